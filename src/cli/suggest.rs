//! What may have been meant by a word that is not there.

/// Up to three of the known words that are most like a word, where any is. Of very long ones none is looked for: the time
/// it takes grows with the product of both lengths.
pub(super) fn nearest<'s>(word: &str, known: impl Iterator<Item = &'s str>) -> Vec<String> {
    const LIKE: f64 = 0.75;
    const LONGEST: usize = 200;
    if word.len() > LONGEST {
        return Vec::new();
    }
    let word = word.to_lowercase();
    let likeness = |known: &str| {
        if known.contains(&word) { 1.0 } else { strsim::jaro_winkler(&word, known) }
    };
    let known = known.filter(|known| known.len() <= LONGEST);
    let mut like: Vec<_> = known.map(|known| (likeness(known), known)).filter(|(like, _)| *like >= LIKE).collect();
    like.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.len().cmp(&b.1.len())).then(a.1.cmp(b.1)));
    like.dedup_by_key(|(_, known)| *known);
    like.into_iter().take(3).map(|(_, known)| known.to_owned()).collect()
}

/// The end of an error message: what may have been meant.
pub(super) fn meant(near: &[String]) -> String {
    match near {
        [] => String::new(),
        near => format!("; did you mean {}?", near.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" or ")),
    }
}
