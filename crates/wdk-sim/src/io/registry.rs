//! A small registry, gone with the machine: services, devices and interfaces have keys, and drivers
//! may make more. Called by drivers through `Zw`, `Rtl` and `Io` routines, and by [`super::driver`]
//! and [`super::pnp`], which make the keys the system makes.

use std::collections::BTreeMap;
use std::path::Path;

use super::device_ids::Ids;

/// `REG_SZ` and the other types a value can have.
pub(super) const REG_SZ: u32 = wdk_sys::REG_SZ;
pub(super) const REG_EXPAND_SZ: u32 = wdk_sys::REG_EXPAND_SZ;
pub(super) const REG_BINARY: u32 = wdk_sys::REG_BINARY;
pub(super) const REG_DWORD: u32 = wdk_sys::REG_DWORD;
pub(super) const REG_MULTI_SZ: u32 = wdk_sys::REG_MULTI_SZ;

const SERVICES: &str = r"\Registry\Machine\System\CurrentControlSet\Services";
const ENUM: &str = r"\Registry\Machine\System\CurrentControlSet\Enum";
const CLASS: &str = r"\Registry\Machine\System\CurrentControlSet\Control\Class";

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    pub name: String,
    pub kind: u32,
    pub data: Vec<u8>,
}

/// A key: its name as it was given, and its values by upper-case name.
#[derive(Clone, Debug, Default)]
pub(super) struct Key {
    pub path: String,
    pub values: BTreeMap<String, Value>,
}

/// Every key by its upper-case path.
#[derive(Debug)]
pub(super) struct Registry {
    keys: BTreeMap<String, Key>,
    /// The instance path of each physical device object.
    devices: BTreeMap<u64, String>,
}

impl Default for Registry {
    fn default() -> Self {
        let mut registry = Self {
            keys: BTreeMap::new(),
            devices: BTreeMap::new(),
        };
        for path in [
            SERVICES,
            ENUM,
            CLASS,
            r"\Registry\Machine\Software\Microsoft\Windows NT\CurrentVersion",
            r"\Registry\Machine\Hardware\Description\System",
            r"\Registry\User\.Default",
        ] {
            registry.create(path);
        }
        registry
    }
}

/// The bytes of a string value, with its zero.
pub(super) fn string_data(text: &str) -> Vec<u8> {
    text.encode_utf16()
        .chain([0])
        .flat_map(u16::to_le_bytes)
        .collect()
}

fn canonical(path: &str) -> String {
    path.trim_end_matches('\\')
        .to_uppercase()
        .replace(r"\CONTROLSET001", r"\CURRENTCONTROLSET")
}

impl Registry {
    /// Makes the key and those above it; false when it existed.
    pub fn create(&mut self, path: &str) -> bool {
        let path = path.trim_end_matches('\\');
        let mut end = 0;
        let mut made = false;
        while end < path.len() {
            end = path[end + 1..]
                .find('\\')
                .map_or(path.len(), |at| end + 1 + at);
            let prefix = &path[..end];
            let entry = self.keys.entry(canonical(prefix));
            made = matches!(entry, std::collections::btree_map::Entry::Vacant(_));
            entry.or_insert_with(|| Key {
                path: prefix.to_owned(),
                values: BTreeMap::new(),
            });
        }
        made
    }

    /// The key, if it exists.
    pub fn key(&self, path: &str) -> Option<&Key> {
        self.keys.get(&canonical(path))
    }

    /// A value of a key.
    pub fn value(&self, path: &str, name: &str) -> Option<&Value> {
        self.key(path)?.values.get(&name.to_uppercase())
    }

    /// Sets a value; false when the key does not exist.
    pub fn set(&mut self, path: &str, name: &str, kind: u32, data: Vec<u8>) -> bool {
        match self.keys.get_mut(&canonical(path)) {
            Some(key) => {
                key.values.insert(
                    name.to_uppercase(),
                    Value {
                        name: name.to_owned(),
                        kind,
                        data,
                    },
                );
                true
            }
            None => false,
        }
    }

