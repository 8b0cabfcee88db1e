//! From a text to the id it is, against maps.

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Instant;

use clemency::Fact;

use crate::{Measure, median};

#[allow(clippy::unreadable_literal, reason = "written by phf_codegen")]
mod written {
    include!(concat!(env!("OUT_DIR"), "/phf.rs"));
}

use written::PHF;

const ROUNDS: usize = 301;

pub fn measures() -> Vec<Measure> {
    let ids: Vec<&str> = Fact::ALL.iter().map(|fact| fact.id()).collect();
    let map: HashMap<&str, Fact> = Fact::ALL.iter().map(|fact| (fact.id(), *fact)).collect();
    let mut times = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        times[0].push(round(&ids, |id| id.parse::<Fact>().ok()));
        times[1].push(round(&ids, |id| PHF.get(id).copied()));
        times[2].push(round(&ids, |id| map.get(id).copied()));
    }
    let [ours, phf, hash_map] = times.map(median);
    let found = ids.iter().all(|id| PHF.get(id).is_some_and(|place| Fact::ALL[usize::from(*place)].id() == *id));
    assert!(found, "the map of phf has the same ids");
    vec![Measure {
        what: "an id from its text",
        ours: format!("{ours:.1} ns"),
        peers: format!("phf {:.2} ×, `HashMap` {:.2} ×", phf / ours, hash_map / ours),
        budget: Some(("at most 1.2 × the time of phf", ours <= 1.2 * phf)),
    }]
}

/// Nanoseconds an id, over all of them.
fn round<T>(ids: &[&str], look_up: impl Fn(&str) -> Option<T>) -> f64 {
    let start = Instant::now();
    for id in ids {
        black_box(look_up(black_box(id)));
    }
    let nanoseconds = start.elapsed().as_secs_f64() * 1e9;
    nanoseconds / f64::from(u32::try_from(ids.len()).expect("a few hundred"))
}
