// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! Beyond WDM: ntddpar.h, parallel.h, ntddser.h.

use crate::*;

#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_BAUD_RATE {
    pub BaudRate: ULONG,
}
pub type SERIAL_BAUD_RATE = _SERIAL_BAUD_RATE;
pub type PSERIAL_BAUD_RATE = *mut _SERIAL_BAUD_RATE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_CHARS {
    pub EofChar: UCHAR,
    pub ErrorChar: UCHAR,
    pub BreakChar: UCHAR,
    pub EventChar: UCHAR,
    pub XonChar: UCHAR,
    pub XoffChar: UCHAR,
}
pub type SERIAL_CHARS = _SERIAL_CHARS;
pub type PSERIAL_CHARS = *mut _SERIAL_CHARS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_STATUS {
    pub Errors: ULONG,
    pub HoldReasons: ULONG,
    pub AmountInInQueue: ULONG,
    pub AmountInOutQueue: ULONG,
    pub EofReceived: BOOLEAN,
    pub WaitForImmediate: BOOLEAN,
}
pub type SERIAL_STATUS = _SERIAL_STATUS;
pub type PSERIAL_STATUS = *mut _SERIAL_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_HANDFLOW {
    pub ControlHandShake: ULONG,
    pub FlowReplace: ULONG,
    pub XonLimit: LONG,
    pub XoffLimit: LONG,
}
pub type SERIAL_HANDFLOW = _SERIAL_HANDFLOW;
pub type PSERIAL_HANDFLOW = *mut _SERIAL_HANDFLOW;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_LINE_CONTROL {
    pub StopBits: UCHAR,
    pub Parity: UCHAR,
    pub WordLength: UCHAR,
}
pub type SERIAL_LINE_CONTROL = _SERIAL_LINE_CONTROL;
pub type PSERIAL_LINE_CONTROL = *mut _SERIAL_LINE_CONTROL;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_COMMPROP {
    pub PacketLength: USHORT,
    pub PacketVersion: USHORT,
    pub ServiceMask: ULONG,
    pub Reserved1: ULONG,
    pub MaxTxQueue: ULONG,
    pub MaxRxQueue: ULONG,
    pub MaxBaud: ULONG,
    pub ProvSubType: ULONG,
    pub ProvCapabilities: ULONG,
    pub SettableParams: ULONG,
    pub SettableBaud: ULONG,
    pub SettableData: USHORT,
    pub SettableStopParity: USHORT,
    pub CurrentTxQueue: ULONG,
    pub CurrentRxQueue: ULONG,
    pub ProvSpec1: ULONG,
    pub ProvSpec2: ULONG,
    pub ProvChar: [WCHAR; 1usize],
}
pub type SERIAL_COMMPROP = _SERIAL_COMMPROP;
pub type PSERIAL_COMMPROP = *mut _SERIAL_COMMPROP;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIALPERF_STATS {
    pub ReceivedCount: ULONG,
    pub TransmittedCount: ULONG,
    pub FrameErrorCount: ULONG,
    pub SerialOverrunErrorCount: ULONG,
    pub BufferOverrunErrorCount: ULONG,
    pub ParityErrorCount: ULONG,
}
pub type SERIALPERF_STATS = _SERIALPERF_STATS;
pub type PSERIALPERF_STATS = *mut _SERIALPERF_STATS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_TIMEOUTS {
    pub ReadIntervalTimeout: ULONG,
    pub ReadTotalTimeoutMultiplier: ULONG,
    pub ReadTotalTimeoutConstant: ULONG,
    pub WriteTotalTimeoutMultiplier: ULONG,
    pub WriteTotalTimeoutConstant: ULONG,
}
pub type SERIAL_TIMEOUTS = _SERIAL_TIMEOUTS;
pub type PSERIAL_TIMEOUTS = *mut _SERIAL_TIMEOUTS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_QUEUE_SIZE {
    pub InSize: ULONG,
    pub OutSize: ULONG,
}
pub type SERIAL_QUEUE_SIZE = _SERIAL_QUEUE_SIZE;
pub type PSERIAL_QUEUE_SIZE = *mut _SERIAL_QUEUE_SIZE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_XOFF_COUNTER {
    pub Timeout: ULONG,
    pub Counter: LONG,
    pub XoffChar: UCHAR,
}
pub type SERIAL_XOFF_COUNTER = _SERIAL_XOFF_COUNTER;
pub type PSERIAL_XOFF_COUNTER = *mut _SERIAL_XOFF_COUNTER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIAL_BASIC_SETTINGS {
    pub Timeouts: SERIAL_TIMEOUTS,
    pub HandFlow: SERIAL_HANDFLOW,
    pub RxFifo: ULONG,
    pub TxFifo: ULONG,
}
pub type SERIAL_BASIC_SETTINGS = _SERIAL_BASIC_SETTINGS;
pub type PSERIAL_BASIC_SETTINGS = *mut _SERIAL_BASIC_SETTINGS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SERENUM_PORT_DESC {
    pub Size: ULONG,
    pub PortHandle: PVOID,
    pub PortAddress: PHYSICAL_ADDRESS,
    pub Reserved: [USHORT; 1usize],
}
pub type SERENUM_PORT_DESC = _SERENUM_PORT_DESC;
pub type PSERENUM_PORT_DESC = *mut _SERENUM_PORT_DESC;
pub type PSERENUM_READPORT = ::core::option::Option<
    unsafe extern "C" fn(SerPortAddress: PVOID) -> UCHAR,
