//! Certificates and signatures, as Windows asks for them before it loads a driver.
//!
//! [`store`] finds the certificate to sign with, or makes one, [`identity`] is such a certificate
//! with its key, [`certificate`] what can be said of a certificate alone, [`message`] makes and
//! reads the signatures themselves (PKCS#7), and [`authenticode`] puts them into images.
//! Catalogues, which are signed messages too, have a module of their own, [`crate::catalogue`].
//! [`command`] is `cargo wdk sign`.
//!
//! All of it is done in this process, by the crates of the RustCrypto project, and not by calling
//! osslsigncode. That is well kept too, and the tests have it judge what is made here; but it makes
//! neither certificates nor catalogues, so that most of what is needed for it would be here anyway.
//! In return there is nothing to install, every host makes the same bytes, a password never stands
//! in another program's command line, and no key in a file made for it. RSA's signatures as Windows
//! wants them (PKCS#1 1.5) leave nothing to chance, and no time is put into them: what did not
//! change is signed the same.
//!
//! There are no time stamps from here, for which a network is needed; a test certificate gains
//! nothing from one. With the WDK's tools there are, and `osslsigncode add -ts <URL>` adds one to
//! what was signed here.

pub mod authenticode;
pub mod certificate;
pub mod command;
pub mod identity;
pub mod message;
pub mod store;

use std::fmt::{self, Display, Formatter};

use cms::cert::x509::attr::{Attribute, Attributes};
use der::{
    Any, Encode,
    asn1::{ObjectIdentifier, SetOfVec},
};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;

/// SHA-256, which is what is signed with here.
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// The digests that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    const ALL: [(Self, ObjectIdentifier, &'static str); 4] = [
        (
            Self::Sha1,
            ObjectIdentifier::new_unwrap("1.3.14.3.2.26"),
            "SHA-1",
        ),
        (Self::Sha256, SHA_256, "SHA-256"),
        (
            Self::Sha384,
            ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2"),
            "SHA-384",
        ),
        (
            Self::Sha512,
            ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3"),
            "SHA-512",
        ),
    ];

    /// The digest that an algorithm is.
    pub fn of(algorithm: &AlgorithmIdentifierOwned) -> Option<Self> {
        let plain = algorithm.parameters.as_ref().is_none_or(Any::is_null);
        let found = Self::ALL
            .into_iter()
            .find(|(_, oid, _)| *oid == algorithm.oid);
        found.filter(|_| plain).map(|(hash, ..)| hash)
    }

    /// How an algorithm says that it is this digest.
    pub fn algorithm(self) -> AlgorithmIdentifierOwned {
        let found = Self::ALL.into_iter().find(|(hash, ..)| *hash == self);
        AlgorithmIdentifierOwned {
            oid: found.map_or(SHA_256, |(_, oid, _)| oid),
            parameters: Some(Any::null()),
        }
    }

    /// The digest of `data`.
    pub fn digest(self, data: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(data).to_vec(),
            Self::Sha256 => Sha256::digest(data).to_vec(),
            Self::Sha384 => Sha384::digest(data).to_vec(),
            Self::Sha512 => Sha512::digest(data).to_vec(),
        }
    }
}

impl Display for Hash {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let found = Self::ALL.into_iter().find(|(hash, ..)| hash == self);
        f.write_str(found.map_or("", |(_, _, name)| name))
    }
}

/// An attribute with one value.
pub fn attribute(oid: ObjectIdentifier, value: &impl Encode) -> der::Result<Attribute> {
    let value = der::Decode::from_der(&value.to_der()?)?;
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![value])?,
    })
}

/// The one value of the one attribute of this kind.
pub fn value_of(attributes: &Attributes, oid: ObjectIdentifier) -> Option<&Any> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    match (found.next()?.values.as_slice(), found.next()) {
        ([value], None) => Some(value),
        _ => None,
    }
}
