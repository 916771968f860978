/* For PnP drivers whose device has a name that tests open: \\.\<name>. */
#include <ntddk.h>

/* A number in the service's key, 0 where there is none. */
static ULONG registry_number(PUNICODE_STRING path, PCWSTR name)
{
    RTL_QUERY_REGISTRY_TABLE table[2];
    ULONG number = 0;

    RtlZeroMemory(table, sizeof table);
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
    table[0].Name = (PWSTR)name;
    table[0].EntryContext = &number;
    RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, path->Buffer, table, NULL, NULL);
    return number;
}

/* `prefix` and `name` in `buffer`. */
static UNICODE_STRING join(WCHAR buffer[64], PCWSTR prefix, PCWSTR name)
{
    UNICODE_STRING whole = {0, 64 * sizeof(WCHAR), buffer};

    RtlAppendUnicodeToString(&whole, prefix);
    RtlAppendUnicodeToString(&whole, name);
    return whole;
}

static NTSTATUS make_named_device(PDRIVER_OBJECT driver, PCWSTR name, ULONG bytes,
                                  PDEVICE_OBJECT *device)
{
    WCHAR buffer[64], link_buffer[64];
    UNICODE_STRING full = join(buffer, L"\\Device\\", name);
    UNICODE_STRING link = join(link_buffer, L"\\DosDevices\\", name);
    NTSTATUS status = IoCreateDevice(driver, bytes, &full, FILE_DEVICE_UNKNOWN,
                                     FILE_DEVICE_SECURE_OPEN, FALSE, device);

    if (!NT_SUCCESS(status))
        return status;
    RtlZeroMemory((*device)->DeviceExtension, bytes);
    status = IoCreateSymbolicLink(&link, &full);
    if (!NT_SUCCESS(status))
        IoDeleteDevice(*device);
    return status;
}

static VOID delete_named_device(PDEVICE_OBJECT device, PCWSTR name)
{
    WCHAR buffer[64];
    UNICODE_STRING link = join(buffer, L"\\DosDevices\\", name);

    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(device);
}
