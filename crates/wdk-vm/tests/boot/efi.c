/* What the firmware starts in the test: speaks over the serial port as a debugged kernel does, has
   the edu device copy memory beyond 256 MiB, and switches the machine off. Written without headers,
   for the x64 calling convention of UEFI. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

typedef struct {
    u8 before[88];
    void *runtime_services;
    void *boot_services;
} system_table;

typedef struct {
    u8 before[104];
    void (*reset_system)(u32 kind, u64 status, u64 size, void *data);
} runtime_services;

typedef struct {
    u8 before[40];
    u64 (*allocate_pages)(u32 kind, u32 memory, u64 pages, u64 *address);
} boot_services;

enum { COM1 = 0x3f8, LINE_STATUS = COM1 + 5 };

static void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }
static void out32(u16 port, u32 value)
{
    __asm__ volatile("outl %0, %1" : : "a"(value), "Nd"(port));
}
static u8 in8(u16 port)
{
    u8 value;
    __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}
static u32 in32(u16 port)
{
    u32 value;
    __asm__ volatile("inl %1, %0" : "=a"(value) : "Nd"(port));
    return value;
}

static void send(const char *bytes, u64 count)
{
    for (u64 at = 0; at < count; at++) {
        while (!(in8(LINE_STATUS) & 0x20)) {}
        out8(COM1, (u8)bytes[at]);
    }
}

#define SAY(text) send(text, sizeof(text) - 1)

/* The next byte, or -1 after a while. */
static int receive(void)
{
    for (u32 patience = 0; patience < 400000000; patience++)
        if (in8(LINE_STATUS) & 1)
            return in8(COM1);
    return -1;
}

static const char print[] = "0000\x03\0\x1d\0\0\x08\x80\x80\x0f\x05\0\0"
    "02\0\0\x06\0\x01\0\x0d\0\0\0\0\0\0\0" "edu: started\n\xaa";
static const char acknowledge[] = "iiii\x04\0\0\0\0\0\x80\x80\0\0\0\0";

static void debugged_kernel(void)
{
    while (in8(LINE_STATUS) & 1)
        in8(COM1);
    send(print, sizeof(print) - 1);
    for (u64 at = 0; at < sizeof(acknowledge) - 1; at++)
        if (receive() != (u8)acknowledge[at]) {
            SAY("not acknowledged\r\n");
            return;
        }
    SAY("acknowledged\r\n");
}

static u32 configuration(u32 device, u32 at)
{
    out32(0xcf8, 0x80000000u | device << 11 | at);
    return in32(0xcfc);
}

static void transfer(volatile u8 *edu, u64 from, u64 to, u64 command)
{
    *(volatile u64 *)(edu + 0x80) = from;
    *(volatile u64 *)(edu + 0x88) = to;
    *(volatile u64 *)(edu + 0x90) = 64;
    *(volatile u64 *)(edu + 0x98) = command;
    while (*(volatile u64 *)(edu + 0x98) & 1) {}
}

static void edu_device(const boot_services *services)
{
    for (u32 device = 0; device < 32; device++) {
        if (configuration(device, 0) != 0x11e81234)
            continue;
        u32 command = configuration(device, 4);
        out32(0xcfc, command | 6);
        volatile u8 *edu = (volatile u8 *)(u64)(configuration(device, 0x10) & ~15u);
        u64 address = 0;
        /* Any pages, for data. */
        if (services->allocate_pages(0, 4, 1, &address) != 0 || address < 0x10000000) {
            SAY("no memory beyond 256 MiB\r\n");
            return;
        }
        volatile u8 *memory = (volatile u8 *)address;
        for (u32 at = 0; at < 64; at++) {
            memory[at] = (u8)(at * 5 + 1);
            memory[at + 64] = 0;
        }
        transfer(edu, address, 0x40000, 1);
        transfer(edu, 0x40000, address + 64, 3);
        for (u32 at = 0; at < 64; at++)
            if (memory[at + 64] != (u8)(at * 5 + 1)) {
                SAY("edu copied other memory\r\n");
                return;
            }
        SAY("edu copied memory beyond 256 MiB\r\n");
        return;
    }
    SAY("no edu device\r\n");
}

u64 efi_main(void *image, system_table *system)
{
    (void)image;
    SAY("started by the firmware\r\n");
    edu_device(system->boot_services);
    debugged_kernel();
    ((runtime_services *)system->runtime_services)->reset_system(2, 0, 0, 0);
    return 0;
}
