//! What the tables print of the articles.

use super::ground::Ground;
use super::grouped::Grouped;
use super::spans::fitting;

/// The bytes that the tables print of each account, in runs that neither touch nor overlap.
pub(super) struct Printed {
    runs: Grouped<Run>,
    bytes: Vec<u8>,
}

/// A run of bytes that are printed, and where they stand among all that are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Run {
    start: u32,
    at: usize,
    length: usize,
}

impl Printed {
    /// Where two texts differ, the later counts, and `text-agreement` tells.
    pub(super) fn new(ground: &Ground) -> Self {
        let mut ranges: Vec<_> = fitting(ground).map(|(_, account, span, _)| (account, span)).collect();
        ranges.sort_unstable();
        let mut runs = Vec::<(usize, (u32, u32))>::new();
        for (account, (start, end)) in ranges {
            match runs.last_mut() {
                Some((of, (_, last))) if *of == account && start <= *last => *last = end.max(*last),
                _ => runs.push((account, (start, end))),
            }
        }
        let mut length = 0;
        let runs = runs.into_iter().map(|(account, (start, end))| {
            let run = Run { start, at: length, length: (end - start) as usize };
            length += run.length;
            (account, run)
        });
        let runs = Grouped::new(ground.accounts(), runs);
        let mut printed = Self { runs, bytes: vec![0; length] };
        for (_, account, (start, _), text) in fitting(ground) {
            if let Some(at) = printed.place(account, start) {
                printed.bytes[at..at + text.len()].copy_from_slice(text.as_bytes());
            }
        }
        printed
    }

    /// The bytes of a range, where all of them are printed.
    pub(super) fn get(&self, account: usize, (start, end): (u32, u32)) -> Option<&[u8]> {
        let run = self.run(account, start)?;
        self.bytes[run.at..run.at + run.length].get((start - run.start) as usize..(end - run.start) as usize)
    }

    /// How many bytes are printed.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Where a byte of an account, which is printed, stands among all that are.
    pub(super) fn place(&self, account: usize, byte: u32) -> Option<usize> {
        self.run(account, byte).map(|run| run.at + (byte - run.start) as usize)
    }

    /// The last run that begins at a byte or before it.
    fn run(&self, account: usize, byte: u32) -> Option<Run> {
        let runs = self.runs.of(account);
        Some(runs[runs.partition_point(|run| run.start <= byte).checked_sub(1)?])
    }
}
