//! Comparing readings: what holds for any two strings, and what each kind of edit is.
#![cfg(feature = "compare")]

use crate::cases::cases;
#[cfg(feature = "tables")]
use crate::common;
use clemency::compare::{EditKind, NormalForm, apply, compare, variants};
use proptest::prelude::*;

/// Any string, and strings of what readings are made of: words near to one another, marks, brackets, odd characters.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "I", "i", "I've", "I’ve", "have", "and", "And", "it", "it's", "is", "cannot", "can", "not", "can't", "so", "Mr",
        ]),
        4 => prop::sample::select(vec![" ", " ", ", ", ". ", "\u{a0}", " – ", "—", "-", "?", "…", "...", "[", "]", "(", ")"]),
        1 => prop::sample::select(vec![
            "'", "‘", "’", "\"", "“", "”", "\u{200b}", "\u{ad}", "\u{feff}", "\u{301}", "İ", "ß", "Σ", "中文", "א\"ב", "🇫🇷", "\r\n",
            "\0",
        ]),
    ];
    prop_oneof![any::<String>(), prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())]
}

/// Two strings that have something in common, and two that need not.
fn pair() -> impl Strategy<Value = (String, String)> {
    let cut = (text(), text(), text(), text()).prop_map(|(a, b, c, d)| (format!("{a}{b}{c}"), format!("{a}{d}{c}")));
    prop_oneof![(text(), text()), cut]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..cases(500) })]

    #[test]
    fn the_edits_from_a_reading_lead_to_the_other((a, b) in pair()) {
        prop_assert_eq!(apply(&a, compare(&a, &b).edits()), Some(b));
    }

    #[test]
    fn comparing_the_other_way_round_is_the_inverse((a, b) in pair()) {
        prop_assert_eq!(compare(&b, &a), compare(&a, &b).inverted());
        prop_assert_eq!(compare(&a, &b).inverted().inverted(), compare(&a, &b));
    }

    #[test]
    fn a_reading_differs_from_itself_nowhere(a in text()) {
        prop_assert_eq!(compare(&a, &a).edits().count(), 0);
    }

    #[test]
    fn the_runs_tile_both_readings_and_only_edits_differ((a, b) in pair()) {
        let comparison = compare(&a, &b);
        let (mut in_a, mut in_b, mut same) = (0, 0, false);
        for run in &comparison.runs {
            prop_assert_eq!((run.a.start, run.b.start), (in_a, in_b));
            prop_assert_eq!(run.edit.is_none(), a[run.a.clone()] == b[run.b.clone()]);
            prop_assert!(!(same && run.edit.is_none()), "two equal runs in a row");
            same = run.edit.is_none();
            (in_a, in_b) = (run.a.end, run.b.end);
        }
        prop_assert_eq!((in_a, in_b), (a.len(), b.len()));
    }

    #[test]
    fn edits_of_words_are_told_exactly_where_the_words_differ((a, b) in pair()) {
        use EditKind::{Addition, Bracket, Contraction, Omission, Word};
        let kinds: Vec<_> = compare(&a, &b).edits().map(|edit| edit.kind).collect();
        let of_words = |kind: &EditKind| matches!(kind, Contraction | Omission | Addition | Word);
        if NormalForm::Words.of(&a) == NormalForm::Words.of(&b) {
            prop_assert!(!kinds.iter().any(of_words), "{kinds:?}");
        } else {
            prop_assert!(kinds.iter().any(|kind| of_words(kind) || *kind == Bracket), "{kinds:?}");
        }
    }

    #[test]
    fn in_a_form_the_edits_are_those_that_change_it((a, b) in pair()) {
        for form in NormalForm::ALL {
            let comparison = compare(&a, &b).in_form(form);
            prop_assert_eq!(comparison.edits().count() == 0, form.of(&a) == form.of(&b), "{:?}", form);
            prop_assert_eq!(compare(&b, &a).in_form(form), comparison.clone().inverted());
            prop_assert_eq!(comparison.clone().in_form(form), comparison.clone());
            // A pair of brackets can reach from one edit into another; then the form changes with both of them.
            if !format!("{a}{b}").contains(['[', '(']) {
                let led = apply(&a, comparison.edits()).expect("the edits fit");
                prop_assert_eq!(form.of(&led), form.of(&b), "{:?}", form);
            }
        }
        prop_assert_eq!(compare(&a, &b).in_form(NormalForm::Verbatim), compare(&a, &b));
    }

    #[test]
    fn a_normal_form_is_its_own_normal_form(a in text()) {
        for form in NormalForm::ALL {
            let once = form.of(&a);
            prop_assert_eq!(form.of(&once), once.clone());
        }
    }

    #[test]
    fn the_words_of_a_reading_are_those_of_its_typographic_form(a in text()) {
        let typographic = NormalForm::Typographic.of(&a);
        prop_assert_eq!(NormalForm::Words.of(&typographic), NormalForm::Words.of(&a));
    }

    #[test]
    fn edits_are_made_only_in_a_text_that_they_fit((a, b) in pair(), c in text()) {
        // Whatever the text, there is no panic; and where an edit takes something out, it has to be there.
        let edits: Vec<_> = compare(&a, &b).edits().collect();
        let fits = edits.iter().all(|edit| c.get(edit.at..).is_some_and(|rest| rest.starts_with(edit.from)));
        prop_assert_eq!(apply(&c, edits).is_some(), fits);
    }

    #[test]
    fn every_witness_is_in_one_variant_and_later_forms_only_join(texts in prop::collection::vec(text(), 0..8)) {
        let readings: Vec<_> = texts.iter().map(String::as_str).enumerate().collect();
        for forms in NormalForm::ALL.windows(2) {
            let [fine, coarse] = [variants(&readings, forms[0]), variants(&readings, forms[1])];
            let mut all: Vec<_> = fine.iter().flat_map(|group| group.witnesses.clone()).collect();
            all.sort_unstable();
            prop_assert!(all.into_iter().eq(0..texts.len()));
            for group in &fine {
                let inside = |other: &&clemency::compare::Variant<usize>| other.witnesses.contains(&group.witnesses[0]);
                let around = coarse.iter().find(inside).expect("every witness is in a group");
                prop_assert!(group.witnesses.iter().all(|witness| around.witnesses.contains(witness)));
            }
        }
    }
}

