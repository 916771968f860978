//! What is mapped through a part is unmapped when the part ends.

use wdk::mdl::{PartialMdl, ResidentPages};

pub fn order(pages: &impl ResidentPages, partial: &mut PartialMdl) -> wdk::Result<u8> {
    let mut kept = None;
    partial.with_part(pages, 0, 1, |part| {
        let mapping = part.map()?;
        kept = Some(mapping.load::<u8>(0)?);
        kept = Some(mapping); //~ E0308
        Ok(())
    })?;
    Ok(kept.unwrap_or_default())
}
