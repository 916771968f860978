//! The registry, in the driver's own service key: what is written, what is read, and what somebody
//! else may have put there.

use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use wdk::pool::PoolVec;
use wdk::registry::{Key, LARGEST_VALUE, WritableKey};
use wdk::string::{MultiString, UnicodeStr, UnicodeString};
use wdk::sync::SpinLock;
use wdk::sys::{
    HANDLE, KEY_WRITE, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, REG_BINARY,
    REG_DWORD, REG_EXPAND_SZ, REG_MULTI_SZ, REG_QWORD, REG_SZ, UNICODE_STRING, ntddk,
};
use wdk::{Error, Result, unicode};

use crate::harness::{Outcome, check, check_refused, tests};

tests![
    numbers_are_read_as_they_were_written,
    a_number_has_its_type_its_length_and_its_range,
    strings_are_read_as_they_were_written,
    a_string_ends_at_a_zero_or_where_its_bytes_end,
    bytes_are_read_as_they_were_written,
    what_is_too_long_is_refused,
    what_is_not_there_is_none,
    the_registry_is_refused_at_dispatch_level,
];

/// The path of the service's key, which is there while `DriverEntry` runs.
static PATH: AtomicPtr<UNICODE_STRING> = AtomicPtr::new(ptr::null_mut());

pub fn remember(path: *const UNICODE_STRING) {
    PATH.store(path.cast_mut(), Ordering::Relaxed);
}

/// The path of the service's key.
pub fn service() -> Result<&'static UnicodeStr> {
    // SAFETY: the kernel's promise: the path of the service key, for as long as the tests run.
    unsafe { UnicodeStr::from_unicode_string(PATH.load(Ordering::Relaxed)) }
}

const BELOW: &str = "KernelTests";

/// Runs a test on a key of its own, which is deleted afterwards.
fn with_key(test: impl FnOnce(&WritableKey) -> Outcome) -> Outcome {
    let key = WritableKey::open(service()?)?.subkey_to_write(BELOW)?;
    let outcome = test(&key);
    key.delete()?;
    outcome
}

/// Sets a value as somebody else would: of any type, of any bytes.
fn set_raw(name: &str, kind: u32, bytes: &[u8]) -> Result {
    let path = UnicodeString::format(format_args!(r"{}\{BELOW}", service()?))?;
    let mut path = path.as_unicode_string();
    let mut attributes = OBJECT_ATTRIBUTES {
        Length: size_of::<OBJECT_ATTRIBUTES>() as u32,
        RootDirectory: ptr::null_mut(),
        ObjectName: &raw mut path,
        Attributes: OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE,
        SecurityDescriptor: ptr::null_mut(),
        SecurityQualityOfService: ptr::null_mut(),
    };
    let name = UnicodeString::try_from(name)?;
    let mut name = name.as_unicode_string();
    let mut key: HANDLE = ptr::null_mut();
    // SAFETY: all memory is this function's own, and the handle is closed.
    unsafe {
        wdk::check(ntddk::ZwOpenKey(
            &raw mut key,
            KEY_WRITE,
            &raw mut attributes,
        ))?;
        let bytes_set = wdk::check(ntddk::ZwSetValueKey(
            key,
            &raw mut name,
            0,
            kind,
            if bytes.is_empty() {
                ptr::null_mut()
            } else {
                bytes.as_ptr().cast_mut().cast()
            },
            bytes.len() as u32,
        ));
        wdk::check(ntddk::ZwClose(key))?;
        bytes_set
    }
}

fn numbers_are_read_as_they_were_written() -> Outcome {
    with_key(|key| {
        key.set_u32("Depth", 16)?;
        key.set_u64("Limit", 1 << 40)?;
        check!(key.u32("Depth").get()? == Some(16));
        check!(key.u32("DEPTH").range(1..=64).or(3) == 16);
        // Most tools write 32 bits.
        check!(key.u64("Depth").get()? == Some(16));
        check!(key.u64("Limit").required()? == 1 << 40);
        key.set_u32("Depth", 17)?;
        check!(key.u32("Depth").required()? == 17);
        check!(key.delete_value("Depth")? && !key.delete_value("Depth")?);
        check!(key.u32("Depth").get()?.is_none());
        Ok(())
    })
}

