//! The date and the version of a driver package, as `DriverVer` has them.

use std::{
    env,
    fmt::{self, Display, Formatter},
    str::FromStr,
};

use anyhow::{Context, Error, Result, bail, ensure};
use time::{Date, Month, OffsetDateTime};

/// What each part of a version is less than.
const LIMIT: u16 = u16::MAX;

/// A version as Windows compares them: four numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DriverVersion([u16; 4]);

impl FromStr for DriverVersion {
    type Err = Error;

    /// Reads `w.x.y.z`, or the version of a crate: missing parts are 0, and what follows `-` or `+`
    /// has no place in a driver's.
    fn from_str(text: &str) -> Result<Self> {
        let numbers = text.split(['-', '+']).next().unwrap_or_default();
        let mut parts = [0; 4];
        let mut given = numbers.split('.');
        for (place, part) in parts.iter_mut().zip(given.by_ref()) {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            ensure!(
                digits,
                "version {text:?} is not w.x.y.z, four numbers with dots between them"
            );
            *place = part
                .parse()
                .ok()
                .filter(|number| *number < LIMIT)
                .with_context(|| {
                    format!(
                        "version {text:?}: {part} is not less than {LIMIT}, as each part must be"
                    )
                })?;
        }
        ensure!(
            given.next().is_none(),
            "version {text:?} has more than four parts"
        );
        if parts == [0; 4] {
            bail!("version {text:?}: Windows does not accept 0.0.0.0, any other will do");
        }
        Ok(Self(parts))
    }
}

impl Display for DriverVersion {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let [w, x, y, z] = self.0;
        write!(f, "{w}.{x}.{y}.{z}")
    }
}

/// Reads `mm/dd/yyyy`, or the same with hyphens, if there is such a day.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.split(if text.contains('/') { '/' } else { '-' });
    let mut number = |digits: usize| {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<u16>().ok())?
    };
    let (month, day, year) = (number(2)?, number(2)?, number(4)?);
    if parts.next().is_some() {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year.into(), month, day.try_into().ok()?).ok()
}

/// Writes `mm/dd/yyyy`.
pub fn format_date(date: Date) -> String {
    format!(
        "{:02}/{:02}/{:04}",
        u8::from(date.month()),
        date.day(),
        date.year()
    )
}

/// The date to put into what is built: today's in UTC, or that of `SOURCE_DATE_EPOCH`, by which
/// builds are made repeatable.
pub fn today() -> Result<Date> {
    const NAME: &str = "SOURCE_DATE_EPOCH";
    let Some(seconds) = env::var_os(NAME) else {
        return Ok(OffsetDateTime::now_utc().date());
    };
    let seconds = seconds.to_string_lossy();
    date_of_epoch(&seconds).with_context(|| {
        format!("{NAME} is {seconds:?}: set it to a number of seconds since 1970, or not at all")
    })
}

fn date_of_epoch(seconds: &str) -> Option<Date> {
    let time = OffsetDateTime::from_unix_timestamp(seconds.parse().ok()?).ok()?;
    (0..=9999).contains(&time.year()).then(|| time.date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_of_a_crate_becomes_four_numbers() {
        let shown = |text: &str| text.parse::<DriverVersion>().unwrap().to_string();
        assert_eq!(shown("0.1.0"), "0.1.0.0");
        assert_eq!(shown("1.2.3.4"), "1.2.3.4");
        assert_eq!(shown("10.0.22621"), "10.0.22621.0");
        assert_eq!(shown("1.2.3-beta.4+build.5"), "1.2.3.0");
        assert_eq!(shown("65534.007"), "65534.7.0.0");
    }

    #[test]
    fn version_that_windows_refuses_is_refused() {
        let said = |text: &str| text.parse::<DriverVersion>().unwrap_err().to_string();
        assert!(said("").contains("is not w.x.y.z"));
        assert!(said("1..2").contains("is not w.x.y.z"));
        assert!(said("1.x").contains("is not w.x.y.z"));
        assert!(said("1.+2").contains("is not w.x.y.z"));
        assert!(said("1.65535").contains("65535 is not less than 65535"));
        assert!(said("1.99999999999").contains("is not less than"));
        assert!(said("1.2.3.4.5").contains("more than four parts"));
        assert!(said("0.0.0").contains("does not accept 0.0.0.0"));
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for (text, written) in [("02/29/2024", "02/29/2024"), ("12-31-2025", "12/31/2025")] {
            assert_eq!(parse_date(text).map(format_date).as_deref(), Some(written));
        }
        for text in [
            "",
            "02/29/2023",
            "13/01/2025",
            "00/01/2025",
            "1/2/2025",
            "01/02/25",
            "01/02-2025",
            "01/02/2025/",
            "2025/01/02",
            "+1/02/2025",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn repeatable_builds_have_the_date_they_name() {
        assert_eq!(
            date_of_epoch("1700000000").map(format_date).as_deref(),
            Some("11/14/2023")
        );
        for text in ["", "-99999999999", "soon", "99999999999999"] {
            assert_eq!(date_of_epoch(text), None, "{text}");
        }
    }
}