/// The edits of a comparison, one a line: kind, what stood there, what comes in its place.
fn told(a: &str, b: &str) -> String {
    let lines: Vec<_> = compare(a, b).edits().map(|e| format!("{}: {}|{}", e.kind, e.from, e.to)).collect();
    lines.join("\n")
}

/// Holds readings to the edits that a person would name.
fn holds(cases: &[(&str, &str, &str)]) {
    for (a, b, expected) in cases {
        assert_eq!(told(a, b), *expected, "{a} / {b}");
    }
}

#[test]
fn marks_of_another_shape_and_other_blanks_are_typography() {
    holds(&[
        ("I’ve lived it.", "I've lived it.", "typography: I’ve|I've"),
        ("as ‘OK’", "as 'OK'", "typography: ‘|'\ntypography: ’|'"),
        ("as “OK”", "as 'OK'", "typography: “|'\ntypography: ”|'"),
        ("seven months", "seven\u{a0}months", "typography:  |\u{a0}"),
        ("seven months", "seven\u{202f}months", "typography:  |\u{202f}"),
        ("so – why", "so -- why", "typography: –|--"),
        ("so — why", "so—why", "typography:  — |—"),
        ("well…", "well...", "typography: …|..."),
        ("full\u{ad}fledged", "fullfledged", "typography: full\u{ad}fledged|fullfledged"),
    ]);
}

