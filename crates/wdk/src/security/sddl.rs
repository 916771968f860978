//! [`Sddl`]: who may do what, written as a string and turned into a descriptor while compiling.

use wdk_sys::{
    ACL_REVISION, SE_DACL_PRESENT, SE_DACL_PROTECTED, SE_SELF_RELATIVE,
    SECURITY_DESCRIPTOR_REVISION, SID_REVISION,
};

/// The bytes of a descriptor before its list, and of a list before its entries.
const HEADER: usize = 20;
const LIST_HEADER: usize = 8;
/// Room for some twenty entries.
const ROOM: usize = 508;

/// Who may open a device, and for what: a discretionary access control list, written in the
/// [subset of SDDL] that device objects have.
///
/// The string is `D:P` and one or more entries `(type;;rights;;;who)`, which are looked at in their
/// order; without an entry only drivers may open the device.
///
/// | | |
/// |---|---|
/// | type | `A` allows, `D` denies |
/// | rights | any number of `GA` `GR` `GW` `GX` (generic: all, read, write, execute), `FA` `FR` `FW` `FX` (the same of a file), `RC` `SD` `WD` `WO` (read the descriptor, delete, write the list, write the owner), or a hexadecimal number such as `0x1200A0` |
/// | who | `SY` the system, `BA` administrators, `LS` and `NS` local and network service, `BU` users, `BG` guests, `PU` power users, `AU` who is authenticated, `AN` who is anonymous, `IU` who is logged on here, `NU` over the network, `SU` as a service, `RC` restricted code, `UD` drivers in user mode, `AC` packaged applications, `WD` everybody; or an identifier such as `S-1-5-32-544` |
///
/// ```
/// use wdk::security::Sddl;
///
/// /// Administrators do what they like, and every user reads.
/// const SECURITY: Sddl = Sddl::new("D:P(A;;GA;;;SY)(A;;GA;;;BA)(A;;GR;;;BU)");
/// ```
///
/// What is wrong with the string is an error of the compiler, with the reason:
///
/// ```compile_fail
/// # use wdk::security::Sddl;
/// const SECURITY: Sddl = Sddl::new("D:P(A;;GA;;;Administrators)");
/// ```
///
/// # Invariants
/// The first `length` bytes are a valid self-relative security descriptor with a list.
///
/// [subset of SDDL]: https://learn.microsoft.com/windows-hardware/drivers/kernel/sddl-for-device-objects
#[repr(C, align(4))]
pub struct Sddl {
    bytes: [u8; ROOM],
    length: u32,
}

impl Sddl {
    /// The system and administrators have full access, and nobody else any
    /// (`SDDL_DEVOBJ_SYS_ALL_ADM_ALL`).
    pub const SYSTEM_AND_ADMINISTRATORS: Self = Self::new("D:P(A;;GA;;;SY)(A;;GA;;;BA)");

    /// Only drivers may open the device (`SDDL_DEVOBJ_KERNEL_ONLY`).
    pub const KERNEL_ONLY: Self = Self::new("D:P");

    /// Everybody has full access: for a driver that checks its callers itself, or has nothing to
    /// protect.
    pub const EVERYBODY: Self = Self::new("D:P(A;;GA;;;WD)");

    /// The descriptor that a string stands for.
    ///
    /// # Panics
    /// While the constant is compiled, when the string is not of the form above.
    #[must_use]
    pub const fn new(sddl: &str) -> Self {
        let mut text = Text {
            bytes: sddl.as_bytes(),
            at: 0,
        };
        let mut made = Self {
            bytes: [0; ROOM],
            length: 0,
        };
        let control = SE_SELF_RELATIVE | SE_DACL_PRESENT | SE_DACL_PROTECTED;
        made.put(SECURITY_DESCRIPTOR_REVISION as u64, 2);
        made.put(control as u64, 2);
        // Neither owner nor group nor a system list.
        made.put(0, 12);
        made.put(HEADER as u64, 4);
        made.put(ACL_REVISION as u64, LIST_HEADER);
        assert!(
            text.takes(b"D:P"),
            "a device's security begins with D:P: a list that inherits nothing"
        );
        let mut entries = 0;
        while !text.is_at_end() {
            made.put_entry(&mut text);
            entries += 1;
        }
        made.overwrite(HEADER + 2, made.length as u64 - HEADER as u64, 2);
        made.overwrite(HEADER + 4, entries, 2);
        made
    }

    /// The self-relative security descriptor.
    #[must_use]
    pub fn descriptor(&self) -> &[u8] {
        self.bytes.get(..self.length as usize).unwrap_or_default()
    }

    /// The descriptor's address, aligned to 4 bytes.
    pub(super) const fn as_ptr(&self) -> *const u8 {
        self.bytes.as_ptr()
    }

    /// Appends the low `length` bytes of `value`, little-endian.
    const fn put(&mut self, value: u64, length: usize) {
        let at = self.length as usize;
        assert!(at + length <= ROOM, "too many entries for one descriptor");
        self.length += length as u32;
        self.overwrite(at, value, length);
    }

