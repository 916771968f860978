//! Writes what a machine said, line by line: readable to the terminal, byte for byte to a file.
//! Called by [`super::follow`].

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use anstream::adapter::StripBytes;
use anyhow::{Context, Result};

use crate::kd::Event;

/// Shows events.
pub struct Printer {
    file: Option<File>,
    modules: bool,
    screen: Screen<io::Stdout>,
}

impl Printer {
    /// A printer to the terminal, and to a file that is written anew.
    pub fn new(file: Option<&Path>, modules: bool) -> Result<Self> {
        let open = |path: &Path| {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)
                    .with_context(|| format!("cannot make {}", folder.display()))?;
            }
            File::create(path).with_context(|| format!("cannot write {}", path.display()))
        };
        Ok(Self {
            file: file.map(open).transpose()?,
            modules,
            screen: Screen::new(io::stdout()),
        })
    }

    /// Shows what happened.
    pub fn show(&mut self, events: &[Event]) -> Result<()> {
        for event in events {
            match event {
                Event::Plain(text) | Event::Print(text) | Event::Prompt(text) => {
                    if let Some(file) = &mut self.file {
                        file.write_all(text).context("cannot write the log")?;
                    }
                    self.screen.write(text)?;
                }
                _ => {
                    if let Some(notice) = self.notice(event) {
                        self.note(&notice)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Shows a line of its own.
    pub fn note(&mut self, notice: &str) -> Result<()> {
        if let Some(file) = &mut self.file {
            writeln!(file, "{notice}").context("cannot write the log")?;
        }
        self.screen.line(notice)
    }

    /// Shows the beginning of a line that has no end yet.
    pub fn pause(&mut self) -> Result<()> {
        self.screen.flush()
    }

    /// Shows what is left, and ends the last line.
    pub fn finish(&mut self) -> Result<()> {
        self.screen.finish()
    }

    fn notice(&self, event: &Event) -> Option<String> {
        match event {
            Event::Exception {
                code,
                address,
                first_chance,
                processor,
            } => Some(format!(
                "[processor {processor}: exception {code:#010x} at {address:#x}, {}; told to go \
                 on]",
                if *first_chance {
                    "first chance"
                } else {
                    "not handled"
                }
            )),
            Event::Module {
                path,
                base,
                unloaded,
            } if self.modules => Some(format!(
                "[{} at {base:#x} {}]",
                String::from_utf8_lossy(path),
                if *unloaded { "unloaded" } else { "loaded" }
            )),
            Event::Command => Some("[a command for the debugger, not executed]".to_owned()),
            _ => None,
        }
    }
}

/// Writes text to a terminal: whole lines, without what would move its cursor or change its
/// colours.
struct Screen<W> {
    output: W,
    strip: StripBytes,
    line: Vec<u8>,
    /// Is the cursor behind the beginning of a line that was shown?
    open: bool,
}

impl<W: Write> Screen<W> {
    fn new(output: W) -> Self {
        Self {
            output,
            strip: StripBytes::new(),
            line: Vec::new(),
            open: false,
        }
    }

    fn write(&mut self, text: &[u8]) -> Result<()> {
        let readable: Vec<u8> = self.strip.strip_next(text).flatten().copied().collect();
        for byte in readable {
            match byte {
                b'\n' => {
                    self.line.push(b'\n');
                    self.flush()?;
                }
                b'\t' | b' '..=0x7e | 0x80.. => self.line.push(byte),
                _ => {}
            }
        }
        Ok(())
    }

    fn line(&mut self, text: &str) -> Result<()> {
        self.finish()?;
        self.line.extend(text.as_bytes());
        self.line.push(b'\n');
        self.flush()
    }

    fn flush(&mut self) -> Result<()> {
        if let Some(last) = self.line.last() {
            self.open = *last != b'\n';
            let text = String::from_utf8_lossy(&self.line);
            self.output
                .write_all(text.as_bytes())
                .and_then(|()| self.output.flush())
                .context("cannot write to the terminal")?;
            self.line.clear();
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        self.flush()?;
        if self.open {
            self.line.push(b'\n');
            self.flush()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[&[u8]]) -> String {
        let mut screen = Screen::new(Vec::new());
        for piece in pieces {
            screen.write(piece).unwrap();
        }
        screen.finish().unwrap();
        String::from_utf8(screen.output).unwrap()
    }

    #[test]
    fn lines_are_shown_whole_however_they_arrive() {
        let mut screen = Screen::new(Vec::new());
        screen.write(b"edu: sta").unwrap();
        assert_eq!(screen.output, b"");
        screen.write(b"rted\r\nedu: ").unwrap();
        assert_eq!(screen.output, b"edu: started\n");
        screen.flush().unwrap();
        assert_eq!(screen.output, b"edu: started\nedu: ");
        screen.line("[notice]").unwrap();
        assert_eq!(screen.output, b"edu: started\nedu: \n[notice]\n");
    }

    #[test]
    fn a_machine_cannot_steer_the_terminal() {
        let text: [&[u8]; 3] = [
            b"\x1b[2J\x1b[01;01Hfirm",
            b"ware \x1b[3",
            b"1mred\x1b[0m\x07\x08 \xff\xfe end",
        ];
        let shown = shown(&text);
        assert!(shown.starts_with("firmware red"), "{shown:?}");
        assert!(
            shown
                .chars()
                .all(|letter| letter == '\n' || !letter.is_control()),
            "{shown:?}"
        );
    }
}
