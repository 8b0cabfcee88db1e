//! Comparing readings, against the library that aligns them, alone on the same pairs; and how both costs grow.

use std::hint::black_box;
use std::time::Instant;

use clemency::Utterance;
use clemency::compare::{NormalForm, compare, variants};
use similar::{Algorithm, TextDiff, capture_diff_slices};

use crate::Measure;

pub fn measures() -> Vec<Measure> {
    let pairs = pairs();
    let ours = least(|| each(&pairs, |a, b| drop(black_box(compare(a, b)))));
    let text = least(|| each(&pairs, |a, b| drop(black_box(TextDiff::from_words(a, b)))));
    let slices =
        least(|| each(&pairs, |a, b| drop(black_box(capture_diff_slices(Algorithm::Myers, &words(a), &words(b))))));
    let against = Measure {
        what: "comparing all pairs of readings of one utterance",
        ours: format!("{:.0} µs", ours * 1e6),
        peers: format!("`similar` {:.2} × by its words, {:.2} × on slices of them", text / ours, slices / ours),
        budget: Some(("at most twice the time of `similar`", ours <= 2.0 * text)),
    };
    vec![against, growth_with_length(&pairs), growth_with_readings()]
}

/// Every pair of readings of one utterance.
fn pairs() -> Vec<(&'static str, &'static str)> {
    let readings = Utterance::ALL.iter().map(|utterance| utterance.readings());
    let pair = |all: &'static [clemency::Reading]| {
        all.iter().enumerate().flat_map(|(i, a)| all[i + 1..].iter().map(|b| (a.text(), b.text())))
    };
    readings.flat_map(pair).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

fn each(pairs: &[(&str, &str)], compare: impl Fn(&str, &str)) {
    for (a, b) in pairs {
        compare(black_box(a), black_box(b));
    }
}

/// The least time of some runs: whatever else the machine does only adds.
fn least(mut work: impl FnMut()) -> f64 {
    let run = |_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    };
    (0..101).map(run).fold(f64::INFINITY, f64::min)
}

/// Times as long, and times the cost.
fn growth(what: &'static str, unit: &str, costs: &[(usize, f64)]) -> Measure {
    let [(first, least), more @ ..] = costs else { panic!("a growth needs a beginning") };
    let times = more.iter().map(|(size, cost)| format!("{} times: {:.1} ×", size / first, cost / least));
    let peers = times.collect::<Vec<_>>().join(", ");
    Measure { what, ours: format!("{first} {unit}: {:.0} µs", least * 1e6), peers, budget: None }
}

fn growth_with_length(pairs: &[(&str, &str)]) -> Measure {
    let (a, b): (Vec<&str>, Vec<&str>) = pairs.iter().take(20).copied().unzip();
    let (a, b) = (a.join(" ") + " ", b.join(" ") + " ");
    let costs = [1, 2, 4, 8].map(|times| {
        let (a, b) = (a.repeat(times), b.repeat(times));
        (words(&a).len(), least(|| drop(black_box(compare(black_box(&a), black_box(&b))))))
    });
    growth("comparing two long readings (its growth)", "words", &costs)
}

fn growth_with_readings() -> Measure {
    let costs = [125, 250, 500, 1000].map(|many| {
        let texts: Vec<_> = (0..many).map(|i| format!("It wasn’t an instant thing, said {}.", i / 2)).collect();
        let readings: Vec<_> = texts.iter().map(String::as_str).enumerate().collect();
        (many, least(|| drop(black_box(variants(black_box(&readings), NormalForm::Words)))))
    });
    growth("grouping the readings of one utterance (its growth)", "readings", &costs)
}
