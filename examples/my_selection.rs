//! A CSV of one's own selection: every quotation of two speakers, with positions in characters, on standard output.
//!
//! `cargo run --example my_selection --features tables > quotes.csv`

use clemency::{Entity, Quote};

fn main() -> Result<(), csv::Error> {
    let mut sheet = csv::Writer::from_writer(std::io::stdout());
    sheet.write_record(["quote", "article", "speaker", "addressee", "start_char", "end_char", "text"])?;
    for quote in Quote::ALL {
        if !matches!(quote.speaker(), Entity::AliceJohnson | Entity::KimKardashian) {
            continue;
        }
        let chars = quote.span().chars();
        sheet.write_record([
            quote.id(),
            quote.article().id(),
            quote.speaker().name(),
            quote.attribution().addressee().map(Entity::name).unwrap_or_default(),
            &chars.start.to_string(),
            &chars.end.to_string(),
            quote.text(),
        ])?;
    }
    sheet.flush()?;
    Ok(())
}
