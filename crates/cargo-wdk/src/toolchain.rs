//! Finds what compiles and links a driver: a compiler, the target's `core` and `alloc`, and a
//! linker; and what compiles and links the programs that talk to it.
//!
//! Looks, never installs: that is [`crate::setup`]'s.

use std::{
    env,
    ffi::{OsStr, OsString},
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

use crate::tell;

/// The oldest compiler that takes this project's edition and language features.
pub const OLDEST_RUST: (u32, u32) = (1, 88);

/// The targets of programs on hosts that are not Windows, the better first: that of mingw-w64 which
/// goes back to Windows 7, for which nobody has a compiled library, and the common one.
pub const PROGRAM_TARGETS: [&str; 2] = ["x86_64-win7-windows-gnu", "x86_64-pc-windows-gnu"];

/// What links programs there.
pub const PROGRAM_LINKER: &str = "x86_64-w64-mingw32-gcc";

/// A compiler and its Cargo.
#[derive(Debug)]
pub struct Compiler {
    pub cargo: PathBuf,
    pub rustc: PathBuf,
    pub sysroot: PathBuf,
    host: String,
    release: String,
    /// Whether this is what `cargo` and `rustc` mean anyway, so that Cargo need not be told.
    in_use: bool,
}

/// Where the target's `core` and `alloc` come from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Library {
    /// Compiled, as `rustup target add` installs them.
    Prebuilt,
    /// Sources, which Cargo compiles along with the driver (`-Z build-std`).
    Sources,
}

/// All that is needed to build a driver for one target.
#[derive(Debug)]
pub struct Toolchain {
    pub compiler: Compiler,
    pub library: Library,
    pub target: String,
    linker: Linker,
}

/// How the image is linked.
#[derive(Debug, Eq, PartialEq)]
enum Linker {
    /// As Cargo's configuration or environment says.
    Configured,
    /// LLVM's, found here.
    Found(PathBuf),
    /// None found.
    Missing,
}

impl Compiler {
    /// Asks `rustc` about itself. `None` when there is none, or when it does not run.
    fn probe(cargo: PathBuf, rustc: PathBuf, in_use: bool) -> Option<Self> {
        let version = query(&rustc, &["-vV"])?;
        let field = |name: &str| {
            version
                .lines()
                .find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()))
        };
        let sysroot = query(&rustc, &["--print", "sysroot"])?.trim().into();
        Some(Self {
            cargo,
            sysroot,
            host: field("host:")?,
            release: field("release:")?,
            rustc,
            in_use,
        })
    }

    /// What `cargo` means here.
    pub fn in_use() -> Option<Self> {
        let variable = |name, default: &str| env::var_os(name).unwrap_or_else(|| default.into());
        Self::probe(
            variable("CARGO", "cargo").into(),
            variable("RUSTC", "rustc").into(),
            true,
        )
    }

    /// The distribution's, which a toolchain manager hides from the path.
    fn of_distribution() -> Option<Self> {
        let [cargo, rustc] = ["/usr/bin/cargo", "/usr/bin/rustc"].map(PathBuf::from);
        if !cargo.exists() || !rustc.exists() {
            return None;
        }
        Self::probe(cargo, rustc, false)
    }

    fn is_recent(&self) -> bool {
        version_of(&self.release).is_some_and(|version| version >= OLDEST_RUST)
    }

    fn library_for(&self, target: &str) -> Option<Library> {
        let rustlib = self.sysroot.join("lib/rustlib");
        if holds_core(&rustlib.join(target).join("lib")) {
            Some(Library::Prebuilt)
        } else if rustlib.join("src/rust/library/core/src/lib.rs").exists() {
            Some(Library::Sources)
        } else {
            None
        }
    }

    /// Whether rustup manages this compiler.
    pub fn is_rustups(&self) -> bool {
        self.sysroot
            .parent()
            .is_some_and(|parent| parent.ends_with("toolchains"))
    }
}

/// The first two numbers of a version such as `1.96.0+dfsg1-1`.
pub fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split(|c: char| !c.is_ascii_digit());
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn query(program: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    if !output.status.success() {
        return None;
    }
    String::from_utf8(output.stdout).ok()
}

fn holds_core(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else {
        return false;
    };
    entries
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"))
}

