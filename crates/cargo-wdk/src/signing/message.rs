//! Signed messages (PKCS#7): what a signature in an image is, and what a catalogue is.
//!
//! Authenticode uses the first version of the form, whose digest covers the content without its
//! outermost tag and length. What is read here must be exactly as it would be written: then every
//! byte is either checked or covered by the signature.

use anyhow::{Context, Result, ensure};
use cms::{
    cert::{CertificateChoices, IssuerAndSerialNumber},
    content_info::{CmsVersion, ContentInfo},
    signed_data::{
        CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo,
        SignerInfos,
    },
};
use der::{
    Any, Decode, Encode, Sequence,
    asn1::{ObjectIdentifier, OctetString, SetOfVec},
};
use x509_cert::{Certificate, spki::AlgorithmIdentifierOwned};

use super::{
    Hash, attribute,
    certificate::{self, RSA},
    identity::Identity,
    value_of,
};

/// The content that is a signed message.
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");

/// The attributes that are signed: what the content is, and its digest.
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");

/// Microsoft's: the program's name and address, both optional, and whether a person or a company
/// signed.
const PROGRAM: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.12");
const STATEMENT: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.11");
const INDIVIDUAL: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.2.1.21");

/// An empty sequence.
#[derive(Sequence)]
struct Nothing {}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned {
        oid,
        parameters: Some(Any::null()),
    }
}

/// The message that `identity` signed `content` with.
pub fn sign(
    content_type: ObjectIdentifier,
    content: &impl Encode,
    identity: &Identity,
) -> Result<Vec<u8>> {
    sign_by(content_type, content, identity, Hash::Sha256, |data| {
        identity.sign(data)
    })
}

/// The same with a digest of choice, and what signs with it.
pub(crate) fn sign_by(
    content_type: ObjectIdentifier,
    content: &impl Encode,
    identity: &Identity,
    hash: Hash,
    signature: impl Fn(&[u8]) -> Result<Vec<u8>>,
) -> Result<Vec<u8>> {
    let content = Any::from_der(&content.to_der()?)?;
    let digest = hash.digest(content.value());
    let attributes = SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, &content_type)?,
        attribute(MESSAGE_DIGEST, &OctetString::new(digest)?)?,
        attribute(PROGRAM, &Nothing {})?,
        attribute(STATEMENT, &vec![INDIVIDUAL])?,
    ])?;
    let owner = identity.certificate.tbs_certificate();
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: owner.issuer().clone(),
            serial_number: owner.serial_number().clone(),
        }),
        digest_alg: hash.algorithm(),
        signature: OctetString::new(signature(&attributes.to_der()?)?)?,
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm(RSA),
        unsigned_attrs: None,
    };
    let certificates = identity.issuers.iter().chain([&identity.certificate]);
    let certificates = certificates
        .cloned()
        .map(CertificateChoices::Certificate)
        .collect::<Vec<_>>();
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![hash.algorithm()])?,
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: content_type,
            econtent: Some(content),
        },
        certificates: Some(CertificateSet(SetOfVec::try_from(certificates)?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    let message = ContentInfo {
        content_type: SIGNED_DATA,
        content: Any::from_der(&data.to_der()?)?,
    };
    Ok(message.to_der()?)
}

/// The message that nobody signed yet: what a catalogue is before its maker signs it.
pub fn unsigned(content_type: ObjectIdentifier, content: &impl Encode) -> Result<Vec<u8>> {
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::default(),
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: content_type,
            econtent: Some(Any::from_der(&content.to_der()?)?),
        },
        certificates: None,
        crls: None,
        signer_infos: SignerInfos(SetOfVec::default()),
    };
    let message = ContentInfo {
        content_type: SIGNED_DATA,
        content: Any::from_der(&data.to_der()?)?,
    };
    Ok(message.to_der()?)
}

/// A signed message that was read.
pub struct Message {
    pub content: Any,
    /// The certificate of who signed.
    pub signer: Certificate,
    /// The other certificates that came with it.
    others: Vec<Certificate>,
    /// The digest that is signed.
    pub hash: Hash,
    info: SignerInfo,
    content_type: ObjectIdentifier,
}

