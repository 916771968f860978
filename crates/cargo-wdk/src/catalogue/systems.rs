//! The versions of Windows that a catalogue is for, as its texts name them.

use crate::inf::Architecture;

/// A version of Windows: its number, and what its editions for an architecture are called, in
/// catalogues and by inf2cat.
struct System {
    version: (u32, u32),
    x64: Names,
    arm64: Option<Names>,
}

type Names = (&'static str, &'static str);

const SYSTEMS: [System; 6] = [
    System {
        version: (5, 2),
        x64: ("XPX64,Server2003X64", "XP_X64,Server2003_X64"),
        arm64: None,
    },
    System {
        version: (6, 0),
        x64: ("VistaX64,Server2008X64", "Vista_X64,Server2008_X64"),
        arm64: None,
    },
    System {
        version: (6, 1),
        x64: ("7X64,Server2008R2X64", "7_X64,Server2008R2_X64"),
        arm64: None,
    },
    System {
        version: (6, 2),
        x64: ("8X64,Server2012X64", "8_X64,Server8_X64"),
        arm64: None,
    },
    System {
        version: (6, 3),
        x64: ("_v63_X64,_v63_Server_X64", "6_3_X64,Server6_3_X64"),
        arm64: None,
    },
    // Windows 10 and 11, and all servers since 2016.
    System {
        version: (10, 0),
        x64: ("_v100_X64,Server_v100_X64", "10_X64,Server10_X64"),
        arm64: Some((
            "_v100_ARM64,Server_v100_ARM64",
            "10_RS3_ARM64,Server10_ARM64",
        )),
    },
];

/// The versions that a package is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Systems {
    /// As the catalogue names them, `OS`: `7X64,8X64` and so on.
    pub names: String,
    /// As each file does, `OSAttr`: `2:6.1,2:6.2` and so on, 2 being NT.
    pub versions: String,
    /// As inf2cat takes them: `7_X64,8_X64` and so on.
    pub options: String,
}

/// Those from `lowest` on, or all where nothing is named.
pub fn since(lowest: Option<(u32, u32)>, architecture: Architecture) -> Systems {
    let newest = SYSTEMS.last().map(|system| system.version);
    // A version that is not known here yet is one of the newest kind.
    let lowest = lowest.min(newest).unwrap_or_default();
    let (mut names, mut versions, mut options) = (Vec::new(), Vec::new(), Vec::new());
    for System {
        version,
        x64,
        arm64,
    } in SYSTEMS
    {
        let called = match architecture {
            Architecture::Amd64 => Some(x64),
            Architecture::Arm64 => arm64,
        };
        if let Some((name, option)) = called.filter(|_| version >= lowest) {
            names.push(name);
            options.push(option);
            versions.push(format!("2:{}.{}", version.0, version.1));
        }
    }
    Systems {
        names: names.join(","),
        versions: versions.join(","),
        options: options.join(","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_is_for_its_lowest_version_and_all_later_ones() {
        let seven = since(Some((6, 1)), Architecture::Amd64);
        assert_eq!(seven.versions, "2:6.1,2:6.2,2:6.3,2:10.0");
        assert!(
            seven.names.starts_with("7X64,") && seven.names.ends_with(",_v100_X64,Server_v100_X64")
        );
        assert_eq!(since(Some((10, 0)), Architecture::Amd64).versions, "2:10.0");
        assert!(
            since(None, Architecture::Amd64)
                .versions
                .starts_with("2:5.2,")
        );
        let arm = since(Some((6, 1)), Architecture::Arm64);
        assert_eq!(
            (arm.names.as_str(), arm.versions.as_str()),
            ("_v100_ARM64,Server_v100_ARM64", "2:10.0")
        );
        assert_eq!(since(Some((11, 0)), Architecture::Amd64).versions, "2:10.0");
    }
}
