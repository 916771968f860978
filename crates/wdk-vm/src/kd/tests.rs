//! The debugger's side of the protocol against exchanges written down byte by byte, against a
//! machine of the tests' own, over lines that damage what they carry, and against noise.
//!
//! None of the exchanges was recorded from Windows: they follow the protocol's public descriptions.

use super::packet::{self, Control, Data, Id};
use super::target::{Damage, Target};
use super::*;

/// `DbgPrint("edu: started\n")` on processor 1, the first packet of a machine that has just
/// started.
const PRINT: &[u8] = b"\x30\x30\x30\x30\x03\x00\x1d\x00\x00\x08\x80\x80\x0f\x05\x00\x00\
    \x30\x32\x00\x00\x06\x00\x01\x00\x0d\x00\x00\x00\x00\x00\x00\x00edu: started\n\xaa";
/// The acknowledgement of it.
const ACKNOWLEDGE: &[u8] = b"\x69\x69\x69\x69\x04\x00\x00\x00\x00\x00\x80\x80\x00\x00\x00\x00";
/// A request to send again.
const RESEND: &[u8] = b"\x69\x69\x69\x69\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00";
/// A reset.
const RESET: &[u8] = b"\x69\x69\x69\x69\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00";
/// A question on processor 0, with room for two letters, as the first packet.
const PROMPT: &[u8] = b"\x30\x30\x30\x30\x03\x00\x17\x00\x00\x08\x80\x80\xb1\x02\x00\x00\
    \x31\x32\x00\x00\x06\x00\x00\x00\x07\x00\x00\x00\x02\x00\x00\x00(bipt)?\xaa";
/// The acknowledgement of it, and the answer "i".
const ANSWER: &[u8] = b"\x69\x69\x69\x69\x04\x00\x00\x00\x00\x00\x80\x80\x00\x00\x00\x00\
    \x30\x30\x30\x30\x03\x00\x11\x00\x00\x00\x80\x80\xda\x00\x00\x00\
    \x31\x32\x00\x00\x06\x00\x00\x00\x07\x00\x00\x00\x01\x00\x00\x00i\xaa";

fn prints(events: &[Event]) -> Vec<&[u8]> {
    let mut told = Vec::new();
    for event in events {
        if let Event::Print(text) = event {
            told.push(&text[..]);
        }
    }
    told
}

fn plain(events: &[Event]) -> Vec<u8> {
    let text = |event: &Event| match event {
        Event::Plain(text) => text.clone(),
        _ => Vec::new(),
    };
    events.iter().flat_map(text).collect()
}

#[test]
fn a_written_down_print_is_told_and_acknowledged() {
    let output = Decoder::new().feed(PRINT);
    assert_eq!(output.events, [Event::Print(b"edu: started\n".to_vec())]);
    assert_eq!(output.replies, ACKNOWLEDGE);
}

#[test]
fn a_written_down_question_is_answered() {
    let mut decoder = Decoder::new();
    let output = decoder.feed(PROMPT);
    assert_eq!(output.events, [Event::Prompt(b"(bipt)?".to_vec())]);
    assert_eq!(output.replies, ANSWER);
    assert!(decoder.is_waiting());
    assert_eq!(decoder.feed(ACKNOWLEDGE), Output::default());
    assert!(!decoder.is_waiting());
}

#[test]
fn a_packet_may_arrive_byte_by_byte() {
    let mut decoder = Decoder::new();
    let mut output = Output::default();
    for byte in PRINT {
        let Output { events, replies } = decoder.feed(&[*byte]);
        output.events.extend(events);
        output.replies.extend(replies);
    }
    assert_eq!(output.events, [Event::Print(b"edu: started\n".to_vec())]);
    assert_eq!(output.replies, ACKNOWLEDGE);
}

#[test]
fn a_packet_sent_twice_is_told_once_and_acknowledged_twice() {
    let mut decoder = Decoder::new();
    decoder.feed(PRINT);
    let next = packet::data(
        Data::DebugIo,
        Id {
            toggle: true,
            synchronise: false,
        },
        &PRINT[16..PRINT.len() - 1],
    );
    assert_eq!(decoder.feed(&next).events.len(), 1);
    let again = decoder.feed(&next);
    assert_eq!(again.events, []);
    assert_eq!(again.replies[8], 1, "the same id is acknowledged");
}

#[test]
fn a_reset_is_answered_once() {
    let mut decoder = Decoder::new();
    assert_eq!(decoder.feed(RESET).replies, RESET);
    assert_eq!(
        decoder.feed(RESET).replies,
        b"",
        "this is the machine's answer to ours"
    );
    assert_eq!(decoder.feed(RESET).replies, RESET);
}

