//! `cargo wdk new`: makes a workspace of a driver, its interface and a client.

use std::{
    collections::BTreeMap,
    fs,
    hash::{BuildHasher, RandomState},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use clap::{Args, ValueEnum};

use crate::tell;
use names::check_name;

mod names;

/// What to make, and where.
#[derive(Args)]
pub struct NewArgs {
    /// The folder, which is made; its last part is the driver's name.
    path: PathBuf,
    /// A driver of the Windows Driver Model: the only kind, and so the default.
    #[arg(long)]
    wdm: bool,
    #[arg(long, hide = true, conflicts_with = "wdm")]
    kmdf: bool,
    #[arg(long, hide = true, conflicts_with_all = ["wdm", "kmdf"])]
    umdf: bool,
    /// What the driver begins as.
    #[arg(long, value_enum, default_value_t = Template::Control)]
    template: Template,
    /// The driver's name, instead of the folder's.
    #[arg(long)]
    name: Option<String>,
    /// The checkout of this framework that the driver is built with. By default the one that this
    /// command was built of.
    #[arg(long, value_name = "FOLDER", conflicts_with = "wdk_git")]
    wdk_path: Option<PathBuf>,
    /// The Git repository of this framework that the driver is built with.
    #[arg(long, value_name = "URL")]
    wdk_git: Option<String>,
    /// The commit or tag there, instead of its newest.
    #[arg(long, value_name = "COMMIT", requires = "wdk_git")]
    wdk_rev: Option<String>,
    /// Write a workflow too, by which GitHub builds, checks, runs and packages the driver on each
    /// change. It installs this framework of its Git repository.
    #[arg(long, requires = "wdk_git")]
    ci: bool,
}

/// What a driver begins as.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Template {
    /// A driver without a device, loaded as a service.
    Control,
    /// The driver of a PCI device: of QEMU's edu device, to begin with.
    Pci,
    /// A filter above the driver of a device: of QEMU's edu device, to begin with.
    Filter,
}

/// The files of a template, by their paths.
type Files = [(&'static str, &'static str)];

const COMMON: &Files = &[
    (
        "Cargo.toml",
        include_str!("../templates/common/Cargo.toml.in"),
    ),
    (
        ".gitignore",
        include_str!("../templates/common/gitignore.in"),
    ),
    (
        "README.md",
        include_str!("../templates/common/README.md.in"),
    ),
    (
        "driver/Cargo.toml",
        include_str!("../templates/common/driver-Cargo.toml.in"),
    ),
    (
        "driver/build.rs",
        include_str!("../templates/common/build.rs.in"),
    ),
    (
        "interface/Cargo.toml",
        include_str!("../templates/common/interface-Cargo.toml.in"),
    ),
    (
        "client/Cargo.toml",
        include_str!("../templates/common/client-Cargo.toml.in"),
    ),
    (
        "client/src/device.rs",
        include_str!("../templates/common/device.rs.in"),
    ),
];

/// What `--ci` adds.
const WORKFLOW: &Files = &[(
    ".github/workflows/driver.yml",
    include_str!("../templates/common/workflow.yml.in"),
)];

const CONTROL: &Files = &[
    (
        "driver/src/lib.rs",
        include_str!("../templates/control/lib.rs.in"),
    ),
    (
        "driver/{{crate}}.inx",
        include_str!("../templates/control/driver.inx.in"),
    ),
    (
        "interface/src/lib.rs",
        include_str!("../templates/control/interface.rs.in"),
    ),
    (
        "client/src/main.rs",
        include_str!("../templates/control/main.rs.in"),
    ),
];

const PCI: &Files = &[
    (
        "driver/src/lib.rs",
        include_str!("../templates/pci/lib.rs.in"),
    ),
    (
        "driver/{{crate}}.inx",
        include_str!("../templates/pci/driver.inx.in"),
    ),
    (
        "interface/src/lib.rs",
        include_str!("../templates/pci/interface.rs.in"),
    ),
    (
        "client/src/main.rs",
        include_str!("../templates/pci/main.rs.in"),
    ),
    (
        "client/src/interface.rs",
        include_str!("../templates/pci/interface_list.rs.in"),
    ),
];

const FILTER: &Files = &[
    (
        "driver/src/lib.rs",
        include_str!("../templates/filter/lib.rs.in"),
    ),
    (
        "driver/{{crate}}.inx",
        include_str!("../templates/filter/driver.inx.in"),
    ),
    (
        "interface/src/lib.rs",
        include_str!("../templates/filter/interface.rs.in"),
    ),
    (
        "client/src/main.rs",
        include_str!("../templates/filter/main.rs.in"),
    ),
];

