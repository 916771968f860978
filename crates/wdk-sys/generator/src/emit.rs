//! Writes what [`crate::rewrite`] sorted as Rust files. Called by [`crate::generate`].

use std::{collections::BTreeMap, fmt::Write};

use quote::ToTokens;
use syn::{File, Item, Visibility, parse_quote};

use crate::{
    family::Family,
    rewrite::{Routine, Sorted},
};

const HEAD: &str = "// Written by `cargo run -p wdk-sys-generator` from the DDK headers of \
    mingw-w64. Not edited by hand:\n// corrections belong into `src/overlay`.\n\n";

/// The generated files by name.
pub fn files(sorted: &Sorted) -> BTreeMap<String, String> {
    let files = [
        ("src/generated/types.rs", types(sorted)),
        ("src/generated/constants.rs", constants(sorted)),
        ("src/generated/guids.rs", guids(sorted)),
        ("src/generated/ntoskrnl.rs", ntoskrnl(sorted)),
        ("src/generated/hal.rs", imports("hal.dll", &sorted.hal, &[])),
        ("src/generated/newer.rs", newer(sorted)),
        ("src/generated/layout.rs", layout(sorted)),
        ("newer-routines.txt", first_kernels(sorted)),
    ];
    let named = files.map(|(name, text)| (name.to_owned(), text));
    named.into_iter().collect()
}

/// The generated files of a family: its declarations, and its routines if it has any.
pub fn family(family: &Family, sorted: &Sorted) -> BTreeMap<String, String> {
    let Family { name, headers, .. } = family;
    let headers = headers.replace('|', ".h, ");
    let mut text = format!("{HEAD}//! Beyond WDM: {headers}.h.\n\nuse crate::*;\n\n");
    text.push_str(&pretty(sorted.types.clone()));
    let constants = sorted.constants.iter().cloned().map(Item::Const).collect();
    text.push_str(&pretty(constants));
    guid_items(sorted, &mut text);
    zeroed(sorted, &mut text);
    asserted(sorted, &mut text);
    let mut files = BTreeMap::from([(format!("src/generated/{name}.rs"), text)]);
    if !sorted.exported.is_empty() {
        let mut text =
            format!("{HEAD}//! What drivers of Windows export for it.\n\nuse crate::*;\n");
        for (image, routines) in &sorted.exported {
            text.push('\n');
            text.push_str(&block(image, routines, &[]));
        }
        files.insert(format!("src/generated/{name}_routines.rs"), text);
    }
    files
}

fn pretty(items: Vec<Item>) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        attrs: Vec::new(),
        items,
    })
}

fn types(sorted: &Sorted) -> String {
    let mut text = format!(
        "{HEAD}//! Structures, unions, enumerations and their names, as the headers declare \
         them.\n\nuse crate::overlay::types::*;\n\n"
    );
    text.push_str(&pretty(sorted.types.clone()));
    zeroed(sorted, &mut text);
    text
}

fn zeroed(sorted: &Sorted, text: &mut String) {
    text.push_str("\ncrate::zeroed::zeroed_default! {\n");
    for name in &sorted.aggregates {
        let _ = writeln!(text, "    {name},");
    }
    text.push_str("}\n");
}

fn constants(sorted: &Sorted) -> String {
    let mut text =
        format!("{HEAD}//! Constants: status codes, control codes, flags.\n\nuse crate::*;\n\n");
    let items = sorted.constants.iter().cloned().map(Item::Const).collect();
    text.push_str(&pretty(items));
    text
}

fn guids(sorted: &Sorted) -> String {
    let mut text = format!("{HEAD}//! Interface, event and setting GUIDs.\n\nuse crate::GUID;\n\n");
    guid_items(sorted, &mut text);
    text
}

