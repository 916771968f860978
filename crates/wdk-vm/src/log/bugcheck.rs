//! Notices that the machine has ended in a bugcheck: then its kernel breaks to the debugger each
//! time it is told to go on, for ever. Called by [`super::follow`].

use std::{fmt::Write, time::Duration};

use crate::kd::Event;

/// The codes and names of bugchecks.
const NAMES: &str = include_str!("../../../wdk-sys/bugchecks.txt");

/// What a kernel prints of a bugcheck, before the code and its four parameters.
const BANNER: &str = "*** Fatal System Error: ";

/// How many breaks follow a bugcheck before nothing new does: one before the memory is dumped, and
/// one behind it.
const BREAKS: u32 = 2;

/// How long a machine is waited for that bugchecked and is silent, as one without a debugger is.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a machine breaks at one place, with nothing between, before it is taken for one whose
/// bugcheck was not seen.
const ALIKE: u32 = 16;

/// How much text is kept to find the banner in.
const KEPT: usize = 1024;

/// `STATUS_BREAKPOINT`.
const BREAKPOINT: u32 = 0x8000_0003;

/// What is to be done about an event.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// It has been shown as often as it tells something.
    pub hide: bool,
    /// What to show beside it, once.
    pub notice: Option<String>,
    /// The log ends with this.
    pub end: Option<String>,
}

/// Watches what the machine says.
#[derive(Debug, Default)]
pub struct Watch {
    text: String,
    /// The bugcheck, once one was printed.
    bugcheck: Option<String>,
    breaks: u32,
    /// Where the machine broke last, and how often in a row.
    last: Option<u64>,
    alike: u32,
}

impl Watch {
    /// Takes note of what the machine said or did.
    pub fn see(&mut self, event: &Event) -> Verdict {
        match event {
            Event::Plain(text) | Event::Print(text) => {
                self.last = None;
                self.print(&String::from_utf8_lossy(text))
            }
            Event::Exception { code, address, .. } if *code == BREAKPOINT => {
                self.break_at(*address)
            }
            _ => Verdict::default(),
        }
    }

    /// Takes note that the machine has said nothing for so long. What the log ends with.
    pub fn quiet(&self, silence: Duration) -> Option<String> {
        let bugcheck = self.bugcheck.as_ref().filter(|_| silence >= PATIENCE)?;
        Some(ended(bugcheck))
    }

    /// What the log ends with if the machine's line ends now.
    pub fn finish(&self) -> Option<String> {
        self.bugcheck.as_deref().map(ended)
    }

    fn print(&mut self, text: &str) -> Verdict {
        if self.bugcheck.is_some() {
            return Verdict::default();
        }
        self.text.push_str(text);
        self.bugcheck = read(&self.text);
        // The end of the text may be the banner's beginning.
        let cut = self.text.len().saturating_sub(KEPT);
        let cut = (cut..).find(|at| self.text.is_char_boundary(*at));
        self.text.drain(..cut.unwrap_or(0));
        Verdict {
            notice: self
                .bugcheck
                .as_ref()
                .map(|text| format!("[bugcheck {text}]")),
            ..Verdict::default()
        }
    }

    fn break_at(&mut self, address: u64) -> Verdict {
        if let Some(bugcheck) = &self.bugcheck {
            self.breaks += 1;
            return Verdict {
                hide: true,
                notice: None,
                end: (self.breaks >= BREAKS).then(|| ended(bugcheck)),
            };
        }
        self.alike = if self.last == Some(address) {
            self.alike + 1
        } else {
            1
        };
        self.last = Some(address);
        Verdict {
            hide: self.alike > BREAKS,
            notice: None,
            end: (self.alike >= ALIKE).then(|| {
                format!(
                    "the machine breaks at {address:#x} each time it is told to go on, as after a \
                     bugcheck, whose code it printed before this log began: start the machine \
                     anew, with the log running"
                )
            }),
        }
    }
}

fn ended(bugcheck: &str) -> String {
    format!(
        "the machine ended in bugcheck {bugcheck}: what it printed before is in the log; start it \
         anew to go on"
    )
}

