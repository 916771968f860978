//! Sizes on a command line, and in messages.

use indicatif::HumanBytes;

/// A number of bytes, with a unit or without: `4095`, `64KiB`, `1M`.
///
/// # Errors
/// What is wrong with the text.
pub fn parse(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let shift = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kib" => 10,
        "m" | "mib" => 20,
        "g" | "gib" => 30,
        unit => return Err(format!("{unit:?} is not a unit; use KiB, MiB or GiB")),
    };
    let number: u64 = digits
        .parse()
        .map_err(|error| format!("{digits:?} is not a number: {error}"))?;
    number
        .checked_mul(1 << shift)
        .ok_or_else(|| "that is more than there are addresses".to_owned())
}

/// As [`parse`], of what one request can copy.
///
/// # Errors
/// What is wrong with the text, or that it is more than the driver copies at a time.
pub fn parse_request(text: &str) -> Result<u64, String> {
    let size = parse(text)?;
    if size > edu_interface::MAXIMUM_COPY {
        return Err(format!(
            "the driver copies at most {} at a time",
            human(edu_interface::MAXIMUM_COPY)
        ));
    }
    Ok(size)
}

/// A size for messages.
#[must_use]
pub fn human(bytes: u64) -> String {
    HumanBytes(bytes).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_understood_or_explained() {
        assert_eq!(parse("1MiB"), Ok(1 << 20));
        assert_eq!(parse("4095"), Ok(4095));
        assert_eq!(parse("0"), Ok(0));
        assert_eq!(parse("3G"), Ok(3 << 30));
        assert!(
            parse("99999999999999999999")
                .unwrap_err()
                .contains("not a number")
        );
        assert!(
            parse("99999999999999GiB")
                .unwrap_err()
                .contains("more than")
        );
        assert!(parse("1TB").unwrap_err().contains("KiB"));
        assert!(parse("MiB").unwrap_err().contains("not a number"));
        assert_eq!(parse_request("1G"), Ok(1 << 30));
        assert!(parse_request("2GiB").unwrap_err().contains("1.00 GiB"));
    }
}
