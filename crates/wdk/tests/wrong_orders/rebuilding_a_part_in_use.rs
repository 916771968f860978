//! A partial MDL is not rebuilt while what it describes is used.

use wdk::mdl::{PartialMdl, ResidentPages, Part};

pub fn order(pages: &impl ResidentPages, partial: &mut PartialMdl) -> wdk::Result<()> {
    let mut again = |part: &Part<'_>| partial.with_part(part, 0, 1, |_| Ok(()));
    partial.with_part(pages, 0, 1, |_| Ok(()))?; //~ E0501
    let _ = &mut again;
    Ok(())
}