/// The best toolchain for `target`: a compiled library before sources, the compiler in use before
/// the distribution's. `None` when no compiler has either.
pub fn find(target: &str) -> Option<Toolchain> {
    let in_use = Compiler::in_use();
    let distribution = Compiler::of_distribution().filter(|other| {
        in_use
            .as_ref()
            .is_none_or(|compiler| compiler.sysroot != other.sysroot)
    });
    let candidates: Vec<_> = [in_use, distribution]
        .into_iter()
        .flatten()
        .filter(Compiler::is_recent)
        .filter_map(|compiler| Some((compiler.library_for(target)?, compiler)))
        .collect();
    // The first of the best: a later one wins only with a compiled library against sources.
    let (library, compiler) = candidates
        .into_iter()
        .min_by_key(|(library, _)| *library == Library::Sources)?;
    let linker = Linker::find(&compiler, target, env::var_os("PATH").unwrap_or_default());
    Some(Toolchain {
        compiler,
        library,
        target: target.to_owned(),
        linker,
    })
}

/// The Cargo that stands in for the one in use, if that does not run: the distribution's. `None` if
/// it does run. An error if there is no other one.
pub fn cargo_instead() -> Result<Option<PathBuf>> {
    if Compiler::in_use().is_some() {
        return Ok(None);
    }
    if let Some(other) = Compiler::of_distribution() {
        return Ok(Some(other.cargo));
    }
    match env::current_dir().ok().and_then(|folder| pin(&folder)) {
        Some(pin) => bail!(
            "{} pins a toolchain that is not installed: run `rustup toolchain install`",
            pin.display()
        ),
        None => bail!("Cargo does not run here: install Rust, from https://rustup.rs for example"),
    }
}

/// What builds programs on a host that is not Windows: for Windows 7 and later if there are the
/// library's sources, for Windows 10 and later if there is a compiled library.
pub fn find_for_programs() -> Option<Toolchain> {
    PROGRAM_TARGETS.into_iter().find_map(|target| {
        let toolchain = find(target)?;
        (target == PROGRAM_TARGETS[0] || toolchain.library == Library::Prebuilt)
            .then_some(toolchain)
    })
}

/// Whether a target is one of programs, which need all of the standard library, rather than of
/// drivers.
pub fn is_of_programs(target: &str) -> bool {
    PROGRAM_TARGETS.contains(&target)
}

/// The variable that gives Cargo a target's linker.
fn linker_variable(target: &str) -> String {
    format!(
        "CARGO_TARGET_{}_LINKER",
        target.to_uppercase().replace('-', "_")
    )
}

impl Linker {
    fn find(compiler: &Compiler, target: &str, path: OsString) -> Self {
        if env::var_os(linker_variable(target)).is_some() {
            return Self::Configured;
        }
        if is_of_programs(target) {
            let is_there =
                env::split_paths(&path).any(|folder| folder.join(PROGRAM_LINKER).exists());
            return if is_there {
                Self::Found(PROGRAM_LINKER.into())
            } else {
                Self::Missing
            };
        }
        let name = format!("rust-lld{}", env::consts::EXE_SUFFIX);
        let bundled = compiler
            .sysroot
            .join("lib/rustlib")
            .join(&compiler.host)
            .join("bin")
            .join(name);
        if bundled.exists() {
            // The compiler looks there first, for whoever calls it.
            return Self::Found("rust-lld".into());
        }
        match newest_lld(&path) {
            Some(linker) => Self::Found(linker),
            // Visual Studio's, which the compiler finds by itself.
            None if cfg!(windows) => Self::Configured,
            None => Self::Missing,
        }
    }
}

/// Whether there is a linker that a compiler without one of its own would be given.
pub fn linker_is_on_path() -> bool {
    cfg!(windows) || newest_lld(&env::var_os("PATH").unwrap_or_default()).is_some()
}

/// The newest `lld-link` in the folders of `path`: distributions give it a version in its name.
fn newest_lld(path: &OsStr) -> Option<PathBuf> {
    env::split_paths(path)
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flat_map(|entries| entries.flatten())
        .filter_map(|entry| {
            let name = entry.file_name();
            let version = match name
                .to_str()?
                .strip_suffix(env::consts::EXE_SUFFIX)?
                .strip_prefix("lld-link")?
            {
                "" => 0,
                version => version.strip_prefix('-')?.parse().ok()?,
            };
            // A package can leave a link to a linker that another package would bring.
            entry.path().exists().then(|| (version, entry.path()))
        })
        .max_by_key(|(version, _): &(u32, _)| *version)
        .map(|(_, linker)| linker)
}

