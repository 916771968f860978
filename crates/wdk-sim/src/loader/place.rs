//! What is known of one place in an image, and how a report words it.

use std::fmt::Write as _;
use std::path::Path;

/// One function at a place; the innermost may be inlined into the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame {
    pub function: Option<String>,
    /// The file, and the line where it is known.
    pub source: Option<(String, Option<u32>)>,
}

/// What the debug information says of an offset in an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Innermost first; the last one is the function that the compiler made.
    pub frames: Vec<Frame>,
    /// Where that function begins, as an offset from the image's base.
    pub function_start: u64,
    /// Where it ends, if the source says so.
    pub function_end: Option<u64>,
}

impl Frame {
    fn source_text(&self) -> String {
        let Some((file, line)) = &self.source else {
            return String::new();
        };
        let mut text = format!(", {}", shortened(file));
        if let Some(line) = line {
            // Writing to a string cannot fail.
            let _ = write!(text, ":{line}");
        }
        text
    }

    /// Is it of the machinery that stands between a driver in Rust and the pool routines: the
    /// library `alloc` and what `core` does for it, the compiler's entry points, `wdk-alloc`, and
    /// the containers of `wdk`?
    fn allocates(&self) -> bool {
        let Some(function) = &self.function else {
            return false;
        };
        let path = function.trim_start_matches(['<', '&']);
        [
            "alloc::",
            "core::",
            "wdk_alloc::",
            "wdk::",
            "__rust",
            "__rg_",
            "__rdl_",
        ]
        .iter()
        .any(|prefix| path.starts_with(prefix))
            || self.source.as_ref().is_some_and(|(file, _)| {
                let file = file.replace('\\', "/");
                [
                    "/library/alloc/src/",
                    "/library/core/src/",
                    "/wdk-alloc/src/",
                ]
                .iter()
                .any(|folder| file.contains(folder))
            })
    }
}

impl Place {
    /// Is all of it allocation machinery?
    pub(super) fn only_allocates(&self) -> bool {
        self.frames.iter().all(Frame::allocates)
    }

    /// One line for each function, innermost first. `offset` is how far into the image the place
    /// is, which `image` names.
    pub(super) fn lines(&self, image: &str, offset: u64) -> Vec<String> {
        let mut lines = Vec::new();
        for (depth, frame) in self.frames.iter().enumerate() {
            let function = frame.function.as_deref().unwrap_or("a function");
            let source = frame.source_text();
            lines.push(if depth + 1 < self.frames.len() {
                format!("{function}{source}, inlined")
            } else {
                let into = match offset - self.function_start {
                    0 => String::new(),
                    into => format!("+{into:#x}"),
                };
                format!("{function}{into} ({image}+{offset:#x}){source}")
            });
        }
        lines
    }

    /// All of it in one line: the first function outside the allocation machinery, and the one it
    /// is inlined into.
    pub(super) fn line(&self, image: &str, offset: u64) -> String {
        let lines = self.lines(image, offset);
        let first = self
            .frames
            .iter()
            .position(|frame| !frame.allocates())
            .unwrap_or_default();
        match (lines.get(first), lines.last()) {
            (Some(inner), Some(outer)) if first + 1 < lines.len() => {
                format!("{inner} into {outer}")
            }
            (_, outer) => outer
                .cloned()
                .unwrap_or_else(|| format!("{image}+{offset:#x}")),
        }
    }
}

/// The path of a source file as it is wanted in a terminal: from the current folder, if it lies in
/// it.
fn shortened(file: &str) -> &str {
    let here = std::env::current_dir().ok();
    here.and_then(|here| Path::new(file).strip_prefix(here).ok())
        .and_then(Path::to_str)
        .unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, file: &str, line: u32) -> Frame {
        Frame {
            function: Some(function.to_owned()),
            source: Some((file.to_owned(), Some(line))),
        }
    }

    #[test]
    fn a_place_names_the_first_function_outside_the_allocator() {
        let place = Place {
            frames: vec![
                frame("wdk_alloc::impl$0::alloc", "/x/wdk-alloc/src/lib.rs", 30),
                frame("alloc::vec::impl$0::push", "/r/library/alloc/src/vec.rs", 2),
                frame("driver::queue::add", "src/queue.rs", 7),
                frame("driver::dispatch", "src/lib.rs", 90),
            ],
            function_start: 0x1000,
            function_end: Some(0x1100),
        };
        assert_eq!(
            place.line("driver.sys", 0x1010),
            "driver::queue::add, src/queue.rs:7, inlined into driver::dispatch+0x10 \
             (driver.sys+0x1010), src/lib.rs:90"
        );
        assert_eq!(
            place.lines("driver.sys", 0x1000)[2..],
            [
                "driver::queue::add, src/queue.rs:7, inlined",
                "driver::dispatch (driver.sys+0x1000), src/lib.rs:90"
            ]
        );
        assert!(!place.only_allocates());
    }

    #[test]
    fn a_place_in_the_allocator_alone_names_its_own_function() {
        let place = Place {
            frames: vec![frame("alloc::raw_vec::grow", "raw_vec.rs", 1)],
            function_start: 0,
            function_end: None,
        };
        assert!(place.only_allocates());
        assert_eq!(
            place.line("a.sys", 4),
            "alloc::raw_vec::grow+0x4 (a.sys+0x4), raw_vec.rs:1"
        );
    }
}
