//! Any text as an id of every table, and as a word: it is one that prints as the text, or the nearest is told.
#![no_main]

use std::fmt::Display;
use std::str::FromStr;

use clemency::vocabulary::{Domain, Mode, Role};
use clemency::{Article, Attribution, Discrepancy, Entity, Event, Fact, Predicate, Quote, UnknownId, Utterance};
use libfuzzer_sys::fuzz_target;

fn read<T: FromStr<Err = UnknownId> + Display>(text: &str) {
    match text.parse::<T>() {
        Ok(found) => assert_eq!(found.to_string(), text),
        Err(error) => assert!(error.nearest().parse::<T>().is_ok()),
    }
}

fuzz_target!(|data: (u8, &str)| {
    let (of, text) = data;
    let read = match of % 12 {
        0 => read::<Article>,
        1 => read::<Entity>,
        2 => read::<Event>,
        3 => read::<Utterance>,
        4 => read::<Attribution>,
        5 => read::<Quote>,
        6 => read::<Predicate>,
        7 => read::<Fact>,
        8 => read::<Discrepancy>,
        9 => read::<Mode>,
        10 => read::<Domain>,
        _ => read::<Role>,
    };
    read(text);
});
