//! From two readings to runs: words are aligned by what they are, then each difference is told by its kind.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::contraction::{Side, contracted};
use super::edit::{Comparison, EditKind, Run};
use super::form::same_marks;
use super::words::{Words, is_blank};

/// Compares two readings word by word.
///
/// Words are aligned whatever their case, apostrophes and brackets; what stands between them is compared apart. The
/// edits lead from the first reading to the second, and `compare(b, a)` is the inverse of `compare(a, b)`.
///
/// ```
/// use clemency::compare::{EditKind, compare};
///
/// let comparison = compare("It wasn't an instant thing.", "And it wasn’t an instant thing,");
/// let edits: Vec<_> = comparison.edits().map(|edit| (edit.kind.name(), edit.from, edit.to)).collect();
/// assert_eq!(
///     edits,
///     [("addition", "", "And "), ("case", "It", "it"), ("typography", "wasn't", "wasn’t"), ("punctuation", ".", ",")]
/// );
/// assert_eq!(compare("the same", "the same").edits().count(), 0);
/// ```
#[doc(alias = "diff")]
#[doc(alias = "collate")]
#[must_use]
pub fn compare<'t>(a: &'t str, b: &'t str) -> Comparison<'t> {
    // An alignment is often one of several that are as good. Neither reading may decide which, so the order of the
    // arguments must not.
    if a > b {
        return compare(b, a).inverted();
    }
    if a == b {
        let same = Run { edit: None, a: 0..a.len(), b: 0..b.len() };
        return Comparison { a, b, runs: if a.is_empty() { Vec::new() } else { vec![same] } };
    }
    let (before, after) = shared(a, b);
    let mut runs = Runs { before, ..Runs::default() };
    runs.reach(None, 0, 0);
    // What is cut off is the same in both, so that it does not matter of which it is asked.
    let mark_or_nothing = |next: Option<char>| next.is_none_or(|c| !c.is_alphanumeric());
    let opens = mark_or_nothing(a[..before].chars().rfind(|c| !is_blank(*c)));
    let closes = mark_or_nothing(a[a.len() - after..].chars().find(|c| !is_blank(*c)));
    let (in_a, in_b) = (&Words::of(&a[before..a.len() - after]), &Words::of(&b[before..b.len() - after]));
    Aligned { a: in_a, b: in_b, opens, closes }.tell(&mut runs);
    runs.reach(None, a.len() - before, b.len() - before);
    Comparison { a, b, runs: runs.told }
}

/// How many bytes at the start and at the end of two readings are the same and need no alignment.
///
/// Most readings of an utterance differ in a word or two, and cutting them is most of the work. A word more than what
/// differs is left on both sides, because a sentence ends between two words. Brackets can reach over any distance.
fn shared(a: &str, b: &str) -> (usize, usize) {
    let bracketed = |text: &str| text.contains(['[', '(']);
    if bracketed(a) || bracketed(b) {
        return (0, 0);
    }
    let same = &a[..common_start(a, b)];
    let word = same.rfind(' ').and_then(|blank| same[..blank].rfind(char::is_alphanumeric));
    let before = word.and_then(|word| same[..word].rfind(' ')).map_or(0, |blank| blank + 1);
    let (a, b) = (&a[before..], &b[before..]);
    let same = &a[a.len() - common_end(a, b)..];
    let word = same.find(' ').and_then(|blank| Some(blank + same[blank..].find(char::is_alphanumeric)?));
    let after = word.and_then(|word| Some(word + same[word..].find(' ')?)).map_or(0, |blank| same.len() - blank);
    (before, after)
}

/// Runs as they are told, from the start of both readings on; that they tile both is by construction.
#[derive(Default)]
struct Runs {
    /// What both readings begin with; the bytes that runs are told in are counted from there.
    before: usize,
    told: Vec<Run>,
    a: usize,
    b: usize,
}

impl Runs {
    /// Adds a run that ends at these bytes, unless it is empty.
    fn reach(&mut self, edit: Option<EditKind>, a: usize, b: usize) {
        let (a, b) = (self.before + a, self.before + b);
        let run = Run { edit, a: self.a..a, b: self.b..b };
        if run.a.is_empty() && run.b.is_empty() {
            return;
        }
        (self.a, self.b) = (a, b);
        run.join(&mut self.told);
    }
}

