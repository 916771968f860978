//! Linux plumbing: QEMU processes and the qtest protocol. Called by [`crate::devices`]; knows nothing of the kernel.
