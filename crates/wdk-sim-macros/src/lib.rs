//! `#[routine(...)]` and `#[variable(...)]`: what the simulator knows of an exported name, written
//! over the function that implements it.
//!
//! Each expands to the function as it stands and an entry of `wdk_sim::nt::routine::DECLARED`, from
//! which the export table, the gate's checks, `wdk-sim --routines` and the documentation follow.
//! There is no other list to add a name to.
//!
//! ```ignore
//! /// Allocates a work item for a device object.
//! #[routine(
//!     ntoskrnl,
//!     irql <= DISPATCH_LEVEL,
//!     fails = IoObject => null,
//!     fidelity = "full"
//! )]
//! unsafe extern "win64" fn IoAllocateWorkItem(device: u64) -> u64 { ... }
//! ```
//!
//! The first paragraph of the doc comment is the routine's line in the table. The options:
//!
//! | Option | Meaning |
//! |---|---|
//! | `ntoskrnl`, `hal`, `wmilib`, `dma`, `bus` | the image that exports it, or the table: a DMA adapter's, the bus interface |
//! | `since = Windows8` | the first kernel that has it; every kernel without it |
//! | `until = Windows10` | the last kernel that has it |
//! | `irql <= L`, `>= L`, `== L`, `irql = any` | where it may be called; `<=` and `>=` may stand together |
//! | `fails = Point => answer` | what the gate answers when this call is chosen to fail: `null`, a number, a `STATUS_*`, or `raise STATUS_*` |
//! | `fails = Point` | the routine asks for the failure itself, because its answer depends on its arguments |
//! | `fidelity = "full"` | or, in words, what is not modelled |
//! | `header = "..."` | the headers have the name as a macro or inline function only: what for |
//! | `typed = fn(u32, ...) -> i32` | the signature, of a variadic routine |
//! | `undeclared = "..."` | why `wdk_sys` does not declare it |
//! | `inline` | `wdk_sys` has it as the inline function of the headers, which calls another export |
//! | `bare` | bound without a gate: nothing is checked, counted or made to fail |
//!
//! A parameter that points to something (`*mut T`, `*const T`) is judged by the gate before the
//! function runs: it is not null, aligned as `T` is, and as much memory as a `T` is there.
//! Attributes of the parameter say what its type does not:
//!
//! | Attribute | Meaning |
//! |---|---|
//! | `#[optional]` | null is an answer |
//! | `#[counted(n)]` | it points to as many as the parameter `n` says, perhaps none |
//! | `#[at(T)] name: u64` | it points to a `T`, though the function takes it as a number |
//! | `#[unjudged]` | the function itself finds out whether it can be used |

mod arguments;
mod declaration;
mod expand;

use proc_macro::TokenStream;
use syn::parse_macro_input;

use declaration::Declaration;

/// Declares a routine: over the `unsafe extern "win64"` function that implements it, or over a
/// constant of such a function's type.
#[proc_macro_attribute]
pub fn routine(options: TokenStream, item: TokenStream) -> TokenStream {
    let declaration = parse_macro_input!(options as Declaration);
    let item = parse_macro_input!(item as syn::Item);
    expand::routine(&declaration, &item)
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// Declares an exported variable: over the function that gives its address.
#[proc_macro_attribute]
pub fn variable(options: TokenStream, item: TokenStream) -> TokenStream {
    let declaration = parse_macro_input!(options as Declaration);
    let item = parse_macro_input!(item as syn::ItemFn);
    expand::variable(&declaration, &item)
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
