//! What a step of the command line is made of: words between commas, some with values.

/// Splits at commas outside parentheses.
pub fn split(text: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    text.split(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ',' && depth == 0
    })
    .collect()
}

/// What `text` stands for, in any case of letters.
pub fn named<T: Copy>(text: &str, names: &[(&str, T)]) -> Option<T> {
    names
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(text))
        .map(|(_, value)| *value)
}

/// The names, for a message.
pub fn list<T>(names: &[(&str, T)]) -> String {
    let names: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}

/// The parts that follow a step's first, each taken once.
pub struct Parts<'a> {
    kind: &'a str,
    parts: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Parts<'a> {
    /// The parts of a step of this kind; an error when one is given twice.
    pub fn new(kind: &'a str, parts: impl Iterator<Item = &'a str>) -> Result<Self, String> {
        let mut known: Vec<(&str, Option<&str>)> = Vec::new();
        for part in parts {
            let (name, value) = match part.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (part, None),
            };
            if known.iter().any(|(other, _)| *other == name) {
                return Err(format!("{part:?} is given twice"));
            }
            known.push((name, value));
        }
        Ok(Self { kind, parts: known })
    }

    /// The value of the part `name=`.
    pub fn value<T>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, String> {
        let found = |part: &(&str, Option<&str>)| part.0 == name && part.1.is_some();
        match self.parts.iter().position(found) {
            Some(at) => parse(self.parts.remove(at).1.unwrap_or_default()).map(Some),
            None => Ok(None),
        }
    }

    /// Is the part `name` there, a word alone?
    pub fn word(&mut self, name: &str) -> bool {
        let before = self.parts.len();
        self.parts.retain(|part| *part != (name, None));
        self.parts.len() != before
    }

    /// Nothing may be left.
    pub fn end(self) -> Result<(), String> {
        match self.parts.first() {
            None => Ok(()),
            Some((name, value)) => Err(format!(
                "{} has no part {:?}",
                self.kind,
                match value {
                    Some(value) => format!("{name}={value}"),
                    None => (*name).to_owned(),
                }
            )),
        }
    }
}
