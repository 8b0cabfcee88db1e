//! Characters that nobody sees.

use std::cmp::Ordering;
use std::sync::LazyLock;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind};

/// Whether a character does not show: a control, a line or paragraph separator, one that sets a direction or a format, or
/// one that Unicode lets a program leave out.
///
/// Sound tables have none ([`RULES`](crate::check::RULES), `spreadsheet-safe`): two cells that look the same are the same, and
/// none tells a terminal what to do. The program prints the code point in its place.
///
/// ```
/// use clemency::check::is_hidden;
///
/// let hidden = "\u{1b}[31m\u{202e}zero\u{200b}width\u{ad}";
/// let seen: String = hidden.chars().filter(|c| !is_hidden(*c)).collect();
/// assert_eq!(seen, "[31mzerowidth");
/// assert!(!"naïve – “日本”".contains(is_hidden));
/// ```
#[must_use]
pub fn is_hidden(c: char) -> bool {
    static HIDDEN: LazyLock<ClassUnicode> = LazyLock::new(|| {
        let class = r"[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]";
        match regex_syntax::parse(class).map(Hir::into_kind) {
            Ok(HirKind::Class(Class::Unicode(class))) => class,
            _ => unreachable!("the class above is one of Unicode"),
        }
    });
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    let by_place = |range: &ClassUnicodeRange| {
        if range.end() < c {
            Ordering::Less
        } else if range.start() > c {
            Ordering::Greater
        } else {
            Ordering::Equal
        }
    };
    HIDDEN.ranges().binary_search_by(by_place).is_ok()
}