    const fn overwrite(&mut self, at: usize, value: u64, length: usize) {
        let mut index = 0;
        while index < length {
            self.bytes[at + index] = if index < 8 {
                (value >> (8 * index)) as u8
            } else {
                0
            };
            index += 1;
        }
    }

    /// One entry: its header, its mask, and who it is about.
    const fn put_entry(&mut self, text: &mut Text<'_>) {
        assert!(text.takes(b"("), "an entry is (type;;rights;;;who)");
        let denies = if text.takes(b"A;") {
            0
        } else {
            assert!(
                text.takes(b"D;"),
                "an entry's type is A, to allow, or D, to deny"
            );
            1
        };
        assert!(
            text.takes(b";"),
            "an entry for a device has no flags: (type;;rights;;;who)"
        );
        let start = self.length as usize;
        self.put(denies, 4);
        let rights = text.rights();
        self.put(rights as u64, 4);
        assert!(
            text.takes(b";;;"),
            "after the rights come two fields without anything, and who has them: \
             (type;;rights;;;who)"
        );
        self.put_sid(text);
        assert!(
            text.takes(b")"),
            "an entry ends with who it is about, in the letters or the S-1-... that are allowed, \
             and a parenthesis"
        );
        self.overwrite(start + 2, self.length as u64 - start as u64, 2);
    }

    const fn put_sid(&mut self, text: &mut Text<'_>) {
        if text.takes(b"S-1-") {
            let authority = text.decimal(1 << 48);
            let place = self.length as usize;
            self.put_sid_header(authority);
            let mut count = 0;
            while text.takes(b"-") {
                assert!(count < 15, "an identifier has 15 parts at most");
                let part = text.decimal(1 << 32);
                self.put(part, 4);
                count += 1;
            }
            assert!(count > 0, "an identifier has at least one part: S-1-5-18");
            self.overwrite(place + 1, count, 1);
            return;
        }
        let mut index = 0;
        while index < WELL_KNOWN.len() {
            let (name, authority, parts) = WELL_KNOWN[index];
            if text.takes(name) {
                let place = self.length as usize;
                self.put_sid_header(authority);
                let mut part = 0;
                while part < parts.len() {
                    self.put(parts[part] as u64, 4);
                    part += 1;
                }
                self.overwrite(place + 1, parts.len() as u64, 1);
                return;
            }
            index += 1;
        }
        panic!("who an entry is about is none of the two-letter names, nor an S-1-...");
    }

    /// Revision, the number of parts, which is filled in later, and the authority, big-endian.
    const fn put_sid_header(&mut self, authority: u64) {
        self.put(SID_REVISION as u64, 2);
        let mut shift = 48;
        while shift > 0 {
            shift -= 8;
            self.put((authority >> shift) & 0xFF, 1);
        }
    }
}

type WellKnown = (&'static [u8], u64, &'static [u32]);

/// What two letters stand for: an authority and parts.
const WELL_KNOWN: &[WellKnown] = &[
    (b"WD", 1, &[0]),
    (b"NU", 5, &[2]),
    (b"IU", 5, &[4]),
    (b"SU", 5, &[6]),
    (b"AN", 5, &[7]),
    (b"AU", 5, &[11]),
    (b"RC", 5, &[12]),
    (b"SY", 5, &[18]),
    (b"LS", 5, &[19]),
    (b"NS", 5, &[20]),
    (b"BA", 5, &[32, 544]),
    (b"BU", 5, &[32, 545]),
    (b"BG", 5, &[32, 546]),
    (b"PU", 5, &[32, 547]),
    (b"UD", 5, &[84, 0, 0, 0, 0, 0]),
    (b"AC", 15, &[2, 1]),
];

/// What two letters allow or deny.
const RIGHTS: &[(&[u8], u32)] = &[
    (b"GA", 0x1000_0000),
    (b"GX", 0x2000_0000),
    (b"GW", 0x4000_0000),
    (b"GR", 0x8000_0000),
    (b"FA", 0x001F_01FF),
    (b"FR", 0x0012_0089),
    (b"FW", 0x0012_0116),
    (b"FX", 0x0012_00A0),
    (b"SD", 0x0001_0000),
    (b"RC", 0x0002_0000),
    (b"WD", 0x0004_0000),
    (b"WO", 0x0008_0000),
];

