//! The edu device as a PCI function: what the HAL asks of it.

use std::sync::atomic::Ordering;

use super::{Edu, Transfer, registers as reg};
use crate::devices::{DeviceFault, DmaAccess, PciDevice};

impl PciDevice for Edu {
    fn name(&self) -> &str {
        "edu"
    }

    fn config_read(&mut self, offset: u16, width: u8) -> u32 {
        // A conventional device has the first 256 bytes only.
        if self.fault.is_some() || offset >= 0x100 {
            return !0;
        }
        let result = self.config_in(offset, width);
        self.or_lost(result).unwrap_or(!0)
    }

    fn config_write(&mut self, offset: u16, width: u8, value: u32) {
        if self.fault.is_some() || offset >= 0x100 {
            return;
        }
        let result = self
            .config_out(offset, width, value)
            .and_then(|()| self.config_changed(offset, width));
        self.done_or_lost(result);
    }

    fn read(&mut self, _bar: u8, offset: u64, width: u8) -> u64 {
        if self.fault.is_some() {
            return !0;
        }
        let tells_of_completion = matches!(
            offset,
            reg::FACTORIAL..=0x0b | reg::STATUS..=0x27 | reg::DMA_SOURCE..=0x9f
        );
        if tells_of_completion && self.outstanding() {
            self.settle();
        }
        let result = self.qemu.qtest.read(self.bar + offset, width);
        let value = self.or_lost(result).unwrap_or(!0);
        if offset == reg::INTERRUPT_STATUS && width == 4 && !self.outstanding() {
            self.status = Some(value);
        }
        value
    }

    fn write(&mut self, _bar: u8, offset: u64, width: u8, value: u64) {
        if self.fault.is_some() {
            return;
        }
        // Registers below 0x80 take accesses of 4 bytes, the others of 4 and 8; anything else the
        // device ignores.
        let taken = width == 4 || width == 8 && offset >= reg::DMA_SOURCE;
        if taken {
            let value = if width == 4 {
                value & 0xffff_ffff
            } else {
                value
            };
            let of_transfer = (reg::DMA_SOURCE..=reg::DMA_COMMAND).contains(&offset);
            // A busy device ignores these, so whether it still is must not be a matter of real
            // time.
            if of_transfer && self.transfer.is_some() || offset == reg::FACTORIAL && self.factorial
            {
                self.settle();
            }
            match offset {
                reg::FACTORIAL if !self.factorial => {
                    self.begin();
                    self.factorial = true;
                }
                reg::STATUS => {
                    self.factorial_interrupts = value & reg::FACTORIAL_INTERRUPT != 0;
                    self.raise_means_done &= !self.factorial;
                }
                reg::INTERRUPT_RAISE | reg::INTERRUPT_ACKNOWLEDGE => {
                    self.line_changed(offset, value);
                }
                reg::DMA_SOURCE if self.transfer.is_none() => self.source = value,
                reg::DMA_DESTINATION if self.transfer.is_none() => self.destination = value,
                reg::DMA_COUNT if self.transfer.is_none() => self.count = value,
                reg::DMA_COMMAND if self.transfer.is_none() && value & reg::START != 0 => {
                    if let Some(rule) = self.bad_range(value) {
                        self.fault = Some(DeviceFault::Rule(rule));
                        return;
                    }
                    self.begin();
                    self.transfer = Some(Transfer {
                        interrupts: value & reg::INTERRUPT_AT_END != 0,
                    });
                }
                _ => {}
            }
        }
        let result = self.qemu.qtest.write(self.bar + offset, width, value);
        self.done_or_lost(result);
    }

    fn interrupt_asserted(&mut self) -> bool {
        self.refresh_line();
        self.asserted && self.fault.is_none()
    }

    fn busy(&mut self) -> bool {
        self.outstanding() && self.fault.is_none()
    }

    fn settle(&mut self) -> bool {
        if !self.outstanding() {
            return true;
        }
        // A stopped clock holds transfers back; a factorial is computed by a thread that knows no
        // clock.
        if self.fault.is_some() || self.frozen && self.transfer.is_some() {
            return false;
        }
        let result = self.wait_until_done();
        match result {
            Ok(done) => {
                if done {
                    self.line_unknown = true;
                    self.refresh_line();
                }
                done
            }
            Err(error) => {
                self.done_or_lost(Err(error));
                false
            }
        }
    }

    fn messages(&mut self) -> Vec<(u64, u32)> {
        if !self.messages.enabled
            || self.fault.is_some()
            || self.outstanding() && !self.line_unknown
        {
            return Vec::new();
        }
        self.refresh_line();
        let Some(word) = self.message_word() else {
            return Vec::new();
        };
        match word.swap(0, Ordering::AcqRel) {
            0 => Vec::new(),
            data => vec![(self.messages.address, data)],
        }
    }

    fn dma_begun_by(&mut self, _bar: u8, offset: u64, width: u8, value: u64) -> Option<DmaAccess> {
        if offset != reg::DMA_COMMAND || !matches!(width, 4 | 8) || value & reg::START == 0 {
            return None;
        }
        if self.transfer.is_some() {
            self.settle();
        }
        self.access(value)
    }

    fn fault(&mut self) -> Option<DeviceFault> {
        self.fault.clone()
    }

    fn wants_messages(&self) -> bool {
        self.wants_messages
    }

    fn power_lost(&mut self) {
        if self.fault.is_some() {
            return;
        }
        let result = self.forget();
        self.done_or_lost(result);
        // A message that was sent before is lost, too.
        if let Some(word) = self.message_word() {
            word.store(0, Ordering::Release);
        }
    }

    fn set_frozen(&mut self, frozen: bool) {
        if self.frozen == frozen || self.fault.is_some() {
            return;
        }
        // What was begun before time stops is finished, so that it does not depend on when exactly
        // it stops.
        if frozen {
            self.settle();
        }
        let result = if frozen {
            self.qemu.freeze()
        } else {
            self.qemu.thaw()
        };
        self.frozen = frozen;
        self.done_or_lost(result);
    }
}
