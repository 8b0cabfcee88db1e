//! What the rules stand on: the tables, indexed once.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::grouped::{Grouped, Ranges};
use super::printed::Printed;
use super::{Place, place};
use crate::index::{At, Index, Link, Span, Spans};
use crate::tables::{
    ArticleRow, AttributionRow, MentionRow, MultibyteRow, PositionRow, QuoteRow, ReadingRow, ReportRow, Row,
    SegmentRow, Sheet, Tables, UncoveredRow,
};

/// The tables with what more than one rule needs.
pub(super) struct Ground<'t> {
    pub(super) tables: &'t Tables,
    pub(super) index: &'t Index<'t>,
    pub(super) sheets: Vec<Sheet<'t>>,
    pub(super) spans: Spans<'t>,
    /// What rows name an article: the articles, and after them what is none. Rows of one account are held to each other
    /// even where `reference` tells that it is no article.
    accounts: Vec<&'t str>,
    /// The numbers of those that are no article.
    strangers: HashMap<&'t str, usize>,
    printed: OnceLock<Printed>,
}

/// A row that stands in an article.
pub(super) trait InArticle: Row {
    fn article(&self) -> &str;
    fn link<'i>(index: &'i Index) -> &'i Link<Self, ArticleRow>;
}

macro_rules! in_article {
    ($($Row:ident $link:ident),+) => {
        $(
            impl InArticle for $Row {
                fn article(&self) -> &str {
                    &self.article
                }

                fn link<'i>(index: &'i Index) -> &'i Link<Self, ArticleRow> {
                    &index.$link
                }
            }
        )+

        /// Adds what rows name an article and is none; gives the numbers.
        fn strangers<'t>(index: &Index<'t>, accounts: &mut Vec<&'t str>) -> HashMap<&'t str, usize> {
            let mut strangers = HashMap::new();
            $(
                for at in index.rows::<$Row>().filter(|at| index.$link.to(*at).is_none()) {
                    let name = index.row(at).article.as_str();
                    strangers.entry(name).or_insert_with(|| {
                        accounts.push(name);
                        accounts.len() - 1
                    });
                }
            )+
            strangers
        }
    };
}

in_article! {
    MultibyteRow multibyte_article, SegmentRow segment_article, MentionRow mention_article,
    AttributionRow attribution_article, QuoteRow quote_article, ReportRow report_article, PositionRow position_article,
    UncoveredRow uncovered_article
}

impl<'t> Ground<'t> {
    pub(super) fn new(index: &'t Index<'t>) -> Self {
        let tables = index.tables;
        let mut accounts = tables.articles.iter().map(|row| row.article.as_str()).collect();
        let strangers = strangers(index, &mut accounts);
        Self {
            tables,
            sheets: tables.sheets(),
            spans: index.spans(),
            accounts,
            strangers,
            printed: OnceLock::new(),
            index,
        }
    }

    /// Every row of a kind, in the order of its table.
    pub(super) fn rows<R: Row>(&self) -> impl ExactSizeIterator<Item = (At<R>, &'t R)> + Clone + use<'t, R> {
        self.index.rows().zip(R::table(self.tables).iter())
    }

    /// The place of a cell.
    pub(super) fn cell<R: Row>(&self, at: At<R>, column: &'static str) -> Place {
        place(R::SCHEMA.file, self.index.line(at), column)
    }

    /// How many accounts there are.
    pub(super) fn accounts(&self) -> usize {
        self.accounts.len()
    }

    /// The number of the account that a row stands in.
    pub(super) fn account<R: InArticle>(&self, at: At<R>) -> usize {
        R::link(self.index).to(at).map_or_else(|| self.strangers[self.index.row(at).article()], At::place)
    }

    /// What rows name an account.
    pub(super) fn name(&self, account: usize) -> &'t str {
        self.accounts[account]
    }

    /// The rows of a kind in an article, in the order of their table. Articles that share a siglum have the same.
    pub(super) fn rows_in<R: InArticle>(&self, article: &ArticleRow) -> impl Iterator<Item = (At<R>, &'t R)> + Clone {
        let first = self.index.articles.at(&article.article);
        let rows = first.map_or(&[][..], |first| R::link(self.index).from(first));
        rows.iter().map(|at| (*at, self.index.row(*at)))
    }

