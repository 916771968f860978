//! The sample driver end to end: its own `.sys`, on QEMU's edu device, on every kernel the simulator plays.
//!
//! * [`copies`]: what is copied, to the byte.
//! * [`bad_input`]: what is refused, and that nothing comes of it.
//! * [`kernels`]: every kernel, short and ample memory, two runs compared.
//! * [`device`]: a device that fails, is slow, is shared or goes away.
//! * [`injection`]: every allocation fails once.
//! * [`image`]: what the driver needs of a kernel.

mod bad_input;
mod copies;
mod device;
mod image;
mod injection;
mod kernels;
mod support;
