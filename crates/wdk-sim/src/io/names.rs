//! The object manager's directory, as far as devices are named in it: device objects and symbolic
//! links to them.

use std::collections::BTreeMap;

use crate::record::Site;

/// How many links are followed before a name is given up.
const LONGEST_CHAIN: usize = 16;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A device object.
    Device(u64),
    /// A symbolic link: its target, and where it was made if by a driver.
    Link {
        /// What it points to.
        target: String,
        /// Where it was made.
        site: Site,
        /// A driver made it itself (rather than the I/O manager for an interface).
        by_driver: bool,
    },
}

/// Names, in any case of letters.
#[derive(Debug, Default)]
pub(super) struct Names {
    entries: BTreeMap<String, (String, Entry)>,
    devices: u32,
}

/// The form under which a name is kept: the several prefixes for names that users can see are one.
fn canonical(name: &str) -> String {
    let upper = name.to_uppercase();
    for prefix in [
        r"\DOSDEVICES\GLOBAL\",
        r"\??\GLOBAL\",
        r"\DOSDEVICES\",
        r"\GLOBAL??\",
        r"\\.\GLOBALROOT\",
        r"\\.\",
        r"\\?\",
    ] {
        if let Some(rest) = upper.strip_prefix(prefix) {
            return if prefix.ends_with(r"GLOBALROOT\") {
                format!(r"\{rest}")
            } else {
                format!(r"\??\{rest}")
            };
        }
    }
    upper
}

impl Names {
    /// Adds a name; false when it is taken.
    pub fn insert(&mut self, name: &str, entry: Entry) -> bool {
        let key = canonical(name);
        if self.entries.contains_key(&key) {
            return false;
        }
        self.entries.insert(key, (name.to_owned(), entry));
        true
    }

    /// What the name stands for.
    pub fn get(&self, name: &str) -> Option<&Entry> {
        self.entries.get(&canonical(name)).map(|(_, entry)| entry)
    }

    /// Takes a name away.
    pub fn remove(&mut self, name: &str) -> Option<Entry> {
        self.entries
            .remove(&canonical(name))
            .map(|(_, entry)| entry)
    }

    /// A name for a device that asked for one to be made up, in the place such names have.
    pub fn make_up(&mut self) -> String {
        self.devices += 1;
        format!(r"\Device\{:08x}", self.devices)
    }

    /// The device a name leads to, and what of the name is left for the device to interpret.
    pub fn resolve(&self, name: &str) -> Option<(u64, String)> {
        let mut name = name.to_owned();
        for _ in 0..LONGEST_CHAIN {
            let (entry, rest) = self.longest_match(&name)?;
            match entry {
                Entry::Device(device) => return Some((*device, rest)),
                Entry::Link { target, .. } => name = format!("{target}{rest}"),
            }
        }
        None
    }

    /// The entry for the longest leading part of `name` that ends at a separator, and the rest.
    fn longest_match(&self, name: &str) -> Option<(&Entry, String)> {
        let mut end = name.len();
        loop {
            if let Some(entry) = self.get(&name[..end]) {
                return Some((entry, name[end..].to_owned()));
            }
            end = name[..end].rfind('\\').filter(|at| *at > 0)?;
        }
    }

    /// Names users can open, as they were given.
    pub fn known(&self) -> Vec<String> {
        self.entries
            .values()
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// Links drivers made and have not deleted.
    pub fn links_of_drivers(&self) -> impl Iterator<Item = (&str, &str, Site)> {
        self.entries
            .values()
            .filter_map(|(name, entry)| match entry {
                Entry::Link {
                    target,
                    site,
                    by_driver: true,
                } => Some((name.as_str(), target.as_str(), *site)),
                _ => None,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(target: &str) -> Entry {
        Entry::Link {
            target: target.to_owned(),
            site: Site::default(),
            by_driver: true,
        }
    }

    #[test]
    fn a_link_leads_to_its_device_under_every_prefix() {
        let mut names = Names::default();
        assert!(names.insert(r"\Device\Example", Entry::Device(7)));
        assert!(names.insert(r"\DosDevices\Example", link(r"\Device\Example")));
        for name in [
            r"\??\example",
            r"\\.\Example",
            r"\DosDevices\Global\Example",
            r"\GLOBAL??\EXAMPLE",
            r"\\.\GLOBALROOT\Device\Example",
        ] {
            assert_eq!(names.resolve(name), Some((7, String::new())), "{name}");
        }
    }

    #[test]
    fn what_follows_the_device_is_left_to_it() {
        let mut names = Names::default();
        names.insert(r"\Device\Example", Entry::Device(7));
        names.insert(r"\??\E", link(r"\Device\Example"));
        assert_eq!(
            names.resolve(r"\\.\E\sub\File"),
            Some((7, r"\sub\File".to_owned()))
        );
        assert_eq!(names.resolve(r"\Device\Exam"), None);
        assert_eq!(names.resolve(r"\Device\Example2"), None);
    }

    #[test]
    fn a_taken_name_and_a_circle_are_refused() {
        let mut names = Names::default();
        assert!(names.insert(r"\??\A", link(r"\??\B")));
        assert!(names.insert(r"\??\B", link(r"\??\A")));
        assert!(!names.insert(r"\DosDevices\a", link("x")));
        assert_eq!(names.resolve(r"\??\A"), None);
    }
}
