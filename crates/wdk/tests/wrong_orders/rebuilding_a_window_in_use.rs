//! A partial MDL is not rebuilt while what it describes is used.

use wdk::mdl::{PartialMdl, ResidentPages};

pub fn order(pages: &impl ResidentPages, partial: &mut PartialMdl) -> wdk::Result<u8> {
    let window = partial.window(pages, 0, 1)?;
    let mapping = window.map()?;
    partial.window(pages, 1, 1)?; //~ E0499
    mapping.load(0)
}
