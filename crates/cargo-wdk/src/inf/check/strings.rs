//! Strings: that those used are there, and those there are used.

use std::collections::HashSet;

use super::{Checker, known};
use crate::inf::parse::{Section, Token, tokens};

impl Checker<'_> {
    pub(super) fn strings(&mut self) {
        let inf = self.inf;
        let mut used = HashSet::new();
        let (texts, others): (Vec<_>, Vec<_>) = inf
            .sections()
            .iter()
            .partition(|section| is_strings(section));
        for section in others {
            self.tokens(section, section.line, &section.name, &mut used);
            for entry in &section.entries {
                for text in entry.key.iter().chain(&entry.values) {
                    self.tokens(section, entry.line, text, &mut used);
                }
            }
        }
        let default = inf.strings_section();
        for section in texts {
            self.twice(section, |_| true);
            self.texts(section, &used);
            let translated = default.is_some_and(|default| !std::ptr::eq(default, section));
            for name in used.iter().filter(|_| translated) {
                let original = default.and_then(|default| default.entry(name)?.key.as_deref());
                if let Some(name) = original.filter(|name| section.entry(name).is_none()) {
                    let message = format!(
                        "the string {name} is missing, and Windows takes none from [Strings] \
                         instead: write it"
                    );
                    self.error(section.line, section, "string", message);
                }
            }
        }
    }

    /// The percent signs in a text.
    fn tokens(&mut self, section: &Section, line: usize, text: &str, used: &mut HashSet<String>) {
        if !text.contains('%') {
            return;
        }
        for token in tokens(text) {
            match token {
                Token::Alone => {
                    let message = "a percent sign stands alone, but two enclose a string's name: \
                        write %% for the sign itself";
                    self.warning(line, section, "string", message);
                }
                Token::Name(name)
                    if name
                        .bytes()
                        .all(|byte| byte.is_ascii_digit() || byte == b'-') =>
                {
                    if !known::is_directory(name) {
                        let message = format!(
                            "Windows knows no directory %{name}%: write %12% for that of drivers"
                        );
                        self.error(line, section, "directory", message);
                    }
                }
                Token::Name(name) if self.inf.has_string(name) => {
                    used.insert(name.to_lowercase());
                }
                Token::Name(name) => {
                    let message = format!(
                        "the string %{name}% is not defined: write it in [Strings], or %% for a \
                         percent sign"
                    );
                    self.error(line, section, "undefined-string", message);
                }
            }
        }
    }

    /// A section of strings.
    fn texts(&mut self, section: &Section, used: &HashSet<String>) {
        for entry in &section.entries {
            let Some(key) = &entry.key else {
                let message =
                    "a string is written as name = \"text\": write its name and an equals sign";
                self.error(entry.line, section, "string", message);
                continue;
            };
            if entry.values.len() > 1 {
                let message =
                    format!("the string {key} ends at its first comma: put it in quotation marks");
                self.error(entry.line, section, "string", message);
            }
            if !used.contains(&key.to_lowercase()) {
                let message = format!("nothing uses the string {key}: take it away");
                self.warning(entry.line, section, "unused-string", message);
            }
        }
    }
}

fn is_strings(section: &Section) -> bool {
    let name = section.name.to_lowercase();
    name.split('.').next() == Some("strings")
}
