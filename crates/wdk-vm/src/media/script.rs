//! The scripts a user starts in Windows: templates, filled in for a package. Called by
//! [`super::run`].

use anyhow::{Result, bail};

const INSTALL: &str = include_str!("install.cmd");
const UNINSTALL: &str = include_str!("uninstall.cmd");

/// What the client is asked to do, one command line each.
const IDENTIFY: &str = "identify";
const FACTORIAL: &str = "factorial 10";
const COPY: &str = "copy --size 1MiB";

/// What the scripts are filled in with.
#[derive(Debug)]
pub struct Names {
    /// What the driver is called.
    pub driver: String,
    /// The files of the package.
    pub inf: String,
    pub catalogue: String,
    pub certificate: String,
    /// The certificate's SHA-1 hash, as certutil takes it.
    pub thumbprint: String,
    /// The client's file, if there is one.
    pub client: Option<String>,
    /// The kernel tests' files.
    pub tests: Vec<String>,
}

/// The scripts, with the ends of line that `cmd` needs to find its labels.
#[derive(Debug)]
pub struct Scripts {
    pub install: String,
    pub uninstall: String,
}

/// Fills the scripts in.
pub fn render(names: &Names) -> Result<Scripts> {
    let tests = names.tests.join(" ");
    let given = [
        &names.driver,
        &names.inf,
        &names.catalogue,
        &names.certificate,
    ];
    for name in given.into_iter().chain(&names.client).chain(&names.tests) {
        // Anything else may mean something to `cmd`.
        if !name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        {
            bail!(
                "the file name {name:?} cannot stand in a script of cmd; use letters, digits, \
                 '.', '_' and '-'"
            );
        }
    }
    let values = [
        ("name", names.driver.as_str()),
        ("inf", &names.inf),
        ("catalogue", &names.catalogue),
        ("certificate", &names.certificate),
        ("thumbprint", &names.thumbprint),
        ("client", names.client.as_deref().unwrap_or_default()),
        ("tests", &tests),
        ("identify", IDENTIFY),
        ("factorial", FACTORIAL),
        ("copy", COPY),
    ];
    let fill = |template: &str| {
        let filled = values
            .iter()
            .fold(template.to_owned(), |text, (name, value)| {
                text.replace(&format!("{{{{{name}}}}}"), value)
            });
        filled.lines().flat_map(|line| [line, "\r\n"]).collect()
    };
    Ok(Scripts {
        install: fill(INSTALL),
        uninstall: fill(UNINSTALL),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn names() -> Names {
        Names {
            driver: "sample_driver".to_owned(),
            inf: "sample_driver.inf".to_owned(),
            catalogue: "sample_driver.cat".to_owned(),
            certificate: "sample_driver.cer".to_owned(),
            thumbprint: "00112233445566778899aabbccddeeff00112233".to_owned(),
            client: Some("edu-client.exe".to_owned()),
            tests: vec!["kernel_tests.sys".to_owned(), "more_tests.sys".to_owned()],
        }
    }

    #[test]
    fn scripts_are_plain_text_for_cmd_with_everything_filled_in() {
        for names in [
            names(),
            Names {
                client: None,
                tests: Vec::new(),
                ..names()
            },
        ] {
            let Scripts { install, uninstall } = render(&names).unwrap();
            for script in [install, uninstall] {
                assert!(script.is_ascii());
                assert!(!script.contains("{{") && !script.contains("}}"), "{script}");
                assert_eq!(script.matches('\n').count(), script.matches("\r\n").count());
                assert_eq!(script.matches('\r').count(), script.matches("\r\n").count());
                assert!(script.ends_with("\r\n"));
                assert!(script.contains("sample_driver"));
            }
        }
    }

    #[test]
    fn every_label_that_is_gone_to_is_there_and_every_label_is_used() {
        let Scripts { install, uninstall } = render(&names()).unwrap();
        for script in [install, uninstall] {
            let code: Vec<_> = script
                .lines()
                .filter(|line| !line.starts_with("rem "))
                .collect();
            let defined: Vec<_> = code
                .iter()
                .filter_map(|line| line.strip_prefix(':'))
                .collect();
            let unique: BTreeSet<_> = defined.iter().copied().collect();
            assert_eq!(unique.len(), defined.len(), "a label is there twice");
            let gone_to: BTreeSet<_> = code
                .iter()
                .flat_map(|line| {
                    line.split("goto ")
                        .skip(1)
                        .chain(line.split("call :").skip(1))
                })
                .map(|rest| rest.split([' ', ')']).next().unwrap())
                .collect();
            let missing: Vec<_> = gone_to.difference(&unique).collect();
            assert!(missing.is_empty(), "no such label: {missing:?}");
            // What follows an unconditional end can be reached only by its label.
            for pair in code.windows(2) {
                let ends = pair[0].starts_with("goto ") || pair[0].starts_with("exit ");
                let next = pair[1].trim();
                assert!(
                    !ends || next.is_empty() || next.starts_with(':'),
                    "never reached: {next}"
                );
            }
        }
    }

    #[test]
    fn what_install_changes_uninstall_changes_back() {
        let Scripts { install, uninstall } = render(&names()).unwrap();
        for (done, undone) in [
            (
                "-addstore Root",
                "-delstore Root 00112233445566778899aabbccddeeff00112233",
            ),
            (
                "-addstore TrustedPublisher",
                "-delstore TrustedPublisher 00112233445566778899aabbccddeeff00112233",
            ),
            (
                "bcdedit /set testsigning on",
                "bcdedit /set testsigning off",
            ),
            ("bcdedit /debug on", "bcdedit /debug off"),
            (
                "reg add \"%FILTER%\" /v DEFAULT",
                "Debug Print Filter\" /v DEFAULT",
            ),
            (
                "reg add \"%FILTER%\" /v IHVDRIVER",
                "Debug Print Filter\" /v IHVDRIVER",
            ),
            ("pnputil /add-driver", "pnputil /delete-driver"),
            ("pnputil -i -a", "pnputil -f -d"),
            ("mkdir \"%TARGET%\"", "rmdir /s /q \"%TARGET%\""),
            ("sc create", "sc delete"),
            ("System32\\drivers\\", "System32\\drivers\\"),
        ] {
            assert!(install.contains(done), "{done}");
            assert!(uninstall.contains(undone), "{undone}");
        }
    }

    #[test]
    fn names_that_mean_something_to_cmd_are_refused() {
        for bad in [
            "a&b.inf", "a b.inf", "%x%.inf", "a\".inf", "ä.inf", "a^.inf",
        ] {
            let mut names = names();
            names.inf = bad.to_owned();
            let error = render(&names).unwrap_err().to_string();
            assert!(error.contains(&format!("{bad:?}")), "{error}");
        }
    }
}
