//! From a declaration and its function to the entry in the table of routines.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, Error, Expr, Item, ItemFn, Lit, LitStr, Meta, Result, Safety, Type};

use crate::arguments;
use crate::declaration::{Answer, Declaration};

/// What both kinds of item tell of a routine.
struct Routine<'a> {
    name: &'a Ident,
    doc: String,
    /// How many arguments it takes.
    arguments: usize,
    /// The type of a pointer to it, with placeholders for the types of arguments and result.
    pointer: TokenStream,
}

/// The item, and the routine's entry.
pub fn routine(declaration: &Declaration, item: &Item) -> Result<TokenStream> {
    let mut item = item.clone();
    let arguments = match &mut item {
        Item::Fn(function) => arguments::of_function(&mut function.sig.inputs)?,
        Item::Const(constant) => match &mut *constant.ty {
            Type::FnPtr(pointer) => arguments::of_pointer(&mut pointer.inputs)?,
            _ => TokenStream::new(),
        },
        _ => TokenStream::new(),
    };
    let (routine, item) = match &item {
        Item::Fn(function) => (
            of_function(function)?,
            contained(function, declaration.bare),
        ),
        Item::Const(constant) => (
            of_constant(constant)?,
            quote!(#[allow(non_upper_case_globals, reason = "the name is the kernel's")] #constant),
        ),
        other => {
            return Err(Error::new_spanned(
                other,
                "a routine is a function, or a constant of a function's type",
            ));
        }
    };
    let name = routine.name;
    let fidelity = declaration.complete(name.span())?;
    let entity = if declaration.bare {
        quote!(Bare)
    } else {
        quote!(Function)
    };
    let entity = quote!(crate::nt::routine::Entity::#entity(#name as *const ()));
    let signature = signature(declaration, &routine);
    let declared = declared(declaration, &routine);
    let irql = irql(declaration);
    let failure = failure(declaration);
    let entry = entry(
        declaration,
        name,
        &routine.doc,
        fidelity,
        &quote! {
            entity: #entity,
            irql: #irql,
            failure: #failure,
            signature: Some(#signature),
            arguments: #arguments,
        },
        &declared,
    );
    Ok(quote!(#item #entry))
}

/// The function, and the variable's entry.
pub fn variable(declaration: &Declaration, function: &ItemFn) -> Result<TokenStream> {
    let name = &function.sig.ident;
    let doc = first_paragraph(&function.attrs, name)?;
    let fidelity = declaration.fidelity(name.span())?;
    if declaration.irql_is_given || declaration.fails.is_some() || declaration.bare {
        return Err(Error::new(
            name.span(),
            "a variable is read at any IRQL, and cannot fail",
        ));
    }
    let declared = match &declaration.undeclared {
        Some(reason) => quote!(crate::nt::routine::Declared::Not(#reason)),
        None => quote!({
            let _ = &raw const ::wdk_sys::ntddk::#name;
            crate::nt::routine::Declared::Variable
        }),
    };
    let entry = entry(
        declaration,
        name,
        &doc,
        fidelity,
        &quote! {
            entity: crate::nt::routine::Entity::Data(#name),
            irql: crate::nt::routine::Irql::ANY,
            failure: None,
            signature: None,
            arguments: &[],
        },
        &declared,
    );
    Ok(quote!(#function #entry))
}

/// The entry.
fn entry(
    declaration: &Declaration,
    name: &Ident,
    doc: &str,
    fidelity: &LitStr,
    particulars: &TokenStream,
    declared: &TokenStream,
) -> TokenStream {
    let image = match declaration.image.to_string().as_str() {
        "ntoskrnl" => quote!(Ntoskrnl),
        "hal" => quote!(Hal),
        "wmilib" => quote!(WmiLib),
        "dma" => quote!(DmaOperations),
        _ => quote!(BusInterface),
    };
    let oldest = Ident::new("Nt52", Span::call_site());
    let since = declaration.since.as_ref().unwrap_or(&oldest);
    let until = option(
        declaration
            .until
            .as_ref()
            .map(|until| quote!(crate::nt::Profile::#until)),
    );
    let header = option(declaration.header.as_ref().map(ToTokens::to_token_stream));
    let text = name.to_string();
    quote! {
        const _: () = {
            #[::linkme::distributed_slice(crate::nt::routine::DECLARED)]
            static ENTRY: crate::nt::routine::Routine = crate::nt::routine::Routine {
                module: crate::nt::routine::Module::#image,
                name: #text,
                since: crate::nt::Profile::#since,
                until: #until,
                header: #header,
                fidelity: #fidelity,
                doc: #doc,
                #particulars
                #[cfg(test)]
                declared: #declared,
            };
        };
    }
}

/// The function; with a body that a panic does not leave, if it is Rust's and drivers call it by
/// way of a gate.
fn contained(function: &ItemFn, bare: bool) -> TokenStream {
    let is_naked = |attribute: &Attribute| {
        let text = attribute.to_token_stream().to_string();
        text.contains("naked")
    };
    if bare || function.attrs.iter().any(is_naked) {
        return function.to_token_stream();
    }
    let ItemFn {
        attrs,
        vis,
        sig,
        block,
        ..
    } = function;
    let output = &sig.output;
    quote!(#(#attrs)* #vis #sig { crate::cpu::contained(move || #output #block) })
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn of_function(function: &ItemFn) -> Result<Routine<'_>> {
    let signature = &function.sig;
    let name = &signature.ident;
    if !matches!(signature.safety, Safety::Unsafe(_)) || !is_win64(signature.abi.as_ref()) {
        return Err(Error::new(
            name.span(),
            "drivers call a routine by the Windows convention: it is `unsafe extern \"win64\" fn`",
        ));
    }
    Ok(Routine {
        name,
        doc: first_paragraph(&function.attrs, name)?,
        arguments: signature.inputs.len(),
        pointer: pointer(
            signature.inputs.len(),
            &quote!(extern "win64"),
            &TokenStream::new(),
        ),
    })
}

fn of_constant(constant: &syn::ItemConst) -> Result<Routine<'_>> {
    let Type::FnPtr(function) = &*constant.ty else {
        return Err(Error::new_spanned(
            &constant.ty,
            "a constant that is a routine is of type `unsafe extern \"win64\" fn(...)`",
        ));
    };
    Ok(Routine {
        name: &constant.ident,
        doc: first_paragraph(&constant.attrs, &constant.ident)?,
        arguments: function.inputs.len(),
        pointer: function.to_token_stream(),
    })
}

fn is_win64(abi: Option<&syn::Abi>) -> bool {
    abi.and_then(|abi| abi.name.as_ref())
        .is_some_and(|name| name.value() == "win64")
}

/// `unsafe extern "C" fn(_, _) -> _`
fn pointer(arguments: usize, convention: &TokenStream, rest: &TokenStream) -> TokenStream {
    let places = std::iter::repeat_n(quote!(_,), arguments);
    quote!(unsafe #convention fn(#(#places)* #rest) -> _)
}

/// The signature the routine is implemented with.
fn signature(declaration: &Declaration, routine: &Routine<'_>) -> TokenStream {
    match &declaration.typed {
        Some(Type::FnPtr(typed)) => {
            let (inputs, variadic, output) = (&typed.inputs, &typed.variadic, &typed.output);
            let comma = (!inputs.trailing_punct()).then(|| quote!(,));
            quote!(crate::nt::routine::Signature::of_type::<
                unsafe extern "C" fn(#inputs #comma #variadic) #output
            >())
        }
        _ => {
            let (name, pointer) = (routine.name, &routine.pointer);
            quote!(crate::nt::routine::Signature::of(#name as #pointer))
        }
    }
}

/// The signature that `wdk_sys` declares.
fn declared(declaration: &Declaration, routine: &Routine<'_>) -> TokenStream {
    if let Some(reason) = &declaration.undeclared {
        return quote!(crate::nt::routine::Declared::Not(#reason));
    }
    let name = routine.name;
    let table = match declaration.image.to_string().as_str() {
        "dma" => Some(quote!(DMA_OPERATIONS)),
        "bus" => Some(quote!(BUS_INTERFACE_STANDARD)),
        _ => None,
    };
    if let Some(table) = table {
        return quote!(crate::nt::routine::Declared::As(
            crate::nt::routine::Signature::of_member(|table: &::wdk_sys::#table| &table.#name)
        ));
    }
    if declaration.since.is_some() {
        return quote!(crate::nt::routine::Declared::As(crate::nt::routine::Signature::of_type::<
            <::wdk_sys::dynamic::#name as ::wdk_sys::dynamic::Lookup>::Routine
        >()));
    }
    let module = match declaration.image.to_string().as_str() {
        "hal" => quote!(hal),
        _ => quote!(ntddk),
    };
    let (arguments, rest) = match &declaration.typed {
        Some(Type::FnPtr(typed)) if typed.variadic.is_some() => (typed.inputs.len(), quote!(...)),
        Some(Type::FnPtr(typed)) => (typed.inputs.len(), TokenStream::new()),
        _ => (routine.arguments, TokenStream::new()),
    };
    // The headers' inline functions are Rust functions there.
    let convention = if declaration.header.is_some() || declaration.inline {
        TokenStream::new()
    } else {
        quote!(extern "C")
    };
    let pointer = pointer(arguments, &convention, &rest);
    quote!(crate::nt::routine::Declared::As(
        crate::nt::routine::Signature::of(::wdk_sys::#module::#name as #pointer)
    ))
}

fn irql(declaration: &Declaration) -> TokenStream {
    let level = |level: &Option<Ident>, default: u8| match level {
        Some(level) => quote!(crate::nt::#level),
        None => quote!(#default),
    };
    let lowest = level(&declaration.lowest, 0);
    let highest = level(&declaration.highest, 15);
    quote!(crate::nt::routine::Irql { lowest: #lowest, highest: #highest })
}

fn failure(declaration: &Declaration) -> TokenStream {
    let failure = declaration.fails.as_ref().map(|(point, answer)| {
        let answer = match answer {
            Answer::Number(number) => quote!(Returns(#number)),
            Answer::Status(status) => quote!(Returns(::wdk_sys::#status as u32 as u64)),
            Answer::Raise(status) => quote!(Raises(::wdk_sys::#status)),
            Answer::Own => quote!(Own),
        };
        quote!(crate::nt::routine::Failure {
            point: crate::nt::FailPoint::#point,
            answer: crate::nt::routine::Answer::#answer,
        })
    });
    option(failure)
}

/// The first paragraph of the doc comment, on one line.
fn first_paragraph(attributes: &[Attribute], name: &Ident) -> Result<String> {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let mut value = &pair.value;
        // A comment that a macro passes on lies in a group of its own.
        while let Expr::Group(group) = value {
            value = &group.expr;
        }
        match value {
            Expr::Lit(value) if pair.path.is_ident("doc") => match &value.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        }
    });
    let lines: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        return Err(Error::new(
            name.span(),
            "the first paragraph of the doc comment is what `wdk-sim --routines` says of it",
        ));
    }
    Ok(lines.join(" "))
}
