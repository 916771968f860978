//! The text of an INF as sections of entries: [`Inf`].
//!
//! The format is not INI: an entry is a list of values with or without a key, values are quoted and
//! continued over lines, and sections of one name are one section. What follows is the documented
//! syntax ("General Syntax Rules for INF Files").

use std::{borrow::Cow, collections::HashMap};

use super::diagnostic::{Diagnostic, Severity};

#[cfg(test)]
mod tests;

/// The longest section name, in characters.
const LONGEST_NAME: usize = 255;
/// The longest value, in characters, without its terminator.
const LONGEST_VALUE: usize = 4095;

/// A parsed INF. What could not be parsed is left out and told in [`problems`](Self::problems).
#[derive(Clone, Debug, Default)]
pub struct Inf {
    sections: Vec<Section>,
    /// Where a section of this name is, in lower case and with its strings put in.
    places: HashMap<String, usize>,
    strings: HashMap<String, String>,
    problems: Vec<Diagnostic>,
}

/// All that stands under one name.
#[derive(Clone, Debug)]
pub struct Section {
    /// As it is written where it occurs first.
    pub name: String,
    /// Where it occurs first.
    pub line: usize,
    pub entries: Vec<Entry>,
}

/// `key = value, value` or `value, value`.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub line: usize,
    pub key: Option<String>,
    /// Without quotation marks, but with `%strings%` as they are written. Empty values at the end
    /// are left out.
    pub values: Vec<String>,
}

/// What a percent sign begins in a value.
pub enum Token<'a> {
    /// `%name%`, which is a string or a directory's number.
    Name(&'a str),
    /// A percent sign without a second one.
    Alone,
}

impl Inf {
    /// Reads `text`. Never fails: what is wrong is in [`problems`](Self::problems), and
    /// [`check`](super::check::check()) tells it too.
    pub fn parse(text: &str) -> Self {
        let mut parser = Parser::default();
        for (index, line) in text.split('\n').enumerate() {
            parser.line(index + 1, line.strip_suffix('\r').unwrap_or(line));
        }
        parser.finish()
    }

    /// What is wrong with the syntax. The file's name is empty.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// All sections, in the order of their first lines.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The section of this name, however its letters are written.
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.get(*self.places.get(&name.to_lowercase())?)
    }

    /// The value with the INF's strings put in. Unknown strings and directory numbers stay as they
    /// are.
    pub fn expand<'a>(&self, value: &'a str) -> Cow<'a, str> {
        if !value.contains('%') {
            return Cow::Borrowed(value);
        }
        let mut text = String::with_capacity(value.len());
        let mut rest = value;
        while let Some((before, after)) = rest.split_once('%') {
            text.push_str(before);
            let Some((name, after)) = after.split_once('%') else {
                text.push('%');
                rest = after;
                continue;
            };
            rest = after;
            match self.strings.get(&name.to_lowercase()) {
                _ if name.is_empty() => text.push('%'),
                Some(string) => text.push_str(string),
                None => text.extend(["%", name, "%"]),
            }
        }
        text.push_str(rest);
        Cow::Owned(text)
    }

    /// The first entry of a section whose key, strings put in, is this name.
    pub fn entry_of<'a>(&self, section: &'a Section, name: &str) -> Option<&'a Entry> {
        let expands = |entry: &&Entry| {
            let key = entry.key.as_deref().filter(|key| key.contains('%'));
            key.is_some_and(|key| self.expand(key).eq_ignore_ascii_case(name))
        };
        section
            .entry(name)
            .or_else(|| section.entries.iter().find(expands))
    }

    /// Whether a string of this name is defined.
    pub fn has_string(&self, name: &str) -> bool {
        self.strings.contains_key(&name.to_lowercase())
    }

    /// The section that strings are taken from where no language's own fits.
    pub fn strings_section(&self) -> Option<&Section> {
        let of_a_language =
            |section: &&Section| section.name.to_lowercase().starts_with("strings.");
        self.section("Strings")
            .or_else(|| self.sections.iter().find(of_a_language))
    }

    /// The value at `index`, strings put in, unless it is left out or empty.
    pub fn value<'a>(&self, entry: &'a Entry, index: usize) -> Option<Cow<'a, str>> {
        let value = entry.values.get(index)?;
        (!value.is_empty()).then(|| self.expand(value))
    }
}

