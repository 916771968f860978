/* What the generator reads. The order matters: ntifs.h includes ntddk.h, which includes wdm.h. */
#include <ntifs.h>
#include <devioctl.h>
#include <ntdddisk.h>