impl Template {
    fn files(self) -> &'static Files {
        match self {
            Self::Control => CONTROL,
            Self::Pci => PCI,
            Self::Filter => FILTER,
        }
    }

    fn about(self) -> &'static str {
        match self {
            Self::Control => "A driver without a device, which adds two numbers for whoever asks.",
            Self::Pci => {
                "A driver for QEMU's edu device, which tells what the device is and whether it is \
                 alive."
            }
            Self::Filter => {
                "A filter, which counts the requests that pass to a device's driver and back."
            }
        }
    }

    /// How it is installed on Windows.
    fn install(self) -> &'static str {
        match self {
            Self::Control => "pnputil /add-driver {{crate}}.inf /install\nsc start {{crate}}",
            Self::Pci | Self::Filter => "pnputil /add-driver {{crate}}.inf /install",
        }
    }

    /// What the client is told.
    fn client_arguments(self) -> &'static str {
        match self {
            Self::Control | Self::Pci => "",
            Self::Filter => r" \.\Example",
        }
    }

    /// What the simulator is told: which device there is, what is opened and asked.
    fn run(self) -> &'static str {
        match self {
            // The control codes are those of the interface; the input is 2 and 3.
            Self::Control => {
                "\n    \"--open\", '\\\\.\\{{type}}',\n    \
                 \"ioctl=0x80002000,in=0200000003000000,out=4\",\n"
            }
            Self::Pci => {
                "\n    \"--device\", \"edu\", \"--interface\", \"{{guid}}\",\n    \
                 \"ioctl=0x80002000,out=4\",\n    \
                 \"ioctl=0x80002004,in=78563412,out=4\",\n"
            }
            // Alone on a device, whose driver it would otherwise stand above.
            Self::Filter => "\"--device\", \"root\"",
        }
    }
}

/// Makes what `arguments` say.
pub fn run(arguments: &NewArgs) -> Result<()> {
    if arguments.kmdf || arguments.umdf {
        bail!(
            "only WDM drivers are made and built here, without the WDF frameworks: leave --kmdf or \
             --umdf out, and find what they offer in the crate `wdk`"
        );
    }
    let path = &arguments.path;
    let name = match &arguments.name {
        Some(name) => name.as_str(),
        None => path
            .file_name()
            .and_then(|name| name.to_str())
            .with_context(|| {
                format!(
                    "{} does not end with a name the driver could have: give one with --name",
                    path.display()
                )
            })?,
    };
    check_name(name)?;
    let is_there = fs::symlink_metadata(path).is_ok();
    let is_empty = fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none());
    ensure!(
        !is_there || is_empty,
        "{} is there already, and nothing is overwritten: name another folder, or remove it",
        path.display()
    );
    let values = values(arguments, name)?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    // Made beside its place and then moved: there is all of it, or nothing.
    let made = tempfile::Builder::new()
        .prefix(".wdk-new-")
        .tempdir_in(folder)
        .with_context(|| format!("{} cannot be written to", folder.display()))?;
    let workflow = if arguments.ci { WORKFLOW } else { &[] };
    let files = COMMON.iter().chain(arguments.template.files());
    for (file, text) in files.chain(workflow) {
        let file = made.path().join(fill(file, &values)?);
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
        fs::write(&file, fill(text, &values)?)
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    if is_there {
        fs::remove_dir(path).with_context(|| format!("{} cannot be replaced", path.display()))?;
    }
    set_mode(made.path())?;
    fs::rename(made.path(), path).with_context(|| format!("{} cannot be made", path.display()))?;
    // It has another name now, and is not to be removed.
    let _ = made.keep();
    tell::status(
        "Created",
        format_args!("driver `{name}` in {}", path.display()),
    );
    tell::status(
        "Next",
        format_args!("cd {} && cargo wdk run", path.display()),
    );
    Ok(())
}

/// Temporary folders are for their owner alone; this one stays.
fn set_mode(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    }
    let _ = folder;
    Ok(())
}

/// Puts values in for their names, `{{name}}`, and for those in the values.
fn fill(text: &str, values: &BTreeMap<&str, String>) -> Result<String> {
    let mut text = text.to_owned();
    while let Some(start) = text.find("{{").map(|at| at + "{{".len()) {
        // The outer one of three braces is the text's own.
        let start = start + usize::from(text[start..].starts_with('{'));
        let length = text[start..].find("}}").context("a name has no end")?;
        let name = &text[start..start + length];
        let value = values
            .get(name)
            .with_context(|| format!("the template has no value {name}"))?;
        text.replace_range(start - 2..start + length + 2, value);
    }
    Ok(text)
}

