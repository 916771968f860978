/* What the tests of the cpu module run: small functions, each exported, each returning something
   that only right behaviour gives. */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define EXPORT __declspec(dllexport)
#define IMPORT __declspec(dllimport)
#define NOINLINE __declspec(noinline)

typedef struct {
    u32 code, flags;
    void *nested;
    void *address;
    u32 parameters;
    u64 information[15];
} Record;
typedef struct {
    Record *record;
    void *context;
} Pointers;

IMPORT u32 DbgPrint(const char *format, ...);
IMPORT int _snprintf(char *buffer, u64 count, const char *format, ...);
IMPORT int _snwprintf(u16 *buffer, u64 count, const u16 *format, ...);
IMPORT void ExRaiseStatus(u32 status);
IMPORT void RtlRaiseException(Record *record);
IMPORT u16 RtlCaptureStackBackTrace(u32 skip, u32 count, void **frames, u32 *hash);
IMPORT void KeBugCheckEx(u32 code, u64 a, u64 b, u64 c, u64 d);
IMPORT void *MmGetSystemRoutineAddress(void *name);
void *memcpy(void *to, const void *from, u64 bytes);
void *memset(void *to, int value, u64 bytes);
IMPORT u64 strlen(const char *text);
unsigned long _exception_code(void);
void *_exception_info(void);
#define GetExceptionCode _exception_code
#define GetExceptionInformation() ((Pointers *)_exception_info())

int _fltused;

static volatile u64 sink;
/* The order in which handlers ran, a decimal digit each. */
static volatile u64 trail;
static void step(int digit) { trail = trail * 10 + digit; }

EXPORT u32 DriverEntry(void *driver, void *path) {
    (void)driver;
    (void)path;
    return 0;
}

/* Calls. */

EXPORT u64 ten_arguments(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f, u64 g, u64 h, u64 i, u64 j) {
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j;
}

EXPORT u64 print_something(u64 number, const char *text) {
    u64 kept = number * 3;
    DbgPrint("number %llu text %s last %d\n", number, text, -5);
    return kept;
}

EXPORT u64 length_of(const char *text) { return strlen(text); }

EXPORT u64 look_up(u16 *name, u64 bytes) {
    struct {
        u16 length, maximum;
        u16 *buffer;
    } string = {(u16)bytes, (u16)bytes, name};
    return (u64)MmGetSystemRoutineAddress(&string);
}

/* Raised exceptions. */

static int accept(u32 code, u32 wanted) {
    step(1);
    return code == wanted;
}

EXPORT u64 catch_status(u64 status) {
    u64 a = status + 1, b = status + 2, c = status + 3;
    u64 caught = 0;
    __try {
        ExRaiseStatus((u32)status);
        caught = 1;
    } __except (accept(GetExceptionCode(), (u32)status)) {
        caught = GetExceptionCode();
    }
    return caught == (u32)status ? a + b + c - 3 * status : 0;
}

NOINLINE static void raise_deep(u32 status, int depth, double weight) {
    /* Floating-point values live across the call in nonvolatile XMM registers. */
    double kept = weight * 1.5 + depth;
    volatile u8 space[5000];
    space[depth] = (u8)depth;
    if (depth == 0)
        ExRaiseStatus(status);
    else
        raise_deep(status, depth - 1, weight + 1.0);
    sink += (u64)kept + space[depth];
}

EXPORT u64 catch_deep(u64 status, u64 depth) {
    double before = (double)depth * 2.5;
    u64 result = 0;
    __try {
        raise_deep((u32)status, (int)depth, before);
    } __except (1) {
        result = GetExceptionCode();
    }
    return result == (u32)status && before == (double)depth * 2.5;
}

NOINLINE static void with_finally(u32 status) {
    __try {
        ExRaiseStatus(status);
    } __finally {
        step(_abnormal_termination() ? 3 : 8);
    }
}

NOINLINE static void refuses(u32 status) {
    __try {
        with_finally(status);
    } __except (step(2), 0) {
        step(9);
    }
}

/* Filters run first, from the inside out; then termination handlers; then the handler: 2 1 3 4. */
EXPORT u64 order(u64 status) {
    trail = 0;
    __try {
        refuses((u32)status);
    } __except (accept(GetExceptionCode(), (u32)status)) {
        step(4);
    }
    return trail;
}

EXPORT u64 nested(u64 status) {
    trail = 0;
    __try {
        __try {
            ExRaiseStatus((u32)status);
        } __except (1) {
            step(1);
            /* From within a handler: belongs to the outer one. */
            ExRaiseStatus((u32)status + 1);
        }
    } __except (GetExceptionCode() == (u32)status + 1) {
        step(2);
    }
    return trail;
}

EXPORT u64 normal_finally(void) {
    trail = 0;
    __try {
        step(5);
    } __finally {
        step(_abnormal_termination() ? 9 : 6);
    }
    return trail;
}

/* An exception caught while a termination handler runs. */
EXPORT u64 raise_in_finally(u64 status) {
    trail = 0;
    __try {
        __try {
            ExRaiseStatus((u32)status);
        } __finally {
            __try {
                ExRaiseStatus(0xC0000001);
            } __except (1) {
                step(5);
            }
            step(6);
        }
    } __except (1) {
        step(7);
    }
    return trail;
}

EXPORT u64 resume_after_filter(u64 number) {
    Record record = {0};
    u64 seen = 0;
    record.code = 0x40001234;
    record.parameters = 1;
    record.information[0] = number;
    __try {
        RtlRaiseException(&record);
        seen += 1000;
    } __except (seen = GetExceptionInformation()->record->information[0], -1) {
        seen = 0;
    }
    return seen;
}

