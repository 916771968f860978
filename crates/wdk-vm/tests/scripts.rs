//! The medium's scripts, run by Wine's `cmd` with programs that stand in for those of Windows:
//! which are started, in which order and with which arguments, and what the user is told. What
//! Windows' own programs then do could not be run.

use std::{
    fs::{self, File},
    panic,
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The programs of Windows that the scripts start, and that Wine has not, or has only in part.
const PROGRAMS: [&str; 7] = [
    "bcdedit",
    "certutil",
    "find",
    "fltmc",
    "pnputil",
    "powershell",
    "sc",
];
const CONTROL: &str = r"HKLM\SYSTEM\CurrentControlSet\Control";
const THUMBPRINT: &str = "7e3ea15099ed1c7d5479b0d3deba666f23111e8d";

/// All tests share what Wine takes for a Windows machine, so one of them runs at a time.
static MACHINE: Mutex<()> = Mutex::new(());

struct Machine {
    folder: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

/// What a script did.
struct Run {
    said: String,
    started: Vec<String>,
    code: Option<i32>,
}

impl Machine {
    /// A machine on which nothing was installed, with the medium in its drive.
    fn new() -> Self {
        let turn = MACHINE.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scripts");
        let machine = Self {
            folder,
            _turn: turn,
        };
        let make = |name: &str| fs::create_dir_all(machine.folder.join(name)).unwrap();
        make("programs");
        make("package");
        let stub = machine.folder.join("programs/stub.exe");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scripts/stub.c");
        machine.host(
            "x86_64-w64-mingw32-gcc",
            &[
                "-O1",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-o",
                stub.to_str().unwrap(),
                source,
            ],
        );
        for program in PROGRAMS {
            fs::copy(
                &stub,
                machine.folder.join(format!("programs/{program}.exe")),
            )
            .unwrap();
        }
        for (name, content) in [
            ("package/sample_driver.sys", "MZ"),
            ("package/sample_driver.inf", "CatalogFile=sample_driver.cat"),
            ("package/sample_driver.cat", "0"),
            ("package/test.cer", "0\u{0}"),
            ("kernel_tests.sys", "MZ"),
        ] {
            fs::write(machine.folder.join(name), content).unwrap();
        }
        fs::write(machine.folder.join("package/test.cer"), b"0\x82certificate").unwrap();
        fs::copy(&stub, machine.folder.join("edu-client.exe")).unwrap();
        let media = "media --package package --client edu-client.exe --test kernel_tests.sys \
            --output medium.iso";
        machine.host(
            env!("CARGO_BIN_EXE_wdk-vm"),
            &media.split(' ').collect::<Vec<_>>(),
        );
        // A folder as Wine sees it, since it has no drive for images.
        let medium = machine.folder.join("medium");
        let _ = fs::remove_dir_all(&medium);
        fs::create_dir(&medium).unwrap();
        machine.host("bsdtar", &["-xf", "medium.iso", "-C", "medium"]);
        machine.started_with("NOEXECUTE=OPTIN");
        let _ = fs::remove_dir_all(machine.drive("Program Files/sample_driver"));
        for inf in ["windows/inf/oem7.inf", "windows/inf/oem8.inf"] {
            let _ = fs::remove_file(machine.drive(inf));
        }
        machine
    }

    fn host(&self, program: &str, arguments: &[&str]) {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(&self.folder)
            .output();
        let output = output.unwrap_or_else(|error| {
            panic!("{program}: {error}; run `cargo wdk setup --with tests`")
        });
        assert!(
            output.status.success(),
            "{program}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn drive(&self, path: &str) -> PathBuf {
        self.folder.join("wine/drive_c").join(path)
    }

    /// Runs a command in Wine. What it says goes to a file: the programs that Wine leaves running
    /// would hold a pipe open.
    fn wine(
        &self,
        folder: &str,
        settings: &[(&str, &str)],
        words: &[&str],
    ) -> (ExitStatus, String) {
        let said = self.folder.join("said.txt");
        let status = Command::new("wine")
            .args(words)
            .current_dir(self.folder.join(folder))
            .env("WINEPREFIX", self.folder.join("wine"))
            .env(
                "WINEPATH",
                format!("Z:{}", self.folder.join("programs").display()),
            )
            .env(
                "STUB_LOG",
                format!("Z:{}", self.folder.join("log.txt").display()),
            )
            // Nothing of Wine's that would ask for something or open a window.
            .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
            .env("WINEDEBUG", "-all")
            .env_remove("DISPLAY")
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(File::create(&said).unwrap())
            .stderr(Stdio::null())
            .status();
        let status = status
            .unwrap_or_else(|error| panic!("wine: {error}; run `cargo wdk setup --with tests`"));
        (
            status,
            String::from_utf8_lossy(&fs::read(said).unwrap()).into_owned(),
        )
    }

    /// Sets a value of the registry.
    fn set(&self, key: &str, name: &str, kind: &str, value: &str) {
        let words = ["reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f"];
        let (status, said) = self.wine(".", &[], &words);
        assert!(status.success(), "{said}");
    }

    /// Sets what Windows says that it was started with.
    fn started_with(&self, options: &str) {
        self.set(CONTROL, "SystemStartOptions", "REG_SZ", options);
    }

    /// Runs a script of the medium. The settings are those of the programs that stand in.
    fn run(&self, line: &str, settings: &[(&str, &str)]) -> Run {
        let log = self.folder.join("log.txt");
        let _ = fs::remove_file(&log);
        let given = [("PNPUTIL__SAYS", "pnputil /add-driver /delete-driver")];
        let words: Vec<_> = ["cmd", "/c"].into_iter().chain(line.split(' ')).collect();
        let (status, said) = self.wine("medium", &[&given[..], settings].concat(), &words);
        let started = fs::read_to_string(&log).unwrap_or_default();
        let medium = format!("Z:{}\\", self.folder.join("medium").display()).replace('/', "\\");
        Run {
            said,
            started: started
                .lines()
                .map(|line| line.trim().replace(&medium, ""))
                .collect(),
            code: status.code(),
        }
    }
}

const TRUST: [&str; 3] = [
    "fltmc",
    r"certutil -f -addstore Root package\test.cer",
    r"certutil -f -addstore TrustedPublisher package\test.cer",
];

/// Runs a test on a machine, and again on a new one should it fail: on a busy host Wine now and
/// then does not start a program. What is wrong with a script is wrong both times.
fn on_a_machine(test: fn(&Machine)) {
    if panic::catch_unwind(|| test(&Machine::new())).is_err() {
        eprintln!("once more, on a new machine");
        test(&Machine::new());
    }
}

#[test]
fn an_installation_takes_a_restart_and_ends_with_a_copy() {
    on_a_machine(|machine| {
        let first = machine.run("install.cmd /debug", &[]);
        assert!(
            first
                .said
                .contains("RESTART NEEDED: restart Windows, then start install.cmd again"),
            "{}",
            first.said
        );
        assert_eq!(first.code, Some(3));
        let boot = [
            "bcdedit /set testsigning on",
            "bcdedit /dbgsettings serial debugport:1 baudrate:115200",
            "bcdedit /debug on",
        ];
        assert_eq!(first.started, [&TRUST[..], &boot].concat());

        machine.started_with("NOEXECUTE=OPTIN TESTSIGNING DEBUG DEBUGPORT=COM1");
        let second = machine.run("install.cmd /debug /tests", &[("SC_QUERY_ENDS", "1060")]);
        assert!(
            second.said.contains("THE COPY SUCCEEDED") && second.said.contains("DONE."),
            "{}",
            second.said
        );
        assert_eq!(second.code, Some(0));
        let work = [
            "pnputil /?",
            r"pnputil /add-driver package\sample_driver.inf /install",
            "edu-client.exe identify",
            "edu-client.exe factorial 10",
            "edu-client.exe copy --size 1MiB",
            "sc query kernel_tests",
            r"sc create kernel_tests type= kernel start= demand binPath= C:\windows\System32\drivers\kernel_tests.sys",
            "sc start kernel_tests",
            "sc stop kernel_tests",
        ];
        assert_eq!(second.started, [&TRUST[..], &work].concat());
        assert!(
            machine
                .drive("windows/system32/drivers/kernel_tests.sys")
                .exists()
        );

        let inf = |name: &str, text: &str| {
            fs::write(machine.drive("windows/inf").join(name), text).unwrap()
        };
        inf(
            "oem7.inf",
            "[Version]\r\nCatalogFile = Sample_Driver.cat\r\n",
        );
        inf("oem8.inf", "[Version]\r\nCatalogFile = other.cat\r\n");
        let removal = machine.run("uninstall.cmd", &[]);
        assert!(
            removal.said.contains("Restart Windows for the changes")
                && removal.said.contains("DONE."),
            "{}",
            removal.said
        );
        assert_eq!(removal.code, Some(0));
        let undone = [
            "fltmc",
            "sc query kernel_tests",
            "sc stop kernel_tests",
            "sc delete kernel_tests",
            "pnputil /?",
            "pnputil /delete-driver oem7.inf /uninstall /force",
            &format!("certutil -delstore Root {THUMBPRINT}"),
            &format!("certutil -delstore TrustedPublisher {THUMBPRINT}"),
            "bcdedit /debug off",
            "bcdedit /set testsigning off",
        ];
        assert_eq!(removal.started, undone);
        assert!(!machine.drive("Program Files/sample_driver").exists());
        assert!(
            !machine
                .drive("windows/system32/drivers/kernel_tests.sys")
                .exists()
        );
    });
}

#[test]
fn what_was_on_before_stays_on() {
    on_a_machine(|machine| {
        machine.started_with("TESTSIGNING");
        let run = machine.run("install.cmd", &[]);
        assert_eq!(run.code, Some(0), "{} {:?}", run.said, run.started);
        let removal = machine.run("uninstall.cmd", &[]);
        assert!(
            removal
                .started
                .iter()
                .all(|line| !line.starts_with("bcdedit")),
            "{:?}",
            removal.started
        );
    });
}

#[test]
fn what_drivers_say_is_let_through_from_the_next_start_on() {
    on_a_machine(|machine| {
        machine.started_with("TESTSIGNING DEBUG DEBUGPORT=COM1");
        let filter = format!(r"{CONTROL}\Session Manager\Debug Print Filter");
        machine.wine(".", &[], &["reg", "delete", &filter, "/f"]);
        let first = machine.run("install.cmd /debug", &[]);
        assert_eq!(first.code, Some(3), "{} {:?}", first.said, first.started);
        let second = machine.run("install.cmd /debug", &[]);
        assert_eq!(second.code, Some(0), "{} {:?}", second.said, second.started);
        for component in ["DEFAULT", "IHVDRIVER"] {
            let (_, said) = machine.wine(".", &[], &["reg", "query", &filter, "/v", component]);
            assert!(said.contains("0xf"), "{said}");
        }
    });
}

#[test]
fn windows_7_gets_its_own_words() {
    on_a_machine(|machine| {
        machine.started_with("TESTSIGNING");
        let run = machine.run("install.cmd", &[("PNPUTIL__SAYS", "pnputil -i -a")]);
        assert!(
            run.started
                .contains(&r"pnputil -i -a package\sample_driver.inf".to_owned()),
            "{:?}",
            run.started
        );
        fs::write(
            machine.drive("windows/inf/oem7.inf"),
            "CatalogFile=sample_driver.cat",
        )
        .unwrap();
        let removal = machine.run("uninstall.cmd", &[("PNPUTIL__SAYS", "pnputil -d")]);
        assert!(
            removal
                .started
                .contains(&"pnputil -f -d oem7.inf".to_owned()),
            "{:?}",
            removal.started
        );
    });
}

#[test]
fn what_goes_wrong_is_said_and_is_the_scripts_failure() {
    on_a_machine(|machine| {
        let fails = |line: &str, settings: &[(&str, &str)], message: &str| {
            let run = machine.run(line, settings);
            assert!(run.said.contains(message), "no {message:?} in {}", run.said);
            assert_eq!(run.code, Some(1), "{message}");
        };
        fails(
            "install.cmd /window",
            &[("FLTMC_ENDS", "1")],
            "there are no administrator rights",
        );
        fails("install.cmd /x", &[], "There is no option /x.");
        fails(
            "install.cmd",
            &[("CERTUTIL_ENDS", "5")],
            "certutil could not add",
        );
        fails(
            "install.cmd",
            &[("BCDEDIT_ENDS", "1")],
            "bcdedit could not switch test signing on",
        );
        machine.started_with("TESTSIGNING");
        fails(
            "install.cmd",
            &[("PNPUTIL_ADDDRIVER_ENDS", "2")],
            "pnputil could not add the package (2)",
        );
        fails(
            "install.cmd",
            &[("EDU_ENDS", "1")],
            "the client could not use the device",
        );
        fails(
            "install.cmd",
            &[("EDU_COPY_ENDS", "1")],
            "THE COPY DID NOT SUCCEED",
        );
        fails(
            "install.cmd /tests",
            &[("SC_START_ENDS", "577")],
            "kernel_tests could not be run",
        );
        fails(
            "uninstall.cmd",
            &[("CERTUTIL_ENDS", "5")],
            "NOT EVERYTHING WAS REMOVED",
        );
        let asks = machine.run("install.cmd", &[("FLTMC_ENDS", "1")]);
        assert_eq!(asks.code, Some(0));
        assert!(
            asks.started[1].starts_with("powershell -NoProfile -Command Start-Process -FilePath"),
            "{:?}",
            asks.started
        );
        assert!(
            asks.started[1].ends_with("-Verb RunAs"),
            "{:?}",
            asks.started
        );
        let restart = machine.run("install.cmd", &[("PNPUTIL_ADDDRIVER_ENDS", "3010")]);
        assert_eq!(restart.code, Some(3));
    });
}

#[test]
fn the_client_itself_says_that_there_is_no_device() {
    on_a_machine(|machine| {
        let client = std::env::var_os("EDU_CLIENT");
        let client =
            client.expect("`cargo make test` builds the client and says in EDU_CLIENT where it is");
        let on_medium = machine.folder.join("medium/client/edu-client.exe");
        fs::remove_file(&on_medium).unwrap();
        fs::copy(client, on_medium).unwrap();
        machine.started_with("TESTSIGNING");
        let run = machine.run("install.cmd", &[]);
        assert!(
            run.said.contains("the client could not use the device"),
            "{} {:?}",
            run.said,
            run.started
        );
        assert_eq!(run.code, Some(1));
        assert!(
            !run.started
                .iter()
                .any(|line| line.starts_with("edu-client"))
        );
    });
}

#[test]
fn secure_boot_is_found_before_anything_is_changed() {
    on_a_machine(|machine| {
        let state = format!(r"{CONTROL}\SecureBoot\State");
        let set = |value: &str| machine.set(&state, "UEFISecureBootEnabled", "REG_DWORD", value);
        set("1");
        let run = machine.run("install.cmd", &[]);
        set("0");
        assert!(
            run.said.contains("FAILED: Secure Boot is on"),
            "{}",
            run.said
        );
        assert_eq!(run.started, ["fltmc"]);
        assert_eq!(machine.run("install.cmd", &[]).code, Some(3));
    });
}
