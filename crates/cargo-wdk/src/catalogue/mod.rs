//! Catalogues: the signed list of a driver package's files, by which Windows knows that the package
//! is whole and whose it is.
//!
//! [`write`](mod@write) makes one, [`read`] reads one, and [`form`] has the types that both share.
//! Packaging calls the first, `cargo wdk verify` the second; this module calls [`crate::signing`]
//! for the signature around the list.
//!
//! A catalogue is a certificate trust list, which names files by SHA-256 in its second version, and
//! by SHA-1 in its first: that one is read only. Microsoft
//! has documented neither form nor meaning of its parts; what is here follows from catalogues that
//! Microsoft's own tools made, and satisfies osslsigncode and signify.

mod form;
pub mod read;
pub mod systems;
mod write;

pub use read::Catalogue;
pub use write::{Contents, File, make};

use anyhow::Result;
use object::read::pe::{PeFile32, PeFile64};

use crate::signing::{Hash, authenticode};

/// How a catalogue digests a file: an image without its signature, any other as it is.
pub struct Digested {
    /// Whether the file is an image.
    pub image: bool,
    pub digest: Vec<u8>,
}

/// Digests a file as catalogues do.
pub fn digest(hash: Hash, data: &[u8]) -> Result<Digested> {
    let of_image = |digest: Result<Vec<u8>>| {
        digest.map(|digest| Digested {
            image: true,
            digest,
        })
    };
    if let Ok(image) = PeFile64::parse(data) {
        return of_image(authenticode::digest(hash, &image, data));
    }
    if let Ok(image) = PeFile32::parse(data) {
        return of_image(authenticode::digest(hash, &image, data));
    }
    Ok(Digested {
        image: false,
        digest: hash.digest(data),
    })
}
