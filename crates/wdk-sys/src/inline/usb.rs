//! The macros of usbdlib.h that fill in URBs, for [`crate::usb`].

use crate::{
    _URB_SELECT_CONFIGURATION, _URB_SELECT_INTERFACE, PMDL, PURB, PUSB_CONFIGURATION_DESCRIPTOR,
    PVOID, UCHAR, ULONG, URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER,
    URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE, URB_FUNCTION_SELECT_CONFIGURATION,
    USBD_INTERFACE_INFORMATION, USBD_PIPE_HANDLE, USBD_PIPE_INFORMATION, USHORT,
};

/// Makes `urb` a request for a descriptor of the device.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/usbdlib/nf-usbdlib-usbbuildgetdescriptorrequest>
///
/// # Safety
/// `urb` points to `length` bytes that are the caller's and are a zeroed
/// `_URB_CONTROL_DESCRIPTOR_REQUEST` or longer.
#[allow(clippy::too_many_arguments, reason = "they are the macro's")]
#[inline]
pub unsafe fn UsbBuildGetDescriptorRequest(
    urb: PURB,
    length: USHORT,
    descriptorType: UCHAR,
    descriptorIndex: UCHAR,
    languageId: USHORT,
    transferBuffer: PVOID,
    transferBufferMDL: PMDL,
    transferBufferLength: ULONG,
    link: PURB,
) {
    // SAFETY: the caller says that such a request lies there; all of its members are plain data.
    unsafe {
        let request = &raw mut (*urb).__bindgen_anon_1.UrbControlDescriptorRequest;
        (*request).Hdr.Function = URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE as USHORT;
        (*request).Hdr.Length = length;
        (*request).TransferBufferLength = transferBufferLength;
        (*request).TransferBufferMDL = transferBufferMDL;
        (*request).TransferBuffer = transferBuffer;
        (*request).DescriptorType = descriptorType;
        (*request).Index = descriptorIndex;
        (*request).LanguageId = languageId;
        (*request).UrbLink = link;
    }
}

/// Makes `urb` a transfer to or from a bulk or interrupt pipe.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/usbdlib/nf-usbdlib-usbbuildinterruptorbulktransferrequest>
///
/// # Safety
/// `urb` points to `length` bytes that are the caller's and are a zeroed
/// `_URB_BULK_OR_INTERRUPT_TRANSFER` or longer.
#[allow(clippy::too_many_arguments, reason = "they are the macro's")]
#[inline]
pub unsafe fn UsbBuildInterruptOrBulkTransferRequest(
    urb: PURB,
    length: USHORT,
    pipeHandle: USBD_PIPE_HANDLE,
    transferBuffer: PVOID,
    transferBufferMDL: PMDL,
    transferBufferLength: ULONG,
    transferFlags: ULONG,
    link: PURB,
) {
    // SAFETY: the caller says that such a request lies there; all of its members are plain data.
    unsafe {
        let request = &raw mut (*urb).__bindgen_anon_1.UrbBulkOrInterruptTransfer;
        (*request).Hdr.Function = URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER as USHORT;
        (*request).Hdr.Length = length;
        (*request).PipeHandle = pipeHandle;
        (*request).TransferBufferLength = transferBufferLength;
        (*request).TransferBufferMDL = transferBufferMDL;
        (*request).TransferBuffer = transferBuffer;
        (*request).TransferFlags = transferFlags;
        (*request).UrbLink = link;
    }
}

/// Makes `urb` a choice of the configuration; a null descriptor unconfigures the device.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/usbdlib/nf-usbdlib-usbbuildselectconfigurationrequest>
///
/// # Safety
/// `urb` points to `length` bytes that are the caller's and are a zeroed
/// `_URB_SELECT_CONFIGURATION` up to its member `ConfigurationHandle`, or longer.
#[inline]
pub unsafe fn UsbBuildSelectConfigurationRequest(
    urb: PURB,
    length: USHORT,
    configurationDescriptor: PUSB_CONFIGURATION_DESCRIPTOR,
) {
    // SAFETY: the caller says that such a request lies there; all of its members are plain data.
    unsafe {
        let request = &raw mut (*urb).__bindgen_anon_1.UrbSelectConfiguration;
        (*request).Hdr.Function = URB_FUNCTION_SELECT_CONFIGURATION as USHORT;
        (*request).Hdr.Length = length;
        (*request).ConfigurationDescriptor = configurationDescriptor;
    }
}

