//! A quiz: who said it? Three answers each; type a number and press return.
//!
//! `cargo run --example quiz`

use std::io::{self, BufRead, Write};

use clemency::{Entity, Quote, vocabulary::QuoteForm};

fn main() -> io::Result<()> {
    let speakers: Vec<Entity> = Entity::ALL.iter().copied().filter(|entity| !entity.quotes().is_empty()).collect();
    let sentences = Quote::ALL.iter().filter(|quote| quote.form() == QuoteForm::Sentence && quote.inside().is_none());
    let mut lines = io::stdin().lock().lines();
    let (mut right, mut asked) = (0, 0);
    for (round, quote) in sentences.enumerate() {
        let mut others = speakers.iter().copied().filter(|entity| *entity != quote.speaker()).cycle().skip(round);
        let mut answers = [quote.speaker(), others.next().unwrap(), others.next().unwrap()];
        answers.rotate_left(round % 3);
        println!("“{}”", quote.text());
        for (number, answer) in (1..).zip(answers) {
            println!("  {number} {}", answer.name());
        }
        io::stdout().flush()?;
        let Some(line) = lines.next() else { break };
        asked += 1;
        let guess = line?.trim().parse::<usize>().ok().and_then(|number| answers.get(number.wrapping_sub(1)).copied());
        if guess == Some(quote.speaker()) {
            right += 1;
            println!("Right, in {}. {}\n", quote.article(), remark(*quote));
        } else {
            println!("No: {}, in {}. {}\n", quote.speaker().name(), quote.article(), remark(*quote));
        }
    }
    println!("{right} of {asked}");
    Ok(())
}

/// A quote is matched on like any enum.
fn remark(quote: Quote) -> &'static str {
    match quote {
        Quote::MissionA | Quote::MissionB | Quote::MissionC | Quote::MissionD => "Four accounts print it.",
        _ if quote.utterances().iter().any(|utterance| utterance.articles().len() > 1) => "Others print it too.",
        _ => "No other account prints it.",
    }
}
