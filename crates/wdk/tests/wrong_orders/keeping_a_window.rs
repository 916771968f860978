//! A window ends with the closure it is lent to, before its source can be unlocked.

use wdk::mdl::{PartialMdl, ResidentPages, Window};

pub fn order(pages: &impl ResidentPages, partial: &mut PartialMdl) -> wdk::Result<usize> {
    let mut kept: Option<&Window<'_>> = None;
    let length = partial.with_window(pages, 0, 1, |window| {
        kept = Some(window); //~ E0521
        Ok(window.len())
    })?;
    Ok(length + usize::from(kept.is_some()))
}