/// Words of one reading that stand for words of the other.
struct Link {
    a: Range<usize>,
    b: Range<usize>,
    edit: Option<EditKind>,
}

struct Aligned<'w, 't> {
    a: &'w Words<'t>,
    b: &'w Words<'t>,
    /// Whether the words follow a mark, or nothing.
    opens: bool,
    /// Whether a mark follows the words, or nothing.
    closes: bool,
}

impl Aligned<'_, '_> {
    fn tell(&self, runs: &mut Runs) {
        let (mut a, mut b) = (0, 0);
        for link in self.links() {
            let told = a == link.a.start && b == link.b.start && self.sentence(&link, runs);
            if !told {
                self.between(a..link.a.start, b..link.b.start, runs);
                runs.reach(link.edit, self.a.span(&link.a).end, self.b.span(&link.b).end);
            }
            (a, b) = (link.a.end, link.b.end);
        }
        self.between(a..self.a.spans.len(), b..self.b.spans.len(), runs);
    }

    /// Every pair of words, or groups of words, that stand for one another, in order. Between two of them at most one
    /// reading has words.
    fn links(&self) -> Vec<Link> {
        let mut links = Vec::with_capacity(self.a.keys.len().min(self.b.keys.len()));
        let (mut a, mut b) = (0, 0);
        for op in capture_diff_slices(Algorithm::Myers, &self.a.keys, &self.b.keys) {
            let DiffOp::Equal { old_index, new_index, len } = op else { continue };
            self.differing(a..old_index, b..new_index, &mut links);
            for i in 0..len {
                let (a, b) = (old_index + i, new_index + i);
                links.push(Link { a: a..a + 1, b: b..b + 1, edit: self.print(a, b) });
            }
            (a, b) = (old_index + len, new_index + len);
        }
        self.differing(a..self.a.keys.len(), b..self.b.keys.len(), &mut links);
        for at in 0..=links.len() {
            self.settle(&mut links, at);
        }
        links
    }

    /// Moves words that one reading alone has before a link to where they read best, if they can stand in several
    /// places: `I mean, I think` has `I mean,` besides `I think`, and not `mean, I`. The aligner puts them as late as
    /// they can stand, so only earlier places are looked at.
    fn settle(&self, links: &mut [Link], at: usize) {
        let end = |at: usize| at.checked_sub(1).map_or((0, 0), |last| (links[last].a.end, links[last].b.end));
        let start = |at: usize| {
            links.get(at).map_or((self.a.keys.len(), self.b.keys.len()), |next| (next.a.start, next.b.start))
        };
        let ((a, b), (to_a, to_b)) = (end(at), start(at));
        let (fuller, words, side): (_, _, fn(&mut Link) -> &mut Range<usize>) = match (a < to_a, b < to_b) {
            (true, false) => (self.a, a..to_a, |link| &mut link.a),
            (false, true) => (self.b, b..to_b, |link| &mut link.b),
            _ => return,
        };
        // The aligner misses no word that is the same in both: groups of words that differ begin with others.
        let same = |link: &Link| self.a.keys[link.a.start] == self.b.keys[link.b.start];
        // Whether no reading has words before this link that the other has not: two groups never meet.
        let joined = |at: usize| end(at) == start(at);
        let earlier = (1..=at).take_while(|&by| {
            let free = same(&links[at - by]) && joined(at - by);
            free && fuller.keys[words.start - by] == fuller.keys[words.end - by]
        });
        let whole = |by: usize| self.wholeness(fuller, &(words.start - by..words.end - by));
        // Where several are as good, the latest is taken.
        let best = earlier.fold(0, |best, by| if whole(by) > whole(best) { by } else { best });
        for link in &mut links[at - best..at] {
            let of = side(link);
            let first = of.start + words.len();
            *of = first..first + 1;
            link.edit = self.print(link.a.start, link.b.start);
        }
    }

    /// At how many ends words are set off by a mark, or by the end of the reading.
    fn wholeness(&self, fuller: &Words, words: &Range<usize>) -> usize {
        let marked = |gap: usize| !fuller.text[fuller.gap(gap)].trim_matches(is_blank).is_empty();
        let opens = marked(words.start) || (words.start == 0 && self.opens);
        let closes = marked(words.end) || (words.end == fuller.spans.len() && self.closes);
        usize::from(opens) + usize::from(closes)
    }

