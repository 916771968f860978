//! What a package was made of, and what came out: kept beside the package, so that nothing is made
//! again.

use std::{env, fs, path::Path, time::SystemTime};

use anyhow::Result;
use der::Encode;
use sha2::{Digest, Sha256};

use super::{Maker, Signer, contents::Contents};
use crate::image::{read, update};

/// A package's record.
pub struct Record {
    /// The digest of what it was made of.
    pub inputs: String,
    /// The digests and names of its files.
    files: Vec<(String, String)>,
}

impl Record {
    /// Reads a record. `None` if there is none that can be read: then the package is made anew.
    pub fn read(path: &Path) -> Option<Self> {
        let text = fs::read_to_string(path).ok()?;
        let mut lines = text.lines();
        let inputs = lines.next()?.to_owned();
        let files = lines.map(|line| {
            line.split_once(' ')
                .map(|(digest, name)| (digest.to_owned(), name.to_owned()))
        });
        Some(Self {
            inputs,
            files: files.collect::<Option<_>>()?,
        })
    }

    /// Of the files in a package.
    pub fn of(inputs: String, folder: &Path, names: &[String]) -> Result<Self> {
        let files = names.iter().map(|name| {
            Ok((
                hex(&Sha256::digest(read(&folder.join(name))?)),
                name.clone(),
            ))
        });
        Ok(Self {
            inputs,
            files: files.collect::<Result<_>>()?,
        })
    }

    pub fn write(&self, path: &Path) -> Result<()> {
        let files = self
            .files
            .iter()
            .map(|(digest, name)| format!("{digest} {name}\n"));
        update(
            path,
            format!("{}\n{}", self.inputs, files.collect::<String>()).as_bytes(),
        )?;
        Ok(())
    }

    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(_, name)| name.as_str())
    }

    /// Whether the package still is as it was made.
    pub fn is_whole(&self, folder: &Path) -> bool {
        let whole = |(digest, name): &(String, String)| {
            fs::read(folder.join(name)).is_ok_and(|data| hex(&Sha256::digest(data)) == *digest)
        };
        self.files.iter().all(whole)
    }
}

/// The digest of all that a package is made of, and of who makes it. The day is not in it: a
/// package has that of the last change. A day that is asked for is.
pub fn digest_of(contents: &Contents, maker: &Maker, signer: Option<&Signer>) -> Result<String> {
    let mut digest = Sha256::new();
    let mut add = |data: &[u8]| {
        digest.update(u64::try_from(data.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(data);
    };
    // Another version of this program may make it otherwise.
    let program = env::current_exe().and_then(fs::metadata);
    let changed = program
        .and_then(|program| program.modified())
        .unwrap_or(SystemTime::UNIX_EPOCH);
    let day = env::var_os("SOURCE_DATE_EPOCH").unwrap_or_default();
    let means = match maker {
        Maker::Builtin => String::new(),
        Maker::Wdk(tools) => tools.to_string(),
    };
    add(format!(
        "{changed:?} {day:?} {means} {:?} {} {:?}",
        contents.architecture,
        contents.version,
        signer.and_then(|signer| signer.timestamp.as_deref())
    )
    .as_bytes());
    match signer {
        Some(signer) => add(&signer.identity.certificate.to_der()?),
        None => add(b"unsigned"),
    }
    for packaged in &contents.infs {
        add(packaged.name.as_bytes());
        add(packaged.inx.as_deref().unwrap_or(&packaged.data));
    }
    for file in contents.files.iter().chain(&contents.symbols) {
        add(file.name.as_bytes());
        add(&file.data);
    }
    Ok(hex(&digest.finalize()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