>;
pub type PSERENUM_WRITEPORT = ::core::option::Option<
    unsafe extern "C" fn(SerPortAddress: PVOID, Value: UCHAR),
>;
pub mod _SERENUM_PORTION {
    pub type Type = i32;
    pub const SerenumFirstHalf: Type = 0;
    pub const SerenumSecondHalf: Type = 1;
    pub const SerenumWhole: Type = 2;
}
pub use self::_SERENUM_PORTION::Type as SERENUM_PORTION;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _SERENUM_PORT_PARAMETERS {
    pub Size: ULONG,
    pub ReadAccessor: PSERENUM_READPORT,
    pub WriteAccessor: PSERENUM_WRITEPORT,
    pub SerPortAddress: PVOID,
    pub HardwareHandle: PVOID,
    pub Portion: SERENUM_PORTION,
    pub NumberAxis: USHORT,
    pub Reserved: [USHORT; 3usize],
}
pub type SERENUM_PORT_PARAMETERS = _SERENUM_PORT_PARAMETERS;
pub type PSERENUM_PORT_PARAMETERS = *mut _SERENUM_PORT_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SERIALCONFIG {
    pub Size: ULONG,
    pub Version: USHORT,
    pub SubType: ULONG,
    pub ProvOffset: ULONG,
    pub ProviderSize: ULONG,
    pub ProviderData: [WCHAR; 1usize],
}
pub type SERIALCONFIG = _SERIALCONFIG;
pub type PSERIALCONFIG = *mut _SERIALCONFIG;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PAR_DEVICE_ID_SIZE_INFORMATION {
    pub DeviceIdSize: ULONG,
}
pub type PAR_DEVICE_ID_SIZE_INFORMATION = _PAR_DEVICE_ID_SIZE_INFORMATION;
pub type PPAR_DEVICE_ID_SIZE_INFORMATION = *mut _PAR_DEVICE_ID_SIZE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PAR_QUERY_INFORMATION {
    pub Status: UCHAR,
}
pub type PAR_QUERY_INFORMATION = _PAR_QUERY_INFORMATION;
pub type PPAR_QUERY_INFORMATION = *mut _PAR_QUERY_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PAR_SET_INFORMATION {
    pub Init: UCHAR,
}
pub type PAR_SET_INFORMATION = _PAR_SET_INFORMATION;
pub type PPAR_SET_INFORMATION = *mut _PAR_SET_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PARCLASS_NEGOTIATION_MASK {
    pub usReadMask: USHORT,
    pub usWriteMask: USHORT,
}
pub type PARCLASS_NEGOTIATION_MASK = _PARCLASS_NEGOTIATION_MASK;
pub type PPARCLASS_NEGOTIATION_MASK = *mut _PARCLASS_NEGOTIATION_MASK;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PARALLEL_1284_COMMAND {
    pub ID: UCHAR,
    pub Port: UCHAR,
    pub CommandFlags: ULONG,
}
pub type PARALLEL_1284_COMMAND = _PARALLEL_1284_COMMAND;
pub type PPARALLEL_1284_COMMAND = *mut _PARALLEL_1284_COMMAND;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MORE_PARALLEL_PORT_INFORMATION {
    pub InterfaceType: INTERFACE_TYPE,
    pub BusNumber: ULONG,
    pub InterruptLevel: ULONG,
    pub InterruptVector: ULONG,
    pub InterruptAffinity: KAFFINITY,
    pub InterruptMode: KINTERRUPT_MODE,
}
pub type MORE_PARALLEL_PORT_INFORMATION = _MORE_PARALLEL_PORT_INFORMATION;
pub type PMORE_PARALLEL_PORT_INFORMATION = *mut _MORE_PARALLEL_PORT_INFORMATION;
pub type PPARALLEL_SET_CHIP_MODE = ::core::option::Option<
    unsafe extern "C" fn(SetChipContext: PVOID, ChipMode: UCHAR) -> NTSTATUS,
>;
pub type PPARALLEL_CLEAR_CHIP_MODE = ::core::option::Option<
    unsafe extern "C" fn(ClearChipContext: PVOID, ChipMode: UCHAR) -> NTSTATUS,
>;
pub type PPARCHIP_CLEAR_CHIP_MODE = ::core::option::Option<
    unsafe extern "C" fn(ClearChipContext: PVOID, ChipMode: UCHAR) -> NTSTATUS,
