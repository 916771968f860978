//! What right INFs are found to be, and what depends on more than one change of the text.

use std::fs;

use super::{GOOD, changed, check, context};
use crate::inf::{
    Architecture, Context, Diagnostic, DriverVersion, Inf, Severity, Stamp, check_file, encode,
    stamp,
    version::{format_date, parse_date},
};

const SAMPLE: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../sample-driver/sample_driver.inx"
));

fn sample(architecture: Architecture) -> String {
    let values = Stamp {
        date: parse_date("03/04/2025").unwrap(),
        version: "0.1.0".parse::<DriverVersion>().unwrap(),
        architecture,
        catalogue: None,
    };
    stamp(SAMPLE, &values).unwrap()
}

fn lines(found: &[Diagnostic]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn right_inf_is_found_right_however_its_lines_end() {
    assert_eq!(lines(&check(&Inf::parse(GOOD), &context())), [""; 0]);
    let text = GOOD.replace("\r\n", "\n").replace('\n', "\r\n");
    assert_eq!(lines(&check(&Inf::parse(&text), &context())), [""; 0]);
}

#[test]
fn sample_driver_is_right_on_each_architecture_once_stamped() {
    for architecture in Architecture::ALL {
        let inf = Inf::parse(&sample(architecture));
        let context = Context {
            architecture: Some(architecture),
            catalogue: Some("sample_driver.cat".to_owned()),
            ..context()
        };
        assert_eq!(lines(&check(&inf, &context)), [""; 0]);
        assert_eq!(inf.hardware_ids(architecture), [r"PCI\VEN_1234&DEV_11E8"]);
        assert_eq!(inf.source_files(architecture), ["sample_driver.sys"]);
        assert_eq!(
            inf.catalogue_file(architecture).as_deref(),
            Some("sample_driver.cat")
        );
        assert_eq!(inf.architectures(), [architecture]);
        assert_eq!(inf.windows_versions(architecture), [Some((6, 1))]);
        let (date, version) = inf.driver_version().unwrap();
        assert_eq!(
            (format_date(date).as_str(), version.to_string().as_str()),
            ("03/04/2025", "0.1.0.0")
        );
    }
}

#[test]
fn driver_store_is_for_windows_that_has_it() {
    let text = sample(Architecture::Amd64).replace("DefaultDestDir = 12", "DefaultDestDir = 13");
    let text = text.replace(r"%12%\", r"%13%\");
    let [finding] = &check(&Inf::parse(&text), &context())[..] else {
        panic!("{text}")
    };
    assert_eq!(finding.rule, "driver-store-windows");
    assert!(
        finding
            .message
            .starts_with("Windows before 8.1 has no directory 13")
    );
    let text = text.replace("NTamd64.6.1", "NTamd64.10.0...16299");
    assert_eq!(lines(&check(&Inf::parse(&text), &context())), [""; 0]);
}

#[test]
fn source_is_told_to_be_stamped_once_and_nothing_else() {
    let found = check(&Inf::parse(SAMPLE), &context());
    let [finding] = &found[..] else {
        panic!("one sentence says all there is: {found:?}")
    };
    assert_eq!(finding.rule, "unstamped");
}

#[test]
fn inf_is_asked_for_what_is_in_it() {
    let inf = Inf::parse(GOOD);
    assert_eq!(
        inf.hardware_ids(Architecture::Amd64),
        [
            r"PCI\VEN_1234&DEV_5678&SUBSYS_12345678&REV_01",
            r"PCI\VEN_1234&DEV_5678",
            r"ROOT\WIDGET"
        ]
    );
    assert_eq!(
        inf.hardware_ids(Architecture::Arm64),
        [r"PCI\VEN_1234&DEV_5678"]
    );
    let files = |architecture| inf.source_files(architecture);
    assert_eq!(
        files(Architecture::Amd64),
        ["drivers/widget.sys", "drivers/common/filter.sys"]
    );
    assert_eq!(
        files(Architecture::Arm64),
        ["drivers/arm64/widget.sys", "drivers/common/filter.sys"]
    );
    let decorated = Inf::parse("[Version]\nCatalogFile=a.cat\ncatalogfile.NTARM64=b.cat\n");
    assert_eq!(
        decorated.catalogue_file(Architecture::Amd64).as_deref(),
        Some("a.cat")
    );
    assert_eq!(
        decorated.catalogue_file(Architecture::Arm64).as_deref(),
        Some("b.cat")
    );
}

#[test]
fn files_are_looked_for_in_the_package() {
    let folder = tempfile::tempdir().unwrap();
    let common = folder.path().join("Drivers/common");
    fs::create_dir_all(&common).unwrap();
    fs::write(common.join("FILTER.sys"), "").unwrap();
    let context = Context {
        architecture: Some(Architecture::Amd64),
        package_folder: Some(folder.path().to_owned()),
        ..context()
    };
    let found = check(&Inf::parse(GOOD), &context);
    let [missing] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!((missing.line, missing.rule), (16, "missing-file"));
    assert!(
        missing.message.starts_with("drivers/widget.sys is not in "),
        "{missing}"
    );
    fs::write(folder.path().join("Drivers/Widget.sys"), "").unwrap();
    assert_eq!(lines(&check(&Inf::parse(GOOD), &context)), [""; 0]);
}

#[test]
fn architecture_and_catalogue_asked_for_must_be_there() {
    let arm64 = Context {
        architecture: Some(Architecture::Arm64),
        catalogue: Some("Widget.cat".to_owned()),
        ..context()
    };
    assert_eq!(
        lines(&changed("NTamd64,NTarm64", "NTamd64,NTarm64", &arm64)),
        [""; 0]
    );
    let found = changed(",NTarm64.10.0...16299", "", &arm64);
    assert!(
        found.iter().any(|finding| finding.rule == "architecture"
            && finding.message.contains("no models for arm64"))
    );
    let found = changed("widget.cat", "other.cat", &arm64);
    let [wrong] = &found[..] else {
        panic!("{found:?}")
    };
    let text = "widget.inf:7: error: [Version]: the package's catalogue is Widget.cat, not \
        other.cat: write \
                CatalogFile=Widget.cat (catalogue-name, own rule: \"INF Version Section\")";
    assert_eq!(wrong.to_string(), text);
}

#[test]
fn encoding_that_windows_misreads_is_told_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("widget.inf");
    let text = GOOD.replace("Schlichtes", "Gewöhnliches");
    let check = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        check_file(&path, &context()).map(|(_, found)| found)
    };
    assert_eq!(lines(&check(&encode(&text)).unwrap()), [""; 0]);
    let found = check(text.as_bytes()).unwrap();
    let [finding] = &found[..] else {
        panic!("{found:?}")
    };
    let place = 1 + text.lines().position(|line| line.contains('ö')).unwrap();
    assert_eq!(
        (finding.line, finding.severity, finding.rule),
        (place, Severity::Warning, "code-page")
    );
    let error = check(b"\xFE\xFF\0[").unwrap_err();
    assert!(
        format!("{error:#}").contains("widget.inf is no INF: UTF-16 with the high byte first"),
        "{error:#}"
    );
}
