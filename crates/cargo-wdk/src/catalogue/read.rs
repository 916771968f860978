//! Reads catalogues, ours and Microsoft's.

use anyhow::{Context, Result, bail, ensure};
use der::Decode;

use super::{
    digest,
    form::{CATALOGUE, MEMBER, NAME_VALUE, NameValue, TRUST_LIST, TrustList},
};
use crate::signing::{
    authenticode::{FLAT_FILE, IMAGE, INDIRECT_DATA, IndirectData},
    message::Message,
    value_of,
};
use sha2::Sha256;

/// A catalogue that was read.
pub struct Catalogue {
    pub message: Message,
    pub members: Vec<Member>,
    /// The versions of Windows it is for.
    pub systems: String,
    /// The devices it is for, as it spells them.
    pub hardware_ids: Vec<String>,
}

/// A file in a catalogue.
pub struct Member {
    /// Its name, where the catalogue gives it.
    pub name: Option<String>,
    kind: der::asn1::ObjectIdentifier,
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
        if list.member_kind.oid != MEMBER {
            bail!(
                "it is a catalogue of the first version, which names files by SHA-1: make one \
                 with SHA-256"
            );
        }
        let mut members = Vec::new();
        for member in &list.members {
            // The entry under the SHA-1 digest has nothing to check.
            let Some(value) = value_of(&member.attributes, INDIRECT_DATA) else {
                continue;
            };
            let indirect: IndirectData = value.decode_as().context("an entry cannot be read")?;
            let kind = indirect.kind.oid;
            let digest = [IMAGE, FLAT_FILE]
                .into_iter()
                .find_map(|kind| indirect.sha_256(kind));
            let texts = member
                .attributes
                .iter()
                .filter(|attribute| attribute.oid == NAME_VALUE);
            let texts = texts.flat_map(|attribute| attribute.values.iter());
            let name = texts
                .filter_map(|value| value.decode_as::<NameValue>().ok())
                .find(|text| text.name.to_string() == "File")
                .and_then(|text| text.text());
            members.push(Member {
                kind,
                digest: digest.context("an entry holds no SHA-256 digest")?.to_vec(),
                name,
            });
        }
        let (mut systems, mut hardware_ids) = (String::new(), Vec::new());
        for text in list.texts.iter().filter(|text| text.oid == NAME_VALUE) {
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
            members,
            systems,
            hardware_ids,
        })
    }

    /// The entry of a file with this content.
    pub fn member(&self, data: &[u8]) -> Result<Option<&Member>> {
        let file = digest::<Sha256>(data)?;
        let kind = if file.image { IMAGE } else { FLAT_FILE };
        Ok(self
            .members
            .iter()
            .find(|member| member.kind == kind && member.digest == file.digest))
    }
}