impl Message {
    /// Reads a message whose content is of the type given.
    pub fn read(data: &[u8], content_type: ObjectIdentifier) -> Result<Self> {
        let message = ContentInfo::from_der(data).context("it is no signed message")?;
        ensure!(
            message.content_type == SIGNED_DATA,
            "it is no signed message"
        );
        let signed: SignedData = message
            .content
            .decode_as()
            .context("the signed message cannot be read")?;
        let again = ContentInfo {
            content_type: SIGNED_DATA,
            content: Any::from_der(&signed.to_der()?)?,
        };
        ensure!(
            again.to_der()? == data,
            "the signed message is not in the form that all readers take alike (DER)"
        );
        ensure!(
            signed.version == CmsVersion::V1,
            "the signed message is not of the first version"
        );
        ensure!(
            signed.crls.is_none(),
            "the signed message holds lists of revoked certificates"
        );
        let EncapsulatedContentInfo {
            econtent_type,
            econtent,
        } = signed.encap_content_info;
        ensure!(
            econtent_type == content_type,
            "what is signed is of type {econtent_type}, not {content_type}"
        );
        let content = econtent.context("there is no content in the signed message")?;
        let infos = signed.signer_infos.0.into_vec();
        let count = infos.len();
        let [info] = <[SignerInfo; 1]>::try_from(infos)
            .map_err(|_| anyhow::anyhow!("{count} have signed it, where Windows expects one"))?;
        ensure!(
            info.version == CmsVersion::V1,
            "the signer's part is not of the first version"
        );
        let used = signed.digest_algorithms.as_slice();
        let hash = Hash::of(&info.digest_alg).with_context(|| {
            let oid = info.digest_alg.oid;
            format!("the digest {oid} is neither SHA-1 nor SHA-2")
        })?;
        ensure!(
            used == [info.digest_alg.clone()],
            "the message names other digests than its signer"
        );
        let signed_with = &info.signature_algorithm;
        ensure!(
            is(signed_with, &[RSA, certificate::rsa_with(hash)]),
            "the signature is by {}, not RSA with {hash}",
            certificate::algorithm_name(signed_with.oid)
        );
        let mut certificates = Vec::new();
        for choice in signed
            .certificates
            .context("there is no certificate in it")?
            .0
            .into_vec()
        {
            let CertificateChoices::Certificate(certificate) = choice else {
                anyhow::bail!("there is a certificate in it of a kind that Windows does not know");
            };
            certificates.push(certificate);
        }
        let SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer,
            serial_number,
        }) = &info.sid
        else {
            anyhow::bail!("its signer is not named by issuer and serial number");
        };
        let place = certificates.iter().position(|certificate| {
            let owner = certificate.tbs_certificate();
            owner.issuer() == issuer && owner.serial_number() == serial_number
        });
        let signer = certificates.remove(place.context("the signer's certificate is not in it")?);
        Ok(Self {
            content,
            signer,
            others: certificates,
            hash,
            info,
            content_type,
        })
    }

    /// Whether the digest in the message is the content's, and the signature is the signer's; if
    /// not, what is wrong.
    pub fn check(&self) -> Result<(), String> {
        let attributes = self
            .info
            .signed_attrs
            .as_ref()
            .ok_or("its digest is not signed")?;
        let stated = value_of(attributes, CONTENT_TYPE).and_then(|value| value.decode_as().ok());
        if stated != Some(self.content_type) {
            return Err("what is signed is not said to be what it is".to_owned());
        }
        let digest = value_of(attributes, MESSAGE_DIGEST).map(Any::value);
        if digest != Some(&self.hash.digest(self.content.value())[..]) {
            return Err("the content is not the one that was signed".to_owned());
        }
        let data = attributes.to_der().map_err(|error| error.to_string())?;
        certificate::signed_by(
            self.hash,
            &self.signer,
            &data,
            self.info.signature.as_bytes(),
        )
    }

    /// Whether programs may be signed with the certificate, and it and those that came along were
    /// issued by each other; if not, what is wrong. In what is right, who issued it.
    pub fn check_certificates(&self) -> Result<String, String> {
        let named = |certificate: &Certificate| {
            format!(
                "the certificate {:?}",
                certificate::common_name(certificate)
            )
        };
        let of_signer = |reason| format!("{} {reason}", named(&self.signer));
        certificate::for_programs(&self.signer).map_err(of_signer)?;
        let mut ended = String::new();
        match certificate::valid_now(&self.signer) {
            // A signature outlives its certificate if a time stamp says that it was made before.
            Err(reason) if self.has_more() => {
                ended = format!(", {reason}, which its time stamp may make up for")
            }
            other => other.map_err(of_signer)?,
        }
        let mut missing = None;
        for certificate in self.others.iter().chain([&self.signer]) {
            let wanted = certificate.tbs_certificate().issuer();
            let issuer = if certificate::is_self_issued(certificate) {
                Some(certificate)
            } else {
                self.others
                    .iter()
                    .find(|other| other.tbs_certificate().subject() == wanted)
            };
            match issuer {
                Some(issuer) => certificate::issued_by(certificate, issuer)
                    .map_err(|reason| format!("{}: {reason}", named(certificate)))?,
                None => missing = Some(wanted),
            }
        }
        let issued = match missing {
            Some(issuer) => format!("issued by {issuer}, whose certificate is not along"),
            None if self.others.is_empty() => "issued by itself".to_owned(),
            None => format!("issued by others, {} of which are along", self.others.len()),
        };
        Ok(issued + &ended)
    }

    /// Whether there is something that the signature does not cover, as a time stamp is, which is
    /// not checked here.
    pub fn has_more(&self) -> bool {
        self.info.unsigned_attrs.is_some()
    }
}

fn is(algorithm: &AlgorithmIdentifierOwned, kinds: &[ObjectIdentifier]) -> bool {
    kinds.contains(&algorithm.oid) && algorithm.parameters.as_ref().is_none_or(Any::is_null)
}