>;
pub type PPARALLEL_TRY_SELECT_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(TrySelectContext: PVOID, TrySelectCommand: PVOID) -> NTSTATUS,
>;
pub type PPARALLEL_DESELECT_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(DeselectContext: PVOID, DeselectCommand: PVOID) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PARALLEL_PNP_INFORMATION {
    pub OriginalEcpController: PHYSICAL_ADDRESS,
    pub EcpController: PUCHAR,
    pub SpanOfEcpController: ULONG,
    pub PortNumber: ULONG,
    pub HardwareCapabilities: ULONG,
    pub TrySetChipMode: PPARALLEL_SET_CHIP_MODE,
    pub ClearChipMode: PPARALLEL_CLEAR_CHIP_MODE,
    pub FifoDepth: ULONG,
    pub FifoWidth: ULONG,
    pub EppControllerPhysicalAddress: PHYSICAL_ADDRESS,
    pub SpanOfEppController: ULONG,
    pub Ieee1284_3DeviceCount: ULONG,
    pub TrySelectDevice: PPARALLEL_TRY_SELECT_ROUTINE,
    pub DeselectDevice: PPARALLEL_DESELECT_ROUTINE,
    pub Context: PVOID,
    pub CurrentMode: ULONG,
    pub PortName: PWSTR,
}
pub type PARALLEL_PNP_INFORMATION = _PARALLEL_PNP_INFORMATION;
pub type PPARALLEL_PNP_INFORMATION = *mut _PARALLEL_PNP_INFORMATION;
pub type PPARALLEL_TRY_ALLOCATE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(TryAllocateContext: PVOID) -> BOOLEAN,
>;
pub type PPARALLEL_FREE_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(FreeContext: PVOID),
>;
pub type PPARALLEL_QUERY_WAITERS_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(QueryAllocsContext: PVOID) -> ULONG,
>;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _PARALLEL_PORT_INFORMATION {
    pub OriginalController: PHYSICAL_ADDRESS,
    pub Controller: PUCHAR,
    pub SpanOfController: ULONG,
    pub TryAllocatePort: PPARALLEL_TRY_ALLOCATE_ROUTINE,
    pub FreePort: PPARALLEL_FREE_ROUTINE,
    pub QueryNumWaiters: PPARALLEL_QUERY_WAITERS_ROUTINE,
    pub Context: PVOID,
}
pub type PARALLEL_PORT_INFORMATION = _PARALLEL_PORT_INFORMATION;
pub type PPARALLEL_PORT_INFORMATION = *mut _PARALLEL_PORT_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PARALLEL_CHIP_MODE {
    pub ModeFlags: UCHAR,
    pub success: BOOLEAN,
}
pub type PARALLEL_CHIP_MODE = _PARALLEL_CHIP_MODE;
pub type PPARALLEL_CHIP_MODE = *mut _PARALLEL_CHIP_MODE;
pub type PPARALLEL_DEFERRED_ROUTINE = ::core::option::Option<
    unsafe extern "C" fn(DeferredContext: PVOID),
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PARALLEL_INTERRUPT_SERVICE_ROUTINE {
    pub InterruptServiceRoutine: PKSERVICE_ROUTINE,
    pub InterruptServiceContext: PVOID,
    pub DeferredPortCheckRoutine: PPARALLEL_DEFERRED_ROUTINE,
    pub DeferredPortCheckContext: PVOID,
}
pub type PARALLEL_INTERRUPT_SERVICE_ROUTINE = _PARALLEL_INTERRUPT_SERVICE_ROUTINE;
pub type PPARALLEL_INTERRUPT_SERVICE_ROUTINE = *mut _PARALLEL_INTERRUPT_SERVICE_ROUTINE;
pub type PDETERMINE_IEEE_MODES = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID) -> USHORT,
>;
pub mod _PARALLEL_SAFETY {
    pub type Type = i32;
    pub const SAFE_MODE: Type = 0;
    pub const UNSAFE_MODE: Type = 1;
}
pub use self::_PARALLEL_SAFETY::Type as PARALLEL_SAFETY;
pub type PNEGOTIATE_IEEE_MODE = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        ModeMaskFwd: USHORT,
        ModeMaskRev: USHORT,
        ModeSafety: PARALLEL_SAFETY,
        IsForward: BOOLEAN,
    ) -> NTSTATUS,
>;
pub type PTERMINATE_IEEE_MODE = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID) -> NTSTATUS,
>;
pub type PPARALLEL_IEEE_FWD_TO_REV = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID) -> NTSTATUS,
>;
pub type PPARALLEL_IEEE_REV_TO_FWD = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID) -> NTSTATUS,
>;
pub type PPARALLEL_READ = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        Buffer: PVOID,
        NumBytesToRead: ULONG,
        NumBytesRead: PULONG,
        Channel: UCHAR,
    ) -> NTSTATUS,
>;
pub type PPARALLEL_WRITE = ::core::option::Option<
    unsafe extern "C" fn(
        Context: PVOID,
        Buffer: PVOID,
        NumBytesToWrite: ULONG,
        NumBytesWritten: PULONG,
        Channel: UCHAR,
    ) -> NTSTATUS,
>;
pub type PPARALLEL_TRYSELECT_DEVICE = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Command: PARALLEL_1284_COMMAND) -> NTSTATUS,
>;
pub type PPARALLEL_DESELECT_DEVICE = ::core::option::Option<
    unsafe extern "C" fn(Context: PVOID, Command: PARALLEL_1284_COMMAND) -> NTSTATUS,
