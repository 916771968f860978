//! Which names the hand-written part of `wdk-sys` defines. Called by [`crate::rewrite`], which
//! leaves them out of the generated part.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use proc_macro2::{TokenStream, TokenTree};
use syn::{ForeignItem, Item};

/// The public names of the hand-written files.
#[derive(Debug, Default)]
pub struct Names {
    /// Types, constants and statics.
    items: HashSet<String>,
    /// Functions, by hand or in an extern block.
    functions: HashSet<String>,
    /// Run-time lookups, with the kernel that has the routine first where the documentation's first
    /// line says.
    newer: BTreeMap<String, Option<String>>,
}

impl Names {
    /// Parses every Rust file below `folders`.
    ///
    /// # Errors
    /// When a folder or file cannot be read or is not Rust.
    pub fn read(folders: &[PathBuf]) -> anyhow::Result<Self> {
        let mut names = Self::default();
        for folder in folders {
            names.read_folder(folder)?;
        }
        Ok(names)
    }

    fn read_folder(&mut self, folder: &Path) -> anyhow::Result<()> {
        let entries = fs::read_dir(folder)
            .with_context(|| format!("cannot list the overlay folder {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                self.read_folder(&path)?;
            } else if path.extension().is_some_and(|e| e == "rs") {
                self.read_file(&path)?;
            }
        }
        Ok(())
    }

    fn read_file(&mut self, path: &Path) -> anyhow::Result<()> {
        let text =
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let file =
            syn::parse_file(&text).with_context(|| format!("{} is not Rust", path.display()))?;
        self.read_items(&file.items, path)
    }

    fn read_items(&mut self, items: &[Item], path: &Path) -> anyhow::Result<()> {
        for item in items {
            match item {
                Item::Struct(i) => self.items.insert(i.ident.to_string()),
                Item::Union(i) => self.items.insert(i.ident.to_string()),
                Item::Type(i) => self.items.insert(i.ident.to_string()),
                Item::Const(i) => self.items.insert(i.ident.to_string()),
                Item::Mod(i) => {
                    self.items.insert(i.ident.to_string());
                    if let Some((_, nested)) = &i.content {
                        self.read_items(nested, path)?;
                    }
                    continue;
                }
                Item::Fn(i) => self.functions.insert(i.sig.ident.to_string()),
                Item::ForeignMod(block) => {
                    self.foreign(&block.items);
                    continue;
                }
                Item::Macro(call) if call.mac.path.is_ident("imports") => {
                    // The body is an image name followed by foreign items.
                    let text = call.mac.tokens.to_string();
                    let body = text.split_once('{').map_or("", |(_, rest)| rest);
                    let body = body.rsplit_once('}').map_or("", |(rest, _)| rest);
                    let block: syn::ItemForeignMod =
                        syn::parse_str(&format!("unsafe extern \"C\" {{ {body} }}"))
                            .with_context(|| format!("an import list in {}", path.display()))?;
                    self.foreign(&block.items);
                    continue;
                }
                Item::Macro(call) if call.mac.path.is_ident("dynamic_routines") => {
                    let text = call.mac.tokens.to_string();
                    let block: syn::ItemForeignMod =
                        syn::parse_str(&format!("unsafe extern \"C\" {{ {text} }}"))
                            .with_context(|| format!("a list of routines in {}", path.display()))?;
                    self.newer(&block.items);
                    self.foreign(&block.items);
                    continue;
                }
                Item::Macro(call) => {
                    self.records(call.mac.tokens.clone());
                    continue;
                }
                _ => continue,
            };
        }
        Ok(())
    }

    /// Reads a list of records as the overlay's own macros take them: records end at `;`, and what
    /// is defined are the identifiers before the first `:` or `=` of each.
    fn records(&mut self, tokens: TokenStream) {
        let mut in_names = true;
        for token in tokens {
            match token {
                TokenTree::Punct(p) if p.as_char() == ';' => in_names = true,
                TokenTree::Punct(p) if matches!(p.as_char(), ':' | '=') => in_names = false,
                TokenTree::Ident(name) if in_names => {
                    self.items.insert(name.to_string());
                    self.functions.insert(name.to_string());
                }
                _ => {}
            }
        }
    }

    fn newer(&mut self, items: &[ForeignItem]) {
        for item in items {
            if let ForeignItem::Fn(f) = item {
                let since = f.attrs.iter().find_map(first_kernel);
                self.newer.insert(f.sig.ident.to_string(), since);
            }
        }
    }

    fn foreign(&mut self, items: &[ForeignItem]) {
        for item in items {
            match item {
                ForeignItem::Fn(f) => self.functions.insert(f.sig.ident.to_string()),
                ForeignItem::Static(s) => self.items.insert(s.ident.to_string()),
                _ => continue,
            };
        }
    }

    /// Whether the overlay defines a type, constant or static `name`, or the type that `name` is an
    /// unnamed part of.
    pub fn defines_item(&self, name: &str) -> bool {
        let outer = name.split("__bindgen_ty_").next().unwrap_or(name);
        self.items.contains(name) || self.items.contains(outer)
    }

    /// The overlay's run-time lookups: name -> the kernel that has it first, where known.
    pub fn lookups(&self) -> &BTreeMap<String, Option<String>> {
        &self.newer
    }

    /// Whether the overlay defines a routine `name`.
    pub fn defines_function(&self, name: &str) -> bool {
        self.functions.contains(name)
    }
}

/// The kernel in a line of documentation like "Windows 8 and later."
fn first_kernel(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(doc) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(text),
        ..
    }) = &doc.value
    else {
        return None;
    };
    let text = text.value();
    let (kernel, _) = text.split_once(" and later")?;
    Some(kernel.trim().to_owned())
}
