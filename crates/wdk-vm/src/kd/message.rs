//! What data packets say: the structures of the 64-bit protocol, as far as a log and a machine that
//! runs on need them. Called by [`super::session`].
//!
//! A structure that contradicts itself is an error: the sum in a packet's header does not cover the
//! header, so that a damaged type shows here only.

use super::packet::Data;

/// `DbgKdPrintStringApi`: a line of output.
const PRINT_STRING: u32 = 0x3230;
/// `DbgKdGetStringApi`: a question to the user.
const GET_STRING: u32 = 0x3231;
/// The least and the first number beyond those of requests to a stopped machine.
const MANIPULATE: std::ops::Range<u32> = 0x3130..0x3170;
const GET_CONTEXT: u32 = 0x3132;
const SET_CONTEXT: u32 = 0x3133;
const CONTINUE2: u32 = 0x313c;
/// `DbgKdExceptionStateChange` and the two kinds after it.
const EXCEPTION: u32 = 0x3030;
const LOAD_SYMBOLS: u32 = 0x3031;
const COMMAND_STRING: u32 = 0x3032;
/// Set in a state change from an alternate source.
const ALTERNATE: u32 = 0x1_0000;
const PRINT_TRACE: u32 = 0x3330;
const FILE_IO: std::ops::Range<u32> = 0x3430..0x3434;
const CONTROL_REQUEST: std::ops::Range<u32> = 0x4300..0x4302;

/// `sizeof(DBGKD_DEBUG_IO)`: what precedes the text.
const DEBUG_IO_SIZE: usize = 16;
/// `sizeof(DBGKD_MANIPULATE_STATE64)`: what precedes a context.
const MANIPULATE_SIZE: usize = 56;
/// `sizeof(DBGKD_FILE_IO)`: what precedes a file's name.
const FILE_IO_SIZE: usize = 64;
/// `sizeof(DBGKD_ANY_WAIT_STATE_CHANGE)` on x64: what precedes a module's path.
const STATE_CHANGE_SIZE: usize = 240;

/// Where an x64 `CONTEXT` has its flags.
const CONTEXT_FLAGS: usize = 0x30;
/// Where an x64 `CONTEXT` has `Rip`.
const CONTEXT_RIP: usize = 0xf8;

/// `STATUS_BREAKPOINT`.
pub const BREAKPOINT: u32 = 0x8000_0003;
/// `STATUS_SINGLE_STEP`.
pub const SINGLE_STEP: u32 = 0x8000_0004;

/// How a stopped machine goes on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Continue {
    /// `DBG_CONTINUE`: what stopped it is dealt with.
    Handled,
    /// `DBG_EXCEPTION_NOT_HANDLED`: as if no debugger were there.
    NotHandled,
}

impl Continue {
    const fn status(self) -> u32 {
        match self {
            Self::Handled => 0x0001_0002,
            Self::NotHandled => 0x8001_0001,
        }
    }
}

/// The processor that speaks, as requests to it name it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Processor {
    level: u16,
    /// Its number.
    pub number: u16,
}

/// Why a machine has stopped.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reason {
    /// An exception.
    Exception {
        code: u32,
        address: u64,
        first_chance: bool,
        /// The length of the breakpoint instruction that the machine stands at, if it does.
        breakpoint: Option<u64>,
    },
    /// A module was loaded, or unloaded.
    Module {
        path: Vec<u8>,
        base: u64,
        unloaded: bool,
    },
    /// A command for the debugger.
    Command,
}

/// A stop of the machine. It runs on only when told to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stop {
    pub processor: Processor,
    pub program_counter: u64,
    /// The debug register 7 that the machine is to go on with.
    pub dr7: u64,
    pub reason: Reason,
}

