//! What `wdk-sys`' source declares: imports by image, asserted layouts, members of structures. For
//! the tests, which hold it against the C compiler and the baseline.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, bail};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Fields, ForeignItem, Item};

use crate::{Layout, baseline::Image, rewrite::TypeLayout};

/// The declarations of `wdk-sys`.
#[derive(Debug, Default)]
pub struct Inventory {
    /// Imported names and the image each is imported from.
    pub imports: BTreeMap<String, Image>,
    /// Functions that are written in Rust.
    pub functions: BTreeSet<String>,
    /// What is asserted of each type; the compiler proved it when `wdk-sys` was built.
    pub layouts: BTreeMap<String, TypeLayout>,
    /// Structures and unions: members and the last identifier of their types.
    pub members: BTreeMap<String, Vec<(String, String)>>,
}

impl Inventory {
    /// Reads all of `wdk-sys`' source.
    ///
    /// # Errors
    /// When a file cannot be read or has a shape that is not known.
    pub fn read(layout: &Layout) -> anyhow::Result<Self> {
        let mut inventory = Self::default();
        inventory.folder(&layout.root().join("src"))?;
        Ok(inventory)
    }

    fn folder(&mut self, folder: &Path) -> anyhow::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.folder(&path)?;
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path)?;
                let file = syn::parse_file(&text)
                    .with_context(|| format!("{} is not Rust", path.display()))?;
                self.items(&file.items)
                    .with_context(|| format!("in {}", path.display()))?;
            }
        }
        Ok(())
    }

    fn items(&mut self, items: &[Item]) -> anyhow::Result<()> {
        for item in items {
            match item {
                Item::Struct(item) => self.aggregate(&item.ident, &item.fields),
                Item::Union(item) => {
                    self.aggregate(&item.ident, &Fields::Named(item.fields.clone()));
                }
                Item::Fn(item) => {
                    self.functions.insert(item.sig.ident.to_string());
                }
                Item::Mod(item) => {
                    if let Some((_, nested)) = &item.content {
                        self.items(nested)?;
                    }
                }
                Item::ForeignMod(block) => {
                    if let Some(image) = linked_image(block)? {
                        self.foreign(image, &block.items);
                    }
                }
                Item::Macro(call) => {
                    let name = call.mac.path.segments.last().map(|s| s.ident.to_string());
                    match name.as_deref() {
                        Some("imports") => self.imports(call.mac.tokens.clone())?,
                        Some("assert_layout") => self.layouts(call.mac.tokens.clone())?,
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn aggregate(&mut self, name: &syn::Ident, fields: &Fields) {
        let members = fields
            .iter()
            .filter_map(|field| {
                let syn::Type::Path(ty) = &field.ty else {
                    return None;
                };
                let ty = ty.path.segments.last()?.ident.to_string();
                Some((field.ident.as_ref()?.to_string(), ty))
            })
            .collect();
        self.members.insert(name.to_string(), members);
    }

    fn foreign(&mut self, image: Image, items: &[ForeignItem]) {
        for item in items {
            match item {
                ForeignItem::Fn(f) => self.imports.insert(f.sig.ident.to_string(), image),
                ForeignItem::Static(s) => self.imports.insert(s.ident.to_string(), image),
                _ => None,
            };
        }
    }

    fn imports(&mut self, tokens: TokenStream) -> anyhow::Result<()> {
        let mut tokens = tokens.into_iter();
        let (Some(TokenTree::Literal(image)), Some(TokenTree::Group(body))) =
            (tokens.next(), tokens.next())
        else {
            bail!("an import list is an image's name and a block");
        };
        let body = body.stream();
        let block: syn::ItemForeignMod = syn::parse2(quote::quote!(unsafe extern "C" { #body }))?;
        self.foreign(
            image_named(image.to_string().trim_matches('"'))?,
            &block.items,
        );
        Ok(())
    }

    /// Reads `Name: size, alignment { member offset, ... }`.
    fn layouts(&mut self, tokens: TokenStream) -> anyhow::Result<()> {
        let mut name = String::new();
        let mut numbers = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => name = ident.to_string(),
                TokenTree::Literal(literal) => numbers.push(number(&literal)?),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let [size, align] = numbers[..] else {
                        bail!("the layout of {name} has no size and alignment");
                    };
                    let mut layout = TypeLayout {
                        size,
                        align,
                        offsets: Vec::new(),
                    };
                    let mut member = String::new();
                    for token in group.stream() {
                        match token {
                            TokenTree::Ident(ident) => member = ident.to_string(),
                            TokenTree::Literal(offset) => {
                                layout.offsets.push((member.clone(), number(&offset)?))
                            }
                            _ => {}
                        }
                    }
                    self.layouts.insert(name.clone(), layout);
                    numbers.clear();
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn number(literal: &proc_macro2::Literal) -> anyhow::Result<u64> {
    let literal: syn::LitInt = syn::parse_str(&literal.to_string())?;
    Ok(literal.base10_parse()?)
}

fn image_named(name: &str) -> anyhow::Result<Image> {
    match name {
        "ntoskrnl.exe" => Ok(Image::Kernel),
        "hal.dll" => Ok(Image::Hal),
        _ => bail!("{name} is no image that drivers import from"),
    }
}

/// The image that a generated block's `link` attribute names.
fn linked_image(block: &syn::ItemForeignMod) -> anyhow::Result<Option<Image>> {
    for attribute in &block.attrs {
        let text = quote::quote!(#attribute).to_string();
        if let Some((_, rest)) = text.split_once("link (name = \"") {
            let name = rest.split('"').next().unwrap_or_default();
            // Drivers of Windows that export routines are imported from behind features only.
            if name.ends_with(".sys") {
                return Ok(None);
            }
            return image_named(name).map(Some);
        }
    }
    Ok(None)
}
