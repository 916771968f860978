//! The options of a declaration, as they are written.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitInt, LitStr, Result, Token, Type};

/// What a routine answers when its call is chosen to fail.
pub enum Answer {
    /// A number; null is 0.
    Number(LitInt),
    /// A status.
    Status(Ident),
    /// It raises a status.
    Raise(Ident),
    /// The routine asks and answers itself.
    Own,
}

/// The options, checked as far as they can be without the function.
pub struct Declaration {
    pub image: Ident,
    pub since: Option<Ident>,
    pub until: Option<Ident>,
    pub lowest: Option<Ident>,
    pub highest: Option<Ident>,
    pub irql_is_given: bool,
    pub fails: Option<(Ident, Answer)>,
    pub fidelity: Option<LitStr>,
    pub header: Option<LitStr>,
    pub typed: Option<Type>,
    pub undeclared: Option<LitStr>,
    pub inline: bool,
    pub bare: bool,
}

const OPTIONS: &str = "an option of a declaration is one of since, until, irql, fails, fidelity, \
                       header, typed, undeclared, inline, bare";

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let image: Ident = input.parse()?;
        if !["ntoskrnl", "hal", "wmilib", "dma", "bus"]
            .iter()
            .any(|known| image == known)
        {
            return Err(Error::new(
                image.span(),
                "a declaration begins with where the name is found: ntoskrnl, hal, wmilib, dma or bus",
            ));
        }
        let mut declaration = Self {
            image,
            since: None,
            until: None,
            lowest: None,
            highest: None,
            irql_is_given: false,
            fails: None,
            fidelity: None,
            header: None,
            typed: None,
            undeclared: None,
            inline: false,
            bare: false,
        };
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            declaration.option(input)?;
        }
        Ok(declaration)
    }
}

impl Declaration {
    fn option(&mut self, input: ParseStream<'_>) -> Result<()> {
        let name: Ident = input.parse()?;
        match name.to_string().as_str() {
            "since" => set(&name, &mut self.since, equals(input)?),
            "until" => set(&name, &mut self.until, equals(input)?),
            "irql" => self.irql(input),
            "fails" => set(&name, &mut self.fails, failure(input)?),
            "fidelity" => set(&name, &mut self.fidelity, words(input)?),
            "header" => set(&name, &mut self.header, words(input)?),
            "undeclared" => set(&name, &mut self.undeclared, words(input)?),
            "typed" => set(&name, &mut self.typed, equals(input)?),
            "inline" => {
                self.inline = true;
                Ok(())
            }
            "bare" => {
                self.bare = true;
                Ok(())
            }
            _ => Err(Error::new(name.span(), OPTIONS)),
        }
    }

    fn irql(&mut self, input: ParseStream<'_>) -> Result<()> {
        self.irql_is_given = true;
        if input.peek(Token![<=]) {
            input.parse::<Token![<=]>()?;
            self.highest = Some(input.parse()?);
        } else if input.peek(Token![>=]) {
            input.parse::<Token![>=]>()?;
            self.lowest = Some(input.parse()?);
        } else if input.peek(Token![==]) {
            input.parse::<Token![==]>()?;
            let level: Ident = input.parse()?;
            self.lowest = Some(level.clone());
            self.highest = Some(level);
        } else {
            let level: Ident = equals(input)?;
            if level != "any" {
                return Err(Error::new(
                    level.span(),
                    "write `irql <= LEVEL`, `irql >= LEVEL`, `irql == LEVEL` or `irql = any`",
                ));
            }
        }
        Ok(())
    }

    /// What the function that is declared does not excuse.
    pub fn complete(&self, span: Span) -> Result<&LitStr> {
        if !self.irql_is_given {
            return Err(Error::new(
                span,
                "a routine says at which IRQL it may be called: `irql <= DISPATCH_LEVEL`, \
                 `irql = any`",
            ));
        }
        self.fidelity(span)
    }

    /// How faithful it is.
    pub fn fidelity(&self, span: Span) -> Result<&LitStr> {
        self.fidelity.as_ref().ok_or_else(|| {
            Error::new(
                span,
                "a declaration says how faithful it is: `fidelity = \"full\"`, or what is not \
                 modelled",
            )
        })
    }
}

fn equals<T: Parse>(input: ParseStream<'_>) -> Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

fn words(input: ParseStream<'_>) -> Result<LitStr> {
    let words: LitStr = equals(input)?;
    if words.value().trim().is_empty() {
        return Err(Error::new(
            words.span(),
            "these words are what a user reads",
        ));
    }
    Ok(words)
}

fn set<T>(name: &Ident, place: &mut Option<T>, value: T) -> Result<()> {
    if place.replace(value).is_some() {
        return Err(Error::new(name.span(), format!("`{name}` is given twice")));
    }
    Ok(())
}

fn failure(input: ParseStream<'_>) -> Result<(Ident, Answer)> {
    let point = equals(input)?;
    if !input.peek(Token![=>]) {
        return Ok((point, Answer::Own));
    }
    input.parse::<Token![=>]>()?;
    if input.peek(LitInt) {
        return Ok((point, Answer::Number(input.parse()?)));
    }
    let word: Ident = input.parse()?;
    let answer = match word.to_string().as_str() {
        "null" => Answer::Number(LitInt::new("0", word.span())),
        "raise" => Answer::Raise(input.parse()?),
        status if status.starts_with("STATUS_") => Answer::Status(word),
        _ => {
            return Err(Error::new(
                word.span(),
                "a routine that fails answers `null`, a number, `STATUS_...`, or \
                 `raise STATUS_...`",
            ));
        }
    };
    Ok((point, answer))
}