/// What the machine says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Message {
    /// Output.
    Print(Vec<u8>),
    /// A question. It waits for an answer.
    Prompt {
        processor: Processor,
        prompt: Vec<u8>,
    },
    /// It has stopped. It waits for a request.
    Stopped(Stop),
    /// The registers, as asked for; `None` if the machine refused.
    Context(Option<Vec<u8>>),
    /// The registers are set, or the machine refused.
    ContextSet { done: bool },
    /// It asks for a file of the host. It waits for an answer.
    File { request: Vec<u8> },
    /// Something that needs no answer, and that a log does not show.
    Other,
}

/// A message that contradicts itself.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Garbled;

fn half(bytes: &[u8], at: usize) -> Result<u16, Garbled> {
    let field = bytes.get(at..at + 2).ok_or(Garbled)?;
    field
        .try_into()
        .map(u16::from_le_bytes)
        .map_err(|_| Garbled)
}

fn word(bytes: &[u8], at: usize) -> Result<u32, Garbled> {
    let field = bytes.get(at..at + 4).ok_or(Garbled)?;
    field
        .try_into()
        .map(u32::from_le_bytes)
        .map_err(|_| Garbled)
}

fn long(bytes: &[u8], at: usize) -> Result<u64, Garbled> {
    let field = bytes.get(at..at + 8).ok_or(Garbled)?;
    field
        .try_into()
        .map(u64::from_le_bytes)
        .map_err(|_| Garbled)
}

impl Message {
    /// Reads a packet's payload.
    pub fn read(data: Data, payload: &[u8]) -> Result<Self, Garbled> {
        let api = word(payload, 0)?;
        match data {
            Data::DebugIo => debug_io(api, payload),
            Data::StateChange64 => stop(api & !ALTERNATE, payload).map(Self::Stopped),
            Data::Manipulate if MANIPULATE.contains(&api) => {
                let done = word(payload, 8)? & 0x8000_0000 == 0;
                Ok(match api {
                    GET_CONTEXT => Self::Context(
                        done.then(|| payload.get(MANIPULATE_SIZE..).unwrap_or(&[]).to_vec()),
                    ),
                    SET_CONTEXT => Self::ContextSet { done },
                    _ => Self::Other,
                })
            }
            Data::FileIo if FILE_IO.contains(&api) => Ok(Self::File {
                request: payload.to_vec(),
            }),
            Data::TraceIo if api == PRINT_TRACE => Ok(Self::Other),
            Data::ControlRequest if CONTROL_REQUEST.contains(&api) => Ok(Self::Other),
            Data::StateChange32 if (EXCEPTION..=COMMAND_STRING).contains(&(api & !ALTERNATE)) => {
                Ok(Self::Other)
            }
            _ => Err(Garbled),
        }
    }

    /// Does the machine wait until it is answered?
    pub const fn wants_answer(&self) -> bool {
        matches!(
            self,
            Self::Prompt { .. } | Self::Stopped(_) | Self::File { .. }
        )
    }
}

fn debug_io(api: u32, payload: &[u8]) -> Result<Message, Garbled> {
    let processor = processor(payload)?;
    let length = word(payload, 8)? as usize;
    let text = payload.get(DEBUG_IO_SIZE..).ok_or(Garbled)?;
    let text = text.get(..length).unwrap_or(text).to_vec();
    match api {
        PRINT_STRING => Ok(Message::Print(text)),
        GET_STRING => Ok(Message::Prompt {
            processor,
            prompt: text,
        }),
        _ => Err(Garbled),
    }
}

fn processor(payload: &[u8]) -> Result<Processor, Garbled> {
    Ok(Processor {
        level: half(payload, 4)?,
        number: half(payload, 6)?,
    })
}

