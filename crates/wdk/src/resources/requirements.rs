//! What the PnP manager may give a device: `IO_RESOURCE_REQUIREMENTS_LIST`, before it has decided.

use core::marker::PhantomData;
use core::ptr::NonNull;

use wdk_sys::{
    CM_RESOURCE_INTERRUPT_MESSAGE, CmResourceTypeInterrupt, IO_RESOURCE_DESCRIPTOR,
    IO_RESOURCE_LIST, IO_RESOURCE_REQUIREMENTS_LIST,
};

/// The resources a device asks for, while its drivers are asked whether they agree.
///
/// ```
/// use wdk::resources::Requirements;
///
/// /// Has the bus assign one message, for a driver that handles no more.
/// fn filter(requirements: &mut Requirements<'_>) {
///     requirements.one_message();
/// }
/// ```
///
/// # Invariants
/// `list` points to a requirements list that nobody else looks at for `'a`.
pub struct Requirements<'a> {
    list: NonNull<IO_RESOURCE_REQUIREMENTS_LIST>,
    _list: PhantomData<&'a mut IO_RESOURCE_REQUIREMENTS_LIST>,
}

impl Requirements<'_> {
    /// # Safety
    /// `list` points to a valid requirements list that nobody else looks at for the lifetime.
    pub(crate) const unsafe fn new(list: NonNull<IO_RESOURCE_REQUIREMENTS_LIST>) -> Self {
        Self {
            list,
            _list: PhantomData,
        }
    }

    /// Shows each descriptor, of every alternative, in order. What is changed in one is what the
    /// PnP manager goes by: a narrower range, another share disposition.
    ///
    /// # Safety
    /// Each descriptor still asks for what its device can be given: it is of the same type, and a
    /// range lies within the one that the bus driver asked for. The device is started with what
    /// comes of it, and its registers are mapped there.
    pub unsafe fn for_each(&mut self, mut change: impl FnMut(&mut IO_RESOURCE_DESCRIPTOR)) {
        // SAFETY: by the type's invariant; the alternatives follow one another, each an array of as
        // many descriptors as it says.
        unsafe {
            let list = self.list.as_ptr();
            let mut alternative = (&raw mut (*list).List).cast::<IO_RESOURCE_LIST>();
            for _ in 0..(*list).AlternativeLists {
                let mut descriptor =
                    (&raw mut (*alternative).Descriptors).cast::<IO_RESOURCE_DESCRIPTOR>();
                for _ in 0..(*alternative).Count {
                    change(&mut *descriptor);
                    descriptor = descriptor.add(1);
                }
                alternative = descriptor.cast();
            }
        }
    }

    /// Asks for one message at most where the device could have several: for drivers whose device
    /// tells them in a register what happened.
    pub fn one_message(&mut self) {
        let one_at_most = |descriptor: &mut IO_RESOURCE_DESCRIPTOR| {
            let is_message = u32::from(descriptor.Type) == CmResourceTypeInterrupt
                && u32::from(descriptor.Flags) & CM_RESOURCE_INTERRUPT_MESSAGE != 0;
            if is_message {
                // SAFETY: the type says which member of the union is meant. The range of vectors
                // counts the messages, its end being fixed.
                let interrupt = unsafe { &mut descriptor.u.Interrupt };
                interrupt.MinimumVector = interrupt.MaximumVector;
            }
        };
        // SAFETY: the range of vectors becomes a part of what it was.
        unsafe { self.for_each(one_at_most) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two alternatives of two descriptors and of one.
    #[repr(C)]
    struct List {
        head: [u32; 8],
        first: [u32; 2],
        first_descriptors: [IO_RESOURCE_DESCRIPTOR; 2],
        second: [u32; 2],
        second_descriptors: [IO_RESOURCE_DESCRIPTOR; 1],
    }

    fn interrupt(flags: u32, minimum: u32, maximum: u32) -> IO_RESOURCE_DESCRIPTOR {
        let mut descriptor = IO_RESOURCE_DESCRIPTOR {
            Type: CmResourceTypeInterrupt as u8,
            Flags: flags as u16,
            ..Default::default()
        };
        descriptor.u.Interrupt.MinimumVector = minimum;
        descriptor.u.Interrupt.MaximumVector = maximum;
        descriptor
    }

    #[test]
    fn messages_of_every_alternative_become_one_and_lines_stay() {
        let mut list = List {
            head: [0, 0, 0, 0, 0, 0, 0, 2],
            first: [0, 2],
            first_descriptors: [
                interrupt(0, 5, 9),
                interrupt(CM_RESOURCE_INTERRUPT_MESSAGE, u32::MAX - 5, u32::MAX - 2),
            ],
            second: [0, 1],
            second_descriptors: [interrupt(CM_RESOURCE_INTERRUPT_MESSAGE, 1, 4)],
        };
        // SAFETY: the structure is laid out as the list is.
        let mut requirements = unsafe { Requirements::new(NonNull::from(&mut list).cast()) };
        requirements.one_message();
        // SAFETY: interrupts have this member.
        let range = |descriptor: &IO_RESOURCE_DESCRIPTOR| unsafe {
            (
                descriptor.u.Interrupt.MinimumVector,
                descriptor.u.Interrupt.MaximumVector,
            )
        };
        assert_eq!(range(&list.first_descriptors[0]), (5, 9));
        assert_eq!(
            range(&list.first_descriptors[1]),
            (u32::MAX - 2, u32::MAX - 2)
        );
        assert_eq!(range(&list.second_descriptors[0]), (4, 4));
    }
}
