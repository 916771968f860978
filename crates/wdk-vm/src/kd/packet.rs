//! Packets of the kernel debugger's serial protocol as they are on the wire. Called by
//! [`super::framer`], which finds them, and [`super::session`], which sends them.
//!
//! A packet is a header of 16 bytes, all little-endian: four times the leader byte, a type, the
//! number of bytes that follow, an id, and the sum of the bytes that follow. A data packet's bytes
//! are followed by one that is always the same; a control packet has none.

/// What a data packet begins with, four times.
pub const DATA_LEADER: u8 = 0x30;
/// What a control packet begins with, four times.
pub const CONTROL_LEADER: u8 = 0x69;
/// What ends a data packet.
pub const TRAILER: u8 = 0xaa;
/// The byte that stops a running machine.
pub const BREAK_IN: u8 = 0x62;
/// The length of a header.
pub const HEADER: usize = 16;
/// The most bytes a data packet carries.
pub const MAXIMUM_PAYLOAD: usize = 4000;
/// The longest packet: header, payload and trailer.
pub const MAXIMUM_PACKET: usize = HEADER + MAXIMUM_PAYLOAD + 1;

/// Every data packet's id, but for its two flags: the lowest bit, which alternates, and
/// [`SYNCHRONISE`].
const ID: u32 = 0x8080_0000;
/// Set in the id of a packet with which both sides start counting anew.
const SYNCHRONISE: u32 = 0x800;

/// The id of a data packet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Id {
    /// The bit that alternates from packet to packet, so that one sent twice is known for such.
    pub toggle: bool,
    /// Do both sides start counting anew?
    pub synchronise: bool,
}

impl Id {
    pub fn from_bits(bits: u32) -> Option<Self> {
        // Counting begins with a clear bit.
        let is_one = bits & !(SYNCHRONISE | 1) == ID && bits & (SYNCHRONISE | 1) != SYNCHRONISE | 1;
        is_one.then_some(Self {
            toggle: bits & 1 != 0,
            synchronise: bits & SYNCHRONISE != 0,
        })
    }

    pub const fn bits(self) -> u32 {
        ID | self.toggle as u32 | if self.synchronise { SYNCHRONISE } else { 0 }
    }

    /// The id an acknowledgement names.
    pub const fn acknowledged(self) -> Self {
        Self {
            synchronise: false,
            ..self
        }
    }
}

/// What a data packet is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u16)]
pub enum Data {
    /// A 32-bit kernel of old has stopped.
    StateChange32 = 1,
    /// A request of the debugger to a stopped machine, and its reply.
    Manipulate = 2,
    /// Output, or a question to the user.
    DebugIo = 3,
    /// The machine has stopped.
    StateChange64 = 7,
    /// Trace records.
    TraceIo = 9,
    /// Hardware breakpoints are asked for or given back.
    ControlRequest = 10,
    /// The machine asks for a file of the debugger's host.
    FileIo = 11,
}

impl Data {
    const ALL: [Self; 7] = [
        Self::StateChange32,
        Self::Manipulate,
        Self::DebugIo,
        Self::StateChange64,
        Self::TraceIo,
        Self::ControlRequest,
        Self::FileIo,
    ];

    fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|data| *data as u16 == number)
    }
}

/// What a control packet says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u16)]
pub enum Control {
    /// The packet with this id has arrived.
    Acknowledge = 4,
    /// Send the last packet again.
    Resend = 5,
    /// Start counting anew, and send again what was not acknowledged.
    Reset = 6,
}

impl Control {
    fn from_number(number: u16) -> Option<Self> {
        [Self::Acknowledge, Self::Resend, Self::Reset]
            .into_iter()
            .find(|control| *control as u16 == number)
    }
}

/// A header without damage.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Header {
    Data {
        data: Data,
        id: Id,
        length: usize,
        checksum: u32,
    },
    /// The id is one only in an acknowledgement.
    Control { control: Control, id: Option<Id> },
}