impl Section {
    /// The first entry of this key, which is the one Windows reads where one is wanted.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.is(key))
    }
}

impl Entry {
    /// Whether this is the entry's key, however its letters are written.
    pub fn is(&self, key: &str) -> bool {
        self.key
            .as_ref()
            .is_some_and(|own| own.eq_ignore_ascii_case(key))
    }
}

/// The percent signs in a value, `%%` left out, which is a plain one.
pub fn tokens(value: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = value;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = rest.split_once('%')?;
            let Some((name, after)) = after.split_once('%') else {
                rest = "";
                return Some(Token::Alone);
            };
            rest = after;
            if !name.is_empty() {
                return Some(Token::Name(name));
            }
        }
    })
}

/// Where a comment begins in a line.
pub fn comment_start(line: &str) -> Option<usize> {
    let mut quoted = false;
    line.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b';' && !quoted
    })
}

#[derive(Default)]
struct Parser {
    inf: Inf,
    /// Where new entries go.
    section: Option<usize>,
    /// Whether they go nowhere, since their section's name cannot be read, or since there was none
    /// yet, as was told.
    lost: bool,
    /// An entry that the next line continues.
    pending: Option<(Entry, Field)>,
}

/// A value that is being read.
#[derive(Default)]
struct Field {
    text: String,
    quoted: bool,
    /// The part that was in quotation marks, up to here, keeps its spaces.
    kept: usize,
}

impl Field {
    fn plain(&mut self, text: &str) {
        let text = if self.text.is_empty() && !self.quoted {
            text.trim_start()
        } else {
            text
        };
        self.text.push_str(text);
    }

    fn quote(&mut self, text: &str) {
        self.text.push_str(text);
        self.quoted = true;
        self.kept = self.text.len();
    }

    fn is_empty(&self) -> bool {
        !self.quoted && self.text.trim_end().is_empty()
    }

    fn take(&mut self) -> String {
        let Self { mut text, kept, .. } = std::mem::take(self);
        let end = kept.max(text.trim_end().len());
        text.truncate(end);
        text
    }
}

impl Parser {
    fn problem(&mut self, line: usize, rule: &'static str, message: impl Into<String>) {
        let section = self
            .section
            .map(|section| self.inf.sections[section].name.clone());
        self.inf.problems.push(Diagnostic {
            file: String::new(),
            line,
            severity: Severity::Error,
            section,
            rule,
            message: message.into(),
        });
    }

    fn line(&mut self, number: usize, line: &str) {
        if line.bytes().any(|byte| byte < b' ' && byte != b'\t') {
            let message = "there is a control character in this line: take it away";
            self.problem(number, "control-character", message);
        }
        let mut rest = line.trim_start();
        let (mut entry, mut field) = match self.pending.take() {
            Some(pending) => pending,
            None if rest.starts_with('[') => return self.header(number, rest.trim_end()),
            None => (
                Entry {
                    line: number,
                    ..Entry::default()
                },
                Field::default(),
            ),
        };
        while let Some(place) = rest.find(['"', ';', ',', '=', '\\']) {
            field.plain(&rest[..place]);
            let (special, after) = rest[place..].split_at(1);
            rest = after;
            match special {
                "\"" => rest = self.quoted(number, &mut field, after),
                "," => self.value(&mut entry, &mut field),
                "=" if entry.key.is_none() && entry.values.is_empty() => {
                    entry.key = Some(field.take());
                }
                "\\" if matches!(after.trim_start().bytes().next(), None | Some(b';')) => {
                    self.pending = Some((entry, field));
                    return;
                }
                ";" => {
                    rest = "";
                    break;
                }
                other => field.plain(other),
            }
        }
        field.plain(rest);
        self.entry(entry, field);
    }

