//! Certificates and signatures, as Windows asks for them before it loads a driver.
//!
//! [`store`] finds the certificate to sign with, or makes one, [`identity`] is such a certificate
//! with its key, [`certificate`] what can be said of a certificate alone, [`message`] makes and
//! reads the signatures themselves (PKCS#7), and [`authenticode`] puts them into images.
//! Catalogues, which are signed messages too, have a room of their own, [`crate::catalogue`].
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

use cms::cert::x509::attr::{Attribute, Attributes};
use der::{
    Any, Encode,
    asn1::{ObjectIdentifier, SetOfVec},
};

/// SHA-256.
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

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