#[test]
fn other_marks_between_the_same_words_are_punctuation() {
    holds(&[
        ("This has fulfilled my heart", "This has fulfilled my heart.", "punctuation: |."),
        ("When she said that, I went", "When she said that I went", "punctuation: ,|"),
        ("Is it?", "Is it!", "punctuation: ?|!"),
        ("full-fledged", "full fledged", "punctuation: -| "),
        ("like, ‘OK, Kim", "like, OK, Kim", "punctuation: ‘|"),
        ("Mr. Trump", "Mr Trump", "punctuation: .|"),
    ]);
}

#[test]
fn letters_of_another_case_are_case() {
    holds(&[
        ("to the President,", "to the president,", "case: President|president"),
        ("I’VE", "I've", "case: I’VE|I've"),
        ("İzmir", "i̇zmir", "case: İzmir|i̇zmir"),
    ]);
}

#[test]
fn words_drawn_together_are_contractions_of_the_words_in_full() {
    holds(&[
        ("I’ve cried", "I have cried", "contraction: I’ve|I have"),
        ("she would have understood", "she would've understood", "contraction: would have|would've"),
        ("it's this", "it is this", "contraction: it's|it is"),
        ("It's been", "It has been", "contraction: It's|It has"),
        ("Let's go", "Let us go", "contraction: Let's|Let us"),
        ("it wouldn't", "it would not", "contraction: wouldn't|would not"),
        ("I won't", "I will not", "contraction: won't|will not"),
        ("I can't", "I cannot", "contraction: can't|cannot"),
        ("I can’t", "I can not", "contraction: can’t|can not"),
        ("I cannot", "I can not", "contraction: cannot|can not"),
        ("I'd say we're", "I would say we are", "contraction: I'd|I would\ncontraction: we're|we are"),
        ("I've loved", "I have liked", "contraction: I've|I have\nword: loved|liked"),
        ("gladly we're", "sadly we are", "word: gladly|sadly\ncontraction: we're|we are"),
        // The words in full have to be all there, and the ending has to fit the word that follows.
        ("it cannot be", "it can do be", "word: cannot|can do"),
        ("it cannot be", "it may not be", "word: cannot|may not"),
        ("I won't", "I cannot", "word: won't|cannot"),
        ("I can't", "I can it", "word: can't|can it"),
        ("it's this", "it was this", "word: it's|it was"),
        ("Alice's case", "Alice case", "word: Alice's|Alice"),
    ]);
}

#[test]
fn words_in_brackets_are_an_editor_s() {
    holds(&[
        ("[but] we had been", "we had been", "bracket: [but] |"),
        ("When she said that, I", "When she said (I could go home), I", "bracket: that|(I could go home)"),
        ("kicked Khloe [Kardashian] off", "kicked Khloe off", "bracket: [Kardashian] |"),
        ("[T]he news", "The news", "bracket: [T]he|The"),
        ("my attorney[s] said", "my attorney said", "word: attorney[s]|attorney"),
        ("so […] why", "so why", "bracket: […] |"),
        ("so (as they say) why", "so why", "bracket: (as they say) |"),
        ("so [as (they) say] why", "so as they say why", "punctuation: [|\nbracket: (they)|they\npunctuation: ]|"),
        // A pair can reach over much that is the same in both.
        (
            "so [just as they say] we go",
            "so just as they say] we go",
            "bracket: [just|just\nbracket: say]|say\npunctuation: |]",
        ),
        // A bracket without its counterpart is a mark like others, and one of another shape is no counterpart.
        ("so [just) why", "so just why", "punctuation: [|\npunctuation: )|"),
        ("so (just] why", "so just why", "punctuation: (|\npunctuation: ]|"),
        ("[I can]not ", "I can]not ", "bracket: [I|I"),
        ("so ] just [ why", "so just why", "punctuation: ] |\npunctuation: [ |"),
        ("so ( why", "so why", "punctuation: ( |"),
    ]);
}