    /// Reads up to the quotation mark that closes the value, and returns what follows it.
    fn quoted<'a>(&mut self, number: usize, field: &mut Field, text: &'a str) -> &'a str {
        let mut rest = text;
        while let Some((part, after)) = rest.split_once('"') {
            field.quote(part);
            match after.strip_prefix('"') {
                Some(after) => {
                    field.quote("\"");
                    rest = after;
                }
                None => return after,
            }
        }
        let message =
            "a quotation mark is not closed: put a second one at the value's end, on the same line";
        self.problem(number, "open-quote", message);
        field.quote(rest);
        ""
    }

    fn value(&mut self, entry: &mut Entry, field: &mut Field) {
        let value = field.take();
        if value.chars().count() > LONGEST_VALUE {
            let message = format!(
                "a value is longer than {LONGEST_VALUE} characters, which is all Windows reads: \
                 shorten it"
            );
            self.problem(entry.line, "too-long", message);
        }
        entry.values.push(value);
    }

    fn header(&mut self, number: usize, line: &str) {
        self.lost = true;
        let Some((name, rest)) = line[1..].split_once(']') else {
            return self.problem(
                number,
                "section-name",
                "the section's name is not closed: end it with ]",
            );
        };
        let name = name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            let message = format!(
                "a section's name has 1 to {LONGEST_NAME} characters: write such a name between [ \
                 and ]"
            );
            return self.problem(number, "section-name", message);
        }
        let lower = name.to_lowercase();
        let section = *self
            .inf
            .places
            .entry(lower)
            .or_insert(self.inf.sections.len());
        if section == self.inf.sections.len() {
            self.inf.sections.push(Section {
                name: name.to_owned(),
                line: number,
                entries: Vec::new(),
            });
        }
        self.section = Some(section);
        self.lost = false;
        if !matches!(rest.trim_start().bytes().next(), None | Some(b';')) {
            self.problem(
                number,
                "section-name",
                "something follows the section's name: move it to a line of its own",
            );
        }
    }

    fn entry(&mut self, mut entry: Entry, mut field: Field) {
        if !field.is_empty() || !entry.values.is_empty() {
            self.value(&mut entry, &mut field);
        }
        while entry.values.last().is_some_and(String::is_empty) {
            entry.values.pop();
        }
        if entry.key.is_none() && entry.values.is_empty() {
            return;
        }
        match self.section {
            _ if self.lost => {}
            Some(section) => self.inf.sections[section].entries.push(entry),
            None => {
                let message = "this line is in no section, so that Windows refuses the file: \
                    begin with [Version]";
                self.problem(entry.line, "outside-section", message);
                self.lost = true;
            }
        }
    }

    fn finish(mut self) -> Inf {
        if let Some((entry, field)) = self.pending.take() {
            let message =
                "the last line ends in a backslash, which continues it: take the backslash away";
            self.problem(entry.line, "continuation", message);
            self.entry(entry, field);
        }
        let strings = self
            .inf
            .strings_section()
            .map_or(&[][..], |section| &section.entries);
        let mut known = HashMap::with_capacity(strings.len());
        for entry in strings {
            if let Some(key) = &entry.key {
                let text = entry.values.first().cloned().unwrap_or_default();
                known.entry(key.to_lowercase()).or_insert(text);
            }
        }
        self.inf.strings = known;
        let named = self.inf.sections.iter().enumerate();
        let expanded = named.filter(|(_, section)| section.name.contains('%'));
        let places: Vec<_> = expanded
            .map(|(place, section)| (self.inf.expand(&section.name).to_lowercase(), place))
            .collect();
        for (name, place) in places {
            self.inf.places.entry(name).or_insert(place);
        }
        self.inf
    }
}
