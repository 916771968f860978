//! A part ends with the closure it is lent to, before its source can be unlocked.

use wdk::mdl::{PartialMdl, ResidentPages, Part};

pub fn order(pages: &impl ResidentPages, partial: &mut PartialMdl) -> wdk::Result<usize> {
    let mut kept: Option<&Part<'_>> = None;
    let length = partial.with_part(pages, 0, 1, |part| {
        kept = Some(part); //~ E0521
        Ok(part.len())
    })?;
    Ok(length + usize::from(kept.is_some()))
}
