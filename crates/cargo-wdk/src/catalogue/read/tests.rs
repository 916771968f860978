//! Catalogues of the first version, which are made here for the tests alone.

use cms::cert::x509::{attr::Attributes, spki::AlgorithmIdentifierOwned, time::Time};
use der::{
    Any, DateTime,
    asn1::{OctetString, UtcTime},
};

use super::*;
use crate::signing::{
    attribute,
    authenticode::{DigestInfo, Kind},
    identity::Identity,
    message,
};

/// A catalogue as it was before Windows 8: entries under the SHA-1 digest in hexadecimal, with and
/// without the digest beside it, and signed with SHA-1.
fn first_version(files: &[&[u8]]) -> Vec<u8> {
    let identity = Identity::make("x", 1).unwrap();
    let mut members = Vec::new();
    for (index, data) in files.iter().enumerate() {
        let file = digest(Hash::Sha1, data).unwrap();
        let text: String = file
            .digest
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        let units = text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes);
        let mut attributes = vec![attribute(
            NAME_VALUE,
            &NameValue::new("File", &format!("{index}.bin")).unwrap(),
        )];
        if index % 2 == 0 {
            let kind = if file.image { IMAGE } else { FLAT_FILE };
            let indirect = IndirectData {
                kind: Kind {
                    oid: kind,
                    value: Any::null(),
                },
                digest: DigestInfo {
                    algorithm: Hash::Sha1.algorithm(),
                    digest: OctetString::new(file.digest).unwrap(),
                },
            };
            attributes.push(attribute(INDIRECT_DATA, &indirect));
        }
        let attributes = attributes
            .into_iter()
            .collect::<der::Result<Vec<_>>>()
            .unwrap();
        members.push(ListMember {
            tag: OctetString::new(units.collect::<Vec<_>>()).unwrap(),
            attributes: Attributes::try_from(attributes).unwrap(),
        });
    }
    let made = DateTime::new(2010, 1, 2, 3, 4, 5).unwrap();
    let list = TrustList {
        usage: vec![CATALOGUE],
        identifier: OctetString::new([7; 16]).unwrap(),
        made: Time::UtcTime(UtcTime::from_date_time(made).unwrap()),
        member_kind: AlgorithmIdentifierOwned {
            oid: FIRST_MEMBER,
            parameters: Some(Any::null()),
        },
        members,
        texts: None,
    };
    let signature = |data: &[u8]| identity.sign_with_sha_1(data);
    message::sign_by(TRUST_LIST, &list, &identity, Hash::Sha1, signature).unwrap()
}

#[test]
fn catalogue_of_the_first_version_is_read_and_asked() {
    let (first, second): (&[u8], &[u8]) = (b"first file", b"second file");
    let catalogue = Catalogue::read(&first_version(&[first, second])).unwrap();
    assert!(catalogue.first_version);
    assert_eq!(catalogue.message.hash, Hash::Sha1);
    assert_eq!(catalogue.message.check(), Ok(()));
    for (index, data) in [first, second].into_iter().enumerate() {
        let member = catalogue.member(data).unwrap().unwrap();
        assert_eq!(member.hash(), Hash::Sha1);
        assert_eq!(member.name.as_deref(), Some(&*format!("{index}.bin")));
    }
    assert!(catalogue.member(b"third file").unwrap().is_none());
}

#[test]
fn signature_with_sha_1_is_checked() {
    let mut bytes = first_version(&[b"first file"]);
    let place = bytes.windows(2).position(|pair| pair == [7, 7]).unwrap();
    bytes[place] = 8;
    let told = Catalogue::read(&bytes)
        .unwrap()
        .message
        .check()
        .unwrap_err();
    assert!(told.contains("not the one that was signed"), "{told}");
}

#[test]
fn digests_in_hexadecimal_are_whole_bytes() {
    let text = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        digest_in_hexadecimal(&text("0aFF\0")),
        Some(vec![0x0a, 0xff])
    );
    assert_eq!(digest_in_hexadecimal(&text("0aF\0")), None);
    assert_eq!(digest_in_hexadecimal(&text("xy")), None);
    assert_eq!(digest_in_hexadecimal(b"0aFF0"), None);
}