#[test]
fn what_was_not_acknowledged_is_sent_again_on_request_and_after_a_silence_but_not_for_ever() {
    let mut decoder = Decoder::new();
    let answer = decoder.feed(PROMPT).replies[16..].to_vec();
    assert_eq!(decoder.feed(RESEND).replies, answer);
    assert_eq!(decoder.quiet(Decoder::PAUSE).replies, b"");
    let again = (0..100).filter(|_| decoder.quiet(Decoder::LOST).replies == answer);
    assert_eq!(again.count(), 5);
    assert!(!decoder.is_waiting());
}

#[test]
fn nothing_is_sent_again_when_everything_was_acknowledged() {
    let mut decoder = Decoder::new();
    assert_eq!(decoder.feed(RESEND), Output::default());
    decoder.feed(PRINT);
    assert_eq!(decoder.feed(RESEND), Output::default());
    assert_eq!(decoder.quiet(Decoder::LOST), Output::default());
}

#[test]
fn plain_output_passes_through_untouched() {
    let mut text =
        b"BdsDxe: loading Boot0001\r\n0x0000000000000000 iiiiiiii 0000\x1b[2J\xc3\xa9 00000\n"
            .to_vec();
    text.extend(0..=255_u8);
    text.extend([0x30; 100]);
    text.extend([0x69; 100]);
    text.extend([0; 100]);
    text.extend(b"end\n");
    for size in [1, 2, 3, 5, 7, 16, 100, 1000] {
        let mut decoder = Decoder::new();
        let mut events = Vec::new();
        for piece in text.chunks(size) {
            let output = decoder.feed(piece);
            assert_eq!(output.replies, b"");
            events.extend(output.events);
        }
        events.extend(decoder.quiet(Decoder::PAUSE).events);
        assert_eq!(plain(&events), text, "in pieces of {size}");
    }
}

#[test]
fn a_line_of_text_is_complete_after_a_pause() {
    let mut decoder = Decoder::new();
    let mut events = decoder.feed(b"login: ").events;
    events.extend(decoder.quiet(Decoder::PAUSE).events);
    assert_eq!(plain(&events), b"login: ");
    let mut events = decoder.feed(b"00").events;
    assert_eq!(events, [], "a packet may begin so");
    events.extend(decoder.quiet(Decoder::LOST).events);
    assert_eq!(plain(&events), b"00");
}

#[test]
fn packets_between_plain_output_are_found() {
    let mut decoder = Decoder::new();
    let mut stream = b"0000".to_vec();
    stream.extend(PRINT);
    stream.extend(b"000\n");
    let mut output = decoder.feed(&stream);
    output.events.extend(decoder.quiet(Decoder::PAUSE).events);
    assert_eq!(prints(&output.events), [b"edu: started\n"]);
    assert_eq!(plain(&output.events), b"0000000\n");
    assert_eq!(output.replies, ACKNOWLEDGE);
}

/// Everything a machine does in these tests: how often it stops, and what it prints, is the same
/// each time.
fn conversation(target: &mut Target) {
    target.load(b"\\SystemRoot\\system32\\ntoskrnl.exe");
    target.print(b"edu: started, id 0x010000ed\n");
    assert_eq!(
        target.exception(0x8000_0003, 0xffff_f801_2000_1234, &[0xcc]),
        (0x0001_0002, 0xffff_f801_2000_1235),
        "a breakpoint is stepped over"
    );
    assert_eq!(
        target.exception(0xc000_0005, 0xffff_f801_2000_1240, &[0x8b, 0]),
        (0x8001_0001, 0xffff_f801_2000_1240),
        "other exceptions are the machine's own business"
    );
    assert_eq!(target.open_file(b"\\SystemRoot\\edu.sys\0"), 0xc000_000f);
    target.print(b"0000 a line that looks like a leader 0000\n");
    assert_eq!(target.prompt(b"Break, Ignore (bi)? "), b"i");
    target.print(b"last line\n");
}

const PRINTED: [&[u8]; 3] = [
    b"edu: started, id 0x010000ed\n",
    b"0000 a line that looks like a leader 0000\n",
    b"last line\n",
];

#[test]
fn a_machine_runs_on_through_stops_questions_and_files() {
    let mut target = Target::new(Damage::None, Damage::None);
    conversation(&mut target);
    assert_eq!(prints(&target.events), PRINTED);
    assert_eq!(plain(&target.events), b"");
    assert!(!target.alone && !target.decoder.is_waiting());
    let expected = [
        Event::Module {
            path: b"\\SystemRoot\\system32\\ntoskrnl.exe".to_vec(),
            base: 0xffff_f801_2000_0000,
            unloaded: false,
        },
        Event::Print(PRINTED[0].to_vec()),
        Event::Exception {
            code: 0x8000_0003,
            address: 0xffff_f801_2000_1234,
            first_chance: true,
            processor: 1,
        },
        Event::Exception {
            code: 0xc000_0005,
            address: 0xffff_f801_2000_1240,
            first_chance: true,
            processor: 1,
        },
        Event::Print(PRINTED[1].to_vec()),
        Event::Prompt(b"Break, Ignore (bi)? ".to_vec()),
        Event::Print(PRINTED[2].to_vec()),
    ];
    assert_eq!(target.events, expected);
}