#[test]
fn the_same_words_with_another_end_of_sentence_are_split_or_merged() {
    holds(&[
        ("I can’t stop, I can’t", "I can’t stop. I can’t", "sentence: ,|."),
        ("an instant. And it", "an instant, and it", "sentence: . And|, and"),
        ("an instant. And it", "an instant and it", "sentence: . And| and"),
        // Other words are no sentence that is split.
        ("an instant. And it", "an instant, but it", "punctuation: .|,\nword: And|but"),
        // Where a word more stands at the end of the sentence, it is told besides.
        ("no, I’m still", "No. But I’m still", "case: no|No\npunctuation: ,|.\naddition: | But"),
    ]);
}

#[test]
fn words_of_one_reading_are_left_out_of_the_other_or_added_to_it() {
    holds(&[
        ("It became this mission", "this mission", "omission: It became |"),
        ("this mission", "It became this mission", "addition: |It became "),
        ("So it can't", "It can't", "omission: So |\ncase: it|It"),
        ("in talks, working", "in talks and working", "punctuation: ,|\naddition: | and"),
        ("so well, I go", "so. I go", "omission:  well|\npunctuation: ,|."),
        ("I'm here, you know.", "I'm here.", "omission: , you know|"),
        ("a b", "", "omission: a b|"),
        ("", "…", "punctuation: |…"),
    ]);
}

#[test]
fn words_that_can_stand_in_several_places_are_told_where_marks_set_them_off() {
    holds(&[
        ("I think so", "I mean, I think so", "addition: |I mean, "),
        ("I mean, I think so", "I think so", "omission: I mean, |"),
        // Whichever of the two comes first in the alphabet.
        ("I am here", "I mean, I am here", "addition: |I mean, "),
        ("It was, I think so", "It was, I mean, I think so", "addition: |I mean, "),
        ("so I go. You see", "so I go. I go. You see", "addition: |I go. "),
        ("I can’t stop,", "I can’t stop, I can’t stop.", "addition: | I can’t stop."),
        // What stands before is looked at where it is the same in both and far away, too.
        ("Oh, I think so", "Oh, I mean, I, think so", "addition: |I mean, \npunctuation: |,"),
        ("oh I think so", "oh I mean, I, think so", "addition: |mean, I, "),
        ("Well now, the dog ran.", "Well now, the cat the dog ran.", "addition: |the cat "),
        ("the dog ran.", "the cat the dog ran.", "addition: |the cat "),
        // The end of the reading sets them off like a mark, and a blank after it changes nothing.
        ("It was, I think", "It was, I think I think", "addition: | I think"),
        ("No, never ", "No, never, never ", "addition: |, never"),
        // What stands after is looked at as well: here no mark.
        ("it was very good", "it was, very very good", "addition: |, very"),
        ("No, no. No", "No, no, no. No", "addition: |, no"),
        // No mark sets them off: they stay where they are.
        ("Well now the dog ran.", "Well now the cat the dog ran.", "addition: |cat the "),
        ("it is very good", "it is very very good", "addition: |very "),
    ]);
}

#[test]
fn other_words_in_the_same_place_are_substituted() {
    holds(&[
        ("those who are left", "those who were left", "word: are|were"),
        ("OK, Kim", "Okay, Kim", "word: OK|Okay"),
        ("one two three", "four", "word: one two three|four"),
    ]);
}

#[test]
fn in_a_form_no_edit_is_left_that_the_form_folds() {
    let comparison = compare("It wasn't so. And then", "it wasn’t so, and then she");
    let left = |form| comparison.clone().in_form(form).edits().map(|edit| edit.to).collect::<Vec<_>>();
    assert_eq!(left(NormalForm::Verbatim), ["it", "wasn’t", ", and", " she"]);
    assert_eq!(left(NormalForm::Typographic), [", and", " she"]);
    assert_eq!(left(NormalForm::Words), [" she"]);
}

#[test]
fn edits_that_do_not_follow_one_another_are_not_made() {
    let mut edits: Vec<_> = compare("I’ve lived it.", "I have lived it,").edits().collect();
    edits.reverse();
    assert_eq!(apply("I’ve lived it.", edits), None);
}

