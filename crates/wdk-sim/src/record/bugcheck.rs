//! The end of a simulated machine: what a real kernel shows on a blue screen, with the rule that
//! was broken and who broke it.

use std::fmt;

/// Why a simulated machine stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BugCheck {
    /// The code, as Windows numbers it.
    pub code: u32,
    /// Its four parameters.
    pub parameters: [u64; 4],
    /// The rule that was broken, in words: what was done, and what a driver must do instead.
    pub rule: String,
    /// The call stack at that moment, innermost first: driver function names where known.
    pub stack: Vec<String>,
    /// The registers, where an instruction of the driver faulted.
    pub registers: Option<String>,
}

impl fmt::Display for BugCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = self.parameters;
        writeln!(
            f,
            "*** STOP: 0x{:08X} ({a:#x}, {b:#x}, {c:#x}, {d:#x})",
            self.code
        )?;
        writeln!(f, "{}", self.rule)?;
        if let Some(registers) = &self.registers {
            writeln!(f, "{registers}")?;
        }
        for frame in &self.stack {
            writeln!(f, "    at {frame}")?;
        }
        Ok(())
    }
}

impl std::error::Error for BugCheck {}
