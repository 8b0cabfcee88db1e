//! The constants as Rust source, one file a table.

use clemency::tables::{Column, Holds, Schema, Tables, Vocabulary};
use edtf_core::{Bound, Edtf};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::data::Data;
use crate::describe;
use crate::examples::example;
use crate::names::{TYPES, ident, span_getter, type_of, variant};
use crate::relations::RELATIONS;
use crate::slots;

/// Every file of `src/model/generated/`, by name.
///
/// # Errors
/// A reference that leads nowhere, a word that is in no vocabulary, a date or number that is none.
pub(crate) fn files(tables: &Tables) -> Result<Vec<(String, String)>, String> {
    let data = Data::new(tables);
    let mut files = vec![("mod.rs".to_owned(), source("data/", &module(&data))?)];
    for (table, ..) in TYPES {
        files.push((format!("{table}.rs"), rows(&data, tables, table)?));
    }
    files.push(("vocabulary.rs".to_owned(), source("src/tables/vocabulary.rs", &vocabularies())?));
    Ok(files)
}

/// The file of one table.
///
/// # Errors
/// As for all of them.
pub(crate) fn rows(data: &Data, tables: &Tables, table: &str) -> Result<String, String> {
    let (.., has_id) = TYPES.iter().find(|(name, ..)| *name == table).expect("the table is a type");
    let file = if *has_id { ids(data, tables, table)? } else { handles(data, table)? };
    source(&format!("data/{table}.csv"), &file)
}

fn source(from: &str, tokens: &TokenStream) -> Result<String, String> {
    let file = syn::parse2(tokens.clone()).map_err(|error| error.to_string())?;
    let made = format!("Made from {from} by `cargo test --all-features --test codegen`; edit that, not this file.");
    Ok(format!("// {made}\n\n{}", prettyplease::unparse(&file)))
}