    /// Every span with its account.
    pub(super) fn spans(&self) -> impl Iterator<Item = (usize, &Span<'t>)> {
        let known = |span: &Span| span.article.map(At::place);
        self.spans.all().iter().filter_map(move |span| Some((known(span).or_else(|| self.stranger(span))?, span)))
    }

    /// The account of a span that is in no article. A reading is in the article of its quote; where that is unknown,
    /// `reference` tells.
    fn stranger(&self, span: &Span) -> Option<usize> {
        let sheet = self.sheets.iter().find(|sheet| sheet.schema.name == span.table.name)?;
        match sheet.schema.position("article") {
            Some(column) => self.strangers.get(sheet.field(span.row, column).as_str()).copied(),
            None => self.reading_account(At::new(span.row)),
        }
    }

    /// The account in which a reading stands, which is that of its quote.
    pub(super) fn reading_account(&self, reading: At<ReadingRow>) -> Option<usize> {
        self.index.reading_quote.to(reading).map(|quote| self.account(quote))
    }

    /// What the tables print of the articles.
    pub(super) fn printed(&self) -> &Printed {
        self.printed.get_or_init(|| Printed::new(self))
    }

    /// The non-ASCII characters of each account.
    pub(super) fn characters(&self) -> Grouped<Character> {
        let rows = self.rows::<MultibyteRow>();
        let characters =
            rows.map(|(at, row)| (self.account(at), Character { byte: row.byte, row: at, width: row.width }));
        Grouped::new(self.accounts(), characters)
    }

    /// The sentences of each account.
    pub(super) fn sentences(&self) -> Ranges {
        Ranges::new(
            self.accounts(),
            self.rows::<SegmentRow>().map(|(at, row)| (self.account(at), (row.start, row.end))),
        )
    }

    /// The evidence of the reports of each account.
    pub(super) fn evidence(&self) -> impl Iterator<Item = (usize, (u32, u32))> {
        self.rows::<ReportRow>().map(|(at, row)| (self.account(at), (row.start, row.end)))
    }

    /// The quotes of each attribution.
    pub(super) fn quoted(&self) -> impl Iterator<Item = (usize, (u32, u32))> {
        let of = |(at, row): (At<QuoteRow>, &QuoteRow)| {
            Some((self.index.quote_attribution.to(at)?.place(), (row.start, row.end)))
        };
        self.rows().filter_map(of)
    }

    /// The words of each attribution: its content and its quotes.
    pub(super) fn words(&self) -> Ranges {
        let contents = self.rows::<AttributionRow>().filter_map(|(at, row)| Some((at.place(), content(row)?)));
        Ranges::new(self.tables.attributions.len(), contents.chain(self.quoted()))
    }

    /// The quotes of an attribution. Rows that share an id have the same.
    pub(super) fn quotes_of(&self, attribution: &AttributionRow) -> &[At<QuoteRow>] {
        let first = self.index.attributions.at(&attribution.attribution);
        first.map_or(&[], |first| self.index.quote_attribution.from(first))
    }

    /// Where the words of an attribution stand: its content and its quotes.
    pub(super) fn words_of(&self, attribution: &AttributionRow) -> impl Iterator<Item = (u32, u32)> + Clone {
        let quotes = self.quotes_of(attribution).iter().map(|at| self.index.row(*at));
        content(attribution).into_iter().chain(quotes.map(|quote| (quote.start, quote.end)))
    }

    /// Every place of an attribution: source, cue, content and quotes.
    pub(super) fn places_of(&self, attribution: &AttributionRow) -> impl Iterator<Item = (u32, u32)> {
        let source = attribution.source_start.zip(attribution.source_end);
        self.words_of(attribution).chain(source).chain(attribution.cue_start.zip(attribution.cue_end))
    }
}

fn content(attribution: &AttributionRow) -> Option<(u32, u32)> {
    attribution.content_start.zip(attribution.content_end)
}

/// A character that is not ASCII. Those at one byte are in the order of their rows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Character {
    pub(super) byte: u32,
    pub(super) row: At<MultibyteRow>,
    pub(super) width: u32,
}

/// Whether two half-open ranges share a byte.
pub(super) fn overlap(a: (u32, u32), b: (u32, u32)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Whether the first range lies in the second.
pub(super) fn lies_in(inner: (u32, u32), outer: (u32, u32)) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}
