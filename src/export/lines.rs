//! JSON to be read, and compared by the line: what stands three levels deep has a line to itself.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// How deep a line goes in: the rows of a document are that deep.
const DEEPEST: usize = 3;

/// The text of a document, written as it is walked through.
pub(super) fn written(document: &impl Serialize) -> Vec<u8> {
    let mut text = Vec::new();
    let done = document.serialize(&mut Serializer::with_formatter(&mut text, Lines::default()));
    // Writing to memory has nothing to fail on, and every key is text.
    debug_assert!(done.is_ok());
    text.push(b'\n');
    text
}

#[derive(Default)]
struct Lines {
    /// How many arrays and objects are open.
    depth: usize,
    /// Whether the one closed next has anything in it.
    filled: bool,
}

impl Lines {
    fn open(&mut self, to: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        to.write_all(bracket)
    }

    fn close(&mut self, to: &mut (impl Write + ?Sized), bracket: &[u8]) -> io::Result<()> {
        let breaks = self.filled && self.depth <= DEEPEST;
        self.depth -= 1;
        self.filled = true;
        if breaks {
            self.line(to)?;
        }
        to.write_all(bracket)
    }

    fn member(&self, to: &mut (impl Write + ?Sized), first: bool) -> io::Result<()> {
        if !first {
            to.write_all(b",")?;
        }
        if self.depth <= DEEPEST { self.line(to) } else { Ok(()) }
    }

    fn line(&self, to: &mut (impl Write + ?Sized)) -> io::Result<()> {
        to.write_all(&b"\n      "[..=2 * self.depth])
    }
}

impl Formatter for Lines {
    fn begin_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.open(to, b"[")
    }

    fn end_array<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.close(to, b"]")
    }

    fn begin_array_value<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.member(to, first)
    }

    fn end_array_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.open(to, b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.close(to, b"}")
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        self.member(to, first)
    }

    fn begin_object_value<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(if self.depth <= DEEPEST { b": " } else { b":" })
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}