>;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _PARCLASS_INFORMATION {
    pub Controller: PUCHAR,
    pub EcrController: PUCHAR,
    pub SpanOfController: ULONG,
    pub DetermineIeeeModes: PDETERMINE_IEEE_MODES,
    pub NegotiateIeeeMode: PNEGOTIATE_IEEE_MODE,
    pub TerminateIeeeMode: PTERMINATE_IEEE_MODE,
    pub IeeeFwdToRevMode: PPARALLEL_IEEE_FWD_TO_REV,
    pub IeeeRevToFwdMode: PPARALLEL_IEEE_REV_TO_FWD,
    pub ParallelRead: PPARALLEL_READ,
    pub ParallelWrite: PPARALLEL_WRITE,
    pub ParclassContext: PVOID,
    pub HardwareCapabilities: ULONG,
    pub FifoDepth: ULONG,
    pub FifoWidth: ULONG,
    pub ParallelTryselect: PPARALLEL_TRYSELECT_DEVICE,
    pub ParallelDeSelect: PPARALLEL_DESELECT_DEVICE,
}
pub type PARCLASS_INFORMATION = _PARCLASS_INFORMATION;
pub type PPARCLASS_INFORMATION = *mut _PARCLASS_INFORMATION;
pub const BOUNDED_ECP: u32 = 128;
pub const BYTE_BIDIR: u32 = 16;
pub const CENTRONICS: u32 = 1;
pub const CHANNEL_NIBBLE: u32 = 8;
pub const DD_PARALLEL_PORT_BASE_NAME: &[u8; 13] = b"ParallelPort\0";
pub const DD_PARALLEL_PORT_BASE_NAME_U: &[u8; 13] = b"ParallelPort\0";
pub const ECP_ANY: u32 = 1920;
pub const ECP_HW_IRQ: u32 = 512;
pub const ECP_HW_NOIRQ: u32 = 256;
pub const ECP_SW: u32 = 1024;
pub const EPP_ANY: u32 = 96;
pub const EPP_HW: u32 = 32;
pub const EPP_SW: u32 = 64;
pub const EVEN_PARITY: u32 = 2;
pub const IEEE_COMPATIBILITY: u32 = 2;
pub const INITIAL_MODE: u32 = 0;
pub const IOCTL_IEEE1284_GET_MODE: u32 = 1441812;
pub const IOCTL_IEEE1284_NEGOTIATE: u32 = 1441816;
pub const IOCTL_INTERNAL_DESELECT_DEVICE: u32 = 1441888;
pub const IOCTL_INTERNAL_DISCONNECT_IDLE: u32 = 1441920;
pub const IOCTL_INTERNAL_GET_MORE_PARALLEL_PORT_INFO: u32 = 1441860;
pub const IOCTL_INTERNAL_GET_PARALLEL_PNP_INFO: u32 = 1441876;
pub const IOCTL_INTERNAL_GET_PARALLEL_PORT_INFO: u32 = 1441840;
pub const IOCTL_INTERNAL_INIT_1284_3_BUS: u32 = 1441880;
pub const IOCTL_INTERNAL_LOCK_PORT: u32 = 1441940;
pub const IOCTL_INTERNAL_LOCK_PORT_NO_SELECT: u32 = 1442000;
pub const IOCTL_INTERNAL_PARALLEL_CLEAR_CHIP_MODE: u32 = 1441872;
pub const IOCTL_INTERNAL_PARALLEL_CONNECT_INTERRUPT: u32 = 1441844;
pub const IOCTL_INTERNAL_PARALLEL_DISCONNECT_INTERRUPT: u32 = 1441848;
pub const IOCTL_INTERNAL_PARALLEL_PORT_ALLOCATE: u32 = 1441836;
pub const IOCTL_INTERNAL_PARALLEL_PORT_FREE: u32 = 1441952;
pub const IOCTL_INTERNAL_PARALLEL_SET_CHIP_MODE: u32 = 1441868;
pub const IOCTL_INTERNAL_PARCLASS_CONNECT: u32 = 1441912;
pub const IOCTL_INTERNAL_PARCLASS_DISCONNECT: u32 = 1441916;
pub const IOCTL_INTERNAL_RELEASE_PARALLEL_PORT_INFO: u32 = 1441852;
pub const IOCTL_INTERNAL_SELECT_DEVICE: u32 = 1441884;
pub const IOCTL_INTERNAL_SERENUM_REMOVE_SELF: u32 = 3604999;
pub const IOCTL_INTERNAL_UNLOCK_PORT: u32 = 1441944;
pub const IOCTL_INTERNAL_UNLOCK_PORT_NO_DESELECT: u32 = 1442004;
pub const IOCTL_PAR_GET_DEFAULT_MODES: u32 = 1441832;
pub const IOCTL_PAR_GET_DEVICE_CAPS: u32 = 1441828;
pub const IOCTL_PAR_IS_PORT_FREE: u32 = 1441876;
pub const IOCTL_PAR_QUERY_DEVICE_ID: u32 = 1441804;
pub const IOCTL_PAR_QUERY_DEVICE_ID_SIZE: u32 = 1441808;
pub const IOCTL_PAR_QUERY_INFORMATION: u32 = 1441796;
pub const IOCTL_PAR_QUERY_LOCATION: u32 = 1441880;
pub const IOCTL_PAR_QUERY_RAW_DEVICE_ID: u32 = 1441840;
pub const IOCTL_PAR_SET_INFORMATION: u32 = 1441800;
pub const IOCTL_PAR_SET_READ_ADDRESS: u32 = 1441824;
pub const IOCTL_PAR_SET_WRITE_ADDRESS: u32 = 1441820;
pub const IOCTL_SERENUM_GET_PORT_NAME: u32 = 3605004;
pub const IOCTL_SERENUM_PORT_DESC: u32 = 3605000;
pub const IOCTL_SERIAL_CLEAR_STATS: u32 = 1769616;
pub const IOCTL_SERIAL_CLR_DTR: u32 = 1769512;
pub const IOCTL_SERIAL_CLR_RTS: u32 = 1769524;
pub const IOCTL_SERIAL_CONFIG_SIZE: u32 = 1769600;
pub const IOCTL_SERIAL_GET_BAUD_RATE: u32 = 1769552;
pub const IOCTL_SERIAL_GET_CHARS: u32 = 1769560;
pub const IOCTL_SERIAL_GET_COMMSTATUS: u32 = 1769580;
pub const IOCTL_SERIAL_GET_DTRRTS: u32 = 1769592;
pub const IOCTL_SERIAL_GET_HANDFLOW: u32 = 1769568;
pub const IOCTL_SERIAL_GET_LINE_CONTROL: u32 = 1769556;
pub const IOCTL_SERIAL_GET_MODEMSTATUS: u32 = 1769576;
pub const IOCTL_SERIAL_GET_MODEM_CONTROL: u32 = 1769620;
pub const IOCTL_SERIAL_GET_PROPERTIES: u32 = 1769588;
pub const IOCTL_SERIAL_GET_STATS: u32 = 1769612;
pub const IOCTL_SERIAL_GET_TIMEOUTS: u32 = 1769504;
pub const IOCTL_SERIAL_GET_WAIT_MASK: u32 = 1769536;
pub const IOCTL_SERIAL_IMMEDIATE_CHAR: u32 = 1769496;
pub const IOCTL_SERIAL_INTERNAL_BASIC_SETTINGS: u32 = 1769484;
pub const IOCTL_SERIAL_INTERNAL_CANCEL_WAIT_WAKE: u32 = 1769480;
pub const IOCTL_SERIAL_INTERNAL_DO_WAIT_WAKE: u32 = 1769476;
pub const IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS: u32 = 1769488;
pub const IOCTL_SERIAL_LSRMST_INSERT: u32 = 1769596;
pub const IOCTL_SERIAL_PURGE: u32 = 1769548;
pub const IOCTL_SERIAL_RESET_DEVICE: u32 = 1769516;
pub const IOCTL_SERIAL_SET_BAUD_RATE: u32 = 1769476;
pub const IOCTL_SERIAL_SET_BREAK_OFF: u32 = 1769492;
pub const IOCTL_SERIAL_SET_BREAK_ON: u32 = 1769488;
pub const IOCTL_SERIAL_SET_CHARS: u32 = 1769564;
pub const IOCTL_SERIAL_SET_DTR: u32 = 1769508;
pub const IOCTL_SERIAL_SET_FIFO_CONTROL: u32 = 1769628;
pub const IOCTL_SERIAL_SET_HANDFLOW: u32 = 1769572;
pub const IOCTL_SERIAL_SET_LINE_CONTROL: u32 = 1769484;
pub const IOCTL_SERIAL_SET_MODEM_CONTROL: u32 = 1769624;
pub const IOCTL_SERIAL_SET_QUEUE_SIZE: u32 = 1769480;
pub const IOCTL_SERIAL_SET_RTS: u32 = 1769520;
pub const IOCTL_SERIAL_SET_TIMEOUTS: u32 = 1769500;
pub const IOCTL_SERIAL_SET_WAIT_MASK: u32 = 1769540;
pub const IOCTL_SERIAL_SET_XOFF: u32 = 1769528;
pub const IOCTL_SERIAL_SET_XON: u32 = 1769532;
pub const IOCTL_SERIAL_WAIT_ON_MASK: u32 = 1769544;
pub const IOCTL_SERIAL_XOFF_COUNTER: u32 = 1769584;
pub const MARK_PARITY: u32 = 3;
pub const NIBBLE: u32 = 4;
pub const NONE: u32 = 0;
pub const NO_PARITY: u32 = 0;
pub const ODD_PARITY: u32 = 1;
pub const PARALLEL_AUTOFEED: u32 = 2;
pub const PARALLEL_BUSY: u32 = 64;
pub const PARALLEL_INIT: u32 = 1;
pub const PARALLEL_NOT_CONNECTED: u32 = 32;
pub const PARALLEL_OFF_LINE: u32 = 8;
pub const PARALLEL_PAPER_EMPTY: u32 = 4;
pub const PARALLEL_POWER_OFF: u32 = 16;
pub const PARALLEL_SELECTED: u32 = 128;
pub const PARCHIP_ECR_ARBITRATOR: u32 = 1;
pub const PAR_END_OF_CHAIN_DEVICE: u32 = 1;
pub const PAR_HAVE_PORT_KEEP_PORT: u32 = 2;
pub const PPT_1284_3_PRESENT: u32 = 16;
pub const PPT_BIDI_PRESENT: u32 = 8;
pub const PPT_BYTE_PRESENT: u32 = 8;
pub const PPT_ECP_PRESENT: u32 = 1;
pub const PPT_EPP_32_PRESENT: u32 = 4;
pub const PPT_EPP_PRESENT: u32 = 2;
pub const PPT_NO_HARDWARE_PRESENT: u32 = 0;
pub const SERIAL_AUTO_RECEIVE: u32 = 2;
pub const SERIAL_AUTO_TRANSMIT: u32 = 1;
pub const SERIAL_BAUD_075: u32 = 1;
pub const SERIAL_BAUD_110: u32 = 2;
pub const SERIAL_BAUD_115200: u32 = 131072;
pub const SERIAL_BAUD_1200: u32 = 64;
pub const SERIAL_BAUD_128K: u32 = 65536;
pub const SERIAL_BAUD_134_5: u32 = 4;
pub const SERIAL_BAUD_14400: u32 = 4096;
pub const SERIAL_BAUD_150: u32 = 8;
pub const SERIAL_BAUD_1800: u32 = 128;
pub const SERIAL_BAUD_19200: u32 = 8192;
pub const SERIAL_BAUD_2400: u32 = 256;
pub const SERIAL_BAUD_300: u32 = 16;
pub const SERIAL_BAUD_38400: u32 = 16384;
pub const SERIAL_BAUD_4800: u32 = 512;
pub const SERIAL_BAUD_56K: u32 = 32768;
pub const SERIAL_BAUD_57600: u32 = 262144;
pub const SERIAL_BAUD_600: u32 = 32;
pub const SERIAL_BAUD_7200: u32 = 1024;
pub const SERIAL_BAUD_9600: u32 = 2048;
pub const SERIAL_BAUD_USER: u32 = 268435456;
pub const SERIAL_BREAK_CHAR: u32 = 16;
pub const SERIAL_CONTROL_INVALID: u32 = 2147483524;
pub const SERIAL_CTS_HANDSHAKE: u32 = 8;
pub const SERIAL_CTS_STATE: u32 = 16;
pub const SERIAL_DATABITS_16: u32 = 16;
pub const SERIAL_DATABITS_16X: u32 = 32;
pub const SERIAL_DATABITS_5: u32 = 1;
pub const SERIAL_DATABITS_6: u32 = 2;
pub const SERIAL_DATABITS_7: u32 = 4;
pub const SERIAL_DATABITS_8: u32 = 8;
pub const SERIAL_DCD_HANDSHAKE: u32 = 32;
pub const SERIAL_DCD_STATE: u32 = 128;
pub const SERIAL_DSR_HANDSHAKE: u32 = 16;
pub const SERIAL_DSR_SENSITIVITY: u32 = 64;
pub const SERIAL_DSR_STATE: u32 = 32;
pub const SERIAL_DTR_CONTROL: u32 = 1;
pub const SERIAL_DTR_HANDSHAKE: u32 = 2;
pub const SERIAL_DTR_MASK: u32 = 3;
pub const SERIAL_DTR_STATE: u32 = 1;
pub const SERIAL_ERROR_ABORT: u32 = 2147483648;
pub const SERIAL_ERROR_BREAK: u32 = 1;
pub const SERIAL_ERROR_CHAR: u32 = 4;
pub const SERIAL_ERROR_FRAMING: u32 = 2;
pub const SERIAL_ERROR_OVERRUN: u32 = 4;
pub const SERIAL_ERROR_PARITY: u32 = 16;
pub const SERIAL_ERROR_QUEUEOVERRUN: u32 = 8;
pub const SERIAL_EV_BREAK: u32 = 64;
pub const SERIAL_EV_CTS: u32 = 8;
pub const SERIAL_EV_DSR: u32 = 16;
pub const SERIAL_EV_ERR: u32 = 128;
pub const SERIAL_EV_EVENT1: u32 = 2048;
pub const SERIAL_EV_EVENT2: u32 = 4096;
pub const SERIAL_EV_PERR: u32 = 512;
pub const SERIAL_EV_RING: u32 = 256;
pub const SERIAL_EV_RLSD: u32 = 32;
pub const SERIAL_EV_RX80FULL: u32 = 1024;
pub const SERIAL_EV_RXCHAR: u32 = 1;
pub const SERIAL_EV_RXFLAG: u32 = 2;
pub const SERIAL_EV_TXEMPTY: u32 = 4;
pub const SERIAL_FLOW_INVALID: u32 = 2147483424;
pub const SERIAL_IOC_FCR_DMA_MODE: u32 = 8;
pub const SERIAL_IOC_FCR_FIFO_ENABLE: u32 = 1;
pub const SERIAL_IOC_FCR_RCVR_RESET: u32 = 2;
pub const SERIAL_IOC_FCR_RCVR_TRIGGER_LSB: u32 = 64;
pub const SERIAL_IOC_FCR_RCVR_TRIGGER_MSB: u32 = 128;
pub const SERIAL_IOC_FCR_RES1: u32 = 16;
pub const SERIAL_IOC_FCR_RES2: u32 = 32;
pub const SERIAL_IOC_FCR_XMIT_RESET: u32 = 4;
pub const SERIAL_IOC_MCR_DTR: u32 = 1;
pub const SERIAL_IOC_MCR_LOOP: u32 = 16;
pub const SERIAL_IOC_MCR_OUT1: u32 = 4;
pub const SERIAL_IOC_MCR_OUT2: u32 = 8;
pub const SERIAL_IOC_MCR_RTS: u32 = 2;
pub const SERIAL_LSRMST_ESCAPE: u32 = 0;
pub const SERIAL_LSRMST_LSR_DATA: u32 = 1;
pub const SERIAL_LSRMST_LSR_NODATA: u32 = 2;
pub const SERIAL_LSRMST_MST: u32 = 3;
pub const SERIAL_NULL_STRIPPING: u32 = 8;
pub const SERIAL_OUT_HANDSHAKEMASK: u32 = 56;
pub const SERIAL_PARITY_EVEN: u32 = 1024;
pub const SERIAL_PARITY_MARK: u32 = 2048;
pub const SERIAL_PARITY_NONE: u32 = 256;
pub const SERIAL_PARITY_ODD: u32 = 512;
pub const SERIAL_PARITY_SPACE: u32 = 4096;
pub const SERIAL_PCF_16BITMODE: u32 = 512;
pub const SERIAL_PCF_CD: u32 = 4;
pub const SERIAL_PCF_DTRDSR: u32 = 1;
pub const SERIAL_PCF_INTTIMEOUTS: u32 = 128;
pub const SERIAL_PCF_PARITY_CHECK: u32 = 8;
pub const SERIAL_PCF_RTSCTS: u32 = 2;
pub const SERIAL_PCF_SETXCHAR: u32 = 32;
pub const SERIAL_PCF_SPECIALCHARS: u32 = 256;
pub const SERIAL_PCF_TOTALTIMEOUTS: u32 = 64;
pub const SERIAL_PCF_XONXOFF: u32 = 16;
pub const SERIAL_PURGE_RXABORT: u32 = 2;
pub const SERIAL_PURGE_RXCLEAR: u32 = 8;
pub const SERIAL_PURGE_TXABORT: u32 = 1;
pub const SERIAL_PURGE_TXCLEAR: u32 = 4;
pub const SERIAL_RI_STATE: u32 = 64;
pub const SERIAL_RTS_CONTROL: u32 = 64;
pub const SERIAL_RTS_HANDSHAKE: u32 = 128;
pub const SERIAL_RTS_MASK: u32 = 192;
pub const SERIAL_RTS_STATE: u32 = 2;
pub const SERIAL_RX_WAITING_FOR_DSR: u32 = 64;
pub const SERIAL_SP_BAUD: u32 = 2;
pub const SERIAL_SP_BRIDGE: u32 = 256;
pub const SERIAL_SP_CARRIER_DETECT: u32 = 64;
pub const SERIAL_SP_DATABITS: u32 = 4;
pub const SERIAL_SP_FAX: u32 = 33;
pub const SERIAL_SP_HANDSHAKING: u32 = 16;
pub const SERIAL_SP_LAT: u32 = 257;
pub const SERIAL_SP_MODEM: u32 = 6;
pub const SERIAL_SP_PARALLEL: u32 = 2;
pub const SERIAL_SP_PARITY: u32 = 1;
pub const SERIAL_SP_PARITY_CHECK: u32 = 32;
pub const SERIAL_SP_RS232: u32 = 1;
pub const SERIAL_SP_RS422: u32 = 3;
pub const SERIAL_SP_RS423: u32 = 4;
pub const SERIAL_SP_RS449: u32 = 5;
pub const SERIAL_SP_SCANNER: u32 = 34;
pub const SERIAL_SP_SERIALCOMM: u32 = 1;
pub const SERIAL_SP_STOPBITS: u32 = 8;
pub const SERIAL_SP_TELNET: u32 = 258;
pub const SERIAL_SP_UNSPECIFIED: u32 = 0;
pub const SERIAL_SP_X25: u32 = 259;
pub const SERIAL_STOPBITS_10: u32 = 1;
pub const SERIAL_STOPBITS_15: u32 = 2;
pub const SERIAL_STOPBITS_20: u32 = 4;
pub const SERIAL_TRANSMIT_TOGGLE: u32 = 192;
pub const SERIAL_TX_WAITING_FOR_CTS: u32 = 1;
pub const SERIAL_TX_WAITING_FOR_DCD: u32 = 4;
pub const SERIAL_TX_WAITING_FOR_DSR: u32 = 2;
pub const SERIAL_TX_WAITING_FOR_XON: u32 = 8;
pub const SERIAL_TX_WAITING_ON_BREAK: u32 = 32;
pub const SERIAL_TX_WAITING_XOFF_SENT: u32 = 16;
pub const SERIAL_XOFF_CONTINUE: u32 = 2147483648;
pub const SPACE_PARITY: u32 = 4;
pub const STOP_BITS_1_5: u32 = 1;
pub const STOP_BITS_2: u32 = 2;
pub const STOP_BIT_1: u32 = 0;

