//! Words for places in images, for reports.

use super::place::Place;
use super::{Image, Images};

/// Where a place is: at an instruction, or where a call returns to. Where nothing follows a call,
/// the latter is behind the end of its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The instruction itself.
    Instruction,
    /// The one before is the call.
    Return,
}

impl Image {
    /// What is known of the place, and its offset in the image.
    fn place(&self, address: u64, at: At) -> (u64, Option<Place>) {
        let offset = address - self.base();
        let inside = offset.saturating_sub(u64::from(at == At::Return));
        let place = self.with_symbols(|symbols| symbols.find(inside));
        (offset, place.filter(|place| self.agrees(place, inside)))
    }

    /// Does the unwind data have the place in the function that the names have it in? Tables of
    /// names do not say where a function ends, and exports name a few functions only.
    fn agrees(&self, place: &Place, offset: u64) -> bool {
        place.function_end.is_some()
            || self.function_bounds(place.function_start) == self.function_bounds(offset)
    }

    /// Where the function around `offset` begins and ends, by the unwind data.
    fn function_bounds(&self, offset: u64) -> Option<(u64, u64)> {
        let mut entry = self.function_entry(self.base() + offset)?;
        // A part of a function that lies apart leads to the part that has the prologue.
        for _ in 0..32 {
            match self.unwind_info(entry.unwind).ok()?.chained {
                Some(first) => entry = first,
                None => break,
            }
        }
        Some((u64::from(entry.begin), u64::from(entry.end)))
    }

    /// A place without a name: its offset, the bounds of its function, and why there is no name.
    fn unnamed(&self, offset: u64, at: At) -> String {
        let mut text = format!("{}+{offset:#x}", self.name());
        let inside = offset.saturating_sub(u64::from(at == At::Return));
        if let Some((start, end)) = self.function_bounds(inside) {
            text += &format!(", in the function from +{start:#x} to +{end:#x}");
        }
        text
    }

    /// Adds why a `.pdb` was of no use.
    fn noted(&self, text: String) -> String {
        match self.with_symbols(|symbols| symbols.unused_pdb().map(str::to_owned)) {
            Some(why) => format!("{text} (not used: {why})"),
            None => text,
        }
    }

    /// The place in one line: `function+0x12 (driver.sys+0x1234), source.c:56`.
    #[must_use]
    pub fn describe(&self, address: u64, at: At) -> String {
        let (offset, place) = self.place(address, at);
        self.noted(match place {
            Some(place) => place.line(self.name(), offset),
            None => self.unnamed(offset, at),
        })
    }

    /// The place in a line for each function, innermost first, those that were inlined among them.
    #[must_use]
    pub fn describe_frames(&self, address: u64, at: At) -> Vec<String> {
        let (offset, place) = self.place(address, at);
        let mut lines = match place {
            Some(place) => place.lines(self.name(), offset),
            None => vec![self.unnamed(offset, at)],
        };
        if let Some(last) = lines.pop() {
            lines.push(self.noted(last));
        }
        lines
    }

    fn only_allocates(&self, address: u64) -> bool {
        let (_, place) = self.place(address, At::Return);
        place.is_some_and(|place| place.only_allocates())
    }
}

impl Images {
    /// `function+0x12 (driver.sys+0x1234), source.c:56` for an address in an image, loaded or
    /// unloaded, the bare number elsewhere.
    pub fn describe(&self, address: u64, at: At) -> String {
        match self.find_any(address) {
            Some(image) => image.describe(address, at),
            None => format!("{address:#x}"),
        }
    }

    /// The same in a line for each function, innermost first.
    pub fn describe_frames(&self, address: u64, at: At) -> Vec<String> {
        match self.find_any(address) {
            Some(image) => image.describe_frames(address, at),
            None => vec![format!("{address:#x}")],
        }
    }

    /// Where a driver did something, from the addresses its calls return to, innermost first: the
    /// first place outside the machinery by which Rust allocates, the innermost where there is no
    /// such place.
    pub fn describe_call(&self, returns: &[u64]) -> String {
        let own = returns.iter().copied().find(|&address| {
            self.find_any(address)
                .is_none_or(|image| !image.only_allocates(address))
        });
        match own.or_else(|| returns.first().copied()) {
            Some(address) => self.describe(address, At::Return),
            None => "the simulator".to_owned(),
        }
    }
}
