//! The machine's side of the protocol, for tests: sends and waits as kernels do whose sources are
//! public, over a line that damages what it is told to. Shares no code with the side under test.

use super::{Decoder, Event};

/// What a line does to the bytes that cross it.
#[derive(Clone, Copy, Debug)]
pub enum Damage {
    None,
    /// The byte at this place arrives with these bits flipped.
    Flip(usize, u8),
    /// So many bytes from this place on do not arrive.
    Cut(usize, usize),
    /// So many bytes from this place on arrive twice.
    Double(usize, usize),
}

/// One direction of a line.
struct Line {
    damage: Damage,
    sent: usize,
    recent: Vec<u8>,
}

impl Line {
    fn new(damage: Damage) -> Self {
        Self {
            damage,
            sent: 0,
            recent: Vec::new(),
        }
    }

    fn carry(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut arriving = Vec::new();
        for &byte in bytes {
            let at = self.sent;
            self.sent += 1;
            match self.damage {
                Damage::Flip(place, bits) if place == at => arriving.push(byte ^ bits),
                Damage::Cut(from, count) if (from..from + count).contains(&at) => {}
                Damage::Double(from, count) if (from..from + count).contains(&at) => {
                    self.recent.push(byte);
                    arriving.push(byte);
                    if at == from + count - 1 {
                        arriving.append(&mut self.recent);
                    }
                }
                _ => arriving.push(byte),
            }
        }
        arriving
    }
}

enum Received {
    Packet(Vec<u8>),
    Resend,
    Timeout,
}

const INITIAL: u32 = 0x8080_0000;
const SYNC: u32 = 0x800;

/// A machine and its line to a [`Decoder`].
pub struct Target {
    pub decoder: Decoder,
    /// What the decoder has told so far.
    pub events: Vec<Event>,
    /// How many bytes it was sent.
    pub replied: usize,
    inbox: std::collections::VecDeque<u8>,
    there: Line,
    back: Line,
    next: u32,
    expected: u32,
    /// Has it given the debugger up?
    pub alone: bool,
    /// How much of its registers it tells.
    pub context: u32,
}

fn checksum(payload: &[u8]) -> u32 {
    payload.iter().map(|byte| u32::from(*byte)).sum()
}

impl Target {
    pub fn new(there: Damage, back: Damage) -> Self {
        Self {
            decoder: Decoder::new(),
            events: Vec::new(),
            replied: 0,
            inbox: [].into(),
            there: Line::new(there),
            back: Line::new(back),
            next: INITIAL | SYNC,
            expected: INITIAL,
            alone: false,
            context: 1232,
        }
    }

    /// A machine in the middle of a conversation with somebody else.
    pub fn in_the_middle(next: bool, expected: bool) -> Self {
        let mut target = Self::new(Damage::None, Damage::None);
        target.next = INITIAL | u32::from(next);
        target.expected = INITIAL | u32::from(expected);
        target
    }

    /// How many bytes it has sent.
    pub fn sent(&self) -> usize {
        self.there.sent
    }

    /// Sends bytes as they are.
    pub fn transmit(&mut self, bytes: &[u8]) {
        let arriving = self.there.carry(bytes);
        // In two pieces, since a line cuts where it likes.
        let (first, second) = arriving.split_at(arriving.len() / 3);
        for piece in [first, second] {
            let output = self.decoder.feed(piece);
            self.take(output);
        }
    }

    /// Lets time pass without a word.
    pub fn silence(&mut self) {
        for time in [Decoder::PAUSE, Decoder::LOST] {
            let output = self.decoder.quiet(time);
            self.take(output);
        }
    }

    fn take(&mut self, output: super::Output) {
        self.events.extend(output.events);
        self.replied += output.replies.len();
        self.inbox.extend(self.back.carry(&output.replies));
    }

    fn byte(&mut self) -> Option<u8> {
        if self.inbox.is_empty() {
            self.silence();
        }
        self.inbox.pop_front()
    }

    fn bytes(&mut self, count: usize) -> Option<Vec<u8>> {
        (0..count).map(|_| self.byte()).collect()
    }

    fn send_control(&mut self, kind: u16, id: u32) {
        let mut bytes = vec![0x69; 4];
        bytes.extend(kind.to_le_bytes());
        bytes.extend([0, 0]);
        bytes.extend(id.to_le_bytes());
        bytes.extend([0; 4]);
        self.transmit(&bytes);
    }

