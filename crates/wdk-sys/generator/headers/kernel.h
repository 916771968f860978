/* What the generator reads. The order matters: ntifs.h includes ntddk.h, which includes wdm.h. */
#pragma once
#include <ntifs.h>
#include <devioctl.h>
#include <ntdddisk.h>
