//! What comparing costs, as ratios within one run: `cargo bench --features compare,tables --bench compare`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use clemency::compare::{NormalForm, compare, variants};
use clemency::tables::Tables;
use similar::{Algorithm, TextDiff, capture_diff_slices};

/// The least of several measurements: what else the machine does only adds to it.
fn least(mut work: impl FnMut()) -> Duration {
    let once = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..15).map(|_| once(&mut work)).min().unwrap_or_default()
}

fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}

/// Every pair of readings of one utterance.
fn pairs() -> Vec<(&'static str, &'static str)> {
    let readings = &Tables::embedded().readings;
    let with_later = readings.iter().enumerate().flat_map(|(i, a)| readings[i + 1..].iter().map(move |b| (a, b)));
    with_later.filter(|(a, b)| a.utterance == b.utterance).map(|(a, b)| (a.text.as_str(), b.text.as_str())).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// What a comparison costs, as times of what `similar` takes.
fn against_similar(what: &str, pairs: &[(&str, &str)]) {
    let each = |work: &dyn Fn(&str, &str)| {
        least(|| {
            for _ in 0..if pairs.len() > 1 { 20 } else { 1 } {
                for (a, b) in pairs {
                    work(black_box(a), black_box(b));
                }
            }
        })
    };
    let ours = each(&|a, b| drop(black_box(compare(a, b))));
    let text = each(&|a, b| drop(black_box(TextDiff::from_words(a, b))));
    let slices = each(&|a, b| drop(black_box(capture_diff_slices(Algorithm::Myers, &words(a), &words(b)))));
    println!("{what:32} {:8.2} {:8.2}", ratio(ours, text), ratio(ours, slices));
}

fn main() {
    let pairs = pairs();
    println!("{:32} {:>8} {:>8}", "compare / similar", "text", "slices");
    against_similar(&format!("{} pairs of readings", pairs.len()), &pairs);
    let all: Vec<_> = {
        let readings = &Tables::embedded().readings;
        readings
            .iter()
            .flat_map(|a| readings.iter().map(move |b| (a.text.as_str(), b.text.as_str())))
            .step_by(17)
            .collect()
    };
    against_similar(&format!("{} pairs of any two", all.len()), &all);
    for times in [1, 2, 4, 8] {
        let long = |side: usize| {
            pairs.iter().take(20).map(|pair| [pair.0, pair.1][side]).collect::<Vec<_>>().join(" ").repeat(times)
        };
        against_similar(&format!("twenty of them as one, {times}x"), &[(&long(0), &long(1))]);
    }

    println!("\n{:32} {:>8}", "variants of one utterance", "growth");
    let mut before = None;
    for many in [125, 250, 500, 1000] {
        let texts: Vec<_> = (0..many).map(|i| format!("It wasn’t an instant thing, said {}.", i / 2)).collect();
        let readings: Vec<_> = texts.iter().map(String::as_str).enumerate().collect();
        let took = least(|| drop(black_box(variants(black_box(&readings), NormalForm::Words))));
        match before.replace(took) {
            None => println!("{:32}", format!("{many} readings")),
            Some(before) => println!("{:32} {:8.2}", format!("{many} readings, / half of them"), ratio(took, before)),
        }
    }
}
