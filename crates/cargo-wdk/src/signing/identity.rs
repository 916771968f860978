//! A certificate with its private key: made, read from a file, written to one.
//!
//! The key leaves this file only by [`Identity::to_pfx`], which [`super::store`] calls for the
//! store.

use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use der::{Decode, DecodePem, Encode, flagset::FlagSet};
use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12ImportPolicy, PrivateKeyChain};
use rsa::{
    Generate, PrivateKey,
    pkcs1::DecodeRsaPrivateKey,
    pkcs1v15::{Signature, SigningKey},
    pkcs8::{DecodePrivateKey, EncodePrivateKey, PrivateKeyInfoRef},
    signature::{SignatureEncoding, Signer},
    traits::PublicKeyParts,
};
use sha2::{Digest, Sha256};
use x509_cert::{
    Certificate, TbsCertificate,
    builder::{Builder, CertificateBuilder, profile::BuilderProfile},
    ext::{
        Extension, ToExtension,
        pkix::{ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectKeyIdentifier},
    },
    name::Name,
    serial_number::SerialNumber,
    spki::{SubjectPublicKeyInfo, SubjectPublicKeyInfoRef},
    time::{Time, Validity},
};

use super::certificate::{
    CODE_SIGNING, RSA, algorithm_name, common_name, for_programs, name_of, valid_now,
};

/// The least length of a key, in bits, that Windows still trusts.
const LEAST_BITS: u32 = 2048;

/// How long before now a new certificate is valid already: a virtual machine often takes the host's
/// clock for another zone's.
const EARLIER: Duration = DAY;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A certificate, its key, and the certificates of those who issued it.
pub struct Identity {
    key: SigningKey<Sha256>,
    pub certificate: Certificate,
    pub issuers: Vec<Certificate>,
}

/// A certificate for signing programs that its owner issued.
struct SelfIssued(Name);

impl BuilderProfile for SelfIssued {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        self.0.clone()
    }

    fn build_extensions(
        &self,
        key: SubjectPublicKeyInfoRef<'_>,
        _: SubjectPublicKeyInfoRef<'_>,
        certificate: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let usage = KeyUsage(FlagSet::from(KeyUsages::DigitalSignature));
        let subject = certificate.subject();
        Ok(vec![
            usage.to_extension(subject, &[])?,
            ExtendedKeyUsage(vec![CODE_SIGNING]).to_extension(subject, &[])?,
            SubjectKeyIdentifier::try_from(key)?.to_extension(subject, &[])?,
        ])
    }
}

impl Identity {
    /// A new key, and a certificate for it that names its owner `name` and ends after `days`.
    pub fn make(name: &str, days: u32) -> Result<Self> {
        let key =
            PrivateKey::try_generate().context("the system gives no random numbers for a key")?;
        let public = SubjectPublicKeyInfo::from_key(&key.to_public_key())?;
        let now = SystemTime::now();
        let end = now.checked_add(DAY * days);
        let validity = Validity::new(
            Time::try_from(now - EARLIER)?,
            end.and_then(|end| Time::try_from(end).ok())
                .with_context(|| {
                    format!("{days} days from now is after the last year a certificate can name")
                })?,
        );
        let serial = Sha256::digest(public.to_der()?);
        // A serial number is positive and has at most 20 bytes; the key's digest makes it one of
        // its own.
        let serial = SerialNumber::new(&[&[1], &serial[..15]].concat())?;
        let key = SigningKey::new(key);
        let profile = SelfIssued(name_of(name)?);
        let certificate = CertificateBuilder::new(profile, serial, validity, public)?
            .build::<_, Signature>(&key)?;
        Ok(Self {
            key,
            certificate,
            issuers: Vec::new(),
        })
    }

