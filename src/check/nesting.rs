//! What stands in what, followed up without end, where rows name the row that they stand in.

use std::ops::Range;

use crate::index::{At, Link};
use crate::tables::Row;

/// The order in which a walk comes to the rows and leaves them: into a row after the one it stands in, and out of it
/// before. Those of a circle all stand in each other, and what stands in one of them in all.
pub(super) struct Nesting {
    enters: Vec<usize>,
    leaves: Vec<usize>,
    circular: Vec<bool>,
}

/// How far a row has been followed up.
#[derive(Clone, Copy, PartialEq)]
enum Followed {
    Not,
    Now,
    Done,
}

impl Nesting {
    pub(super) fn new<R: Row>(rows: impl ExactSizeIterator<Item = At<R>>, up: &Link<R, R>) -> Self {
        let count = rows.len();
        let (mut followed, mut circular) = (vec![Followed::Not; count], vec![false; count]);
        // What nothing stands around, each alone, and circles.
        let mut outermost: Vec<Vec<At<R>>> = Vec::new();
        let mut on_circle = vec![false; count];
        for row in rows {
            let (mut path, mut next) = (Vec::new(), Some(row));
            while let Some(at) = next.filter(|at| followed[at.place()] == Followed::Not) {
                followed[at.place()] = Followed::Now;
                path.push(at);
                next = up.to(at);
            }
            match next {
                None => outermost.extend(path.last().map(|last| vec![*last])),
                Some(met) => {
                    let circle = path.iter().position(|at| *at == met).map_or(&[][..], |first| &path[first..]);
                    if !circle.is_empty() {
                        for at in circle {
                            on_circle[at.place()] = true;
                        }
                        outermost.push(circle.to_vec());
                    }
                    let ends_in_one = !circle.is_empty() || circular[met.place()];
                    for at in &path {
                        circular[at.place()] = ends_in_one;
                    }
                }
            }
            for at in &path {
                followed[at.place()] = Followed::Done;
            }
        }
        let mut nesting = Self { enters: vec![0; count], leaves: vec![0; count], circular };
        let mut time = 0;
        for rows in outermost {
            nesting.walk(&rows, up, &on_circle, &mut time);
        }
        nesting
    }

    fn walk<R: Row>(&mut self, outermost: &[At<R>], up: &Link<R, R>, on_circle: &[bool], time: &mut usize) {
        enum Step<R> {
            Into(At<R>),
            OutOf(At<R>),
        }
        let mut steps = Vec::new();
        let inner = |at: At<R>| up.from(at).iter().filter(|at| !on_circle[at.place()]).map(|at| Step::Into(*at));
        for at in outermost {
            self.enters[at.place()] = *time;
            *time += 1;
            steps.push(Step::OutOf(*at));
        }
        steps.extend(outermost.iter().flat_map(|at| inner(*at)));
        while let Some(step) = steps.pop() {
            match step {
                Step::Into(at) => {
                    self.enters[at.place()] = *time;
                    steps.push(Step::OutOf(at));
                    steps.extend(inner(at));
                }
                Step::OutOf(at) => self.leaves[at.place()] = *time,
            }
            *time += 1;
        }
    }

    /// Whether what a row stands in, followed up, comes round to itself.
    pub(super) fn circular<R>(&self, at: At<R>) -> bool {
        self.circular[at.place()]
    }

    /// When the walk comes to a row, and when it leaves it: one stands in the other where these enclose each other.
    pub(super) fn times<R>(&self, at: At<R>) -> (usize, usize) {
        (self.enters[at.place()], self.leaves[at.place()])
    }
}

/// Rows that come one after the other, asked for the last that another row stands neither in nor around.
pub(super) struct Apart {
    times: Vec<(usize, usize)>,
    /// The times at which the walk comes to the rows, and at which it leaves them.
    entered: Vec<usize>,
    left: Vec<usize>,
    /// By these the last of those that are put in.
    by_entered: Latest,
    by_left: Latest,
}

impl Apart {
    pub(super) fn new(times: Vec<(usize, usize)>) -> Self {
        let (mut entered, mut left): (Vec<_>, Vec<_>) = times.iter().copied().unzip();
        entered.sort_unstable();
        left.sort_unstable();
        let (by_entered, by_left) = (Latest::new(times.len()), Latest::new(times.len()));
        Self { times, entered, left, by_entered, by_left }
    }

    pub(super) fn put_in(&mut self, row: usize) {
        self.set(row, row + 1);
    }

    pub(super) fn take_out(&mut self, row: usize) {
        self.set(row, 0);
    }

    fn set(&mut self, row: usize, value: usize) {
        let (enters, leaves) = self.times[row];
        self.by_entered.set(self.entered.partition_point(|time| *time < enters), value);
        self.by_left.set(self.left.partition_point(|time| *time < leaves), value);
    }

    pub(super) fn last_apart_from(&self, row: usize) -> Option<usize> {
        let (enters, leaves) = self.times[row];
        let left_before = self.by_left.max(0..self.left.partition_point(|time| *time < enters));
        let after = self.entered.partition_point(|time| *time <= leaves);
        left_before.max(self.by_entered.max(after..self.entered.len())).checked_sub(1)
    }
}

/// Numbers at places, asked for the greatest of a range: a tree in which each number is that of the greater of two below.
struct Latest(Vec<usize>);

impl Latest {
    fn new(places: usize) -> Self {
        Self(vec![0; places * 2])
    }

    fn set(&mut self, place: usize, value: usize) {
        let mut at = self.0.len() / 2 + place;
        self.0[at] = value;
        while at > 1 {
            at /= 2;
            self.0[at] = self.0[at * 2].max(self.0[at * 2 + 1]);
        }
    }

    fn max(&self, places: Range<usize>) -> usize {
        let (mut from, mut to) = (self.0.len() / 2 + places.start, self.0.len() / 2 + places.end);
        let mut greatest = 0;
        while from < to {
            if from % 2 == 1 {
                greatest = greatest.max(self.0[from]);
                from += 1;
            }
            if to % 2 == 1 {
                to -= 1;
                greatest = greatest.max(self.0[to]);
            }
            (from, to) = (from / 2, to / 2);
        }
        greatest
    }
}
