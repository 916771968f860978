//! What a section is for: processors, and the decorations that Windows selects sections by.

use clap::ValueEnum;

/// A processor that drivers are built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Architecture {
    /// x64.
    Amd64,
    /// ARM64.
    Arm64,
}

impl Architecture {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Amd64, Self::Arm64];

    /// The processor that a target triple names.
    pub fn of_target(triple: &str) -> Option<Self> {
        match triple.split('-').next()? {
            "x86_64" => Some(Self::Amd64),
            "aarch64" => Some(Self::Arm64),
            _ => None,
        }
    }

    /// As INF files write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Amd64 => "amd64",
            Self::Arm64 => "arm64",
        }
    }
}

/// The processors that a decoration may name.
pub const PROCESSORS: [&str; 5] = ["x86", "ia64", "amd64", "arm", "arm64"];

/// The first build that knows decorations with a build in them: earlier ones take the whole
/// decoration for an unknown one.
const FIRST_BUILD: u32 = 14310;

/// A `TargetOSVersion` decoration: `NTamd64.6.1` and the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoration {
    /// In lower case; x86 if left out.
    pub processor: &'static str,
    /// The lowest version it is for, if it names one.
    pub version: Option<(u32, u32)>,
    /// The lowest build of that version, if it names one.
    pub build: Option<u32>,
}

impl Decoration {
    /// Reads `nt[processor][.[major][.[minor][.[product][.[suite][.[build]]]]]]`, and says what is
    /// wrong with another.
    pub fn parse(text: &str) -> Result<Self, String> {
        let lower = text.to_ascii_lowercase();
        let mut parts = lower.split('.');
        let Some(processor) = parts.next().and_then(|part| part.strip_prefix("nt")) else {
            return Err("does not begin with NT".to_owned());
        };
        let processor = match processor {
            "" => "x86",
            other => PROCESSORS
                .into_iter()
                .find(|processor| *processor == other)
                .ok_or_else(|| {
                    format!(
                        "names the processor {other:?}, which is none of {}",
                        PROCESSORS.join(", ")
                    )
                })?,
        };
        let mut number = |what: &str| match parts.next() {
            None | Some("") => Ok(None),
            Some(part) => number(part)
                .map(Some)
                .ok_or_else(|| format!("has {part:?} for its {what}, which is not a number")),
        };
        let (major, minor) = (number("major version")?, number("minor version")?);
        let (_product, _suite) = (number("product type")?, number("suite mask")?);
        let build = number("build")?;
        if parts.next().is_some() {
            return Err("has more than five dots".to_owned());
        }
        if build.is_some_and(|build| build < FIRST_BUILD) {
            return Err(format!(
                "names a build before {FIRST_BUILD}, the first that Windows selects by"
            ));
        }
        Ok(Self {
            processor,
            version: major.map(|major| (major, minor.unwrap_or(0))),
            build,
        })
    }
}

/// A number as INF files write them: decimal, or hexadecimal after `0x`.
pub fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let (digits, radix) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    let all = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    all.then(|| u32::from_str_radix(digits, radix).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (&'static str, Option<(u32, u32)>, Option<u32>) {
        let Decoration {
            processor,
            version,
            build,
        } = Decoration::parse(text).unwrap();
        (processor, version, build)
    }

    #[test]
    fn decorations_are_read_part_by_part() {
        assert_eq!(parsed("NTamd64"), ("amd64", None, None));
        assert_eq!(parsed("NT"), ("x86", None, None));
        assert_eq!(parsed("ntARM64.6.1"), ("arm64", Some((6, 1)), None));
        assert_eq!(parsed("NTx86....0x80"), ("x86", None, None));
        assert_eq!(
            parsed("NTamd64.10.0...16299"),
            ("amd64", Some((10, 0)), Some(16299))
        );
    }

    #[test]
    fn wrong_decorations_are_told_by_what_is_wrong() {
        let said = |text| Decoration::parse(text).unwrap_err();
        assert!(said("amd64").contains("does not begin with NT"));
        assert!(said("NTx64").contains("\"x64\", which is none of x86"));
        assert!(said("NTamd64.six").contains("\"six\" for its major version"));
        assert!(said("NTamd64.10.0...10240").contains("before 14310"));
        assert!(said("NT.1.2.3.4.50000.6").contains("more than five dots"));
    }

    #[test]
    fn numbers_are_decimal_or_marked_as_hexadecimal() {
        assert_eq!((number("12"), number(" 0x10 ")), (Some(12), Some(16)));
        for text in ["", "0x", "x", "-1", "+1", "4294967296", "1f"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn architecture_is_that_of_the_target() {
        assert_eq!(
            Architecture::of_target("x86_64-pc-windows-msvc"),
            Some(Architecture::Amd64)
        );
        assert_eq!(
            Architecture::of_target("aarch64-pc-windows-msvc"),
            Some(Architecture::Arm64)
        );
        assert_eq!(Architecture::of_target("i686-pc-windows-msvc"), None);
    }
}
