//! The parts of a catalogue, as they are encoded. The names are Microsoft's where it has any.

use anyhow::{Result, ensure};
use cms::cert::x509::{attr::Attributes, spki::AlgorithmIdentifierOwned, time::Time};
use der::{
    Any, Sequence,
    asn1::{BmpString, ObjectIdentifier, OctetString},
};

/// `szOID_CTL`: the signed content is a certificate trust list.
pub const TRUST_LIST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.10.1");

/// `szOID_CATALOG_LIST`: the list is a catalogue.
pub const CATALOGUE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.1.1");

/// `szOID_CATALOG_LIST_MEMBER2`: its members are named by digests.
pub const MEMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.1.3");

/// `szOID_CATALOG_LIST_MEMBER`: its members are named by SHA-1 digests in hexadecimal, as the first
/// version has it.
pub const FIRST_MEMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.1.2");

/// `CAT_NAMEVALUE_OBJID`: a text with a name.
pub const NAME_VALUE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.2.1");

/// `CAT_MEMBERINFO2_OBJID`: of which kind a member is.
pub const MEMBER_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.12.2.3");

/// That a text is signed, plain, and has a name in letters: `CRYPTCAT_ATTR_AUTHENTICATED`,
/// `CRYPTCAT_ATTR_DATAASCII` and `CRYPTCAT_ATTR_NAMEASCII`.
pub const PLAIN_TEXT: u32 = 0x1001_0001;

/// The list, which the catalogue's signature covers.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct TrustList {
    pub usage: Vec<ObjectIdentifier>,
    pub identifier: OctetString,
    pub made: Time,
    pub member_kind: AlgorithmIdentifierOwned,
    pub members: Vec<ListMember>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub texts: Option<Vec<Text>>,
}

/// A file, or one of the two entries for it.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct ListMember {
    pub tag: OctetString,
    pub attributes: Attributes,
}

/// A text about the whole catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct Text {
    pub oid: ObjectIdentifier,
    pub value: OctetString,
}

/// A text with a name.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct NameValue {
    pub name: BmpString,
    pub flags: u32,
    pub value: OctetString,
}

impl NameValue {
    /// The text `value` under `name`: in UTF-16 and with an end mark, as Windows has its texts.
    pub fn new(name: &str, value: &str) -> Result<Self> {
        ensure!(!value.contains('\0'), "{value:?} has an end mark in it");
        let units = value.encode_utf16().chain([0]);
        Ok(Self {
            name: BmpString::from_utf8(name)?,
            flags: PLAIN_TEXT,
            value: OctetString::new(units.flat_map(u16::to_le_bytes).collect::<Vec<_>>())?,
        })
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<String> {
        let (units, rest) = self.value.as_bytes().as_chunks::<2>();
        let units: Vec<_> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
        let (0, text) = units.split_last()? else {
            return None;
        };
        rest.is_empty().then(|| String::from_utf16(text).ok())?
    }
}

/// What says of which kind a member is: `[0] ""` of an image, `[2] ""` of any other file.
pub fn kind(image: bool) -> der::Result<Any> {
    der::Decode::from_der(if image { &[0x80, 0x00] } else { &[0x82, 0x00] })
}
