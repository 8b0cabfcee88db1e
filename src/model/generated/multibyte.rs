// Made from data/multibyte.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Every non-ASCII character of an article, so that byte offsets convert to characters without the text.

```
use clemency::Article;

let quote_mark = Article::A.multibyte()[0];
assert_eq!((quote_mark.byte(), quote_mark.width()), (3189, 3));
```
*/
pub type Multibyte = Handle<0>;
row_type! {
    Multibyte[article : Article = row.article(), byte : u32 = row.byte()] row => {
    "article" : row.article(), "byte" : row.byte(), "width" : row.width() }
}
rows! {
    125, | cells | { article : Article = cells.one_of(), byte : u32 = cells.number(),
    width : u32 = cells.number() },
    "0 3189 3
0 3211 3
2 117 2
2 326 2
2 575 3
2 1025 2
2 1098 3
2 1233 3
2 1290 3
2 1389 3
2 1411 3
2 1723 2
2 1958 3
2 2118 2
2 2163 3
2 2292 2
2 2351 3
2 2452 2
2 2464 2
2 2514 3
2 2638 3
2 2724 3
2 2859 3
2 2917 3
2 2969 3
2 2979 3
2 2993 2
2 2995 3
2 2999 3
2 3016 3
2 3041 3
2 3144 3
2 3158 3
3 32 3
3 88 3
3 446 3
3 488 3
3 553 3
3 610 3
3 678 3
3 722 3
3 732 3
3 754 3
3 862 3
3 911 3
3 1013 3
3 1027 3
3 1125 3
3 1230 3
3 1270 3
3 1308 3
3 1483 3
3 1512 3
3 1530 3
3 1605 3
3 1633 3
3 1737 3
3 1812 3
3 1831 3
3 1979 3
3 2067 3
3 2098 3
3 2131 3
3 2144 3
3 2164 3
3 2179 3
3 2281 3
3 2330 3
3 2382 3
3 2398 3
3 2410 3
3 2427 3
3 2452 3
3 2558 3
3 2607 3
3 2698 3
3 2724 3
3 2733 3
3 2830 3
3 2882 3
3 2982 3
3 3083 3
3 3129 3
3 3152 3
3 3201 3
3 3204 3
3 3224 3
3 3350 3
3 3376 3
3 3441 3
3 3555 3
3 3571 3
3 3581 3
3 3599 3
3 3612 3
3 3628 3
3 3634 3
3 3651 3
3 3677 3
3 3818 3
3 3881 3
3 3908 3
4 266 3
4 332 3
4 415 3
4 575 3
4 580 3
4 651 3
4 698 3
4 851 3
4 1018 3
4 1187 3
4 1806 3
4 1856 3
4 1893 3
4 1911 3
4 1918 3
4 1997 3
4 2030 3
4 2084 3
4 2133 3
4 2145 3
4 2174 3
4 2182 3
4 2265 3"
}
impl Multibyte {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self.0 as usize]
    }
    /// The article.
    #[must_use]
    pub const fn article(self) -> Article {
        self.row().article
    }
    /// The byte at which the character begins.
    #[must_use]
    pub const fn byte(self) -> u32 {
        self.row().byte
    }
    /// The number of bytes the character takes in UTF-8: 2, 3 or 4.
    #[must_use]
    pub const fn width(self) -> u32 {
        self.row().width
    }
}
