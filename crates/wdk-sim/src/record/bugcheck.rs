//! The end of a simulated machine: what a real kernel shows on a blue screen, with the rule that
//! was broken and who broke it.

use std::fmt;

use crate::nt::codes;

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
        write!(
            f,
            "*** STOP: 0x{:08X} ({a:#x}, {b:#x}, {c:#x}, {d:#x})",
            self.code
        )?;
        match codes::name(self.code) {
            Some(name) if codes::is_own(self.code) => {
                writeln!(
                    f,
                    " {name}: a code of the simulator's own, which Windows does not have"
                )?;
            }
            Some(name) => writeln!(f, " {name}")?,
            None => writeln!(f)?,
        }
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

#[cfg(test)]
mod tests {
    use super::BugCheck;
    use crate::nt::codes;

    fn first_line(code: u32) -> String {
        let report = BugCheck {
            code,
            parameters: [1, 2, 3, 0x10],
            rule: "A rule.".into(),
            stack: Vec::new(),
            registers: None,
        };
        report.to_string().lines().next().unwrap().to_owned()
    }

    #[test]
    fn a_stop_prints_its_codes_name_and_says_where_windows_has_no_such_code() {
        assert_eq!(
            first_line(codes::THREAD_TERMINATE_HELD_MUTEX),
            "*** STOP: 0x4000008A (0x1, 0x2, 0x3, 0x10) THREAD_TERMINATE_HELD_MUTEX"
        );
        assert_eq!(
            first_line(codes::NOTHING_CAN_RUN),
            "*** STOP: 0x20000001 (0x1, 0x2, 0x3, 0x10) NOTHING_CAN_RUN: a code of the \
             simulator's own, which Windows does not have"
        );
    }
}