/// What the bytes at hand may be the beginning of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Look {
    /// No packet begins with them.
    Other,
    /// A packet may begin with them: more bytes are needed to tell. `exact` if nothing in them is
    /// wrong so far.
    Open { exact: bool },
    /// A header.
    Header(Header),
    /// A header in which one field is wrong.
    Damaged,
}

/// Looks whether a packet begins with the bytes. One wrong field is taken for damage, several for
/// something else than a packet.
pub fn look(bytes: &[u8]) -> Look {
    let leader = &bytes[..bytes.len().min(4)];
    let wrong = |expected| leader.iter().filter(|byte| **byte != expected).count();
    let (control, wrong) = match (wrong(DATA_LEADER), wrong(CONTROL_LEADER)) {
        (data, control) if data <= control => (false, data),
        (_, control) => (true, control),
    };
    if wrong > 1 {
        return Look::Other;
    }
    let half = |at: usize| Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let word = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let (kind, length, id, checksum) = (half(4), half(6), word(8), word(12));
    let rules = if control {
        [
            kind.map(|kind| Control::from_number(kind).is_some()),
            length.map(|length| length == 0),
            id.map(|id| kind != Some(Control::Acknowledge as u16) || Id::from_bits(id).is_some()),
            checksum.map(|checksum| checksum == 0),
        ]
    } else {
        let length_is_right = length.map(|length| usize::from(length) <= MAXIMUM_PAYLOAD);
        [
            kind.map(|kind| Data::from_number(kind).is_some()),
            length_is_right,
            id.map(|id| Id::from_bits(id).is_some()),
            // What a wrong length says of the sum is nothing.
            checksum.map(|checksum| {
                length_is_right == Some(false)
                    || length.is_some_and(|length| checksum <= u32::from(length) * 255)
            }),
        ]
    };
    // Without a type, a control packet is little more than zeros.
    let nothing_else =
        control && rules[0] == Some(false) && id.is_none_or(|id| Id::from_bits(id).is_none());
    match wrong
        + rules
            .into_iter()
            .filter(|rule| *rule == Some(false))
            .count()
    {
        0 => {}
        1 if nothing_else && bytes.len() >= HEADER => return Look::Other,
        1 if bytes.len() >= HEADER => return Look::Damaged,
        1 => return Look::Open { exact: false },
        _ => return Look::Other,
    }
    let (Some(kind), Some(length), Some(id), Some(checksum)) = (kind, length, id, checksum) else {
        return Look::Open { exact: true };
    };
    let id = Id::from_bits(id);
    match (
        control,
        Control::from_number(kind),
        Data::from_number(kind),
        id,
    ) {
        (true, Some(control), ..) => Look::Header(Header::Control { control, id }),
        (false, _, Some(data), Some(id)) => Look::Header(Header::Data {
            data,
            id,
            length: length.into(),
            checksum,
        }),
        _ => Look::Other,
    }
}

/// The sum a header carries.
pub fn checksum(payload: &[u8]) -> u32 {
    payload
        .iter()
        .fold(0, |sum: u32, byte| sum.wrapping_add(u32::from(*byte)))
}

fn header(leader: u8, kind: u16, length: u16, id: u32, checksum: u32) -> Vec<u8> {
    let mut bytes = vec![leader; 4];
    bytes.extend(kind.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.extend(id.to_le_bytes());
    bytes.extend(checksum.to_le_bytes());
    bytes
}

/// The bytes of a control packet.
pub fn control(control: Control, id: Option<Id>) -> Vec<u8> {
    header(CONTROL_LEADER, control as u16, 0, id.map_or(0, Id::bits), 0)
}

/// The bytes of a data packet.
///
/// # Panics
/// When the payload is longer than a packet carries.
pub fn data(data: Data, id: Id, payload: &[u8]) -> Vec<u8> {
    assert!(payload.len() <= MAXIMUM_PAYLOAD, "a packet carries no more");
    let mut bytes = header(
        DATA_LEADER,
        data as u16,
        payload.len() as u16,
        id.bits(),
        checksum(payload),
    );
    bytes.extend(payload);
    bytes.push(TRAILER);
    bytes
}