#[test]
fn a_log_that_joins_a_conversation_keeps_the_machine_running() {
    for (next, expected) in [(false, false), (false, true), (true, false), (true, true)] {
        let mut target = Target::in_the_middle(next, expected);
        target.print(b"first\n");
        conversation(&mut target);
        assert_eq!(prints(&target.events)[0], b"first\n");
        assert_eq!(prints(&target.events)[1..], PRINTED);
    }
}

#[test]
fn a_machine_that_restarts_is_understood_again() {
    let mut target = Target::new(Damage::None, Damage::None);
    conversation(&mut target);
    let mut again = Target::new(Damage::None, Damage::None);
    again.decoder = target.decoder;
    again.transmit(b"firmware\r\n");
    conversation(&mut again);
    assert_eq!(prints(&again.events), PRINTED);
    assert_eq!(plain(&again.events), b"firmware\r\n");
}

/// As much of a context as there must be: the rest would only make the tests long.
const SHORT_CONTEXT: u32 = 0x100;

/// The machine never hangs, every line is told, and nothing is told that it did not print.
fn survives(there: Damage, back: Damage) -> Vec<Event> {
    let mut target = Target::new(there, back);
    target.context = SHORT_CONTEXT;
    conversation(&mut target);
    let what = format!("{there:?} there, {back:?} back");
    assert!(!target.alone, "{what}: given up");
    let mut told = prints(&target.events);
    // A line may be told twice if what is damaged is the one bit that tells a repetition.
    told.dedup();
    assert_eq!(told, PRINTED, "{what}");
    target.events
}

/// How long the conversation is, in bytes each way.
fn length() -> (usize, usize) {
    let mut target = Target::new(Damage::None, Damage::None);
    target.context = SHORT_CONTEXT;
    conversation(&mut target);
    (target.sent(), target.replied)
}

#[test]
fn each_damaged_byte_is_made_good() {
    let (there, back) = length();
    for bits in [0x01, 0x08, 0x80, 0xff] {
        for at in 0..there {
            let events = survives(Damage::Flip(at, bits), Damage::None);
            let noise = plain(&events);
            assert!(
                noise.len() <= packet::HEADER,
                "{bits:#x} at {at}: {:?}",
                String::from_utf8_lossy(&noise)
            );
        }
        for at in 0..back {
            survives(Damage::None, Damage::Flip(at, bits));
        }
    }
}

#[test]
fn lost_and_doubled_bytes_are_made_good() {
    let (there, back) = length();
    for count in [1, 40] {
        for at in 0..there {
            survives(Damage::Cut(at, count), Damage::None);
            survives(Damage::Double(at, count), Damage::None);
        }
        for at in 0..back {
            survives(Damage::None, Damage::Cut(at, count));
            survives(Damage::None, Damage::Double(at, count));
        }
    }
}

#[test]
fn noise_is_no_panic_and_is_not_kept() {
    let mut random = fastrand::Rng::with_seed(7);
    let mut decoder = Decoder::new();
    let mut told = 0;
    for round in 0..20_000 {
        let mut noise: Vec<u8> = match random.u8(..5) {
            0 => (0..random.usize(..100)).map(|_| random.u8(..)).collect(),
            1 => vec![random.u8(..); random.usize(..50)],
            2 => PRINT.to_vec(),
            3 => packet::control(
                *random
                    .choice(&[Control::Acknowledge, Control::Resend, Control::Reset])
                    .unwrap(),
                None,
            ),
            _ => {
                let kinds = [
                    Data::StateChange64,
                    Data::Manipulate,
                    Data::FileIo,
                    Data::DebugIo,
                    Data::StateChange32,
                ];
                let mut payload: Vec<u8> =
                    (0..random.usize(..300)).map(|_| random.u8(..)).collect();
                payload.splice(
                    ..payload.len().min(4),
                    (0x3030 + u32::from(random.u16(..0x500))).to_le_bytes(),
                );
                let id = Id {
                    toggle: random.bool(),
                    synchronise: random.bool(),
                };
                packet::data(*random.choice(&kinds).unwrap(), id, &payload)
            }
        };
        for _ in 0..random.u8(..3) {
            if !noise.is_empty() {
                let at = random.usize(..noise.len());
                noise[at] ^= random.u8(..);
            }
        }
        noise.truncate(noise.len() - random.usize(..=noise.len()) / 8);
        told += decoder.feed(&noise).events.len();
        if round % 5 == 0 {
            decoder.quiet([Decoder::PAUSE, Decoder::LOST][round % 2]);
        }
        assert!(
            decoder.held() <= 2 * packet::MAXIMUM_PACKET,
            "round {round}"
        );
    }
    assert!(
        told > 10_000,
        "most of it is told, one way or another: {told}"
    );
}
