/* What `wdk-sys` has behind its feature `storage`. */
#pragma once
#include "kernel.h"
#include <ntddcdrm.h>
#include <ntddtape.h>
#include <ntddchgr.h>
#include <ntddscsi.h>
#include <scsi.h>
