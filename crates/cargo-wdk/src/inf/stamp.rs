//! Makes an INF of its source, the INX, as stampinf does: [`stamp`].

use anyhow::{Context, Result, bail, ensure};
use time::Date;

use super::{
    parse::comment_start,
    target::Architecture,
    version::{DriverVersion, format_date},
};

/// The place of the architecture's name.
const ARCHITECTURE: &str = "$ARCH$";

/// All that stands for something in an INX.
pub const TOKENS: [&str; 5] = [
    ARCHITECTURE,
    "$KMDFVERSION$",
    "$KMDFCOINSTALLERVERSION$",
    "$UMDFVERSION$",
    "$UMDFCOINSTALLERVERSION$",
];

/// What is put into an INX.
#[derive(Clone, Debug)]
pub struct Stamp {
    pub date: Date,
    pub version: DriverVersion,
    pub architecture: Architecture,
    /// The name for `CatalogFile`, if it is to be another than the INX says.
    pub catalogue: Option<String>,
}

/// A directive of `[Version]` that is given a value.
struct Directive {
    key: &'static str,
    value: String,
    done: bool,
}

/// The INF that `inx` is the source of: `DriverVer` and `CatalogFile` set and `$ARCH$` replaced,
/// lines ended as Windows ends them. All else stays as it is, comments too.
pub fn stamp(inx: &str, stamp: &Stamp) -> Result<String> {
    let Stamp { date, version, .. } = stamp;
    let mut directives = vec![Directive {
        key: "DriverVer",
        value: format!("{},{version}", format_date(*date)),
        done: false,
    }];
    directives.extend(stamp.catalogue.iter().map(|name| Directive {
        key: "CatalogFile",
        value: name.clone(),
        done: false,
    }));

    let mut lines = Vec::new();
    // The place of the first line below [Version], and whether the line at hand is below one.
    let (mut first, mut inside, mut continued) = (None, false, false);
    for (index, line) in inx.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let (code, comment) = line.split_at(comment_start(line).unwrap_or(line.len()));
        let code = replace_tokens(code, stamp.architecture)
            .with_context(|| format!("line {}", index + 1))?;
        let mut line = [&code, comment].concat();
        if !continued && let Some(header) = code.trim_start().strip_prefix('[') {
            let name = header.split(']').next().unwrap_or_default();
            inside = name.trim().eq_ignore_ascii_case("Version");
            if inside {
                first.get_or_insert(lines.len() + 1);
            }
        } else if !continued && inside {
            let key = code.split('=').next().unwrap_or_default().trim();
            if let Some(directive) = directives
                .iter_mut()
                .find(|directive| directive.key.eq_ignore_ascii_case(key))
            {
                line = set(directive, &code, comment)
                    .with_context(|| format!("line {}", index + 1))?;
            }
        }
        continued = code.trim_end().ends_with('\\');
        lines.push(line);
    }
    let first = first.context("there is no section [Version]: an INF begins with it")?;
    let missing = directives.iter().filter(|directive| !directive.done);
    let missing: Vec<_> = missing
        .map(|Directive { key, value, .. }| format!("{key} = {value}"))
        .collect();
    lines.splice(first..first, missing);
    Ok(lines.join("\r\n"))
}

fn replace_tokens(code: &str, architecture: Architecture) -> Result<String> {
    for token in TOKENS.into_iter().filter(|token| *token != ARCHITECTURE) {
        if code.contains(token) {
            bail!(
                "{token} is a version of KMDF or UMDF, which a WDM driver does not use: take the \
                 line away"
            );
        }
    }
    Ok(code.replace(ARCHITECTURE, architecture.name()))
}