fn a_number_has_its_type_its_length_and_its_range() -> Outcome {
    const WRONG: Error = Error::OBJECT_TYPE_MISMATCH;
    with_key(|key| {
        for (kind, bytes) in [
            (REG_DWORD, &[1_u8, 2, 3][..]),
            (REG_DWORD, &[1; 8]),
            (REG_DWORD, &[]),
            (REG_QWORD, &[1; 7]),
            (REG_QWORD, &[1; 9]),
            (REG_QWORD, &[1; 300]),
            (REG_SZ, &[0x31, 0, 0, 0]),
            (REG_BINARY, &[1; 4]),
            // No type at all.
            (0x1234_5678, &[1; 4]),
        ] {
            set_raw("Depth", kind, bytes)?;
            check_refused!(key.u64("Depth").get(), WRONG);
            check_refused!(key.u32("Depth").get(), WRONG);
            check!(key.u32("Depth").or(7) == 7);
        }
        key.set_u64("Depth", 1)?;
        check_refused!(key.u32("Depth").get().map(|_| ()), WRONG);
        key.set_u32("Depth", 65)?;
        check_refused!(
            key.u32("Depth").range(1..=64).get(),
            Error::INVALID_PARAMETER
        );
        check!(key.u32("Depth").range(1..=64).or(7) == 7);
        Ok(())
    })
}

fn strings_are_read_as_they_were_written() -> Outcome {
    with_key(|key| {
        key.set_string("Name", unicode!("caf\u{E9} \u{1F600}"))?;
        check!(
            key.string("Name")?
                .is_some_and(|name| *name == *"caf\u{E9} \u{1F600}")
        );
        key.set_string("Name", unicode!(""))?;
        check!(key.string("Name")?.is_some_and(|name| name.is_empty()));
        let mut list = MultiString::new();
        key.set_strings("List", &list)?;
        check!(key.strings("List")?.is_some_and(|list| list.is_empty()));
        list.push(unicode!("one"))?;
        list.push(unicode!("two"))?;
        key.set_strings("List", &list)?;
        let read = key.strings("List")?.ok_or(Error::NOT_FOUND)?;
        check!(read.iter().eq(list.iter()));
        // Of another type, and with an end inside.
        check_refused!(key.string("List").map(|_| ()), Error::OBJECT_TYPE_MISMATCH);
        check_refused!(key.strings("Name").map(|_| ()), Error::OBJECT_TYPE_MISMATCH);
        check_refused!(
            key.set_string("Name", unicode!("a\0b")),
            Error::INVALID_PARAMETER
        );
        Ok(())
    })
}

fn a_string_ends_at_a_zero_or_where_its_bytes_end() -> Outcome {
    with_key(|key| {
        for (bytes, text) in [
            (&b"a\0b\0"[..], "ab"),
            (b"a\0b\0\0\0", "ab"),
            (b"a\0b\0\0\0c\0\0\0", "ab"),
            (b"\0\0a\0", ""),
            (b"", ""),
        ] {
            for kind in [REG_SZ, REG_EXPAND_SZ] {
                set_raw("Name", kind, bytes)?;
                check!(key.string("Name")?.is_some_and(|name| *name == *text));
            }
        }
        set_raw("Name", REG_SZ, b"a\0b")?;
        check_refused!(key.string("Name").map(|_| ()), Error::OBJECT_TYPE_MISMATCH);
        set_raw("List", REG_MULTI_SZ, b"a\0\0\0b")?;
        check_refused!(key.strings("List").map(|_| ()), Error::OBJECT_TYPE_MISMATCH);
        for (bytes, count) in [
            (&b"a\0\0\0b\0"[..], 2),
            (b"a\0\0\0\0\0b\0", 1),
            (b"\0\0", 0),
        ] {
            set_raw("List", REG_MULTI_SZ, bytes)?;
            check!(
                key.strings("List")?
                    .is_some_and(|list| list.iter().count() == count)
            );
        }
        Ok(())
    })
}

