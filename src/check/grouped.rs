//! Things by what they belong to, in order; and ranges, asked what they touch and hold.

/// Things by the number of what they belong to, each group in order.
pub(super) struct Grouped<T> {
    /// Where each group begins, and where the last ends.
    starts: Vec<usize>,
    things: Vec<T>,
}

impl<T: Ord + Copy> Grouped<T> {
    pub(super) fn new(groups: usize, things: impl Iterator<Item = (usize, T)>) -> Self {
        let mut all: Vec<(usize, T)> = things.collect();
        all.sort_unstable();
        let mut starts = vec![0; groups + 1];
        for (group, _) in &all {
            starts[group + 1] += 1;
        }
        for group in 0..groups {
            starts[group + 1] += starts[group];
        }
        Self { starts, things: all.into_iter().map(|(_, thing)| thing).collect() }
    }

    pub(super) fn of(&self, group: usize) -> &[T] {
        &self.things[self.starts[group]..self.starts[group + 1]]
    }
}

/// Half-open ranges by what they belong to.
pub(super) struct Ranges {
    /// The ranges in their order; in place of its end each has the furthest end of those up to it.
    reach: Grouped<(u32, u32)>,
}

impl Ranges {
    pub(super) fn new(groups: usize, ranges: impl Iterator<Item = (usize, (u32, u32))>) -> Self {
        let mut reach = Grouped::new(groups, ranges);
        for group in 0..groups {
            let mut furthest = 0;
            for (_, end) in &mut reach.things[reach.starts[group]..reach.starts[group + 1]] {
                furthest = furthest.max(*end);
                *end = furthest;
            }
        }
        Self { reach }
    }

    /// Whether one of the ranges of a group shares a byte with this one.
    pub(super) fn touch(&self, group: usize, (start, end): (u32, u32)) -> bool {
        self.furthest(group, |from| from < end).is_some_and(|furthest| start < furthest)
    }

    /// Whether this range lies in one of the ranges of a group.
    pub(super) fn hold(&self, group: usize, (start, end): (u32, u32)) -> bool {
        self.furthest(group, |from| from <= start).is_some_and(|furthest| end <= furthest)
    }

    /// Where the furthest ends of those that begin early enough.
    fn furthest(&self, group: usize, early: impl Fn(u32) -> bool) -> Option<u32> {
        let reach = self.reach.of(group);
        let begun = reach.partition_point(|(from, _)| early(*from));
        begun.checked_sub(1).map(|last| reach[last].1)
    }
}