fn stop(state: u32, payload: &[u8]) -> Result<Stop, Garbled> {
    let report = payload.len() >= STATE_CHANGE_SIZE;
    let reason = match state {
        EXCEPTION => {
            let instruction_bytes = if report { half(payload, 212)? } else { 0 };
            let breakpoint = match payload.get(216..218) {
                Some([0xcc, _]) if instruction_bytes >= 1 => Some(1),
                Some([0xcd, 3]) if instruction_bytes >= 2 => Some(2),
                _ => None,
            };
            Reason::Exception {
                code: word(payload, 32)?,
                address: long(payload, 48)?,
                first_chance: word(payload, 184)? != 0,
                breakpoint,
            }
        }
        LOAD_SYMBOLS => {
            let length = word(payload, 32)? as usize;
            let start = payload.len().saturating_sub(length).max(72);
            let path = payload.get(start..).ok_or(Garbled)?;
            Reason::Module {
                path: path
                    .split(|byte| *byte == 0)
                    .next()
                    .unwrap_or(path)
                    .to_vec(),
                base: long(payload, 40)?,
                unloaded: payload.get(64).is_some_and(|byte| *byte != 0),
            }
        }
        COMMAND_STRING => Reason::Command,
        _ => return Err(Garbled),
    };
    Ok(Stop {
        processor: processor(payload)?,
        program_counter: long(payload, 24)?,
        dr7: if report { long(payload, 200)? } else { 0 },
        reason,
    })
}

fn manipulate(api: u32, processor: Processor) -> Vec<u8> {
    let mut request = Vec::with_capacity(MANIPULATE_SIZE);
    request.extend(api.to_le_bytes());
    request.extend(processor.level.to_le_bytes());
    request.extend(processor.number.to_le_bytes());
    request.resize(MANIPULATE_SIZE, 0);
    request
}

/// `DbgKdContinueApi2`: the machine is to run on.
pub fn go_on(stop: &Stop, how: Continue) -> Vec<u8> {
    let mut request = manipulate(CONTINUE2, stop.processor);
    request[16..20].copy_from_slice(&how.status().to_le_bytes());
    request[24..32].copy_from_slice(&stop.dr7.to_le_bytes());
    request
}

/// `DbgKdGetContextApi`: asks for the registers.
pub fn get_context(processor: Processor) -> Vec<u8> {
    manipulate(GET_CONTEXT, processor)
}

/// `DbgKdSetContextApi`: moves the program counter of `context` from where the machine stopped over
/// an instruction. `None` if it is elsewhere already; an error if this is no x64 context.
pub fn set_context(
    stop: &Stop,
    mut context: Vec<u8>,
    instruction: u64,
) -> Result<Option<Vec<u8>>, Garbled> {
    if long(&context, CONTEXT_RIP)? != stop.program_counter {
        return Ok(None);
    }
    let next = stop.program_counter.wrapping_add(instruction);
    context[CONTEXT_RIP..CONTEXT_RIP + 8].copy_from_slice(&next.to_le_bytes());
    let mut request = manipulate(SET_CONTEXT, stop.processor);
    request[16..20].copy_from_slice(&context[CONTEXT_FLAGS..CONTEXT_FLAGS + 4]);
    request.extend(context);
    Ok(Some(request))
}

/// The answer to a question: `answer`.
pub fn answer(processor: Processor, prompt: &[u8], answer: &[u8]) -> Vec<u8> {
    let mut reply = Vec::with_capacity(DEBUG_IO_SIZE + answer.len());
    reply.extend(GET_STRING.to_le_bytes());
    reply.extend(processor.level.to_le_bytes());
    reply.extend(processor.number.to_le_bytes());
    reply.extend((prompt.len() as u32).to_le_bytes());
    reply.extend((answer.len() as u32).to_le_bytes());
    reply.extend(answer);
    reply
}

/// The answer to a request for a file: there is none (`STATUS_NO_SUCH_FILE`).
pub fn no_such_file(request: &[u8]) -> Vec<u8> {
    let mut reply = request.get(..FILE_IO_SIZE).unwrap_or(request).to_vec();
    reply.resize(FILE_IO_SIZE, 0);
    reply[4..8].copy_from_slice(&0xc000_000f_u32.to_le_bytes());
    reply
}