/// The bytes of a request that selects a configuration of so many interfaces and pipes.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/usbdlib/>
#[must_use]
#[inline]
pub const fn GET_SELECT_CONFIGURATION_REQUEST_SIZE(
    totalInterfaces: usize,
    totalPipes: usize,
) -> usize {
    // Each interface brings one pipe of its own.
    size_of::<_URB_SELECT_CONFIGURATION>()
        + totalInterfaces.saturating_sub(1) * size_of::<USBD_INTERFACE_INFORMATION>()
        + totalPipes.saturating_sub(totalInterfaces) * size_of::<USBD_PIPE_INFORMATION>()
}

/// The bytes of a request that selects an interface of so many pipes.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/usbdlib/>
#[must_use]
#[inline]
pub const fn GET_SELECT_INTERFACE_REQUEST_SIZE(totalPipes: usize) -> usize {
    size_of::<_URB_SELECT_INTERFACE>()
        + totalPipes.saturating_sub(1) * size_of::<USBD_PIPE_INFORMATION>()
}

#[cfg(test)]
mod tests {
    use core::ptr::null_mut;

    use super::*;
    use crate::URB;

    #[test]
    fn requests_are_filled_in_where_the_bus_driver_reads_them() {
        let mut urb = URB::default();
        let urb: PURB = &raw mut urb;
        let buffer = core::ptr::without_provenance_mut(0x1000);
        let word = |at: usize| {
            // SAFETY: a URB is 0x98 bytes or longer, and nobody else's.
            unsafe { urb.byte_add(at).cast::<u16>().read_unaligned() }
        };
        // SAFETY: the URB is zeroed, the caller's, and has room for each request.
        unsafe {
            UsbBuildGetDescriptorRequest(
                urb,
                0x88,
                1,
                2,
                0x409,
                buffer,
                null_mut(),
                18,
                null_mut(),
            );
        }
        assert_eq!((word(0), word(2)), (0x88, 0x0b));
        assert_eq!(word(0x24), 18, "TransferBufferLength");
        assert_eq!(word(0x28), 0x1000, "TransferBuffer");
        assert_eq!((word(0x82), word(0x84)), (0x102, 0x409));
        // SAFETY: as above.
        unsafe {
            urb.write(URB::default());
            let pipe = core::ptr::without_provenance_mut(0x2000);
            UsbBuildInterruptOrBulkTransferRequest(
                urb,
                0x80,
                pipe,
                buffer,
                null_mut(),
                512,
                3,
                null_mut(),
            );
        }
        assert_eq!((word(0), word(2)), (0x80, 0x09));
        assert_eq!((word(0x18), word(0x20), word(0x24)), (0x2000, 3, 512));
        // SAFETY: as above.
        unsafe {
            urb.write(URB::default());
            UsbBuildSelectConfigurationRequest(urb, 0x30, null_mut());
        }
        assert_eq!((word(0), word(2), word(0x18)), (0x30, 0, 0));
    }

    #[test]
    fn sizes_grow_by_interface_and_by_pipe() {
        let one = GET_SELECT_CONFIGURATION_REQUEST_SIZE(1, 1);
        assert_eq!(one, size_of::<_URB_SELECT_CONFIGURATION>());
        let pipe = size_of::<USBD_PIPE_INFORMATION>();
        assert_eq!(GET_SELECT_CONFIGURATION_REQUEST_SIZE(1, 3), one + 2 * pipe);
        assert_eq!(
            GET_SELECT_CONFIGURATION_REQUEST_SIZE(2, 3),
            one + pipe + size_of::<USBD_INTERFACE_INFORMATION>()
        );
        assert_eq!(
            GET_SELECT_INTERFACE_REQUEST_SIZE(4),
            size_of::<_URB_SELECT_INTERFACE>() + 3 * pipe
        );
    }
}