    /// Reads a PFX file.
    pub fn from_pfx(path: &Path, password: &str) -> Result<Self> {
        let data = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let store = KeyStore::from_pkcs12(&data, password, Pkcs12ImportPolicy::Relaxed)
            .with_context(|| {
                format!(
                    "{} cannot be opened: it is no PFX file, or its password is not the one given \
                 with --certificate-password",
                    path.display()
                )
            })?;
        let (_, chain) = store.private_key_chain().with_context(|| {
            format!(
                "{} holds no private key: export it together with its key",
                path.display()
            )
        })?;
        let key = PrivateKey::from_pkcs8_der(chain.key().as_der());
        let certificates = chain
            .certs()
            .iter()
            .map(|certificate| Certificate::from_der(certificate.as_der()));
        let certificates = certificates.collect::<der::Result<Vec<_>>>();
        Self::of(
            key.with_context(|| no_rsa(path, Some(chain.key().as_der())))?,
            certificates
                .with_context(|| format!("a certificate in {} cannot be read", path.display()))?,
            path,
        )
    }

    /// Reads a certificate, and those of its issuers if they follow, and its key from PEM files, or
    /// both from one.
    pub fn from_pem(path: &Path, key: Option<&Path>) -> Result<Self> {
        let read = |path: &Path| {
            fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
        };
        let text = read(path)?;
        let certificates: Vec<_> = pem_blocks(&text, "CERTIFICATE")
            .map(|block| Ok(Certificate::from_pem(block)?))
            .collect::<Result<_>>()
            .with_context(|| format!("a certificate in {} cannot be read", path.display()))?;
        let key_path = key.unwrap_or(path);
        let key_text = read(key_path)?;
        let key = if let Some(block) = pem_blocks(&key_text, "PRIVATE KEY").next() {
            let document = der::SecretDocument::from_pem(block).ok();
            let bytes = document.as_ref().map(|(_, document)| document.as_bytes());
            PrivateKey::from_pkcs8_pem(block).with_context(|| no_rsa(key_path, bytes))?
        } else if let Some(block) = pem_blocks(&key_text, "RSA PRIVATE KEY").next() {
            PrivateKey::from_pkcs1_pem(block).with_context(|| no_rsa(key_path, None))?
        } else if pem_blocks(&key_text, "EC PRIVATE KEY").next().is_some() {
            bail!(not_rsa(key_path, EC));
        } else if key_text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
            bail!(
                "the key in {} is encrypted: make a PFX file of certificate and key with `openssl \
                 pkcs12 -export`",
                key_path.display()
            );
        } else {
            bail!(
                "{} holds no private key: name its file with --certificate-key",
                key_path.display()
            );
        };
        Self::of(key, certificates, path)
    }

    fn of(key: PrivateKey, certificates: Vec<Certificate>, path: &Path) -> Result<Self> {
        let public = SubjectPublicKeyInfo::from_key(&key.to_public_key())?;
        let (own, issuers): (Vec<_>, Vec<_>) = certificates.into_iter().partition(|certificate| {
            *certificate.tbs_certificate().subject_public_key_info() == public
        });
        let Some(certificate) = own.into_iter().next() else {
            bail!(
                "{} holds no certificate for its private key: name a file that has both, or the \
                 key's file with --certificate-key",
                path.display()
            );
        };
        let bits = key.n().bit_width();
        ensure!(
            bits >= LEAST_BITS,
            "the key in {} has {bits} bits: Windows trusts none below {LEAST_BITS}",
            path.display()
        );
        let usable = valid_now(&certificate).and_then(|()| for_programs(&certificate));
        usable.map_err(|reason| anyhow!("the certificate in {} {reason}", path.display()))?;
        Ok(Self {
            key: SigningKey::new(key),
            certificate,
            issuers,
        })
    }

    /// The PFX file of this, with an empty password.
    pub fn to_pfx(&self) -> Result<Vec<u8>> {
        let key = p12_keystore::PrivateKey::from_der(self.key.to_pkcs8_der()?.as_bytes())?;
        let certificate = p12_keystore::Certificate::from_der(&self.certificate.to_der()?)?;
        let mut store = KeyStore::new();
        let chain = PrivateKeyChain::new(vec![1], key, [certificate]);
        store.add_entry(
            &common_name(&self.certificate),
            KeyStoreEntry::PrivateKeyChain(chain),
        );
        Ok(store.writer("").write()?)
    }

    /// Signs `data` as catalogues of the first version are: RSA with SHA-1.
    #[cfg(test)]
    pub fn sign_with_sha_1(&self, data: &[u8]) -> Result<Vec<u8>> {
        let key: &PrivateKey = self.key.as_ref();
        Ok(SigningKey::<sha1::Sha1>::new(key.clone())
            .try_sign(data)?
            .to_vec())
    }

    /// Signs `data`: RSA with SHA-256.
    pub fn sign(&self, data: &[u8]) -> Result<Vec<u8>> {
        Ok(self.key.try_sign(data)?.to_vec())
    }
}

