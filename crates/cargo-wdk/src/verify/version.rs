//! The version resource of an image: what Explorer, `verifier /query` and crash dumps show of it.

use object::read::pe::PeFile64;

/// `RT_VERSION`.
const TYPE: u16 = 16;
/// `VS_FIXEDFILEINFO` begins with this.
const SIGNATURE: u32 = 0xFEEF_04BD;
/// How deeply blocks are in each other: the resource, its strings, a table of them, a string.
const DEEPEST: usize = 4;

/// The version, what the file is, and whose. `None` if the image has no such resource.
pub fn read(image: &PeFile64<'_>, data: &[u8]) -> Result<Option<String>, String> {
    match resource(image, data) {
        Ok(Some(resource)) => describe(resource).map(Some).ok_or_else(damaged),
        Ok(None) => Ok(None),
        Err(_) => Err(damaged()),
    }
}

fn damaged() -> String {
    "it is damaged: build the driver anew".to_owned()
}

/// The bytes of the first version resource, in whatever language.
fn resource<'data>(
    image: &PeFile64<'data>,
    data: &'data [u8],
) -> object::Result<Option<&'data [u8]>> {
    let sections = image.section_table();
    let directories = image.data_directories();
    let Some(directory) = directories.resource_directory(data, &sections)? else {
        return Ok(None);
    };
    let types = directory.root()?.entries;
    let is_version = |entry: &&object::pe::ImageResourceDirectoryEntry| {
        !entry.has_name() && entry.name_or_id.get(object::LittleEndian) == u32::from(TYPE)
    };
    let Some(mut entry) = types.iter().find(is_version) else {
        return Ok(None);
    };
    // A type has numbers, each of them languages, and these the data.
    for _ in 0..3 {
        match entry.data(directory)? {
            object::read::pe::ResourceDirectoryEntryData::Table(table) => match table.entries {
                [first, ..] => entry = first,
                [] => return Ok(None),
            },
            object::read::pe::ResourceDirectoryEntryData::Data(found) => {
                let address = found.offset_to_data.get(object::LittleEndian);
                let length = found.size.get(object::LittleEndian) as usize;
                let bytes = sections.pe_data_at(data, address).unwrap_or_default();
                return Ok(Some(&bytes[..length.min(bytes.len())]));
            }
        }
    }
    Ok(None)
}

/// What a resource says, in a line.
fn describe(resource: &[u8]) -> Option<String> {
    let whole = Block::read(resource)?;
    let fixed: Vec<u32> = whole
        .value
        .as_chunks::<4>()
        .0
        .iter()
        .map(|word| u32::from_le_bytes(*word))
        .collect();
    let [SIGNATURE, _, high, low, ..] = fixed[..] else {
        return None;
    };
    let mut said = format!(
        "{}.{}.{}.{}",
        high >> 16,
        high & 0xffff,
        low >> 16,
        low & 0xffff
    );
    let mut strings = Vec::new();
    whole.strings(&mut strings, DEEPEST)?;
    for (key, before) in [
        ("FileDescription", ", "),
        ("CompanyName", ", of "),
        ("OriginalFilename", ", built as "),
    ] {
        if let Some((_, text)) = strings.iter().find(|(name, _)| name == key) {
            said += before;
            said += &format!("{text:?}");
        }
    }
    Some(said)
}

/// One of the blocks that a version resource is made of.
struct Block<'a> {
    key: String,
    value: &'a [u8],
    /// Further blocks, each beginning at a multiple of four from the start of the resource.
    children: &'a [u8],
    is_text: bool,
    length: usize,
}

impl<'a> Block<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let half = |at: usize| {
            let bytes = bytes.get(at..)?.first_chunk().copied()?;
            Some(usize::from(u16::from_le_bytes(bytes)))
        };
        let (length, value, is_text) = (half(0)?, half(2)?, half(4)? == 1);
        let bytes = bytes.get(..length)?;
        let (words, _) = bytes.get(6..)?.as_chunks::<2>();
        let words: Vec<u16> = words.iter().copied().map(u16::from_le_bytes).collect();
        let end = words.iter().position(|word| *word == 0)?;
        let start = (6 + (end + 1) * 2).next_multiple_of(4).min(length);
        let value = if is_text { value * 2 } else { value };
        let value = bytes.get(start..start + value)?;
        let children = (start + value.len()).next_multiple_of(4).min(length);
        Some(Self {
            key: String::from_utf16_lossy(&words[..end]),
            value,
            children: &bytes[children..],
            is_text,
            length,
        })
    }

    /// Adds the texts in this block, down to a depth.
    fn strings(&self, found: &mut Vec<(String, String)>, depth: usize) -> Option<()> {
        if self.is_text && !self.value.is_empty() {
            let words = self.value.as_chunks::<2>().0;
            let words: Vec<u16> = words.iter().copied().map(u16::from_le_bytes).collect();
            let text = String::from_utf16_lossy(&words);
            found.push((self.key.clone(), text.trim_end_matches('\0').to_owned()));
        }
        let mut rest = self.children;
        while rest.len() >= 6 && depth > 0 {
            let child = Block::read(rest)?;
            child.strings(found, depth - 1)?;
            let next = child.length.next_multiple_of(4).max(4);
            rest = rest.get(next..).unwrap_or_default();
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, describe};

    /// A block with a text, as the linker writes it.
    fn text(key: &str, value: &str) -> Vec<u8> {
        let utf16 = |text: &str| -> Vec<u8> {
            let words = text.encode_utf16().chain([0]);
            words.flat_map(u16::to_le_bytes).collect()
        };
        let mut bytes = vec![0, 0, value.len() as u8 + 1, 0, 1, 0];
        bytes.extend(utf16(key));
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        bytes.extend(utf16(value));
        bytes[0] = bytes.len() as u8;
        bytes
    }

    #[test]
    fn a_text_is_read_as_far_as_its_block_goes() {
        let mut bytes = text("FileDescription", "Drives");
        let mut found = Vec::new();
        Block::read(&bytes).unwrap().strings(&mut found, 1).unwrap();
        assert_eq!(found, [("FileDescription".to_owned(), "Drives".to_owned())]);
        bytes[2] = 200;
        assert!(Block::read(&bytes).is_none(), "a value behind the block");
        bytes[0] = 200;
        assert!(Block::read(&bytes).is_none(), "a block behind the resource");
        assert!(Block::read(&[0; 3]).is_none());
    }

    #[test]
    fn whatever_is_no_version_is_none() {
        assert!(describe(&text("VS_VERSION_INFO", "not fixed")).is_none());
        for length in 0..40 {
            assert!(describe(&vec![0xff; length]).is_none());
            assert!(describe(&vec![0; length]).is_none());
        }
    }
}
