//! What a filter may do with a request, by its major and its minor function.

use core::ptr::NonNull;

use wdk_sys::{
    IRP, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_DEVICE_CONTROL, IRP_MJ_INTERNAL_DEVICE_CONTROL,
    IRP_MJ_PNP, IRP_MJ_POWER, IRP_MJ_READ, IRP_MJ_WRITE, IRP_MN_QUERY_POWER,
    IRP_MN_QUERY_REMOVE_DEVICE, IRP_MN_QUERY_STOP_DEVICE, IRP_MN_START_DEVICE, IRP_MN_WAIT_WAKE,
    ntddk,
};

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Functions {
    pub(super) major: u32,
    pub(super) minor: u32,
}

impl Functions {
    /// Those of an IRP.
    ///
    /// # Safety
    /// The driver owns `irp`.
    pub(super) unsafe fn of(irp: NonNull<IRP>) -> Self {
        // SAFETY: the caller's promise.
        unsafe {
            let location = ntddk::IoGetCurrentIrpStackLocation(irp.as_ptr());
            Self {
                major: u32::from((*location).MajorFunction),
                minor: u32::from((*location).MinorFunction),
            }
        }
    }

    pub(super) const fn is_power(self) -> bool {
        self.major == IRP_MJ_POWER
    }

    /// May it be completed with an error that the drivers below have not seen?
    pub(super) const fn may_fail(self) -> bool {
        match self.major {
            IRP_MJ_CLEANUP | IRP_MJ_CLOSE => false,
            IRP_MJ_PNP => self.may_be_refused(),
            IRP_MJ_POWER => matches!(self.minor, IRP_MN_QUERY_POWER | IRP_MN_WAIT_WAKE),
            _ => true,
        }
    }

    /// May it be failed though the drivers below have succeeded in it? What they have opened they
    /// would be told to close by nobody.
    pub(super) const fn may_fail_afterwards(self) -> bool {
        match self.major {
            IRP_MJ_PNP => self.may_be_refused(),
            IRP_MJ_POWER => self.minor == IRP_MN_QUERY_POWER,
            _ => self.may_be_answered(),
        }
    }

    /// May it be completed with success though the drivers below have not seen it?
    pub(super) const fn may_be_answered(self) -> bool {
        matches!(
            self.major,
            IRP_MJ_READ | IRP_MJ_WRITE | IRP_MJ_DEVICE_CONTROL | IRP_MJ_INTERNAL_DEVICE_CONTROL
        )
    }

    /// May a driver refuse this that the PnP manager asks for?
    const fn may_be_refused(self) -> bool {
        matches!(
            self.minor,
            IRP_MN_START_DEVICE | IRP_MN_QUERY_STOP_DEVICE | IRP_MN_QUERY_REMOVE_DEVICE
        )
    }
}

#[cfg(test)]
mod tests {
    use wdk_sys::{
        IRP_MJ_CREATE, IRP_MN_CANCEL_REMOVE_DEVICE, IRP_MN_REMOVE_DEVICE, IRP_MN_SET_POWER,
        IRP_MN_STOP_DEVICE, IRP_MN_SURPRISE_REMOVAL,
    };

    use super::*;

    #[test]
    fn nothing_is_failed_that_must_succeed() {
        let must_succeed = [
            (IRP_MJ_CLOSE, 0),
            (IRP_MJ_CLEANUP, 0),
            (IRP_MJ_PNP, IRP_MN_REMOVE_DEVICE),
            (IRP_MJ_PNP, IRP_MN_SURPRISE_REMOVAL),
            (IRP_MJ_PNP, IRP_MN_STOP_DEVICE),
            (IRP_MJ_PNP, IRP_MN_CANCEL_REMOVE_DEVICE),
            (IRP_MJ_POWER, IRP_MN_SET_POWER),
        ];
        for (major, minor) in must_succeed {
            let functions = Functions { major, minor };
            assert!(!functions.may_fail(), "{functions:?}");
            assert!(!functions.may_fail_afterwards(), "{functions:?}");
            assert!(!functions.may_be_answered(), "{functions:?}");
        }
    }

    #[test]
    fn a_file_is_refused_before_it_is_opened_and_not_afterwards() {
        let create = Functions {
            major: IRP_MJ_CREATE,
            minor: 0,
        };
        assert!(create.may_fail());
        assert!(!create.may_fail_afterwards());
        assert!(!create.may_be_answered());
    }

    #[test]
    fn what_is_asked_may_be_refused_on_both_ways() {
        for (major, minor) in [
            (IRP_MJ_PNP, IRP_MN_START_DEVICE),
            (IRP_MJ_PNP, IRP_MN_QUERY_REMOVE_DEVICE),
            (IRP_MJ_POWER, IRP_MN_QUERY_POWER),
            (IRP_MJ_READ, 0),
        ] {
            let functions = Functions { major, minor };
            assert!(functions.may_fail() && functions.may_fail_afterwards());
        }
    }
}