crate::zeroed::zeroed_default! {
    _SERIAL_BAUD_RATE,
    _SERIAL_CHARS,
    _SERIAL_STATUS,
    _SERIAL_HANDFLOW,
    _SERIAL_LINE_CONTROL,
    _SERIAL_COMMPROP,
    _SERIALPERF_STATS,
    _SERIAL_TIMEOUTS,
    _SERIAL_QUEUE_SIZE,
    _SERIAL_XOFF_COUNTER,
    _SERIAL_BASIC_SETTINGS,
    _SERENUM_PORT_DESC,
    _SERENUM_PORT_PARAMETERS,
    _SERIALCONFIG,
    _PAR_DEVICE_ID_SIZE_INFORMATION,
    _PAR_QUERY_INFORMATION,
    _PAR_SET_INFORMATION,
    _PARCLASS_NEGOTIATION_MASK,
    _PARALLEL_1284_COMMAND,
    _MORE_PARALLEL_PORT_INFORMATION,
    _PARALLEL_PNP_INFORMATION,
    _PARALLEL_PORT_INFORMATION,
    _PARALLEL_CHIP_MODE,
    _PARALLEL_INTERRUPT_SERVICE_ROUTINE,
    _PARCLASS_INFORMATION,
}

crate::layout::assert_layout! {
    _MORE_PARALLEL_PORT_INFORMATION: 0x20, 8 { InterfaceType 0x0, BusNumber 0x4, InterruptLevel 0x8, InterruptVector 0xc, InterruptAffinity 0x10, InterruptMode 0x18 }
    _PARALLEL_1284_COMMAND: 0x8, 4 { ID 0x0, Port 0x1, CommandFlags 0x4 }
    _PARALLEL_CHIP_MODE: 0x2, 1 { ModeFlags 0x0, success 0x1 }
    _PARALLEL_INTERRUPT_SERVICE_ROUTINE: 0x20, 8 { InterruptServiceRoutine 0x0, InterruptServiceContext 0x8, DeferredPortCheckRoutine 0x10, DeferredPortCheckContext 0x18 }
    _PARALLEL_PNP_INFORMATION: 0x70, 8 { OriginalEcpController 0x0, EcpController 0x8, SpanOfEcpController 0x10, PortNumber 0x14, HardwareCapabilities 0x18, TrySetChipMode 0x20, ClearChipMode 0x28, FifoDepth 0x30, FifoWidth 0x34, EppControllerPhysicalAddress 0x38, SpanOfEppController 0x40, Ieee1284_3DeviceCount 0x44, TrySelectDevice 0x48, DeselectDevice 0x50, Context 0x58, CurrentMode 0x60, PortName 0x68 }
    _PARALLEL_PORT_INFORMATION: 0x38, 8 { OriginalController 0x0, Controller 0x8, SpanOfController 0x10, TryAllocatePort 0x18, FreePort 0x20, QueryNumWaiters 0x28, Context 0x30 }
    _PARCLASS_INFORMATION: 0x78, 8 { Controller 0x0, EcrController 0x8, SpanOfController 0x10, DetermineIeeeModes 0x18, NegotiateIeeeMode 0x20, TerminateIeeeMode 0x28, IeeeFwdToRevMode 0x30, IeeeRevToFwdMode 0x38, ParallelRead 0x40, ParallelWrite 0x48, ParclassContext 0x50, HardwareCapabilities 0x58, FifoDepth 0x5c, FifoWidth 0x60, ParallelTryselect 0x68, ParallelDeSelect 0x70 }
    _PARCLASS_NEGOTIATION_MASK: 0x4, 2 { usReadMask 0x0, usWriteMask 0x2 }
    _PAR_DEVICE_ID_SIZE_INFORMATION: 0x4, 4 { DeviceIdSize 0x0 }
    _PAR_QUERY_INFORMATION: 0x1, 1 { Status 0x0 }
    _PAR_SET_INFORMATION: 0x1, 1 { Init 0x0 }
    _SERENUM_PORT_DESC: 0x20, 8 { Size 0x0, PortHandle 0x8, PortAddress 0x10, Reserved 0x18 }
    _SERENUM_PORT_PARAMETERS: 0x38, 8 { Size 0x0, ReadAccessor 0x8, WriteAccessor 0x10, SerPortAddress 0x18, HardwareHandle 0x20, Portion 0x28, NumberAxis 0x2c, Reserved 0x2e }
    _SERIALCONFIG: 0x18, 4 { Size 0x0, Version 0x4, SubType 0x8, ProvOffset 0xc, ProviderSize 0x10, ProviderData 0x14 }
    _SERIALPERF_STATS: 0x18, 4 { ReceivedCount 0x0, TransmittedCount 0x4, FrameErrorCount 0x8, SerialOverrunErrorCount 0xc, BufferOverrunErrorCount 0x10, ParityErrorCount 0x14 }
    _SERIAL_BASIC_SETTINGS: 0x2c, 4 { Timeouts 0x0, HandFlow 0x14, RxFifo 0x24, TxFifo 0x28 }
    _SERIAL_BAUD_RATE: 0x4, 4 { BaudRate 0x0 }
    _SERIAL_CHARS: 0x6, 1 { EofChar 0x0, ErrorChar 0x1, BreakChar 0x2, EventChar 0x3, XonChar 0x4, XoffChar 0x5 }
    _SERIAL_COMMPROP: 0x40, 4 { PacketLength 0x0, PacketVersion 0x2, ServiceMask 0x4, Reserved1 0x8, MaxTxQueue 0xc, MaxRxQueue 0x10, MaxBaud 0x14, ProvSubType 0x18, ProvCapabilities 0x1c, SettableParams 0x20, SettableBaud 0x24, SettableData 0x28, SettableStopParity 0x2a, CurrentTxQueue 0x2c, CurrentRxQueue 0x30, ProvSpec1 0x34, ProvSpec2 0x38, ProvChar 0x3c }
    _SERIAL_HANDFLOW: 0x10, 4 { ControlHandShake 0x0, FlowReplace 0x4, XonLimit 0x8, XoffLimit 0xc }
    _SERIAL_LINE_CONTROL: 0x3, 1 { StopBits 0x0, Parity 0x1, WordLength 0x2 }
    _SERIAL_QUEUE_SIZE: 0x8, 4 { InSize 0x0, OutSize 0x4 }
    _SERIAL_STATUS: 0x14, 4 { Errors 0x0, HoldReasons 0x4, AmountInInQueue 0x8, AmountInOutQueue 0xc, EofReceived 0x10, WaitForImmediate 0x11 }
    _SERIAL_TIMEOUTS: 0x14, 4 { ReadIntervalTimeout 0x0, ReadTotalTimeoutMultiplier 0x4, ReadTotalTimeoutConstant 0x8, WriteTotalTimeoutMultiplier 0xc, WriteTotalTimeoutConstant 0x10 }
    _SERIAL_XOFF_COUNTER: 0xc, 4 { Timeout 0x0, Counter 0x4, XoffChar 0x8 }
}