fn guid_items(sorted: &Sorted, text: &mut String) {
    for (name, guid) in &sorted.guids {
        if let [a, b, c, rest @ ..] = guid.numbers() {
            let rest: Vec<String> = rest.iter().map(|n| format!("{n:#04x}")).collect();
            let _ = writeln!(
                text,
                "pub const {name}: GUID = GUID {{\n    Data1: {a:#010x},\n    Data2: {b:#06x},\n    Data3: {c:#06x},\n    Data4: [{}],\n}};",
                rest.join(", ")
            );
        }
    }
}

fn ntoskrnl(sorted: &Sorted) -> String {
    let data: Vec<String> = sorted
        .kernel_data
        .iter()
        .map(|s| s.to_token_stream().to_string())
        .collect();
    imports("ntoskrnl.exe", &sorted.kernel, &data)
}

fn imports(image: &str, routines: &[Routine], data: &[String]) -> String {
    let block = block(image, routines, data);
    format!(
        "{HEAD}//! What every supported kernel exports from {image}.\n\nuse crate::*;\n\n{block}"
    )
}

fn block(image: &str, routines: &[Routine], data: &[String]) -> String {
    let mut block = String::from("unsafe extern \"C\" {");
    for routine in routines {
        let _ = writeln!(block, "{}", routine.declaration.to_token_stream());
    }
    for line in data {
        let _ = writeln!(block, "{line}");
    }
    block.push('}');
    // A block that does not parse would be a bug of quote's printing; the text is then written as
    // it is and the compiler points at it.
    let block = syn::parse_str::<Item>(&block).map_or(block, |item| pretty(vec![item]));
    format!(
        "#[cfg_attr(\n    windows,\n    link(name = \"{image}\", kind = \"raw-dylib\", \
         modifiers = \"+verbatim\")\n)]\n{block}"
    )
}

fn newer(sorted: &Sorted) -> String {
    let mut text = format!(
        "{HEAD}//! Routines that not every supported kernel exports, as run-time lookups.\n\nuse \
         crate::*;\n\ncrate::dynamic_routines! {{\n"
    );
    for routine in &sorted.newer {
        // The pretty-printer does not look into macro calls, so the declaration is printed as what
        // it is outside of one.
        let mut declaration = routine.declaration.clone();
        declaration.vis = Visibility::Inherited;
        if let Some(since) = routine.since {
            let since = format!(" {since} and later.");
            declaration.attrs.insert(0, parse_quote!(#[doc = #since]));
        }
        let block = pretty(vec![parse_quote!(unsafe extern "C" { #declaration })]);
        for line in block.lines().filter(|line| line.starts_with(' ')) {
            let _ = writeln!(text, "{line}");
        }
    }
    text.push_str("}\n");
    text
}

fn first_kernels(sorted: &Sorted) -> String {
    let mut text = String::from(
        "# Routines that are not in baseline-exports.txt, which wdk-sys looks up at run time: a \
         name, a tab, and\n# the first kernel that has it, where known. Written by `cargo run -p \
         wdk-sys-generator`.\n",
    );
    for (name, since) in &sorted.first_kernels {
        let _ = writeln!(text, "{name}\t{}", since.as_deref().unwrap_or("?"));
    }
    text
}

fn layout(sorted: &Sorted) -> String {
    let mut text = format!(
        "{HEAD}//! Sizes, alignments and member offsets of every structure and union, checked by \
         the compiler on each\n//! target.\n"
    );
    asserted(sorted, &mut text);
    text
}

fn asserted(sorted: &Sorted, text: &mut String) {
    text.push_str("\ncrate::layout::assert_layout! {\n");
    for (name, layout) in &sorted.layouts {
        let _ = write!(text, "    {name}: {:#x}, {} {{", layout.size, layout.align);
        for (index, (member, offset)) in layout.offsets.iter().enumerate() {
            let comma = if index == 0 { " " } else { ", " };
            let _ = write!(text, "{comma}{member} {offset:#x}");
        }
        text.push_str(" }\n");
    }
    text.push_str("}\n");
}