fn values(arguments: &NewArgs, name: &str) -> Result<BTreeMap<&'static str, String>> {
    let template = arguments.template;
    let word = camel_case(name);
    let interface = format!("{name}-interface");
    let class = guid();
    let own = guid();
    let mut values = BTreeMap::from([
        ("name", name.to_owned()),
        ("crate", name.replace('-', "_")),
        ("interface_crate", interface.replace('-', "_")),
        ("interface", interface),
        ("type", word),
        ("about", template.about().to_owned()),
        ("install", template.install().to_owned()),
        ("client_arguments", template.client_arguments().to_owned()),
        ("run", template.run().to_owned()),
        ("guid", text_of(own)),
        ("guid_number", number_of(own)),
        ("class_guid", text_of(class)),
    ]);
    if let Some(url) = &arguments.wdk_git {
        let rev = arguments.wdk_rev.as_ref();
        let rev = rev.map_or_else(String::new, |rev| format!(" --rev {rev}"));
        values.insert("repository", format!("--git {url}{rev}"));
    }
    for package in ["wdk", "wdk-build", "wdk-ioctl", "wdk-panic"] {
        values.insert(package, source(arguments, package)?);
    }
    Ok(values)
}

/// Where a package of this framework comes from, as a dependency says it. The names on the registry
/// are of other packages.
fn source(arguments: &NewArgs, package: &str) -> Result<String> {
    if let Some(url) = &arguments.wdk_git {
        let rev = arguments.wdk_rev.as_ref();
        let rev = rev.map_or_else(String::new, |rev| format!(", rev = {rev:?}"));
        return Ok(format!("git = {url:?}{rev}"));
    }
    let checkout = match &arguments.wdk_path {
        Some(path) => path.clone(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."),
    };
    let folder = checkout.join("crates").join(package);
    let remedy = "name a checkout of this framework with --wdk-path, or its repository with \
                  --wdk-git";
    let folder = folder
        .canonicalize()
        .ok()
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .with_context(|| {
            format!(
                "{} is not there, of which the driver would be built: {remedy}",
                folder.display()
            )
        })?;
    // Cargo keeps what it installs of Git until it tidies up.
    ensure!(
        arguments.wdk_path.is_some()
            || !folder
                .components()
                .any(|part| part.as_os_str() == "checkouts"),
        "this command was installed from a Git repository: {remedy}"
    );
    let folder = folder
        .to_str()
        .context("the checkout's path is not in Unicode")?;
    // Windows' long form of paths is none that Cargo likes.
    let folder = folder
        .strip_prefix(r"\\?\")
        .unwrap_or(folder)
        .replace('\\', "/");
    Ok(format!("path = {folder:?}"))
}

fn camel_case(name: &str) -> String {
    let words = name.split(['-', '_']).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + rest
        })
        .collect()
}

/// A new random GUID (version 4).
fn guid() -> u128 {
    // The standard library's hash tables have random keys, which are the system's.
    let half = |number: u8| u128::from(RandomState::new().hash_one(number));
    let random = half(0) << 64 | half(1);
    random & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62
}

fn text_of(guid: u128) -> String {
    let digits = format!("{guid:032X}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    parts.map(|part| &digits[part]).join("-")
}

fn number_of(guid: u128) -> String {
    let digits = format!("{guid:032X}");
    let groups = (0..8).map(|group| &digits[group * 4..group * 4 + 4]);
    format!("0x{}", groups.collect::<Vec<_>>().join("_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_in() {
        let values = BTreeMap::from([("a", "{{b}}!".to_owned()), ("b", "x".to_owned())]);
        assert_eq!(fill("{{a}} {{{b}}} { }", &values).unwrap(), "x! {x} { }");
        assert!(fill("{{c}}", &values).is_err());
    }

    #[test]
    fn guids_are_random_and_say_so() {
        let (one, two) = (guid(), guid());
        assert_ne!(one, two);
        let text = text_of(one);
        assert_eq!(text.len(), 36);
        assert_eq!(&text[14..15], "4");
        assert!(matches!(&text[19..20], "8" | "9" | "A" | "B"));
        assert_eq!(camel_case("my-old_lamp"), "MyOldLamp");
    }
}
