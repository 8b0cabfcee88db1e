//! What a spreadsheet takes a text for, and then writes in its own way.

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What stands between the words of a date.
const BETWEEN: [char; 5] = [' ', '-', '/', ',', '.'];

/// More bytes than any date or number is written with.
const LONGEST: usize = 64;

/// What a text is taken for and what becomes of it, where it would not come back as it is.
pub(super) fn taken_for(text: &str) -> Option<&'static str> {
    if is_truth(text) {
        Some("reads as a truth value, and would be turned into one")
    } else if text.len() > LONGEST || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        None // as most texts
    } else if is_time(text) {
        Some("reads as a time, and would be turned into one")
    } else if is_number(text) && !is_canonical(text) {
        Some("reads as a number, and would be written in another way")
    } else if is_date(text) {
        Some("reads as a date, and would be turned into one")
    } else {
        None
    }
}

fn is_truth(text: &str) -> bool {
    ["true", "false"].iter().any(|truth| truth.eq_ignore_ascii_case(text))
}

/// Whether a text is a time of day, or so many hours, minutes and seconds.
fn is_time(text: &str) -> bool {
    let half = [" am", " pm", "am", "pm"].into_iter().find_map(|half| strip_suffix(text, half));
    let mut parts = half.unwrap_or(text).split([':', '.']);
    parts.next().is_some_and(is_digits)
        && (half.is_some() || text.contains(':'))
        && parts.all(|part| part.is_empty() || is_digits(part))
}

/// Whether a text is a month beside a number, or numbers with a mark of dates between them; before it a day of the week,
/// after it a time.
fn is_date(text: &str) -> bool {
    // Most texts are told from a date by their first letters.
    let (first, rest) = word(text);
    if !is_digits(first) && !is_month(first) {
        return is_named(first, &WEEKDAYS) && is_date(rest);
    }
    if let Some(time) = text.find(':') {
        let (day, time) = text.split_at(text[..time].rfind([' ', 'T']).unwrap_or(time));
        return is_time(time.trim_start_matches([' ', 'T'])) && is_date(day.trim_end_matches(','));
    }
    let mut words = text.split(BETWEEN).filter(|word| !word.is_empty());
    // In numbers alone one is a month.
    let month = |word: &str| word.parse().is_ok_and(|number: u32| number <= 12);
    let marked = text.contains(['-', '/']) && words.clone().any(month);
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(a), Some(b), None, None) => {
            (is_month(a) && is_digits(b)) || (is_digits(a) && (is_month(b) || (is_digits(b) && marked)))
        }
        (Some(a), Some(b), Some(c), None) => {
            (is_month(a) || is_month(b) || marked) && [b, c].iter().all(|word| is_digits(word) || is_month(word))
        }
        _ => false, // no date has more than three
    }
}

/// The first word, and what follows it and its mark.
fn word(text: &str) -> (&str, &str) {
    let end = text.find(|c| c == ':' || BETWEEN.contains(&c)).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    (word, rest.trim_start_matches(BETWEEN))
}

fn is_month(word: &str) -> bool {
    is_named(word, &MONTHS)
}

/// Whether a word is a name, or short for it: its first three letters, or four of *September*.
fn is_named(word: &str, names: &[&str]) -> bool {
    let is = |name: &&str| {
        name.eq_ignore_ascii_case(word)
            || name[..3].eq_ignore_ascii_case(word)
            || (name.starts_with("sept") && "sept".eq_ignore_ascii_case(word))
    };
    names.iter().any(is)
}

/// Whether a text is a number, however it is written: with a sign, a currency, per cent, groups, an exponent, a fraction, or in
/// parentheses, which make it negative.
fn is_number(text: &str) -> bool {
    let around = |c: char| matches!(c, ' ' | '+' | '-' | '(' | ')' | '%' | '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}');
    let number = text.trim_matches(around);
    if let Some((whole, fraction)) = number.split_once(' ')
        && let Some((above, below)) = fraction.split_once('/')
    {
        return [whole, above, below].into_iter().all(is_digits);
    }
    let (number, exponent) = match number.split_once(['e', 'E']) {
        Some((number, exponent)) => (number.trim_end(), exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
        None => (number, "0"),
    };
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let grouped = whole.bytes().all(|byte| byte.is_ascii_digit() || byte == b',') && !whole.starts_with(',');
    grouped
        && [decimals, exponent].into_iter().all(|part| part.is_empty() || is_digits(part))
        && !exponent.is_empty()
        && !(whole.is_empty() && decimals.is_empty())
}

/// Whether a number is written as a spreadsheet writes it: digits that it keeps, none of them idle.
fn is_canonical(number: &str) -> bool {
    /// The most digits that a spreadsheet keeps.
    const KEPT: usize = 15;
    let (whole, decimals) = number.split_once('.').unwrap_or((number, "1"));
    let idle = (whole.len() > 1 && whole.starts_with('0')) || decimals.ends_with('0');
    is_digits(whole) && is_digits(decimals) && !idle && number.len() <= KEPT
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The text before an ending, in small or capital letters.
fn strip_suffix<'t>(text: &'t str, suffix: &str) -> Option<&'t str> {
    let (before, end) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    end.eq_ignore_ascii_case(suffix).then_some(before)
}
