//! Catalogues: the signed list of a driver package's files, by which Windows knows that the package
//! is whole and whose it is.
//!
//! [`write`](mod@write) makes one, [`read`] reads one, and [`form`] has the types that both share.
//! Packaging calls the first, `cargo wdk verify` the second; this room calls [`crate::signing`] for
//! the signature around the list.
//!
//! A catalogue is a certificate trust list of version 2, which names files by SHA-256. Microsoft
//! has documented neither form nor meaning of its parts; what is here follows from catalogues that
//! Microsoft's own tools made, and satisfies osslsigncode and signify.

mod form;
pub mod read;
pub mod systems;
mod write;

pub use read::Catalogue;
pub use write::{Contents, File, make};

use anyhow::Result;
use object::read::pe::PeFile64;
use sha2::Digest;

use crate::signing::authenticode;

/// How a catalogue digests a file: an image without its signature, any other as it is.
pub struct Digested {
    /// Whether the file is an image.
    pub image: bool,
    pub digest: Vec<u8>,
}

/// Digests a file as catalogues do.
pub fn digest<D: Digest>(data: &[u8]) -> Result<Digested> {
    Ok(match PeFile64::parse(data) {
        Ok(image) => Digested {
            image: true,
            digest: authenticode::digest::<D>(&image, data)?,
        },
        Err(_) => Digested {
            image: false,
            digest: D::digest(data).to_vec(),
        },
    })
}
