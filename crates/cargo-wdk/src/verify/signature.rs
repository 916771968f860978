//! Checks signatures: the digest and the signature's value, the certificate, and who issued it.

use anyhow::Result;
use object::read::pe::PeFile64;
use x509_cert::Certificate;

use super::Report;
use crate::{
    catalogue::Catalogue,
    signing::{
        authenticode::{self, IMAGE, INDIRECT_DATA, IndirectData},
        certificate::{common_name, last_day, thumbprint},
        message::Message,
    },
};

/// Whether an image may do without a signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unsigned {
    /// It is not packaged yet.
    Allowed,
    Refused,
}

/// Checks the signature of an image, and returns whose it is.
pub fn image(
    image: &PeFile64<'_>,
    data: &[u8],
    unsigned: Unsigned,
    report: &mut Report,
) -> Option<Certificate> {
    match read(image, data) {
        Ok(Some(message)) => {
            let digest_of = |hash| authenticode::digest(hash, image, data).ok();
            let outcome = match message.content.decode_as::<IndirectData>() {
                Err(error) => Err(format!("what is signed cannot be read: {error}")),
                Ok(signed) => match signed.digest().filter(|_| signed.kind.oid == IMAGE) {
                    Some((hash, digest)) if digest_of(hash).as_deref() == Some(digest) => {
                        message.check()
                    }
                    _ => {
                        Err("the image was changed after it was signed: package it anew".to_owned())
                    }
                },
            };
            whole(&message, outcome, "image", report);
            Some(message.signer)
        }
        Ok(None) => {
            let none =
                "there is none: `cargo wdk package` or `cargo wdk sign` makes one".to_owned();
            let allowed = unsigned == Unsigned::Allowed;
            report.line("signature", if allowed { Ok(none) } else { Err(none) });
            None
        }
        Err(error) => {
            report.line("signature", Err(format!("{error:#}")));
            None
        }
    }
}

/// The signature in an image, if there is one.
fn read(image: &PeFile64<'_>, data: &[u8]) -> Result<Option<Message>> {
    let Some(message) = authenticode::signature(image, data)? else {
        return Ok(None);
    };
    Ok(Some(Message::read(message, INDIRECT_DATA)?))
}

/// Checks the signature of a catalogue, and returns it.
pub fn catalogue(read: Result<Catalogue>, report: &mut Report) -> Option<Catalogue> {
    match read {
        Ok(catalogue) => {
            whole(
                &catalogue.message,
                catalogue.message.check(),
                "list",
                report,
            );
            report.line("catalogue", Ok(described(&catalogue)));
            Some(catalogue)
        }
        Err(error) => {
            report.line("catalogue", Err(format!("{error:#}: package it anew")));
            None
        }
    }
}

/// What a catalogue is and is for.
fn described(catalogue: &Catalogue) -> String {
    let version = if catalogue.first_version {
        "of the first version, which names files by SHA-1 and is not made anew for Windows 10 and \
         11; it "
    } else {
        ""
    };
    let files = match catalogue.members.len() {
        1 => "1 file".to_owned(),
        count => format!("{count} files"),
    };
    let systems = match &*catalogue.systems {
        "" => "no named systems",
        systems => systems,
    };
    let devices = match &*catalogue.hardware_ids {
        [] => "no devices".to_owned(),
        ids => format!("the devices {}", ids.join(", ")),
    };
    format!("{version}lists {files}, for {systems} and {devices}")
}

/// Says what there is to say of a signature whose value was checked.
fn whole(message: &Message, value: Result<(), String>, what: &str, report: &mut Report) {
    let name = common_name(&message.signer);
    report.line(
        "signature",
        value.map(|()| {
            let more = if message.has_more() {
                "; its time stamp is not checked here"
            } else {
                ""
            };
            let hash = message.hash;
            format!("RSA by {name:?}, of the {hash} digest that the {what} has{more}")
        }),
    );
    report.line(
        "certificate",
        message.check_certificates().and_then(|issued| {
            let thumbprint = thumbprint(&message.signer).map_err(|error| error.to_string())?;
            let end = last_day(&message.signer);
            Ok(format!(
                "for signing programs, valid until {end}, {issued}, SHA-1 {thumbprint}"
            ))
        }),
    );
}