EXPORT void raise_uncaught(u64 status) { ExRaiseStatus((u32)status); }

EXPORT void stop_machine(u64 a) { KeBugCheckEx(0xE2, a, 2, 3, 4); }

NOINLINE static u64 inner_trace(void **frames)
{
    return RtlCaptureStackBackTrace(0, 8, frames, 0) + sink;
}
EXPORT u64 back_trace(void **frames) { return inner_trace(frames) + sink; }

/* Faults. */

EXPORT u64 guarded_read(volatile u32 *address) {
    u64 result = 0;
    __try {
        result = *address;
    } __except (result = GetExceptionInformation()->record->information[1],
        GetExceptionCode() == 0xC0000005) {
        result = result == (u64)address ? 0xC0000005 : 1;
    }
    return result;
}

EXPORT u64 guarded_write(volatile u32 *address) {
    u64 result = 0;
    __try {
        *address = 1;
    } __except (result = GetExceptionInformation()->record->information[0], 1) {
        result += 100;
    }
    return result;
}

EXPORT u64 guarded_copy(void *to, void *from, u64 bytes) {
    __try {
        memcpy(to, from, bytes);
    } __except (1) {
        return GetExceptionCode();
    }
    return 0;
}

EXPORT u64 guarded_length(const char *text) {
    __try {
        return strlen(text);
    } __except (1) {
        return GetExceptionCode();
    }
}

EXPORT u64 guarded_print(const char *text) {
    __try {
        DbgPrint("%s", text);
    } __except (1) {
        return GetExceptionCode();
    }
    return 0;
}

EXPORT u64 guarded_divide(u64 a, u64 b) {
    __try {
        return (u32)a / *(volatile u32 *)&b;
    } __except (1) {
        return GetExceptionCode();
    }
}

EXPORT u64 guarded_breakpoint(void) {
    __try {
        __debugbreak();
    } __except (1) {
        return GetExceptionCode();
    }
    return 0;
}

EXPORT u64 plain_read(volatile u64 *address) { return *address; }
EXPORT u64 guarded_call(u64 (*function)(void)) {
    __try {
        return function();
    } __except (1) {
        return GetExceptionCode();
    }
}
EXPORT u64 plain_call(u64 (*function)(void)) { return function() + 1; }
EXPORT u64 write_constant(void) {
    *(volatile u64 *)&ten_arguments = 1;
    return 0;
}
EXPORT void undefined(void) { __asm__ volatile("ud2"); }
EXPORT void fast_fail(void) { __asm__ volatile("movl $3, %%ecx; int $0x29" ::: "ecx"); }
EXPORT void breakpoint(void) { __asm__ volatile("int3"); }
EXPORT void halt(void) { __asm__ volatile("hlt"); }
NOINLINE EXPORT u64 recurse(u64 depth) {
    volatile u8 space[1000];
    space[0] = (u8)depth;
    return depth == ~0ull ? 0 : depth + recurse(depth + 1) + space[0];
}

/* Instructions answered by the simulator. */

EXPORT u64 read_cr8(void) {
    u64 value;
    __asm__ volatile("mov %%cr8, %0" : "=r"(value));
    return value;
}
EXPORT u64 through_cr8(u64 level) {
    u64 before = read_cr8(), during;
    __asm__ volatile("cli; mov %0, %%cr8; sti" ::"r"(level));
    during = read_cr8();
    __asm__ volatile("mov %0, %%cr8" ::"r"(before));
    return during * 100 + read_cr8();
}
EXPORT u64 current_thread(void) {
    u64 value;
    __asm__ volatile("movq %%gs:0x188, %0" : "=r"(value));
    return value;
}
EXPORT u64 shared_data(u64 offset) { return *(volatile u64 *)(0xFFFFF78000000000ull + offset); }
EXPORT u64 shared_time(void) {
    /* The way the inline of the DDK reads it. */
    volatile u32 *time = (volatile u32 *)0xFFFFF78000000008ull;
    u32 high, low;
    do {
        high = time[1];
        low = time[0];
    } while (high != time[2]);
    return (u64)high << 32 | low;
}

/* Device windows. */

EXPORT u64 registers(volatile u32 *base) {
    u64 sum = 0;
    base[0] = 7;
    base[1] |= 0x10;
    base[2] += 5;
    sum += base[0];
    sum += ((volatile u8 *)base)[4];
    sum += *(volatile u64 *)(base + 2);
    return sum;
}
EXPORT u64 copy_in(void *to, void *window, u64 bytes)
{
    return (u64)memcpy(to, window, bytes) == (u64)to;
}
EXPORT u64 strings(void *to, void *from, u64 bytes) {
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(bytes)::"memory");
    return bytes;
}

/* Counting: exactly 3 + 3 * rounds instructions. */

__asm__(".globl count_loop\n"
        ".section .drectve,\"yn\"\n"
        ".ascii \" /EXPORT:count_loop\"\n"
        ".text\n"
        "count_loop:\n"
        "  movq %rcx, %rax\n"
        "1: nop\n"
        "  decq %rcx\n"
        "  jnz 1b\n"
        "  nop\n"
        "  ret\n");
EXPORT u64 count_string(void *to, void *from, u64 bytes) {
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(bytes)::"memory");
    DbgPrint("counted");
    memcpy(from, to, 0);
    return bytes;
}
