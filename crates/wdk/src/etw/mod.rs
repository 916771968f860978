//! Event tracing (ETW): events that Windows' tools record and read, described by themselves as
//! [TraceLogging] describes them, so that no manifest is installed.
//!
//! A driver declares its provider, names it in
//! [`Device::etw_provider`](crate::driver::Device::etw_provider), and writes events:
//!
//! ```
//! use wdk::etw::{Level, Provider};
//! use wdk::string::UnicodeStr;
//!
//! wdk::etw_provider! {
//!     /// What this driver reports.
//!     pub static PROVIDER: Provider = "Example.Edu", 0x7B0C_1D8E_2F4A_4C39_9E61_77B0_C1D8_E2F4;
//! }
//!
//! /// Events about transfers.
//! const TRANSFERS: u64 = 1 << 0;
//!
//! fn has_moved(name: &UnicodeStr, bytes: u32, result: Result<(), wdk::Error>) {
//!     wdk::etw_event!(PROVIDER, "Moved", Level::Information, TRANSFERS,
//!         device: UnicodeStr = name, bytes: u32 = bytes);
//!     if let Err(error) = result {
//!         wdk::etw_event!(PROVIDER, "Failed", Level::Error, TRANSFERS,
//!             status: wdk::Error = error);
//!     }
//! }
//! ```
//!
//! The framework registers the provider when the driver is loaded and takes it back when it is
//! unloaded. Values are computed only where somebody listens to events of that level and those
//! keywords; where nobody does, an event costs a load and a comparison. Nothing is allocated, and
//! nothing formatted: values are written as they are.
//!
//! An administrator listens with any tool for ETW, by the provider's identifier:
//!
//! ```text
//! tracelog -start edu -guid #7B0C1D8E-2F4A-4C39-9E61-77B0C1D8E2F4 -f edu.etl
//! tracelog -stop edu
//! tracerpt edu.etl -of XML
//! ```
//!
//! and in the simulator, `wdk-sim --trace-events` prints them. Windows Server 2003 has no such
//! events; nobody ever listens there.
//!
//! # IRQL
//! Any, for events.
//!
//! [TraceLogging]: https://learn.microsoft.com/windows/win32/tracelogging/trace-logging-portal

mod field;
mod metadata;
mod provider;

pub use field::{Field, FieldType, Hex32, Hex64, Prepared};
#[doc(hidden)]
pub use metadata::{event_length, event_metadata, provider_length, provider_traits};
#[doc(hidden)]
pub use provider::DataDescriptor;
pub use provider::Provider;

/// How much an event matters (`TRACE_LEVEL_…`): who listens to a level listens to those above it
/// too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Something has ended that should not have.
    Critical = 1,
    /// Something failed.
    Error = 2,
    /// Something may fail.
    Warning = 3,
    /// What is going on.
    Information = 4,
    /// Each step.
    Verbose = 5,
}

/// The most fields of an event: its description lies on the stack, 64 bytes for each.
pub const MOST_FIELDS: usize = 12;

/// Declares a provider of events: its name, which people see, and its identifier, a GUID as the
/// number that it is without its dashes. See [`etw`](crate::etw).
#[macro_export]
macro_rules! etw_provider {
    ($(#[$attribute:meta])* $visibility:vis static $provider:ident: $type:ty = $name:literal, $id:expr;) => {
        $(#[$attribute])*
        $visibility static $provider: $type = {
            static TRAITS: [u8; $crate::etw::provider_length($name)] =
                $crate::etw::provider_traits($name);
            $crate::etw::Provider::new($crate::guid::from_u128($id), &TRAITS)
        };
    };
}

/// Writes an event of a [`Provider`](crate::etw::Provider), if somebody listens to it: its name,
/// its [`Level`](crate::etw::Level), its keywords (a bit for each kind of event; zero for those
/// that all hear), and its fields, `name: type = value`, with a type that is a
/// [`Field`](crate::etw::Field). See [`etw`](crate::etw).
///
/// # IRQL
/// Any.
#[macro_export]
macro_rules! etw_event {
    ($provider:expr, $name:literal, $level:expr, $keywords:expr
     $(, $field:ident: $type:ty = $value:expr)* $(,)?) => {{
        const LEVEL: $crate::etw::Level = $level;
        const KEYWORDS: u64 = $keywords;
        let provider: &'static $crate::etw::Provider = &$provider;
        if provider.is_enabled(LEVEL, KEYWORDS) {
            const FIELDS: &[(&str, $crate::etw::FieldType)] =
                &[$((stringify!($field), <$type as $crate::etw::Field>::TYPE)),*];
            static METADATA: [u8; $crate::etw::event_length($name, FIELDS)] =
                $crate::etw::event_metadata($name, FIELDS);
            const NO_DATA: [$crate::etw::DataDescriptor; 2 + 2 * FIELDS.len()] =
                [$crate::etw::DataDescriptor::NONE; 2 + 2 * FIELDS.len()];
            // What a value borrows lives until the event is written.
            provider.write(
                LEVEL,
                KEYWORDS,
                &METADATA,
                &[$(<$type as $crate::etw::Field>::prepare($value)),*],
                &mut { NO_DATA },
            );
        }
    }};
}
