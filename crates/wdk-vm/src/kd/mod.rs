//! The kernel debugger's serial protocol (KDCOM), from the debugger's side: what a Windows kernel
//! prints, without a debugger. Called by [`crate::log`]; does no input or output itself.
//!
//! A [`Decoder`] is fed what the machine sends and says what to print and what to send back. One
//! module per layer: `packet` is the form on the wire, `framer` finds packets in the stream,
//! `message` is what they say, and `session` answers. The protocol has no specification; its form
//! is known from kernels and debuggers whose sources are public. What is asked of a machine is the
//! least that keeps it running: it is told to go on at every stop, moved over breakpoints, refused
//! files, and answered "i" for ignore.
//!
//! For x64 kernels, whose registers and stops it knows. A damaged packet is asked for again; what
//! is no packet at all is plain output.

mod framer;
mod message;
mod packet;
mod session;
#[cfg(test)]
mod target;
#[cfg(test)]
mod tests;

use std::time::Duration;

use framer::{Frame, Framer};
use session::Session;

/// What the machine said or did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Event {
    /// Bytes that are no packet's: output of firmware, of a boot loader, or of a machine that is
    /// not debugged.
    Plain(Vec<u8>),
    /// Output of `DbgPrint`, as it was written.
    Print(Vec<u8>),
    /// A question, which was answered with "i".
    Prompt(Vec<u8>),
    /// An exception stopped the machine, which was told to go on.
    Exception {
        /// The exception's code.
        code: u32,
        /// Where it happened.
        address: u64,
        /// Was it not yet offered to the code's own handlers?
        first_chance: bool,
        /// The processor's number.
        processor: u16,
    },
    /// A module was loaded, or unloaded.
    Module {
        /// Its path.
        path: Vec<u8>,
        /// Where it lies.
        base: u64,
        /// Was it unloaded?
        unloaded: bool,
    },
    /// The machine sent a command for the debugger, which was not executed.
    Command,
    /// A packet arrived damaged, and was asked for again.
    Damaged,
}

/// What bytes from the machine amount to.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Output {
    /// What to show, in order.
    pub events: Vec<Event>,
    /// What to send to the machine.
    pub replies: Vec<u8>,
}

/// Understands what a machine sends over its serial port.
#[derive(Debug)]
pub struct Decoder {
    framer: Framer,
    session: Session,
}

impl Decoder {
    /// How long a silence must last for [`quiet`](Self::quiet) to let go of what cannot be told
    /// from a packet's beginning.
    pub const PAUSE: Duration = Duration::from_millis(100);
    /// How long a silence must last for the rest of a packet, or an acknowledgement, to be lost.
    pub const LOST: Duration = Duration::from_secs(2);

    /// A decoder that knows nothing of the machine yet.
    pub fn new() -> Self {
        Self {
            framer: Framer::default(),
            session: Session::new(),
        }
    }

    /// What to send to a running machine so that it stops, is told to go on, and from then on takes
    /// us for its debugger.
    pub const fn break_in() -> [u8; 1] {
        [packet::BREAK_IN]
    }

    /// Takes what the machine has sent.
    pub fn feed(&mut self, bytes: &[u8]) -> Output {
        let frames = self.framer.feed(bytes);
        self.take(frames)
    }

    /// Takes note that the machine has sent nothing for so long. To be called again with the whole
    /// time while the silence lasts; what it does after [`LOST`](Self::LOST) it does each time.
    pub fn quiet(&mut self, silence: Duration) -> Output {
        if silence >= Self::LOST {
            let frames = self.framer.give_up();
            let mut output = self.take(frames);
            if output.replies.is_empty() {
                self.session.give_up(&mut output.replies);
            }
            output
        } else if silence >= Self::PAUSE {
            let frames = self.framer.pause();
            self.take(frames)
        } else {
            Output::default()
        }
    }

    /// Is an acknowledgement of the machine outstanding?
    #[cfg(test)]
    pub const fn is_waiting(&self) -> bool {
        self.session.is_waiting()
    }

    /// How many bytes it keeps.
    #[cfg(test)]
    fn held(&self) -> usize {
        self.framer.held() + self.session.held()
    }

    fn take(&mut self, frames: Vec<Frame>) -> Output {
        let mut output = Output::default();
        for frame in frames {
            match frame {
                Frame::Plain(bytes) => output.events.push(Event::Plain(bytes)),
                Frame::Data { data, id, payload } => {
                    let event = self.session.data(data, id, &payload, &mut output.replies);
                    output.events.extend(event);
                }
                Frame::Control { control, id } => {
                    self.session.control(control, id, &mut output.replies)
                }
                Frame::Damaged => {
                    self.session.damaged(&mut output.replies);
                    output.events.push(Event::Damaged);
                }
            }
        }
        output
    }
}
