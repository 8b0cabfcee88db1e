//! What is counted for every two accounts.

use crate::index::{At, Index};
use crate::tables::ArticleRow;

/// Something for every two accounts, in their order.
pub(super) struct Pairs<T> {
    accounts: usize,
    of: Vec<T>,
}

impl<T> Pairs<T> {
    pub(super) fn new(index: &Index, new: impl Fn(At<ArticleRow>, At<ArticleRow>) -> T) -> Self {
        let articles: Vec<_> = index.rows().collect();
        let mut of = Vec::with_capacity(articles.len() * articles.len().saturating_sub(1) / 2);
        for (place, a) in articles.iter().enumerate() {
            of.extend(articles[place + 1..].iter().map(|b| new(*a, *b)));
        }
        Self { accounts: articles.len(), of }
    }

    /// What there is for two accounts, of which the first comes before the second.
    pub(super) fn of(&mut self, a: At<ArticleRow>, b: At<ArticleRow>) -> &mut T {
        let (a, b) = (a.place(), b.place());
        // Each account before `a` stands with all that come after it.
        let before = a * (2 * self.accounts - a - 1) / 2;
        &mut self.of[before + b - a - 1]
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.of.iter_mut()
    }

    pub(super) fn into_vec(self) -> Vec<T> {
        self.of
    }
}