    /// Deletes a value; false when there is none.
    pub fn delete_value(&mut self, path: &str, name: &str) -> bool {
        self.keys
            .get_mut(&canonical(path))
            .is_some_and(|key| key.values.remove(&name.to_uppercase()).is_some())
    }

    /// Deletes a key without subkeys; false when it has some, or does not exist.
    pub fn delete(&mut self, path: &str) -> bool {
        self.subkeys(path).is_empty() && self.keys.remove(&canonical(path)).is_some()
    }

    /// The names of the keys directly below.
    pub fn subkeys(&self, path: &str) -> Vec<String> {
        let prefix = format!(r"{}\", canonical(path));
        self.keys
            .range(prefix.clone()..)
            .take_while(|(path, _)| path.starts_with(&prefix))
            .filter(|(path, _)| !path[prefix.len()..].contains('\\'))
            .map(|(_, key)| key.path[prefix.len()..].to_owned())
            .collect()
    }

    /// The path of a driver's service key.
    pub fn service_path(&self, name: &str) -> String {
        format!(r"{SERVICES}\{name}")
    }

    /// Makes the service key of a driver, as its installation would.
    pub fn add_service(&mut self, name: &str, image: &Path) {
        let path = self.service_path(name);
        self.create(&path);
        self.create(&format!(r"{path}\Parameters"));
        let file = image.file_name().unwrap_or_default().to_string_lossy();
        let image = string_data(&format!(r"System32\drivers\{file}"));
        self.set(&path, "ImagePath", REG_EXPAND_SZ, image);
        for (name, value) in [("Type", 1_u32), ("Start", 3), ("ErrorControl", 1)] {
            self.set(&path, name, REG_DWORD, value.to_le_bytes().to_vec());
        }
    }

    /// Makes the keys of a device that the bus has reported.
    pub fn add_device(&mut self, ids: &Ids, description: &str, object: u64) {
        let path = self.instance_path(ids);
        self.create(&format!(r"{path}\Device Parameters"));
        let several = |ids: &[String]| {
            let mut data: Vec<u8> = ids.iter().flat_map(|id| string_data(id)).collect();
            data.extend([0, 0]);
            data
        };
        self.set(&path, "HardwareID", REG_MULTI_SZ, several(&ids.hardware));
        self.set(
            &path,
            "CompatibleIDs",
            REG_MULTI_SZ,
            several(&ids.compatible),
        );
        self.set(&path, "DeviceDesc", REG_SZ, string_data(description));
        self.devices.insert(object, path);
    }

    /// Where a device's instance key is.
    pub fn instance_path(&self, ids: &Ids) -> String {
        format!(r"{ENUM}\{}", ids.path())
    }

    /// The instance key of a device by its physical device object.
    pub fn device_path(&self, object: u64) -> Option<String> {
        self.devices.get(&object).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_values_are_found_in_any_case() {
        let mut registry = Registry::default();
        registry.add_service("Edu", Path::new("/x/edu.sys"));
        let path = r"\REGISTRY\MACHINE\SYSTEM\ControlSet001\services\EDU";
        assert!(registry.set(path, "Limit", REG_DWORD, vec![7, 0, 0, 0]));
        let value = registry
            .value(&registry.service_path("edu"), "LIMIT")
            .expect("the value was set");
        assert_eq!((value.name.as_str(), value.data[0]), ("Limit", 7));
        assert_eq!(registry.subkeys(path), ["Parameters"]);
        assert!(!registry.delete(path));
        assert!(registry.delete(&format!(r"{path}\Parameters")));
        assert!(registry.delete(path));
        assert!(registry.key(path).is_none());
    }

    #[test]
    fn a_value_needs_its_key() {
        let mut registry = Registry::default();
        assert!(!registry.set(r"\Registry\Machine\Nowhere", "x", REG_SZ, Vec::new()));
        assert!(registry.create(r"\Registry\Machine\Nowhere\Else"));
        assert!(!registry.create(r"\Registry\Machine\nowhere\else\"));
        assert!(registry.key(r"\Registry\Machine\Nowhere").is_some());
    }
}
