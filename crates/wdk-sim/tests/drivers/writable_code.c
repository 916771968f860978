/* Has a section that can be both written and executed. */
#include <ntddk.h>

/* As an assembler's directive says it: writable (w), executable (x). */
__asm__(".section selfmod,\"wx\"\n.global patched\npatched: ret\n.text\n");
VOID patched(VOID);

static VOID __stdcall unload(PDRIVER_OBJECT driver)
{
}

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    patched();
    driver->DriverUnload = unload;
    return STATUS_SUCCESS;
}
