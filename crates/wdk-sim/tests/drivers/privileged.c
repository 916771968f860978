/* Executes what only a kernel may: port I/O and system registers. */
#include <ntddk.h>

static UCHAR bytes[8] = {1, 2, 3, 4, 5, 6, 7, 8};

static void NTAPI unload(PDRIVER_OBJECT driver) {
    UNREFERENCED_PARAMETER(driver);
}

static ULONG in32(USHORT port) {
    ULONG value;
    __asm__ __volatile__("inl %w1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static USHORT in16(USHORT port) {
    USHORT value;
    __asm__ __volatile__("inw %w1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static UCHAR in8(USHORT port) {
    UCHAR value;
    __asm__ __volatile__("inb %w1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static void out32(USHORT port, ULONG value) {
    __asm__ __volatile__("outl %0, %w1" : : "a"(value), "Nd"(port));
}

static void in_string(USHORT port, PUCHAR to, SIZE_T count) {
    __asm__ __volatile__("rep insb" : "+D"(to), "+c"(count) : "d"(port) : "memory");
}

static void out_string(USHORT port, PUCHAR from, SIZE_T count) {
    __asm__ __volatile__("rep outsb" : "+S"(from), "+c"(count) : "d"(port) : "memory");
}

static ULONG64 msr(ULONG number) {
    ULONG low, high;
    __asm__ __volatile__("rdmsr" : "=a"(low), "=d"(high) : "c"(number));
    return (ULONG64)high << 32 | low;
}

static ULONG64 cr0(void) {
    ULONG64 value;
    __asm__ __volatile__("mov %%cr0, %0" : "=r"(value));
    return value;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    driver->DriverUnload = unload;
    /* Configuration space is reached by two ports: of the machine's first device, and of none. */
    out32(0xCF8, 0x80002000);
    DbgPrint("config %08x %04x %02x\n", in32(0xCFC), in16(0xCFE), in8(0xCFD));
    out32(0xCF8, 0x8000F800);
    DbgPrint("empty %08x\n", in32(0xCFC));
    DbgPrint("nobody's %08x %04x %02x\n", in32(0x1234), in16(0x1234), in8(0x60));
    out_string(0x1234, bytes, 8);
    in_string(0x1234, bytes + 2, 4);
    DbgPrint("string %02x %02x %02x %02x\n", bytes[1], bytes[2], bytes[5], bytes[6]);
    DbgPrint("long mode %d paging %d\n", (int)(msr(0xC0000080) >> 10 & 1), (int)(cr0() >> 31 & 1));
    /* Where a driver was told that it has no memory. */
    __try {
        in_string(0x1234, (PUCHAR)8, 4);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("caught %08x\n", GetExceptionCode());
    }
    return STATUS_SUCCESS;
}
