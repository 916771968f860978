//! The version resource of a driver's image, which Explorer, `verifier /query` and crash dumps
//! show: made of what Cargo knows of the package and of `[package.metadata.wdk.version-info]`, and
//! written as the linker takes it, a `.res` file. Called by [`crate::configure`] only.
//!
//! The formats are Microsoft's documented ones: "RESOURCEHEADER structure", "VS_VERSIONINFO
//! structure" and those it names.

use toml::Value;

use crate::{
    ConfigError,
    environment::PackageInfo,
    metadata::{Manifests, lookup},
};

/// `RT_VERSION`, and the number that the one resource of this type has.
const TYPE: u16 = 16;
const NUMBER: u16 = 1;
/// American English, in UTF-16: what nearly all version resources are in.
const LANGUAGE: u16 = 0x0409;
const CODE_PAGE: u16 = 1200;
/// `MOVEABLE | PURE`, which nothing has read since 16-bit Windows.
const MEMORY_FLAGS: u16 = 0x30;

/// The strings of a version resource, by the names that Windows gives them, and where a manifest
/// says them.
const KEYS: [(&str, &str); 5] = [
    ("CompanyName", "company-name"),
    ("FileDescription", "file-description"),
    ("LegalCopyright", "legal-copyright"),
    ("ProductName", "product-name"),
    ("Comments", "comments"),
];

/// The `.res` file of a driver.
///
/// # Errors
/// [`ConfigError::MalformedVersionInfo`] for a value that is no text, or a key that is not known;
/// [`ConfigError::VersionTooLarge`].
pub(crate) fn resource(
    package: &PackageInfo,
    manifests: &Manifests,
) -> Result<Vec<u8>, ConfigError> {
    let numbers = numbers(&package.version)?;
    let strings = strings(package, manifests)?;
    Ok(res_file(&version_info(numbers, &strings)))
}

/// The four numbers of a version: the last is 0, as in the INF's.
fn numbers(version: &str) -> Result<[u16; 4], ConfigError> {
    let mut numbers = [0; 4];
    let core = version.split(['-', '+']).next().unwrap_or_default();
    for (number, text) in numbers.iter_mut().zip(core.split('.').take(3)) {
        *number = text.parse().map_err(|_| ConfigError::VersionTooLarge {
            version: version.to_owned(),
        })?;
    }
    Ok(numbers)
}

/// All strings that have a value, in the order in which they are written.
fn strings(
    package: &PackageInfo,
    manifests: &Manifests,
) -> Result<Vec<(&'static str, String)>, ConfigError> {
    let malformed = |key: &str| ConfigError::MalformedVersionInfo {
        path: manifests.package_path().to_owned(),
        key: key.to_owned(),
    };
    let table = match manifests.package_value(&["package", "metadata", "wdk", "version-info"]) {
        None => None,
        Some(Value::Table(table)) => Some(table),
        Some(_) => return Err(malformed("version-info")),
    };
    let known = |key: &&String| KEYS.iter().any(|(_, known)| known == key);
    if let Some(key) = table.and_then(|table| table.keys().find(|key| !known(key))) {
        return Err(malformed(key));
    }
    let library = manifests.package_value(&["lib", "name"]);
    let library = library.and_then(Value::as_str).unwrap_or(&package.name);
    let library = library.replace('-', "_");
    let mut strings = Vec::new();
    for (name, key) in KEYS {
        let said = match table.and_then(|table| lookup(table, &[key])) {
            None => match name {
                "CompanyName" => authors(&package.authors),
                "FileDescription" => Some(&package.description)
                    .filter(|text| !text.is_empty())
                    .or(Some(&package.name))
                    .cloned(),
                "ProductName" => Some(package.name.clone()),
                _ => None,
            },
            Some(Value::String(text)) => Some(text.clone()),
            Some(_) => return Err(malformed(key)),
        };
        strings.extend(said.map(|text| (name, text)));
    }
    strings.extend([
        ("FileVersion", package.version.clone()),
        ("ProductVersion", package.version.clone()),
        ("InternalName", library.clone()),
        ("OriginalFilename", format!("{library}.sys")),
    ]);
    Ok(strings)
}

/// Who wrote the package, without their addresses: Cargo separates them by colons.
fn authors(authors: &str) -> Option<String> {
    let names = authors
        .split(':')
        .map(|author| author.split('<').next().unwrap_or_default().trim())
        .filter(|name| !name.is_empty());
    let names = names.collect::<Vec<_>>().join(", ");
    (!names.is_empty()).then_some(names)
}