#[test]
fn a_contraction_that_a_bracket_cuts_is_no_difference_where_the_print_is_the_same() {
    let comparison = compare("(I can)not", "I can)not");
    assert!(comparison.runs.iter().all(|run| run.edit != Some(EditKind::Contraction)), "{comparison:?}");
}

#[test]
fn a_mark_under_a_combining_sign_joins_no_letters() {
    for mark in ["´", "`", "\"", "”", "'"] {
        let printed = format!("ল{mark}\u{eb1}A");
        let typographic = NormalForm::Typographic.of(&printed);
        assert_eq!(NormalForm::Words.of(&typographic), NormalForm::Words.of(&printed), "{mark}");
        assert_eq!(NormalForm::Typographic.of(&typographic), typographic, "{mark}");
    }
}

#[test]
fn each_form_folds_what_it_says_and_nothing_else() {
    let typographic = [
        ("showed up,’", "showed up“"),
        ("showed up.”", "showed up“"),
        ("“Is it?”", "“is it?“"),
        ("\u{feff}  a –\u{a0}— b…", "a - - b"),
        ("a––b", "a-b"),
        ("rock ’n’ roll", "rock “n“ roll"),
    ];
    for (printed, form) in typographic {
        assert_eq!(NormalForm::Typographic.of(printed), form);
    }
    let words = [
        ("I’ve [just] lived-it,", "i've just lived it"),
        ("[T]he", "the"),
        ("1,000.5 ways!", "1,000.5 ways"),
        ("—", ""),
    ];
    for (printed, form) in words {
        assert_eq!(NormalForm::Words.of(printed), form);
    }
}

#[test]
fn composed_and_decomposed_accents_are_different_letters_in_every_form() {
    let (composed, decomposed) = ("caf\u{e9}", "cafe\u{301}");
    for form in NormalForm::ALL {
        assert_ne!(form.of(composed), form.of(decomposed));
    }
    holds(&[(composed, decomposed, "word: caf\u{e9}|cafe\u{301}")]);
}

#[test]
fn a_witness_of_two_readings_is_named_once_in_a_variant_and_in_each_of_several() {
    let readings = [("a", "So it was."), ("b", "so it was"), ("a", "So it was!"), ("a", "it was"), ("b", "So it was.")];
    let of =
        |form| variants(&readings, form).into_iter().map(|group| (group.text, group.witnesses)).collect::<Vec<_>>();
    assert_eq!(of(NormalForm::Words), [("So it was.", vec!["a", "b"]), ("it was", vec!["a"])]);
    let verbatim =
        [("So it was.", vec!["a", "b"]), ("so it was", vec!["b"]), ("So it was!", vec!["a"]), ("it was", vec!["a"])];
    assert_eq!(of(NormalForm::Verbatim), verbatim);
}

#[cfg(feature = "tables")]
#[test]
fn all_readings_of_each_utterance_side_by_side() {
    use std::fmt::Write as _;

    use clemency::tables::Tables;

    let tables = Tables::embedded();
    let mut page = String::new();
    for utterance in tables.utterances.iter() {
        let readings: Vec<_> = tables.readings.iter().filter(|row| row.utterance == utterance.utterance).collect();
        for (i, a) in readings.iter().enumerate() {
            for b in &readings[i + 1..] {
                let _ = writeln!(page, "{}: {} → {}", utterance.utterance, a.quote, b.quote);
                let mut line = String::from(" ");
                for run in compare(&a.text, &b.text).runs {
                    let (from, to) = (&a.text[run.a], &b.text[run.b]);
                    let _ = match run.edit {
                        None => write!(line, "{from}"),
                        Some(kind) => write!(line, "{{{kind}: {from}|{to}}}"),
                    };
                }
                let _ = writeln!(page, "{}", line.trim_end());
            }
        }
    }
    common::snapshot("comparisons", &page);
}
