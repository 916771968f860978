/* What `wdk-sys` has behind its feature `usb`. */
#pragma once
#include "kernel.h"
#include <usb.h>
#include <usb100.h>
#include <usbdi.h>
#include <usbdlib.h>
#include <usbbusif.h>
