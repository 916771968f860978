// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! Structures, unions, enumerations and their names, as the headers declare them.

use crate::overlay::types::*;

#[repr(C)]
#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct __BindgenBitfieldUnit<Storage> {
    storage: Storage,
}
impl<Storage> __BindgenBitfieldUnit<Storage> {
    #[inline]
    pub const fn new(storage: Storage) -> Self {
        Self { storage }
    }
}
impl<Storage> __BindgenBitfieldUnit<Storage>
where
    Storage: AsRef<[u8]> + AsMut<[u8]>,
{
    #[inline]
    fn extract_bit(byte: u8, index: usize) -> bool {
        let bit_index = if cfg!(target_endian = "big") {
            7 - (index % 8)
        } else {
            index % 8
        };
        let mask = 1 << bit_index;
        byte & mask == mask
    }
    #[inline]
    pub fn get_bit(&self, index: usize) -> bool {
        debug_assert!(index / 8 < self.storage.as_ref().len());
        let byte_index = index / 8;
        let byte = self.storage.as_ref()[byte_index];
        Self::extract_bit(byte, index)
    }
    #[inline]
    pub unsafe fn raw_get_bit(this: *const Self, index: usize) -> bool {
        debug_assert!(index / 8 < core::mem::size_of::<Storage>());
        let byte_index = index / 8;
        let byte = unsafe { *(core::ptr::addr_of!((*this).storage) as *const u8).offset(byte_index as isize) };
        Self::extract_bit(byte, index)
    }
    #[inline]
    fn change_bit(byte: u8, index: usize, val: bool) -> u8 {
        let bit_index = if cfg!(target_endian = "big") {
            7 - (index % 8)
        } else {
            index % 8
        };
        let mask = 1 << bit_index;
        if val { byte | mask } else { byte & !mask }
    }
    #[inline]
    pub fn set_bit(&mut self, index: usize, val: bool) {
        debug_assert!(index / 8 < self.storage.as_ref().len());
        let byte_index = index / 8;
        let byte = &mut self.storage.as_mut()[byte_index];
        *byte = Self::change_bit(*byte, index, val);
    }
    #[inline]
    pub unsafe fn raw_set_bit(this: *mut Self, index: usize, val: bool) {
        debug_assert!(index / 8 < core::mem::size_of::<Storage>());
        let byte_index = index / 8;
        let byte = unsafe { (core::ptr::addr_of_mut!((*this).storage) as *mut u8).offset(byte_index as isize) };
        unsafe { *byte = Self::change_bit(*byte, index, val) };
    }
    #[inline]
    pub fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {
        debug_assert!(bit_width <= 64);
        debug_assert!(bit_offset / 8 < self.storage.as_ref().len());
        debug_assert!((bit_offset + (bit_width as usize)) / 8 <= self.storage.as_ref().len());
        let mut val = 0;
        for i in 0..(bit_width as usize) {
            if self.get_bit(i + bit_offset) {
                let index = if cfg!(target_endian = "big") {
                    bit_width as usize - 1 - i
                } else {
                    i
                };
                val |= 1 << index;
            }
        }
        val
    }
    #[inline]
    pub unsafe fn raw_get(this: *const Self, bit_offset: usize, bit_width: u8) -> u64 {
        debug_assert!(bit_width <= 64);
        debug_assert!(bit_offset / 8 < core::mem::size_of::<Storage>());
        debug_assert!((bit_offset + (bit_width as usize)) / 8 <= core::mem::size_of::<Storage>());
        let mut val = 0;
        for i in 0..(bit_width as usize) {
            if unsafe { Self::raw_get_bit(this, i + bit_offset) } {
                let index = if cfg!(target_endian = "big") {
                    bit_width as usize - 1 - i
                } else {
                    i
                };
                val |= 1 << index;
            }
        }
        val
    }
    #[inline]
    pub fn set(&mut self, bit_offset: usize, bit_width: u8, val: u64) {
        debug_assert!(bit_width <= 64);
        debug_assert!(bit_offset / 8 < self.storage.as_ref().len());
        debug_assert!((bit_offset + (bit_width as usize)) / 8 <= self.storage.as_ref().len());
        for i in 0..(bit_width as usize) {
            let mask = 1 << i;
            let val_bit_is_set = val & mask == mask;
            let index = if cfg!(target_endian = "big") {
                bit_width as usize - 1 - i
            } else {
                i
            };
            self.set_bit(index + bit_offset, val_bit_is_set);
        }
    }
    #[inline]
    pub unsafe fn raw_set(this: *mut Self, bit_offset: usize, bit_width: u8, val: u64) {
        debug_assert!(bit_width <= 64);
        debug_assert!(bit_offset / 8 < core::mem::size_of::<Storage>());
        debug_assert!((bit_offset + (bit_width as usize)) / 8 <= core::mem::size_of::<Storage>());
        for i in 0..(bit_width as usize) {
            let mask = 1 << i;
            let val_bit_is_set = val & mask == mask;
            let index = if cfg!(target_endian = "big") {
                bit_width as usize - 1 - i
            } else {
                i
            };
            unsafe { Self::raw_set_bit(this, index + bit_offset, val_bit_is_set) };
        }
    }
}
#[repr(C)]
#[derive(Default)]
pub struct __IncompleteArrayField<T>(::core::marker::PhantomData<T>, [T; 0]);
impl<T> __IncompleteArrayField<T> {
    #[inline]
    pub const fn new() -> Self {
        __IncompleteArrayField(::core::marker::PhantomData, [])
    }
    #[inline]
    pub fn as_ptr(&self) -> *const T {
        self as *const _ as *const T
    }
    #[inline]
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut _ as *mut T
    }
    #[inline]
    pub unsafe fn as_slice(&self, len: usize) -> &[T] {
        ::core::slice::from_raw_parts(self.as_ptr(), len)
    }
    #[inline]
    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {
        ::core::slice::from_raw_parts_mut(self.as_mut_ptr(), len)
    }
}
impl<T> ::core::fmt::Debug for __IncompleteArrayField<T> {
    fn fmt(&self, fmt: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        fmt.write_str("__IncompleteArrayField")
    }
}
#[repr(C)]
pub struct __BindgenUnionField<T>(::core::marker::PhantomData<T>);
impl<T> __BindgenUnionField<T> {
    #[inline]
    pub const fn new() -> Self {
        __BindgenUnionField(::core::marker::PhantomData)
    }
    #[inline]
    pub unsafe fn as_ref(&self) -> &T {
        ::core::mem::transmute(self)
    }
    #[inline]
    pub unsafe fn as_mut(&mut self) -> &mut T {
        ::core::mem::transmute(self)
    }
}
impl<T> ::core::default::Default for __BindgenUnionField<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
impl<T> ::core::clone::Clone for __BindgenUnionField<T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> ::core::marker::Copy for __BindgenUnionField<T> {}
impl<T> ::core::fmt::Debug for __BindgenUnionField<T> {
    fn fmt(&self, fmt: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        fmt.write_str("__BindgenUnionField")
    }
}
impl<T> ::core::hash::Hash for __BindgenUnionField<T> {
    fn hash<H: ::core::hash::Hasher>(&self, _state: &mut H) {}
}
impl<T> ::core::cmp::PartialEq for __BindgenUnionField<T> {
    fn eq(&self, _other: &__BindgenUnionField<T>) -> bool {
        true
    }
}
impl<T> ::core::cmp::Eq for __BindgenUnionField<T> {}
pub type __gnuc_va_list = __builtin_va_list;
pub type va_list = __gnuc_va_list;
pub type wchar_t = u16;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISPATCHER_CONTEXT {
    _unused: [u8; 0],
}
pub type _PHNDLR = ::core::option::Option<unsafe extern "C" fn(arg1: i32)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _XCPT_ACTION {
    pub XcptNum: u32,
    pub SigNum: i32,
    pub XcptAction: _PHNDLR,
}
pub type PEXCEPTION_HANDLER = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut _EXCEPTION_RECORD,
        arg2: *mut core::ffi::c_void,
        arg3: *mut _CONTEXT,
        arg4: *mut core::ffi::c_void,
    ) -> i32,
>;
pub type UINT32 = u32;
pub type ULONG32 = u32;
pub type PULONG32 = *mut u32;
pub type LONG_PTR = i64;
pub type ULONG_PTR = u64;
pub type PULONG_PTR = *mut u64;
pub type SIZE_T = ULONG_PTR;
pub type PSIZE_T = *mut ULONG_PTR;
pub type LONG64 = i64;
pub type ULONG64 = u64;
pub type PULONG64 = *mut u64;
pub type KAFFINITY = ULONG_PTR;
pub type PKAFFINITY = *mut KAFFINITY;
pub type PVOID = *mut core::ffi::c_void;
pub type PVOID64 = *mut core::ffi::c_void;
pub type HANDLE = PVOID;
pub type PHANDLE = *mut HANDLE;
pub type CHAR = i8;
pub type SHORT = i16;
pub type LONG = i32;
pub type INT = i32;
pub type DOUBLE = f64;
pub type UCHAR = u8;
pub type PUCHAR = *mut u8;
pub type USHORT = u16;
pub type PUSHORT = *mut u16;
pub type ULONG = u32;
pub type PULONG = *mut u32;
pub type PCUCHAR = *const UCHAR;
pub type PCUSHORT = *const USHORT;
pub type PCULONG = *const ULONG;
pub type FCHAR = UCHAR;
pub type FSHORT = USHORT;
pub type FLONG = ULONG;
pub type BOOLEAN = UCHAR;
pub type PBOOLEAN = *mut UCHAR;
pub type LOGICAL = ULONG;
pub type PLOGICAL = *mut ULONG;
pub type PSHORT = *mut SHORT;
pub type PLONG = *mut LONG;
pub type NTSTATUS = LONG;
pub type PNTSTATUS = *mut NTSTATUS;
pub type SCHAR = i8;
pub type PSCHAR = *mut SCHAR;
pub type WINBOOL = i32;
pub type BOOL = i32;
pub type PBOOL = *mut WINBOOL;
pub type LPBOOL = *mut WINBOOL;
pub type HRESULT = LONG;
pub type LONGLONG = i64;
pub type PLONGLONG = *mut i64;
pub type ULONGLONG = u64;
pub type PULONGLONG = *mut u64;
pub type DWORDLONG = ULONGLONG;
pub type PDWORDLONG = *mut ULONGLONG;
pub type USN = LONGLONG;
pub type PCHAR = *mut CHAR;
pub type LPCH = *mut CHAR;
pub type PCH = *mut CHAR;
pub type LPCCH = *const CHAR;
pub type PCCH = *const CHAR;
pub type NPSTR = *mut CHAR;
pub type LPSTR = *mut CHAR;
pub type PSTR = *mut CHAR;
pub type PZPSTR = *mut PSTR;
pub type PCZPSTR = *const PSTR;
pub type LPCSTR = *const CHAR;
pub type PCSTR = *const CHAR;
pub type PZPCSTR = *mut PCSTR;
pub type PSZ = *mut CHAR;
pub type PCSZ = *const i8;
pub type WCHAR = wchar_t;
pub type PWCHAR = *mut WCHAR;
pub type LPWCH = *mut WCHAR;
pub type PWCH = *mut WCHAR;
pub type LPCWCH = *const WCHAR;
pub type PCWCH = *const WCHAR;
pub type NWPSTR = *mut WCHAR;
pub type LPWSTR = *mut WCHAR;
pub type PWSTR = *mut WCHAR;
pub type PZPWSTR = *mut PWSTR;
pub type PCZPWSTR = *const PWSTR;
pub type LPUWSTR = *mut WCHAR;
pub type PUWSTR = *mut WCHAR;
pub type LPCWSTR = *const WCHAR;
pub type PCWSTR = *const WCHAR;
pub type PZPCWSTR = *mut PCWSTR;
pub type LPCUWSTR = *const WCHAR;
pub type PCUWSTR = *const WCHAR;
pub type CCHAR = i8;
pub type PCCHAR = *mut i8;
pub type CSHORT = i16;
pub type PCSHORT = *mut i16;
pub type CLONG = ULONG;
pub type PCLONG = *mut ULONG;
pub type LCID = ULONG;
pub type PLCID = PULONG;
pub type LANGID = USHORT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _QUAD {
    pub __bindgen_anon_1: _QUAD__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _QUAD__bindgen_ty_1 {
    pub UseThisFieldToCopy: i64,
    pub DoNotUseThisField: f64,
}
pub type QUAD = _QUAD;
pub type PQUAD = *mut _QUAD;
pub type UQUAD = _QUAD;
pub type PUQUAD = *mut _QUAD;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _LARGE_INTEGER {
    pub __bindgen_anon_1: _LARGE_INTEGER__bindgen_ty_1,
    pub u: _LARGE_INTEGER__bindgen_ty_2,
    pub QuadPart: LONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LARGE_INTEGER__bindgen_ty_1 {
    pub LowPart: ULONG,
    pub HighPart: LONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LARGE_INTEGER__bindgen_ty_2 {
    pub LowPart: ULONG,
    pub HighPart: LONG,
}
pub type LARGE_INTEGER = _LARGE_INTEGER;
pub type PLARGE_INTEGER = *mut _LARGE_INTEGER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _ULARGE_INTEGER {
    pub __bindgen_anon_1: _ULARGE_INTEGER__bindgen_ty_1,
    pub u: _ULARGE_INTEGER__bindgen_ty_2,
    pub QuadPart: ULONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ULARGE_INTEGER__bindgen_ty_1 {
    pub LowPart: ULONG,
    pub HighPart: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ULARGE_INTEGER__bindgen_ty_2 {
    pub LowPart: ULONG,
    pub HighPart: ULONG,
}
pub type ULARGE_INTEGER = _ULARGE_INTEGER;
pub type PULARGE_INTEGER = *mut _ULARGE_INTEGER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LUID {
    pub LowPart: ULONG,
    pub HighPart: LONG,
}
pub type LUID = _LUID;
pub type PLUID = *mut _LUID;
pub type PHYSICAL_ADDRESS = LARGE_INTEGER;
pub type PPHYSICAL_ADDRESS = *mut LARGE_INTEGER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _UNICODE_STRING {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: PWSTR,
}
pub type UNICODE_STRING = _UNICODE_STRING;
pub type PUNICODE_STRING = *mut _UNICODE_STRING;
pub type PCUNICODE_STRING = *const UNICODE_STRING;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CSTRING {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: *const CHAR,
}
pub type CSTRING = _CSTRING;
pub type PCSTRING = *mut _CSTRING;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STRING {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: PCHAR,
}
pub type STRING = _STRING;
pub type PSTRING = *mut _STRING;
pub type ANSI_STRING = STRING;
pub type PANSI_STRING = PSTRING;
pub type OEM_STRING = STRING;
pub type POEM_STRING = PSTRING;
pub type PCOEM_STRING = *const STRING;
pub type CANSI_STRING = STRING;
pub type PCANSI_STRING = PSTRING;
pub type UTF8_STRING = STRING;
pub type PUTF8_STRING = PSTRING;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STRING32 {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: ULONG,
}
pub type STRING32 = _STRING32;
pub type PSTRING32 = *mut _STRING32;
pub type UNICODE_STRING32 = _STRING32;
pub type PUNICODE_STRING32 = *mut _STRING32;
pub type ANSI_STRING32 = _STRING32;
pub type PANSI_STRING32 = *mut _STRING32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STRING64 {
    pub Length: USHORT,
    pub MaximumLength: USHORT,
    pub Buffer: ULONGLONG,
}
pub type STRING64 = _STRING64;
pub type PSTRING64 = *mut _STRING64;
pub type UNICODE_STRING64 = _STRING64;
pub type PUNICODE_STRING64 = *mut _STRING64;
pub type ANSI_STRING64 = _STRING64;
pub type PANSI_STRING64 = *mut _STRING64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_ATTRIBUTES {
    pub Length: ULONG,
    pub RootDirectory: HANDLE,
    pub ObjectName: PUNICODE_STRING,
    pub Attributes: ULONG,
    pub SecurityDescriptor: PVOID,
    pub SecurityQualityOfService: PVOID,
}
pub type OBJECT_ATTRIBUTES = _OBJECT_ATTRIBUTES;
pub type POBJECT_ATTRIBUTES = *mut _OBJECT_ATTRIBUTES;
pub type PCOBJECT_ATTRIBUTES = *const OBJECT_ATTRIBUTES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_ATTRIBUTES64 {
    pub Length: ULONG,
    pub RootDirectory: ULONG64,
    pub ObjectName: ULONG64,
    pub Attributes: ULONG,
    pub SecurityDescriptor: ULONG64,
    pub SecurityQualityOfService: ULONG64,
}
pub type OBJECT_ATTRIBUTES64 = _OBJECT_ATTRIBUTES64;
pub type POBJECT_ATTRIBUTES64 = *mut _OBJECT_ATTRIBUTES64;
pub type PCOBJECT_ATTRIBUTES64 = *const OBJECT_ATTRIBUTES64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_ATTRIBUTES32 {
    pub Length: ULONG,
    pub RootDirectory: ULONG,
    pub ObjectName: ULONG,
    pub Attributes: ULONG,
    pub SecurityDescriptor: ULONG,
    pub SecurityQualityOfService: ULONG,
}
pub type OBJECT_ATTRIBUTES32 = _OBJECT_ATTRIBUTES32;
pub type POBJECT_ATTRIBUTES32 = *mut _OBJECT_ATTRIBUTES32;
pub type PCOBJECT_ATTRIBUTES32 = *const OBJECT_ATTRIBUTES32;
pub mod _NT_PRODUCT_TYPE {
    pub type Type = i32;
    pub const NtProductWinNt: Type = 1;
    pub const NtProductLanManNt: Type = 2;
    pub const NtProductServer: Type = 3;
}
pub use self::_NT_PRODUCT_TYPE::Type as NT_PRODUCT_TYPE;
pub type PNT_PRODUCT_TYPE = *mut _NT_PRODUCT_TYPE::Type;
pub mod _EVENT_TYPE {
    pub type Type = i32;
    pub const NotificationEvent: Type = 0;
    pub const SynchronizationEvent: Type = 1;
}
pub use self::_EVENT_TYPE::Type as EVENT_TYPE;
pub mod _TIMER_TYPE {
    pub type Type = i32;
    pub const NotificationTimer: Type = 0;
    pub const SynchronizationTimer: Type = 1;
}
pub use self::_TIMER_TYPE::Type as TIMER_TYPE;
pub mod _WAIT_TYPE {
    pub type Type = i32;
    pub const WaitAll: Type = 0;
    pub const WaitAny: Type = 1;
}
pub use self::_WAIT_TYPE::Type as WAIT_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LIST_ENTRY {
    pub Flink: *mut _LIST_ENTRY,
    pub Blink: *mut _LIST_ENTRY,
}
pub type LIST_ENTRY = _LIST_ENTRY;
pub type PLIST_ENTRY = *mut _LIST_ENTRY;
pub type PRLIST_ENTRY = *mut _LIST_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct LIST_ENTRY32 {
    pub Flink: ULONG,
    pub Blink: ULONG,
}
pub type PLIST_ENTRY32 = *mut LIST_ENTRY32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct LIST_ENTRY64 {
    pub Flink: ULONGLONG,
    pub Blink: ULONGLONG,
}
pub type PLIST_ENTRY64 = *mut LIST_ENTRY64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SINGLE_LIST_ENTRY32 {
    pub Next: ULONG,
}
pub type SINGLE_LIST_ENTRY32 = _SINGLE_LIST_ENTRY32;
pub type PSINGLE_LIST_ENTRY32 = *mut _SINGLE_LIST_ENTRY32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SINGLE_LIST_ENTRY {
    pub Next: *mut _SINGLE_LIST_ENTRY,
}
pub type SINGLE_LIST_ENTRY = _SINGLE_LIST_ENTRY;
pub type PSINGLE_LIST_ENTRY = *mut _SINGLE_LIST_ENTRY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _RTL_BALANCED_NODE {
    pub __bindgen_anon_1: _RTL_BALANCED_NODE__bindgen_ty_1,
    pub __bindgen_anon_2: _RTL_BALANCED_NODE__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _RTL_BALANCED_NODE__bindgen_ty_1 {
    pub Children: [*mut _RTL_BALANCED_NODE; 2usize],
    pub __bindgen_anon_1: _RTL_BALANCED_NODE__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_BALANCED_NODE__bindgen_ty_1__bindgen_ty_1 {
    pub Left: *mut _RTL_BALANCED_NODE,
    pub Right: *mut _RTL_BALANCED_NODE,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _RTL_BALANCED_NODE__bindgen_ty_2 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ParentValue: ULONG_PTR,
}
impl _RTL_BALANCED_NODE__bindgen_ty_2 {
    #[inline]
    pub fn Red(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Red(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Balance(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Balance(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Red: UCHAR, Balance: UCHAR) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Red: u8 = unsafe { ::core::mem::transmute(Red) };
            Red as u64
        });
        __bindgen_bitfield_unit.set(1usize, 2u8, {
            let Balance: u8 = unsafe { ::core::mem::transmute(Balance) };
            Balance as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type RTL_BALANCED_NODE = _RTL_BALANCED_NODE;
pub type PRTL_BALANCED_NODE = *mut _RTL_BALANCED_NODE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESSOR_NUMBER {
    pub Group: USHORT,
    pub Number: UCHAR,
    pub Reserved: UCHAR,
}
pub type PROCESSOR_NUMBER = _PROCESSOR_NUMBER;
pub type PPROCESSOR_NUMBER = *mut _PROCESSOR_NUMBER;
pub type PEXCEPTION_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        ExceptionRecord: *mut _EXCEPTION_RECORD,
        EstablisherFrame: PVOID,
        ContextRecord: *mut _CONTEXT,
        DispatcherContext: PVOID,
    ) -> i32,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GROUP_AFFINITY {
    pub Mask: KAFFINITY,
    pub Group: USHORT,
    pub Reserved: [USHORT; 3usize],
}
pub type GROUP_AFFINITY = _GROUP_AFFINITY;
pub type PGROUP_AFFINITY = *mut _GROUP_AFFINITY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _WNF_STATE_NAME {
    pub Data: [ULONG; 2usize],
}
pub type WNF_STATE_NAME = _WNF_STATE_NAME;
pub type PWNF_STATE_NAME = *mut _WNF_STATE_NAME;
pub type PCWNF_STATE_NAME = *const WNF_STATE_NAME;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GUID {
    pub Data1: u32,
    pub Data2: u16,
    pub Data3: u16,
    pub Data4: [u8; 8usize],
}
pub type GUID = _GUID;
pub type LPGUID = *mut GUID;
pub type LPCGUID = *const GUID;
pub type UOW = GUID;
pub type PUOW = *mut GUID;
pub type PGUID = *mut GUID;
pub mod _DPFLTR_TYPE {
    pub type Type = i32;
    pub const DPFLTR_SYSTEM_ID: Type = 0;
    pub const DPFLTR_SMSS_ID: Type = 1;
    pub const DPFLTR_SETUP_ID: Type = 2;
    pub const DPFLTR_NTFS_ID: Type = 3;
    pub const DPFLTR_FSTUB_ID: Type = 4;
    pub const DPFLTR_CRASHDUMP_ID: Type = 5;
    pub const DPFLTR_CDAUDIO_ID: Type = 6;
    pub const DPFLTR_CDROM_ID: Type = 7;
    pub const DPFLTR_CLASSPNP_ID: Type = 8;
    pub const DPFLTR_DISK_ID: Type = 9;
    pub const DPFLTR_REDBOOK_ID: Type = 10;
    pub const DPFLTR_STORPROP_ID: Type = 11;
    pub const DPFLTR_SCSIPORT_ID: Type = 12;
    pub const DPFLTR_SCSIMINIPORT_ID: Type = 13;
    pub const DPFLTR_CONFIG_ID: Type = 14;
    pub const DPFLTR_I8042PRT_ID: Type = 15;
    pub const DPFLTR_SERMOUSE_ID: Type = 16;
    pub const DPFLTR_LSERMOUS_ID: Type = 17;
    pub const DPFLTR_KBDHID_ID: Type = 18;
    pub const DPFLTR_MOUHID_ID: Type = 19;
    pub const DPFLTR_KBDCLASS_ID: Type = 20;
    pub const DPFLTR_MOUCLASS_ID: Type = 21;
    pub const DPFLTR_TWOTRACK_ID: Type = 22;
    pub const DPFLTR_WMILIB_ID: Type = 23;
    pub const DPFLTR_ACPI_ID: Type = 24;
    pub const DPFLTR_AMLI_ID: Type = 25;
    pub const DPFLTR_HALIA64_ID: Type = 26;
    pub const DPFLTR_VIDEO_ID: Type = 27;
    pub const DPFLTR_SVCHOST_ID: Type = 28;
    pub const DPFLTR_VIDEOPRT_ID: Type = 29;
    pub const DPFLTR_TCPIP_ID: Type = 30;
    pub const DPFLTR_DMSYNTH_ID: Type = 31;
    pub const DPFLTR_NTOSPNP_ID: Type = 32;
    pub const DPFLTR_FASTFAT_ID: Type = 33;
    pub const DPFLTR_SAMSS_ID: Type = 34;
    pub const DPFLTR_PNPMGR_ID: Type = 35;
    pub const DPFLTR_NETAPI_ID: Type = 36;
    pub const DPFLTR_SCSERVER_ID: Type = 37;
    pub const DPFLTR_SCCLIENT_ID: Type = 38;
    pub const DPFLTR_SERIAL_ID: Type = 39;
    pub const DPFLTR_SERENUM_ID: Type = 40;
    pub const DPFLTR_UHCD_ID: Type = 41;
    pub const DPFLTR_RPCPROXY_ID: Type = 42;
    pub const DPFLTR_AUTOCHK_ID: Type = 43;
    pub const DPFLTR_DCOMSS_ID: Type = 44;
    pub const DPFLTR_UNIMODEM_ID: Type = 45;
    pub const DPFLTR_SIS_ID: Type = 46;
    pub const DPFLTR_FLTMGR_ID: Type = 47;
    pub const DPFLTR_WMICORE_ID: Type = 48;
    pub const DPFLTR_BURNENG_ID: Type = 49;
    pub const DPFLTR_IMAPI_ID: Type = 50;
    pub const DPFLTR_SXS_ID: Type = 51;
    pub const DPFLTR_FUSION_ID: Type = 52;
    pub const DPFLTR_IDLETASK_ID: Type = 53;
    pub const DPFLTR_SOFTPCI_ID: Type = 54;
    pub const DPFLTR_TAPE_ID: Type = 55;
    pub const DPFLTR_MCHGR_ID: Type = 56;
    pub const DPFLTR_IDEP_ID: Type = 57;
    pub const DPFLTR_PCIIDE_ID: Type = 58;
    pub const DPFLTR_FLOPPY_ID: Type = 59;
    pub const DPFLTR_FDC_ID: Type = 60;
    pub const DPFLTR_TERMSRV_ID: Type = 61;
    pub const DPFLTR_W32TIME_ID: Type = 62;
    pub const DPFLTR_PREFETCHER_ID: Type = 63;
    pub const DPFLTR_RSFILTER_ID: Type = 64;
    pub const DPFLTR_FCPORT_ID: Type = 65;
    pub const DPFLTR_PCI_ID: Type = 66;
    pub const DPFLTR_DMIO_ID: Type = 67;
    pub const DPFLTR_DMCONFIG_ID: Type = 68;
    pub const DPFLTR_DMADMIN_ID: Type = 69;
    pub const DPFLTR_WSOCKTRANSPORT_ID: Type = 70;
    pub const DPFLTR_VSS_ID: Type = 71;
    pub const DPFLTR_PNPMEM_ID: Type = 72;
    pub const DPFLTR_PROCESSOR_ID: Type = 73;
    pub const DPFLTR_DMSERVER_ID: Type = 74;
    pub const DPFLTR_SR_ID: Type = 75;
    pub const DPFLTR_INFINIBAND_ID: Type = 76;
    pub const DPFLTR_IHVDRIVER_ID: Type = 77;
    pub const DPFLTR_IHVVIDEO_ID: Type = 78;
    pub const DPFLTR_IHVAUDIO_ID: Type = 79;
    pub const DPFLTR_IHVNETWORK_ID: Type = 80;
    pub const DPFLTR_IHVSTREAMING_ID: Type = 81;
    pub const DPFLTR_IHVBUS_ID: Type = 82;
    pub const DPFLTR_HPS_ID: Type = 83;
    pub const DPFLTR_RTLTHREADPOOL_ID: Type = 84;
    pub const DPFLTR_LDR_ID: Type = 85;
    pub const DPFLTR_TCPIP6_ID: Type = 86;
    pub const DPFLTR_ISAPNP_ID: Type = 87;
    pub const DPFLTR_SHPC_ID: Type = 88;
    pub const DPFLTR_STORPORT_ID: Type = 89;
    pub const DPFLTR_STORMINIPORT_ID: Type = 90;
    pub const DPFLTR_PRINTSPOOLER_ID: Type = 91;
    pub const DPFLTR_VSSDYNDISK_ID: Type = 92;
    pub const DPFLTR_VERIFIER_ID: Type = 93;
    pub const DPFLTR_VDS_ID: Type = 94;
    pub const DPFLTR_VDSBAS_ID: Type = 95;
    pub const DPFLTR_VDSDYN_ID: Type = 96;
    pub const DPFLTR_VDSDYNDR_ID: Type = 97;
    pub const DPFLTR_VDSLDR_ID: Type = 98;
    pub const DPFLTR_VDSUTIL_ID: Type = 99;
    pub const DPFLTR_DFRGIFC_ID: Type = 100;
    pub const DPFLTR_DEFAULT_ID: Type = 101;
    pub const DPFLTR_MM_ID: Type = 102;
    pub const DPFLTR_DFSC_ID: Type = 103;
    pub const DPFLTR_WOW64_ID: Type = 104;
    pub const DPFLTR_ALPC_ID: Type = 105;
    pub const DPFLTR_WDI_ID: Type = 106;
    pub const DPFLTR_PERFLIB_ID: Type = 107;
    pub const DPFLTR_KTM_ID: Type = 108;
    pub const DPFLTR_IOSTRESS_ID: Type = 109;
    pub const DPFLTR_HEAP_ID: Type = 110;
    pub const DPFLTR_WHEA_ID: Type = 111;
    pub const DPFLTR_USERGDI_ID: Type = 112;
    pub const DPFLTR_MMCSS_ID: Type = 113;
    pub const DPFLTR_TPM_ID: Type = 114;
    pub const DPFLTR_THREADORDER_ID: Type = 115;
    pub const DPFLTR_ENVIRON_ID: Type = 116;
    pub const DPFLTR_EMS_ID: Type = 117;
    pub const DPFLTR_WDT_ID: Type = 118;
    pub const DPFLTR_FVEVOL_ID: Type = 119;
    pub const DPFLTR_NDIS_ID: Type = 120;
    pub const DPFLTR_NVCTRACE_ID: Type = 121;
    pub const DPFLTR_LUAFV_ID: Type = 122;
    pub const DPFLTR_APPCOMPAT_ID: Type = 123;
    pub const DPFLTR_USBSTOR_ID: Type = 124;
    pub const DPFLTR_SBP2PORT_ID: Type = 125;
    pub const DPFLTR_COVERAGE_ID: Type = 126;
    pub const DPFLTR_CACHEMGR_ID: Type = 127;
    pub const DPFLTR_MOUNTMGR_ID: Type = 128;
    pub const DPFLTR_CFR_ID: Type = 129;
    pub const DPFLTR_TXF_ID: Type = 130;
    pub const DPFLTR_KSECDD_ID: Type = 131;
    pub const DPFLTR_FLTREGRESS_ID: Type = 132;
    pub const DPFLTR_MPIO_ID: Type = 133;
    pub const DPFLTR_MSDSM_ID: Type = 134;
    pub const DPFLTR_UDFS_ID: Type = 135;
    pub const DPFLTR_PSHED_ID: Type = 136;
    pub const DPFLTR_STORVSP_ID: Type = 137;
    pub const DPFLTR_LSASS_ID: Type = 138;
    pub const DPFLTR_SSPICLI_ID: Type = 139;
    pub const DPFLTR_CNG_ID: Type = 140;
    pub const DPFLTR_EXFAT_ID: Type = 141;
    pub const DPFLTR_FILETRACE_ID: Type = 142;
    pub const DPFLTR_XSAVE_ID: Type = 143;
    pub const DPFLTR_SE_ID: Type = 144;
    pub const DPFLTR_DRIVEEXTENDER_ID: Type = 145;
    pub const DPFLTR_ENDOFTABLE_ID: Type = 146;
}
pub use self::_DPFLTR_TYPE::Type as DPFLTR_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_TYPE {
    _unused: [u8; 0],
}
pub type POBJECT_TYPE = *mut _OBJECT_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_DISPATCH_TABLE {
    _unused: [u8; 0],
}
pub type PHAL_DISPATCH_TABLE = *mut _HAL_DISPATCH_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PRIVATE_DISPATCH_TABLE {
    _unused: [u8; 0],
}
pub type PHAL_PRIVATE_DISPATCH_TABLE = *mut _HAL_PRIVATE_DISPATCH_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CALLBACK_OBJECT {
    _unused: [u8; 0],
}
pub type PCALLBACK_OBJECT = *mut _CALLBACK_OBJECT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EPROCESS {
    _unused: [u8; 0],
}
pub type PEPROCESS = *mut _EPROCESS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ETHREAD {
    _unused: [u8; 0],
}
pub type PETHREAD = *mut _ETHREAD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_TIMER {
    _unused: [u8; 0],
}
pub type PIO_TIMER = *mut _IO_TIMER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KINTERRUPT {
    _unused: [u8; 0],
}
pub type PKINTERRUPT = *mut _KINTERRUPT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KPROCESS {
    _unused: [u8; 0],
}
pub type PKPROCESS = *mut _KPROCESS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KTHREAD {
    _unused: [u8; 0],
}
pub type PKTHREAD = *mut _KTHREAD;
pub type PRKTHREAD = *mut _KTHREAD;
pub type PCONTEXT = *mut _CONTEXT;
pub type PADAPTER_OBJECT = *mut _DMA_ADAPTER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_BITMAP {
    pub SizeOfBitMap: ULONG,
    pub Buffer: PULONG,
}
pub type RTL_BITMAP = _RTL_BITMAP;
pub type PRTL_BITMAP = *mut _RTL_BITMAP;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_BITMAP_RUN {
    pub StartingIndex: ULONG,
    pub NumberOfBits: ULONG,
}
pub type RTL_BITMAP_RUN = _RTL_BITMAP_RUN;
pub type PRTL_BITMAP_RUN = *mut _RTL_BITMAP_RUN;
pub type PRTL_QUERY_REGISTRY_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        ValueName: PWSTR,
        ValueType: ULONG,
        ValueData: PVOID,
        ValueLength: ULONG,
        Context: PVOID,
        EntryContext: PVOID,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_QUERY_REGISTRY_TABLE {
    pub QueryRoutine: PRTL_QUERY_REGISTRY_ROUTINE,
    pub Flags: ULONG,
    pub Name: PCWSTR,
    pub EntryContext: PVOID,
    pub DefaultType: ULONG,
    pub DefaultData: PVOID,
    pub DefaultLength: ULONG,
}
pub type RTL_QUERY_REGISTRY_TABLE = _RTL_QUERY_REGISTRY_TABLE;
pub type PRTL_QUERY_REGISTRY_TABLE = *mut _RTL_QUERY_REGISTRY_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TIME_FIELDS {
    pub Year: CSHORT,
    pub Month: CSHORT,
    pub Day: CSHORT,
    pub Hour: CSHORT,
    pub Minute: CSHORT,
    pub Second: CSHORT,
    pub Milliseconds: CSHORT,
    pub Weekday: CSHORT,
}
pub type TIME_FIELDS = _TIME_FIELDS;
pub type PTIME_FIELDS = *mut _TIME_FIELDS;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_ENTRY {
    pub Next: *mut _SLIST_ENTRY,
}
pub type SLIST_ENTRY = _SLIST_ENTRY;
pub type PSLIST_ENTRY = *mut _SLIST_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_ENTRY32 {
    pub Next: ULONG,
}
pub type SLIST_ENTRY32 = _SLIST_ENTRY32;
pub type PSLIST_ENTRY32 = *mut _SLIST_ENTRY32;
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub union _SLIST_HEADER {
    pub __bindgen_anon_1: _SLIST_HEADER__bindgen_ty_1,
    pub Header8: _SLIST_HEADER__bindgen_ty_2,
    pub Header16: _SLIST_HEADER__bindgen_ty_3,
    pub HeaderX64: _SLIST_HEADER__bindgen_ty_4,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_HEADER__bindgen_ty_1 {
    pub Alignment: ULONGLONG,
    pub Region: ULONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_HEADER__bindgen_ty_2 {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 16usize]>,
}
impl _SLIST_HEADER__bindgen_ty_2 {
    #[inline]
    pub fn Depth(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 16u8) as u64) }
    }
    #[inline]
    pub fn set_Depth(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn Sequence(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 9u8) as u64) }
    }
    #[inline]
    pub fn set_Sequence(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 9u8, val as u64)
        }
    }
    #[inline]
    pub fn NextEntry(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(25usize, 39u8) as u64) }
    }
    #[inline]
    pub fn set_NextEntry(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(25usize, 39u8, val as u64)
        }
    }
    #[inline]
    pub fn HeaderType(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(64usize, 1u8) as u64) }
    }
    #[inline]
    pub fn set_HeaderType(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(64usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Init(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(65usize, 1u8) as u64) }
    }
    #[inline]
    pub fn set_Init(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(65usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(66usize, 59u8) as u64) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(66usize, 59u8, val as u64)
        }
    }
    #[inline]
    pub fn Region(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(125usize, 3u8) as u64) }
    }
    #[inline]
    pub fn set_Region(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(125usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Depth: ULONGLONG,
        Sequence: ULONGLONG,
        NextEntry: ULONGLONG,
        HeaderType: ULONGLONG,
        Init: ULONGLONG,
        Reserved: ULONGLONG,
        Region: ULONGLONG,
    ) -> __BindgenBitfieldUnit<[u8; 16usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 16usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 16u8, {
            let Depth: u64 = unsafe { ::core::mem::transmute(Depth) };
            Depth as u64
        });
        __bindgen_bitfield_unit.set(16usize, 9u8, {
            let Sequence: u64 = unsafe { ::core::mem::transmute(Sequence) };
            Sequence as u64
        });
        __bindgen_bitfield_unit.set(25usize, 39u8, {
            let NextEntry: u64 = unsafe { ::core::mem::transmute(NextEntry) };
            NextEntry as u64
        });
        __bindgen_bitfield_unit.set(64usize, 1u8, {
            let HeaderType: u64 = unsafe { ::core::mem::transmute(HeaderType) };
            HeaderType as u64
        });
        __bindgen_bitfield_unit.set(65usize, 1u8, {
            let Init: u64 = unsafe { ::core::mem::transmute(Init) };
            Init as u64
        });
        __bindgen_bitfield_unit.set(66usize, 59u8, {
            let Reserved: u64 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(125usize, 3u8, {
            let Region: u64 = unsafe { ::core::mem::transmute(Region) };
            Region as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_HEADER__bindgen_ty_3 {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 16usize]>,
}
impl _SLIST_HEADER__bindgen_ty_3 {
    #[inline]
    pub fn Depth(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 16u8) as u64) }
    }
    #[inline]
    pub fn set_Depth(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn Sequence(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 48u8) as u64) }
    }
    #[inline]
    pub fn set_Sequence(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 48u8, val as u64)
        }
    }
    #[inline]
    pub fn HeaderType(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(64usize, 1u8) as u64) }
    }
    #[inline]
    pub fn set_HeaderType(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(64usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Init(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(65usize, 1u8) as u64) }
    }
    #[inline]
    pub fn set_Init(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(65usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(66usize, 2u8) as u64) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(66usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn NextEntry(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(68usize, 60u8) as u64) }
    }
    #[inline]
    pub fn set_NextEntry(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(68usize, 60u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Depth: ULONGLONG,
        Sequence: ULONGLONG,
        HeaderType: ULONGLONG,
        Init: ULONGLONG,
        Reserved: ULONGLONG,
        NextEntry: ULONGLONG,
    ) -> __BindgenBitfieldUnit<[u8; 16usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 16usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 16u8, {
            let Depth: u64 = unsafe { ::core::mem::transmute(Depth) };
            Depth as u64
        });
        __bindgen_bitfield_unit.set(16usize, 48u8, {
            let Sequence: u64 = unsafe { ::core::mem::transmute(Sequence) };
            Sequence as u64
        });
        __bindgen_bitfield_unit.set(64usize, 1u8, {
            let HeaderType: u64 = unsafe { ::core::mem::transmute(HeaderType) };
            HeaderType as u64
        });
        __bindgen_bitfield_unit.set(65usize, 1u8, {
            let Init: u64 = unsafe { ::core::mem::transmute(Init) };
            Init as u64
        });
        __bindgen_bitfield_unit.set(66usize, 2u8, {
            let Reserved: u64 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(68usize, 60u8, {
            let NextEntry: u64 = unsafe { ::core::mem::transmute(NextEntry) };
            NextEntry as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_HEADER__bindgen_ty_4 {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 16usize]>,
}
impl _SLIST_HEADER__bindgen_ty_4 {
    #[inline]
    pub fn Depth(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 16u8) as u64) }
    }
    #[inline]
    pub fn set_Depth(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn Sequence(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 48u8) as u64) }
    }
    #[inline]
    pub fn set_Sequence(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 48u8, val as u64)
        }
    }
    #[inline]
    pub fn HeaderType(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(64usize, 1u8) as u64) }
    }
    #[inline]
    pub fn set_HeaderType(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(64usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(65usize, 3u8) as u64) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(65usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn NextEntry(&self) -> ULONGLONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(68usize, 60u8) as u64) }
    }
    #[inline]
    pub fn set_NextEntry(&mut self, val: ULONGLONG) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(68usize, 60u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Depth: ULONGLONG,
        Sequence: ULONGLONG,
        HeaderType: ULONGLONG,
        Reserved: ULONGLONG,
        NextEntry: ULONGLONG,
    ) -> __BindgenBitfieldUnit<[u8; 16usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 16usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 16u8, {
            let Depth: u64 = unsafe { ::core::mem::transmute(Depth) };
            Depth as u64
        });
        __bindgen_bitfield_unit.set(16usize, 48u8, {
            let Sequence: u64 = unsafe { ::core::mem::transmute(Sequence) };
            Sequence as u64
        });
        __bindgen_bitfield_unit.set(64usize, 1u8, {
            let HeaderType: u64 = unsafe { ::core::mem::transmute(HeaderType) };
            HeaderType as u64
        });
        __bindgen_bitfield_unit.set(65usize, 3u8, {
            let Reserved: u64 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(68usize, 60u8, {
            let NextEntry: u64 = unsafe { ::core::mem::transmute(NextEntry) };
            NextEntry as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type SLIST_HEADER = _SLIST_HEADER;
pub type PSLIST_HEADER = *mut _SLIST_HEADER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SLIST_HEADER32 {
    pub Alignment: ULONGLONG,
    pub __bindgen_anon_1: _SLIST_HEADER32__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SLIST_HEADER32__bindgen_ty_1 {
    pub Next: SLIST_ENTRY32,
    pub Depth: USHORT,
    pub Sequence: USHORT,
}
pub type SLIST_HEADER32 = _SLIST_HEADER32;
pub type PSLIST_HEADER32 = *mut _SLIST_HEADER32;
pub type PFN_RTL_IS_NTDDI_VERSION_AVAILABLE = ::core::option::Option<unsafe extern "C" fn(Version: ULONG) -> BOOLEAN>;
pub type PFN_RTL_IS_SERVICE_PACK_VERSION_INSTALLED =
    ::core::option::Option<unsafe extern "C" fn(Version: ULONG) -> BOOLEAN>;
pub type KIRQL = UCHAR;
pub type PKIRQL = *mut UCHAR;
pub type KPROCESSOR_MODE = CCHAR;
pub type KPRIORITY = LONG;
pub mod _MODE {
    pub type Type = i32;
    pub const KernelMode: Type = 0;
    pub const UserMode: Type = 1;
    pub const MaximumMode: Type = 2;
}
pub use self::_MODE::Type as MODE;
pub mod _LOGICAL_PROCESSOR_RELATIONSHIP {
    pub type Type = i32;
    pub const RelationProcessorCore: Type = 0;
    pub const RelationNumaNode: Type = 1;
    pub const RelationCache: Type = 2;
    pub const RelationProcessorPackage: Type = 3;
    pub const RelationGroup: Type = 4;
    pub const RelationAll: Type = 65535;
}
pub use self::_LOGICAL_PROCESSOR_RELATIONSHIP::Type as LOGICAL_PROCESSOR_RELATIONSHIP;
pub mod _PROCESSOR_CACHE_TYPE {
    pub type Type = i32;
    pub const CacheUnified: Type = 0;
    pub const CacheInstruction: Type = 1;
    pub const CacheData: Type = 2;
    pub const CacheTrace: Type = 3;
}
pub use self::_PROCESSOR_CACHE_TYPE::Type as PROCESSOR_CACHE_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CACHE_DESCRIPTOR {
    pub Level: UCHAR,
    pub Associativity: UCHAR,
    pub LineSize: USHORT,
    pub Size: ULONG,
    pub Type: PROCESSOR_CACHE_TYPE,
}
pub type CACHE_DESCRIPTOR = _CACHE_DESCRIPTOR;
pub type PCACHE_DESCRIPTOR = *mut _CACHE_DESCRIPTOR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION {
    pub ProcessorMask: ULONG_PTR,
    pub Relationship: LOGICAL_PROCESSOR_RELATIONSHIP,
    pub __bindgen_anon_1: _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1 {
    pub ProcessorCore: _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    pub NumaNode: _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_2,
    pub Cache: CACHE_DESCRIPTOR,
    pub Reserved: [ULONGLONG; 2usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub Flags: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_2 {
    pub NodeNumber: ULONG,
}
pub type SYSTEM_LOGICAL_PROCESSOR_INFORMATION = _SYSTEM_LOGICAL_PROCESSOR_INFORMATION;
pub type PSYSTEM_LOGICAL_PROCESSOR_INFORMATION = *mut _SYSTEM_LOGICAL_PROCESSOR_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESSOR_RELATIONSHIP {
    pub Flags: UCHAR,
    pub Reserved: [UCHAR; 21usize],
    pub GroupCount: USHORT,
    pub GroupMask: [GROUP_AFFINITY; 1usize],
}
pub type PROCESSOR_RELATIONSHIP = _PROCESSOR_RELATIONSHIP;
pub type PPROCESSOR_RELATIONSHIP = *mut _PROCESSOR_RELATIONSHIP;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NUMA_NODE_RELATIONSHIP {
    pub NodeNumber: ULONG,
    pub Reserved: [UCHAR; 20usize],
    pub GroupMask: GROUP_AFFINITY,
}
pub type NUMA_NODE_RELATIONSHIP = _NUMA_NODE_RELATIONSHIP;
pub type PNUMA_NODE_RELATIONSHIP = *mut _NUMA_NODE_RELATIONSHIP;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CACHE_RELATIONSHIP {
    pub Level: UCHAR,
    pub Associativity: UCHAR,
    pub LineSize: USHORT,
    pub CacheSize: ULONG,
    pub Type: PROCESSOR_CACHE_TYPE,
    pub Reserved: [UCHAR; 20usize],
    pub GroupMask: GROUP_AFFINITY,
}
pub type CACHE_RELATIONSHIP = _CACHE_RELATIONSHIP;
pub type PCACHE_RELATIONSHIP = *mut _CACHE_RELATIONSHIP;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESSOR_GROUP_INFO {
    pub MaximumProcessorCount: UCHAR,
    pub ActiveProcessorCount: UCHAR,
    pub Reserved: [UCHAR; 38usize],
    pub ActiveProcessorMask: KAFFINITY,
}
pub type PROCESSOR_GROUP_INFO = _PROCESSOR_GROUP_INFO;
pub type PPROCESSOR_GROUP_INFO = *mut _PROCESSOR_GROUP_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GROUP_RELATIONSHIP {
    pub MaximumGroupCount: USHORT,
    pub ActiveGroupCount: USHORT,
    pub Reserved: [UCHAR; 20usize],
    pub GroupInfo: [PROCESSOR_GROUP_INFO; 1usize],
}
pub type GROUP_RELATIONSHIP = _GROUP_RELATIONSHIP;
pub type PGROUP_RELATIONSHIP = *mut _GROUP_RELATIONSHIP;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    pub Relationship: LOGICAL_PROCESSOR_RELATIONSHIP,
    pub Size: ULONG,
    pub __bindgen_anon_1: _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX__bindgen_ty_1 {
    pub Processor: PROCESSOR_RELATIONSHIP,
    pub NumaNode: NUMA_NODE_RELATIONSHIP,
    pub Cache: CACHE_RELATIONSHIP,
    pub Group: GROUP_RELATIONSHIP,
}
pub type SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX = _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
pub type PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX = *mut _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXCEPTION_RECORD {
    pub ExceptionCode: NTSTATUS,
    pub ExceptionFlags: ULONG,
    pub ExceptionRecord: *mut _EXCEPTION_RECORD,
    pub ExceptionAddress: PVOID,
    pub NumberParameters: ULONG,
    pub ExceptionInformation: [ULONG_PTR; 15usize],
}
pub type EXCEPTION_RECORD = _EXCEPTION_RECORD;
pub type PEXCEPTION_RECORD = *mut _EXCEPTION_RECORD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXCEPTION_RECORD32 {
    pub ExceptionCode: NTSTATUS,
    pub ExceptionFlags: ULONG,
    pub ExceptionRecord: ULONG,
    pub ExceptionAddress: ULONG,
    pub NumberParameters: ULONG,
    pub ExceptionInformation: [ULONG; 15usize],
}
pub type EXCEPTION_RECORD32 = _EXCEPTION_RECORD32;
pub type PEXCEPTION_RECORD32 = *mut _EXCEPTION_RECORD32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXCEPTION_RECORD64 {
    pub ExceptionCode: NTSTATUS,
    pub ExceptionFlags: ULONG,
    pub ExceptionRecord: ULONG64,
    pub ExceptionAddress: ULONG64,
    pub NumberParameters: ULONG,
    pub __unusedAlignment: ULONG,
    pub ExceptionInformation: [ULONG64; 15usize],
}
pub type EXCEPTION_RECORD64 = _EXCEPTION_RECORD64;
pub type PEXCEPTION_RECORD64 = *mut _EXCEPTION_RECORD64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXCEPTION_POINTERS {
    pub ExceptionRecord: PEXCEPTION_RECORD,
    pub ContextRecord: PCONTEXT,
}
pub type EXCEPTION_POINTERS = _EXCEPTION_POINTERS;
pub type PEXCEPTION_POINTERS = *mut _EXCEPTION_POINTERS;
pub mod _KBUGCHECK_CALLBACK_REASON {
    pub type Type = i32;
    pub const KbCallbackInvalid: Type = 0;
    pub const KbCallbackReserved1: Type = 1;
    pub const KbCallbackSecondaryDumpData: Type = 2;
    pub const KbCallbackDumpIo: Type = 3;
    pub const KbCallbackAddPages: Type = 4;
    pub const KbCallbackSecondaryMultiPartDumpData: Type = 5;
    pub const KbCallbackRemovePages: Type = 6;
    pub const KbCallbackTriageDumpData: Type = 7;
}
pub use self::_KBUGCHECK_CALLBACK_REASON::Type as KBUGCHECK_CALLBACK_REASON;
pub type KBUGCHECK_REASON_CALLBACK_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        Reason: KBUGCHECK_CALLBACK_REASON,
        Record: *mut _KBUGCHECK_REASON_CALLBACK_RECORD,
        ReasonSpecificData: PVOID,
        ReasonSpecificDataLength: ULONG,
    ),
>;
pub type PKBUGCHECK_REASON_CALLBACK_ROUTINE = KBUGCHECK_REASON_CALLBACK_ROUTINE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KBUGCHECK_ADD_PAGES {
    pub Context: PVOID,
    pub Flags: ULONG,
    pub BugCheckCode: ULONG,
    pub Address: ULONG_PTR,
    pub Count: ULONG_PTR,
}
pub type KBUGCHECK_ADD_PAGES = _KBUGCHECK_ADD_PAGES;
pub type PKBUGCHECK_ADD_PAGES = *mut _KBUGCHECK_ADD_PAGES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KBUGCHECK_SECONDARY_DUMP_DATA {
    pub InBuffer: PVOID,
    pub InBufferLength: ULONG,
    pub MaximumAllowed: ULONG,
    pub Guid: GUID,
    pub OutBuffer: PVOID,
    pub OutBufferLength: ULONG,
}
pub type KBUGCHECK_SECONDARY_DUMP_DATA = _KBUGCHECK_SECONDARY_DUMP_DATA;
pub type PKBUGCHECK_SECONDARY_DUMP_DATA = *mut _KBUGCHECK_SECONDARY_DUMP_DATA;
pub mod _KBUGCHECK_DUMP_IO_TYPE {
    pub type Type = i32;
    pub const KbDumpIoInvalid: Type = 0;
    pub const KbDumpIoHeader: Type = 1;
    pub const KbDumpIoBody: Type = 2;
    pub const KbDumpIoSecondaryData: Type = 3;
    pub const KbDumpIoComplete: Type = 4;
}
pub use self::_KBUGCHECK_DUMP_IO_TYPE::Type as KBUGCHECK_DUMP_IO_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KBUGCHECK_DUMP_IO {
    pub Offset: ULONG64,
    pub Buffer: PVOID,
    pub BufferLength: ULONG,
    pub Type: KBUGCHECK_DUMP_IO_TYPE,
}
pub type KBUGCHECK_DUMP_IO = _KBUGCHECK_DUMP_IO;
pub type PKBUGCHECK_DUMP_IO = *mut _KBUGCHECK_DUMP_IO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KBUGCHECK_REASON_CALLBACK_RECORD {
    pub Entry: LIST_ENTRY,
    pub CallbackRoutine: PKBUGCHECK_REASON_CALLBACK_ROUTINE,
    pub Component: PUCHAR,
    pub Checksum: ULONG_PTR,
    pub Reason: KBUGCHECK_CALLBACK_REASON,
    pub State: UCHAR,
}
pub type KBUGCHECK_REASON_CALLBACK_RECORD = _KBUGCHECK_REASON_CALLBACK_RECORD;
pub type PKBUGCHECK_REASON_CALLBACK_RECORD = *mut _KBUGCHECK_REASON_CALLBACK_RECORD;
pub mod _KBUGCHECK_BUFFER_DUMP_STATE {
    pub type Type = i32;
    pub const BufferEmpty: Type = 0;
    pub const BufferInserted: Type = 1;
    pub const BufferStarted: Type = 2;
    pub const BufferFinished: Type = 3;
    pub const BufferIncomplete: Type = 4;
}
pub use self::_KBUGCHECK_BUFFER_DUMP_STATE::Type as KBUGCHECK_BUFFER_DUMP_STATE;
pub type KBUGCHECK_CALLBACK_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Buffer: PVOID, Length: ULONG)>;
pub type PKBUGCHECK_CALLBACK_ROUTINE = KBUGCHECK_CALLBACK_ROUTINE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KBUGCHECK_CALLBACK_RECORD {
    pub Entry: LIST_ENTRY,
    pub CallbackRoutine: PKBUGCHECK_CALLBACK_ROUTINE,
    pub Buffer: PVOID,
    pub Length: ULONG,
    pub Component: PUCHAR,
    pub Checksum: ULONG_PTR,
    pub State: UCHAR,
}
pub type KBUGCHECK_CALLBACK_RECORD = _KBUGCHECK_CALLBACK_RECORD;
pub type PKBUGCHECK_CALLBACK_RECORD = *mut _KBUGCHECK_CALLBACK_RECORD;
pub type NMI_CALLBACK = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Handled: BOOLEAN) -> BOOLEAN>;
pub type PNMI_CALLBACK = NMI_CALLBACK;
pub mod _KE_PROCESSOR_CHANGE_NOTIFY_STATE {
    pub type Type = i32;
    pub const KeProcessorAddStartNotify: Type = 0;
    pub const KeProcessorAddCompleteNotify: Type = 1;
    pub const KeProcessorAddFailureNotify: Type = 2;
}
pub use self::_KE_PROCESSOR_CHANGE_NOTIFY_STATE::Type as KE_PROCESSOR_CHANGE_NOTIFY_STATE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT {
    pub State: KE_PROCESSOR_CHANGE_NOTIFY_STATE,
    pub NtNumber: ULONG,
    pub Status: NTSTATUS,
    pub ProcNumber: PROCESSOR_NUMBER,
}
pub type KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT = _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
pub type PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT = *mut _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;
pub type PROCESSOR_CALLBACK_FUNCTION = ::core::option::Option<
    unsafe extern "C" fn(
        CallbackContext: PVOID,
        ChangeContext: PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT,
        OperationStatus: PNTSTATUS,
    ),
>;
pub type PPROCESSOR_CALLBACK_FUNCTION = PROCESSOR_CALLBACK_FUNCTION;
pub mod _KINTERRUPT_POLARITY {
    pub type Type = i32;
    pub const InterruptPolarityUnknown: Type = 0;
    pub const InterruptActiveHigh: Type = 1;
    pub const InterruptRisingEdge: Type = 1;
    pub const InterruptActiveLow: Type = 2;
    pub const InterruptFallingEdge: Type = 2;
    pub const InterruptActiveBoth: Type = 3;
    pub const InterruptActiveBothTriggerLow: Type = 3;
    pub const InterruptActiveBothTriggerHigh: Type = 4;
}
pub use self::_KINTERRUPT_POLARITY::Type as KINTERRUPT_POLARITY;
pub type PKINTERRUPT_POLARITY = *mut _KINTERRUPT_POLARITY::Type;
pub mod _KPROFILE_SOURCE {
    pub type Type = i32;
    pub const ProfileTime: Type = 0;
    pub const ProfileAlignmentFixup: Type = 1;
    pub const ProfileTotalIssues: Type = 2;
    pub const ProfilePipelineDry: Type = 3;
    pub const ProfileLoadInstructions: Type = 4;
    pub const ProfilePipelineFrozen: Type = 5;
    pub const ProfileBranchInstructions: Type = 6;
    pub const ProfileTotalNonissues: Type = 7;
    pub const ProfileDcacheMisses: Type = 8;
    pub const ProfileIcacheMisses: Type = 9;
    pub const ProfileCacheMisses: Type = 10;
    pub const ProfileBranchMispredictions: Type = 11;
    pub const ProfileStoreInstructions: Type = 12;
    pub const ProfileFpInstructions: Type = 13;
    pub const ProfileIntegerInstructions: Type = 14;
    pub const Profile2Issue: Type = 15;
    pub const Profile3Issue: Type = 16;
    pub const Profile4Issue: Type = 17;
    pub const ProfileSpecialInstructions: Type = 18;
    pub const ProfileTotalCycles: Type = 19;
    pub const ProfileIcacheIssues: Type = 20;
    pub const ProfileDcacheAccesses: Type = 21;
    pub const ProfileMemoryBarrierCycles: Type = 22;
    pub const ProfileLoadLinkedIssues: Type = 23;
    pub const ProfileMaximum: Type = 24;
}
pub use self::_KPROFILE_SOURCE::Type as KPROFILE_SOURCE;
pub mod _KWAIT_REASON {
    pub type Type = i32;
    pub const Executive: Type = 0;
    pub const FreePage: Type = 1;
    pub const PageIn: Type = 2;
    pub const PoolAllocation: Type = 3;
    pub const DelayExecution: Type = 4;
    pub const Suspended: Type = 5;
    pub const UserRequest: Type = 6;
    pub const WrExecutive: Type = 7;
    pub const WrFreePage: Type = 8;
    pub const WrPageIn: Type = 9;
    pub const WrPoolAllocation: Type = 10;
    pub const WrDelayExecution: Type = 11;
    pub const WrSuspended: Type = 12;
    pub const WrUserRequest: Type = 13;
    pub const WrSpare0: Type = 14;
    pub const WrQueue: Type = 15;
    pub const WrLpcReceive: Type = 16;
    pub const WrLpcReply: Type = 17;
    pub const WrVirtualMemory: Type = 18;
    pub const WrPageOut: Type = 19;
    pub const WrRendezvous: Type = 20;
    pub const WrKeyedEvent: Type = 21;
    pub const WrTerminated: Type = 22;
    pub const WrProcessInSwap: Type = 23;
    pub const WrCpuRateControl: Type = 24;
    pub const WrCalloutStack: Type = 25;
    pub const WrKernel: Type = 26;
    pub const WrResource: Type = 27;
    pub const WrPushLock: Type = 28;
    pub const WrMutex: Type = 29;
    pub const WrQuantumEnd: Type = 30;
    pub const WrDispatchInt: Type = 31;
    pub const WrPreempted: Type = 32;
    pub const WrYieldExecution: Type = 33;
    pub const WrFastMutex: Type = 34;
    pub const WrGuardedMutex: Type = 35;
    pub const WrRundown: Type = 36;
    pub const WrAlertByThreadId: Type = 37;
    pub const WrDeferredPreempt: Type = 38;
    pub const WrPhysicalFault: Type = 39;
    pub const MaximumWaitReason: Type = 40;
}
pub use self::_KWAIT_REASON::Type as KWAIT_REASON;
pub type KWAIT_BLOCK = _KWAIT_BLOCK;
pub type PKWAIT_BLOCK = *mut _KWAIT_BLOCK;
pub type PRKWAIT_BLOCK = *mut _KWAIT_BLOCK;
pub mod _KINTERRUPT_MODE {
    pub type Type = i32;
    pub const LevelSensitive: Type = 0;
    pub const Latched: Type = 1;
}
pub use self::_KINTERRUPT_MODE::Type as KINTERRUPT_MODE;
pub type KSTART_ROUTINE = ::core::option::Option<unsafe extern "C" fn(StartContext: PVOID)>;
pub type PKSTART_ROUTINE = KSTART_ROUTINE;
pub type PKINTERRUPT_ROUTINE = ::core::option::Option<unsafe extern "C" fn()>;
pub type KSERVICE_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(Interrupt: *mut _KINTERRUPT, ServiceContext: PVOID) -> BOOLEAN>;
pub type PKSERVICE_ROUTINE = KSERVICE_ROUTINE;
pub type KMESSAGE_SERVICE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(Interrupt: *mut _KINTERRUPT, ServiceContext: PVOID, MessageID: ULONG) -> BOOLEAN,
>;
pub type PKMESSAGE_SERVICE_ROUTINE = KMESSAGE_SERVICE_ROUTINE;
pub mod _KD_OPTION {
    pub type Type = i32;
    pub const KD_OPTION_SET_BLOCK_ENABLE: Type = 0;
}
pub use self::_KD_OPTION::Type as KD_OPTION;
pub type PKNORMAL_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(NormalContext: PVOID, SystemArgument1: PVOID, SystemArgument2: PVOID)>;
pub type PKRUNDOWN_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Apc: *mut _KAPC)>;
pub type PKKERNEL_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        Apc: *mut _KAPC,
        NormalRoutine: *mut PKNORMAL_ROUTINE,
        NormalContext: *mut PVOID,
        SystemArgument1: *mut PVOID,
        SystemArgument2: *mut PVOID,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KAPC {
    pub Type: UCHAR,
    pub SpareByte0: UCHAR,
    pub Size: UCHAR,
    pub SpareByte1: UCHAR,
    pub SpareLong0: ULONG,
    pub Thread: *mut _KTHREAD,
    pub ApcListEntry: LIST_ENTRY,
    pub KernelRoutine: PKKERNEL_ROUTINE,
    pub RundownRoutine: PKRUNDOWN_ROUTINE,
    pub NormalRoutine: PKNORMAL_ROUTINE,
    pub NormalContext: PVOID,
    pub SystemArgument1: PVOID,
    pub SystemArgument2: PVOID,
    pub ApcStateIndex: CCHAR,
    pub ApcMode: KPROCESSOR_MODE,
    pub Inserted: BOOLEAN,
}
pub type KAPC = _KAPC;
pub type PKAPC = *mut _KAPC;
pub type PRKAPC = *mut _KAPC;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KDEVICE_QUEUE_ENTRY {
    pub DeviceListEntry: LIST_ENTRY,
    pub SortKey: ULONG,
    pub Inserted: BOOLEAN,
}
pub type KDEVICE_QUEUE_ENTRY = _KDEVICE_QUEUE_ENTRY;
pub type PKDEVICE_QUEUE_ENTRY = *mut _KDEVICE_QUEUE_ENTRY;
pub type PRKDEVICE_QUEUE_ENTRY = *mut _KDEVICE_QUEUE_ENTRY;
pub type PKIPI_CONTEXT = PVOID;
pub type PKIPI_WORKER = ::core::option::Option<
    unsafe extern "C" fn(PacketContext: PKIPI_CONTEXT, Parameter1: PVOID, Parameter2: PVOID, Parameter3: PVOID),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KIPI_COUNTS {
    pub Freeze: ULONG,
    pub Packet: ULONG,
    pub DPC: ULONG,
    pub APC: ULONG,
    pub FlushSingleTb: ULONG,
    pub FlushMultipleTb: ULONG,
    pub FlushEntireTb: ULONG,
    pub GenericCall: ULONG,
    pub ChangeColor: ULONG,
    pub SweepDcache: ULONG,
    pub SweepIcache: ULONG,
    pub SweepIcacheRange: ULONG,
    pub FlushIoBuffers: ULONG,
    pub GratuitousDPC: ULONG,
}
pub type KIPI_COUNTS = _KIPI_COUNTS;
pub type PKIPI_COUNTS = *mut _KIPI_COUNTS;
pub type KIPI_BROADCAST_WORKER = ::core::option::Option<unsafe extern "C" fn(Argument: ULONG_PTR) -> ULONG_PTR>;
pub type PKIPI_BROADCAST_WORKER = KIPI_BROADCAST_WORKER;
pub type KSPIN_LOCK = ULONG_PTR;
pub type PKSPIN_LOCK = *mut ULONG_PTR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KSPIN_LOCK_QUEUE {
    pub Next: *mut _KSPIN_LOCK_QUEUE,
    pub Lock: PKSPIN_LOCK,
}
pub type KSPIN_LOCK_QUEUE = _KSPIN_LOCK_QUEUE;
pub type PKSPIN_LOCK_QUEUE = *mut _KSPIN_LOCK_QUEUE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KLOCK_QUEUE_HANDLE {
    pub LockQueue: KSPIN_LOCK_QUEUE,
    pub OldIrql: KIRQL,
}
pub type KLOCK_QUEUE_HANDLE = _KLOCK_QUEUE_HANDLE;
pub type PKLOCK_QUEUE_HANDLE = *mut _KLOCK_QUEUE_HANDLE;
pub type KSPIN_LOCK_QUEUE_NUMBER = ULONG64;
pub type KDEFERRED_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(Dpc: *mut _KDPC, DeferredContext: PVOID, SystemArgument1: PVOID, SystemArgument2: PVOID),
>;
pub type PKDEFERRED_ROUTINE = KDEFERRED_ROUTINE;
pub mod _KDPC_IMPORTANCE {
    pub type Type = i32;
    pub const LowImportance: Type = 0;
    pub const MediumImportance: Type = 1;
    pub const HighImportance: Type = 2;
    pub const MediumHighImportance: Type = 3;
}
pub use self::_KDPC_IMPORTANCE::Type as KDPC_IMPORTANCE;
pub type KDPC = _KDPC;
pub type PKDPC = *mut _KDPC;
pub type PRKDPC = *mut _KDPC;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KDPC_WATCHDOG_INFORMATION {
    pub DpcTimeLimit: ULONG,
    pub DpcTimeCount: ULONG,
    pub DpcWatchdogLimit: ULONG,
    pub DpcWatchdogCount: ULONG,
    pub Reserved: ULONG,
}
pub type KDPC_WATCHDOG_INFORMATION = _KDPC_WATCHDOG_INFORMATION;
pub type PKDPC_WATCHDOG_INFORMATION = *mut _KDPC_WATCHDOG_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KDEVICE_QUEUE {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceListHead: LIST_ENTRY,
    pub Lock: KSPIN_LOCK,
    pub __bindgen_anon_1: _KDEVICE_QUEUE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _KDEVICE_QUEUE__bindgen_ty_1 {
    pub Busy: BOOLEAN,
    pub __bindgen_anon_1: _KDEVICE_QUEUE__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KDEVICE_QUEUE__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u64; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl _KDEVICE_QUEUE__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn Reserved(&self) -> LONG64 {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 8u8) as u64) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: LONG64) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn Hint(&self) -> LONG64 {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 56u8) as u64) }
    }
    #[inline]
    pub fn set_Hint(&mut self, val: LONG64) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 56u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Reserved: LONG64, Hint: LONG64) -> __BindgenBitfieldUnit<[u8; 8usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 8usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 8u8, {
            let Reserved: u64 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(8usize, 56u8, {
            let Hint: u64 = unsafe { ::core::mem::transmute(Hint) };
            Hint as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type KDEVICE_QUEUE = _KDEVICE_QUEUE;
pub type PKDEVICE_QUEUE = *mut _KDEVICE_QUEUE;
pub type PRKDEVICE_QUEUE = *mut _KDEVICE_QUEUE;
pub type DISPATCHER_HEADER = _DISPATCHER_HEADER;
pub type PDISPATCHER_HEADER = *mut _DISPATCHER_HEADER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KEVENT {
    pub Header: DISPATCHER_HEADER,
}
pub type KEVENT = _KEVENT;
pub type PKEVENT = *mut _KEVENT;
pub type PRKEVENT = *mut _KEVENT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KSEMAPHORE {
    pub Header: DISPATCHER_HEADER,
    pub Limit: LONG,
}
pub type KSEMAPHORE = _KSEMAPHORE;
pub type PKSEMAPHORE = *mut _KSEMAPHORE;
pub type PRKSEMAPHORE = *mut _KSEMAPHORE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KGATE {
    pub Header: DISPATCHER_HEADER,
}
pub type KGATE = _KGATE;
pub type PKGATE = *mut _KGATE;
pub type PRKGATE = *mut _KGATE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KGUARDED_MUTEX {
    pub Count: LONG,
    pub Owner: PKTHREAD,
    pub Contention: ULONG,
    pub Gate: KGATE,
    pub __bindgen_anon_1: _KGUARDED_MUTEX__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _KGUARDED_MUTEX__bindgen_ty_1 {
    pub __bindgen_anon_1: _KGUARDED_MUTEX__bindgen_ty_1__bindgen_ty_1,
    pub CombinedApcDisable: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KGUARDED_MUTEX__bindgen_ty_1__bindgen_ty_1 {
    pub KernelApcDisable: SHORT,
    pub SpecialApcDisable: SHORT,
}
pub type KGUARDED_MUTEX = _KGUARDED_MUTEX;
pub type PKGUARDED_MUTEX = *mut _KGUARDED_MUTEX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KMUTANT {
    pub Header: DISPATCHER_HEADER,
    pub MutantListEntry: LIST_ENTRY,
    pub OwnerThread: *mut _KTHREAD,
    pub Abandoned: BOOLEAN,
    pub ApcDisable: UCHAR,
}
pub type KMUTANT = _KMUTANT;
pub type PKMUTANT = *mut _KMUTANT;
pub type PRKMUTANT = *mut _KMUTANT;
pub type KMUTEX = _KMUTANT;
pub type PKMUTEX = *mut _KMUTANT;
pub type PRKMUTEX = *mut _KMUTANT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KTIMER {
    pub Header: DISPATCHER_HEADER,
    pub DueTime: ULARGE_INTEGER,
    pub TimerListEntry: LIST_ENTRY,
    pub Dpc: *mut _KDPC,
    pub Processor: ULONG,
    pub Period: ULONG,
}
pub type KTIMER = _KTIMER;
pub type PKTIMER = *mut _KTIMER;
pub type PRKTIMER = *mut _KTIMER;
pub mod _LOCK_OPERATION {
    pub type Type = i32;
    pub const IoReadAccess: Type = 0;
    pub const IoWriteAccess: Type = 1;
    pub const IoModifyAccess: Type = 2;
}
pub use self::_LOCK_OPERATION::Type as LOCK_OPERATION;
pub type KSYNCHRONIZE_ROUTINE = ::core::option::Option<unsafe extern "C" fn(SynchronizeContext: PVOID) -> BOOLEAN>;
pub type PKSYNCHRONIZE_ROUTINE = KSYNCHRONIZE_ROUTINE;
pub mod _POOL_TYPE {
    pub type Type = i32;
    pub const NonPagedPool: Type = 0;
    pub const NonPagedPoolExecute: Type = 0;
    pub const PagedPool: Type = 1;
    pub const NonPagedPoolMustSucceed: Type = 2;
    pub const DontUseThisType: Type = 3;
    pub const NonPagedPoolCacheAligned: Type = 4;
    pub const PagedPoolCacheAligned: Type = 5;
    pub const NonPagedPoolCacheAlignedMustS: Type = 6;
    pub const MaxPoolType: Type = 7;
    pub const NonPagedPoolBase: Type = 0;
    pub const NonPagedPoolBaseMustSucceed: Type = 2;
    pub const NonPagedPoolBaseCacheAligned: Type = 4;
    pub const NonPagedPoolBaseCacheAlignedMustS: Type = 6;
    pub const NonPagedPoolSession: Type = 32;
    pub const PagedPoolSession: Type = 33;
    pub const NonPagedPoolMustSucceedSession: Type = 34;
    pub const DontUseThisTypeSession: Type = 35;
    pub const NonPagedPoolCacheAlignedSession: Type = 36;
    pub const PagedPoolCacheAlignedSession: Type = 37;
    pub const NonPagedPoolCacheAlignedMustSSession: Type = 38;
    pub const NonPagedPoolNx: Type = 512;
    pub const NonPagedPoolNxCacheAligned: Type = 516;
    pub const NonPagedPoolSessionNx: Type = 544;
}
pub use self::_POOL_TYPE::Type as POOL_TYPE;
pub mod _ALTERNATIVE_ARCHITECTURE_TYPE {
    pub type Type = i32;
    pub const StandardDesign: Type = 0;
    pub const NEC98x86: Type = 1;
    pub const EndAlternatives: Type = 2;
}
pub use self::_ALTERNATIVE_ARCHITECTURE_TYPE::Type as ALTERNATIVE_ARCHITECTURE_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KSYSTEM_TIME {
    pub LowPart: ULONG,
    pub High1Time: LONG,
    pub High2Time: LONG,
}
pub type KSYSTEM_TIME = _KSYSTEM_TIME;
pub type PKSYSTEM_TIME = *mut _KSYSTEM_TIME;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct _M128A {
    pub Low: ULONGLONG,
    pub High: LONGLONG,
}
pub type M128A = _M128A;
pub type PM128A = *mut _M128A;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct _XSAVE_FORMAT {
    pub ControlWord: USHORT,
    pub StatusWord: USHORT,
    pub TagWord: UCHAR,
    pub Reserved1: UCHAR,
    pub ErrorOpcode: USHORT,
    pub ErrorOffset: ULONG,
    pub ErrorSelector: USHORT,
    pub Reserved2: USHORT,
    pub DataOffset: ULONG,
    pub DataSelector: USHORT,
    pub Reserved3: USHORT,
    pub MxCsr: ULONG,
    pub MxCsr_Mask: ULONG,
    pub FloatRegisters: [M128A; 8usize],
    pub XmmRegisters: [M128A; 16usize],
    pub Reserved4: [UCHAR; 96usize],
}
pub type XSAVE_FORMAT = _XSAVE_FORMAT;
pub type PXSAVE_FORMAT = *mut _XSAVE_FORMAT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _XSAVE_AREA_HEADER {
    pub Mask: ULONG64,
    pub Reserved: [ULONG64; 7usize],
}
pub type XSAVE_AREA_HEADER = _XSAVE_AREA_HEADER;
pub type PXSAVE_AREA_HEADER = *mut _XSAVE_AREA_HEADER;
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct _XSAVE_AREA {
    pub LegacyState: XSAVE_FORMAT,
    pub Header: XSAVE_AREA_HEADER,
}
pub type XSAVE_AREA = _XSAVE_AREA;
pub type PXSAVE_AREA = *mut _XSAVE_AREA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _XSTATE_CONTEXT {
    pub Mask: ULONG64,
    pub Length: ULONG,
    pub Reserved1: ULONG,
    pub Area: PXSAVE_AREA,
    pub Buffer: PVOID,
}
pub type XSTATE_CONTEXT = _XSTATE_CONTEXT;
pub type PXSTATE_CONTEXT = *mut _XSTATE_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _XSTATE_SAVE {
    pub Prev: *mut _XSTATE_SAVE,
    pub Thread: *mut _KTHREAD,
    pub Level: UCHAR,
    pub XStateContext: XSTATE_CONTEXT,
}
pub type XSTATE_SAVE = _XSTATE_SAVE;
pub type PXSTATE_SAVE = *mut _XSTATE_SAVE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CONTEXT_CHUNK {
    pub Offset: LONG,
    pub Length: ULONG,
}
pub type CONTEXT_CHUNK = _CONTEXT_CHUNK;
pub type PCONTEXT_CHUNK = *mut _CONTEXT_CHUNK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CONTEXT_EX {
    pub All: CONTEXT_CHUNK,
    pub Legacy: CONTEXT_CHUNK,
    pub XState: CONTEXT_CHUNK,
}
pub type CONTEXT_EX = _CONTEXT_EX;
pub type PCONTEXT_EX = *mut _CONTEXT_EX;
pub mod _SECTION_INHERIT {
    pub type Type = i32;
    pub const ViewShare: Type = 1;
    pub const ViewUnmap: Type = 2;
}
pub use self::_SECTION_INHERIT::Type as SECTION_INHERIT;
pub type PFN_COUNT = ULONG;
pub type SPFN_NUMBER = LONG_PTR;
pub type PSPFN_NUMBER = *mut LONG_PTR;
pub type PFN_NUMBER = ULONG_PTR;
pub type PPFN_NUMBER = *mut ULONG_PTR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MDL {
    pub Next: *mut _MDL,
    pub Size: CSHORT,
    pub MdlFlags: CSHORT,
    pub Process: *mut _EPROCESS,
    pub MappedSystemVa: PVOID,
    pub StartVa: PVOID,
    pub ByteCount: ULONG,
    pub ByteOffset: ULONG,
}
pub type MDL = _MDL;
pub type PMDL = *mut _MDL;
pub type PMDLX = *mut MDL;
pub mod _MEMORY_CACHING_TYPE_ORIG {
    pub type Type = i32;
    pub const MmFrameBufferCached: Type = 2;
}
pub use self::_MEMORY_CACHING_TYPE_ORIG::Type as MEMORY_CACHING_TYPE_ORIG;
pub mod _MEMORY_CACHING_TYPE {
    pub type Type = i32;
    pub const MmNonCached: Type = 0;
    pub const MmCached: Type = 1;
    pub const MmWriteCombined: Type = 2;
    pub const MmHardwareCoherentCached: Type = 3;
    pub const MmNonCachedUnordered: Type = 4;
    pub const MmUSWCCached: Type = 5;
    pub const MmMaximumCacheType: Type = 6;
    pub const MmNotMapped: Type = -1;
}
pub use self::_MEMORY_CACHING_TYPE::Type as MEMORY_CACHING_TYPE;
pub mod _MM_PAGE_PRIORITY {
    pub type Type = i32;
    pub const LowPagePriority: Type = 0;
    pub const NormalPagePriority: Type = 16;
    pub const HighPagePriority: Type = 32;
}
pub use self::_MM_PAGE_PRIORITY::Type as MM_PAGE_PRIORITY;
pub mod _MM_SYSTEM_SIZE {
    pub type Type = i32;
    pub const MmSmallSystem: Type = 0;
    pub const MmMediumSystem: Type = 1;
    pub const MmLargeSystem: Type = 2;
}
pub use self::_MM_SYSTEM_SIZE::Type as MM_SYSTEMSIZE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FAST_MUTEX {
    pub Count: LONG,
    pub Owner: PKTHREAD,
    pub Contention: ULONG,
    pub Event: KEVENT,
    pub OldIrql: ULONG,
}
pub type FAST_MUTEX = _FAST_MUTEX;
pub type PFAST_MUTEX = *mut _FAST_MUTEX;
pub mod _SUITE_TYPE {
    pub type Type = i32;
    pub const SmallBusiness: Type = 0;
    pub const Enterprise: Type = 1;
    pub const BackOffice: Type = 2;
    pub const CommunicationServer: Type = 3;
    pub const TerminalServer: Type = 4;
    pub const SmallBusinessRestricted: Type = 5;
    pub const EmbeddedNT: Type = 6;
    pub const DataCenter: Type = 7;
    pub const SingleUserTS: Type = 8;
    pub const Personal: Type = 9;
    pub const Blade: Type = 10;
    pub const EmbeddedRestricted: Type = 11;
    pub const SecurityAppliance: Type = 12;
    pub const StorageServer: Type = 13;
    pub const ComputeServer: Type = 14;
    pub const WHServer: Type = 15;
    pub const MaxSuiteType: Type = 16;
}
pub use self::_SUITE_TYPE::Type as SUITE_TYPE;
pub mod _EX_POOL_PRIORITY {
    pub type Type = i32;
    pub const LowPoolPriority: Type = 0;
    pub const LowPoolPrioritySpecialPoolOverrun: Type = 8;
    pub const LowPoolPrioritySpecialPoolUnderrun: Type = 9;
    pub const NormalPoolPriority: Type = 16;
    pub const NormalPoolPrioritySpecialPoolOverrun: Type = 24;
    pub const NormalPoolPrioritySpecialPoolUnderrun: Type = 25;
    pub const HighPoolPriority: Type = 32;
    pub const HighPoolPrioritySpecialPoolOverrun: Type = 40;
    pub const HighPoolPrioritySpecialPoolUnderrun: Type = 41;
}
pub use self::_EX_POOL_PRIORITY::Type as EX_POOL_PRIORITY;
pub type PLOOKASIDE_LIST_EX = *mut _LOOKASIDE_LIST_EX;
pub type PALLOCATE_FUNCTION =
    ::core::option::Option<unsafe extern "C" fn(PoolType: POOL_TYPE, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID>;
pub type PALLOCATE_FUNCTION_EX = ::core::option::Option<
    unsafe extern "C" fn(
        PoolType: POOL_TYPE,
        NumberOfBytes: SIZE_T,
        Tag: ULONG,
        Lookaside: PLOOKASIDE_LIST_EX,
    ) -> PVOID,
>;
pub type PFREE_FUNCTION = ::core::option::Option<unsafe extern "C" fn(Buffer: PVOID)>;
pub type PFREE_FUNCTION_EX = ::core::option::Option<unsafe extern "C" fn(Buffer: PVOID, Lookaside: PLOOKASIDE_LIST_EX)>;
pub type CALLBACK_FUNCTION =
    ::core::option::Option<unsafe extern "C" fn(CallbackContext: PVOID, Argument1: PVOID, Argument2: PVOID)>;
pub type PCALLBACK_FUNCTION = CALLBACK_FUNCTION;
#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct _GENERAL_LOOKASIDE {
    pub __bindgen_anon_1: _GENERAL_LOOKASIDE__bindgen_ty_1,
    pub Depth: USHORT,
    pub MaximumDepth: USHORT,
    pub TotalAllocates: ULONG,
    pub __bindgen_anon_2: _GENERAL_LOOKASIDE__bindgen_ty_2,
    pub TotalFrees: ULONG,
    pub __bindgen_anon_3: _GENERAL_LOOKASIDE__bindgen_ty_3,
    pub Type: POOL_TYPE,
    pub Tag: ULONG,
    pub Size: ULONG,
    pub __bindgen_anon_4: _GENERAL_LOOKASIDE__bindgen_ty_4,
    pub __bindgen_anon_5: _GENERAL_LOOKASIDE__bindgen_ty_5,
    pub ListEntry: LIST_ENTRY,
    pub LastTotalAllocates: ULONG,
    pub __bindgen_anon_6: _GENERAL_LOOKASIDE__bindgen_ty_6,
    pub Future: [ULONG; 2usize],
}
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE__bindgen_ty_1 {
    pub ListHead: SLIST_HEADER,
    pub SingleListHead: SINGLE_LIST_ENTRY,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE__bindgen_ty_2 {
    pub AllocateMisses: ULONG,
    pub AllocateHits: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE__bindgen_ty_3 {
    pub FreeMisses: ULONG,
    pub FreeHits: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE__bindgen_ty_4 {
    pub AllocateEx: PALLOCATE_FUNCTION_EX,
    pub Allocate: PALLOCATE_FUNCTION,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE__bindgen_ty_5 {
    pub FreeEx: PFREE_FUNCTION_EX,
    pub Free: PFREE_FUNCTION,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE__bindgen_ty_6 {
    pub LastAllocateMisses: ULONG,
    pub LastAllocateHits: ULONG,
}
pub type GENERAL_LOOKASIDE = _GENERAL_LOOKASIDE;
pub type PGENERAL_LOOKASIDE = *mut _GENERAL_LOOKASIDE;
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct _GENERAL_LOOKASIDE_POOL {
    pub __bindgen_anon_1: _GENERAL_LOOKASIDE_POOL__bindgen_ty_1,
    pub Depth: USHORT,
    pub MaximumDepth: USHORT,
    pub TotalAllocates: ULONG,
    pub __bindgen_anon_2: _GENERAL_LOOKASIDE_POOL__bindgen_ty_2,
    pub TotalFrees: ULONG,
    pub __bindgen_anon_3: _GENERAL_LOOKASIDE_POOL__bindgen_ty_3,
    pub Type: POOL_TYPE,
    pub Tag: ULONG,
    pub Size: ULONG,
    pub __bindgen_anon_4: _GENERAL_LOOKASIDE_POOL__bindgen_ty_4,
    pub __bindgen_anon_5: _GENERAL_LOOKASIDE_POOL__bindgen_ty_5,
    pub ListEntry: LIST_ENTRY,
    pub LastTotalAllocates: ULONG,
    pub __bindgen_anon_6: _GENERAL_LOOKASIDE_POOL__bindgen_ty_6,
    pub Future: [ULONG; 2usize],
}
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE_POOL__bindgen_ty_1 {
    pub ListHead: SLIST_HEADER,
    pub SingleListHead: SINGLE_LIST_ENTRY,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE_POOL__bindgen_ty_2 {
    pub AllocateMisses: ULONG,
    pub AllocateHits: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE_POOL__bindgen_ty_3 {
    pub FreeMisses: ULONG,
    pub FreeHits: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE_POOL__bindgen_ty_4 {
    pub AllocateEx: PALLOCATE_FUNCTION_EX,
    pub Allocate: PALLOCATE_FUNCTION,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE_POOL__bindgen_ty_5 {
    pub FreeEx: PFREE_FUNCTION_EX,
    pub Free: PFREE_FUNCTION,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _GENERAL_LOOKASIDE_POOL__bindgen_ty_6 {
    pub LastAllocateMisses: ULONG,
    pub LastAllocateHits: ULONG,
}
pub type GENERAL_LOOKASIDE_POOL = _GENERAL_LOOKASIDE_POOL;
pub type PGENERAL_LOOKASIDE_POOL = *mut _GENERAL_LOOKASIDE_POOL;
#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct _PAGED_LOOKASIDE_LIST {
    pub L: GENERAL_LOOKASIDE,
}
pub type PAGED_LOOKASIDE_LIST = _PAGED_LOOKASIDE_LIST;
pub type PPAGED_LOOKASIDE_LIST = *mut _PAGED_LOOKASIDE_LIST;
#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct _NPAGED_LOOKASIDE_LIST {
    pub L: GENERAL_LOOKASIDE,
}
pub type NPAGED_LOOKASIDE_LIST = _NPAGED_LOOKASIDE_LIST;
pub type PNPAGED_LOOKASIDE_LIST = *mut _NPAGED_LOOKASIDE_LIST;
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct _LOOKASIDE_LIST_EX {
    pub L: GENERAL_LOOKASIDE_POOL,
}
pub type LOOKASIDE_LIST_EX = _LOOKASIDE_LIST_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _EX_RUNDOWN_REF {
    pub __bindgen_anon_1: _EX_RUNDOWN_REF__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _EX_RUNDOWN_REF__bindgen_ty_1 {
    pub Count: ULONG_PTR,
    pub Ptr: PVOID,
}
pub type EX_RUNDOWN_REF = _EX_RUNDOWN_REF;
pub type PEX_RUNDOWN_REF = *mut _EX_RUNDOWN_REF;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EX_RUNDOWN_REF_CACHE_AWARE {
    _unused: [u8; 0],
}
pub type PEX_RUNDOWN_REF_CACHE_AWARE = *mut _EX_RUNDOWN_REF_CACHE_AWARE;
pub mod _WORK_QUEUE_TYPE {
    pub type Type = i32;
    pub const CriticalWorkQueue: Type = 0;
    pub const DelayedWorkQueue: Type = 1;
    pub const HyperCriticalWorkQueue: Type = 2;
    pub const NormalWorkQueue: Type = 3;
    pub const BackgroundWorkQueue: Type = 4;
    pub const RealTimeWorkQueue: Type = 5;
    pub const SuperCriticalWorkQueue: Type = 6;
    pub const MaximumWorkQueue: Type = 7;
    pub const CustomPriorityWorkQueue: Type = 32;
}
pub use self::_WORK_QUEUE_TYPE::Type as WORK_QUEUE_TYPE;
pub type WORKER_THREAD_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Parameter: PVOID)>;
pub type PWORKER_THREAD_ROUTINE = WORKER_THREAD_ROUTINE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _WORK_QUEUE_ITEM {
    pub List: LIST_ENTRY,
    pub WorkerRoutine: PWORKER_THREAD_ROUTINE,
    pub Parameter: PVOID,
}
pub type WORK_QUEUE_ITEM = _WORK_QUEUE_ITEM;
pub type PWORK_QUEUE_ITEM = *mut _WORK_QUEUE_ITEM;
pub type ERESOURCE_THREAD = ULONG_PTR;
pub type PERESOURCE_THREAD = *mut ULONG_PTR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _OWNER_ENTRY {
    pub OwnerThread: ERESOURCE_THREAD,
    pub __bindgen_anon_1: _OWNER_ENTRY__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _OWNER_ENTRY__bindgen_ty_1 {
    pub __bindgen_anon_1: _OWNER_ENTRY__bindgen_ty_1__bindgen_ty_1,
    pub TableSize: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OWNER_ENTRY__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _OWNER_ENTRY__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn IoPriorityBoosted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IoPriorityBoosted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OwnerReferenced(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_OwnerReferenced(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn OwnerCount(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 30u8) as u32) }
    }
    #[inline]
    pub fn set_OwnerCount(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 30u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        IoPriorityBoosted: ULONG,
        OwnerReferenced: ULONG,
        OwnerCount: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let IoPriorityBoosted: u32 = unsafe { ::core::mem::transmute(IoPriorityBoosted) };
            IoPriorityBoosted as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let OwnerReferenced: u32 = unsafe { ::core::mem::transmute(OwnerReferenced) };
            OwnerReferenced as u64
        });
        __bindgen_bitfield_unit.set(2usize, 30u8, {
            let OwnerCount: u32 = unsafe { ::core::mem::transmute(OwnerCount) };
            OwnerCount as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type OWNER_ENTRY = _OWNER_ENTRY;
pub type POWNER_ENTRY = *mut _OWNER_ENTRY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _ERESOURCE {
    pub SystemResourcesList: LIST_ENTRY,
    pub OwnerTable: POWNER_ENTRY,
    pub ActiveCount: SHORT,
    pub Flag: USHORT,
    pub SharedWaiters: PKSEMAPHORE,
    pub ExclusiveWaiters: PKEVENT,
    pub OwnerEntry: OWNER_ENTRY,
    pub ActiveEntries: ULONG,
    pub ContentionCount: ULONG,
    pub NumberOfSharedWaiters: ULONG,
    pub NumberOfExclusiveWaiters: ULONG,
    pub Reserved2: PVOID,
    pub __bindgen_anon_1: _ERESOURCE__bindgen_ty_1,
    pub SpinLock: KSPIN_LOCK,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _ERESOURCE__bindgen_ty_1 {
    pub Address: PVOID,
    pub CreatorBackTraceIndex: ULONG_PTR,
}
pub type ERESOURCE = _ERESOURCE;
pub type PERESOURCE = *mut _ERESOURCE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RESOURCE_HASH_ENTRY {
    pub ListEntry: LIST_ENTRY,
    pub Address: PVOID,
    pub ContentionCount: ULONG,
    pub Number: ULONG,
}
pub type RESOURCE_HASH_ENTRY = _RESOURCE_HASH_ENTRY;
pub type PRESOURCE_HASH_ENTRY = *mut _RESOURCE_HASH_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RESOURCE_PERFORMANCE_DATA {
    pub ActiveResourceCount: ULONG,
    pub TotalResourceCount: ULONG,
    pub ExclusiveAcquire: ULONG,
    pub SharedFirstLevel: ULONG,
    pub SharedSecondLevel: ULONG,
    pub StarveFirstLevel: ULONG,
    pub StarveSecondLevel: ULONG,
    pub WaitForExclusive: ULONG,
    pub OwnerTableExpands: ULONG,
    pub MaximumTableExpand: ULONG,
    pub HashTable: [LIST_ENTRY; 64usize],
}
pub type RESOURCE_PERFORMANCE_DATA = _RESOURCE_PERFORMANCE_DATA;
pub type PRESOURCE_PERFORMANCE_DATA = *mut _RESOURCE_PERFORMANCE_DATA;
pub type PSECURITY_DESCRIPTOR = PVOID;
pub type SECURITY_INFORMATION = ULONG;
pub type PSECURITY_INFORMATION = *mut ULONG;
pub type ACCESS_MASK = ULONG;
pub type PACCESS_MASK = *mut ULONG;
pub type PACCESS_TOKEN = PVOID;
pub type PSID = PVOID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GENERIC_MAPPING {
    pub GenericRead: ACCESS_MASK,
    pub GenericWrite: ACCESS_MASK,
    pub GenericExecute: ACCESS_MASK,
    pub GenericAll: ACCESS_MASK,
}
pub type GENERIC_MAPPING = _GENERIC_MAPPING;
pub type PGENERIC_MAPPING = *mut _GENERIC_MAPPING;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACL {
    pub AclRevision: UCHAR,
    pub Sbz1: UCHAR,
    pub AclSize: USHORT,
    pub AceCount: USHORT,
    pub Sbz2: USHORT,
}
pub type ACL = _ACL;
pub type PACL = *mut _ACL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LUID_AND_ATTRIBUTES {
    pub Luid: LUID,
    pub Attributes: ULONG,
}
pub type LUID_AND_ATTRIBUTES = _LUID_AND_ATTRIBUTES;
pub type PLUID_AND_ATTRIBUTES = *mut _LUID_AND_ATTRIBUTES;
pub type LUID_AND_ATTRIBUTES_ARRAY = [LUID_AND_ATTRIBUTES; 1usize];
pub type PLUID_AND_ATTRIBUTES_ARRAY = *mut LUID_AND_ATTRIBUTES_ARRAY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PRIVILEGE_SET {
    pub PrivilegeCount: ULONG,
    pub Control: ULONG,
    pub Privilege: [LUID_AND_ATTRIBUTES; 1usize],
}
pub type PRIVILEGE_SET = _PRIVILEGE_SET;
pub type PPRIVILEGE_SET = *mut _PRIVILEGE_SET;
pub mod _SECURITY_IMPERSONATION_LEVEL {
    pub type Type = i32;
    pub const SecurityAnonymous: Type = 0;
    pub const SecurityIdentification: Type = 1;
    pub const SecurityImpersonation: Type = 2;
    pub const SecurityDelegation: Type = 3;
}
pub use self::_SECURITY_IMPERSONATION_LEVEL::Type as SECURITY_IMPERSONATION_LEVEL;
pub type PSECURITY_IMPERSONATION_LEVEL = *mut _SECURITY_IMPERSONATION_LEVEL::Type;
pub type SECURITY_CONTEXT_TRACKING_MODE = BOOLEAN;
pub type PSECURITY_CONTEXT_TRACKING_MODE = *mut BOOLEAN;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SECURITY_QUALITY_OF_SERVICE {
    pub Length: ULONG,
    pub ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
    pub ContextTrackingMode: SECURITY_CONTEXT_TRACKING_MODE,
    pub EffectiveOnly: BOOLEAN,
}
pub type SECURITY_QUALITY_OF_SERVICE = _SECURITY_QUALITY_OF_SERVICE;
pub type PSECURITY_QUALITY_OF_SERVICE = *mut _SECURITY_QUALITY_OF_SERVICE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_IMPERSONATION_STATE {
    pub Token: PACCESS_TOKEN,
    pub CopyOnOpen: BOOLEAN,
    pub EffectiveOnly: BOOLEAN,
    pub Level: SECURITY_IMPERSONATION_LEVEL,
}
pub type SE_IMPERSONATION_STATE = _SE_IMPERSONATION_STATE;
pub type PSE_IMPERSONATION_STATE = *mut _SE_IMPERSONATION_STATE;
pub mod _SECURITY_OPERATION_CODE {
    pub type Type = i32;
    pub const SetSecurityDescriptor: Type = 0;
    pub const QuerySecurityDescriptor: Type = 1;
    pub const DeleteSecurityDescriptor: Type = 2;
    pub const AssignSecurityDescriptor: Type = 3;
}
pub use self::_SECURITY_OPERATION_CODE::Type as SECURITY_OPERATION_CODE;
pub type PSECURITY_OPERATION_CODE = *mut _SECURITY_OPERATION_CODE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _INITIAL_PRIVILEGE_SET {
    pub PrivilegeCount: ULONG,
    pub Control: ULONG,
    pub Privilege: [LUID_AND_ATTRIBUTES; 3usize],
}
pub type INITIAL_PRIVILEGE_SET = _INITIAL_PRIVILEGE_SET;
pub type PINITIAL_PRIVILEGE_SET = *mut _INITIAL_PRIVILEGE_SET;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SECURITY_SUBJECT_CONTEXT {
    pub ClientToken: PACCESS_TOKEN,
    pub ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
    pub PrimaryToken: PACCESS_TOKEN,
    pub ProcessAuditId: PVOID,
}
pub type SECURITY_SUBJECT_CONTEXT = _SECURITY_SUBJECT_CONTEXT;
pub type PSECURITY_SUBJECT_CONTEXT = *mut _SECURITY_SUBJECT_CONTEXT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _ACCESS_STATE {
    pub OperationID: LUID,
    pub SecurityEvaluated: BOOLEAN,
    pub GenerateAudit: BOOLEAN,
    pub GenerateOnClose: BOOLEAN,
    pub PrivilegesAllocated: BOOLEAN,
    pub Flags: ULONG,
    pub RemainingDesiredAccess: ACCESS_MASK,
    pub PreviouslyGrantedAccess: ACCESS_MASK,
    pub OriginalDesiredAccess: ACCESS_MASK,
    pub SubjectSecurityContext: SECURITY_SUBJECT_CONTEXT,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub AuxData: PVOID,
    pub Privileges: _ACCESS_STATE__bindgen_ty_1,
    pub AuditPrivileges: BOOLEAN,
    pub ObjectName: UNICODE_STRING,
    pub ObjectTypeName: UNICODE_STRING,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _ACCESS_STATE__bindgen_ty_1 {
    pub InitialPrivilegeSet: INITIAL_PRIVILEGE_SET,
    pub PrivilegeSet: PRIVILEGE_SET,
}
pub type ACCESS_STATE = _ACCESS_STATE;
pub type PACCESS_STATE = *mut _ACCESS_STATE;
pub type PNTFS_DEREF_EXPORTED_SECURITY_DESCRIPTOR =
    ::core::option::Option<unsafe extern "C" fn(Vcb: PVOID, SecurityDescriptor: PSECURITY_DESCRIPTOR)>;
pub mod _SE_ADT_PARAMETER_TYPE {
    pub type Type = i32;
    pub const SeAdtParmTypeNone: Type = 0;
    pub const SeAdtParmTypeString: Type = 1;
    pub const SeAdtParmTypeFileSpec: Type = 2;
    pub const SeAdtParmTypeUlong: Type = 3;
    pub const SeAdtParmTypeSid: Type = 4;
    pub const SeAdtParmTypeLogonId: Type = 5;
    pub const SeAdtParmTypeNoLogonId: Type = 6;
    pub const SeAdtParmTypeAccessMask: Type = 7;
    pub const SeAdtParmTypePrivs: Type = 8;
    pub const SeAdtParmTypeObjectTypes: Type = 9;
    pub const SeAdtParmTypeHexUlong: Type = 10;
    pub const SeAdtParmTypePtr: Type = 11;
    pub const SeAdtParmTypeTime: Type = 12;
    pub const SeAdtParmTypeGuid: Type = 13;
    pub const SeAdtParmTypeLuid: Type = 14;
    pub const SeAdtParmTypeHexInt64: Type = 15;
    pub const SeAdtParmTypeStringList: Type = 16;
    pub const SeAdtParmTypeSidList: Type = 17;
    pub const SeAdtParmTypeDuration: Type = 18;
    pub const SeAdtParmTypeUserAccountControl: Type = 19;
    pub const SeAdtParmTypeNoUac: Type = 20;
    pub const SeAdtParmTypeMessage: Type = 21;
    pub const SeAdtParmTypeDateTime: Type = 22;
    pub const SeAdtParmTypeSockAddr: Type = 23;
    pub const SeAdtParmTypeSD: Type = 24;
    pub const SeAdtParmTypeLogonHours: Type = 25;
    pub const SeAdtParmTypeLogonIdNoSid: Type = 26;
    pub const SeAdtParmTypeUlongNoConv: Type = 27;
    pub const SeAdtParmTypeSockAddrNoPort: Type = 28;
    pub const SeAdtParmTypeAccessReason: Type = 29;
    pub const SeAdtParmTypeStagingReason: Type = 30;
    pub const SeAdtParmTypeResourceAttribute: Type = 31;
    pub const SeAdtParmTypeClaims: Type = 32;
    pub const SeAdtParmTypeLogonIdAsSid: Type = 33;
    pub const SeAdtParmTypeMultiSzString: Type = 34;
    pub const SeAdtParmTypeLogonIdEx: Type = 35;
}
pub use self::_SE_ADT_PARAMETER_TYPE::Type as SE_ADT_PARAMETER_TYPE;
pub type PSE_ADT_PARAMETER_TYPE = *mut _SE_ADT_PARAMETER_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_ADT_OBJECT_TYPE {
    pub ObjectType: GUID,
    pub Flags: USHORT,
    pub Level: USHORT,
    pub AccessMask: ACCESS_MASK,
}
pub type SE_ADT_OBJECT_TYPE = _SE_ADT_OBJECT_TYPE;
pub type PSE_ADT_OBJECT_TYPE = *mut _SE_ADT_OBJECT_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_ADT_PARAMETER_ARRAY_ENTRY {
    pub Type: SE_ADT_PARAMETER_TYPE,
    pub Length: ULONG,
    pub Data: [ULONG_PTR; 2usize],
    pub Address: PVOID,
}
pub type SE_ADT_PARAMETER_ARRAY_ENTRY = _SE_ADT_PARAMETER_ARRAY_ENTRY;
pub type PSE_ADT_PARAMETER_ARRAY_ENTRY = *mut _SE_ADT_PARAMETER_ARRAY_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_ADT_ACCESS_REASON {
    pub AccessMask: ACCESS_MASK,
    pub AccessReasons: [ULONG; 32usize],
    pub ObjectTypeIndex: ULONG,
    pub AccessGranted: ULONG,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
}
pub type SE_ADT_ACCESS_REASON = _SE_ADT_ACCESS_REASON;
pub type PSE_ADT_ACCESS_REASON = *mut _SE_ADT_ACCESS_REASON;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_ADT_PARAMETER_ARRAY {
    pub CategoryId: ULONG,
    pub AuditId: ULONG,
    pub ParameterCount: ULONG,
    pub Length: ULONG,
    pub FlatSubCategoryId: USHORT,
    pub Type: USHORT,
    pub Flags: ULONG,
    pub Parameters: [SE_ADT_PARAMETER_ARRAY_ENTRY; 32usize],
}
pub type SE_ADT_PARAMETER_ARRAY = _SE_ADT_PARAMETER_ARRAY;
pub type PSE_ADT_PARAMETER_ARRAY = *mut _SE_ADT_PARAMETER_ARRAY;
pub mod _SYSTEM_POWER_STATE {
    pub type Type = i32;
    pub const PowerSystemUnspecified: Type = 0;
    pub const PowerSystemWorking: Type = 1;
    pub const PowerSystemSleeping1: Type = 2;
    pub const PowerSystemSleeping2: Type = 3;
    pub const PowerSystemSleeping3: Type = 4;
    pub const PowerSystemHibernate: Type = 5;
    pub const PowerSystemShutdown: Type = 6;
    pub const PowerSystemMaximum: Type = 7;
}
pub use self::_SYSTEM_POWER_STATE::Type as SYSTEM_POWER_STATE;
pub type PSYSTEM_POWER_STATE = *mut _SYSTEM_POWER_STATE::Type;
pub mod _POWER_INFORMATION_LEVEL {
    pub type Type = i32;
    pub const SystemPowerPolicyAc: Type = 0;
    pub const SystemPowerPolicyDc: Type = 1;
    pub const VerifySystemPolicyAc: Type = 2;
    pub const VerifySystemPolicyDc: Type = 3;
    pub const SystemPowerCapabilities: Type = 4;
    pub const SystemBatteryState: Type = 5;
    pub const SystemPowerStateHandler: Type = 6;
    pub const ProcessorStateHandler: Type = 7;
    pub const SystemPowerPolicyCurrent: Type = 8;
    pub const AdministratorPowerPolicy: Type = 9;
    pub const SystemReserveHiberFile: Type = 10;
    pub const ProcessorInformation: Type = 11;
    pub const SystemPowerInformation: Type = 12;
    pub const ProcessorStateHandler2: Type = 13;
    pub const LastWakeTime: Type = 14;
    pub const LastSleepTime: Type = 15;
    pub const SystemExecutionState: Type = 16;
    pub const SystemPowerStateNotifyHandler: Type = 17;
    pub const ProcessorPowerPolicyAc: Type = 18;
    pub const ProcessorPowerPolicyDc: Type = 19;
    pub const VerifyProcessorPowerPolicyAc: Type = 20;
    pub const VerifyProcessorPowerPolicyDc: Type = 21;
    pub const ProcessorPowerPolicyCurrent: Type = 22;
    pub const SystemPowerStateLogging: Type = 23;
    pub const SystemPowerLoggingEntry: Type = 24;
    pub const SetPowerSettingValue: Type = 25;
    pub const NotifyUserPowerSetting: Type = 26;
    pub const PowerInformationLevelUnused0: Type = 27;
    pub const SystemMonitorHiberBootPowerOff: Type = 28;
    pub const SystemVideoState: Type = 29;
    pub const TraceApplicationPowerMessage: Type = 30;
    pub const TraceApplicationPowerMessageEnd: Type = 31;
    pub const ProcessorPerfStates: Type = 32;
    pub const ProcessorIdleStates: Type = 33;
    pub const ProcessorCap: Type = 34;
    pub const SystemWakeSource: Type = 35;
    pub const SystemHiberFileInformation: Type = 36;
    pub const TraceServicePowerMessage: Type = 37;
    pub const ProcessorLoad: Type = 38;
    pub const PowerShutdownNotification: Type = 39;
    pub const MonitorCapabilities: Type = 40;
    pub const SessionPowerInit: Type = 41;
    pub const SessionDisplayState: Type = 42;
    pub const PowerRequestCreate: Type = 43;
    pub const PowerRequestAction: Type = 44;
    pub const GetPowerRequestList: Type = 45;
    pub const ProcessorInformationEx: Type = 46;
    pub const NotifyUserModeLegacyPowerEvent: Type = 47;
    pub const GroupPark: Type = 48;
    pub const ProcessorIdleDomains: Type = 49;
    pub const WakeTimerList: Type = 50;
    pub const SystemHiberFileSize: Type = 51;
    pub const ProcessorIdleStatesHv: Type = 52;
    pub const ProcessorPerfStatesHv: Type = 53;
    pub const ProcessorPerfCapHv: Type = 54;
    pub const ProcessorSetIdle: Type = 55;
    pub const LogicalProcessorIdling: Type = 56;
    pub const UserPresence: Type = 57;
    pub const PowerSettingNotificationName: Type = 58;
    pub const GetPowerSettingValue: Type = 59;
    pub const IdleResiliency: Type = 60;
    pub const SessionRITState: Type = 61;
    pub const SessionConnectNotification: Type = 62;
    pub const SessionPowerCleanup: Type = 63;
    pub const SessionLockState: Type = 64;
    pub const SystemHiberbootState: Type = 65;
    pub const PlatformInformation: Type = 66;
    pub const PdcInvocation: Type = 67;
    pub const MonitorInvocation: Type = 68;
    pub const FirmwareTableInformationRegistered: Type = 69;
    pub const SetShutdownSelectedTime: Type = 70;
    pub const SuspendResumeInvocation: Type = 71;
    pub const PlmPowerRequestCreate: Type = 72;
    pub const ScreenOff: Type = 73;
    pub const CsDeviceNotification: Type = 74;
    pub const PlatformRole: Type = 75;
    pub const LastResumePerformance: Type = 76;
    pub const DisplayBurst: Type = 77;
    pub const ExitLatencySamplingPercentage: Type = 78;
    pub const RegisterSpmPowerSettings: Type = 79;
    pub const PlatformIdleStates: Type = 80;
    pub const ProcessorIdleVeto: Type = 81;
    pub const PlatformIdleVeto: Type = 82;
    pub const SystemBatteryStatePrecise: Type = 83;
    pub const ThermalEvent: Type = 84;
    pub const PowerRequestActionInternal: Type = 85;
    pub const BatteryDeviceState: Type = 86;
    pub const PowerInformationInternal: Type = 87;
    pub const ThermalStandby: Type = 88;
    pub const SystemHiberFileType: Type = 89;
    pub const PhysicalPowerButtonPress: Type = 90;
    pub const QueryPotentialDripsConstraint: Type = 91;
    pub const EnergyTrackerCreate: Type = 92;
    pub const EnergyTrackerQuery: Type = 93;
    pub const UpdateBlackBoxRecorder: Type = 94;
    pub const SessionAllowExternalDmaDevices: Type = 95;
    pub const PowerInformationLevelMaximum: Type = 96;
}
pub use self::_POWER_INFORMATION_LEVEL::Type as POWER_INFORMATION_LEVEL;
pub mod POWER_ACTION {
    pub type Type = i32;
    pub const PowerActionNone: Type = 0;
    pub const PowerActionReserved: Type = 1;
    pub const PowerActionSleep: Type = 2;
    pub const PowerActionHibernate: Type = 3;
    pub const PowerActionShutdown: Type = 4;
    pub const PowerActionShutdownReset: Type = 5;
    pub const PowerActionShutdownOff: Type = 6;
    pub const PowerActionWarmEject: Type = 7;
    pub const PowerActionDisplayOff: Type = 8;
}
pub type PPOWER_ACTION = *mut POWER_ACTION::Type;
pub mod _DEVICE_POWER_STATE {
    pub type Type = i32;
    pub const PowerDeviceUnspecified: Type = 0;
    pub const PowerDeviceD0: Type = 1;
    pub const PowerDeviceD1: Type = 2;
    pub const PowerDeviceD2: Type = 3;
    pub const PowerDeviceD3: Type = 4;
    pub const PowerDeviceMaximum: Type = 5;
}
pub use self::_DEVICE_POWER_STATE::Type as DEVICE_POWER_STATE;
pub type PDEVICE_POWER_STATE = *mut _DEVICE_POWER_STATE::Type;
pub mod _MONITOR_DISPLAY_STATE {
    pub type Type = i32;
    pub const PowerMonitorOff: Type = 0;
    pub const PowerMonitorOn: Type = 1;
    pub const PowerMonitorDim: Type = 2;
}
pub use self::_MONITOR_DISPLAY_STATE::Type as MONITOR_DISPLAY_STATE;
pub type PMONITOR_DISPLAY_STATE = *mut _MONITOR_DISPLAY_STATE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _POWER_STATE {
    pub SystemState: SYSTEM_POWER_STATE,
    pub DeviceState: DEVICE_POWER_STATE,
}
pub type POWER_STATE = _POWER_STATE;
pub type PPOWER_STATE = *mut _POWER_STATE;
pub mod _POWER_STATE_TYPE {
    pub type Type = i32;
    pub const SystemPowerState: Type = 0;
    pub const DevicePowerState: Type = 1;
}
pub use self::_POWER_STATE_TYPE::Type as POWER_STATE_TYPE;
pub type PPOWER_STATE_TYPE = *mut _POWER_STATE_TYPE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SYSTEM_POWER_STATE_CONTEXT {
    pub __bindgen_anon_1: _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1 {
    pub __bindgen_anon_1: _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1__bindgen_ty_1,
    pub ContextAsUlong: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn TargetSystemState(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_TargetSystemState(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn EffectiveSystemState(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_EffectiveSystemState(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn CurrentSystemState(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_CurrentSystemState(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn IgnoreHibernationPath(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IgnoreHibernationPath(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PseudoTransition(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PseudoTransition(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(22usize, 10u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(22usize, 10u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: ULONG,
        TargetSystemState: ULONG,
        EffectiveSystemState: ULONG,
        CurrentSystemState: ULONG,
        IgnoreHibernationPath: ULONG,
        PseudoTransition: ULONG,
        Reserved2: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 8u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(8usize, 4u8, {
            let TargetSystemState: u32 = unsafe { ::core::mem::transmute(TargetSystemState) };
            TargetSystemState as u64
        });
        __bindgen_bitfield_unit.set(12usize, 4u8, {
            let EffectiveSystemState: u32 = unsafe { ::core::mem::transmute(EffectiveSystemState) };
            EffectiveSystemState as u64
        });
        __bindgen_bitfield_unit.set(16usize, 4u8, {
            let CurrentSystemState: u32 = unsafe { ::core::mem::transmute(CurrentSystemState) };
            CurrentSystemState as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let IgnoreHibernationPath: u32 = unsafe { ::core::mem::transmute(IgnoreHibernationPath) };
            IgnoreHibernationPath as u64
        });
        __bindgen_bitfield_unit.set(21usize, 1u8, {
            let PseudoTransition: u32 = unsafe { ::core::mem::transmute(PseudoTransition) };
            PseudoTransition as u64
        });
        __bindgen_bitfield_unit.set(22usize, 10u8, {
            let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type SYSTEM_POWER_STATE_CONTEXT = _SYSTEM_POWER_STATE_CONTEXT;
pub type PSYSTEM_POWER_STATE_CONTEXT = *mut _SYSTEM_POWER_STATE_CONTEXT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _COUNTED_REASON_CONTEXT {
    pub Version: ULONG,
    pub Flags: ULONG,
    pub __bindgen_anon_1: _COUNTED_REASON_CONTEXT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _COUNTED_REASON_CONTEXT__bindgen_ty_1 {
    pub __bindgen_anon_1: _COUNTED_REASON_CONTEXT__bindgen_ty_1__bindgen_ty_1,
    pub SimpleString: UNICODE_STRING,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _COUNTED_REASON_CONTEXT__bindgen_ty_1__bindgen_ty_1 {
    pub ResourceFileName: UNICODE_STRING,
    pub ResourceReasonId: USHORT,
    pub StringCount: ULONG,
    pub ReasonStrings: PUNICODE_STRING,
}
pub type COUNTED_REASON_CONTEXT = _COUNTED_REASON_CONTEXT;
pub type PCOUNTED_REASON_CONTEXT = *mut _COUNTED_REASON_CONTEXT;
pub type EXECUTION_STATE = ULONG;
pub type PEXECUTION_STATE = *mut ULONG;
pub mod LATENCY_TIME {
    pub type Type = i32;
    pub const LT_DONT_CARE: Type = 0;
    pub const LT_LOWEST_LATENCY: Type = 1;
}
pub mod _POWER_REQUEST_TYPE {
    pub type Type = i32;
    pub const PowerRequestDisplayRequired: Type = 0;
    pub const PowerRequestSystemRequired: Type = 1;
    pub const PowerRequestAwayModeRequired: Type = 2;
    pub const PowerRequestExecutionRequired: Type = 3;
}
pub use self::_POWER_REQUEST_TYPE::Type as POWER_REQUEST_TYPE;
pub type PPOWER_REQUEST_TYPE = *mut _POWER_REQUEST_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct CM_Power_Data_s {
    pub PD_Size: ULONG,
    pub PD_MostRecentPowerState: DEVICE_POWER_STATE,
    pub PD_Capabilities: ULONG,
    pub PD_D1Latency: ULONG,
    pub PD_D2Latency: ULONG,
    pub PD_D3Latency: ULONG,
    pub PD_PowerStateMapping: [DEVICE_POWER_STATE; 7usize],
    pub PD_DeepestSystemWake: SYSTEM_POWER_STATE,
}
pub type CM_POWER_DATA = CM_Power_Data_s;
pub type PCM_POWER_DATA = *mut CM_Power_Data_s;
pub mod _SYSTEM_POWER_CONDITION {
    pub type Type = i32;
    pub const PoAc: Type = 0;
    pub const PoDc: Type = 1;
    pub const PoHot: Type = 2;
    pub const PoConditionMaximum: Type = 3;
}
pub use self::_SYSTEM_POWER_CONDITION::Type as SYSTEM_POWER_CONDITION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SET_POWER_SETTING_VALUE {
    pub Version: ULONG,
    pub Guid: GUID,
    pub PowerCondition: SYSTEM_POWER_CONDITION,
    pub DataLength: ULONG,
    pub Data: [UCHAR; 1usize],
}
pub type SET_POWER_SETTING_VALUE = _SET_POWER_SETTING_VALUE;
pub type PSET_POWER_SETTING_VALUE = *mut _SET_POWER_SETTING_VALUE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NOTIFY_USER_POWER_SETTING {
    pub Guid: GUID,
}
pub type NOTIFY_USER_POWER_SETTING = _NOTIFY_USER_POWER_SETTING;
pub type PNOTIFY_USER_POWER_SETTING = *mut _NOTIFY_USER_POWER_SETTING;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _APPLICATIONLAUNCH_SETTING_VALUE {
    pub ActivationTime: LARGE_INTEGER,
    pub Flags: ULONG,
    pub ButtonInstanceID: ULONG,
}
pub type APPLICATIONLAUNCH_SETTING_VALUE = _APPLICATIONLAUNCH_SETTING_VALUE;
pub type PAPPLICATIONLAUNCH_SETTING_VALUE = *mut _APPLICATIONLAUNCH_SETTING_VALUE;
pub mod _POWER_PLATFORM_ROLE {
    pub type Type = i32;
    pub const PlatformRoleUnspecified: Type = 0;
    pub const PlatformRoleDesktop: Type = 1;
    pub const PlatformRoleMobile: Type = 2;
    pub const PlatformRoleWorkstation: Type = 3;
    pub const PlatformRoleEnterpriseServer: Type = 4;
    pub const PlatformRoleSOHOServer: Type = 5;
    pub const PlatformRoleAppliancePC: Type = 6;
    pub const PlatformRolePerformanceServer: Type = 7;
    pub const PlatformRoleSlate: Type = 8;
    pub const PlatformRoleMaximum: Type = 9;
}
pub use self::_POWER_PLATFORM_ROLE::Type as POWER_PLATFORM_ROLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct BATTERY_REPORTING_SCALE {
    pub Granularity: ULONG,
    pub Capacity: ULONG,
}
pub type PBATTERY_REPORTING_SCALE = *mut BATTERY_REPORTING_SCALE;
pub type REQUEST_POWER_COMPLETE = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceObject: *mut _DEVICE_OBJECT,
        MinorFunction: UCHAR,
        PowerState: POWER_STATE,
        Context: PVOID,
        IoStatus: *mut _IO_STATUS_BLOCK,
    ),
>;
pub type PREQUEST_POWER_COMPLETE = REQUEST_POWER_COMPLETE;
pub type POWER_SETTING_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(SettingGuid: LPCGUID, Value: PVOID, ValueLength: ULONG, Context: PVOID) -> NTSTATUS,
>;
pub type PPOWER_SETTING_CALLBACK = POWER_SETTING_CALLBACK;
pub type POHANDLE = HANDLE;
pub type PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(context: *mut core::ffi::c_void, component: ULONG)>;
pub type PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK = PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;
pub type PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(context: *mut core::ffi::c_void, component: ULONG)>;
pub type PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK = PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;
pub type PO_FX_COMPONENT_IDLE_STATE_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(context: *mut core::ffi::c_void, component: ULONG, state: ULONG)>;
pub type PPO_FX_COMPONENT_IDLE_STATE_CALLBACK = PO_FX_COMPONENT_IDLE_STATE_CALLBACK;
pub type PO_FX_POWER_CONTROL_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(
        context: *mut core::ffi::c_void,
        code: *const GUID,
        in_: *mut core::ffi::c_void,
        in_size: SIZE_T,
        out: *mut core::ffi::c_void,
        out_size: SIZE_T,
        ret_size: *mut SIZE_T,
    ) -> NTSTATUS,
>;
pub type PPO_FX_POWER_CONTROL_CALLBACK = PO_FX_POWER_CONTROL_CALLBACK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PO_FX_COMPONENT_IDLE_STATE {
    pub TransitionLatency: ULONGLONG,
    pub ResidencyRequirement: ULONGLONG,
    pub NominalPower: ULONG,
}
pub type PO_FX_COMPONENT_IDLE_STATE = _PO_FX_COMPONENT_IDLE_STATE;
pub type PPO_FX_COMPONENT_IDLE_STATE = *mut _PO_FX_COMPONENT_IDLE_STATE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PO_FX_COMPONENT_V1 {
    pub Id: GUID,
    pub IdleStateCount: ULONG,
    pub DeepestWakeableIdleState: ULONG,
    pub IdleStates: *mut PO_FX_COMPONENT_IDLE_STATE,
}
pub type PO_FX_COMPONENT_V1 = _PO_FX_COMPONENT_V1;
pub type PPO_FX_COMPONENT_V1 = *mut _PO_FX_COMPONENT_V1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PO_FX_COMPONENT_V2 {
    pub Id: GUID,
    pub Flags: ULONGLONG,
    pub DeepestWakeableIdleState: ULONG,
    pub IdleStateCount: ULONG,
    pub IdleStates: *mut PO_FX_COMPONENT_IDLE_STATE,
    pub ProviderCount: ULONG,
    pub Providers: *mut ULONG,
}
pub type PO_FX_COMPONENT_V2 = _PO_FX_COMPONENT_V2;
pub type PPO_FX_COMPONENT_V2 = *mut _PO_FX_COMPONENT_V2;
pub type PO_FX_COMPONENT = PO_FX_COMPONENT_V2;
pub type PPO_FX_COMPONENT = *mut PO_FX_COMPONENT_V2;
pub type CM_RESOURCE_TYPE = i32;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR {
    pub Type: UCHAR,
    pub ShareDisposition: UCHAR,
    pub Flags: USHORT,
    pub u: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1 {
    pub Generic: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    pub Port: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2,
    pub Interrupt: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3,
    pub MessageInterrupt: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4,
    pub Memory: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5,
    pub Dma: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6,
    pub DevicePrivate: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7,
    pub BusNumber: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8,
    pub DeviceSpecificData: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_9,
    pub Memory40: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_10,
    pub Memory48: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_11,
    pub Memory64: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_12,
}
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length: ULONG,
}
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length: ULONG,
}
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3 {
    pub Level: ULONG,
    pub Vector: ULONG,
    pub Affinity: KAFFINITY,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4 {
    pub __bindgen_anon_1: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1 {
    pub Raw: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_1,
    pub Translated: _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_1 {
    pub Reserved: USHORT,
    pub MessageCount: USHORT,
    pub Vector: ULONG,
    pub Affinity: KAFFINITY,
}
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_2 {
    pub Level: ULONG,
    pub Vector: ULONG,
    pub Affinity: KAFFINITY,
}
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6 {
    pub Channel: ULONG,
    pub Port: ULONG,
    pub Reserved1: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7 {
    pub Data: [ULONG; 3usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8 {
    pub Start: ULONG,
    pub Length: ULONG,
    pub Reserved: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_9 {
    pub DataSize: ULONG,
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
}
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_10 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length40: ULONG,
}
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_11 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length48: ULONG,
}
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_12 {
    pub Start: PHYSICAL_ADDRESS,
    pub Length64: ULONG,
}
pub type CM_PARTIAL_RESOURCE_DESCRIPTOR = _CM_PARTIAL_RESOURCE_DESCRIPTOR;
pub type PCM_PARTIAL_RESOURCE_DESCRIPTOR = *mut _CM_PARTIAL_RESOURCE_DESCRIPTOR;
pub mod _CM_SHARE_DISPOSITION {
    pub type Type = i32;
    pub const CmResourceShareUndetermined: Type = 0;
    pub const CmResourceShareDeviceExclusive: Type = 1;
    pub const CmResourceShareDriverExclusive: Type = 2;
    pub const CmResourceShareShared: Type = 3;
}
pub use self::_CM_SHARE_DISPOSITION::Type as CM_SHARE_DISPOSITION;
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_FLAGS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
impl _DEVICE_FLAGS {
    #[inline]
    pub fn Failed(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Failed(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReadOnly(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReadOnly(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Removable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Removable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ConsoleIn(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ConsoleIn(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ConsoleOut(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ConsoleOut(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Input(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Input(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Output(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Output(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Failed: ULONG,
        ReadOnly: ULONG,
        Removable: ULONG,
        ConsoleIn: ULONG,
        ConsoleOut: ULONG,
        Input: ULONG,
        Output: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Failed: u32 = unsafe { ::core::mem::transmute(Failed) };
            Failed as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let ReadOnly: u32 = unsafe { ::core::mem::transmute(ReadOnly) };
            ReadOnly as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let Removable: u32 = unsafe { ::core::mem::transmute(Removable) };
            Removable as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let ConsoleIn: u32 = unsafe { ::core::mem::transmute(ConsoleIn) };
            ConsoleIn as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let ConsoleOut: u32 = unsafe { ::core::mem::transmute(ConsoleOut) };
            ConsoleOut as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let Input: u32 = unsafe { ::core::mem::transmute(Input) };
            Input as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let Output: u32 = unsafe { ::core::mem::transmute(Output) };
            Output as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type DEVICE_FLAGS = _DEVICE_FLAGS;
pub type PDEVICE_FLAGS = *mut _DEVICE_FLAGS;
pub mod _INTERFACE_TYPE {
    pub type Type = i32;
    pub const InterfaceTypeUndefined: Type = -1;
    pub const Internal: Type = 0;
    pub const Isa: Type = 1;
    pub const Eisa: Type = 2;
    pub const MicroChannel: Type = 3;
    pub const TurboChannel: Type = 4;
    pub const PCIBus: Type = 5;
    pub const VMEBus: Type = 6;
    pub const NuBus: Type = 7;
    pub const PCMCIABus: Type = 8;
    pub const CBus: Type = 9;
    pub const MPIBus: Type = 10;
    pub const MPSABus: Type = 11;
    pub const ProcessorInternal: Type = 12;
    pub const InternalPowerBus: Type = 13;
    pub const PNPISABus: Type = 14;
    pub const PNPBus: Type = 15;
    pub const Vmcs: Type = 16;
    pub const ACPIBus: Type = 17;
    pub const MaximumInterfaceType: Type = 18;
}
pub use self::_INTERFACE_TYPE::Type as INTERFACE_TYPE;
pub type PINTERFACE_TYPE = *mut _INTERFACE_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_COMPONENT_INFORMATION {
    pub Flags: DEVICE_FLAGS,
    pub Version: ULONG,
    pub Key: ULONG,
    pub AffinityMask: KAFFINITY,
}
pub type CM_COMPONENT_INFORMATION = _CM_COMPONENT_INFORMATION;
pub type PCM_COMPONENT_INFORMATION = *mut _CM_COMPONENT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_ROM_BLOCK {
    pub Address: ULONG,
    pub Size: ULONG,
}
pub type CM_ROM_BLOCK = _CM_ROM_BLOCK;
pub type PCM_ROM_BLOCK = *mut _CM_ROM_BLOCK;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CM_PARTIAL_RESOURCE_LIST {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub Count: ULONG,
    pub PartialDescriptors: [CM_PARTIAL_RESOURCE_DESCRIPTOR; 1usize],
}
pub type CM_PARTIAL_RESOURCE_LIST = _CM_PARTIAL_RESOURCE_LIST;
pub type PCM_PARTIAL_RESOURCE_LIST = *mut _CM_PARTIAL_RESOURCE_LIST;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CM_FULL_RESOURCE_DESCRIPTOR {
    pub InterfaceType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
    pub PartialResourceList: CM_PARTIAL_RESOURCE_LIST,
}
pub type CM_FULL_RESOURCE_DESCRIPTOR = _CM_FULL_RESOURCE_DESCRIPTOR;
pub type PCM_FULL_RESOURCE_DESCRIPTOR = *mut _CM_FULL_RESOURCE_DESCRIPTOR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CM_RESOURCE_LIST {
    pub Count: ULONG,
    pub List: [CM_FULL_RESOURCE_DESCRIPTOR; 1usize],
}
pub type CM_RESOURCE_LIST = _CM_RESOURCE_LIST;
pub type PCM_RESOURCE_LIST = *mut _CM_RESOURCE_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PNP_BUS_INFORMATION {
    pub BusTypeGuid: GUID,
    pub LegacyBusType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
}
pub type PNP_BUS_INFORMATION = _PNP_BUS_INFORMATION;
pub type PPNP_BUS_INFORMATION = *mut _PNP_BUS_INFORMATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_INT13_DRIVE_PARAMETER {
    pub DriveSelect: USHORT,
    pub MaxCylinders: ULONG,
    pub SectorsPerTrack: USHORT,
    pub MaxHeads: USHORT,
    pub NumberDrives: USHORT,
}
pub type CM_INT13_DRIVE_PARAMETER = _CM_INT13_DRIVE_PARAMETER;
pub type PCM_INT13_DRIVE_PARAMETER = *mut _CM_INT13_DRIVE_PARAMETER;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_MCA_POS_DATA {
    pub AdapterId: USHORT,
    pub PosData1: UCHAR,
    pub PosData2: UCHAR,
    pub PosData3: UCHAR,
    pub PosData4: UCHAR,
}
pub type CM_MCA_POS_DATA = _CM_MCA_POS_DATA;
pub type PCM_MCA_POS_DATA = *mut _CM_MCA_POS_DATA;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PNP_BIOS_DEVICE_NODE {
    pub Size: USHORT,
    pub Node: UCHAR,
    pub ProductId: ULONG,
    pub DeviceType: [UCHAR; 3usize],
    pub DeviceAttributes: USHORT,
}
pub type CM_PNP_BIOS_DEVICE_NODE = _CM_PNP_BIOS_DEVICE_NODE;
pub type PCM_PNP_BIOS_DEVICE_NODE = *mut _CM_PNP_BIOS_DEVICE_NODE;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_PNP_BIOS_INSTALLATION_CHECK {
    pub Signature: [UCHAR; 4usize],
    pub Revision: UCHAR,
    pub Length: UCHAR,
    pub ControlField: USHORT,
    pub Checksum: UCHAR,
    pub EventFlagAddress: ULONG,
    pub RealModeEntryOffset: USHORT,
    pub RealModeEntrySegment: USHORT,
    pub ProtectedModeEntryOffset: USHORT,
    pub ProtectedModeCodeBaseAddress: ULONG,
    pub OemDeviceId: ULONG,
    pub RealModeDataBaseAddress: USHORT,
    pub ProtectedModeDataBaseAddress: ULONG,
}
pub type CM_PNP_BIOS_INSTALLATION_CHECK = _CM_PNP_BIOS_INSTALLATION_CHECK;
pub type PCM_PNP_BIOS_INSTALLATION_CHECK = *mut _CM_PNP_BIOS_INSTALLATION_CHECK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_DISK_GEOMETRY_DEVICE_DATA {
    pub BytesPerSector: ULONG,
    pub NumberOfCylinders: ULONG,
    pub SectorsPerTrack: ULONG,
    pub NumberOfHeads: ULONG,
}
pub type CM_DISK_GEOMETRY_DEVICE_DATA = _CM_DISK_GEOMETRY_DEVICE_DATA;
pub type PCM_DISK_GEOMETRY_DEVICE_DATA = *mut _CM_DISK_GEOMETRY_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_KEYBOARD_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub Type: UCHAR,
    pub Subtype: UCHAR,
    pub KeyboardFlags: USHORT,
}
pub type CM_KEYBOARD_DEVICE_DATA = _CM_KEYBOARD_DEVICE_DATA;
pub type PCM_KEYBOARD_DEVICE_DATA = *mut _CM_KEYBOARD_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_SCSI_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub HostIdentifier: UCHAR,
}
pub type CM_SCSI_DEVICE_DATA = _CM_SCSI_DEVICE_DATA;
pub type PCM_SCSI_DEVICE_DATA = *mut _CM_SCSI_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_VIDEO_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub VideoClock: ULONG,
}
pub type CM_VIDEO_DEVICE_DATA = _CM_VIDEO_DEVICE_DATA;
pub type PCM_VIDEO_DEVICE_DATA = *mut _CM_VIDEO_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_SONIC_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub DataConfigurationRegister: USHORT,
    pub EthernetAddress: [UCHAR; 8usize],
}
pub type CM_SONIC_DEVICE_DATA = _CM_SONIC_DEVICE_DATA;
pub type PCM_SONIC_DEVICE_DATA = *mut _CM_SONIC_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_SERIAL_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub BaudClock: ULONG,
}
pub type CM_SERIAL_DEVICE_DATA = _CM_SERIAL_DEVICE_DATA;
pub type PCM_SERIAL_DEVICE_DATA = *mut _CM_SERIAL_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_MONITOR_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub HorizontalScreenSize: USHORT,
    pub VerticalScreenSize: USHORT,
    pub HorizontalResolution: USHORT,
    pub VerticalResolution: USHORT,
    pub HorizontalDisplayTimeLow: USHORT,
    pub HorizontalDisplayTime: USHORT,
    pub HorizontalDisplayTimeHigh: USHORT,
    pub HorizontalBackPorchLow: USHORT,
    pub HorizontalBackPorch: USHORT,
    pub HorizontalBackPorchHigh: USHORT,
    pub HorizontalFrontPorchLow: USHORT,
    pub HorizontalFrontPorch: USHORT,
    pub HorizontalFrontPorchHigh: USHORT,
    pub HorizontalSyncLow: USHORT,
    pub HorizontalSync: USHORT,
    pub HorizontalSyncHigh: USHORT,
    pub VerticalBackPorchLow: USHORT,
    pub VerticalBackPorch: USHORT,
    pub VerticalBackPorchHigh: USHORT,
    pub VerticalFrontPorchLow: USHORT,
    pub VerticalFrontPorch: USHORT,
    pub VerticalFrontPorchHigh: USHORT,
    pub VerticalSyncLow: USHORT,
    pub VerticalSync: USHORT,
    pub VerticalSyncHigh: USHORT,
}
pub type CM_MONITOR_DEVICE_DATA = _CM_MONITOR_DEVICE_DATA;
pub type PCM_MONITOR_DEVICE_DATA = *mut _CM_MONITOR_DEVICE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_FLOPPY_DEVICE_DATA {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub Size: [CHAR; 8usize],
    pub MaxDensity: ULONG,
    pub MountDensity: ULONG,
    pub StepRateHeadUnloadTime: UCHAR,
    pub HeadLoadTime: UCHAR,
    pub MotorOffTime: UCHAR,
    pub SectorLengthCode: UCHAR,
    pub SectorPerTrack: UCHAR,
    pub ReadWriteGapLength: UCHAR,
    pub DataTransferLength: UCHAR,
    pub FormatGapLength: UCHAR,
    pub FormatFillCharacter: UCHAR,
    pub HeadSettleTime: UCHAR,
    pub MotorSettleTime: UCHAR,
    pub MaximumTrackValue: UCHAR,
    pub DataTransferRate: UCHAR,
}
pub type CM_FLOPPY_DEVICE_DATA = _CM_FLOPPY_DEVICE_DATA;
pub type PCM_FLOPPY_DEVICE_DATA = *mut _CM_FLOPPY_DEVICE_DATA;
pub mod _KEY_INFORMATION_CLASS {
    pub type Type = i32;
    pub const KeyBasicInformation: Type = 0;
    pub const KeyNodeInformation: Type = 1;
    pub const KeyFullInformation: Type = 2;
    pub const KeyNameInformation: Type = 3;
    pub const KeyCachedInformation: Type = 4;
    pub const KeyFlagsInformation: Type = 5;
    pub const KeyVirtualizationInformation: Type = 6;
    pub const KeyHandleTagsInformation: Type = 7;
    pub const KeyTrustInformation: Type = 8;
    pub const KeyLayerInformation: Type = 9;
    pub const MaxKeyInfoClass: Type = 10;
}
pub use self::_KEY_INFORMATION_CLASS::Type as KEY_INFORMATION_CLASS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KEY_BASIC_INFORMATION {
    pub LastWriteTime: LARGE_INTEGER,
    pub TitleIndex: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1usize],
}
pub type KEY_BASIC_INFORMATION = _KEY_BASIC_INFORMATION;
pub type PKEY_BASIC_INFORMATION = *mut _KEY_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_CONTROL_FLAGS_INFORMATION {
    pub ControlFlags: ULONG,
}
pub type KEY_CONTROL_FLAGS_INFORMATION = _KEY_CONTROL_FLAGS_INFORMATION;
pub type PKEY_CONTROL_FLAGS_INFORMATION = *mut _KEY_CONTROL_FLAGS_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KEY_FULL_INFORMATION {
    pub LastWriteTime: LARGE_INTEGER,
    pub TitleIndex: ULONG,
    pub ClassOffset: ULONG,
    pub ClassLength: ULONG,
    pub SubKeys: ULONG,
    pub MaxNameLen: ULONG,
    pub MaxClassLen: ULONG,
    pub Values: ULONG,
    pub MaxValueNameLen: ULONG,
    pub MaxValueDataLen: ULONG,
    pub Class: [WCHAR; 1usize],
}
pub type KEY_FULL_INFORMATION = _KEY_FULL_INFORMATION;
pub type PKEY_FULL_INFORMATION = *mut _KEY_FULL_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_HANDLE_TAGS_INFORMATION {
    pub HandleTags: ULONG,
}
pub type KEY_HANDLE_TAGS_INFORMATION = _KEY_HANDLE_TAGS_INFORMATION;
pub type PKEY_HANDLE_TAGS_INFORMATION = *mut _KEY_HANDLE_TAGS_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KEY_NODE_INFORMATION {
    pub LastWriteTime: LARGE_INTEGER,
    pub TitleIndex: ULONG,
    pub ClassOffset: ULONG,
    pub ClassLength: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1usize],
}
pub type KEY_NODE_INFORMATION = _KEY_NODE_INFORMATION;
pub type PKEY_NODE_INFORMATION = *mut _KEY_NODE_INFORMATION;
pub mod _KEY_SET_INFORMATION_CLASS {
    pub type Type = i32;
    pub const KeyWriteTimeInformation: Type = 0;
    pub const KeyWow64FlagsInformation: Type = 1;
    pub const KeyControlFlagsInformation: Type = 2;
    pub const KeySetVirtualizationInformation: Type = 3;
    pub const KeySetDebugInformation: Type = 4;
    pub const KeySetHandleTagsInformation: Type = 5;
    pub const KeySetLayerInformation: Type = 6;
    pub const MaxKeySetInfoClass: Type = 7;
}
pub use self::_KEY_SET_INFORMATION_CLASS::Type as KEY_SET_INFORMATION_CLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_SET_VIRTUALIZATION_INFORMATION {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _KEY_SET_VIRTUALIZATION_INFORMATION {
    #[inline]
    pub fn VirtualTarget(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_VirtualTarget(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn VirtualStore(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_VirtualStore(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn VirtualSource(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_VirtualSource(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 29u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 29u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VirtualTarget: ULONG,
        VirtualStore: ULONG,
        VirtualSource: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let VirtualTarget: u32 = unsafe { ::core::mem::transmute(VirtualTarget) };
            VirtualTarget as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let VirtualStore: u32 = unsafe { ::core::mem::transmute(VirtualStore) };
            VirtualStore as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let VirtualSource: u32 = unsafe { ::core::mem::transmute(VirtualSource) };
            VirtualSource as u64
        });
        __bindgen_bitfield_unit.set(3usize, 29u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type KEY_SET_VIRTUALIZATION_INFORMATION = _KEY_SET_VIRTUALIZATION_INFORMATION;
pub type PKEY_SET_VIRTUALIZATION_INFORMATION = *mut _KEY_SET_VIRTUALIZATION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_VALUE_BASIC_INFORMATION {
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1usize],
}
pub type KEY_VALUE_BASIC_INFORMATION = _KEY_VALUE_BASIC_INFORMATION;
pub type PKEY_VALUE_BASIC_INFORMATION = *mut _KEY_VALUE_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_VALUE_FULL_INFORMATION {
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub DataOffset: ULONG,
    pub DataLength: ULONG,
    pub NameLength: ULONG,
    pub Name: [WCHAR; 1usize],
}
pub type KEY_VALUE_FULL_INFORMATION = _KEY_VALUE_FULL_INFORMATION;
pub type PKEY_VALUE_FULL_INFORMATION = *mut _KEY_VALUE_FULL_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_VALUE_PARTIAL_INFORMATION {
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub DataLength: ULONG,
    pub Data: [UCHAR; 1usize],
}
pub type KEY_VALUE_PARTIAL_INFORMATION = _KEY_VALUE_PARTIAL_INFORMATION;
pub type PKEY_VALUE_PARTIAL_INFORMATION = *mut _KEY_VALUE_PARTIAL_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 {
    pub Type: ULONG,
    pub DataLength: ULONG,
    pub Data: [UCHAR; 1usize],
}
pub type KEY_VALUE_PARTIAL_INFORMATION_ALIGN64 = _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64;
pub type PKEY_VALUE_PARTIAL_INFORMATION_ALIGN64 = *mut _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_VALUE_ENTRY {
    pub ValueName: PUNICODE_STRING,
    pub DataLength: ULONG,
    pub DataOffset: ULONG,
    pub Type: ULONG,
}
pub type KEY_VALUE_ENTRY = _KEY_VALUE_ENTRY;
pub type PKEY_VALUE_ENTRY = *mut _KEY_VALUE_ENTRY;
pub mod _KEY_VALUE_INFORMATION_CLASS {
    pub type Type = i32;
    pub const KeyValueBasicInformation: Type = 0;
    pub const KeyValueFullInformation: Type = 1;
    pub const KeyValuePartialInformation: Type = 2;
    pub const KeyValueFullInformationAlign64: Type = 3;
    pub const KeyValuePartialInformationAlign64: Type = 4;
    pub const KeyValueLayerInformation: Type = 5;
    pub const MaxKeyValueInfoClass: Type = 6;
}
pub use self::_KEY_VALUE_INFORMATION_CLASS::Type as KEY_VALUE_INFORMATION_CLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEY_WOW64_FLAGS_INFORMATION {
    pub UserFlags: ULONG,
}
pub type KEY_WOW64_FLAGS_INFORMATION = _KEY_WOW64_FLAGS_INFORMATION;
pub type PKEY_WOW64_FLAGS_INFORMATION = *mut _KEY_WOW64_FLAGS_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KEY_WRITE_TIME_INFORMATION {
    pub LastWriteTime: LARGE_INTEGER,
}
pub type KEY_WRITE_TIME_INFORMATION = _KEY_WRITE_TIME_INFORMATION;
pub type PKEY_WRITE_TIME_INFORMATION = *mut _KEY_WRITE_TIME_INFORMATION;
pub mod _REG_NOTIFY_CLASS {
    pub type Type = i32;
    pub const RegNtDeleteKey: Type = 0;
    pub const RegNtPreDeleteKey: Type = 0;
    pub const RegNtSetValueKey: Type = 1;
    pub const RegNtPreSetValueKey: Type = 1;
    pub const RegNtDeleteValueKey: Type = 2;
    pub const RegNtPreDeleteValueKey: Type = 2;
    pub const RegNtSetInformationKey: Type = 3;
    pub const RegNtPreSetInformationKey: Type = 3;
    pub const RegNtRenameKey: Type = 4;
    pub const RegNtPreRenameKey: Type = 4;
    pub const RegNtEnumerateKey: Type = 5;
    pub const RegNtPreEnumerateKey: Type = 5;
    pub const RegNtEnumerateValueKey: Type = 6;
    pub const RegNtPreEnumerateValueKey: Type = 6;
    pub const RegNtQueryKey: Type = 7;
    pub const RegNtPreQueryKey: Type = 7;
    pub const RegNtQueryValueKey: Type = 8;
    pub const RegNtPreQueryValueKey: Type = 8;
    pub const RegNtQueryMultipleValueKey: Type = 9;
    pub const RegNtPreQueryMultipleValueKey: Type = 9;
    pub const RegNtPreCreateKey: Type = 10;
    pub const RegNtPostCreateKey: Type = 11;
    pub const RegNtPreOpenKey: Type = 12;
    pub const RegNtPostOpenKey: Type = 13;
    pub const RegNtKeyHandleClose: Type = 14;
    pub const RegNtPreKeyHandleClose: Type = 14;
    pub const RegNtPostDeleteKey: Type = 15;
    pub const RegNtPostSetValueKey: Type = 16;
    pub const RegNtPostDeleteValueKey: Type = 17;
    pub const RegNtPostSetInformationKey: Type = 18;
    pub const RegNtPostRenameKey: Type = 19;
    pub const RegNtPostEnumerateKey: Type = 20;
    pub const RegNtPostEnumerateValueKey: Type = 21;
    pub const RegNtPostQueryKey: Type = 22;
    pub const RegNtPostQueryValueKey: Type = 23;
    pub const RegNtPostQueryMultipleValueKey: Type = 24;
    pub const RegNtPostKeyHandleClose: Type = 25;
    pub const RegNtPreCreateKeyEx: Type = 26;
    pub const RegNtPostCreateKeyEx: Type = 27;
    pub const RegNtPreOpenKeyEx: Type = 28;
    pub const RegNtPostOpenKeyEx: Type = 29;
    pub const RegNtPreFlushKey: Type = 30;
    pub const RegNtPostFlushKey: Type = 31;
    pub const RegNtPreLoadKey: Type = 32;
    pub const RegNtPostLoadKey: Type = 33;
    pub const RegNtPreUnLoadKey: Type = 34;
    pub const RegNtPostUnLoadKey: Type = 35;
    pub const RegNtPreQueryKeySecurity: Type = 36;
    pub const RegNtPostQueryKeySecurity: Type = 37;
    pub const RegNtPreSetKeySecurity: Type = 38;
    pub const RegNtPostSetKeySecurity: Type = 39;
    pub const RegNtCallbackObjectContextCleanup: Type = 40;
    pub const RegNtPreRestoreKey: Type = 41;
    pub const RegNtPostRestoreKey: Type = 42;
    pub const RegNtPreSaveKey: Type = 43;
    pub const RegNtPostSaveKey: Type = 44;
    pub const RegNtPreReplaceKey: Type = 45;
    pub const RegNtPostReplaceKey: Type = 46;
    pub const RegNtPreQueryKeyName: Type = 47;
    pub const RegNtPostQueryKeyName: Type = 48;
    pub const MaxRegNtNotifyClass: Type = 49;
}
pub use self::_REG_NOTIFY_CLASS::Type as REG_NOTIFY_CLASS;
pub type PREG_NOTIFY_CLASS = *mut _REG_NOTIFY_CLASS::Type;
pub type EX_CALLBACK_FUNCTION = ::core::option::Option<
    unsafe extern "C" fn(CallbackContext: PVOID, Argument1: PVOID, Argument2: PVOID) -> NTSTATUS,
>;
pub type PEX_CALLBACK_FUNCTION = EX_CALLBACK_FUNCTION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_DELETE_KEY_INFORMATION {
    pub Object: PVOID,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_DELETE_KEY_INFORMATION = _REG_DELETE_KEY_INFORMATION;
pub type PREG_DELETE_KEY_INFORMATION = *mut _REG_DELETE_KEY_INFORMATION;
pub type REG_FLUSH_KEY_INFORMATION = _REG_DELETE_KEY_INFORMATION;
pub type PREG_FLUSH_KEY_INFORMATION = *mut _REG_DELETE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_SET_VALUE_KEY_INFORMATION {
    pub Object: PVOID,
    pub ValueName: PUNICODE_STRING,
    pub TitleIndex: ULONG,
    pub Type: ULONG,
    pub Data: PVOID,
    pub DataSize: ULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_SET_VALUE_KEY_INFORMATION = _REG_SET_VALUE_KEY_INFORMATION;
pub type PREG_SET_VALUE_KEY_INFORMATION = *mut _REG_SET_VALUE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_DELETE_VALUE_KEY_INFORMATION {
    pub Object: PVOID,
    pub ValueName: PUNICODE_STRING,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_DELETE_VALUE_KEY_INFORMATION = _REG_DELETE_VALUE_KEY_INFORMATION;
pub type PREG_DELETE_VALUE_KEY_INFORMATION = *mut _REG_DELETE_VALUE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_SET_INFORMATION_KEY_INFORMATION {
    pub Object: PVOID,
    pub KeySetInformationClass: KEY_SET_INFORMATION_CLASS,
    pub KeySetInformation: PVOID,
    pub KeySetInformationLength: ULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_SET_INFORMATION_KEY_INFORMATION = _REG_SET_INFORMATION_KEY_INFORMATION;
pub type PREG_SET_INFORMATION_KEY_INFORMATION = *mut _REG_SET_INFORMATION_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_ENUMERATE_KEY_INFORMATION {
    pub Object: PVOID,
    pub Index: ULONG,
    pub KeyInformationClass: KEY_INFORMATION_CLASS,
    pub KeyInformation: PVOID,
    pub Length: ULONG,
    pub ResultLength: PULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_ENUMERATE_KEY_INFORMATION = _REG_ENUMERATE_KEY_INFORMATION;
pub type PREG_ENUMERATE_KEY_INFORMATION = *mut _REG_ENUMERATE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_ENUMERATE_VALUE_KEY_INFORMATION {
    pub Object: PVOID,
    pub Index: ULONG,
    pub KeyValueInformationClass: KEY_VALUE_INFORMATION_CLASS,
    pub KeyValueInformation: PVOID,
    pub Length: ULONG,
    pub ResultLength: PULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_ENUMERATE_VALUE_KEY_INFORMATION = _REG_ENUMERATE_VALUE_KEY_INFORMATION;
pub type PREG_ENUMERATE_VALUE_KEY_INFORMATION = *mut _REG_ENUMERATE_VALUE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_QUERY_KEY_INFORMATION {
    pub Object: PVOID,
    pub KeyInformationClass: KEY_INFORMATION_CLASS,
    pub KeyInformation: PVOID,
    pub Length: ULONG,
    pub ResultLength: PULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_QUERY_KEY_INFORMATION = _REG_QUERY_KEY_INFORMATION;
pub type PREG_QUERY_KEY_INFORMATION = *mut _REG_QUERY_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_QUERY_VALUE_KEY_INFORMATION {
    pub Object: PVOID,
    pub ValueName: PUNICODE_STRING,
    pub KeyValueInformationClass: KEY_VALUE_INFORMATION_CLASS,
    pub KeyValueInformation: PVOID,
    pub Length: ULONG,
    pub ResultLength: PULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_QUERY_VALUE_KEY_INFORMATION = _REG_QUERY_VALUE_KEY_INFORMATION;
pub type PREG_QUERY_VALUE_KEY_INFORMATION = *mut _REG_QUERY_VALUE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION {
    pub Object: PVOID,
    pub ValueEntries: PKEY_VALUE_ENTRY,
    pub EntryCount: ULONG,
    pub ValueBuffer: PVOID,
    pub BufferLength: PULONG,
    pub RequiredBufferLength: PULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION = _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION;
pub type PREG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION = *mut _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_RENAME_KEY_INFORMATION {
    pub Object: PVOID,
    pub NewName: PUNICODE_STRING,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_RENAME_KEY_INFORMATION = _REG_RENAME_KEY_INFORMATION;
pub type PREG_RENAME_KEY_INFORMATION = *mut _REG_RENAME_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_CREATE_KEY_INFORMATION {
    pub CompleteName: PUNICODE_STRING,
    pub RootObject: PVOID,
    pub ObjectType: PVOID,
    pub CreateOptions: ULONG,
    pub Class: PUNICODE_STRING,
    pub SecurityDescriptor: PVOID,
    pub SecurityQualityOfService: PVOID,
    pub DesiredAccess: ACCESS_MASK,
    pub GrantedAccess: ACCESS_MASK,
    pub Disposition: PULONG,
    pub ResultObject: *mut PVOID,
    pub CallContext: PVOID,
    pub RootObjectContext: PVOID,
    pub Transaction: PVOID,
    pub Reserved: PVOID,
}
pub type REG_CREATE_KEY_INFORMATION = _REG_CREATE_KEY_INFORMATION;
pub type REG_OPEN_KEY_INFORMATION = _REG_CREATE_KEY_INFORMATION;
pub type PREG_CREATE_KEY_INFORMATION = *mut _REG_CREATE_KEY_INFORMATION;
pub type PREG_OPEN_KEY_INFORMATION = *mut _REG_CREATE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_CREATE_KEY_INFORMATION_V1 {
    pub CompleteName: PUNICODE_STRING,
    pub RootObject: PVOID,
    pub ObjectType: PVOID,
    pub Options: ULONG,
    pub Class: PUNICODE_STRING,
    pub SecurityDescriptor: PVOID,
    pub SecurityQualityOfService: PVOID,
    pub DesiredAccess: ACCESS_MASK,
    pub GrantedAccess: ACCESS_MASK,
    pub Disposition: PULONG,
    pub ResultObject: *mut PVOID,
    pub CallContext: PVOID,
    pub RootObjectContext: PVOID,
    pub Transaction: PVOID,
    pub Version: ULONG_PTR,
    pub RemainingName: PUNICODE_STRING,
    pub Wow64Flags: ULONG,
    pub Attributes: ULONG,
    pub CheckAccessMode: KPROCESSOR_MODE,
}
pub type REG_CREATE_KEY_INFORMATION_V1 = _REG_CREATE_KEY_INFORMATION_V1;
pub type REG_OPEN_KEY_INFORMATION_V1 = _REG_CREATE_KEY_INFORMATION_V1;
pub type PREG_CREATE_KEY_INFORMATION_V1 = *mut _REG_CREATE_KEY_INFORMATION_V1;
pub type PREG_OPEN_KEY_INFORMATION_V1 = *mut _REG_CREATE_KEY_INFORMATION_V1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_PRE_CREATE_KEY_INFORMATION {
    pub CompleteName: PUNICODE_STRING,
}
pub type REG_PRE_CREATE_KEY_INFORMATION = _REG_PRE_CREATE_KEY_INFORMATION;
pub type REG_PRE_OPEN_KEY_INFORMATION = _REG_PRE_CREATE_KEY_INFORMATION;
pub type PREG_PRE_CREATE_KEY_INFORMATION = *mut _REG_PRE_CREATE_KEY_INFORMATION;
pub type PREG_PRE_OPEN_KEY_INFORMATION = *mut _REG_PRE_CREATE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_POST_CREATE_KEY_INFORMATION {
    pub CompleteName: PUNICODE_STRING,
    pub Object: PVOID,
    pub Status: NTSTATUS,
}
pub type REG_POST_CREATE_KEY_INFORMATION = _REG_POST_CREATE_KEY_INFORMATION;
pub type REG_POST_OPEN_KEY_INFORMATION = _REG_POST_CREATE_KEY_INFORMATION;
pub type PREG_POST_CREATE_KEY_INFORMATION = *mut _REG_POST_CREATE_KEY_INFORMATION;
pub type PREG_POST_OPEN_KEY_INFORMATION = *mut _REG_POST_CREATE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_POST_OPERATION_INFORMATION {
    pub Object: PVOID,
    pub Status: NTSTATUS,
    pub PreInformation: PVOID,
    pub ReturnStatus: NTSTATUS,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_POST_OPERATION_INFORMATION = _REG_POST_OPERATION_INFORMATION;
pub type PREG_POST_OPERATION_INFORMATION = *mut _REG_POST_OPERATION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_KEY_HANDLE_CLOSE_INFORMATION {
    pub Object: PVOID,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_KEY_HANDLE_CLOSE_INFORMATION = _REG_KEY_HANDLE_CLOSE_INFORMATION;
pub type PREG_KEY_HANDLE_CLOSE_INFORMATION = *mut _REG_KEY_HANDLE_CLOSE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_LOAD_KEY_INFORMATION {
    pub Object: PVOID,
    pub KeyName: PUNICODE_STRING,
    pub SourceFile: PUNICODE_STRING,
    pub Flags: ULONG,
    pub TrustClassObject: PVOID,
    pub UserEvent: PVOID,
    pub DesiredAccess: ACCESS_MASK,
    pub RootHandle: PHANDLE,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_LOAD_KEY_INFORMATION = _REG_LOAD_KEY_INFORMATION;
pub type PREG_LOAD_KEY_INFORMATION = *mut _REG_LOAD_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_UNLOAD_KEY_INFORMATION {
    pub Object: PVOID,
    pub UserEvent: PVOID,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_UNLOAD_KEY_INFORMATION = _REG_UNLOAD_KEY_INFORMATION;
pub type PREG_UNLOAD_KEY_INFORMATION = *mut _REG_UNLOAD_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION {
    pub Object: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION = _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION;
pub type PREG_CALLBACK_CONTEXT_CLEANUP_INFORMATION = *mut _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_QUERY_KEY_SECURITY_INFORMATION {
    pub Object: PVOID,
    pub SecurityInformation: PSECURITY_INFORMATION,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub Length: PULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_QUERY_KEY_SECURITY_INFORMATION = _REG_QUERY_KEY_SECURITY_INFORMATION;
pub type PREG_QUERY_KEY_SECURITY_INFORMATION = *mut _REG_QUERY_KEY_SECURITY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_SET_KEY_SECURITY_INFORMATION {
    pub Object: PVOID,
    pub SecurityInformation: PSECURITY_INFORMATION,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_SET_KEY_SECURITY_INFORMATION = _REG_SET_KEY_SECURITY_INFORMATION;
pub type PREG_SET_KEY_SECURITY_INFORMATION = *mut _REG_SET_KEY_SECURITY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_RESTORE_KEY_INFORMATION {
    pub Object: PVOID,
    pub FileHandle: HANDLE,
    pub Flags: ULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_RESTORE_KEY_INFORMATION = _REG_RESTORE_KEY_INFORMATION;
pub type PREG_RESTORE_KEY_INFORMATION = *mut _REG_RESTORE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_SAVE_KEY_INFORMATION {
    pub Object: PVOID,
    pub FileHandle: HANDLE,
    pub Format: ULONG,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_SAVE_KEY_INFORMATION = _REG_SAVE_KEY_INFORMATION;
pub type PREG_SAVE_KEY_INFORMATION = *mut _REG_SAVE_KEY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REG_REPLACE_KEY_INFORMATION {
    pub Object: PVOID,
    pub OldFileName: PUNICODE_STRING,
    pub NewFileName: PUNICODE_STRING,
    pub CallContext: PVOID,
    pub ObjectContext: PVOID,
    pub Reserved: PVOID,
}
pub type REG_REPLACE_KEY_INFORMATION = _REG_REPLACE_KEY_INFORMATION;
pub type PREG_REPLACE_KEY_INFORMATION = *mut _REG_REPLACE_KEY_INFORMATION;
pub mod _CM_SERVICE_NODE_TYPE {
    pub type Type = i32;
    pub const DriverType: Type = 1;
    pub const FileSystemType: Type = 2;
    pub const Win32ServiceOwnProcess: Type = 16;
    pub const Win32ServiceShareProcess: Type = 32;
    pub const AdapterType: Type = 4;
    pub const RecognizerType: Type = 8;
}
pub use self::_CM_SERVICE_NODE_TYPE::Type as SERVICE_NODE_TYPE;
pub mod _CM_SERVICE_LOAD_TYPE {
    pub type Type = i32;
    pub const BootLoad: Type = 0;
    pub const SystemLoad: Type = 1;
    pub const AutoLoad: Type = 2;
    pub const DemandLoad: Type = 3;
    pub const DisableLoad: Type = 4;
}
pub use self::_CM_SERVICE_LOAD_TYPE::Type as SERVICE_LOAD_TYPE;
pub mod _CM_ERROR_CONTROL_TYPE {
    pub type Type = i32;
    pub const IgnoreError: Type = 0;
    pub const NormalError: Type = 1;
    pub const SevereError: Type = 2;
    pub const CriticalError: Type = 3;
}
pub use self::_CM_ERROR_CONTROL_TYPE::Type as SERVICE_ERROR_TYPE;
pub mod _IRQ_DEVICE_POLICY {
    pub type Type = i32;
    pub const IrqPolicyMachineDefault: Type = 0;
    pub const IrqPolicyAllCloseProcessors: Type = 1;
    pub const IrqPolicyOneCloseProcessor: Type = 2;
    pub const IrqPolicyAllProcessorsInMachine: Type = 3;
    pub const IrqPolicySpecifiedProcessors: Type = 4;
    pub const IrqPolicySpreadMessagesAcrossAllProcessors: Type = 5;
    pub const IrqPolicyAllProcessorsInMachineWhenSteered: Type = 6;
}
pub use self::_IRQ_DEVICE_POLICY::Type as IRQ_DEVICE_POLICY;
pub type PIRQ_DEVICE_POLICY = *mut _IRQ_DEVICE_POLICY::Type;
pub mod _IRQ_PRIORITY {
    pub type Type = i32;
    pub const IrqPriorityUndefined: Type = 0;
    pub const IrqPriorityLow: Type = 1;
    pub const IrqPriorityNormal: Type = 2;
    pub const IrqPriorityHigh: Type = 3;
}
pub use self::_IRQ_PRIORITY::Type as IRQ_PRIORITY;
pub type PIRQ_PRIORITY = *mut _IRQ_PRIORITY::Type;
pub mod _IRQ_GROUP_POLICY {
    pub type Type = i32;
    pub const GroupAffinityAllGroupZero: Type = 0;
    pub const GroupAffinityDontCare: Type = 1;
}
pub use self::_IRQ_GROUP_POLICY::Type as IRQ_GROUP_POLICY;
pub type PIRQ_GROUP_POLICY = *mut _IRQ_GROUP_POLICY::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_HANDLE_INFORMATION {
    pub HandleAttributes: ULONG,
    pub GrantedAccess: ACCESS_MASK,
}
pub type OBJECT_HANDLE_INFORMATION = _OBJECT_HANDLE_INFORMATION;
pub type POBJECT_HANDLE_INFORMATION = *mut _OBJECT_HANDLE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLIENT_ID {
    pub UniqueProcess: HANDLE,
    pub UniqueThread: HANDLE,
}
pub type CLIENT_ID = _CLIENT_ID;
pub type PCLIENT_ID = *mut _CLIENT_ID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _VPB {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub Flags: USHORT,
    pub VolumeLabelLength: USHORT,
    pub DeviceObject: *mut _DEVICE_OBJECT,
    pub RealDevice: *mut _DEVICE_OBJECT,
    pub SerialNumber: ULONG,
    pub ReferenceCount: ULONG,
    pub VolumeLabel: [WCHAR; 32usize],
}
pub type VPB = _VPB;
pub type PVPB = *mut _VPB;
pub mod _IO_ALLOCATION_ACTION {
    pub type Type = i32;
    pub const KeepObject: Type = 1;
    pub const DeallocateObject: Type = 2;
    pub const DeallocateObjectKeepRegisters: Type = 3;
}
pub use self::_IO_ALLOCATION_ACTION::Type as IO_ALLOCATION_ACTION;
pub type PIO_ALLOCATION_ACTION = *mut _IO_ALLOCATION_ACTION::Type;
pub type DRIVER_CONTROL = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceObject: *mut _DEVICE_OBJECT,
        Irp: *mut _IRP,
        MapRegisterBase: PVOID,
        Context: PVOID,
    ) -> IO_ALLOCATION_ACTION,
>;
pub type PDRIVER_CONTROL = DRIVER_CONTROL;
pub type WAIT_CONTEXT_BLOCK = _WAIT_CONTEXT_BLOCK;
pub type PWAIT_CONTEXT_BLOCK = *mut _WAIT_CONTEXT_BLOCK;
#[derive(Copy, Clone)]
#[repr(C, align(16))]
pub struct _DEVICE_OBJECT {
    pub Type: CSHORT,
    pub Size: USHORT,
    pub ReferenceCount: LONG,
    pub DriverObject: *mut _DRIVER_OBJECT,
    pub NextDevice: *mut _DEVICE_OBJECT,
    pub AttachedDevice: *mut _DEVICE_OBJECT,
    pub CurrentIrp: *mut _IRP,
    pub Timer: PIO_TIMER,
    pub Flags: ULONG,
    pub Characteristics: ULONG,
    pub Vpb: PVPB,
    pub DeviceExtension: PVOID,
    pub DeviceType: ULONG,
    pub StackSize: CCHAR,
    pub Queue: _DEVICE_OBJECT__bindgen_ty_1,
    pub AlignmentRequirement: ULONG,
    pub DeviceQueue: KDEVICE_QUEUE,
    pub Dpc: KDPC,
    pub ActiveThreadCount: ULONG,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
    pub DeviceLock: KEVENT,
    pub SectorSize: USHORT,
    pub Spare1: USHORT,
    pub DeviceObjectExtension: *mut _DEVOBJ_EXTENSION,
    pub Reserved: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DEVICE_OBJECT__bindgen_ty_1 {
    pub ListEntry: LIST_ENTRY,
    pub Wcb: WAIT_CONTEXT_BLOCK,
}
pub type DEVICE_OBJECT = _DEVICE_OBJECT;
pub type PDEVICE_OBJECT = *mut _DEVICE_OBJECT;
pub mod _IO_SESSION_STATE {
    pub type Type = i32;
    pub const IoSessionStateCreated: Type = 1;
    pub const IoSessionStateInitialized: Type = 2;
    pub const IoSessionStateConnected: Type = 3;
    pub const IoSessionStateDisconnected: Type = 4;
    pub const IoSessionStateDisconnectedLoggedOn: Type = 5;
    pub const IoSessionStateLoggedOn: Type = 6;
    pub const IoSessionStateLoggedOff: Type = 7;
    pub const IoSessionStateTerminated: Type = 8;
    pub const IoSessionStateMax: Type = 9;
}
pub use self::_IO_SESSION_STATE::Type as IO_SESSION_STATE;
pub type PIO_SESSION_STATE = *mut _IO_SESSION_STATE::Type;
pub mod _IO_COMPLETION_ROUTINE_RESULT {
    pub type Type = i32;
    pub const ContinueCompletion: Type = 0;
    pub const StopCompletion: Type = -1073741802;
}
pub use self::_IO_COMPLETION_ROUTINE_RESULT::Type as IO_COMPLETION_ROUTINE_RESULT;
pub type PIO_COMPLETION_ROUTINE_RESULT = *mut _IO_COMPLETION_ROUTINE_RESULT::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_INTERRUPT_MESSAGE_INFO_ENTRY {
    pub MessageAddress: PHYSICAL_ADDRESS,
    pub TargetProcessorSet: KAFFINITY,
    pub InterruptObject: PKINTERRUPT,
    pub MessageData: ULONG,
    pub Vector: ULONG,
    pub Irql: KIRQL,
    pub Mode: KINTERRUPT_MODE,
    pub Polarity: KINTERRUPT_POLARITY,
}
pub type IO_INTERRUPT_MESSAGE_INFO_ENTRY = _IO_INTERRUPT_MESSAGE_INFO_ENTRY;
pub type PIO_INTERRUPT_MESSAGE_INFO_ENTRY = *mut _IO_INTERRUPT_MESSAGE_INFO_ENTRY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_INTERRUPT_MESSAGE_INFO {
    pub UnifiedIrql: KIRQL,
    pub MessageCount: ULONG,
    pub MessageInfo: [IO_INTERRUPT_MESSAGE_INFO_ENTRY; 1usize],
}
pub type IO_INTERRUPT_MESSAGE_INFO = _IO_INTERRUPT_MESSAGE_INFO;
pub type PIO_INTERRUPT_MESSAGE_INFO = *mut _IO_INTERRUPT_MESSAGE_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub InterruptObject: *mut PKINTERRUPT,
    pub ServiceRoutine: PKSERVICE_ROUTINE,
    pub ServiceContext: PVOID,
    pub SpinLock: PKSPIN_LOCK,
    pub SynchronizeIrql: KIRQL,
    pub FloatingSave: BOOLEAN,
    pub ShareVector: BOOLEAN,
    pub Vector: ULONG,
    pub Irql: KIRQL,
    pub InterruptMode: KINTERRUPT_MODE,
    pub ProcessorEnableMask: KAFFINITY,
    pub Group: USHORT,
}
pub type IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS = _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS = *mut _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub InterruptObject: *mut PKINTERRUPT,
    pub ServiceRoutine: PKSERVICE_ROUTINE,
    pub ServiceContext: PVOID,
    pub SpinLock: PKSPIN_LOCK,
    pub SynchronizeIrql: KIRQL,
    pub FloatingSave: BOOLEAN,
}
pub type IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS = _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS = *mut _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub ConnectionContext: _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS__bindgen_ty_1,
    pub MessageServiceRoutine: PKMESSAGE_SERVICE_ROUTINE,
    pub ServiceContext: PVOID,
    pub SpinLock: PKSPIN_LOCK,
    pub SynchronizeIrql: KIRQL,
    pub FloatingSave: BOOLEAN,
    pub FallBackServiceRoutine: PKSERVICE_ROUTINE,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS__bindgen_ty_1 {
    pub Generic: *mut PVOID,
    pub InterruptMessageTable: *mut PIO_INTERRUPT_MESSAGE_INFO,
    pub InterruptObject: *mut PKINTERRUPT,
}
pub type IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS = _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS = *mut _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_CONNECT_INTERRUPT_PARAMETERS {
    pub Version: ULONG,
    pub __bindgen_anon_1: _IO_CONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_CONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1 {
    pub FullySpecified: IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS,
    pub LineBased: IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS,
    pub MessageBased: IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS,
}
pub type IO_CONNECT_INTERRUPT_PARAMETERS = _IO_CONNECT_INTERRUPT_PARAMETERS;
pub type PIO_CONNECT_INTERRUPT_PARAMETERS = *mut _IO_CONNECT_INTERRUPT_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_DISCONNECT_INTERRUPT_PARAMETERS {
    pub Version: ULONG,
    pub ConnectionContext: _IO_DISCONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_DISCONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1 {
    pub Generic: PVOID,
    pub InterruptObject: PKINTERRUPT,
    pub InterruptMessageTable: PIO_INTERRUPT_MESSAGE_INFO,
}
pub type IO_DISCONNECT_INTERRUPT_PARAMETERS = _IO_DISCONNECT_INTERRUPT_PARAMETERS;
pub type PIO_DISCONNECT_INTERRUPT_PARAMETERS = *mut _IO_DISCONNECT_INTERRUPT_PARAMETERS;
pub mod _IO_ACCESS_TYPE {
    pub type Type = i32;
    pub const ReadAccess: Type = 0;
    pub const WriteAccess: Type = 1;
    pub const ModifyAccess: Type = 2;
}
pub use self::_IO_ACCESS_TYPE::Type as IO_ACCESS_TYPE;
pub mod _IO_ACCESS_MODE {
    pub type Type = i32;
    pub const SequentialAccess: Type = 0;
    pub const RandomAccess: Type = 1;
}
pub use self::_IO_ACCESS_MODE::Type as IO_ACCESS_MODE;
pub mod _IO_CONTAINER_NOTIFICATION_CLASS {
    pub type Type = i32;
    pub const IoSessionStateNotification: Type = 0;
    pub const IoMaxContainerNotificationClass: Type = 1;
}
pub use self::_IO_CONTAINER_NOTIFICATION_CLASS::Type as IO_CONTAINER_NOTIFICATION_CLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_SESSION_STATE_NOTIFICATION {
    pub Size: ULONG,
    pub Flags: ULONG,
    pub IoObject: PVOID,
    pub EventMask: ULONG,
    pub Context: PVOID,
}
pub type IO_SESSION_STATE_NOTIFICATION = _IO_SESSION_STATE_NOTIFICATION;
pub type PIO_SESSION_STATE_NOTIFICATION = *mut _IO_SESSION_STATE_NOTIFICATION;
pub mod _IO_CONTAINER_INFORMATION_CLASS {
    pub type Type = i32;
    pub const IoSessionStateInformation: Type = 0;
    pub const IoMaxContainerInformationClass: Type = 1;
}
pub use self::_IO_CONTAINER_INFORMATION_CLASS::Type as IO_CONTAINER_INFORMATION_CLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_SESSION_STATE_INFORMATION {
    pub SessionId: ULONG,
    pub SessionState: IO_SESSION_STATE,
    pub LocalSession: BOOLEAN,
}
pub type IO_SESSION_STATE_INFORMATION = _IO_SESSION_STATE_INFORMATION;
pub type PIO_SESSION_STATE_INFORMATION = *mut _IO_SESSION_STATE_INFORMATION;
pub type PIO_CONTAINER_NOTIFICATION_FUNCTION = ::core::option::Option<unsafe extern "C" fn() -> NTSTATUS>;
pub type IO_SESSION_NOTIFICATION_FUNCTION = ::core::option::Option<
    unsafe extern "C" fn(
        SessionObject: PVOID,
        IoObject: PVOID,
        Event: ULONG,
        Context: PVOID,
        NotificationPayload: PVOID,
        PayloadLength: ULONG,
    ) -> NTSTATUS,
>;
pub type PIO_SESSION_NOTIFICATION_FUNCTION = IO_SESSION_NOTIFICATION_FUNCTION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_REMOVE_LOCK_TRACKING_BLOCK {
    _unused: [u8; 0],
}
pub type PIO_REMOVE_LOCK_TRACKING_BLOCK = *mut _IO_REMOVE_LOCK_TRACKING_BLOCK;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_REMOVE_LOCK_COMMON_BLOCK {
    pub Removed: BOOLEAN,
    pub Reserved: [BOOLEAN; 3usize],
    pub IoCount: LONG,
    pub RemoveEvent: KEVENT,
}
pub type IO_REMOVE_LOCK_COMMON_BLOCK = _IO_REMOVE_LOCK_COMMON_BLOCK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_REMOVE_LOCK_DBG_BLOCK {
    pub Signature: LONG,
    pub HighWatermark: LONG,
    pub MaxLockedTicks: LONGLONG,
    pub AllocateTag: LONG,
    pub LockList: LIST_ENTRY,
    pub Spin: KSPIN_LOCK,
    pub LowMemoryCount: LONG,
    pub Reserved1: [ULONG; 4usize],
    pub Reserved2: PVOID,
    pub Blocks: PIO_REMOVE_LOCK_TRACKING_BLOCK,
}
pub type IO_REMOVE_LOCK_DBG_BLOCK = _IO_REMOVE_LOCK_DBG_BLOCK;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_REMOVE_LOCK {
    pub Common: IO_REMOVE_LOCK_COMMON_BLOCK,
}
pub type IO_REMOVE_LOCK = _IO_REMOVE_LOCK;
pub type PIO_REMOVE_LOCK = *mut _IO_REMOVE_LOCK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_WORKITEM {
    _unused: [u8; 0],
}
pub type PIO_WORKITEM = *mut _IO_WORKITEM;
pub type IO_WORKITEM_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: PDEVICE_OBJECT, Context: PVOID)>;
pub type PIO_WORKITEM_ROUTINE = IO_WORKITEM_ROUTINE;
pub type IO_WORKITEM_ROUTINE_EX =
    ::core::option::Option<unsafe extern "C" fn(IoObject: PVOID, Context: PVOID, IoWorkItem: PIO_WORKITEM)>;
pub type PIO_WORKITEM_ROUTINE_EX = IO_WORKITEM_ROUTINE_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SHARE_ACCESS {
    pub OpenCount: ULONG,
    pub Readers: ULONG,
    pub Writers: ULONG,
    pub Deleters: ULONG,
    pub SharedRead: ULONG,
    pub SharedWrite: ULONG,
    pub SharedDelete: ULONG,
}
pub type SHARE_ACCESS = _SHARE_ACCESS;
pub type PSHARE_ACCESS = *mut _SHARE_ACCESS;
pub mod _CREATE_FILE_TYPE {
    pub type Type = i32;
    pub const CreateFileTypeNone: Type = 0;
    pub const CreateFileTypeNamedPipe: Type = 1;
    pub const CreateFileTypeMailslot: Type = 2;
}
pub use self::_CREATE_FILE_TYPE::Type as CREATE_FILE_TYPE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NAMED_PIPE_CREATE_PARAMETERS {
    pub NamedPipeType: ULONG,
    pub ReadMode: ULONG,
    pub CompletionMode: ULONG,
    pub MaximumInstances: ULONG,
    pub InboundQuota: ULONG,
    pub OutboundQuota: ULONG,
    pub DefaultTimeout: LARGE_INTEGER,
    pub TimeoutSpecified: BOOLEAN,
}
pub type NAMED_PIPE_CREATE_PARAMETERS = _NAMED_PIPE_CREATE_PARAMETERS;
pub type PNAMED_PIPE_CREATE_PARAMETERS = *mut _NAMED_PIPE_CREATE_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MAILSLOT_CREATE_PARAMETERS {
    pub MailslotQuota: ULONG,
    pub MaximumMessageSize: ULONG,
    pub ReadTimeout: LARGE_INTEGER,
    pub TimeoutSpecified: BOOLEAN,
}
pub type MAILSLOT_CREATE_PARAMETERS = _MAILSLOT_CREATE_PARAMETERS;
pub type PMAILSLOT_CREATE_PARAMETERS = *mut _MAILSLOT_CREATE_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_STATUS_BLOCK {
    pub __bindgen_anon_1: _IO_STATUS_BLOCK__bindgen_ty_1,
    pub Information: ULONG_PTR,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_STATUS_BLOCK__bindgen_ty_1 {
    pub Status: NTSTATUS,
    pub Pointer: PVOID,
}
pub type IO_STATUS_BLOCK = _IO_STATUS_BLOCK;
pub type PIO_STATUS_BLOCK = *mut _IO_STATUS_BLOCK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STATUS_BLOCK32 {
    pub Status: NTSTATUS,
    pub Information: ULONG,
}
pub type IO_STATUS_BLOCK32 = _IO_STATUS_BLOCK32;
pub type PIO_STATUS_BLOCK32 = *mut _IO_STATUS_BLOCK32;
pub type PIO_APC_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(ApcContext: PVOID, IoStatusBlock: PIO_STATUS_BLOCK, Reserved: ULONG)>;
pub mod _IO_SESSION_EVENT {
    pub type Type = i32;
    pub const IoSessionEventIgnore: Type = 0;
    pub const IoSessionEventCreated: Type = 1;
    pub const IoSessionEventTerminated: Type = 2;
    pub const IoSessionEventConnected: Type = 3;
    pub const IoSessionEventDisconnected: Type = 4;
    pub const IoSessionEventLogon: Type = 5;
    pub const IoSessionEventLogoff: Type = 6;
    pub const IoSessionEventMax: Type = 7;
}
pub use self::_IO_SESSION_EVENT::Type as IO_SESSION_EVENT;
pub type PIO_SESSION_EVENT = *mut _IO_SESSION_EVENT::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_SESSION_CONNECT_INFO {
    pub SessionId: ULONG,
    pub LocalSession: BOOLEAN,
}
pub type IO_SESSION_CONNECT_INFO = _IO_SESSION_CONNECT_INFO;
pub type PIO_SESSION_CONNECT_INFO = *mut _IO_SESSION_CONNECT_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _BOOTDISK_INFORMATION {
    pub BootPartitionOffset: LONGLONG,
    pub SystemPartitionOffset: LONGLONG,
    pub BootDeviceSignature: ULONG,
    pub SystemDeviceSignature: ULONG,
}
pub type BOOTDISK_INFORMATION = _BOOTDISK_INFORMATION;
pub type PBOOTDISK_INFORMATION = *mut _BOOTDISK_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _BOOTDISK_INFORMATION_EX {
    pub BootPartitionOffset: LONGLONG,
    pub SystemPartitionOffset: LONGLONG,
    pub BootDeviceSignature: ULONG,
    pub SystemDeviceSignature: ULONG,
    pub BootDeviceGuid: GUID,
    pub SystemDeviceGuid: GUID,
    pub BootDeviceIsGpt: BOOLEAN,
    pub SystemDeviceIsGpt: BOOLEAN,
}
pub type BOOTDISK_INFORMATION_EX = _BOOTDISK_INFORMATION_EX;
pub type PBOOTDISK_INFORMATION_EX = *mut _BOOTDISK_INFORMATION_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _LOADER_PARTITION_INFORMATION_EX {
    pub PartitionStyle: ULONG,
    pub PartitionNumber: ULONG,
    pub __bindgen_anon_1: _LOADER_PARTITION_INFORMATION_EX__bindgen_ty_1,
    pub Flags: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _LOADER_PARTITION_INFORMATION_EX__bindgen_ty_1 {
    pub Signature: ULONG,
    pub DeviceId: GUID,
}
pub type LOADER_PARTITION_INFORMATION_EX = _LOADER_PARTITION_INFORMATION_EX;
pub type PLOADER_PARTITION_INFORMATION_EX = *mut _LOADER_PARTITION_INFORMATION_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _BOOTDISK_INFORMATION_LITE {
    pub NumberEntries: ULONG,
    pub Entries: [LOADER_PARTITION_INFORMATION_EX; 1usize],
}
pub type BOOTDISK_INFORMATION_LITE = _BOOTDISK_INFORMATION_LITE;
pub type PBOOTDISK_INFORMATION_LITE = *mut _BOOTDISK_INFORMATION_LITE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_MEMORY_TYPE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _EISA_MEMORY_TYPE {
    #[inline]
    pub fn ReadWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReadWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Cached(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Cached(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Type(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Type(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Shared(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Shared(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MoreEntries(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MoreEntries(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ReadWrite: UCHAR,
        Cached: UCHAR,
        Reserved0: UCHAR,
        Type: UCHAR,
        Shared: UCHAR,
        Reserved1: UCHAR,
        MoreEntries: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let ReadWrite: u8 = unsafe { ::core::mem::transmute(ReadWrite) };
            ReadWrite as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let Cached: u8 = unsafe { ::core::mem::transmute(Cached) };
            Cached as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
            Reserved0 as u64
        });
        __bindgen_bitfield_unit.set(3usize, 2u8, {
            let Type: u8 = unsafe { ::core::mem::transmute(Type) };
            Type as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let Shared: u8 = unsafe { ::core::mem::transmute(Shared) };
            Shared as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let MoreEntries: u8 = unsafe { ::core::mem::transmute(MoreEntries) };
            MoreEntries as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type EISA_MEMORY_TYPE = _EISA_MEMORY_TYPE;
pub type PEISA_MEMORY_TYPE = *mut _EISA_MEMORY_TYPE;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_MEMORY_CONFIGURATION {
    pub ConfigurationByte: EISA_MEMORY_TYPE,
    pub DataSize: UCHAR,
    pub AddressLowWord: USHORT,
    pub AddressHighByte: UCHAR,
    pub MemorySize: USHORT,
}
pub type EISA_MEMORY_CONFIGURATION = _EISA_MEMORY_CONFIGURATION;
pub type PEISA_MEMORY_CONFIGURATION = *mut _EISA_MEMORY_CONFIGURATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_IRQ_DESCRIPTOR {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _EISA_IRQ_DESCRIPTOR {
    #[inline]
    pub fn Interrupt(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Interrupt(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LevelTriggered(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LevelTriggered(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Shared(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Shared(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MoreEntries(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MoreEntries(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Interrupt: UCHAR,
        Reserved: UCHAR,
        LevelTriggered: UCHAR,
        Shared: UCHAR,
        MoreEntries: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let Interrupt: u8 = unsafe { ::core::mem::transmute(Interrupt) };
            Interrupt as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let LevelTriggered: u8 = unsafe { ::core::mem::transmute(LevelTriggered) };
            LevelTriggered as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let Shared: u8 = unsafe { ::core::mem::transmute(Shared) };
            Shared as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let MoreEntries: u8 = unsafe { ::core::mem::transmute(MoreEntries) };
            MoreEntries as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type EISA_IRQ_DESCRIPTOR = _EISA_IRQ_DESCRIPTOR;
pub type PEISA_IRQ_DESCRIPTOR = *mut _EISA_IRQ_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_IRQ_CONFIGURATION {
    pub ConfigurationByte: EISA_IRQ_DESCRIPTOR,
    pub Reserved: UCHAR,
}
pub type EISA_IRQ_CONFIGURATION = _EISA_IRQ_CONFIGURATION;
pub type PEISA_IRQ_CONFIGURATION = *mut _EISA_IRQ_CONFIGURATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DMA_CONFIGURATION_BYTE0 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _DMA_CONFIGURATION_BYTE0 {
    #[inline]
    pub fn Channel(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Channel(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Shared(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Shared(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MoreEntries(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MoreEntries(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Channel: UCHAR,
        Reserved: UCHAR,
        Shared: UCHAR,
        MoreEntries: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let Channel: u8 = unsafe { ::core::mem::transmute(Channel) };
            Channel as u64
        });
        __bindgen_bitfield_unit.set(3usize, 3u8, {
            let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let Shared: u8 = unsafe { ::core::mem::transmute(Shared) };
            Shared as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let MoreEntries: u8 = unsafe { ::core::mem::transmute(MoreEntries) };
            MoreEntries as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type DMA_CONFIGURATION_BYTE0 = _DMA_CONFIGURATION_BYTE0;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DMA_CONFIGURATION_BYTE1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _DMA_CONFIGURATION_BYTE1 {
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn TransferSize(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_TransferSize(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Timing(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Timing(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved0: UCHAR,
        TransferSize: UCHAR,
        Timing: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 2u8, {
            let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
            Reserved0 as u64
        });
        __bindgen_bitfield_unit.set(2usize, 2u8, {
            let TransferSize: u8 = unsafe { ::core::mem::transmute(TransferSize) };
            TransferSize as u64
        });
        __bindgen_bitfield_unit.set(4usize, 2u8, {
            let Timing: u8 = unsafe { ::core::mem::transmute(Timing) };
            Timing as u64
        });
        __bindgen_bitfield_unit.set(6usize, 2u8, {
            let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type DMA_CONFIGURATION_BYTE1 = _DMA_CONFIGURATION_BYTE1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_DMA_CONFIGURATION {
    pub ConfigurationByte0: DMA_CONFIGURATION_BYTE0,
    pub ConfigurationByte1: DMA_CONFIGURATION_BYTE1,
}
pub type EISA_DMA_CONFIGURATION = _EISA_DMA_CONFIGURATION;
pub type PEISA_DMA_CONFIGURATION = *mut _EISA_DMA_CONFIGURATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_PORT_DESCRIPTOR {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _EISA_PORT_DESCRIPTOR {
    #[inline]
    pub fn NumberPorts(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_NumberPorts(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Shared(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Shared(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MoreEntries(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MoreEntries(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        NumberPorts: UCHAR,
        Reserved: UCHAR,
        Shared: UCHAR,
        MoreEntries: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let NumberPorts: u8 = unsafe { ::core::mem::transmute(NumberPorts) };
            NumberPorts as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let Shared: u8 = unsafe { ::core::mem::transmute(Shared) };
            Shared as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let MoreEntries: u8 = unsafe { ::core::mem::transmute(MoreEntries) };
            MoreEntries as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type EISA_PORT_DESCRIPTOR = _EISA_PORT_DESCRIPTOR;
pub type PEISA_PORT_DESCRIPTOR = *mut _EISA_PORT_DESCRIPTOR;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _EISA_PORT_CONFIGURATION {
    pub Configuration: EISA_PORT_DESCRIPTOR,
    pub PortAddress: USHORT,
}
pub type EISA_PORT_CONFIGURATION = _EISA_PORT_CONFIGURATION;
pub type PEISA_PORT_CONFIGURATION = *mut _EISA_PORT_CONFIGURATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_EISA_SLOT_INFORMATION {
    pub ReturnCode: UCHAR,
    pub ReturnFlags: UCHAR,
    pub MajorRevision: UCHAR,
    pub MinorRevision: UCHAR,
    pub Checksum: USHORT,
    pub NumberFunctions: UCHAR,
    pub FunctionInformation: UCHAR,
    pub CompressedId: ULONG,
}
pub type CM_EISA_SLOT_INFORMATION = _CM_EISA_SLOT_INFORMATION;
pub type PCM_EISA_SLOT_INFORMATION = *mut _CM_EISA_SLOT_INFORMATION;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _CM_EISA_FUNCTION_INFORMATION {
    pub CompressedId: ULONG,
    pub IdSlotFlags1: UCHAR,
    pub IdSlotFlags2: UCHAR,
    pub MinorRevision: UCHAR,
    pub MajorRevision: UCHAR,
    pub Selections: [UCHAR; 26usize],
    pub FunctionFlags: UCHAR,
    pub TypeString: [UCHAR; 80usize],
    pub EisaMemory: [EISA_MEMORY_CONFIGURATION; 9usize],
    pub EisaIrq: [EISA_IRQ_CONFIGURATION; 7usize],
    pub EisaDma: [EISA_DMA_CONFIGURATION; 4usize],
    pub EisaPort: [EISA_PORT_CONFIGURATION; 20usize],
    pub InitializationData: [UCHAR; 60usize],
}
pub type CM_EISA_FUNCTION_INFORMATION = _CM_EISA_FUNCTION_INFORMATION;
pub type PCM_EISA_FUNCTION_INFORMATION = *mut _CM_EISA_FUNCTION_INFORMATION;
pub type PINTERFACE_REFERENCE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
pub type PINTERFACE_DEREFERENCE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
pub type TRANSLATE_BUS_ADDRESS = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        BusAddress: PHYSICAL_ADDRESS,
        Length: ULONG,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
    ) -> BOOLEAN,
>;
pub type PTRANSLATE_BUS_ADDRESS = TRANSLATE_BUS_ADDRESS;
pub type GET_DMA_ADAPTER = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        DeviceDescriptor: *mut _DEVICE_DESCRIPTION,
        NumberOfMapRegisters: PULONG,
    ) -> *mut _DMA_ADAPTER,
>;
pub type PGET_DMA_ADAPTER = GET_DMA_ADAPTER;
pub type GET_SET_DEVICE_DATA = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, DataType: ULONG, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG,
>;
pub type PGET_SET_DEVICE_DATA = GET_SET_DEVICE_DATA;
pub mod _DEVICE_INSTALL_STATE {
    pub type Type = i32;
    pub const InstallStateInstalled: Type = 0;
    pub const InstallStateNeedsReinstall: Type = 1;
    pub const InstallStateFailedInstall: Type = 2;
    pub const InstallStateFinishInstall: Type = 3;
}
pub use self::_DEVICE_INSTALL_STATE::Type as DEVICE_INSTALL_STATE;
pub type PDEVICE_INSTALL_STATE = *mut _DEVICE_INSTALL_STATE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LEGACY_BUS_INFORMATION {
    pub BusTypeGuid: GUID,
    pub LegacyBusType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
}
pub type LEGACY_BUS_INFORMATION = _LEGACY_BUS_INFORMATION;
pub type PLEGACY_BUS_INFORMATION = *mut _LEGACY_BUS_INFORMATION;
pub mod _DEVICE_REMOVAL_POLICY {
    pub type Type = i32;
    pub const RemovalPolicyExpectNoRemoval: Type = 1;
    pub const RemovalPolicyExpectOrderlyRemoval: Type = 2;
    pub const RemovalPolicyExpectSurpriseRemoval: Type = 3;
}
pub use self::_DEVICE_REMOVAL_POLICY::Type as DEVICE_REMOVAL_POLICY;
pub type PDEVICE_REMOVAL_POLICY = *mut _DEVICE_REMOVAL_POLICY::Type;
pub type PREENUMERATE_SELF = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REENUMERATE_SELF_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub SurpriseRemoveAndReenumerateSelf: PREENUMERATE_SELF,
}
pub type REENUMERATE_SELF_INTERFACE_STANDARD = _REENUMERATE_SELF_INTERFACE_STANDARD;
pub type PREENUMERATE_SELF_INTERFACE_STANDARD = *mut _REENUMERATE_SELF_INTERFACE_STANDARD;
pub type PIO_DEVICE_EJECT_CALLBACK = ::core::option::Option<unsafe extern "C" fn(Status: NTSTATUS, Context: PVOID)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_DEVICE_PRESENCE_PARAMETERS {
    pub Size: ULONG,
    pub Flags: ULONG,
    pub VendorID: USHORT,
    pub DeviceID: USHORT,
    pub RevisionID: UCHAR,
    pub SubVendorID: USHORT,
    pub SubSystemID: USHORT,
    pub BaseClass: UCHAR,
    pub SubClass: UCHAR,
    pub ProgIf: UCHAR,
}
pub type PCI_DEVICE_PRESENCE_PARAMETERS = _PCI_DEVICE_PRESENCE_PARAMETERS;
pub type PPCI_DEVICE_PRESENCE_PARAMETERS = *mut _PCI_DEVICE_PRESENCE_PARAMETERS;
pub type PCI_IS_DEVICE_PRESENT = ::core::option::Option<
    unsafe extern "C" fn(
        VendorID: USHORT,
        DeviceID: USHORT,
        RevisionID: UCHAR,
        SubVendorID: USHORT,
        SubSystemID: USHORT,
        Flags: ULONG,
    ) -> BOOLEAN,
>;
pub type PPCI_IS_DEVICE_PRESENT = PCI_IS_DEVICE_PRESENT;
pub type PCI_IS_DEVICE_PRESENT_EX = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Parameters: PPCI_DEVICE_PRESENCE_PARAMETERS) -> BOOLEAN,
>;
pub type PPCI_IS_DEVICE_PRESENT_EX = PCI_IS_DEVICE_PRESENT_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _BUS_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub TranslateBusAddress: PTRANSLATE_BUS_ADDRESS,
    pub GetDmaAdapter: PGET_DMA_ADAPTER,
    pub SetBusData: PGET_SET_DEVICE_DATA,
    pub GetBusData: PGET_SET_DEVICE_DATA,
}
pub type BUS_INTERFACE_STANDARD = _BUS_INTERFACE_STANDARD;
pub type PBUS_INTERFACE_STANDARD = *mut _BUS_INTERFACE_STANDARD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_DEVICE_PRESENT_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub IsDevicePresent: PPCI_IS_DEVICE_PRESENT,
    pub IsDevicePresentEx: PPCI_IS_DEVICE_PRESENT_EX,
}
pub type PCI_DEVICE_PRESENT_INTERFACE = _PCI_DEVICE_PRESENT_INTERFACE;
pub type PPCI_DEVICE_PRESENT_INTERFACE = *mut _PCI_DEVICE_PRESENT_INTERFACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_CAPABILITIES {
    pub Size: USHORT,
    pub Version: USHORT,
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub Address: ULONG,
    pub UINumber: ULONG,
    pub DeviceState: [DEVICE_POWER_STATE; 7usize],
    pub SystemWake: SYSTEM_POWER_STATE,
    pub DeviceWake: DEVICE_POWER_STATE,
    pub D1Latency: ULONG,
    pub D2Latency: ULONG,
    pub D3Latency: ULONG,
}
impl _DEVICE_CAPABILITIES {
    #[inline]
    pub fn DeviceD1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceD1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceD2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceD2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LockSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LockSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EjectSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_EjectSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Removable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Removable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DockDevice(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DockDevice(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UniqueID(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UniqueID(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SilentInstall(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SilentInstall(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RawDeviceOK(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RawDeviceOK(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SurpriseRemovalOK(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SurpriseRemovalOK(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WakeFromD0(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WakeFromD0(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WakeFromD1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WakeFromD1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WakeFromD2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WakeFromD2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WakeFromD3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WakeFromD3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HardwareDisabled(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HardwareDisabled(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NonDynamic(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NonDynamic(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WarmEjectSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WarmEjectSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NoDisplayInUI(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NoDisplayInUI(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 14u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 14u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceD1: ULONG,
        DeviceD2: ULONG,
        LockSupported: ULONG,
        EjectSupported: ULONG,
        Removable: ULONG,
        DockDevice: ULONG,
        UniqueID: ULONG,
        SilentInstall: ULONG,
        RawDeviceOK: ULONG,
        SurpriseRemovalOK: ULONG,
        WakeFromD0: ULONG,
        WakeFromD1: ULONG,
        WakeFromD2: ULONG,
        WakeFromD3: ULONG,
        HardwareDisabled: ULONG,
        NonDynamic: ULONG,
        WarmEjectSupported: ULONG,
        NoDisplayInUI: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let DeviceD1: u32 = unsafe { ::core::mem::transmute(DeviceD1) };
            DeviceD1 as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let DeviceD2: u32 = unsafe { ::core::mem::transmute(DeviceD2) };
            DeviceD2 as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let LockSupported: u32 = unsafe { ::core::mem::transmute(LockSupported) };
            LockSupported as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let EjectSupported: u32 = unsafe { ::core::mem::transmute(EjectSupported) };
            EjectSupported as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let Removable: u32 = unsafe { ::core::mem::transmute(Removable) };
            Removable as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let DockDevice: u32 = unsafe { ::core::mem::transmute(DockDevice) };
            DockDevice as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let UniqueID: u32 = unsafe { ::core::mem::transmute(UniqueID) };
            UniqueID as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let SilentInstall: u32 = unsafe { ::core::mem::transmute(SilentInstall) };
            SilentInstall as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let RawDeviceOK: u32 = unsafe { ::core::mem::transmute(RawDeviceOK) };
            RawDeviceOK as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let SurpriseRemovalOK: u32 = unsafe { ::core::mem::transmute(SurpriseRemovalOK) };
            SurpriseRemovalOK as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let WakeFromD0: u32 = unsafe { ::core::mem::transmute(WakeFromD0) };
            WakeFromD0 as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let WakeFromD1: u32 = unsafe { ::core::mem::transmute(WakeFromD1) };
            WakeFromD1 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let WakeFromD2: u32 = unsafe { ::core::mem::transmute(WakeFromD2) };
            WakeFromD2 as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let WakeFromD3: u32 = unsafe { ::core::mem::transmute(WakeFromD3) };
            WakeFromD3 as u64
        });
        __bindgen_bitfield_unit.set(14usize, 1u8, {
            let HardwareDisabled: u32 = unsafe { ::core::mem::transmute(HardwareDisabled) };
            HardwareDisabled as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let NonDynamic: u32 = unsafe { ::core::mem::transmute(NonDynamic) };
            NonDynamic as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let WarmEjectSupported: u32 = unsafe { ::core::mem::transmute(WarmEjectSupported) };
            WarmEjectSupported as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let NoDisplayInUI: u32 = unsafe { ::core::mem::transmute(NoDisplayInUI) };
            NoDisplayInUI as u64
        });
        __bindgen_bitfield_unit.set(18usize, 14u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type DEVICE_CAPABILITIES = _DEVICE_CAPABILITIES;
pub type PDEVICE_CAPABILITIES = *mut _DEVICE_CAPABILITIES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_INTERFACE_CHANGE_NOTIFICATION {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
    pub InterfaceClassGuid: GUID,
    pub SymbolicLinkName: PUNICODE_STRING,
}
pub type DEVICE_INTERFACE_CHANGE_NOTIFICATION = _DEVICE_INTERFACE_CHANGE_NOTIFICATION;
pub type PDEVICE_INTERFACE_CHANGE_NOTIFICATION = *mut _DEVICE_INTERFACE_CHANGE_NOTIFICATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HWPROFILE_CHANGE_NOTIFICATION {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
}
pub type HWPROFILE_CHANGE_NOTIFICATION = _HWPROFILE_CHANGE_NOTIFICATION;
pub type PHWPROFILE_CHANGE_NOTIFICATION = *mut _HWPROFILE_CHANGE_NOTIFICATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
}
pub type INTERFACE = _INTERFACE;
pub type PINTERFACE = *mut _INTERFACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PLUGPLAY_NOTIFICATION_HEADER {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
}
pub type PLUGPLAY_NOTIFICATION_HEADER = _PLUGPLAY_NOTIFICATION_HEADER;
pub type PPLUGPLAY_NOTIFICATION_HEADER = *mut _PLUGPLAY_NOTIFICATION_HEADER;
pub type PNP_DEVICE_STATE = ULONG;
pub type PPNP_DEVICE_STATE = *mut ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TARGET_DEVICE_CUSTOM_NOTIFICATION {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
    pub FileObject: *mut _FILE_OBJECT,
    pub NameBufferOffset: LONG,
    pub CustomDataBuffer: [UCHAR; 1usize],
}
pub type TARGET_DEVICE_CUSTOM_NOTIFICATION = _TARGET_DEVICE_CUSTOM_NOTIFICATION;
pub type PTARGET_DEVICE_CUSTOM_NOTIFICATION = *mut _TARGET_DEVICE_CUSTOM_NOTIFICATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TARGET_DEVICE_REMOVAL_NOTIFICATION {
    pub Version: USHORT,
    pub Size: USHORT,
    pub Event: GUID,
    pub FileObject: *mut _FILE_OBJECT,
}
pub type TARGET_DEVICE_REMOVAL_NOTIFICATION = _TARGET_DEVICE_REMOVAL_NOTIFICATION;
pub type PTARGET_DEVICE_REMOVAL_NOTIFICATION = *mut _TARGET_DEVICE_REMOVAL_NOTIFICATION;
pub type DEVPROPTYPE = ULONG;
pub type PDEVPROPTYPE = *mut ULONG;
pub type DEVPROP_BOOLEAN = CHAR;
pub type PDEVPROP_BOOLEAN = *mut CHAR;
pub type DEVPROPGUID = GUID;
pub type PDEVPROPGUID = *mut GUID;
pub type DEVPROPID = ULONG;
pub type PDEVPROPID = *mut ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVPROPKEY {
    pub fmtid: DEVPROPGUID,
    pub pid: DEVPROPID,
}
pub type DEVPROPKEY = _DEVPROPKEY;
pub type PDEVPROPKEY = *mut _DEVPROPKEY;
pub type PREPLACE_MAP_MEMORY = ::core::option::Option<
    unsafe extern "C" fn(
        TargetPhysicalAddress: PHYSICAL_ADDRESS,
        SparePhysicalAddress: PHYSICAL_ADDRESS,
        NumberOfBytes: PLARGE_INTEGER,
        TargetAddress: *mut PVOID,
        SpareAddress: *mut PVOID,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PNP_REPLACE_MEMORY_LIST {
    pub AllocatedCount: ULONG,
    pub Count: ULONG,
    pub TotalLength: ULONGLONG,
    pub Ranges: [_PNP_REPLACE_MEMORY_LIST__bindgen_ty_1; 1usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PNP_REPLACE_MEMORY_LIST__bindgen_ty_1 {
    pub Address: PHYSICAL_ADDRESS,
    pub Length: ULONGLONG,
}
pub type PNP_REPLACE_MEMORY_LIST = _PNP_REPLACE_MEMORY_LIST;
pub type PPNP_REPLACE_MEMORY_LIST = *mut _PNP_REPLACE_MEMORY_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PNP_REPLACE_PROCESSOR_LIST {
    pub Affinity: PKAFFINITY,
    pub GroupCount: ULONG,
    pub AllocatedCount: ULONG,
    pub Count: ULONG,
    pub ApicIds: [ULONG; 1usize],
}
pub type PNP_REPLACE_PROCESSOR_LIST = _PNP_REPLACE_PROCESSOR_LIST;
pub type PPNP_REPLACE_PROCESSOR_LIST = *mut _PNP_REPLACE_PROCESSOR_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PNP_REPLACE_PROCESSOR_LIST_V1 {
    pub AffinityMask: KAFFINITY,
    pub AllocatedCount: ULONG,
    pub Count: ULONG,
    pub ApicIds: [ULONG; 1usize],
}
pub type PNP_REPLACE_PROCESSOR_LIST_V1 = _PNP_REPLACE_PROCESSOR_LIST_V1;
pub type PPNP_REPLACE_PROCESSOR_LIST_V1 = *mut _PNP_REPLACE_PROCESSOR_LIST_V1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PNP_REPLACE_PARAMETERS {
    pub Size: ULONG,
    pub Version: ULONG,
    pub Target: ULONG64,
    pub Spare: ULONG64,
    pub TargetProcessors: PPNP_REPLACE_PROCESSOR_LIST,
    pub SpareProcessors: PPNP_REPLACE_PROCESSOR_LIST,
    pub TargetMemory: PPNP_REPLACE_MEMORY_LIST,
    pub SpareMemory: PPNP_REPLACE_MEMORY_LIST,
    pub MapMemory: PREPLACE_MAP_MEMORY,
}
pub type PNP_REPLACE_PARAMETERS = _PNP_REPLACE_PARAMETERS;
pub type PPNP_REPLACE_PARAMETERS = *mut _PNP_REPLACE_PARAMETERS;
pub type PREPLACE_UNLOAD = ::core::option::Option<unsafe extern "C" fn()>;
pub type PREPLACE_BEGIN =
    ::core::option::Option<unsafe extern "C" fn(Parameters: PPNP_REPLACE_PARAMETERS, Context: *mut PVOID) -> NTSTATUS>;
pub type PREPLACE_END = ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> NTSTATUS>;
pub type PREPLACE_MIRROR_PHYSICAL_MEMORY = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, PhysicalAddress: PHYSICAL_ADDRESS, ByteCount: LARGE_INTEGER) -> NTSTATUS,
>;
pub type PREPLACE_SET_PROCESSOR_ID =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, ApicId: ULONG, Target: BOOLEAN) -> NTSTATUS>;
pub type PREPLACE_SWAP = ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> NTSTATUS>;
pub type PREPLACE_INITIATE_HARDWARE_MIRROR = ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> NTSTATUS>;
pub type PREPLACE_MIRROR_PLATFORM_MEMORY = ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> NTSTATUS>;
pub type PREPLACE_GET_MEMORY_DESTINATION = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        SourceAddress: PHYSICAL_ADDRESS,
        DestinationAddress: PPHYSICAL_ADDRESS,
    ) -> NTSTATUS,
>;
pub type PREPLACE_ENABLE_DISABLE_HARDWARE_QUIESCE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Enable: BOOLEAN) -> NTSTATUS>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PNP_REPLACE_DRIVER_INTERFACE {
    pub Size: ULONG,
    pub Version: ULONG,
    pub Flags: ULONG,
    pub Unload: PREPLACE_UNLOAD,
    pub BeginReplace: PREPLACE_BEGIN,
    pub EndReplace: PREPLACE_END,
    pub MirrorPhysicalMemory: PREPLACE_MIRROR_PHYSICAL_MEMORY,
    pub SetProcessorId: PREPLACE_SET_PROCESSOR_ID,
    pub Swap: PREPLACE_SWAP,
    pub InitiateHardwareMirror: PREPLACE_INITIATE_HARDWARE_MIRROR,
    pub MirrorPlatformMemory: PREPLACE_MIRROR_PLATFORM_MEMORY,
    pub GetMemoryDestination: PREPLACE_GET_MEMORY_DESTINATION,
    pub EnableDisableHardwareQuiesce: PREPLACE_ENABLE_DISABLE_HARDWARE_QUIESCE,
}
pub type PNP_REPLACE_DRIVER_INTERFACE = _PNP_REPLACE_DRIVER_INTERFACE;
pub type PPNP_REPLACE_DRIVER_INTERFACE = *mut _PNP_REPLACE_DRIVER_INTERFACE;
pub type PREPLACE_DRIVER_INIT =
    ::core::option::Option<unsafe extern "C" fn(Interface: PPNP_REPLACE_DRIVER_INTERFACE, Unused: PVOID) -> NTSTATUS>;
pub mod _DEVICE_USAGE_NOTIFICATION_TYPE {
    pub type Type = i32;
    pub const DeviceUsageTypeUndefined: Type = 0;
    pub const DeviceUsageTypePaging: Type = 1;
    pub const DeviceUsageTypeHibernation: Type = 2;
    pub const DeviceUsageTypeDumpFile: Type = 3;
    pub const DeviceUsageTypeBoot: Type = 4;
    pub const DeviceUsageTypePostDisplay: Type = 5;
    pub const DeviceUsageTypeGuestAssigned: Type = 6;
}
pub use self::_DEVICE_USAGE_NOTIFICATION_TYPE::Type as DEVICE_USAGE_NOTIFICATION_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _POWER_SEQUENCE {
    pub SequenceD1: ULONG,
    pub SequenceD2: ULONG,
    pub SequenceD3: ULONG,
}
pub type POWER_SEQUENCE = _POWER_SEQUENCE;
pub type PPOWER_SEQUENCE = *mut _POWER_SEQUENCE;
pub mod DEVICE_REGISTRY_PROPERTY {
    pub type Type = i32;
    pub const DevicePropertyDeviceDescription: Type = 0;
    pub const DevicePropertyHardwareID: Type = 1;
    pub const DevicePropertyCompatibleIDs: Type = 2;
    pub const DevicePropertyBootConfiguration: Type = 3;
    pub const DevicePropertyBootConfigurationTranslated: Type = 4;
    pub const DevicePropertyClassName: Type = 5;
    pub const DevicePropertyClassGuid: Type = 6;
    pub const DevicePropertyDriverKeyName: Type = 7;
    pub const DevicePropertyManufacturer: Type = 8;
    pub const DevicePropertyFriendlyName: Type = 9;
    pub const DevicePropertyLocationInformation: Type = 10;
    pub const DevicePropertyPhysicalDeviceObjectName: Type = 11;
    pub const DevicePropertyBusTypeGuid: Type = 12;
    pub const DevicePropertyLegacyBusType: Type = 13;
    pub const DevicePropertyBusNumber: Type = 14;
    pub const DevicePropertyEnumeratorName: Type = 15;
    pub const DevicePropertyAddress: Type = 16;
    pub const DevicePropertyUINumber: Type = 17;
    pub const DevicePropertyInstallState: Type = 18;
    pub const DevicePropertyRemovalPolicy: Type = 19;
    pub const DevicePropertyResourceRequirements: Type = 20;
    pub const DevicePropertyAllocatedResources: Type = 21;
    pub const DevicePropertyContainerID: Type = 22;
}
pub mod _IO_NOTIFICATION_EVENT_CATEGORY {
    pub type Type = i32;
    pub const EventCategoryReserved: Type = 0;
    pub const EventCategoryHardwareProfileChange: Type = 1;
    pub const EventCategoryDeviceInterfaceChange: Type = 2;
    pub const EventCategoryTargetDeviceChange: Type = 3;
    pub const EventCategoryKernelSoftRestart: Type = 4;
}
pub use self::_IO_NOTIFICATION_EVENT_CATEGORY::Type as IO_NOTIFICATION_EVENT_CATEGORY;
pub mod _IO_PRIORITY_HINT {
    pub type Type = i32;
    pub const IoPriorityVeryLow: Type = 0;
    pub const IoPriorityLow: Type = 1;
    pub const IoPriorityNormal: Type = 2;
    pub const IoPriorityHigh: Type = 3;
    pub const IoPriorityCritical: Type = 4;
    pub const MaxIoPriorityTypes: Type = 5;
}
pub use self::_IO_PRIORITY_HINT::Type as IO_PRIORITY_HINT;
pub type DRIVER_NOTIFICATION_CALLBACK_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(NotificationStructure: PVOID, Context: PVOID) -> NTSTATUS>;
pub type PDRIVER_NOTIFICATION_CALLBACK_ROUTINE = DRIVER_NOTIFICATION_CALLBACK_ROUTINE;
pub type DEVICE_CHANGE_COMPLETE_CALLBACK = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
pub type PDEVICE_CHANGE_COMPLETE_CALLBACK = DEVICE_CHANGE_COMPLETE_CALLBACK;
pub mod _FILE_INFORMATION_CLASS {
    pub type Type = i32;
    pub const FileDirectoryInformation: Type = 1;
    pub const FileFullDirectoryInformation: Type = 2;
    pub const FileBothDirectoryInformation: Type = 3;
    pub const FileBasicInformation: Type = 4;
    pub const FileStandardInformation: Type = 5;
    pub const FileInternalInformation: Type = 6;
    pub const FileEaInformation: Type = 7;
    pub const FileAccessInformation: Type = 8;
    pub const FileNameInformation: Type = 9;
    pub const FileRenameInformation: Type = 10;
    pub const FileLinkInformation: Type = 11;
    pub const FileNamesInformation: Type = 12;
    pub const FileDispositionInformation: Type = 13;
    pub const FilePositionInformation: Type = 14;
    pub const FileFullEaInformation: Type = 15;
    pub const FileModeInformation: Type = 16;
    pub const FileAlignmentInformation: Type = 17;
    pub const FileAllInformation: Type = 18;
    pub const FileAllocationInformation: Type = 19;
    pub const FileEndOfFileInformation: Type = 20;
    pub const FileAlternateNameInformation: Type = 21;
    pub const FileStreamInformation: Type = 22;
    pub const FilePipeInformation: Type = 23;
    pub const FilePipeLocalInformation: Type = 24;
    pub const FilePipeRemoteInformation: Type = 25;
    pub const FileMailslotQueryInformation: Type = 26;
    pub const FileMailslotSetInformation: Type = 27;
    pub const FileCompressionInformation: Type = 28;
    pub const FileObjectIdInformation: Type = 29;
    pub const FileCompletionInformation: Type = 30;
    pub const FileMoveClusterInformation: Type = 31;
    pub const FileQuotaInformation: Type = 32;
    pub const FileReparsePointInformation: Type = 33;
    pub const FileNetworkOpenInformation: Type = 34;
    pub const FileAttributeTagInformation: Type = 35;
    pub const FileTrackingInformation: Type = 36;
    pub const FileIdBothDirectoryInformation: Type = 37;
    pub const FileIdFullDirectoryInformation: Type = 38;
    pub const FileValidDataLengthInformation: Type = 39;
    pub const FileShortNameInformation: Type = 40;
    pub const FileIoCompletionNotificationInformation: Type = 41;
    pub const FileIoStatusBlockRangeInformation: Type = 42;
    pub const FileIoPriorityHintInformation: Type = 43;
    pub const FileSfioReserveInformation: Type = 44;
    pub const FileSfioVolumeInformation: Type = 45;
    pub const FileHardLinkInformation: Type = 46;
    pub const FileProcessIdsUsingFileInformation: Type = 47;
    pub const FileNormalizedNameInformation: Type = 48;
    pub const FileNetworkPhysicalNameInformation: Type = 49;
    pub const FileIdGlobalTxDirectoryInformation: Type = 50;
    pub const FileIsRemoteDeviceInformation: Type = 51;
    pub const FileUnusedInformation: Type = 52;
    pub const FileNumaNodeInformation: Type = 53;
    pub const FileStandardLinkInformation: Type = 54;
    pub const FileRemoteProtocolInformation: Type = 55;
    pub const FileRenameInformationBypassAccessCheck: Type = 56;
    pub const FileLinkInformationBypassAccessCheck: Type = 57;
    pub const FileVolumeNameInformation: Type = 58;
    pub const FileIdInformation: Type = 59;
    pub const FileIdExtdDirectoryInformation: Type = 60;
    pub const FileReplaceCompletionInformation: Type = 61;
    pub const FileHardLinkFullIdInformation: Type = 62;
    pub const FileIdExtdBothDirectoryInformation: Type = 63;
    pub const FileDispositionInformationEx: Type = 64;
    pub const FileRenameInformationEx: Type = 65;
    pub const FileRenameInformationExBypassAccessCheck: Type = 66;
    pub const FileDesiredStorageClassInformation: Type = 67;
    pub const FileStatInformation: Type = 68;
    pub const FileMemoryPartitionInformation: Type = 69;
    pub const FileStatLxInformation: Type = 70;
    pub const FileCaseSensitiveInformation: Type = 71;
    pub const FileLinkInformationEx: Type = 72;
    pub const FileLinkInformationExBypassAccessCheck: Type = 73;
    pub const FileStorageReserveIdInformation: Type = 74;
    pub const FileCaseSensitiveInformationForceAccessCheck: Type = 75;
    pub const FileMaximumInformation: Type = 76;
}
pub use self::_FILE_INFORMATION_CLASS::Type as FILE_INFORMATION_CLASS;
pub type PFILE_INFORMATION_CLASS = *mut _FILE_INFORMATION_CLASS::Type;
pub mod _DIRECTORY_NOTIFY_INFORMATION_CLASS {
    pub type Type = i32;
    pub const DirectoryNotifyInformation: Type = 1;
    pub const DirectoryNotifyExtendedInformation: Type = 2;
}
pub use self::_DIRECTORY_NOTIFY_INFORMATION_CLASS::Type as DIRECTORY_NOTIFY_INFORMATION_CLASS;
pub type PDIRECTORY_NOTIFY_INFORMATION_CLASS = *mut _DIRECTORY_NOTIFY_INFORMATION_CLASS::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_POSITION_INFORMATION {
    pub CurrentByteOffset: LARGE_INTEGER,
}
pub type FILE_POSITION_INFORMATION = _FILE_POSITION_INFORMATION;
pub type PFILE_POSITION_INFORMATION = *mut _FILE_POSITION_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_BASIC_INFORMATION {
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub FileAttributes: ULONG,
}
pub type FILE_BASIC_INFORMATION = _FILE_BASIC_INFORMATION;
pub type PFILE_BASIC_INFORMATION = *mut _FILE_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_IO_PRIORITY_HINT_INFORMATION {
    pub PriorityHint: IO_PRIORITY_HINT,
}
pub type FILE_IO_PRIORITY_HINT_INFORMATION = _FILE_IO_PRIORITY_HINT_INFORMATION;
pub type PFILE_IO_PRIORITY_HINT_INFORMATION = *mut _FILE_IO_PRIORITY_HINT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION {
    pub Flags: ULONG,
}
pub type FILE_IO_COMPLETION_NOTIFICATION_INFORMATION = _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION;
pub type PFILE_IO_COMPLETION_NOTIFICATION_INFORMATION = *mut _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_IOSTATUSBLOCK_RANGE_INFORMATION {
    pub IoStatusBlockRange: PUCHAR,
    pub Length: ULONG,
}
pub type FILE_IOSTATUSBLOCK_RANGE_INFORMATION = _FILE_IOSTATUSBLOCK_RANGE_INFORMATION;
pub type PFILE_IOSTATUSBLOCK_RANGE_INFORMATION = *mut _FILE_IOSTATUSBLOCK_RANGE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_IS_REMOTE_DEVICE_INFORMATION {
    pub IsRemote: BOOLEAN,
}
pub type FILE_IS_REMOTE_DEVICE_INFORMATION = _FILE_IS_REMOTE_DEVICE_INFORMATION;
pub type PFILE_IS_REMOTE_DEVICE_INFORMATION = *mut _FILE_IS_REMOTE_DEVICE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_NUMA_NODE_INFORMATION {
    pub NodeNumber: USHORT,
}
pub type FILE_NUMA_NODE_INFORMATION = _FILE_NUMA_NODE_INFORMATION;
pub type PFILE_NUMA_NODE_INFORMATION = *mut _FILE_NUMA_NODE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PROCESS_IDS_USING_FILE_INFORMATION {
    pub NumberOfProcessIdsInList: ULONG,
    pub ProcessIdList: [ULONG_PTR; 1usize],
}
pub type FILE_PROCESS_IDS_USING_FILE_INFORMATION = _FILE_PROCESS_IDS_USING_FILE_INFORMATION;
pub type PFILE_PROCESS_IDS_USING_FILE_INFORMATION = *mut _FILE_PROCESS_IDS_USING_FILE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_STANDARD_INFORMATION {
    pub AllocationSize: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub NumberOfLinks: ULONG,
    pub DeletePending: BOOLEAN,
    pub Directory: BOOLEAN,
}
pub type FILE_STANDARD_INFORMATION = _FILE_STANDARD_INFORMATION;
pub type PFILE_STANDARD_INFORMATION = *mut _FILE_STANDARD_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_NETWORK_OPEN_INFORMATION {
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub FileAttributes: ULONG,
}
pub type FILE_NETWORK_OPEN_INFORMATION = _FILE_NETWORK_OPEN_INFORMATION;
pub type PFILE_NETWORK_OPEN_INFORMATION = *mut _FILE_NETWORK_OPEN_INFORMATION;
pub mod _FSINFOCLASS {
    pub type Type = i32;
    pub const FileFsVolumeInformation: Type = 1;
    pub const FileFsLabelInformation: Type = 2;
    pub const FileFsSizeInformation: Type = 3;
    pub const FileFsDeviceInformation: Type = 4;
    pub const FileFsAttributeInformation: Type = 5;
    pub const FileFsControlInformation: Type = 6;
    pub const FileFsFullSizeInformation: Type = 7;
    pub const FileFsObjectIdInformation: Type = 8;
    pub const FileFsDriverPathInformation: Type = 9;
    pub const FileFsVolumeFlagsInformation: Type = 10;
    pub const FileFsSectorSizeInformation: Type = 11;
    pub const FileFsDataCopyInformation: Type = 12;
    pub const FileFsMetadataSizeInformation: Type = 13;
    pub const FileFsFullSizeInformationEx: Type = 14;
    pub const FileFsMaximumInformation: Type = 15;
}
pub use self::_FSINFOCLASS::Type as FS_INFORMATION_CLASS;
pub type PFS_INFORMATION_CLASS = *mut _FSINFOCLASS::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_DEVICE_INFORMATION {
    pub DeviceType: ULONG,
    pub Characteristics: ULONG,
}
pub type FILE_FS_DEVICE_INFORMATION = _FILE_FS_DEVICE_INFORMATION;
pub type PFILE_FS_DEVICE_INFORMATION = *mut _FILE_FS_DEVICE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FULL_EA_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub Flags: UCHAR,
    pub EaNameLength: UCHAR,
    pub EaValueLength: USHORT,
    pub EaName: [CHAR; 1usize],
}
pub type FILE_FULL_EA_INFORMATION = _FILE_FULL_EA_INFORMATION;
pub type PFILE_FULL_EA_INFORMATION = *mut _FILE_FULL_EA_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_SFIO_RESERVE_INFORMATION {
    pub RequestsPerPeriod: ULONG,
    pub Period: ULONG,
    pub RetryFailures: BOOLEAN,
    pub Discardable: BOOLEAN,
    pub RequestSize: ULONG,
    pub NumOutstandingRequests: ULONG,
}
pub type FILE_SFIO_RESERVE_INFORMATION = _FILE_SFIO_RESERVE_INFORMATION;
pub type PFILE_SFIO_RESERVE_INFORMATION = *mut _FILE_SFIO_RESERVE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_SFIO_VOLUME_INFORMATION {
    pub MaximumRequestsPerPeriod: ULONG,
    pub MinimumPeriod: ULONG,
    pub MinimumTransferSize: ULONG,
}
pub type FILE_SFIO_VOLUME_INFORMATION = _FILE_SFIO_VOLUME_INFORMATION;
pub type PFILE_SFIO_VOLUME_INFORMATION = *mut _FILE_SFIO_VOLUME_INFORMATION;
pub type FAST_IO_CHECK_IF_POSSIBLE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        CheckForReadOperation: BOOLEAN,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_CHECK_IF_POSSIBLE = FAST_IO_CHECK_IF_POSSIBLE;
pub type FAST_IO_READ = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        Buffer: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_READ = FAST_IO_READ;
pub type FAST_IO_WRITE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        LockKey: ULONG,
        Buffer: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_WRITE = FAST_IO_WRITE;
pub type FAST_IO_QUERY_BASIC_INFO = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        Wait: BOOLEAN,
        Buffer: PFILE_BASIC_INFORMATION,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_QUERY_BASIC_INFO = FAST_IO_QUERY_BASIC_INFO;
pub type FAST_IO_QUERY_STANDARD_INFO = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        Wait: BOOLEAN,
        Buffer: PFILE_STANDARD_INFORMATION,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_QUERY_STANDARD_INFO = FAST_IO_QUERY_STANDARD_INFO;
pub type FAST_IO_LOCK = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: PLARGE_INTEGER,
        ProcessId: PEPROCESS,
        Key: ULONG,
        FailImmediately: BOOLEAN,
        ExclusiveLock: BOOLEAN,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_LOCK = FAST_IO_LOCK;
pub type FAST_IO_UNLOCK_SINGLE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: PLARGE_INTEGER,
        ProcessId: PEPROCESS,
        Key: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_UNLOCK_SINGLE = FAST_IO_UNLOCK_SINGLE;
pub type FAST_IO_UNLOCK_ALL = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        ProcessId: PEPROCESS,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_UNLOCK_ALL = FAST_IO_UNLOCK_ALL;
pub type FAST_IO_UNLOCK_ALL_BY_KEY = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        ProcessId: PVOID,
        Key: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_UNLOCK_ALL_BY_KEY = FAST_IO_UNLOCK_ALL_BY_KEY;
pub type FAST_IO_DEVICE_CONTROL = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        Wait: BOOLEAN,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
        IoControlCode: ULONG,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_DEVICE_CONTROL = FAST_IO_DEVICE_CONTROL;
pub type FAST_IO_ACQUIRE_FILE = ::core::option::Option<unsafe extern "C" fn(FileObject: *mut _FILE_OBJECT)>;
pub type PFAST_IO_ACQUIRE_FILE = FAST_IO_ACQUIRE_FILE;
pub type FAST_IO_RELEASE_FILE = ::core::option::Option<unsafe extern "C" fn(FileObject: *mut _FILE_OBJECT)>;
pub type PFAST_IO_RELEASE_FILE = FAST_IO_RELEASE_FILE;
pub type FAST_IO_DETACH_DEVICE =
    ::core::option::Option<unsafe extern "C" fn(SourceDevice: *mut _DEVICE_OBJECT, TargetDevice: *mut _DEVICE_OBJECT)>;
pub type PFAST_IO_DETACH_DEVICE = FAST_IO_DETACH_DEVICE;
pub type FAST_IO_QUERY_NETWORK_OPEN_INFO = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        Wait: BOOLEAN,
        Buffer: *mut _FILE_NETWORK_OPEN_INFORMATION,
        IoStatus: *mut _IO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_QUERY_NETWORK_OPEN_INFO = FAST_IO_QUERY_NETWORK_OPEN_INFO;
pub type FAST_IO_ACQUIRE_FOR_MOD_WRITE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        EndingOffset: PLARGE_INTEGER,
        ResourceToRelease: *mut *mut _ERESOURCE,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> NTSTATUS,
>;
pub type PFAST_IO_ACQUIRE_FOR_MOD_WRITE = FAST_IO_ACQUIRE_FOR_MOD_WRITE;
pub type FAST_IO_MDL_READ = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_MDL_READ = FAST_IO_MDL_READ;
pub type FAST_IO_MDL_READ_COMPLETE = ::core::option::Option<
    unsafe extern "C" fn(FileObject: *mut _FILE_OBJECT, MdlChain: PMDL, DeviceObject: *mut _DEVICE_OBJECT) -> BOOLEAN,
>;
pub type PFAST_IO_MDL_READ_COMPLETE = FAST_IO_MDL_READ_COMPLETE;
pub type FAST_IO_PREPARE_MDL_WRITE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_PREPARE_MDL_WRITE = FAST_IO_PREPARE_MDL_WRITE;
pub type FAST_IO_MDL_WRITE_COMPLETE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        MdlChain: PMDL,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_MDL_WRITE_COMPLETE = FAST_IO_MDL_WRITE_COMPLETE;
pub type FAST_IO_READ_COMPRESSED = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        Buffer: PVOID,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        CompressedDataInfo: *mut _COMPRESSED_DATA_INFO,
        CompressedDataInfoLength: ULONG,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_READ_COMPRESSED = FAST_IO_READ_COMPRESSED;
pub type FAST_IO_WRITE_COMPRESSED = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        Buffer: PVOID,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
        CompressedDataInfo: *mut _COMPRESSED_DATA_INFO,
        CompressedDataInfoLength: ULONG,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_WRITE_COMPRESSED = FAST_IO_WRITE_COMPRESSED;
pub type FAST_IO_MDL_READ_COMPLETE_COMPRESSED = ::core::option::Option<
    unsafe extern "C" fn(FileObject: *mut _FILE_OBJECT, MdlChain: PMDL, DeviceObject: *mut _DEVICE_OBJECT) -> BOOLEAN,
>;
pub type PFAST_IO_MDL_READ_COMPLETE_COMPRESSED = FAST_IO_MDL_READ_COMPLETE_COMPRESSED;
pub type FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        MdlChain: PMDL,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_MDL_WRITE_COMPLETE_COMPRESSED = FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED;
pub type FAST_IO_QUERY_OPEN = ::core::option::Option<
    unsafe extern "C" fn(
        Irp: *mut _IRP,
        NetworkInformation: PFILE_NETWORK_OPEN_INFORMATION,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> BOOLEAN,
>;
pub type PFAST_IO_QUERY_OPEN = FAST_IO_QUERY_OPEN;
pub type FAST_IO_RELEASE_FOR_MOD_WRITE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: *mut _FILE_OBJECT,
        ResourceToRelease: *mut _ERESOURCE,
        DeviceObject: *mut _DEVICE_OBJECT,
    ) -> NTSTATUS,
>;
pub type PFAST_IO_RELEASE_FOR_MOD_WRITE = FAST_IO_RELEASE_FOR_MOD_WRITE;
pub type FAST_IO_ACQUIRE_FOR_CCFLUSH = ::core::option::Option<
    unsafe extern "C" fn(FileObject: *mut _FILE_OBJECT, DeviceObject: *mut _DEVICE_OBJECT) -> NTSTATUS,
>;
pub type PFAST_IO_ACQUIRE_FOR_CCFLUSH = FAST_IO_ACQUIRE_FOR_CCFLUSH;
pub type FAST_IO_RELEASE_FOR_CCFLUSH = ::core::option::Option<
    unsafe extern "C" fn(FileObject: *mut _FILE_OBJECT, DeviceObject: *mut _DEVICE_OBJECT) -> NTSTATUS,
>;
pub type PFAST_IO_RELEASE_FOR_CCFLUSH = FAST_IO_RELEASE_FOR_CCFLUSH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FAST_IO_DISPATCH {
    pub SizeOfFastIoDispatch: ULONG,
    pub FastIoCheckIfPossible: PFAST_IO_CHECK_IF_POSSIBLE,
    pub FastIoRead: PFAST_IO_READ,
    pub FastIoWrite: PFAST_IO_WRITE,
    pub FastIoQueryBasicInfo: PFAST_IO_QUERY_BASIC_INFO,
    pub FastIoQueryStandardInfo: PFAST_IO_QUERY_STANDARD_INFO,
    pub FastIoLock: PFAST_IO_LOCK,
    pub FastIoUnlockSingle: PFAST_IO_UNLOCK_SINGLE,
    pub FastIoUnlockAll: PFAST_IO_UNLOCK_ALL,
    pub FastIoUnlockAllByKey: PFAST_IO_UNLOCK_ALL_BY_KEY,
    pub FastIoDeviceControl: PFAST_IO_DEVICE_CONTROL,
    pub AcquireFileForNtCreateSection: PFAST_IO_ACQUIRE_FILE,
    pub ReleaseFileForNtCreateSection: PFAST_IO_RELEASE_FILE,
    pub FastIoDetachDevice: PFAST_IO_DETACH_DEVICE,
    pub FastIoQueryNetworkOpenInfo: PFAST_IO_QUERY_NETWORK_OPEN_INFO,
    pub AcquireForModWrite: PFAST_IO_ACQUIRE_FOR_MOD_WRITE,
    pub MdlRead: PFAST_IO_MDL_READ,
    pub MdlReadComplete: PFAST_IO_MDL_READ_COMPLETE,
    pub PrepareMdlWrite: PFAST_IO_PREPARE_MDL_WRITE,
    pub MdlWriteComplete: PFAST_IO_MDL_WRITE_COMPLETE,
    pub FastIoReadCompressed: PFAST_IO_READ_COMPRESSED,
    pub FastIoWriteCompressed: PFAST_IO_WRITE_COMPRESSED,
    pub MdlReadCompleteCompressed: PFAST_IO_MDL_READ_COMPLETE_COMPRESSED,
    pub MdlWriteCompleteCompressed: PFAST_IO_MDL_WRITE_COMPLETE_COMPRESSED,
    pub FastIoQueryOpen: PFAST_IO_QUERY_OPEN,
    pub ReleaseForModWrite: PFAST_IO_RELEASE_FOR_MOD_WRITE,
    pub AcquireForCcFlush: PFAST_IO_ACQUIRE_FOR_CCFLUSH,
    pub ReleaseForCcFlush: PFAST_IO_RELEASE_FOR_CCFLUSH,
}
pub type FAST_IO_DISPATCH = _FAST_IO_DISPATCH;
pub type PFAST_IO_DISPATCH = *mut _FAST_IO_DISPATCH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SECTION_OBJECT_POINTERS {
    pub DataSectionObject: PVOID,
    pub SharedCacheMap: PVOID,
    pub ImageSectionObject: PVOID,
}
pub type SECTION_OBJECT_POINTERS = _SECTION_OBJECT_POINTERS;
pub type PSECTION_OBJECT_POINTERS = *mut _SECTION_OBJECT_POINTERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_COMPLETION_CONTEXT {
    pub Port: PVOID,
    pub Key: PVOID,
}
pub type IO_COMPLETION_CONTEXT = _IO_COMPLETION_CONTEXT;
pub type PIO_COMPLETION_CONTEXT = *mut _IO_COMPLETION_CONTEXT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_OBJECT {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceObject: PDEVICE_OBJECT,
    pub Vpb: PVPB,
    pub FsContext: PVOID,
    pub FsContext2: PVOID,
    pub SectionObjectPointer: PSECTION_OBJECT_POINTERS,
    pub PrivateCacheMap: PVOID,
    pub FinalStatus: NTSTATUS,
    pub RelatedFileObject: *mut _FILE_OBJECT,
    pub LockOperation: BOOLEAN,
    pub DeletePending: BOOLEAN,
    pub ReadAccess: BOOLEAN,
    pub WriteAccess: BOOLEAN,
    pub DeleteAccess: BOOLEAN,
    pub SharedRead: BOOLEAN,
    pub SharedWrite: BOOLEAN,
    pub SharedDelete: BOOLEAN,
    pub Flags: ULONG,
    pub FileName: UNICODE_STRING,
    pub CurrentByteOffset: LARGE_INTEGER,
    pub Waiters: ULONG,
    pub Busy: ULONG,
    pub LastLock: PVOID,
    pub Lock: KEVENT,
    pub Event: KEVENT,
    pub CompletionContext: PIO_COMPLETION_CONTEXT,
    pub IrpListLock: KSPIN_LOCK,
    pub IrpList: LIST_ENTRY,
    pub FileObjectExtension: PVOID,
}
pub type FILE_OBJECT = _FILE_OBJECT;
pub type PFILE_OBJECT = *mut _FILE_OBJECT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_ERROR_LOG_PACKET {
    pub MajorFunctionCode: UCHAR,
    pub RetryCount: UCHAR,
    pub DumpDataSize: USHORT,
    pub NumberOfStrings: USHORT,
    pub StringOffset: USHORT,
    pub EventCategory: USHORT,
    pub ErrorCode: NTSTATUS,
    pub UniqueErrorValue: ULONG,
    pub FinalStatus: NTSTATUS,
    pub SequenceNumber: ULONG,
    pub IoControlCode: ULONG,
    pub DeviceOffset: LARGE_INTEGER,
    pub DumpData: [ULONG; 1usize],
}
pub type IO_ERROR_LOG_PACKET = _IO_ERROR_LOG_PACKET;
pub type PIO_ERROR_LOG_PACKET = *mut _IO_ERROR_LOG_PACKET;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_ERROR_LOG_MESSAGE {
    pub Type: USHORT,
    pub Size: USHORT,
    pub DriverNameLength: USHORT,
    pub TimeStamp: LARGE_INTEGER,
    pub DriverNameOffset: ULONG,
    pub EntryData: IO_ERROR_LOG_PACKET,
}
pub type IO_ERROR_LOG_MESSAGE = _IO_ERROR_LOG_MESSAGE;
pub type PIO_ERROR_LOG_MESSAGE = *mut _IO_ERROR_LOG_MESSAGE;
pub mod _DMA_WIDTH {
    pub type Type = i32;
    pub const Width8Bits: Type = 0;
    pub const Width16Bits: Type = 1;
    pub const Width32Bits: Type = 2;
    pub const Width64Bits: Type = 3;
    pub const WidthNoWrap: Type = 4;
    pub const MaximumDmaWidth: Type = 5;
}
pub use self::_DMA_WIDTH::Type as DMA_WIDTH;
pub type PDMA_WIDTH = *mut _DMA_WIDTH::Type;
pub mod _DMA_SPEED {
    pub type Type = i32;
    pub const Compatible: Type = 0;
    pub const TypeA: Type = 1;
    pub const TypeB: Type = 2;
    pub const TypeC: Type = 3;
    pub const TypeF: Type = 4;
    pub const MaximumDmaSpeed: Type = 5;
}
pub use self::_DMA_SPEED::Type as DMA_SPEED;
pub type PDMA_SPEED = *mut _DMA_SPEED::Type;
pub type DEVICE_DESCRIPTION = _DEVICE_DESCRIPTION;
pub type PDEVICE_DESCRIPTION = *mut _DEVICE_DESCRIPTION;
pub mod _DEVICE_RELATION_TYPE {
    pub type Type = i32;
    pub const BusRelations: Type = 0;
    pub const EjectionRelations: Type = 1;
    pub const PowerRelations: Type = 2;
    pub const RemovalRelations: Type = 3;
    pub const TargetDeviceRelation: Type = 4;
    pub const SingleBusRelations: Type = 5;
    pub const TransportRelations: Type = 6;
}
pub use self::_DEVICE_RELATION_TYPE::Type as DEVICE_RELATION_TYPE;
pub type PDEVICE_RELATION_TYPE = *mut _DEVICE_RELATION_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_RELATIONS {
    pub Count: ULONG,
    pub Objects: [PDEVICE_OBJECT; 1usize],
}
pub type DEVICE_RELATIONS = _DEVICE_RELATIONS;
pub type PDEVICE_RELATIONS = *mut _DEVICE_RELATIONS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVOBJ_EXTENSION {
    pub Type: CSHORT,
    pub Size: USHORT,
    pub DeviceObject: PDEVICE_OBJECT,
}
pub type DEVOBJ_EXTENSION = _DEVOBJ_EXTENSION;
pub type PDEVOBJ_EXTENSION = *mut _DEVOBJ_EXTENSION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SCATTER_GATHER_ELEMENT {
    pub Address: PHYSICAL_ADDRESS,
    pub Length: ULONG,
    pub Reserved: ULONG_PTR,
}
pub type SCATTER_GATHER_ELEMENT = _SCATTER_GATHER_ELEMENT;
pub type PSCATTER_GATHER_ELEMENT = *mut _SCATTER_GATHER_ELEMENT;
pub type SCATTER_GATHER_LIST = _SCATTER_GATHER_LIST;
pub type DRIVER_ADD_DEVICE = ::core::option::Option<
    unsafe extern "C" fn(DriverObject: *mut _DRIVER_OBJECT, PhysicalDeviceObject: *mut _DEVICE_OBJECT) -> NTSTATUS,
>;
pub type PDRIVER_ADD_DEVICE = DRIVER_ADD_DEVICE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DRIVER_EXTENSION {
    pub DriverObject: *mut _DRIVER_OBJECT,
    pub AddDevice: PDRIVER_ADD_DEVICE,
    pub Count: ULONG,
    pub ServiceKeyName: UNICODE_STRING,
}
pub type DRIVER_EXTENSION = _DRIVER_EXTENSION;
pub type PDRIVER_EXTENSION = *mut _DRIVER_EXTENSION;
pub type DRIVER_INITIALIZE = ::core::option::Option<
    unsafe extern "C" fn(DriverObject: *mut _DRIVER_OBJECT, RegistryPath: PUNICODE_STRING) -> NTSTATUS,
>;
pub type PDRIVER_INITIALIZE = DRIVER_INITIALIZE;
pub type DRIVER_STARTIO =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: *mut _DEVICE_OBJECT, Irp: *mut _IRP)>;
pub type PDRIVER_STARTIO = DRIVER_STARTIO;
pub type DRIVER_UNLOAD = ::core::option::Option<unsafe extern "C" fn(DriverObject: *mut _DRIVER_OBJECT)>;
pub type PDRIVER_UNLOAD = DRIVER_UNLOAD;
pub type DRIVER_DISPATCH =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: *mut _DEVICE_OBJECT, Irp: *mut _IRP) -> NTSTATUS>;
pub type PDRIVER_DISPATCH = DRIVER_DISPATCH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DRIVER_OBJECT {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub DeviceObject: PDEVICE_OBJECT,
    pub Flags: ULONG,
    pub DriverStart: PVOID,
    pub DriverSize: ULONG,
    pub DriverSection: PVOID,
    pub DriverExtension: PDRIVER_EXTENSION,
    pub DriverName: UNICODE_STRING,
    pub HardwareDatabase: PUNICODE_STRING,
    pub FastIoDispatch: *mut _FAST_IO_DISPATCH,
    pub DriverInit: PDRIVER_INITIALIZE,
    pub DriverStartIo: PDRIVER_STARTIO,
    pub DriverUnload: PDRIVER_UNLOAD,
    pub MajorFunction: [PDRIVER_DISPATCH; 28usize],
}
pub type DRIVER_OBJECT = _DRIVER_OBJECT;
pub type PDRIVER_OBJECT = *mut _DRIVER_OBJECT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DMA_ADAPTER {
    pub Version: USHORT,
    pub Size: USHORT,
    pub DmaOperations: *mut _DMA_OPERATIONS,
}
pub type DMA_ADAPTER = _DMA_ADAPTER;
pub type PDMA_ADAPTER = *mut _DMA_ADAPTER;
pub type PPUT_DMA_ADAPTER = ::core::option::Option<unsafe extern "C" fn(DmaAdapter: PDMA_ADAPTER)>;
pub type PALLOCATE_COMMON_BUFFER = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        Length: ULONG,
        LogicalAddress: PPHYSICAL_ADDRESS,
        CacheEnabled: BOOLEAN,
    ) -> PVOID,
>;
pub type PFREE_COMMON_BUFFER = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        Length: ULONG,
        LogicalAddress: PHYSICAL_ADDRESS,
        VirtualAddress: PVOID,
        CacheEnabled: BOOLEAN,
    ),
>;
pub type PALLOCATE_ADAPTER_CHANNEL = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        NumberOfMapRegisters: ULONG,
        ExecutionRoutine: PDRIVER_CONTROL,
        Context: PVOID,
    ) -> NTSTATUS,
>;
pub type PFLUSH_ADAPTER_BUFFERS = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        CurrentVa: PVOID,
        Length: ULONG,
        WriteToDevice: BOOLEAN,
    ) -> BOOLEAN,
>;
pub type PFREE_ADAPTER_CHANNEL = ::core::option::Option<unsafe extern "C" fn(DmaAdapter: PDMA_ADAPTER)>;
pub type PFREE_MAP_REGISTERS = ::core::option::Option<
    unsafe extern "C" fn(DmaAdapter: PDMA_ADAPTER, MapRegisterBase: PVOID, NumberOfMapRegisters: ULONG),
>;
pub type PMAP_TRANSFER = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        CurrentVa: PVOID,
        Length: PULONG,
        WriteToDevice: BOOLEAN,
    ) -> PHYSICAL_ADDRESS,
>;
pub type PGET_DMA_ALIGNMENT = ::core::option::Option<unsafe extern "C" fn(DmaAdapter: PDMA_ADAPTER) -> ULONG>;
pub type PREAD_DMA_COUNTER = ::core::option::Option<unsafe extern "C" fn(DmaAdapter: PDMA_ADAPTER) -> ULONG>;
pub type DRIVER_LIST_CONTROL = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceObject: *mut _DEVICE_OBJECT,
        Irp: *mut _IRP,
        ScatterGather: *mut _SCATTER_GATHER_LIST,
        Context: PVOID,
    ),
>;
pub type PDRIVER_LIST_CONTROL = DRIVER_LIST_CONTROL;
pub type PGET_SCATTER_GATHER_LIST = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        Mdl: PMDL,
        CurrentVa: PVOID,
        Length: ULONG,
        ExecutionRoutine: PDRIVER_LIST_CONTROL,
        Context: PVOID,
        WriteToDevice: BOOLEAN,
    ) -> NTSTATUS,
>;
pub type PPUT_SCATTER_GATHER_LIST = ::core::option::Option<
    unsafe extern "C" fn(DmaAdapter: PDMA_ADAPTER, ScatterGather: PSCATTER_GATHER_LIST, WriteToDevice: BOOLEAN),
>;
pub type PCALCULATE_SCATTER_GATHER_LIST_SIZE = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        Mdl: PMDL,
        CurrentVa: PVOID,
        Length: ULONG,
        ScatterGatherListSize: PULONG,
        pNumberOfMapRegisters: PULONG,
    ) -> NTSTATUS,
>;
pub type PBUILD_SCATTER_GATHER_LIST = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        DeviceObject: PDEVICE_OBJECT,
        Mdl: PMDL,
        CurrentVa: PVOID,
        Length: ULONG,
        ExecutionRoutine: PDRIVER_LIST_CONTROL,
        Context: PVOID,
        WriteToDevice: BOOLEAN,
        ScatterGatherBuffer: PVOID,
        ScatterGatherLength: ULONG,
    ) -> NTSTATUS,
>;
pub type PBUILD_MDL_FROM_SCATTER_GATHER_LIST = ::core::option::Option<
    unsafe extern "C" fn(
        DmaAdapter: PDMA_ADAPTER,
        ScatterGather: PSCATTER_GATHER_LIST,
        OriginalMdl: PMDL,
        TargetMdl: *mut PMDL,
    ) -> NTSTATUS,
>;
pub type DMA_OPERATIONS = _DMA_OPERATIONS;
pub type PDMA_OPERATIONS = *mut _DMA_OPERATIONS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR {
    pub Option: UCHAR,
    pub Type: UCHAR,
    pub ShareDisposition: UCHAR,
    pub Spare1: UCHAR,
    pub Flags: USHORT,
    pub Spare2: USHORT,
    pub u: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1 {
    pub Port: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    pub Memory: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2,
    pub Interrupt: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3,
    pub Dma: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4,
    pub Generic: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5,
    pub DevicePrivate: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6,
    pub BusNumber: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7,
    pub ConfigData: _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub Length: ULONG,
    pub Alignment: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2 {
    pub Length: ULONG,
    pub Alignment: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3 {
    pub MinimumVector: ULONG,
    pub MaximumVector: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4 {
    pub MinimumChannel: ULONG,
    pub MaximumChannel: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5 {
    pub Length: ULONG,
    pub Alignment: ULONG,
    pub MinimumAddress: PHYSICAL_ADDRESS,
    pub MaximumAddress: PHYSICAL_ADDRESS,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6 {
    pub Data: [ULONG; 3usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7 {
    pub Length: ULONG,
    pub MinBusNumber: ULONG,
    pub MaxBusNumber: ULONG,
    pub Reserved: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8 {
    pub Priority: ULONG,
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
}
pub type IO_RESOURCE_DESCRIPTOR = _IO_RESOURCE_DESCRIPTOR;
pub type PIO_RESOURCE_DESCRIPTOR = *mut _IO_RESOURCE_DESCRIPTOR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_RESOURCE_LIST {
    pub Version: USHORT,
    pub Revision: USHORT,
    pub Count: ULONG,
    pub Descriptors: [IO_RESOURCE_DESCRIPTOR; 1usize],
}
pub type IO_RESOURCE_LIST = _IO_RESOURCE_LIST;
pub type PIO_RESOURCE_LIST = *mut _IO_RESOURCE_LIST;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_RESOURCE_REQUIREMENTS_LIST {
    pub ListSize: ULONG,
    pub InterfaceType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
    pub SlotNumber: ULONG,
    pub Reserved: [ULONG; 3usize],
    pub AlternativeLists: ULONG,
    pub List: [IO_RESOURCE_LIST; 1usize],
}
pub type IO_RESOURCE_REQUIREMENTS_LIST = _IO_RESOURCE_REQUIREMENTS_LIST;
pub type PIO_RESOURCE_REQUIREMENTS_LIST = *mut _IO_RESOURCE_REQUIREMENTS_LIST;
pub type DRIVER_CANCEL =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: *mut _DEVICE_OBJECT, Irp: *mut _IRP)>;
pub type PDRIVER_CANCEL = DRIVER_CANCEL;
#[derive(Copy, Clone)]
#[repr(C, align(16))]
pub struct _IRP {
    pub Type: CSHORT,
    pub Size: USHORT,
    pub MdlAddress: *mut _MDL,
    pub Flags: ULONG,
    pub AssociatedIrp: _IRP__bindgen_ty_1,
    pub ThreadListEntry: LIST_ENTRY,
    pub IoStatus: IO_STATUS_BLOCK,
    pub RequestorMode: KPROCESSOR_MODE,
    pub PendingReturned: BOOLEAN,
    pub StackCount: CHAR,
    pub CurrentLocation: CHAR,
    pub Cancel: BOOLEAN,
    pub CancelIrql: KIRQL,
    pub ApcEnvironment: CCHAR,
    pub AllocationFlags: UCHAR,
    pub UserIosb: PIO_STATUS_BLOCK,
    pub UserEvent: PKEVENT,
    pub Overlay: _IRP__bindgen_ty_2,
    pub CancelRoutine: PDRIVER_CANCEL,
    pub UserBuffer: PVOID,
    pub Tail: _IRP__bindgen_ty_3,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IRP__bindgen_ty_1 {
    pub MasterIrp: *mut _IRP,
    pub IrpCount: LONG,
    pub SystemBuffer: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IRP__bindgen_ty_2 {
    pub AsynchronousParameters: _IRP__bindgen_ty_2__bindgen_ty_1,
    pub AllocationSize: LARGE_INTEGER,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IRP__bindgen_ty_2__bindgen_ty_1 {
    pub __bindgen_anon_1: _IRP__bindgen_ty_2__bindgen_ty_1__bindgen_ty_1,
    pub UserApcContext: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IRP__bindgen_ty_2__bindgen_ty_1__bindgen_ty_1 {
    pub UserApcRoutine: PIO_APC_ROUTINE,
    pub IssuingProcess: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IRP__bindgen_ty_3 {
    pub Overlay: _IRP__bindgen_ty_3__bindgen_ty_1,
    pub Apc: KAPC,
    pub CompletionKey: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IRP__bindgen_ty_3__bindgen_ty_1 {
    pub __bindgen_anon_1: _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1,
    pub Thread: PETHREAD,
    pub AuxiliaryBuffer: PCHAR,
    pub __bindgen_anon_2: _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2,
    pub OriginalFileObject: *mut _FILE_OBJECT,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1 {
    pub DeviceQueueEntry: KDEVICE_QUEUE_ENTRY,
    pub __bindgen_anon_1: _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1 {
    pub DriverContext: [PVOID; 4usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2 {
    pub ListEntry: LIST_ENTRY,
    pub __bindgen_anon_1: _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1 {
    pub CurrentStackLocation: *mut _IO_STACK_LOCATION,
    pub PacketType: ULONG,
}
pub type IRP = _IRP;
pub type PIRP = *mut _IRP;
pub mod _IO_PAGING_PRIORITY {
    pub type Type = i32;
    pub const IoPagingPriorityInvalid: Type = 0;
    pub const IoPagingPriorityNormal: Type = 1;
    pub const IoPagingPriorityHigh: Type = 2;
    pub const IoPagingPriorityReserved1: Type = 3;
    pub const IoPagingPriorityReserved2: Type = 4;
}
pub use self::_IO_PAGING_PRIORITY::Type as IO_PAGING_PRIORITY;
pub type IO_COMPLETION_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(DeviceObject: *mut _DEVICE_OBJECT, Irp: *mut _IRP, Context: PVOID) -> NTSTATUS,
>;
pub type PIO_COMPLETION_ROUTINE = IO_COMPLETION_ROUTINE;
pub type IO_DPC_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(Dpc: *mut _KDPC, DeviceObject: *mut _DEVICE_OBJECT, Irp: *mut _IRP, Context: PVOID),
>;
pub type PIO_DPC_ROUTINE = IO_DPC_ROUTINE;
pub type PMM_DLL_INITIALIZE = ::core::option::Option<unsafe extern "C" fn(RegistryPath: PUNICODE_STRING) -> NTSTATUS>;
pub type PMM_DLL_UNLOAD = ::core::option::Option<unsafe extern "C" fn() -> NTSTATUS>;
pub type IO_TIMER_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: *mut _DEVICE_OBJECT, Context: PVOID)>;
pub type PIO_TIMER_ROUTINE = IO_TIMER_ROUTINE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_SECURITY_CONTEXT {
    pub SecurityQos: PSECURITY_QUALITY_OF_SERVICE,
    pub AccessState: PACCESS_STATE,
    pub DesiredAccess: ACCESS_MASK,
    pub FullCreateOptions: ULONG,
}
pub type IO_SECURITY_CONTEXT = _IO_SECURITY_CONTEXT;
pub type PIO_SECURITY_CONTEXT = *mut _IO_SECURITY_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_CSQ_IRP_CONTEXT {
    pub Type: ULONG,
    pub Irp: *mut _IRP,
    pub Csq: *mut _IO_CSQ,
}
pub type IO_CSQ_IRP_CONTEXT = _IO_CSQ_IRP_CONTEXT;
pub type PIO_CSQ_IRP_CONTEXT = *mut _IO_CSQ_IRP_CONTEXT;
pub type PIO_CSQ_INSERT_IRP = ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irp: PIRP)>;
pub type IO_CSQ_INSERT_IRP_EX =
    ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irp: PIRP, InsertContext: PVOID) -> NTSTATUS>;
pub type PIO_CSQ_INSERT_IRP_EX = IO_CSQ_INSERT_IRP_EX;
pub type PIO_CSQ_REMOVE_IRP = ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irp: PIRP)>;
pub type PIO_CSQ_PEEK_NEXT_IRP =
    ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irp: PIRP, PeekContext: PVOID) -> PIRP>;
pub type PIO_CSQ_ACQUIRE_LOCK = ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irql: PKIRQL)>;
pub type PIO_CSQ_RELEASE_LOCK = ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irql: KIRQL)>;
pub type PIO_CSQ_COMPLETE_CANCELED_IRP = ::core::option::Option<unsafe extern "C" fn(Csq: *mut _IO_CSQ, Irp: PIRP)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_CSQ {
    pub Type: ULONG,
    pub CsqInsertIrp: PIO_CSQ_INSERT_IRP,
    pub CsqRemoveIrp: PIO_CSQ_REMOVE_IRP,
    pub CsqPeekNextIrp: PIO_CSQ_PEEK_NEXT_IRP,
    pub CsqAcquireLock: PIO_CSQ_ACQUIRE_LOCK,
    pub CsqReleaseLock: PIO_CSQ_RELEASE_LOCK,
    pub CsqCompleteCanceledIrp: PIO_CSQ_COMPLETE_CANCELED_IRP,
    pub ReservePointer: PVOID,
}
pub type IO_CSQ = _IO_CSQ;
pub type PIO_CSQ = *mut _IO_CSQ;
pub mod _BUS_QUERY_ID_TYPE {
    pub type Type = i32;
    pub const BusQueryDeviceID: Type = 0;
    pub const BusQueryHardwareIDs: Type = 1;
    pub const BusQueryCompatibleIDs: Type = 2;
    pub const BusQueryInstanceID: Type = 3;
    pub const BusQueryDeviceSerialNumber: Type = 4;
    pub const BusQueryContainerID: Type = 5;
}
pub use self::_BUS_QUERY_ID_TYPE::Type as BUS_QUERY_ID_TYPE;
pub type PBUS_QUERY_ID_TYPE = *mut _BUS_QUERY_ID_TYPE::Type;
pub mod _DEVICE_TEXT_TYPE {
    pub type Type = i32;
    pub const DeviceTextDescription: Type = 0;
    pub const DeviceTextLocationInformation: Type = 1;
}
pub use self::_DEVICE_TEXT_TYPE::Type as DEVICE_TEXT_TYPE;
pub type PDEVICE_TEXT_TYPE = *mut _DEVICE_TEXT_TYPE::Type;
pub type PGPE_SERVICE_ROUTINE = ::core::option::Option<unsafe extern "C" fn(arg1: PVOID, arg2: PVOID) -> BOOLEAN>;
pub type PGPE_CONNECT_VECTOR = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: PDEVICE_OBJECT,
        arg2: ULONG,
        arg3: KINTERRUPT_MODE,
        arg4: BOOLEAN,
        arg5: PGPE_SERVICE_ROUTINE,
        arg6: PVOID,
        arg7: PVOID,
    ) -> NTSTATUS,
>;
pub type PGPE_DISCONNECT_VECTOR = ::core::option::Option<unsafe extern "C" fn(arg1: PVOID) -> NTSTATUS>;
pub type PGPE_ENABLE_EVENT =
    ::core::option::Option<unsafe extern "C" fn(arg1: PDEVICE_OBJECT, arg2: PVOID) -> NTSTATUS>;
pub type PGPE_DISABLE_EVENT =
    ::core::option::Option<unsafe extern "C" fn(arg1: PDEVICE_OBJECT, arg2: PVOID) -> NTSTATUS>;
pub type PGPE_CLEAR_STATUS =
    ::core::option::Option<unsafe extern "C" fn(arg1: PDEVICE_OBJECT, arg2: PVOID) -> NTSTATUS>;
pub type PDEVICE_NOTIFY_CALLBACK = ::core::option::Option<unsafe extern "C" fn(arg1: PVOID, arg2: ULONG)>;
pub type PREGISTER_FOR_DEVICE_NOTIFICATIONS = ::core::option::Option<
    unsafe extern "C" fn(arg1: PDEVICE_OBJECT, arg2: PDEVICE_NOTIFY_CALLBACK, arg3: PVOID) -> NTSTATUS,
>;
pub type PUNREGISTER_FOR_DEVICE_NOTIFICATIONS =
    ::core::option::Option<unsafe extern "C" fn(arg1: PDEVICE_OBJECT, arg2: PDEVICE_NOTIFY_CALLBACK)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACPI_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GpeConnectVector: PGPE_CONNECT_VECTOR,
    pub GpeDisconnectVector: PGPE_DISCONNECT_VECTOR,
    pub GpeEnableEvent: PGPE_ENABLE_EVENT,
    pub GpeDisableEvent: PGPE_DISABLE_EVENT,
    pub GpeClearStatus: PGPE_CLEAR_STATUS,
    pub RegisterForDeviceNotifications: PREGISTER_FOR_DEVICE_NOTIFICATIONS,
    pub UnregisterForDeviceNotifications: PUNREGISTER_FOR_DEVICE_NOTIFICATIONS,
}
pub type ACPI_INTERFACE_STANDARD = _ACPI_INTERFACE_STANDARD;
pub type PACPI_INTERFACE_STANDARD = *mut _ACPI_INTERFACE_STANDARD;
pub type PGPE_SERVICE_ROUTINE2 =
    ::core::option::Option<unsafe extern "C" fn(ObjectContext: PVOID, ServiceContext: PVOID) -> BOOLEAN>;
pub type PGPE_CONNECT_VECTOR2 = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        GpeNumber: ULONG,
        Mode: KINTERRUPT_MODE,
        Shareable: BOOLEAN,
        ServiceRoutine: PGPE_SERVICE_ROUTINE,
        ServiceContext: PVOID,
        ObjectContext: *mut PVOID,
    ) -> NTSTATUS,
>;
pub type PGPE_DISCONNECT_VECTOR2 =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, ObjectContext: PVOID) -> NTSTATUS>;
pub type PGPE_ENABLE_EVENT2 =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, ObjectContext: PVOID) -> NTSTATUS>;
pub type PGPE_DISABLE_EVENT2 =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, ObjectContext: PVOID) -> NTSTATUS>;
pub type PGPE_CLEAR_STATUS2 =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, ObjectContext: PVOID) -> NTSTATUS>;
pub type PDEVICE_NOTIFY_CALLBACK2 =
    ::core::option::Option<unsafe extern "C" fn(NotificationContext: PVOID, NotifyCode: ULONG)>;
pub type PREGISTER_FOR_DEVICE_NOTIFICATIONS2 = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        NotificationHandler: PDEVICE_NOTIFY_CALLBACK2,
        NotificationContext: PVOID,
    ) -> NTSTATUS,
>;
pub type PUNREGISTER_FOR_DEVICE_NOTIFICATIONS2 = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACPI_INTERFACE_STANDARD2 {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GpeConnectVector: PGPE_CONNECT_VECTOR2,
    pub GpeDisconnectVector: PGPE_DISCONNECT_VECTOR2,
    pub GpeEnableEvent: PGPE_ENABLE_EVENT2,
    pub GpeDisableEvent: PGPE_DISABLE_EVENT2,
    pub GpeClearStatus: PGPE_CLEAR_STATUS2,
    pub RegisterForDeviceNotifications: PREGISTER_FOR_DEVICE_NOTIFICATIONS2,
    pub UnregisterForDeviceNotifications: PUNREGISTER_FOR_DEVICE_NOTIFICATIONS2,
}
pub type ACPI_INTERFACE_STANDARD2 = _ACPI_INTERFACE_STANDARD2;
pub type PACPI_INTERFACE_STANDARD2 = *mut _ACPI_INTERFACE_STANDARD2;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_STACK_LOCATION {
    pub MajorFunction: UCHAR,
    pub MinorFunction: UCHAR,
    pub Flags: UCHAR,
    pub Control: UCHAR,
    pub Parameters: _IO_STACK_LOCATION__bindgen_ty_1,
    pub DeviceObject: PDEVICE_OBJECT,
    pub FileObject: PFILE_OBJECT,
    pub CompletionRoutine: PIO_COMPLETION_ROUTINE,
    pub Context: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_STACK_LOCATION__bindgen_ty_1 {
    pub Create: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_1,
    pub CreatePipe: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_2,
    pub CreateMailslot: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_3,
    pub Read: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_4,
    pub Write: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_5,
    pub QueryDirectory: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_6,
    pub NotifyDirectory: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_7,
    pub NotifyDirectoryEx: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_8,
    pub QueryFile: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_9,
    pub SetFile: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10,
    pub QueryEa: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_11,
    pub SetEa: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_12,
    pub QueryVolume: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_13,
    pub SetVolume: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_14,
    pub FileSystemControl: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_15,
    pub LockControl: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_16,
    pub DeviceIoControl: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_17,
    pub QuerySecurity: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_18,
    pub SetSecurity: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_19,
    pub MountVolume: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_20,
    pub VerifyVolume: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_21,
    pub Scsi: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_22,
    pub QueryQuota: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_23,
    pub SetQuota: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_24,
    pub QueryDeviceRelations: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_25,
    pub QueryInterface: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_26,
    pub DeviceCapabilities: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_27,
    pub FilterResourceRequirements: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_28,
    pub ReadWriteConfig: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_29,
    pub SetLock: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_30,
    pub QueryId: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_31,
    pub QueryDeviceText: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_32,
    pub UsageNotification: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_33,
    pub WaitWake: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_34,
    pub PowerSequence: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_35,
    pub Power: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36,
    pub StartDevice: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_37,
    pub WMI: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_38,
    pub Others: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_39,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_1 {
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub Options: ULONG,
    pub __bindgen_padding_0: [u16; 2usize],
    pub FileAttributes: USHORT,
    pub ShareAccess: USHORT,
    pub __bindgen_padding_1: u32,
    pub EaLength: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_2 {
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub Options: ULONG,
    pub __bindgen_padding_0: [u16; 2usize],
    pub Reserved: USHORT,
    pub ShareAccess: USHORT,
    pub Parameters: PNAMED_PIPE_CREATE_PARAMETERS,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_3 {
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub Options: ULONG,
    pub __bindgen_padding_0: [u16; 2usize],
    pub Reserved: USHORT,
    pub ShareAccess: USHORT,
    pub Parameters: PMAILSLOT_CREATE_PARAMETERS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_4 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub Key: ULONG,
    pub Flags: ULONG,
    pub ByteOffset: LARGE_INTEGER,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_5 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub Key: ULONG,
    pub Flags: ULONG,
    pub ByteOffset: LARGE_INTEGER,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_6 {
    pub Length: ULONG,
    pub FileName: PUNICODE_STRING,
    pub FileInformationClass: FILE_INFORMATION_CLASS,
    pub __bindgen_padding_0: u32,
    pub FileIndex: ULONG,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_7 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub CompletionFilter: ULONG,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_8 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub CompletionFilter: ULONG,
    pub __bindgen_padding_1: u32,
    pub DirectoryNotifyInformationClass: DIRECTORY_NOTIFY_INFORMATION_CLASS,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_9 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub FileInformationClass: FILE_INFORMATION_CLASS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub FileInformationClass: FILE_INFORMATION_CLASS,
    pub FileObject: PFILE_OBJECT,
    pub __bindgen_anon_1: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1 {
    pub __bindgen_anon_1: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1__bindgen_ty_1,
    pub ClusterCount: ULONG,
    pub DeleteHandle: HANDLE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1__bindgen_ty_1 {
    pub ReplaceIfExists: BOOLEAN,
    pub AdvanceOnly: BOOLEAN,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_11 {
    pub Length: ULONG,
    pub EaList: PVOID,
    pub EaListLength: ULONG,
    pub __bindgen_padding_0: u32,
    pub EaIndex: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_12 {
    pub Length: ULONG,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_13 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub FsInformationClass: FS_INFORMATION_CLASS,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_14 {
    pub Length: ULONG,
    pub __bindgen_padding_0: u32,
    pub FsInformationClass: FS_INFORMATION_CLASS,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_15 {
    pub OutputBufferLength: ULONG,
    pub __bindgen_padding_0: u32,
    pub InputBufferLength: ULONG,
    pub __bindgen_padding_1: u32,
    pub FsControlCode: ULONG,
    pub Type3InputBuffer: PVOID,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_16 {
    pub Length: PLARGE_INTEGER,
    pub Key: ULONG,
    pub ByteOffset: LARGE_INTEGER,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_17 {
    pub OutputBufferLength: ULONG,
    pub __bindgen_padding_0: u32,
    pub InputBufferLength: ULONG,
    pub __bindgen_padding_1: u32,
    pub IoControlCode: ULONG,
    pub Type3InputBuffer: PVOID,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_18 {
    pub SecurityInformation: SECURITY_INFORMATION,
    pub __bindgen_padding_0: u32,
    pub Length: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_19 {
    pub SecurityInformation: SECURITY_INFORMATION,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_20 {
    pub Vpb: PVPB,
    pub DeviceObject: PDEVICE_OBJECT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_21 {
    pub Vpb: PVPB,
    pub DeviceObject: PDEVICE_OBJECT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_22 {
    pub Srb: *mut _SCSI_REQUEST_BLOCK,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_23 {
    pub Length: ULONG,
    pub StartSid: PSID,
    pub SidList: *mut _FILE_GET_QUOTA_INFORMATION,
    pub SidListLength: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_24 {
    pub Length: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_25 {
    pub Type: DEVICE_RELATION_TYPE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_26 {
    pub InterfaceType: *const GUID,
    pub Size: USHORT,
    pub Version: USHORT,
    pub Interface: PINTERFACE,
    pub InterfaceSpecificData: PVOID,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_27 {
    pub Capabilities: PDEVICE_CAPABILITIES,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_28 {
    pub IoResourceRequirementList: PIO_RESOURCE_REQUIREMENTS_LIST,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_29 {
    pub WhichSpace: ULONG,
    pub Buffer: PVOID,
    pub Offset: ULONG,
    pub __bindgen_padding_0: u32,
    pub Length: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_30 {
    pub Lock: BOOLEAN,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_31 {
    pub IdType: BUS_QUERY_ID_TYPE,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_32 {
    pub DeviceTextType: DEVICE_TEXT_TYPE,
    pub __bindgen_padding_0: u32,
    pub LocaleId: LCID,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_33 {
    pub InPath: BOOLEAN,
    pub Reserved: [BOOLEAN; 3usize],
    pub __bindgen_padding_0: u32,
    pub Type: DEVICE_USAGE_NOTIFICATION_TYPE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_34 {
    pub PowerState: SYSTEM_POWER_STATE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_35 {
    pub PowerSequence: PPOWER_SEQUENCE,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36 {
    pub __bindgen_anon_1: _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36__bindgen_ty_1,
    pub __bindgen_padding_0: u32,
    pub Type: POWER_STATE_TYPE,
    pub __bindgen_padding_1: u32,
    pub State: POWER_STATE,
    pub __bindgen_padding_2: u32,
    pub ShutdownType: POWER_ACTION::Type,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36__bindgen_ty_1 {
    pub SystemContext: ULONG,
    pub SystemPowerStateContext: SYSTEM_POWER_STATE_CONTEXT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_37 {
    pub AllocatedResources: PCM_RESOURCE_LIST,
    pub AllocatedResourcesTranslated: PCM_RESOURCE_LIST,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_38 {
    pub ProviderId: ULONG_PTR,
    pub DataPath: PVOID,
    pub BufferSize: ULONG,
    pub Buffer: PVOID,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_39 {
    pub Argument1: PVOID,
    pub Argument2: PVOID,
    pub Argument3: PVOID,
    pub Argument4: PVOID,
}
pub type IO_STACK_LOCATION = _IO_STACK_LOCATION;
pub type PIO_STACK_LOCATION = *mut _IO_STACK_LOCATION;
pub type FWMI_NOTIFICATION_CALLBACK = ::core::option::Option<unsafe extern "C" fn(Wnode: PVOID, Context: PVOID)>;
pub type WMI_NOTIFICATION_CALLBACK = FWMI_NOTIFICATION_CALLBACK;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_SLOT_NUMBER {
    pub u: _PCI_SLOT_NUMBER__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_SLOT_NUMBER__bindgen_ty_1 {
    pub bits: _PCI_SLOT_NUMBER__bindgen_ty_1__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_SLOT_NUMBER__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_SLOT_NUMBER__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn DeviceNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn FunctionNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_FunctionNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 24u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 24u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceNumber: ULONG,
        FunctionNumber: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let DeviceNumber: u32 = unsafe { ::core::mem::transmute(DeviceNumber) };
            DeviceNumber as u64
        });
        __bindgen_bitfield_unit.set(5usize, 3u8, {
            let FunctionNumber: u32 = unsafe { ::core::mem::transmute(FunctionNumber) };
            FunctionNumber as u64
        });
        __bindgen_bitfield_unit.set(8usize, 24u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_SLOT_NUMBER = _PCI_SLOT_NUMBER;
pub type PPCI_SLOT_NUMBER = *mut _PCI_SLOT_NUMBER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_COMMON_HEADER {
    pub VendorID: USHORT,
    pub DeviceID: USHORT,
    pub Command: USHORT,
    pub Status: USHORT,
    pub RevisionID: UCHAR,
    pub ProgIf: UCHAR,
    pub SubClass: UCHAR,
    pub BaseClass: UCHAR,
    pub CacheLineSize: UCHAR,
    pub LatencyTimer: UCHAR,
    pub HeaderType: UCHAR,
    pub BIST: UCHAR,
    pub u: _PCI_COMMON_HEADER__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_COMMON_HEADER__bindgen_ty_1 {
    pub type0: _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_1,
    pub type1: _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_2,
    pub type2: _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_1 {
    pub BaseAddresses: [ULONG; 6usize],
    pub CIS: ULONG,
    pub SubVendorID: USHORT,
    pub SubSystemID: USHORT,
    pub ROMBaseAddress: ULONG,
    pub CapabilitiesPtr: UCHAR,
    pub Reserved1: [UCHAR; 3usize],
    pub Reserved2: ULONG,
    pub InterruptLine: UCHAR,
    pub InterruptPin: UCHAR,
    pub MinimumGrant: UCHAR,
    pub MaximumLatency: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_2 {
    pub BaseAddresses: [ULONG; 2usize],
    pub PrimaryBus: UCHAR,
    pub SecondaryBus: UCHAR,
    pub SubordinateBus: UCHAR,
    pub SecondaryLatency: UCHAR,
    pub IOBase: UCHAR,
    pub IOLimit: UCHAR,
    pub SecondaryStatus: USHORT,
    pub MemoryBase: USHORT,
    pub MemoryLimit: USHORT,
    pub PrefetchBase: USHORT,
    pub PrefetchLimit: USHORT,
    pub PrefetchBaseUpper32: ULONG,
    pub PrefetchLimitUpper32: ULONG,
    pub IOBaseUpper16: USHORT,
    pub IOLimitUpper16: USHORT,
    pub CapabilitiesPtr: UCHAR,
    pub Reserved1: [UCHAR; 3usize],
    pub ROMBaseAddress: ULONG,
    pub InterruptLine: UCHAR,
    pub InterruptPin: UCHAR,
    pub BridgeControl: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3 {
    pub SocketRegistersBaseAddress: ULONG,
    pub CapabilitiesPtr: UCHAR,
    pub Reserved: UCHAR,
    pub SecondaryStatus: USHORT,
    pub PrimaryBus: UCHAR,
    pub SecondaryBus: UCHAR,
    pub SubordinateBus: UCHAR,
    pub SecondaryLatency: UCHAR,
    pub Range: [_PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1; 4usize],
    pub InterruptLine: UCHAR,
    pub InterruptPin: UCHAR,
    pub BridgeControl: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1 {
    pub Base: ULONG,
    pub Limit: ULONG,
}
pub type PCI_COMMON_HEADER = _PCI_COMMON_HEADER;
pub type PPCI_COMMON_HEADER = *mut _PCI_COMMON_HEADER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_COMMON_CONFIG {
    pub __bindgen_anon_1: _PCI_COMMON_CONFIG__bindgen_ty_1,
    pub DeviceSpecific: [UCHAR; 192usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_COMMON_CONFIG__bindgen_ty_1 {
    pub VendorID: USHORT,
    pub DeviceID: USHORT,
    pub Command: USHORT,
    pub Status: USHORT,
    pub RevisionID: UCHAR,
    pub ProgIf: UCHAR,
    pub SubClass: UCHAR,
    pub BaseClass: UCHAR,
    pub CacheLineSize: UCHAR,
    pub LatencyTimer: UCHAR,
    pub HeaderType: UCHAR,
    pub BIST: UCHAR,
    pub u: _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1 {
    pub type0: _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
    pub type1: _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2,
    pub type2: _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1 {
    pub BaseAddresses: [ULONG; 6usize],
    pub CIS: ULONG,
    pub SubVendorID: USHORT,
    pub SubSystemID: USHORT,
    pub ROMBaseAddress: ULONG,
    pub CapabilitiesPtr: UCHAR,
    pub Reserved1: [UCHAR; 3usize],
    pub Reserved2: ULONG,
    pub InterruptLine: UCHAR,
    pub InterruptPin: UCHAR,
    pub MinimumGrant: UCHAR,
    pub MaximumLatency: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2 {
    pub BaseAddresses: [ULONG; 2usize],
    pub PrimaryBus: UCHAR,
    pub SecondaryBus: UCHAR,
    pub SubordinateBus: UCHAR,
    pub SecondaryLatency: UCHAR,
    pub IOBase: UCHAR,
    pub IOLimit: UCHAR,
    pub SecondaryStatus: USHORT,
    pub MemoryBase: USHORT,
    pub MemoryLimit: USHORT,
    pub PrefetchBase: USHORT,
    pub PrefetchLimit: USHORT,
    pub PrefetchBaseUpper32: ULONG,
    pub PrefetchLimitUpper32: ULONG,
    pub IOBaseUpper16: USHORT,
    pub IOLimitUpper16: USHORT,
    pub CapabilitiesPtr: UCHAR,
    pub Reserved1: [UCHAR; 3usize],
    pub ROMBaseAddress: ULONG,
    pub InterruptLine: UCHAR,
    pub InterruptPin: UCHAR,
    pub BridgeControl: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3 {
    pub SocketRegistersBaseAddress: ULONG,
    pub CapabilitiesPtr: UCHAR,
    pub Reserved: UCHAR,
    pub SecondaryStatus: USHORT,
    pub PrimaryBus: UCHAR,
    pub SecondaryBus: UCHAR,
    pub SubordinateBus: UCHAR,
    pub SecondaryLatency: UCHAR,
    pub Range: [_PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1; 4usize],
    pub InterruptLine: UCHAR,
    pub InterruptPin: UCHAR,
    pub BridgeControl: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1 {
    pub Base: ULONG,
    pub Limit: ULONG,
}
pub type PCI_COMMON_CONFIG = _PCI_COMMON_CONFIG;
pub type PPCI_COMMON_CONFIG = *mut _PCI_COMMON_CONFIG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_CAPABILITIES_HEADER {
    pub CapabilityID: UCHAR,
    pub Next: UCHAR,
}
pub type PCI_CAPABILITIES_HEADER = _PCI_CAPABILITIES_HEADER;
pub type PPCI_CAPABILITIES_HEADER = *mut _PCI_CAPABILITIES_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_PMC {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Support: _PCI_PMC__PM_SUPPORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_PMC__PM_SUPPORT {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _PCI_PMC__PM_SUPPORT {
    #[inline]
    pub fn Rsvd2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn D1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_D1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn D2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_D2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMED0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMED0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMED1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMED1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMED2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMED2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMED3Hot(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMED3Hot(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMED3Cold(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMED3Cold(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Rsvd2: UCHAR,
        D1: UCHAR,
        D2: UCHAR,
        PMED0: UCHAR,
        PMED1: UCHAR,
        PMED2: UCHAR,
        PMED3Hot: UCHAR,
        PMED3Cold: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Rsvd2: u8 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let D1: u8 = unsafe { ::core::mem::transmute(D1) };
            D1 as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let D2: u8 = unsafe { ::core::mem::transmute(D2) };
            D2 as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let PMED0: u8 = unsafe { ::core::mem::transmute(PMED0) };
            PMED0 as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let PMED1: u8 = unsafe { ::core::mem::transmute(PMED1) };
            PMED1 as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let PMED2: u8 = unsafe { ::core::mem::transmute(PMED2) };
            PMED2 as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let PMED3Hot: u8 = unsafe { ::core::mem::transmute(PMED3Hot) };
            PMED3Hot as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let PMED3Cold: u8 = unsafe { ::core::mem::transmute(PMED3Cold) };
            PMED3Cold as u64
        });
        __bindgen_bitfield_unit
    }
}
impl _PCI_PMC {
    #[inline]
    pub fn Version(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Version(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PMEClock(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMEClock(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceSpecificInitialization(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceSpecificInitialization(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Version: UCHAR,
        PMEClock: UCHAR,
        Rsvd1: UCHAR,
        DeviceSpecificInitialization: UCHAR,
        Rsvd2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let Version: u8 = unsafe { ::core::mem::transmute(Version) };
            Version as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let PMEClock: u8 = unsafe { ::core::mem::transmute(PMEClock) };
            PMEClock as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let Rsvd1: u8 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let DeviceSpecificInitialization: u8 = unsafe { ::core::mem::transmute(DeviceSpecificInitialization) };
            DeviceSpecificInitialization as u64
        });
        __bindgen_bitfield_unit.set(6usize, 2u8, {
            let Rsvd2: u8 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_PMC = _PCI_PMC;
pub type PPCI_PMC = *mut _PCI_PMC;
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_PMCSR {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_PMCSR {
    #[inline]
    pub fn PowerState(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_PowerState(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn PMEEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PMEEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DataSelect(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_DataSelect(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn DataScale(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_DataScale(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn PMEStatus(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PMEStatus(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PowerState: USHORT,
        Rsvd1: USHORT,
        PMEEnable: USHORT,
        DataSelect: USHORT,
        DataScale: USHORT,
        PMEStatus: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 2u8, {
            let PowerState: u16 = unsafe { ::core::mem::transmute(PowerState) };
            PowerState as u64
        });
        __bindgen_bitfield_unit.set(2usize, 6u8, {
            let Rsvd1: u16 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let PMEEnable: u16 = unsafe { ::core::mem::transmute(PMEEnable) };
            PMEEnable as u64
        });
        __bindgen_bitfield_unit.set(9usize, 4u8, {
            let DataSelect: u16 = unsafe { ::core::mem::transmute(DataSelect) };
            DataSelect as u64
        });
        __bindgen_bitfield_unit.set(13usize, 2u8, {
            let DataScale: u16 = unsafe { ::core::mem::transmute(DataScale) };
            DataScale as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let PMEStatus: u16 = unsafe { ::core::mem::transmute(PMEStatus) };
            PMEStatus as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_PMCSR = _PCI_PMCSR;
pub type PPCI_PMCSR = *mut _PCI_PMCSR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_PMCSR_BSE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _PCI_PMCSR_BSE {
    #[inline]
    pub fn Rsvd1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn D3HotSupportsStopClock(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_D3HotSupportsStopClock(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BusPowerClockControlEnabled(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BusPowerClockControlEnabled(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Rsvd1: UCHAR,
        D3HotSupportsStopClock: UCHAR,
        BusPowerClockControlEnabled: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 6u8, {
            let Rsvd1: u8 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let D3HotSupportsStopClock: u8 = unsafe { ::core::mem::transmute(D3HotSupportsStopClock) };
            D3HotSupportsStopClock as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let BusPowerClockControlEnabled: u8 = unsafe { ::core::mem::transmute(BusPowerClockControlEnabled) };
            BusPowerClockControlEnabled as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_PMCSR_BSE = _PCI_PMCSR_BSE;
pub type PPCI_PMCSR_BSE = *mut _PCI_PMCSR_BSE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_PM_CAPABILITY {
    pub Header: PCI_CAPABILITIES_HEADER,
    pub PMC: _PCI_PM_CAPABILITY__bindgen_ty_1,
    pub PMCSR: _PCI_PM_CAPABILITY__bindgen_ty_2,
    pub PMCSR_BSE: _PCI_PM_CAPABILITY__bindgen_ty_3,
    pub Data: UCHAR,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_PM_CAPABILITY__bindgen_ty_1 {
    pub Capabilities: PCI_PMC,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_PM_CAPABILITY__bindgen_ty_2 {
    pub ControlStatus: PCI_PMCSR,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_PM_CAPABILITY__bindgen_ty_3 {
    pub BridgeSupport: PCI_PMCSR_BSE,
    pub AsUCHAR: UCHAR,
}
pub type PCI_PM_CAPABILITY = _PCI_PM_CAPABILITY;
pub type PPCI_PM_CAPABILITY = *mut _PCI_PM_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct PCI_X_CAPABILITY {
    pub Header: PCI_CAPABILITIES_HEADER,
    pub Command: PCI_X_CAPABILITY__bindgen_ty_1,
    pub Status: PCI_X_CAPABILITY__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union PCI_X_CAPABILITY__bindgen_ty_1 {
    pub bits: PCI_X_CAPABILITY__bindgen_ty_1__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PCI_X_CAPABILITY__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl PCI_X_CAPABILITY__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn DataParityErrorRecoveryEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_DataParityErrorRecoveryEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EnableRelaxedOrdering(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_EnableRelaxedOrdering(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MaxMemoryReadByteCount(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_MaxMemoryReadByteCount(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn MaxOutstandingSplitTransactions(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_MaxOutstandingSplitTransactions(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 9u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 9u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DataParityErrorRecoveryEnable: USHORT,
        EnableRelaxedOrdering: USHORT,
        MaxMemoryReadByteCount: USHORT,
        MaxOutstandingSplitTransactions: USHORT,
        Reserved: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let DataParityErrorRecoveryEnable: u16 = unsafe { ::core::mem::transmute(DataParityErrorRecoveryEnable) };
            DataParityErrorRecoveryEnable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let EnableRelaxedOrdering: u16 = unsafe { ::core::mem::transmute(EnableRelaxedOrdering) };
            EnableRelaxedOrdering as u64
        });
        __bindgen_bitfield_unit.set(2usize, 2u8, {
            let MaxMemoryReadByteCount: u16 = unsafe { ::core::mem::transmute(MaxMemoryReadByteCount) };
            MaxMemoryReadByteCount as u64
        });
        __bindgen_bitfield_unit.set(4usize, 3u8, {
            let MaxOutstandingSplitTransactions: u16 =
                unsafe { ::core::mem::transmute(MaxOutstandingSplitTransactions) };
            MaxOutstandingSplitTransactions as u64
        });
        __bindgen_bitfield_unit.set(7usize, 9u8, {
            let Reserved: u16 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union PCI_X_CAPABILITY__bindgen_ty_2 {
    pub bits: PCI_X_CAPABILITY__bindgen_ty_2__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct PCI_X_CAPABILITY__bindgen_ty_2__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl PCI_X_CAPABILITY__bindgen_ty_2__bindgen_ty_1 {
    #[inline]
    pub fn FunctionNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_FunctionNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn BusNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_BusNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn Device64Bit(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Device64Bit(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Capable133MHz(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Capable133MHz(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitCompletionDiscarded(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SplitCompletionDiscarded(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceComplexity(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceComplexity(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DesignedMaxMemoryReadByteCount(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_DesignedMaxMemoryReadByteCount(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn DesignedMaxOutstandingSplitTransactions(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(23usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_DesignedMaxOutstandingSplitTransactions(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(23usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DesignedMaxCumulativeReadSize(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(26usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_DesignedMaxCumulativeReadSize(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(26usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedSplitCompletionErrorMessage(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(29usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedSplitCompletionErrorMessage(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(29usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CapablePCIX266(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(30usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CapablePCIX266(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(30usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CapablePCIX533(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(31usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CapablePCIX533(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(31usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        FunctionNumber: ULONG,
        DeviceNumber: ULONG,
        BusNumber: ULONG,
        Device64Bit: ULONG,
        Capable133MHz: ULONG,
        SplitCompletionDiscarded: ULONG,
        UnexpectedSplitCompletion: ULONG,
        DeviceComplexity: ULONG,
        DesignedMaxMemoryReadByteCount: ULONG,
        DesignedMaxOutstandingSplitTransactions: ULONG,
        DesignedMaxCumulativeReadSize: ULONG,
        ReceivedSplitCompletionErrorMessage: ULONG,
        CapablePCIX266: ULONG,
        CapablePCIX533: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let FunctionNumber: u32 = unsafe { ::core::mem::transmute(FunctionNumber) };
            FunctionNumber as u64
        });
        __bindgen_bitfield_unit.set(3usize, 5u8, {
            let DeviceNumber: u32 = unsafe { ::core::mem::transmute(DeviceNumber) };
            DeviceNumber as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let BusNumber: u32 = unsafe { ::core::mem::transmute(BusNumber) };
            BusNumber as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let Device64Bit: u32 = unsafe { ::core::mem::transmute(Device64Bit) };
            Device64Bit as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let Capable133MHz: u32 = unsafe { ::core::mem::transmute(Capable133MHz) };
            Capable133MHz as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let SplitCompletionDiscarded: u32 = unsafe { ::core::mem::transmute(SplitCompletionDiscarded) };
            SplitCompletionDiscarded as u64
        });
        __bindgen_bitfield_unit.set(19usize, 1u8, {
            let UnexpectedSplitCompletion: u32 = unsafe { ::core::mem::transmute(UnexpectedSplitCompletion) };
            UnexpectedSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let DeviceComplexity: u32 = unsafe { ::core::mem::transmute(DeviceComplexity) };
            DeviceComplexity as u64
        });
        __bindgen_bitfield_unit.set(21usize, 2u8, {
            let DesignedMaxMemoryReadByteCount: u32 = unsafe { ::core::mem::transmute(DesignedMaxMemoryReadByteCount) };
            DesignedMaxMemoryReadByteCount as u64
        });
        __bindgen_bitfield_unit.set(23usize, 3u8, {
            let DesignedMaxOutstandingSplitTransactions: u32 =
                unsafe { ::core::mem::transmute(DesignedMaxOutstandingSplitTransactions) };
            DesignedMaxOutstandingSplitTransactions as u64
        });
        __bindgen_bitfield_unit.set(26usize, 3u8, {
            let DesignedMaxCumulativeReadSize: u32 = unsafe { ::core::mem::transmute(DesignedMaxCumulativeReadSize) };
            DesignedMaxCumulativeReadSize as u64
        });
        __bindgen_bitfield_unit.set(29usize, 1u8, {
            let ReceivedSplitCompletionErrorMessage: u32 =
                unsafe { ::core::mem::transmute(ReceivedSplitCompletionErrorMessage) };
            ReceivedSplitCompletionErrorMessage as u64
        });
        __bindgen_bitfield_unit.set(30usize, 1u8, {
            let CapablePCIX266: u32 = unsafe { ::core::mem::transmute(CapablePCIX266) };
            CapablePCIX266 as u64
        });
        __bindgen_bitfield_unit.set(31usize, 1u8, {
            let CapablePCIX533: u32 = unsafe { ::core::mem::transmute(CapablePCIX533) };
            CapablePCIX533 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PPCI_X_CAPABILITY = *mut PCI_X_CAPABILITY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER {
    pub CapabilityID: USHORT,
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER {
    #[inline]
    pub fn Version(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_Version(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Next(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 12u8) as u16) }
    }
    #[inline]
    pub fn set_Next(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 12u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Version: USHORT, Next: USHORT) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let Version: u16 = unsafe { ::core::mem::transmute(Version) };
            Version as u64
        });
        __bindgen_bitfield_unit.set(4usize, 12u8, {
            let Next: u16 = unsafe { ::core::mem::transmute(Next) };
            Next as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER = _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER;
pub type PPCI_EXPRESS_ENHANCED_CAPABILITY_HEADER = *mut _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY {
    pub Header: PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER,
    pub LowSerialNumber: ULONG,
    pub HighSerialNumber: ULONG,
}
pub type PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY = _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY;
pub type PPCI_EXPRESS_SERIAL_NUMBER_CAPABILITY = *mut _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS {
    pub __bindgen_anon_1: _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn Undefined(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Undefined(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkProtocolError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DataLinkProtocolError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SurpriseDownError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SurpriseDownError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 6u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn PoisonedTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PoisonedTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FlowControlProtocolError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FlowControlProtocolError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CompletionTimeout(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CompletionTimeout(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CompleterAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CompleterAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceiverOverflow(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceiverOverflow(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MalformedTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MalformedTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnsupportedRequestError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnsupportedRequestError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 11u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Undefined: ULONG,
        Reserved1: ULONG,
        DataLinkProtocolError: ULONG,
        SurpriseDownError: ULONG,
        Reserved2: ULONG,
        PoisonedTLP: ULONG,
        FlowControlProtocolError: ULONG,
        CompletionTimeout: ULONG,
        CompleterAbort: ULONG,
        UnexpectedCompletion: ULONG,
        ReceiverOverflow: ULONG,
        MalformedTLP: ULONG,
        ECRCError: ULONG,
        UnsupportedRequestError: ULONG,
        Reserved3: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Undefined: u32 = unsafe { ::core::mem::transmute(Undefined) };
            Undefined as u64
        });
        __bindgen_bitfield_unit.set(1usize, 3u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let DataLinkProtocolError: u32 = unsafe { ::core::mem::transmute(DataLinkProtocolError) };
            DataLinkProtocolError as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let SurpriseDownError: u32 = unsafe { ::core::mem::transmute(SurpriseDownError) };
            SurpriseDownError as u64
        });
        __bindgen_bitfield_unit.set(6usize, 6u8, {
            let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let PoisonedTLP: u32 = unsafe { ::core::mem::transmute(PoisonedTLP) };
            PoisonedTLP as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let FlowControlProtocolError: u32 = unsafe { ::core::mem::transmute(FlowControlProtocolError) };
            FlowControlProtocolError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 1u8, {
            let CompletionTimeout: u32 = unsafe { ::core::mem::transmute(CompletionTimeout) };
            CompletionTimeout as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let CompleterAbort: u32 = unsafe { ::core::mem::transmute(CompleterAbort) };
            CompleterAbort as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let UnexpectedCompletion: u32 = unsafe { ::core::mem::transmute(UnexpectedCompletion) };
            UnexpectedCompletion as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let ReceiverOverflow: u32 = unsafe { ::core::mem::transmute(ReceiverOverflow) };
            ReceiverOverflow as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let MalformedTLP: u32 = unsafe { ::core::mem::transmute(MalformedTLP) };
            MalformedTLP as u64
        });
        __bindgen_bitfield_unit.set(19usize, 1u8, {
            let ECRCError: u32 = unsafe { ::core::mem::transmute(ECRCError) };
            ECRCError as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let UnsupportedRequestError: u32 = unsafe { ::core::mem::transmute(UnsupportedRequestError) };
            UnsupportedRequestError as u64
        });
        __bindgen_bitfield_unit.set(21usize, 11u8, {
            let Reserved3: u32 = unsafe { ::core::mem::transmute(Reserved3) };
            Reserved3 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS = _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS;
pub type PPCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS = *mut _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK {
    pub __bindgen_anon_1: _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1 {
    #[inline]
    pub fn Undefined(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Undefined(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkProtocolError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DataLinkProtocolError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SurpriseDownError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SurpriseDownError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 6u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn PoisonedTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PoisonedTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FlowControlProtocolError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FlowControlProtocolError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CompletionTimeout(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CompletionTimeout(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CompleterAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CompleterAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceiverOverflow(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceiverOverflow(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MalformedTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MalformedTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnsupportedRequestError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnsupportedRequestError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 11u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Undefined: ULONG,
        Reserved1: ULONG,
        DataLinkProtocolError: ULONG,
        SurpriseDownError: ULONG,
        Reserved2: ULONG,
        PoisonedTLP: ULONG,
        FlowControlProtocolError: ULONG,
        CompletionTimeout: ULONG,
        CompleterAbort: ULONG,
        UnexpectedCompletion: ULONG,
        ReceiverOverflow: ULONG,
        MalformedTLP: ULONG,
        ECRCError: ULONG,
        UnsupportedRequestError: ULONG,
        Reserved3: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Undefined: u32 = unsafe { ::core::mem::transmute(Undefined) };
            Undefined as u64
        });
        __bindgen_bitfield_unit.set(1usize, 3u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let DataLinkProtocolError: u32 = unsafe { ::core::mem::transmute(DataLinkProtocolError) };
            DataLinkProtocolError as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let SurpriseDownError: u32 = unsafe { ::core::mem::transmute(SurpriseDownError) };
            SurpriseDownError as u64
        });
        __bindgen_bitfield_unit.set(6usize, 6u8, {
            let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let PoisonedTLP: u32 = unsafe { ::core::mem::transmute(PoisonedTLP) };
            PoisonedTLP as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let FlowControlProtocolError: u32 = unsafe { ::core::mem::transmute(FlowControlProtocolError) };
            FlowControlProtocolError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 1u8, {
            let CompletionTimeout: u32 = unsafe { ::core::mem::transmute(CompletionTimeout) };
            CompletionTimeout as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let CompleterAbort: u32 = unsafe { ::core::mem::transmute(CompleterAbort) };
            CompleterAbort as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let UnexpectedCompletion: u32 = unsafe { ::core::mem::transmute(UnexpectedCompletion) };
            UnexpectedCompletion as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let ReceiverOverflow: u32 = unsafe { ::core::mem::transmute(ReceiverOverflow) };
            ReceiverOverflow as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let MalformedTLP: u32 = unsafe { ::core::mem::transmute(MalformedTLP) };
            MalformedTLP as u64
        });
        __bindgen_bitfield_unit.set(19usize, 1u8, {
            let ECRCError: u32 = unsafe { ::core::mem::transmute(ECRCError) };
            ECRCError as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let UnsupportedRequestError: u32 = unsafe { ::core::mem::transmute(UnsupportedRequestError) };
            UnsupportedRequestError as u64
        });
        __bindgen_bitfield_unit.set(21usize, 11u8, {
            let Reserved3: u32 = unsafe { ::core::mem::transmute(Reserved3) };
            Reserved3 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK = _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK;
pub type PPCI_EXPRESS_UNCORRECTABLE_ERROR_MASK = *mut _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY {
    pub __bindgen_anon_1: _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1 {
    #[inline]
    pub fn Undefined(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Undefined(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkProtocolError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DataLinkProtocolError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SurpriseDownError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SurpriseDownError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 6u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn PoisonedTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PoisonedTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FlowControlProtocolError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FlowControlProtocolError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CompletionTimeout(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CompletionTimeout(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CompleterAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CompleterAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceiverOverflow(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceiverOverflow(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MalformedTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MalformedTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnsupportedRequestError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnsupportedRequestError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 11u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Undefined: ULONG,
        Reserved1: ULONG,
        DataLinkProtocolError: ULONG,
        SurpriseDownError: ULONG,
        Reserved2: ULONG,
        PoisonedTLP: ULONG,
        FlowControlProtocolError: ULONG,
        CompletionTimeout: ULONG,
        CompleterAbort: ULONG,
        UnexpectedCompletion: ULONG,
        ReceiverOverflow: ULONG,
        MalformedTLP: ULONG,
        ECRCError: ULONG,
        UnsupportedRequestError: ULONG,
        Reserved3: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Undefined: u32 = unsafe { ::core::mem::transmute(Undefined) };
            Undefined as u64
        });
        __bindgen_bitfield_unit.set(1usize, 3u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let DataLinkProtocolError: u32 = unsafe { ::core::mem::transmute(DataLinkProtocolError) };
            DataLinkProtocolError as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let SurpriseDownError: u32 = unsafe { ::core::mem::transmute(SurpriseDownError) };
            SurpriseDownError as u64
        });
        __bindgen_bitfield_unit.set(6usize, 6u8, {
            let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let PoisonedTLP: u32 = unsafe { ::core::mem::transmute(PoisonedTLP) };
            PoisonedTLP as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let FlowControlProtocolError: u32 = unsafe { ::core::mem::transmute(FlowControlProtocolError) };
            FlowControlProtocolError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 1u8, {
            let CompletionTimeout: u32 = unsafe { ::core::mem::transmute(CompletionTimeout) };
            CompletionTimeout as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let CompleterAbort: u32 = unsafe { ::core::mem::transmute(CompleterAbort) };
            CompleterAbort as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let UnexpectedCompletion: u32 = unsafe { ::core::mem::transmute(UnexpectedCompletion) };
            UnexpectedCompletion as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let ReceiverOverflow: u32 = unsafe { ::core::mem::transmute(ReceiverOverflow) };
            ReceiverOverflow as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let MalformedTLP: u32 = unsafe { ::core::mem::transmute(MalformedTLP) };
            MalformedTLP as u64
        });
        __bindgen_bitfield_unit.set(19usize, 1u8, {
            let ECRCError: u32 = unsafe { ::core::mem::transmute(ECRCError) };
            ECRCError as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let UnsupportedRequestError: u32 = unsafe { ::core::mem::transmute(UnsupportedRequestError) };
            UnsupportedRequestError as u64
        });
        __bindgen_bitfield_unit.set(21usize, 11u8, {
            let Reserved3: u32 = unsafe { ::core::mem::transmute(Reserved3) };
            Reserved3 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY = _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY;
pub type PPCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY = *mut _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS {
    pub __bindgen_anon_1: _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn ReceiverError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceiverError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn BadTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BadTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BadDLLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BadDLLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReplayNumRollover(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReplayNumRollover(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ReplayTimerTimeout(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReplayTimerTimeout(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AdvisoryNonFatalError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AdvisoryNonFatalError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 18u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 18u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ReceiverError: ULONG,
        Reserved1: ULONG,
        BadTLP: ULONG,
        BadDLLP: ULONG,
        ReplayNumRollover: ULONG,
        Reserved2: ULONG,
        ReplayTimerTimeout: ULONG,
        AdvisoryNonFatalError: ULONG,
        Reserved3: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let ReceiverError: u32 = unsafe { ::core::mem::transmute(ReceiverError) };
            ReceiverError as u64
        });
        __bindgen_bitfield_unit.set(1usize, 5u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let BadTLP: u32 = unsafe { ::core::mem::transmute(BadTLP) };
            BadTLP as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let BadDLLP: u32 = unsafe { ::core::mem::transmute(BadDLLP) };
            BadDLLP as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let ReplayNumRollover: u32 = unsafe { ::core::mem::transmute(ReplayNumRollover) };
            ReplayNumRollover as u64
        });
        __bindgen_bitfield_unit.set(9usize, 3u8, {
            let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let ReplayTimerTimeout: u32 = unsafe { ::core::mem::transmute(ReplayTimerTimeout) };
            ReplayTimerTimeout as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let AdvisoryNonFatalError: u32 = unsafe { ::core::mem::transmute(AdvisoryNonFatalError) };
            AdvisoryNonFatalError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 18u8, {
            let Reserved3: u32 = unsafe { ::core::mem::transmute(Reserved3) };
            Reserved3 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_CORRECTABLE_ERROR_STATUS = _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS;
pub type PPCI_CORRECTABLE_ERROR_STATUS = *mut _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_CORRECTABLE_ERROR_MASK {
    pub __bindgen_anon_1: _PCI_EXPRESS_CORRECTABLE_ERROR_MASK__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_CORRECTABLE_ERROR_MASK__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_CORRECTABLE_ERROR_MASK__bindgen_ty_1 {
    #[inline]
    pub fn ReceiverError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceiverError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn BadTLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BadTLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BadDLLP(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_BadDLLP(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReplayNumRollover(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReplayNumRollover(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ReplayTimerTimeout(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReplayTimerTimeout(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AdvisoryNonFatalError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AdvisoryNonFatalError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 18u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 18u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ReceiverError: ULONG,
        Reserved1: ULONG,
        BadTLP: ULONG,
        BadDLLP: ULONG,
        ReplayNumRollover: ULONG,
        Reserved2: ULONG,
        ReplayTimerTimeout: ULONG,
        AdvisoryNonFatalError: ULONG,
        Reserved3: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let ReceiverError: u32 = unsafe { ::core::mem::transmute(ReceiverError) };
            ReceiverError as u64
        });
        __bindgen_bitfield_unit.set(1usize, 5u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let BadTLP: u32 = unsafe { ::core::mem::transmute(BadTLP) };
            BadTLP as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let BadDLLP: u32 = unsafe { ::core::mem::transmute(BadDLLP) };
            BadDLLP as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let ReplayNumRollover: u32 = unsafe { ::core::mem::transmute(ReplayNumRollover) };
            ReplayNumRollover as u64
        });
        __bindgen_bitfield_unit.set(9usize, 3u8, {
            let Reserved2: u32 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let ReplayTimerTimeout: u32 = unsafe { ::core::mem::transmute(ReplayTimerTimeout) };
            ReplayTimerTimeout as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let AdvisoryNonFatalError: u32 = unsafe { ::core::mem::transmute(AdvisoryNonFatalError) };
            AdvisoryNonFatalError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 18u8, {
            let Reserved3: u32 = unsafe { ::core::mem::transmute(Reserved3) };
            Reserved3 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_CORRECTABLE_ERROR_MASK = _PCI_EXPRESS_CORRECTABLE_ERROR_MASK;
pub type PPCI_CORRECTABLE_ERROR_MASK = *mut _PCI_EXPRESS_CORRECTABLE_ERROR_MASK;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_AER_CAPABILITIES {
    pub __bindgen_anon_1: _PCI_EXPRESS_AER_CAPABILITIES__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_AER_CAPABILITIES__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_AER_CAPABILITIES__bindgen_ty_1 {
    #[inline]
    pub fn FirstErrorPointer(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_FirstErrorPointer(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCGenerationCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCGenerationCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCGenerationEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCGenerationEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCCheckCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCCheckCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ECRCCheckEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ECRCCheckEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 23u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 23u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        FirstErrorPointer: ULONG,
        ECRCGenerationCapable: ULONG,
        ECRCGenerationEnable: ULONG,
        ECRCCheckCapable: ULONG,
        ECRCCheckEnable: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let FirstErrorPointer: u32 = unsafe { ::core::mem::transmute(FirstErrorPointer) };
            FirstErrorPointer as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let ECRCGenerationCapable: u32 = unsafe { ::core::mem::transmute(ECRCGenerationCapable) };
            ECRCGenerationCapable as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let ECRCGenerationEnable: u32 = unsafe { ::core::mem::transmute(ECRCGenerationEnable) };
            ECRCGenerationEnable as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let ECRCCheckCapable: u32 = unsafe { ::core::mem::transmute(ECRCCheckCapable) };
            ECRCCheckCapable as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let ECRCCheckEnable: u32 = unsafe { ::core::mem::transmute(ECRCCheckEnable) };
            ECRCCheckEnable as u64
        });
        __bindgen_bitfield_unit.set(9usize, 23u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_AER_CAPABILITIES = _PCI_EXPRESS_AER_CAPABILITIES;
pub type PPCI_EXPRESS_AER_CAPABILITIES = *mut _PCI_EXPRESS_AER_CAPABILITIES;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_ROOT_ERROR_COMMAND {
    pub __bindgen_anon_1: _PCI_EXPRESS_ROOT_ERROR_COMMAND__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ROOT_ERROR_COMMAND__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_ROOT_ERROR_COMMAND__bindgen_ty_1 {
    #[inline]
    pub fn CorrectableErrorReportingEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CorrectableErrorReportingEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NonFatalErrorReportingEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NonFatalErrorReportingEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FatalErrorReportingEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FatalErrorReportingEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 29u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 29u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CorrectableErrorReportingEnable: ULONG,
        NonFatalErrorReportingEnable: ULONG,
        FatalErrorReportingEnable: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let CorrectableErrorReportingEnable: u32 =
                unsafe { ::core::mem::transmute(CorrectableErrorReportingEnable) };
            CorrectableErrorReportingEnable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let NonFatalErrorReportingEnable: u32 = unsafe { ::core::mem::transmute(NonFatalErrorReportingEnable) };
            NonFatalErrorReportingEnable as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let FatalErrorReportingEnable: u32 = unsafe { ::core::mem::transmute(FatalErrorReportingEnable) };
            FatalErrorReportingEnable as u64
        });
        __bindgen_bitfield_unit.set(3usize, 29u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ROOT_ERROR_COMMAND = _PCI_EXPRESS_ROOT_ERROR_COMMAND;
pub type PPCI_EXPRESS_ROOT_ERROR_COMMAND = *mut _PCI_EXPRESS_ROOT_ERROR_COMMAND;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_ROOT_ERROR_STATUS {
    pub __bindgen_anon_1: _PCI_EXPRESS_ROOT_ERROR_STATUS__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ROOT_ERROR_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_ROOT_ERROR_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn CorrectableErrorReceived(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CorrectableErrorReceived(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultipleCorrectableErrorsReceived(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MultipleCorrectableErrorsReceived(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableErrorReceived(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableErrorReceived(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultipleUncorrectableErrorsReceived(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MultipleUncorrectableErrorsReceived(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FirstUncorrectableFatal(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FirstUncorrectableFatal(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NonFatalErrorMessagesReceived(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NonFatalErrorMessagesReceived(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FatalErrorMessagesReceived(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FatalErrorMessagesReceived(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 20u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 20u8, val as u64)
        }
    }
    #[inline]
    pub fn AdvancedErrorInterruptMessageNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(27usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_AdvancedErrorInterruptMessageNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(27usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CorrectableErrorReceived: ULONG,
        MultipleCorrectableErrorsReceived: ULONG,
        UncorrectableErrorReceived: ULONG,
        MultipleUncorrectableErrorsReceived: ULONG,
        FirstUncorrectableFatal: ULONG,
        NonFatalErrorMessagesReceived: ULONG,
        FatalErrorMessagesReceived: ULONG,
        Reserved: ULONG,
        AdvancedErrorInterruptMessageNumber: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let CorrectableErrorReceived: u32 = unsafe { ::core::mem::transmute(CorrectableErrorReceived) };
            CorrectableErrorReceived as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let MultipleCorrectableErrorsReceived: u32 =
                unsafe { ::core::mem::transmute(MultipleCorrectableErrorsReceived) };
            MultipleCorrectableErrorsReceived as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let UncorrectableErrorReceived: u32 = unsafe { ::core::mem::transmute(UncorrectableErrorReceived) };
            UncorrectableErrorReceived as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let MultipleUncorrectableErrorsReceived: u32 =
                unsafe { ::core::mem::transmute(MultipleUncorrectableErrorsReceived) };
            MultipleUncorrectableErrorsReceived as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let FirstUncorrectableFatal: u32 = unsafe { ::core::mem::transmute(FirstUncorrectableFatal) };
            FirstUncorrectableFatal as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let NonFatalErrorMessagesReceived: u32 = unsafe { ::core::mem::transmute(NonFatalErrorMessagesReceived) };
            NonFatalErrorMessagesReceived as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let FatalErrorMessagesReceived: u32 = unsafe { ::core::mem::transmute(FatalErrorMessagesReceived) };
            FatalErrorMessagesReceived as u64
        });
        __bindgen_bitfield_unit.set(7usize, 20u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(27usize, 5u8, {
            let AdvancedErrorInterruptMessageNumber: u32 =
                unsafe { ::core::mem::transmute(AdvancedErrorInterruptMessageNumber) };
            AdvancedErrorInterruptMessageNumber as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ROOT_ERROR_STATUS = _PCI_EXPRESS_ROOT_ERROR_STATUS;
pub type PPCI_EXPRESS_ROOT_ERROR_STATUS = *mut _PCI_EXPRESS_ROOT_ERROR_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_ERROR_SOURCE_ID {
    pub __bindgen_anon_1: _PCI_EXPRESS_ERROR_SOURCE_ID__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ERROR_SOURCE_ID__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_ERROR_SOURCE_ID__bindgen_ty_1 {
    #[inline]
    pub fn CorrectableSourceIdFun(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_CorrectableSourceIdFun(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn CorrectableSourceIdDev(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 5u8) as u16) }
    }
    #[inline]
    pub fn set_CorrectableSourceIdDev(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn CorrectableSourceIdBus(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_CorrectableSourceIdBus(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableSourceIdFun(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_UncorrectableSourceIdFun(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableSourceIdDev(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 5u8) as u16) }
    }
    #[inline]
    pub fn set_UncorrectableSourceIdDev(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableSourceIdBus(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(24usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_UncorrectableSourceIdBus(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(24usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CorrectableSourceIdFun: USHORT,
        CorrectableSourceIdDev: USHORT,
        CorrectableSourceIdBus: USHORT,
        UncorrectableSourceIdFun: USHORT,
        UncorrectableSourceIdDev: USHORT,
        UncorrectableSourceIdBus: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let CorrectableSourceIdFun: u16 = unsafe { ::core::mem::transmute(CorrectableSourceIdFun) };
            CorrectableSourceIdFun as u64
        });
        __bindgen_bitfield_unit.set(3usize, 5u8, {
            let CorrectableSourceIdDev: u16 = unsafe { ::core::mem::transmute(CorrectableSourceIdDev) };
            CorrectableSourceIdDev as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let CorrectableSourceIdBus: u16 = unsafe { ::core::mem::transmute(CorrectableSourceIdBus) };
            CorrectableSourceIdBus as u64
        });
        __bindgen_bitfield_unit.set(16usize, 3u8, {
            let UncorrectableSourceIdFun: u16 = unsafe { ::core::mem::transmute(UncorrectableSourceIdFun) };
            UncorrectableSourceIdFun as u64
        });
        __bindgen_bitfield_unit.set(19usize, 5u8, {
            let UncorrectableSourceIdDev: u16 = unsafe { ::core::mem::transmute(UncorrectableSourceIdDev) };
            UncorrectableSourceIdDev as u64
        });
        __bindgen_bitfield_unit.set(24usize, 8u8, {
            let UncorrectableSourceIdBus: u16 = unsafe { ::core::mem::transmute(UncorrectableSourceIdBus) };
            UncorrectableSourceIdBus as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ERROR_SOURCE_ID = _PCI_EXPRESS_ERROR_SOURCE_ID;
pub type PPCI_EXPRESS_ERROR_SOURCE_ID = *mut _PCI_EXPRESS_ERROR_SOURCE_ID;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS {
    pub __bindgen_anon_1: _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn TargetAbortOnSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_TargetAbortOnSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MasterAbortOnSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MasterAbortOnSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedTargetAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedTargetAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedMasterAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedMasterAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RsvdZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RsvdZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedSplitCompletionError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedSplitCompletionError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableDataError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableDataError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableAttributeError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableAttributeError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableAddressError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableAddressError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DelayedTransactionDiscardTimerExpired(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DelayedTransactionDiscardTimerExpired(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PERRAsserted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PERRAsserted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SERRAsserted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SERRAsserted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn InternalBridgeError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_InternalBridgeError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 18u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 18u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TargetAbortOnSplitCompletion: ULONG,
        MasterAbortOnSplitCompletion: ULONG,
        ReceivedTargetAbort: ULONG,
        ReceivedMasterAbort: ULONG,
        RsvdZ: ULONG,
        UnexpectedSplitCompletionError: ULONG,
        UncorrectableSplitCompletion: ULONG,
        UncorrectableDataError: ULONG,
        UncorrectableAttributeError: ULONG,
        UncorrectableAddressError: ULONG,
        DelayedTransactionDiscardTimerExpired: ULONG,
        PERRAsserted: ULONG,
        SERRAsserted: ULONG,
        InternalBridgeError: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let TargetAbortOnSplitCompletion: u32 = unsafe { ::core::mem::transmute(TargetAbortOnSplitCompletion) };
            TargetAbortOnSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let MasterAbortOnSplitCompletion: u32 = unsafe { ::core::mem::transmute(MasterAbortOnSplitCompletion) };
            MasterAbortOnSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let ReceivedTargetAbort: u32 = unsafe { ::core::mem::transmute(ReceivedTargetAbort) };
            ReceivedTargetAbort as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let ReceivedMasterAbort: u32 = unsafe { ::core::mem::transmute(ReceivedMasterAbort) };
            ReceivedMasterAbort as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let RsvdZ: u32 = unsafe { ::core::mem::transmute(RsvdZ) };
            RsvdZ as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let UnexpectedSplitCompletionError: u32 = unsafe { ::core::mem::transmute(UnexpectedSplitCompletionError) };
            UnexpectedSplitCompletionError as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let UncorrectableSplitCompletion: u32 = unsafe { ::core::mem::transmute(UncorrectableSplitCompletion) };
            UncorrectableSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let UncorrectableDataError: u32 = unsafe { ::core::mem::transmute(UncorrectableDataError) };
            UncorrectableDataError as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let UncorrectableAttributeError: u32 = unsafe { ::core::mem::transmute(UncorrectableAttributeError) };
            UncorrectableAttributeError as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let UncorrectableAddressError: u32 = unsafe { ::core::mem::transmute(UncorrectableAddressError) };
            UncorrectableAddressError as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let DelayedTransactionDiscardTimerExpired: u32 =
                unsafe { ::core::mem::transmute(DelayedTransactionDiscardTimerExpired) };
            DelayedTransactionDiscardTimerExpired as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let PERRAsserted: u32 = unsafe { ::core::mem::transmute(PERRAsserted) };
            PERRAsserted as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let SERRAsserted: u32 = unsafe { ::core::mem::transmute(SERRAsserted) };
            SERRAsserted as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let InternalBridgeError: u32 = unsafe { ::core::mem::transmute(InternalBridgeError) };
            InternalBridgeError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 18u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS = _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS;
pub type PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS = *mut _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK {
    pub __bindgen_anon_1: _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1 {
    #[inline]
    pub fn TargetAbortOnSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_TargetAbortOnSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MasterAbortOnSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MasterAbortOnSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedTargetAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedTargetAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedMasterAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedMasterAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RsvdZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RsvdZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedSplitCompletionError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedSplitCompletionError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableDataError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableDataError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableAttributeError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableAttributeError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableAddressError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableAddressError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DelayedTransactionDiscardTimerExpired(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DelayedTransactionDiscardTimerExpired(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PERRAsserted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PERRAsserted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SERRAsserted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SERRAsserted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn InternalBridgeError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_InternalBridgeError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 18u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 18u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TargetAbortOnSplitCompletion: ULONG,
        MasterAbortOnSplitCompletion: ULONG,
        ReceivedTargetAbort: ULONG,
        ReceivedMasterAbort: ULONG,
        RsvdZ: ULONG,
        UnexpectedSplitCompletionError: ULONG,
        UncorrectableSplitCompletion: ULONG,
        UncorrectableDataError: ULONG,
        UncorrectableAttributeError: ULONG,
        UncorrectableAddressError: ULONG,
        DelayedTransactionDiscardTimerExpired: ULONG,
        PERRAsserted: ULONG,
        SERRAsserted: ULONG,
        InternalBridgeError: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let TargetAbortOnSplitCompletion: u32 = unsafe { ::core::mem::transmute(TargetAbortOnSplitCompletion) };
            TargetAbortOnSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let MasterAbortOnSplitCompletion: u32 = unsafe { ::core::mem::transmute(MasterAbortOnSplitCompletion) };
            MasterAbortOnSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let ReceivedTargetAbort: u32 = unsafe { ::core::mem::transmute(ReceivedTargetAbort) };
            ReceivedTargetAbort as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let ReceivedMasterAbort: u32 = unsafe { ::core::mem::transmute(ReceivedMasterAbort) };
            ReceivedMasterAbort as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let RsvdZ: u32 = unsafe { ::core::mem::transmute(RsvdZ) };
            RsvdZ as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let UnexpectedSplitCompletionError: u32 = unsafe { ::core::mem::transmute(UnexpectedSplitCompletionError) };
            UnexpectedSplitCompletionError as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let UncorrectableSplitCompletion: u32 = unsafe { ::core::mem::transmute(UncorrectableSplitCompletion) };
            UncorrectableSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let UncorrectableDataError: u32 = unsafe { ::core::mem::transmute(UncorrectableDataError) };
            UncorrectableDataError as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let UncorrectableAttributeError: u32 = unsafe { ::core::mem::transmute(UncorrectableAttributeError) };
            UncorrectableAttributeError as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let UncorrectableAddressError: u32 = unsafe { ::core::mem::transmute(UncorrectableAddressError) };
            UncorrectableAddressError as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let DelayedTransactionDiscardTimerExpired: u32 =
                unsafe { ::core::mem::transmute(DelayedTransactionDiscardTimerExpired) };
            DelayedTransactionDiscardTimerExpired as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let PERRAsserted: u32 = unsafe { ::core::mem::transmute(PERRAsserted) };
            PERRAsserted as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let SERRAsserted: u32 = unsafe { ::core::mem::transmute(SERRAsserted) };
            SERRAsserted as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let InternalBridgeError: u32 = unsafe { ::core::mem::transmute(InternalBridgeError) };
            InternalBridgeError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 18u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK = _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK;
pub type PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK = *mut _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY {
    pub __bindgen_anon_1: _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1 {
    #[inline]
    pub fn TargetAbortOnSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_TargetAbortOnSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MasterAbortOnSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MasterAbortOnSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedTargetAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedTargetAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReceivedMasterAbort(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ReceivedMasterAbort(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RsvdZ(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RsvdZ(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedSplitCompletionError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedSplitCompletionError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableDataError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableDataError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableAttributeError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableAttributeError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectableAddressError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectableAddressError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DelayedTransactionDiscardTimerExpired(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DelayedTransactionDiscardTimerExpired(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PERRAsserted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PERRAsserted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SERRAsserted(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SERRAsserted(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn InternalBridgeError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_InternalBridgeError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 18u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 18u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TargetAbortOnSplitCompletion: ULONG,
        MasterAbortOnSplitCompletion: ULONG,
        ReceivedTargetAbort: ULONG,
        ReceivedMasterAbort: ULONG,
        RsvdZ: ULONG,
        UnexpectedSplitCompletionError: ULONG,
        UncorrectableSplitCompletion: ULONG,
        UncorrectableDataError: ULONG,
        UncorrectableAttributeError: ULONG,
        UncorrectableAddressError: ULONG,
        DelayedTransactionDiscardTimerExpired: ULONG,
        PERRAsserted: ULONG,
        SERRAsserted: ULONG,
        InternalBridgeError: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let TargetAbortOnSplitCompletion: u32 = unsafe { ::core::mem::transmute(TargetAbortOnSplitCompletion) };
            TargetAbortOnSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let MasterAbortOnSplitCompletion: u32 = unsafe { ::core::mem::transmute(MasterAbortOnSplitCompletion) };
            MasterAbortOnSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let ReceivedTargetAbort: u32 = unsafe { ::core::mem::transmute(ReceivedTargetAbort) };
            ReceivedTargetAbort as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let ReceivedMasterAbort: u32 = unsafe { ::core::mem::transmute(ReceivedMasterAbort) };
            ReceivedMasterAbort as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let RsvdZ: u32 = unsafe { ::core::mem::transmute(RsvdZ) };
            RsvdZ as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let UnexpectedSplitCompletionError: u32 = unsafe { ::core::mem::transmute(UnexpectedSplitCompletionError) };
            UnexpectedSplitCompletionError as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let UncorrectableSplitCompletion: u32 = unsafe { ::core::mem::transmute(UncorrectableSplitCompletion) };
            UncorrectableSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let UncorrectableDataError: u32 = unsafe { ::core::mem::transmute(UncorrectableDataError) };
            UncorrectableDataError as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let UncorrectableAttributeError: u32 = unsafe { ::core::mem::transmute(UncorrectableAttributeError) };
            UncorrectableAttributeError as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let UncorrectableAddressError: u32 = unsafe { ::core::mem::transmute(UncorrectableAddressError) };
            UncorrectableAddressError as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let DelayedTransactionDiscardTimerExpired: u32 =
                unsafe { ::core::mem::transmute(DelayedTransactionDiscardTimerExpired) };
            DelayedTransactionDiscardTimerExpired as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let PERRAsserted: u32 = unsafe { ::core::mem::transmute(PERRAsserted) };
            PERRAsserted as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let SERRAsserted: u32 = unsafe { ::core::mem::transmute(SERRAsserted) };
            SERRAsserted as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let InternalBridgeError: u32 = unsafe { ::core::mem::transmute(InternalBridgeError) };
            InternalBridgeError as u64
        });
        __bindgen_bitfield_unit.set(14usize, 18u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY = _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY;
pub type PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY = *mut _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SEC_AER_CAPABILITIES {
    pub __bindgen_anon_1: _PCI_EXPRESS_SEC_AER_CAPABILITIES__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SEC_AER_CAPABILITIES__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SEC_AER_CAPABILITIES__bindgen_ty_1 {
    #[inline]
    pub fn SecondaryUncorrectableFirstErrorPtr(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_SecondaryUncorrectableFirstErrorPtr(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 27u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 27u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SecondaryUncorrectableFirstErrorPtr: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let SecondaryUncorrectableFirstErrorPtr: u32 =
                unsafe { ::core::mem::transmute(SecondaryUncorrectableFirstErrorPtr) };
            SecondaryUncorrectableFirstErrorPtr as u64
        });
        __bindgen_bitfield_unit.set(5usize, 27u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SEC_AER_CAPABILITIES = _PCI_EXPRESS_SEC_AER_CAPABILITIES;
pub type PPCI_EXPRESS_SEC_AER_CAPABILITIES = *mut _PCI_EXPRESS_SEC_AER_CAPABILITIES;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_EXPRESS_AER_CAPABILITY {
    pub Header: PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER,
    pub UncorrectableErrorStatus: PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS,
    pub UncorrectableErrorMask: PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK,
    pub UncorrectableErrorSeverity: PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY,
    pub CorrectableErrorStatus: PCI_EXPRESS_CORRECTABLE_ERROR_STATUS,
    pub CorrectableErrorMask: PCI_EXPRESS_CORRECTABLE_ERROR_MASK,
    pub CapabilitiesAndControl: PCI_EXPRESS_AER_CAPABILITIES,
    pub HeaderLog: [ULONG; 4usize],
    pub SecUncorrectableErrorStatus: PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS,
    pub SecUncorrectableErrorMask: PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK,
    pub SecUncorrectableErrorSeverity: PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY,
    pub SecCapabilitiesAndControl: PCI_EXPRESS_SEC_AER_CAPABILITIES,
    pub SecHeaderLog: [ULONG; 4usize],
}
pub type PCI_EXPRESS_AER_CAPABILITY = _PCI_EXPRESS_AER_CAPABILITY;
pub type PPCI_EXPRESS_AER_CAPABILITY = *mut _PCI_EXPRESS_AER_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY {
    pub Header: PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER,
    pub UncorrectableErrorStatus: PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS,
    pub UncorrectableErrorMask: PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK,
    pub UncorrectableErrorSeverity: PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY,
    pub CorrectableErrorStatus: PCI_EXPRESS_CORRECTABLE_ERROR_STATUS,
    pub CorrectableErrorMask: PCI_EXPRESS_CORRECTABLE_ERROR_MASK,
    pub CapabilitiesAndControl: PCI_EXPRESS_AER_CAPABILITIES,
    pub HeaderLog: [ULONG; 4usize],
    pub RootErrorCommand: PCI_EXPRESS_ROOT_ERROR_COMMAND,
    pub RootErrorStatus: PCI_EXPRESS_ROOT_ERROR_STATUS,
    pub ErrorSourceId: PCI_EXPRESS_ERROR_SOURCE_ID,
}
pub type PCI_EXPRESS_ROOTPORT_AER_CAPABILITY = _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY;
pub type PPCI_EXPRESS_ROOTPORT_AER_CAPABILITY = *mut _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_EXPRESS_BRIDGE_AER_CAPABILITY {
    pub Header: PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER,
    pub UncorrectableErrorStatus: PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS,
    pub UncorrectableErrorMask: PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK,
    pub UncorrectableErrorSeverity: PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY,
    pub CorrectableErrorStatus: PCI_EXPRESS_CORRECTABLE_ERROR_STATUS,
    pub CorrectableErrorMask: PCI_EXPRESS_CORRECTABLE_ERROR_MASK,
    pub CapabilitiesAndControl: PCI_EXPRESS_AER_CAPABILITIES,
    pub HeaderLog: [ULONG; 4usize],
    pub SecUncorrectableErrorStatus: PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS,
    pub SecUncorrectableErrorMask: PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK,
    pub SecUncorrectableErrorSeverity: PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY,
    pub SecCapabilitiesAndControl: PCI_EXPRESS_SEC_AER_CAPABILITIES,
    pub SecHeaderLog: [ULONG; 4usize],
}
pub type PCI_EXPRESS_BRIDGE_AER_CAPABILITY = _PCI_EXPRESS_BRIDGE_AER_CAPABILITY;
pub type PPCI_EXPRESS_BRIDGE_AER_CAPABILITY = *mut _PCI_EXPRESS_BRIDGE_AER_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SRIOV_CAPS {
    pub __bindgen_anon_1: _PCI_EXPRESS_SRIOV_CAPS__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SRIOV_CAPS__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SRIOV_CAPS__bindgen_ty_1 {
    #[inline]
    pub fn VFMigrationCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_VFMigrationCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 20u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 20u8, val as u64)
        }
    }
    #[inline]
    pub fn VFMigrationInterruptNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 11u8) as u32) }
    }
    #[inline]
    pub fn set_VFMigrationInterruptNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VFMigrationCapable: ULONG,
        Reserved1: ULONG,
        VFMigrationInterruptNumber: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let VFMigrationCapable: u32 = unsafe { ::core::mem::transmute(VFMigrationCapable) };
            VFMigrationCapable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 20u8, {
            let Reserved1: u32 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(21usize, 11u8, {
            let VFMigrationInterruptNumber: u32 = unsafe { ::core::mem::transmute(VFMigrationInterruptNumber) };
            VFMigrationInterruptNumber as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SRIOV_CAPS = _PCI_EXPRESS_SRIOV_CAPS;
pub type PPCI_EXPRESS_SRIOV_CAPS = *mut _PCI_EXPRESS_SRIOV_CAPS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SRIOV_CONTROL {
    pub __bindgen_anon_1: _PCI_EXPRESS_SRIOV_CONTROL__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SRIOV_CONTROL__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_SRIOV_CONTROL__bindgen_ty_1 {
    #[inline]
    pub fn VFEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_VFEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn VFMigrationEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_VFMigrationEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn VFMigrationInterruptEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_VFMigrationInterruptEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn VFMemorySpaceEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_VFMemorySpaceEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ARICapableHierarchy(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ARICapableHierarchy(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 11u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VFEnable: USHORT,
        VFMigrationEnable: USHORT,
        VFMigrationInterruptEnable: USHORT,
        VFMemorySpaceEnable: USHORT,
        ARICapableHierarchy: USHORT,
        Reserved1: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let VFEnable: u16 = unsafe { ::core::mem::transmute(VFEnable) };
            VFEnable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let VFMigrationEnable: u16 = unsafe { ::core::mem::transmute(VFMigrationEnable) };
            VFMigrationEnable as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let VFMigrationInterruptEnable: u16 = unsafe { ::core::mem::transmute(VFMigrationInterruptEnable) };
            VFMigrationInterruptEnable as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let VFMemorySpaceEnable: u16 = unsafe { ::core::mem::transmute(VFMemorySpaceEnable) };
            VFMemorySpaceEnable as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let ARICapableHierarchy: u16 = unsafe { ::core::mem::transmute(ARICapableHierarchy) };
            ARICapableHierarchy as u64
        });
        __bindgen_bitfield_unit.set(5usize, 11u8, {
            let Reserved1: u16 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SRIOV_CONTROL = _PCI_EXPRESS_SRIOV_CONTROL;
pub type PPCI_EXPRESS_SRIOV_CONTROL = *mut _PCI_EXPRESS_SRIOV_CONTROL;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SRIOV_STATUS {
    pub __bindgen_anon_1: _PCI_EXPRESS_SRIOV_STATUS__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SRIOV_STATUS__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_SRIOV_STATUS__bindgen_ty_1 {
    #[inline]
    pub fn VFMigrationStatus(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_VFMigrationStatus(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 15u8) as u16) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 15u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(VFMigrationStatus: USHORT, Reserved1: USHORT) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let VFMigrationStatus: u16 = unsafe { ::core::mem::transmute(VFMigrationStatus) };
            VFMigrationStatus as u64
        });
        __bindgen_bitfield_unit.set(1usize, 15u8, {
            let Reserved1: u16 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SRIOV_STATUS = _PCI_EXPRESS_SRIOV_STATUS;
pub type PPCI_EXPRESS_SRIOV_STATUS = *mut _PCI_EXPRESS_SRIOV_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY {
    pub __bindgen_anon_1: _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY__bindgen_ty_1 {
    #[inline]
    pub fn VFMigrationStateBIR(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_VFMigrationStateBIR(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn VFMigrationStateOffset(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 29u8) as u32) }
    }
    #[inline]
    pub fn set_VFMigrationStateOffset(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 29u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VFMigrationStateBIR: ULONG,
        VFMigrationStateOffset: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let VFMigrationStateBIR: u32 = unsafe { ::core::mem::transmute(VFMigrationStateBIR) };
            VFMigrationStateBIR as u64
        });
        __bindgen_bitfield_unit.set(3usize, 29u8, {
            let VFMigrationStateOffset: u32 = unsafe { ::core::mem::transmute(VFMigrationStateOffset) };
            VFMigrationStateOffset as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY = _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY;
pub type PPCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY = *mut _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_EXPRESS_SRIOV_CAPABILITY {
    pub Header: PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER,
    pub SRIOVCapabilities: PCI_EXPRESS_SRIOV_CAPS,
    pub SRIOVControl: PCI_EXPRESS_SRIOV_CONTROL,
    pub SRIOVStatus: PCI_EXPRESS_SRIOV_STATUS,
    pub InitialVFs: USHORT,
    pub TotalVFs: USHORT,
    pub NumVFs: USHORT,
    pub FunctionDependencyLink: UCHAR,
    pub RsvdP1: UCHAR,
    pub FirstVFOffset: USHORT,
    pub VFStride: USHORT,
    pub RsvdP2: USHORT,
    pub VFDeviceId: USHORT,
    pub SupportedPageSizes: ULONG,
    pub SystemPageSize: ULONG,
    pub BaseAddresses: [ULONG; 6usize],
    pub VFMigrationStateArrayOffset: PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY,
}
pub type PCI_EXPRESS_SRIOV_CAPABILITY = _PCI_EXPRESS_SRIOV_CAPABILITY;
pub type PPCI_EXPRESS_SRIOV_CAPABILITY = *mut _PCI_EXPRESS_SRIOV_CAPABILITY;
pub type PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> NTSTATUS>;
pub type PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE = PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE;
pub type PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> NTSTATUS>;
pub type PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE = PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub PciExpressEnterLinkQuiescentMode: PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE,
    pub PciExpressExitLinkQuiescentMode: PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE,
}
pub type PCI_EXPRESS_LINK_QUIESCENT_INTERFACE = _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE;
pub type PPCI_EXPRESS_LINK_QUIESCENT_INTERFACE = *mut _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE;
pub type PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG>;
pub type PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ROOT_PORT_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub ReadConfigSpace: PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE,
    pub WriteConfigSpace: PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE,
}
pub type PCI_EXPRESS_ROOT_PORT_INTERFACE = _PCI_EXPRESS_ROOT_PORT_INTERFACE;
pub type PPCI_EXPRESS_ROOT_PORT_INTERFACE = *mut _PCI_EXPRESS_ROOT_PORT_INTERFACE;
pub type PCI_MSIX_SET_ENTRY =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, TableEntry: ULONG, MessageNumber: ULONG) -> NTSTATUS>;
pub type PPCI_MSIX_SET_ENTRY = PCI_MSIX_SET_ENTRY;
pub type PCI_MSIX_MASKUNMASK_ENTRY =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, TableEntry: ULONG) -> NTSTATUS>;
pub type PPCI_MSIX_MASKUNMASK_ENTRY = PCI_MSIX_MASKUNMASK_ENTRY;
pub type PCI_MSIX_GET_ENTRY = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, TableEntry: ULONG, MessageNumber: PULONG, Masked: PBOOLEAN) -> NTSTATUS,
>;
pub type PPCI_MSIX_GET_ENTRY = PCI_MSIX_GET_ENTRY;
pub type PCI_MSIX_GET_TABLE_SIZE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, TableSize: PULONG) -> NTSTATUS>;
pub type PPCI_MSIX_GET_TABLE_SIZE = PCI_MSIX_GET_TABLE_SIZE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_MSIX_TABLE_CONFIG_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub SetTableEntry: PPCI_MSIX_SET_ENTRY,
    pub MaskTableEntry: PPCI_MSIX_MASKUNMASK_ENTRY,
    pub UnmaskTableEntry: PPCI_MSIX_MASKUNMASK_ENTRY,
    pub GetTableEntry: PPCI_MSIX_GET_ENTRY,
    pub GetTableSize: PPCI_MSIX_GET_TABLE_SIZE,
}
pub type PCI_MSIX_TABLE_CONFIG_INTERFACE = _PCI_MSIX_TABLE_CONFIG_INTERFACE;
pub type PPCI_MSIX_TABLE_CONFIG_INTERFACE = *mut _PCI_MSIX_TABLE_CONFIG_INTERFACE;
pub type OB_OPERATION = ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_PRE_CREATE_HANDLE_INFORMATION {
    pub DesiredAccess: ACCESS_MASK,
    pub OriginalDesiredAccess: ACCESS_MASK,
}
pub type OB_PRE_CREATE_HANDLE_INFORMATION = _OB_PRE_CREATE_HANDLE_INFORMATION;
pub type POB_PRE_CREATE_HANDLE_INFORMATION = *mut _OB_PRE_CREATE_HANDLE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_PRE_DUPLICATE_HANDLE_INFORMATION {
    pub DesiredAccess: ACCESS_MASK,
    pub OriginalDesiredAccess: ACCESS_MASK,
    pub SourceProcess: PVOID,
    pub TargetProcess: PVOID,
}
pub type OB_PRE_DUPLICATE_HANDLE_INFORMATION = _OB_PRE_DUPLICATE_HANDLE_INFORMATION;
pub type POB_PRE_DUPLICATE_HANDLE_INFORMATION = *mut _OB_PRE_DUPLICATE_HANDLE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _OB_PRE_OPERATION_PARAMETERS {
    pub CreateHandleInformation: OB_PRE_CREATE_HANDLE_INFORMATION,
    pub DuplicateHandleInformation: OB_PRE_DUPLICATE_HANDLE_INFORMATION,
}
pub type OB_PRE_OPERATION_PARAMETERS = _OB_PRE_OPERATION_PARAMETERS;
pub type POB_PRE_OPERATION_PARAMETERS = *mut _OB_PRE_OPERATION_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _OB_PRE_OPERATION_INFORMATION {
    pub Operation: OB_OPERATION,
    pub __bindgen_anon_1: _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1,
    pub Object: PVOID,
    pub ObjectType: POBJECT_TYPE,
    pub CallContext: PVOID,
    pub Parameters: POB_PRE_OPERATION_PARAMETERS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1 {
    pub Flags: ULONG,
    pub __bindgen_anon_1: _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn KernelHandle(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_KernelHandle(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 31u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 31u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(KernelHandle: ULONG, Reserved: ULONG) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let KernelHandle: u32 = unsafe { ::core::mem::transmute(KernelHandle) };
            KernelHandle as u64
        });
        __bindgen_bitfield_unit.set(1usize, 31u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type OB_PRE_OPERATION_INFORMATION = _OB_PRE_OPERATION_INFORMATION;
pub type POB_PRE_OPERATION_INFORMATION = *mut _OB_PRE_OPERATION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_POST_CREATE_HANDLE_INFORMATION {
    pub GrantedAccess: ACCESS_MASK,
}
pub type OB_POST_CREATE_HANDLE_INFORMATION = _OB_POST_CREATE_HANDLE_INFORMATION;
pub type POB_POST_CREATE_HANDLE_INFORMATION = *mut _OB_POST_CREATE_HANDLE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_POST_DUPLICATE_HANDLE_INFORMATION {
    pub GrantedAccess: ACCESS_MASK,
}
pub type OB_POST_DUPLICATE_HANDLE_INFORMATION = _OB_POST_DUPLICATE_HANDLE_INFORMATION;
pub type POB_POST_DUPLICATE_HANDLE_INFORMATION = *mut _OB_POST_DUPLICATE_HANDLE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _OB_POST_OPERATION_PARAMETERS {
    pub CreateHandleInformation: OB_POST_CREATE_HANDLE_INFORMATION,
    pub DuplicateHandleInformation: OB_POST_DUPLICATE_HANDLE_INFORMATION,
}
pub type OB_POST_OPERATION_PARAMETERS = _OB_POST_OPERATION_PARAMETERS;
pub type POB_POST_OPERATION_PARAMETERS = *mut _OB_POST_OPERATION_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _OB_POST_OPERATION_INFORMATION {
    pub Operation: OB_OPERATION,
    pub __bindgen_anon_1: _OB_POST_OPERATION_INFORMATION__bindgen_ty_1,
    pub Object: PVOID,
    pub ObjectType: POBJECT_TYPE,
    pub CallContext: PVOID,
    pub ReturnStatus: NTSTATUS,
    pub Parameters: POB_POST_OPERATION_PARAMETERS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _OB_POST_OPERATION_INFORMATION__bindgen_ty_1 {
    pub Flags: ULONG,
    pub __bindgen_anon_1: _OB_POST_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_POST_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _OB_POST_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn KernelHandle(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_KernelHandle(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 31u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 31u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(KernelHandle: ULONG, Reserved: ULONG) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let KernelHandle: u32 = unsafe { ::core::mem::transmute(KernelHandle) };
            KernelHandle as u64
        });
        __bindgen_bitfield_unit.set(1usize, 31u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type OB_POST_OPERATION_INFORMATION = _OB_POST_OPERATION_INFORMATION;
pub type POB_POST_OPERATION_INFORMATION = *mut _OB_POST_OPERATION_INFORMATION;
pub mod _OB_PREOP_CALLBACK_STATUS {
    pub type Type = i32;
    pub const OB_PREOP_SUCCESS: Type = 0;
}
pub use self::_OB_PREOP_CALLBACK_STATUS::Type as OB_PREOP_CALLBACK_STATUS;
pub type POB_PREOP_CALLBACK_STATUS = *mut _OB_PREOP_CALLBACK_STATUS::Type;
pub type POB_PRE_OPERATION_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(
        RegistrationContext: PVOID,
        OperationInformation: POB_PRE_OPERATION_INFORMATION,
    ) -> OB_PREOP_CALLBACK_STATUS,
>;
pub type POB_POST_OPERATION_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(RegistrationContext: PVOID, OperationInformation: POB_POST_OPERATION_INFORMATION),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_OPERATION_REGISTRATION {
    pub ObjectType: *mut POBJECT_TYPE,
    pub Operations: OB_OPERATION,
    pub PreOperation: POB_PRE_OPERATION_CALLBACK,
    pub PostOperation: POB_POST_OPERATION_CALLBACK,
}
pub type OB_OPERATION_REGISTRATION = _OB_OPERATION_REGISTRATION;
pub type POB_OPERATION_REGISTRATION = *mut _OB_OPERATION_REGISTRATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OB_CALLBACK_REGISTRATION {
    pub Version: USHORT,
    pub OperationRegistrationCount: USHORT,
    pub Altitude: UNICODE_STRING,
    pub RegistrationContext: PVOID,
    pub OperationRegistration: *mut OB_OPERATION_REGISTRATION,
}
pub type OB_CALLBACK_REGISTRATION = _OB_CALLBACK_REGISTRATION;
pub type POB_CALLBACK_REGISTRATION = *mut _OB_CALLBACK_REGISTRATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_NAME_INFORMATION {
    pub Name: UNICODE_STRING,
}
pub type OBJECT_NAME_INFORMATION = _OBJECT_NAME_INFORMATION;
pub type POBJECT_NAME_INFORMATION = *mut _OBJECT_NAME_INFORMATION;
pub type TRACEHANDLE = ULONG64;
pub type PTRACEHANDLE = *mut ULONG64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ETW_TRACE_SESSION_SETTINGS {
    pub Version: ULONG,
    pub BufferSize: ULONG,
    pub MinimumBuffers: ULONG,
    pub MaximumBuffers: ULONG,
    pub LoggerMode: ULONG,
    pub FlushTimer: ULONG,
    pub FlushThreshold: ULONG,
    pub ClockType: ULONG,
}
pub type ETW_TRACE_SESSION_SETTINGS = _ETW_TRACE_SESSION_SETTINGS;
pub type PETW_TRACE_SESSION_SETTINGS = *mut _ETW_TRACE_SESSION_SETTINGS;
pub mod _TRACE_INFORMATION_CLASS {
    pub type Type = i32;
    pub const TraceIdClass: Type = 0;
    pub const TraceHandleClass: Type = 1;
    pub const TraceEnableFlagsClass: Type = 2;
    pub const TraceEnableLevelClass: Type = 3;
    pub const GlobalLoggerHandleClass: Type = 4;
    pub const EventLoggerHandleClass: Type = 5;
    pub const AllLoggerHandlesClass: Type = 6;
    pub const TraceHandleByNameClass: Type = 7;
    pub const LoggerEventsLostClass: Type = 8;
    pub const TraceSessionSettingsClass: Type = 9;
    pub const LoggerEventsLoggedClass: Type = 10;
    pub const DiskIoNotifyRoutinesClass: Type = 11;
    pub const TraceInformationClassReserved1: Type = 12;
    pub const FltIoNotifyRoutinesClass: Type = 13;
    pub const TraceInformationClassReserved2: Type = 14;
    pub const WdfNotifyRoutinesClass: Type = 15;
    pub const MaxTraceInformationClass: Type = 16;
}
pub use self::_TRACE_INFORMATION_CLASS::Type as TRACE_INFORMATION_CLASS;
pub type REGHANDLE = ULONGLONG;
pub type PREGHANDLE = *mut ULONGLONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EVENT_DATA_DESCRIPTOR {
    pub Ptr: ULONGLONG,
    pub Size: ULONG,
    pub Reserved: ULONG,
}
pub type EVENT_DATA_DESCRIPTOR = _EVENT_DATA_DESCRIPTOR;
pub type PEVENT_DATA_DESCRIPTOR = *mut _EVENT_DATA_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EVENT_DESCRIPTOR {
    pub Id: USHORT,
    pub Version: UCHAR,
    pub Channel: UCHAR,
    pub Level: UCHAR,
    pub Opcode: UCHAR,
    pub Task: USHORT,
    pub Keyword: ULONGLONG,
}
pub type EVENT_DESCRIPTOR = _EVENT_DESCRIPTOR;
pub type PEVENT_DESCRIPTOR = *mut _EVENT_DESCRIPTOR;
pub type PCEVENT_DESCRIPTOR = *const EVENT_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EVENT_FILTER_DESCRIPTOR {
    pub Ptr: ULONGLONG,
    pub Size: ULONG,
    pub Type: ULONG,
}
pub type EVENT_FILTER_DESCRIPTOR = _EVENT_FILTER_DESCRIPTOR;
pub type PEVENT_FILTER_DESCRIPTOR = *mut _EVENT_FILTER_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EVENT_FILTER_HEADER {
    pub Id: USHORT,
    pub Version: UCHAR,
    pub Reserved: [UCHAR; 5usize],
    pub InstanceId: ULONGLONG,
    pub Size: ULONG,
    pub NextOffset: ULONG,
}
pub type EVENT_FILTER_HEADER = _EVENT_FILTER_HEADER;
pub type PEVENT_FILTER_HEADER = *mut _EVENT_FILTER_HEADER;
pub type PETWENABLECALLBACK = ::core::option::Option<
    unsafe extern "C" fn(
        SourceId: LPCGUID,
        ControlCode: ULONG,
        Level: UCHAR,
        MatchAnyKeyword: ULONGLONG,
        MatchAllKeyword: ULONGLONG,
        FilterData: PEVENT_FILTER_DESCRIPTOR,
        CallbackContext: PVOID,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KFLOATING_SAVE {
    pub Dummy: ULONG,
}
pub type KFLOATING_SAVE = _KFLOATING_SAVE;
pub type PKFLOATING_SAVE = *mut _KFLOATING_SAVE;
pub type XMM_SAVE_AREA32 = XSAVE_FORMAT;
pub type PXMM_SAVE_AREA32 = *mut XSAVE_FORMAT;
pub type PEXT_CANCEL_PARAMETERS = *mut core::ffi::c_void;
pub type EXT_DELETE_CALLBACK = ::core::option::Option<unsafe extern "C" fn(context: *mut core::ffi::c_void)>;
pub type PEXT_DELETE_CALLBACK = EXT_DELETE_CALLBACK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXT_DELETE_PARAMETERS {
    pub Version: ULONG,
    pub Reserved: ULONG,
    pub DeleteCallback: PEXT_DELETE_CALLBACK,
    pub DeleteContext: *mut core::ffi::c_void,
}
pub type EXT_DELETE_PARAMETERS = _EXT_DELETE_PARAMETERS;
pub type PEXT_DELETE_PARAMETERS = *mut _EXT_DELETE_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EX_TIMER {
    _unused: [u8; 0],
}
pub type PEX_TIMER = *mut _EX_TIMER;
pub type EXT_CALLBACK = ::core::option::Option<unsafe extern "C" fn(arg1: PEX_TIMER, arg2: PVOID)>;
pub type PEXT_CALLBACK = EXT_CALLBACK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXT_SET_PARAMETERS_V0 {
    pub Version: ULONG,
    pub Reserved: ULONG,
    pub NoWakeTolerance: LONGLONG,
}
pub type EXT_SET_PARAMETERS = _EXT_SET_PARAMETERS_V0;
pub type PEXT_SET_PARAMETERS = *mut _EXT_SET_PARAMETERS_V0;
pub type KT2_SET_PARAMETERS = _EXT_SET_PARAMETERS_V0;
pub type PKT2_SET_PARAMETERS = *mut _EXT_SET_PARAMETERS_V0;
pub type PDEBUG_PRINT_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(Output: PSTRING, ComponentId: ULONG, Level: ULONG)>;
pub type CRM_PROTOCOL_ID = GUID;
pub type PCRM_PROTOCOL_ID = *mut GUID;
pub type NOTIFICATION_MASK = ULONG;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TRANSACTION_NOTIFICATION {
    pub TransactionKey: PVOID,
    pub TransactionNotification: ULONG,
    pub TmVirtualClock: LARGE_INTEGER,
    pub ArgumentLength: ULONG,
}
pub type TRANSACTION_NOTIFICATION = _TRANSACTION_NOTIFICATION;
pub type PTRANSACTION_NOTIFICATION = *mut _TRANSACTION_NOTIFICATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT {
    pub EnlistmentId: GUID,
    pub UOW: GUID,
}
pub type TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT = _TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT;
pub type PTRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT = *mut _TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT {
    pub TmIdentity: GUID,
    pub Flags: ULONG,
}
pub type TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT = _TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT;
pub type PTRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT = *mut _TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT;
pub type SAVEPOINT_ID = ULONG;
pub type PSAVEPOINT_ID = *mut ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT {
    pub SavepointId: SAVEPOINT_ID,
}
pub type TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT = _TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT;
pub type PTRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT = *mut _TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT {
    pub PropagationCookie: ULONG,
    pub UOW: GUID,
    pub TmIdentity: GUID,
    pub BufferLength: ULONG,
}
pub type TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT = _TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT;
pub type PTRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT = *mut _TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT {
    pub MarshalCookie: ULONG,
    pub UOW: GUID,
}
pub type TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT = _TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT;
pub type PTRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT = *mut _TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT;
pub type TRANSACTION_NOTIFICATION_PROMOTE_ARGUMENT = TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT;
pub type PTRANSACTION_NOTIFICATION_PROMOTE_ARGUMENT = *mut TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KCRM_MARSHAL_HEADER {
    pub VersionMajor: ULONG,
    pub VersionMinor: ULONG,
    pub NumProtocols: ULONG,
    pub Unused: ULONG,
}
pub type KCRM_MARSHAL_HEADER = _KCRM_MARSHAL_HEADER;
pub type PKCRM_MARSHAL_HEADER = *mut _KCRM_MARSHAL_HEADER;
pub type PRKCRM_MARSHAL_HEADER = *mut _KCRM_MARSHAL_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KCRM_TRANSACTION_BLOB {
    pub UOW: GUID,
    pub TmIdentity: GUID,
    pub IsolationLevel: ULONG,
    pub IsolationFlags: ULONG,
    pub Timeout: ULONG,
    pub Description: [WCHAR; 64usize],
}
pub type KCRM_TRANSACTION_BLOB = _KCRM_TRANSACTION_BLOB;
pub type PKCRM_TRANSACTION_BLOB = *mut _KCRM_TRANSACTION_BLOB;
pub type PRKCRM_TRANSACTION_BLOB = *mut _KCRM_TRANSACTION_BLOB;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KCRM_PROTOCOL_BLOB {
    pub ProtocolId: CRM_PROTOCOL_ID,
    pub StaticInfoLength: ULONG,
    pub TransactionIdInfoLength: ULONG,
    pub Unused1: ULONG,
    pub Unused2: ULONG,
}
pub type KCRM_PROTOCOL_BLOB = _KCRM_PROTOCOL_BLOB;
pub type PKCRM_PROTOCOL_BLOB = *mut _KCRM_PROTOCOL_BLOB;
pub type PRKCRM_PROTOCOL_BLOB = *mut _KCRM_PROTOCOL_BLOB;
pub mod _TRANSACTION_OUTCOME {
    pub type Type = i32;
    pub const TransactionOutcomeUndetermined: Type = 1;
    pub const TransactionOutcomeCommitted: Type = 2;
    pub const TransactionOutcomeAborted: Type = 3;
}
pub use self::_TRANSACTION_OUTCOME::Type as TRANSACTION_OUTCOME;
pub mod _TRANSACTION_STATE {
    pub type Type = i32;
    pub const TransactionStateNormal: Type = 1;
    pub const TransactionStateIndoubt: Type = 2;
    pub const TransactionStateCommittedNotify: Type = 3;
}
pub use self::_TRANSACTION_STATE::Type as TRANSACTION_STATE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_BASIC_INFORMATION {
    pub TransactionId: GUID,
    pub State: ULONG,
    pub Outcome: ULONG,
}
pub type TRANSACTION_BASIC_INFORMATION = _TRANSACTION_BASIC_INFORMATION;
pub type PTRANSACTION_BASIC_INFORMATION = *mut _TRANSACTION_BASIC_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TRANSACTIONMANAGER_BASIC_INFORMATION {
    pub TmIdentity: GUID,
    pub VirtualClock: LARGE_INTEGER,
}
pub type TRANSACTIONMANAGER_BASIC_INFORMATION = _TRANSACTIONMANAGER_BASIC_INFORMATION;
pub type PTRANSACTIONMANAGER_BASIC_INFORMATION = *mut _TRANSACTIONMANAGER_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTIONMANAGER_LOG_INFORMATION {
    pub LogIdentity: GUID,
}
pub type TRANSACTIONMANAGER_LOG_INFORMATION = _TRANSACTIONMANAGER_LOG_INFORMATION;
pub type PTRANSACTIONMANAGER_LOG_INFORMATION = *mut _TRANSACTIONMANAGER_LOG_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTIONMANAGER_LOGPATH_INFORMATION {
    pub LogPathLength: ULONG,
    pub LogPath: [WCHAR; 1usize],
}
pub type TRANSACTIONMANAGER_LOGPATH_INFORMATION = _TRANSACTIONMANAGER_LOGPATH_INFORMATION;
pub type PTRANSACTIONMANAGER_LOGPATH_INFORMATION = *mut _TRANSACTIONMANAGER_LOGPATH_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTIONMANAGER_RECOVERY_INFORMATION {
    pub LastRecoveredLsn: ULONGLONG,
}
pub type TRANSACTIONMANAGER_RECOVERY_INFORMATION = _TRANSACTIONMANAGER_RECOVERY_INFORMATION;
pub type PTRANSACTIONMANAGER_RECOVERY_INFORMATION = *mut _TRANSACTIONMANAGER_RECOVERY_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TRANSACTION_PROPERTIES_INFORMATION {
    pub IsolationLevel: ULONG,
    pub IsolationFlags: ULONG,
    pub Timeout: LARGE_INTEGER,
    pub Outcome: ULONG,
    pub DescriptionLength: ULONG,
    pub Description: [WCHAR; 1usize],
}
pub type TRANSACTION_PROPERTIES_INFORMATION = _TRANSACTION_PROPERTIES_INFORMATION;
pub type PTRANSACTION_PROPERTIES_INFORMATION = *mut _TRANSACTION_PROPERTIES_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_BIND_INFORMATION {
    pub TmHandle: HANDLE,
}
pub type TRANSACTION_BIND_INFORMATION = _TRANSACTION_BIND_INFORMATION;
pub type PTRANSACTION_BIND_INFORMATION = *mut _TRANSACTION_BIND_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_ENLISTMENT_PAIR {
    pub EnlistmentId: GUID,
    pub ResourceManagerId: GUID,
}
pub type TRANSACTION_ENLISTMENT_PAIR = _TRANSACTION_ENLISTMENT_PAIR;
pub type PTRANSACTION_ENLISTMENT_PAIR = *mut _TRANSACTION_ENLISTMENT_PAIR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_ENLISTMENTS_INFORMATION {
    pub NumberOfEnlistments: ULONG,
    pub EnlistmentPair: [TRANSACTION_ENLISTMENT_PAIR; 1usize],
}
pub type TRANSACTION_ENLISTMENTS_INFORMATION = _TRANSACTION_ENLISTMENTS_INFORMATION;
pub type PTRANSACTION_ENLISTMENTS_INFORMATION = *mut _TRANSACTION_ENLISTMENTS_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION {
    pub SuperiorEnlistmentPair: TRANSACTION_ENLISTMENT_PAIR,
}
pub type TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION = _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION;
pub type PTRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION = *mut _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RESOURCEMANAGER_BASIC_INFORMATION {
    pub ResourceManagerId: GUID,
    pub DescriptionLength: ULONG,
    pub Description: [WCHAR; 1usize],
}
pub type RESOURCEMANAGER_BASIC_INFORMATION = _RESOURCEMANAGER_BASIC_INFORMATION;
pub type PRESOURCEMANAGER_BASIC_INFORMATION = *mut _RESOURCEMANAGER_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RESOURCEMANAGER_COMPLETION_INFORMATION {
    pub IoCompletionPortHandle: HANDLE,
    pub CompletionKey: ULONG_PTR,
}
pub type RESOURCEMANAGER_COMPLETION_INFORMATION = _RESOURCEMANAGER_COMPLETION_INFORMATION;
pub type PRESOURCEMANAGER_COMPLETION_INFORMATION = *mut _RESOURCEMANAGER_COMPLETION_INFORMATION;
pub mod _KTMOBJECT_TYPE {
    pub type Type = i32;
    pub const KTMOBJECT_TRANSACTION: Type = 0;
    pub const KTMOBJECT_TRANSACTION_MANAGER: Type = 1;
    pub const KTMOBJECT_RESOURCE_MANAGER: Type = 2;
    pub const KTMOBJECT_ENLISTMENT: Type = 3;
    pub const KTMOBJECT_INVALID: Type = 4;
}
pub use self::_KTMOBJECT_TYPE::Type as KTMOBJECT_TYPE;
pub type PKTMOBJECT_TYPE = *mut _KTMOBJECT_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KTMOBJECT_CURSOR {
    pub LastQuery: GUID,
    pub ObjectIdCount: ULONG,
    pub ObjectIds: [GUID; 1usize],
}
pub type KTMOBJECT_CURSOR = _KTMOBJECT_CURSOR;
pub type PKTMOBJECT_CURSOR = *mut _KTMOBJECT_CURSOR;
pub mod _TRANSACTION_INFORMATION_CLASS {
    pub type Type = i32;
    pub const TransactionBasicInformation: Type = 0;
    pub const TransactionPropertiesInformation: Type = 1;
    pub const TransactionEnlistmentInformation: Type = 2;
    pub const TransactionSuperiorEnlistmentInformation: Type = 3;
}
pub use self::_TRANSACTION_INFORMATION_CLASS::Type as TRANSACTION_INFORMATION_CLASS;
pub mod _TRANSACTIONMANAGER_INFORMATION_CLASS {
    pub type Type = i32;
    pub const TransactionManagerBasicInformation: Type = 0;
    pub const TransactionManagerLogInformation: Type = 1;
    pub const TransactionManagerLogPathInformation: Type = 2;
    pub const TransactionManagerRecoveryInformation: Type = 4;
}
pub use self::_TRANSACTIONMANAGER_INFORMATION_CLASS::Type as TRANSACTIONMANAGER_INFORMATION_CLASS;
pub mod _RESOURCEMANAGER_INFORMATION_CLASS {
    pub type Type = i32;
    pub const ResourceManagerBasicInformation: Type = 0;
    pub const ResourceManagerCompletionInformation: Type = 1;
}
pub use self::_RESOURCEMANAGER_INFORMATION_CLASS::Type as RESOURCEMANAGER_INFORMATION_CLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ENLISTMENT_BASIC_INFORMATION {
    pub EnlistmentId: GUID,
    pub TransactionId: GUID,
    pub ResourceManagerId: GUID,
}
pub type ENLISTMENT_BASIC_INFORMATION = _ENLISTMENT_BASIC_INFORMATION;
pub type PENLISTMENT_BASIC_INFORMATION = *mut _ENLISTMENT_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ENLISTMENT_CRM_INFORMATION {
    pub CrmTransactionManagerId: GUID,
    pub CrmResourceManagerId: GUID,
    pub CrmEnlistmentId: GUID,
}
pub type ENLISTMENT_CRM_INFORMATION = _ENLISTMENT_CRM_INFORMATION;
pub type PENLISTMENT_CRM_INFORMATION = *mut _ENLISTMENT_CRM_INFORMATION;
pub mod _ENLISTMENT_INFORMATION_CLASS {
    pub type Type = i32;
    pub const EnlistmentBasicInformation: Type = 0;
    pub const EnlistmentRecoveryInformation: Type = 1;
    pub const EnlistmentCrmInformation: Type = 2;
}
pub use self::_ENLISTMENT_INFORMATION_CLASS::Type as ENLISTMENT_INFORMATION_CLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_LIST_ENTRY {
    pub UOW: GUID,
}
pub type TRANSACTION_LIST_ENTRY = _TRANSACTION_LIST_ENTRY;
pub type PTRANSACTION_LIST_ENTRY = *mut _TRANSACTION_LIST_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSACTION_LIST_INFORMATION {
    pub NumberOfTransactions: ULONG,
    pub TransactionInformation: [TRANSACTION_LIST_ENTRY; 1usize],
}
pub type TRANSACTION_LIST_INFORMATION = _TRANSACTION_LIST_INFORMATION;
pub type PTRANSACTION_LIST_INFORMATION = *mut _TRANSACTION_LIST_INFORMATION;
pub type PFN_NT_CREATE_TRANSACTION = ::core::option::Option<
    unsafe extern "C" fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Uow: LPGUID,
        TmHandle: HANDLE,
        CreateOptions: ULONG,
        IsolationLevel: ULONG,
        IsolationFlags: ULONG,
        Timeout: PLARGE_INTEGER,
        Description: PUNICODE_STRING,
    ) -> NTSTATUS,
>;
pub type PFN_NT_OPEN_TRANSACTION = ::core::option::Option<
    unsafe extern "C" fn(
        TransactionHandle: PHANDLE,
        DesiredAccess: ACCESS_MASK,
        ObjectAttributes: POBJECT_ATTRIBUTES,
        Uow: LPGUID,
        TmHandle: HANDLE,
    ) -> NTSTATUS,
>;
pub type PFN_NT_QUERY_INFORMATION_TRANSACTION = ::core::option::Option<
    unsafe extern "C" fn(
        TransactionHandle: HANDLE,
        TransactionInformationClass: TRANSACTION_INFORMATION_CLASS,
        TransactionInformation: PVOID,
        TransactionInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS,
>;
pub type PFN_NT_SET_INFORMATION_TRANSACTION = ::core::option::Option<
    unsafe extern "C" fn(
        TransactionHandle: HANDLE,
        TransactionInformationClass: TRANSACTION_INFORMATION_CLASS,
        TransactionInformation: PVOID,
        TransactionInformationLength: ULONG,
    ) -> NTSTATUS,
>;
pub type PFN_NT_COMMIT_TRANSACTION =
    ::core::option::Option<unsafe extern "C" fn(TransactionHandle: HANDLE, Wait: BOOLEAN) -> NTSTATUS>;
pub type PFN_NT_ROLLBACK_TRANSACTION =
    ::core::option::Option<unsafe extern "C" fn(TransactionHandle: HANDLE, Wait: BOOLEAN) -> NTSTATUS>;
pub type CLFS_CONTAINER_ID = ULONG;
pub type PCLFS_CONTAINER_ID = *mut ULONG;
pub type PPCLFS_CONTAINER_ID = *mut *mut ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_LSN {
    pub Internal: ULONGLONG,
}
pub type CLS_LSN = _CLS_LSN;
pub type PCLS_LSN = *mut _CLS_LSN;
pub type PPCLS_LSN = *mut *mut _CLS_LSN;
pub type CLFS_LSN = CLS_LSN;
pub type PCLFS_LSN = *mut CLS_LSN;
pub type PPCLFS_LSN = *mut *mut CLS_LSN;
pub type CLS_RECORD_TYPE = UCHAR;
pub type PCLS_RECORD_TYPE = *mut UCHAR;
pub type PPCLS_RECORD_TYPE = *mut *mut UCHAR;
pub type CLFS_RECORD_TYPE = CLS_RECORD_TYPE;
pub type PCLFS_RECORD_TYPE = *mut CLS_RECORD_TYPE;
pub type PPCLFS_RECORD_TYPE = *mut *mut CLS_RECORD_TYPE;
pub mod _CLS_CONTEXT_MODE {
    pub type Type = i32;
    pub const ClsContextNone: Type = 0;
    pub const ClsContextUndoNext: Type = 1;
    pub const ClsContextPrevious: Type = 2;
    pub const ClsContextForward: Type = 3;
}
pub use self::_CLS_CONTEXT_MODE::Type as CLS_CONTEXT_MODE;
pub type PCLS_CONTEXT_MODE = *mut _CLS_CONTEXT_MODE::Type;
pub type PPCLS_CONTEXT_MODE = *mut *mut _CLS_CONTEXT_MODE::Type;
pub mod _CLFS_CONTEXT_MODE {
    pub type Type = i32;
    pub const ClfsContextNone: Type = 0;
    pub const ClfsContextUndoNext: Type = 1;
    pub const ClfsContextPrevious: Type = 2;
    pub const ClfsContextForward: Type = 3;
}
pub use self::_CLFS_CONTEXT_MODE::Type as CLFS_CONTEXT_MODE;
pub type PCLFS_CONTEXT_MODE = *mut _CLFS_CONTEXT_MODE::Type;
pub type PPCLFS_CONTEXT_MODE = *mut *mut _CLFS_CONTEXT_MODE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_NODE_ID {
    pub cType: ULONG,
    pub cbNode: ULONG,
}
pub type CLFS_NODE_ID = _CLFS_NODE_ID;
pub type PCLFS_NODE_ID = *mut _CLFS_NODE_ID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_WRITE_ENTRY {
    pub Buffer: PVOID,
    pub ByteLength: ULONG,
}
pub type CLS_WRITE_ENTRY = _CLS_WRITE_ENTRY;
pub type PCLS_WRITE_ENTRY = *mut _CLS_WRITE_ENTRY;
pub type PPCLS_WRITE_ENTRY = *mut *mut _CLS_WRITE_ENTRY;
pub type CLFS_WRITE_ENTRY = CLS_WRITE_ENTRY;
pub type PCLFS_WRITE_ENTRY = *mut CLS_WRITE_ENTRY;
pub type PPCLFS_WRITE_ENTRY = *mut *mut CLS_WRITE_ENTRY;
pub type CLFS_LOG_ID = GUID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_INFORMATION {
    pub TotalAvailable: LONGLONG,
    pub CurrentAvailable: LONGLONG,
    pub TotalReservation: LONGLONG,
    pub BaseFileSize: ULONGLONG,
    pub ContainerSize: ULONGLONG,
    pub TotalContainers: ULONG,
    pub FreeContainers: ULONG,
    pub TotalClients: ULONG,
    pub Attributes: ULONG,
    pub FlushThreshold: ULONG,
    pub SectorSize: ULONG,
    pub MinArchiveTailLsn: CLS_LSN,
    pub BaseLsn: CLS_LSN,
    pub LastFlushedLsn: CLS_LSN,
    pub LastLsn: CLS_LSN,
    pub RestartLsn: CLS_LSN,
    pub Identity: GUID,
}
pub type CLS_INFORMATION = _CLS_INFORMATION;
pub type PCLS_INFORMATION = *mut _CLS_INFORMATION;
pub type PPCLS_INFORMATION = *mut _CLS_INFORMATION;
pub type CLFS_INFORMATION = CLS_INFORMATION;
pub type PCLFS_INFORMATION = *mut CLS_INFORMATION;
pub type PPCLFS_INFORMATION = *mut CLS_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_LOG_NAME_INFORMATION {
    pub NameLengthInBytes: USHORT,
    pub Name: [WCHAR; 1usize],
}
pub type CLFS_LOG_NAME_INFORMATION = _CLFS_LOG_NAME_INFORMATION;
pub type PCLFS_LOG_NAME_INFORMATION = *mut _CLFS_LOG_NAME_INFORMATION;
pub type PPCLFS_LOG_NAME_INFORMATION = *mut *mut _CLFS_LOG_NAME_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_STREAM_ID_INFORMATION {
    pub StreamIdentifier: UCHAR,
}
pub type CLFS_STREAM_ID_INFORMATION = _CLFS_STREAM_ID_INFORMATION;
pub type PCLFS_STREAM_ID_INFORMATION = *mut _CLFS_STREAM_ID_INFORMATION;
pub type PPCLFS_STREAM_ID_INFORMATION = *mut *mut _CLFS_STREAM_ID_INFORMATION;
pub type CLS_CONTAINER_STATE = UINT32;
pub type PCLS_CONTAINER_STATE = *mut UINT32;
pub type PPCLS_CONTAINER_STATE = *mut UINT32;
pub type CLFS_CONTAINER_STATE = CLS_CONTAINER_STATE;
pub type PCLFS_CONTAINER_STATE = *mut CLS_CONTAINER_STATE;
pub type PPCLFS_CONTAINER_STATE = *mut CLS_CONTAINER_STATE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_CONTAINER_INFORMATION {
    pub FileAttributes: ULONG,
    pub CreationTime: ULONGLONG,
    pub LastAccessTime: ULONGLONG,
    pub LastWriteTime: ULONGLONG,
    pub ContainerSize: LONGLONG,
    pub FileNameActualLength: ULONG,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 256usize],
    pub State: CLFS_CONTAINER_STATE,
    pub PhysicalContainerId: CLFS_CONTAINER_ID,
    pub LogicalContainerId: CLFS_CONTAINER_ID,
}
pub type CLS_CONTAINER_INFORMATION = _CLS_CONTAINER_INFORMATION;
pub type PCLS_CONTAINER_INFORMATION = *mut _CLS_CONTAINER_INFORMATION;
pub type PPCLS_CONTAINER_INFORMATION = *mut *mut _CLS_CONTAINER_INFORMATION;
pub type CLFS_CONTAINER_INFORMATION = CLS_CONTAINER_INFORMATION;
pub type PCLFS_CONTAINER_INFORMATION = *mut CLS_CONTAINER_INFORMATION;
pub type PPCLFS_CONTAINER_INFORMATION = *mut *mut CLS_CONTAINER_INFORMATION;
pub mod _CLS_LOG_INFORMATION_CLASS {
    pub type Type = i32;
    pub const ClfsLogBasicInformation: Type = 0;
    pub const ClfsLogBasicInformationPhysical: Type = 1;
    pub const ClfsLogPhysicalNameInformation: Type = 2;
    pub const ClfsLogStreamIdentifierInformation: Type = 3;
    pub const ClfsLogSystemMarkingInformation: Type = 4;
    pub const ClfsLogPhysicalLsnInformation: Type = 5;
}
pub use self::_CLS_LOG_INFORMATION_CLASS::Type as CLS_LOG_INFORMATION_CLASS;
pub type PCLS_LOG_INFORMATION_CLASS = *mut _CLS_LOG_INFORMATION_CLASS::Type;
pub type PPCLS_LOG_INFORMATION_CLASS = *mut *mut _CLS_LOG_INFORMATION_CLASS::Type;
pub use self::CLS_LOG_INFORMATION_CLASS as CLFS_LOG_INFORMATION_CLASS;
pub type PCLFS_LOG_INFORMATION_CLASS = *mut CLS_LOG_INFORMATION_CLASS;
pub type PPCLFS_LOG_INFORMATION_CLASS = *mut *mut CLS_LOG_INFORMATION_CLASS;
pub mod _CLS_IOSTATS_CLASS {
    pub type Type = i32;
    pub const ClsIoStatsDefault: Type = 0;
    pub const ClsIoStatsMax: Type = 65535;
}
pub use self::_CLS_IOSTATS_CLASS::Type as CLS_IOSTATS_CLASS;
pub type PCLS_IOSTATS_CLASS = *mut _CLS_IOSTATS_CLASS::Type;
pub type PPCLS_IOSTATS_CLASS = *mut *mut _CLS_IOSTATS_CLASS::Type;
pub mod _CLFS_IOSTATS_CLASS {
    pub type Type = i32;
    pub const ClfsIoStatsDefault: Type = 0;
    pub const ClfsIoStatsMax: Type = 65535;
}
pub use self::_CLFS_IOSTATS_CLASS::Type as CLFS_IOSTATS_CLASS;
pub type PCLFS_IOSTATS_CLASS = *mut _CLFS_IOSTATS_CLASS::Type;
pub type PPCLFS_IOSTATS_CLASS = *mut *mut _CLFS_IOSTATS_CLASS::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_IO_STATISTICS_HEADER {
    pub ubMajorVersion: UCHAR,
    pub ubMinorVersion: UCHAR,
    pub eStatsClass: CLFS_IOSTATS_CLASS,
    pub cbLength: USHORT,
    pub coffData: ULONG,
}
pub type CLS_IO_STATISTICS_HEADER = _CLS_IO_STATISTICS_HEADER;
pub type PCLS_IO_STATISTICS_HEADER = *mut _CLS_IO_STATISTICS_HEADER;
pub type PPCLS_IO_STATISTICS_HEADER = *mut *mut _CLS_IO_STATISTICS_HEADER;
pub type CLFS_IO_STATISTICS_HEADER = CLS_IO_STATISTICS_HEADER;
pub type PCLFS_IO_STATISTICS_HEADER = *mut CLS_IO_STATISTICS_HEADER;
pub type PPCLFS_IO_STATISTICS_HEADER = *mut *mut CLS_IO_STATISTICS_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_IO_STATISTICS {
    pub hdrIoStats: CLS_IO_STATISTICS_HEADER,
    pub cFlush: ULONGLONG,
    pub cbFlush: ULONGLONG,
    pub cMetaFlush: ULONGLONG,
    pub cbMetaFlush: ULONGLONG,
}
pub type CLS_IO_STATISTICS = _CLS_IO_STATISTICS;
pub type PCLS_IO_STATISTICS = *mut _CLS_IO_STATISTICS;
pub type PPCLS_IO_STATISTICS = *mut *mut _CLS_IO_STATISTICS;
pub type CLFS_IO_STATISTICS = CLS_IO_STATISTICS;
pub type PCLFS_IO_STATISTICS = *mut CLS_IO_STATISTICS;
pub type PPCLFS_IO_STATISTICS = *mut *mut CLS_IO_STATISTICS;
pub type CLFS_SCAN_MODE = UCHAR;
pub type PCLFS_SCAN_MODE = *mut UCHAR;
pub type LOG_FILE_OBJECT = FILE_OBJECT;
pub type PLOG_FILE_OBJECT = *mut FILE_OBJECT;
pub type PPLOG_FILE_OBJECT = *mut *mut FILE_OBJECT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_SCAN_CONTEXT {
    pub cidNode: CLFS_NODE_ID,
    pub plfoLog: PLOG_FILE_OBJECT,
    pub cIndex: ULONG,
    pub __bindgen_padding_0: u32,
    pub cContainers: ULONG,
    pub __bindgen_padding_1: u32,
    pub cContainersReturned: ULONG,
    pub __bindgen_padding_2: [u8; 4usize],
    pub eScanMode: CLFS_SCAN_MODE,
    pub pinfoContainer: PCLS_CONTAINER_INFORMATION,
}
pub type CLS_SCAN_CONTEXT = _CLS_SCAN_CONTEXT;
pub type PCLS_SCAN_CONTEXT = *mut _CLS_SCAN_CONTEXT;
pub type PPCLS_SCAN_CONTEXT = *mut *mut _CLS_SCAN_CONTEXT;
pub type CLFS_SCAN_CONTEXT = CLS_SCAN_CONTEXT;
pub type PCLFS_SCAN_CONTEXT = *mut CLS_SCAN_CONTEXT;
pub type PPCLFS_SCAN_CONTEXT = *mut *mut CLS_SCAN_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLS_ARCHIVE_DESCRIPTOR {
    pub coffLow: ULONGLONG,
    pub coffHigh: ULONGLONG,
    pub infoContainer: CLS_CONTAINER_INFORMATION,
}
pub type CLS_ARCHIVE_DESCRIPTOR = _CLS_ARCHIVE_DESCRIPTOR;
pub type PCLS_ARCHIVE_DESCRIPTOR = *mut _CLS_ARCHIVE_DESCRIPTOR;
pub type PPCLS_ARCHIVE_DESCRIPTOR = *mut *mut _CLS_ARCHIVE_DESCRIPTOR;
pub type CLFS_ARCHIVE_DESCRIPTOR = CLS_ARCHIVE_DESCRIPTOR;
pub type PCLFS_ARCHIVE_DESCRIPTOR = *mut CLS_ARCHIVE_DESCRIPTOR;
pub type PPCLFS_ARCHIVE_DESCRIPTOR = *mut *mut CLS_ARCHIVE_DESCRIPTOR;
pub type CLFS_BLOCK_ALLOCATION =
    ::core::option::Option<unsafe extern "C" fn(cbBufferLength: ULONG, pvUserContext: PVOID) -> PVOID>;
pub type CLFS_BLOCK_DEALLOCATION = ::core::option::Option<unsafe extern "C" fn(pvBuffer: PVOID, pvUserContext: PVOID)>;
pub mod _CLFS_LOG_ARCHIVE_MODE {
    pub type Type = i32;
    pub const ClfsLogArchiveEnabled: Type = 1;
    pub const ClfsLogArchiveDisabled: Type = 2;
}
pub use self::_CLFS_LOG_ARCHIVE_MODE::Type as CLFS_LOG_ARCHIVE_MODE;
pub type PCLFS_LOG_ARCHIVE_MODE = *mut _CLFS_LOG_ARCHIVE_MODE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_PHYSICAL_LSN_INFORMATION {
    pub StreamIdentifier: UCHAR,
    pub VirtualLsn: CLFS_LSN,
    pub PhysicalLsn: CLFS_LSN,
}
pub type CLFS_PHYSICAL_LSN_INFORMATION = _CLFS_PHYSICAL_LSN_INFORMATION;
pub type PCLFS_PHYSICAL_LSN_INFORMATION = *mut _CLFS_PHYSICAL_LSN_INFORMATION;
pub mod _CLFS_MGMT_POLICY_TYPE {
    pub type Type = i32;
    pub const ClfsMgmtPolicyMaximumSize: Type = 0;
    pub const ClfsMgmtPolicyMinimumSize: Type = 1;
    pub const ClfsMgmtPolicyNewContainerSize: Type = 2;
    pub const ClfsMgmtPolicyGrowthRate: Type = 3;
    pub const ClfsMgmtPolicyLogTail: Type = 4;
    pub const ClfsMgmtPolicyAutoShrink: Type = 5;
    pub const ClfsMgmtPolicyAutoGrow: Type = 6;
    pub const ClfsMgmtPolicyNewContainerPrefix: Type = 7;
    pub const ClfsMgmtPolicyNewContainerSuffix: Type = 8;
    pub const ClfsMgmtPolicyNewContainerExtension: Type = 9;
    pub const ClfsMgmtPolicyInvalid: Type = 10;
}
pub use self::_CLFS_MGMT_POLICY_TYPE::Type as CLFS_MGMT_POLICY_TYPE;
pub type PCLFS_MGMT_POLICY_TYPE = *mut _CLFS_MGMT_POLICY_TYPE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CLFS_MGMT_POLICY {
    pub Version: ULONG,
    pub LengthInBytes: ULONG,
    pub PolicyFlags: ULONG,
    pub PolicyType: CLFS_MGMT_POLICY_TYPE,
    pub PolicyParameters: _CLFS_MGMT_POLICY__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CLFS_MGMT_POLICY__bindgen_ty_1 {
    pub MaximumSize: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_1,
    pub MinimumSize: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_2,
    pub NewContainerSize: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_3,
    pub GrowthRate: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_4,
    pub LogTail: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_5,
    pub AutoShrink: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_6,
    pub AutoGrow: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_7,
    pub NewContainerPrefix: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_8,
    pub NewContainerSuffix: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_9,
    pub NewContainerExtension: _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_10,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_1 {
    pub Containers: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_2 {
    pub Containers: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_3 {
    pub SizeInBytes: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_4 {
    pub AbsoluteGrowthInContainers: ULONG,
    pub RelativeGrowthPercentage: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_5 {
    pub MinimumAvailablePercentage: ULONG,
    pub MinimumAvailableContainers: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_6 {
    pub Percentage: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_7 {
    pub Enabled: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_8 {
    pub PrefixLengthInBytes: USHORT,
    pub PrefixString: [WCHAR; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_9 {
    pub NextContainerSuffix: ULONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_10 {
    pub ExtensionLengthInBytes: USHORT,
    pub ExtensionString: [WCHAR; 1usize],
}
pub type CLFS_MGMT_POLICY = _CLFS_MGMT_POLICY;
pub type PCLFS_MGMT_POLICY = *mut _CLFS_MGMT_POLICY;
pub mod _CLFS_MGMT_NOTIFICATION_TYPE {
    pub type Type = i32;
    pub const ClfsMgmtAdvanceTailNotification: Type = 0;
    pub const ClfsMgmtLogFullHandlerNotification: Type = 1;
    pub const ClfsMgmtLogUnpinnedNotification: Type = 2;
    pub const ClfsMgmtLogWriteNotification: Type = 3;
}
pub use self::_CLFS_MGMT_NOTIFICATION_TYPE::Type as CLFS_MGMT_NOTIFICATION_TYPE;
pub type PCLFS_MGMT_NOTIFICATION_TYPE = *mut _CLFS_MGMT_NOTIFICATION_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_NOTIFICATION {
    pub Notification: CLFS_MGMT_NOTIFICATION_TYPE,
    pub Lsn: CLFS_LSN,
    pub LogIsPinned: USHORT,
}
pub type CLFS_MGMT_NOTIFICATION = _CLFS_MGMT_NOTIFICATION;
pub type PCLFS_MGMT_NOTIFICATION = *mut _CLFS_MGMT_NOTIFICATION;
pub type PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(LogFile: PLOG_FILE_OBJECT, TargetLsn: PCLFS_LSN, ClientData: PVOID) -> NTSTATUS,
>;
pub type PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(LogFile: PLOG_FILE_OBJECT, OperationStatus: NTSTATUS, LogIsPinned: BOOLEAN, ClientData: PVOID),
>;
pub type PCLFS_CLIENT_LOG_UNPINNED_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(LogFile: PLOG_FILE_OBJECT, ClientData: PVOID)>;
pub type PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(LogFile: PLOG_FILE_OBJECT, OperationStatus: NTSTATUS, ClientData: PVOID),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLFS_MGMT_CLIENT_REGISTRATION {
    pub Version: ULONG,
    pub AdvanceTailCallback: PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK,
    pub AdvanceTailCallbackData: PVOID,
    pub LogGrowthCompleteCallback: PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK,
    pub LogGrowthCompleteCallbackData: PVOID,
    pub LogUnpinnedCallback: PCLFS_CLIENT_LOG_UNPINNED_CALLBACK,
    pub LogUnpinnedCallbackData: PVOID,
}
pub type CLFS_MGMT_CLIENT_REGISTRATION = _CLFS_MGMT_CLIENT_REGISTRATION;
pub type PCLFS_MGMT_CLIENT_REGISTRATION = *mut _CLFS_MGMT_CLIENT_REGISTRATION;
pub type CLFS_MGMT_CLIENT = PVOID;
pub type PCLFS_MGMT_CLIENT = *mut PVOID;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _MCI_ADDR {
    pub __bindgen_anon_1: _MCI_ADDR__bindgen_ty_1,
    pub QuadPart: ULONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MCI_ADDR__bindgen_ty_1 {
    pub Address: ULONG,
    pub Reserved: ULONG,
}
pub type MCI_ADDR = _MCI_ADDR;
pub type PMCI_ADDR = *mut _MCI_ADDR;
pub mod MCA_EXCEPTION_TYPE {
    pub type Type = i32;
    pub const HAL_MCE_RECORD: Type = 0;
    pub const HAL_MCA_RECORD: Type = 1;
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _MCI_STATS {
    pub MciStatus: _MCI_STATS__bindgen_ty_1,
    pub QuadPart: ULONG64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MCI_STATS__bindgen_ty_1 {
    pub McaErrorCode: USHORT,
    pub ModelErrorCode: USHORT,
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _MCI_STATS__bindgen_ty_1 {
    #[inline]
    pub fn OtherInformation(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 25u8) as u32) }
    }
    #[inline]
    pub fn set_OtherInformation(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 25u8, val as u64)
        }
    }
    #[inline]
    pub fn ContextCorrupt(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(25usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ContextCorrupt(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(25usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AddressValid(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(26usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AddressValid(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(26usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MiscValid(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(27usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MiscValid(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(27usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorEnabled(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(28usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorEnabled(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(28usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UncorrectedError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(29usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UncorrectedError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(29usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn StatusOverFlow(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(30usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_StatusOverFlow(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(30usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Valid(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(31usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Valid(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(31usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        OtherInformation: ULONG,
        ContextCorrupt: ULONG,
        AddressValid: ULONG,
        MiscValid: ULONG,
        ErrorEnabled: ULONG,
        UncorrectedError: ULONG,
        StatusOverFlow: ULONG,
        Valid: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 25u8, {
            let OtherInformation: u32 = unsafe { ::core::mem::transmute(OtherInformation) };
            OtherInformation as u64
        });
        __bindgen_bitfield_unit.set(25usize, 1u8, {
            let ContextCorrupt: u32 = unsafe { ::core::mem::transmute(ContextCorrupt) };
            ContextCorrupt as u64
        });
        __bindgen_bitfield_unit.set(26usize, 1u8, {
            let AddressValid: u32 = unsafe { ::core::mem::transmute(AddressValid) };
            AddressValid as u64
        });
        __bindgen_bitfield_unit.set(27usize, 1u8, {
            let MiscValid: u32 = unsafe { ::core::mem::transmute(MiscValid) };
            MiscValid as u64
        });
        __bindgen_bitfield_unit.set(28usize, 1u8, {
            let ErrorEnabled: u32 = unsafe { ::core::mem::transmute(ErrorEnabled) };
            ErrorEnabled as u64
        });
        __bindgen_bitfield_unit.set(29usize, 1u8, {
            let UncorrectedError: u32 = unsafe { ::core::mem::transmute(UncorrectedError) };
            UncorrectedError as u64
        });
        __bindgen_bitfield_unit.set(30usize, 1u8, {
            let StatusOverFlow: u32 = unsafe { ::core::mem::transmute(StatusOverFlow) };
            StatusOverFlow as u64
        });
        __bindgen_bitfield_unit.set(31usize, 1u8, {
            let Valid: u32 = unsafe { ::core::mem::transmute(Valid) };
            Valid as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type MCI_STATS = _MCI_STATS;
pub type PMCI_STATS = *mut _MCI_STATS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MCA_EXCEPTION {
    pub VersionNumber: ULONG,
    pub ExceptionType: MCA_EXCEPTION_TYPE::Type,
    pub TimeStamp: LARGE_INTEGER,
    pub ProcessorNumber: ULONG,
    pub Reserved1: ULONG,
    pub u: _MCA_EXCEPTION__bindgen_ty_1,
    pub ExtCnt: ULONG,
    pub Reserved3: ULONG,
    pub ExtReg: [ULONGLONG; 24usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _MCA_EXCEPTION__bindgen_ty_1 {
    pub Mca: _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_1,
    pub Mce: _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_1 {
    pub BankNumber: UCHAR,
    pub Reserved2: [UCHAR; 7usize],
    pub Status: MCI_STATS,
    pub Address: MCI_ADDR,
    pub Misc: ULONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_2 {
    pub Address: ULONGLONG,
    pub Type: ULONGLONG,
}
pub type MCA_EXCEPTION = _MCA_EXCEPTION;
pub type PMCA_EXCEPTION = *mut _MCA_EXCEPTION;
pub type CMC_EXCEPTION = MCA_EXCEPTION;
pub type PCMC_EXCEPTION = *mut MCA_EXCEPTION;
pub type CPE_EXCEPTION = MCA_EXCEPTION;
pub type PCPE_EXCEPTION = *mut MCA_EXCEPTION;
pub type ERROR_SEVERITY = UCHAR;
pub type PERROR_SEVERITY = *mut UCHAR;
pub mod _ERROR_SEVERITY_VALUE {
    pub type Type = i32;
    pub const ErrorRecoverable: Type = 0;
    pub const ErrorFatal: Type = 1;
    pub const ErrorCorrected: Type = 2;
    pub const ErrorOthers: Type = 3;
}
pub use self::_ERROR_SEVERITY_VALUE::Type as ERROR_SEVERITY_VALUE;
pub type UUID = GUID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LOADER_PARAMETER_BLOCK {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CREATE_DISK {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _BUS_HANDLER {
    _unused: [u8; 0],
}
pub type PBUS_HANDLER = *mut _BUS_HANDLER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_HANDLER_OBJECT {
    _unused: [u8; 0],
}
pub type PDEVICE_HANDLER_OBJECT = *mut _DEVICE_HANDLER_OBJECT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PEB {
    _unused: [u8; 0],
}
pub type PPEB = *mut _PEB;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IMAGE_NT_HEADERS {
    _unused: [u8; 0],
}
pub type PIMAGE_NT_HEADERS32 = *mut _IMAGE_NT_HEADERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IMAGE_NT_HEADERS64 {
    _unused: [u8; 0],
}
pub type PIMAGE_NT_HEADERS64 = *mut _IMAGE_NT_HEADERS64;
pub type PIMAGE_NT_HEADERS = PIMAGE_NT_HEADERS64;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ZONE_SEGMENT_HEADER {
    pub SegmentList: SINGLE_LIST_ENTRY,
    pub Reserved: PVOID,
}
pub type ZONE_SEGMENT_HEADER = _ZONE_SEGMENT_HEADER;
pub type PZONE_SEGMENT_HEADER = *mut _ZONE_SEGMENT_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ZONE_HEADER {
    pub FreeList: SINGLE_LIST_ENTRY,
    pub SegmentList: SINGLE_LIST_ENTRY,
    pub BlockSize: ULONG,
    pub TotalSegmentSize: ULONG,
}
pub type ZONE_HEADER = _ZONE_HEADER;
pub type PZONE_HEADER = *mut _ZONE_HEADER;
pub mod _CONFIGURATION_TYPE {
    pub type Type = i32;
    pub const ArcSystem: Type = 0;
    pub const CentralProcessor: Type = 1;
    pub const FloatingPointProcessor: Type = 2;
    pub const PrimaryIcache: Type = 3;
    pub const PrimaryDcache: Type = 4;
    pub const SecondaryIcache: Type = 5;
    pub const SecondaryDcache: Type = 6;
    pub const SecondaryCache: Type = 7;
    pub const EisaAdapter: Type = 8;
    pub const TcAdapter: Type = 9;
    pub const ScsiAdapter: Type = 10;
    pub const DtiAdapter: Type = 11;
    pub const MultiFunctionAdapter: Type = 12;
    pub const DiskController: Type = 13;
    pub const TapeController: Type = 14;
    pub const CdromController: Type = 15;
    pub const WormController: Type = 16;
    pub const SerialController: Type = 17;
    pub const NetworkController: Type = 18;
    pub const DisplayController: Type = 19;
    pub const ParallelController: Type = 20;
    pub const PointerController: Type = 21;
    pub const KeyboardController: Type = 22;
    pub const AudioController: Type = 23;
    pub const OtherController: Type = 24;
    pub const DiskPeripheral: Type = 25;
    pub const FloppyDiskPeripheral: Type = 26;
    pub const TapePeripheral: Type = 27;
    pub const ModemPeripheral: Type = 28;
    pub const MonitorPeripheral: Type = 29;
    pub const PrinterPeripheral: Type = 30;
    pub const PointerPeripheral: Type = 31;
    pub const KeyboardPeripheral: Type = 32;
    pub const TerminalPeripheral: Type = 33;
    pub const OtherPeripheral: Type = 34;
    pub const LinePeripheral: Type = 35;
    pub const NetworkPeripheral: Type = 36;
    pub const SystemMemory: Type = 37;
    pub const DockingInformation: Type = 38;
    pub const RealModeIrqRoutingTable: Type = 39;
    pub const RealModePCIEnumeration: Type = 40;
    pub const MaximumType: Type = 41;
}
pub use self::_CONFIGURATION_TYPE::Type as CONFIGURATION_TYPE;
pub type PCONFIGURATION_TYPE = *mut _CONFIGURATION_TYPE::Type;
pub type PIO_QUERY_DEVICE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        PathName: PUNICODE_STRING,
        BusType: INTERFACE_TYPE,
        BusNumber: ULONG,
        BusInformation: *mut PKEY_VALUE_FULL_INFORMATION,
        ControllerType: CONFIGURATION_TYPE,
        ControllerNumber: ULONG,
        ControllerInformation: *mut PKEY_VALUE_FULL_INFORMATION,
        PeripheralType: CONFIGURATION_TYPE,
        PeripheralNumber: ULONG,
        PeripheralInformation: *mut PKEY_VALUE_FULL_INFORMATION,
    ) -> NTSTATUS,
>;
pub mod _IO_QUERY_DEVICE_DATA_FORMAT {
    pub type Type = i32;
    pub const IoQueryDeviceIdentifier: Type = 0;
    pub const IoQueryDeviceConfigurationData: Type = 1;
    pub const IoQueryDeviceComponentInformation: Type = 2;
    pub const IoQueryDeviceMaxData: Type = 3;
}
pub use self::_IO_QUERY_DEVICE_DATA_FORMAT::Type as IO_QUERY_DEVICE_DATA_FORMAT;
pub type PIO_QUERY_DEVICE_DATA_FORMAT = *mut _IO_QUERY_DEVICE_DATA_FORMAT::Type;
pub type PDRIVER_REINITIALIZE =
    ::core::option::Option<unsafe extern "C" fn(DriverObject: *mut _DRIVER_OBJECT, Context: PVOID, Count: ULONG)>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CONTROLLER_OBJECT {
    pub Type: CSHORT,
    pub Size: CSHORT,
    pub ControllerExtension: PVOID,
    pub DeviceWaitQueue: KDEVICE_QUEUE,
    pub Spare1: ULONG,
    pub Spare2: LARGE_INTEGER,
}
pub type CONTROLLER_OBJECT = _CONTROLLER_OBJECT;
pub type PCONTROLLER_OBJECT = *mut _CONTROLLER_OBJECT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CONFIGURATION_INFORMATION {
    pub DiskCount: ULONG,
    pub FloppyCount: ULONG,
    pub CdRomCount: ULONG,
    pub TapeCount: ULONG,
    pub ScsiPortCount: ULONG,
    pub SerialCount: ULONG,
    pub ParallelCount: ULONG,
    pub AtDiskPrimaryAddressClaimed: BOOLEAN,
    pub AtDiskSecondaryAddressClaimed: BOOLEAN,
    pub Version: ULONG,
    pub MediumChangerCount: ULONG,
}
pub type CONFIGURATION_INFORMATION = _CONFIGURATION_INFORMATION;
pub type PCONFIGURATION_INFORMATION = *mut _CONFIGURATION_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_SIGNATURE {
    pub PartitionStyle: ULONG,
    pub __bindgen_anon_1: _DISK_SIGNATURE__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DISK_SIGNATURE__bindgen_ty_1 {
    pub Mbr: _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_1,
    pub Gpt: _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_1 {
    pub Signature: ULONG,
    pub CheckSum: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_2 {
    pub DiskId: GUID,
}
pub type DISK_SIGNATURE = _DISK_SIGNATURE;
pub type PDISK_SIGNATURE = *mut _DISK_SIGNATURE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXN_PARAMETER_BLOCK {
    pub Length: USHORT,
    pub TxFsContext: USHORT,
    pub TransactionObject: PVOID,
}
pub type TXN_PARAMETER_BLOCK = _TXN_PARAMETER_BLOCK;
pub type PTXN_PARAMETER_BLOCK = *mut _TXN_PARAMETER_BLOCK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_DRIVER_CREATE_CONTEXT {
    pub Size: CSHORT,
    pub ExtraCreateParameter: *mut _ECP_LIST,
    pub DeviceObjectHint: PVOID,
    pub TxnParameters: PTXN_PARAMETER_BLOCK,
}
pub type IO_DRIVER_CREATE_CONTEXT = _IO_DRIVER_CREATE_CONTEXT;
pub type PIO_DRIVER_CREATE_CONTEXT = *mut _IO_DRIVER_CREATE_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _AGP_TARGET_BUS_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub SetBusData: PGET_SET_DEVICE_DATA,
    pub GetBusData: PGET_SET_DEVICE_DATA,
    pub CapabilityID: UCHAR,
}
pub type AGP_TARGET_BUS_INTERFACE_STANDARD = _AGP_TARGET_BUS_INTERFACE_STANDARD;
pub type PAGP_TARGET_BUS_INTERFACE_STANDARD = *mut _AGP_TARGET_BUS_INTERFACE_STANDARD;
pub type PGET_LOCATION_STRING =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, LocationStrings: *mut PWCHAR) -> NTSTATUS>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PNP_LOCATION_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetLocationString: PGET_LOCATION_STRING,
}
pub type PNP_LOCATION_INTERFACE = _PNP_LOCATION_INTERFACE;
pub type PPNP_LOCATION_INTERFACE = *mut _PNP_LOCATION_INTERFACE;
pub mod _ARBITER_ACTION {
    pub type Type = i32;
    pub const ArbiterActionTestAllocation: Type = 0;
    pub const ArbiterActionRetestAllocation: Type = 1;
    pub const ArbiterActionCommitAllocation: Type = 2;
    pub const ArbiterActionRollbackAllocation: Type = 3;
    pub const ArbiterActionQueryAllocatedResources: Type = 4;
    pub const ArbiterActionWriteReservedResources: Type = 5;
    pub const ArbiterActionQueryConflict: Type = 6;
    pub const ArbiterActionQueryArbitrate: Type = 7;
    pub const ArbiterActionAddReserved: Type = 8;
    pub const ArbiterActionBootAllocation: Type = 9;
}
pub use self::_ARBITER_ACTION::Type as ARBITER_ACTION;
pub type PARBITER_ACTION = *mut _ARBITER_ACTION::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_CONFLICT_INFO {
    pub OwningObject: PDEVICE_OBJECT,
    pub Start: ULONGLONG,
    pub End: ULONGLONG,
}
pub type ARBITER_CONFLICT_INFO = _ARBITER_CONFLICT_INFO;
pub type PARBITER_CONFLICT_INFO = *mut _ARBITER_CONFLICT_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_TEST_ALLOCATION_PARAMETERS {
    pub ArbitrationList: PLIST_ENTRY,
    pub AllocateFromCount: ULONG,
    pub AllocateFrom: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
}
pub type ARBITER_TEST_ALLOCATION_PARAMETERS = _ARBITER_TEST_ALLOCATION_PARAMETERS;
pub type PARBITER_TEST_ALLOCATION_PARAMETERS = *mut _ARBITER_TEST_ALLOCATION_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_RETEST_ALLOCATION_PARAMETERS {
    pub ArbitrationList: PLIST_ENTRY,
    pub AllocateFromCount: ULONG,
    pub AllocateFrom: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
}
pub type ARBITER_RETEST_ALLOCATION_PARAMETERS = _ARBITER_RETEST_ALLOCATION_PARAMETERS;
pub type PARBITER_RETEST_ALLOCATION_PARAMETERS = *mut _ARBITER_RETEST_ALLOCATION_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_BOOT_ALLOCATION_PARAMETERS {
    pub ArbitrationList: PLIST_ENTRY,
}
pub type ARBITER_BOOT_ALLOCATION_PARAMETERS = _ARBITER_BOOT_ALLOCATION_PARAMETERS;
pub type PARBITER_BOOT_ALLOCATION_PARAMETERS = *mut _ARBITER_BOOT_ALLOCATION_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS {
    pub AllocatedResources: *mut PCM_PARTIAL_RESOURCE_LIST,
}
pub type ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS = _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS;
pub type PARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS = *mut _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_QUERY_CONFLICT_PARAMETERS {
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub ConflictingResource: PIO_RESOURCE_DESCRIPTOR,
    pub ConflictCount: PULONG,
    pub Conflicts: *mut PARBITER_CONFLICT_INFO,
}
pub type ARBITER_QUERY_CONFLICT_PARAMETERS = _ARBITER_QUERY_CONFLICT_PARAMETERS;
pub type PARBITER_QUERY_CONFLICT_PARAMETERS = *mut _ARBITER_QUERY_CONFLICT_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_QUERY_ARBITRATE_PARAMETERS {
    pub ArbitrationList: PLIST_ENTRY,
}
pub type ARBITER_QUERY_ARBITRATE_PARAMETERS = _ARBITER_QUERY_ARBITRATE_PARAMETERS;
pub type PARBITER_QUERY_ARBITRATE_PARAMETERS = *mut _ARBITER_QUERY_ARBITRATE_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_ADD_RESERVED_PARAMETERS {
    pub ReserveDevice: PDEVICE_OBJECT,
}
pub type ARBITER_ADD_RESERVED_PARAMETERS = _ARBITER_ADD_RESERVED_PARAMETERS;
pub type PARBITER_ADD_RESERVED_PARAMETERS = *mut _ARBITER_ADD_RESERVED_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _ARBITER_PARAMETERS {
    pub Parameters: _ARBITER_PARAMETERS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _ARBITER_PARAMETERS__bindgen_ty_1 {
    pub TestAllocation: ARBITER_TEST_ALLOCATION_PARAMETERS,
    pub RetestAllocation: ARBITER_RETEST_ALLOCATION_PARAMETERS,
    pub BootAllocation: ARBITER_BOOT_ALLOCATION_PARAMETERS,
    pub QueryAllocatedResources: ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS,
    pub QueryConflict: ARBITER_QUERY_CONFLICT_PARAMETERS,
    pub QueryArbitrate: ARBITER_QUERY_ARBITRATE_PARAMETERS,
    pub AddReserved: ARBITER_ADD_RESERVED_PARAMETERS,
}
pub type ARBITER_PARAMETERS = _ARBITER_PARAMETERS;
pub type PARBITER_PARAMETERS = *mut _ARBITER_PARAMETERS;
pub mod _ARBITER_REQUEST_SOURCE {
    pub type Type = i32;
    pub const ArbiterRequestUndefined: Type = -1;
    pub const ArbiterRequestLegacyReported: Type = 0;
    pub const ArbiterRequestHalReported: Type = 1;
    pub const ArbiterRequestLegacyAssigned: Type = 2;
    pub const ArbiterRequestPnpDetected: Type = 3;
    pub const ArbiterRequestPnpEnumerated: Type = 4;
}
pub use self::_ARBITER_REQUEST_SOURCE::Type as ARBITER_REQUEST_SOURCE;
pub mod _ARBITER_RESULT {
    pub type Type = i32;
    pub const ArbiterResultUndefined: Type = -1;
    pub const ArbiterResultSuccess: Type = 0;
    pub const ArbiterResultExternalConflict: Type = 1;
    pub const ArbiterResultNullRequest: Type = 2;
}
pub use self::_ARBITER_RESULT::Type as ARBITER_RESULT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_LIST_ENTRY {
    pub ListEntry: LIST_ENTRY,
    pub AlternativeCount: ULONG,
    pub Alternatives: PIO_RESOURCE_DESCRIPTOR,
    pub PhysicalDeviceObject: PDEVICE_OBJECT,
    pub RequestSource: ARBITER_REQUEST_SOURCE,
    pub Flags: ULONG,
    pub WorkSpace: LONG_PTR,
    pub InterfaceType: INTERFACE_TYPE,
    pub SlotNumber: ULONG,
    pub BusNumber: ULONG,
    pub Assignment: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
    pub SelectedAlternative: PIO_RESOURCE_DESCRIPTOR,
    pub Result: ARBITER_RESULT,
}
pub type ARBITER_LIST_ENTRY = _ARBITER_LIST_ENTRY;
pub type PARBITER_LIST_ENTRY = *mut _ARBITER_LIST_ENTRY;
pub type PARBITER_HANDLER = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Action: ARBITER_ACTION, Parameters: PARBITER_PARAMETERS) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ARBITER_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub ArbiterHandler: PARBITER_HANDLER,
    pub Flags: ULONG,
}
pub type ARBITER_INTERFACE = _ARBITER_INTERFACE;
pub type PARBITER_INTERFACE = *mut _ARBITER_INTERFACE;
pub mod _RESOURCE_TRANSLATION_DIRECTION {
    pub type Type = i32;
    pub const TranslateChildToParent: Type = 0;
    pub const TranslateParentToChild: Type = 1;
}
pub use self::_RESOURCE_TRANSLATION_DIRECTION::Type as RESOURCE_TRANSLATION_DIRECTION;
pub type PTRANSLATE_RESOURCE_HANDLER = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        Source: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
        Direction: RESOURCE_TRANSLATION_DIRECTION,
        AlternativesCount: ULONG,
        Alternatives: *mut IO_RESOURCE_DESCRIPTOR,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        Target: PCM_PARTIAL_RESOURCE_DESCRIPTOR,
    ) -> NTSTATUS,
>;
pub type PTRANSLATE_RESOURCE_REQUIREMENTS_HANDLER = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        Source: PIO_RESOURCE_DESCRIPTOR,
        PhysicalDeviceObject: PDEVICE_OBJECT,
        TargetCount: PULONG,
        Target: *mut PIO_RESOURCE_DESCRIPTOR,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TRANSLATOR_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub TranslateResources: PTRANSLATE_RESOURCE_HANDLER,
    pub TranslateResourceRequirements: PTRANSLATE_RESOURCE_REQUIREMENTS_HANDLER,
}
pub type TRANSLATOR_INTERFACE = _TRANSLATOR_INTERFACE;
pub type PTRANSLATOR_INTERFACE = *mut _TRANSLATOR_INTERFACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_CAPABILITY {
    pub Header: PCI_CAPABILITIES_HEADER,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub AGPStatus: _PCI_AGP_CAPABILITY__PCI_AGP_STATUS,
    pub AGPCommand: _PCI_AGP_CAPABILITY__PCI_AGP_COMMAND,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_CAPABILITY__PCI_AGP_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_AGP_CAPABILITY__PCI_AGP_STATUS {
    #[inline]
    pub fn Rate(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Rate(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Agp3Mode(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Agp3Mode(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FastWrite(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FastWrite(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FourGB(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FourGB(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HostTransDisable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HostTransDisable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Gart64(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Gart64(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ITA_Coherent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ITA_Coherent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SideBandAddressing(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SideBandAddressing(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CalibrationCycle(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_CalibrationCycle(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn AsyncRequestSize(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_AsyncRequestSize(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Isoch(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Isoch(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 6u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn RequestQueueDepthMaximum(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(24usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_RequestQueueDepthMaximum(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(24usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Rate: ULONG,
        Agp3Mode: ULONG,
        FastWrite: ULONG,
        FourGB: ULONG,
        HostTransDisable: ULONG,
        Gart64: ULONG,
        ITA_Coherent: ULONG,
        SideBandAddressing: ULONG,
        CalibrationCycle: ULONG,
        AsyncRequestSize: ULONG,
        Rsvd1: ULONG,
        Isoch: ULONG,
        Rsvd2: ULONG,
        RequestQueueDepthMaximum: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let Rate: u32 = unsafe { ::core::mem::transmute(Rate) };
            Rate as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let Agp3Mode: u32 = unsafe { ::core::mem::transmute(Agp3Mode) };
            Agp3Mode as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let FastWrite: u32 = unsafe { ::core::mem::transmute(FastWrite) };
            FastWrite as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let FourGB: u32 = unsafe { ::core::mem::transmute(FourGB) };
            FourGB as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let HostTransDisable: u32 = unsafe { ::core::mem::transmute(HostTransDisable) };
            HostTransDisable as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let Gart64: u32 = unsafe { ::core::mem::transmute(Gart64) };
            Gart64 as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let ITA_Coherent: u32 = unsafe { ::core::mem::transmute(ITA_Coherent) };
            ITA_Coherent as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let SideBandAddressing: u32 = unsafe { ::core::mem::transmute(SideBandAddressing) };
            SideBandAddressing as u64
        });
        __bindgen_bitfield_unit.set(10usize, 3u8, {
            let CalibrationCycle: u32 = unsafe { ::core::mem::transmute(CalibrationCycle) };
            CalibrationCycle as u64
        });
        __bindgen_bitfield_unit.set(13usize, 3u8, {
            let AsyncRequestSize: u32 = unsafe { ::core::mem::transmute(AsyncRequestSize) };
            AsyncRequestSize as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let Rsvd1: u32 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let Isoch: u32 = unsafe { ::core::mem::transmute(Isoch) };
            Isoch as u64
        });
        __bindgen_bitfield_unit.set(18usize, 6u8, {
            let Rsvd2: u32 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit.set(24usize, 8u8, {
            let RequestQueueDepthMaximum: u32 = unsafe { ::core::mem::transmute(RequestQueueDepthMaximum) };
            RequestQueueDepthMaximum as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_CAPABILITY__PCI_AGP_COMMAND {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_AGP_CAPABILITY__PCI_AGP_COMMAND {
    #[inline]
    pub fn Rate(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Rate(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FastWriteEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FastWriteEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FourGBEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FourGBEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Gart64(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Gart64(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AGPEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AGPEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SBAEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SBAEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CalibrationCycle(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_CalibrationCycle(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn AsyncReqSize(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_AsyncReqSize(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd3(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd3(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn RequestQueueDepth(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(24usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_RequestQueueDepth(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(24usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Rate: ULONG,
        Rsvd1: ULONG,
        FastWriteEnable: ULONG,
        FourGBEnable: ULONG,
        Rsvd2: ULONG,
        Gart64: ULONG,
        AGPEnable: ULONG,
        SBAEnable: ULONG,
        CalibrationCycle: ULONG,
        AsyncReqSize: ULONG,
        Rsvd3: ULONG,
        RequestQueueDepth: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let Rate: u32 = unsafe { ::core::mem::transmute(Rate) };
            Rate as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let Rsvd1: u32 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let FastWriteEnable: u32 = unsafe { ::core::mem::transmute(FastWriteEnable) };
            FastWriteEnable as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let FourGBEnable: u32 = unsafe { ::core::mem::transmute(FourGBEnable) };
            FourGBEnable as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let Rsvd2: u32 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let Gart64: u32 = unsafe { ::core::mem::transmute(Gart64) };
            Gart64 as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let AGPEnable: u32 = unsafe { ::core::mem::transmute(AGPEnable) };
            AGPEnable as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let SBAEnable: u32 = unsafe { ::core::mem::transmute(SBAEnable) };
            SBAEnable as u64
        });
        __bindgen_bitfield_unit.set(10usize, 3u8, {
            let CalibrationCycle: u32 = unsafe { ::core::mem::transmute(CalibrationCycle) };
            CalibrationCycle as u64
        });
        __bindgen_bitfield_unit.set(13usize, 3u8, {
            let AsyncReqSize: u32 = unsafe { ::core::mem::transmute(AsyncReqSize) };
            AsyncReqSize as u64
        });
        __bindgen_bitfield_unit.set(16usize, 8u8, {
            let Rsvd3: u32 = unsafe { ::core::mem::transmute(Rsvd3) };
            Rsvd3 as u64
        });
        __bindgen_bitfield_unit.set(24usize, 8u8, {
            let RequestQueueDepth: u32 = unsafe { ::core::mem::transmute(RequestQueueDepth) };
            RequestQueueDepth as u64
        });
        __bindgen_bitfield_unit
    }
}
impl _PCI_AGP_CAPABILITY {
    #[inline]
    pub fn Minor(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_Minor(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Major(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_Major(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Minor: USHORT, Major: USHORT, Rsvd1: USHORT) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let Minor: u16 = unsafe { ::core::mem::transmute(Minor) };
            Minor as u64
        });
        __bindgen_bitfield_unit.set(4usize, 4u8, {
            let Major: u16 = unsafe { ::core::mem::transmute(Major) };
            Major as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let Rsvd1: u16 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_AGP_CAPABILITY = _PCI_AGP_CAPABILITY;
pub type PPCI_AGP_CAPABILITY = *mut _PCI_AGP_CAPABILITY;
pub mod _EXTENDED_AGP_REGISTER {
    pub type Type = i32;
    pub const IsochStatus: Type = 0;
    pub const AgpControl: Type = 1;
    pub const ApertureSize: Type = 2;
    pub const AperturePageSize: Type = 3;
    pub const GartLow: Type = 4;
    pub const GartHigh: Type = 5;
    pub const IsochCommand: Type = 6;
}
pub use self::_EXTENDED_AGP_REGISTER::Type as EXTENDED_AGP_REGISTER;
pub type PEXTENDED_AGP_REGISTER = *mut _EXTENDED_AGP_REGISTER::Type;
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_ISOCH_STATUS {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_AGP_ISOCH_STATUS {
    #[inline]
    pub fn ErrorCode(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorCode(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Isoch_L(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Isoch_L(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Isoch_Y(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_Isoch_Y(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Isoch_N(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_Isoch_N(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 16u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ErrorCode: ULONG,
        Rsvd1: ULONG,
        Isoch_L: ULONG,
        Isoch_Y: ULONG,
        Isoch_N: ULONG,
        Rsvd2: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 2u8, {
            let ErrorCode: u32 = unsafe { ::core::mem::transmute(ErrorCode) };
            ErrorCode as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let Rsvd1: u32 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(3usize, 3u8, {
            let Isoch_L: u32 = unsafe { ::core::mem::transmute(Isoch_L) };
            Isoch_L as u64
        });
        __bindgen_bitfield_unit.set(6usize, 2u8, {
            let Isoch_Y: u32 = unsafe { ::core::mem::transmute(Isoch_Y) };
            Isoch_Y as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let Isoch_N: u32 = unsafe { ::core::mem::transmute(Isoch_N) };
            Isoch_N as u64
        });
        __bindgen_bitfield_unit.set(16usize, 16u8, {
            let Rsvd2: u32 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_AGP_ISOCH_STATUS = _PCI_AGP_ISOCH_STATUS;
pub type PPCI_AGP_ISOCH_STATUS = *mut _PCI_AGP_ISOCH_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_CONTROL {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_AGP_CONTROL {
    #[inline]
    pub fn Rsvd1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn GTLB_Enable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_GTLB_Enable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AP_Enable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AP_Enable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CAL_Disable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_CAL_Disable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 22u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 22u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Rsvd1: ULONG,
        GTLB_Enable: ULONG,
        AP_Enable: ULONG,
        CAL_Disable: ULONG,
        Rsvd2: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 7u8, {
            let Rsvd1: u32 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let GTLB_Enable: u32 = unsafe { ::core::mem::transmute(GTLB_Enable) };
            GTLB_Enable as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let AP_Enable: u32 = unsafe { ::core::mem::transmute(AP_Enable) };
            AP_Enable as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let CAL_Disable: u32 = unsafe { ::core::mem::transmute(CAL_Disable) };
            CAL_Disable as u64
        });
        __bindgen_bitfield_unit.set(10usize, 22u8, {
            let Rsvd2: u32 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_AGP_CONTROL = _PCI_AGP_CONTROL;
pub type PPCI_AGP_CONTROL = *mut _PCI_AGP_CONTROL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_APERTURE_PAGE_SIZE {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_AGP_APERTURE_PAGE_SIZE {
    #[inline]
    pub fn PageSizeMask(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 11u8) as u16) }
    }
    #[inline]
    pub fn set_PageSizeMask(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSizeSelect(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_PageSizeSelect(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageSizeMask: USHORT,
        Rsvd1: USHORT,
        PageSizeSelect: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 11u8, {
            let PageSizeMask: u16 = unsafe { ::core::mem::transmute(PageSizeMask) };
            PageSizeMask as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let Rsvd1: u16 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(12usize, 4u8, {
            let PageSizeSelect: u16 = unsafe { ::core::mem::transmute(PageSizeSelect) };
            PageSizeSelect as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_AGP_APERTURE_PAGE_SIZE = _PCI_AGP_APERTURE_PAGE_SIZE;
pub type PPCI_AGP_APERTURE_PAGE_SIZE = *mut _PCI_AGP_APERTURE_PAGE_SIZE;
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_AGP_ISOCH_COMMAND {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_AGP_ISOCH_COMMAND {
    #[inline]
    pub fn Rsvd1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Isoch_Y(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_Isoch_Y(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Isoch_N(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_Isoch_N(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Rsvd1: USHORT, Isoch_Y: USHORT, Isoch_N: USHORT) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 6u8, {
            let Rsvd1: u16 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(6usize, 2u8, {
            let Isoch_Y: u16 = unsafe { ::core::mem::transmute(Isoch_Y) };
            Isoch_Y as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let Isoch_N: u16 = unsafe { ::core::mem::transmute(Isoch_N) };
            Isoch_N as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_AGP_ISOCH_COMMAND = _PCI_AGP_ISOCH_COMMAND;
pub type PPCI_AGP_ISOCH_COMMAND = *mut _PCI_AGP_ISOCH_COMMAND;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct PCI_AGP_EXTENDED_CAPABILITY {
    pub IsochStatus: PCI_AGP_ISOCH_STATUS,
    pub AgpControl: PCI_AGP_CONTROL,
    pub ApertureSize: USHORT,
    pub AperturePageSize: PCI_AGP_APERTURE_PAGE_SIZE,
    pub GartLow: ULONG,
    pub GartHigh: ULONG,
    pub IsochCommand: PCI_AGP_ISOCH_COMMAND,
}
pub type PPCI_AGP_EXTENDED_CAPABILITY = *mut PCI_AGP_EXTENDED_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCIX_BRIDGE_CAPABILITY {
    pub Header: PCI_CAPABILITIES_HEADER,
    pub SecondaryStatus: _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1,
    pub BridgeStatus: _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2,
    pub UpstreamSplitTransactionCapacity: USHORT,
    pub UpstreamSplitTransactionLimit: USHORT,
    pub DownstreamSplitTransactionCapacity: USHORT,
    pub DownstreamSplitTransactionLimit: USHORT,
    pub EccControlStatus: _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3,
    pub EccFirstAddress: ULONG,
    pub EccSecondAddress: ULONG,
    pub EccAttribute: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1 {
    pub __bindgen_anon_1: _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn Bus64Bit(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Bus64Bit(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Bus133MHzCapable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Bus133MHzCapable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitCompletionDiscarded(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SplitCompletionDiscarded(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedSplitCompletion(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_UnexpectedSplitCompletion(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitCompletionOverrun(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SplitCompletionOverrun(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitRequestDelayed(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SplitRequestDelayed(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BusModeFrequency(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_BusModeFrequency(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Version(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_Version(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Bus266MHzCapable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Bus266MHzCapable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Bus533MHzCapable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Bus533MHzCapable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Bus64Bit: USHORT,
        Bus133MHzCapable: USHORT,
        SplitCompletionDiscarded: USHORT,
        UnexpectedSplitCompletion: USHORT,
        SplitCompletionOverrun: USHORT,
        SplitRequestDelayed: USHORT,
        BusModeFrequency: USHORT,
        Rsvd: USHORT,
        Version: USHORT,
        Bus266MHzCapable: USHORT,
        Bus533MHzCapable: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let Bus64Bit: u16 = unsafe { ::core::mem::transmute(Bus64Bit) };
            Bus64Bit as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let Bus133MHzCapable: u16 = unsafe { ::core::mem::transmute(Bus133MHzCapable) };
            Bus133MHzCapable as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let SplitCompletionDiscarded: u16 = unsafe { ::core::mem::transmute(SplitCompletionDiscarded) };
            SplitCompletionDiscarded as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let UnexpectedSplitCompletion: u16 = unsafe { ::core::mem::transmute(UnexpectedSplitCompletion) };
            UnexpectedSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let SplitCompletionOverrun: u16 = unsafe { ::core::mem::transmute(SplitCompletionOverrun) };
            SplitCompletionOverrun as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let SplitRequestDelayed: u16 = unsafe { ::core::mem::transmute(SplitRequestDelayed) };
            SplitRequestDelayed as u64
        });
        __bindgen_bitfield_unit.set(6usize, 4u8, {
            let BusModeFrequency: u16 = unsafe { ::core::mem::transmute(BusModeFrequency) };
            BusModeFrequency as u64
        });
        __bindgen_bitfield_unit.set(10usize, 2u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit.set(12usize, 2u8, {
            let Version: u16 = unsafe { ::core::mem::transmute(Version) };
            Version as u64
        });
        __bindgen_bitfield_unit.set(14usize, 1u8, {
            let Bus266MHzCapable: u16 = unsafe { ::core::mem::transmute(Bus266MHzCapable) };
            Bus266MHzCapable as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let Bus533MHzCapable: u16 = unsafe { ::core::mem::transmute(Bus533MHzCapable) };
            Bus533MHzCapable as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2 {
    pub __bindgen_anon_1: _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2__bindgen_ty_1 {
    #[inline]
    pub fn FunctionNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_FunctionNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 5u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn BusNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_BusNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn Device64Bit(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Device64Bit(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Device133MHzCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Device133MHzCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitCompletionDiscarded(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SplitCompletionDiscarded(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnexpectedSplitCompletion(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UnexpectedSplitCompletion(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitCompletionOverrun(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SplitCompletionOverrun(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SplitRequestDelayed(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SplitRequestDelayed(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(22usize, 7u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(22usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn DIMCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(29usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DIMCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(29usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Device266MHzCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(30usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Device266MHzCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(30usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Device533MHzCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(31usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Device533MHzCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(31usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        FunctionNumber: ULONG,
        DeviceNumber: ULONG,
        BusNumber: ULONG,
        Device64Bit: ULONG,
        Device133MHzCapable: ULONG,
        SplitCompletionDiscarded: ULONG,
        UnexpectedSplitCompletion: ULONG,
        SplitCompletionOverrun: ULONG,
        SplitRequestDelayed: ULONG,
        Rsvd: ULONG,
        DIMCapable: ULONG,
        Device266MHzCapable: ULONG,
        Device533MHzCapable: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let FunctionNumber: u32 = unsafe { ::core::mem::transmute(FunctionNumber) };
            FunctionNumber as u64
        });
        __bindgen_bitfield_unit.set(3usize, 5u8, {
            let DeviceNumber: u32 = unsafe { ::core::mem::transmute(DeviceNumber) };
            DeviceNumber as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let BusNumber: u32 = unsafe { ::core::mem::transmute(BusNumber) };
            BusNumber as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let Device64Bit: u32 = unsafe { ::core::mem::transmute(Device64Bit) };
            Device64Bit as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let Device133MHzCapable: u32 = unsafe { ::core::mem::transmute(Device133MHzCapable) };
            Device133MHzCapable as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let SplitCompletionDiscarded: u32 = unsafe { ::core::mem::transmute(SplitCompletionDiscarded) };
            SplitCompletionDiscarded as u64
        });
        __bindgen_bitfield_unit.set(19usize, 1u8, {
            let UnexpectedSplitCompletion: u32 = unsafe { ::core::mem::transmute(UnexpectedSplitCompletion) };
            UnexpectedSplitCompletion as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let SplitCompletionOverrun: u32 = unsafe { ::core::mem::transmute(SplitCompletionOverrun) };
            SplitCompletionOverrun as u64
        });
        __bindgen_bitfield_unit.set(21usize, 1u8, {
            let SplitRequestDelayed: u32 = unsafe { ::core::mem::transmute(SplitRequestDelayed) };
            SplitRequestDelayed as u64
        });
        __bindgen_bitfield_unit.set(22usize, 7u8, {
            let Rsvd: u32 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit.set(29usize, 1u8, {
            let DIMCapable: u32 = unsafe { ::core::mem::transmute(DIMCapable) };
            DIMCapable as u64
        });
        __bindgen_bitfield_unit.set(30usize, 1u8, {
            let Device266MHzCapable: u32 = unsafe { ::core::mem::transmute(Device266MHzCapable) };
            Device266MHzCapable as u64
        });
        __bindgen_bitfield_unit.set(31usize, 1u8, {
            let Device533MHzCapable: u32 = unsafe { ::core::mem::transmute(Device533MHzCapable) };
            Device533MHzCapable as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3 {
    pub __bindgen_anon_1: _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3__bindgen_ty_1 {
    #[inline]
    pub fn SelectSecondaryRegisters(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SelectSecondaryRegisters(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorPresentInOtherBank(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorPresentInOtherBank(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AdditionalCorrectableError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AdditionalCorrectableError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AdditionalUncorrectableError(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AdditionalUncorrectableError(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorPhase(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorPhase(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorCorrected(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorCorrected(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Syndrome(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_Syndrome(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorFirstCommand(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorFirstCommand(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorSecondCommand(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorSecondCommand(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorUpperAttributes(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(24usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_ErrorUpperAttributes(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(24usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn ControlUpdateEnable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(28usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ControlUpdateEnable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(28usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(29usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(29usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisableSingleBitCorrection(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(30usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DisableSingleBitCorrection(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(30usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EccMode(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(31usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_EccMode(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(31usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SelectSecondaryRegisters: ULONG,
        ErrorPresentInOtherBank: ULONG,
        AdditionalCorrectableError: ULONG,
        AdditionalUncorrectableError: ULONG,
        ErrorPhase: ULONG,
        ErrorCorrected: ULONG,
        Syndrome: ULONG,
        ErrorFirstCommand: ULONG,
        ErrorSecondCommand: ULONG,
        ErrorUpperAttributes: ULONG,
        ControlUpdateEnable: ULONG,
        Rsvd: ULONG,
        DisableSingleBitCorrection: ULONG,
        EccMode: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let SelectSecondaryRegisters: u32 = unsafe { ::core::mem::transmute(SelectSecondaryRegisters) };
            SelectSecondaryRegisters as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let ErrorPresentInOtherBank: u32 = unsafe { ::core::mem::transmute(ErrorPresentInOtherBank) };
            ErrorPresentInOtherBank as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let AdditionalCorrectableError: u32 = unsafe { ::core::mem::transmute(AdditionalCorrectableError) };
            AdditionalCorrectableError as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let AdditionalUncorrectableError: u32 = unsafe { ::core::mem::transmute(AdditionalUncorrectableError) };
            AdditionalUncorrectableError as u64
        });
        __bindgen_bitfield_unit.set(4usize, 3u8, {
            let ErrorPhase: u32 = unsafe { ::core::mem::transmute(ErrorPhase) };
            ErrorPhase as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let ErrorCorrected: u32 = unsafe { ::core::mem::transmute(ErrorCorrected) };
            ErrorCorrected as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let Syndrome: u32 = unsafe { ::core::mem::transmute(Syndrome) };
            Syndrome as u64
        });
        __bindgen_bitfield_unit.set(16usize, 4u8, {
            let ErrorFirstCommand: u32 = unsafe { ::core::mem::transmute(ErrorFirstCommand) };
            ErrorFirstCommand as u64
        });
        __bindgen_bitfield_unit.set(20usize, 4u8, {
            let ErrorSecondCommand: u32 = unsafe { ::core::mem::transmute(ErrorSecondCommand) };
            ErrorSecondCommand as u64
        });
        __bindgen_bitfield_unit.set(24usize, 4u8, {
            let ErrorUpperAttributes: u32 = unsafe { ::core::mem::transmute(ErrorUpperAttributes) };
            ErrorUpperAttributes as u64
        });
        __bindgen_bitfield_unit.set(28usize, 1u8, {
            let ControlUpdateEnable: u32 = unsafe { ::core::mem::transmute(ControlUpdateEnable) };
            ControlUpdateEnable as u64
        });
        __bindgen_bitfield_unit.set(29usize, 1u8, {
            let Rsvd: u32 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit.set(30usize, 1u8, {
            let DisableSingleBitCorrection: u32 = unsafe { ::core::mem::transmute(DisableSingleBitCorrection) };
            DisableSingleBitCorrection as u64
        });
        __bindgen_bitfield_unit.set(31usize, 1u8, {
            let EccMode: u32 = unsafe { ::core::mem::transmute(EccMode) };
            EccMode as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCIX_BRIDGE_CAPABILITY = _PCIX_BRIDGE_CAPABILITY;
pub type PPCIX_BRIDGE_CAPABILITY = *mut _PCIX_BRIDGE_CAPABILITY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_SUBSYSTEM_IDS_CAPABILITY {
    pub Header: PCI_CAPABILITIES_HEADER,
    pub Reserved: USHORT,
    pub SubVendorID: USHORT,
    pub SubSystemID: USHORT,
}
pub type PCI_SUBSYSTEM_IDS_CAPABILITY = _PCI_SUBSYSTEM_IDS_CAPABILITY;
pub type PPCI_SUBSYSTEM_IDS_CAPABILITY = *mut _PCI_SUBSYSTEM_IDS_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_ROOT_BUS_OSC_SUPPORT_FIELD {
    pub u: _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1 {
    pub __bindgen_anon_1: _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn ExtendedConfigOpRegions(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExtendedConfigOpRegions(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ActiveStatePowerManagement(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ActiveStatePowerManagement(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ClockPowerManagement(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ClockPowerManagement(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SegmentGroups(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SegmentGroups(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MessageSignaledInterrupts(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MessageSignaledInterrupts(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WindowsHardwareErrorArchitecture(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WindowsHardwareErrorArchitecture(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 26u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 26u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ExtendedConfigOpRegions: ULONG,
        ActiveStatePowerManagement: ULONG,
        ClockPowerManagement: ULONG,
        SegmentGroups: ULONG,
        MessageSignaledInterrupts: ULONG,
        WindowsHardwareErrorArchitecture: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let ExtendedConfigOpRegions: u32 = unsafe { ::core::mem::transmute(ExtendedConfigOpRegions) };
            ExtendedConfigOpRegions as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let ActiveStatePowerManagement: u32 = unsafe { ::core::mem::transmute(ActiveStatePowerManagement) };
            ActiveStatePowerManagement as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let ClockPowerManagement: u32 = unsafe { ::core::mem::transmute(ClockPowerManagement) };
            ClockPowerManagement as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let SegmentGroups: u32 = unsafe { ::core::mem::transmute(SegmentGroups) };
            SegmentGroups as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let MessageSignaledInterrupts: u32 = unsafe { ::core::mem::transmute(MessageSignaledInterrupts) };
            MessageSignaledInterrupts as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let WindowsHardwareErrorArchitecture: u32 =
                unsafe { ::core::mem::transmute(WindowsHardwareErrorArchitecture) };
            WindowsHardwareErrorArchitecture as u64
        });
        __bindgen_bitfield_unit.set(6usize, 26u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_ROOT_BUS_OSC_SUPPORT_FIELD = _PCI_ROOT_BUS_OSC_SUPPORT_FIELD;
pub type PPCI_ROOT_BUS_OSC_SUPPORT_FIELD = *mut _PCI_ROOT_BUS_OSC_SUPPORT_FIELD;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_ROOT_BUS_OSC_CONTROL_FIELD {
    pub u: _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1 {
    pub __bindgen_anon_1: _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn ExpressNativeHotPlug(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExpressNativeHotPlug(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ShpcNativeHotPlug(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ShpcNativeHotPlug(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExpressNativePME(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExpressNativePME(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExpressAdvancedErrorReporting(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExpressAdvancedErrorReporting(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExpressCapabilityStructure(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExpressCapabilityStructure(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 27u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 27u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ExpressNativeHotPlug: ULONG,
        ShpcNativeHotPlug: ULONG,
        ExpressNativePME: ULONG,
        ExpressAdvancedErrorReporting: ULONG,
        ExpressCapabilityStructure: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let ExpressNativeHotPlug: u32 = unsafe { ::core::mem::transmute(ExpressNativeHotPlug) };
            ExpressNativeHotPlug as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let ShpcNativeHotPlug: u32 = unsafe { ::core::mem::transmute(ShpcNativeHotPlug) };
            ShpcNativeHotPlug as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let ExpressNativePME: u32 = unsafe { ::core::mem::transmute(ExpressNativePME) };
            ExpressNativePME as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let ExpressAdvancedErrorReporting: u32 = unsafe { ::core::mem::transmute(ExpressAdvancedErrorReporting) };
            ExpressAdvancedErrorReporting as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let ExpressCapabilityStructure: u32 = unsafe { ::core::mem::transmute(ExpressCapabilityStructure) };
            ExpressCapabilityStructure as u64
        });
        __bindgen_bitfield_unit.set(5usize, 27u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_ROOT_BUS_OSC_CONTROL_FIELD = _PCI_ROOT_BUS_OSC_CONTROL_FIELD;
pub type PPCI_ROOT_BUS_OSC_CONTROL_FIELD = *mut _PCI_ROOT_BUS_OSC_CONTROL_FIELD;
pub mod _PCI_HARDWARE_INTERFACE {
    pub type Type = i32;
    pub const PciConventional: Type = 0;
    pub const PciXMode1: Type = 1;
    pub const PciXMode2: Type = 2;
    pub const PciExpress: Type = 3;
}
pub use self::_PCI_HARDWARE_INTERFACE::Type as PCI_HARDWARE_INTERFACE;
pub type PPCI_HARDWARE_INTERFACE = *mut _PCI_HARDWARE_INTERFACE::Type;
pub mod PCI_BUS_WIDTH {
    pub type Type = i32;
    pub const BusWidth32Bits: Type = 0;
    pub const BusWidth64Bits: Type = 1;
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY {
    pub SecondaryInterface: PCI_HARDWARE_INTERFACE,
    pub __bindgen_anon_1: _PCI_ROOT_BUS_HARDWARE_CAPABILITY__bindgen_ty_1,
    pub OscFeatureSupport: PCI_ROOT_BUS_OSC_SUPPORT_FIELD,
    pub OscControlRequest: PCI_ROOT_BUS_OSC_CONTROL_FIELD,
    pub OscControlGranted: PCI_ROOT_BUS_OSC_CONTROL_FIELD,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY__bindgen_ty_1 {
    pub BusCapabilitiesFound: BOOLEAN,
    pub CurrentSpeedAndMode: ULONG,
    pub SupportedSpeedsAndModes: ULONG,
    pub DeviceIDMessagingCapable: BOOLEAN,
    pub SecondaryBusWidth: PCI_BUS_WIDTH::Type,
}
pub type PCI_ROOT_BUS_HARDWARE_CAPABILITY = _PCI_ROOT_BUS_HARDWARE_CAPABILITY;
pub type PPCI_ROOT_BUS_HARDWARE_CAPABILITY = *mut _PCI_ROOT_BUS_HARDWARE_CAPABILITY;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_CAPABILITIES_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_CAPABILITIES_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_CAPABILITIES_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_CAPABILITIES_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn CapabilityVersion(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_CapabilityVersion(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceType(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_DeviceType(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn SlotImplemented(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SlotImplemented(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn InterruptMessageNumber(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 5u8) as u16) }
    }
    #[inline]
    pub fn set_InterruptMessageNumber(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CapabilityVersion: USHORT,
        DeviceType: USHORT,
        SlotImplemented: USHORT,
        InterruptMessageNumber: USHORT,
        Rsvd: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let CapabilityVersion: u16 = unsafe { ::core::mem::transmute(CapabilityVersion) };
            CapabilityVersion as u64
        });
        __bindgen_bitfield_unit.set(4usize, 4u8, {
            let DeviceType: u16 = unsafe { ::core::mem::transmute(DeviceType) };
            DeviceType as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let SlotImplemented: u16 = unsafe { ::core::mem::transmute(SlotImplemented) };
            SlotImplemented as u64
        });
        __bindgen_bitfield_unit.set(9usize, 5u8, {
            let InterruptMessageNumber: u16 = unsafe { ::core::mem::transmute(InterruptMessageNumber) };
            InterruptMessageNumber as u64
        });
        __bindgen_bitfield_unit.set(14usize, 2u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_CAPABILITIES_REGISTER = _PCI_EXPRESS_CAPABILITIES_REGISTER;
pub type PPCI_EXPRESS_CAPABILITIES_REGISTER = *mut _PCI_EXPRESS_CAPABILITIES_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn MaxPayloadSizeSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_MaxPayloadSizeSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PhantomFunctionsSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_PhantomFunctionsSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ExtendedTagSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExtendedTagSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn L0sAcceptableLatency(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_L0sAcceptableLatency(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn L1AcceptableLatency(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_L1AcceptableLatency(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Undefined(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Undefined(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn RoleBasedErrorReporting(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_RoleBasedErrorReporting(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn CapturedSlotPowerLimit(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_CapturedSlotPowerLimit(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn CapturedSlotPowerLimitScale(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(26usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_CapturedSlotPowerLimitScale(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(26usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(28usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(28usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        MaxPayloadSizeSupported: ULONG,
        PhantomFunctionsSupported: ULONG,
        ExtendedTagSupported: ULONG,
        L0sAcceptableLatency: ULONG,
        L1AcceptableLatency: ULONG,
        Undefined: ULONG,
        RoleBasedErrorReporting: ULONG,
        Rsvd1: ULONG,
        CapturedSlotPowerLimit: ULONG,
        CapturedSlotPowerLimitScale: ULONG,
        Rsvd2: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let MaxPayloadSizeSupported: u32 = unsafe { ::core::mem::transmute(MaxPayloadSizeSupported) };
            MaxPayloadSizeSupported as u64
        });
        __bindgen_bitfield_unit.set(3usize, 2u8, {
            let PhantomFunctionsSupported: u32 = unsafe { ::core::mem::transmute(PhantomFunctionsSupported) };
            PhantomFunctionsSupported as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let ExtendedTagSupported: u32 = unsafe { ::core::mem::transmute(ExtendedTagSupported) };
            ExtendedTagSupported as u64
        });
        __bindgen_bitfield_unit.set(6usize, 3u8, {
            let L0sAcceptableLatency: u32 = unsafe { ::core::mem::transmute(L0sAcceptableLatency) };
            L0sAcceptableLatency as u64
        });
        __bindgen_bitfield_unit.set(9usize, 3u8, {
            let L1AcceptableLatency: u32 = unsafe { ::core::mem::transmute(L1AcceptableLatency) };
            L1AcceptableLatency as u64
        });
        __bindgen_bitfield_unit.set(12usize, 3u8, {
            let Undefined: u32 = unsafe { ::core::mem::transmute(Undefined) };
            Undefined as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let RoleBasedErrorReporting: u32 = unsafe { ::core::mem::transmute(RoleBasedErrorReporting) };
            RoleBasedErrorReporting as u64
        });
        __bindgen_bitfield_unit.set(16usize, 2u8, {
            let Rsvd1: u32 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(18usize, 8u8, {
            let CapturedSlotPowerLimit: u32 = unsafe { ::core::mem::transmute(CapturedSlotPowerLimit) };
            CapturedSlotPowerLimit as u64
        });
        __bindgen_bitfield_unit.set(26usize, 2u8, {
            let CapturedSlotPowerLimitScale: u32 = unsafe { ::core::mem::transmute(CapturedSlotPowerLimitScale) };
            CapturedSlotPowerLimitScale as u64
        });
        __bindgen_bitfield_unit.set(28usize, 4u8, {
            let Rsvd2: u32 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER = _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER;
pub type PPCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER = *mut _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_DEVICE_CONTROL_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_DEVICE_CONTROL_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_DEVICE_CONTROL_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_DEVICE_CONTROL_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn CorrectableErrorEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CorrectableErrorEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NonFatalErrorEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_NonFatalErrorEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FatalErrorEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_FatalErrorEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnsupportedRequestErrorEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_UnsupportedRequestErrorEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EnableRelaxedOrder(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_EnableRelaxedOrder(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MaxPayloadSize(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_MaxPayloadSize(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ExtendedTagEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ExtendedTagEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PhantomFunctionsEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PhantomFunctionsEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AuxPowerEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_AuxPowerEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NoSnoopEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_NoSnoopEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MaxReadRequestSize(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_MaxReadRequestSize(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn BridgeConfigRetryEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_BridgeConfigRetryEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CorrectableErrorEnable: USHORT,
        NonFatalErrorEnable: USHORT,
        FatalErrorEnable: USHORT,
        UnsupportedRequestErrorEnable: USHORT,
        EnableRelaxedOrder: USHORT,
        MaxPayloadSize: USHORT,
        ExtendedTagEnable: USHORT,
        PhantomFunctionsEnable: USHORT,
        AuxPowerEnable: USHORT,
        NoSnoopEnable: USHORT,
        MaxReadRequestSize: USHORT,
        BridgeConfigRetryEnable: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let CorrectableErrorEnable: u16 = unsafe { ::core::mem::transmute(CorrectableErrorEnable) };
            CorrectableErrorEnable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let NonFatalErrorEnable: u16 = unsafe { ::core::mem::transmute(NonFatalErrorEnable) };
            NonFatalErrorEnable as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let FatalErrorEnable: u16 = unsafe { ::core::mem::transmute(FatalErrorEnable) };
            FatalErrorEnable as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let UnsupportedRequestErrorEnable: u16 = unsafe { ::core::mem::transmute(UnsupportedRequestErrorEnable) };
            UnsupportedRequestErrorEnable as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let EnableRelaxedOrder: u16 = unsafe { ::core::mem::transmute(EnableRelaxedOrder) };
            EnableRelaxedOrder as u64
        });
        __bindgen_bitfield_unit.set(5usize, 3u8, {
            let MaxPayloadSize: u16 = unsafe { ::core::mem::transmute(MaxPayloadSize) };
            MaxPayloadSize as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let ExtendedTagEnable: u16 = unsafe { ::core::mem::transmute(ExtendedTagEnable) };
            ExtendedTagEnable as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let PhantomFunctionsEnable: u16 = unsafe { ::core::mem::transmute(PhantomFunctionsEnable) };
            PhantomFunctionsEnable as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let AuxPowerEnable: u16 = unsafe { ::core::mem::transmute(AuxPowerEnable) };
            AuxPowerEnable as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let NoSnoopEnable: u16 = unsafe { ::core::mem::transmute(NoSnoopEnable) };
            NoSnoopEnable as u64
        });
        __bindgen_bitfield_unit.set(12usize, 3u8, {
            let MaxReadRequestSize: u16 = unsafe { ::core::mem::transmute(MaxReadRequestSize) };
            MaxReadRequestSize as u64
        });
        __bindgen_bitfield_unit.set(15usize, 1u8, {
            let BridgeConfigRetryEnable: u16 = unsafe { ::core::mem::transmute(BridgeConfigRetryEnable) };
            BridgeConfigRetryEnable as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_DEVICE_CONTROL_REGISTER = _PCI_EXPRESS_DEVICE_CONTROL_REGISTER;
pub type PPCI_EXPRESS_DEVICE_CONTROL_REGISTER = *mut _PCI_EXPRESS_DEVICE_CONTROL_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_DEVICE_STATUS_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_DEVICE_STATUS_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_DEVICE_STATUS_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_DEVICE_STATUS_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn CorrectableErrorDetected(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CorrectableErrorDetected(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NonFatalErrorDetected(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_NonFatalErrorDetected(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FatalErrorDetected(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_FatalErrorDetected(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UnsupportedRequestDetected(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_UnsupportedRequestDetected(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AuxPowerDetected(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_AuxPowerDetected(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TransactionsPending(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_TransactionsPending(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 10u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 10u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CorrectableErrorDetected: USHORT,
        NonFatalErrorDetected: USHORT,
        FatalErrorDetected: USHORT,
        UnsupportedRequestDetected: USHORT,
        AuxPowerDetected: USHORT,
        TransactionsPending: USHORT,
        Rsvd: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let CorrectableErrorDetected: u16 = unsafe { ::core::mem::transmute(CorrectableErrorDetected) };
            CorrectableErrorDetected as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let NonFatalErrorDetected: u16 = unsafe { ::core::mem::transmute(NonFatalErrorDetected) };
            NonFatalErrorDetected as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let FatalErrorDetected: u16 = unsafe { ::core::mem::transmute(FatalErrorDetected) };
            FatalErrorDetected as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let UnsupportedRequestDetected: u16 = unsafe { ::core::mem::transmute(UnsupportedRequestDetected) };
            UnsupportedRequestDetected as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let AuxPowerDetected: u16 = unsafe { ::core::mem::transmute(AuxPowerDetected) };
            AuxPowerDetected as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let TransactionsPending: u16 = unsafe { ::core::mem::transmute(TransactionsPending) };
            TransactionsPending as u64
        });
        __bindgen_bitfield_unit.set(6usize, 10u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_DEVICE_STATUS_REGISTER = _PCI_EXPRESS_DEVICE_STATUS_REGISTER;
pub type PPCI_EXPRESS_DEVICE_STATUS_REGISTER = *mut _PCI_EXPRESS_DEVICE_STATUS_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn MaximumLinkSpeed(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u32) }
    }
    #[inline]
    pub fn set_MaximumLinkSpeed(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn MaximumLinkWidth(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 6u8) as u32) }
    }
    #[inline]
    pub fn set_MaximumLinkWidth(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn ActiveStatePMSupport(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_ActiveStatePMSupport(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn L0sExitLatency(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_L0sExitLatency(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn L1ExitLatency(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_L1ExitLatency(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ClockPowerManagement(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ClockPowerManagement(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SurpriseDownErrorReportingCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SurpriseDownErrorReportingCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkLayerActiveReportingCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DataLinkLayerActiveReportingCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(21usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(21usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PortNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(24usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_PortNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(24usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        MaximumLinkSpeed: ULONG,
        MaximumLinkWidth: ULONG,
        ActiveStatePMSupport: ULONG,
        L0sExitLatency: ULONG,
        L1ExitLatency: ULONG,
        ClockPowerManagement: ULONG,
        SurpriseDownErrorReportingCapable: ULONG,
        DataLinkLayerActiveReportingCapable: ULONG,
        Rsvd: ULONG,
        PortNumber: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let MaximumLinkSpeed: u32 = unsafe { ::core::mem::transmute(MaximumLinkSpeed) };
            MaximumLinkSpeed as u64
        });
        __bindgen_bitfield_unit.set(4usize, 6u8, {
            let MaximumLinkWidth: u32 = unsafe { ::core::mem::transmute(MaximumLinkWidth) };
            MaximumLinkWidth as u64
        });
        __bindgen_bitfield_unit.set(10usize, 2u8, {
            let ActiveStatePMSupport: u32 = unsafe { ::core::mem::transmute(ActiveStatePMSupport) };
            ActiveStatePMSupport as u64
        });
        __bindgen_bitfield_unit.set(12usize, 3u8, {
            let L0sExitLatency: u32 = unsafe { ::core::mem::transmute(L0sExitLatency) };
            L0sExitLatency as u64
        });
        __bindgen_bitfield_unit.set(15usize, 3u8, {
            let L1ExitLatency: u32 = unsafe { ::core::mem::transmute(L1ExitLatency) };
            L1ExitLatency as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let ClockPowerManagement: u32 = unsafe { ::core::mem::transmute(ClockPowerManagement) };
            ClockPowerManagement as u64
        });
        __bindgen_bitfield_unit.set(19usize, 1u8, {
            let SurpriseDownErrorReportingCapable: u32 =
                unsafe { ::core::mem::transmute(SurpriseDownErrorReportingCapable) };
            SurpriseDownErrorReportingCapable as u64
        });
        __bindgen_bitfield_unit.set(20usize, 1u8, {
            let DataLinkLayerActiveReportingCapable: u32 =
                unsafe { ::core::mem::transmute(DataLinkLayerActiveReportingCapable) };
            DataLinkLayerActiveReportingCapable as u64
        });
        __bindgen_bitfield_unit.set(21usize, 3u8, {
            let Rsvd: u32 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit.set(24usize, 8u8, {
            let PortNumber: u32 = unsafe { ::core::mem::transmute(PortNumber) };
            PortNumber as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_LINK_CAPABILITIES_REGISTER = _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER;
pub type PPCI_EXPRESS_LINK_CAPABILITIES_REGISTER = *mut _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_LINK_CONTROL_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_LINK_CONTROL_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_LINK_CONTROL_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_LINK_CONTROL_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn ActiveStatePMControl(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_ActiveStatePMControl(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd1(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd1(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReadCompletionBoundary(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ReadCompletionBoundary(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkDisable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_LinkDisable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RetrainLink(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_RetrainLink(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CommonClockConfig(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CommonClockConfig(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExtendedSynch(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ExtendedSynch(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EnableClockPowerManagement(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_EnableClockPowerManagement(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd2(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 7u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd2(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ActiveStatePMControl: USHORT,
        Rsvd1: USHORT,
        ReadCompletionBoundary: USHORT,
        LinkDisable: USHORT,
        RetrainLink: USHORT,
        CommonClockConfig: USHORT,
        ExtendedSynch: USHORT,
        EnableClockPowerManagement: USHORT,
        Rsvd2: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 2u8, {
            let ActiveStatePMControl: u16 = unsafe { ::core::mem::transmute(ActiveStatePMControl) };
            ActiveStatePMControl as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let Rsvd1: u16 = unsafe { ::core::mem::transmute(Rsvd1) };
            Rsvd1 as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let ReadCompletionBoundary: u16 = unsafe { ::core::mem::transmute(ReadCompletionBoundary) };
            ReadCompletionBoundary as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let LinkDisable: u16 = unsafe { ::core::mem::transmute(LinkDisable) };
            LinkDisable as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let RetrainLink: u16 = unsafe { ::core::mem::transmute(RetrainLink) };
            RetrainLink as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let CommonClockConfig: u16 = unsafe { ::core::mem::transmute(CommonClockConfig) };
            CommonClockConfig as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let ExtendedSynch: u16 = unsafe { ::core::mem::transmute(ExtendedSynch) };
            ExtendedSynch as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let EnableClockPowerManagement: u16 = unsafe { ::core::mem::transmute(EnableClockPowerManagement) };
            EnableClockPowerManagement as u64
        });
        __bindgen_bitfield_unit.set(9usize, 7u8, {
            let Rsvd2: u16 = unsafe { ::core::mem::transmute(Rsvd2) };
            Rsvd2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_LINK_CONTROL_REGISTER = _PCI_EXPRESS_LINK_CONTROL_REGISTER;
pub type PPCI_EXPRESS_LINK_CONTROL_REGISTER = *mut _PCI_EXPRESS_LINK_CONTROL_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_LINK_STATUS_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_LINK_STATUS_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_LINK_STATUS_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_LINK_STATUS_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn LinkSpeed(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u16) }
    }
    #[inline]
    pub fn set_LinkSpeed(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkWidth(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 6u8) as u16) }
    }
    #[inline]
    pub fn set_LinkWidth(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Undefined(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_Undefined(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkTraining(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_LinkTraining(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SlotClockConfig(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_SlotClockConfig(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkLayerActive(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_DataLinkLayerActive(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        LinkSpeed: USHORT,
        LinkWidth: USHORT,
        Undefined: USHORT,
        LinkTraining: USHORT,
        SlotClockConfig: USHORT,
        DataLinkLayerActive: USHORT,
        Rsvd: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let LinkSpeed: u16 = unsafe { ::core::mem::transmute(LinkSpeed) };
            LinkSpeed as u64
        });
        __bindgen_bitfield_unit.set(4usize, 6u8, {
            let LinkWidth: u16 = unsafe { ::core::mem::transmute(LinkWidth) };
            LinkWidth as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let Undefined: u16 = unsafe { ::core::mem::transmute(Undefined) };
            Undefined as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let LinkTraining: u16 = unsafe { ::core::mem::transmute(LinkTraining) };
            LinkTraining as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let SlotClockConfig: u16 = unsafe { ::core::mem::transmute(SlotClockConfig) };
            SlotClockConfig as u64
        });
        __bindgen_bitfield_unit.set(13usize, 1u8, {
            let DataLinkLayerActive: u16 = unsafe { ::core::mem::transmute(DataLinkLayerActive) };
            DataLinkLayerActive as u64
        });
        __bindgen_bitfield_unit.set(14usize, 2u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_LINK_STATUS_REGISTER = _PCI_EXPRESS_LINK_STATUS_REGISTER;
pub type PPCI_EXPRESS_LINK_STATUS_REGISTER = *mut _PCI_EXPRESS_LINK_STATUS_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn AttentionButtonPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AttentionButtonPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PowerControllerPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PowerControllerPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MRLSensorPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_MRLSensorPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AttentionIndicatorPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_AttentionIndicatorPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PowerIndicatorPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PowerIndicatorPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HotPlugSurprise(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HotPlugSurprise(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HotPlugCapable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_HotPlugCapable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SlotPowerLimit(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_SlotPowerLimit(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn SlotPowerLimitScale(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 2u8) as u32) }
    }
    #[inline]
    pub fn set_SlotPowerLimitScale(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ElectromechanicalLockPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ElectromechanicalLockPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NoCommandCompletedSupport(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NoCommandCompletedSupport(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PhysicalSlotNumber(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 13u8) as u32) }
    }
    #[inline]
    pub fn set_PhysicalSlotNumber(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 13u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        AttentionButtonPresent: ULONG,
        PowerControllerPresent: ULONG,
        MRLSensorPresent: ULONG,
        AttentionIndicatorPresent: ULONG,
        PowerIndicatorPresent: ULONG,
        HotPlugSurprise: ULONG,
        HotPlugCapable: ULONG,
        SlotPowerLimit: ULONG,
        SlotPowerLimitScale: ULONG,
        ElectromechanicalLockPresent: ULONG,
        NoCommandCompletedSupport: ULONG,
        PhysicalSlotNumber: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let AttentionButtonPresent: u32 = unsafe { ::core::mem::transmute(AttentionButtonPresent) };
            AttentionButtonPresent as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let PowerControllerPresent: u32 = unsafe { ::core::mem::transmute(PowerControllerPresent) };
            PowerControllerPresent as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let MRLSensorPresent: u32 = unsafe { ::core::mem::transmute(MRLSensorPresent) };
            MRLSensorPresent as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let AttentionIndicatorPresent: u32 = unsafe { ::core::mem::transmute(AttentionIndicatorPresent) };
            AttentionIndicatorPresent as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let PowerIndicatorPresent: u32 = unsafe { ::core::mem::transmute(PowerIndicatorPresent) };
            PowerIndicatorPresent as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let HotPlugSurprise: u32 = unsafe { ::core::mem::transmute(HotPlugSurprise) };
            HotPlugSurprise as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let HotPlugCapable: u32 = unsafe { ::core::mem::transmute(HotPlugCapable) };
            HotPlugCapable as u64
        });
        __bindgen_bitfield_unit.set(7usize, 8u8, {
            let SlotPowerLimit: u32 = unsafe { ::core::mem::transmute(SlotPowerLimit) };
            SlotPowerLimit as u64
        });
        __bindgen_bitfield_unit.set(15usize, 2u8, {
            let SlotPowerLimitScale: u32 = unsafe { ::core::mem::transmute(SlotPowerLimitScale) };
            SlotPowerLimitScale as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let ElectromechanicalLockPresent: u32 = unsafe { ::core::mem::transmute(ElectromechanicalLockPresent) };
            ElectromechanicalLockPresent as u64
        });
        __bindgen_bitfield_unit.set(18usize, 1u8, {
            let NoCommandCompletedSupport: u32 = unsafe { ::core::mem::transmute(NoCommandCompletedSupport) };
            NoCommandCompletedSupport as u64
        });
        __bindgen_bitfield_unit.set(19usize, 13u8, {
            let PhysicalSlotNumber: u32 = unsafe { ::core::mem::transmute(PhysicalSlotNumber) };
            PhysicalSlotNumber as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER = _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER;
pub type PPCI_EXPRESS_SLOT_CAPABILITIES_REGISTER = *mut _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SLOT_CONTROL_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_SLOT_CONTROL_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SLOT_CONTROL_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_SLOT_CONTROL_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn AttentionButtonEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_AttentionButtonEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PowerFaultDetectEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PowerFaultDetectEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MRLSensorEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_MRLSensorEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PresenceDetectEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PresenceDetectEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CommandCompletedEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CommandCompletedEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HotPlugInterruptEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_HotPlugInterruptEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AttentionIndicatorControl(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_AttentionIndicatorControl(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn PowerIndicatorControl(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 2u8) as u16) }
    }
    #[inline]
    pub fn set_PowerIndicatorControl(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn PowerControllerControl(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PowerControllerControl(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ElectromechanicalLockControl(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ElectromechanicalLockControl(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkStateChangeEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_DataLinkStateChangeEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        AttentionButtonEnable: USHORT,
        PowerFaultDetectEnable: USHORT,
        MRLSensorEnable: USHORT,
        PresenceDetectEnable: USHORT,
        CommandCompletedEnable: USHORT,
        HotPlugInterruptEnable: USHORT,
        AttentionIndicatorControl: USHORT,
        PowerIndicatorControl: USHORT,
        PowerControllerControl: USHORT,
        ElectromechanicalLockControl: USHORT,
        DataLinkStateChangeEnable: USHORT,
        Rsvd: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let AttentionButtonEnable: u16 = unsafe { ::core::mem::transmute(AttentionButtonEnable) };
            AttentionButtonEnable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let PowerFaultDetectEnable: u16 = unsafe { ::core::mem::transmute(PowerFaultDetectEnable) };
            PowerFaultDetectEnable as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let MRLSensorEnable: u16 = unsafe { ::core::mem::transmute(MRLSensorEnable) };
            MRLSensorEnable as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let PresenceDetectEnable: u16 = unsafe { ::core::mem::transmute(PresenceDetectEnable) };
            PresenceDetectEnable as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let CommandCompletedEnable: u16 = unsafe { ::core::mem::transmute(CommandCompletedEnable) };
            CommandCompletedEnable as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let HotPlugInterruptEnable: u16 = unsafe { ::core::mem::transmute(HotPlugInterruptEnable) };
            HotPlugInterruptEnable as u64
        });
        __bindgen_bitfield_unit.set(6usize, 2u8, {
            let AttentionIndicatorControl: u16 = unsafe { ::core::mem::transmute(AttentionIndicatorControl) };
            AttentionIndicatorControl as u64
        });
        __bindgen_bitfield_unit.set(8usize, 2u8, {
            let PowerIndicatorControl: u16 = unsafe { ::core::mem::transmute(PowerIndicatorControl) };
            PowerIndicatorControl as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let PowerControllerControl: u16 = unsafe { ::core::mem::transmute(PowerControllerControl) };
            PowerControllerControl as u64
        });
        __bindgen_bitfield_unit.set(11usize, 1u8, {
            let ElectromechanicalLockControl: u16 = unsafe { ::core::mem::transmute(ElectromechanicalLockControl) };
            ElectromechanicalLockControl as u64
        });
        __bindgen_bitfield_unit.set(12usize, 1u8, {
            let DataLinkStateChangeEnable: u16 = unsafe { ::core::mem::transmute(DataLinkStateChangeEnable) };
            DataLinkStateChangeEnable as u64
        });
        __bindgen_bitfield_unit.set(13usize, 3u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SLOT_CONTROL_REGISTER = _PCI_EXPRESS_SLOT_CONTROL_REGISTER;
pub type PPCI_EXPRESS_SLOT_CONTROL_REGISTER = *mut _PCI_EXPRESS_SLOT_CONTROL_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_SLOT_STATUS_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_SLOT_STATUS_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_SLOT_STATUS_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_SLOT_STATUS_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn AttentionButtonPressed(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_AttentionButtonPressed(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PowerFaultDetected(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PowerFaultDetected(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MRLSensorChanged(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_MRLSensorChanged(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PresenceDetectChanged(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PresenceDetectChanged(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CommandCompleted(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CommandCompleted(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MRLSensorState(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_MRLSensorState(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PresenceDetectState(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PresenceDetectState(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ElectromechanicalLockEngaged(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_ElectromechanicalLockEngaged(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DataLinkStateChanged(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_DataLinkStateChanged(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 7u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        AttentionButtonPressed: USHORT,
        PowerFaultDetected: USHORT,
        MRLSensorChanged: USHORT,
        PresenceDetectChanged: USHORT,
        CommandCompleted: USHORT,
        MRLSensorState: USHORT,
        PresenceDetectState: USHORT,
        ElectromechanicalLockEngaged: USHORT,
        DataLinkStateChanged: USHORT,
        Rsvd: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let AttentionButtonPressed: u16 = unsafe { ::core::mem::transmute(AttentionButtonPressed) };
            AttentionButtonPressed as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let PowerFaultDetected: u16 = unsafe { ::core::mem::transmute(PowerFaultDetected) };
            PowerFaultDetected as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let MRLSensorChanged: u16 = unsafe { ::core::mem::transmute(MRLSensorChanged) };
            MRLSensorChanged as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let PresenceDetectChanged: u16 = unsafe { ::core::mem::transmute(PresenceDetectChanged) };
            PresenceDetectChanged as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let CommandCompleted: u16 = unsafe { ::core::mem::transmute(CommandCompleted) };
            CommandCompleted as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let MRLSensorState: u16 = unsafe { ::core::mem::transmute(MRLSensorState) };
            MRLSensorState as u64
        });
        __bindgen_bitfield_unit.set(6usize, 1u8, {
            let PresenceDetectState: u16 = unsafe { ::core::mem::transmute(PresenceDetectState) };
            PresenceDetectState as u64
        });
        __bindgen_bitfield_unit.set(7usize, 1u8, {
            let ElectromechanicalLockEngaged: u16 = unsafe { ::core::mem::transmute(ElectromechanicalLockEngaged) };
            ElectromechanicalLockEngaged as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let DataLinkStateChanged: u16 = unsafe { ::core::mem::transmute(DataLinkStateChanged) };
            DataLinkStateChanged as u64
        });
        __bindgen_bitfield_unit.set(9usize, 7u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_SLOT_STATUS_REGISTER = _PCI_EXPRESS_SLOT_STATUS_REGISTER;
pub type PPCI_EXPRESS_SLOT_STATUS_REGISTER = *mut _PCI_EXPRESS_SLOT_STATUS_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_ROOT_CONTROL_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_ROOT_CONTROL_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ROOT_CONTROL_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_ROOT_CONTROL_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn CorrectableSerrEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CorrectableSerrEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NonFatalSerrEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_NonFatalSerrEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FatalSerrEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_FatalSerrEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMEInterruptEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_PMEInterruptEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CRSSoftwareVisibilityEnable(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CRSSoftwareVisibilityEnable(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 11u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 11u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CorrectableSerrEnable: USHORT,
        NonFatalSerrEnable: USHORT,
        FatalSerrEnable: USHORT,
        PMEInterruptEnable: USHORT,
        CRSSoftwareVisibilityEnable: USHORT,
        Rsvd: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let CorrectableSerrEnable: u16 = unsafe { ::core::mem::transmute(CorrectableSerrEnable) };
            CorrectableSerrEnable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let NonFatalSerrEnable: u16 = unsafe { ::core::mem::transmute(NonFatalSerrEnable) };
            NonFatalSerrEnable as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let FatalSerrEnable: u16 = unsafe { ::core::mem::transmute(FatalSerrEnable) };
            FatalSerrEnable as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let PMEInterruptEnable: u16 = unsafe { ::core::mem::transmute(PMEInterruptEnable) };
            PMEInterruptEnable as u64
        });
        __bindgen_bitfield_unit.set(4usize, 1u8, {
            let CRSSoftwareVisibilityEnable: u16 = unsafe { ::core::mem::transmute(CRSSoftwareVisibilityEnable) };
            CRSSoftwareVisibilityEnable as u64
        });
        __bindgen_bitfield_unit.set(5usize, 11u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ROOT_CONTROL_REGISTER = _PCI_EXPRESS_ROOT_CONTROL_REGISTER;
pub type PPCI_EXPRESS_ROOT_CONTROL_REGISTER = *mut _PCI_EXPRESS_ROOT_CONTROL_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn CRSSoftwareVisibility(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u16) }
    }
    #[inline]
    pub fn set_CRSSoftwareVisibility(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 15u8) as u16) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 15u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(CRSSoftwareVisibility: USHORT, Rsvd: USHORT) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let CRSSoftwareVisibility: u16 = unsafe { ::core::mem::transmute(CRSSoftwareVisibility) };
            CRSSoftwareVisibility as u64
        });
        __bindgen_bitfield_unit.set(1usize, 15u8, {
            let Rsvd: u16 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER = _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER;
pub type PPCI_EXPRESS_ROOT_CAPABILITIES_REGISTER = *mut _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_ROOT_STATUS_REGISTER {
    pub __bindgen_anon_1: _PCI_EXPRESS_ROOT_STATUS_REGISTER__bindgen_ty_1,
    pub AsULONG: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_ROOT_STATUS_REGISTER__bindgen_ty_1 {
    pub _bitfield_align_1: [u16; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PCI_EXPRESS_ROOT_STATUS_REGISTER__bindgen_ty_1 {
    #[inline]
    pub fn PMERequestorId(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 16u8) as u32) }
    }
    #[inline]
    pub fn set_PMERequestorId(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 16u8, val as u64)
        }
    }
    #[inline]
    pub fn PMEStatus(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PMEStatus(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PMEPending(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_PMEPending(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Rsvd(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 14u8) as u32) }
    }
    #[inline]
    pub fn set_Rsvd(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 14u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PMERequestorId: ULONG,
        PMEStatus: ULONG,
        PMEPending: ULONG,
        Rsvd: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 16u8, {
            let PMERequestorId: u32 = unsafe { ::core::mem::transmute(PMERequestorId) };
            PMERequestorId as u64
        });
        __bindgen_bitfield_unit.set(16usize, 1u8, {
            let PMEStatus: u32 = unsafe { ::core::mem::transmute(PMEStatus) };
            PMEStatus as u64
        });
        __bindgen_bitfield_unit.set(17usize, 1u8, {
            let PMEPending: u32 = unsafe { ::core::mem::transmute(PMEPending) };
            PMEPending as u64
        });
        __bindgen_bitfield_unit.set(18usize, 14u8, {
            let Rsvd: u32 = unsafe { ::core::mem::transmute(Rsvd) };
            Rsvd as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_ROOT_STATUS_REGISTER = _PCI_EXPRESS_ROOT_STATUS_REGISTER;
pub type PPCI_EXPRESS_ROOT_STATUS_REGISTER = *mut _PCI_EXPRESS_ROOT_STATUS_REGISTER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCI_EXPRESS_CAPABILITY {
    pub Header: PCI_CAPABILITIES_HEADER,
    pub ExpressCapabilities: PCI_EXPRESS_CAPABILITIES_REGISTER,
    pub DeviceCapabilities: PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER,
    pub DeviceControl: PCI_EXPRESS_DEVICE_CONTROL_REGISTER,
    pub DeviceStatus: PCI_EXPRESS_DEVICE_STATUS_REGISTER,
    pub LinkCapabilities: PCI_EXPRESS_LINK_CAPABILITIES_REGISTER,
    pub LinkControl: PCI_EXPRESS_LINK_CONTROL_REGISTER,
    pub LinkStatus: PCI_EXPRESS_LINK_STATUS_REGISTER,
    pub SlotCapabilities: PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER,
    pub SlotControl: PCI_EXPRESS_SLOT_CONTROL_REGISTER,
    pub SlotStatus: PCI_EXPRESS_SLOT_STATUS_REGISTER,
    pub RootControl: PCI_EXPRESS_ROOT_CONTROL_REGISTER,
    pub RootCapabilities: PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER,
    pub RootStatus: PCI_EXPRESS_ROOT_STATUS_REGISTER,
}
pub type PCI_EXPRESS_CAPABILITY = _PCI_EXPRESS_CAPABILITY;
pub type PPCI_EXPRESS_CAPABILITY = *mut _PCI_EXPRESS_CAPABILITY;
pub mod PCI_EXPRESS_MRL_STATE {
    pub type Type = i32;
    pub const MRLClosed: Type = 0;
    pub const MRLOpen: Type = 1;
}
pub mod PCI_EXPRESS_CARD_PRESENCE {
    pub type Type = i32;
    pub const SlotEmpty: Type = 0;
    pub const CardPresent: Type = 1;
}
pub mod PCI_EXPRESS_INDICATOR_STATE {
    pub type Type = i32;
    pub const IndicatorOn: Type = 1;
    pub const IndicatorBlink: Type = 2;
    pub const IndicatorOff: Type = 3;
}
pub mod PCI_EXPRESS_POWER_STATE {
    pub type Type = i32;
    pub const PowerOn: Type = 0;
    pub const PowerOff: Type = 1;
}
pub mod PCI_EXPRESS_ASPM_SUPPORT {
    pub type Type = i32;
    pub const L0sEntrySupport: Type = 1;
    pub const L0sAndL1EntrySupport: Type = 3;
}
pub mod PCI_EXPRESS_ASPM_CONTROL {
    pub type Type = i32;
    pub const L0sAndL1EntryDisabled: Type = 0;
    pub const L0sEntryEnabled: Type = 1;
    pub const L1EntryEnabled: Type = 2;
    pub const L0sAndL1EntryEnabled: Type = 3;
}
pub mod PCI_EXPRESS_L0s_EXIT_LATENCY {
    pub type Type = i32;
    pub const L0s_Below64ns: Type = 0;
    pub const L0s_64ns_128ns: Type = 1;
    pub const L0s_128ns_256ns: Type = 2;
    pub const L0s_256ns_512ns: Type = 3;
    pub const L0s_512ns_1us: Type = 4;
    pub const L0s_1us_2us: Type = 5;
    pub const L0s_2us_4us: Type = 6;
    pub const L0s_Above4us: Type = 7;
}
pub mod PCI_EXPRESS_L1_EXIT_LATENCY {
    pub type Type = i32;
    pub const L1_Below1us: Type = 0;
    pub const L1_1us_2us: Type = 1;
    pub const L1_2us_4us: Type = 2;
    pub const L1_4us_8us: Type = 3;
    pub const L1_8us_16us: Type = 4;
    pub const L1_16us_32us: Type = 5;
    pub const L1_32us_64us: Type = 6;
    pub const L1_Above64us: Type = 7;
}
pub mod PCI_EXPRESS_DEVICE_TYPE {
    pub type Type = i32;
    pub const PciExpressEndpoint: Type = 0;
    pub const PciExpressLegacyEndpoint: Type = 1;
    pub const PciExpressRootPort: Type = 4;
    pub const PciExpressUpstreamSwitchPort: Type = 5;
    pub const PciExpressDownstreamSwitchPort: Type = 6;
    pub const PciExpressToPciXBridge: Type = 7;
    pub const PciXToExpressBridge: Type = 8;
    pub const PciExpressRootComplexIntegratedEndpoint: Type = 9;
    pub const PciExpressRootComplexEventCollector: Type = 10;
}
pub mod PCI_EXPRESS_MAX_PAYLOAD_SIZE {
    pub type Type = i32;
    pub const MaxPayload128Bytes: Type = 0;
    pub const MaxPayload256Bytes: Type = 1;
    pub const MaxPayload512Bytes: Type = 2;
    pub const MaxPayload1024Bytes: Type = 3;
    pub const MaxPayload2048Bytes: Type = 4;
    pub const MaxPayload4096Bytes: Type = 5;
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PCI_EXPRESS_PME_REQUESTOR_ID {
    pub __bindgen_anon_1: _PCI_EXPRESS_PME_REQUESTOR_ID__bindgen_ty_1,
    pub AsUSHORT: USHORT,
}
#[repr(C)]
#[repr(align(2))]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_EXPRESS_PME_REQUESTOR_ID__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl _PCI_EXPRESS_PME_REQUESTOR_ID__bindgen_ty_1 {
    #[inline]
    pub fn FunctionNumber(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u16) }
    }
    #[inline]
    pub fn set_FunctionNumber(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceNumber(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 5u8) as u16) }
    }
    #[inline]
    pub fn set_DeviceNumber(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn BusNumber(&self) -> USHORT {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 8u8) as u16) }
    }
    #[inline]
    pub fn set_BusNumber(&mut self, val: USHORT) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        FunctionNumber: USHORT,
        DeviceNumber: USHORT,
        BusNumber: USHORT,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let FunctionNumber: u16 = unsafe { ::core::mem::transmute(FunctionNumber) };
            FunctionNumber as u64
        });
        __bindgen_bitfield_unit.set(3usize, 5u8, {
            let DeviceNumber: u16 = unsafe { ::core::mem::transmute(DeviceNumber) };
            DeviceNumber as u64
        });
        __bindgen_bitfield_unit.set(8usize, 8u8, {
            let BusNumber: u16 = unsafe { ::core::mem::transmute(BusNumber) };
            BusNumber as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PCI_EXPRESS_PME_REQUESTOR_ID = _PCI_EXPRESS_PME_REQUESTOR_ID;
pub type PPCI_EXPRESS_PME_REQUESTOR_ID = *mut _PCI_EXPRESS_PME_REQUESTOR_ID;
pub mod _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE {
    pub type Type = i32;
    pub const ResourceTypeSingle: Type = 0;
    pub const ResourceTypeRange: Type = 1;
    pub const ResourceTypeExtendedCounterConfiguration: Type = 2;
    pub const ResourceTypeOverflow: Type = 3;
    pub const ResourceTypeMax: Type = 4;
}
pub use self::_PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE::Type as PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR {
    pub Type: PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE,
    pub Flags: ULONG,
    pub u: _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1 {
    pub CounterIndex: ULONG,
    pub ExtendedRegisterAddress: ULONG,
    pub Range: _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1 {
    pub Begin: ULONG,
    pub End: ULONG,
}
pub type PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR = _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR;
pub type PPHYSICAL_COUNTER_RESOURCE_DESCRIPTOR = *mut _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PHYSICAL_COUNTER_RESOURCE_LIST {
    pub Count: ULONG,
    pub Descriptors: [PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR; 1usize],
}
pub type PHYSICAL_COUNTER_RESOURCE_LIST = _PHYSICAL_COUNTER_RESOURCE_LIST;
pub type PPHYSICAL_COUNTER_RESOURCE_LIST = *mut _PHYSICAL_COUNTER_RESOURCE_LIST;
pub type PciPin2Line = ::core::option::Option<
    unsafe extern "C" fn(
        BusHandler: *mut _BUS_HANDLER,
        RootHandler: *mut _BUS_HANDLER,
        SlotNumber: PCI_SLOT_NUMBER,
        PciData: PPCI_COMMON_CONFIG,
    ),
>;
pub type PciLine2Pin = ::core::option::Option<
    unsafe extern "C" fn(
        BusHandler: *mut _BUS_HANDLER,
        RootHandler: *mut _BUS_HANDLER,
        SlotNumber: PCI_SLOT_NUMBER,
        PciNewData: PPCI_COMMON_CONFIG,
        PciOldData: PPCI_COMMON_CONFIG,
    ),
>;
pub type PciReadWriteConfig = ::core::option::Option<
    unsafe extern "C" fn(
        BusHandler: *mut _BUS_HANDLER,
        Slot: PCI_SLOT_NUMBER,
        Buffer: PVOID,
        Offset: ULONG,
        Length: ULONG,
    ),
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PCIBUSDATA {
    pub Tag: ULONG,
    pub Version: ULONG,
    pub ReadConfig: PciReadWriteConfig,
    pub WriteConfig: PciReadWriteConfig,
    pub Pin2Line: PciPin2Line,
    pub Line2Pin: PciLine2Pin,
    pub ParentSlot: PCI_SLOT_NUMBER,
    pub Reserved: [PVOID; 4usize],
}
pub type PCIBUSDATA = _PCIBUSDATA;
pub type PPCIBUSDATA = *mut _PCIBUSDATA;
pub type PCI_READ_WRITE_CONFIG = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        BusOffset: ULONG,
        Slot: ULONG,
        Buffer: PVOID,
        Offset: ULONG,
        Length: ULONG,
    ) -> ULONG,
>;
pub type PCI_PIN_TO_LINE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, PciData: PPCI_COMMON_CONFIG)>;
pub type PCI_LINE_TO_PIN = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, PciNewData: PPCI_COMMON_CONFIG, PciOldData: PPCI_COMMON_CONFIG),
>;
pub type PCI_ROOT_BUS_CAPABILITY =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, HardwareCapability: PPCI_ROOT_BUS_HARDWARE_CAPABILITY)>;
pub type PCI_EXPRESS_WAKE_CONTROL = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, EnableWake: BOOLEAN)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_BUS_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub ReadConfig: PCI_READ_WRITE_CONFIG,
    pub WriteConfig: PCI_READ_WRITE_CONFIG,
    pub PinToLine: PCI_PIN_TO_LINE,
    pub LineToPin: PCI_LINE_TO_PIN,
    pub RootBusCapability: PCI_ROOT_BUS_CAPABILITY,
    pub ExpressWakeControl: PCI_EXPRESS_WAKE_CONTROL,
}
pub type PCI_BUS_INTERFACE_STANDARD = _PCI_BUS_INTERFACE_STANDARD;
pub type PPCI_BUS_INTERFACE_STANDARD = *mut _PCI_BUS_INTERFACE_STANDARD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_ALIGNMENT_INFORMATION {
    pub AlignmentRequirement: ULONG,
}
pub type FILE_ALIGNMENT_INFORMATION = _FILE_ALIGNMENT_INFORMATION;
pub type PFILE_ALIGNMENT_INFORMATION = *mut _FILE_ALIGNMENT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_NAME_INFORMATION {
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_NAME_INFORMATION = _FILE_NAME_INFORMATION;
pub type PFILE_NAME_INFORMATION = *mut _FILE_NAME_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_ATTRIBUTE_TAG_INFORMATION {
    pub FileAttributes: ULONG,
    pub ReparseTag: ULONG,
}
pub type FILE_ATTRIBUTE_TAG_INFORMATION = _FILE_ATTRIBUTE_TAG_INFORMATION;
pub type PFILE_ATTRIBUTE_TAG_INFORMATION = *mut _FILE_ATTRIBUTE_TAG_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_DISPOSITION_INFORMATION {
    pub DeleteFile: BOOLEAN,
}
pub type FILE_DISPOSITION_INFORMATION = _FILE_DISPOSITION_INFORMATION;
pub type PFILE_DISPOSITION_INFORMATION = *mut _FILE_DISPOSITION_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_END_OF_FILE_INFORMATION {
    pub EndOfFile: LARGE_INTEGER,
}
pub type FILE_END_OF_FILE_INFORMATION = _FILE_END_OF_FILE_INFORMATION;
pub type PFILE_END_OF_FILE_INFORMATION = *mut _FILE_END_OF_FILE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_VALID_DATA_LENGTH_INFORMATION {
    pub ValidDataLength: LARGE_INTEGER,
}
pub type FILE_VALID_DATA_LENGTH_INFORMATION = _FILE_VALID_DATA_LENGTH_INFORMATION;
pub type PFILE_VALID_DATA_LENGTH_INFORMATION = *mut _FILE_VALID_DATA_LENGTH_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_LABEL_INFORMATION {
    pub VolumeLabelLength: ULONG,
    pub VolumeLabel: [WCHAR; 1usize],
}
pub type FILE_FS_LABEL_INFORMATION = _FILE_FS_LABEL_INFORMATION;
pub type PFILE_FS_LABEL_INFORMATION = *mut _FILE_FS_LABEL_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_FS_VOLUME_INFORMATION {
    pub VolumeCreationTime: LARGE_INTEGER,
    pub VolumeSerialNumber: ULONG,
    pub VolumeLabelLength: ULONG,
    pub SupportsObjects: BOOLEAN,
    pub VolumeLabel: [WCHAR; 1usize],
}
pub type FILE_FS_VOLUME_INFORMATION = _FILE_FS_VOLUME_INFORMATION;
pub type PFILE_FS_VOLUME_INFORMATION = *mut _FILE_FS_VOLUME_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_FS_SIZE_INFORMATION {
    pub TotalAllocationUnits: LARGE_INTEGER,
    pub AvailableAllocationUnits: LARGE_INTEGER,
    pub SectorsPerAllocationUnit: ULONG,
    pub BytesPerSector: ULONG,
}
pub type FILE_FS_SIZE_INFORMATION = _FILE_FS_SIZE_INFORMATION;
pub type PFILE_FS_SIZE_INFORMATION = *mut _FILE_FS_SIZE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_FS_FULL_SIZE_INFORMATION {
    pub TotalAllocationUnits: LARGE_INTEGER,
    pub CallerAvailableAllocationUnits: LARGE_INTEGER,
    pub ActualAvailableAllocationUnits: LARGE_INTEGER,
    pub SectorsPerAllocationUnit: ULONG,
    pub BytesPerSector: ULONG,
}
pub type FILE_FS_FULL_SIZE_INFORMATION = _FILE_FS_FULL_SIZE_INFORMATION;
pub type PFILE_FS_FULL_SIZE_INFORMATION = *mut _FILE_FS_FULL_SIZE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_OBJECTID_INFORMATION {
    pub ObjectId: [UCHAR; 16usize],
    pub ExtendedInfo: [UCHAR; 48usize],
}
pub type FILE_FS_OBJECTID_INFORMATION = _FILE_FS_OBJECTID_INFORMATION;
pub type PFILE_FS_OBJECTID_INFORMATION = *mut _FILE_FS_OBJECTID_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _FILE_SEGMENT_ELEMENT {
    pub Buffer: PVOID64,
    pub Alignment: ULONGLONG,
}
pub type FILE_SEGMENT_ELEMENT = _FILE_SEGMENT_ELEMENT;
pub type PFILE_SEGMENT_ELEMENT = *mut _FILE_SEGMENT_ELEMENT;
pub mod _BUS_DATA_TYPE {
    pub type Type = i32;
    pub const ConfigurationSpaceUndefined: Type = -1;
    pub const Cmos: Type = 0;
    pub const EisaConfiguration: Type = 1;
    pub const Pos: Type = 2;
    pub const CbusConfiguration: Type = 3;
    pub const PCIConfiguration: Type = 4;
    pub const VMEConfiguration: Type = 5;
    pub const NuBusConfiguration: Type = 6;
    pub const PCMCIAConfiguration: Type = 7;
    pub const MPIConfiguration: Type = 8;
    pub const MPSAConfiguration: Type = 9;
    pub const PNPISAConfiguration: Type = 10;
    pub const SgiInternalConfiguration: Type = 11;
    pub const MaximumBusDataType: Type = 12;
}
pub use self::_BUS_DATA_TYPE::Type as BUS_DATA_TYPE;
pub type PBUS_DATA_TYPE = *mut _BUS_DATA_TYPE::Type;
pub type PLEGACY_DEVICE_DETECTION_HANDLER = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        LegacyBusType: INTERFACE_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        PhysicalDeviceObject: *mut PDEVICE_OBJECT,
    ) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ROUTING_TOKEN {
    pub LinkNode: PVOID,
    pub StaticVector: ULONG,
    pub Flags: UCHAR,
}
pub type ROUTING_TOKEN = _ROUTING_TOKEN;
pub type PROUTING_TOKEN = *mut _ROUTING_TOKEN;
pub type PGET_INTERRUPT_ROUTING = ::core::option::Option<
    unsafe extern "C" fn(
        Pdo: PDEVICE_OBJECT,
        Bus: *mut ULONG,
        PciSlot: *mut ULONG,
        InterruptLine: *mut UCHAR,
        InterruptPin: *mut UCHAR,
        ClassCode: *mut UCHAR,
        SubClassCode: *mut UCHAR,
        ParentPdo: *mut PDEVICE_OBJECT,
        RoutingToken: *mut ROUTING_TOKEN,
        Flags: *mut UCHAR,
    ) -> NTSTATUS,
>;
pub type PSET_INTERRUPT_ROUTING_TOKEN =
    ::core::option::Option<unsafe extern "C" fn(Pdo: PDEVICE_OBJECT, RoutingToken: PROUTING_TOKEN) -> NTSTATUS>;
pub type PUPDATE_INTERRUPT_LINE =
    ::core::option::Option<unsafe extern "C" fn(Pdo: PDEVICE_OBJECT, LineRegister: UCHAR)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _INT_ROUTE_INTERFACE_STANDARD {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetInterruptRouting: PGET_INTERRUPT_ROUTING,
    pub SetInterruptRoutingToken: PSET_INTERRUPT_ROUTING_TOKEN,
    pub UpdateInterruptLine: PUPDATE_INTERRUPT_LINE,
}
pub type INT_ROUTE_INTERFACE_STANDARD = _INT_ROUTE_INTERFACE_STANDARD;
pub type PINT_ROUTE_INTERFACE_STANDARD = *mut _INT_ROUTE_INTERFACE_STANDARD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LEGACY_DEVICE_DETECTION_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub LegacyDeviceDetection: PLEGACY_DEVICE_DETECTION_HANDLER,
}
pub type LEGACY_DEVICE_DETECTION_INTERFACE = _LEGACY_DEVICE_DETECTION_INTERFACE;
pub type PLEGACY_DEVICE_DETECTION_INTERFACE = *mut _LEGACY_DEVICE_DETECTION_INTERFACE;
pub type PCARDBUSADD =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: PDEVICE_OBJECT, DeviceContext: *mut PVOID) -> NTSTATUS>;
pub type PCARDBUSDELETE = ::core::option::Option<unsafe extern "C" fn(DeviceContext: PVOID) -> NTSTATUS>;
pub type PCARDBUSPCIDISPATCH =
    ::core::option::Option<unsafe extern "C" fn(DeviceContext: PVOID, Irp: PIRP) -> NTSTATUS>;
pub type PPME_SET_PME_ENABLE = ::core::option::Option<unsafe extern "C" fn(Pdo: PDEVICE_OBJECT, PmeEnable: BOOLEAN)>;
pub type PPME_CLEAR_PME_STATUS = ::core::option::Option<unsafe extern "C" fn(Pdo: PDEVICE_OBJECT)>;
pub type PPME_GET_INFORMATION = ::core::option::Option<
    unsafe extern "C" fn(Pdo: PDEVICE_OBJECT, PmeCapable: PBOOLEAN, PmeStatus: PBOOLEAN, PmeEnable: PBOOLEAN),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_CARDBUS_INTERFACE_PRIVATE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DriverObject: PDRIVER_OBJECT,
    pub AddCardBus: PCARDBUSADD,
    pub DeleteCardBus: PCARDBUSDELETE,
    pub DispatchPnp: PCARDBUSPCIDISPATCH,
}
pub type PCI_CARDBUS_INTERFACE_PRIVATE = _PCI_CARDBUS_INTERFACE_PRIVATE;
pub type PPCI_CARDBUS_INTERFACE_PRIVATE = *mut _PCI_CARDBUS_INTERFACE_PRIVATE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PCI_PME_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub GetPmeInformation: PPME_GET_INFORMATION,
    pub ClearPmeStatus: PPME_CLEAR_PME_STATUS,
    pub UpdateEnable: PPME_SET_PME_ENABLE,
}
pub type PCI_PME_INTERFACE = _PCI_PME_INTERFACE;
pub type PPCI_PME_INTERFACE = *mut _PCI_PME_INTERFACE;
pub type PHAL_RESET_DISPLAY_PARAMETERS =
    ::core::option::Option<unsafe extern "C" fn(Columns: ULONG, Rows: ULONG) -> BOOLEAN>;
pub type pHalHandlerForBus =
    ::core::option::Option<unsafe extern "C" fn(InterfaceType: INTERFACE_TYPE, BusNumber: ULONG) -> PBUS_HANDLER>;
pub type pHalReferenceBusHandler = ::core::option::Option<unsafe extern "C" fn(BusHandler: PBUS_HANDLER)>;
pub mod _HAL_QUERY_INFORMATION_CLASS {
    pub type Type = i32;
    pub const HalInstalledBusInformation: Type = 0;
    pub const HalProfileSourceInformation: Type = 1;
    pub const HalInformationClassUnused1: Type = 2;
    pub const HalPowerInformation: Type = 3;
    pub const HalProcessorSpeedInformation: Type = 4;
    pub const HalCallbackInformation: Type = 5;
    pub const HalMapRegisterInformation: Type = 6;
    pub const HalMcaLogInformation: Type = 7;
    pub const HalFrameBufferCachingInformation: Type = 8;
    pub const HalDisplayBiosInformation: Type = 9;
    pub const HalProcessorFeatureInformation: Type = 10;
    pub const HalNumaTopologyInterface: Type = 11;
    pub const HalErrorInformation: Type = 12;
    pub const HalCmcLogInformation: Type = 13;
    pub const HalCpeLogInformation: Type = 14;
    pub const HalQueryMcaInterface: Type = 15;
    pub const HalQueryAMLIIllegalIOPortAddresses: Type = 16;
    pub const HalQueryMaxHotPlugMemoryAddress: Type = 17;
    pub const HalPartitionIpiInterface: Type = 18;
    pub const HalPlatformInformation: Type = 19;
    pub const HalQueryProfileSourceList: Type = 20;
    pub const HalInitLogInformation: Type = 21;
    pub const HalFrequencyInformation: Type = 22;
    pub const HalProcessorBrandString: Type = 23;
    pub const HalHypervisorInformation: Type = 24;
    pub const HalPlatformTimerInformation: Type = 25;
    pub const HalAcpiAuditInformation: Type = 26;
}
pub use self::_HAL_QUERY_INFORMATION_CLASS::Type as HAL_QUERY_INFORMATION_CLASS;
pub type PHAL_QUERY_INFORMATION_CLASS = *mut _HAL_QUERY_INFORMATION_CLASS::Type;
pub mod _HAL_SET_INFORMATION_CLASS {
    pub type Type = i32;
    pub const HalProfileSourceInterval: Type = 0;
    pub const HalProfileSourceInterruptHandler: Type = 1;
    pub const HalMcaRegisterDriver: Type = 2;
    pub const HalKernelErrorHandler: Type = 3;
    pub const HalCmcRegisterDriver: Type = 4;
    pub const HalCpeRegisterDriver: Type = 5;
    pub const HalMcaLog: Type = 6;
    pub const HalCmcLog: Type = 7;
    pub const HalCpeLog: Type = 8;
    pub const HalGenerateCmcInterrupt: Type = 9;
    pub const HalProfileSourceTimerHandler: Type = 10;
    pub const HalEnlightenment: Type = 11;
    pub const HalProfileDpgoSourceInterruptHandler: Type = 12;
}
pub use self::_HAL_SET_INFORMATION_CLASS::Type as HAL_SET_INFORMATION_CLASS;
pub type PHAL_SET_INFORMATION_CLASS = *mut _HAL_SET_INFORMATION_CLASS::Type;
pub type pHalQuerySystemInformation = ::core::option::Option<
    unsafe extern "C" fn(
        InformationClass: HAL_QUERY_INFORMATION_CLASS,
        BufferSize: ULONG,
        Buffer: PVOID,
        ReturnedLength: PULONG,
    ) -> NTSTATUS,
>;
pub type pHalSetSystemInformation = ::core::option::Option<
    unsafe extern "C" fn(InformationClass: HAL_SET_INFORMATION_CLASS, BufferSize: ULONG, Buffer: PVOID) -> NTSTATUS,
>;
pub type pHalExamineMBR = ::core::option::Option<
    unsafe extern "C" fn(DeviceObject: PDEVICE_OBJECT, SectorSize: ULONG, MBRTypeIdentifier: ULONG, Buffer: *mut PVOID),
>;
pub type pHalIoReadPartitionTable = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceObject: PDEVICE_OBJECT,
        SectorSize: ULONG,
        ReturnRecognizedPartitions: BOOLEAN,
        PartitionBuffer: *mut *mut _DRIVE_LAYOUT_INFORMATION,
    ) -> NTSTATUS,
>;
pub type pHalIoSetPartitionInformation = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceObject: PDEVICE_OBJECT,
        SectorSize: ULONG,
        PartitionNumber: ULONG,
        PartitionType: ULONG,
    ) -> NTSTATUS,
>;
pub type pHalIoWritePartitionTable = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceObject: PDEVICE_OBJECT,
        SectorSize: ULONG,
        SectorsPerTrack: ULONG,
        NumberOfHeads: ULONG,
        PartitionBuffer: *mut _DRIVE_LAYOUT_INFORMATION,
    ) -> NTSTATUS,
>;
pub type pHalQueryBusSlots = ::core::option::Option<
    unsafe extern "C" fn(
        BusHandler: PBUS_HANDLER,
        BufferSize: ULONG,
        SlotNumbers: PULONG,
        ReturnedLength: PULONG,
    ) -> NTSTATUS,
>;
pub type pHalInitPnpDriver = ::core::option::Option<unsafe extern "C" fn() -> NTSTATUS>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PM_DISPATCH_TABLE {
    pub Signature: ULONG,
    pub Version: ULONG,
    pub Function: [PVOID; 1usize],
}
pub type PM_DISPATCH_TABLE = _PM_DISPATCH_TABLE;
pub type PPM_DISPATCH_TABLE = *mut _PM_DISPATCH_TABLE;
pub type pHalInitPowerManagement = ::core::option::Option<
    unsafe extern "C" fn(
        PmDriverDispatchTable: PPM_DISPATCH_TABLE,
        PmHalDispatchTable: *mut PPM_DISPATCH_TABLE,
    ) -> NTSTATUS,
>;
pub type pHalGetDmaAdapter = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        DeviceDescriptor: *mut _DEVICE_DESCRIPTION,
        NumberOfMapRegisters: PULONG,
    ) -> *mut _DMA_ADAPTER,
>;
pub type pHalGetInterruptTranslator = ::core::option::Option<
    unsafe extern "C" fn(
        ParentInterfaceType: INTERFACE_TYPE,
        ParentBusNumber: ULONG,
        BridgeInterfaceType: INTERFACE_TYPE,
        Size: USHORT,
        Version: USHORT,
        Translator: PTRANSLATOR_INTERFACE,
        BridgeBusNumber: PULONG,
    ) -> NTSTATUS,
>;
pub type pHalStartMirroring = ::core::option::Option<unsafe extern "C" fn() -> NTSTATUS>;
pub type pHalEndMirroring = ::core::option::Option<unsafe extern "C" fn(PassNumber: ULONG) -> NTSTATUS>;
pub type pHalMirrorPhysicalMemory = ::core::option::Option<
    unsafe extern "C" fn(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: LARGE_INTEGER) -> NTSTATUS,
>;
pub type pHalMirrorVerify = ::core::option::Option<
    unsafe extern "C" fn(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: LARGE_INTEGER) -> NTSTATUS,
>;
pub type pHalTranslateBusAddress = ::core::option::Option<
    unsafe extern "C" fn(
        InterfaceType: INTERFACE_TYPE,
        BusNumber: ULONG,
        BusAddress: PHYSICAL_ADDRESS,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
    ) -> BOOLEAN,
>;
pub type pHalAssignSlotResources = ::core::option::Option<
    unsafe extern "C" fn(
        RegistryPath: PUNICODE_STRING,
        DriverClassName: PUNICODE_STRING,
        DriverObject: PDRIVER_OBJECT,
        DeviceObject: PDEVICE_OBJECT,
        BusType: INTERFACE_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        AllocatedResources: *mut PCM_RESOURCE_LIST,
    ) -> NTSTATUS,
>;
pub type pHalHaltSystem = ::core::option::Option<unsafe extern "C" fn()>;
pub type pHalResetDisplay = ::core::option::Option<unsafe extern "C" fn() -> BOOLEAN>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MAP_REGISTER_ENTRY {
    pub MapRegister: PVOID,
    pub WriteToDevice: BOOLEAN,
}
pub type MAP_REGISTER_ENTRY = _MAP_REGISTER_ENTRY;
pub type PMAP_REGISTER_ENTRY = *mut _MAP_REGISTER_ENTRY;
pub type pHalVectorToIDTEntry = ::core::option::Option<unsafe extern "C" fn(Vector: ULONG) -> UCHAR>;
pub type pHalFindBusAddressTranslation = ::core::option::Option<
    unsafe extern "C" fn(
        BusAddress: PHYSICAL_ADDRESS,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
        Context: PULONG_PTR,
        NextBus: BOOLEAN,
    ) -> BOOLEAN,
>;
pub type pHalEndOfBoot = ::core::option::Option<unsafe extern "C" fn()>;
pub type pHalGetAcpiTable =
    ::core::option::Option<unsafe extern "C" fn(Signature: ULONG, OemId: PCSTR, OemTableId: PCSTR) -> PVOID>;
pub type PCI_ERROR_HANDLER_CALLBACK = ::core::option::Option<unsafe extern "C" fn()>;
pub type pHalSetPciErrorHandlerCallback =
    ::core::option::Option<unsafe extern "C" fn(Callback: PCI_ERROR_HANDLER_CALLBACK)>;
pub type pHalIoAssignDriveLetters = ::core::option::Option<
    unsafe extern "C" fn(
        LoaderBlock: *mut _LOADER_PARAMETER_BLOCK,
        NtDeviceName: PSTRING,
        NtSystemPath: PUCHAR,
        NtSystemPathString: PSTRING,
    ),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct HAL_DISPATCH {
    pub Version: ULONG,
    pub HalQuerySystemInformation: pHalQuerySystemInformation,
    pub HalSetSystemInformation: pHalSetSystemInformation,
    pub HalQueryBusSlots: pHalQueryBusSlots,
    pub Spare1: ULONG,
    pub HalExamineMBR: pHalExamineMBR,
    pub HalIoAssignDriveLetters: pHalIoAssignDriveLetters,
    pub HalIoReadPartitionTable: pHalIoReadPartitionTable,
    pub HalIoSetPartitionInformation: pHalIoSetPartitionInformation,
    pub HalIoWritePartitionTable: pHalIoWritePartitionTable,
    pub HalReferenceHandlerForBus: pHalHandlerForBus,
    pub HalReferenceBusHandler: pHalReferenceBusHandler,
    pub HalDereferenceBusHandler: pHalReferenceBusHandler,
    pub HalInitPnpDriver: pHalInitPnpDriver,
    pub HalInitPowerManagement: pHalInitPowerManagement,
    pub HalGetDmaAdapter: pHalGetDmaAdapter,
    pub HalGetInterruptTranslator: pHalGetInterruptTranslator,
    pub HalStartMirroring: pHalStartMirroring,
    pub HalEndMirroring: pHalEndMirroring,
    pub HalMirrorPhysicalMemory: pHalMirrorPhysicalMemory,
    pub HalEndOfBoot: pHalEndOfBoot,
    pub HalMirrorVerify: pHalMirrorVerify,
    pub HalGetCachedAcpiTable: pHalGetAcpiTable,
    pub HalSetPciErrorHandlerCallback: pHalSetPciErrorHandlerCallback,
}
pub type PHAL_DISPATCH = *mut HAL_DISPATCH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_BUS_INFORMATION {
    pub BusType: INTERFACE_TYPE,
    pub ConfigurationType: BUS_DATA_TYPE,
    pub BusNumber: ULONG,
    pub Reserved: ULONG,
}
pub type HAL_BUS_INFORMATION = _HAL_BUS_INFORMATION;
pub type PHAL_BUS_INFORMATION = *mut _HAL_BUS_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PROFILE_SOURCE_INFORMATION {
    pub Source: KPROFILE_SOURCE,
    pub Supported: BOOLEAN,
    pub Interval: ULONG,
}
pub type HAL_PROFILE_SOURCE_INFORMATION = _HAL_PROFILE_SOURCE_INFORMATION;
pub type PHAL_PROFILE_SOURCE_INFORMATION = *mut _HAL_PROFILE_SOURCE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PROFILE_SOURCE_INFORMATION_EX {
    pub Source: KPROFILE_SOURCE,
    pub Supported: BOOLEAN,
    pub Interval: ULONG_PTR,
    pub DefInterval: ULONG_PTR,
    pub MaxInterval: ULONG_PTR,
    pub MinInterval: ULONG_PTR,
}
pub type HAL_PROFILE_SOURCE_INFORMATION_EX = _HAL_PROFILE_SOURCE_INFORMATION_EX;
pub type PHAL_PROFILE_SOURCE_INFORMATION_EX = *mut _HAL_PROFILE_SOURCE_INFORMATION_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PROFILE_SOURCE_INTERVAL {
    pub Source: KPROFILE_SOURCE,
    pub Interval: ULONG_PTR,
}
pub type HAL_PROFILE_SOURCE_INTERVAL = _HAL_PROFILE_SOURCE_INTERVAL;
pub type PHAL_PROFILE_SOURCE_INTERVAL = *mut _HAL_PROFILE_SOURCE_INTERVAL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PROFILE_SOURCE_LIST {
    pub Source: KPROFILE_SOURCE,
    pub Description: PWSTR,
}
pub type HAL_PROFILE_SOURCE_LIST = _HAL_PROFILE_SOURCE_LIST;
pub type PHAL_PROFILE_SOURCE_LIST = *mut _HAL_PROFILE_SOURCE_LIST;
pub mod _HAL_DISPLAY_BIOS_INFORMATION {
    pub type Type = i32;
    pub const HalDisplayInt10Bios: Type = 0;
    pub const HalDisplayEmulatedBios: Type = 1;
    pub const HalDisplayNoBios: Type = 2;
}
pub use self::_HAL_DISPLAY_BIOS_INFORMATION::Type as HAL_DISPLAY_BIOS_INFORMATION;
pub type PHAL_DISPLAY_BIOS_INFORMATION = *mut _HAL_DISPLAY_BIOS_INFORMATION::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_POWER_INFORMATION {
    pub TBD: ULONG,
}
pub type HAL_POWER_INFORMATION = _HAL_POWER_INFORMATION;
pub type PHAL_POWER_INFORMATION = *mut _HAL_POWER_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PROCESSOR_SPEED_INFO {
    pub ProcessorSpeed: ULONG,
}
pub type HAL_PROCESSOR_SPEED_INFORMATION = _HAL_PROCESSOR_SPEED_INFO;
pub type PHAL_PROCESSOR_SPEED_INFORMATION = *mut _HAL_PROCESSOR_SPEED_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_CALLBACKS {
    pub SetSystemInformation: PCALLBACK_OBJECT,
    pub BusCheck: PCALLBACK_OBJECT,
}
pub type HAL_CALLBACKS = _HAL_CALLBACKS;
pub type PHAL_CALLBACKS = *mut _HAL_CALLBACKS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PROCESSOR_FEATURE {
    pub UsableFeatureBits: ULONG,
}
pub type HAL_PROCESSOR_FEATURE = _HAL_PROCESSOR_FEATURE;
pub type PHALIOREADWRITEHANDLER = ::core::option::Option<
    unsafe extern "C" fn(fRead: BOOLEAN, dwAddr: ULONG, dwSize: ULONG, pdwData: PULONG) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_AMLI_BAD_IO_ADDRESS_LIST {
    pub BadAddrBegin: ULONG,
    pub BadAddrSize: ULONG,
    pub OSVersionTrigger: ULONG,
    pub IOHandler: PHALIOREADWRITEHANDLER,
}
pub type HAL_AMLI_BAD_IO_ADDRESS_LIST = _HAL_AMLI_BAD_IO_ADDRESS_LIST;
pub type PHAL_AMLI_BAD_IO_ADDRESS_LIST = *mut _HAL_AMLI_BAD_IO_ADDRESS_LIST;
pub type PHALMCAINTERFACELOCK = ::core::option::Option<unsafe extern "C" fn()>;
pub type PHALMCAINTERFACEUNLOCK = ::core::option::Option<unsafe extern "C" fn()>;
pub type PHALMCAINTERFACEREADREGISTER =
    ::core::option::Option<unsafe extern "C" fn(BankNumber: UCHAR, Exception: PVOID) -> NTSTATUS>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_MCA_INTERFACE {
    pub Lock: PHALMCAINTERFACELOCK,
    pub Unlock: PHALMCAINTERFACEUNLOCK,
    pub ReadRegister: PHALMCAINTERFACEREADREGISTER,
}
pub type HAL_MCA_INTERFACE = _HAL_MCA_INTERFACE;
pub mod HAL_APIC_DESTINATION_MODE {
    pub type Type = i32;
    pub const ApicDestinationModePhysical: Type = 1;
    pub const ApicDestinationModeLogicalFlat: Type = 2;
    pub const ApicDestinationModeLogicalClustered: Type = 3;
    pub const ApicDestinationModeUnknown: Type = 4;
}
pub type PHAL_APIC_DESTINATION_MODE = *mut HAL_APIC_DESTINATION_MODE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KTRAP_FRAME {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KEXCEPTION_FRAME {
    _unused: [u8; 0],
}
pub type PDRIVER_EXCPTN_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        TrapFrame: *mut _KTRAP_FRAME,
        ExceptionFrame: *mut _KEXCEPTION_FRAME,
        Exception: PMCA_EXCEPTION,
    ) -> ERROR_SEVERITY,
>;
pub type PDRIVER_MCA_EXCEPTION_CALLBACK = PDRIVER_EXCPTN_CALLBACK;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MCA_DRIVER_INFO {
    pub ExceptionCallback: PDRIVER_MCA_EXCEPTION_CALLBACK,
    pub DpcCallback: PKDEFERRED_ROUTINE,
    pub DeviceContext: PVOID,
}
pub type MCA_DRIVER_INFO = _MCA_DRIVER_INFO;
pub type PMCA_DRIVER_INFO = *mut _MCA_DRIVER_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_ERROR_INFO {
    pub Version: ULONG,
    pub InitMaxSize: ULONG,
    pub McaMaxSize: ULONG,
    pub McaPreviousEventsCount: ULONG,
    pub McaCorrectedEventsCount: ULONG,
    pub McaKernelDeliveryFails: ULONG,
    pub McaDriverDpcQueueFails: ULONG,
    pub McaReserved: ULONG,
    pub CmcMaxSize: ULONG,
    pub CmcPollingInterval: ULONG,
    pub CmcInterruptsCount: ULONG,
    pub CmcKernelDeliveryFails: ULONG,
    pub CmcDriverDpcQueueFails: ULONG,
    pub CmcGetStateFails: ULONG,
    pub CmcClearStateFails: ULONG,
    pub CmcReserved: ULONG,
    pub CmcLogId: ULONGLONG,
    pub CpeMaxSize: ULONG,
    pub CpePollingInterval: ULONG,
    pub CpeInterruptsCount: ULONG,
    pub CpeKernelDeliveryFails: ULONG,
    pub CpeDriverDpcQueueFails: ULONG,
    pub CpeGetStateFails: ULONG,
    pub CpeClearStateFails: ULONG,
    pub CpeInterruptSources: ULONG,
    pub CpeLogId: ULONGLONG,
    pub KernelReserved: [ULONGLONG; 4usize],
}
pub type HAL_ERROR_INFO = _HAL_ERROR_INFO;
pub type PHAL_ERROR_INFO = *mut _HAL_ERROR_INFO;
pub type PDRIVER_CMC_EXCEPTION_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, CmcLog: PCMC_EXCEPTION)>;
pub type PDRIVER_CPE_EXCEPTION_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, CmcLog: PCPE_EXCEPTION)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CMC_DRIVER_INFO {
    pub ExceptionCallback: PDRIVER_CMC_EXCEPTION_CALLBACK,
    pub DpcCallback: PKDEFERRED_ROUTINE,
    pub DeviceContext: PVOID,
}
pub type CMC_DRIVER_INFO = _CMC_DRIVER_INFO;
pub type PCMC_DRIVER_INFO = *mut _CMC_DRIVER_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CPE_DRIVER_INFO {
    pub ExceptionCallback: PDRIVER_CPE_EXCEPTION_CALLBACK,
    pub DpcCallback: PKDEFERRED_ROUTINE,
    pub DeviceContext: PVOID,
}
pub type CPE_DRIVER_INFO = _CPE_DRIVER_INFO;
pub type PCPE_DRIVER_INFO = *mut _CPE_DRIVER_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HAL_PLATFORM_INFORMATION {
    pub PlatformFlags: ULONG,
}
pub type HAL_PLATFORM_INFORMATION = _HAL_PLATFORM_INFORMATION;
pub type PHAL_PLATFORM_INFORMATION = *mut _HAL_PLATFORM_INFORMATION;
pub type PEXPAND_STACK_CALLOUT = ::core::option::Option<unsafe extern "C" fn(Parameter: PVOID)>;
pub type PTIMER_APC_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(TimerContext: PVOID, TimerLowValue: ULONG, TimerHighValue: LONG)>;
pub mod _TIMER_SET_INFORMATION_CLASS {
    pub type Type = i32;
    pub const TimerSetCoalescableTimer: Type = 0;
    pub const MaxTimerInfoClass: Type = 1;
}
pub use self::_TIMER_SET_INFORMATION_CLASS::Type as TIMER_SET_INFORMATION_CLASS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TIMER_SET_COALESCABLE_TIMER_INFO {
    pub DueTime: LARGE_INTEGER,
    pub TimerApcRoutine: PTIMER_APC_ROUTINE,
    pub TimerContext: PVOID,
    pub WakeContext: *mut _COUNTED_REASON_CONTEXT,
    pub Period: ULONG,
    pub TolerableDelay: ULONG,
    pub PreviousState: PBOOLEAN,
}
pub type TIMER_SET_COALESCABLE_TIMER_INFO = _TIMER_SET_COALESCABLE_TIMER_INFO;
pub type PTIMER_SET_COALESCABLE_TIMER_INFO = *mut _TIMER_SET_COALESCABLE_TIMER_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _XSTATE_FEATURE {
    pub Offset: ULONG,
    pub Size: ULONG,
}
pub type XSTATE_FEATURE = _XSTATE_FEATURE;
pub type PXSTATE_FEATURE = *mut _XSTATE_FEATURE;
pub type XSTATE_CONFIGURATION = _XSTATE_CONFIGURATION;
pub type PXSTATE_CONFIGURATION = *mut _XSTATE_CONFIGURATION;
pub type KUSER_SHARED_DATA = _KUSER_SHARED_DATA;
pub type PKUSER_SHARED_DATA = *mut _KUSER_SHARED_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEBUG_DEVICE_ADDRESS {
    pub Type: UCHAR,
    pub Valid: BOOLEAN,
    pub Reserved: [UCHAR; 2usize],
    pub TranslatedAddress: PUCHAR,
    pub Length: ULONG,
}
pub type DEBUG_DEVICE_ADDRESS = _DEBUG_DEVICE_ADDRESS;
pub type PDEBUG_DEVICE_ADDRESS = *mut _DEBUG_DEVICE_ADDRESS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEBUG_MEMORY_REQUIREMENTS {
    pub Start: PHYSICAL_ADDRESS,
    pub MaxEnd: PHYSICAL_ADDRESS,
    pub VirtualAddress: PVOID,
    pub Length: ULONG,
    pub Cached: BOOLEAN,
    pub Aligned: BOOLEAN,
}
pub type DEBUG_MEMORY_REQUIREMENTS = _DEBUG_MEMORY_REQUIREMENTS;
pub type PDEBUG_MEMORY_REQUIREMENTS = *mut _DEBUG_MEMORY_REQUIREMENTS;
pub type DEBUG_DEVICE_DESCRIPTOR = _DEBUG_DEVICE_DESCRIPTOR;
pub type PDEBUG_DEVICE_DESCRIPTOR = *mut _DEBUG_DEVICE_DESCRIPTOR;
pub type pKdSetupPciDeviceForDebugging =
    ::core::option::Option<unsafe extern "C" fn(LoaderBlock: PVOID, PciDevice: PDEBUG_DEVICE_DESCRIPTOR) -> NTSTATUS>;
pub type pKdReleasePciDeviceForDebugging =
    ::core::option::Option<unsafe extern "C" fn(PciDevice: PDEBUG_DEVICE_DESCRIPTOR) -> NTSTATUS>;
pub type pKdGetAcpiTablePhase0 =
    ::core::option::Option<unsafe extern "C" fn(LoaderBlock: *mut _LOADER_PARAMETER_BLOCK, Signature: ULONG) -> PVOID>;
pub type pKdCheckPowerButton = ::core::option::Option<unsafe extern "C" fn()>;
pub type pKdMapPhysicalMemory64 = ::core::option::Option<
    unsafe extern "C" fn(PhysicalAddress: PHYSICAL_ADDRESS, NumberPages: ULONG, FlushCurrentTLB: BOOLEAN) -> PVOID,
>;
pub type pKdUnmapVirtualAddress =
    ::core::option::Option<unsafe extern "C" fn(VirtualAddress: PVOID, NumberPages: ULONG, FlushCurrentTLB: BOOLEAN)>;
pub type pKdGetPciDataByOffset = ::core::option::Option<
    unsafe extern "C" fn(BusNumber: ULONG, SlotNumber: ULONG, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG,
>;
pub type pKdSetPciDataByOffset = ::core::option::Option<
    unsafe extern "C" fn(BusNumber: ULONG, SlotNumber: ULONG, Buffer: PVOID, Offset: ULONG, Length: ULONG) -> ULONG,
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PHYSICAL_MEMORY_RANGE {
    pub BaseAddress: PHYSICAL_ADDRESS,
    pub NumberOfBytes: LARGE_INTEGER,
}
pub type PHYSICAL_MEMORY_RANGE = _PHYSICAL_MEMORY_RANGE;
pub type PPHYSICAL_MEMORY_RANGE = *mut _PHYSICAL_MEMORY_RANGE;
pub type PMM_ROTATE_COPY_CALLBACK_FUNCTION =
    ::core::option::Option<unsafe extern "C" fn(DestinationMdl: PMDL, SourceMdl: PMDL, Context: PVOID) -> NTSTATUS>;
pub mod _MM_ROTATE_DIRECTION {
    pub type Type = i32;
    pub const MmToFrameBuffer: Type = 0;
    pub const MmToFrameBufferNoCopy: Type = 1;
    pub const MmToRegularMemory: Type = 2;
    pub const MmToRegularMemoryNoCopy: Type = 3;
    pub const MmMaximumRotateDirection: Type = 4;
}
pub use self::_MM_ROTATE_DIRECTION::Type as MM_ROTATE_DIRECTION;
pub type PMM_ROTATE_DIRECTION = *mut _MM_ROTATE_DIRECTION::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _QUOTA_LIMITS {
    pub PagedPoolLimit: SIZE_T,
    pub NonPagedPoolLimit: SIZE_T,
    pub MinimumWorkingSetSize: SIZE_T,
    pub MaximumWorkingSetSize: SIZE_T,
    pub PagefileLimit: SIZE_T,
    pub TimeLimit: LARGE_INTEGER,
}
pub type QUOTA_LIMITS = _QUOTA_LIMITS;
pub type PQUOTA_LIMITS = *mut _QUOTA_LIMITS;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _RATE_QUOTA_LIMIT {
    pub RateData: ULONG,
    pub __bindgen_anon_1: _RATE_QUOTA_LIMIT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RATE_QUOTA_LIMIT__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _RATE_QUOTA_LIMIT__bindgen_ty_1 {
    #[inline]
    pub fn RatePercent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u32) }
    }
    #[inline]
    pub fn set_RatePercent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 25u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 25u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(RatePercent: ULONG, Reserved0: ULONG) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 7u8, {
            let RatePercent: u32 = unsafe { ::core::mem::transmute(RatePercent) };
            RatePercent as u64
        });
        __bindgen_bitfield_unit.set(7usize, 25u8, {
            let Reserved0: u32 = unsafe { ::core::mem::transmute(Reserved0) };
            Reserved0 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type RATE_QUOTA_LIMIT = _RATE_QUOTA_LIMIT;
pub type PRATE_QUOTA_LIMIT = *mut _RATE_QUOTA_LIMIT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _QUOTA_LIMITS_EX {
    pub PagedPoolLimit: SIZE_T,
    pub NonPagedPoolLimit: SIZE_T,
    pub MinimumWorkingSetSize: SIZE_T,
    pub MaximumWorkingSetSize: SIZE_T,
    pub PagefileLimit: SIZE_T,
    pub TimeLimit: LARGE_INTEGER,
    pub WorkingSetLimit: SIZE_T,
    pub Reserved2: SIZE_T,
    pub Reserved3: SIZE_T,
    pub Reserved4: SIZE_T,
    pub Flags: ULONG,
    pub CpuRateLimit: RATE_QUOTA_LIMIT,
}
pub type QUOTA_LIMITS_EX = _QUOTA_LIMITS_EX;
pub type PQUOTA_LIMITS_EX = *mut _QUOTA_LIMITS_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_COUNTERS {
    pub ReadOperationCount: ULONGLONG,
    pub WriteOperationCount: ULONGLONG,
    pub OtherOperationCount: ULONGLONG,
    pub ReadTransferCount: ULONGLONG,
    pub WriteTransferCount: ULONGLONG,
    pub OtherTransferCount: ULONGLONG,
}
pub type IO_COUNTERS = _IO_COUNTERS;
pub type PIO_COUNTERS = *mut _IO_COUNTERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _VM_COUNTERS {
    pub PeakVirtualSize: SIZE_T,
    pub VirtualSize: SIZE_T,
    pub PageFaultCount: ULONG,
    pub PeakWorkingSetSize: SIZE_T,
    pub WorkingSetSize: SIZE_T,
    pub QuotaPeakPagedPoolUsage: SIZE_T,
    pub QuotaPagedPoolUsage: SIZE_T,
    pub QuotaPeakNonPagedPoolUsage: SIZE_T,
    pub QuotaNonPagedPoolUsage: SIZE_T,
    pub PagefileUsage: SIZE_T,
    pub PeakPagefileUsage: SIZE_T,
}
pub type VM_COUNTERS = _VM_COUNTERS;
pub type PVM_COUNTERS = *mut _VM_COUNTERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _VM_COUNTERS_EX {
    pub PeakVirtualSize: SIZE_T,
    pub VirtualSize: SIZE_T,
    pub PageFaultCount: ULONG,
    pub PeakWorkingSetSize: SIZE_T,
    pub WorkingSetSize: SIZE_T,
    pub QuotaPeakPagedPoolUsage: SIZE_T,
    pub QuotaPagedPoolUsage: SIZE_T,
    pub QuotaPeakNonPagedPoolUsage: SIZE_T,
    pub QuotaNonPagedPoolUsage: SIZE_T,
    pub PagefileUsage: SIZE_T,
    pub PeakPagefileUsage: SIZE_T,
    pub PrivateUsage: SIZE_T,
}
pub type VM_COUNTERS_EX = _VM_COUNTERS_EX;
pub type PVM_COUNTERS_EX = *mut _VM_COUNTERS_EX;
pub mod _HARDWARE_COUNTER_TYPE {
    pub type Type = i32;
    pub const PMCCounter: Type = 0;
    pub const MaxHardwareCounterType: Type = 1;
}
pub use self::_HARDWARE_COUNTER_TYPE::Type as HARDWARE_COUNTER_TYPE;
pub type PHARDWARE_COUNTER_TYPE = *mut _HARDWARE_COUNTER_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _HARDWARE_COUNTER {
    pub Type: HARDWARE_COUNTER_TYPE,
    pub Reserved: ULONG,
    pub Index: ULONG64,
}
pub type HARDWARE_COUNTER = _HARDWARE_COUNTER;
pub type PHARDWARE_COUNTER = *mut _HARDWARE_COUNTER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _POOLED_USAGE_AND_LIMITS {
    pub PeakPagedPoolUsage: SIZE_T,
    pub PagedPoolUsage: SIZE_T,
    pub PagedPoolLimit: SIZE_T,
    pub PeakNonPagedPoolUsage: SIZE_T,
    pub NonPagedPoolUsage: SIZE_T,
    pub NonPagedPoolLimit: SIZE_T,
    pub PeakPagefileUsage: SIZE_T,
    pub PagefileUsage: SIZE_T,
    pub PagefileLimit: SIZE_T,
}
pub type POOLED_USAGE_AND_LIMITS = _POOLED_USAGE_AND_LIMITS;
pub type PPOOLED_USAGE_AND_LIMITS = *mut _POOLED_USAGE_AND_LIMITS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_ACCESS_TOKEN {
    pub Token: HANDLE,
    pub Thread: HANDLE,
}
pub type PROCESS_ACCESS_TOKEN = _PROCESS_ACCESS_TOKEN;
pub type PPROCESS_ACCESS_TOKEN = *mut _PROCESS_ACCESS_TOKEN;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_EXCEPTION_PORT {
    pub ExceptionPortHandle: HANDLE,
    pub StateFlags: ULONG,
}
pub type PROCESS_EXCEPTION_PORT = _PROCESS_EXCEPTION_PORT;
pub type PPROCESS_EXCEPTION_PORT = *mut _PROCESS_EXCEPTION_PORT;
pub type PCREATE_PROCESS_NOTIFY_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(ParentId: HANDLE, ProcessId: HANDLE, Create: BOOLEAN)>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PS_CREATE_NOTIFY_INFO {
    pub Size: SIZE_T,
    pub __bindgen_anon_1: _PS_CREATE_NOTIFY_INFO__bindgen_ty_1,
    pub ParentProcessId: HANDLE,
    pub CreatingThreadId: CLIENT_ID,
    pub FileObject: *mut _FILE_OBJECT,
    pub ImageFileName: PCUNICODE_STRING,
    pub CommandLine: PCUNICODE_STRING,
    pub CreationStatus: NTSTATUS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PS_CREATE_NOTIFY_INFO__bindgen_ty_1 {
    pub Flags: ULONG,
    pub __bindgen_anon_1: _PS_CREATE_NOTIFY_INFO__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PS_CREATE_NOTIFY_INFO__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PS_CREATE_NOTIFY_INFO__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn FileOpenNameAvailable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_FileOpenNameAvailable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 31u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 31u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(FileOpenNameAvailable: ULONG, Reserved: ULONG) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let FileOpenNameAvailable: u32 = unsafe { ::core::mem::transmute(FileOpenNameAvailable) };
            FileOpenNameAvailable as u64
        });
        __bindgen_bitfield_unit.set(1usize, 31u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PS_CREATE_NOTIFY_INFO = _PS_CREATE_NOTIFY_INFO;
pub type PPS_CREATE_NOTIFY_INFO = *mut _PS_CREATE_NOTIFY_INFO;
pub type PCREATE_PROCESS_NOTIFY_ROUTINE_EX = ::core::option::Option<
    unsafe extern "C" fn(Process: PEPROCESS, ProcessId: HANDLE, CreateInfo: PPS_CREATE_NOTIFY_INFO),
>;
pub type PCREATE_THREAD_NOTIFY_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(ProcessId: HANDLE, ThreadId: HANDLE, Create: BOOLEAN)>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IMAGE_INFO {
    pub __bindgen_anon_1: _IMAGE_INFO__bindgen_ty_1,
    pub ImageBase: PVOID,
    pub ImageSelector: ULONG,
    pub ImageSize: SIZE_T,
    pub ImageSectionNumber: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _IMAGE_INFO__bindgen_ty_1 {
    pub Properties: ULONG,
    pub __bindgen_anon_1: _IMAGE_INFO__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IMAGE_INFO__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _IMAGE_INFO__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn ImageAddressingMode(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 8u8) as u32) }
    }
    #[inline]
    pub fn set_ImageAddressingMode(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 8u8, val as u64)
        }
    }
    #[inline]
    pub fn SystemModeImage(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SystemModeImage(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ImageMappedToAllPids(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ImageMappedToAllPids(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExtendedInfoPresent(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_ExtendedInfoPresent(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 21u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 21u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ImageAddressingMode: ULONG,
        SystemModeImage: ULONG,
        ImageMappedToAllPids: ULONG,
        ExtendedInfoPresent: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 8u8, {
            let ImageAddressingMode: u32 = unsafe { ::core::mem::transmute(ImageAddressingMode) };
            ImageAddressingMode as u64
        });
        __bindgen_bitfield_unit.set(8usize, 1u8, {
            let SystemModeImage: u32 = unsafe { ::core::mem::transmute(SystemModeImage) };
            SystemModeImage as u64
        });
        __bindgen_bitfield_unit.set(9usize, 1u8, {
            let ImageMappedToAllPids: u32 = unsafe { ::core::mem::transmute(ImageMappedToAllPids) };
            ImageMappedToAllPids as u64
        });
        __bindgen_bitfield_unit.set(10usize, 1u8, {
            let ExtendedInfoPresent: u32 = unsafe { ::core::mem::transmute(ExtendedInfoPresent) };
            ExtendedInfoPresent as u64
        });
        __bindgen_bitfield_unit.set(11usize, 21u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type IMAGE_INFO = _IMAGE_INFO;
pub type PIMAGE_INFO = *mut _IMAGE_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _IMAGE_INFO_EX {
    pub Size: SIZE_T,
    pub ImageInfo: IMAGE_INFO,
    pub FileObject: *mut _FILE_OBJECT,
}
pub type IMAGE_INFO_EX = _IMAGE_INFO_EX;
pub type PIMAGE_INFO_EX = *mut _IMAGE_INFO_EX;
pub type PLOAD_IMAGE_NOTIFY_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(FullImageName: PUNICODE_STRING, ProcessId: HANDLE, ImageInfo: PIMAGE_INFO),
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NT_TIB {
    pub ExceptionList: *mut _EXCEPTION_REGISTRATION_RECORD,
    pub StackBase: PVOID,
    pub StackLimit: PVOID,
    pub SubSystemTib: PVOID,
    pub __bindgen_anon_1: _NT_TIB__bindgen_ty_1,
    pub ArbitraryUserPointer: PVOID,
    pub Self_: *mut _NT_TIB,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _NT_TIB__bindgen_ty_1 {
    pub FiberData: PVOID,
    pub Version: ULONG,
}
pub type NT_TIB = _NT_TIB;
pub type PNT_TIB = *mut _NT_TIB;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NT_TIB32 {
    pub ExceptionList: ULONG,
    pub StackBase: ULONG,
    pub StackLimit: ULONG,
    pub SubSystemTib: ULONG,
    pub __bindgen_anon_1: _NT_TIB32__bindgen_ty_1,
    pub ArbitraryUserPointer: ULONG,
    pub Self_: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _NT_TIB32__bindgen_ty_1 {
    pub FiberData: ULONG,
    pub Version: ULONG,
}
pub type NT_TIB32 = _NT_TIB32;
pub type PNT_TIB32 = *mut _NT_TIB32;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NT_TIB64 {
    pub ExceptionList: ULONG64,
    pub StackBase: ULONG64,
    pub StackLimit: ULONG64,
    pub SubSystemTib: ULONG64,
    pub __bindgen_anon_1: _NT_TIB64__bindgen_ty_1,
    pub ArbitraryUserPointer: ULONG64,
    pub Self_: ULONG64,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _NT_TIB64__bindgen_ty_1 {
    pub FiberData: ULONG64,
    pub Version: ULONG,
}
pub type NT_TIB64 = _NT_TIB64;
pub type PNT_TIB64 = *mut _NT_TIB64;
pub mod _PROCESSINFOCLASS {
    pub type Type = i32;
    pub const ProcessBasicInformation: Type = 0;
    pub const ProcessQuotaLimits: Type = 1;
    pub const ProcessIoCounters: Type = 2;
    pub const ProcessVmCounters: Type = 3;
    pub const ProcessTimes: Type = 4;
    pub const ProcessBasePriority: Type = 5;
    pub const ProcessRaisePriority: Type = 6;
    pub const ProcessDebugPort: Type = 7;
    pub const ProcessExceptionPort: Type = 8;
    pub const ProcessAccessToken: Type = 9;
    pub const ProcessLdtInformation: Type = 10;
    pub const ProcessLdtSize: Type = 11;
    pub const ProcessDefaultHardErrorMode: Type = 12;
    pub const ProcessIoPortHandlers: Type = 13;
    pub const ProcessPooledUsageAndLimits: Type = 14;
    pub const ProcessWorkingSetWatch: Type = 15;
    pub const ProcessUserModeIOPL: Type = 16;
    pub const ProcessEnableAlignmentFaultFixup: Type = 17;
    pub const ProcessPriorityClass: Type = 18;
    pub const ProcessWx86Information: Type = 19;
    pub const ProcessHandleCount: Type = 20;
    pub const ProcessAffinityMask: Type = 21;
    pub const ProcessPriorityBoost: Type = 22;
    pub const ProcessDeviceMap: Type = 23;
    pub const ProcessSessionInformation: Type = 24;
    pub const ProcessForegroundInformation: Type = 25;
    pub const ProcessWow64Information: Type = 26;
    pub const ProcessImageFileName: Type = 27;
    pub const ProcessLUIDDeviceMapsEnabled: Type = 28;
    pub const ProcessBreakOnTermination: Type = 29;
    pub const ProcessDebugObjectHandle: Type = 30;
    pub const ProcessDebugFlags: Type = 31;
    pub const ProcessHandleTracing: Type = 32;
    pub const ProcessIoPriority: Type = 33;
    pub const ProcessExecuteFlags: Type = 34;
    pub const ProcessTlsInformation: Type = 35;
    pub const ProcessCookie: Type = 36;
    pub const ProcessImageInformation: Type = 37;
    pub const ProcessCycleTime: Type = 38;
    pub const ProcessPagePriority: Type = 39;
    pub const ProcessInstrumentationCallback: Type = 40;
    pub const ProcessThreadStackAllocation: Type = 41;
    pub const ProcessWorkingSetWatchEx: Type = 42;
    pub const ProcessImageFileNameWin32: Type = 43;
    pub const ProcessImageFileMapping: Type = 44;
    pub const ProcessAffinityUpdateMode: Type = 45;
    pub const ProcessMemoryAllocationMode: Type = 46;
    pub const ProcessGroupInformation: Type = 47;
    pub const ProcessTokenVirtualizationEnabled: Type = 48;
    pub const ProcessConsoleHostProcess: Type = 49;
    pub const ProcessWindowInformation: Type = 50;
    pub const MaxProcessInfoClass: Type = 51;
}
pub use self::_PROCESSINFOCLASS::Type as PROCESSINFOCLASS;
pub mod _THREADINFOCLASS {
    pub type Type = i32;
    pub const ThreadBasicInformation: Type = 0;
    pub const ThreadTimes: Type = 1;
    pub const ThreadPriority: Type = 2;
    pub const ThreadBasePriority: Type = 3;
    pub const ThreadAffinityMask: Type = 4;
    pub const ThreadImpersonationToken: Type = 5;
    pub const ThreadDescriptorTableEntry: Type = 6;
    pub const ThreadEnableAlignmentFaultFixup: Type = 7;
    pub const ThreadEventPair_Reusable: Type = 8;
    pub const ThreadQuerySetWin32StartAddress: Type = 9;
    pub const ThreadZeroTlsCell: Type = 10;
    pub const ThreadPerformanceCount: Type = 11;
    pub const ThreadAmILastThread: Type = 12;
    pub const ThreadIdealProcessor: Type = 13;
    pub const ThreadPriorityBoost: Type = 14;
    pub const ThreadSetTlsArrayAddress: Type = 15;
    pub const ThreadIsIoPending: Type = 16;
    pub const ThreadHideFromDebugger: Type = 17;
    pub const ThreadBreakOnTermination: Type = 18;
    pub const ThreadSwitchLegacyState: Type = 19;
    pub const ThreadIsTerminated: Type = 20;
    pub const ThreadLastSystemCall: Type = 21;
    pub const ThreadIoPriority: Type = 22;
    pub const ThreadCycleTime: Type = 23;
    pub const ThreadPagePriority: Type = 24;
    pub const ThreadActualBasePriority: Type = 25;
    pub const ThreadTebInformation: Type = 26;
    pub const ThreadCSwitchMon: Type = 27;
    pub const ThreadCSwitchPmu: Type = 28;
    pub const ThreadWow64Context: Type = 29;
    pub const ThreadGroupInformation: Type = 30;
    pub const ThreadUmsInformation: Type = 31;
    pub const ThreadCounterProfiling: Type = 32;
    pub const ThreadIdealProcessorEx: Type = 33;
    pub const MaxThreadInfoClass: Type = 34;
}
pub use self::_THREADINFOCLASS::Type as THREADINFOCLASS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PAGE_PRIORITY_INFORMATION {
    pub PagePriority: ULONG,
}
pub type PAGE_PRIORITY_INFORMATION = _PAGE_PRIORITY_INFORMATION;
pub type PPAGE_PRIORITY_INFORMATION = *mut _PAGE_PRIORITY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_WS_WATCH_INFORMATION {
    pub FaultingPc: PVOID,
    pub FaultingVa: PVOID,
}
pub type PROCESS_WS_WATCH_INFORMATION = _PROCESS_WS_WATCH_INFORMATION;
pub type PPROCESS_WS_WATCH_INFORMATION = *mut _PROCESS_WS_WATCH_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_BASIC_INFORMATION {
    pub ExitStatus: NTSTATUS,
    pub PebBaseAddress: *mut _PEB,
    pub AffinityMask: ULONG_PTR,
    pub BasePriority: KPRIORITY,
    pub UniqueProcessId: ULONG_PTR,
    pub InheritedFromUniqueProcessId: ULONG_PTR,
}
pub type PROCESS_BASIC_INFORMATION = _PROCESS_BASIC_INFORMATION;
pub type PPROCESS_BASIC_INFORMATION = *mut _PROCESS_BASIC_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PROCESS_EXTENDED_BASIC_INFORMATION {
    pub Size: SIZE_T,
    pub BasicInfo: PROCESS_BASIC_INFORMATION,
    pub __bindgen_anon_1: _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1 {
    pub Flags: ULONG,
    pub __bindgen_anon_1: _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn IsProtectedProcess(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IsProtectedProcess(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IsWow64Process(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IsWow64Process(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IsProcessDeleting(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IsProcessDeleting(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IsCrossSessionCreate(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_IsCrossSessionCreate(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SpareBits(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 28u8) as u32) }
    }
    #[inline]
    pub fn set_SpareBits(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 28u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        IsProtectedProcess: ULONG,
        IsWow64Process: ULONG,
        IsProcessDeleting: ULONG,
        IsCrossSessionCreate: ULONG,
        SpareBits: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let IsProtectedProcess: u32 = unsafe { ::core::mem::transmute(IsProtectedProcess) };
            IsProtectedProcess as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let IsWow64Process: u32 = unsafe { ::core::mem::transmute(IsWow64Process) };
            IsWow64Process as u64
        });
        __bindgen_bitfield_unit.set(2usize, 1u8, {
            let IsProcessDeleting: u32 = unsafe { ::core::mem::transmute(IsProcessDeleting) };
            IsProcessDeleting as u64
        });
        __bindgen_bitfield_unit.set(3usize, 1u8, {
            let IsCrossSessionCreate: u32 = unsafe { ::core::mem::transmute(IsCrossSessionCreate) };
            IsCrossSessionCreate as u64
        });
        __bindgen_bitfield_unit.set(4usize, 28u8, {
            let SpareBits: u32 = unsafe { ::core::mem::transmute(SpareBits) };
            SpareBits as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PROCESS_EXTENDED_BASIC_INFORMATION = _PROCESS_EXTENDED_BASIC_INFORMATION;
pub type PPROCESS_EXTENDED_BASIC_INFORMATION = *mut _PROCESS_EXTENDED_BASIC_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PROCESS_DEVICEMAP_INFORMATION {
    pub __bindgen_anon_1: _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1 {
    pub Set: _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    pub Query: _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub DirectoryHandle: HANDLE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_2 {
    pub DriveMap: ULONG,
    pub DriveType: [UCHAR; 32usize],
}
pub type PROCESS_DEVICEMAP_INFORMATION = _PROCESS_DEVICEMAP_INFORMATION;
pub type PPROCESS_DEVICEMAP_INFORMATION = *mut _PROCESS_DEVICEMAP_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PROCESS_DEVICEMAP_INFORMATION_EX {
    pub __bindgen_anon_1: _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1,
    pub Flags: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1 {
    pub Set: _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_1,
    pub Query: _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_1 {
    pub DirectoryHandle: HANDLE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_2 {
    pub DriveMap: ULONG,
    pub DriveType: [UCHAR; 32usize],
}
pub type PROCESS_DEVICEMAP_INFORMATION_EX = _PROCESS_DEVICEMAP_INFORMATION_EX;
pub type PPROCESS_DEVICEMAP_INFORMATION_EX = *mut _PROCESS_DEVICEMAP_INFORMATION_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_SESSION_INFORMATION {
    pub SessionId: ULONG,
}
pub type PROCESS_SESSION_INFORMATION = _PROCESS_SESSION_INFORMATION;
pub type PPROCESS_SESSION_INFORMATION = *mut _PROCESS_SESSION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_HANDLE_TRACING_ENABLE {
    pub Flags: ULONG,
}
pub type PROCESS_HANDLE_TRACING_ENABLE = _PROCESS_HANDLE_TRACING_ENABLE;
pub type PPROCESS_HANDLE_TRACING_ENABLE = *mut _PROCESS_HANDLE_TRACING_ENABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_HANDLE_TRACING_ENABLE_EX {
    pub Flags: ULONG,
    pub TotalSlots: ULONG,
}
pub type PROCESS_HANDLE_TRACING_ENABLE_EX = _PROCESS_HANDLE_TRACING_ENABLE_EX;
pub type PPROCESS_HANDLE_TRACING_ENABLE_EX = *mut _PROCESS_HANDLE_TRACING_ENABLE_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_HANDLE_TRACING_ENTRY {
    pub Handle: HANDLE,
    pub ClientId: CLIENT_ID,
    pub Type: ULONG,
    pub Stacks: [PVOID; 16usize],
}
pub type PROCESS_HANDLE_TRACING_ENTRY = _PROCESS_HANDLE_TRACING_ENTRY;
pub type PPROCESS_HANDLE_TRACING_ENTRY = *mut _PROCESS_HANDLE_TRACING_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PROCESS_HANDLE_TRACING_QUERY {
    pub Handle: HANDLE,
    pub TotalTraces: ULONG,
    pub HandleTrace: [PROCESS_HANDLE_TRACING_ENTRY; 1usize],
}
pub type PROCESS_HANDLE_TRACING_QUERY = _PROCESS_HANDLE_TRACING_QUERY;
pub type PPROCESS_HANDLE_TRACING_QUERY = *mut _PROCESS_HANDLE_TRACING_QUERY;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _RTL_RUN_ONCE {
    pub Ptr: PVOID,
}
pub type RTL_RUN_ONCE = _RTL_RUN_ONCE;
pub type PRTL_RUN_ONCE = *mut _RTL_RUN_ONCE;
pub type PRTL_RUN_ONCE_INIT_FN = ::core::option::Option<
    unsafe extern "C" fn(RunOnce: PRTL_RUN_ONCE, Parameter: PVOID, Context: *mut PVOID) -> ULONG,
>;
pub mod _TABLE_SEARCH_RESULT {
    pub type Type = i32;
    pub const TableEmptyTree: Type = 0;
    pub const TableFoundNode: Type = 1;
    pub const TableInsertAsLeft: Type = 2;
    pub const TableInsertAsRight: Type = 3;
}
pub use self::_TABLE_SEARCH_RESULT::Type as TABLE_SEARCH_RESULT;
pub mod _RTL_GENERIC_COMPARE_RESULTS {
    pub type Type = i32;
    pub const GenericLessThan: Type = 0;
    pub const GenericGreaterThan: Type = 1;
    pub const GenericEqual: Type = 2;
}
pub use self::_RTL_GENERIC_COMPARE_RESULTS::Type as RTL_GENERIC_COMPARE_RESULTS;
pub type PRTL_AVL_COMPARE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        Table: *mut _RTL_AVL_TABLE,
        FirstStruct: PVOID,
        SecondStruct: PVOID,
    ) -> RTL_GENERIC_COMPARE_RESULTS,
>;
pub type PRTL_AVL_ALLOCATE_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(Table: *mut _RTL_AVL_TABLE, ByteSize: CLONG) -> PVOID>;
pub type PRTL_AVL_FREE_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(Table: *mut _RTL_AVL_TABLE, Buffer: PVOID)>;
pub type PRTL_AVL_MATCH_FUNCTION = ::core::option::Option<
    unsafe extern "C" fn(Table: *mut _RTL_AVL_TABLE, UserData: PVOID, MatchData: PVOID) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_BALANCED_LINKS {
    pub Parent: *mut _RTL_BALANCED_LINKS,
    pub LeftChild: *mut _RTL_BALANCED_LINKS,
    pub RightChild: *mut _RTL_BALANCED_LINKS,
    pub Balance: CHAR,
    pub Reserved: [UCHAR; 3usize],
}
pub type RTL_BALANCED_LINKS = _RTL_BALANCED_LINKS;
pub type PRTL_BALANCED_LINKS = *mut _RTL_BALANCED_LINKS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_AVL_TABLE {
    pub BalancedRoot: RTL_BALANCED_LINKS,
    pub OrderedPointer: PVOID,
    pub WhichOrderedElement: ULONG,
    pub NumberGenericTableElements: ULONG,
    pub DepthOfTree: ULONG,
    pub RestartKey: PRTL_BALANCED_LINKS,
    pub DeleteCount: ULONG,
    pub CompareRoutine: PRTL_AVL_COMPARE_ROUTINE,
    pub AllocateRoutine: PRTL_AVL_ALLOCATE_ROUTINE,
    pub FreeRoutine: PRTL_AVL_FREE_ROUTINE,
    pub TableContext: PVOID,
}
pub type RTL_AVL_TABLE = _RTL_AVL_TABLE;
pub type PRTL_AVL_TABLE = *mut _RTL_AVL_TABLE;
pub type PRTL_GENERIC_COMPARE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        Table: *mut _RTL_GENERIC_TABLE,
        FirstStruct: PVOID,
        SecondStruct: PVOID,
    ) -> RTL_GENERIC_COMPARE_RESULTS,
>;
pub type PRTL_GENERIC_ALLOCATE_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(Table: *mut _RTL_GENERIC_TABLE, ByteSize: CLONG) -> PVOID>;
pub type PRTL_GENERIC_FREE_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(Table: *mut _RTL_GENERIC_TABLE, Buffer: PVOID)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_SPLAY_LINKS {
    pub Parent: *mut _RTL_SPLAY_LINKS,
    pub LeftChild: *mut _RTL_SPLAY_LINKS,
    pub RightChild: *mut _RTL_SPLAY_LINKS,
}
pub type RTL_SPLAY_LINKS = _RTL_SPLAY_LINKS;
pub type PRTL_SPLAY_LINKS = *mut _RTL_SPLAY_LINKS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_GENERIC_TABLE {
    pub TableRoot: PRTL_SPLAY_LINKS,
    pub InsertOrderList: LIST_ENTRY,
    pub OrderedPointer: PLIST_ENTRY,
    pub WhichOrderedElement: ULONG,
    pub NumberGenericTableElements: ULONG,
    pub CompareRoutine: PRTL_GENERIC_COMPARE_ROUTINE,
    pub AllocateRoutine: PRTL_GENERIC_ALLOCATE_ROUTINE,
    pub FreeRoutine: PRTL_GENERIC_FREE_ROUTINE,
    pub TableContext: PVOID,
}
pub type RTL_GENERIC_TABLE = _RTL_GENERIC_TABLE;
pub type PRTL_GENERIC_TABLE = *mut _RTL_GENERIC_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_DYNAMIC_HASH_TABLE_ENTRY {
    pub Linkage: LIST_ENTRY,
    pub Signature: ULONG_PTR,
}
pub type RTL_DYNAMIC_HASH_TABLE_ENTRY = _RTL_DYNAMIC_HASH_TABLE_ENTRY;
pub type PRTL_DYNAMIC_HASH_TABLE_ENTRY = *mut _RTL_DYNAMIC_HASH_TABLE_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_DYNAMIC_HASH_TABLE_CONTEXT {
    pub ChainHead: PLIST_ENTRY,
    pub PrevLinkage: PLIST_ENTRY,
    pub Signature: ULONG_PTR,
}
pub type RTL_DYNAMIC_HASH_TABLE_CONTEXT = _RTL_DYNAMIC_HASH_TABLE_CONTEXT;
pub type PRTL_DYNAMIC_HASH_TABLE_CONTEXT = *mut _RTL_DYNAMIC_HASH_TABLE_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {
    pub HashEntry: RTL_DYNAMIC_HASH_TABLE_ENTRY,
    pub ChainHead: PLIST_ENTRY,
    pub BucketIndex: ULONG,
}
pub type RTL_DYNAMIC_HASH_TABLE_ENUMERATOR = _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR;
pub type PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR = *mut _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_DYNAMIC_HASH_TABLE {
    pub Flags: ULONG,
    pub Shift: ULONG,
    pub TableSize: ULONG,
    pub Pivot: ULONG,
    pub DivisorMask: ULONG,
    pub NumEntries: ULONG,
    pub NonEmptyBuckets: ULONG,
    pub NumEnumerators: ULONG,
    pub Directory: PVOID,
}
pub type RTL_DYNAMIC_HASH_TABLE = _RTL_DYNAMIC_HASH_TABLE;
pub type PRTL_DYNAMIC_HASH_TABLE = *mut _RTL_DYNAMIC_HASH_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OSVERSIONINFOA {
    pub dwOSVersionInfoSize: ULONG,
    pub dwMajorVersion: ULONG,
    pub dwMinorVersion: ULONG,
    pub dwBuildNumber: ULONG,
    pub dwPlatformId: ULONG,
    pub szCSDVersion: [CHAR; 128usize],
}
pub type OSVERSIONINFOA = _OSVERSIONINFOA;
pub type POSVERSIONINFOA = *mut _OSVERSIONINFOA;
pub type LPOSVERSIONINFOA = *mut _OSVERSIONINFOA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OSVERSIONINFOW {
    pub dwOSVersionInfoSize: ULONG,
    pub dwMajorVersion: ULONG,
    pub dwMinorVersion: ULONG,
    pub dwBuildNumber: ULONG,
    pub dwPlatformId: ULONG,
    pub szCSDVersion: [WCHAR; 128usize],
}
pub type OSVERSIONINFOW = _OSVERSIONINFOW;
pub type POSVERSIONINFOW = *mut _OSVERSIONINFOW;
pub type LPOSVERSIONINFOW = *mut _OSVERSIONINFOW;
pub type RTL_OSVERSIONINFOW = _OSVERSIONINFOW;
pub type PRTL_OSVERSIONINFOW = *mut _OSVERSIONINFOW;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OSVERSIONINFOEXA {
    pub dwOSVersionInfoSize: ULONG,
    pub dwMajorVersion: ULONG,
    pub dwMinorVersion: ULONG,
    pub dwBuildNumber: ULONG,
    pub dwPlatformId: ULONG,
    pub szCSDVersion: [CHAR; 128usize],
    pub wServicePackMajor: USHORT,
    pub wServicePackMinor: USHORT,
    pub wSuiteMask: USHORT,
    pub wProductType: UCHAR,
    pub wReserved: UCHAR,
}
pub type OSVERSIONINFOEXA = _OSVERSIONINFOEXA;
pub type POSVERSIONINFOEXA = *mut _OSVERSIONINFOEXA;
pub type LPOSVERSIONINFOEXA = *mut _OSVERSIONINFOEXA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OSVERSIONINFOEXW {
    pub dwOSVersionInfoSize: ULONG,
    pub dwMajorVersion: ULONG,
    pub dwMinorVersion: ULONG,
    pub dwBuildNumber: ULONG,
    pub dwPlatformId: ULONG,
    pub szCSDVersion: [WCHAR; 128usize],
    pub wServicePackMajor: USHORT,
    pub wServicePackMinor: USHORT,
    pub wSuiteMask: USHORT,
    pub wProductType: UCHAR,
    pub wReserved: UCHAR,
}
pub type OSVERSIONINFOEXW = _OSVERSIONINFOEXW;
pub type POSVERSIONINFOEXW = *mut _OSVERSIONINFOEXW;
pub type LPOSVERSIONINFOEXW = *mut _OSVERSIONINFOEXW;
pub type RTL_OSVERSIONINFOEXW = _OSVERSIONINFOEXW;
pub type PRTL_OSVERSIONINFOEXW = *mut _OSVERSIONINFOEXW;
pub type OSVERSIONINFOEX = OSVERSIONINFOEXA;
pub type POSVERSIONINFOEX = POSVERSIONINFOEXA;
pub type LPOSVERSIONINFOEX = LPOSVERSIONINFOEXA;
pub type OSVERSIONINFO = OSVERSIONINFOA;
pub type POSVERSIONINFO = POSVERSIONINFOA;
pub type LPOSVERSIONINFO = LPOSVERSIONINFOA;
pub mod _WELL_KNOWN_SID_TYPE {
    pub type Type = i32;
    pub const WinNullSid: Type = 0;
    pub const WinWorldSid: Type = 1;
    pub const WinLocalSid: Type = 2;
    pub const WinCreatorOwnerSid: Type = 3;
    pub const WinCreatorGroupSid: Type = 4;
    pub const WinCreatorOwnerServerSid: Type = 5;
    pub const WinCreatorGroupServerSid: Type = 6;
    pub const WinNtAuthoritySid: Type = 7;
    pub const WinDialupSid: Type = 8;
    pub const WinNetworkSid: Type = 9;
    pub const WinBatchSid: Type = 10;
    pub const WinInteractiveSid: Type = 11;
    pub const WinServiceSid: Type = 12;
    pub const WinAnonymousSid: Type = 13;
    pub const WinProxySid: Type = 14;
    pub const WinEnterpriseControllersSid: Type = 15;
    pub const WinSelfSid: Type = 16;
    pub const WinAuthenticatedUserSid: Type = 17;
    pub const WinRestrictedCodeSid: Type = 18;
    pub const WinTerminalServerSid: Type = 19;
    pub const WinRemoteLogonIdSid: Type = 20;
    pub const WinLogonIdsSid: Type = 21;
    pub const WinLocalSystemSid: Type = 22;
    pub const WinLocalServiceSid: Type = 23;
    pub const WinNetworkServiceSid: Type = 24;
    pub const WinBuiltinDomainSid: Type = 25;
    pub const WinBuiltinAdministratorsSid: Type = 26;
    pub const WinBuiltinUsersSid: Type = 27;
    pub const WinBuiltinGuestsSid: Type = 28;
    pub const WinBuiltinPowerUsersSid: Type = 29;
    pub const WinBuiltinAccountOperatorsSid: Type = 30;
    pub const WinBuiltinSystemOperatorsSid: Type = 31;
    pub const WinBuiltinPrintOperatorsSid: Type = 32;
    pub const WinBuiltinBackupOperatorsSid: Type = 33;
    pub const WinBuiltinReplicatorSid: Type = 34;
    pub const WinBuiltinPreWindows2000CompatibleAccessSid: Type = 35;
    pub const WinBuiltinRemoteDesktopUsersSid: Type = 36;
    pub const WinBuiltinNetworkConfigurationOperatorsSid: Type = 37;
    pub const WinAccountAdministratorSid: Type = 38;
    pub const WinAccountGuestSid: Type = 39;
    pub const WinAccountKrbtgtSid: Type = 40;
    pub const WinAccountDomainAdminsSid: Type = 41;
    pub const WinAccountDomainUsersSid: Type = 42;
    pub const WinAccountDomainGuestsSid: Type = 43;
    pub const WinAccountComputersSid: Type = 44;
    pub const WinAccountControllersSid: Type = 45;
    pub const WinAccountCertAdminsSid: Type = 46;
    pub const WinAccountSchemaAdminsSid: Type = 47;
    pub const WinAccountEnterpriseAdminsSid: Type = 48;
    pub const WinAccountPolicyAdminsSid: Type = 49;
    pub const WinAccountRasAndIasServersSid: Type = 50;
    pub const WinNTLMAuthenticationSid: Type = 51;
    pub const WinDigestAuthenticationSid: Type = 52;
    pub const WinSChannelAuthenticationSid: Type = 53;
    pub const WinThisOrganizationSid: Type = 54;
    pub const WinOtherOrganizationSid: Type = 55;
    pub const WinBuiltinIncomingForestTrustBuildersSid: Type = 56;
    pub const WinBuiltinPerfMonitoringUsersSid: Type = 57;
    pub const WinBuiltinPerfLoggingUsersSid: Type = 58;
    pub const WinBuiltinAuthorizationAccessSid: Type = 59;
    pub const WinBuiltinTerminalServerLicenseServersSid: Type = 60;
    pub const WinBuiltinDCOMUsersSid: Type = 61;
    pub const WinBuiltinIUsersSid: Type = 62;
    pub const WinIUserSid: Type = 63;
    pub const WinBuiltinCryptoOperatorsSid: Type = 64;
    pub const WinUntrustedLabelSid: Type = 65;
    pub const WinLowLabelSid: Type = 66;
    pub const WinMediumLabelSid: Type = 67;
    pub const WinHighLabelSid: Type = 68;
    pub const WinSystemLabelSid: Type = 69;
    pub const WinWriteRestrictedCodeSid: Type = 70;
    pub const WinCreatorOwnerRightsSid: Type = 71;
    pub const WinCacheablePrincipalsGroupSid: Type = 72;
    pub const WinNonCacheablePrincipalsGroupSid: Type = 73;
    pub const WinEnterpriseReadonlyControllersSid: Type = 74;
    pub const WinAccountReadonlyControllersSid: Type = 75;
    pub const WinBuiltinEventLogReadersGroup: Type = 76;
    pub const WinNewEnterpriseReadonlyControllersSid: Type = 77;
    pub const WinBuiltinCertSvcDComAccessGroup: Type = 78;
    pub const WinMediumPlusLabelSid: Type = 79;
    pub const WinLocalLogonSid: Type = 80;
    pub const WinConsoleLogonSid: Type = 81;
    pub const WinThisOrganizationCertificateSid: Type = 82;
}
pub use self::_WELL_KNOWN_SID_TYPE::Type as WELL_KNOWN_SID_TYPE;
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct _CONTEXT {
    pub P1Home: ULONG64,
    pub P2Home: ULONG64,
    pub P3Home: ULONG64,
    pub P4Home: ULONG64,
    pub P5Home: ULONG64,
    pub P6Home: ULONG64,
    pub ContextFlags: ULONG,
    pub MxCsr: ULONG,
    pub SegCs: USHORT,
    pub SegDs: USHORT,
    pub SegEs: USHORT,
    pub SegFs: USHORT,
    pub SegGs: USHORT,
    pub SegSs: USHORT,
    pub EFlags: ULONG,
    pub Dr0: ULONG64,
    pub Dr1: ULONG64,
    pub Dr2: ULONG64,
    pub Dr3: ULONG64,
    pub Dr6: ULONG64,
    pub Dr7: ULONG64,
    pub Rax: ULONG64,
    pub Rcx: ULONG64,
    pub Rdx: ULONG64,
    pub Rbx: ULONG64,
    pub Rsp: ULONG64,
    pub Rbp: ULONG64,
    pub Rsi: ULONG64,
    pub Rdi: ULONG64,
    pub R8: ULONG64,
    pub R9: ULONG64,
    pub R10: ULONG64,
    pub R11: ULONG64,
    pub R12: ULONG64,
    pub R13: ULONG64,
    pub R14: ULONG64,
    pub R15: ULONG64,
    pub Rip: ULONG64,
    pub __bindgen_anon_1: _CONTEXT__bindgen_ty_1,
    pub VectorRegister: [M128A; 26usize],
    pub VectorControl: ULONG64,
    pub DebugControl: ULONG64,
    pub LastBranchToRip: ULONG64,
    pub LastBranchFromRip: ULONG64,
    pub LastExceptionToRip: ULONG64,
    pub LastExceptionFromRip: ULONG64,
}
#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub union _CONTEXT__bindgen_ty_1 {
    pub FltSave: XMM_SAVE_AREA32,
    pub __bindgen_anon_1: _CONTEXT__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[repr(align(16))]
#[derive(Debug, Copy, Clone)]
pub struct _CONTEXT__bindgen_ty_1__bindgen_ty_1 {
    pub Header: [M128A; 2usize],
    pub Legacy: [M128A; 8usize],
    pub Xmm0: M128A,
    pub Xmm1: M128A,
    pub Xmm2: M128A,
    pub Xmm3: M128A,
    pub Xmm4: M128A,
    pub Xmm5: M128A,
    pub Xmm6: M128A,
    pub Xmm7: M128A,
    pub Xmm8: M128A,
    pub Xmm9: M128A,
    pub Xmm10: M128A,
    pub Xmm11: M128A,
    pub Xmm12: M128A,
    pub Xmm13: M128A,
    pub Xmm14: M128A,
    pub Xmm15: M128A,
}
pub type CONTEXT = _CONTEXT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KPCR {
    pub __bindgen_anon_1: _KPCR__bindgen_ty_1,
    pub IdtBase: *mut _KIDTENTRY64,
    pub Unused: [ULONG64; 2usize],
    pub Irql: KIRQL,
    pub SecondLevelCacheAssociativity: UCHAR,
    pub ObsoleteNumber: UCHAR,
    pub Fill0: UCHAR,
    pub Unused0: [ULONG; 3usize],
    pub MajorVersion: USHORT,
    pub MinorVersion: USHORT,
    pub StallScaleFactor: ULONG,
    pub Unused1: [PVOID; 3usize],
    pub KernelReserved: [ULONG; 15usize],
    pub SecondLevelCacheSize: ULONG,
    pub HalReserved: [ULONG; 16usize],
    pub Unused2: ULONG,
    pub KdVersionBlock: PVOID,
    pub Unused3: PVOID,
    pub PcrAlign1: [ULONG; 24usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _KPCR__bindgen_ty_1 {
    pub NtTib: NT_TIB,
    pub __bindgen_anon_1: _KPCR__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KPCR__bindgen_ty_1__bindgen_ty_1 {
    pub GdtBase: *mut _KGDTENTRY64,
    pub TssBase: *mut _KTSS64,
    pub UserRsp: ULONG64,
    pub Self_: *mut _KPCR,
    pub CurrentPrcb: *mut _KPRCB,
    pub LockArray: PKSPIN_LOCK_QUEUE,
    pub Used_Self: PVOID,
}
pub type KPCR = _KPCR;
pub type PKPCR = *mut _KPCR;
pub mod _INTERLOCKED_RESULT {
    pub type Type = i32;
    pub const ResultNegative: Type = 1;
    pub const ResultZero: Type = 0;
    pub const ResultPositive: Type = 2;
}
pub use self::_INTERLOCKED_RESULT::Type as INTERLOCKED_RESULT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _WHEA_ERROR_SOURCE_DESCRIPTOR {
    _unused: [u8; 0],
}
pub type PWHEA_ERROR_SOURCE_DESCRIPTOR = *mut _WHEA_ERROR_SOURCE_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _WHEA_ERROR_RECORD {
    _unused: [u8; 0],
}
pub type PWHEA_ERROR_RECORD = *mut _WHEA_ERROR_RECORD;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KERNEL_USER_TIMES {
    pub CreateTime: LARGE_INTEGER,
    pub ExitTime: LARGE_INTEGER,
    pub KernelTime: LARGE_INTEGER,
    pub UserTime: LARGE_INTEGER,
}
pub type KERNEL_USER_TIMES = _KERNEL_USER_TIMES;
pub type PKERNEL_USER_TIMES = *mut _KERNEL_USER_TIMES;
pub mod _SYSTEM_FIRMWARE_TABLE_ACTION {
    pub type Type = i32;
    pub const SystemFirmwareTable_Enumerate: Type = 0;
    pub const SystemFirmwareTable_Get: Type = 1;
}
pub use self::_SYSTEM_FIRMWARE_TABLE_ACTION::Type as SYSTEM_FIRMWARE_TABLE_ACTION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_FIRMWARE_TABLE_INFORMATION {
    pub ProviderSignature: ULONG,
    pub Action: SYSTEM_FIRMWARE_TABLE_ACTION,
    pub TableID: ULONG,
    pub TableBufferLength: ULONG,
    pub TableBuffer: [UCHAR; 1usize],
}
pub type SYSTEM_FIRMWARE_TABLE_INFORMATION = _SYSTEM_FIRMWARE_TABLE_INFORMATION;
pub type PSYSTEM_FIRMWARE_TABLE_INFORMATION = *mut _SYSTEM_FIRMWARE_TABLE_INFORMATION;
pub type PFNFTH = ::core::option::Option<
    unsafe extern "C" fn(SystemFirmwareTableInfo: PSYSTEM_FIRMWARE_TABLE_INFORMATION) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_FIRMWARE_TABLE_HANDLER {
    pub ProviderSignature: ULONG,
    pub Register: BOOLEAN,
    pub FirmwareTableHandler: PFNFTH,
    pub DriverObject: PVOID,
}
pub type SYSTEM_FIRMWARE_TABLE_HANDLER = _SYSTEM_FIRMWARE_TABLE_HANDLER;
pub type PSYSTEM_FIRMWARE_TABLE_HANDLER = *mut _SYSTEM_FIRMWARE_TABLE_HANDLER;
pub type PDRIVER_VERIFIER_THUNK_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID) -> ULONG_PTR>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DRIVER_VERIFIER_THUNK_PAIRS {
    pub PristineRoutine: PDRIVER_VERIFIER_THUNK_ROUTINE,
    pub NewRoutine: PDRIVER_VERIFIER_THUNK_ROUTINE,
}
pub type DRIVER_VERIFIER_THUNK_PAIRS = _DRIVER_VERIFIER_THUNK_PAIRS;
pub type PDRIVER_VERIFIER_THUNK_PAIRS = *mut _DRIVER_VERIFIER_THUNK_PAIRS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CPTABLEINFO {
    pub CodePage: USHORT,
    pub MaximumCharacterSize: USHORT,
    pub DefaultChar: USHORT,
    pub UniDefaultChar: USHORT,
    pub TransDefaultChar: USHORT,
    pub TransUniDefaultChar: USHORT,
    pub DBCSCodePage: USHORT,
    pub LeadByte: [UCHAR; 12usize],
    pub MultiByteTable: PUSHORT,
    pub WideCharTable: PVOID,
    pub DBCSRanges: PUSHORT,
    pub DBCSOffsets: PUSHORT,
}
pub type CPTABLEINFO = _CPTABLEINFO;
pub type PCPTABLEINFO = *mut _CPTABLEINFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NLSTABLEINFO {
    pub OemTableInfo: CPTABLEINFO,
    pub AnsiTableInfo: CPTABLEINFO,
    pub UpperCaseTable: PUSHORT,
    pub LowerCaseTable: PUSHORT,
}
pub type NLSTABLEINFO = _NLSTABLEINFO;
pub type PNLSTABLEINFO = *mut _NLSTABLEINFO;
pub type LSA_UNICODE_STRING = UNICODE_STRING;
pub type PLSA_UNICODE_STRING = *mut UNICODE_STRING;
pub type LSA_STRING = STRING;
pub type PLSA_STRING = *mut STRING;
pub type LSA_OBJECT_ATTRIBUTES = OBJECT_ATTRIBUTES;
pub type PLSA_OBJECT_ATTRIBUTES = *mut OBJECT_ATTRIBUTES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SID_IDENTIFIER_AUTHORITY {
    pub Value: [UCHAR; 6usize],
}
pub type SID_IDENTIFIER_AUTHORITY = _SID_IDENTIFIER_AUTHORITY;
pub type PSID_IDENTIFIER_AUTHORITY = *mut _SID_IDENTIFIER_AUTHORITY;
pub type LPSID_IDENTIFIER_AUTHORITY = *mut _SID_IDENTIFIER_AUTHORITY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SID {
    pub Revision: UCHAR,
    pub SubAuthorityCount: UCHAR,
    pub IdentifierAuthority: SID_IDENTIFIER_AUTHORITY,
    pub SubAuthority: [ULONG; 1usize],
}
pub type SID = _SID;
pub type PISID = *mut _SID;
pub mod _SID_NAME_USE {
    pub type Type = i32;
    pub const SidTypeUser: Type = 1;
    pub const SidTypeGroup: Type = 2;
    pub const SidTypeDomain: Type = 3;
    pub const SidTypeAlias: Type = 4;
    pub const SidTypeWellKnownGroup: Type = 5;
    pub const SidTypeDeletedAccount: Type = 6;
    pub const SidTypeInvalid: Type = 7;
    pub const SidTypeUnknown: Type = 8;
    pub const SidTypeComputer: Type = 9;
    pub const SidTypeLabel: Type = 10;
    pub const SidTypeLogonSession: Type = 11;
}
pub use self::_SID_NAME_USE::Type as SID_NAME_USE;
pub type PSID_NAME_USE = *mut _SID_NAME_USE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SID_AND_ATTRIBUTES {
    pub Sid: PSID,
    pub Attributes: ULONG,
}
pub type SID_AND_ATTRIBUTES = _SID_AND_ATTRIBUTES;
pub type PSID_AND_ATTRIBUTES = *mut _SID_AND_ATTRIBUTES;
pub type SID_AND_ATTRIBUTES_ARRAY = [SID_AND_ATTRIBUTES; 1usize];
pub type PSID_AND_ATTRIBUTES_ARRAY = *mut SID_AND_ATTRIBUTES_ARRAY;
pub type SID_HASH_ENTRY = ULONG_PTR;
pub type PSID_HASH_ENTRY = *mut ULONG_PTR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SID_AND_ATTRIBUTES_HASH {
    pub SidCount: ULONG,
    pub SidAttr: PSID_AND_ATTRIBUTES,
    pub Hash: [SID_HASH_ENTRY; 32usize],
}
pub type SID_AND_ATTRIBUTES_HASH = _SID_AND_ATTRIBUTES_HASH;
pub type PSID_AND_ATTRIBUTES_HASH = *mut _SID_AND_ATTRIBUTES_HASH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACE_HEADER {
    pub AceType: UCHAR,
    pub AceFlags: UCHAR,
    pub AceSize: USHORT,
}
pub type ACE_HEADER = _ACE_HEADER;
pub type PACE_HEADER = *mut _ACE_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACCESS_ALLOWED_ACE {
    pub Header: ACE_HEADER,
    pub Mask: ACCESS_MASK,
    pub SidStart: ULONG,
}
pub type ACCESS_ALLOWED_ACE = _ACCESS_ALLOWED_ACE;
pub type PACCESS_ALLOWED_ACE = *mut _ACCESS_ALLOWED_ACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACCESS_DENIED_ACE {
    pub Header: ACE_HEADER,
    pub Mask: ACCESS_MASK,
    pub SidStart: ULONG,
}
pub type ACCESS_DENIED_ACE = _ACCESS_DENIED_ACE;
pub type PACCESS_DENIED_ACE = *mut _ACCESS_DENIED_ACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_AUDIT_ACE {
    pub Header: ACE_HEADER,
    pub Mask: ACCESS_MASK,
    pub SidStart: ULONG,
}
pub type SYSTEM_AUDIT_ACE = _SYSTEM_AUDIT_ACE;
pub type PSYSTEM_AUDIT_ACE = *mut _SYSTEM_AUDIT_ACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_ALARM_ACE {
    pub Header: ACE_HEADER,
    pub Mask: ACCESS_MASK,
    pub SidStart: ULONG,
}
pub type SYSTEM_ALARM_ACE = _SYSTEM_ALARM_ACE;
pub type PSYSTEM_ALARM_ACE = *mut _SYSTEM_ALARM_ACE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SYSTEM_MANDATORY_LABEL_ACE {
    pub Header: ACE_HEADER,
    pub Mask: ACCESS_MASK,
    pub SidStart: ULONG,
}
pub type SYSTEM_MANDATORY_LABEL_ACE = _SYSTEM_MANDATORY_LABEL_ACE;
pub type PSYSTEM_MANDATORY_LABEL_ACE = *mut _SYSTEM_MANDATORY_LABEL_ACE;
pub type SECURITY_DESCRIPTOR_CONTROL = USHORT;
pub type PSECURITY_DESCRIPTOR_CONTROL = *mut USHORT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SECURITY_DESCRIPTOR_RELATIVE {
    pub Revision: UCHAR,
    pub Sbz1: UCHAR,
    pub Control: SECURITY_DESCRIPTOR_CONTROL,
    pub Owner: ULONG,
    pub Group: ULONG,
    pub Sacl: ULONG,
    pub Dacl: ULONG,
}
pub type SECURITY_DESCRIPTOR_RELATIVE = _SECURITY_DESCRIPTOR_RELATIVE;
pub type PISECURITY_DESCRIPTOR_RELATIVE = *mut _SECURITY_DESCRIPTOR_RELATIVE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SECURITY_DESCRIPTOR {
    pub Revision: UCHAR,
    pub Sbz1: UCHAR,
    pub Control: SECURITY_DESCRIPTOR_CONTROL,
    pub Owner: PSID,
    pub Group: PSID,
    pub Sacl: PACL,
    pub Dacl: PACL,
}
pub type SECURITY_DESCRIPTOR = _SECURITY_DESCRIPTOR;
pub type PISECURITY_DESCRIPTOR = *mut _SECURITY_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_TYPE_LIST {
    pub Level: USHORT,
    pub Sbz: USHORT,
    pub ObjectType: *mut GUID,
}
pub type OBJECT_TYPE_LIST = _OBJECT_TYPE_LIST;
pub type POBJECT_TYPE_LIST = *mut _OBJECT_TYPE_LIST;
pub mod _AUDIT_EVENT_TYPE {
    pub type Type = i32;
    pub const AuditEventObjectAccess: Type = 0;
    pub const AuditEventDirectoryServiceAccess: Type = 1;
}
pub use self::_AUDIT_EVENT_TYPE::Type as AUDIT_EVENT_TYPE;
pub type PAUDIT_EVENT_TYPE = *mut _AUDIT_EVENT_TYPE::Type;
pub mod _ACCESS_REASON_TYPE {
    pub type Type = i32;
    pub const AccessReasonNone: Type = 0;
    pub const AccessReasonAllowedAce: Type = 65536;
    pub const AccessReasonDeniedAce: Type = 131072;
    pub const AccessReasonAllowedParentAce: Type = 196608;
    pub const AccessReasonDeniedParentAce: Type = 262144;
    pub const AccessReasonMissingPrivilege: Type = 1048576;
    pub const AccessReasonFromPrivilege: Type = 2097152;
    pub const AccessReasonIntegrityLevel: Type = 3145728;
    pub const AccessReasonOwnership: Type = 4194304;
    pub const AccessReasonNullDacl: Type = 5242880;
    pub const AccessReasonEmptyDacl: Type = 6291456;
    pub const AccessReasonNoSD: Type = 7340032;
    pub const AccessReasonNoGrant: Type = 8388608;
}
pub use self::_ACCESS_REASON_TYPE::Type as ACCESS_REASON_TYPE;
pub type ACCESS_REASON = ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ACCESS_REASONS {
    pub Data: [ACCESS_REASON; 32usize],
}
pub type ACCESS_REASONS = _ACCESS_REASONS;
pub type PACCESS_REASONS = *mut _ACCESS_REASONS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_SECURITY_DESCRIPTOR {
    pub Size: ULONG,
    pub Flags: ULONG,
    pub SecurityDescriptor: PSECURITY_DESCRIPTOR,
}
pub type SE_SECURITY_DESCRIPTOR = _SE_SECURITY_DESCRIPTOR;
pub type PSE_SECURITY_DESCRIPTOR = *mut _SE_SECURITY_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_ACCESS_REQUEST {
    pub Size: ULONG,
    pub SeSecurityDescriptor: PSE_SECURITY_DESCRIPTOR,
    pub DesiredAccess: ACCESS_MASK,
    pub PreviouslyGrantedAccess: ACCESS_MASK,
    pub PrincipalSelfSid: PSID,
    pub GenericMapping: PGENERIC_MAPPING,
    pub ObjectTypeListCount: ULONG,
    pub ObjectTypeList: POBJECT_TYPE_LIST,
}
pub type SE_ACCESS_REQUEST = _SE_ACCESS_REQUEST;
pub type PSE_ACCESS_REQUEST = *mut _SE_ACCESS_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_ACCESS_REPLY {
    pub Size: ULONG,
    pub ResultListCount: ULONG,
    pub GrantedAccess: PACCESS_MASK,
    pub AccessStatus: PNTSTATUS,
    pub AccessReason: PACCESS_REASONS,
    pub Privileges: *mut PPRIVILEGE_SET,
}
pub type SE_ACCESS_REPLY = _SE_ACCESS_REPLY;
pub type PSE_ACCESS_REPLY = *mut _SE_ACCESS_REPLY;
pub mod _SE_AUDIT_OPERATION {
    pub type Type = i32;
    pub const AuditPrivilegeObject: Type = 0;
    pub const AuditPrivilegeService: Type = 1;
    pub const AuditAccessCheck: Type = 2;
    pub const AuditOpenObject: Type = 3;
    pub const AuditOpenObjectWithTransaction: Type = 4;
    pub const AuditCloseObject: Type = 5;
    pub const AuditDeleteObject: Type = 6;
    pub const AuditOpenObjectForDelete: Type = 7;
    pub const AuditOpenObjectForDeleteWithTransaction: Type = 8;
    pub const AuditCloseNonObject: Type = 9;
    pub const AuditOpenNonObject: Type = 10;
    pub const AuditObjectReference: Type = 11;
    pub const AuditHandleCreation: Type = 12;
}
pub use self::_SE_AUDIT_OPERATION::Type as SE_AUDIT_OPERATION;
pub type PSE_AUDIT_OPERATION = *mut _SE_AUDIT_OPERATION::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_AUDIT_INFO {
    pub Size: ULONG,
    pub AuditType: AUDIT_EVENT_TYPE,
    pub AuditOperation: SE_AUDIT_OPERATION,
    pub AuditFlags: ULONG,
    pub SubsystemName: UNICODE_STRING,
    pub ObjectTypeName: UNICODE_STRING,
    pub ObjectName: UNICODE_STRING,
    pub HandleId: PVOID,
    pub TransactionId: *mut GUID,
    pub OperationId: *mut LUID,
    pub ObjectCreation: BOOLEAN,
    pub GenerateOnClose: BOOLEAN,
}
pub type SE_AUDIT_INFO = _SE_AUDIT_INFO;
pub type PSE_AUDIT_INFO = *mut _SE_AUDIT_INFO;
pub mod _TOKEN_TYPE {
    pub type Type = i32;
    pub const TokenPrimary: Type = 1;
    pub const TokenImpersonation: Type = 2;
}
pub use self::_TOKEN_TYPE::Type as TOKEN_TYPE;
pub type PTOKEN_TYPE = *mut _TOKEN_TYPE::Type;
pub mod _TOKEN_INFORMATION_CLASS {
    pub type Type = i32;
    pub const TokenUser: Type = 1;
    pub const TokenGroups: Type = 2;
    pub const TokenPrivileges: Type = 3;
    pub const TokenOwner: Type = 4;
    pub const TokenPrimaryGroup: Type = 5;
    pub const TokenDefaultDacl: Type = 6;
    pub const TokenSource: Type = 7;
    pub const TokenType: Type = 8;
    pub const TokenImpersonationLevel: Type = 9;
    pub const TokenStatistics: Type = 10;
    pub const TokenRestrictedSids: Type = 11;
    pub const TokenSessionId: Type = 12;
    pub const TokenGroupsAndPrivileges: Type = 13;
    pub const TokenSessionReference: Type = 14;
    pub const TokenSandBoxInert: Type = 15;
    pub const TokenAuditPolicy: Type = 16;
    pub const TokenOrigin: Type = 17;
    pub const TokenElevationType: Type = 18;
    pub const TokenLinkedToken: Type = 19;
    pub const TokenElevation: Type = 20;
    pub const TokenHasRestrictions: Type = 21;
    pub const TokenAccessInformation: Type = 22;
    pub const TokenVirtualizationAllowed: Type = 23;
    pub const TokenVirtualizationEnabled: Type = 24;
    pub const TokenIntegrityLevel: Type = 25;
    pub const TokenUIAccess: Type = 26;
    pub const TokenMandatoryPolicy: Type = 27;
    pub const TokenLogonSid: Type = 28;
    pub const MaxTokenInfoClass: Type = 29;
}
pub use self::_TOKEN_INFORMATION_CLASS::Type as TOKEN_INFORMATION_CLASS;
pub type PTOKEN_INFORMATION_CLASS = *mut _TOKEN_INFORMATION_CLASS::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_USER {
    pub User: SID_AND_ATTRIBUTES,
}
pub type TOKEN_USER = _TOKEN_USER;
pub type PTOKEN_USER = *mut _TOKEN_USER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_GROUPS {
    pub GroupCount: ULONG,
    pub Groups: [SID_AND_ATTRIBUTES; 1usize],
}
pub type TOKEN_GROUPS = _TOKEN_GROUPS;
pub type PTOKEN_GROUPS = *mut _TOKEN_GROUPS;
pub type LPTOKEN_GROUPS = *mut _TOKEN_GROUPS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_PRIVILEGES {
    pub PrivilegeCount: ULONG,
    pub Privileges: [LUID_AND_ATTRIBUTES; 1usize],
}
pub type TOKEN_PRIVILEGES = _TOKEN_PRIVILEGES;
pub type PTOKEN_PRIVILEGES = *mut _TOKEN_PRIVILEGES;
pub type LPTOKEN_PRIVILEGES = *mut _TOKEN_PRIVILEGES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_OWNER {
    pub Owner: PSID,
}
pub type TOKEN_OWNER = _TOKEN_OWNER;
pub type PTOKEN_OWNER = *mut _TOKEN_OWNER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_PRIMARY_GROUP {
    pub PrimaryGroup: PSID,
}
pub type TOKEN_PRIMARY_GROUP = _TOKEN_PRIMARY_GROUP;
pub type PTOKEN_PRIMARY_GROUP = *mut _TOKEN_PRIMARY_GROUP;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_DEFAULT_DACL {
    pub DefaultDacl: PACL,
}
pub type TOKEN_DEFAULT_DACL = _TOKEN_DEFAULT_DACL;
pub type PTOKEN_DEFAULT_DACL = *mut _TOKEN_DEFAULT_DACL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_GROUPS_AND_PRIVILEGES {
    pub SidCount: ULONG,
    pub SidLength: ULONG,
    pub Sids: PSID_AND_ATTRIBUTES,
    pub RestrictedSidCount: ULONG,
    pub RestrictedSidLength: ULONG,
    pub RestrictedSids: PSID_AND_ATTRIBUTES,
    pub PrivilegeCount: ULONG,
    pub PrivilegeLength: ULONG,
    pub Privileges: PLUID_AND_ATTRIBUTES,
    pub AuthenticationId: LUID,
}
pub type TOKEN_GROUPS_AND_PRIVILEGES = _TOKEN_GROUPS_AND_PRIVILEGES;
pub type PTOKEN_GROUPS_AND_PRIVILEGES = *mut _TOKEN_GROUPS_AND_PRIVILEGES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_LINKED_TOKEN {
    pub LinkedToken: HANDLE,
}
pub type TOKEN_LINKED_TOKEN = _TOKEN_LINKED_TOKEN;
pub type PTOKEN_LINKED_TOKEN = *mut _TOKEN_LINKED_TOKEN;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_ELEVATION {
    pub TokenIsElevated: ULONG,
}
pub type TOKEN_ELEVATION = _TOKEN_ELEVATION;
pub type PTOKEN_ELEVATION = *mut _TOKEN_ELEVATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_MANDATORY_LABEL {
    pub Label: SID_AND_ATTRIBUTES,
}
pub type TOKEN_MANDATORY_LABEL = _TOKEN_MANDATORY_LABEL;
pub type PTOKEN_MANDATORY_LABEL = *mut _TOKEN_MANDATORY_LABEL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_MANDATORY_POLICY {
    pub Policy: ULONG,
}
pub type TOKEN_MANDATORY_POLICY = _TOKEN_MANDATORY_POLICY;
pub type PTOKEN_MANDATORY_POLICY = *mut _TOKEN_MANDATORY_POLICY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_ACCESS_INFORMATION {
    pub SidHash: PSID_AND_ATTRIBUTES_HASH,
    pub RestrictedSidHash: PSID_AND_ATTRIBUTES_HASH,
    pub Privileges: PTOKEN_PRIVILEGES,
    pub AuthenticationId: LUID,
    pub TokenType: TOKEN_TYPE,
    pub ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
    pub MandatoryPolicy: TOKEN_MANDATORY_POLICY,
    pub Flags: ULONG,
}
pub type TOKEN_ACCESS_INFORMATION = _TOKEN_ACCESS_INFORMATION;
pub type PTOKEN_ACCESS_INFORMATION = *mut _TOKEN_ACCESS_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_AUDIT_POLICY {
    pub PerUserPolicy: [UCHAR; 27usize],
}
pub type TOKEN_AUDIT_POLICY = _TOKEN_AUDIT_POLICY;
pub type PTOKEN_AUDIT_POLICY = *mut _TOKEN_AUDIT_POLICY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_SOURCE {
    pub SourceName: [CHAR; 8usize],
    pub SourceIdentifier: LUID,
}
pub type TOKEN_SOURCE = _TOKEN_SOURCE;
pub type PTOKEN_SOURCE = *mut _TOKEN_SOURCE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TOKEN_STATISTICS {
    pub TokenId: LUID,
    pub AuthenticationId: LUID,
    pub ExpirationTime: LARGE_INTEGER,
    pub TokenType: TOKEN_TYPE,
    pub ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL,
    pub DynamicCharged: ULONG,
    pub DynamicAvailable: ULONG,
    pub GroupCount: ULONG,
    pub PrivilegeCount: ULONG,
    pub ModifiedId: LUID,
}
pub type TOKEN_STATISTICS = _TOKEN_STATISTICS;
pub type PTOKEN_STATISTICS = *mut _TOKEN_STATISTICS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_CONTROL {
    pub TokenId: LUID,
    pub AuthenticationId: LUID,
    pub ModifiedId: LUID,
    pub TokenSource: TOKEN_SOURCE,
}
pub type TOKEN_CONTROL = _TOKEN_CONTROL;
pub type PTOKEN_CONTROL = *mut _TOKEN_CONTROL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TOKEN_ORIGIN {
    pub OriginatingLogonSession: LUID,
}
pub type TOKEN_ORIGIN = _TOKEN_ORIGIN;
pub type PTOKEN_ORIGIN = *mut _TOKEN_ORIGIN;
pub mod _MANDATORY_LEVEL {
    pub type Type = i32;
    pub const MandatoryLevelUntrusted: Type = 0;
    pub const MandatoryLevelLow: Type = 1;
    pub const MandatoryLevelMedium: Type = 2;
    pub const MandatoryLevelHigh: Type = 3;
    pub const MandatoryLevelSystem: Type = 4;
    pub const MandatoryLevelSecureProcess: Type = 5;
    pub const MandatoryLevelCount: Type = 6;
}
pub use self::_MANDATORY_LEVEL::Type as MANDATORY_LEVEL;
pub type PMANDATORY_LEVEL = *mut _MANDATORY_LEVEL::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SE_EXPORTS {
    pub SeCreateTokenPrivilege: LUID,
    pub SeAssignPrimaryTokenPrivilege: LUID,
    pub SeLockMemoryPrivilege: LUID,
    pub SeIncreaseQuotaPrivilege: LUID,
    pub SeUnsolicitedInputPrivilege: LUID,
    pub SeTcbPrivilege: LUID,
    pub SeSecurityPrivilege: LUID,
    pub SeTakeOwnershipPrivilege: LUID,
    pub SeLoadDriverPrivilege: LUID,
    pub SeCreatePagefilePrivilege: LUID,
    pub SeIncreaseBasePriorityPrivilege: LUID,
    pub SeSystemProfilePrivilege: LUID,
    pub SeSystemtimePrivilege: LUID,
    pub SeProfileSingleProcessPrivilege: LUID,
    pub SeCreatePermanentPrivilege: LUID,
    pub SeBackupPrivilege: LUID,
    pub SeRestorePrivilege: LUID,
    pub SeShutdownPrivilege: LUID,
    pub SeDebugPrivilege: LUID,
    pub SeAuditPrivilege: LUID,
    pub SeSystemEnvironmentPrivilege: LUID,
    pub SeChangeNotifyPrivilege: LUID,
    pub SeRemoteShutdownPrivilege: LUID,
    pub SeNullSid: PSID,
    pub SeWorldSid: PSID,
    pub SeLocalSid: PSID,
    pub SeCreatorOwnerSid: PSID,
    pub SeCreatorGroupSid: PSID,
    pub SeNtAuthoritySid: PSID,
    pub SeDialupSid: PSID,
    pub SeNetworkSid: PSID,
    pub SeBatchSid: PSID,
    pub SeInteractiveSid: PSID,
    pub SeLocalSystemSid: PSID,
    pub SeAliasAdminsSid: PSID,
    pub SeAliasUsersSid: PSID,
    pub SeAliasGuestsSid: PSID,
    pub SeAliasPowerUsersSid: PSID,
    pub SeAliasAccountOpsSid: PSID,
    pub SeAliasSystemOpsSid: PSID,
    pub SeAliasPrintOpsSid: PSID,
    pub SeAliasBackupOpsSid: PSID,
    pub SeAuthenticatedUsersSid: PSID,
    pub SeRestrictedSid: PSID,
    pub SeAnonymousLogonSid: PSID,
    pub SeUndockPrivilege: LUID,
    pub SeSyncAgentPrivilege: LUID,
    pub SeEnableDelegationPrivilege: LUID,
    pub SeLocalServiceSid: PSID,
    pub SeNetworkServiceSid: PSID,
    pub SeManageVolumePrivilege: LUID,
    pub SeImpersonatePrivilege: LUID,
    pub SeCreateGlobalPrivilege: LUID,
    pub SeTrustedCredManAccessPrivilege: LUID,
    pub SeRelabelPrivilege: LUID,
    pub SeIncreaseWorkingSetPrivilege: LUID,
    pub SeTimeZonePrivilege: LUID,
    pub SeCreateSymbolicLinkPrivilege: LUID,
    pub SeIUserSid: PSID,
    pub SeUntrustedMandatorySid: PSID,
    pub SeLowMandatorySid: PSID,
    pub SeMediumMandatorySid: PSID,
    pub SeHighMandatorySid: PSID,
    pub SeSystemMandatorySid: PSID,
    pub SeOwnerRightsSid: PSID,
}
pub type SE_EXPORTS = _SE_EXPORTS;
pub type PSE_EXPORTS = *mut _SE_EXPORTS;
pub type PSE_LOGON_SESSION_TERMINATED_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(LogonId: PLUID) -> NTSTATUS>;
pub type PRTL_ALLOCATE_STRING_ROUTINE = ::core::option::Option<unsafe extern "C" fn(NumberOfBytes: SIZE_T) -> PVOID>;
pub type PRTL_REALLOCATE_STRING_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(NumberOfBytes: SIZE_T, Buffer: PVOID) -> PVOID>;
pub type PRTL_FREE_STRING_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Buffer: PVOID)>;
pub type PRTL_HEAP_COMMIT_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(Base: PVOID, CommitAddress: *mut PVOID, CommitSize: PSIZE_T) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _RTL_HEAP_PARAMETERS {
    pub Length: ULONG,
    pub SegmentReserve: SIZE_T,
    pub SegmentCommit: SIZE_T,
    pub DeCommitFreeBlockThreshold: SIZE_T,
    pub DeCommitTotalFreeThreshold: SIZE_T,
    pub MaximumAllocationSize: SIZE_T,
    pub VirtualMemoryThreshold: SIZE_T,
    pub InitialCommit: SIZE_T,
    pub InitialReserve: SIZE_T,
    pub CommitRoutine: PRTL_HEAP_COMMIT_ROUTINE,
    pub Reserved: [SIZE_T; 2usize],
}
pub type RTL_HEAP_PARAMETERS = _RTL_HEAP_PARAMETERS;
pub type PRTL_HEAP_PARAMETERS = *mut _RTL_HEAP_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GENERATE_NAME_CONTEXT {
    pub Checksum: USHORT,
    pub CheckSumInserted: BOOLEAN,
    pub NameLength: UCHAR,
    pub NameBuffer: [WCHAR; 8usize],
    pub ExtensionLength: ULONG,
    pub ExtensionBuffer: [WCHAR; 4usize],
    pub LastIndexValue: ULONG,
}
pub type GENERATE_NAME_CONTEXT = _GENERATE_NAME_CONTEXT;
pub type PGENERATE_NAME_CONTEXT = *mut _GENERATE_NAME_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PREFIX_TABLE_ENTRY {
    pub NodeTypeCode: CSHORT,
    pub NameLength: CSHORT,
    pub NextPrefixTree: *mut _PREFIX_TABLE_ENTRY,
    pub Links: RTL_SPLAY_LINKS,
    pub Prefix: PSTRING,
}
pub type PREFIX_TABLE_ENTRY = _PREFIX_TABLE_ENTRY;
pub type PPREFIX_TABLE_ENTRY = *mut _PREFIX_TABLE_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PREFIX_TABLE {
    pub NodeTypeCode: CSHORT,
    pub NameLength: CSHORT,
    pub NextPrefixTree: PPREFIX_TABLE_ENTRY,
}
pub type PREFIX_TABLE = _PREFIX_TABLE;
pub type PPREFIX_TABLE = *mut _PREFIX_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _UNICODE_PREFIX_TABLE_ENTRY {
    pub NodeTypeCode: CSHORT,
    pub NameLength: CSHORT,
    pub NextPrefixTree: *mut _UNICODE_PREFIX_TABLE_ENTRY,
    pub CaseMatch: *mut _UNICODE_PREFIX_TABLE_ENTRY,
    pub Links: RTL_SPLAY_LINKS,
    pub Prefix: PUNICODE_STRING,
}
pub type UNICODE_PREFIX_TABLE_ENTRY = _UNICODE_PREFIX_TABLE_ENTRY;
pub type PUNICODE_PREFIX_TABLE_ENTRY = *mut _UNICODE_PREFIX_TABLE_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _UNICODE_PREFIX_TABLE {
    pub NodeTypeCode: CSHORT,
    pub NameLength: CSHORT,
    pub NextPrefixTree: PUNICODE_PREFIX_TABLE_ENTRY,
    pub LastNextEntry: PUNICODE_PREFIX_TABLE_ENTRY,
}
pub type UNICODE_PREFIX_TABLE = _UNICODE_PREFIX_TABLE;
pub type PUNICODE_PREFIX_TABLE = *mut _UNICODE_PREFIX_TABLE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _COMPRESSED_DATA_INFO {
    pub CompressionFormatAndEngine: USHORT,
    pub CompressionUnitShift: UCHAR,
    pub ChunkShift: UCHAR,
    pub ClusterShift: UCHAR,
    pub Reserved: UCHAR,
    pub NumberOfChunks: USHORT,
    pub CompressedChunkSizes: [ULONG; 1usize],
}
pub type COMPRESSED_DATA_INFO = _COMPRESSED_DATA_INFO;
pub type PCOMPRESSED_DATA_INFO = *mut _COMPRESSED_DATA_INFO;
pub mod _OBJECT_INFORMATION_CLASS {
    pub type Type = i32;
    pub const ObjectBasicInformation: Type = 0;
    pub const ObjectNameInformation: Type = 1;
    pub const ObjectTypeInformation: Type = 2;
    pub const ObjectTypesInformation: Type = 3;
    pub const ObjectHandleFlagInformation: Type = 4;
    pub const ObjectSessionInformation: Type = 5;
    pub const MaxObjectInfoClass: Type = 6;
}
pub use self::_OBJECT_INFORMATION_CLASS::Type as OBJECT_INFORMATION_CLASS;
pub type LSA_OPERATIONAL_MODE = ULONG;
pub type PLSA_OPERATIONAL_MODE = *mut ULONG;
pub mod _SECURITY_LOGON_TYPE {
    pub type Type = i32;
    pub const UndefinedLogonType: Type = 0;
    pub const Interactive: Type = 2;
    pub const Network: Type = 3;
    pub const Batch: Type = 4;
    pub const Service: Type = 5;
    pub const Proxy: Type = 6;
    pub const Unlock: Type = 7;
    pub const NetworkCleartext: Type = 8;
    pub const NewCredentials: Type = 9;
    pub const RemoteInteractive: Type = 10;
    pub const CachedInteractive: Type = 11;
    pub const CachedRemoteInteractive: Type = 12;
    pub const CachedUnlock: Type = 13;
}
pub use self::_SECURITY_LOGON_TYPE::Type as SECURITY_LOGON_TYPE;
pub type PSECURITY_LOGON_TYPE = *mut _SECURITY_LOGON_TYPE::Type;
pub mod _MSV1_0_LOGON_SUBMIT_TYPE {
    pub type Type = i32;
    pub const MsV1_0InteractiveLogon: Type = 2;
    pub const MsV1_0Lm20Logon: Type = 3;
    pub const MsV1_0NetworkLogon: Type = 4;
    pub const MsV1_0SubAuthLogon: Type = 5;
    pub const MsV1_0WorkstationUnlockLogon: Type = 7;
    pub const MsV1_0S4ULogon: Type = 12;
    pub const MsV1_0VirtualLogon: Type = 82;
}
pub use self::_MSV1_0_LOGON_SUBMIT_TYPE::Type as MSV1_0_LOGON_SUBMIT_TYPE;
pub type PMSV1_0_LOGON_SUBMIT_TYPE = *mut _MSV1_0_LOGON_SUBMIT_TYPE::Type;
pub mod _MSV1_0_PROFILE_BUFFER_TYPE {
    pub type Type = i32;
    pub const MsV1_0InteractiveProfile: Type = 2;
    pub const MsV1_0Lm20LogonProfile: Type = 3;
    pub const MsV1_0SmartCardProfile: Type = 4;
}
pub use self::_MSV1_0_PROFILE_BUFFER_TYPE::Type as MSV1_0_PROFILE_BUFFER_TYPE;
pub type PMSV1_0_PROFILE_BUFFER_TYPE = *mut _MSV1_0_PROFILE_BUFFER_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_INTERACTIVE_LOGON {
    pub MessageType: MSV1_0_LOGON_SUBMIT_TYPE,
    pub LogonDomainName: UNICODE_STRING,
    pub UserName: UNICODE_STRING,
    pub Password: UNICODE_STRING,
}
pub type MSV1_0_INTERACTIVE_LOGON = _MSV1_0_INTERACTIVE_LOGON;
pub type PMSV1_0_INTERACTIVE_LOGON = *mut _MSV1_0_INTERACTIVE_LOGON;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MSV1_0_INTERACTIVE_PROFILE {
    pub MessageType: MSV1_0_PROFILE_BUFFER_TYPE,
    pub LogonCount: USHORT,
    pub BadPasswordCount: USHORT,
    pub LogonTime: LARGE_INTEGER,
    pub LogoffTime: LARGE_INTEGER,
    pub KickOffTime: LARGE_INTEGER,
    pub PasswordLastSet: LARGE_INTEGER,
    pub PasswordCanChange: LARGE_INTEGER,
    pub PasswordMustChange: LARGE_INTEGER,
    pub LogonScript: UNICODE_STRING,
    pub HomeDirectory: UNICODE_STRING,
    pub FullName: UNICODE_STRING,
    pub ProfilePath: UNICODE_STRING,
    pub HomeDirectoryDrive: UNICODE_STRING,
    pub LogonServer: UNICODE_STRING,
    pub UserFlags: ULONG,
}
pub type MSV1_0_INTERACTIVE_PROFILE = _MSV1_0_INTERACTIVE_PROFILE;
pub type PMSV1_0_INTERACTIVE_PROFILE = *mut _MSV1_0_INTERACTIVE_PROFILE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_LM20_LOGON {
    pub MessageType: MSV1_0_LOGON_SUBMIT_TYPE,
    pub LogonDomainName: UNICODE_STRING,
    pub UserName: UNICODE_STRING,
    pub Workstation: UNICODE_STRING,
    pub ChallengeToClient: [UCHAR; 8usize],
    pub CaseSensitiveChallengeResponse: STRING,
    pub CaseInsensitiveChallengeResponse: STRING,
    pub ParameterControl: ULONG,
}
pub type MSV1_0_LM20_LOGON = _MSV1_0_LM20_LOGON;
pub type PMSV1_0_LM20_LOGON = *mut _MSV1_0_LM20_LOGON;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_SUBAUTH_LOGON {
    pub MessageType: MSV1_0_LOGON_SUBMIT_TYPE,
    pub LogonDomainName: UNICODE_STRING,
    pub UserName: UNICODE_STRING,
    pub Workstation: UNICODE_STRING,
    pub ChallengeToClient: [UCHAR; 8usize],
    pub AuthenticationInfo1: STRING,
    pub AuthenticationInfo2: STRING,
    pub ParameterControl: ULONG,
    pub SubAuthPackageId: ULONG,
}
pub type MSV1_0_SUBAUTH_LOGON = _MSV1_0_SUBAUTH_LOGON;
pub type PMSV1_0_SUBAUTH_LOGON = *mut _MSV1_0_SUBAUTH_LOGON;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_S4U_LOGON {
    pub MessageType: MSV1_0_LOGON_SUBMIT_TYPE,
    pub Flags: ULONG,
    pub UserPrincipalName: UNICODE_STRING,
    pub DomainName: UNICODE_STRING,
}
pub type MSV1_0_S4U_LOGON = _MSV1_0_S4U_LOGON;
pub type PMSV1_0_S4U_LOGON = *mut _MSV1_0_S4U_LOGON;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MSV1_0_LM20_LOGON_PROFILE {
    pub MessageType: MSV1_0_PROFILE_BUFFER_TYPE,
    pub KickOffTime: LARGE_INTEGER,
    pub LogoffTime: LARGE_INTEGER,
    pub UserFlags: ULONG,
    pub UserSessionKey: [UCHAR; 16usize],
    pub LogonDomainName: UNICODE_STRING,
    pub LanmanSessionKey: [UCHAR; 8usize],
    pub LogonServer: UNICODE_STRING,
    pub UserParameters: UNICODE_STRING,
}
pub type MSV1_0_LM20_LOGON_PROFILE = _MSV1_0_LM20_LOGON_PROFILE;
pub type PMSV1_0_LM20_LOGON_PROFILE = *mut _MSV1_0_LM20_LOGON_PROFILE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_SUPPLEMENTAL_CREDENTIAL {
    pub Version: ULONG,
    pub Flags: ULONG,
    pub LmPassword: [UCHAR; 16usize],
    pub NtPassword: [UCHAR; 16usize],
}
pub type MSV1_0_SUPPLEMENTAL_CREDENTIAL = _MSV1_0_SUPPLEMENTAL_CREDENTIAL;
pub type PMSV1_0_SUPPLEMENTAL_CREDENTIAL = *mut _MSV1_0_SUPPLEMENTAL_CREDENTIAL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_NTLM3_RESPONSE {
    pub Response: [UCHAR; 16usize],
    pub RespType: UCHAR,
    pub HiRespType: UCHAR,
    pub Flags: USHORT,
    pub MsgWord: ULONG,
    pub TimeStamp: ULONGLONG,
    pub ChallengeFromClient: [UCHAR; 8usize],
    pub AvPairsOff: ULONG,
    pub Buffer: [UCHAR; 1usize],
}
pub type MSV1_0_NTLM3_RESPONSE = _MSV1_0_NTLM3_RESPONSE;
pub type PMSV1_0_NTLM3_RESPONSE = *mut _MSV1_0_NTLM3_RESPONSE;
pub mod _MSV1_0_AVID {
    pub type Type = i32;
    pub const MsvAvEOL: Type = 0;
    pub const MsvAvNbComputerName: Type = 1;
    pub const MsvAvNbDomainName: Type = 2;
    pub const MsvAvDnsComputerName: Type = 3;
    pub const MsvAvDnsDomainName: Type = 4;
    pub const MsvAvDnsTreeName: Type = 5;
    pub const MsvAvFlags: Type = 6;
    pub const MsvAvTimestamp: Type = 7;
    pub const MsvAvRestrictions: Type = 8;
    pub const MsvAvSingleHost: Type = 8;
    pub const MsvAvTargetName: Type = 9;
    pub const MsvAvChannelBindings: Type = 10;
}
pub use self::_MSV1_0_AVID::Type as MSV1_0_AVID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_AV_PAIR {
    pub AvId: USHORT,
    pub AvLen: USHORT,
}
pub type MSV1_0_AV_PAIR = _MSV1_0_AV_PAIR;
pub type PMSV1_0_AV_PAIR = *mut _MSV1_0_AV_PAIR;
pub mod _MSV1_0_PROTOCOL_MESSAGE_TYPE {
    pub type Type = i32;
    pub const MsV1_0Lm20ChallengeRequest: Type = 0;
    pub const MsV1_0Lm20GetChallengeResponse: Type = 1;
    pub const MsV1_0EnumerateUsers: Type = 2;
    pub const MsV1_0GetUserInfo: Type = 3;
    pub const MsV1_0ReLogonUsers: Type = 4;
    pub const MsV1_0ChangePassword: Type = 5;
    pub const MsV1_0ChangeCachedPassword: Type = 6;
    pub const MsV1_0GenericPassthrough: Type = 7;
    pub const MsV1_0CacheLogon: Type = 8;
    pub const MsV1_0SubAuth: Type = 9;
    pub const MsV1_0DeriveCredential: Type = 10;
    pub const MsV1_0CacheLookup: Type = 11;
    pub const MsV1_0SetProcessOption: Type = 12;
    pub const MsV1_0ConfigLocalAliases: Type = 13;
    pub const MsV1_0ClearCachedCredentials: Type = 14;
}
pub use self::_MSV1_0_PROTOCOL_MESSAGE_TYPE::Type as MSV1_0_PROTOCOL_MESSAGE_TYPE;
pub type PMSV1_0_PROTOCOL_MESSAGE_TYPE = *mut _MSV1_0_PROTOCOL_MESSAGE_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_LM20_CHALLENGE_REQUEST {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
}
pub type MSV1_0_LM20_CHALLENGE_REQUEST = _MSV1_0_LM20_CHALLENGE_REQUEST;
pub type PMSV1_0_LM20_CHALLENGE_REQUEST = *mut _MSV1_0_LM20_CHALLENGE_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_LM20_CHALLENGE_RESPONSE {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub ChallengeToClient: [UCHAR; 8usize],
}
pub type MSV1_0_LM20_CHALLENGE_RESPONSE = _MSV1_0_LM20_CHALLENGE_RESPONSE;
pub type PMSV1_0_LM20_CHALLENGE_RESPONSE = *mut _MSV1_0_LM20_CHALLENGE_RESPONSE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_GETCHALLENRESP_REQUEST_V1 {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub ParameterControl: ULONG,
    pub LogonId: LUID,
    pub Password: UNICODE_STRING,
    pub ChallengeToClient: [UCHAR; 8usize],
}
pub type MSV1_0_GETCHALLENRESP_REQUEST_V1 = _MSV1_0_GETCHALLENRESP_REQUEST_V1;
pub type PMSV1_0_GETCHALLENRESP_REQUEST_V1 = *mut _MSV1_0_GETCHALLENRESP_REQUEST_V1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_GETCHALLENRESP_REQUEST {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub ParameterControl: ULONG,
    pub LogonId: LUID,
    pub Password: UNICODE_STRING,
    pub ChallengeToClient: [UCHAR; 8usize],
    pub UserName: UNICODE_STRING,
    pub LogonDomainName: UNICODE_STRING,
    pub ServerName: UNICODE_STRING,
}
pub type MSV1_0_GETCHALLENRESP_REQUEST = _MSV1_0_GETCHALLENRESP_REQUEST;
pub type PMSV1_0_GETCHALLENRESP_REQUEST = *mut _MSV1_0_GETCHALLENRESP_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_GETCHALLENRESP_RESPONSE {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub CaseSensitiveChallengeResponse: STRING,
    pub CaseInsensitiveChallengeResponse: STRING,
    pub UserName: UNICODE_STRING,
    pub LogonDomainName: UNICODE_STRING,
    pub UserSessionKey: [UCHAR; 16usize],
    pub LanmanSessionKey: [UCHAR; 8usize],
}
pub type MSV1_0_GETCHALLENRESP_RESPONSE = _MSV1_0_GETCHALLENRESP_RESPONSE;
pub type PMSV1_0_GETCHALLENRESP_RESPONSE = *mut _MSV1_0_GETCHALLENRESP_RESPONSE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_ENUMUSERS_REQUEST {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
}
pub type MSV1_0_ENUMUSERS_REQUEST = _MSV1_0_ENUMUSERS_REQUEST;
pub type PMSV1_0_ENUMUSERS_REQUEST = *mut _MSV1_0_ENUMUSERS_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_ENUMUSERS_RESPONSE {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub NumberOfLoggedOnUsers: ULONG,
    pub LogonIds: PLUID,
    pub EnumHandles: PULONG,
}
pub type MSV1_0_ENUMUSERS_RESPONSE = _MSV1_0_ENUMUSERS_RESPONSE;
pub type PMSV1_0_ENUMUSERS_RESPONSE = *mut _MSV1_0_ENUMUSERS_RESPONSE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_GETUSERINFO_REQUEST {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub LogonId: LUID,
}
pub type MSV1_0_GETUSERINFO_REQUEST = _MSV1_0_GETUSERINFO_REQUEST;
pub type PMSV1_0_GETUSERINFO_REQUEST = *mut _MSV1_0_GETUSERINFO_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MSV1_0_GETUSERINFO_RESPONSE {
    pub MessageType: MSV1_0_PROTOCOL_MESSAGE_TYPE,
    pub UserSid: PSID,
    pub UserName: UNICODE_STRING,
    pub LogonDomainName: UNICODE_STRING,
    pub LogonServer: UNICODE_STRING,
    pub LogonType: SECURITY_LOGON_TYPE,
}
pub type MSV1_0_GETUSERINFO_RESPONSE = _MSV1_0_GETUSERINFO_RESPONSE;
pub type PMSV1_0_GETUSERINFO_RESPONSE = *mut _MSV1_0_GETUSERINFO_RESPONSE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_NOTIFY_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub Action: ULONG,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_NOTIFY_INFORMATION = _FILE_NOTIFY_INFORMATION;
pub type PFILE_NOTIFY_INFORMATION = *mut _FILE_NOTIFY_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_DIRECTORY_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_DIRECTORY_INFORMATION = _FILE_DIRECTORY_INFORMATION;
pub type PFILE_DIRECTORY_INFORMATION = *mut _FILE_DIRECTORY_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_FULL_DIR_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub EaSize: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_FULL_DIR_INFORMATION = _FILE_FULL_DIR_INFORMATION;
pub type PFILE_FULL_DIR_INFORMATION = *mut _FILE_FULL_DIR_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ID_FULL_DIR_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub EaSize: ULONG,
    pub FileId: LARGE_INTEGER,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_ID_FULL_DIR_INFORMATION = _FILE_ID_FULL_DIR_INFORMATION;
pub type PFILE_ID_FULL_DIR_INFORMATION = *mut _FILE_ID_FULL_DIR_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_BOTH_DIR_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub EaSize: ULONG,
    pub ShortNameLength: CCHAR,
    pub ShortName: [WCHAR; 12usize],
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_BOTH_DIR_INFORMATION = _FILE_BOTH_DIR_INFORMATION;
pub type PFILE_BOTH_DIR_INFORMATION = *mut _FILE_BOTH_DIR_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ID_BOTH_DIR_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub EaSize: ULONG,
    pub ShortNameLength: CCHAR,
    pub ShortName: [WCHAR; 12usize],
    pub FileId: LARGE_INTEGER,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_ID_BOTH_DIR_INFORMATION = _FILE_ID_BOTH_DIR_INFORMATION;
pub type PFILE_ID_BOTH_DIR_INFORMATION = *mut _FILE_ID_BOTH_DIR_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_NAMES_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_NAMES_INFORMATION = _FILE_NAMES_INFORMATION;
pub type PFILE_NAMES_INFORMATION = *mut _FILE_NAMES_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ID_GLOBAL_TX_DIR_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub FileId: LARGE_INTEGER,
    pub LockingTransactionId: GUID,
    pub TxInfoFlags: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_ID_GLOBAL_TX_DIR_INFORMATION = _FILE_ID_GLOBAL_TX_DIR_INFORMATION;
pub type PFILE_ID_GLOBAL_TX_DIR_INFORMATION = *mut _FILE_ID_GLOBAL_TX_DIR_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_OBJECTID_INFORMATION {
    pub FileReference: LONGLONG,
    pub ObjectId: [UCHAR; 16usize],
    pub __bindgen_anon_1: _FILE_OBJECTID_INFORMATION__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _FILE_OBJECTID_INFORMATION__bindgen_ty_1 {
    pub __bindgen_anon_1: _FILE_OBJECTID_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    pub ExtendedInfo: [UCHAR; 48usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_OBJECTID_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub BirthVolumeId: [UCHAR; 16usize],
    pub BirthObjectId: [UCHAR; 16usize],
    pub DomainId: [UCHAR; 16usize],
}
pub type FILE_OBJECTID_INFORMATION = _FILE_OBJECTID_INFORMATION;
pub type PFILE_OBJECTID_INFORMATION = *mut _FILE_OBJECTID_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_INTERNAL_INFORMATION {
    pub IndexNumber: LARGE_INTEGER,
}
pub type FILE_INTERNAL_INFORMATION = _FILE_INTERNAL_INFORMATION;
pub type PFILE_INTERNAL_INFORMATION = *mut _FILE_INTERNAL_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_EA_INFORMATION {
    pub EaSize: ULONG,
}
pub type FILE_EA_INFORMATION = _FILE_EA_INFORMATION;
pub type PFILE_EA_INFORMATION = *mut _FILE_EA_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_ACCESS_INFORMATION {
    pub AccessFlags: ACCESS_MASK,
}
pub type FILE_ACCESS_INFORMATION = _FILE_ACCESS_INFORMATION;
pub type PFILE_ACCESS_INFORMATION = *mut _FILE_ACCESS_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_MODE_INFORMATION {
    pub Mode: ULONG,
}
pub type FILE_MODE_INFORMATION = _FILE_MODE_INFORMATION;
pub type PFILE_MODE_INFORMATION = *mut _FILE_MODE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ALL_INFORMATION {
    pub BasicInformation: FILE_BASIC_INFORMATION,
    pub StandardInformation: FILE_STANDARD_INFORMATION,
    pub InternalInformation: FILE_INTERNAL_INFORMATION,
    pub EaInformation: FILE_EA_INFORMATION,
    pub AccessInformation: FILE_ACCESS_INFORMATION,
    pub PositionInformation: FILE_POSITION_INFORMATION,
    pub ModeInformation: FILE_MODE_INFORMATION,
    pub AlignmentInformation: FILE_ALIGNMENT_INFORMATION,
    pub NameInformation: FILE_NAME_INFORMATION,
}
pub type FILE_ALL_INFORMATION = _FILE_ALL_INFORMATION;
pub type PFILE_ALL_INFORMATION = *mut _FILE_ALL_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ALLOCATION_INFORMATION {
    pub AllocationSize: LARGE_INTEGER,
}
pub type FILE_ALLOCATION_INFORMATION = _FILE_ALLOCATION_INFORMATION;
pub type PFILE_ALLOCATION_INFORMATION = *mut _FILE_ALLOCATION_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_COMPRESSION_INFORMATION {
    pub CompressedFileSize: LARGE_INTEGER,
    pub CompressionFormat: USHORT,
    pub CompressionUnitShift: UCHAR,
    pub ChunkShift: UCHAR,
    pub ClusterShift: UCHAR,
    pub Reserved: [UCHAR; 3usize],
}
pub type FILE_COMPRESSION_INFORMATION = _FILE_COMPRESSION_INFORMATION;
pub type PFILE_COMPRESSION_INFORMATION = *mut _FILE_COMPRESSION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_LINK_INFORMATION {
    pub ReplaceIfExists: BOOLEAN,
    pub RootDirectory: HANDLE,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_LINK_INFORMATION = _FILE_LINK_INFORMATION;
pub type PFILE_LINK_INFORMATION = *mut _FILE_LINK_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_MOVE_CLUSTER_INFORMATION {
    pub ClusterCount: ULONG,
    pub RootDirectory: HANDLE,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_MOVE_CLUSTER_INFORMATION = _FILE_MOVE_CLUSTER_INFORMATION;
pub type PFILE_MOVE_CLUSTER_INFORMATION = *mut _FILE_MOVE_CLUSTER_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_RENAME_INFORMATION {
    pub ReplaceIfExists: BOOLEAN,
    pub RootDirectory: HANDLE,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_RENAME_INFORMATION = _FILE_RENAME_INFORMATION;
pub type PFILE_RENAME_INFORMATION = *mut _FILE_RENAME_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_STREAM_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub StreamNameLength: ULONG,
    pub StreamSize: LARGE_INTEGER,
    pub StreamAllocationSize: LARGE_INTEGER,
    pub StreamName: [WCHAR; 1usize],
}
pub type FILE_STREAM_INFORMATION = _FILE_STREAM_INFORMATION;
pub type PFILE_STREAM_INFORMATION = *mut _FILE_STREAM_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_TRACKING_INFORMATION {
    pub DestinationFile: HANDLE,
    pub ObjectInformationLength: ULONG,
    pub ObjectInformation: [CHAR; 1usize],
}
pub type FILE_TRACKING_INFORMATION = _FILE_TRACKING_INFORMATION;
pub type PFILE_TRACKING_INFORMATION = *mut _FILE_TRACKING_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_COMPLETION_INFORMATION {
    pub Port: HANDLE,
    pub Key: PVOID,
}
pub type FILE_COMPLETION_INFORMATION = _FILE_COMPLETION_INFORMATION;
pub type PFILE_COMPLETION_INFORMATION = *mut _FILE_COMPLETION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_INFORMATION {
    pub ReadMode: ULONG,
    pub CompletionMode: ULONG,
}
pub type FILE_PIPE_INFORMATION = _FILE_PIPE_INFORMATION;
pub type PFILE_PIPE_INFORMATION = *mut _FILE_PIPE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_LOCAL_INFORMATION {
    pub NamedPipeType: ULONG,
    pub NamedPipeConfiguration: ULONG,
    pub MaximumInstances: ULONG,
    pub CurrentInstances: ULONG,
    pub InboundQuota: ULONG,
    pub ReadDataAvailable: ULONG,
    pub OutboundQuota: ULONG,
    pub WriteQuotaAvailable: ULONG,
    pub NamedPipeState: ULONG,
    pub NamedPipeEnd: ULONG,
}
pub type FILE_PIPE_LOCAL_INFORMATION = _FILE_PIPE_LOCAL_INFORMATION;
pub type PFILE_PIPE_LOCAL_INFORMATION = *mut _FILE_PIPE_LOCAL_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_PIPE_REMOTE_INFORMATION {
    pub CollectDataTime: LARGE_INTEGER,
    pub MaximumCollectionCount: ULONG,
}
pub type FILE_PIPE_REMOTE_INFORMATION = _FILE_PIPE_REMOTE_INFORMATION;
pub type PFILE_PIPE_REMOTE_INFORMATION = *mut _FILE_PIPE_REMOTE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_MAILSLOT_QUERY_INFORMATION {
    pub MaximumMessageSize: ULONG,
    pub MailslotQuota: ULONG,
    pub NextMessageSize: ULONG,
    pub MessagesAvailable: ULONG,
    pub ReadTimeout: LARGE_INTEGER,
}
pub type FILE_MAILSLOT_QUERY_INFORMATION = _FILE_MAILSLOT_QUERY_INFORMATION;
pub type PFILE_MAILSLOT_QUERY_INFORMATION = *mut _FILE_MAILSLOT_QUERY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_MAILSLOT_SET_INFORMATION {
    pub ReadTimeout: PLARGE_INTEGER,
}
pub type FILE_MAILSLOT_SET_INFORMATION = _FILE_MAILSLOT_SET_INFORMATION;
pub type PFILE_MAILSLOT_SET_INFORMATION = *mut _FILE_MAILSLOT_SET_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_REPARSE_POINT_INFORMATION {
    pub FileReference: LONGLONG,
    pub Tag: ULONG,
}
pub type FILE_REPARSE_POINT_INFORMATION = _FILE_REPARSE_POINT_INFORMATION;
pub type PFILE_REPARSE_POINT_INFORMATION = *mut _FILE_REPARSE_POINT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_LINK_ENTRY_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub ParentFileId: LONGLONG,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_LINK_ENTRY_INFORMATION = _FILE_LINK_ENTRY_INFORMATION;
pub type PFILE_LINK_ENTRY_INFORMATION = *mut _FILE_LINK_ENTRY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_LINKS_INFORMATION {
    pub BytesNeeded: ULONG,
    pub EntriesReturned: ULONG,
    pub Entry: FILE_LINK_ENTRY_INFORMATION,
}
pub type FILE_LINKS_INFORMATION = _FILE_LINKS_INFORMATION;
pub type PFILE_LINKS_INFORMATION = *mut _FILE_LINKS_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_NETWORK_PHYSICAL_NAME_INFORMATION {
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_NETWORK_PHYSICAL_NAME_INFORMATION = _FILE_NETWORK_PHYSICAL_NAME_INFORMATION;
pub type PFILE_NETWORK_PHYSICAL_NAME_INFORMATION = *mut _FILE_NETWORK_PHYSICAL_NAME_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_STANDARD_LINK_INFORMATION {
    pub NumberOfAccessibleLinks: ULONG,
    pub TotalNumberOfLinks: ULONG,
    pub DeletePending: BOOLEAN,
    pub Directory: BOOLEAN,
}
pub type FILE_STANDARD_LINK_INFORMATION = _FILE_STANDARD_LINK_INFORMATION;
pub type PFILE_STANDARD_LINK_INFORMATION = *mut _FILE_STANDARD_LINK_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_GET_EA_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub EaNameLength: UCHAR,
    pub EaName: [CHAR; 1usize],
}
pub type FILE_GET_EA_INFORMATION = _FILE_GET_EA_INFORMATION;
pub type PFILE_GET_EA_INFORMATION = *mut _FILE_GET_EA_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_REMOTE_PROTOCOL_INFORMATION {
    pub StructureVersion: USHORT,
    pub StructureSize: USHORT,
    pub Protocol: ULONG,
    pub ProtocolMajorVersion: USHORT,
    pub ProtocolMinorVersion: USHORT,
    pub ProtocolRevision: USHORT,
    pub Reserved: USHORT,
    pub Flags: ULONG,
    pub GenericReserved: _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_1,
    pub ProtocolSpecificReserved: _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_1 {
    pub Reserved: [ULONG; 8usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_2 {
    pub Reserved: [ULONG; 16usize],
}
pub type FILE_REMOTE_PROTOCOL_INFORMATION = _FILE_REMOTE_PROTOCOL_INFORMATION;
pub type PFILE_REMOTE_PROTOCOL_INFORMATION = *mut _FILE_REMOTE_PROTOCOL_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_GET_QUOTA_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub SidLength: ULONG,
    pub Sid: SID,
}
pub type FILE_GET_QUOTA_INFORMATION = _FILE_GET_QUOTA_INFORMATION;
pub type PFILE_GET_QUOTA_INFORMATION = *mut _FILE_GET_QUOTA_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_QUOTA_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub SidLength: ULONG,
    pub ChangeTime: LARGE_INTEGER,
    pub QuotaUsed: LARGE_INTEGER,
    pub QuotaThreshold: LARGE_INTEGER,
    pub QuotaLimit: LARGE_INTEGER,
    pub Sid: SID,
}
pub type FILE_QUOTA_INFORMATION = _FILE_QUOTA_INFORMATION;
pub type PFILE_QUOTA_INFORMATION = *mut _FILE_QUOTA_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_ATTRIBUTE_INFORMATION {
    pub FileSystemAttributes: ULONG,
    pub MaximumComponentNameLength: ULONG,
    pub FileSystemNameLength: ULONG,
    pub FileSystemName: [WCHAR; 1usize],
}
pub type FILE_FS_ATTRIBUTE_INFORMATION = _FILE_FS_ATTRIBUTE_INFORMATION;
pub type PFILE_FS_ATTRIBUTE_INFORMATION = *mut _FILE_FS_ATTRIBUTE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_DRIVER_PATH_INFORMATION {
    pub DriverInPath: BOOLEAN,
    pub DriverNameLength: ULONG,
    pub DriverName: [WCHAR; 1usize],
}
pub type FILE_FS_DRIVER_PATH_INFORMATION = _FILE_FS_DRIVER_PATH_INFORMATION;
pub type PFILE_FS_DRIVER_PATH_INFORMATION = *mut _FILE_FS_DRIVER_PATH_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_VOLUME_FLAGS_INFORMATION {
    pub Flags: ULONG,
}
pub type FILE_FS_VOLUME_FLAGS_INFORMATION = _FILE_FS_VOLUME_FLAGS_INFORMATION;
pub type PFILE_FS_VOLUME_FLAGS_INFORMATION = *mut _FILE_FS_VOLUME_FLAGS_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_FS_CONTROL_INFORMATION {
    pub FreeSpaceStartFiltering: LARGE_INTEGER,
    pub FreeSpaceThreshold: LARGE_INTEGER,
    pub FreeSpaceStopFiltering: LARGE_INTEGER,
    pub DefaultQuotaThreshold: LARGE_INTEGER,
    pub DefaultQuotaLimit: LARGE_INTEGER,
    pub FileSystemControlFlags: ULONG,
}
pub type FILE_FS_CONTROL_INFORMATION = _FILE_FS_CONTROL_INFORMATION;
pub type PFILE_FS_CONTROL_INFORMATION = *mut _FILE_FS_CONTROL_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CSV_NAMESPACE_INFO {
    pub Version: ULONG,
    pub DeviceNumber: ULONG,
    pub StartingOffset: LARGE_INTEGER,
    pub SectorSize: ULONG,
}
pub type CSV_NAMESPACE_INFO = _CSV_NAMESPACE_INFO;
pub type PCSV_NAMESPACE_INFO = *mut _CSV_NAMESPACE_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PATHNAME_BUFFER {
    pub PathNameLength: ULONG,
    pub Name: [WCHAR; 1usize],
}
pub type PATHNAME_BUFFER = _PATHNAME_BUFFER;
pub type PPATHNAME_BUFFER = *mut _PATHNAME_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSCTL_QUERY_FAT_BPB_BUFFER {
    pub First0x24BytesOfBootSector: [UCHAR; 36usize],
}
pub type FSCTL_QUERY_FAT_BPB_BUFFER = _FSCTL_QUERY_FAT_BPB_BUFFER;
pub type PFSCTL_QUERY_FAT_BPB_BUFFER = *mut _FSCTL_QUERY_FAT_BPB_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NTFS_VOLUME_DATA_BUFFER {
    pub VolumeSerialNumber: LARGE_INTEGER,
    pub NumberSectors: LARGE_INTEGER,
    pub TotalClusters: LARGE_INTEGER,
    pub FreeClusters: LARGE_INTEGER,
    pub TotalReserved: LARGE_INTEGER,
    pub BytesPerSector: ULONG,
    pub BytesPerCluster: ULONG,
    pub BytesPerFileRecordSegment: ULONG,
    pub ClustersPerFileRecordSegment: ULONG,
    pub MftValidDataLength: LARGE_INTEGER,
    pub MftStartLcn: LARGE_INTEGER,
    pub Mft2StartLcn: LARGE_INTEGER,
    pub MftZoneStart: LARGE_INTEGER,
    pub MftZoneEnd: LARGE_INTEGER,
}
pub type NTFS_VOLUME_DATA_BUFFER = _NTFS_VOLUME_DATA_BUFFER;
pub type PNTFS_VOLUME_DATA_BUFFER = *mut _NTFS_VOLUME_DATA_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_EXTENDED_VOLUME_DATA {
    pub ByteCount: ULONG,
    pub MajorVersion: USHORT,
    pub MinorVersion: USHORT,
}
pub type NTFS_EXTENDED_VOLUME_DATA = _NTFS_EXTENDED_VOLUME_DATA;
pub type PNTFS_EXTENDED_VOLUME_DATA = *mut _NTFS_EXTENDED_VOLUME_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _STARTING_LCN_INPUT_BUFFER {
    pub StartingLcn: LARGE_INTEGER,
}
pub type STARTING_LCN_INPUT_BUFFER = _STARTING_LCN_INPUT_BUFFER;
pub type PSTARTING_LCN_INPUT_BUFFER = *mut _STARTING_LCN_INPUT_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _VOLUME_BITMAP_BUFFER {
    pub StartingLcn: LARGE_INTEGER,
    pub BitmapSize: LARGE_INTEGER,
    pub Buffer: [UCHAR; 1usize],
}
pub type VOLUME_BITMAP_BUFFER = _VOLUME_BITMAP_BUFFER;
pub type PVOLUME_BITMAP_BUFFER = *mut _VOLUME_BITMAP_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _STARTING_VCN_INPUT_BUFFER {
    pub StartingVcn: LARGE_INTEGER,
}
pub type STARTING_VCN_INPUT_BUFFER = _STARTING_VCN_INPUT_BUFFER;
pub type PSTARTING_VCN_INPUT_BUFFER = *mut _STARTING_VCN_INPUT_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _RETRIEVAL_POINTERS_BUFFER {
    pub ExtentCount: ULONG,
    pub StartingVcn: LARGE_INTEGER,
    pub Extents: [_RETRIEVAL_POINTERS_BUFFER__bindgen_ty_1; 1usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _RETRIEVAL_POINTERS_BUFFER__bindgen_ty_1 {
    pub NextVcn: LARGE_INTEGER,
    pub Lcn: LARGE_INTEGER,
}
pub type RETRIEVAL_POINTERS_BUFFER = _RETRIEVAL_POINTERS_BUFFER;
pub type PRETRIEVAL_POINTERS_BUFFER = *mut _RETRIEVAL_POINTERS_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NTFS_FILE_RECORD_INPUT_BUFFER {
    pub FileReferenceNumber: LARGE_INTEGER,
}
pub type NTFS_FILE_RECORD_INPUT_BUFFER = _NTFS_FILE_RECORD_INPUT_BUFFER;
pub type PNTFS_FILE_RECORD_INPUT_BUFFER = *mut _NTFS_FILE_RECORD_INPUT_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NTFS_FILE_RECORD_OUTPUT_BUFFER {
    pub FileReferenceNumber: LARGE_INTEGER,
    pub FileRecordLength: ULONG,
    pub FileRecordBuffer: [UCHAR; 1usize],
}
pub type NTFS_FILE_RECORD_OUTPUT_BUFFER = _NTFS_FILE_RECORD_OUTPUT_BUFFER;
pub type PNTFS_FILE_RECORD_OUTPUT_BUFFER = *mut _NTFS_FILE_RECORD_OUTPUT_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MOVE_FILE_DATA {
    pub FileHandle: HANDLE,
    pub StartingVcn: LARGE_INTEGER,
    pub StartingLcn: LARGE_INTEGER,
    pub ClusterCount: ULONG,
}
pub type MOVE_FILE_DATA = _MOVE_FILE_DATA;
pub type PMOVE_FILE_DATA = *mut _MOVE_FILE_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MOVE_FILE_RECORD_DATA {
    pub FileHandle: HANDLE,
    pub SourceFileRecord: LARGE_INTEGER,
    pub TargetFileRecord: LARGE_INTEGER,
}
pub type MOVE_FILE_RECORD_DATA = _MOVE_FILE_RECORD_DATA;
pub type PMOVE_FILE_RECORD_DATA = *mut _MOVE_FILE_RECORD_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MOVE_FILE_DATA32 {
    pub FileHandle: UINT32,
    pub StartingVcn: LARGE_INTEGER,
    pub StartingLcn: LARGE_INTEGER,
    pub ClusterCount: ULONG,
}
pub type MOVE_FILE_DATA32 = _MOVE_FILE_DATA32;
pub type PMOVE_FILE_DATA32 = *mut _MOVE_FILE_DATA32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FIND_BY_SID_DATA {
    pub Restart: ULONG,
    pub Sid: SID,
}
pub type FIND_BY_SID_DATA = _FIND_BY_SID_DATA;
pub type PFIND_BY_SID_DATA = *mut _FIND_BY_SID_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FIND_BY_SID_OUTPUT {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FIND_BY_SID_OUTPUT = _FIND_BY_SID_OUTPUT;
pub type PFIND_BY_SID_OUTPUT = *mut _FIND_BY_SID_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MFT_ENUM_DATA {
    pub StartFileReferenceNumber: ULONGLONG,
    pub LowUsn: USN,
    pub HighUsn: USN,
}
pub type MFT_ENUM_DATA = _MFT_ENUM_DATA;
pub type PMFT_ENUM_DATA = *mut _MFT_ENUM_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CREATE_USN_JOURNAL_DATA {
    pub MaximumSize: ULONGLONG,
    pub AllocationDelta: ULONGLONG,
}
pub type CREATE_USN_JOURNAL_DATA = _CREATE_USN_JOURNAL_DATA;
pub type PCREATE_USN_JOURNAL_DATA = *mut _CREATE_USN_JOURNAL_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _READ_USN_JOURNAL_DATA {
    pub StartUsn: USN,
    pub ReasonMask: ULONG,
    pub ReturnOnlyOnClose: ULONG,
    pub Timeout: ULONGLONG,
    pub BytesToWaitFor: ULONGLONG,
    pub UsnJournalID: ULONGLONG,
}
pub type READ_USN_JOURNAL_DATA = _READ_USN_JOURNAL_DATA;
pub type PREAD_USN_JOURNAL_DATA = *mut _READ_USN_JOURNAL_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _USN_RECORD {
    pub RecordLength: ULONG,
    pub MajorVersion: USHORT,
    pub MinorVersion: USHORT,
    pub FileReferenceNumber: ULONGLONG,
    pub ParentFileReferenceNumber: ULONGLONG,
    pub Usn: USN,
    pub TimeStamp: LARGE_INTEGER,
    pub Reason: ULONG,
    pub SourceInfo: ULONG,
    pub SecurityId: ULONG,
    pub FileAttributes: ULONG,
    pub FileNameLength: USHORT,
    pub FileNameOffset: USHORT,
    pub FileName: [WCHAR; 1usize],
}
pub type USN_RECORD = _USN_RECORD;
pub type PUSN_RECORD = *mut _USN_RECORD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _USN_JOURNAL_DATA {
    pub UsnJournalID: ULONGLONG,
    pub FirstUsn: USN,
    pub NextUsn: USN,
    pub LowestValidUsn: USN,
    pub MaxUsn: USN,
    pub MaximumSize: ULONGLONG,
    pub AllocationDelta: ULONGLONG,
}
pub type USN_JOURNAL_DATA = _USN_JOURNAL_DATA;
pub type PUSN_JOURNAL_DATA = *mut _USN_JOURNAL_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DELETE_USN_JOURNAL_DATA {
    pub UsnJournalID: ULONGLONG,
    pub DeleteFlags: ULONG,
}
pub type DELETE_USN_JOURNAL_DATA = _DELETE_USN_JOURNAL_DATA;
pub type PDELETE_USN_JOURNAL_DATA = *mut _DELETE_USN_JOURNAL_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MARK_HANDLE_INFO {
    pub UsnSourceInfo: ULONG,
    pub VolumeHandle: HANDLE,
    pub HandleInfo: ULONG,
}
pub type MARK_HANDLE_INFO = _MARK_HANDLE_INFO;
pub type PMARK_HANDLE_INFO = *mut _MARK_HANDLE_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MARK_HANDLE_INFO32 {
    pub UsnSourceInfo: ULONG,
    pub VolumeHandle: UINT32,
    pub HandleInfo: ULONG,
}
pub type MARK_HANDLE_INFO32 = _MARK_HANDLE_INFO32;
pub type PMARK_HANDLE_INFO32 = *mut _MARK_HANDLE_INFO32;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _BULK_SECURITY_TEST_DATA {
    pub DesiredAccess: ACCESS_MASK,
    pub SecurityIds: [ULONG; 1usize],
}
pub type BULK_SECURITY_TEST_DATA = _BULK_SECURITY_TEST_DATA;
pub type PBULK_SECURITY_TEST_DATA = *mut _BULK_SECURITY_TEST_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PREFETCH {
    pub Type: ULONG,
    pub Count: ULONG,
    pub Prefetch: [ULONGLONG; 1usize],
}
pub type FILE_PREFETCH = _FILE_PREFETCH;
pub type PFILE_PREFETCH = *mut _FILE_PREFETCH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PREFETCH_EX {
    pub Type: ULONG,
    pub Count: ULONG,
    pub Context: PVOID,
    pub Prefetch: [ULONGLONG; 1usize],
}
pub type FILE_PREFETCH_EX = _FILE_PREFETCH_EX;
pub type PFILE_PREFETCH_EX = *mut _FILE_PREFETCH_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_OBJECTID_BUFFER {
    pub ObjectId: [UCHAR; 16usize],
    pub __bindgen_anon_1: _FILE_OBJECTID_BUFFER__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _FILE_OBJECTID_BUFFER__bindgen_ty_1 {
    pub __bindgen_anon_1: _FILE_OBJECTID_BUFFER__bindgen_ty_1__bindgen_ty_1,
    pub ExtendedInfo: [UCHAR; 48usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_OBJECTID_BUFFER__bindgen_ty_1__bindgen_ty_1 {
    pub BirthVolumeId: [UCHAR; 16usize],
    pub BirthObjectId: [UCHAR; 16usize],
    pub DomainId: [UCHAR; 16usize],
}
pub type FILE_OBJECTID_BUFFER = _FILE_OBJECTID_BUFFER;
pub type PFILE_OBJECTID_BUFFER = *mut _FILE_OBJECTID_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_SET_SPARSE_BUFFER {
    pub SetSparse: BOOLEAN,
}
pub type FILE_SET_SPARSE_BUFFER = _FILE_SET_SPARSE_BUFFER;
pub type PFILE_SET_SPARSE_BUFFER = *mut _FILE_SET_SPARSE_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ZERO_DATA_INFORMATION {
    pub FileOffset: LARGE_INTEGER,
    pub BeyondFinalZero: LARGE_INTEGER,
}
pub type FILE_ZERO_DATA_INFORMATION = _FILE_ZERO_DATA_INFORMATION;
pub type PFILE_ZERO_DATA_INFORMATION = *mut _FILE_ZERO_DATA_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_ALLOCATED_RANGE_BUFFER {
    pub FileOffset: LARGE_INTEGER,
    pub Length: LARGE_INTEGER,
}
pub type FILE_ALLOCATED_RANGE_BUFFER = _FILE_ALLOCATED_RANGE_BUFFER;
pub type PFILE_ALLOCATED_RANGE_BUFFER = *mut _FILE_ALLOCATED_RANGE_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ENCRYPTION_BUFFER {
    pub EncryptionOperation: ULONG,
    pub Private: [UCHAR; 1usize],
}
pub type ENCRYPTION_BUFFER = _ENCRYPTION_BUFFER;
pub type PENCRYPTION_BUFFER = *mut _ENCRYPTION_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DECRYPTION_STATUS_BUFFER {
    pub NoEncryptedStreams: BOOLEAN,
}
pub type DECRYPTION_STATUS_BUFFER = _DECRYPTION_STATUS_BUFFER;
pub type PDECRYPTION_STATUS_BUFFER = *mut _DECRYPTION_STATUS_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REQUEST_RAW_ENCRYPTED_DATA {
    pub FileOffset: LONGLONG,
    pub Length: ULONG,
}
pub type REQUEST_RAW_ENCRYPTED_DATA = _REQUEST_RAW_ENCRYPTED_DATA;
pub type PREQUEST_RAW_ENCRYPTED_DATA = *mut _REQUEST_RAW_ENCRYPTED_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ENCRYPTED_DATA_INFO {
    pub StartingFileOffset: ULONGLONG,
    pub OutputBufferOffset: ULONG,
    pub BytesWithinFileSize: ULONG,
    pub BytesWithinValidDataLength: ULONG,
    pub CompressionFormat: USHORT,
    pub DataUnitShift: UCHAR,
    pub ChunkShift: UCHAR,
    pub ClusterShift: UCHAR,
    pub EncryptionFormat: UCHAR,
    pub NumberOfDataBlocks: USHORT,
    pub DataBlockSize: [ULONG; 1usize],
}
pub type ENCRYPTED_DATA_INFO = _ENCRYPTED_DATA_INFO;
pub type PENCRYPTED_DATA_INFO = *mut _ENCRYPTED_DATA_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PLEX_READ_DATA_REQUEST {
    pub ByteOffset: LARGE_INTEGER,
    pub ByteLength: ULONG,
    pub PlexNumber: ULONG,
}
pub type PLEX_READ_DATA_REQUEST = _PLEX_READ_DATA_REQUEST;
pub type PPLEX_READ_DATA_REQUEST = *mut _PLEX_READ_DATA_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SI_COPYFILE {
    pub SourceFileNameLength: ULONG,
    pub DestinationFileNameLength: ULONG,
    pub Flags: ULONG,
    pub FileNameBuffer: [WCHAR; 1usize],
}
pub type SI_COPYFILE = _SI_COPYFILE;
pub type PSI_COPYFILE = *mut _SI_COPYFILE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_MAKE_COMPATIBLE_BUFFER {
    pub CloseDisc: BOOLEAN,
}
pub type FILE_MAKE_COMPATIBLE_BUFFER = _FILE_MAKE_COMPATIBLE_BUFFER;
pub type PFILE_MAKE_COMPATIBLE_BUFFER = *mut _FILE_MAKE_COMPATIBLE_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_SET_DEFECT_MGMT_BUFFER {
    pub Disable: BOOLEAN,
}
pub type FILE_SET_DEFECT_MGMT_BUFFER = _FILE_SET_DEFECT_MGMT_BUFFER;
pub type PFILE_SET_DEFECT_MGMT_BUFFER = *mut _FILE_SET_DEFECT_MGMT_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_QUERY_SPARING_BUFFER {
    pub SparingUnitBytes: ULONG,
    pub SoftwareSparing: BOOLEAN,
    pub TotalSpareBlocks: ULONG,
    pub FreeSpareBlocks: ULONG,
}
pub type FILE_QUERY_SPARING_BUFFER = _FILE_QUERY_SPARING_BUFFER;
pub type PFILE_QUERY_SPARING_BUFFER = *mut _FILE_QUERY_SPARING_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_QUERY_ON_DISK_VOL_INFO_BUFFER {
    pub DirectoryCount: LARGE_INTEGER,
    pub FileCount: LARGE_INTEGER,
    pub FsFormatMajVersion: USHORT,
    pub FsFormatMinVersion: USHORT,
    pub FsFormatName: [WCHAR; 12usize],
    pub FormatTime: LARGE_INTEGER,
    pub LastUpdateTime: LARGE_INTEGER,
    pub CopyrightInfo: [WCHAR; 34usize],
    pub AbstractInfo: [WCHAR; 34usize],
    pub FormattingImplementationInfo: [WCHAR; 34usize],
    pub LastModifyingImplementationInfo: [WCHAR; 34usize],
}
pub type FILE_QUERY_ON_DISK_VOL_INFO_BUFFER = _FILE_QUERY_ON_DISK_VOL_INFO_BUFFER;
pub type PFILE_QUERY_ON_DISK_VOL_INFO_BUFFER = *mut _FILE_QUERY_ON_DISK_VOL_INFO_BUFFER;
pub mod _SHRINK_VOLUME_REQUEST_TYPES {
    pub type Type = i32;
    pub const ShrinkPrepare: Type = 1;
    pub const ShrinkCommit: Type = 2;
    pub const ShrinkAbort: Type = 3;
}
pub use self::_SHRINK_VOLUME_REQUEST_TYPES::Type as SHRINK_VOLUME_REQUEST_TYPES;
pub type PSHRINK_VOLUME_REQUEST_TYPES = *mut _SHRINK_VOLUME_REQUEST_TYPES::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SHRINK_VOLUME_INFORMATION {
    pub ShrinkRequestType: SHRINK_VOLUME_REQUEST_TYPES,
    pub Flags: ULONGLONG,
    pub NewNumberOfSectors: LONGLONG,
}
pub type SHRINK_VOLUME_INFORMATION = _SHRINK_VOLUME_INFORMATION;
pub type PSHRINK_VOLUME_INFORMATION = *mut _SHRINK_VOLUME_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_MODIFY_RM {
    pub Flags: ULONG,
    pub LogContainerCountMax: ULONG,
    pub LogContainerCountMin: ULONG,
    pub LogContainerCount: ULONG,
    pub LogGrowthIncrement: ULONG,
    pub LogAutoShrinkPercentage: ULONG,
    pub Reserved: ULONGLONG,
    pub LoggingMode: USHORT,
}
pub type TXFS_MODIFY_RM = _TXFS_MODIFY_RM;
pub type PTXFS_MODIFY_RM = *mut _TXFS_MODIFY_RM;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TXFS_QUERY_RM_INFORMATION {
    pub BytesRequired: ULONG,
    pub TailLsn: ULONGLONG,
    pub CurrentLsn: ULONGLONG,
    pub ArchiveTailLsn: ULONGLONG,
    pub LogContainerSize: ULONGLONG,
    pub HighestVirtualClock: LARGE_INTEGER,
    pub LogContainerCount: ULONG,
    pub LogContainerCountMax: ULONG,
    pub LogContainerCountMin: ULONG,
    pub LogGrowthIncrement: ULONG,
    pub LogAutoShrinkPercentage: ULONG,
    pub Flags: ULONG,
    pub LoggingMode: USHORT,
    pub Reserved: USHORT,
    pub RmState: ULONG,
    pub LogCapacity: ULONGLONG,
    pub LogFree: ULONGLONG,
    pub TopsSize: ULONGLONG,
    pub TopsUsed: ULONGLONG,
    pub TransactionCount: ULONGLONG,
    pub OnePCCount: ULONGLONG,
    pub TwoPCCount: ULONGLONG,
    pub NumberLogFileFull: ULONGLONG,
    pub OldestTransactionAge: ULONGLONG,
    pub RMName: GUID,
    pub TmLogPathOffset: ULONG,
}
pub type TXFS_QUERY_RM_INFORMATION = _TXFS_QUERY_RM_INFORMATION;
pub type PTXFS_QUERY_RM_INFORMATION = *mut _TXFS_QUERY_RM_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TXFS_ROLLFORWARD_REDO_INFORMATION {
    pub LastVirtualClock: LARGE_INTEGER,
    pub LastRedoLsn: ULONGLONG,
    pub HighestRecoveryLsn: ULONGLONG,
    pub Flags: ULONG,
}
pub type TXFS_ROLLFORWARD_REDO_INFORMATION = _TXFS_ROLLFORWARD_REDO_INFORMATION;
pub type PTXFS_ROLLFORWARD_REDO_INFORMATION = *mut _TXFS_ROLLFORWARD_REDO_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_START_RM_INFORMATION {
    pub Flags: ULONG,
    pub LogContainerSize: ULONGLONG,
    pub LogContainerCountMin: ULONG,
    pub LogContainerCountMax: ULONG,
    pub LogGrowthIncrement: ULONG,
    pub LogAutoShrinkPercentage: ULONG,
    pub TmLogPathOffset: ULONG,
    pub TmLogPathLength: USHORT,
    pub LoggingMode: USHORT,
    pub LogPathLength: USHORT,
    pub Reserved: USHORT,
    pub LogPath: [WCHAR; 1usize],
}
pub type TXFS_START_RM_INFORMATION = _TXFS_START_RM_INFORMATION;
pub type PTXFS_START_RM_INFORMATION = *mut _TXFS_START_RM_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_GET_METADATA_INFO_OUT {
    pub TxfFileId: _TXFS_GET_METADATA_INFO_OUT__bindgen_ty_1,
    pub LockingTransaction: GUID,
    pub LastLsn: ULONGLONG,
    pub TransactionState: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_GET_METADATA_INFO_OUT__bindgen_ty_1 {
    pub LowPart: LONGLONG,
    pub HighPart: LONGLONG,
}
pub type TXFS_GET_METADATA_INFO_OUT = _TXFS_GET_METADATA_INFO_OUT;
pub type PTXFS_GET_METADATA_INFO_OUT = *mut _TXFS_GET_METADATA_INFO_OUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY {
    pub Offset: ULONGLONG,
    pub NameFlags: ULONG,
    pub FileId: LONGLONG,
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
    pub Reserved3: LONGLONG,
    pub FileName: [WCHAR; 1usize],
}
pub type TXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY = _TXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY;
pub type PTXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY = *mut _TXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_LIST_TRANSACTION_LOCKED_FILES {
    pub KtmTransaction: GUID,
    pub NumberOfFiles: ULONGLONG,
    pub BufferSizeRequired: ULONGLONG,
    pub Offset: ULONGLONG,
}
pub type TXFS_LIST_TRANSACTION_LOCKED_FILES = _TXFS_LIST_TRANSACTION_LOCKED_FILES;
pub type PTXFS_LIST_TRANSACTION_LOCKED_FILES = *mut _TXFS_LIST_TRANSACTION_LOCKED_FILES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_LIST_TRANSACTIONS_ENTRY {
    pub TransactionId: GUID,
    pub TransactionState: ULONG,
    pub Reserved1: ULONG,
    pub Reserved2: ULONG,
    pub Reserved3: LONGLONG,
}
pub type TXFS_LIST_TRANSACTIONS_ENTRY = _TXFS_LIST_TRANSACTIONS_ENTRY;
pub type PTXFS_LIST_TRANSACTIONS_ENTRY = *mut _TXFS_LIST_TRANSACTIONS_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_LIST_TRANSACTIONS {
    pub NumberOfTransactions: ULONGLONG,
    pub BufferSizeRequired: ULONGLONG,
}
pub type TXFS_LIST_TRANSACTIONS = _TXFS_LIST_TRANSACTIONS;
pub type PTXFS_LIST_TRANSACTIONS = *mut _TXFS_LIST_TRANSACTIONS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TXFS_READ_BACKUP_INFORMATION_OUT {
    pub __bindgen_anon_1: _TXFS_READ_BACKUP_INFORMATION_OUT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _TXFS_READ_BACKUP_INFORMATION_OUT__bindgen_ty_1 {
    pub BufferLength: ULONG,
    pub Buffer: [UCHAR; 1usize],
}
pub type TXFS_READ_BACKUP_INFORMATION_OUT = _TXFS_READ_BACKUP_INFORMATION_OUT;
pub type PTXFS_READ_BACKUP_INFORMATION_OUT = *mut _TXFS_READ_BACKUP_INFORMATION_OUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_WRITE_BACKUP_INFORMATION {
    pub Buffer: [UCHAR; 1usize],
}
pub type TXFS_WRITE_BACKUP_INFORMATION = _TXFS_WRITE_BACKUP_INFORMATION;
pub type PTXFS_WRITE_BACKUP_INFORMATION = *mut _TXFS_WRITE_BACKUP_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_GET_TRANSACTED_VERSION {
    pub ThisBaseVersion: ULONG,
    pub LatestVersion: ULONG,
    pub ThisMiniVersion: USHORT,
    pub FirstMiniVersion: USHORT,
    pub LatestMiniVersion: USHORT,
}
pub type TXFS_GET_TRANSACTED_VERSION = _TXFS_GET_TRANSACTED_VERSION;
pub type PTXFS_GET_TRANSACTED_VERSION = *mut _TXFS_GET_TRANSACTED_VERSION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_SAVEPOINT_INFORMATION {
    pub KtmTransaction: HANDLE,
    pub ActionCode: ULONG,
    pub SavepointId: ULONG,
}
pub type TXFS_SAVEPOINT_INFORMATION = _TXFS_SAVEPOINT_INFORMATION;
pub type PTXFS_SAVEPOINT_INFORMATION = *mut _TXFS_SAVEPOINT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_CREATE_MINIVERSION_INFO {
    pub StructureVersion: USHORT,
    pub StructureLength: USHORT,
    pub BaseVersion: ULONG,
    pub MiniVersion: USHORT,
}
pub type TXFS_CREATE_MINIVERSION_INFO = _TXFS_CREATE_MINIVERSION_INFO;
pub type PTXFS_CREATE_MINIVERSION_INFO = *mut _TXFS_CREATE_MINIVERSION_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TXFS_TRANSACTION_ACTIVE_INFO {
    pub TransactionsActiveAtSnapshot: BOOLEAN,
}
pub type TXFS_TRANSACTION_ACTIVE_INFO = _TXFS_TRANSACTION_ACTIVE_INFO;
pub type PTXFS_TRANSACTION_ACTIVE_INFO = *mut _TXFS_TRANSACTION_ACTIVE_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _BOOT_AREA_INFO {
    pub BootSectorCount: ULONG,
    pub BootSectors: [_BOOT_AREA_INFO__bindgen_ty_1; 2usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _BOOT_AREA_INFO__bindgen_ty_1 {
    pub Offset: LARGE_INTEGER,
}
pub type BOOT_AREA_INFO = _BOOT_AREA_INFO;
pub type PBOOT_AREA_INFO = *mut _BOOT_AREA_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _RETRIEVAL_POINTER_BASE {
    pub FileAreaOffset: LARGE_INTEGER,
}
pub type RETRIEVAL_POINTER_BASE = _RETRIEVAL_POINTER_BASE;
pub type PRETRIEVAL_POINTER_BASE = *mut _RETRIEVAL_POINTER_BASE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_FS_PERSISTENT_VOLUME_INFORMATION {
    pub VolumeFlags: ULONG,
    pub FlagMask: ULONG,
    pub Version: ULONG,
    pub Reserved: ULONG,
}
pub type FILE_FS_PERSISTENT_VOLUME_INFORMATION = _FILE_FS_PERSISTENT_VOLUME_INFORMATION;
pub type PFILE_FS_PERSISTENT_VOLUME_INFORMATION = *mut _FILE_FS_PERSISTENT_VOLUME_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_SYSTEM_RECOGNITION_INFORMATION {
    pub FileSystem: [CHAR; 9usize],
}
pub type FILE_SYSTEM_RECOGNITION_INFORMATION = _FILE_SYSTEM_RECOGNITION_INFORMATION;
pub type PFILE_SYSTEM_RECOGNITION_INFORMATION = *mut _FILE_SYSTEM_RECOGNITION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REQUEST_OPLOCK_INPUT_BUFFER {
    pub StructureVersion: USHORT,
    pub StructureLength: USHORT,
    pub RequestedOplockLevel: ULONG,
    pub Flags: ULONG,
}
pub type REQUEST_OPLOCK_INPUT_BUFFER = _REQUEST_OPLOCK_INPUT_BUFFER;
pub type PREQUEST_OPLOCK_INPUT_BUFFER = *mut _REQUEST_OPLOCK_INPUT_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REQUEST_OPLOCK_OUTPUT_BUFFER {
    pub StructureVersion: USHORT,
    pub StructureLength: USHORT,
    pub OriginalOplockLevel: ULONG,
    pub NewOplockLevel: ULONG,
    pub Flags: ULONG,
    pub AccessMode: ACCESS_MASK,
    pub ShareMode: USHORT,
}
pub type REQUEST_OPLOCK_OUTPUT_BUFFER = _REQUEST_OPLOCK_OUTPUT_BUFFER;
pub type PREQUEST_OPLOCK_OUTPUT_BUFFER = *mut _REQUEST_OPLOCK_OUTPUT_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SD_CHANGE_MACHINE_SID_INPUT {
    pub CurrentMachineSIDOffset: USHORT,
    pub CurrentMachineSIDLength: USHORT,
    pub NewMachineSIDOffset: USHORT,
    pub NewMachineSIDLength: USHORT,
}
pub type SD_CHANGE_MACHINE_SID_INPUT = _SD_CHANGE_MACHINE_SID_INPUT;
pub type PSD_CHANGE_MACHINE_SID_INPUT = *mut _SD_CHANGE_MACHINE_SID_INPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SD_CHANGE_MACHINE_SID_OUTPUT {
    pub NumSDChangedSuccess: ULONGLONG,
    pub NumSDChangedFail: ULONGLONG,
    pub NumSDUnused: ULONGLONG,
    pub NumSDTotal: ULONGLONG,
    pub NumMftSDChangedSuccess: ULONGLONG,
    pub NumMftSDChangedFail: ULONGLONG,
    pub NumMftSDTotal: ULONGLONG,
}
pub type SD_CHANGE_MACHINE_SID_OUTPUT = _SD_CHANGE_MACHINE_SID_OUTPUT;
pub type PSD_CHANGE_MACHINE_SID_OUTPUT = *mut _SD_CHANGE_MACHINE_SID_OUTPUT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SD_GLOBAL_CHANGE_INPUT {
    pub Flags: ULONG,
    pub ChangeType: ULONG,
    pub __bindgen_anon_1: _SD_GLOBAL_CHANGE_INPUT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SD_GLOBAL_CHANGE_INPUT__bindgen_ty_1 {
    pub SdChange: SD_CHANGE_MACHINE_SID_INPUT,
}
pub type SD_GLOBAL_CHANGE_INPUT = _SD_GLOBAL_CHANGE_INPUT;
pub type PSD_GLOBAL_CHANGE_INPUT = *mut _SD_GLOBAL_CHANGE_INPUT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SD_GLOBAL_CHANGE_OUTPUT {
    pub Flags: ULONG,
    pub ChangeType: ULONG,
    pub __bindgen_anon_1: _SD_GLOBAL_CHANGE_OUTPUT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SD_GLOBAL_CHANGE_OUTPUT__bindgen_ty_1 {
    pub SdChange: SD_CHANGE_MACHINE_SID_OUTPUT,
}
pub type SD_GLOBAL_CHANGE_OUTPUT = _SD_GLOBAL_CHANGE_OUTPUT;
pub type PSD_GLOBAL_CHANGE_OUTPUT = *mut _SD_GLOBAL_CHANGE_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXTENDED_ENCRYPTED_DATA_INFO {
    pub ExtendedCode: ULONG,
    pub Length: ULONG,
    pub Flags: ULONG,
    pub Reserved: ULONG,
}
pub type EXTENDED_ENCRYPTED_DATA_INFO = _EXTENDED_ENCRYPTED_DATA_INFO;
pub type PEXTENDED_ENCRYPTED_DATA_INFO = *mut _EXTENDED_ENCRYPTED_DATA_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _LOOKUP_STREAM_FROM_CLUSTER_INPUT {
    pub Flags: ULONG,
    pub NumberOfClusters: ULONG,
    pub Cluster: [LARGE_INTEGER; 1usize],
}
pub type LOOKUP_STREAM_FROM_CLUSTER_INPUT = _LOOKUP_STREAM_FROM_CLUSTER_INPUT;
pub type PLOOKUP_STREAM_FROM_CLUSTER_INPUT = *mut _LOOKUP_STREAM_FROM_CLUSTER_INPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT {
    pub Offset: ULONG,
    pub NumberOfMatches: ULONG,
    pub BufferSizeRequired: ULONG,
}
pub type LOOKUP_STREAM_FROM_CLUSTER_OUTPUT = _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT;
pub type PLOOKUP_STREAM_FROM_CLUSTER_OUTPUT = *mut _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _LOOKUP_STREAM_FROM_CLUSTER_ENTRY {
    pub OffsetToNext: ULONG,
    pub Flags: ULONG,
    pub Reserved: LARGE_INTEGER,
    pub Cluster: LARGE_INTEGER,
    pub FileName: [WCHAR; 1usize],
}
pub type LOOKUP_STREAM_FROM_CLUSTER_ENTRY = _LOOKUP_STREAM_FROM_CLUSTER_ENTRY;
pub type PLOOKUP_STREAM_FROM_CLUSTER_ENTRY = *mut _LOOKUP_STREAM_FROM_CLUSTER_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_TYPE_NOTIFICATION_INPUT {
    pub Flags: ULONG,
    pub NumFileTypeIDs: ULONG,
    pub FileTypeID: [GUID; 1usize],
}
pub type FILE_TYPE_NOTIFICATION_INPUT = _FILE_TYPE_NOTIFICATION_INPUT;
pub type PFILE_TYPE_NOTIFICATION_INPUT = *mut _FILE_TYPE_NOTIFICATION_INPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _VIRTUAL_STORAGE_TYPE {
    pub DeviceId: ULONG,
    pub VendorId: GUID,
}
pub type VIRTUAL_STORAGE_TYPE = _VIRTUAL_STORAGE_TYPE;
pub type PVIRTUAL_STORAGE_TYPE = *mut _VIRTUAL_STORAGE_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_QUERY_DEPENDENT_VOLUME_REQUEST {
    pub RequestLevel: ULONG,
    pub RequestFlags: ULONG,
}
pub type STORAGE_QUERY_DEPENDENT_VOLUME_REQUEST = _STORAGE_QUERY_DEPENDENT_VOLUME_REQUEST;
pub type PSTORAGE_QUERY_DEPENDENT_VOLUME_REQUEST = *mut _STORAGE_QUERY_DEPENDENT_VOLUME_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY {
    pub EntryLength: ULONG,
    pub DependencyTypeFlags: ULONG,
    pub ProviderSpecificFlags: ULONG,
    pub VirtualStorageType: VIRTUAL_STORAGE_TYPE,
}
pub type STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY = _STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY;
pub type PSTORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY = *mut _STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY {
    pub EntryLength: ULONG,
    pub DependencyTypeFlags: ULONG,
    pub ProviderSpecificFlags: ULONG,
    pub VirtualStorageType: VIRTUAL_STORAGE_TYPE,
    pub AncestorLevel: ULONG,
    pub HostVolumeNameOffset: ULONG,
    pub HostVolumeNameSize: ULONG,
    pub DependentVolumeNameOffset: ULONG,
    pub DependentVolumeNameSize: ULONG,
    pub RelativePathOffset: ULONG,
    pub RelativePathSize: ULONG,
    pub DependentDeviceNameOffset: ULONG,
    pub DependentDeviceNameSize: ULONG,
}
pub type STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY = _STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY;
pub type PSTORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY = *mut _STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY;
#[repr(C)]
pub struct _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE {
    pub ResponseLevel: ULONG,
    pub NumberEntries: ULONG,
    pub __bindgen_anon_1: _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE__bindgen_ty_1,
}
#[repr(C)]
pub struct _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE__bindgen_ty_1 {
    pub Lev1Depends: __BindgenUnionField<[STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY; 0usize]>,
    pub Lev2Depends: __BindgenUnionField<[STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY; 0usize]>,
    pub bindgen_union_field: [u32; 0usize],
}
pub type STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE = _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE;
pub type PSTORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE = *mut _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILESYSTEM_STATISTICS {
    pub FileSystemType: USHORT,
    pub Version: USHORT,
    pub SizeOfCompleteStructure: ULONG,
    pub UserFileReads: ULONG,
    pub UserFileReadBytes: ULONG,
    pub UserDiskReads: ULONG,
    pub UserFileWrites: ULONG,
    pub UserFileWriteBytes: ULONG,
    pub UserDiskWrites: ULONG,
    pub MetaDataReads: ULONG,
    pub MetaDataReadBytes: ULONG,
    pub MetaDataDiskReads: ULONG,
    pub MetaDataWrites: ULONG,
    pub MetaDataWriteBytes: ULONG,
    pub MetaDataDiskWrites: ULONG,
}
pub type FILESYSTEM_STATISTICS = _FILESYSTEM_STATISTICS;
pub type PFILESYSTEM_STATISTICS = *mut _FILESYSTEM_STATISTICS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FAT_STATISTICS {
    pub CreateHits: ULONG,
    pub SuccessfulCreates: ULONG,
    pub FailedCreates: ULONG,
    pub NonCachedReads: ULONG,
    pub NonCachedReadBytes: ULONG,
    pub NonCachedWrites: ULONG,
    pub NonCachedWriteBytes: ULONG,
    pub NonCachedDiskReads: ULONG,
    pub NonCachedDiskWrites: ULONG,
}
pub type FAT_STATISTICS = _FAT_STATISTICS;
pub type PFAT_STATISTICS = *mut _FAT_STATISTICS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXFAT_STATISTICS {
    pub CreateHits: ULONG,
    pub SuccessfulCreates: ULONG,
    pub FailedCreates: ULONG,
    pub NonCachedReads: ULONG,
    pub NonCachedReadBytes: ULONG,
    pub NonCachedWrites: ULONG,
    pub NonCachedWriteBytes: ULONG,
    pub NonCachedDiskReads: ULONG,
    pub NonCachedDiskWrites: ULONG,
}
pub type EXFAT_STATISTICS = _EXFAT_STATISTICS;
pub type PEXFAT_STATISTICS = *mut _EXFAT_STATISTICS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_STATISTICS {
    pub LogFileFullExceptions: ULONG,
    pub OtherExceptions: ULONG,
    pub MftReads: ULONG,
    pub MftReadBytes: ULONG,
    pub MftWrites: ULONG,
    pub MftWriteBytes: ULONG,
    pub MftWritesUserLevel: _NTFS_STATISTICS__bindgen_ty_1,
    pub MftWritesFlushForLogFileFull: USHORT,
    pub MftWritesLazyWriter: USHORT,
    pub MftWritesUserRequest: USHORT,
    pub Mft2Writes: ULONG,
    pub Mft2WriteBytes: ULONG,
    pub Mft2WritesUserLevel: _NTFS_STATISTICS__bindgen_ty_2,
    pub Mft2WritesFlushForLogFileFull: USHORT,
    pub Mft2WritesLazyWriter: USHORT,
    pub Mft2WritesUserRequest: USHORT,
    pub RootIndexReads: ULONG,
    pub RootIndexReadBytes: ULONG,
    pub RootIndexWrites: ULONG,
    pub RootIndexWriteBytes: ULONG,
    pub BitmapReads: ULONG,
    pub BitmapReadBytes: ULONG,
    pub BitmapWrites: ULONG,
    pub BitmapWriteBytes: ULONG,
    pub BitmapWritesFlushForLogFileFull: USHORT,
    pub BitmapWritesLazyWriter: USHORT,
    pub BitmapWritesUserRequest: USHORT,
    pub BitmapWritesUserLevel: _NTFS_STATISTICS__bindgen_ty_3,
    pub MftBitmapReads: ULONG,
    pub MftBitmapReadBytes: ULONG,
    pub MftBitmapWrites: ULONG,
    pub MftBitmapWriteBytes: ULONG,
    pub MftBitmapWritesFlushForLogFileFull: USHORT,
    pub MftBitmapWritesLazyWriter: USHORT,
    pub MftBitmapWritesUserRequest: USHORT,
    pub MftBitmapWritesUserLevel: _NTFS_STATISTICS__bindgen_ty_4,
    pub UserIndexReads: ULONG,
    pub UserIndexReadBytes: ULONG,
    pub UserIndexWrites: ULONG,
    pub UserIndexWriteBytes: ULONG,
    pub LogFileReads: ULONG,
    pub LogFileReadBytes: ULONG,
    pub LogFileWrites: ULONG,
    pub LogFileWriteBytes: ULONG,
    pub Allocate: _NTFS_STATISTICS__bindgen_ty_5,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_STATISTICS__bindgen_ty_1 {
    pub Write: USHORT,
    pub Create: USHORT,
    pub SetInfo: USHORT,
    pub Flush: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_STATISTICS__bindgen_ty_2 {
    pub Write: USHORT,
    pub Create: USHORT,
    pub SetInfo: USHORT,
    pub Flush: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_STATISTICS__bindgen_ty_3 {
    pub Write: USHORT,
    pub Create: USHORT,
    pub SetInfo: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_STATISTICS__bindgen_ty_4 {
    pub Write: USHORT,
    pub Create: USHORT,
    pub SetInfo: USHORT,
    pub Flush: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NTFS_STATISTICS__bindgen_ty_5 {
    pub Calls: ULONG,
    pub Clusters: ULONG,
    pub Hints: ULONG,
    pub RunsReturned: ULONG,
    pub HintsHonored: ULONG,
    pub HintsClusters: ULONG,
    pub Cache: ULONG,
    pub CacheClusters: ULONG,
    pub CacheMiss: ULONG,
    pub CacheMissClusters: ULONG,
}
pub type NTFS_STATISTICS = _NTFS_STATISTICS;
pub type PNTFS_STATISTICS = *mut _NTFS_STATISTICS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _REPARSE_DATA_BUFFER {
    pub ReparseTag: ULONG,
    pub ReparseDataLength: USHORT,
    pub Reserved: USHORT,
    pub __bindgen_anon_1: _REPARSE_DATA_BUFFER__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _REPARSE_DATA_BUFFER__bindgen_ty_1 {
    pub SymbolicLinkReparseBuffer: _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_1,
    pub MountPointReparseBuffer: _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_2,
    pub GenericReparseBuffer: _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_1 {
    pub SubstituteNameOffset: USHORT,
    pub SubstituteNameLength: USHORT,
    pub PrintNameOffset: USHORT,
    pub PrintNameLength: USHORT,
    pub Flags: ULONG,
    pub PathBuffer: [WCHAR; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_2 {
    pub SubstituteNameOffset: USHORT,
    pub SubstituteNameLength: USHORT,
    pub PrintNameOffset: USHORT,
    pub PrintNameLength: USHORT,
    pub PathBuffer: [WCHAR; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_3 {
    pub DataBuffer: [UCHAR; 1usize],
}
pub type REPARSE_DATA_BUFFER = _REPARSE_DATA_BUFFER;
pub type PREPARSE_DATA_BUFFER = *mut _REPARSE_DATA_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REPARSE_GUID_DATA_BUFFER {
    pub ReparseTag: ULONG,
    pub ReparseDataLength: USHORT,
    pub Reserved: USHORT,
    pub ReparseGuid: GUID,
    pub GenericReparseBuffer: _REPARSE_GUID_DATA_BUFFER__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REPARSE_GUID_DATA_BUFFER__bindgen_ty_1 {
    pub DataBuffer: [UCHAR; 1usize],
}
pub type REPARSE_GUID_DATA_BUFFER = _REPARSE_GUID_DATA_BUFFER;
pub type PREPARSE_GUID_DATA_BUFFER = *mut _REPARSE_GUID_DATA_BUFFER;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _REPARSE_INDEX_KEY {
    pub FileReparseTag: ULONG,
    pub FileId: LARGE_INTEGER,
}
pub type REPARSE_INDEX_KEY = _REPARSE_INDEX_KEY;
pub type PREPARSE_INDEX_KEY = *mut _REPARSE_INDEX_KEY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_ASSIGN_EVENT_BUFFER {
    pub EventHandle: HANDLE,
    pub KeyValue: ULONG,
}
pub type FILE_PIPE_ASSIGN_EVENT_BUFFER = _FILE_PIPE_ASSIGN_EVENT_BUFFER;
pub type PFILE_PIPE_ASSIGN_EVENT_BUFFER = *mut _FILE_PIPE_ASSIGN_EVENT_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_EVENT_BUFFER {
    pub NamedPipeState: ULONG,
    pub EntryType: ULONG,
    pub ByteCount: ULONG,
    pub KeyValue: ULONG,
    pub NumberRequests: ULONG,
}
pub type FILE_PIPE_EVENT_BUFFER = _FILE_PIPE_EVENT_BUFFER;
pub type PFILE_PIPE_EVENT_BUFFER = *mut _FILE_PIPE_EVENT_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_PEEK_BUFFER {
    pub NamedPipeState: ULONG,
    pub ReadDataAvailable: ULONG,
    pub NumberOfMessages: ULONG,
    pub MessageLength: ULONG,
    pub Data: [CHAR; 1usize],
}
pub type FILE_PIPE_PEEK_BUFFER = _FILE_PIPE_PEEK_BUFFER;
pub type PFILE_PIPE_PEEK_BUFFER = *mut _FILE_PIPE_PEEK_BUFFER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_PIPE_WAIT_FOR_BUFFER {
    pub Timeout: LARGE_INTEGER,
    pub NameLength: ULONG,
    pub TimeoutSpecified: BOOLEAN,
    pub Name: [WCHAR; 1usize],
}
pub type FILE_PIPE_WAIT_FOR_BUFFER = _FILE_PIPE_WAIT_FOR_BUFFER;
pub type PFILE_PIPE_WAIT_FOR_BUFFER = *mut _FILE_PIPE_WAIT_FOR_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_CLIENT_PROCESS_BUFFER {
    pub ClientSession: PVOID,
    pub ClientProcess: PVOID,
}
pub type FILE_PIPE_CLIENT_PROCESS_BUFFER = _FILE_PIPE_CLIENT_PROCESS_BUFFER;
pub type PFILE_PIPE_CLIENT_PROCESS_BUFFER = *mut _FILE_PIPE_CLIENT_PROCESS_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX {
    pub ClientSession: PVOID,
    pub ClientProcess: PVOID,
    pub ClientComputerNameLength: USHORT,
    pub ClientComputerBuffer: [WCHAR; 16usize],
}
pub type FILE_PIPE_CLIENT_PROCESS_BUFFER_EX = _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX;
pub type PFILE_PIPE_CLIENT_PROCESS_BUFFER_EX = *mut _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX;
pub mod _LINK_TRACKING_INFORMATION_TYPE {
    pub type Type = i32;
    pub const NtfsLinkTrackingInformation: Type = 0;
    pub const DfsLinkTrackingInformation: Type = 1;
}
pub use self::_LINK_TRACKING_INFORMATION_TYPE::Type as LINK_TRACKING_INFORMATION_TYPE;
pub type PLINK_TRACKING_INFORMATION_TYPE = *mut _LINK_TRACKING_INFORMATION_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LINK_TRACKING_INFORMATION {
    pub Type: LINK_TRACKING_INFORMATION_TYPE,
    pub VolumeId: [UCHAR; 16usize],
}
pub type LINK_TRACKING_INFORMATION = _LINK_TRACKING_INFORMATION;
pub type PLINK_TRACKING_INFORMATION = *mut _LINK_TRACKING_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REMOTE_LINK_TRACKING_INFORMATION {
    pub TargetFileObject: PVOID,
    pub TargetLinkTrackingInformationLength: ULONG,
    pub TargetLinkTrackingInformationBuffer: [UCHAR; 1usize],
}
pub type REMOTE_LINK_TRACKING_INFORMATION = _REMOTE_LINK_TRACKING_INFORMATION;
pub type PREMOTE_LINK_TRACKING_INFORMATION = *mut _REMOTE_LINK_TRACKING_INFORMATION;
pub type PDRIVER_FS_NOTIFICATION =
    ::core::option::Option<unsafe extern "C" fn(DeviceObject: PDEVICE_OBJECT, FsActive: BOOLEAN)>;
pub mod _FS_FILTER_SECTION_SYNC_TYPE {
    pub type Type = i32;
    pub const SyncTypeOther: Type = 0;
    pub const SyncTypeCreateSection: Type = 1;
}
pub use self::_FS_FILTER_SECTION_SYNC_TYPE::Type as FS_FILTER_SECTION_SYNC_TYPE;
pub type PFS_FILTER_SECTION_SYNC_TYPE = *mut _FS_FILTER_SECTION_SYNC_TYPE::Type;
pub mod _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE {
    pub type Type = i32;
    pub const NotifyTypeCreate: Type = 0;
    pub const NotifyTypeRetired: Type = 1;
}
pub use self::_FS_FILTER_STREAM_FO_NOTIFICATION_TYPE::Type as FS_FILTER_STREAM_FO_NOTIFICATION_TYPE;
pub type PFS_FILTER_STREAM_FO_NOTIFICATION_TYPE = *mut _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _FS_FILTER_PARAMETERS {
    pub AcquireForModifiedPageWriter: _FS_FILTER_PARAMETERS__bindgen_ty_1,
    pub ReleaseForModifiedPageWriter: _FS_FILTER_PARAMETERS__bindgen_ty_2,
    pub AcquireForSectionSynchronization: _FS_FILTER_PARAMETERS__bindgen_ty_3,
    pub NotifyStreamFileObject: _FS_FILTER_PARAMETERS__bindgen_ty_4,
    pub Others: _FS_FILTER_PARAMETERS__bindgen_ty_5,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FS_FILTER_PARAMETERS__bindgen_ty_1 {
    pub EndingOffset: PLARGE_INTEGER,
    pub ResourceToRelease: *mut PERESOURCE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FS_FILTER_PARAMETERS__bindgen_ty_2 {
    pub ResourceToRelease: PERESOURCE,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FS_FILTER_PARAMETERS__bindgen_ty_3 {
    pub SyncType: FS_FILTER_SECTION_SYNC_TYPE,
    pub PageProtection: ULONG,
}
#[repr(C)]
#[repr(align(8))]
#[derive(Debug, Copy, Clone)]
pub struct _FS_FILTER_PARAMETERS__bindgen_ty_4 {
    pub NotificationType: FS_FILTER_STREAM_FO_NOTIFICATION_TYPE,
    pub __bindgen_padding_0: [u8; 4usize],
    pub SafeToRecurse: BOOLEAN,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FS_FILTER_PARAMETERS__bindgen_ty_5 {
    pub Argument1: PVOID,
    pub Argument2: PVOID,
    pub Argument3: PVOID,
    pub Argument4: PVOID,
    pub Argument5: PVOID,
}
pub type FS_FILTER_PARAMETERS = _FS_FILTER_PARAMETERS;
pub type PFS_FILTER_PARAMETERS = *mut _FS_FILTER_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FS_FILTER_CALLBACK_DATA {
    pub SizeOfFsFilterCallbackData: ULONG,
    pub Operation: UCHAR,
    pub Reserved: UCHAR,
    pub DeviceObject: *mut _DEVICE_OBJECT,
    pub FileObject: *mut _FILE_OBJECT,
    pub Parameters: FS_FILTER_PARAMETERS,
}
pub type FS_FILTER_CALLBACK_DATA = _FS_FILTER_CALLBACK_DATA;
pub type PFS_FILTER_CALLBACK_DATA = *mut _FS_FILTER_CALLBACK_DATA;
pub type PFS_FILTER_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(Data: PFS_FILTER_CALLBACK_DATA, CompletionContext: *mut PVOID) -> NTSTATUS,
>;
pub type PFS_FILTER_COMPLETION_CALLBACK = ::core::option::Option<
    unsafe extern "C" fn(Data: PFS_FILTER_CALLBACK_DATA, OperationStatus: NTSTATUS, CompletionContext: PVOID),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FS_FILTER_CALLBACKS {
    pub SizeOfFsFilterCallbacks: ULONG,
    pub Reserved: ULONG,
    pub PreAcquireForSectionSynchronization: PFS_FILTER_CALLBACK,
    pub PostAcquireForSectionSynchronization: PFS_FILTER_COMPLETION_CALLBACK,
    pub PreReleaseForSectionSynchronization: PFS_FILTER_CALLBACK,
    pub PostReleaseForSectionSynchronization: PFS_FILTER_COMPLETION_CALLBACK,
    pub PreAcquireForCcFlush: PFS_FILTER_CALLBACK,
    pub PostAcquireForCcFlush: PFS_FILTER_COMPLETION_CALLBACK,
    pub PreReleaseForCcFlush: PFS_FILTER_CALLBACK,
    pub PostReleaseForCcFlush: PFS_FILTER_COMPLETION_CALLBACK,
    pub PreAcquireForModifiedPageWriter: PFS_FILTER_CALLBACK,
    pub PostAcquireForModifiedPageWriter: PFS_FILTER_COMPLETION_CALLBACK,
    pub PreReleaseForModifiedPageWriter: PFS_FILTER_CALLBACK,
    pub PostReleaseForModifiedPageWriter: PFS_FILTER_COMPLETION_CALLBACK,
}
pub type FS_FILTER_CALLBACKS = _FS_FILTER_CALLBACKS;
pub type PFS_FILTER_CALLBACKS = *mut _FS_FILTER_CALLBACKS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IO_PRIORITY_INFO {
    pub Size: ULONG,
    pub ThreadPriority: ULONG,
    pub PagePriority: ULONG,
    pub IoPriority: IO_PRIORITY_HINT,
}
pub type IO_PRIORITY_INFO = _IO_PRIORITY_INFO;
pub type PIO_PRIORITY_INFO = *mut _IO_PRIORITY_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PUBLIC_OBJECT_BASIC_INFORMATION {
    pub Attributes: ULONG,
    pub GrantedAccess: ACCESS_MASK,
    pub HandleCount: ULONG,
    pub PointerCount: ULONG,
    pub Reserved: [ULONG; 10usize],
}
pub type PUBLIC_OBJECT_BASIC_INFORMATION = _PUBLIC_OBJECT_BASIC_INFORMATION;
pub type PPUBLIC_OBJECT_BASIC_INFORMATION = *mut _PUBLIC_OBJECT_BASIC_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PUBLIC_OBJECT_TYPE_INFORMATION {
    pub TypeName: UNICODE_STRING,
    pub Reserved: [ULONG; 22usize],
}
pub type PUBLIC_OBJECT_TYPE_INFORMATION = _PUBLIC_OBJECT_TYPE_INFORMATION;
pub type PPUBLIC_OBJECT_TYPE_INFORMATION = *mut _PUBLIC_OBJECT_TYPE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SECURITY_CLIENT_CONTEXT {
    pub SecurityQos: SECURITY_QUALITY_OF_SERVICE,
    pub ClientToken: PACCESS_TOKEN,
    pub DirectlyAccessClientToken: BOOLEAN,
    pub DirectAccessEffectiveOnly: BOOLEAN,
    pub ServerIsRemote: BOOLEAN,
    pub ClientTokenControl: TOKEN_CONTROL,
}
pub type SECURITY_CLIENT_CONTEXT = _SECURITY_CLIENT_CONTEXT;
pub type PSECURITY_CLIENT_CONTEXT = *mut _SECURITY_CLIENT_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KAPC_STATE {
    pub ApcListHead: [LIST_ENTRY; 2usize],
    pub Process: PKPROCESS,
    pub KernelApcInProgress: BOOLEAN,
    pub KernelApcPending: BOOLEAN,
    pub UserApcPending: BOOLEAN,
}
pub type KAPC_STATE = _KAPC_STATE;
pub type PKAPC_STATE = *mut _KAPC_STATE;
pub type PRKAPC_STATE = *mut _KAPC_STATE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _KQUEUE {
    pub Header: DISPATCHER_HEADER,
    pub EntryListHead: LIST_ENTRY,
    pub CurrentCount: ULONG,
    pub MaximumCount: ULONG,
    pub ThreadListHead: LIST_ENTRY,
}
pub type KQUEUE = _KQUEUE;
pub type PKQUEUE = *mut _KQUEUE;
pub type PRKQUEUE = *mut _KQUEUE;
pub mod _MMFLUSH_TYPE {
    pub type Type = i32;
    pub const MmFlushForDelete: Type = 0;
    pub const MmFlushForWrite: Type = 1;
}
pub use self::_MMFLUSH_TYPE::Type as MMFLUSH_TYPE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _READ_LIST {
    pub FileObject: PFILE_OBJECT,
    pub NumberOfEntries: ULONG,
    pub IsImage: LOGICAL,
    pub List: [FILE_SEGMENT_ELEMENT; 1usize],
}
pub type READ_LIST = _READ_LIST;
pub type PREAD_LIST = *mut _READ_LIST;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _MM_PREFETCH_FLAGS {
    pub Flags: _MM_PREFETCH_FLAGS__bindgen_ty_1,
    pub AllFlags: ULONG,
}
#[repr(C)]
#[repr(align(4))]
#[derive(Debug, Copy, Clone)]
pub struct _MM_PREFETCH_FLAGS__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_padding_0: [u8; 3usize],
}
impl _MM_PREFETCH_FLAGS__bindgen_ty_1 {
    #[inline]
    pub fn Priority(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_Priority(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn RepurposePriority(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 3u8) as u32) }
    }
    #[inline]
    pub fn set_RepurposePriority(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Priority: ULONG, RepurposePriority: ULONG) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 3u8, {
            let Priority: u32 = unsafe { ::core::mem::transmute(Priority) };
            Priority as u64
        });
        __bindgen_bitfield_unit.set(3usize, 3u8, {
            let RepurposePriority: u32 = unsafe { ::core::mem::transmute(RepurposePriority) };
            RepurposePriority as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type MM_PREFETCH_FLAGS = _MM_PREFETCH_FLAGS;
pub type PMM_PREFETCH_FLAGS = *mut _MM_PREFETCH_FLAGS;
pub type LBN = ULONG;
pub type PLBN = *mut LBN;
pub type VBN = ULONG;
pub type PVBN = *mut VBN;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FSRTL_COMMON_FCB_HEADER {
    pub NodeTypeCode: CSHORT,
    pub NodeByteSize: CSHORT,
    pub Flags: UCHAR,
    pub IsFastIoPossible: UCHAR,
    pub Flags2: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Resource: PERESOURCE,
    pub PagingIoResource: PERESOURCE,
    pub AllocationSize: LARGE_INTEGER,
    pub FileSize: LARGE_INTEGER,
    pub ValidDataLength: LARGE_INTEGER,
}
impl _FSRTL_COMMON_FCB_HEADER {
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Version(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Version(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Reserved: UCHAR, Version: UCHAR) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(4usize, 4u8, {
            let Version: u8 = unsafe { ::core::mem::transmute(Version) };
            Version as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type FSRTL_COMMON_FCB_HEADER = _FSRTL_COMMON_FCB_HEADER;
pub type PFSRTL_COMMON_FCB_HEADER = *mut _FSRTL_COMMON_FCB_HEADER;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FSRTL_ADVANCED_FCB_HEADER {
    pub NodeTypeCode: CSHORT,
    pub NodeByteSize: CSHORT,
    pub Flags: UCHAR,
    pub IsFastIoPossible: UCHAR,
    pub Flags2: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Resource: PERESOURCE,
    pub PagingIoResource: PERESOURCE,
    pub AllocationSize: LARGE_INTEGER,
    pub FileSize: LARGE_INTEGER,
    pub ValidDataLength: LARGE_INTEGER,
    pub FastMutex: PFAST_MUTEX,
    pub FilterContexts: LIST_ENTRY,
    pub PushLock: ULONG_PTR,
    pub FileContextSupportPointer: *mut PVOID,
}
impl _FSRTL_ADVANCED_FCB_HEADER {
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Version(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Version(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(Reserved: UCHAR, Version: UCHAR) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 4u8, {
            let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit.set(4usize, 4u8, {
            let Version: u8 = unsafe { ::core::mem::transmute(Version) };
            Version as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type FSRTL_ADVANCED_FCB_HEADER = _FSRTL_ADVANCED_FCB_HEADER;
pub type PFSRTL_ADVANCED_FCB_HEADER = *mut _FSRTL_ADVANCED_FCB_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSRTL_AUXILIARY_BUFFER {
    pub Buffer: PVOID,
    pub Length: ULONG,
    pub Flags: ULONG,
    pub Mdl: PMDL,
}
pub type FSRTL_AUXILIARY_BUFFER = _FSRTL_AUXILIARY_BUFFER;
pub type PFSRTL_AUXILIARY_BUFFER = *mut _FSRTL_AUXILIARY_BUFFER;
pub mod _FSRTL_COMPARISON_RESULT {
    pub type Type = i32;
    pub const LessThan: Type = -1;
    pub const EqualTo: Type = 0;
    pub const GreaterThan: Type = 1;
}
pub use self::_FSRTL_COMPARISON_RESULT::Type as FSRTL_COMPARISON_RESULT;
pub type PFSRTL_STACK_OVERFLOW_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Event: PKEVENT)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSRTL_MUP_PROVIDER_INFO_LEVEL_1 {
    pub ProviderId: ULONG32,
}
pub type FSRTL_MUP_PROVIDER_INFO_LEVEL_1 = _FSRTL_MUP_PROVIDER_INFO_LEVEL_1;
pub type PFSRTL_MUP_PROVIDER_INFO_LEVEL_1 = *mut _FSRTL_MUP_PROVIDER_INFO_LEVEL_1;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSRTL_MUP_PROVIDER_INFO_LEVEL_2 {
    pub ProviderId: ULONG32,
    pub ProviderName: UNICODE_STRING,
}
pub type FSRTL_MUP_PROVIDER_INFO_LEVEL_2 = _FSRTL_MUP_PROVIDER_INFO_LEVEL_2;
pub type PFSRTL_MUP_PROVIDER_INFO_LEVEL_2 = *mut _FSRTL_MUP_PROVIDER_INFO_LEVEL_2;
pub type PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK =
    ::core::option::Option<unsafe extern "C" fn(EcpContext: PVOID, EcpType: LPCGUID)>;
pub type ECP_LIST = _ECP_LIST;
pub type PECP_LIST = *mut _ECP_LIST;
pub type FSRTL_ALLOCATE_ECPLIST_FLAGS = ULONG;
pub type FSRTL_ALLOCATE_ECP_FLAGS = ULONG;
pub type FSRTL_ECP_LOOKASIDE_FLAGS = ULONG;
pub mod _FSRTL_CHANGE_BACKING_TYPE {
    pub type Type = i32;
    pub const ChangeDataControlArea: Type = 0;
    pub const ChangeImageControlArea: Type = 1;
    pub const ChangeSharedCacheMap: Type = 2;
}
pub use self::_FSRTL_CHANGE_BACKING_TYPE::Type as FSRTL_CHANGE_BACKING_TYPE;
pub type PFSRTL_CHANGE_BACKING_TYPE = *mut _FSRTL_CHANGE_BACKING_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSRTL_PER_FILE_CONTEXT {
    pub Links: LIST_ENTRY,
    pub OwnerId: PVOID,
    pub InstanceId: PVOID,
    pub FreeCallback: PFREE_FUNCTION,
}
pub type FSRTL_PER_FILE_CONTEXT = _FSRTL_PER_FILE_CONTEXT;
pub type PFSRTL_PER_FILE_CONTEXT = *mut _FSRTL_PER_FILE_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSRTL_PER_STREAM_CONTEXT {
    pub Links: LIST_ENTRY,
    pub OwnerId: PVOID,
    pub InstanceId: PVOID,
    pub FreeCallback: PFREE_FUNCTION,
}
pub type FSRTL_PER_STREAM_CONTEXT = _FSRTL_PER_STREAM_CONTEXT;
pub type PFSRTL_PER_STREAM_CONTEXT = *mut _FSRTL_PER_STREAM_CONTEXT;
pub type PFN_FSRTLTEARDOWNPERSTREAMCONTEXTS =
    ::core::option::Option<unsafe extern "C" fn(AdvancedHeader: PFSRTL_ADVANCED_FCB_HEADER)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FSRTL_PER_FILEOBJECT_CONTEXT {
    pub Links: LIST_ENTRY,
    pub OwnerId: PVOID,
    pub InstanceId: PVOID,
}
pub type FSRTL_PER_FILEOBJECT_CONTEXT = _FSRTL_PER_FILEOBJECT_CONTEXT;
pub type PFSRTL_PER_FILEOBJECT_CONTEXT = *mut _FSRTL_PER_FILEOBJECT_CONTEXT;
pub type PCOMPLETE_LOCK_IRP_ROUTINE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Irp: PIRP) -> NTSTATUS>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_LOCK_INFO {
    pub StartingByte: LARGE_INTEGER,
    pub Length: LARGE_INTEGER,
    pub ExclusiveLock: BOOLEAN,
    pub Key: ULONG,
    pub FileObject: PFILE_OBJECT,
    pub ProcessId: PVOID,
    pub EndingByte: LARGE_INTEGER,
}
pub type FILE_LOCK_INFO = _FILE_LOCK_INFO;
pub type PFILE_LOCK_INFO = *mut _FILE_LOCK_INFO;
pub type PUNLOCK_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, FileLockInfo: PFILE_LOCK_INFO)>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _FILE_LOCK {
    pub CompleteLockIrpRoutine: PCOMPLETE_LOCK_IRP_ROUTINE,
    pub UnlockRoutine: PUNLOCK_ROUTINE,
    pub FastIoIsQuestionable: BOOLEAN,
    pub SpareC: [BOOLEAN; 3usize],
    pub LockInformation: PVOID,
    pub LastReturnedLockInfo: FILE_LOCK_INFO,
    pub LastReturnedLock: PVOID,
    pub LockRequestsInProgress: LONG,
}
pub type FILE_LOCK = _FILE_LOCK;
pub type PFILE_LOCK = *mut _FILE_LOCK;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TUNNEL {
    pub Mutex: FAST_MUTEX,
    pub Cache: PRTL_SPLAY_LINKS,
    pub TimerQueue: LIST_ENTRY,
    pub NumEntries: USHORT,
}
pub type TUNNEL = _TUNNEL;
pub type PTUNNEL = *mut _TUNNEL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _BASE_MCB {
    pub MaximumPairCount: ULONG,
    pub PairCount: ULONG,
    pub PoolType: USHORT,
    pub Flags: USHORT,
    pub Mapping: PVOID,
}
pub type BASE_MCB = _BASE_MCB;
pub type PBASE_MCB = *mut _BASE_MCB;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _LARGE_MCB {
    pub GuardedMutex: PKGUARDED_MUTEX,
    pub BaseMcb: BASE_MCB,
}
pub type LARGE_MCB = _LARGE_MCB;
pub type PLARGE_MCB = *mut _LARGE_MCB;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _MCB {
    pub DummyFieldThatSizesThisStructureCorrectly: LARGE_MCB,
}
pub type MCB = _MCB;
pub type PMCB = *mut _MCB;
pub mod _FAST_IO_POSSIBLE {
    pub type Type = i32;
    pub const FastIoIsNotPossible: Type = 0;
    pub const FastIoIsPossible: Type = 1;
    pub const FastIoIsQuestionable: Type = 2;
}
pub use self::_FAST_IO_POSSIBLE::Type as FAST_IO_POSSIBLE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _EOF_WAIT_BLOCK {
    pub EofWaitLinks: LIST_ENTRY,
    pub Event: KEVENT,
}
pub type EOF_WAIT_BLOCK = _EOF_WAIT_BLOCK;
pub type PEOF_WAIT_BLOCK = *mut _EOF_WAIT_BLOCK;
pub type OPLOCK = PVOID;
pub type POPLOCK = *mut PVOID;
pub type POPLOCK_WAIT_COMPLETE_ROUTINE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Irp: PIRP)>;
pub type POPLOCK_FS_PREPOST_IRP = ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Irp: PIRP)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OPLOCK_KEY_ECP_CONTEXT {
    pub OplockKey: GUID,
    pub Reserved: ULONG,
}
pub type OPLOCK_KEY_ECP_CONTEXT = _OPLOCK_KEY_ECP_CONTEXT;
pub type POPLOCK_KEY_ECP_CONTEXT = *mut _OPLOCK_KEY_ECP_CONTEXT;
pub type PNOTIFY_SYNC = PVOID;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ECP_HEADER {
    _unused: [u8; 0],
}
pub type ECP_HEADER = _ECP_HEADER;
pub type PECP_HEADER = *mut _ECP_HEADER;
pub type PCHECK_FOR_TRAVERSE_ACCESS = ::core::option::Option<
    unsafe extern "C" fn(
        NotifyContext: PVOID,
        TargetContext: PVOID,
        SubjectContext: PSECURITY_SUBJECT_CONTEXT,
    ) -> BOOLEAN,
>;
pub type PFILTER_REPORT_CHANGE =
    ::core::option::Option<unsafe extern "C" fn(NotifyContext: PVOID, FilterContext: PVOID) -> BOOLEAN>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PUBLIC_BCB {
    pub NodeTypeCode: CSHORT,
    pub NodeByteSize: CSHORT,
    pub MappedLength: ULONG,
    pub MappedFileOffset: LARGE_INTEGER,
}
pub type PUBLIC_BCB = _PUBLIC_BCB;
pub type PPUBLIC_BCB = *mut _PUBLIC_BCB;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CC_FILE_SIZES {
    pub AllocationSize: LARGE_INTEGER,
    pub FileSize: LARGE_INTEGER,
    pub ValidDataLength: LARGE_INTEGER,
}
pub type CC_FILE_SIZES = _CC_FILE_SIZES;
pub type PCC_FILE_SIZES = *mut _CC_FILE_SIZES;
pub type PACQUIRE_FOR_LAZY_WRITE =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Wait: BOOLEAN) -> BOOLEAN>;
pub type PRELEASE_FROM_LAZY_WRITE = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
pub type PACQUIRE_FOR_READ_AHEAD =
    ::core::option::Option<unsafe extern "C" fn(Context: PVOID, Wait: BOOLEAN) -> BOOLEAN>;
pub type PRELEASE_FROM_READ_AHEAD = ::core::option::Option<unsafe extern "C" fn(Context: PVOID)>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CACHE_MANAGER_CALLBACKS {
    pub AcquireForLazyWrite: PACQUIRE_FOR_LAZY_WRITE,
    pub ReleaseFromLazyWrite: PRELEASE_FROM_LAZY_WRITE,
    pub AcquireForReadAhead: PACQUIRE_FOR_READ_AHEAD,
    pub ReleaseFromReadAhead: PRELEASE_FROM_READ_AHEAD,
}
pub type CACHE_MANAGER_CALLBACKS = _CACHE_MANAGER_CALLBACKS;
pub type PCACHE_MANAGER_CALLBACKS = *mut _CACHE_MANAGER_CALLBACKS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CACHE_UNINITIALIZE_EVENT {
    pub Next: *mut _CACHE_UNINITIALIZE_EVENT,
    pub Event: KEVENT,
}
pub type CACHE_UNINITIALIZE_EVENT = _CACHE_UNINITIALIZE_EVENT;
pub type PCACHE_UNINITIALIZE_EVENT = *mut _CACHE_UNINITIALIZE_EVENT;
pub type PDIRTY_PAGE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        OldestLsn: PLARGE_INTEGER,
        NewestLsn: PLARGE_INTEGER,
        Context1: PVOID,
        Context2: PVOID,
    ),
>;
pub type PFLUSH_TO_LSN = ::core::option::Option<unsafe extern "C" fn(LogHandle: PVOID, Lsn: LARGE_INTEGER)>;
pub type PCC_POST_DEFERRED_WRITE = ::core::option::Option<unsafe extern "C" fn(Context1: PVOID, Context2: PVOID)>;
pub mod _NETWORK_OPEN_LOCATION_QUALIFIER {
    pub type Type = i32;
    pub const NetworkOpenLocationAny: Type = 0;
    pub const NetworkOpenLocationRemote: Type = 1;
    pub const NetworkOpenLocationLoopback: Type = 2;
}
pub use self::_NETWORK_OPEN_LOCATION_QUALIFIER::Type as NETWORK_OPEN_LOCATION_QUALIFIER;
pub mod _NETWORK_OPEN_INTEGRITY_QUALIFIER {
    pub type Type = i32;
    pub const NetworkOpenIntegrityAny: Type = 0;
    pub const NetworkOpenIntegrityNone: Type = 1;
    pub const NetworkOpenIntegritySigned: Type = 2;
    pub const NetworkOpenIntegrityEncrypted: Type = 3;
    pub const NetworkOpenIntegrityMaximum: Type = 4;
}
pub use self::_NETWORK_OPEN_INTEGRITY_QUALIFIER::Type as NETWORK_OPEN_INTEGRITY_QUALIFIER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT {
    pub Size: USHORT,
    pub Reserved: USHORT,
    pub __bindgen_anon_1: _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1 {
    pub in_: _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_1,
    pub out: _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_1 {
    pub Location: NETWORK_OPEN_LOCATION_QUALIFIER,
    pub Integrity: NETWORK_OPEN_INTEGRITY_QUALIFIER,
    pub Flags: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_2 {
    pub Location: NETWORK_OPEN_LOCATION_QUALIFIER,
    pub Integrity: NETWORK_OPEN_INTEGRITY_QUALIFIER,
    pub Flags: ULONG,
}
pub type NETWORK_OPEN_ECP_CONTEXT = _NETWORK_OPEN_ECP_CONTEXT;
pub type PNETWORK_OPEN_ECP_CONTEXT = *mut _NETWORK_OPEN_ECP_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT_V0 {
    pub Size: USHORT,
    pub Reserved: USHORT,
    pub __bindgen_anon_1: _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1 {
    pub in_: _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_1,
    pub out: _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_1 {
    pub Location: NETWORK_OPEN_LOCATION_QUALIFIER,
    pub Integrity: NETWORK_OPEN_INTEGRITY_QUALIFIER,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_2 {
    pub Location: NETWORK_OPEN_LOCATION_QUALIFIER,
    pub Integrity: NETWORK_OPEN_INTEGRITY_QUALIFIER,
}
pub type NETWORK_OPEN_ECP_CONTEXT_V0 = _NETWORK_OPEN_ECP_CONTEXT_V0;
pub type PNETWORK_OPEN_ECP_CONTEXT_V0 = *mut _NETWORK_OPEN_ECP_CONTEXT_V0;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PREFETCH_OPEN_ECP_CONTEXT {
    pub Context: PVOID,
}
pub type PREFETCH_OPEN_ECP_CONTEXT = _PREFETCH_OPEN_ECP_CONTEXT;
pub type PPREFETCH_OPEN_ECP_CONTEXT = *mut _PREFETCH_OPEN_ECP_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct sockaddr_storage {
    _unused: [u8; 0],
}
pub type PSOCKADDR_STORAGE_NFS = *mut sockaddr_storage;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _NFS_OPEN_ECP_CONTEXT {
    pub ExportAlias: PUNICODE_STRING,
    pub ClientSocketAddress: PSOCKADDR_STORAGE_NFS,
}
pub type NFS_OPEN_ECP_CONTEXT = _NFS_OPEN_ECP_CONTEXT;
pub type PNFS_OPEN_ECP_CONTEXT = *mut _NFS_OPEN_ECP_CONTEXT;
pub type PPNFS_OPEN_ECP_CONTEXT = *mut *mut _NFS_OPEN_ECP_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SRV_OPEN_ECP_CONTEXT {
    pub ShareName: PUNICODE_STRING,
    pub SocketAddress: PSOCKADDR_STORAGE_NFS,
    pub OplockBlockState: BOOLEAN,
    pub OplockAppState: BOOLEAN,
    pub OplockFinalState: BOOLEAN,
}
pub type SRV_OPEN_ECP_CONTEXT = _SRV_OPEN_ECP_CONTEXT;
pub type PSRV_OPEN_ECP_CONTEXT = *mut _SRV_OPEN_ECP_CONTEXT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _QUERY_PATH_REQUEST {
    pub PathNameLength: ULONG,
    pub SecurityContext: PIO_SECURITY_CONTEXT,
    pub FilePathName: [WCHAR; 1usize],
}
pub type QUERY_PATH_REQUEST = _QUERY_PATH_REQUEST;
pub type PQUERY_PATH_REQUEST = *mut _QUERY_PATH_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _QUERY_PATH_REQUEST_EX {
    pub pSecurityContext: PIO_SECURITY_CONTEXT,
    pub EaLength: ULONG,
    pub pEaBuffer: PVOID,
    pub PathName: UNICODE_STRING,
    pub DomainServiceName: UNICODE_STRING,
    pub Reserved: [ULONG_PTR; 3usize],
}
pub type QUERY_PATH_REQUEST_EX = _QUERY_PATH_REQUEST_EX;
pub type PQUERY_PATH_REQUEST_EX = *mut _QUERY_PATH_REQUEST_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _QUERY_PATH_RESPONSE {
    pub LengthAccepted: ULONG,
}
pub type QUERY_PATH_RESPONSE = _QUERY_PATH_RESPONSE;
pub type PQUERY_PATH_RESPONSE = *mut _QUERY_PATH_RESPONSE;
pub mod _FILE_STORAGE_TYPE {
    pub type Type = i32;
    pub const StorageTypeDefault: Type = 1;
    pub const StorageTypeDirectory: Type = 2;
    pub const StorageTypeFile: Type = 3;
    pub const StorageTypeJunctionPoint: Type = 4;
    pub const StorageTypeCatalog: Type = 5;
    pub const StorageTypeStructuredStorage: Type = 6;
    pub const StorageTypeEmbedding: Type = 7;
    pub const StorageTypeStream: Type = 8;
}
pub use self::_FILE_STORAGE_TYPE::Type as FILE_STORAGE_TYPE;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _OBJECT_BASIC_INFORMATION {
    pub Attributes: ULONG,
    pub GrantedAccess: ACCESS_MASK,
    pub HandleCount: ULONG,
    pub PointerCount: ULONG,
    pub PagedPoolCharge: ULONG,
    pub NonPagedPoolCharge: ULONG,
    pub Reserved: [ULONG; 3usize],
    pub NameInfoSize: ULONG,
    pub TypeInfoSize: ULONG,
    pub SecurityDescriptorSize: ULONG,
    pub CreationTime: LARGE_INTEGER,
}
pub type OBJECT_BASIC_INFORMATION = _OBJECT_BASIC_INFORMATION;
pub type POBJECT_BASIC_INFORMATION = *mut _OBJECT_BASIC_INFORMATION;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _BITMAP_RANGE {
    pub Links: LIST_ENTRY,
    pub BasePage: LONGLONG,
    pub FirstDirtyPage: ULONG,
    pub LastDirtyPage: ULONG,
    pub DirtyPages: ULONG,
    pub Bitmap: PULONG,
}
pub type BITMAP_RANGE = _BITMAP_RANGE;
pub type PBITMAP_RANGE = *mut _BITMAP_RANGE;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_COPY_ON_WRITE_INFORMATION {
    pub ReplaceIfExists: BOOLEAN,
    pub RootDirectory: HANDLE,
    pub FileNameLength: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_COPY_ON_WRITE_INFORMATION = _FILE_COPY_ON_WRITE_INFORMATION;
pub type PFILE_COPY_ON_WRITE_INFORMATION = *mut _FILE_COPY_ON_WRITE_INFORMATION;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _FILE_FULL_DIRECTORY_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub EaSize: ULONG,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_FULL_DIRECTORY_INFORMATION = _FILE_FULL_DIRECTORY_INFORMATION;
pub type PFILE_FULL_DIRECTORY_INFORMATION = *mut _FILE_FULL_DIRECTORY_INFORMATION;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _FILE_SHARED_LOCK_ENTRY {
    pub Unknown1: PVOID,
    pub Unknown2: PVOID,
    pub FileLock: FILE_LOCK_INFO,
}
pub type FILE_SHARED_LOCK_ENTRY = _FILE_SHARED_LOCK_ENTRY;
pub type PFILE_SHARED_LOCK_ENTRY = *mut _FILE_SHARED_LOCK_ENTRY;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _FILE_EXCLUSIVE_LOCK_ENTRY {
    pub ListEntry: LIST_ENTRY,
    pub Unknown1: PVOID,
    pub Unknown2: PVOID,
    pub FileLock: FILE_LOCK_INFO,
}
pub type FILE_EXCLUSIVE_LOCK_ENTRY = _FILE_EXCLUSIVE_LOCK_ENTRY;
pub type PFILE_EXCLUSIVE_LOCK_ENTRY = *mut _FILE_EXCLUSIVE_LOCK_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_MAILSLOT_PEEK_BUFFER {
    pub ReadDataAvailable: ULONG,
    pub NumberOfMessages: ULONG,
    pub MessageLength: ULONG,
}
pub type FILE_MAILSLOT_PEEK_BUFFER = _FILE_MAILSLOT_PEEK_BUFFER;
pub type PFILE_MAILSLOT_PEEK_BUFFER = *mut _FILE_MAILSLOT_PEEK_BUFFER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_OLE_CLASSID_INFORMATION {
    pub ClassId: GUID,
}
pub type FILE_OLE_CLASSID_INFORMATION = _FILE_OLE_CLASSID_INFORMATION;
pub type PFILE_OLE_CLASSID_INFORMATION = *mut _FILE_OLE_CLASSID_INFORMATION;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _FILE_OLE_ALL_INFORMATION {
    pub BasicInformation: FILE_BASIC_INFORMATION,
    pub StandardInformation: FILE_STANDARD_INFORMATION,
    pub InternalInformation: FILE_INTERNAL_INFORMATION,
    pub EaInformation: FILE_EA_INFORMATION,
    pub AccessInformation: FILE_ACCESS_INFORMATION,
    pub PositionInformation: FILE_POSITION_INFORMATION,
    pub ModeInformation: FILE_MODE_INFORMATION,
    pub AlignmentInformation: FILE_ALIGNMENT_INFORMATION,
    pub LastChangeUsn: USN,
    pub ReplicationUsn: USN,
    pub SecurityChangeTime: LARGE_INTEGER,
    pub OleClassIdInformation: FILE_OLE_CLASSID_INFORMATION,
    pub ObjectIdInformation: FILE_OBJECTID_INFORMATION,
    pub StorageType: FILE_STORAGE_TYPE,
    pub OleStateBits: ULONG,
    pub OleId: ULONG,
    pub NumberOfStreamReferences: ULONG,
    pub StreamIndex: ULONG,
    pub SecurityId: ULONG,
    pub ContentIndexDisable: BOOLEAN,
    pub InheritContentIndexDisable: BOOLEAN,
    pub NameInformation: FILE_NAME_INFORMATION,
}
pub type FILE_OLE_ALL_INFORMATION = _FILE_OLE_ALL_INFORMATION;
pub type PFILE_OLE_ALL_INFORMATION = *mut _FILE_OLE_ALL_INFORMATION;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _FILE_OLE_DIR_INFORMATION {
    pub NextEntryOffset: ULONG,
    pub FileIndex: ULONG,
    pub CreationTime: LARGE_INTEGER,
    pub LastAccessTime: LARGE_INTEGER,
    pub LastWriteTime: LARGE_INTEGER,
    pub ChangeTime: LARGE_INTEGER,
    pub EndOfFile: LARGE_INTEGER,
    pub AllocationSize: LARGE_INTEGER,
    pub FileAttributes: ULONG,
    pub FileNameLength: ULONG,
    pub StorageType: FILE_STORAGE_TYPE,
    pub OleClassId: GUID,
    pub OleStateBits: ULONG,
    pub ContentIndexDisable: BOOLEAN,
    pub InheritContentIndexDisable: BOOLEAN,
    pub FileName: [WCHAR; 1usize],
}
pub type FILE_OLE_DIR_INFORMATION = _FILE_OLE_DIR_INFORMATION;
pub type PFILE_OLE_DIR_INFORMATION = *mut _FILE_OLE_DIR_INFORMATION;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _FILE_OLE_INFORMATION {
    pub SecurityChangeTime: LARGE_INTEGER,
    pub OleClassIdInformation: FILE_OLE_CLASSID_INFORMATION,
    pub ObjectIdInformation: FILE_OBJECTID_INFORMATION,
    pub StorageType: FILE_STORAGE_TYPE,
    pub OleStateBits: ULONG,
    pub ContentIndexDisable: BOOLEAN,
    pub InheritContentIndexDisable: BOOLEAN,
}
pub type FILE_OLE_INFORMATION = _FILE_OLE_INFORMATION;
pub type PFILE_OLE_INFORMATION = *mut _FILE_OLE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FILE_OLE_STATE_BITS_INFORMATION {
    pub StateBits: ULONG,
    pub StateBitsMask: ULONG,
}
pub type FILE_OLE_STATE_BITS_INFORMATION = _FILE_OLE_STATE_BITS_INFORMATION;
pub type PFILE_OLE_STATE_BITS_INFORMATION = *mut _FILE_OLE_STATE_BITS_INFORMATION;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _MAPPING_PAIR {
    pub Vcn: ULONGLONG,
    pub Lcn: ULONGLONG,
}
pub type MAPPING_PAIR = _MAPPING_PAIR;
pub type PMAPPING_PAIR = *mut _MAPPING_PAIR;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _GET_RETRIEVAL_DESCRIPTOR {
    pub NumberOfPairs: ULONG,
    pub StartVcn: ULONGLONG,
    pub Pair: [MAPPING_PAIR; 1usize],
}
pub type GET_RETRIEVAL_DESCRIPTOR = _GET_RETRIEVAL_DESCRIPTOR;
pub type PGET_RETRIEVAL_DESCRIPTOR = *mut _GET_RETRIEVAL_DESCRIPTOR;
pub type MBCB = _MBCB;
pub type PMBCB = *mut _MBCB;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _MOVEFILE_DESCRIPTOR {
    pub FileHandle: HANDLE,
    pub Reserved: ULONG,
    pub StartVcn: LARGE_INTEGER,
    pub TargetLcn: LARGE_INTEGER,
    pub NumVcns: ULONG,
    pub Reserved1: ULONG,
}
pub type MOVEFILE_DESCRIPTOR = _MOVEFILE_DESCRIPTOR;
pub type PMOVEFILE_DESCRIPTOR = *mut _MOVEFILE_DESCRIPTOR;
#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct _OBJECT_BASIC_INFO {
    pub Attributes: ULONG,
    pub GrantedAccess: ACCESS_MASK,
    pub HandleCount: ULONG,
    pub ReferenceCount: ULONG,
    pub PagedPoolUsage: ULONG,
    pub NonPagedPoolUsage: ULONG,
    pub Reserved: [ULONG; 3usize],
    pub NameInformationLength: ULONG,
    pub TypeInformationLength: ULONG,
    pub SecurityDescriptorLength: ULONG,
    pub CreateTime: LARGE_INTEGER,
}
pub type OBJECT_BASIC_INFO = _OBJECT_BASIC_INFO;
pub type POBJECT_BASIC_INFO = *mut _OBJECT_BASIC_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_HANDLE_ATTRIBUTE_INFO {
    pub Inherit: BOOLEAN,
    pub ProtectFromClose: BOOLEAN,
}
pub type OBJECT_HANDLE_ATTRIBUTE_INFO = _OBJECT_HANDLE_ATTRIBUTE_INFO;
pub type POBJECT_HANDLE_ATTRIBUTE_INFO = *mut _OBJECT_HANDLE_ATTRIBUTE_INFO;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_NAME_INFO {
    pub ObjectName: UNICODE_STRING,
    pub ObjectNameBuffer: [WCHAR; 1usize],
}
pub type OBJECT_NAME_INFO = _OBJECT_NAME_INFO;
pub type POBJECT_NAME_INFO = *mut _OBJECT_NAME_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_PROTECTION_INFO {
    pub Inherit: BOOLEAN,
    pub ProtectHandle: BOOLEAN,
}
pub type OBJECT_PROTECTION_INFO = _OBJECT_PROTECTION_INFO;
pub type POBJECT_PROTECTION_INFO = *mut _OBJECT_PROTECTION_INFO;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_TYPE_INFO {
    pub ObjectTypeName: UNICODE_STRING,
    pub Unknown: [UCHAR; 88usize],
    pub ObjectTypeNameBuffer: [WCHAR; 1usize],
}
pub type OBJECT_TYPE_INFO = _OBJECT_TYPE_INFO;
pub type POBJECT_TYPE_INFO = *mut _OBJECT_TYPE_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _OBJECT_ALL_TYPES_INFO {
    pub NumberOfObjectTypes: ULONG,
    pub ObjectsTypeInfo: [OBJECT_TYPE_INFO; 1usize],
}
pub type OBJECT_ALL_TYPES_INFO = _OBJECT_ALL_TYPES_INFO;
pub type POBJECT_ALL_TYPES_INFO = *mut _OBJECT_ALL_TYPES_INFO;
pub type PORT_MESSAGE = _PORT_MESSAGE;
pub type PPORT_MESSAGE = *mut _PORT_MESSAGE;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _PORT_VIEW {
    pub Length: ULONG,
    pub SectionHandle: HANDLE,
    pub SectionOffset: ULONG,
    pub ViewSize: SIZE_T,
    pub ViewBase: PVOID,
    pub ViewRemoteBase: PVOID,
}
pub type PORT_VIEW = _PORT_VIEW;
pub type PPORT_VIEW = *mut _PORT_VIEW;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _REMOTE_PORT_VIEW {
    pub Length: ULONG,
    pub ViewSize: SIZE_T,
    pub ViewBase: PVOID,
}
pub type REMOTE_PORT_VIEW = _REMOTE_PORT_VIEW;
pub type PREMOTE_PORT_VIEW = *mut _REMOTE_PORT_VIEW;
#[repr(C, packed(4))]
#[derive(Debug, Copy, Clone)]
pub struct _VAD_HEADER {
    pub StartVPN: PVOID,
    pub EndVPN: PVOID,
    pub ParentLink: *mut _VAD_HEADER,
    pub LeftLink: *mut _VAD_HEADER,
    pub RightLink: *mut _VAD_HEADER,
    pub Flags: ULONG,
    pub ControlArea: PVOID,
    pub FirstProtoPte: PVOID,
    pub LastPTE: PVOID,
    pub Unknown: ULONG,
    pub Secured: LIST_ENTRY,
}
pub type VAD_HEADER = _VAD_HEADER;
pub type PVAD_HEADER = *mut _VAD_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_HOTPLUG_INFO {
    pub Size: ULONG,
    pub MediaRemovable: BOOLEAN,
    pub MediaHotplug: BOOLEAN,
    pub DeviceHotplug: BOOLEAN,
    pub WriteCacheEnableOverride: BOOLEAN,
}
pub type STORAGE_HOTPLUG_INFO = _STORAGE_HOTPLUG_INFO;
pub type PSTORAGE_HOTPLUG_INFO = *mut _STORAGE_HOTPLUG_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_DEVICE_NUMBER {
    pub DeviceType: ULONG,
    pub DeviceNumber: ULONG,
    pub PartitionNumber: ULONG,
}
pub type STORAGE_DEVICE_NUMBER = _STORAGE_DEVICE_NUMBER;
pub type PSTORAGE_DEVICE_NUMBER = *mut _STORAGE_DEVICE_NUMBER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_BUS_RESET_REQUEST {
    pub PathId: UCHAR,
}
pub type STORAGE_BUS_RESET_REQUEST = _STORAGE_BUS_RESET_REQUEST;
pub type PSTORAGE_BUS_RESET_REQUEST = *mut _STORAGE_BUS_RESET_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_BREAK_RESERVATION_REQUEST {
    pub Length: ULONG,
    pub _unused: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
}
pub type STORAGE_BREAK_RESERVATION_REQUEST = _STORAGE_BREAK_RESERVATION_REQUEST;
pub type PSTORAGE_BREAK_RESERVATION_REQUEST = *mut _STORAGE_BREAK_RESERVATION_REQUEST;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PREVENT_MEDIA_REMOVAL {
    pub PreventMediaRemoval: BOOLEAN,
}
pub type PREVENT_MEDIA_REMOVAL = _PREVENT_MEDIA_REMOVAL;
pub type PPREVENT_MEDIA_REMOVAL = *mut _PREVENT_MEDIA_REMOVAL;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _CLASS_MEDIA_CHANGE_CONTEXT {
    pub MediaChangeCount: ULONG,
    pub NewState: ULONG,
}
pub type CLASS_MEDIA_CHANGE_CONTEXT = _CLASS_MEDIA_CHANGE_CONTEXT;
pub type PCLASS_MEDIA_CHANGE_CONTEXT = *mut _CLASS_MEDIA_CHANGE_CONTEXT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _TAPE_STATISTICS {
    pub Version: ULONG,
    pub Flags: ULONG,
    pub RecoveredWrites: LARGE_INTEGER,
    pub UnrecoveredWrites: LARGE_INTEGER,
    pub RecoveredReads: LARGE_INTEGER,
    pub UnrecoveredReads: LARGE_INTEGER,
    pub CompressionRatioReads: UCHAR,
    pub CompressionRatioWrites: UCHAR,
}
pub type TAPE_STATISTICS = _TAPE_STATISTICS;
pub type PTAPE_STATISTICS = *mut _TAPE_STATISTICS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _TAPE_GET_STATISTICS {
    pub Operation: ULONG,
}
pub type TAPE_GET_STATISTICS = _TAPE_GET_STATISTICS;
pub type PTAPE_GET_STATISTICS = *mut _TAPE_GET_STATISTICS;
pub mod _STORAGE_MEDIA_TYPE {
    pub type Type = i32;
    pub const DDS_4mm: Type = 32;
    pub const MiniQic: Type = 33;
    pub const Travan: Type = 34;
    pub const QIC: Type = 35;
    pub const MP_8mm: Type = 36;
    pub const AME_8mm: Type = 37;
    pub const AIT1_8mm: Type = 38;
    pub const DLT: Type = 39;
    pub const NCTP: Type = 40;
    pub const IBM_3480: Type = 41;
    pub const IBM_3490E: Type = 42;
    pub const IBM_Magstar_3590: Type = 43;
    pub const IBM_Magstar_MP: Type = 44;
    pub const STK_DATA_D3: Type = 45;
    pub const SONY_DTF: Type = 46;
    pub const DV_6mm: Type = 47;
    pub const DMI: Type = 48;
    pub const SONY_D2: Type = 49;
    pub const CLEANER_CARTRIDGE: Type = 50;
    pub const CD_ROM: Type = 51;
    pub const CD_R: Type = 52;
    pub const CD_RW: Type = 53;
    pub const DVD_ROM: Type = 54;
    pub const DVD_R: Type = 55;
    pub const DVD_RW: Type = 56;
    pub const MO_3_RW: Type = 57;
    pub const MO_5_WO: Type = 58;
    pub const MO_5_RW: Type = 59;
    pub const MO_5_LIMDOW: Type = 60;
    pub const PC_5_WO: Type = 61;
    pub const PC_5_RW: Type = 62;
    pub const PD_5_RW: Type = 63;
    pub const ABL_5_WO: Type = 64;
    pub const PINNACLE_APEX_5_RW: Type = 65;
    pub const SONY_12_WO: Type = 66;
    pub const PHILIPS_12_WO: Type = 67;
    pub const HITACHI_12_WO: Type = 68;
    pub const CYGNET_12_WO: Type = 69;
    pub const KODAK_14_WO: Type = 70;
    pub const MO_NFR_525: Type = 71;
    pub const NIKON_12_RW: Type = 72;
    pub const IOMEGA_ZIP: Type = 73;
    pub const IOMEGA_JAZ: Type = 74;
    pub const SYQUEST_EZ135: Type = 75;
    pub const SYQUEST_EZFLYER: Type = 76;
    pub const SYQUEST_SYJET: Type = 77;
    pub const AVATAR_F2: Type = 78;
    pub const MP2_8mm: Type = 79;
    pub const DST_S: Type = 80;
    pub const DST_M: Type = 81;
    pub const DST_L: Type = 82;
    pub const VXATape_1: Type = 83;
    pub const VXATape_2: Type = 84;
    pub const STK_9840: Type = 85;
    pub const LTO_Ultrium: Type = 86;
    pub const LTO_Accelis: Type = 87;
    pub const DVD_RAM: Type = 88;
    pub const AIT_8mm: Type = 89;
    pub const ADR_1: Type = 90;
    pub const ADR_2: Type = 91;
    pub const STK_9940: Type = 92;
    pub const SAIT: Type = 93;
    pub const VXATape: Type = 94;
}
pub use self::_STORAGE_MEDIA_TYPE::Type as STORAGE_MEDIA_TYPE;
pub type PSTORAGE_MEDIA_TYPE = *mut _STORAGE_MEDIA_TYPE::Type;
pub mod _STORAGE_BUS_TYPE {
    pub type Type = i32;
    pub const BusTypeUnknown: Type = 0;
    pub const BusTypeScsi: Type = 1;
    pub const BusTypeAtapi: Type = 2;
    pub const BusTypeAta: Type = 3;
    pub const BusType1394: Type = 4;
    pub const BusTypeSsa: Type = 5;
    pub const BusTypeFibre: Type = 6;
    pub const BusTypeUsb: Type = 7;
    pub const BusTypeRAID: Type = 8;
    pub const BusTypeiScsi: Type = 9;
    pub const BusTypeSas: Type = 10;
    pub const BusTypeSata: Type = 11;
    pub const BusTypeSd: Type = 12;
    pub const BusTypeMmc: Type = 13;
    pub const BusTypeVirtual: Type = 14;
    pub const BusTypeFileBackedVirtual: Type = 15;
    pub const BusTypeSpaces: Type = 16;
    pub const BusTypeMax: Type = 17;
    pub const BusTypeMaxReserved: Type = 127;
}
pub use self::_STORAGE_BUS_TYPE::Type as STORAGE_BUS_TYPE;
pub type PSTORAGE_BUS_TYPE = *mut _STORAGE_BUS_TYPE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICE_MEDIA_INFO {
    pub DeviceSpecific: _DEVICE_MEDIA_INFO__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DEVICE_MEDIA_INFO__bindgen_ty_1 {
    pub DiskInfo: _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_1,
    pub RemovableDiskInfo: _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_2,
    pub TapeInfo: _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_1 {
    pub Cylinders: LARGE_INTEGER,
    pub MediaType: STORAGE_MEDIA_TYPE,
    pub TracksPerCylinder: ULONG,
    pub SectorsPerTrack: ULONG,
    pub BytesPerSector: ULONG,
    pub NumberMediaSides: ULONG,
    pub MediaCharacteristics: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_2 {
    pub Cylinders: LARGE_INTEGER,
    pub MediaType: STORAGE_MEDIA_TYPE,
    pub TracksPerCylinder: ULONG,
    pub SectorsPerTrack: ULONG,
    pub BytesPerSector: ULONG,
    pub NumberMediaSides: ULONG,
    pub MediaCharacteristics: ULONG,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3 {
    pub MediaType: STORAGE_MEDIA_TYPE,
    pub MediaCharacteristics: ULONG,
    pub CurrentBlockSize: ULONG,
    pub BusType: STORAGE_BUS_TYPE,
    pub BusSpecificData: _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1 {
    pub ScsiInformation: _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1 {
    pub MediumType: UCHAR,
    pub DensityCode: UCHAR,
}
pub type DEVICE_MEDIA_INFO = _DEVICE_MEDIA_INFO;
pub type PDEVICE_MEDIA_INFO = *mut _DEVICE_MEDIA_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _GET_MEDIA_TYPES {
    pub DeviceType: ULONG,
    pub MediaInfoCount: ULONG,
    pub MediaInfo: [DEVICE_MEDIA_INFO; 1usize],
}
pub type GET_MEDIA_TYPES = _GET_MEDIA_TYPES;
pub type PGET_MEDIA_TYPES = *mut _GET_MEDIA_TYPES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_PREDICT_FAILURE {
    pub PredictFailure: ULONG,
    pub VendorSpecific: [UCHAR; 512usize],
}
pub type STORAGE_PREDICT_FAILURE = _STORAGE_PREDICT_FAILURE;
pub type PSTORAGE_PREDICT_FAILURE = *mut _STORAGE_PREDICT_FAILURE;
pub mod _STORAGE_QUERY_TYPE {
    pub type Type = i32;
    pub const PropertyStandardQuery: Type = 0;
    pub const PropertyExistsQuery: Type = 1;
    pub const PropertyMaskQuery: Type = 2;
    pub const PropertyQueryMaxDefined: Type = 3;
}
pub use self::_STORAGE_QUERY_TYPE::Type as STORAGE_QUERY_TYPE;
pub type PSTORAGE_QUERY_TYPE = *mut _STORAGE_QUERY_TYPE::Type;
pub mod _STORAGE_PROPERTY_ID {
    pub type Type = i32;
    pub const StorageDeviceProperty: Type = 0;
    pub const StorageAdapterProperty: Type = 1;
    pub const StorageDeviceIdProperty: Type = 2;
    pub const StorageDeviceUniqueIdProperty: Type = 3;
    pub const StorageDeviceWriteCacheProperty: Type = 4;
    pub const StorageMiniportProperty: Type = 5;
    pub const StorageAccessAlignmentProperty: Type = 6;
    pub const StorageDeviceSeekPenaltyProperty: Type = 7;
    pub const StorageDeviceTrimProperty: Type = 8;
    pub const StorageDeviceWriteAggregationProperty: Type = 9;
    pub const StorageDeviceDeviceTelemetryProperty: Type = 10;
    pub const StorageDeviceLBProvisioningProperty: Type = 11;
    pub const StorageDevicePowerProperty: Type = 12;
    pub const StorageDeviceCopyOffloadProperty: Type = 13;
    pub const StorageDeviceResiliencyProperty: Type = 14;
}
pub use self::_STORAGE_PROPERTY_ID::Type as STORAGE_PROPERTY_ID;
pub type PSTORAGE_PROPERTY_ID = *mut _STORAGE_PROPERTY_ID::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_PROPERTY_QUERY {
    pub PropertyId: STORAGE_PROPERTY_ID,
    pub QueryType: STORAGE_QUERY_TYPE,
    pub AdditionalParameters: [UCHAR; 1usize],
}
pub type STORAGE_PROPERTY_QUERY = _STORAGE_PROPERTY_QUERY;
pub type PSTORAGE_PROPERTY_QUERY = *mut _STORAGE_PROPERTY_QUERY;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_DESCRIPTOR_HEADER {
    pub Version: ULONG,
    pub Size: ULONG,
}
pub type STORAGE_DESCRIPTOR_HEADER = _STORAGE_DESCRIPTOR_HEADER;
pub type PSTORAGE_DESCRIPTOR_HEADER = *mut _STORAGE_DESCRIPTOR_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_DEVICE_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub DeviceType: UCHAR,
    pub DeviceTypeModifier: UCHAR,
    pub RemovableMedia: BOOLEAN,
    pub CommandQueueing: BOOLEAN,
    pub VendorIdOffset: ULONG,
    pub ProductIdOffset: ULONG,
    pub ProductRevisionOffset: ULONG,
    pub SerialNumberOffset: ULONG,
    pub BusType: STORAGE_BUS_TYPE,
    pub RawPropertiesLength: ULONG,
    pub RawDeviceProperties: [UCHAR; 1usize],
}
pub type STORAGE_DEVICE_DESCRIPTOR = _STORAGE_DEVICE_DESCRIPTOR;
pub type PSTORAGE_DEVICE_DESCRIPTOR = *mut _STORAGE_DEVICE_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_ADAPTER_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub MaximumTransferLength: ULONG,
    pub MaximumPhysicalPages: ULONG,
    pub AlignmentMask: ULONG,
    pub AdapterUsesPio: BOOLEAN,
    pub AdapterScansDown: BOOLEAN,
    pub CommandQueueing: BOOLEAN,
    pub AcceleratedTransfer: BOOLEAN,
    pub BusType: UCHAR,
    pub BusMajorVersion: USHORT,
    pub BusMinorVersion: USHORT,
    pub SrbType: UCHAR,
    pub AddressType: UCHAR,
}
pub type STORAGE_ADAPTER_DESCRIPTOR = _STORAGE_ADAPTER_DESCRIPTOR;
pub type PSTORAGE_ADAPTER_DESCRIPTOR = *mut _STORAGE_ADAPTER_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub BytesPerCacheLine: ULONG,
    pub BytesOffsetForCacheAlignment: ULONG,
    pub BytesPerLogicalSector: ULONG,
    pub BytesPerPhysicalSector: ULONG,
    pub BytesOffsetForSectorAlignment: ULONG,
}
pub type STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR = _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR;
pub type PSTORAGE_ACCESS_ALIGNMENT_DESCRIPTOR = *mut _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR;
pub mod _STORAGE_PORT_CODE_SET {
    pub type Type = i32;
    pub const StoragePortCodeSetReserved: Type = 0;
    pub const StoragePortCodeSetStorport: Type = 1;
    pub const StoragePortCodeSetSCSIport: Type = 2;
    pub const StoragePortCodeSetSpaceport: Type = 3;
    pub const StoragePortCodeSetATAport: Type = 4;
    pub const StoragePortCodeSetUSBport: Type = 5;
    pub const StoragePortCodeSetSBP2port: Type = 6;
    pub const StoragePortCodeSetSDport: Type = 7;
}
pub use self::_STORAGE_PORT_CODE_SET::Type as STORAGE_PORT_CODE_SET;
pub type PSTORAGE_PORT_CODE_SET = *mut _STORAGE_PORT_CODE_SET::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_MINIPORT_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub Portdriver: STORAGE_PORT_CODE_SET,
    pub LUNResetSupported: BOOLEAN,
    pub TargetResetSupported: BOOLEAN,
    pub IoTimeoutValue: USHORT,
}
pub type STORAGE_MINIPORT_DESCRIPTOR = _STORAGE_MINIPORT_DESCRIPTOR;
pub type PSTORAGE_MINIPORT_DESCRIPTOR = *mut _STORAGE_MINIPORT_DESCRIPTOR;
pub mod _STORAGE_IDENTIFIER_CODE_SET {
    pub type Type = i32;
    pub const StorageIdCodeSetReserved: Type = 0;
    pub const StorageIdCodeSetBinary: Type = 1;
    pub const StorageIdCodeSetAscii: Type = 2;
    pub const StorageIdCodeSetUtf8: Type = 3;
}
pub use self::_STORAGE_IDENTIFIER_CODE_SET::Type as STORAGE_IDENTIFIER_CODE_SET;
pub type PSTORAGE_IDENTIFIER_CODE_SET = *mut _STORAGE_IDENTIFIER_CODE_SET::Type;
pub mod _STORAGE_IDENTIFIER_TYPE {
    pub type Type = i32;
    pub const StorageIdTypeVendorSpecific: Type = 0;
    pub const StorageIdTypeVendorId: Type = 1;
    pub const StorageIdTypeEUI64: Type = 2;
    pub const StorageIdTypeFCPHName: Type = 3;
    pub const StorageIdTypePortRelative: Type = 4;
    pub const StorageIdTypeTargetPortGroup: Type = 5;
    pub const StorageIdTypeLogicalUnitGroup: Type = 6;
    pub const StorageIdTypeMD5LogicalUnitIdentifier: Type = 7;
    pub const StorageIdTypeScsiNameString: Type = 8;
}
pub use self::_STORAGE_IDENTIFIER_TYPE::Type as STORAGE_IDENTIFIER_TYPE;
pub type PSTORAGE_IDENTIFIER_TYPE = *mut _STORAGE_IDENTIFIER_TYPE::Type;
pub mod _STORAGE_ID_NAA_FORMAT {
    pub type Type = i32;
    pub const StorageIdNAAFormatIEEEExtended: Type = 2;
    pub const StorageIdNAAFormatIEEERegistered: Type = 3;
    pub const StorageIdNAAFormatIEEEERegisteredExtended: Type = 5;
}
pub use self::_STORAGE_ID_NAA_FORMAT::Type as STORAGE_ID_NAA_FORMAT;
pub type PSTORAGE_ID_NAA_FORMAT = *mut _STORAGE_ID_NAA_FORMAT::Type;
pub mod _STORAGE_ASSOCIATION_TYPE {
    pub type Type = i32;
    pub const StorageIdAssocDevice: Type = 0;
    pub const StorageIdAssocPort: Type = 1;
    pub const StorageIdAssocTarget: Type = 2;
}
pub use self::_STORAGE_ASSOCIATION_TYPE::Type as STORAGE_ASSOCIATION_TYPE;
pub type PSTORAGE_ASSOCIATION_TYPE = *mut _STORAGE_ASSOCIATION_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_IDENTIFIER {
    pub CodeSet: STORAGE_IDENTIFIER_CODE_SET,
    pub Type: STORAGE_IDENTIFIER_TYPE,
    pub IdentifierSize: USHORT,
    pub NextOffset: USHORT,
    pub Association: STORAGE_ASSOCIATION_TYPE,
    pub Identifier: [UCHAR; 1usize],
}
pub type STORAGE_IDENTIFIER = _STORAGE_IDENTIFIER;
pub type PSTORAGE_IDENTIFIER = *mut _STORAGE_IDENTIFIER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_DEVICE_ID_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub NumberOfIdentifiers: ULONG,
    pub Identifiers: [UCHAR; 1usize],
}
pub type STORAGE_DEVICE_ID_DESCRIPTOR = _STORAGE_DEVICE_ID_DESCRIPTOR;
pub type PSTORAGE_DEVICE_ID_DESCRIPTOR = *mut _STORAGE_DEVICE_ID_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_SEEK_PENALTY_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub IncursSeekPenalty: BOOLEAN,
}
pub type DEVICE_SEEK_PENALTY_DESCRIPTOR = _DEVICE_SEEK_PENALTY_DESCRIPTOR;
pub type PDEVICE_SEEK_PENALTY_DESCRIPTOR = *mut _DEVICE_SEEK_PENALTY_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub BenefitsFromWriteAggregation: BOOLEAN,
}
pub type DEVICE_WRITE_AGGREGATION_DESCRIPTOR = _DEVICE_WRITE_AGGREGATION_DESCRIPTOR;
pub type PDEVICE_WRITE_AGGREGATION_DESCRIPTOR = *mut _DEVICE_WRITE_AGGREGATION_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_TRIM_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub TrimEnabled: BOOLEAN,
}
pub type DEVICE_TRIM_DESCRIPTOR = _DEVICE_TRIM_DESCRIPTOR;
pub type PDEVICE_TRIM_DESCRIPTOR = *mut _DEVICE_TRIM_DESCRIPTOR;
pub type DEVICE_DATA_MANAGEMENT_SET_ACTION = ULONG;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_DATA_SET_RANGE {
    pub StartingOffset: LONGLONG,
    pub LengthInBytes: ULONGLONG,
}
pub type DEVICE_DATA_SET_RANGE = _DEVICE_DATA_SET_RANGE;
pub type PDEVICE_DATA_SET_RANGE = *mut _DEVICE_DATA_SET_RANGE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES {
    pub Size: ULONG,
    pub Action: DEVICE_DATA_MANAGEMENT_SET_ACTION,
    pub Flags: ULONG,
    pub ParameterBlockOffset: ULONG,
    pub ParameterBlockLength: ULONG,
    pub DataSetRangesOffset: ULONG,
    pub DataSetRangesLength: ULONG,
}
pub type DEVICE_MANAGE_DATA_SET_ATTRIBUTES = _DEVICE_MANAGE_DATA_SET_ATTRIBUTES;
pub type PDEVICE_MANAGE_DATA_SET_ATTRIBUTES = *mut _DEVICE_MANAGE_DATA_SET_ATTRIBUTES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_DSM_NOTIFICATION_PARAMETERS {
    pub Size: ULONG,
    pub Flags: ULONG,
    pub NumFileTypeIDs: ULONG,
    pub FileTypeID: [GUID; 1usize],
}
pub type DEVICE_DSM_NOTIFICATION_PARAMETERS = _DEVICE_DSM_NOTIFICATION_PARAMETERS;
pub type PDEVICE_DSM_NOTIFICATION_PARAMETERS = *mut _DEVICE_DSM_NOTIFICATION_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_GET_BC_PROPERTIES_OUTPUT {
    pub MaximumRequestsPerPeriod: ULONG,
    pub MinimumPeriod: ULONG,
    pub MaximumRequestSize: ULONGLONG,
    pub EstimatedTimePerRequest: ULONG,
    pub NumOutStandingRequests: ULONG,
    pub RequestSize: ULONGLONG,
}
pub type STORAGE_GET_BC_PROPERTIES_OUTPUT = _STORAGE_GET_BC_PROPERTIES_OUTPUT;
pub type PSTORAGE_GET_BC_PROPERTIES_OUTPUT = *mut _STORAGE_GET_BC_PROPERTIES_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_ALLOCATE_BC_STREAM_INPUT {
    pub Version: ULONG,
    pub RequestsPerPeriod: ULONG,
    pub Period: ULONG,
    pub RetryFailures: BOOLEAN,
    pub Discardable: BOOLEAN,
    pub Reserved1: [BOOLEAN; 2usize],
    pub AccessType: ULONG,
    pub AccessMode: ULONG,
}
pub type STORAGE_ALLOCATE_BC_STREAM_INPUT = _STORAGE_ALLOCATE_BC_STREAM_INPUT;
pub type PSTORAGE_ALLOCATE_BC_STREAM_INPUT = *mut _STORAGE_ALLOCATE_BC_STREAM_INPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_ALLOCATE_BC_STREAM_OUTPUT {
    pub RequestSize: ULONGLONG,
    pub NumOutStandingRequests: ULONG,
}
pub type STORAGE_ALLOCATE_BC_STREAM_OUTPUT = _STORAGE_ALLOCATE_BC_STREAM_OUTPUT;
pub type PSTORAGE_ALLOCATE_BC_STREAM_OUTPUT = *mut _STORAGE_ALLOCATE_BC_STREAM_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_PRIORITY_HINT_SUPPORT {
    pub SupportFlags: ULONG,
}
pub type STORAGE_PRIORITY_HINT_SUPPORT = _STORAGE_PRIORITY_HINT_SUPPORT;
pub type PSTORAGE_PRIORITY_HINT_SUPPORT = *mut _STORAGE_PRIORITY_HINT_SUPPORT;
#[repr(C)]
#[derive(Debug)]
pub struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA {
    pub Reserved: USHORT,
    pub SerialNumberLength: USHORT,
    pub SerialNumber: __IncompleteArrayField<UCHAR>,
}
pub type STORAGE_MEDIA_SERIAL_NUMBER_DATA = _STORAGE_MEDIA_SERIAL_NUMBER_DATA;
pub type PSTORAGE_MEDIA_SERIAL_NUMBER_DATA = *mut _STORAGE_MEDIA_SERIAL_NUMBER_DATA;
#[repr(C)]
pub struct _PERSISTENT_RESERVE_COMMAND {
    pub Version: ULONG,
    pub Size: ULONG,
    pub __bindgen_anon_1: _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1,
}
#[repr(C)]
pub struct _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1 {
    pub PR_IN: __BindgenUnionField<_PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_1>,
    pub PR_OUT: __BindgenUnionField<_PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_2>,
    pub bindgen_union_field: [u16; 2usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub AllocationLength: USHORT,
}
impl _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(ServiceAction: UCHAR, Reserved1: UCHAR) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let ServiceAction: u8 = unsafe { ::core::mem::transmute(ServiceAction) };
            ServiceAction as u64
        });
        __bindgen_bitfield_unit.set(5usize, 3u8, {
            let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug)]
pub struct _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_2 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub ParameterList: __IncompleteArrayField<UCHAR>,
}
impl _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_2 {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Type(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Type(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Scope(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Scope(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
        Type: UCHAR,
        Scope: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 5u8, {
            let ServiceAction: u8 = unsafe { ::core::mem::transmute(ServiceAction) };
            ServiceAction as u64
        });
        __bindgen_bitfield_unit.set(5usize, 3u8, {
            let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
            Reserved1 as u64
        });
        __bindgen_bitfield_unit.set(8usize, 4u8, {
            let Type: u8 = unsafe { ::core::mem::transmute(Type) };
            Type as u64
        });
        __bindgen_bitfield_unit.set(12usize, 4u8, {
            let Scope: u8 = unsafe { ::core::mem::transmute(Scope) };
            Scope as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type PERSISTENT_RESERVE_COMMAND = _PERSISTENT_RESERVE_COMMAND;
pub type PPERSISTENT_RESERVE_COMMAND = *mut _PERSISTENT_RESERVE_COMMAND;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _STORAGE_READ_CAPACITY {
    pub Version: ULONG,
    pub Size: ULONG,
    pub BlockLength: ULONG,
    pub NumberOfBlocks: LARGE_INTEGER,
    pub DiskLength: LARGE_INTEGER,
}
pub type STORAGE_READ_CAPACITY = _STORAGE_READ_CAPACITY;
pub type PSTORAGE_READ_CAPACITY = *mut _STORAGE_READ_CAPACITY;
pub mod _WRITE_CACHE_TYPE {
    pub type Type = i32;
    pub const WriteCacheTypeUnknown: Type = 0;
    pub const WriteCacheTypeNone: Type = 1;
    pub const WriteCacheTypeWriteBack: Type = 2;
    pub const WriteCacheTypeWriteThrough: Type = 3;
}
pub use self::_WRITE_CACHE_TYPE::Type as WRITE_CACHE_TYPE;
pub mod _WRITE_CACHE_ENABLE {
    pub type Type = i32;
    pub const WriteCacheEnableUnknown: Type = 0;
    pub const WriteCacheDisabled: Type = 1;
    pub const WriteCacheEnabled: Type = 2;
}
pub use self::_WRITE_CACHE_ENABLE::Type as WRITE_CACHE_ENABLE;
pub mod _WRITE_CACHE_CHANGE {
    pub type Type = i32;
    pub const WriteCacheChangeUnknown: Type = 0;
    pub const WriteCacheNotChangeable: Type = 1;
    pub const WriteCacheChangeable: Type = 2;
}
pub use self::_WRITE_CACHE_CHANGE::Type as WRITE_CACHE_CHANGE;
pub mod _WRITE_THROUGH {
    pub type Type = i32;
    pub const WriteThroughUnknown: Type = 0;
    pub const WriteThroughNotSupported: Type = 1;
    pub const WriteThroughSupported: Type = 2;
}
pub use self::_WRITE_THROUGH::Type as WRITE_THROUGH;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_WRITE_CACHE_PROPERTY {
    pub Version: ULONG,
    pub Size: ULONG,
    pub WriteCacheType: WRITE_CACHE_TYPE,
    pub WriteCacheEnabled: WRITE_CACHE_ENABLE,
    pub WriteCacheChangeable: WRITE_CACHE_CHANGE,
    pub WriteThroughSupported: WRITE_THROUGH,
    pub FlushCacheSupported: BOOLEAN,
    pub UserDefinedPowerProtection: BOOLEAN,
    pub NVCacheEnabled: BOOLEAN,
}
pub type STORAGE_WRITE_CACHE_PROPERTY = _STORAGE_WRITE_CACHE_PROPERTY;
pub type PSTORAGE_WRITE_CACHE_PROPERTY = *mut _STORAGE_WRITE_CACHE_PROPERTY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _STORAGE_OFFLOAD_TOKEN {
    pub TokenType: [UCHAR; 4usize],
    pub Reserved: [UCHAR; 2usize],
    pub TokenIdLength: [UCHAR; 2usize],
    pub __bindgen_anon_1: _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1 {
    pub StorageOffloadZeroDataToken: _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1__bindgen_ty_1,
    pub Token: [UCHAR; 504usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1__bindgen_ty_1 {
    pub Reserved2: [UCHAR; 504usize],
}
pub type STORAGE_OFFLOAD_TOKEN = _STORAGE_OFFLOAD_TOKEN;
pub type PSTORAGE_OFFLOAD_TOKEN = *mut _STORAGE_OFFLOAD_TOKEN;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _STORAGE_OFFLOAD_READ_OUTPUT {
    pub OffloadReadFlags: ULONG,
    pub Reserved: ULONG,
    pub LengthProtected: ULONGLONG,
    pub TokenLength: ULONG,
    pub Token: STORAGE_OFFLOAD_TOKEN,
}
pub type STORAGE_OFFLOAD_READ_OUTPUT = _STORAGE_OFFLOAD_READ_OUTPUT;
pub type PSTORAGE_OFFLOAD_READ_OUTPUT = *mut _STORAGE_OFFLOAD_READ_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_OFFLOAD_WRITE_OUTPUT {
    pub OffloadWriteFlags: ULONG,
    pub Reserved: ULONG,
    pub LengthCopied: ULONGLONG,
}
pub type STORAGE_OFFLOAD_WRITE_OUTPUT = _STORAGE_OFFLOAD_WRITE_OUTPUT;
pub type PSTORAGE_OFFLOAD_WRITE_OUTPUT = *mut _STORAGE_OFFLOAD_WRITE_OUTPUT;
pub mod _DEVICEDUMP_COLLECTION_TYPE {
    pub type Type = i32;
    pub const TCCollectionBugCheck: Type = 1;
    pub const TCCollectionApplicationRequested: Type = 2;
    pub const TCCollectionDeviceRequested: Type = 3;
}
pub use self::_DEVICEDUMP_COLLECTION_TYPE::Type as DEVICEDUMP_COLLECTION_TYPEIDE_NOTIFICATION_TYPE;
pub type PDEVICEDUMP_COLLECTION_TYPE = *mut _DEVICEDUMP_COLLECTION_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_SUBSECTION_POINTER {
    pub dwSize: ULONG,
    pub dwFlags: ULONG,
    pub dwOffset: ULONG,
}
pub type DEVICEDUMP_SUBSECTION_POINTER = _DEVICEDUMP_SUBSECTION_POINTER;
pub type PDEVICEDUMP_SUBSECTION_POINTER = *mut _DEVICEDUMP_SUBSECTION_POINTER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_STRUCTURE_VERSION {
    pub dwSignature: ULONG,
    pub dwVersion: ULONG,
    pub dwSize: ULONG,
}
pub type DEVICEDUMP_STRUCTURE_VERSION = _DEVICEDUMP_STRUCTURE_VERSION;
pub type PDEVICEDUMP_STRUCTURE_VERSION = *mut _DEVICEDUMP_STRUCTURE_VERSION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_SECTION_HEADER {
    pub guidDeviceDataId: GUID,
    pub sOrganizationID: [UCHAR; 16usize],
    pub dwFirmwareRevision: ULONG,
    pub sModelNumber: [UCHAR; 32usize],
    pub szDeviceManufacturingID: [UCHAR; 32usize],
    pub dwFlags: ULONG,
    pub bRestrictedPrivateDataVersion: ULONG,
    pub dwFirmwareIssueId: ULONG,
    pub szIssueDescriptionString: [UCHAR; 132usize],
}
pub type DEVICEDUMP_SECTION_HEADER = _DEVICEDUMP_SECTION_HEADER;
pub type PDEVICEDUMP_SECTION_HEADER = *mut _DEVICEDUMP_SECTION_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GP_LOG_PAGE_DESCRIPTOR {
    pub LogAddress: USHORT,
    pub LogSectors: USHORT,
}
pub type GP_LOG_PAGE_DESCRIPTOR = _GP_LOG_PAGE_DESCRIPTOR;
pub type PGP_LOG_PAGE_DESCRIPTOR = *mut _GP_LOG_PAGE_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_PUBLIC_SUBSECTION {
    pub dwFlags: ULONG,
    pub GPLogTable: [GP_LOG_PAGE_DESCRIPTOR; 16usize],
    pub szDescription: [CHAR; 16usize],
    pub bData: [UCHAR; 1usize],
}
pub type DEVICEDUMP_PUBLIC_SUBSECTION = _DEVICEDUMP_PUBLIC_SUBSECTION;
pub type PDEVICEDUMP_PUBLIC_SUBSECTION = *mut _DEVICEDUMP_PUBLIC_SUBSECTION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_PRIVATE_SUBSECTION {
    pub dwFlags: ULONG,
    pub GPLogId: GP_LOG_PAGE_DESCRIPTOR,
    pub bData: [UCHAR; 1usize],
}
pub type DEVICEDUMP_PRIVATE_SUBSECTION = _DEVICEDUMP_PRIVATE_SUBSECTION;
pub type PDEVICEDUMP_PRIVATE_SUBSECTION = *mut _DEVICEDUMP_PRIVATE_SUBSECTION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD {
    pub Cdb: [UCHAR; 16usize],
    pub Command: [UCHAR; 16usize],
    pub StartTime: ULONGLONG,
    pub EndTime: ULONGLONG,
    pub OperationStatus: ULONG,
    pub OperationError: ULONG,
    pub StackSpecific: _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1 {
    pub ExternalStack: _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_1,
    pub AtaPort: _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_2,
    pub StorPort: _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_1 {
    pub dwReserved: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_2 {
    pub dwAtaPortSpecific: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_3 {
    pub SrbTag: ULONG,
}
pub type DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD = _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD;
pub type PDEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD = *mut _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_RESTRICTED_SUBSECTION {
    pub bData: [UCHAR; 1usize],
}
pub type DEVICEDUMP_RESTRICTED_SUBSECTION = _DEVICEDUMP_RESTRICTED_SUBSECTION;
pub type PDEVICEDUMP_RESTRICTED_SUBSECTION = *mut _DEVICEDUMP_RESTRICTED_SUBSECTION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICEDUMP_STORAGEDEVICE_DATA {
    pub Descriptor: DEVICEDUMP_STRUCTURE_VERSION,
    pub SectionHeader: DEVICEDUMP_SECTION_HEADER,
    pub dwBufferSize: ULONG,
    pub dwReasonForCollection: ULONG,
    pub PublicData: DEVICEDUMP_SUBSECTION_POINTER,
    pub RestrictedData: DEVICEDUMP_SUBSECTION_POINTER,
    pub PrivateData: DEVICEDUMP_SUBSECTION_POINTER,
}
pub type DEVICEDUMP_STORAGEDEVICE_DATA = _DEVICEDUMP_STORAGEDEVICE_DATA;
pub type PDEVICEDUMP_STORAGEDEVICE_DATA = *mut _DEVICEDUMP_STORAGEDEVICE_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP {
    pub Descriptor: DEVICEDUMP_STRUCTURE_VERSION,
    pub dwReasonForCollection: ULONG,
    pub cDriverName: [UCHAR; 16usize],
    pub uiNumRecords: ULONG,
    pub RecordArray: [DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD; 1usize],
}
pub type DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP = _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP;
pub type PDEVICEDUMP_STORAGESTACK_PUBLIC_DUMP = *mut _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_LB_PROVISIONING_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved1: [UCHAR; 7usize],
    pub OptimalUnmapGranularity: ULONGLONG,
    pub UnmapGranularityAlignment: ULONGLONG,
}
impl _DEVICE_LB_PROVISIONING_DESCRIPTOR {
    #[inline]
    pub fn ThinProvisioningEnabled(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ThinProvisioningEnabled(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ThinProvisioningReadZeros(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ThinProvisioningReadZeros(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AnchorSupported(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_AnchorSupported(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn UnmapGranularityAlignmentValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_UnmapGranularityAlignmentValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ThinProvisioningEnabled: UCHAR,
        ThinProvisioningReadZeros: UCHAR,
        AnchorSupported: UCHAR,
        UnmapGranularityAlignmentValid: UCHAR,
        Reserved0: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let ThinProvisioningEnabled: u8 = unsafe { ::core::mem::transmute(ThinProvisioningEnabled) };
            ThinProvisioningEnabled as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let ThinProvisioningReadZeros: u8 = unsafe { ::core::mem::transmute(ThinProvisioningReadZeros) };
            ThinProvisioningReadZeros as u64
        });
        __bindgen_bitfield_unit.set(2usize, 3u8, {
            let AnchorSupported: u8 = unsafe { ::core::mem::transmute(AnchorSupported) };
            AnchorSupported as u64
        });
        __bindgen_bitfield_unit.set(5usize, 1u8, {
            let UnmapGranularityAlignmentValid: u8 = unsafe { ::core::mem::transmute(UnmapGranularityAlignmentValid) };
            UnmapGranularityAlignmentValid as u64
        });
        __bindgen_bitfield_unit.set(6usize, 2u8, {
            let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
            Reserved0 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type DEVICE_LB_PROVISIONING_DESCRIPTOR = _DEVICE_LB_PROVISIONING_DESCRIPTOR;
pub type PDEVICE_LB_PROVISIONING_DESCRIPTOR = *mut _DEVICE_LB_PROVISIONING_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_LB_PROVISIONING_MAP_RESOURCES {
    pub Size: ULONG,
    pub Version: ULONG,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved1: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved3: [UCHAR; 3usize],
    pub AvailableMappingResources: ULONGLONG,
    pub UsedMappingResources: ULONGLONG,
}
impl _STORAGE_LB_PROVISIONING_MAP_RESOURCES {
    #[inline]
    pub fn AvailableMappingResourcesValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_AvailableMappingResourcesValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UsedMappingResourcesValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_UsedMappingResourcesValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        AvailableMappingResourcesValid: UCHAR,
        UsedMappingResourcesValid: UCHAR,
        Reserved0: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let AvailableMappingResourcesValid: u8 = unsafe { ::core::mem::transmute(AvailableMappingResourcesValid) };
            AvailableMappingResourcesValid as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let UsedMappingResourcesValid: u8 = unsafe { ::core::mem::transmute(UsedMappingResourcesValid) };
            UsedMappingResourcesValid as u64
        });
        __bindgen_bitfield_unit.set(2usize, 6u8, {
            let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
            Reserved0 as u64
        });
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn MappingResourcesScope(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_MappingResourcesScope(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn UsedMappingResourcesScope(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_UsedMappingResourcesScope(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        MappingResourcesScope: UCHAR,
        UsedMappingResourcesScope: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 2u8, {
            let MappingResourcesScope: u8 = unsafe { ::core::mem::transmute(MappingResourcesScope) };
            MappingResourcesScope as u64
        });
        __bindgen_bitfield_unit.set(2usize, 2u8, {
            let UsedMappingResourcesScope: u8 = unsafe { ::core::mem::transmute(UsedMappingResourcesScope) };
            UsedMappingResourcesScope as u64
        });
        __bindgen_bitfield_unit.set(4usize, 4u8, {
            let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
            Reserved2 as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type STORAGE_LB_PROVISIONING_MAP_RESOURCES = _STORAGE_LB_PROVISIONING_MAP_RESOURCES;
pub type PSTORAGE_LB_PROVISIONING_MAP_RESOURCES = *mut _STORAGE_LB_PROVISIONING_MAP_RESOURCES;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_POWER_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub DeviceAttentionSupported: BOOLEAN,
    pub AsynchronousNotificationSupported: BOOLEAN,
    pub IdlePowerManagementEnabled: BOOLEAN,
    pub D3ColdEnabled: BOOLEAN,
    pub D3ColdSupported: BOOLEAN,
    pub NoVerifyDuringIdlePower: BOOLEAN,
    pub Reserved: [UCHAR; 2usize],
    pub IdleTimeoutInMS: ULONG,
}
pub type DEVICE_POWER_DESCRIPTOR = _DEVICE_POWER_DESCRIPTOR;
pub type PDEVICE_POWER_DESCRIPTOR = *mut _DEVICE_POWER_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_COPY_OFFLOAD_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub MaximumTokenLifetime: ULONG,
    pub DefaultTokenLifetime: ULONG,
    pub MaximumTransferSize: ULONGLONG,
    pub OptimalTransferCount: ULONGLONG,
    pub MaximumDataDescriptors: ULONG,
    pub MaximumTransferLengthPerDescriptor: ULONG,
    pub OptimalTransferLengthPerDescriptor: ULONG,
    pub OptimalTransferLengthGranularity: USHORT,
    pub Reserved: [UCHAR; 2usize],
}
pub type DEVICE_COPY_OFFLOAD_DESCRIPTOR = _DEVICE_COPY_OFFLOAD_DESCRIPTOR;
pub type PDEVICE_COPY_OFFLOAD_DESCRIPTOR = *mut _DEVICE_COPY_OFFLOAD_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR {
    pub Version: ULONG,
    pub Size: ULONG,
    pub NameOffset: ULONG,
    pub NumberOfLogicalCopies: ULONG,
    pub NumberOfPhysicalCopies: ULONG,
    pub PhysicalDiskRedundancy: ULONG,
    pub NumberOfColumns: ULONG,
    pub Interleave: ULONG,
}
pub type STORAGE_DEVICE_RESILIENCY_DESCRIPTOR = _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR;
pub type PSTORAGE_DEVICE_RESILIENCY_DESCRIPTOR = *mut _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_IDLE_POWER {
    pub Version: ULONG,
    pub Size: ULONG,
    pub _bitfield_align_1: [u32; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub D3IdleTimeout: ULONG,
}
impl _STORAGE_IDLE_POWER {
    #[inline]
    pub fn WakeCapableHint(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_WakeCapableHint(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn D3ColdSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_D3ColdSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 30u8) as u32) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 30u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        WakeCapableHint: ULONG,
        D3ColdSupported: ULONG,
        Reserved: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 4usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 4usize]> = Default::default();
        __bindgen_bitfield_unit.set(0usize, 1u8, {
            let WakeCapableHint: u32 = unsafe { ::core::mem::transmute(WakeCapableHint) };
            WakeCapableHint as u64
        });
        __bindgen_bitfield_unit.set(1usize, 1u8, {
            let D3ColdSupported: u32 = unsafe { ::core::mem::transmute(D3ColdSupported) };
            D3ColdSupported as u64
        });
        __bindgen_bitfield_unit.set(2usize, 30u8, {
            let Reserved: u32 = unsafe { ::core::mem::transmute(Reserved) };
            Reserved as u64
        });
        __bindgen_bitfield_unit
    }
}
pub type STORAGE_IDLE_POWER = _STORAGE_IDLE_POWER;
pub type PSTORAGE_IDLE_POWER = *mut _STORAGE_IDLE_POWER;
pub mod _STORAGE_POWERUP_REASON_TYPE {
    pub type Type = i32;
    pub const StoragePowerupUnknown: Type = 0;
    pub const StoragePowerupIO: Type = 1;
    pub const StoragePowerupDeviceAttention: Type = 2;
}
pub use self::_STORAGE_POWERUP_REASON_TYPE::Type as STORAGE_POWERUP_REASON_TYPE;
pub type PSTORAGE_POWERUP_REASON_TYPE = *mut _STORAGE_POWERUP_REASON_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_IDLE_POWERUP_REASON {
    pub Version: ULONG,
    pub Size: ULONG,
    pub PowerupReason: STORAGE_POWERUP_REASON_TYPE,
}
pub type STORAGE_IDLE_POWERUP_REASON = _STORAGE_IDLE_POWERUP_REASON;
pub type PSTORAGE_IDLE_POWERUP_REASON = *mut _STORAGE_IDLE_POWERUP_REASON;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _STORAGE_EVENT_NOTIFICATION {
    pub Version: ULONG,
    pub Size: ULONG,
    pub Events: ULONGLONG,
}
pub type STORAGE_EVENT_NOTIFICATION = _STORAGE_EVENT_NOTIFICATION;
pub type PSTORAGE_EVENT_NOTIFICATION = *mut _STORAGE_EVENT_NOTIFICATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_DSM_OFFLOAD_READ_PARAMETERS {
    pub Flags: ULONG,
    pub TimeToLive: ULONG,
    pub Reserved: [ULONG; 2usize],
}
pub type DEVICE_DSM_OFFLOAD_READ_PARAMETERS = _DEVICE_DSM_OFFLOAD_READ_PARAMETERS;
pub type PDEVICE_DSM_OFFLOAD_READ_PARAMETERS = *mut _DEVICE_DSM_OFFLOAD_READ_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS {
    pub Flags: ULONG,
    pub Reserved: ULONG,
    pub TokenOffset: ULONGLONG,
    pub Token: STORAGE_OFFLOAD_TOKEN,
}
pub type DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS = _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS;
pub type PDEVICE_DSM_OFFLOAD_WRITE_PARAMETERS = *mut _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_DATA_SET_REPAIR_PARAMETERS {
    pub NumberOfRepairCopies: ULONG,
    pub SourceCopy: ULONG,
    pub RepairCopies: [ULONG; 1usize],
}
pub type DEVICE_DATA_SET_REPAIR_PARAMETERS = _DEVICE_DATA_SET_REPAIR_PARAMETERS;
pub type PDEVICE_DATA_SET_REPAIR_PARAMETERS = *mut _DEVICE_DATA_SET_REPAIR_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT {
    pub Size: ULONG,
    pub Action: DEVICE_DATA_MANAGEMENT_SET_ACTION,
    pub Flags: ULONG,
    pub OperationStatus: ULONG,
    pub ExtendedError: ULONG,
    pub TargetDetailedError: ULONG,
    pub ReservedStatus: ULONG,
    pub OutputBlockOffset: ULONG,
    pub OutputBlockLength: ULONG,
}
pub type DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT = _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT;
pub type PDEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT = *mut _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE {
    pub Size: ULONG,
    pub Version: ULONG,
    pub SlabSizeInBytes: ULONGLONG,
    pub SlabOffsetDeltaInBytes: ULONG,
    pub SlabAllocationBitMapBitCount: ULONG,
    pub SlabAllocationBitMapLength: ULONG,
    pub SlabAllocationBitMap: [ULONG; 1usize],
}
pub type DEVICE_DATA_SET_LB_PROVISIONING_STATE = _DEVICE_DATA_SET_LB_PROVISIONING_STATE;
pub type PDEVICE_DATA_SET_LB_PROVISIONING_STATE = *mut _DEVICE_DATA_SET_LB_PROVISIONING_STATE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DEVICE_DATA_SET_SCRUB_OUTPUT {
    pub BytesProcessed: ULONGLONG,
    pub BytesRepaired: ULONGLONG,
    pub BytesFailed: ULONGLONG,
}
pub type DEVICE_DATA_SET_SCRUB_OUTPUT = _DEVICE_DATA_SET_SCRUB_OUTPUT;
pub type PDEVICE_DATA_SET_SCRUB_OUTPUT = *mut _DEVICE_DATA_SET_SCRUB_OUTPUT;
pub type BAD_TRACK_NUMBER = USHORT;
pub type PBAD_TRACK_NUMBER = *mut USHORT;
pub mod _MEDIA_TYPE {
    pub type Type = i32;
    pub const Unknown: Type = 0;
    pub const F5_1Pt2_512: Type = 1;
    pub const F3_1Pt44_512: Type = 2;
    pub const F3_2Pt88_512: Type = 3;
    pub const F3_20Pt8_512: Type = 4;
    pub const F3_720_512: Type = 5;
    pub const F5_360_512: Type = 6;
    pub const F5_320_512: Type = 7;
    pub const F5_320_1024: Type = 8;
    pub const F5_180_512: Type = 9;
    pub const F5_160_512: Type = 10;
    pub const RemovableMedia: Type = 11;
    pub const FixedMedia: Type = 12;
    pub const F3_120M_512: Type = 13;
    pub const F3_640_512: Type = 14;
    pub const F5_640_512: Type = 15;
    pub const F5_720_512: Type = 16;
    pub const F3_1Pt2_512: Type = 17;
    pub const F3_1Pt23_1024: Type = 18;
    pub const F5_1Pt23_1024: Type = 19;
    pub const F3_128Mb_512: Type = 20;
    pub const F3_230Mb_512: Type = 21;
    pub const F8_256_128: Type = 22;
}
pub use self::_MEDIA_TYPE::Type as MEDIA_TYPE;
pub type PMEDIA_TYPE = *mut _MEDIA_TYPE::Type;
pub mod _DETECTION_TYPE {
    pub type Type = i32;
    pub const DetectNone: Type = 0;
    pub const DetectInt13: Type = 1;
    pub const DetectExInt13: Type = 2;
}
pub use self::_DETECTION_TYPE::Type as DETECTION_TYPE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_CONTROLLER_NUMBER {
    pub ControllerNumber: ULONG,
    pub DiskNumber: ULONG,
}
pub type DISK_CONTROLLER_NUMBER = _DISK_CONTROLLER_NUMBER;
pub type PDISK_CONTROLLER_NUMBER = *mut _DISK_CONTROLLER_NUMBER;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_INT13_INFO {
    pub DriveSelect: USHORT,
    pub MaxCylinders: ULONG,
    pub SectorsPerTrack: USHORT,
    pub MaxHeads: USHORT,
    pub NumberDrives: USHORT,
}
pub type DISK_INT13_INFO = _DISK_INT13_INFO;
pub type PDISK_INT13_INFO = *mut _DISK_INT13_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_EX_INT13_INFO {
    pub ExBufferSize: USHORT,
    pub ExFlags: USHORT,
    pub ExCylinders: ULONG,
    pub ExHeads: ULONG,
    pub ExSectorsPerTrack: ULONG,
    pub ExSectorsPerDrive: ULONG64,
    pub ExSectorSize: USHORT,
    pub ExReserved: USHORT,
}
pub type DISK_EX_INT13_INFO = _DISK_EX_INT13_INFO;
pub type PDISK_EX_INT13_INFO = *mut _DISK_EX_INT13_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_DETECTION_INFO {
    pub SizeOfDetectInfo: ULONG,
    pub DetectionType: DETECTION_TYPE,
    pub __bindgen_anon_1: _DISK_DETECTION_INFO__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DISK_DETECTION_INFO__bindgen_ty_1 {
    pub __bindgen_anon_1: _DISK_DETECTION_INFO__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_DETECTION_INFO__bindgen_ty_1__bindgen_ty_1 {
    pub Int13: DISK_INT13_INFO,
    pub ExInt13: DISK_EX_INT13_INFO,
}
pub type DISK_DETECTION_INFO = _DISK_DETECTION_INFO;
pub type PDISK_DETECTION_INFO = *mut _DISK_DETECTION_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_GEOMETRY {
    pub Cylinders: LARGE_INTEGER,
    pub MediaType: MEDIA_TYPE,
    pub TracksPerCylinder: ULONG,
    pub SectorsPerTrack: ULONG,
    pub BytesPerSector: ULONG,
}
pub type DISK_GEOMETRY = _DISK_GEOMETRY;
pub type PDISK_GEOMETRY = *mut _DISK_GEOMETRY;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_GEOMETRY_EX {
    pub Geometry: DISK_GEOMETRY,
    pub DiskSize: LARGE_INTEGER,
    pub Data: [UCHAR; 1usize],
}
pub type DISK_GEOMETRY_EX = _DISK_GEOMETRY_EX;
pub type PDISK_GEOMETRY_EX = *mut _DISK_GEOMETRY_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PARTITION_INFORMATION {
    pub StartingOffset: LARGE_INTEGER,
    pub PartitionLength: LARGE_INTEGER,
    pub HiddenSectors: ULONG,
    pub PartitionNumber: ULONG,
    pub PartitionType: UCHAR,
    pub BootIndicator: BOOLEAN,
    pub RecognizedPartition: BOOLEAN,
    pub RewritePartition: BOOLEAN,
}
pub type PARTITION_INFORMATION = _PARTITION_INFORMATION;
pub type PPARTITION_INFORMATION = *mut _PARTITION_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PARTITION_INFORMATION_GPT {
    pub PartitionType: GUID,
    pub PartitionId: GUID,
    pub Attributes: ULONG64,
    pub Name: [WCHAR; 36usize],
}
pub type PARTITION_INFORMATION_GPT = _PARTITION_INFORMATION_GPT;
pub type PPARTITION_INFORMATION_GPT = *mut _PARTITION_INFORMATION_GPT;
pub mod _PARTITION_STYLE {
    pub type Type = i32;
    pub const PARTITION_STYLE_MBR: Type = 0;
    pub const PARTITION_STYLE_GPT: Type = 1;
    pub const PARTITION_STYLE_RAW: Type = 2;
}
pub use self::_PARTITION_STYLE::Type as PARTITION_STYLE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_PARTITION_INFO {
    pub SizeOfPartitionInfo: ULONG,
    pub PartitionStyle: PARTITION_STYLE,
    pub __bindgen_anon_1: _DISK_PARTITION_INFO__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DISK_PARTITION_INFO__bindgen_ty_1 {
    pub Mbr: _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_1,
    pub Gpt: _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_1 {
    pub Signature: ULONG,
    pub CheckSum: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_2 {
    pub DiskId: GUID,
}
pub type DISK_PARTITION_INFO = _DISK_PARTITION_INFO;
pub type PDISK_PARTITION_INFO = *mut _DISK_PARTITION_INFO;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_PERFORMANCE {
    pub BytesRead: LARGE_INTEGER,
    pub BytesWritten: LARGE_INTEGER,
    pub ReadTime: LARGE_INTEGER,
    pub WriteTime: LARGE_INTEGER,
    pub IdleTime: LARGE_INTEGER,
    pub ReadCount: ULONG,
    pub WriteCount: ULONG,
    pub QueueDepth: ULONG,
    pub SplitCount: ULONG,
    pub QueryTime: LARGE_INTEGER,
    pub StorageDeviceNumber: ULONG,
    pub StorageManagerName: [WCHAR; 8usize],
}
pub type DISK_PERFORMANCE = _DISK_PERFORMANCE;
pub type PDISK_PERFORMANCE = *mut _DISK_PERFORMANCE;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PARTITION_INFORMATION_MBR {
    pub PartitionType: UCHAR,
    pub BootIndicator: BOOLEAN,
    pub RecognizedPartition: BOOLEAN,
    pub HiddenSectors: ULONG,
    pub PartitionId: GUID,
}
pub type PARTITION_INFORMATION_MBR = _PARTITION_INFORMATION_MBR;
pub type PPARTITION_INFORMATION_MBR = *mut _PARTITION_INFORMATION_MBR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PARTITION_INFORMATION_EX {
    pub PartitionStyle: PARTITION_STYLE,
    pub StartingOffset: LARGE_INTEGER,
    pub PartitionLength: LARGE_INTEGER,
    pub PartitionNumber: ULONG,
    pub RewritePartition: BOOLEAN,
    pub __bindgen_anon_1: _PARTITION_INFORMATION_EX__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _PARTITION_INFORMATION_EX__bindgen_ty_1 {
    pub Mbr: PARTITION_INFORMATION_MBR,
    pub Gpt: PARTITION_INFORMATION_GPT,
}
pub type PARTITION_INFORMATION_EX = _PARTITION_INFORMATION_EX;
pub type PPARTITION_INFORMATION_EX = *mut _PARTITION_INFORMATION_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DRIVE_LAYOUT_INFORMATION {
    pub PartitionCount: ULONG,
    pub Signature: ULONG,
    pub PartitionEntry: [PARTITION_INFORMATION; 1usize],
}
pub type DRIVE_LAYOUT_INFORMATION = _DRIVE_LAYOUT_INFORMATION;
pub type PDRIVE_LAYOUT_INFORMATION = *mut _DRIVE_LAYOUT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DRIVE_LAYOUT_INFORMATION_MBR {
    pub Signature: ULONG,
}
pub type DRIVE_LAYOUT_INFORMATION_MBR = _DRIVE_LAYOUT_INFORMATION_MBR;
pub type PDRIVE_LAYOUT_INFORMATION_MBR = *mut _DRIVE_LAYOUT_INFORMATION_MBR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DRIVE_LAYOUT_INFORMATION_GPT {
    pub DiskId: GUID,
    pub StartingUsableOffset: LARGE_INTEGER,
    pub UsableLength: LARGE_INTEGER,
    pub MaxPartitionCount: ULONG,
}
pub type DRIVE_LAYOUT_INFORMATION_GPT = _DRIVE_LAYOUT_INFORMATION_GPT;
pub type PDRIVE_LAYOUT_INFORMATION_GPT = *mut _DRIVE_LAYOUT_INFORMATION_GPT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DRIVE_LAYOUT_INFORMATION_EX {
    pub PartitionStyle: ULONG,
    pub PartitionCount: ULONG,
    pub __bindgen_anon_1: _DRIVE_LAYOUT_INFORMATION_EX__bindgen_ty_1,
    pub PartitionEntry: [PARTITION_INFORMATION_EX; 1usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DRIVE_LAYOUT_INFORMATION_EX__bindgen_ty_1 {
    pub Mbr: DRIVE_LAYOUT_INFORMATION_MBR,
    pub Gpt: DRIVE_LAYOUT_INFORMATION_GPT,
}
pub type DRIVE_LAYOUT_INFORMATION_EX = _DRIVE_LAYOUT_INFORMATION_EX;
pub type PDRIVE_LAYOUT_INFORMATION_EX = *mut _DRIVE_LAYOUT_INFORMATION_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FORMAT_EX_PARAMETERS {
    pub MediaType: MEDIA_TYPE,
    pub StartCylinderNumber: ULONG,
    pub EndCylinderNumber: ULONG,
    pub StartHeadNumber: ULONG,
    pub EndHeadNumber: ULONG,
    pub FormatGapLength: USHORT,
    pub SectorsPerTrack: USHORT,
    pub SectorNumber: [USHORT; 1usize],
}
pub type FORMAT_EX_PARAMETERS = _FORMAT_EX_PARAMETERS;
pub type PFORMAT_EX_PARAMETERS = *mut _FORMAT_EX_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _FORMAT_PARAMETERS {
    pub MediaType: MEDIA_TYPE,
    pub StartCylinderNumber: ULONG,
    pub EndCylinderNumber: ULONG,
    pub StartHeadNumber: ULONG,
    pub EndHeadNumber: ULONG,
}
pub type FORMAT_PARAMETERS = _FORMAT_PARAMETERS;
pub type PFORMAT_PARAMETERS = *mut _FORMAT_PARAMETERS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _GET_LENGTH_INFORMATION {
    pub Length: LARGE_INTEGER,
}
pub type GET_LENGTH_INFORMATION = _GET_LENGTH_INFORMATION;
pub type PGET_LENGTH_INFORMATION = *mut _GET_LENGTH_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _REASSIGN_BLOCKS {
    pub Reserved: USHORT,
    pub Count: USHORT,
    pub BlockNumber: [ULONG; 1usize],
}
pub type REASSIGN_BLOCKS = _REASSIGN_BLOCKS;
pub type PREASSIGN_BLOCKS = *mut _REASSIGN_BLOCKS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SET_PARTITION_INFORMATION {
    pub PartitionType: UCHAR,
}
pub type SET_PARTITION_INFORMATION = _SET_PARTITION_INFORMATION;
pub type PSET_PARTITION_INFORMATION = *mut _SET_PARTITION_INFORMATION;
pub type SET_PARTITION_INFORMATION_MBR = SET_PARTITION_INFORMATION;
pub type SET_PARTITION_INFORMATION_GPT = PARTITION_INFORMATION_GPT;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SET_PARTITION_INFORMATION_EX {
    pub PartitionStyle: PARTITION_STYLE,
    pub __bindgen_anon_1: _SET_PARTITION_INFORMATION_EX__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SET_PARTITION_INFORMATION_EX__bindgen_ty_1 {
    pub Mbr: SET_PARTITION_INFORMATION_MBR,
    pub Gpt: SET_PARTITION_INFORMATION_GPT,
}
pub type SET_PARTITION_INFORMATION_EX = _SET_PARTITION_INFORMATION_EX;
pub type PSET_PARTITION_INFORMATION_EX = *mut _SET_PARTITION_INFORMATION_EX;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _VERIFY_INFORMATION {
    pub StartingOffset: LARGE_INTEGER,
    pub Length: ULONG,
}
pub type VERIFY_INFORMATION = _VERIFY_INFORMATION;
pub type PVERIFY_INFORMATION = *mut _VERIFY_INFORMATION;
pub mod DISK_CACHE_RETENTION_PRIORITY {
    pub type Type = i32;
    pub const EqualPriority: Type = 0;
    pub const KeepPrefetchedData: Type = 1;
    pub const KeepReadData: Type = 2;
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_CACHE_INFORMATION {
    pub ParametersSavable: BOOLEAN,
    pub ReadCacheEnabled: BOOLEAN,
    pub WriteCacheEnabled: BOOLEAN,
    pub ReadRetentionPriority: DISK_CACHE_RETENTION_PRIORITY::Type,
    pub WriteRetentionPriority: DISK_CACHE_RETENTION_PRIORITY::Type,
    pub DisablePrefetchTransferLength: USHORT,
    pub PrefetchScalar: BOOLEAN,
    pub __bindgen_anon_1: _DISK_CACHE_INFORMATION__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DISK_CACHE_INFORMATION__bindgen_ty_1 {
    pub ScalarPrefetch: _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    pub BlockPrefetch: _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_1 {
    pub Minimum: USHORT,
    pub Maximum: USHORT,
    pub MaximumBlocks: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_2 {
    pub Minimum: USHORT,
    pub Maximum: USHORT,
}
pub type DISK_CACHE_INFORMATION = _DISK_CACHE_INFORMATION;
pub type PDISK_CACHE_INFORMATION = *mut _DISK_CACHE_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DISK_GROW_PARTITION {
    pub PartitionNumber: ULONG,
    pub BytesToGrow: LARGE_INTEGER,
}
pub type DISK_GROW_PARTITION = _DISK_GROW_PARTITION;
pub type PDISK_GROW_PARTITION = *mut _DISK_GROW_PARTITION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _GETVERSIONINPARAMS {
    pub bVersion: UCHAR,
    pub bRevision: UCHAR,
    pub bReserved: UCHAR,
    pub bIDEDeviceMap: UCHAR,
    pub fCapabilities: ULONG,
    pub dwReserved: [ULONG; 4usize],
}
pub type GETVERSIONINPARAMS = _GETVERSIONINPARAMS;
pub type PGETVERSIONINPARAMS = *mut _GETVERSIONINPARAMS;
pub type LPGETVERSIONINPARAMS = *mut _GETVERSIONINPARAMS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _IDEREGS {
    pub bFeaturesReg: UCHAR,
    pub bSectorCountReg: UCHAR,
    pub bSectorNumberReg: UCHAR,
    pub bCylLowReg: UCHAR,
    pub bCylHighReg: UCHAR,
    pub bDriveHeadReg: UCHAR,
    pub bCommandReg: UCHAR,
    pub bReserved: UCHAR,
}
pub type IDEREGS = _IDEREGS;
pub type PIDEREGS = *mut _IDEREGS;
pub type LPIDEREGS = *mut _IDEREGS;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _SENDCMDINPARAMS {
    pub cBufferSize: ULONG,
    pub irDriveRegs: IDEREGS,
    pub bDriveNumber: UCHAR,
    pub bReserved: [UCHAR; 3usize],
    pub dwReserved: [ULONG; 4usize],
    pub bBuffer: [UCHAR; 1usize],
}
pub type SENDCMDINPARAMS = _SENDCMDINPARAMS;
pub type PSENDCMDINPARAMS = *mut _SENDCMDINPARAMS;
pub type LPSENDCMDINPARAMS = *mut _SENDCMDINPARAMS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _DRIVERSTATUS {
    pub bDriverError: UCHAR,
    pub bIDEError: UCHAR,
    pub bReserved: [UCHAR; 2usize],
    pub dwReserved: [ULONG; 2usize],
}
pub type DRIVERSTATUS = _DRIVERSTATUS;
pub type PDRIVERSTATUS = *mut _DRIVERSTATUS;
pub type LPDRIVERSTATUS = *mut _DRIVERSTATUS;
#[repr(C, packed)]
#[derive(Debug, Copy, Clone)]
pub struct _SENDCMDOUTPARAMS {
    pub cBufferSize: ULONG,
    pub DriverStatus: DRIVERSTATUS,
    pub bBuffer: [UCHAR; 1usize],
}
pub type SENDCMDOUTPARAMS = _SENDCMDOUTPARAMS;
pub type PSENDCMDOUTPARAMS = *mut _SENDCMDOUTPARAMS;
pub type LPSENDCMDOUTPARAMS = *mut _SENDCMDOUTPARAMS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MAPPED_ADDRESS {
    pub NextMappedAddress: *mut _MAPPED_ADDRESS,
    pub MappedAddress: PVOID,
    pub NumberOfBytes: ULONG,
    pub IoAddress: LARGE_INTEGER,
    pub BusNumber: ULONG,
}
pub type MAPPED_ADDRESS = _MAPPED_ADDRESS;
pub type PMAPPED_ADDRESS = *mut _MAPPED_ADDRESS;
pub type __builtin_va_list = *mut i8;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SCSI_REQUEST_BLOCK {
    pub _address: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ECP_LIST {
    pub _address: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _EXCEPTION_REGISTRATION_RECORD {
    pub _address: u8,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _KGDTENTRY64 {
    pub _address: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KTSS64 {
    pub _address: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _KPRCB {
    pub _address: u8,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _KIDTENTRY64 {
    pub _address: u8,
}

crate::zeroed::zeroed_default! {
    _DISPATCHER_CONTEXT,
    _XCPT_ACTION,
    _QUAD,
    _QUAD__bindgen_ty_1,
    _LARGE_INTEGER,
    _LARGE_INTEGER__bindgen_ty_1,
    _LARGE_INTEGER__bindgen_ty_2,
    _ULARGE_INTEGER,
    _ULARGE_INTEGER__bindgen_ty_1,
    _ULARGE_INTEGER__bindgen_ty_2,
    _LUID,
    _UNICODE_STRING,
    _CSTRING,
    _STRING,
    _STRING32,
    _STRING64,
    _OBJECT_ATTRIBUTES,
    _OBJECT_ATTRIBUTES64,
    _OBJECT_ATTRIBUTES32,
    _LIST_ENTRY,
    LIST_ENTRY32,
    LIST_ENTRY64,
    _SINGLE_LIST_ENTRY32,
    _SINGLE_LIST_ENTRY,
    _RTL_BALANCED_NODE,
    _RTL_BALANCED_NODE__bindgen_ty_1,
    _RTL_BALANCED_NODE__bindgen_ty_1__bindgen_ty_1,
    _RTL_BALANCED_NODE__bindgen_ty_2,
    _PROCESSOR_NUMBER,
    _GROUP_AFFINITY,
    _WNF_STATE_NAME,
    _GUID,
    _OBJECT_TYPE,
    _HAL_DISPATCH_TABLE,
    _HAL_PRIVATE_DISPATCH_TABLE,
    _CALLBACK_OBJECT,
    _EPROCESS,
    _ETHREAD,
    _IO_TIMER,
    _KINTERRUPT,
    _KPROCESS,
    _KTHREAD,
    _RTL_BITMAP,
    _RTL_BITMAP_RUN,
    _RTL_QUERY_REGISTRY_TABLE,
    _TIME_FIELDS,
    _SLIST_ENTRY,
    _SLIST_ENTRY32,
    _SLIST_HEADER,
    _SLIST_HEADER__bindgen_ty_1,
    _SLIST_HEADER__bindgen_ty_2,
    _SLIST_HEADER__bindgen_ty_3,
    _SLIST_HEADER__bindgen_ty_4,
    _SLIST_HEADER32,
    _SLIST_HEADER32__bindgen_ty_1,
    _CACHE_DESCRIPTOR,
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION,
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1,
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_2,
    _PROCESSOR_RELATIONSHIP,
    _NUMA_NODE_RELATIONSHIP,
    _CACHE_RELATIONSHIP,
    _PROCESSOR_GROUP_INFO,
    _GROUP_RELATIONSHIP,
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX,
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX__bindgen_ty_1,
    _EXCEPTION_RECORD,
    _EXCEPTION_RECORD32,
    _EXCEPTION_RECORD64,
    _EXCEPTION_POINTERS,
    _KBUGCHECK_ADD_PAGES,
    _KBUGCHECK_SECONDARY_DUMP_DATA,
    _KBUGCHECK_DUMP_IO,
    _KBUGCHECK_REASON_CALLBACK_RECORD,
    _KBUGCHECK_CALLBACK_RECORD,
    _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT,
    _KAPC,
    _KDEVICE_QUEUE_ENTRY,
    _KIPI_COUNTS,
    _KSPIN_LOCK_QUEUE,
    _KLOCK_QUEUE_HANDLE,
    _KDPC_WATCHDOG_INFORMATION,
    _KDEVICE_QUEUE,
    _KDEVICE_QUEUE__bindgen_ty_1,
    _KDEVICE_QUEUE__bindgen_ty_1__bindgen_ty_1,
    _KEVENT,
    _KSEMAPHORE,
    _KGATE,
    _KGUARDED_MUTEX,
    _KGUARDED_MUTEX__bindgen_ty_1,
    _KGUARDED_MUTEX__bindgen_ty_1__bindgen_ty_1,
    _KMUTANT,
    _KTIMER,
    _KSYSTEM_TIME,
    _M128A,
    _XSAVE_FORMAT,
    _XSAVE_AREA_HEADER,
    _XSAVE_AREA,
    _XSTATE_CONTEXT,
    _XSTATE_SAVE,
    _CONTEXT_CHUNK,
    _CONTEXT_EX,
    _MDL,
    _FAST_MUTEX,
    _GENERAL_LOOKASIDE,
    _GENERAL_LOOKASIDE__bindgen_ty_1,
    _GENERAL_LOOKASIDE__bindgen_ty_2,
    _GENERAL_LOOKASIDE__bindgen_ty_3,
    _GENERAL_LOOKASIDE__bindgen_ty_4,
    _GENERAL_LOOKASIDE__bindgen_ty_5,
    _GENERAL_LOOKASIDE__bindgen_ty_6,
    _GENERAL_LOOKASIDE_POOL,
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_1,
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_2,
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_3,
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_4,
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_5,
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_6,
    _PAGED_LOOKASIDE_LIST,
    _NPAGED_LOOKASIDE_LIST,
    _LOOKASIDE_LIST_EX,
    _EX_RUNDOWN_REF,
    _EX_RUNDOWN_REF__bindgen_ty_1,
    _EX_RUNDOWN_REF_CACHE_AWARE,
    _WORK_QUEUE_ITEM,
    _OWNER_ENTRY,
    _OWNER_ENTRY__bindgen_ty_1,
    _OWNER_ENTRY__bindgen_ty_1__bindgen_ty_1,
    _ERESOURCE,
    _ERESOURCE__bindgen_ty_1,
    _RESOURCE_HASH_ENTRY,
    _RESOURCE_PERFORMANCE_DATA,
    _GENERIC_MAPPING,
    _ACL,
    _LUID_AND_ATTRIBUTES,
    _PRIVILEGE_SET,
    _SECURITY_QUALITY_OF_SERVICE,
    _SE_IMPERSONATION_STATE,
    _INITIAL_PRIVILEGE_SET,
    _SECURITY_SUBJECT_CONTEXT,
    _ACCESS_STATE,
    _ACCESS_STATE__bindgen_ty_1,
    _SE_ADT_OBJECT_TYPE,
    _SE_ADT_PARAMETER_ARRAY_ENTRY,
    _SE_ADT_ACCESS_REASON,
    _SE_ADT_PARAMETER_ARRAY,
    _POWER_STATE,
    _SYSTEM_POWER_STATE_CONTEXT,
    _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1,
    _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1__bindgen_ty_1,
    _COUNTED_REASON_CONTEXT,
    _COUNTED_REASON_CONTEXT__bindgen_ty_1,
    _COUNTED_REASON_CONTEXT__bindgen_ty_1__bindgen_ty_1,
    CM_Power_Data_s,
    _SET_POWER_SETTING_VALUE,
    _NOTIFY_USER_POWER_SETTING,
    _APPLICATIONLAUNCH_SETTING_VALUE,
    BATTERY_REPORTING_SCALE,
    _PO_FX_COMPONENT_IDLE_STATE,
    _PO_FX_COMPONENT_V1,
    _PO_FX_COMPONENT_V2,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_1,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_2,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_9,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_10,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_11,
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_12,
    _DEVICE_FLAGS,
    _CM_COMPONENT_INFORMATION,
    _CM_ROM_BLOCK,
    _CM_PARTIAL_RESOURCE_LIST,
    _CM_FULL_RESOURCE_DESCRIPTOR,
    _CM_RESOURCE_LIST,
    _PNP_BUS_INFORMATION,
    _CM_INT13_DRIVE_PARAMETER,
    _CM_MCA_POS_DATA,
    _CM_PNP_BIOS_DEVICE_NODE,
    _CM_PNP_BIOS_INSTALLATION_CHECK,
    _CM_DISK_GEOMETRY_DEVICE_DATA,
    _CM_KEYBOARD_DEVICE_DATA,
    _CM_SCSI_DEVICE_DATA,
    _CM_VIDEO_DEVICE_DATA,
    _CM_SONIC_DEVICE_DATA,
    _CM_SERIAL_DEVICE_DATA,
    _CM_MONITOR_DEVICE_DATA,
    _CM_FLOPPY_DEVICE_DATA,
    _KEY_BASIC_INFORMATION,
    _KEY_CONTROL_FLAGS_INFORMATION,
    _KEY_FULL_INFORMATION,
    _KEY_HANDLE_TAGS_INFORMATION,
    _KEY_NODE_INFORMATION,
    _KEY_SET_VIRTUALIZATION_INFORMATION,
    _KEY_VALUE_BASIC_INFORMATION,
    _KEY_VALUE_FULL_INFORMATION,
    _KEY_VALUE_PARTIAL_INFORMATION,
    _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64,
    _KEY_VALUE_ENTRY,
    _KEY_WOW64_FLAGS_INFORMATION,
    _KEY_WRITE_TIME_INFORMATION,
    _REG_DELETE_KEY_INFORMATION,
    _REG_SET_VALUE_KEY_INFORMATION,
    _REG_DELETE_VALUE_KEY_INFORMATION,
    _REG_SET_INFORMATION_KEY_INFORMATION,
    _REG_ENUMERATE_KEY_INFORMATION,
    _REG_ENUMERATE_VALUE_KEY_INFORMATION,
    _REG_QUERY_KEY_INFORMATION,
    _REG_QUERY_VALUE_KEY_INFORMATION,
    _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION,
    _REG_RENAME_KEY_INFORMATION,
    _REG_CREATE_KEY_INFORMATION,
    _REG_CREATE_KEY_INFORMATION_V1,
    _REG_PRE_CREATE_KEY_INFORMATION,
    _REG_POST_CREATE_KEY_INFORMATION,
    _REG_POST_OPERATION_INFORMATION,
    _REG_KEY_HANDLE_CLOSE_INFORMATION,
    _REG_LOAD_KEY_INFORMATION,
    _REG_UNLOAD_KEY_INFORMATION,
    _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION,
    _REG_QUERY_KEY_SECURITY_INFORMATION,
    _REG_SET_KEY_SECURITY_INFORMATION,
    _REG_RESTORE_KEY_INFORMATION,
    _REG_SAVE_KEY_INFORMATION,
    _REG_REPLACE_KEY_INFORMATION,
    _OBJECT_HANDLE_INFORMATION,
    _CLIENT_ID,
    _VPB,
    _DEVICE_OBJECT,
    _DEVICE_OBJECT__bindgen_ty_1,
    _IO_INTERRUPT_MESSAGE_INFO_ENTRY,
    _IO_INTERRUPT_MESSAGE_INFO,
    _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS,
    _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS,
    _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS,
    _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS__bindgen_ty_1,
    _IO_CONNECT_INTERRUPT_PARAMETERS,
    _IO_CONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1,
    _IO_DISCONNECT_INTERRUPT_PARAMETERS,
    _IO_DISCONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1,
    _IO_SESSION_STATE_NOTIFICATION,
    _IO_SESSION_STATE_INFORMATION,
    _IO_REMOVE_LOCK_TRACKING_BLOCK,
    _IO_REMOVE_LOCK_COMMON_BLOCK,
    _IO_REMOVE_LOCK_DBG_BLOCK,
    _IO_REMOVE_LOCK,
    _IO_WORKITEM,
    _SHARE_ACCESS,
    _NAMED_PIPE_CREATE_PARAMETERS,
    _MAILSLOT_CREATE_PARAMETERS,
    _IO_STATUS_BLOCK,
    _IO_STATUS_BLOCK__bindgen_ty_1,
    _IO_STATUS_BLOCK32,
    _IO_SESSION_CONNECT_INFO,
    _BOOTDISK_INFORMATION,
    _BOOTDISK_INFORMATION_EX,
    _LOADER_PARTITION_INFORMATION_EX,
    _LOADER_PARTITION_INFORMATION_EX__bindgen_ty_1,
    _BOOTDISK_INFORMATION_LITE,
    _EISA_MEMORY_TYPE,
    _EISA_MEMORY_CONFIGURATION,
    _EISA_IRQ_DESCRIPTOR,
    _EISA_IRQ_CONFIGURATION,
    _DMA_CONFIGURATION_BYTE0,
    _DMA_CONFIGURATION_BYTE1,
    _EISA_DMA_CONFIGURATION,
    _EISA_PORT_DESCRIPTOR,
    _EISA_PORT_CONFIGURATION,
    _CM_EISA_SLOT_INFORMATION,
    _CM_EISA_FUNCTION_INFORMATION,
    _LEGACY_BUS_INFORMATION,
    _REENUMERATE_SELF_INTERFACE_STANDARD,
    _PCI_DEVICE_PRESENCE_PARAMETERS,
    _BUS_INTERFACE_STANDARD,
    _PCI_DEVICE_PRESENT_INTERFACE,
    _DEVICE_CAPABILITIES,
    _DEVICE_INTERFACE_CHANGE_NOTIFICATION,
    _HWPROFILE_CHANGE_NOTIFICATION,
    _INTERFACE,
    _PLUGPLAY_NOTIFICATION_HEADER,
    _TARGET_DEVICE_CUSTOM_NOTIFICATION,
    _TARGET_DEVICE_REMOVAL_NOTIFICATION,
    _DEVPROPKEY,
    _PNP_REPLACE_MEMORY_LIST,
    _PNP_REPLACE_MEMORY_LIST__bindgen_ty_1,
    _PNP_REPLACE_PROCESSOR_LIST,
    _PNP_REPLACE_PROCESSOR_LIST_V1,
    _PNP_REPLACE_PARAMETERS,
    _PNP_REPLACE_DRIVER_INTERFACE,
    _POWER_SEQUENCE,
    _FILE_POSITION_INFORMATION,
    _FILE_BASIC_INFORMATION,
    _FILE_IO_PRIORITY_HINT_INFORMATION,
    _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION,
    _FILE_IOSTATUSBLOCK_RANGE_INFORMATION,
    _FILE_IS_REMOTE_DEVICE_INFORMATION,
    _FILE_NUMA_NODE_INFORMATION,
    _FILE_PROCESS_IDS_USING_FILE_INFORMATION,
    _FILE_STANDARD_INFORMATION,
    _FILE_NETWORK_OPEN_INFORMATION,
    _FILE_FS_DEVICE_INFORMATION,
    _FILE_FULL_EA_INFORMATION,
    _FILE_SFIO_RESERVE_INFORMATION,
    _FILE_SFIO_VOLUME_INFORMATION,
    _FAST_IO_DISPATCH,
    _SECTION_OBJECT_POINTERS,
    _IO_COMPLETION_CONTEXT,
    _FILE_OBJECT,
    _IO_ERROR_LOG_PACKET,
    _IO_ERROR_LOG_MESSAGE,
    _DEVICE_RELATIONS,
    _DEVOBJ_EXTENSION,
    _SCATTER_GATHER_ELEMENT,
    _DRIVER_EXTENSION,
    _DRIVER_OBJECT,
    _DMA_ADAPTER,
    _IO_RESOURCE_DESCRIPTOR,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7,
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8,
    _IO_RESOURCE_LIST,
    _IO_RESOURCE_REQUIREMENTS_LIST,
    _IRP,
    _IRP__bindgen_ty_1,
    _IRP__bindgen_ty_2,
    _IRP__bindgen_ty_2__bindgen_ty_1,
    _IRP__bindgen_ty_2__bindgen_ty_1__bindgen_ty_1,
    _IRP__bindgen_ty_3,
    _IRP__bindgen_ty_3__bindgen_ty_1,
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1,
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2,
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1,
    _IO_SECURITY_CONTEXT,
    _IO_CSQ_IRP_CONTEXT,
    _IO_CSQ,
    _ACPI_INTERFACE_STANDARD,
    _ACPI_INTERFACE_STANDARD2,
    _IO_STACK_LOCATION,
    _IO_STACK_LOCATION__bindgen_ty_1,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_1,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_2,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_3,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_4,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_5,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_6,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_7,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_8,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_9,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1__bindgen_ty_1,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_11,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_12,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_13,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_14,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_15,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_16,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_17,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_18,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_19,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_20,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_21,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_22,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_23,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_24,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_25,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_26,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_27,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_28,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_29,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_30,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_31,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_32,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_33,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_34,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_35,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36__bindgen_ty_1,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_37,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_38,
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_39,
    _PCI_SLOT_NUMBER,
    _PCI_SLOT_NUMBER__bindgen_ty_1,
    _PCI_SLOT_NUMBER__bindgen_ty_1__bindgen_ty_1,
    _PCI_COMMON_HEADER,
    _PCI_COMMON_HEADER__bindgen_ty_1,
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_1,
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_2,
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3,
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1,
    _PCI_COMMON_CONFIG,
    _PCI_COMMON_CONFIG__bindgen_ty_1,
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1,
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1,
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2,
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3,
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1,
    _PCI_CAPABILITIES_HEADER,
    _PCI_PMC,
    _PCI_PMC__PM_SUPPORT,
    _PCI_PMCSR,
    _PCI_PMCSR_BSE,
    _PCI_PM_CAPABILITY,
    _PCI_PM_CAPABILITY__bindgen_ty_1,
    _PCI_PM_CAPABILITY__bindgen_ty_2,
    _PCI_PM_CAPABILITY__bindgen_ty_3,
    PCI_X_CAPABILITY,
    PCI_X_CAPABILITY__bindgen_ty_1,
    PCI_X_CAPABILITY__bindgen_ty_1__bindgen_ty_1,
    PCI_X_CAPABILITY__bindgen_ty_2,
    PCI_X_CAPABILITY__bindgen_ty_2__bindgen_ty_1,
    _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER,
    _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY,
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS,
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1,
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK,
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1,
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY,
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1,
    _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS,
    _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS__bindgen_ty_1,
    _PCI_EXPRESS_CORRECTABLE_ERROR_MASK,
    _PCI_EXPRESS_CORRECTABLE_ERROR_MASK__bindgen_ty_1,
    _PCI_EXPRESS_AER_CAPABILITIES,
    _PCI_EXPRESS_AER_CAPABILITIES__bindgen_ty_1,
    _PCI_EXPRESS_ROOT_ERROR_COMMAND,
    _PCI_EXPRESS_ROOT_ERROR_COMMAND__bindgen_ty_1,
    _PCI_EXPRESS_ROOT_ERROR_STATUS,
    _PCI_EXPRESS_ROOT_ERROR_STATUS__bindgen_ty_1,
    _PCI_EXPRESS_ERROR_SOURCE_ID,
    _PCI_EXPRESS_ERROR_SOURCE_ID__bindgen_ty_1,
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS,
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1,
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK,
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1,
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY,
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1,
    _PCI_EXPRESS_SEC_AER_CAPABILITIES,
    _PCI_EXPRESS_SEC_AER_CAPABILITIES__bindgen_ty_1,
    _PCI_EXPRESS_AER_CAPABILITY,
    _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY,
    _PCI_EXPRESS_BRIDGE_AER_CAPABILITY,
    _PCI_EXPRESS_SRIOV_CAPS,
    _PCI_EXPRESS_SRIOV_CAPS__bindgen_ty_1,
    _PCI_EXPRESS_SRIOV_CONTROL,
    _PCI_EXPRESS_SRIOV_CONTROL__bindgen_ty_1,
    _PCI_EXPRESS_SRIOV_STATUS,
    _PCI_EXPRESS_SRIOV_STATUS__bindgen_ty_1,
    _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY,
    _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY__bindgen_ty_1,
    _PCI_EXPRESS_SRIOV_CAPABILITY,
    _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE,
    _PCI_EXPRESS_ROOT_PORT_INTERFACE,
    _PCI_MSIX_TABLE_CONFIG_INTERFACE,
    _OB_PRE_CREATE_HANDLE_INFORMATION,
    _OB_PRE_DUPLICATE_HANDLE_INFORMATION,
    _OB_PRE_OPERATION_PARAMETERS,
    _OB_PRE_OPERATION_INFORMATION,
    _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1,
    _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _OB_POST_CREATE_HANDLE_INFORMATION,
    _OB_POST_DUPLICATE_HANDLE_INFORMATION,
    _OB_POST_OPERATION_PARAMETERS,
    _OB_POST_OPERATION_INFORMATION,
    _OB_POST_OPERATION_INFORMATION__bindgen_ty_1,
    _OB_POST_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _OB_OPERATION_REGISTRATION,
    _OB_CALLBACK_REGISTRATION,
    _OBJECT_NAME_INFORMATION,
    _ETW_TRACE_SESSION_SETTINGS,
    _EVENT_DATA_DESCRIPTOR,
    _EVENT_DESCRIPTOR,
    _EVENT_FILTER_DESCRIPTOR,
    _EVENT_FILTER_HEADER,
    _KFLOATING_SAVE,
    _EXT_DELETE_PARAMETERS,
    _EX_TIMER,
    _EXT_SET_PARAMETERS_V0,
    _TRANSACTION_NOTIFICATION,
    _TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT,
    _TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT,
    _TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT,
    _TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT,
    _TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT,
    _KCRM_MARSHAL_HEADER,
    _KCRM_TRANSACTION_BLOB,
    _KCRM_PROTOCOL_BLOB,
    _TRANSACTION_BASIC_INFORMATION,
    _TRANSACTIONMANAGER_BASIC_INFORMATION,
    _TRANSACTIONMANAGER_LOG_INFORMATION,
    _TRANSACTIONMANAGER_LOGPATH_INFORMATION,
    _TRANSACTIONMANAGER_RECOVERY_INFORMATION,
    _TRANSACTION_PROPERTIES_INFORMATION,
    _TRANSACTION_BIND_INFORMATION,
    _TRANSACTION_ENLISTMENT_PAIR,
    _TRANSACTION_ENLISTMENTS_INFORMATION,
    _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION,
    _RESOURCEMANAGER_BASIC_INFORMATION,
    _RESOURCEMANAGER_COMPLETION_INFORMATION,
    _KTMOBJECT_CURSOR,
    _ENLISTMENT_BASIC_INFORMATION,
    _ENLISTMENT_CRM_INFORMATION,
    _TRANSACTION_LIST_ENTRY,
    _TRANSACTION_LIST_INFORMATION,
    _CLS_LSN,
    _CLFS_NODE_ID,
    _CLS_WRITE_ENTRY,
    _CLS_INFORMATION,
    _CLFS_LOG_NAME_INFORMATION,
    _CLFS_STREAM_ID_INFORMATION,
    _CLS_CONTAINER_INFORMATION,
    _CLS_IO_STATISTICS_HEADER,
    _CLS_IO_STATISTICS,
    _CLS_SCAN_CONTEXT,
    _CLS_ARCHIVE_DESCRIPTOR,
    _CLFS_PHYSICAL_LSN_INFORMATION,
    _CLFS_MGMT_POLICY,
    _CLFS_MGMT_POLICY__bindgen_ty_1,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_1,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_2,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_3,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_4,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_5,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_6,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_7,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_8,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_9,
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_10,
    _CLFS_MGMT_NOTIFICATION,
    _CLFS_MGMT_CLIENT_REGISTRATION,
    _MCI_ADDR,
    _MCI_ADDR__bindgen_ty_1,
    _MCI_STATS,
    _MCI_STATS__bindgen_ty_1,
    _MCA_EXCEPTION,
    _MCA_EXCEPTION__bindgen_ty_1,
    _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_1,
    _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_2,
    _LOADER_PARAMETER_BLOCK,
    _CREATE_DISK,
    _BUS_HANDLER,
    _DEVICE_HANDLER_OBJECT,
    _PEB,
    _IMAGE_NT_HEADERS,
    _IMAGE_NT_HEADERS64,
    _ZONE_SEGMENT_HEADER,
    _ZONE_HEADER,
    _CONTROLLER_OBJECT,
    _CONFIGURATION_INFORMATION,
    _DISK_SIGNATURE,
    _DISK_SIGNATURE__bindgen_ty_1,
    _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_1,
    _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_2,
    _TXN_PARAMETER_BLOCK,
    _IO_DRIVER_CREATE_CONTEXT,
    _AGP_TARGET_BUS_INTERFACE_STANDARD,
    _PNP_LOCATION_INTERFACE,
    _ARBITER_CONFLICT_INFO,
    _ARBITER_TEST_ALLOCATION_PARAMETERS,
    _ARBITER_RETEST_ALLOCATION_PARAMETERS,
    _ARBITER_BOOT_ALLOCATION_PARAMETERS,
    _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS,
    _ARBITER_QUERY_CONFLICT_PARAMETERS,
    _ARBITER_QUERY_ARBITRATE_PARAMETERS,
    _ARBITER_ADD_RESERVED_PARAMETERS,
    _ARBITER_PARAMETERS,
    _ARBITER_PARAMETERS__bindgen_ty_1,
    _ARBITER_LIST_ENTRY,
    _ARBITER_INTERFACE,
    _TRANSLATOR_INTERFACE,
    _PCI_AGP_CAPABILITY,
    _PCI_AGP_CAPABILITY__PCI_AGP_STATUS,
    _PCI_AGP_CAPABILITY__PCI_AGP_COMMAND,
    _PCI_AGP_ISOCH_STATUS,
    _PCI_AGP_CONTROL,
    _PCI_AGP_APERTURE_PAGE_SIZE,
    _PCI_AGP_ISOCH_COMMAND,
    PCI_AGP_EXTENDED_CAPABILITY,
    _PCIX_BRIDGE_CAPABILITY,
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1,
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1__bindgen_ty_1,
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2,
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2__bindgen_ty_1,
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3,
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3__bindgen_ty_1,
    _PCI_SUBSYSTEM_IDS_CAPABILITY,
    _PCI_ROOT_BUS_OSC_SUPPORT_FIELD,
    _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1,
    _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1__bindgen_ty_1,
    _PCI_ROOT_BUS_OSC_CONTROL_FIELD,
    _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1,
    _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1__bindgen_ty_1,
    _PCI_ROOT_BUS_HARDWARE_CAPABILITY,
    _PCI_ROOT_BUS_HARDWARE_CAPABILITY__bindgen_ty_1,
    _PCI_EXPRESS_CAPABILITIES_REGISTER,
    _PCI_EXPRESS_CAPABILITIES_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER,
    _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_DEVICE_CONTROL_REGISTER,
    _PCI_EXPRESS_DEVICE_CONTROL_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_DEVICE_STATUS_REGISTER,
    _PCI_EXPRESS_DEVICE_STATUS_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER,
    _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_LINK_CONTROL_REGISTER,
    _PCI_EXPRESS_LINK_CONTROL_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_LINK_STATUS_REGISTER,
    _PCI_EXPRESS_LINK_STATUS_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER,
    _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_SLOT_CONTROL_REGISTER,
    _PCI_EXPRESS_SLOT_CONTROL_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_SLOT_STATUS_REGISTER,
    _PCI_EXPRESS_SLOT_STATUS_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_ROOT_CONTROL_REGISTER,
    _PCI_EXPRESS_ROOT_CONTROL_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER,
    _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_ROOT_STATUS_REGISTER,
    _PCI_EXPRESS_ROOT_STATUS_REGISTER__bindgen_ty_1,
    _PCI_EXPRESS_CAPABILITY,
    _PCI_EXPRESS_PME_REQUESTOR_ID,
    _PCI_EXPRESS_PME_REQUESTOR_ID__bindgen_ty_1,
    _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR,
    _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1,
    _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1,
    _PHYSICAL_COUNTER_RESOURCE_LIST,
    _PCIBUSDATA,
    _PCI_BUS_INTERFACE_STANDARD,
    _FILE_ALIGNMENT_INFORMATION,
    _FILE_NAME_INFORMATION,
    _FILE_ATTRIBUTE_TAG_INFORMATION,
    _FILE_DISPOSITION_INFORMATION,
    _FILE_END_OF_FILE_INFORMATION,
    _FILE_VALID_DATA_LENGTH_INFORMATION,
    _FILE_FS_LABEL_INFORMATION,
    _FILE_FS_VOLUME_INFORMATION,
    _FILE_FS_SIZE_INFORMATION,
    _FILE_FS_FULL_SIZE_INFORMATION,
    _FILE_FS_OBJECTID_INFORMATION,
    _FILE_SEGMENT_ELEMENT,
    _ROUTING_TOKEN,
    _INT_ROUTE_INTERFACE_STANDARD,
    _LEGACY_DEVICE_DETECTION_INTERFACE,
    _PCI_CARDBUS_INTERFACE_PRIVATE,
    _PCI_PME_INTERFACE,
    _PM_DISPATCH_TABLE,
    _MAP_REGISTER_ENTRY,
    HAL_DISPATCH,
    _HAL_BUS_INFORMATION,
    _HAL_PROFILE_SOURCE_INFORMATION,
    _HAL_PROFILE_SOURCE_INFORMATION_EX,
    _HAL_PROFILE_SOURCE_INTERVAL,
    _HAL_PROFILE_SOURCE_LIST,
    _HAL_POWER_INFORMATION,
    _HAL_PROCESSOR_SPEED_INFO,
    _HAL_CALLBACKS,
    _HAL_PROCESSOR_FEATURE,
    _HAL_AMLI_BAD_IO_ADDRESS_LIST,
    _HAL_MCA_INTERFACE,
    _KTRAP_FRAME,
    _KEXCEPTION_FRAME,
    _MCA_DRIVER_INFO,
    _HAL_ERROR_INFO,
    _CMC_DRIVER_INFO,
    _CPE_DRIVER_INFO,
    _HAL_PLATFORM_INFORMATION,
    _TIMER_SET_COALESCABLE_TIMER_INFO,
    _XSTATE_FEATURE,
    _DEBUG_DEVICE_ADDRESS,
    _DEBUG_MEMORY_REQUIREMENTS,
    _PHYSICAL_MEMORY_RANGE,
    _QUOTA_LIMITS,
    _RATE_QUOTA_LIMIT,
    _RATE_QUOTA_LIMIT__bindgen_ty_1,
    _QUOTA_LIMITS_EX,
    _IO_COUNTERS,
    _VM_COUNTERS,
    _VM_COUNTERS_EX,
    _HARDWARE_COUNTER,
    _POOLED_USAGE_AND_LIMITS,
    _PROCESS_ACCESS_TOKEN,
    _PROCESS_EXCEPTION_PORT,
    _PS_CREATE_NOTIFY_INFO,
    _PS_CREATE_NOTIFY_INFO__bindgen_ty_1,
    _PS_CREATE_NOTIFY_INFO__bindgen_ty_1__bindgen_ty_1,
    _IMAGE_INFO,
    _IMAGE_INFO__bindgen_ty_1,
    _IMAGE_INFO__bindgen_ty_1__bindgen_ty_1,
    _IMAGE_INFO_EX,
    _NT_TIB,
    _NT_TIB__bindgen_ty_1,
    _NT_TIB32,
    _NT_TIB32__bindgen_ty_1,
    _NT_TIB64,
    _NT_TIB64__bindgen_ty_1,
    _PAGE_PRIORITY_INFORMATION,
    _PROCESS_WS_WATCH_INFORMATION,
    _PROCESS_BASIC_INFORMATION,
    _PROCESS_EXTENDED_BASIC_INFORMATION,
    _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1,
    _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _PROCESS_DEVICEMAP_INFORMATION,
    _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1,
    _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_2,
    _PROCESS_DEVICEMAP_INFORMATION_EX,
    _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1,
    _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_1,
    _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_2,
    _PROCESS_SESSION_INFORMATION,
    _PROCESS_HANDLE_TRACING_ENABLE,
    _PROCESS_HANDLE_TRACING_ENABLE_EX,
    _PROCESS_HANDLE_TRACING_ENTRY,
    _PROCESS_HANDLE_TRACING_QUERY,
    _RTL_RUN_ONCE,
    _RTL_BALANCED_LINKS,
    _RTL_AVL_TABLE,
    _RTL_SPLAY_LINKS,
    _RTL_GENERIC_TABLE,
    _RTL_DYNAMIC_HASH_TABLE_ENTRY,
    _RTL_DYNAMIC_HASH_TABLE_CONTEXT,
    _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR,
    _RTL_DYNAMIC_HASH_TABLE,
    _OSVERSIONINFOA,
    _OSVERSIONINFOW,
    _OSVERSIONINFOEXA,
    _OSVERSIONINFOEXW,
    _CONTEXT,
    _CONTEXT__bindgen_ty_1,
    _CONTEXT__bindgen_ty_1__bindgen_ty_1,
    _KPCR,
    _KPCR__bindgen_ty_1,
    _KPCR__bindgen_ty_1__bindgen_ty_1,
    _WHEA_ERROR_SOURCE_DESCRIPTOR,
    _WHEA_ERROR_RECORD,
    _KERNEL_USER_TIMES,
    _SYSTEM_FIRMWARE_TABLE_INFORMATION,
    _SYSTEM_FIRMWARE_TABLE_HANDLER,
    _DRIVER_VERIFIER_THUNK_PAIRS,
    _CPTABLEINFO,
    _NLSTABLEINFO,
    _SID_IDENTIFIER_AUTHORITY,
    _SID,
    _SID_AND_ATTRIBUTES,
    _SID_AND_ATTRIBUTES_HASH,
    _ACE_HEADER,
    _ACCESS_ALLOWED_ACE,
    _ACCESS_DENIED_ACE,
    _SYSTEM_AUDIT_ACE,
    _SYSTEM_ALARM_ACE,
    _SYSTEM_MANDATORY_LABEL_ACE,
    _SECURITY_DESCRIPTOR_RELATIVE,
    _SECURITY_DESCRIPTOR,
    _OBJECT_TYPE_LIST,
    _ACCESS_REASONS,
    _SE_SECURITY_DESCRIPTOR,
    _SE_ACCESS_REQUEST,
    _SE_ACCESS_REPLY,
    _SE_AUDIT_INFO,
    _TOKEN_USER,
    _TOKEN_GROUPS,
    _TOKEN_PRIVILEGES,
    _TOKEN_OWNER,
    _TOKEN_PRIMARY_GROUP,
    _TOKEN_DEFAULT_DACL,
    _TOKEN_GROUPS_AND_PRIVILEGES,
    _TOKEN_LINKED_TOKEN,
    _TOKEN_ELEVATION,
    _TOKEN_MANDATORY_LABEL,
    _TOKEN_MANDATORY_POLICY,
    _TOKEN_ACCESS_INFORMATION,
    _TOKEN_AUDIT_POLICY,
    _TOKEN_SOURCE,
    _TOKEN_STATISTICS,
    _TOKEN_CONTROL,
    _TOKEN_ORIGIN,
    _SE_EXPORTS,
    _RTL_HEAP_PARAMETERS,
    _GENERATE_NAME_CONTEXT,
    _PREFIX_TABLE_ENTRY,
    _PREFIX_TABLE,
    _UNICODE_PREFIX_TABLE_ENTRY,
    _UNICODE_PREFIX_TABLE,
    _COMPRESSED_DATA_INFO,
    _MSV1_0_INTERACTIVE_LOGON,
    _MSV1_0_INTERACTIVE_PROFILE,
    _MSV1_0_LM20_LOGON,
    _MSV1_0_SUBAUTH_LOGON,
    _MSV1_0_S4U_LOGON,
    _MSV1_0_LM20_LOGON_PROFILE,
    _MSV1_0_SUPPLEMENTAL_CREDENTIAL,
    _MSV1_0_NTLM3_RESPONSE,
    _MSV1_0_AV_PAIR,
    _MSV1_0_LM20_CHALLENGE_REQUEST,
    _MSV1_0_LM20_CHALLENGE_RESPONSE,
    _MSV1_0_GETCHALLENRESP_REQUEST_V1,
    _MSV1_0_GETCHALLENRESP_REQUEST,
    _MSV1_0_GETCHALLENRESP_RESPONSE,
    _MSV1_0_ENUMUSERS_REQUEST,
    _MSV1_0_ENUMUSERS_RESPONSE,
    _MSV1_0_GETUSERINFO_REQUEST,
    _MSV1_0_GETUSERINFO_RESPONSE,
    _FILE_NOTIFY_INFORMATION,
    _FILE_DIRECTORY_INFORMATION,
    _FILE_FULL_DIR_INFORMATION,
    _FILE_ID_FULL_DIR_INFORMATION,
    _FILE_BOTH_DIR_INFORMATION,
    _FILE_ID_BOTH_DIR_INFORMATION,
    _FILE_NAMES_INFORMATION,
    _FILE_ID_GLOBAL_TX_DIR_INFORMATION,
    _FILE_OBJECTID_INFORMATION,
    _FILE_OBJECTID_INFORMATION__bindgen_ty_1,
    _FILE_OBJECTID_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _FILE_INTERNAL_INFORMATION,
    _FILE_EA_INFORMATION,
    _FILE_ACCESS_INFORMATION,
    _FILE_MODE_INFORMATION,
    _FILE_ALL_INFORMATION,
    _FILE_ALLOCATION_INFORMATION,
    _FILE_COMPRESSION_INFORMATION,
    _FILE_LINK_INFORMATION,
    _FILE_MOVE_CLUSTER_INFORMATION,
    _FILE_RENAME_INFORMATION,
    _FILE_STREAM_INFORMATION,
    _FILE_TRACKING_INFORMATION,
    _FILE_COMPLETION_INFORMATION,
    _FILE_PIPE_INFORMATION,
    _FILE_PIPE_LOCAL_INFORMATION,
    _FILE_PIPE_REMOTE_INFORMATION,
    _FILE_MAILSLOT_QUERY_INFORMATION,
    _FILE_MAILSLOT_SET_INFORMATION,
    _FILE_REPARSE_POINT_INFORMATION,
    _FILE_LINK_ENTRY_INFORMATION,
    _FILE_LINKS_INFORMATION,
    _FILE_NETWORK_PHYSICAL_NAME_INFORMATION,
    _FILE_STANDARD_LINK_INFORMATION,
    _FILE_GET_EA_INFORMATION,
    _FILE_REMOTE_PROTOCOL_INFORMATION,
    _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_1,
    _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_2,
    _FILE_GET_QUOTA_INFORMATION,
    _FILE_QUOTA_INFORMATION,
    _FILE_FS_ATTRIBUTE_INFORMATION,
    _FILE_FS_DRIVER_PATH_INFORMATION,
    _FILE_FS_VOLUME_FLAGS_INFORMATION,
    _FILE_FS_CONTROL_INFORMATION,
    _CSV_NAMESPACE_INFO,
    _PATHNAME_BUFFER,
    _FSCTL_QUERY_FAT_BPB_BUFFER,
    _NTFS_VOLUME_DATA_BUFFER,
    _NTFS_EXTENDED_VOLUME_DATA,
    _STARTING_LCN_INPUT_BUFFER,
    _VOLUME_BITMAP_BUFFER,
    _STARTING_VCN_INPUT_BUFFER,
    _RETRIEVAL_POINTERS_BUFFER,
    _RETRIEVAL_POINTERS_BUFFER__bindgen_ty_1,
    _NTFS_FILE_RECORD_INPUT_BUFFER,
    _NTFS_FILE_RECORD_OUTPUT_BUFFER,
    _MOVE_FILE_DATA,
    _MOVE_FILE_RECORD_DATA,
    _MOVE_FILE_DATA32,
    _FIND_BY_SID_DATA,
    _FIND_BY_SID_OUTPUT,
    _MFT_ENUM_DATA,
    _CREATE_USN_JOURNAL_DATA,
    _READ_USN_JOURNAL_DATA,
    _USN_RECORD,
    _USN_JOURNAL_DATA,
    _DELETE_USN_JOURNAL_DATA,
    _MARK_HANDLE_INFO,
    _MARK_HANDLE_INFO32,
    _BULK_SECURITY_TEST_DATA,
    _FILE_PREFETCH,
    _FILE_PREFETCH_EX,
    _FILE_OBJECTID_BUFFER,
    _FILE_OBJECTID_BUFFER__bindgen_ty_1,
    _FILE_OBJECTID_BUFFER__bindgen_ty_1__bindgen_ty_1,
    _FILE_SET_SPARSE_BUFFER,
    _FILE_ZERO_DATA_INFORMATION,
    _FILE_ALLOCATED_RANGE_BUFFER,
    _ENCRYPTION_BUFFER,
    _DECRYPTION_STATUS_BUFFER,
    _REQUEST_RAW_ENCRYPTED_DATA,
    _ENCRYPTED_DATA_INFO,
    _PLEX_READ_DATA_REQUEST,
    _SI_COPYFILE,
    _FILE_MAKE_COMPATIBLE_BUFFER,
    _FILE_SET_DEFECT_MGMT_BUFFER,
    _FILE_QUERY_SPARING_BUFFER,
    _FILE_QUERY_ON_DISK_VOL_INFO_BUFFER,
    _SHRINK_VOLUME_INFORMATION,
    _TXFS_MODIFY_RM,
    _TXFS_QUERY_RM_INFORMATION,
    _TXFS_ROLLFORWARD_REDO_INFORMATION,
    _TXFS_START_RM_INFORMATION,
    _TXFS_GET_METADATA_INFO_OUT,
    _TXFS_GET_METADATA_INFO_OUT__bindgen_ty_1,
    _TXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY,
    _TXFS_LIST_TRANSACTION_LOCKED_FILES,
    _TXFS_LIST_TRANSACTIONS_ENTRY,
    _TXFS_LIST_TRANSACTIONS,
    _TXFS_READ_BACKUP_INFORMATION_OUT,
    _TXFS_READ_BACKUP_INFORMATION_OUT__bindgen_ty_1,
    _TXFS_WRITE_BACKUP_INFORMATION,
    _TXFS_GET_TRANSACTED_VERSION,
    _TXFS_SAVEPOINT_INFORMATION,
    _TXFS_CREATE_MINIVERSION_INFO,
    _TXFS_TRANSACTION_ACTIVE_INFO,
    _BOOT_AREA_INFO,
    _BOOT_AREA_INFO__bindgen_ty_1,
    _RETRIEVAL_POINTER_BASE,
    _FILE_FS_PERSISTENT_VOLUME_INFORMATION,
    _FILE_SYSTEM_RECOGNITION_INFORMATION,
    _REQUEST_OPLOCK_INPUT_BUFFER,
    _REQUEST_OPLOCK_OUTPUT_BUFFER,
    _SD_CHANGE_MACHINE_SID_INPUT,
    _SD_CHANGE_MACHINE_SID_OUTPUT,
    _SD_GLOBAL_CHANGE_INPUT,
    _SD_GLOBAL_CHANGE_INPUT__bindgen_ty_1,
    _SD_GLOBAL_CHANGE_OUTPUT,
    _SD_GLOBAL_CHANGE_OUTPUT__bindgen_ty_1,
    _EXTENDED_ENCRYPTED_DATA_INFO,
    _LOOKUP_STREAM_FROM_CLUSTER_INPUT,
    _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT,
    _LOOKUP_STREAM_FROM_CLUSTER_ENTRY,
    _FILE_TYPE_NOTIFICATION_INPUT,
    _VIRTUAL_STORAGE_TYPE,
    _STORAGE_QUERY_DEPENDENT_VOLUME_REQUEST,
    _STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY,
    _STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY,
    _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE,
    _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE__bindgen_ty_1,
    _FILESYSTEM_STATISTICS,
    _FAT_STATISTICS,
    _EXFAT_STATISTICS,
    _NTFS_STATISTICS,
    _NTFS_STATISTICS__bindgen_ty_1,
    _NTFS_STATISTICS__bindgen_ty_2,
    _NTFS_STATISTICS__bindgen_ty_3,
    _NTFS_STATISTICS__bindgen_ty_4,
    _NTFS_STATISTICS__bindgen_ty_5,
    _REPARSE_DATA_BUFFER,
    _REPARSE_DATA_BUFFER__bindgen_ty_1,
    _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_1,
    _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_2,
    _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_3,
    _REPARSE_GUID_DATA_BUFFER,
    _REPARSE_GUID_DATA_BUFFER__bindgen_ty_1,
    _REPARSE_INDEX_KEY,
    _FILE_PIPE_ASSIGN_EVENT_BUFFER,
    _FILE_PIPE_EVENT_BUFFER,
    _FILE_PIPE_PEEK_BUFFER,
    _FILE_PIPE_WAIT_FOR_BUFFER,
    _FILE_PIPE_CLIENT_PROCESS_BUFFER,
    _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX,
    _LINK_TRACKING_INFORMATION,
    _REMOTE_LINK_TRACKING_INFORMATION,
    _FS_FILTER_PARAMETERS,
    _FS_FILTER_PARAMETERS__bindgen_ty_1,
    _FS_FILTER_PARAMETERS__bindgen_ty_2,
    _FS_FILTER_PARAMETERS__bindgen_ty_3,
    _FS_FILTER_PARAMETERS__bindgen_ty_4,
    _FS_FILTER_PARAMETERS__bindgen_ty_5,
    _FS_FILTER_CALLBACK_DATA,
    _FS_FILTER_CALLBACKS,
    _IO_PRIORITY_INFO,
    _PUBLIC_OBJECT_BASIC_INFORMATION,
    _PUBLIC_OBJECT_TYPE_INFORMATION,
    _SECURITY_CLIENT_CONTEXT,
    _KAPC_STATE,
    _KQUEUE,
    _READ_LIST,
    _MM_PREFETCH_FLAGS,
    _MM_PREFETCH_FLAGS__bindgen_ty_1,
    _FSRTL_COMMON_FCB_HEADER,
    _FSRTL_ADVANCED_FCB_HEADER,
    _FSRTL_AUXILIARY_BUFFER,
    _FSRTL_MUP_PROVIDER_INFO_LEVEL_1,
    _FSRTL_MUP_PROVIDER_INFO_LEVEL_2,
    _FSRTL_PER_FILE_CONTEXT,
    _FSRTL_PER_STREAM_CONTEXT,
    _FSRTL_PER_FILEOBJECT_CONTEXT,
    _FILE_LOCK_INFO,
    _FILE_LOCK,
    _TUNNEL,
    _BASE_MCB,
    _LARGE_MCB,
    _MCB,
    _EOF_WAIT_BLOCK,
    _OPLOCK_KEY_ECP_CONTEXT,
    _ECP_HEADER,
    _PUBLIC_BCB,
    _CC_FILE_SIZES,
    _CACHE_MANAGER_CALLBACKS,
    _CACHE_UNINITIALIZE_EVENT,
    _NETWORK_OPEN_ECP_CONTEXT,
    _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1,
    _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_1,
    _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_2,
    _NETWORK_OPEN_ECP_CONTEXT_V0,
    _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1,
    _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_1,
    _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_2,
    _PREFETCH_OPEN_ECP_CONTEXT,
    sockaddr_storage,
    _NFS_OPEN_ECP_CONTEXT,
    _SRV_OPEN_ECP_CONTEXT,
    _QUERY_PATH_REQUEST,
    _QUERY_PATH_REQUEST_EX,
    _QUERY_PATH_RESPONSE,
    _OBJECT_BASIC_INFORMATION,
    _BITMAP_RANGE,
    _FILE_COPY_ON_WRITE_INFORMATION,
    _FILE_FULL_DIRECTORY_INFORMATION,
    _FILE_SHARED_LOCK_ENTRY,
    _FILE_EXCLUSIVE_LOCK_ENTRY,
    _FILE_MAILSLOT_PEEK_BUFFER,
    _FILE_OLE_CLASSID_INFORMATION,
    _FILE_OLE_ALL_INFORMATION,
    _FILE_OLE_DIR_INFORMATION,
    _FILE_OLE_INFORMATION,
    _FILE_OLE_STATE_BITS_INFORMATION,
    _MAPPING_PAIR,
    _GET_RETRIEVAL_DESCRIPTOR,
    _MOVEFILE_DESCRIPTOR,
    _OBJECT_BASIC_INFO,
    _OBJECT_HANDLE_ATTRIBUTE_INFO,
    _OBJECT_NAME_INFO,
    _OBJECT_PROTECTION_INFO,
    _OBJECT_TYPE_INFO,
    _OBJECT_ALL_TYPES_INFO,
    _PORT_VIEW,
    _REMOTE_PORT_VIEW,
    _VAD_HEADER,
    _STORAGE_HOTPLUG_INFO,
    _STORAGE_DEVICE_NUMBER,
    _STORAGE_BUS_RESET_REQUEST,
    _STORAGE_BREAK_RESERVATION_REQUEST,
    _PREVENT_MEDIA_REMOVAL,
    _CLASS_MEDIA_CHANGE_CONTEXT,
    _TAPE_STATISTICS,
    _TAPE_GET_STATISTICS,
    _DEVICE_MEDIA_INFO,
    _DEVICE_MEDIA_INFO__bindgen_ty_1,
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_1,
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_2,
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3,
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1,
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1,
    _GET_MEDIA_TYPES,
    _STORAGE_PREDICT_FAILURE,
    _STORAGE_PROPERTY_QUERY,
    _STORAGE_DESCRIPTOR_HEADER,
    _STORAGE_DEVICE_DESCRIPTOR,
    _STORAGE_ADAPTER_DESCRIPTOR,
    _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR,
    _STORAGE_MINIPORT_DESCRIPTOR,
    _STORAGE_IDENTIFIER,
    _STORAGE_DEVICE_ID_DESCRIPTOR,
    _DEVICE_SEEK_PENALTY_DESCRIPTOR,
    _DEVICE_WRITE_AGGREGATION_DESCRIPTOR,
    _DEVICE_TRIM_DESCRIPTOR,
    _DEVICE_DATA_SET_RANGE,
    _DEVICE_MANAGE_DATA_SET_ATTRIBUTES,
    _DEVICE_DSM_NOTIFICATION_PARAMETERS,
    _STORAGE_GET_BC_PROPERTIES_OUTPUT,
    _STORAGE_ALLOCATE_BC_STREAM_INPUT,
    _STORAGE_ALLOCATE_BC_STREAM_OUTPUT,
    _STORAGE_PRIORITY_HINT_SUPPORT,
    _STORAGE_MEDIA_SERIAL_NUMBER_DATA,
    _PERSISTENT_RESERVE_COMMAND,
    _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1,
    _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_1,
    _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_2,
    _STORAGE_READ_CAPACITY,
    _STORAGE_WRITE_CACHE_PROPERTY,
    _STORAGE_OFFLOAD_TOKEN,
    _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1,
    _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1__bindgen_ty_1,
    _STORAGE_OFFLOAD_READ_OUTPUT,
    _STORAGE_OFFLOAD_WRITE_OUTPUT,
    _DEVICEDUMP_SUBSECTION_POINTER,
    _DEVICEDUMP_STRUCTURE_VERSION,
    _DEVICEDUMP_SECTION_HEADER,
    _GP_LOG_PAGE_DESCRIPTOR,
    _DEVICEDUMP_PUBLIC_SUBSECTION,
    _DEVICEDUMP_PRIVATE_SUBSECTION,
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD,
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1,
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_1,
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_2,
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_3,
    _DEVICEDUMP_RESTRICTED_SUBSECTION,
    _DEVICEDUMP_STORAGEDEVICE_DATA,
    _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP,
    _DEVICE_LB_PROVISIONING_DESCRIPTOR,
    _STORAGE_LB_PROVISIONING_MAP_RESOURCES,
    _DEVICE_POWER_DESCRIPTOR,
    _DEVICE_COPY_OFFLOAD_DESCRIPTOR,
    _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR,
    _STORAGE_IDLE_POWER,
    _STORAGE_IDLE_POWERUP_REASON,
    _STORAGE_EVENT_NOTIFICATION,
    _DEVICE_DSM_OFFLOAD_READ_PARAMETERS,
    _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS,
    _DEVICE_DATA_SET_REPAIR_PARAMETERS,
    _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT,
    _DEVICE_DATA_SET_LB_PROVISIONING_STATE,
    _DEVICE_DATA_SET_SCRUB_OUTPUT,
    _DISK_CONTROLLER_NUMBER,
    _DISK_INT13_INFO,
    _DISK_EX_INT13_INFO,
    _DISK_DETECTION_INFO,
    _DISK_DETECTION_INFO__bindgen_ty_1,
    _DISK_DETECTION_INFO__bindgen_ty_1__bindgen_ty_1,
    _DISK_GEOMETRY,
    _DISK_GEOMETRY_EX,
    _PARTITION_INFORMATION,
    _PARTITION_INFORMATION_GPT,
    _DISK_PARTITION_INFO,
    _DISK_PARTITION_INFO__bindgen_ty_1,
    _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_1,
    _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_2,
    _DISK_PERFORMANCE,
    _PARTITION_INFORMATION_MBR,
    _PARTITION_INFORMATION_EX,
    _PARTITION_INFORMATION_EX__bindgen_ty_1,
    _DRIVE_LAYOUT_INFORMATION,
    _DRIVE_LAYOUT_INFORMATION_MBR,
    _DRIVE_LAYOUT_INFORMATION_GPT,
    _DRIVE_LAYOUT_INFORMATION_EX,
    _DRIVE_LAYOUT_INFORMATION_EX__bindgen_ty_1,
    _FORMAT_EX_PARAMETERS,
    _FORMAT_PARAMETERS,
    _GET_LENGTH_INFORMATION,
    _REASSIGN_BLOCKS,
    _SET_PARTITION_INFORMATION,
    _SET_PARTITION_INFORMATION_EX,
    _SET_PARTITION_INFORMATION_EX__bindgen_ty_1,
    _VERIFY_INFORMATION,
    _DISK_CACHE_INFORMATION,
    _DISK_CACHE_INFORMATION__bindgen_ty_1,
    _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_1,
    _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_2,
    _DISK_GROW_PARTITION,
    _GETVERSIONINPARAMS,
    _IDEREGS,
    _SENDCMDINPARAMS,
    _DRIVERSTATUS,
    _SENDCMDOUTPARAMS,
    _MAPPED_ADDRESS,
    _SCSI_REQUEST_BLOCK,
    _ECP_LIST,
    _EXCEPTION_REGISTRATION_RECORD,
    _KGDTENTRY64,
    _KTSS64,
    _KPRCB,
    _KIDTENTRY64,
}