/// The value of one of the blocks that a version resource is made of.
enum Contents<'a> {
    Nothing,
    Bytes(&'a [u8]),
    /// Its length counts characters, with the terminator.
    Text(&'a str),
}

fn utf16(text: &str) -> Vec<u8> {
    let words = text.encode_utf16().chain([0]);
    words.flat_map(u16::to_le_bytes).collect()
}

fn pad(bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// A block: its length, its value's, whether that is text, its key, the value, and further blocks.
fn block(key: &str, contents: Contents<'_>, children: &[Vec<u8>]) -> Vec<u8> {
    let (value, length, is_text) = match contents {
        Contents::Nothing => (Vec::new(), 0, 1),
        Contents::Bytes(bytes) => (bytes.to_vec(), bytes.len(), 0),
        Contents::Text(text) => {
            let value = utf16(text);
            let length = value.len() / 2;
            (value, length, 1)
        }
    };
    let mut bytes = vec![0; 2];
    bytes.extend(short(length));
    bytes.extend(u16::to_le_bytes(is_text));
    bytes.extend(utf16(key));
    pad(&mut bytes);
    bytes.extend(value);
    for child in children {
        pad(&mut bytes);
        bytes.extend(child);
    }
    let length = short(bytes.len());
    bytes[..2].copy_from_slice(&length);
    bytes
}

/// A length, of which texts in manifests are far from having too much.
fn short(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes()
}

/// `VS_VERSIONINFO`.
fn version_info(numbers: [u16; 4], strings: &[(&str, String)]) -> Vec<u8> {
    let [major, minor, patch, build] = numbers.map(u32::from);
    let version = [major << 16 | minor, patch << 16 | build];
    // VS_FIXEDFILEINFO: its signature and version, the file's version and the product's, no flags,
    // an NT driver of no special kind, no date.
    let fixed: [u32; 13] = [
        0xFEEF_04BD,
        0x0001_0000,
        version[0],
        version[1],
        version[0],
        version[1],
        0x3F,
        0,
        0x0004_0004,
        3,
        7,
        0,
        0,
    ];
    let fixed: Vec<u8> = fixed.into_iter().flat_map(u32::to_le_bytes).collect();
    let strings: Vec<_> = strings
        .iter()
        .map(|(name, text)| block(name, Contents::Text(text), &[]))
        .collect();
    let table = block(
        &format!("{LANGUAGE:04X}{CODE_PAGE:04X}"),
        Contents::Nothing,
        &strings,
    );
    let translation = [LANGUAGE.to_le_bytes(), CODE_PAGE.to_le_bytes()].concat();
    let translation = block("Translation", Contents::Bytes(&translation), &[]);
    block(
        "VS_VERSION_INFO",
        Contents::Bytes(&fixed),
        &[
            block("StringFileInfo", Contents::Nothing, &[table]),
            block("VarFileInfo", Contents::Nothing, &[translation]),
        ],
    )
}

/// A `.res` file with a version resource: an empty resource, by which linkers know the format, and
/// the resource itself.
fn res_file(version_info: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    for (kind, number, data, flags, language) in [
        (0, 0, &[][..], 0, 0),
        (TYPE, NUMBER, version_info, MEMORY_FLAGS, LANGUAGE),
    ] {
        file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
        file.extend(0x20_u32.to_le_bytes());
        for name in [kind, number] {
            file.extend([0xFF, 0xFF]);
            file.extend(u16::to_le_bytes(name));
        }
        file.extend(0_u32.to_le_bytes());
        file.extend(u16::to_le_bytes(flags));
        file.extend(u16::to_le_bytes(language));
        file.extend([0; 8]);
        file.extend(data);
        pad(&mut file);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_four_numbers() {
        assert_eq!(numbers("1.2.3").unwrap(), [1, 2, 3, 0]);
        assert_eq!(numbers("1.2.3-beta.4+x").unwrap(), [1, 2, 3, 0]);
        let error = numbers("1.70000.0").unwrap_err().to_string();
        assert!(error.contains("1.70000.0"), "{error}");
    }

    #[test]
    fn authors_are_named_without_their_addresses() {
        let said = authors("A. Author <a@example.org>:B. Author");
        assert_eq!(said.as_deref(), Some("A. Author, B. Author"));
        assert_eq!(authors(""), None);
    }

    #[test]
    fn blocks_are_aligned_and_say_their_lengths() {
        let inner = block("k", Contents::Text("ab"), &[]);
        // Lengths of the whole and of the text in characters, "it is text", the key, the value.
        let expected = [
            18, 0, 3, 0, 1, 0, b'k', 0, 0, 0, 0, 0, b'a', 0, b'b', 0, 0, 0,
        ];
        assert_eq!(inner, expected);
        let outer = block("key", Contents::Nothing, &[inner.clone(), inner.clone()]);
        assert_eq!(outer[..6], [54, 0, 0, 0, 1, 0]);
        assert_eq!(outer[16..34], expected);
        assert_eq!(outer[36..], expected);
    }
}
