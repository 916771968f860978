/* What `wdk-sys` has behind its feature `parallel-ports`. */
#pragma once
#include "kernel.h"
#include <ntddser.h>
#include <parallel.h>
