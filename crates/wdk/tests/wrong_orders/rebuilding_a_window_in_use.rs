//! A partial MDL is not rebuilt while what it describes is used.

use wdk::mdl::{PartialMdl, ResidentPages, Window};

pub fn order(pages: &impl ResidentPages, partial: &mut PartialMdl) -> wdk::Result<()> {
    let mut again = |window: &Window<'_>| partial.with_window(window, 0, 1, |_| Ok(()));
    partial.with_window(pages, 0, 1, |_| Ok(()))?; //~ E0501
    let _ = &mut again;
    Ok(())
}
