//! Reads catalogues, ours and Microsoft's.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use der::{Decode, asn1::ObjectIdentifier};

use super::{
    digest,
    form::{
        CATALOGUE, FIRST_MEMBER, ListMember, MEMBER, NAME_VALUE, NameValue, TRUST_LIST, TrustList,
    },
};
use crate::signing::{
    Hash,
    authenticode::{FLAT_FILE, IMAGE, INDIRECT_DATA, IndirectData},
    message::Message,
    value_of,
};

/// A catalogue that was read.
pub struct Catalogue {
    pub message: Message,
    /// Whether it is of the first version, which names files by SHA-1.
    pub first_version: bool,
    pub members: Vec<Member>,
    /// The versions of Windows it is for, or nothing.
    pub systems: String,
    /// The devices it is for, as it spells them.
    pub hardware_ids: Vec<String>,
}

/// A file in a catalogue.
pub struct Member {
    /// Its name, where the catalogue gives it.
    pub name: Option<String>,
    /// The kind of file, where the catalogue says it.
    kind: Option<ObjectIdentifier>,
    hash: Hash,
    digest: Vec<u8>,
}

impl Catalogue {
    /// Reads the file of a catalogue. Whether its signature is right is another question:
    /// [`Message::check`].
    pub fn read(data: &[u8]) -> Result<Self> {
        let message = Message::read(data, TRUST_LIST)?;
        let list: TrustList = message
            .content
            .decode_as()
            .context("its list cannot be read")?;
        ensure!(list.usage == [CATALOGUE], "its list is no catalogue");
        let first_version = match list.member_kind.oid {
            MEMBER => false,
            FIRST_MEMBER => true,
            other => bail!("it is a catalogue of a version that is not known here: {other}"),
        };
        let mut members = Vec::new();
        for member in &list.members {
            members.extend(Member::read(member, first_version)?);
        }
        let (mut systems, mut hardware_ids) = (String::new(), Vec::new());
        let texts = list.texts.iter().flatten();
        for text in texts.filter(|text| text.oid == NAME_VALUE) {
            let text =
                NameValue::from_der(text.value.as_bytes()).context("a text cannot be read")?;
            let value = text.text().context("a text is not in UTF-16")?;
            match text.name.to_string().as_str() {
                "OS" => systems = value,
                name if name.starts_with("HWID") => hardware_ids.push(value),
                _ => {}
            }
        }
        Ok(Self {
            message,
            first_version,
            members,
            systems,
            hardware_ids,
        })
    }

    /// The entry of a file with this content, whichever digest it is by.
    pub fn member(&self, data: &[u8]) -> Result<Option<&Member>> {
        let hashes: BTreeSet<_> = self.members.iter().map(|member| member.hash).collect();
        for hash in hashes {
            let file = digest(hash, data)?;
            let kind = if file.image { IMAGE } else { FLAT_FILE };
            let found = self.members.iter().find(|member| {
                member.hash == hash
                    && member.kind.is_none_or(|other| other == kind)
                    && member.digest == file.digest
            });
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}

impl Member {
    /// Reads an entry of the list; none where it only repeats another under an older digest.
    fn read(entry: &ListMember, first_version: bool) -> Result<Option<Self>> {
        let texts = entry
            .attributes
            .iter()
            .filter(|attribute| attribute.oid == NAME_VALUE);
        let texts = texts.flat_map(|attribute| attribute.values.iter());
        let name = texts
            .filter_map(|value| value.decode_as::<NameValue>().ok())
            .find(|text| text.name.to_string() == "File")
            .and_then(|text| text.text());
        let Some(value) = value_of(&entry.attributes, INDIRECT_DATA) else {
            // The second version has two entries for a file, of which the one under the SHA-1
            // digest has nothing more. In the first one the digest is all there is.
            let tag = entry.tag.as_bytes();
            let digest = first_version.then(|| digest_in_hexadecimal(tag)).flatten();
            return Ok(digest.map(|digest| Self {
                name,
                kind: None,
                hash: Hash::Sha1,
                digest,
            }));
        };
        let indirect: IndirectData = value.decode_as().context("an entry cannot be read")?;
        let (hash, digest) = indirect
            .digest()
            .context("an entry holds a digest that is neither SHA-1 nor SHA-2")?;
        let kind = indirect.kind.oid;
        Ok(Some(Self {
            name,
            kind: [IMAGE, FLAT_FILE].contains(&kind).then_some(kind),
            hash,
            digest: digest.to_vec(),
        }))
    }

    /// The digest by which the file is listed.
    pub fn hash(&self) -> Hash {
        self.hash
    }
}

/// The bytes of a digest that stands there as a text in UTF-16, with an end mark.
fn digest_in_hexadecimal(tag: &[u8]) -> Option<Vec<u8>> {
    let (units, []) = tag.as_chunks::<2>() else {
        return None;
    };
    let digit = |unit: &[u8; 2]| char::from_u32(u16::from_le_bytes(*unit).into())?.to_digit(16);
    let digits: Vec<_> = units
        .iter()
        .filter(|unit| **unit != [0, 0])
        .map(digit)
        .collect::<Option<_>>()?;
    let (pairs, []) = digits.as_chunks::<2>() else {
        return None;
    };
    let bytes = pairs
        .iter()
        .map(|[high, low]| u8::try_from(high * 16 + low));
    bytes.collect::<Result<_, _>>().ok()
}

#[cfg(test)]
mod tests;