    /// Waits for a data packet of a type, or for an acknowledgement.
    fn receive(&mut self, wanted: Option<u16>) -> Received {
        'packet: loop {
            let (mut leader, mut count) = (0, 0);
            while count < 4 {
                match self.byte() {
                    None => return Received::Timeout,
                    Some(byte @ (0x30 | 0x69)) if count > 0 && byte == leader => count += 1,
                    Some(byte @ (0x30 | 0x69)) => (leader, count) = (byte, 1),
                    Some(_) => count = 0,
                }
            }
            let Some(header) = self.bytes(12) else {
                return Received::Timeout;
            };
            let half = |at: usize| u16::from_le_bytes([header[at], header[at + 1]]);
            let word = |at: usize| u32::from_le_bytes(header[at..at + 4].try_into().unwrap());
            let (kind, length, id, sum) = (half(0), usize::from(half(2)), word(4), word(8));
            if leader == 0x69 {
                match kind {
                    4 if id == self.next & !SYNC && wanted.is_none() => {
                        self.next ^= 1;
                        return Received::Packet(Vec::new());
                    }
                    5 => return Received::Resend,
                    6 => {
                        self.next = INITIAL;
                        self.expected = INITIAL;
                        self.send_control(6, 0);
                        return Received::Resend;
                    }
                    _ => continue 'packet,
                }
            }
            let Some(wanted) = wanted else {
                if id == self.expected {
                    self.send_control(5, 0);
                    self.next ^= 1;
                    return Received::Packet(Vec::new());
                }
                self.send_control(4, id);
                continue 'packet;
            };
            if !(16..=4000).contains(&length) {
                self.send_control(5, 0);
                continue 'packet;
            }
            let Some(mut payload) = self.bytes(length + 1) else {
                self.send_control(5, 0);
                continue 'packet;
            };
            let trailer = payload.pop();
            if trailer != Some(0xaa) {
                self.send_control(5, 0);
                continue 'packet;
            }
            if kind != wanted || (id & !1 == INITIAL && id != self.expected) {
                self.send_control(4, id);
                continue 'packet;
            }
            if id & !1 != INITIAL || checksum(&payload) != sum {
                self.send_control(5, 0);
                continue 'packet;
            }
            self.send_control(4, id);
            self.expected ^= 1;
            return Received::Packet(payload);
        }
    }

    /// Sends a data packet until it is acknowledged. Output nobody acknowledges is given up.
    fn send(&mut self, kind: u16, payload: &[u8]) {
        for _ in 0..20 {
            let mut bytes = vec![0x30; 4];
            bytes.extend(kind.to_le_bytes());
            bytes.extend((payload.len() as u16).to_le_bytes());
            bytes.extend(self.next.to_le_bytes());
            bytes.extend(checksum(payload).to_le_bytes());
            bytes.extend(payload);
            bytes.push(0xaa);
            self.transmit(&bytes);
            if matches!(self.receive(None), Received::Packet(_)) {
                self.next &= !SYNC;
                return;
            }
        }
        self.alone = true;
        self.next = INITIAL | SYNC;
        self.expected = INITIAL;
    }

    /// Sends a packet and waits for the one that answers it.
    fn ask(&mut self, kind: u16, payload: &[u8]) -> Vec<u8> {
        self.send(kind, payload);
        for _ in 0..20 {
            match self.receive(Some(kind)) {
                Received::Packet(payload) => return payload,
                Received::Resend => self.send(kind, payload),
                Received::Timeout => {}
            }
        }
        panic!(
            "the machine hangs: nobody answers, {:?} there, {:?} back",
            self.there.damage, self.back.damage
        )
    }

    pub fn print(&mut self, text: &[u8]) {
        self.send(3, &debug_io(0x3230, text, 0));
    }

    pub fn prompt(&mut self, text: &[u8]) -> Vec<u8> {
        let reply = self.ask(3, &debug_io(0x3231, text, 2));
        assert_eq!(reply[..4], 0x3231_u32.to_le_bytes());
        let length = u32::from_le_bytes(reply[12..16].try_into().unwrap()) as usize;
        reply[16..16 + length].to_vec()
    }

    /// Asks for a file, and returns the status of the answer.
    pub fn open_file(&mut self, name: &[u8]) -> u32 {
        let mut request = vec![0; 64];
        request[..4].copy_from_slice(&0x3430_u32.to_le_bytes());
        request.extend(name);
        let reply = self.ask(11, &request);
        assert_eq!(
            (reply.len(), &reply[..4]),
            (64, &0x3430_u32.to_le_bytes()[..])
        );
        u32::from_le_bytes(reply[4..8].try_into().unwrap())
    }

    pub fn load(&mut self, path: &[u8]) {
        let mut change = state_change(0x3031, 0xffff_f800_0000_1000, &[0x48]);
        change[32..36].copy_from_slice(&(path.len() as u32 + 1).to_le_bytes());
        change[40..48].copy_from_slice(&0xffff_f801_2000_0000_u64.to_le_bytes());
        change.extend(path);
        change.push(0);
        let (status, _) = self.stop(&change);
        assert_eq!(status, 0x0001_0002);
    }

    /// An exception at `place`, where `instruction` is. Where and how the machine went on.
    pub fn exception(&mut self, code: u32, place: u64, instruction: &[u8]) -> (u32, u64) {
        let mut change = state_change(0x3030, place, instruction);
        change[32..36].copy_from_slice(&code.to_le_bytes());
        change[48..56].copy_from_slice(&place.to_le_bytes());
        change[184] = 1;
        self.stop(&change)
    }

    fn stop(&mut self, change: &[u8]) -> (u32, u64) {
        let mut rip: [u8; 8] = change[24..32].try_into().unwrap();
        self.send(7, change);
        for _ in 0..40 {
            let request = match self.receive(Some(2)) {
                Received::Packet(request) => request,
                Received::Resend => {
                    self.send(7, change);
                    continue;
                }
                Received::Timeout => continue,
            };
            assert_eq!(
                request[4..8],
                [6, 0, 1, 0],
                "the processor that stopped is the one asked"
            );
            match u32::from_le_bytes(request[..4].try_into().unwrap()) {
                0x3132 => {
                    let mut reply = request[..56].to_vec();
                    let mut context: Vec<u8> = (0..self.context).map(|at| (at * 7) as u8).collect();
                    context[0x30..0x34].copy_from_slice(&0x0010_001f_u32.to_le_bytes());
                    context[0xf8..0x100].copy_from_slice(&rip);
                    reply.extend(context);
                    self.send(2, &reply);
                }
                0x3133 => {
                    assert_eq!(
                        (request.len(), &request[16..20]),
                        (56 + self.context as usize, &[0x1f, 0, 0x10, 0][..])
                    );
                    let context = &request[56..];
                    rip.copy_from_slice(&context[0xf8..0x100]);
                    let changed =
                        (0..context.len()).filter(|at| context[*at] != (*at as u32 * 7) as u8);
                    assert!(
                        changed
                            .into_iter()
                            .all(|at| (0x30..0x34).contains(&at) || (0xf8..0x100).contains(&at)),
                        "only the program counter moves"
                    );
                    self.send(2, &request[..56]);
                }
                0x313c => {
                    assert_eq!(request[20..24], [0; 4], "no single step");
                    assert_eq!(
                        request[24..32],
                        0x0400_u64.to_le_bytes(),
                        "debug register 7 stays"
                    );
                    return (
                        u32::from_le_bytes(request[16..20].try_into().unwrap()),
                        u64::from_le_bytes(rip),
                    );
                }
                other => panic!("a request the machine does not expect: {other:#x}"),
            }
        }
        panic!(
            "the machine hangs: nobody lets it go on, {:?} there, {:?} back",
            self.there.damage, self.back.damage
        )
    }
}

fn debug_io(api: u32, text: &[u8], room: u32) -> Vec<u8> {
    let mut payload = api.to_le_bytes().to_vec();
    payload.extend([6, 0, 1, 0]);
    payload.extend((text.len() as u32).to_le_bytes());
    payload.extend(room.to_le_bytes());
    payload.extend(text);
    payload
}

fn state_change(state: u32, place: u64, instruction: &[u8]) -> Vec<u8> {
    let mut change = vec![0; 240];
    change[..4].copy_from_slice(&state.to_le_bytes());
    change[4..8].copy_from_slice(&[6, 0, 1, 0]);
    change[8] = 2;
    change[24..32].copy_from_slice(&place.to_le_bytes());
    change[200..208].copy_from_slice(&0x0400_u64.to_le_bytes());
    change[212] = 16;
    change[216..216 + instruction.len()].copy_from_slice(instruction);
    change
}
