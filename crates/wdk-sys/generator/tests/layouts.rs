//! The layouts that `wdk-sys` asserts, held against what an independent C compiler makes of the
//! headers.
//!
//! bindgen got its offsets from clang; here it is GCC. Where the headers themselves are wrong, the
//! name is in `KNOWN_HEADER_ERRORS` with the reason; any other difference fails, and so does an
//! entry that is none any more.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    io::Write as _,
    process::{Command, Stdio},
};

use wdk_sys_generator::{
    Layout,
    family::FAMILIES,
    headers::{DEFINES, Headers},
    inventory::Inventory,
};

const COMPILER: &str = "x86_64-w64-mingw32-gcc";

/// What the headers have wrong or lack, as `type` (size or alignment) or `type.member`.
const KNOWN_HEADER_ERRORS: &[(&str, &[&str])] = &[
    (
        "the table of past unwinding, which the kernel's headers only name",
        &[
            "_UNWIND_HISTORY_TABLE",
            "_UNWIND_HISTORY_TABLE.Count",
            "_UNWIND_HISTORY_TABLE.Entry",
            "_UNWIND_HISTORY_TABLE.GlobalHint",
            "_UNWIND_HISTORY_TABLE.HighAddress",
            "_UNWIND_HISTORY_TABLE.LocalHint",
            "_UNWIND_HISTORY_TABLE.LowAddress",
            "_UNWIND_HISTORY_TABLE.Once",
            "_UNWIND_HISTORY_TABLE.Search",
            "_UNWIND_HISTORY_TABLE_ENTRY",
            "_UNWIND_HISTORY_TABLE_ENTRY.FunctionEntry",
            "_UNWIND_HISTORY_TABLE_ENTRY.ImageBase",
        ],
    ),
    (
        "DMA version 3: a longer device description",
        &[
            "_DEVICE_DESCRIPTION",
            "_DEVICE_DESCRIPTION.DeviceAddress",
            "_DEVICE_DESCRIPTION.DmaAddressWidth",
            "_DEVICE_DESCRIPTION.DmaControllerInstance",
            "_DEVICE_DESCRIPTION.DmaRequestLine",
        ],
    ),
    (
        "arms of resource descriptors that the headers lack",
        &[
            "CM_CONNECTION",
            "CM_CONNECTION.Class",
            "CM_CONNECTION.IdHighPart",
            "CM_CONNECTION.IdLowPart",
            "CM_CONNECTION.Reserved",
            "CM_CONNECTION.Type",
            "CM_DMA_V3",
            "CM_DMA_V3.Channel",
            "CM_DMA_V3.RequestLine",
            "CM_DMA_V3.Reserved",
            "CM_DMA_V3.TransferWidth",
        ],
    ),
    (
        "aligned to 16 bytes, which pads it to 0x150",
        &["_DEVICE_OBJECT"],
    ),
    ("aligned to 16 bytes", &["_IRP"]),
    (
        "types of DMA version 3",
        &[
            "_DMA_ADAPTER_INFO",
            "_DMA_ADAPTER_INFO_V1",
            "_DMA_ADAPTER_INFO_V1.MinimumTransferUnit",
            "_DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION",
            "_DMA_TRANSFER_INFO",
        ],
    ),
    (
        "DMA version 3: a longer table of operations",
        &[
            "_DMA_OPERATIONS",
            "_DMA_OPERATIONS.AllocateAdapterChannelEx",
            "_DMA_OPERATIONS.AllocateCommonBufferEx",
            "_DMA_OPERATIONS.AllocateCommonBufferVector",
            "_DMA_OPERATIONS.AllocateCommonBufferWithBounds",
            "_DMA_OPERATIONS.AllocateDomainCommonBuffer",
            "_DMA_OPERATIONS.BuildScatterGatherListEx",
            "_DMA_OPERATIONS.CancelAdapterChannel",
            "_DMA_OPERATIONS.CancelMappedTransfer",
            "_DMA_OPERATIONS.ConfigureAdapterChannel",
            "_DMA_OPERATIONS.CreateCommonBufferFromMdl",
            "_DMA_OPERATIONS.FlushAdapterBuffersEx",
            "_DMA_OPERATIONS.FlushDmaBuffer",
            "_DMA_OPERATIONS.FreeAdapterObject",
            "_DMA_OPERATIONS.FreeCommonBufferFromVector",
            "_DMA_OPERATIONS.FreeCommonBufferVector",
            "_DMA_OPERATIONS.GetCommonBufferFromVectorByIndex",
            "_DMA_OPERATIONS.GetDmaAdapterInfo",
            "_DMA_OPERATIONS.GetDmaDomain",
            "_DMA_OPERATIONS.GetDmaTransferInfo",
            "_DMA_OPERATIONS.GetScatterGatherListEx",
            "_DMA_OPERATIONS.InitializeDmaTransferContext",
            "_DMA_OPERATIONS.JoinDmaDomain",
            "_DMA_OPERATIONS.LeaveDmaDomain",
            "_DMA_OPERATIONS.MapTransferEx",
        ],
    ),
    (
        "the link is a single one, and the processors follow it",
        &["_KDPC.ProcessorHistory"],
    ),
    (
        "one kernel's page: wdk-sys declares the part that all have",
        &["_KUSER_SHARED_DATA"],
    ),
    (
        "one element instead of none at the end",
        &["_SCATTER_GATHER_LIST"],
    ),
];

