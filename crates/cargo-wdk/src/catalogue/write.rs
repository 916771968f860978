//! Makes catalogues.

use anyhow::Result;
use cms::cert::x509::{attr::Attributes, spki::AlgorithmIdentifierOwned, time::Time};
use der::{
    Any, DateTime, Encode,
    asn1::{OctetString, UtcTime},
};
use sha2::{Digest, Sha256};
use time::Date;

use super::{
    Digested, digest,
    form::{
        self, CATALOGUE, ListMember, MEMBER, MEMBER_INFO, NAME_VALUE, NameValue, TRUST_LIST, Text,
        TrustList,
    },
    systems::Systems,
};
use crate::signing::{
    Hash, attribute,
    authenticode::{INDIRECT_DATA, IndirectData},
    identity::Identity,
    message,
};

/// Which parts of an image are digested, as Microsoft's catalogues say it: three bits, of which the
/// first and the last are set.
const ALL_PARTS: (u8, &[u8]) = (5, &[0xa0]);

/// A file to be listed.
pub struct File {
    /// Its name without folders.
    pub name: String,
    pub data: Vec<u8>,
}

/// What a catalogue is made of.
pub struct Contents<'a> {
    pub files: &'a [File],
    pub systems: Systems,
    pub hardware_ids: Vec<String>,
    /// The day it was made on.
    pub date: Date,
}

/// The catalogue, signed by `identity` if there is one. It is the same whenever it is made of the
/// same.
pub fn make(contents: &Contents<'_>, identity: Option<&Identity>) -> Result<Vec<u8>> {
    let list = list(contents)?;
    match identity {
        Some(identity) => message::sign(TRUST_LIST, &list, identity),
        None => message::unsigned(TRUST_LIST, &list),
    }
}

fn list(contents: &Contents<'_>) -> Result<TrustList> {
    let mut members = Vec::new();
    for file in contents.files {
        members.extend(entries(file, contents)?);
    }
    // Windows searches them by halving. Two files of one content have one entry.
    members.sort_by(|a, b| a.tag.as_bytes().cmp(b.tag.as_bytes()));
    members.dedup_by(|a, b| a.tag == b.tag);

    let mut texts = vec![text("OS", &contents.systems.names)?];
    for (index, id) in contents.hardware_ids.iter().enumerate() {
        texts.push(text(&format!("HWID{}", index + 1), &id.to_lowercase())?);
    }
    // Something of its own for each content, where other tools take random bytes.
    let identifier = Sha256::digest([members.to_der()?, texts.to_der()?].concat());
    let date = contents.date;
    let made = DateTime::new(
        u16::try_from(date.year())?,
        date.month().into(),
        date.day(),
        0,
        0,
        0,
    )?;
    Ok(TrustList {
        usage: vec![CATALOGUE],
        identifier: OctetString::new(&identifier[..16])?,
        made: Time::UtcTime(UtcTime::from_date_time(made)?),
        member_kind: AlgorithmIdentifierOwned {
            oid: MEMBER,
            parameters: Some(Any::null()),
        },
        members,
        texts: Some(texts),
    })
}

/// The two entries of a file: one by which old systems find it, one that says what the file must
/// be.
fn entries(file: &File, contents: &Contents<'_>) -> Result<[ListMember; 2]> {
    let Digested {
        image,
        digest: sha_1,
    } = digest(Hash::Sha1, &file.data)?;
    let Digested {
        digest: sha_256, ..
    } = digest(Hash::Sha256, &file.data)?;
    let described = vec![
        attribute(MEMBER_INFO, &form::kind(image)?)?,
        attribute(NAME_VALUE, &NameValue::new("File", &file.name)?)?,
        attribute(
            NAME_VALUE,
            &NameValue::new("OSAttr", &contents.systems.versions)?,
        )?,
    ];
    let indirect = if image {
        IndirectData::of_image(&sha_256, ALL_PARTS)?
    } else {
        IndirectData::of_flat_file(&sha_256)?
    };
    let mut full = described.clone();
    full.push(attribute(INDIRECT_DATA, &indirect)?);
    let entry = |tag: Vec<u8>, attributes| -> Result<ListMember> {
        Ok(ListMember {
            tag: OctetString::new(tag)?,
            attributes: Attributes::try_from(attributes)?,
        })
    };
    Ok([entry(sha_1, described)?, entry(sha_256, full)?])
}

fn text(name: &str, value: &str) -> Result<Text> {
    Ok(Text {
        oid: NAME_VALUE,
        value: OctetString::new(NameValue::new(name, value)?.to_der()?)?,
    })
}
