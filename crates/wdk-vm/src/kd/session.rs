//! The debugger's side of a conversation: acknowledges what arrives, asks again for what arrived
//! damaged, and answers whatever the machine would wait for, so that it always runs on. Called by
//! [`super::Decoder`].

use super::Event;
use super::message::{self, BREAKPOINT, Continue, Message, Reason, SINGLE_STEP, Stop};
use super::packet::{self, Control, Data, Id};

/// How often a packet is sent again when nobody acknowledges it.
const ATTEMPTS: u32 = 5;

/// A packet that was sent and is not acknowledged.
#[derive(Debug)]
struct Outstanding {
    id: Id,
    bytes: Vec<u8>,
    attempts: u32,
}

/// What was asked of a machine that stopped at a breakpoint.
#[derive(Debug)]
enum Asked {
    Nothing,
    /// Its registers, to move it over an instruction of this length.
    Context(Stop, u64),
    /// To take the registers with the program counter moved.
    SetContext(Stop),
}

/// What is known of the machine's side.
#[derive(Debug)]
pub struct Session {
    /// The alternating bit of the machine's next packet, once one has arrived.
    expected: Option<bool>,
    /// The alternating bit of our next packet, once both sides have started counting anew. A packet
    /// with the wrong one is ignored.
    next: Option<bool>,
    outstanding: Option<Outstanding>,
    asked: Asked,
    /// Was a reset sent, which the machine answers by another?
    reset_sent: bool,
    /// Was an answer acknowledged that the machine may still have ignored? It acknowledges one
    /// whose type arrives damaged.
    unsure: bool,
}

impl Session {
    pub const fn new() -> Self {
        Self {
            expected: None,
            next: None,
            outstanding: None,
            asked: Asked::Nothing,
            reset_sent: false,
            unsure: false,
        }
    }

    /// Is there a packet that nobody has acknowledged?
    #[cfg(test)]
    pub const fn is_waiting(&self) -> bool {
        self.outstanding.is_some()
    }

    #[cfg(test)]
    pub fn held(&self) -> usize {
        self.outstanding.as_ref().map_or(0, |sent| sent.bytes.len())
    }

    /// A data packet has arrived.
    pub fn data(
        &mut self,
        data: Data,
        id: Id,
        payload: &[u8],
        replies: &mut Vec<u8>,
    ) -> Option<Event> {
        let Ok(message) = Message::read(data, payload) else {
            self.damaged(replies);
            return Some(Event::Damaged);
        };
        if id.synchronise {
            // In the middle of a conversation this is a machine that was restarted, or damage: only
            // a reset makes sure.
            let known = self.next.is_none().then_some(false);
            self.start_anew();
            self.next = known;
            self.asked = Asked::Nothing;
        }
        if self.expected.is_some_and(|expected| expected != id.toggle) {
            replies.extend(packet::control(
                Control::Acknowledge,
                Some(id.acknowledged()),
            ));
            return None;
        }
        if message.wants_answer() && self.next.is_none() {
            // Only after a reset is it known which of our packets the machine will listen to. It
            // then sends this one again.
            self.reset(replies);
            return None;
        }
        replies.extend(packet::control(
            Control::Acknowledge,
            Some(id.acknowledged()),
        ));
        self.expected = Some(!id.toggle);
        self.reset_sent = false;
        // Who sends something new has had the last answer, even if the acknowledgement of it was
        // lost.
        self.acknowledged();
        self.unsure = false;
        self.answer(message, replies)
    }

    /// A control packet has arrived.
    pub fn control(&mut self, control: Control, id: Option<Id>, replies: &mut Vec<u8>) {
        match control {
            Control::Acknowledge => {
                if self.outstanding.as_ref().map(|sent| sent.id) == id {
                    self.acknowledged();
                }
            }
            Control::Resend => {
                if let Some(sent) = &self.outstanding {
                    replies.extend(&sent.bytes);
                }
            }
            Control::Reset => {
                self.start_anew();
                if !std::mem::replace(&mut self.reset_sent, false) {
                    self.reset_sent = true;
                    replies.extend(packet::control(Control::Reset, None));
                }
            }
        }
    }

    /// A packet has arrived damaged.
    pub fn damaged(&self, replies: &mut Vec<u8>) {
        replies.extend(packet::control(Control::Resend, None));
    }

