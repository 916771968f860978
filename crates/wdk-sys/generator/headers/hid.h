/* What `wdk-sys` has behind its feature `hid`. hidpi.h uses the types of hidusage.h. */
#pragma once
#include "kernel.h"
#include <hidusage.h>
#include <hidclass.h>
#include <kbdmou.h>
#include <ntdd8042.h>
