//! A driver with one device object that stands for no hardware: what is loaded as a service rather
//! than by PnP.

use wdk_sys::{
    DO_DEVICE_INITIALIZING, DO_DIRECT_IO, DRIVER_OBJECT, GUID, NTSTATUS, PDEVICE_OBJECT,
    PDRIVER_OBJECT, STATUS_SUCCESS, UNICODE_STRING, ntddk,
};

use super::dispatch::{self, HasRuntime};
use super::entry::extension_size;
use super::events;
use super::runtime::Runtime;
use super::table::{Accepting, Answering, CleaningUp, Deciding, Serve};
use super::unload::report_memory_left;
use super::{Device, Serving, Start, Table};
use crate::etw::Provider;
use crate::request::{FileWord, Request, Route};
use crate::scope::Scope;
use crate::scope::registry_path;
use crate::security::{self, NewDevice, Sddl};
use crate::string::counted;
use crate::{Error, Result, check};

/// A device that stands for no hardware and is there from the driver's loading to its unloading.
///
/// Its requests are handled as those of a [`Device`] are. As a service it is loaded with
/// `sc create <name> type= kernel binPath= …` and `sc start`, and applications open `\\.\<link>`.
///
/// Who may open it says [`SECURITY`](Self::SECURITY), unless an administrator has said otherwise in
/// the registry, for its [`CLASS`](Self::CLASS).
///
/// ```
/// use wdk::driver::{ControlDevice, Scope, Serving};
/// use wdk::request::Request;
/// use wdk_ioctl::{Access, Buffered, ControlCode};
///
/// /// Two numbers, and their sum.
/// const ADD: ControlCode<Buffered, u64, u32> = ControlCode::new(0x8000, 0x800, Access::Any);
///
/// struct Adder;
///
/// impl<'d> ControlDevice<'d> for Adder {
///     type Engine = ();
///     const NAME: &'static [u16] = wdk::utf16!(r"\Device\Adder");
///     const LINK: &'static [u16] = wdk::utf16!(r"\DosDevices\Adder");
///
///     fn load(_: &Scope<'d>) -> wdk::Result<(Self, ())> {
///         Ok((Self, ()))
///     }
///
///     fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
///         request.on(ADD, |both| Ok((both as u32).wrapping_add((both >> 32) as u32)));
///     }
/// }
/// ```
pub trait ControlDevice<'d>: Sized + Send + Sync {
    /// What only the request that is served has; see [`Device::Engine`].
    type Engine: Send;

    /// The device's name, in UTF-16: `\Device\…`. See [`utf16!`](crate::utf16!).
    const NAME: &'static [u16];
    /// The name by which applications open it, in UTF-16: `\DosDevices\…`, of which they write the
    /// last part behind `\\.\`.
    const LINK: &'static [u16];
    /// Who may open it; see [`Sddl`]. The descriptor is the device's before anybody can open it; a
    /// driver whose device cannot have it is not loaded.
    const SECURITY: Sddl = Sddl::SYSTEM_AND_ADMINISTRATORS;
    /// A device setup class of the driver's own, under which administrators can change who may open
    /// the device; see [`security::create_device`].
    const CLASS: Option<GUID> = None;
    /// Is one file at most open at a time (`IoCreateDevice`'s `Exclusive`)? The I/O manager refuses
    /// others with [`ACCESS_DENIED`](Error::ACCESS_DENIED). An administrator's value for the
    /// [class](Self::CLASS) comes first.
    const EXCLUSIVE: bool = false;

    /// Makes what the driver is loaded for.
    ///
    /// # Errors
    /// Whatever keeps it from working; the driver is not loaded then.
    fn load(scope: &Scope<'d>) -> Result<(Self, Self::Engine)>;

    /// Says which requests the device takes, and the method that answers each; see [`Table`].
    fn requests(table: &mut impl Table<Self, Self::Engine>) {
        let _ = table;
    }

    /// Looks at a request that has just come, in the caller's thread; see [`Device::accept`].
    ///
    /// # Errors
    /// What the request is completed with.
    fn accept(request: &mut Request<'_>) -> Result<Route> {
        let mut table = Accepting::new(request);
        Self::requests(&mut table);
        table.route()
    }

    /// Answers a request that was routed to [`Route::Now`]; see [`Device::answer`].
    fn answer(&self, request: Request<'_>) {
        Self::requests(&mut Answering::new(self, request));
    }

    /// Serves a request from the queue, one at a time; see [`Device::serve`].
    fn serve(&self, engine: &mut Self::Engine, serving: &Serving<'_>, request: Request<'_>) {
        Self::requests(&mut Serve::new(self, engine, serving, request));
    }

    /// The provider of the driver's events, which is registered when the driver is loaded and taken
    /// back when it is unloaded; see [`etw`](crate::etw).
    #[must_use]
    fn etw_provider() -> Option<&'static Provider> {
        None
    }

    /// The driver is being unloaded, and the device is gone; see [`Device::unload`].
    fn unload() {}
}

/// What the framework takes it for: a device that is never started by the PnP manager.
struct Control<D>(D);

