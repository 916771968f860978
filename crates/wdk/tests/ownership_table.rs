//! The table of what dropping and forgetting does names every public type that owns something, and
//! the driver that forgets and stashes them has them all.
//!
//! A type owns something when it has a destructor, or a field of such a type, or is what a device's
//! start makes, or what one of these is turned into. That is read from the sources, so that a new
//! type is missed when it is added.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::{Fields, GenericArgument, Item, PathArguments, ReturnType, Type, Visibility};

/// What is known of a type, by its name: private types of one name are taken for one.
#[derive(Default)]
struct Known {
    public: bool,
    has_destructor: bool,
    /// What it has in fields, by value.
    parts: BTreeSet<String>,
    /// What it can be turned into, by methods that take it.
    turns_into: BTreeSet<String>,
}

#[derive(Default)]
struct Crate {
    types: BTreeMap<String, Known>,
    /// What the methods of `Scope` and `Start` return, by value or lent.
    made: BTreeSet<String>,
}

impl Crate {
    fn read() -> Self {
        let mut this = Self::default();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|kind| kind == "rs") {
                    let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
                    this.items(&file.items);
                }
            }
        }
        this
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) => self.declared(&item.ident, &item.vis, [&item.fields]),
                Item::Enum(item) => {
                    let fields = item.variants.iter().map(|variant| &variant.fields);
                    self.declared(&item.ident, &item.vis, fields);
                }
                // Another name for a type owns what the type does.
                Item::Type(item) => {
                    let known = self.types.entry(item.ident.to_string()).or_default();
                    known.public |= matches!(item.vis, Visibility::Public(_));
                    by_value(&item.ty, &mut known.parts);
                }
                Item::Mod(item) if item.ident != "tests" => {
                    self.items(item.content.as_ref().map_or(&[], |(_, items)| items));
                }
                Item::Impl(item) => {
                    let Some(name) = name_of(&item.self_ty) else {
                        continue;
                    };
                    if let Some((_, of, _)) = &item.trait_ {
                        if of.segments.last().is_some_and(|last| last.ident == "Drop") {
                            self.types.entry(name).or_default().has_destructor = true;
                        }
                    } else {
                        self.methods(&name, &item.items);
                    }
                }
                _ => (),
            }
        }
    }

    fn declared<'a>(
        &mut self,
        name: &syn::Ident,
        visibility: &Visibility,
        fields: impl IntoIterator<Item = &'a Fields>,
    ) {
        let known = self.types.entry(name.to_string()).or_default();
        known.public |= matches!(visibility, Visibility::Public(_));
        for field in fields.into_iter().flatten() {
            by_value(&field.ty, &mut known.parts);
        }
    }

    fn methods(&mut self, name: &str, items: &[syn::ImplItem]) {
        for item in items {
            let syn::ImplItem::Fn(function) = item else {
                continue;
            };
            let ReturnType::Type(_, returned) = &function.sig.output else {
                continue;
            };
            if !matches!(function.vis, Visibility::Public(_)) {
                continue;
            }
            if function
                .sig
                .receiver()
                .is_some_and(|this| this.reference.is_none())
            {
                let known = self.types.entry(name.to_owned()).or_default();
                by_value(returned, &mut known.turns_into);
            }
            if (name == "Scope" || name == "Start")
                && let Some(made) = argument_of(returned, "Result")
            {
                let made = match made {
                    Type::Reference(lent) => &*lent.elem,
                    made => made,
                };
                self.made.extend(name_of(made));
            }
        }
    }

    /// The public types that own something.
    fn owners(&self) -> BTreeSet<String> {
        let mut owners: BTreeSet<_> = self
            .types
            .iter()
            .filter(|(_, known)| known.has_destructor)
            .map(|(name, _)| name.clone())
            .chain(self.made.iter().cloned())
            .filter(|name| self.types.contains_key(name))
            .collect();
        loop {
            let more: Vec<_> = self
                .types
                .iter()
                .filter(|(_, known)| !known.parts.is_disjoint(&owners))
                .map(|(name, _)| name.clone())
                .chain(
                    owners
                        .iter()
                        .filter_map(|owner| self.types.get(owner))
                        .flat_map(|owner| owner.turns_into.iter().cloned()),
                )
                // `Result` is of what it is made of.
                .filter(|name| name != "Result" && self.types.contains_key(name))
                .filter(|name| !owners.contains(name))
                .collect();
            if more.is_empty() {
                break;
            }
            owners.extend(more);
        }
        owners
            .into_iter()
            .filter(|name| self.types.get(name).is_some_and(|known| known.public))
            .collect()
    }
}

fn name_of(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// The type `T` in a `Name<T>`.
fn argument_of<'a>(of: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = of else { return None };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(of) => Some(of),
        _ => None,
    }
}

/// The names of the types of which a value holds values.
fn by_value(of: &Type, names: &mut BTreeSet<String>) {
    match of {
        Type::Path(path) => {
            for segment in &path.path.segments {
                // These drop nothing.
                if ["PhantomData", "NonNull", "ManuallyDrop", "MaybeUninit"]
                    .iter()
                    .any(|name| segment.ident == name)
                {
                    return;
                }
                names.insert(segment.ident.to_string());
                if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
                    for argument in &arguments.args {
                        if let GenericArgument::Type(of) = argument {
                            by_value(of, names);
                        }
                    }
                }
            }
        }
        Type::Tuple(of) => of.elems.iter().for_each(|of| by_value(of, names)),
        Type::Array(of) => by_value(&of.elem, names),
        Type::Slice(of) => by_value(&of.elem, names),
        Type::Paren(of) => by_value(&of.elem, names),
        Type::Group(of) => by_value(&of.elem, names),
        // References and pointers own nothing.
        _ => (),
    }
}

/// The types in the table's first column.
fn table() -> Vec<String> {
    include_str!("../docs/ownership.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .filter(|types| *types != "Type")
        .flat_map(|types| types.split('`').skip(1).step_by(2))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_table_has_every_public_type_that_owns_something_once() {
    let table = table();
    let named: BTreeSet<_> = table.iter().cloned().collect();
    assert_eq!(named.len(), table.len(), "a type is in two rows: {table:?}");
    let owners = Crate::read().owners();
    assert!(
        owners.len() > 15,
        "the sources were not understood: {owners:?}"
    );
    let missing: Vec<_> = owners.difference(&named).collect();
    assert!(
        missing.is_empty(),
        "these own something, and docs/ownership.md does not say what becomes of it: {missing:?}"
    );
    let no_owners: Vec<_> = named.difference(&owners).collect();
    assert!(no_owners.is_empty(), "these own nothing: {no_owners:?}");
}

#[test]
fn a_driver_without_unsafe_ends_each_of_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("tests/ownership-tests/src");
    let read = |name| fs::read_to_string(folder.join(name)).unwrap();
    assert!(read("lib.rs").contains("#![forbid(unsafe_code)]"));
    let sources = read("owned.rs") + &read("lent.rs") + &read("lib.rs");
    for name in table() {
        assert!(
            sources.contains(&format!("\"{name}\"")),
            "crates/tests/ownership-tests does not end a {name}"
        );
    }
}