/// The bugcheck in a text: its code, name and parameters.
fn read(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(BANNER)?;
    let number = |text: &str| u64::from_str_radix(text.trim().trim_start_matches("0x"), 16).ok();
    let (code, rest) = rest.split_once('(')?;
    let (parameters, _) = rest.split_once(')')?;
    let code = number(code)?;
    let parameters = parameters
        .split(',')
        .map(number)
        .collect::<Option<Vec<_>>>()?;
    let mut shown = format!("{code:#010x} {}:", name(code));
    for parameter in parameters {
        write!(shown, " {parameter:#x}").expect("a string takes all");
    }
    Some(shown)
}

fn name(code: u64) -> &'static str {
    let lines = NAMES.lines().filter_map(|line| line.split_once(' '));
    let mut known = lines.filter(|(number, _)| u64::from_str_radix(number, 16) == Ok(code));
    known
        .next()
        .map_or("(a code without a known name)", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FATAL: &str = "\n*** Fatal System Error: 0x000000d1\n                       \
        (0x0000000000000008,0x0000000000000002,0x0000000000000000,0xFFFFF80123456789)\n\n";
    const SHOWN: &str = "0x000000d1 DRIVER_IRQL_NOT_LESS_OR_EQUAL: 0x8 0x2 0x0 0xfffff80123456789";

    fn breakpoint(address: u64) -> Event {
        Event::Exception {
            code: BREAKPOINT,
            address,
            first_chance: true,
            processor: 0,
        }
    }

    #[test]
    fn bugcheck_is_told_once_and_ends_with_the_break_behind_it() {
        for size in [1, 7, 1000] {
            let mut watch = Watch::default();
            let mut notices = Vec::new();
            for piece in FATAL.as_bytes().chunks(size) {
                notices.extend(watch.see(&Event::Print(piece.to_vec())).notice);
            }
            assert_eq!(
                notices,
                [format!("[bugcheck {SHOWN}]")],
                "in pieces of {size}"
            );
            assert_eq!(watch.quiet(Duration::from_secs(29)), None);
            assert!(watch.quiet(PATIENCE).unwrap().contains(SHOWN));
            let first = watch.see(&breakpoint(0x1000));
            assert_eq!((first.hide, first.end), (true, None));
            let more = watch.see(&Event::Print(b"Driver at fault: edu.sys\n".to_vec()));
            assert_eq!(more, Verdict::default(), "what follows is shown");
            let second = watch.see(&breakpoint(0x1000));
            assert!(second.hide && second.end.unwrap().contains(SHOWN));
        }
    }

    #[test]
    fn breaks_of_a_driver_are_shown_and_do_not_end_the_log() {
        let mut watch = Watch::default();
        for address in 0..1000 {
            assert_eq!(watch.see(&breakpoint(address % 3)), Verdict::default());
        }
        for _ in 0..1000 {
            assert_eq!(watch.see(&breakpoint(7)).end, None);
            watch.see(&Event::Print(b"edu: break\n".to_vec()));
        }
    }

    #[test]
    fn one_break_again_and_again_is_a_bugcheck_that_was_not_seen() {
        let mut watch = Watch::default();
        let verdicts: Vec<_> = (0..ALIKE).map(|_| watch.see(&breakpoint(7))).collect();
        let shown = verdicts.iter().filter(|verdict| !verdict.hide).count();
        assert_eq!(shown, 2);
        let (last, others) = verdicts.split_last().unwrap();
        assert!(others.iter().all(|verdict| verdict.end.is_none()));
        assert!(
            last.end
                .as_ref()
                .unwrap()
                .contains("breaks at 0x7 each time")
        );
    }

    #[test]
    fn text_that_only_looks_like_a_bugcheck_is_none() {
        for text in [
            "*** Fatal System Error: soon (x)",
            "*** Fatal System Error: 0xd1",
            "(1,2)",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert!(
            read("*** Fatal System Error: 0x12345678\n(0x1,0x2,0x3,0x4)")
                .unwrap()
                .starts_with("0x12345678 (a code without a known name): 0x1 0x2")
        );
        let mut watch = Watch::default();
        for _ in 0..100 {
            watch.see(&Event::Plain(vec![b'x'; 1000]));
            assert!(watch.text.len() <= KEPT);
        }
        assert_eq!(watch.finish(), None);
    }
}
