//! Kernel strings: made, compared as the kernel compares them, and refused where they do not fit.

use core::cmp::Ordering;

use wdk::pool::PoolVec;
use wdk::string::{MAX_UNITS, UnicodeBuffer, UnicodeStr, UnicodeString};
use wdk::sync::SpinLock;
use wdk::sys::{UNICODE_STRING, ntddk};
use wdk::{Error, unicode};

use crate::harness::{Outcome, check, check_refused, tests};

tests![
    strings_are_equal_but_for_case_where_the_kernel_says_so,
    strings_are_in_order_whatever_their_case,
    comparing_by_the_kernels_table_is_refused_at_dispatch_level,
    the_kernel_reads_a_string_that_is_lent_to_it,
    a_string_of_the_kernels_is_read_where_it_lies,
    a_string_is_formatted_or_stays_as_it_was,
    a_string_grows_at_dispatch_level,
    a_vector_keeps_its_elements_when_there_is_no_memory,
];

fn strings_are_equal_but_for_case_where_the_kernel_says_so() -> Outcome {
    let (small, large) = (unicode!("caf\u{E9} \u{448}"), unicode!("CAF\u{C9} \u{428}"));
    check!(small.eq_ignore_case(large)? && small != large);
    check!(!small.eq_ignore_case(unicode!("CAFE \u{428}"))?);
    check!(!small.eq_ignore_case(unicode!(""))?);
    check!(unicode!("").eq_ignore_case(unicode!(""))?);
    check!(unicode!(r"\Registry\Machine\X").starts_with_ignore_case(unicode!(r"\REGISTRY\"))?);
    check!(!unicode!(r"\Reg").starts_with_ignore_case(unicode!(r"\Registry"))?);
    Ok(())
}

fn strings_are_in_order_whatever_their_case() -> Outcome {
    let (alpha, beta) = (unicode!("alpha"), unicode!("BETA"));
    check!(alpha.cmp_ignore_case(beta)? == Ordering::Less);
    check!(beta.cmp_ignore_case(alpha)? == Ordering::Greater);
    check!(beta.cmp_ignore_case(unicode!("beta"))? == Ordering::Equal);
    check!(alpha > beta);
    Ok(())
}

fn comparing_by_the_kernels_table_is_refused_at_dispatch_level() -> Outcome {
    const REFUSED: Error = Error::INVALID_LEVEL;
    let (lock, a) = (SpinLock::new(()), unicode!("a"));
    check!(lock.with(|()| a.eq_ignore_case(a))? == Err(REFUSED));
    check!(lock.with(|()| a.cmp_ignore_case(a))? == Err(REFUSED));
    check!(lock.with(|()| a.starts_with_ignore_case(a))? == Err(REFUSED));
    check!(lock.with(|()| a.eq_ignore_ascii_case(unicode!("A")))?);
    Ok(())
}

fn the_kernel_reads_a_string_that_is_lent_to_it() -> Outcome {
    let number = UnicodeString::format(format_args!("{:#x}", 4711))?;
    let mut string = number.as_unicode_string();
    let mut value = 0;
    // SAFETY: the routine reads the string, whose units stay.
    wdk::check(unsafe { ntddk::RtlUnicodeStringToInteger(&raw mut string, 0, &raw mut value) })?;
    check!(value == 4711);
    // As many units as can be counted.
    let mut longest = UnicodeString::new();
    while longest.len() < MAX_UNITS {
        longest.push_str("x")?;
    }
    check!(longest.as_unicode_string().Length == 0xFFFE);
    check!(longest.push_str("x") == Err(Error::INTEGER_OVERFLOW));
    Ok(())
}

fn a_string_of_the_kernels_is_read_where_it_lies() -> Outcome {
    let mut units = [0; 8];
    let mut string = UNICODE_STRING {
        Length: 0,
        MaximumLength: size_of_val(&units) as u16,
        Buffer: units.as_mut_ptr(),
    };
    // SAFETY: the routine writes as much as there is room for.
    wdk::check(unsafe { ntddk::RtlIntegerToUnicodeString(1999, 10, &raw mut string) })?;
    // SAFETY: the routine has made it a string, and nothing changes it.
    let year = unsafe { UnicodeStr::from_unicode_string(&raw const string) }?;
    check!(*year == *"1999");
    let mut bytes = [0; 4];
    check!(year.to_utf8(&mut bytes)? == "1999");
    Ok(())
}

fn a_string_is_formatted_or_stays_as_it_was() -> Outcome {
    let mut name = UnicodeBuffer::<8>::format(format_args!("Edu{}", 7))?;
    check_refused!(
        name.append(format_args!("{:>6}", 1)),
        Error::BUFFER_TOO_SMALL
    );
    check!(*name == *"Edu7");
    let mut longer = UnicodeString::copied(&name)?;
    longer.append(format_args!("{:>6}", 1))?;
    check!(*longer == *"Edu7     1");
    Ok(())
}

fn a_string_grows_at_dispatch_level() -> Outcome {
    let guarded = SpinLock::new(UnicodeString::new());
    for _ in 0..40 {
        guarded.with(|string| string.push_str("more "))??;
    }
    check!(guarded.with(|string| string.len())? == 200);
    Ok(())
}

fn a_vector_keeps_its_elements_when_there_is_no_memory() -> Outcome {
    let mut numbers = PoolVec::new();
    let mut result = Ok(());
    for number in 0..100_u32 {
        result = numbers.push(number);
        if result.is_err() {
            break;
        }
    }
    check!(numbers.iter().copied().eq(0..numbers.len() as u32));
    check!(numbers.try_reserve(usize::MAX) == Err(Error::INSUFFICIENT_RESOURCES));
    Ok(result?)
}