/// Documentation, as one attribute: a line each would cost every dependent more.
fn docs(text: &str) -> TokenStream {
    let text = text.trim_end();
    if text.contains('\n') {
        let text = literal(&format!("\n{text}\n"));
        quote!(#[doc = #text])
    } else {
        let text = format!(" {text}");
        quote!(#[doc = #text])
    }
}

/// A string literal that keeps its line breaks.
fn literal(text: &str) -> Literal {
    format!("{text:?}").replace("\\n", "\n").parse().expect("an escaped text is a literal")
}

/// Cells of texts: the length in bytes before each.
fn text_cell(text: &str) -> String {
    format!("{} {text}", text.len())
}

fn module(data: &Data) -> TokenStream {
    let modules = TYPES.iter().map(|(table, ..)| ident(table));
    let tables: Vec<_> = TYPES.iter().map(|(table, ..)| ident(table)).collect();
    let types: Vec<_> = TYPES.iter().map(|(_, name, _)| ident(name)).collect();
    let about = Tables::schemas().iter().filter(|schema| TYPES.iter().any(|(table, ..)| *table == schema.name));
    let about: Vec<_> = about.map(|schema| docs(&format!("Rows of `{}`: {}", schema.file, schema.about))).collect();
    let rows = without_id().map(|table| Literal::usize_unsuffixed(data.rows(table)));
    let counts = docs(&format!("How many rows the dataset has, by table.\n\n{}", example("Counts")));
    quote! {
        #(mod #modules;)*
        pub mod vocabulary;
        #(pub use #tables::#types;)*

        #[doc = " What the tables need of one another."]
        mod prelude {
            pub(super) use super::vocabulary::*;
            pub(super) use super::*;
            pub(super) use crate::model::span::Bytes;
            pub(super) use crate::model::{Date, Handle, Span, Subject, Value, cells};
        }

        #[doc = " How many rows the tables have that handles are of."]
        pub(super) const ROWS: &[usize] = &[#(#rows),*];

        #counts
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct Counts {
            #(#about pub #tables: usize,)*
        }

        #[doc = " How many rows the dataset has, by table."]
        pub const COUNTS: Counts = Counts { #(#tables: #types::COUNT,)* };
    }
}

fn schema(table: &str) -> &'static Schema {
    Tables::schemas().iter().find(|schema| schema.name == table).expect("the table is one of the dataset")
}

/// An enum of ids, with its rows and relations.
fn ids(data: &Data, tables: &Tables, table: &str) -> Result<TokenStream, String> {
    let name = ident(type_of(table));
    let about = docs(&format!("{}\n\n{}", schema(table).about, example(type_of(table))));
    let ids: Vec<&str> = data.sheet(table).cells.iter().map(|cells| &*cells[0]).collect();
    let variants: Vec<_> = ids.iter().map(|id| ident(&variant(id))).collect();
    let described = describe::rows(tables, table);
    let written = literal(&ids.iter().map(|id| text_cell(id)).collect::<Vec<_>>().join("\n"));
    let described = described.iter().zip(&variants).map(|((text, words), variant)| {
        let text = docs(text);
        let words: Vec<String> = aliases(words).into_iter().filter(|word| *variant != word).collect();
        let words = (!words.is_empty()).then(|| quote!(#[doc(alias(#(#words),*))]));
        quote!(#text #words)
    });
    let count = Literal::usize_unsuffixed(ids.len());
    let found = slots::search(&ids);
    let (buckets, offsets) = (Literal::usize_unsuffixed(found.offsets.len()), numbers(&found.offsets));
    let (slots, places) = (Literal::usize_unsuffixed(found.places.len()), numbers(&found.places));
    let columns = columns(data, table, &quote!(self as usize))?;
    let relations = relations(data, table)?;
    Ok(quote! {
        use super::prelude::*;

        #about
        #[derive(Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#described #variants,)*
        }

        id_type! {
            #name(#count) [#(#variants)*] #written
            offsets(#buckets) #offsets
            places(#slots) #places
        }

        #columns
        #relations
    })
}

/// The tables whose rows have no id, by the number of their handles.
fn without_id() -> impl Iterator<Item = &'static str> {
    TYPES.iter().filter(|(.., has_id)| !has_id).map(|(table, ..)| *table)
}

/// Rows without an id: handles by their place.
fn handles(data: &Data, table: &str) -> Result<TokenStream, String> {
    let schema = schema(table);
    let name = ident(type_of(table));
    let about = docs(&format!("{}\n\n{}", schema.about, example(type_of(table))));
    let number = without_id().position(|known| known == table).expect("its rows have no id");
    let number = Literal::usize_unsuffixed(number);
    let cells = schema.columns.iter().map(|column| {
        let value = getter_of_cell(column.name);
        let name = column.name;
        quote!(#name: #value)
    });
    let key = schema.key.iter().map(|column| {
        let name = ident(column);
        let value = getter_of_cell(column);
        let of = schema.columns.iter().find(|known| known.name == *column).expect("a key is of columns");
        let of = cell_type(of);
        quote!(#name: #of = #value)
    });
    let columns = columns(data, table, &quote!(self.0 as usize))?;
    let relations = relations(data, table)?;
    Ok(quote! {
        use super::prelude::*;

        #about
        pub type #name = Handle<#number>;

        row_type! { #name [#(#key),*] row => { #(#cells),* } }

        #columns
        #relations
    })
}

/// How a cell of a row without an id is had from the typed row.
fn getter_of_cell(column: &str) -> TokenStream {
    match column {
        "start" => quote!(row.span().bytes().start),
        "end" => quote!(row.span().bytes().end),
        _ => {
            let getter = ident(column);
            quote!(row.#getter())
        }
    }
}

/// The type a column's getter gives, without the `Option` of one that may be empty.
fn value_type(column: &Column) -> TokenStream {
    match column.holds {
        Holds::Reference(["entities", "events"]) => quote!(Subject),
        Holds::Reference([table]) => {
            let name = ident(type_of(table));
            quote!(#name)
        }
        Holds::Vocabulary(Vocabulary { name: "YesNo", .. }) => quote!(bool),
        Holds::Vocabulary(words) => {
            let name = ident(words.name);
            quote!(#name)
        }
        Holds::Number => quote!(u32),
        Holds::Date => quote!(Date),
        _ if column.name == "value" => quote!(Value),
        _ => quote!(&'static str),
    }
}

fn cell_type(column: &Column) -> TokenStream {
    let of = value_type(column);
    if column.required { of } else { quote!(Option<#of>) }
}

/// The rows, and a getter a column.
fn columns(data: &Data, table: &str, place: &TokenStream) -> Result<TokenStream, String> {
    let schema = schema(table);
    let rows = data.rows(table);
    let mut lines = vec![Vec::new(); rows];
    let mut stored = Vec::new();
    for column in schema.columns {
        if column.holds == Holds::Id || column.name == "end" || column.name.ends_with("_end") {
            continue;
        }
        for (row, line) in lines.iter_mut().enumerate() {
            let written = written(data, table, row, column);
            line.push(written.map_err(|error| format!("{table}.{}: {error}", column.name))?);
        }
        stored.push(stored_as(column));
    }

    let name = ident(type_of(table));
    let count = Literal::usize_unsuffixed(rows);
    let lines = literal(&lines.iter().map(|line| line.join(" ")).collect::<Vec<_>>().join("\n"));
    let (fields, of): (Vec<_>, Vec<_>) = stored.iter().map(|column| (&column.field, &column.of)).unzip();
    let reads = stored.iter().map(|column| &column.read);
    let getters = stored.iter().map(|column| {
        let (field, of, about) = (&column.field, &column.given, docs(column.about));
        let give = match &*column.of.to_string() {
            "Bytes" => quote!(Span::new(self.article(), self.row().#field)),
            "Option < Bytes >" => quote!(Bytes::optional_in(self.row().#field, self.article())),
            _ => quote!(self.row().#field),
        };
        getter(&about, field, of, &give)
    });
    let ways = SHORTCUTS.iter().filter(|(from, ..)| *from == table).map(|(_, name, over, of, about)| {
        let (name, over, of) = (ident(name), ident(over), ident(of));
        getter(&docs(about), &name, &quote!(#of), &quote!(self.#over().#name()))
    });
    Ok(quote! {
        rows! { #count, |cells| { #(#fields: #of = #reads),* }, #lines }

        impl #name {
            const fn row(self) -> &'static Row {
                &rows::<()>()[#place]
            }

            #(#getters)*
            #(#ways)*
        }
    })
}

fn getter(about: &TokenStream, name: &Ident, of: &TokenStream, give: &TokenStream) -> TokenStream {
    quote! {
        #about
        #[must_use]
        pub const fn #name(self) -> #of {
            #give
        }
    }
}

/// Getters over one reference: table, name, the reference, the type, the meaning.
const SHORTCUTS: &[(&str, &str, &str, &str, &str)] = &[
    ("quotes", "speaker", "attribution", "Entity", "Whose words they are: the speaker of the attribution."),
    ("readings", "article", "quote", "Article", "The article that prints it: that of the quote."),
];

/// A column as a field of a row, how it is read from the cells, and what its getter gives.
struct Stored {
    field: Ident,
    of: TokenStream,
    given: TokenStream,
    about: &'static str,
    read: TokenStream,
}

fn stored_as(column: &'static Column) -> Stored {
    if let Some((getter, about)) = span_getter(column.name) {
        let field = ident(getter);
        return if column.required {
            Stored { field, of: quote!(Bytes), given: quote!(Span), about, read: quote!(Bytes::read(cells)) }
        } else {
            let (of, given) = (quote!(Option<Bytes>), quote!(Option<Span>));
            Stored { field, of, given, about, read: quote!(Bytes::read_optional(cells)) }
        };
    }
    let read = match (column.holds, column.required) {
        (Holds::Reference([_, _]), _) => quote!(Subject::read(cells)),
        (Holds::Vocabulary(Vocabulary { name: "YesNo", .. }), _) => quote!(cells.number() == 0),
        (Holds::Reference(_) | Holds::Vocabulary(_), true) => quote!(cells.one_of()),
        (Holds::Reference(_) | Holds::Vocabulary(_), false) => quote!(cells.optional_of()),
        (Holds::Number, _) => quote!(cells.number()),
        (Holds::Date, _) => quote!(Date::read_optional(cells)),
        _ if column.name == "value" => quote!(Value::read(cells)),
        (_, true) => quote!(cells.text()),
        (_, false) => quote!(cells.optional_text()),
    };
    let of = cell_type(column);
    Stored { field: ident(column.name), of: of.clone(), given: of, about: column.about, read }
}

/// A cell as it is stored: what `stored_as` reads.
fn written(data: &Data, table: &str, row: usize, column: &Column) -> Result<String, String> {
    let cell = data.cell(table, row, column.name);
    let number = |cell: &str| cell.parse::<u32>().map_err(|error| format!("`{cell}`: {error}"));
    if span_getter(column.name).is_some() {
        let end = data.cell(table, row, &column.name.replace("start", "end"));
        let none = cell.is_empty() && end.is_empty();
        return if none { Ok("0 0".to_owned()) } else { Ok(joined(&[number(cell)?, number(end)?])) };
    }
    Ok(match column.holds {
        Holds::Reference(tables) => place_in(data, tables, cell, column.required)?.to_string(),
        Holds::Vocabulary(words) => word_place(words, cell, column.required)?.to_string(),
        Holds::Number => number(cell)?.to_string(),
        Holds::Date => date(cell)?,
        _ if column.name == "value" => {
            let predicate = data.place("predicates", data.cell(table, row, "predicate"))?;
            let [kind, unit] = ["value_kind", "unit"].map(|column| data.cell("predicates", predicate, column));
            let value = match kind {
                "count" | "duration" => format!("{} {}", number(cell)?, text_cell(unit)),
                "date" => date(cell)?,
                "entity" => data.place("entities", cell)?.to_string(),
                "event" => data.place("events", cell)?.to_string(),
                "flag" if cell == "yes" => "1".to_owned(),
                "flag" if cell == "no" => "0".to_owned(),
                "text" => text_cell(cell),
                kind => return Err(format!("`{cell}` is no {kind}")),
            };
            format!("{} {value}", word_place(vocabulary("ValueKind"), kind, true)?)
        }
        _ => text_cell(cell),
    })
}

fn vocabulary(name: &str) -> &'static Vocabulary {
    let columns = Tables::schemas().iter().flat_map(|schema| schema.columns);
    let words = columns.filter_map(|column| match column.holds {
        Holds::Vocabulary(words) => Some(words),
        _ => None,
    });
    words.into_iter().find(|words| words.name == name).expect("the vocabulary is one of the dataset's")
}

/// The place of an id, past the places of the tables before; one more where there may be none.
fn place_in(data: &Data, tables: &[&str], id: &str, required: bool) -> Result<usize, String> {
    if id.is_empty() {
        return Ok(0);
    }
    let mut before = usize::from(!required);
    for table in tables {
        if let Ok(place) = data.place(table, id) {
            return Ok(before + place);
        }
        before += data.rows(table);
    }
    Err(format!("`{id}` is in none of {tables:?}"))
}

fn word_place(words: &Vocabulary, word: &str, required: bool) -> Result<usize, String> {
    if word.is_empty() {
        return Ok(0);
    }
    let place = words.words.iter().position(|(known, _)| *known == word);
    Ok(place.ok_or_else(|| format!("`{word}` is no {}", words.name))? + usize::from(!required))
}

/// A date, with the first and the last day that it can be as numbers; 0 where the year is open.
fn date(edtf: &str) -> Result<String, String> {
    if edtf.is_empty() {
        return Ok("0  0 0".to_owned());
    }
    let bounds = Edtf::parse(edtf).map_err(|error| format!("`{edtf}`: {error}"))?.bounds();
    let day = |bound| match bound {
        Bound::Date(day) if (1..9999).contains(&day.year) => {
            day.year * 10_000 + i64::from(day.month) * 100 + i64::from(day.day)
        }
        _ => 0,
    };
    Ok(format!("{} {} {}", text_cell(edtf), day(bounds.earliest), day(bounds.latest)))
}

/// Numbers with blanks between.
fn joined(numbers: &[impl ToString]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn numbers(numbers: &[u16]) -> Literal {
    literal(&numbers.chunks(40).map(joined).collect::<Vec<_>>().join("\n"))
}

/// The getters of the relations of a table, if it has any.
fn relations(data: &Data, table: &str) -> Result<TokenStream, String> {
    let mut getters = Vec::new();
    for relation in RELATIONS.iter().filter(|relation| relation.from == table) {
        let runs = relation.runs(data)?;
        let links = Literal::usize_unsuffixed(runs.iter().map(Vec::len).sum());
        let line = |run: &Vec<usize>| joined(&[&[run.len()], run.as_slice()].concat());
        let written = literal(&runs.iter().map(line).collect::<Vec<_>>().join("\n"));
        let (name, to) = (ident(relation.name), ident(type_of(relation.to)));
        let about = docs(relation.about);
        getters.push(quote!(#about #name: #to(#links) #written));
    }
    let from = ident(type_of(table));
    let rows = Literal::usize_unsuffixed(data.rows(table));
    Ok(if getters.is_empty() { quote!() } else { quote!(relations! { #from(#rows) #(#getters)* }) })
}

/// The vocabularies that columns use, each once.
fn vocabularies() -> TokenStream {
    let mut used: Vec<&Vocabulary> = Vec::new();
    for column in Tables::schemas().iter().flat_map(|schema| schema.columns) {
        if let Holds::Vocabulary(words) = column.holds
            && words.name != "YesNo"
            && !used.contains(&words)
        {
            used.push(words);
        }
    }
    used.sort_by_key(|words| words.name);
    let words = |words: &Vocabulary| -> Vec<&'static str> { words.words.iter().map(|(word, _)| *word).collect() };
    let lists = used.iter().map(|list| {
        let (name, words) = (list.name, words(list));
        let constants = words.iter().map(|word| variant(word));
        quote!(List { name: #name, words: &[#(#words),*], constants: &[#(#constants),*] })
    });
    let written = used.iter().enumerate().map(|(number, list)| {
        let (name, number) = (ident(list.name), Literal::usize_unsuffixed(number));
        let about = docs(list.about);
        let constants = words(list).into_iter().map(|word| ident(&variant(word)));
        let meanings = list.words.iter().map(|(word, meaning)| docs(&format!("`{word}`: {meaning}.")));
        let places = (0..list.words.len()).map(Literal::usize_unsuffixed);
        quote! {
            #about
            pub type #name = Word<#number>;
            impl #name {
                #(#meanings pub const #constants: Self = Self(#places);)*
            }
        }
    });
    let example = docs(&format!("The words of the closed lists, as constants.\n\n{}", example("vocabulary")));
    let example = example.to_string().replace("# [doc", "#! [doc").parse::<TokenStream>().expect("it was tokens");
    quote! {
        #example
        #![allow(non_upper_case_globals)]

        use crate::model::word::List;
        pub use crate::model::word::Word;

        #(#written)*

        pub(in crate::model) const LISTS: &[List] = &[#(#lists),*];
    }
}

/// Words to search a row by: short ones, each once, in a form that rustdoc takes.
fn aliases(words: &[String]) -> Vec<String> {
    let short = |word: &&String| word.split(' ').count() <= 5 && !word.contains(['"', '\'']);
    let mut words: Vec<String> = words.iter().filter(short).map(|word| word.trim().to_owned()).collect();
    words.sort();
    words.dedup();
    words
}