    /// Links words that are not the same: contractions at either end, and what is left in one group.
    fn differing(&self, mut a: Range<usize>, mut b: Range<usize>, links: &mut Vec<Link>) {
        while let Some((of_a, of_b)) = contracted(&self.a.keys[a.clone()], &self.b.keys[b.clone()], Side::Start) {
            let (of_a, of_b) = (a.start..a.start + of_a, b.start..b.start + of_b);
            let edit = self.unless_same(&of_a, &of_b, EditKind::Contraction);
            (a.start, b.start) = (of_a.end, of_b.end);
            links.push(Link { a: of_a, b: of_b, edit });
        }
        let mut last = Vec::new();
        while let Some((of_a, of_b)) = contracted(&self.a.keys[a.clone()], &self.b.keys[b.clone()], Side::End) {
            let (of_a, of_b) = (a.end - of_a..a.end, b.end - of_b..b.end);
            let edit = self.unless_same(&of_a, &of_b, EditKind::Contraction);
            (a.end, b.end) = (of_a.start, of_b.start);
            last.push(Link { a: of_a, b: of_b, edit });
        }
        if !a.is_empty() && !b.is_empty() {
            links.push(Link { edit: self.substitution(&a, &b), a, b });
        }
        links.extend(last.into_iter().rev());
    }

    /// How words differ that are not the same. Brackets can cut one print into other words, which is no difference.
    fn substitution(&self, a: &Range<usize>, b: &Range<usize>) -> Option<EditKind> {
        let bracketed = self.a.all_bracketed(a) || self.b.all_bracketed(b);
        self.unless_same(a, b, if bracketed { EditKind::Bracket } else { EditKind::Word })
    }

    /// A kind of edit, unless the words are the same in print.
    fn unless_same(&self, a: &Range<usize>, b: &Range<usize>, edit: EditKind) -> Option<EditKind> {
        (self.a.text[self.a.span(a)] != self.b.text[self.b.span(b)]).then_some(edit)
    }

    /// How the print of two words differs that are the same.
    fn print(&self, a: usize, b: usize) -> Option<EditKind> {
        let (a, b) = (&self.a.text[self.a.spans[a].clone()], &self.b.text[self.b.spans[b].clone()]);
        if a == b {
            return None;
        }
        let bracketed = |word: &str| word.contains(['[', ']', '(', ')']);
        if bracketed(a) || bracketed(b) {
            return Some(EditKind::Bracket);
        }
        let letters = |word| str::chars(word).filter(|c| c.is_alphanumeric());
        Some(if letters(a).eq(letters(b)) { EditKind::Typography } else { EditKind::Case })
    }

    /// Tells a sentence that ends before these words in one reading only, with the capital that comes of it.
    fn sentence(&self, link: &Link, runs: &mut Runs) -> bool {
        let same_word = matches!(link.edit, None | Some(EditKind::Case | EditKind::Typography));
        let same_gap = || self.a.text[self.a.gap(link.a.start)] == self.b.text[self.b.gap(link.b.start)];
        if !same_word || same_gap() || ends_sentence(self.a, link.a.start) == ends_sentence(self.b, link.b.start) {
            return false;
        }
        let (a, b) = (self.a.span(&link.a), self.b.span(&link.b));
        if link.edit == Some(EditKind::Case) {
            runs.reach(Some(EditKind::Sentence), a.end, b.end);
        } else {
            self.gap(self.a.gap(link.a.start), self.b.gap(link.b.start), EditKind::Sentence, runs);
            runs.reach(link.edit, a.end, b.end);
        }
        true
    }

    /// Tells what stands between two links: marks and blanks, and words that only one reading has.
    fn between(&self, a: Range<usize>, b: Range<usize>, runs: &mut Runs) {
        if a.is_empty() && b.is_empty() {
            let (a, b) = (self.a.gap(a.start), self.b.gap(b.start));
            if self.a.text[a.clone()] == self.b.text[b.clone()] {
                return runs.reach(None, a.end, b.end);
            }
            let edit = kind_of_gap(&self.a.text[a.clone()], &self.b.text[b.clone()]);
            self.gap(a, b, edit, runs);
        } else if b.is_empty() {
            only_in(self.a, &a, self.b, b.start, EditKind::Omission, |edit, a, b| runs.reach(edit, a, b));
        } else {
            only_in(self.b, &b, self.a, a.start, EditKind::Addition, |edit, b, a| runs.reach(edit, a, b));
        }
    }

