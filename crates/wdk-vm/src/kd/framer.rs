//! Finds packets in what comes over the line, and tells them from plain output and from damaged
//! packets. Called by [`super::Decoder`].

use super::packet::{self, Control, Data, HEADER, Header, Id, Look, MAXIMUM_PACKET, TRAILER};

/// A piece of what came over the line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Frame {
    /// Bytes that belong to no packet.
    Plain(Vec<u8>),
    /// A whole data packet.
    Data {
        data: Data,
        id: Id,
        payload: Vec<u8>,
    },
    /// A control packet.
    Control { control: Control, id: Option<Id> },
    /// A packet that is not what was sent.
    Damaged,
}

/// Cuts a stream of bytes into frames. Holds no more than one packet's bytes of it.
#[derive(Debug, Default)]
pub struct Framer {
    /// What is not decided yet.
    held: Vec<u8>,
    /// After damage: how much of what followed was thrown away, being the rest of the damaged
    /// packet.
    discarded: Option<usize>,
}

impl Framer {
    /// Takes bytes as they come, and tells what they complete.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Frame> {
        self.held.extend(bytes);
        let mut frames = Vec::new();
        let mut at = 0;
        while at < self.held.len() {
            let rest = &self.held[at..];
            let (length, frame) = match packet::look(rest) {
                Look::Open { exact } if exact || self.discarded.is_none() => break,
                Look::Header(Header::Control { control, id }) => {
                    (HEADER, Frame::Control { control, id })
                }
                Look::Header(Header::Data { length, .. }) if rest.len() <= HEADER + length => break,
                Look::Header(Header::Data {
                    data,
                    id,
                    length,
                    checksum,
                }) => {
                    let payload = &rest[HEADER..HEADER + length];
                    if checksum == packet::checksum(payload) && rest[HEADER + length] == TRAILER {
                        let payload = payload.to_vec();
                        (HEADER + length + 1, Frame::Data { data, id, payload })
                    } else {
                        (HEADER, Frame::Damaged)
                    }
                }
                Look::Damaged if self.discarded.is_none() => (1, Frame::Damaged),
                Look::Damaged | Look::Open { .. } | Look::Other => {
                    at += 1;
                    self.pass(&mut frames, rest[0]);
                    continue;
                }
            };
            at += length;
            self.discarded = (frame == Frame::Damaged).then_some(0);
            frames.push(frame);
        }
        self.held.drain(..at);
        frames
    }

    /// Nothing came for a moment: what is held but does not look like a packet is let go.
    pub fn pause(&mut self) -> Vec<Frame> {
        self.discarded = None;
        match packet::look(&self.held) {
            Look::Open { exact: false } => self.release(),
            _ => Vec::new(),
        }
    }

    /// Nothing came for so long that the rest of a packet is lost.
    pub fn give_up(&mut self) -> Vec<Frame> {
        self.discarded = None;
        match packet::look(&self.held) {
            // Zeros or the letter i alone are text; with a type behind them they are a packet.
            Look::Open { exact: true } if self.held.len() < 6 => self.release(),
            Look::Header(_) | Look::Open { exact: true } => {
                self.held.clear();
                vec![Frame::Damaged]
            }
            _ => self.release(),
        }
    }

    #[cfg(test)]
    pub const fn held(&self) -> usize {
        self.held.len()
    }

    /// Lets go of what is held: it was no packet.
    fn release(&mut self) -> Vec<Frame> {
        match std::mem::take(&mut self.held) {
            held if held.is_empty() => Vec::new(),
            held => vec![Frame::Plain(held)],
        }
    }

    /// Passes a byte on that belongs to no packet, or throws it away if it is a damaged packet's.
    fn pass(&mut self, frames: &mut Vec<Frame>, byte: u8) {
        match (&mut self.discarded, frames.last_mut()) {
            (Some(count), _) if *count < MAXIMUM_PACKET => *count += 1,
            (_, Some(Frame::Plain(bytes))) => bytes.push(byte),
            _ => frames.push(Frame::Plain(vec![byte])),
        }
    }
}
