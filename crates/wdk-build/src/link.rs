//! What makes an image a driver: the linker's flags. Called by [`crate::configure`] only.

use crate::{BuildEnvironment, ConfigError};

/// The flags of a WDM driver's image. Microsoft's linker and LLVM's (`lld-link`) take all of them.
pub(crate) const IMAGE_FLAGS: &[&str] = &[
    "/DRIVER",
    "/SUBSYSTEM:NATIVE",
    "/KERNEL",
    "/ENTRY:DriverEntry",
    // Nothing of user mode may be linked: imports come from the kernel alone.
    "/NODEFAULTLIB",
    "/MANIFEST:NO",
    "/NXCOMPAT",
    "/DYNAMICBASE",
    "/INTEGRITYCHECK",
    "/OPT:REF,ICF",
    // The header's checksum, which the kernel compares when it loads a driver.
    "/RELEASE",
];

/// Flags that depend on the processor.
///
/// # Errors
///
/// [`ConfigError::UnsupportedTarget`] for a Windows target that drivers are not built for.
pub(crate) fn machine_flags(
    environment: &BuildEnvironment,
) -> Result<&'static [&'static str], ConfigError> {
    match (
        environment.target_arch.as_str(),
        environment.target_env.as_str(),
    ) {
        // Structured exception handling and stack unwinding need the .pdata that only the msvc
        // targets write.
        ("x86_64" | "aarch64", "msvc") => Ok(&[]),
        _ => Err(ConfigError::UnsupportedTarget {
            target: environment.target.clone(),
        }),
    }
}