/// The file that pins a toolchain for the folder the command runs in, as rustup looks for it.
fn pin(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find_map(|folder| {
        ["rust-toolchain", "rust-toolchain.toml"]
            .into_iter()
            .map(|name| folder.join(name))
            .find(|path| path.is_file())
    })
}

impl Toolchain {
    /// Says so if this is not the toolchain that a `rust-toolchain.toml` asks for.
    pub fn announce(&self) {
        let pin = env::current_dir().ok().and_then(|folder| pin(&folder));
        let Some(pin) = pin.filter(|_| !self.compiler.in_use) else {
            return;
        };
        tell::warning(self.replacement(&pin, Compiler::in_use().as_ref()));
    }

    /// Why this toolchain builds, and not the one that the file `pin` asks for.
    fn replacement(&self, pin: &Path, pinned: Option<&Compiler>) -> String {
        let target = &self.target;
        let (state, remedy) = match pinned {
            None => (
                "which is not installed".to_owned(),
                "run `rustup toolchain install` to have it".to_owned(),
            ),
            Some(pinned) if !pinned.is_recent() => (
                format!("Rust {}", pinned.release),
                format!("pin {}.{} or later", OLDEST_RUST.0, OLDEST_RUST.1),
            ),
            Some(pinned) => (
                format!("Rust {}, which has no library for {target}", pinned.release),
                format!("run `rustup target add {target}` to use it"),
            ),
        };
        format!(
            "{} pins a toolchain, {state}: Rust {} ({}) builds instead; {remedy}",
            pin.display(),
            self.compiler.release,
            self.compiler.rustc.display()
        )
    }

    pub fn has_linker(&self) -> bool {
        self.linker != Linker::Missing
    }

    /// `cargo <subcommand>` for the target. Arguments follow.
    pub fn cargo(&self, subcommand: &str) -> Result<Command> {
        let mut command = self.program(subcommand)?;
        command.arg(subcommand).arg("--target").arg(&self.target);
        if self.library == Library::Sources {
            // The sources belong to this very compiler, which is what makes the unstable switch
            // safe to rely on.
            command.env("RUSTC_BOOTSTRAP", "1");
            if is_of_programs(&self.target) {
                command.args(["-Z", "build-std=std,panic_abort"]);
            } else {
                command.args(["-Z", "build-std=core,alloc"]);
                // As the compiled library is made: one object per routine, so that a driver links
                // those it calls. All in one would ask for the C runtime's.
                for profile in ["dev", "release"] {
                    command.arg("--config").arg(format!(
                        "profile.{profile}.package.compiler_builtins.codegen-units=10000"
                    ));
                }
            }
        }
        if !self.compiler.in_use {
            command
                .env("CARGO", &self.compiler.cargo)
                .env("RUSTC", &self.compiler.rustc);
            command.env("RUSTDOC", self.compiler.rustc.with_file_name("rustdoc"));
        }
        if let Linker::Found(linker) = &self.linker {
            command.env(linker_variable(&self.target), linker);
        }
        Ok(command)
    }