/// Statements about the headers, one a line, and what each is about.
#[derive(Default)]
struct Claims {
    macros: String,
    text: String,
    subjects: Vec<String>,
}

impl Claims {
    fn claim(&mut self, subject: &str, condition: &str) {
        let _ = writeln!(self.text, "_Static_assert({condition}, \"\");");
        self.subjects.push(subject.to_owned());
    }
}

/// The name in C: bindgen puts the outer structure's in front of that of one declared inside.
fn tag(name: &str) -> String {
    match name.split_once("__") {
        Some((_, inner)) => format!("_{inner}"),
        None => name.to_owned(),
    }
}

/// Claims the offset of every member of `name`, unnamed structures and unions looked through.
fn members(
    claims: &mut Claims,
    inventory: &Inventory,
    outer: &str,
    c_name: &str,
    name: &str,
    prefix: &str,
    base: u64,
) {
    let types: BTreeMap<&str, &str> = inventory
        .members
        .get(name)
        .into_iter()
        .flatten()
        .map(|(member, ty)| (member.as_str(), ty.as_str()))
        .collect();
    let Some(layout) = inventory.layouts.get(name) else {
        return;
    };
    for (member, offset) in &layout.offsets {
        let offset = base + offset;
        let nested = types
            .get(member.as_str())
            .filter(|ty| ty.contains("__bindgen_ty_"));
        let path = if member.starts_with("__bindgen_anon_") {
            prefix.to_owned()
        } else {
            // Rust has keywords that C has not.
            format!(
                "{prefix}{}",
                member.trim_end_matches('_').trim_start_matches("r#")
            )
        };
        if !member.starts_with("__bindgen") && !member.starts_with('_') {
            // The headers have macros of the names of some members.
            let _ = writeln!(claims.macros, "#undef {member}");
            claims.claim(
                &format!("{outer}.{path}"),
                &format!("__builtin_offsetof({c_name}, {path}) == {offset}"),
            );
        }
        if let Some(nested) = nested {
            let prefix = if member.starts_with("__bindgen_anon_") {
                path
            } else {
                format!("{path}.")
            };
            members(claims, inventory, outer, c_name, nested, &prefix, offset);
        }
    }
}

