//! System time as calendar fields and as seconds.

use crate::nt::routine;

/// `TIME_FIELDS`
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimeFields {
    year: i16,
    month: i16,
    day: i16,
    hour: i16,
    minute: i16,
    second: i16,
    milliseconds: i16,
    weekday: i16,
}

const SECOND: i64 = 10_000_000;
const MILLISECOND: i64 = 10_000;
const DAY: i64 = 86_400 * SECOND;
/// Seconds from 1601 to 1970 and to 1980.
const TO_1970: i64 = 11_644_473_600;
const TO_1980: i64 = 11_960_006_400;

/// Days before the first of March of a year that counts from March, since 1 March 0000, in the
/// Gregorian calendar.
fn days_before(year: i64) -> i64 {
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400)
}

/// Days since 1 January 1601.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    const EPOCH: i64 = 584_694;
    // Counting years from March puts the leap day last; month lengths then follow a line.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    days_before(year) + (153 * month + 2) / 5 + day - 1 - EPOCH
}

fn calendar_day(days: i64) -> (i64, i64, i64) {
    let mut year = 1601 + days / 366;
    while day_number(year + 1, 1, 1) <= days {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && day_number(year, month + 1, 1) <= days {
        month += 1;
    }
    (year, month, days - day_number(year, month, 1) + 1)
}

fn fields(time: i64) -> TimeFields {
    let (days, rest) = (time.div_euclid(DAY), time.rem_euclid(DAY));
    let (year, month, day) = calendar_day(days.max(0));
    let seconds = rest / SECOND;
    TimeFields {
        year: year as i16,
        month: month as i16,
        day: day as i16,
        hour: (seconds / 3600) as i16,
        minute: (seconds / 60 % 60) as i16,
        second: (seconds % 60) as i16,
        milliseconds: (rest % SECOND / MILLISECOND) as i16,
        // 1 January 1601 was a Monday.
        weekday: ((days + 1).rem_euclid(7)) as i16,
    }
}

fn time(fields: TimeFields) -> Option<i64> {
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let (year, month, day) = (
        i64::from(fields.year),
        i64::from(fields.month),
        i64::from(fields.day),
    );
    let length = match month {
        2 => 28 + i64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let in_range = year >= 1601
        && (1..=length).contains(&day)
        && (0..24).contains(&fields.hour)
        && (0..60).contains(&fields.minute)
        && (0..60).contains(&fields.second)
        && (0..1000).contains(&fields.milliseconds);
    let seconds =
        i64::from(fields.hour) * 3600 + i64::from(fields.minute) * 60 + i64::from(fields.second);
    in_range.then(|| {
        day_number(year, month, day) * DAY
            + seconds * SECOND
            + i64::from(fields.milliseconds) * MILLISECOND
    })
}

/// Splits a time into year, month, day and so on.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlTimeToTimeFields(from: *const i64, to: *mut TimeFields) {
    // SAFETY: the driver passes both.
    unsafe { to.write_unaligned(fields(from.read_unaligned())) };
}

/// Joins year, month, day and so on to a time.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlTimeFieldsToTime(
    from: *const TimeFields,
    to: *mut i64,
) -> u8 {
    // SAFETY: the driver passes both.
    unsafe {
        match time(from.read_unaligned()) {
            Some(time) => {
                to.write_unaligned(time);
                1
            }
            None => 0,
        }
    }
}

/// Splits an interval into days, hours and so on.
#[routine(ntoskrnl, irql = any, undeclared = "nobody documents it", fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlTimeToElapsedTimeFields(
    from: *const i64,
    to: *mut TimeFields,
) {
    // SAFETY: the driver passes both.
    unsafe {
        let interval = from.read_unaligned();
        to.write_unaligned(TimeFields {
            year: 0,
            month: 0,
            day: (interval / DAY) as i16,
            weekday: 0,
            ..fields(interval.rem_euclid(DAY))
        });
    }
}

unsafe fn to_seconds(from: *const i64, to: *mut u32, epoch: i64) -> u8 {
    // SAFETY: the driver passes both.
    unsafe {
        match u32::try_from(from.read_unaligned() / SECOND - epoch) {
            Ok(seconds) => {
                to.write_unaligned(seconds);
                1
            }
            Err(_) => 0,
        }
    }
}

/// Converts a time to seconds since 1970.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlTimeToSecondsSince1970(
    from: *const i64,
    to: *mut u32,
) -> u8 {
    // SAFETY: as the driver promises.
    unsafe { to_seconds(from, to, TO_1970) }
}

/// Converts a time to seconds since 1980.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlTimeToSecondsSince1980(
    from: *const i64,
    to: *mut u32,
) -> u8 {
    // SAFETY: as the driver promises.
    unsafe { to_seconds(from, to, TO_1980) }
}

/// Converts seconds since 1970 to a time.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlSecondsSince1970ToTime(seconds: u32, to: *mut i64) {
    // SAFETY: the driver passes the place for the time.
    unsafe { to.write_unaligned((i64::from(seconds) + TO_1970) * SECOND) };
}

/// Converts seconds since 1980 to a time.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlSecondsSince1980ToTime(seconds: u32, to: *mut i64) {
    // SAFETY: the driver passes the place for the time.
    unsafe { to.write_unaligned((i64::from(seconds) + TO_1980) * SECOND) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days_have_their_numbers() {
        assert_eq!(day_number(1601, 1, 1), 0);
        assert_eq!(day_number(1970, 1, 1) * 86_400, TO_1970);
        assert_eq!(day_number(1980, 1, 1) * 86_400, TO_1980);
        assert_eq!(day_number(2000, 3, 1) - day_number(2000, 2, 28), 2);
        assert_eq!(day_number(1900, 3, 1) - day_number(1900, 2, 28), 1);
    }

    #[test]
    fn every_day_of_four_centuries_and_more_survives_the_way_there_and_back() {
        for day in 0..200_000 {
            let noon = day * DAY + DAY / 2;
            assert_eq!(time(fields(noon)), Some(noon));
        }
        // 2024-01-01 was a Monday.
        let fields = fields(133_485_408_000_000_000);
        assert_eq!(
            (fields.year, fields.month, fields.day, fields.weekday),
            (2024, 1, 1, 1)
        );
    }

    #[test]
    fn days_that_do_not_exist_have_no_time() {
        let day = TimeFields {
            year: 2023,
            month: 2,
            day: 29,
            hour: 0,
            minute: 0,
            second: 0,
            milliseconds: 0,
            weekday: 0,
        };
        assert_eq!(time(day), None);
        assert!(time(TimeFields { year: 2024, ..day }).is_some());
        assert_eq!(
            time(TimeFields {
                day: 1,
                hour: 24,
                ..day
            }),
            None
        );
    }
}
