//! What `cargo wdk verify` finds in packages that are not as they were made.
#![cfg(all(feature = "packaging", unix))]

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
};

use common::{
    TARGET, failed_saying,
    packaged::{Packaged, files, path},
    succeeded, target_folder, text, wdk,
};
use tempfile::TempDir;

/// Where in an image's header stands where its signature is: the fifth of the directories behind
/// the optional header.
fn security_directory(image: &[u8]) -> usize {
    u32::from_le_bytes(*image[0x3c..].first_chunk().unwrap()) as usize + 24 + 112 + 4 * 8
}

/// Copies of a package, each with one file changed, all judged by one process.
struct Copies {
    folder: TempDir,
    package: PathBuf,
    count: usize,
}

impl Copies {
    fn of(package: &Path) -> Self {
        Self {
            // Links to the files that are not changed, so that the copies cost nothing.
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap(),
            package: package.to_owned(),
            count: 0,
        }
    }

    fn add(&mut self, changed: &str, data: &[u8]) {
        let copy = self.folder.path().join(format!("{:06}", self.count));
        fs::create_dir(&copy).unwrap();
        for entry in fs::read_dir(&self.package).unwrap().map(Result::unwrap) {
            let target = copy.join(entry.file_name());
            if entry.file_name() == changed {
                fs::write(target, data).unwrap();
            } else {
                fs::hard_link(entry.path(), target).unwrap();
            }
        }
        self.count += 1;
    }

    /// The numbers of those in which nothing wrong was found.
    fn accepted(&self) -> Vec<usize> {
        let names: Vec<_> = (0..self.count)
            .map(|number| format!("{number:06}"))
            .collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let output = wdk(self.folder.path(), &[&["verify"], &names[..]].concat());
        let said = text(&output);
        assert!(
            said.contains("of the checks failed") || output.status.success(),
            "it did not end well:\n{said}"
        );
        let mut refused = vec![false; self.count];
        let mut number = 0;
        for line in said.lines() {
            if let Some((folder, _)) = line.split_once('/').filter(|_| !line.starts_with(' ')) {
                number = folder.parse().unwrap();
            }
            refused[number] |= line.trim_start().starts_with("FAILED");
        }
        (0..self.count).filter(|number| !refused[*number]).collect()
    }
}

#[test]
fn one_changed_byte_in_any_file_is_found() {
    let packaged = Packaged::new("changed-driver");
    succeeded(&packaged.package(&[]));
    let made = files(&packaged.folder());
    let mut whole = Copies::of(&packaged.folder());
    whole.add("none", &[]);
    assert_eq!(whole.accepted(), [0]);

    for (name, data) in &made {
        // Every so many bytes, and all where few of them have a meaning of their own: the image's
        // header, the header of its signature, and each file's end.
        let step = (data.len() / 700).max(1);
        let dense = if name.ends_with(".sys") {
            let signature =
                u32::from_le_bytes(*data[security_directory(data)..].first_chunk().unwrap())
                    as usize;
            [0..0x200, signature..signature + 0x40]
        } else {
            [0..0x10, 0..0]
        };
        let end = data.len() - 0x10..data.len();
        let places: Vec<_> = (0..data.len())
            .filter(|at| {
                at % step == step / 2 || dense.iter().chain([&end]).any(|range| range.contains(at))
            })
            .collect();
        let mut copies = Copies::of(&packaged.folder());
        for (number, at) in places.iter().enumerate() {
            let mut changed = data.clone();
            changed[*at] ^= 1 << (number % 8);
            copies.add(name, &changed);
        }
        let missed: Vec<_> = copies
            .accepted()
            .into_iter()
            .map(|number| places[number])
            .collect();
        assert_eq!(
            missed, [0_usize; 0],
            "changes in {name} at these places were not found"
        );
    }
}

#[test]
fn files_that_come_or_go_are_found() {
    let packaged = Packaged::new("incomplete-driver");
    succeeded(&packaged.package(&[]));
    let scratch = tempfile::tempdir().unwrap();
    let copy = |name: &str| {
        let folder = scratch.path().join(name);
        fs::create_dir(&folder).unwrap();
        for (file, data) in files(&packaged.folder()) {
            fs::write(folder.join(file), data).unwrap();
        }
        folder
    };
    let verify = |name: &str| wdk(scratch.path(), &["verify", name]);
    let more = copy("more");
    fs::write(more.join("readme.txt"), "hello").unwrap();
    failed_saying(
        &verify("more"),
        "FAILED membership: in no catalogue of the package",
    );
    for (extension, sentence) in [
        (
            "sys",
            "FAILED files: incomplete_driver.sys listed, but not there",
        ),
        (
            "cat",
            "FAILED catalogue for amd64: incomplete_driver.cat is not there",
        ),
        ("inf", "is no driver package: there is no INF file in it"),
    ] {
        let fewer = copy(extension);
        fs::remove_file(fewer.join(format!("incomplete_driver.{extension}"))).unwrap();
        failed_saying(&verify(extension), sentence);
    }

    // An image that is whole, but not the one that was packaged.
    let other = copy("other");
    let sys = other.join("incomplete_driver.sys");
    fs::copy(
        target_folder()
            .join(TARGET)
            .join("debug/incomplete_driver.sys"),
        &sys,
    )
    .unwrap();
    failed_saying(&verify("other"), "FAILED signature: there is none");
    let certificates = tempfile::tempdir().unwrap();
    let other_certificate = [
        "sign",
        "--certificate-folder",
        path(certificates.path()),
        path(&sys),
    ];
    succeeded(&wdk(scratch.path(), &other_certificate));
    failed_saying(
        &verify("other"),
        "FAILED certificate: is another than the one of",
    );
}
