//! What a routine's parameters say of the memory they point to.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::token::Comma;
use syn::{Attribute, Error, FnArg, Ident, NamedArg, Pat, Result, Type};

/// One parameter.
struct Parameter {
    name: String,
    /// What it points to, and whether the routine may write there.
    points: Option<(Type, bool)>,
    optional: bool,
    /// The parameter that says how many there are.
    count: Option<Ident>,
    span: Span,
}

/// Takes the attributes that are this crate's off the parameters of a function; the table of its
/// arguments.
pub fn of_function(inputs: &mut Punctuated<FnArg, Comma>) -> Result<TokenStream> {
    let mut parameters = Vec::new();
    for input in inputs {
        let FnArg::Typed(input) = input else {
            return Err(Error::new_spanned(input, "a routine is no method"));
        };
        let name = match &*input.pat {
            Pat::Ident(name) => name.ident.to_string(),
            other => {
                return Err(Error::new_spanned(
                    other,
                    "reports call an argument by its name",
                ));
            }
        };
        parameters.push(Parameter::new(name, &input.ty, &mut input.attrs)?);
    }
    table(&parameters)
}

/// As [`of_function`], for the type of a constant.
pub fn of_pointer(inputs: &mut Punctuated<NamedArg, Comma>) -> Result<TokenStream> {
    let mut parameters = Vec::new();
    for input in inputs {
        let name = input.name.as_ref().map(|(name, _)| name.to_string());
        parameters.push(Parameter::new(
            name.unwrap_or_default(),
            &input.ty,
            &mut input.attrs,
        )?);
    }
    table(&parameters)
}

impl Parameter {
    fn new(name: String, ty: &Type, attributes: &mut Vec<Attribute>) -> Result<Self> {
        let mut parameter = Self {
            points: pointee(ty),
            optional: false,
            count: None,
            span: attributes
                .first()
                .map_or_else(Span::call_site, |first| first.pound_token.span),
            name: name.trim_start_matches('_').to_owned(),
        };
        // What the routine never looks at needs no judgement.
        if name.starts_with('_') {
            parameter.points = None;
        }
        for attribute in std::mem::take(attributes) {
            if attribute.path().is_ident("optional") {
                parameter.optional = true;
            } else if attribute.path().is_ident("unjudged") {
                parameter.points = None;
            } else if attribute.path().is_ident("counted") {
                parameter.count = Some(attribute.parse_args()?);
            } else if attribute.path().is_ident("at") {
                parameter.points = Some((attribute.parse_args()?, false));
            } else {
                attributes.push(attribute);
            }
        }
        if (parameter.optional || parameter.count.is_some()) && parameter.points.is_none() {
            return Err(Error::new(
                parameter.span,
                "only what points to something can be optional or counted: `*mut T`, or \
                 `#[at(T)] name: u64`",
            ));
        }
        Ok(parameter)
    }
}

/// What a pointer points to.
fn pointee(ty: &Type) -> Option<(Type, bool)> {
    let pointer = match ty {
        Type::Ptr(pointer) => pointer,
        // A type that a macro passes on lies in a group of its own.
        Type::Group(group) => return pointee(&group.elem),
        _ => return None,
    };
    Some((
        (*pointer.elem).clone(),
        matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
    ))
}

fn table(parameters: &[Parameter]) -> Result<TokenStream> {
    let mut entries = Vec::new();
    for parameter in parameters {
        let (name, optional) = (&parameter.name, parameter.optional);
        let count = match &parameter.count {
            None => quote!(None),
            Some(count) => {
                let named = |other: &Parameter| count == &other.name;
                let index = parameters.iter().position(named).ok_or_else(|| {
                    Error::new(count.span(), "what counts it is another parameter")
                })?;
                quote!(Some(#index))
            }
        };
        let points = match &parameter.points {
            Some((ty, writes)) => quote!(Some(crate::nt::routine::Pointer {
                size: ::core::mem::size_of::<#ty>(),
                alignment: ::core::mem::align_of::<#ty>(),
                optional: #optional,
                count: #count,
                writes: #writes,
            })),
            None => quote!(None),
        };
        entries.push(quote!(crate::nt::routine::Argument { name: #name, points: #points }));
    }
    Ok(quote!(&[#(#entries),*]))
}