#[test]
fn layouts_are_those_of_the_headers_but_for_known_errors() {
    let layout = Layout::of_this_checkout();
    let inventory = Inventory::read(&layout).unwrap();
    let headers = Headers::find().unwrap();

    let mut claims = Claims::default();
    for (name, asserted) in &inventory.layouts {
        if name.contains("__bindgen_ty_") {
            continue;
        }
        let c_name = format!("{name}__");
        claims.claim(
            name,
            &format!(
                "sizeof({c_name}) == {} && _Alignof({c_name}) == {}",
                asserted.size, asserted.align
            ),
        );
        members(&mut claims, &inventory, name, &c_name, name, "", 0);
    }

    // Which of `struct X`, `union X` and `X` a name is, the compiler is asked first.
    let mut declared = claims.macros.clone();
    let names: Vec<&String> = inventory
        .layouts
        .keys()
        .filter(|n| !n.contains("__bindgen_ty_"))
        .collect();
    let mut kinds: BTreeMap<&str, &str> = BTreeMap::new();
    for kind in ["struct ", "union ", ""] {
        let mut probe = String::new();
        for name in &names {
            let _ = writeln!(
                probe,
                "_Static_assert(sizeof({kind}{}) > 0, \"\");",
                tag(name)
            );
        }
        let wrong = failing_lines(&layout, &headers, "", &probe);
        for (line, name) in names.iter().enumerate() {
            if !wrong.contains(&(line + 1)) {
                kinds.entry(name.as_str()).or_insert(kind);
            }
        }
    }
    for name in &names {
        if let Some(kind) = kinds.get(name.as_str()) {
            let _ = writeln!(declared, "typedef {kind}{} {name}__;", tag(name));
        }
    }

    let wrong: BTreeSet<String> = failing_lines(&layout, &headers, &declared, &claims.text)
        .into_iter()
        .map(|line| claims.subjects[line - 1].clone())
        .collect();
    assert!(
        claims.subjects.len() > 5_000,
        "only {} claims were made",
        claims.subjects.len()
    );
    let known: BTreeSet<String> = KNOWN_HEADER_ERRORS
        .iter()
        .flat_map(|(_, subjects)| subjects.iter().map(|s| (*s).to_owned()))
        .collect();
    let new: Vec<&String> = wrong.difference(&known).collect();
    let gone: Vec<&String> = known.difference(&wrong).collect();
    assert!(
        new.is_empty(),
        "wdk-sys differs from the headers in {new:#?}"
    );
    assert!(
        gone.is_empty(),
        "the headers are right by now about {gone:#?}"
    );
}

/// The lines of `claims` (from 1) that the compiler finds something wrong with.
fn failing_lines(
    layout: &Layout,
    headers: &Headers,
    declarations: &str,
    claims: &str,
) -> BTreeSet<usize> {
    let mut compiler = Command::new(COMPILER)
        .args([
            "-fsyntax-only",
            "-fmax-errors=0",
            "-w",
            "-xc",
            "-",
            "-isystem",
        ])
        .arg(headers.include().join("ddk"))
        .args(DEFINES)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("{COMPILER} (Debian: gcc-mingw-w64-x86-64) does not start: {error}")
        });
    let files = ["kernel"]
        .into_iter()
        .chain(FAMILIES.iter().map(|family| family.name));
    let mut source = String::new();
    for name in files {
        let _ = writeln!(source, "#include \"{}\"", layout.header(name).display());
    }
    let _ = write!(source, "{declarations}\n#line 1 \"claims\"\n{claims}");
    compiler
        .stdin
        .take()
        .unwrap()
        .write_all(source.as_bytes())
        .unwrap();
    let output = compiler.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let mut lines = BTreeSet::new();
    for line in said.lines().filter(|line| line.contains(": error:")) {
        let number = line
            .strip_prefix("claims:")
            .and_then(|rest| rest.split(':').next()?.parse().ok());
        match number {
            Some(number) => _ = lines.insert(number),
            None => panic!("the headers do not compile: {line}"),
        }
    }
    assert_eq!(output.status.success(), lines.is_empty(), "{said}");
    lines
}
