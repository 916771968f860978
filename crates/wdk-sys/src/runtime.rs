//! Symbols that compiled code refers to without the source saying so. Nobody calls anything here by
//! name; the linker resolves the compiler's references to it.
//!
//! `memcpy`, `memmove`, `memset`, `memcmp` and `strlen` are exports of every kernel and imported in
//! [`crate::ntddk`]. What is here is exported by some kernels or by none.

#[cfg(windows)]
mod windows {
    use core::arch::global_asm;

    /// The compiler refers to this in every image that uses floating-point numbers. The value is
    /// never read.
    #[unsafe(no_mangle)]
    static _fltused: i32 = 0x9875;

    // What `%` of two `f64` and of two `f32` calls. As sections of their own, which the linker
    // drops from images that do not refer to them; what is `no_mangle` it has to keep.
    #[cfg(target_arch = "x86_64")]
    macro_rules! jump {
        () => {
            "jmp"
        };
    }
    #[cfg(target_arch = "aarch64")]
    macro_rules! jump {
        () => {
            "b"
        };
    }
    macro_rules! symbol {
        ($name:literal, $routine:ident) => {
            global_asm!(
                concat!(".def ", $name, "; .scl 2; .type 32; .endef"),
                concat!(".section .text$", $name, ",\"xr\",one_only,", $name),
                concat!(".globl ", $name),
                ".p2align 2",
                concat!($name, ":"),
                concat!(jump!(), " {}"),
                ".text",
                sym $routine,
            );
        };
    }
    symbol!("fmod", remainder_of_f64);
    symbol!("fmodf", remainder_of_f32);

    extern "C" fn remainder_of_f64(dividend: f64, divisor: f64) -> f64 {
        let (x, y) = (dividend.to_bits(), divisor.to_bits());
        f64::from_bits(super::remainder(x, y, 52, 11))
    }

    extern "C" fn remainder_of_f32(dividend: f32, divisor: f32) -> f32 {
        let (x, y) = (dividend.to_bits().into(), divisor.to_bits().into());
        f32::from_bits(super::remainder(x, y, 23, 8) as u32)
    }

    // Called before a frame of more than a page is made, with the frame's size in RAX (x64) or X15,
    // in units of 16 bytes (ARM64). It touches one byte of each page, top to bottom, so that a
    // stack that is too small faults at its guard page instead of reaching what lies beyond it;
    // every register is left as it was. Only recent kernels export one.
    #[cfg(target_arch = "x86_64")]
    global_asm!(
        r#"
        .def __chkstk; .scl 2; .type 32; .endef
        .section .text$chkstk,"xr",one_only,__chkstk
        .globl __chkstk
        .p2align 4
    __chkstk:
        .seh_proc __chkstk
        push rcx
        .seh_pushreg rcx
        push rax
        .seh_pushreg rax
        .seh_endprologue
        // The caller's stack pointer: above the two pushes and the return address.
        lea rcx, [rsp + 24]
    2:
        cmp rax, 4096
        jb 3f
        sub rcx, 4096
        test byte ptr [rcx], 0
        sub rax, 4096
        jmp 2b
    3:
        sub rcx, rax
        test byte ptr [rcx], 0
        pop rax
        pop rcx
        ret
        .seh_endproc
        .text
        "#
    );

    #[cfg(target_arch = "aarch64")]
    global_asm!(
        r#"
        .def __chkstk; .scl 2; .type 32; .endef
        .section .text$chkstk,"xr",one_only,__chkstk
        .globl __chkstk
        .p2align 2
    __chkstk:
        // X16 and X17 are free for use between caller and callee.
        lsl x16, x15, #4
        mov x17, sp
    2:
        subs x16, x16, #4096
        b.lo 3f
        sub x17, x17, #4096
        ldrb wzr, [x17]
        b 2b
    3:
        add x16, x16, #4096
        sub x17, x17, x16
        ldrb wzr, [x17]
        ret
        .text
        "#
    );
}

/// The remainder of two floating-point numbers, as bits, of a format with so many bits of fraction
/// and of exponent. It is exact, and has the dividend's sign.
#[cfg(any(windows, test))]
fn remainder(dividend: u64, divisor: u64, fraction: u32, exponent: u32) -> u64 {
    let sign = 1 << (fraction + exponent);
    let infinity = ((1 << exponent) - 1) << fraction;
    let (magnitude, divisor) = (dividend & !sign, divisor & !sign);
    if divisor == 0 || divisor > infinity || magnitude >= infinity {
        // Not a number.
        return infinity | 1 << (fraction - 1);
    }
    if magnitude < divisor {
        return dividend;
    }
    // Each number is an integer times two to the power of its exponent, which is at least one.
    let hidden = 1 << fraction;
    let parts = |bits: u64| match bits >> fraction {
        0 => (bits, 1),
        power => (bits & (hidden - 1) | hidden, power),
    };
    let (mut left, from) = parts(magnitude);
    let (by, to) = parts(divisor);
    left %= by;
    let mut powers = from - to;
    while powers > 0 && left != 0 {
        // As many at once as leave room in the integer.
        let step = powers.min(u64::from(63 - fraction));
        left = (left << step) % by;
        powers -= step;
    }
    if left == 0 {
        return dividend & sign;
    }
    let room = u64::from(left.leading_zeros() - (63 - fraction));
    let shift = room.min(to - 1);
    let (left, power) = (left << shift, to - shift);
    let rest = if left & hidden == 0 {
        left
    } else {
        left & (hidden - 1) | power << fraction
    };
    dividend & sign | rest
}

#[cfg(test)]
mod tests {
    use super::remainder;

    fn f64_bits(x: u64, y: u64) {
        let (left, right) = (f64::from_bits(x), f64::from_bits(y));
        let (own, right_one) = (f64::from_bits(remainder(x, y, 52, 11)), left % right);
        assert!(
            own.to_bits() == right_one.to_bits() || own.is_nan() && right_one.is_nan(),
            "{left:e} % {right:e} is {right_one:e}, not {own:e}"
        );
    }

    fn f32_bits(x: u32, y: u32) {
        let own = f32::from_bits(remainder(x.into(), y.into(), 23, 8) as u32);
        let right_one = f32::from_bits(x) % f32::from_bits(y);
        assert!(
            own.to_bits() == right_one.to_bits() || own.is_nan() && right_one.is_nan(),
            "{x:#x} % {y:#x}"
        );
    }

    #[test]
    fn remainders_are_those_of_the_host() {
        let edges = [
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            3.0,
            f64::MIN_POSITIVE,
            f64::MAX,
            f64::MIN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
            f64::EPSILON,
        ];
        let denormal = [1, 3, (1 << 52) - 1, 1 << 52];
        let all = edges.into_iter().map(f64::to_bits).chain(denormal);
        for x in all.clone() {
            for y in all.clone() {
                f64_bits(x, y);
                f32_bits(
                    (f64::from_bits(x) as f32).to_bits(),
                    (f64::from_bits(y) as f32).to_bits(),
                );
            }
        }
        // Bits of all kinds: exponents far apart and close together.
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = || {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            state ^ state >> 29
        };
        for _ in 0..20_000 {
            let (x, y) = (next(), next());
            f64_bits(x, y);
            f64_bits(x, x & !(0x7f << 52) | y & (0x7f << 52));
            f32_bits(x as u32, y as u32);
            f32_bits((x & 0x807f_ffff) as u32, (y & 0x800f_ffff) as u32);
        }
    }
}
