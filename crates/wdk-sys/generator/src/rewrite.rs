//! Sorts and corrects what bindgen said: C integer names become Rust's, enums signed, routines
//! imports or run-time lookups. Called by [`crate::generate`]; its result is written by
//! [`crate::emit`].

use std::collections::{BTreeMap, HashSet};

use anyhow::{Context, bail};
use regex::Regex;
use syn::{
    Attribute, Expr, ForeignItem, ForeignItemFn, ForeignItemStatic, ImplItem, Item, ItemConst, Lit,
    UnOp, parse_quote,
    punctuated::Punctuated,
    visit_mut::{self, VisitMut},
};

use crate::{
    baseline::{Baseline, Image},
    family::Family,
    headers::{Guid, Headers, WDM_GUIDS},
    overlay::Names,
};

/// Routines that are declared in the headers but that no kernel image exports: other drivers'
/// (CLFS), user mode's, or a static library's.
const FOREIGN_PREFIXES: [&str; 12] = [
    "HalPutDmaAdapter",
    "HalGetScatterGatherList",
    "HalPutScatterGatherList",
    "Clfs",
    "Wdmlib",
    "c_assert",
    "_",
    "InterlockedPushListSList",
    "RtlUshortByteSwap",
    "RtlUlongByteSwap",
    "RtlUlonglongByteSwap",
    "ExInitializePushLock",
];

/// Types whose alignment the headers understate. The trailing padding that follows from it is the
/// difference in size.
const ALIGNMENT: [(&str, u64); 2] = [("_IRP", 16), ("_DEVICE_OBJECT", 16)];

/// Routines that never return, whatever the header's attributes say.
const NEVER_RETURN: [&str; 5] = [
    "KeBugCheck",
    "KeBugCheckEx",
    "ExRaiseStatus",
    "ExRaiseAccessViolation",
    "ExRaiseDatatypeMisalignment",
];

/// A routine with its documentation link.
#[derive(Debug)]
pub struct Routine {
    /// The declaration, documentation included.
    pub declaration: ForeignItemFn,
    /// The kernel that has it first, where it is newer than the baseline and the headers say.
    pub since: Option<&'static str>,
}

/// Size, alignment and member offsets of a type.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct TypeLayout {
    /// In bytes.
    pub size: u64,
    /// In bytes.
    pub align: u64,
    /// Member -> offset in bytes, in the order of the declaration.
    pub offsets: Vec<(String, u64)>,
}

/// Everything that is to be written.
#[derive(Debug, Default)]
pub struct Sorted {
    /// Types, their helpers and inherent functions.
    pub types: Vec<Item>,
    /// The names of the structures and unions among them.
    pub aggregates: Vec<String>,
    /// Constants.
    pub constants: Vec<ItemConst>,
    /// GUIDs.
    pub guids: BTreeMap<String, Guid>,
    /// Routines that every kernel exports.
    pub kernel: Vec<Routine>,
    /// Variables that every kernel exports.
    pub kernel_data: Vec<ForeignItemStatic>,
    /// Routines of the HAL.
    pub hal: Vec<Routine>,
    /// Routines only newer kernels have.
    pub newer: Vec<Routine>,
    /// All run-time lookups, the overlay's included: name -> the kernel that has it first, where
    /// known.
    pub first_kernels: BTreeMap<String, Option<String>>,
    /// Layouts, by type.
    pub layouts: BTreeMap<String, TypeLayout>,
    /// Routines that a driver of Windows exports, by its image.
    pub exported: BTreeMap<&'static str, Vec<Routine>>,
    /// The names of the types that are or hold functions.
    pub functions: HashSet<String>,
    /// The names of all types, enumerations and constants.
    pub names: HashSet<String>,
}

