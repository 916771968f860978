//! A partial MDL is not freed while a window of it is used.

use wdk::mdl::{PartialMdl, ResidentPages};

pub fn order(pages: &impl ResidentPages, mut partial: PartialMdl) -> wdk::Result<usize> {
    let window = partial.window(pages, 0, 1)?;
    drop(partial); //~ E0505
    Ok(window.len())
}