    /// Tells two gaps without words, what they begin and end with alike apart.
    fn gap(&self, a: Range<usize>, b: Range<usize>, edit: EditKind, runs: &mut Runs) {
        let (left, right) = (&self.a.text[a.clone()], &self.b.text[b.clone()]);
        let before = common_start(left, right);
        let after = common_end(&left[before..], &right[before..]);
        runs.reach(None, a.start + before, b.start + before);
        runs.reach(Some(edit), a.end - after, b.end - after);
        runs.reach(None, a.end, b.end);
    }
}

/// Tells words that one reading has and the other has not, at a gap of the other. Ends of runs are given as bytes of
/// the reading that has the words, and of the other.
fn only_in(
    fuller: &Words,
    words: &Range<usize>,
    other: &Words,
    at: usize,
    edit: EditKind,
    mut reach: impl FnMut(Option<EditKind>, usize, usize),
) {
    let edit = if fuller.all_bracketed(words) { EditKind::Bracket } else { edit };
    let (before, after, gap) = (fuller.gap(words.start), fuller.gap(words.end), other.gap(at));
    let text = |range: Range<usize>| &fuller.text[range];
    let same_before = common_start(text(before.clone()), &other.text[gap.clone()]);
    let same_after = common_end(text(after.clone()), &other.text[gap.start + same_before..gap.end]);
    let rest = gap.start + same_before..gap.end - same_after;
    // The blanks next to the words go with them, the marks with those of the other reading.
    let left = text(before.start + same_before..before.end).trim_end_matches(is_blank).len();
    let left = before.start + same_before..before.start + same_before + left;
    let right = text(after.start..after.end - same_after).trim_start_matches(is_blank).len();
    let right = after.end - same_after - right..after.end - same_after;
    let kind = |range: &Range<usize>| Some(kind_of_gap(text(range.clone()), &other.text[rest.clone()]));

    reach(None, left.start, rest.start);
    if rest.is_empty() {
        reach(Some(edit), right.end, rest.end);
    } else if left.is_empty() && !right.is_empty() {
        reach(Some(edit), right.start, rest.start);
        reach(kind(&right), right.end, rest.end);
    } else {
        reach(kind(&left), left.end, rest.end);
        reach(Some(edit), right.end, rest.end);
    }
    reach(None, after.end, gap.end);
}

/// In what way two gaps without words differ.
fn kind_of_gap(a: &str, b: &str) -> EditKind {
    let bracketed = |gap: &str| gap.contains('[') && gap.contains(']');
    if same_marks(a, b) {
        EditKind::Typography
    } else if bracketed(a) || bracketed(b) {
        EditKind::Bracket
    } else {
        EditKind::Punctuation
    }
}

/// Whether a sentence ends before a word: at a stop, unless it is that of a title, and with no small letter after it.
fn ends_sentence(words: &Words, word: usize) -> bool {
    const TITLES: [&str; 8] = ["mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof"];
    let Some(before) = word.checked_sub(1) else { return false };
    let gap = &words.text[words.gap(word)];
    let title = gap.starts_with('.') && TITLES.contains(&words.keys[before].as_ref());
    let next = words.text[words.spans[word].clone()].chars().find(|c| c.is_alphanumeric());
    gap.contains(['.', '!', '?', '…']) && !title && !next.is_some_and(char::is_lowercase)
}

/// How many bytes two texts have in common at the start, in whole characters. Where one is cut within a character, the
/// other is cut within one that begins with the same bytes.
fn common_start(a: &str, b: &str) -> usize {
    let mut same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    while !a.is_char_boundary(same) {
        same -= 1;
    }
    same
}

/// How many bytes two texts have in common at the end, in whole characters.
fn common_end(a: &str, b: &str) -> usize {
    let mut same = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
    while !a.is_char_boundary(a.len() - same) {
        same -= 1;
    }
    same
}