/// Sorts bindgen's output.
///
/// # Errors
/// When the output is not Rust, or a header list cannot be read.
pub fn sort(
    raw: &str,
    headers: &Headers,
    baseline: &Baseline,
    overlay: &Names,
) -> anyhow::Result<Sorted> {
    let file = syn::parse_file(raw).context("bindgen's output is not Rust")?;
    let status = headers.status_codes()?;
    let mut sorted = Sorted {
        layouts: layouts(&file)?,
        ..Sorted::default()
    };
    for (name, align) in ALIGNMENT {
        let Some(layout) = sorted.layouts.get_mut(name) else {
            bail!("the headers have no {name}, whose alignment is to be corrected");
        };
        layout.align = align;
        layout.size = layout.size.next_multiple_of(align);
    }
    items(
        file,
        &mut sorted,
        |name| overlay.defines_item(name),
        |item| {
            let code = status.get(&item.ident.to_string())?.cast_signed();
            let ident = &item.ident;
            Some(parse_quote!(pub const #ident: NTSTATUS = #code;))
        },
        |item, sorted| sort_foreign(item, headers, baseline, overlay, sorted),
    )?;
    without_functions(&mut sorted.types, &mut sorted.functions);
    sorted.guids = headers.guids(WDM_GUIDS)?;
    sorted.guids.retain(|name, _| !overlay.defines_item(name));
    let known: HashSet<String> = sorted
        .constants
        .iter()
        .map(|c| c.ident.to_string())
        .collect();
    for (name, code) in status {
        if overlay.defines_item(&name) || known.contains(&name) {
            continue;
        }
        let ident = quote::format_ident!("{name}");
        let code = code.cast_signed();
        sorted
            .constants
            .push(parse_quote!(pub const #ident: NTSTATUS = #code;));
    }
    sorted.first_kernels = overlay.lookups().clone();
    for routine in &sorted.newer {
        let since = routine.since.map(str::to_owned);
        sorted
            .first_kernels
            .insert(routine.declaration.sig.ident.to_string(), since);
    }
    sorted.constants.sort_by_cached_key(|c| c.ident.to_string());
    sorted
        .kernel
        .sort_by_cached_key(|r| r.declaration.sig.ident.to_string());
    sorted
        .hal
        .sort_by_cached_key(|r| r.declaration.sig.ident.to_string());
    sorted
        .newer
        .sort_by_cached_key(|r| r.declaration.sig.ident.to_string());
    sorted
        .kernel_data
        .sort_by_cached_key(|s| s.ident.to_string());
    Ok(sorted)
}

/// Sorts bindgen's output on the headers of a family, without what is `known` already: the kernel's
/// declarations and those of other families.
///
/// # Errors
/// As [`sort`].
pub fn sort_family(
    raw: &str,
    headers: &Headers,
    family: &Family,
    overlay: &Names,
    known: &HashSet<String>,
    functions: &mut HashSet<String>,
) -> anyhow::Result<Sorted> {
    let file = syn::parse_file(raw).context("bindgen's output is not Rust")?;
    let mut sorted = Sorted {
        layouts: layouts(&file)?,
        ..Sorted::default()
    };
    let is_known = |name: &str| {
        let outer = name.split("__bindgen_ty_").next().unwrap_or(name);
        overlay.defines_item(name) || known.contains(name) || known.contains(outer)
    };
    items(
        file,
        &mut sorted,
        is_known,
        |item| {
            let ty = family.type_of(&item.ident.to_string())?;
            let (ident, ty) = (&item.ident, quote::format_ident!("{ty}"));
            let value = match unsigned(&item.expr) {
                Some(value) => {
                    let value = u32::try_from(value).ok()?.cast_signed();
                    let value = proc_macro2::Literal::i32_unsuffixed(value);
                    parse_quote!(#value)
                }
                None => item.expr.clone(),
            };
            Some(parse_quote!(pub const #ident: #ty = #value;))
        },
        |item, sorted| {
            let ForeignItem::Fn(mut declaration) = item else {
                return;
            };
            let name = declaration.sig.ident.to_string();
            if let Some(image) = family.exporter(&name)
                && !overlay.defines_function(&name)
            {
                declaration.attrs.clear();
                let page = format!(" Exported by {image}.");
                declaration.attrs.push(parse_quote!(#[doc = #page]));
                let exported = sorted.exported.entry(image).or_default();
                exported.push(Routine {
                    declaration,
                    since: None,
                });
            }
        },
    )?;
    without_functions(&mut sorted.types, functions);
    sorted.guids = headers.guids(family.guids)?;
    sorted.guids.retain(|name, _| !is_known(name));
    sorted.constants.sort_by_cached_key(|c| c.ident.to_string());
    Ok(sorted)
}

/// Sorts all items but the layouts' assertions, but for those that `is_known` already. `constant`
/// gives a constant its type, where it has one of its own, and `foreign_item` sorts routines.
fn items(
    mut file: syn::File,
    sorted: &mut Sorted,
    is_known: impl Fn(&str) -> bool,
    constant: impl Fn(&ItemConst) -> Option<ItemConst>,
    foreign_item: impl Fn(ForeignItem, &mut Sorted),
) -> anyhow::Result<()> {
    RustTypes.visit_file_mut(&mut file);
    for item in file.items {
        match item {
            Item::ForeignMod(block) => {
                for foreign in block.items {
                    foreign_item(foreign, sorted);
                }
            }
            Item::Const(item) if item.ident == "_" => {}
            Item::Const(mut item) => {
                let name = item.ident.to_string();
                if is_known(&name) || name.starts_with("__") {
                    continue;
                }
                if let Some(typed) = constant(&item) {
                    item = typed;
                }
                sorted.names.insert(name);
                sorted.constants.push(item);
            }
            Item::Struct(mut item) => {
                let name = item.ident.to_string();
                if is_known(&name) {
                    continue;
                }
                if let Some((_, align)) = ALIGNMENT.iter().find(|(n, _)| *n == name) {
                    set_alignment(&mut item.attrs, *align);
                }
                sorted.names.insert(name.clone());
                if !name.starts_with("__") {
                    sorted.aggregates.push(name);
                }
                sorted.types.push(Item::Struct(item));
            }
            Item::Union(item) => {
                let name = item.ident.to_string();
                if is_known(&name) {
                    continue;
                }
                sorted.names.insert(name.clone());
                sorted.aggregates.push(name);
                sorted.types.push(Item::Union(item));
            }
            Item::Type(item) if !is_known(&item.ident.to_string()) => {
                sorted.names.insert(item.ident.to_string());
                sorted.types.push(Item::Type(item));
            }
            Item::Mod(mut item) => {
                if is_known(&item.ident.to_string()) {
                    continue;
                }
                sign_enum(&mut item)?;
                sorted.names.insert(item.ident.to_string());
                sorted.types.push(Item::Mod(item));
            }
            Item::Impl(mut item) => {
                let syn::Type::Path(path) = &*item.self_ty else {
                    continue;
                };
                let name = path.path.segments.last().map(|s| s.ident.to_string());
                if name.is_some_and(|n| is_known(&n)) {
                    continue;
                }
                // The pointer forms of the bit-field accessors double their number and nobody needs
                // them.
                item.items.retain(|i| match i {
                    ImplItem::Fn(f) => !f.sig.ident.to_string().ends_with("_raw"),
                    _ => true,
                });
                sorted.types.push(Item::Impl(item));
            }
            Item::Use(item) if !is_known(&alias(&item.tree)) => {
                sorted.names.insert(alias(&item.tree));
                sorted.types.push(Item::Use(item));
            }
            _ => {}
        }
    }
    sorted
        .layouts
        .retain(|name, _| sorted.aggregates.contains(name));
    Ok(())
}

fn sort_foreign(
    item: ForeignItem,
    headers: &Headers,
    baseline: &Baseline,
    overlay: &Names,
    sorted: &mut Sorted,
) {
    match item {
        ForeignItem::Fn(mut declaration) => {
            let name = declaration.sig.ident.to_string();
            if overlay.defines_function(&name)
                || FOREIGN_PREFIXES.iter().any(|p| name.starts_with(p))
            {
                return;
            }
            if NEVER_RETURN.contains(&name.as_str()) {
                declaration.sig.output = parse_quote!(-> !);
            }
            declaration.attrs.clear();
            if let Some(header) = headers.header_of(&name) {
                let page = format!(
                    " <https://learn.microsoft.com/windows-hardware/drivers/ddi/{header}/nf-{header}-{}>",
                    name.to_lowercase()
                );
                declaration.attrs.push(parse_quote!(#[doc = #page]));
            }
            let list = match baseline.image(&name) {
                Some(Image::Kernel) => &mut sorted.kernel,
                Some(Image::Hal) => &mut sorted.hal,
                // A C variable argument list has no Rust pointer type that a lookup could give out.
                None if declaration.sig.variadic.is_some() => return,
                None => &mut sorted.newer,
            };
            let since = headers.first_kernel(&name);
            list.push(Routine { declaration, since });
        }
        ForeignItem::Static(item) => {
            let name = item.ident.to_string();
            if baseline.image(&name) == Some(Image::Kernel) && !overlay.defines_item(&name) {
                sorted.kernel_data.push(item);
            }
        }
        _ => {}
    }
}

/// Reads bindgen's layout assertions.
fn layouts(file: &syn::File) -> anyhow::Result<BTreeMap<String, TypeLayout>> {
    let size = Regex::new(r"^Size of (\w+)$")?;
    let align = Regex::new(r"^Alignment of (\w+)$")?;
    let offset = Regex::new(r"^Offset of field: (\w+)::(\w+)$")?;
    let mut layouts: BTreeMap<String, TypeLayout> = BTreeMap::new();
    for item in &file.items {
        let Item::Const(item) = item else { continue };
        if item.ident != "_" {
            continue;
        }
        let Expr::Block(block) = &*item.expr else {
            continue;
        };
        for statement in &block.block.stmts {
            let syn::Stmt::Expr(Expr::Index(index), _) = statement else {
                continue;
            };
            let (Some(text), Some(value)) = (assertion_text(&index.expr), subtrahend(&index.index))
            else {
                bail!("a layout assertion of bindgen's has an unknown shape");
            };
            if let Some(c) = size.captures(&text) {
                layouts.entry(c[1].to_owned()).or_default().size = value;
            } else if let Some(c) = align.captures(&text) {
                layouts.entry(c[1].to_owned()).or_default().align = value;
            } else if let Some(c) = offset.captures(&text) {
                let members = &mut layouts.entry(c[1].to_owned()).or_default().offsets;
                members.push((c[2].to_owned(), value));
            }
        }
    }
    Ok(layouts)
}

fn assertion_text(expr: &Expr) -> Option<String> {
    let Expr::Array(array) = expr else {
        return None;
    };
    match array.elems.first()? {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn subtrahend(expr: &Expr) -> Option<u64> {
    let Expr::Binary(binary) = expr else {
        return None;
    };
    let Expr::Lit(lit) = &*binary.right else {
        return None;
    };
    match &lit.lit {
        Lit::Int(value) => value.base10_parse().ok(),
        _ => None,
    }
}

fn set_alignment(attributes: &mut Vec<Attribute>, align: u64) {
    attributes.retain(|a| !a.path().is_ident("repr"));
    let align = proc_macro2::Literal::u64_unsuffixed(align);
    attributes.push(parse_quote!(#[repr(C, align(#align))]));
}

/// Makes an enumeration's type `i32`, as Microsoft's compiler does, where its values fit.
fn sign_enum(module: &mut syn::ItemMod) -> anyhow::Result<()> {
    let name = module.ident.to_string();
    let Some((_, items)) = &mut module.content else {
        return Ok(());
    };
    for item in items {
        match item {
            Item::Type(alias)
                if alias.ident == "Type" && alias.ty == Box::new(parse_quote!(u32)) =>
            {
                *alias.ty = parse_quote!(i32);
            }
            Item::Const(constant) => {
                if let Some(value) = unsigned(&constant.expr) {
                    let value = u32::try_from(value)
                        .with_context(|| format!("a value of {name} does not fit an int"))?
                        .cast_signed();
                    let value = proc_macro2::Literal::i32_unsuffixed(value);
                    *constant.expr = parse_quote!(#value);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Takes equality from structures that hold functions, which may have several addresses, or one
/// with others: two that are the same would not be equal for sure. `functions` has the names of
/// such types, to which those found here are added.
fn without_functions(items: &mut [Item], functions: &mut HashSet<String>) {
    let holds = |ty: &syn::Type, functions: &HashSet<String>| {
        let text = quote::quote!(#ty).to_string();
        // A pointer to such a type is an address of its own.
        !text.starts_with('*')
            && text
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .any(|word| word == "fn" || functions.contains(word))
    };
    let mut before = usize::MAX;
    while before != functions.len() {
        before = functions.len();
        for item in &*items {
            let found = match item {
                Item::Type(alias) => holds(&alias.ty, functions).then_some(&alias.ident),
                Item::Struct(item) => item
                    .fields
                    .iter()
                    .any(|field| holds(&field.ty, functions))
                    .then_some(&item.ident),
                _ => None,
            };
            functions.extend(found.map(ToString::to_string));
        }
    }
    for item in items {
        if let Item::Struct(item) = item
            && functions.contains(&item.ident.to_string())
        {
            for attribute in item
                .attrs
                .iter_mut()
                .filter(|a| a.path().is_ident("derive"))
            {
                let Ok(traits) = attribute
                    .parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated)
                else {
                    continue;
                };
                let kept = traits
                    .iter()
                    .filter(|name| !name.is_ident("PartialEq") && !name.is_ident("Eq"));
                *attribute = parse_quote!(#[derive(#(#kept),*)]);
            }
        }
    }
}

/// The name that a `use` gives out.
fn alias(tree: &syn::UseTree) -> String {
    match tree {
        syn::UseTree::Path(path) => alias(&path.tree),
        syn::UseTree::Rename(renamed) => renamed.rename.to_string(),
        syn::UseTree::Name(name) => name.ident.to_string(),
        syn::UseTree::Glob(_) | syn::UseTree::Group(_) => String::new(),
    }
}

fn unsigned(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(value) => value.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => None,
        _ => None,
    }
}

/// Names the integers by size, so that the declarations mean the same on every host.
struct RustTypes;

impl VisitMut for RustTypes {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if let syn::Type::Path(path) = ty {
            let segments: Vec<String> = path
                .path
                .segments
                .iter()
                .map(|s| s.ident.to_string())
                .collect();
            if let [prefix, name] = segments.as_slice()
                && prefix == "ctypes"
            {
                *ty = match name.as_str() {
                    "c_void" => parse_quote!(core::ffi::c_void),
                    "c_char" | "c_schar" => parse_quote!(i8),
                    "c_uchar" => parse_quote!(u8),
                    "c_short" => parse_quote!(i16),
                    "c_ushort" => parse_quote!(u16),
                    "c_int" | "c_long" => parse_quote!(i32),
                    "c_uint" | "c_ulong" => parse_quote!(u32),
                    "c_longlong" => parse_quote!(i64),
                    "c_ulonglong" => parse_quote!(u64),
                    "c_float" => parse_quote!(f32),
                    "c_double" => parse_quote!(f64),
                    _ => ty.clone(),
                };
                return;
            }
        }
        visit_mut::visit_type_mut(self, ty);
    }
}