    /// Cargo, or the tool that Cargo would call. Cargo looks for tools in the user's own folder
    /// first, where it would find the other toolchain's.
    fn program(&self, subcommand: &str) -> Result<Command> {
        let tool = self
            .compiler
            .cargo
            .with_file_name(format!("cargo-{subcommand}"));
        if self.compiler.in_use || !matches!(subcommand, "clippy") {
            return Ok(Command::new(&self.compiler.cargo));
        }
        if !tool.exists() {
            bail!(
                "{} is missing: run `cargo wdk setup --with lints`",
                tool.display()
            );
        }
        Ok(Command::new(tool))
    }
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Compiler {
            release,
            rustc,
            in_use,
            ..
        } = &self.compiler;
        write!(f, "Rust {release}")?;
        if !in_use {
            write!(f, " ({})", rustc.display())?;
        }
        match self.library {
            Library::Prebuilt => write!(f, " with its library for {}", self.target)?,
            Library::Sources => write!(f, " and its library's sources, built for {}", self.target)?,
        }
        match &self.linker {
            Linker::Configured => write!(f, "; linker as configured"),
            Linker::Found(linker) => write!(f, "; linker {}", linker.display()),
            Linker::Missing => write!(f, "; no linker"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        folder
    }

    fn compiler(sysroot: &Path) -> Compiler {
        Compiler {
            cargo: "cargo".into(),
            rustc: "rustc".into(),
            sysroot: sysroot.to_owned(),
            host: "x86_64-unknown-linux-gnu".to_owned(),
            release: "1.90.0".to_owned(),
            in_use: true,
        }
    }

    #[test]
    fn compiled_library_goes_before_sources() {
        let sources = "lib/rustlib/src/rust/library/core/src/lib.rs";
        let compiled = "lib/rustlib/x86_64-pc-windows-msvc/lib/libcore-0123.rlib";
        for (files, expected) in [
            (vec![sources, compiled], Some(Library::Prebuilt)),
            (vec![sources], Some(Library::Sources)),
            (
                vec!["lib/rustlib/x86_64-unknown-linux-gnu/lib/libcore-0123.rlib"],
                None,
            ),
        ] {
            let sysroot = folder_with(&files);
            assert_eq!(
                compiler(sysroot.path()).library_for("x86_64-pc-windows-msvc"),
                expected,
                "{files:?}"
            );
        }
    }

    #[test]
    fn newest_linker_of_the_path_is_taken() {
        let folder = folder_with(&[
            "lld-link-9",
            "lld-link-19",
            "lld-link",
            "lld-link-tools",
            "ld",
        ]);
        let path = env::join_paths([Path::new("/does/not/exist"), folder.path()]).unwrap();
        assert_eq!(newest_lld(&path), Some(folder.path().join("lld-link-19")));
        assert_eq!(newest_lld(OsStr::new("/does/not/exist")), None);
    }

    #[cfg(unix)]
    #[test]
    fn dangling_linker_is_no_linker() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/does/not/exist", folder.path().join("lld-link-22")).unwrap();
        assert_eq!(newest_lld(folder.path().as_os_str()), None);
    }

    #[test]
    fn bundled_linker_goes_before_the_path() {
        let sysroot = folder_with(&["lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld"]);
        let path = folder_with(&["lld-link-19"]);
        let find = |sysroot: &Path| {
            Linker::find(
                &compiler(sysroot),
                "riscv-driver-target",
                path.path().into(),
            )
        };
        assert_eq!(find(sysroot.path()), Linker::Found("rust-lld".into()));
        assert_eq!(
            find(path.path()),
            Linker::Found(path.path().join("lld-link-19"))
        );
    }

    #[test]
    fn pinned_toolchain_is_replaced_with_a_word() {
        let folder = folder_with(&["rust-toolchain.toml", "driver/src/lib.rs"]);
        let pin = pin(&folder.path().join("driver/src")).unwrap();
        assert_eq!(pin, folder.path().join("rust-toolchain.toml"));
        let toolchain = Toolchain {
            compiler: Compiler {
                in_use: false,
                rustc: "/usr/bin/rustc".into(),
                release: "1.96.0".to_owned(),
                ..compiler(folder.path())
            },
            library: Library::Sources,
            target: "x86_64-pc-windows-msvc".to_owned(),
            linker: Linker::Configured,
        };
        let recent = compiler(folder.path());
        let old = Compiler {
            release: "1.80.0".to_owned(),
            ..compiler(folder.path())
        };
        for (pinned, words) in [
            (
                None,
                "which is not installed: Rust 1.96.0 (/usr/bin/rustc) builds instead",
            ),
            (
                Some(&recent),
                "run `rustup target add x86_64-pc-windows-msvc` to use it",
            ),
            (
                Some(&old),
                "Rust 1.80.0: Rust 1.96.0 (/usr/bin/rustc) builds instead; pin 1.88",
            ),
        ] {
            let sentence = toolchain.replacement(&pin, pinned);
            assert!(sentence.contains(words), "{sentence}");
        }
    }

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(version_of("1.96.0+dfsg1-1~deb12u2"), Some((1, 96)));
        assert_eq!(version_of("1.88.0-nightly"), Some((1, 88)));
        assert!(version_of("1.100.0") > version_of("1.88.0"));
        assert_eq!(version_of("unknown"), None);
    }
}
