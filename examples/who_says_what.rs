//! Who says what about whom: every quote in which somebody is named, with the speaker and the article.
//!
//! `cargo run --example who_says_what -- donald-trump`

use clemency::{Entity, Mention, Quote};

fn main() -> Result<(), clemency::UnknownId> {
    let about: Entity = match std::env::args().nth(1) {
        Some(id) => id.parse()?,
        None => Entity::DonaldTrump,
    };
    println!("What is said, in quotation, of {}:\n", about.name());
    for quote in Quote::ALL {
        let within = |mention: &&Mention| quote.span().article() == mention.article() && holds(*quote, **mention);
        let names: Vec<&str> = about.mentions().iter().filter(within).map(|mention| mention.text()).collect();
        if !names.is_empty() {
            let speaker = quote.speaker().name();
            println!("{} in {} ({}): {}\n", speaker, quote.article(), names.join(", "), quote.text());
        }
    }
    Ok(())
}

fn holds(quote: Quote, mention: Mention) -> bool {
    let (quote, mention) = (quote.span().bytes(), mention.span().bytes());
    quote.start <= mention.start && mention.end <= quote.end
}
