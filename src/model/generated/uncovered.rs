// Made from data/uncovered.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Sentences that carry no fact, and why.

```
use clemency::Uncovered;

for sentence in Uncovered::ALL {
    println!("{} {:?}: {}", sentence.article(), sentence.span().bytes(), sentence.reason());
}
```
*/
pub type Uncovered = Handle<7>;
row_type! {
    Uncovered[article : Article = row.article(), start : u32 = row.span().bytes().start]
    row => { "article" : row.article(), "start" : row.span().bytes().start, "end" : row
    .span().bytes().end, "reason" : row.reason() }
}
rows! {
    6, | cells | { article : Article = cells.one_of(), span : Bytes = Bytes::read(cells),
    reason : & 'static str = cells.text() },
    "0 2438 2485 27 boilerplate: picture credit
0 3317 3337 40 a question of the narrator to the reader
0 3494 3516 38 a phrase of the narrator to the reader
2 0 6 26 boilerplate: section label
3 1130 1161 32 boilerplate: invitation to watch
4 2326 2346 32 boilerplate: invitation to watch"
}
impl Uncovered {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self.0 as usize]
    }
    /// The article.
    #[must_use]
    pub const fn article(self) -> Article {
        self.row().article
    }
    /// Where it stands.
    #[must_use]
    pub const fn span(self) -> Span {
        Span::new(self.article(), self.row().span)
    }
    /// Why no fact rests on it.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        self.row().reason
    }
}
