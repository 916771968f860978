//! The C library's routines that the kernel exports, and the run-time library's that the headers
//! leave out. Given out by [`crate::ntddk`]. Those of the C library behave as the C standard says
//! unless noted; none looks at a locale.

use core::ffi::{c_char, c_int, c_void};

use crate::{
    BOOLEAN, NTSTATUS, PEXCEPTION_RECORD, PSTRING, PUNICODE_STRING, PVOID, SIZE_T, UCHAR, ULONG,
    WCHAR, va_list,
};

imports! { "ntoskrnl.exe" {
    /// Copies memory that does not overlap; the compiler calls it for copies.
    pub fn memcpy(destination: *mut c_void, source: *const c_void, count: usize) -> *mut c_void;
    /// Copies memory that may overlap; the compiler calls it for copies.
    pub fn memmove(destination: *mut c_void, source: *const c_void, count: usize) -> *mut c_void;
    /// Fills memory; the compiler calls it for fills.
    pub fn memset(destination: *mut c_void, value: c_int, count: usize) -> *mut c_void;
    /// Compares memory; the compiler calls it for comparisons.
    pub fn memcmp(left: *const c_void, right: *const c_void, count: usize) -> c_int;
    /// Searches `count` bytes.
    pub fn memchr(buffer: *const c_void, character: c_int, count: usize) -> *mut c_void;

    /// Appends a null-terminated string.
    pub fn strcat(destination: *mut c_char, source: *const c_char) -> *mut c_char;
    /// Finds a character's first place.
    pub fn strchr(string: *const c_char, character: c_int) -> *mut c_char;
    /// Compares two null-terminated strings.
    pub fn strcmp(left: *const c_char, right: *const c_char) -> c_int;
    /// Copies a null-terminated string.
    pub fn strcpy(destination: *mut c_char, source: *const c_char) -> *mut c_char;
    /// The length of a null-terminated string.
    pub fn strlen(string: *const c_char) -> usize;
    /// Appends at most `count` characters and a terminator.
    pub fn strncat(destination: *mut c_char, source: *const c_char, count: usize) -> *mut c_char;
    /// Compares the first `count` bytes of two null-terminated strings.
    pub fn strncmp(left: *const c_char, right: *const c_char, count: usize) -> c_int;
    /// Copies at most `count` characters, with no terminator when the source is longer.
    pub fn strncpy(destination: *mut c_char, source: *const c_char, count: usize) -> *mut c_char;
    /// Finds a character's last place.
    pub fn strrchr(string: *const c_char, character: c_int) -> *mut c_char;
    /// How many characters at the start are of a set.
    pub fn strspn(string: *const c_char, set: *const c_char) -> usize;
    /// Finds a string in another.
    pub fn strstr(string: *const c_char, wanted: *const c_char) -> *mut c_char;
    /// Compares two null-terminated strings, letters in either case.
    pub fn _stricmp(left: *const c_char, right: *const c_char) -> c_int;
    /// Compares the first `count` bytes of two null-terminated strings, letters in either case.
    pub fn _strnicmp(left: *const c_char, right: *const c_char, count: usize) -> c_int;
    /// Makes letters small.
    pub fn _strlwr(string: *mut c_char) -> *mut c_char;
    /// Makes letters capital.
    pub fn _strupr(string: *mut c_char) -> *mut c_char;
    /// Compares two null-terminated wide strings, letters in either case.
    pub fn _wcsicmp(left: *const WCHAR, right: *const WCHAR) -> c_int;
    /// Compares the first `count` characters of two wide strings, letters in either case.
    pub fn _wcsnicmp(left: *const WCHAR, right: *const WCHAR, count: usize) -> c_int;
    /// Makes letters small.
    pub fn _wcslwr(string: *mut WCHAR) -> *mut WCHAR;
    /// Makes letters capital.
    pub fn _wcsupr(string: *mut WCHAR) -> *mut WCHAR;

    /// Formats into a buffer that is large enough.
    pub fn sprintf(buffer: *mut c_char, format: *const c_char, ...) -> c_int;
    /// Formats into a buffer that is large enough.
    pub fn vsprintf(buffer: *mut c_char, format: *const c_char, arguments: va_list) -> c_int;
    /// Formats into a buffer of `count` characters; negative when it was too short, and then there
    /// may be no terminator.
    pub fn _snprintf(buffer: *mut c_char, count: usize, format: *const c_char, ...) -> c_int;
    /// [`_snprintf`] with an argument list.
    pub fn _vsnprintf(
        buffer: *mut c_char,
        count: usize,
        format: *const c_char,
        arguments: va_list,
    ) -> c_int;
    /// [`_snprintf`] for wide characters.
    pub fn _snwprintf(buffer: *mut WCHAR, count: usize, format: *const WCHAR, ...) -> c_int;
    /// [`_snwprintf`] with an argument list.
    pub fn _vsnwprintf(
        buffer: *mut WCHAR,
        count: usize,
        format: *const WCHAR,
        arguments: va_list,
    ) -> c_int;

    /// The number a string begins with.
    pub fn atoi(string: *const c_char) -> c_int;
    /// The number a string begins with. C's `long` has 32 bits in the kernel.
    pub fn atol(string: *const c_char) -> i32;
    /// Whether a character is a decimal digit.
    pub fn isdigit(character: c_int) -> c_int;
    /// Whether a character is a small letter.
    pub fn islower(character: c_int) -> c_int;
    /// Whether a character can be printed.
    pub fn isprint(character: c_int) -> c_int;
    /// Whether a character is white space.
    pub fn isspace(character: c_int) -> c_int;
    /// Whether a character is a capital letter.
    pub fn isupper(character: c_int) -> c_int;
    /// Whether a character is a hexadecimal digit.
    pub fn isxdigit(character: c_int) -> c_int;
    /// The small letter for a capital.
    pub fn tolower(character: c_int) -> c_int;
    /// The capital for a small letter.
    pub fn toupper(character: c_int) -> c_int;
    /// The small letter for a capital, wide.
    pub fn towlower(character: WCHAR) -> WCHAR;
    /// The capital for a small letter, wide.
    pub fn towupper(character: WCHAR) -> WCHAR;
    /// A number that is not random; see `RtlRandomEx`.
    pub fn rand() -> c_int;
    /// Where [`rand`] begins.
    pub fn srand(seed: u32);
    /// Sorts.
    pub fn qsort(
        base: *mut c_void,
        count: usize,
        width: usize,
        compare: Option<unsafe extern "C" fn(left: *const c_void, right: *const c_void) -> c_int>,
    );

    /// The handler of functions with a scope table, named by the frames of [`crate::seh`]; never
    /// called.
    pub fn __C_specific_handler(
        ExceptionRecord: PEXCEPTION_RECORD,
        EstablisherFrame: PVOID,
        ContextRecord: PVOID,
        DispatcherContext: PVOID,
    ) -> c_int;

    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlcopymemory>
    pub fn RtlCopyMemory(Destination: PVOID, Source: *const c_void, Length: SIZE_T);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlmovememory>
    pub fn RtlMoveMemory(Destination: PVOID, Source: *const c_void, Length: SIZE_T);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlfillmemory>
    pub fn RtlFillMemory(Destination: PVOID, Length: SIZE_T, Fill: UCHAR);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlzeromemory>
    pub fn RtlZeroMemory(Destination: PVOID, Length: SIZE_T);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-rtlprefixunicodestring>,
    /// for strings of bytes.
    pub fn RtlPrefixString(
        String1: *const crate::STRING,
        String2: *const crate::STRING,
        CaseInSensitive: BOOLEAN,
    ) -> BOOLEAN;
    /// Raises an exception with this record. It is the caller's frames that are unwound: see
    /// [`crate::seh`].
    pub fn RtlRaiseException(ExceptionRecord: PEXCEPTION_RECORD);
    /// The image that an address lies in, null when it lies in none.
    pub fn RtlPcToFileHeader(PcValue: PVOID, BaseOfImage: *mut PVOID) -> PVOID;
    /// A number's digits as a string of bytes.
    pub fn RtlIntegerToChar(
        Value: ULONG,
        Base: ULONG,
        Length: c_int,
        String: *mut c_char,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows/win32/api/winternl/nf-winternl-rtlunicodestringtooemstring>,
    /// the length of its result.
    pub fn RtlUnicodeStringToAnsiSize(UnicodeString: PUNICODE_STRING) -> ULONG;
    /// The length of `RtlAnsiStringToUnicodeString`'s result.
    pub fn RtlAnsiStringToUnicodeSize(AnsiString: PSTRING) -> ULONG;
    /// An Internet address of version 4, from text.
    /// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4stringtoaddressw>
    pub fn RtlIpv4StringToAddressW(
        S: *const WCHAR,
        Strict: BOOLEAN,
        Terminator: *mut *const WCHAR,
        Addr: *mut [u8; 4],
    ) -> NTSTATUS;
    /// An Internet address of version 4, as text of up to 16 characters.
    /// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv4addresstostringw>
    pub fn RtlIpv4AddressToStringW(Addr: *const [u8; 4], S: *mut WCHAR) -> *mut WCHAR;
    /// An Internet address of version 6, from text.
    /// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6stringtoaddressw>
    pub fn RtlIpv6StringToAddressW(
        S: *const WCHAR,
        Terminator: *mut *const WCHAR,
        Addr: *mut [u8; 16],
    ) -> NTSTATUS;
    /// An Internet address of version 6, as text of up to 46 characters.
    /// <https://learn.microsoft.com/windows/win32/api/ip2string/nf-ip2string-rtlipv6addresstostringw>
    pub fn RtlIpv6AddressToStringW(Addr: *const [u8; 16], S: *mut WCHAR) -> *mut WCHAR;
}}