    /// Nothing has come for long: what was not acknowledged is sent again. After an answer, a reset
    /// makes sure that the machine is not waiting for it still; one that runs does not listen to
    /// it.
    pub fn give_up(&mut self, replies: &mut Vec<u8>) {
        let Some(sent) = &mut self.outstanding else {
            if std::mem::replace(&mut self.unsure, false) {
                self.reset(replies);
            }
            return;
        };
        if sent.attempts == ATTEMPTS {
            // The machine has left the conversation: it was restarted, most likely.
            self.outstanding = None;
            self.asked = Asked::Nothing;
            self.next = None;
            self.expected = None;
        } else {
            sent.attempts += 1;
            replies.extend(&sent.bytes);
        }
    }

    /// Asks the machine to count anew. Whether it has, its next packet does not tell: better a line
    /// twice than none.
    fn reset(&mut self, replies: &mut Vec<u8>) {
        self.reset_sent = true;
        self.expected = None;
        replies.extend(packet::control(Control::Reset, None));
    }

    fn start_anew(&mut self) {
        self.expected = Some(false);
        self.next = Some(false);
        self.outstanding = None;
    }

    fn acknowledged(&mut self) {
        if self.outstanding.take().is_some() {
            self.next = self.next.map(|next| !next);
        }
    }

    fn send(&mut self, data: Data, payload: &[u8], replies: &mut Vec<u8>) {
        let id = Id {
            toggle: self.next.unwrap_or(false),
            synchronise: false,
        };
        let bytes = packet::data(data, id, payload);
        replies.extend(&bytes);
        self.outstanding = Some(Outstanding {
            id,
            bytes,
            attempts: 0,
        });
        self.unsure = true;
    }

    fn answer(&mut self, message: Message, replies: &mut Vec<u8>) -> Option<Event> {
        match message {
            Message::Print(text) => Some(Event::Print(text)),
            Message::Prompt { processor, prompt } => {
                // What a prompt of the kernel offers for "ignore".
                self.send(
                    Data::DebugIo,
                    &message::answer(processor, &prompt, b"i"),
                    replies,
                );
                Some(Event::Prompt(prompt))
            }
            Message::File { request } => {
                self.send(Data::FileIo, &message::no_such_file(&request), replies);
                None
            }
            Message::Stopped(stop) => Some(self.stopped(stop, replies)),
            Message::Context(context) => {
                if let Asked::Context(stop, length) =
                    std::mem::replace(&mut self.asked, Asked::Nothing)
                {
                    match context.map(|context| message::set_context(&stop, context, length)) {
                        Some(Ok(Some(request))) => {
                            self.send(Data::Manipulate, &request, replies);
                            self.asked = Asked::SetContext(stop);
                        }
                        Some(Ok(None)) => self.go_on(&stop, Continue::Handled, replies),
                        None | Some(Err(_)) => self.go_on(&stop, Continue::NotHandled, replies),
                    }
                } else {
                    self.unsure = true;
                }
                None
            }
            Message::ContextSet { done } => {
                if let Asked::SetContext(stop) = std::mem::replace(&mut self.asked, Asked::Nothing)
                {
                    let how = if done {
                        Continue::Handled
                    } else {
                        Continue::NotHandled
                    };
                    self.go_on(&stop, how, replies);
                } else {
                    self.unsure = true;
                }
                None
            }
            Message::Other => None,
        }
    }

    fn go_on(&mut self, stop: &Stop, how: Continue, replies: &mut Vec<u8>) {
        self.send(Data::Manipulate, &message::go_on(stop, how), replies);
    }

    fn stopped(&mut self, stop: Stop, replies: &mut Vec<u8>) -> Event {
        match &stop.reason {
            Reason::Exception {
                code,
                address,
                first_chance,
                breakpoint,
            } => {
                let event = Event::Exception {
                    code: *code,
                    address: *address,
                    first_chance: *first_chance,
                    processor: stop.processor.number,
                };
                match (*code, *breakpoint) {
                    // The machine stands at the instruction, and would meet it again.
                    (BREAKPOINT, Some(length)) => {
                        self.send(
                            Data::Manipulate,
                            &message::get_context(stop.processor),
                            replies,
                        );
                        self.asked = Asked::Context(stop, length);
                    }
                    (BREAKPOINT | SINGLE_STEP, _) => self.go_on(&stop, Continue::Handled, replies),
                    _ => self.go_on(&stop, Continue::NotHandled, replies),
                }
                event
            }
            Reason::Module {
                path,
                base,
                unloaded,
            } => {
                let event = Event::Module {
                    path: path.clone(),
                    base: *base,
                    unloaded: *unloaded,
                };
                self.go_on(&stop, Continue::Handled, replies);
                event
            }
            Reason::Command => {
                self.go_on(&stop, Continue::Handled, replies);
                Event::Command
            }
        }
    }
}
