//! How rows and relations are stored: as the cells of one literal a table, read when a program that uses them is built.
//!
//! A literal costs the compiler next to nothing to check, where as many expressions would cost every dependent. The
//! functions that read them have a type parameter that nothing depends on: what is inside a generic function is
//! evaluated where it is used and not before, so a program pays for the tables it uses.

/// A type of which all values are listed.
pub(super) trait Listed: Copy + 'static {
    const ALL: &'static [Self];
}

/// What is left to read: numbers in plain digits, and texts after their length in bytes, with one blank or line break
/// after each.
#[derive(Clone, Copy)]
pub(super) struct Cells {
    rest: &'static str,
}

impl Cells {
    pub(super) const fn new(written: &'static str) -> Self {
        Self { rest: written }
    }

    pub(super) const fn number(&mut self) -> u32 {
        let digits = self.rest.as_bytes();
        let mut number = 0;
        let mut read = 0;
        while read < digits.len() && digits[read].is_ascii_digit() {
            number = number * 10 + (digits[read] - b'0') as u32;
            read += 1;
        }
        self.take(read);
        number
    }

    pub(super) const fn text(&mut self) -> &'static str {
        let length = self.number() as usize;
        self.take(length)
    }

    /// The text; none where it is empty.
    pub(super) const fn optional_text(&mut self) -> Option<&'static str> {
        let text = self.text();
        if text.is_empty() { None } else { Some(text) }
    }

    /// The row or the word that stands at the place read.
    pub(super) const fn one_of<T: Listed>(&mut self) -> T {
        T::ALL[self.number() as usize]
    }

    /// The row or the word that stands at the place read, which counts from 1; none where it is 0.
    pub(super) const fn optional_of<T: Listed>(&mut self) -> Option<T> {
        match self.number() {
            0 => None,
            place => Some(T::ALL[place as usize - 1]),
        }
    }

    /// As many numbers as the array is long.
    #[expect(clippy::cast_possible_truncation, reason = "the generator writes what fits")]
    pub(super) const fn numbers<const N: usize>(mut self) -> [u16; N] {
        let mut numbers = [0; N];
        let mut i = 0;
        while i < N {
            numbers[i] = self.number() as u16;
            i += 1;
        }
        numbers
    }

    /// As many texts as the array is long.
    pub(super) const fn texts<const N: usize>(mut self) -> [&'static str; N] {
        let mut texts = [""; N];
        let mut i = 0;
        while i < N {
            texts[i] = self.text();
            i += 1;
        }
        texts
    }

    /// So many bytes, and the blank or line break after them.
    const fn take(&mut self, bytes: usize) -> &'static str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.rest = if rest.is_empty() { rest } else { rest.split_at(1).1 };
        taken
    }
}

/// The rows that all rows of a table lead to, one after the other. The cells are, for each row, how many rows it leads to,
/// and their places.
pub(super) const fn links<T: Listed, const LINKS: usize>(written: &'static str) -> [T; LINKS] {
    let mut cells = Cells::new(written);
    let mut links = [T::ALL[0]; LINKS];
    let mut read = 0;
    while read < LINKS {
        let end = read + cells.number() as usize;
        while read < end {
            links[read] = cells.one_of();
            read += 1;
        }
    }
    links
}

/// For each row its own of the links.
pub(super) const fn runs<T, const ROWS: usize>(links: &'static [T], written: &'static str) -> [&'static [T]; ROWS] {
    let mut cells = Cells::new(written);
    let mut rest = links;
    let mut runs: [&'static [T]; ROWS] = [&[]; ROWS];
    let mut row = 0;
    while row < ROWS {
        let mut length = cells.number() as usize;
        (runs[row], rest) = rest.split_at(length);
        while length > 0 {
            cells.number();
            length -= 1;
        }
        row += 1;
    }
    runs
}

/// Declares the rows of a table, and how one is read.
macro_rules! rows {
    ($count:literal, |$cells:ident| { $($column:ident: $of:ty = $read:expr),+ }, $written:literal) => {
        struct Row {
            $($column: $of),+
        }

        // Derived, the copy would look at each column; every dependent checks it, once for each table.
        impl Copy for Row {}

        impl Clone for Row {
            fn clone(&self) -> Self {
                *self
            }
        }

        const fn rows<WhereUsed>() -> &'static [Row; $count] {
            const fn read($cells: &mut cells::Cells) -> Row {
                Row { $($column: $read),+ }
            }
            const {
                let mut cells = cells::Cells::new($written);
                let mut rows = [read(&mut { cells }); $count];
                let mut row = 0;
                while row < $count {
                    rows[row] = read(&mut cells);
                    row += 1;
                }
                &{ rows }
            }
        }
    };
}

/// Declares the relations of a table, and a getter for each. The runs are one constant: each of its own would cost every
/// dependent two bodies more to check.
macro_rules! relations {
    ($From:ident($rows:literal) $($(#[$about:meta])* $name:ident: $To:ident($links:literal) $written:literal)+) => {
        struct Relations {
            $($name: [&'static [$To]; $rows]),+
        }

        const fn relations<WhereUsed>() -> &'static Relations {
            const { &Relations { $($name: cells::runs(const { &cells::links::<_, $links>($written) }, $written)),+ } }
        }

        impl $From {
            $(
                $(#[$about])*
                #[must_use]
                pub const fn $name(self) -> &'static [$To] {
                    relations::<()>().$name[self as usize]
                }
            )+
        }
    };
}
