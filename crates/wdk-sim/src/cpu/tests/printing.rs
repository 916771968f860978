//! The format language.

use super::super::format::{Arguments, Unreadable, Width, format};

fn formatted(text: &str, arguments: &[u64]) -> Result<String, Unreadable> {
    let units: Vec<u16> = text.bytes().map(u16::from).collect();
    let output = format(
        &units,
        Width::Narrow,
        Arguments::new(arguments.as_ptr() as u64),
    )?;
    let bytes: Vec<u8> = output.iter().map(|&unit| unit as u8).collect();
    Ok(String::from_utf8(bytes).expect("UTF-8"))
}

fn check(text: &str, arguments: &[u64], expected: &str) {
    crate::cpu::install();
    assert_eq!(
        formatted(text, arguments).as_deref(),
        Ok(expected),
        "{text}"
    );
}

#[test]
fn integers_of_every_size() {
    let minus_one = -1_i64 as u64;
    check("%d %i %u", &[minus_one, 5, minus_one], "-1 5 4294967295");
    check("%lu %ld", &[minus_one, minus_one], "4294967295 -1");
    check(
        "%llu|%I64d|%I64x",
        &[minus_one, minus_one, 0xABC],
        "18446744073709551615|-1|abc",
    );
    check(
        "%Ix %I32u %hd %hhu",
        &[1 << 40, minus_one, 0x1_8000, 0x1ff],
        "10000000000 4294967295 -32768 255",
    );
    check(
        "%08x %#x %#X %X",
        &[0xAB, 0xAB, 0xAB, 0xAB],
        "000000ab 0xab 0XAB AB",
    );
    check("%o %#o", &[8, 8], "10 010");
    check(
        "[%5d] [%-5d] [%05d] [%+d] [% d]",
        &[42, 42, minus_one, 42, 42],
        "[   42] [42   ] [-0001] [+42] [ 42]",
    );
    check(
        "[%*d] [%-*d] [%.3d] [%8.3d] [%.0d]",
        &[4, 7, 3, 7, 5, 5, 0],
        "[   7] [7  ] [005] [     005] []",
    );
    check(
        "%p %zu",
        &[0xFFFF_8000_1234_5678, 1 << 33],
        "FFFF800012345678 8589934592",
    );
    check("100%% %c%c", &[u64::from(b'a'), u64::from(b'b')], "100% ab");
}

#[test]
fn strings_of_every_kind() {
    let narrow = c"narrow";
    let wide: Vec<u16> = "wíde\0".encode_utf16().collect();
    let (narrow, wide_address) = (narrow.as_ptr() as u64, wide.as_ptr() as u64);
    check(
        "%s|%hs|%10s|%-8s|%.3s",
        &[narrow, narrow, narrow, narrow, narrow],
        "narrow|narrow|    narrow|narrow  |nar",
    );
    check(
        "%ws|%S|%ls|%6ws",
        &[wide_address; 4],
        "wíde|wíde|wíde|  wíde",
    );
    check("%s %ws", &[0, 0], "(null) (null)");
    let unicode: [u64; 2] = [8, wide_address];
    check(
        "%wZ %Z",
        &[unicode.as_ptr() as u64, [6_u64, narrow].as_ptr() as u64],
        "wíde narrow",
    );
    check("%wZ|%.2wZ", &[0, unicode.as_ptr() as u64], "(null)|wí");
    check("%C%lc", &[0xe9, 0xe9], "éé");
    // What the kernel does not know is shown as it is.
    check("%.2f %y", &[1, 2], "%.2f y");
    check("ends in %", &[], "ends in ");
}

#[test]
fn unreadable_arguments_are_reported() {
    crate::cpu::install();
    let nowhere = 0x6000_0000_0000;
    assert_eq!(
        formatted("%s", &[nowhere]),
        Err(Unreadable {
            address: nowhere,
            what: "a string argument"
        })
    );
    assert_eq!(
        formatted("%wZ", &[nowhere]),
        Err(Unreadable {
            address: nowhere,
            what: "a counted string"
        })
    );
    let string: [u64; 2] = [4, nowhere];
    assert!(formatted("%Z", &[string.as_ptr() as u64]).is_err());
    // A precision limits what is read.
    let bytes = *b"ab";
    check("%.2s", &[bytes.as_ptr() as u64], "ab");
}

#[test]
fn debug_output_is_cut_at_512_bytes() {
    let stand = super::Stand::with(super::images::Source::Optimised);
    let long = format!("{}\0", "x".repeat(600));
    stand
        .call("print_something", &[1, long.as_ptr() as u64])
        .expect("no bugcheck");
    assert_eq!(stand.printed().len(), 512);
}
