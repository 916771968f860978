//! What can be said of a certificate alone: whose it is, whether programs may be signed with it,
//! and who issued it.

use std::time::SystemTime;

use anyhow::{Result, ensure};
use der::{Encode, asn1::ObjectIdentifier};
use rsa::{
    PublicKey,
    pkcs1v15::{Signature, VerifyingKey},
    pkcs8::DecodePublicKey,
    signature::Verifier,
};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::{
    Certificate,
    ext::pkix::{ExtendedKeyUsage, name::DirectoryString},
    name::Name,
};

use super::Hash;

/// What a certificate must be for to sign programs with it.
pub const CODE_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.3");

/// The part of a name that says what its owner is called.
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");

/// RSA, as a signature's algorithm with the digest given elsewhere, and together with SHA-2.
pub const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.5");
const RSA_SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");

/// Algorithms and keys that Windows or others know, and are told by their names.
const OTHERS: [(&str, &str); 10] = [
    ("1.2.840.10045.2.1", "an elliptic curve (EC)"),
    ("1.2.840.10045.4.1", "ECDSA with SHA-1"),
    ("1.2.840.10045.4.3.2", "ECDSA with SHA-256"),
    ("1.2.840.10045.4.3.3", "ECDSA with SHA-384"),
    ("1.2.840.10045.4.3.4", "ECDSA with SHA-512"),
    ("1.2.840.10040.4.1", "DSA"),
    ("1.2.840.113549.1.1.4", "RSA with MD5"),
    ("1.2.840.113549.1.1.10", "RSA-PSS"),
    ("1.3.101.112", "Ed25519"),
    ("1.3.101.113", "Ed448"),
];

/// RSA with this digest, as one algorithm.
pub fn rsa_with(hash: Hash) -> ObjectIdentifier {
    match hash {
        Hash::Sha1 => RSA_SHA_1,
        Hash::Sha256 => RSA_SHA_256,
        Hash::Sha384 => RSA_SHA_384,
        Hash::Sha512 => RSA_SHA_512,
    }
}

/// What an algorithm is called.
pub fn algorithm_name(algorithm: ObjectIdentifier) -> String {
    let hashes = [Hash::Sha1, Hash::Sha256, Hash::Sha384, Hash::Sha512];
    if let Some(hash) = hashes.into_iter().find(|hash| rsa_with(*hash) == algorithm) {
        return format!("RSA with {hash}");
    }
    let number = algorithm.to_string();
    let known = OTHERS.into_iter().find(|(oid, _)| *oid == number);
    match known {
        Some((_, name)) => name.to_owned(),
        None if algorithm == RSA => "RSA".to_owned(),
        None => format!("the algorithm {number}"),
    }
}

/// The longest common name that a certificate may have.
const LONGEST_NAME: usize = 64;

/// The name of someone who is called `common_name` and nothing else.
pub fn name_of(common_name: &str) -> Result<Name> {
    let length = common_name.chars().count();
    ensure!(
        length <= LONGEST_NAME && !common_name.trim().is_empty(),
        "a certificate's name has 1 to {LONGEST_NAME} characters: give another with \
         --certificate-name"
    );
    // In the written form of names any byte may be given as two digits, so that none has a meaning.
    let escaped: String = common_name
        .bytes()
        .map(|byte| format!("\\{byte:02x}"))
        .collect();
    Ok(format!("CN={escaped}").parse()?)
}

/// What the certificate's owner is called, or the whole name where it has no such part.
pub fn common_name(certificate: &Certificate) -> String {
    let subject = certificate.tbs_certificate().subject();
    let parts = subject
        .as_ref()
        .iter()
        .flat_map(|part| part.as_ref().iter());
    let mut named = parts.filter(|part| part.oid == COMMON_NAME);
    let value = named.next().map(|part| &part.value);
    match value.and_then(|value| DirectoryString::try_from(value).ok()) {
        Some(text) => text.value().into_owned(),
        None => subject.to_string(),
    }
}

