//! Signatures in images: the digest, the table at the file's end, and the directory entry that
//! leads to it.

use std::ops::Range;

use anyhow::{Context, Result, ensure};
use der::{
    Any, Decode, Encode, Sequence,
    asn1::{BitString, ObjectIdentifier, OctetString},
};
use object::{
    LittleEndian, pe,
    read::pe::{ImageNtHeaders, PeFile, PeFile64},
};
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::{Hash, identity::Identity, message};
use crate::image;

/// What is signed: a kind of file, and its digest (`SpcIndirectDataContent`).
pub const INDIRECT_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.4");

/// The kinds of files: an image, and any other.
pub const IMAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.15");
pub const FLAT_FILE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.25");

/// The header of an entry in the table (`WIN_CERTIFICATE`): length, version 2.0, a signed message.
const ENTRY_HEADER: usize = 8;
const ENTRY_KIND: [u8; 4] = [0x00, 0x02, 0x02, 0x00];

/// Entries are padded to this.
const ALIGNMENT: usize = 8;

/// What is signed in an image, or stands in a catalogue for a file.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct IndirectData {
    pub kind: Kind,
    pub digest: DigestInfo,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct Kind {
    pub oid: ObjectIdentifier,
    pub value: Any,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct DigestInfo {
    pub algorithm: AlgorithmIdentifierOwned,
    pub digest: OctetString,
}

/// What is said of an image: the parts that are digested, and where it came from, which is left
/// empty.
#[derive(Sequence)]
struct ImageData {
    parts: BitString,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    file: Any,
}

/// `[2] { [0] "" }`: a file without a name, `SpcLink` with an empty `SpcString`.
const NO_NAME: [u8; 4] = [0xa2, 0x02, 0x80, 0x00];

impl IndirectData {
    /// Of an image with this digest. `parts` tells which of its parts are digested: a number of
    /// unused bits, and the bits.
    pub fn of_image(digest: &[u8], parts: (u8, &[u8])) -> Result<Self> {
        let image = ImageData {
            parts: BitString::new(parts.0, parts.1)?,
            file: Any::from_der(&NO_NAME)?,
        };
        Self::new(IMAGE, &image, digest)
    }

    /// Of any other file with this digest.
    pub fn of_flat_file(digest: &[u8]) -> Result<Self> {
        Self::new(FLAT_FILE, &Any::from_der(&NO_NAME)?, digest)
    }

    fn new(oid: ObjectIdentifier, value: &impl Encode, digest: &[u8]) -> Result<Self> {
        Ok(Self {
            kind: Kind {
                oid,
                value: Any::from_der(&value.to_der()?)?,
            },
            digest: DigestInfo {
                algorithm: Hash::Sha256.algorithm(),
                digest: OctetString::new(digest)?,
            },
        })
    }

    /// The digest of the file, and which it is.
    pub fn digest(&self) -> Option<(Hash, &[u8])> {
        let DigestInfo { algorithm, digest } = &self.digest;
        Some((Hash::of(algorithm)?, digest.as_bytes()))
    }
}

/// Where in the file the entry of the security directory lies.
fn directory_entry<Pe: ImageNtHeaders>(image: &PeFile<'_, Pe>) -> Result<Range<usize>> {
    let start = image.dos_header().nt_headers_offset() as usize
        + size_of::<Pe>()
        + pe::IMAGE_DIRECTORY_ENTRY_SECURITY * size_of::<pe::ImageDataDirectory>();
    ensure!(
        image.data_directories().len() > pe::IMAGE_DIRECTORY_ENTRY_SECURITY,
        "the image has no place for a signature in its header"
    );
    Ok(start..start + size_of::<pe::ImageDataDirectory>())
}

/// Where the table of signatures lies, if there is one.
fn table<Pe: ImageNtHeaders>(image: &PeFile<'_, Pe>, data: &[u8]) -> Result<Option<Range<usize>>> {
    let Some(entry) = image
        .data_directories()
        .get(pe::IMAGE_DIRECTORY_ENTRY_SECURITY)
    else {
        return Ok(None);
    };
    // This directory alone has an offset in the file in place of an address in memory.
    let start = entry.virtual_address.get(LittleEndian) as usize;
    let size = entry.size.get(LittleEndian) as usize;
    if (start, size) == (0, 0) {
        return Ok(None);
    }
    ensure!(
        start.is_multiple_of(ALIGNMENT) && start.checked_add(size) == Some(data.len()),
        "the signature is not at the file's end, where the header must lead"
    );
    Ok(Some(start..data.len()))
}

/// The digest of an image, which leaves out what signing changes: the checksum, the directory
/// entry, and the table itself. `data` is the file of `image`, of 32 or 64 bits.
pub fn digest<Pe: ImageNtHeaders>(
    hash: Hash,
    image: &PeFile<'_, Pe>,
    data: &[u8],
) -> Result<Vec<u8>> {
    let (checksum, entry) = (image::checksum_field(image), directory_entry(image)?);
    let end = table(image, data)?.map_or(data.len(), |table| table.start);
    let mut digested = Vec::with_capacity(end);
    for part in [0..checksum.start, checksum.end..entry.start, entry.end..end] {
        digested.extend(data.get(part).context("the image ends in its header")?);
    }
    Ok(hash.digest(&digested))
}

/// The image with a signature by `identity`, in place of the one it may have, and with the right
/// checksum.
pub fn sign(data: &[u8], identity: &Identity) -> Result<Vec<u8>> {
    let image = PeFile64::parse(data)?;
    let (entry, end) = (
        directory_entry(&image)?,
        table(&image, data)?.map_or(data.len(), |table| table.start),
    );
    let mut signed = data[..end].to_vec();
    signed.resize(end.next_multiple_of(ALIGNMENT), 0);
    signed[entry.clone()].fill(0);
    let digest = digest(Hash::Sha256, &PeFile64::parse(&*signed)?, &signed)?;
    let content = IndirectData::of_image(&digest, (0, &[]))?;
    let mut message = message::sign(INDIRECT_DATA, &content, identity)?;
    message.resize(message.len().next_multiple_of(ALIGNMENT), 0);

    let (start, size) = (
        u32::try_from(signed.len()).context("the image is too long")?,
        u32::try_from(ENTRY_HEADER + message.len())?,
    );
    signed.extend([&size.to_le_bytes()[..], &ENTRY_KIND, &message].concat());
    signed[entry].copy_from_slice(&[start.to_le_bytes(), size.to_le_bytes()].concat());
    image::correct_checksum(&mut signed)?;
    Ok(signed)
}

/// The signed message in an image, if there is one.
pub fn signature<'data>(image: &PeFile64<'_>, data: &'data [u8]) -> Result<Option<&'data [u8]>> {
    let Some(table) = table(image, data)? else {
        return Ok(None);
    };
    let table = &data[table];
    let size = table
        .first_chunk()
        .map(|size| u32::from_le_bytes(*size) as usize);
    ensure!(
        size == Some(table.len()) && table.get(4..ENTRY_HEADER) == Some(&ENTRY_KIND),
        "the table of signatures does not hold one signature and nothing else"
    );
    let body = &table[ENTRY_HEADER..];
    let header =
        der::SliceReader::new(body).and_then(|mut reader| der::Header::decode(&mut reader));
    let header = header.context("the signature cannot be read")?;
    let length = (header.encoded_len()? + header.length())?;
    let (message, padding) = body
        .split_at_checked(usize::try_from(length)?)
        .context("the signature is cut off")?;
    ensure!(
        padding.len() < ALIGNMENT && padding.iter().all(|byte| *byte == 0),
        "something follows the signature"
    );
    Ok(Some(message))
}