/// What keys of elliptic curves are called.
const EC: &str = "an elliptic curve (EC)";

/// Why a key cannot be signed with, of which the PKCS#8 form is given.
fn no_rsa(path: &Path, pkcs_8: Option<&[u8]>) -> String {
    let info = pkcs_8.and_then(|bytes| PrivateKeyInfoRef::try_from(bytes).ok());
    match info.map(|info| info.algorithm.oid) {
        Some(oid) if oid != RSA => not_rsa(path, &algorithm_name(oid)),
        _ => format!("the key in {} cannot be read as an RSA key", path.display()),
    }
}

fn not_rsa(path: &Path, kind: &str) -> String {
    format!(
        "the key in {} is one of {kind}, and this program signs with RSA, which is what Windows 7 \
         to 11 all know: make one with `openssl req -x509 -newkey rsa:3072`, or have its issuer \
         give you one",
        path.display()
    )
}

/// The parts of a PEM file with this label, from their first line to their last.
fn pem_blocks<'a>(text: &'a str, label: &str) -> impl Iterator<Item = &'a str> {
    let (begin, end) = (
        format!("-----BEGIN {label}-----"),
        format!("-----END {label}-----"),
    );
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(&begin)?;
        let length = rest[start..].find(&end)? + end.len();
        let block = &rest[start..start + length];
        rest = &rest[start + length..];
        Some(block)
    })
}

#[cfg(test)]
mod tests {
    use std::{thread, time::Duration};

    use super::*;

    #[test]
    fn certificate_that_ended_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.pfx");
        fs::write(&path, Identity::make("x", 0).unwrap().to_pfx().unwrap()).unwrap();
        thread::sleep(Duration::from_millis(1100));
        let error = Identity::from_pfx(&path, "").err().unwrap().to_string();
        assert!(error.contains("x.pfx is not valid since "), "{error}");
    }

    #[test]
    fn what_was_made_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.pfx");
        let made = Identity::make("x", 1).unwrap();
        fs::write(&path, made.to_pfx().unwrap()).unwrap();
        let read = Identity::from_pfx(&path, "").unwrap();
        assert_eq!(read.certificate, made.certificate);
        assert_eq!(read.sign(b"text").unwrap(), made.sign(b"text").unwrap());
        assert!(Identity::from_pfx(&path, "other").is_err());
    }

    #[test]
    fn parts_of_a_pem_file_are_told_apart() {
        let block = |label: &str| format!("-----BEGIN {label}-----\nAA==\n-----END {label}-----");
        let text = [
            "key:",
            &block("RSA PRIVATE KEY"),
            &block("CERTIFICATE"),
            "x",
            &block("CERTIFICATE"),
        ]
        .join("\n");
        assert_eq!(pem_blocks(&text, "CERTIFICATE").count(), 2);
        assert_eq!(pem_blocks(&text, "PRIVATE KEY").count(), 0);
        assert_eq!(
            pem_blocks(&text, "RSA PRIVATE KEY").next(),
            Some(&*block("RSA PRIVATE KEY"))
        );
        assert_eq!(
            pem_blocks("-----BEGIN CERTIFICATE-----", "CERTIFICATE").next(),
            None
        );
    }
}