/// The digest by which Windows shows and finds certificates.
pub fn thumbprint(certificate: &Certificate) -> Result<String> {
    let digest = Sha1::digest(certificate.to_der()?);
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The last day the certificate is valid on.
pub fn last_day(certificate: &Certificate) -> String {
    let end = certificate
        .tbs_certificate()
        .validity()
        .not_after
        .to_date_time();
    format!("{:04}-{:02}-{:02}", end.year(), end.month(), end.day())
}

/// Whether the certificate is valid now; if not, why.
pub fn valid_now(certificate: &Certificate) -> Result<(), String> {
    let validity = certificate.tbs_certificate().validity();
    let now = SystemTime::now();
    if now < validity.not_before.to_system_time() {
        return Err(format!(
            "is not valid before {}",
            validity.not_before.to_date_time()
        ));
    }
    if now > validity.not_after.to_system_time() {
        return Err(format!(
            "is not valid since {}",
            validity.not_after.to_date_time()
        ));
    }
    Ok(())
}

/// Whether the certificate is for signing programs; if not, why.
pub fn for_programs(certificate: &Certificate) -> Result<(), String> {
    match certificate
        .tbs_certificate()
        .get_extension::<ExtendedKeyUsage>()
    {
        Ok(Some((_, usage))) if usage.0.contains(&CODE_SIGNING) => Ok(()),
        // A certificate that names no use may be used for anything.
        Ok(None) => Ok(()),
        Ok(Some(_)) => Err(
            "is not for signing programs: it lacks the extended key usage codeSigning".to_owned(),
        ),
        Err(error) => Err(format!(
            "has an extended key usage that cannot be read: {error}"
        )),
    }
}

/// Whether the certificate's owner issued it.
pub fn is_self_issued(certificate: &Certificate) -> bool {
    certificate.tbs_certificate().issuer() == certificate.tbs_certificate().subject()
}

/// Whether the certificate's own signature is that of `issuer`; if not, what is wrong.
pub fn issued_by(certificate: &Certificate, issuer: &Certificate) -> Result<(), String> {
    if certificate.tbs_certificate().signature() != certificate.signature_algorithm() {
        return Err("names two different algorithms for its signature".to_owned());
    }
    let unreadable = |error: der::Error| error.to_string();
    let data = certificate.tbs_certificate().to_der().map_err(unreadable)?;
    let Some(signature) = certificate.signature().as_bytes() else {
        return Err("has a signature that is not whole bytes".to_owned());
    };
    let algorithm = certificate.signature_algorithm();
    if algorithm
        .parameters
        .as_ref()
        .is_some_and(|parameters| !parameters.is_null())
    {
        return Err("has parameters for its signature's algorithm, which takes none".to_owned());
    }
    let hashes = [Hash::Sha1, Hash::Sha256, Hash::Sha384, Hash::Sha512];
    match hashes
        .into_iter()
        .find(|hash| rsa_with(*hash) == algorithm.oid)
    {
        Some(hash) => signed_by(hash, issuer, &data, signature),
        None => Err(format!(
            "is signed by {}, and only RSA is checked here",
            algorithm_name(algorithm.oid)
        )),
    }
}

/// Whether `signature` is the RSA signature of `data` by the certificate's owner, with this digest.
pub fn signed_by(
    hash: Hash,
    certificate: &Certificate,
    data: &[u8],
    signature: &[u8],
) -> Result<(), String> {
    match hash {
        Hash::Sha1 => signed_with::<Sha1>(certificate, data, signature),
        Hash::Sha256 => signed_with::<Sha256>(certificate, data, signature),
        Hash::Sha384 => signed_with::<Sha384>(certificate, data, signature),
        Hash::Sha512 => signed_with::<Sha512>(certificate, data, signature),
    }
}

fn signed_with<D>(certificate: &Certificate, data: &[u8], signature: &[u8]) -> Result<(), String>
where
    D: Digest + der::oid::AssociatedOid,
    VerifyingKey<D>: Verifier<Signature>,
{
    let key = certificate
        .tbs_certificate()
        .subject_public_key_info()
        .to_der();
    let key = key.map_err(|error| error.to_string())?;
    let key = PublicKey::from_public_key_der(&key).map_err(|_| {
        let info = certificate.tbs_certificate().subject_public_key_info();
        format!(
            "{:?} has a key of {}, and only RSA is checked here",
            common_name(certificate),
            algorithm_name(info.algorithm.oid)
        )
    })?;
    let signature = Signature::try_from(signature).map_err(|error| error.to_string())?;
    VerifyingKey::<D>::new(key)
        .verify(data, &signature)
        .map_err(|_| {
            format!(
                "the signature is not by the key of {:?}",
                common_name(certificate)
            )
        })
}