/// The string, and how far it was read.
struct Text<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Text<'_> {
    const fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    /// Reads on if this comes next.
    const fn takes(&mut self, wanted: &[u8]) -> bool {
        if self.bytes.len() - self.at < wanted.len() {
            return false;
        }
        let mut index = 0;
        while index < wanted.len() {
            if self.bytes[self.at + index] != wanted[index] {
                return false;
            }
            index += 1;
        }
        self.at += wanted.len();
        true
    }

    const fn rights(&mut self) -> u32 {
        if self.takes(b"0x") {
            return self.hexadecimal();
        }
        let mut rights = 0;
        let mut index = 0;
        while index < RIGHTS.len() {
            let (name, right) = RIGHTS[index];
            if self.takes(name) {
                rights |= right;
                index = 0;
            } else {
                index += 1;
            }
        }
        assert!(
            rights != 0,
            "an entry's rights are two-letter names such as GA or GR, or a number such as 0x12019F"
        );
        rights
    }

    const fn hexadecimal(&mut self) -> u32 {
        let mut value = 0_u64;
        let mut digits = 0;
        while !self.is_at_end() {
            let digit = match self.bytes[self.at] {
                digit @ b'0'..=b'9' => digit - b'0',
                digit @ b'a'..=b'f' => digit - b'a' + 10,
                digit @ b'A'..=b'F' => digit - b'A' + 10,
                _ => break,
            };
            value = value << 4 | digit as u64;
            assert!(value <= u32::MAX as u64, "rights have 32 bits");
            digits += 1;
            self.at += 1;
        }
        assert!(digits > 0, "no digit comes after 0x");
        value as u32
    }

    /// A number below `limit`.
    const fn decimal(&mut self, limit: u64) -> u64 {
        let mut value = 0_u64;
        let mut digits = 0;
        while !self.is_at_end() && self.bytes[self.at].is_ascii_digit() {
            value = value * 10 + (self.bytes[self.at] - b'0') as u64;
            assert!(value < limit, "a part of an identifier is too large");
            digits += 1;
            self.at += 1;
        }
        assert!(digits > 0, "a part of an identifier is a decimal number");
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_descriptor_is_laid_out_as_the_kernel_has_it() {
        assert_eq!(
            Sddl::SYSTEM_AND_ADMINISTRATORS.descriptor(),
            [
                // Revision, control (self-relative, protected list), list at 20.
                1, 0, 0x04, 0x90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0,
                // List: revision 2, 52 bytes, 2 entries.
                2, 0, 52, 0, 2, 0, 0, 0, //
                // Allowed, 20 bytes, GENERIC_ALL, S-1-5-18.
                0, 0, 20, 0, 0, 0, 0, 0x10, 1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0, //
                // Allowed, 24 bytes, GENERIC_ALL, S-1-5-32-544.
                0, 0, 24, 0, 0, 0, 0, 0x10, 1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0,
            ]
        );
        assert_eq!(Sddl::KERNEL_ONLY.descriptor().len(), HEADER + LIST_HEADER);
        assert_eq!(Sddl::KERNEL_ONLY.as_ptr().addr() % 4, 0);
    }

    #[test]
    fn names_and_numbers_say_the_same() {
        for (short, long) in [
            ("D:P(D;;GRGW;;;BG)", "D:P(D;;0xC0000000;;;S-1-5-32-546)"),
            ("D:P(A;;FRFX;;;WD)", "D:P(A;;0x1200A9;;;S-1-1-0)"),
            ("D:P(A;;RCSDWDWO;;;AC)", "D:P(A;;0xf0000;;;S-1-15-2-1)"),
            ("D:P(A;;FA;;;UD)", "D:P(A;;0x1f01ff;;;S-1-5-84-0-0-0-0-0)"),
        ] {
            let (short, long) = (Sddl::new(short), Sddl::new(long));
            assert_eq!(short.descriptor(), long.descriptor());
        }
    }

    #[test]
    fn an_authority_has_48_bits_and_a_part_32() {
        let made = Sddl::new("D:P(A;;GA;;;S-1-281474976710655-4294967295)");
        let sid = &made.descriptor()[HEADER + LIST_HEADER + 8..];
        assert_eq!(
            sid,
            [1, 1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255]
        );
    }

    #[test]
    fn what_is_wrong_is_refused() {
        extern crate std;
        for wrong in [
            "",
            "D:",
            "D:(A;;GA;;;SY)",
            "O:SYD:P",
            "D:P ",
            "D:P(A;;GA;;;SY",
            "D:P(A;;GA;;;SY)x",
            "D:P(X;;GA;;;SY)",
            "D:P(A;CI;GA;;;SY)",
            "D:P(A;;;;;SY)",
            "D:P(A;;G;;;SY)",
            "D:P(A;;GAG;;;SY)",
            "D:P(A;;0x;;;SY)",
            "D:P(A;;0x100000000;;;SY)",
            "D:P(A;;GA;x;;SY)",
            "D:P(A;;GA;;;)",
            "D:P(A;;GA;;;Administrators)",
            "D:P(A;;GA;;;S-1-5)",
            "D:P(A;;GA;;;S-1-5-)",
            "D:P(A;;GA;;;S-1-5-4294967296)",
            "D:P(A;;GA;;;S-1-281474976710656-1)",
            "D:P(A;;GA;;;S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16)",
        ] {
            assert!(
                std::panic::catch_unwind(|| Sddl::new(wrong)).is_err(),
                "{wrong}"
            );
        }
        let many = std::string::String::from("D:P") + &"(A;;GA;;;SY)".repeat(25);
        assert!(std::panic::catch_unwind(|| Sddl::new(&many)).is_err());
    }
}