fn bytes_are_read_as_they_were_written() -> Outcome {
    with_key(|key| {
        for length in [0, 1, 243, 244, 245, 5000] {
            let mut bytes = PoolVec::with_capacity(length)?;
            for at in 0..length {
                bytes.push(at as u8)?;
            }
            key.set_binary("Bytes", &bytes)?;
            check!(key.binary("Bytes")?.is_some_and(|read| *read == *bytes));
        }
        key.set_u32("Bytes", 1)?;
        check_refused!(key.binary("Bytes").map(|_| ()), Error::OBJECT_TYPE_MISMATCH);
        Ok(())
    })
}

fn what_is_too_long_is_refused() -> Outcome {
    with_key(|key| {
        let bytes = wdk::pool::PoolBuffer::zeroed(LARGEST_VALUE + 2, 8)?;
        key.set_binary("Bytes", &bytes)?;
        check_refused!(key.binary("Bytes").map(|_| ()), Error::BUFFER_OVERFLOW);
        check!(key.delete_value("Bytes")?);
        // Longer than a string can be.
        let text = [b'x'; 256];
        let mut bytes = PoolVec::new();
        for _ in 0..=256 {
            bytes.extend_from_slice(&text)?;
        }
        set_raw("Name", REG_SZ, &bytes)?;
        check_refused!(key.string("Name").map(|_| ()), Error::INTEGER_OVERFLOW);
        let name = "a name is not as long as this one, which goes on and on, and has no end, \
                    until there are more than the hundred and twenty-eight units there may be";
        check_refused!(key.u32(name).get(), Error::INVALID_PARAMETER);
        check!(key.u32(name).or(5) == 5);
        Ok(())
    })
}

fn what_is_not_there_is_none() -> Outcome {
    let absent = Key::open(unicode!(r"\Registry\Machine\WdkKernelTests\Nowhere"))?;
    check!(!absent.exists() && !absent.subkey("Below")?.exists());
    check!(absent.u32("Depth").get()?.is_none() && absent.u32("Depth").or(9) == 9);
    check_refused!(absent.u64("Limit").required(), Error::OBJECT_NAME_NOT_FOUND);
    check!(absent.string("Name")?.is_none() && absent.binary("Bytes")?.is_none());
    let service = Key::open(service()?)?;
    check!(service.exists() && !service.subkey(BELOW)?.exists());
    check!(service.strings("KernelTests")?.is_none());
    check_refused!(
        WritableKey::open(unicode!(r"\Registry\Machine\WdkKernelTests\Nowhere")).map(|_| ()),
        Error::OBJECT_NAME_NOT_FOUND
    );
    Ok(())
}

fn the_registry_is_refused_at_dispatch_level() -> Outcome {
    const REFUSED: Error = Error::INVALID_LEVEL;
    let lock = SpinLock::new(());
    with_key(|key| {
        let outcome = lock.with(|()| {
            check!(Key::open(unicode!(r"\Registry\Machine")).is_err());
            check!(key.u32("Depth").get() == Err(REFUSED) && key.u32("Depth").or(4) == 4);
            check!(key.set_u32("Depth", 1) == Err(REFUSED));
            check!(key.delete_value("Depth") == Err(REFUSED));
            check!(key.subkey("Below").is_err() && key.subkey_to_write("Below").is_err());
            Ok(())
        })?;
        check!(key.u32("Depth").get()?.is_none());
        outcome
    })
}