impl<'d, D: ControlDevice<'d>> Device<'d> for Control<D> {
    type Engine = D::Engine;

    fn start(_: &Start<'d>) -> Result<(Self, D::Engine)> {
        Err(Error::NOT_SUPPORTED)
    }

    fn accept(request: &mut Request<'_>) -> Result<Route> {
        D::accept(request)
    }

    fn answer(&self, request: Request<'_>) {
        self.0.answer(request);
    }

    fn serve(&self, engine: &mut D::Engine, serving: &Serving<'_>, request: Request<'_>) {
        self.0.serve(engine, serving, request);
    }

    fn decides_who_opens() -> bool {
        let mut table = Deciding(false);
        D::requests(&mut table);
        table.0
    }

    fn clean_up(&self, file: FileWord<'_>) {
        let device = &self.0;
        D::requests(&mut CleaningUp { device, file });
    }
}

/// What [`control_driver!`](crate::control_driver!) calls from the image's entry point.
///
/// # Safety
/// Called once, by the kernel's call of `DriverEntry`, with what that passes. The device type is
/// one for every lifetime.
pub unsafe fn control_driver_entry<D: ControlDevice<'static>>(
    driver: *mut DRIVER_OBJECT,
    path: *const UNICODE_STRING,
) -> NTSTATUS {
    crate::prepare();
    // SAFETY: the caller's promise. The provider is taken back by `unload`, or here where the
    // driver is not loaded, when nothing of it is left that writes events.
    let loaded = unsafe {
        events::begin(D::etw_provider());
        registry_path::keep(driver, path).and_then(|()| load::<D>(driver))
    };
    match loaded {
        Ok(()) => STATUS_SUCCESS,
        Err(error) => {
            // SAFETY: as above.
            unsafe { events::end() };
            error.status()
        }
    }
}

/// # Safety
/// As for [`control_driver_entry`].
unsafe fn load<D: ControlDevice<'static>>(driver: PDRIVER_OBJECT) -> Result {
    let (mut name, mut link) = (counted(D::NAME)?, counted(D::LINK)?);
    let class = D::CLASS;
    let wanted = NewDevice {
        extension: extension_size::<ControlExtension<D>>()?,
        class: class.as_ref(),
        exclusive: D::EXCLUSIVE,
        ..NewDevice::new(D::NAME, const { &D::SECURITY })
    };
    // SAFETY: the caller's promise: the object is ours to fill in; on every way out what was made
    // is undone in reverse. Requests come only when the routine has returned.
    unsafe {
        let device = security::create_device(driver, &wanted)?;
        (*device).Flags |= DO_DIRECT_IO;
        let place = (*device).DeviceExtension.cast::<ControlExtension<D>>();
        Runtime::make(&raw mut (*place).runtime);
        let undo = |_: &_| {
            place.drop_in_place();
            ntddk::IoDeleteDevice(device);
        };
        let runtime = &(*place).runtime;
        let scope = Scope::new(device, runtime.kept());
        // Called by its address, as a device's start is.
        let make: fn(&Scope<'static>) -> _ = core::hint::black_box(D::load);
        let made = || {
            let (device, engine) = make(&scope)?;
            Ok((Control(device), engine))
        };
        runtime.start(made).inspect_err(undo)?;
        check(ntddk::IoCreateSymbolicLink(&raw mut link, &raw mut name)).inspect_err(|error| {
            runtime.stop();
            undo(error);
        })?;
        dispatch::fill::<ControlExtension<D>>(driver);
        (*driver).DriverUnload = Some(unload::<D>);
        (*device).Flags &= !DO_DEVICE_INITIALIZING;
    }
    Ok(())
}

/// Called when no file is open any more.
unsafe extern "C" fn unload<D: ControlDevice<'static>>(driver: PDRIVER_OBJECT) {
    let link = counted(D::LINK);
    // SAFETY: the kernel's promise: the driver's own object, and nobody uses its device any more.
    unsafe {
        let device = (*driver).DeviceObject;
        // The name was good when the driver was loaded.
        if let Ok(mut link) = link {
            ntddk::IoDeleteSymbolicLink(&raw mut link);
        }
        let place = (*device).DeviceExtension.cast::<ControlExtension<D>>();
        let runtime = &(*place).runtime;
        runtime.device_is_gone();
        runtime.stop();
        runtime.entered.run_down();
        place.drop_in_place();
        ntddk::IoDeleteDevice(device);
    }
    D::unload();
    // SAFETY: nothing of the driver runs any more that writes events.
    unsafe { events::end() };
    report_memory_left();
}

/// The device extension.
struct ControlExtension<D: ControlDevice<'static>> {
    runtime: Runtime<Control<D>>,
}

impl<D: ControlDevice<'static>> HasRuntime for ControlExtension<D> {
    type Device = Control<D>;

    unsafe fn runtime<'a>(device: PDEVICE_OBJECT) -> &'a Runtime<Control<D>> {
        // SAFETY: the caller's promise.
        unsafe { &(*(*device).DeviceExtension.cast::<Self>()).runtime }
    }
}