/// The line with the directive's value in place of what it had.
fn set(directive: &mut Directive, code: &str, comment: &str) -> Result<String> {
    let key = directive.key;
    ensure!(
        !directive.done,
        "{key} is given a second time in [Version]: take one of them away"
    );
    ensure!(
        !code.trim_end().ends_with('\\'),
        "{key} is continued on the next line: write it on one line"
    );
    directive.done = true;
    let (before, after) = code
        .split_once('=')
        .with_context(|| format!("{key} has no equals sign: write {key} ="))?;
    let gap = &after[..after.len() - after.trim_start().len()];
    let space = if comment.is_empty() { "" } else { " " };
    Ok([before, "=", gap, &directive.value, space, comment].concat())
}

#[cfg(test)]
mod tests {
    use time::Month;

    use super::*;

    fn stamped(inx: &str, catalogue: Option<&str>) -> Result<String> {
        let stamp = Stamp {
            date: Date::from_calendar_date(2025, Month::March, 4).unwrap(),
            version: "1.2.3".parse().unwrap(),
            architecture: Architecture::Arm64,
            catalogue: catalogue.map(str::to_owned),
        };
        super::stamp(inx, &stamp)
    }

    #[test]
    fn date_version_and_architecture_are_put_in_and_nothing_else_changes() {
        let inx = "; An INX for $ARCH$.\r\n[version]\nClass=X ; y\nDriverVer   = \
            01/01/2000,0.0.0.1\n\
                   [Manufacturer]\n%M% = M, NT$ARCH$ ; $ARCH$\n  [M.NT$ARCH$]\nDriverVer = 1\n";
        let inf = "; An INX for $ARCH$.\r\n[version]\r\nClass=X ; y\r\nDriverVer   = \
            03/04/2025,1.2.3.0\r\n\
                   [Manufacturer]\r\n%M% = M, NTarm64 ; $ARCH$\r\n  [M.NTarm64]\r\nDriverVer = 1\r\n";
        assert_eq!(stamped(inx, None).unwrap(), inf);
    }

    #[test]
    fn stamping_twice_is_stamping_once() {
        let once = stamped("[Version]\nDriverVer=;later\n", Some("a.cat")).unwrap();
        assert_eq!(stamped(&once, Some("a.cat")).unwrap(), once);
        assert!(
            once.contains("DriverVer=03/04/2025,1.2.3.0 ;later\r\n"),
            "{once}"
        );
    }

    #[test]
    fn what_is_missing_is_put_below_the_section_name() {
        let inf = stamped("; x\n[Version] ; y\n[Strings]", Some("a.cat")).unwrap();
        assert_eq!(
            inf,
            "; x\r\n[Version] ; y\r\nDriverVer = 03/04/2025,1.2.3.0\r\nCatalogFile = \
             a.cat\r\n[Strings]"
        );
    }

    #[test]
    fn catalogue_is_replaced_only_if_asked() {
        let inx = "[Version]\nCatalogFile = old.cat ; x\n";
        assert!(
            stamped(inx, None)
                .unwrap()
                .contains("\r\nCatalogFile = old.cat ; x\r\n")
        );
        assert!(
            stamped(inx, Some("new.cat"))
                .unwrap()
                .contains("\r\nCatalogFile = new.cat ; x\r\n")
        );
    }

    #[test]
    fn what_cannot_be_stamped_is_told_with_its_line_and_the_fix() {
        let said = |inx| format!("{:#}", stamped(inx, None).unwrap_err());
        assert_eq!(
            said("[Strings]\n"),
            "there is no section [Version]: an INF begins with it"
        );
        assert!(
            said("[Version]\n\nKmdfLibraryVersion = $KMDFVERSION$")
                .starts_with("line 3: $KMDFVERSION$ is a version")
        );
        assert!(
            said("[Version]\nDriverVer=1\nDriverVer=1")
                .starts_with("line 3: DriverVer is given a second time")
        );
        assert!(said("[Version]\nDriverVer = \\\n1").starts_with("line 2: DriverVer is continued"));
        assert!(said("[Version]\nDriverVer").starts_with("line 2: DriverVer has no equals sign"));
    }
}
