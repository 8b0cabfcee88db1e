//! One sentence in every version the accounts print, and who leaves it out.
//!
//! `cargo run --example one_sentence_five_versions -- mission`

use clemency::{Article, Utterance};

fn main() -> Result<(), clemency::UnknownId> {
    let utterance: Utterance = match std::env::args().nth(1) {
        Some(id) => id.parse()?,
        None => Utterance::InTalks,
    };
    println!("{}: {}\n", utterance.speaker().name(), utterance.gist());
    for article in Article::ALL {
        let printed = utterance.readings().iter().filter(|reading| reading.article() == *article);
        let printed: Vec<&str> = printed.map(|reading| reading.text()).collect();
        println!("{article}  {}", if printed.is_empty() { "(not printed)".to_owned() } else { printed.join(" … ") });
    }
    Ok(())
}
