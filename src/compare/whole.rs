//! Views with the rows that they name, for serde.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{
    Agreement, Apart, Description, Discrepancy, Echo, Ledger, LedgerCell, LedgerRow, Moment, Parting, Printed,
    Readings, Sharing, Side, Taken, Told, Voice,
};
use crate::index::{At, Index};
use crate::tables::Row;

/// A view as serde writes it: for each handle the id of its row, or the row where it has no id or is what the view is of.
///
/// ```
/// use clemency::compare::{Whole, timeline};
/// use clemency::index::Index;
///
/// let index = Index::embedded();
/// let timeline = timeline(index);
/// let json = serde_json::to_value(Whole::each(index, &timeline)).unwrap();
/// assert_eq!(json[0]["row"]["event"], "hardship");
/// assert_eq!(json[0]["told_by"][0]["article"], "a");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Whole<'v, 't, T> {
    index: &'v Index<'t>,
    view: &'v T,
}

impl<'v, 't, T> Whole<'v, 't, T> {
    /// A view, and the index that it was made from.
    #[must_use]
    pub const fn new(index: &'v Index<'t>, view: &'v T) -> Self {
        Self { index, view }
    }

    /// Each part of a view, or each of several views.
    #[must_use]
    pub fn each(index: &'v Index<'t>, views: &'v [T]) -> Vec<Self> {
        views.iter().map(|view| Self { index, view }).collect()
    }
}

fn rows<'t, R: Row>(index: &Index<'t>, rows: &[At<R>]) -> Vec<&'t R> {
    rows.iter().map(|at| index.row(*at)).collect()
}

/// The id of a row. Tables whose rows have one have it in the first column.
fn id<'t, R: Row>(index: &Index<'t>, at: At<R>) -> &'t str {
    index.row(at).field(0).as_str()
}

fn ids<'t, R: Row>(index: &Index<'t>, rows: &[At<R>]) -> Vec<&'t str> {
    rows.iter().map(|at| id(index, *at)).collect()
}

/// Says what is written of a view, field by field.
macro_rules! whole {
    ($( $View:ident $(<$of:lifetime>)? |$index:ident, $view:ident| { $($name:literal: $value:expr,)+ } )+) => { $(
        impl Serialize for Whole<'_, '_, $View $(<$of>)?> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let Self { index: $index, view: $view } = *self;
                let mut fields = serializer.serialize_struct(stringify!($View), [$($name),+].len())?;
                $( fields.serialize_field($name, &$value)?; )+
                fields.end()
            }
        }
    )+ };
}

whole! {
    Ledger |index, ledger| {
        "articles": ids(index, &ledger.articles),
        "rows": Whole::each(index, &ledger.rows),
    }
    LedgerRow |index, row| {
        "fact": id(index, row.fact),
        "cells": Whole::each(index, &row.cells),
    }
    LedgerCell |index, cell| {
        "standing": cell.standing,
        "evidence": rows(index, &cell.evidence),
    }
    Sharing |index, sharing| {
        "articles": ids(index, &sharing.articles),
        "facts": ids(index, &sharing.facts),
    }
    Apart |index, apart| {
        "article": id(index, apart.article),
        "only": ids(index, &apart.only),
        "left_out": ids(index, &apart.left_out),
    }
    Discrepancy |index, point| {
        "row": index.row(point.at),
        "sides": Whole::each(index, &point.sides),
    }
    Side |index, side| {
        "side": side.side,
        "accounts": Whole::each(index, &side.accounts),
    }
    Taken |index, taken| {
        "article": id(index, taken.article),
        "facts": ids(index, &taken.facts),
        "evidence": rows(index, &taken.evidence),
    }
    Parting |index, pair| {
        "a": id(index, pair.a),
        "b": id(index, pair.b),
        "together": pair.together,
        "apart": pair.apart,
        "one_silent": pair.one_silent,
    }
    Readings |index, readings| {
        "row": index.row(readings.at),
        "printed": Whole::each(index, &readings.printed),
        "omitted_by": ids(index, &readings.omitted_by),
        "echoes": Whole::each(index, &readings.echoes),
    }
    Printed |index, printed| {
        "article": id(index, printed.article),
        "text": printed.text,
        "parts": rows(index, &printed.parts),
    }
    Echo |index, echo| {
        "article": id(index, echo.article),
        "attribution": id(index, echo.attribution),
        "fact": id(index, echo.fact),
    }
    Moment |index, moment| {
        "row": index.row(moment.at),
        "after": ids(index, &moment.after(index).collect::<Vec<_>>()),
        "told_by": Whole::each(index, &moment.told_by),
    }
    Told |index, told| {
        "article": id(index, told.article),
        "facts": ids(index, &told.facts),
    }
    Voice |index, voice| {
        "speaker": id(index, voice.speaker),
        "article": id(index, voice.article),
        "quotes": voice.quotes,
        "words": voice.words,
        "direct": voice.direct,
        "indirect": voice.indirect,
        "mixed": voice.mixed,
        "cues": voice.cues,
    }
    Agreement |index, pair| {
        "a": id(index, pair.a),
        "b": id(index, pair.b),
        "facts_in_both": pair.facts_in_both,
        "facts_in_either": pair.facts_in_either,
        "utterances_in_both": pair.utterances_in_both,
        "utterances_in_either": pair.utterances_in_either,
        "of_facts": pair.of_facts(),
        "of_utterances": pair.of_utterances(),
    }
    Description<'_> |index, description| {
        "article": id(index, description.article),
        "form": description.form,
        "trait": description.r#trait,
        "text": description.text,
        "mentions": rows(index, &description.mentions),
    }
}
