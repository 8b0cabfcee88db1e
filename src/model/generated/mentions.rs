// Made from data/mentions.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Each name or description of a person, group or organisation, inside quotations too; pronouns are left out.

```
use clemency::{Entity, vocabulary::MentionForm};

let mut mentions = Entity::AliceJohnson.mentions().iter();
let described = mentions.find(|mention| mention.form() == MentionForm::Description).expect("she is described");
assert_eq!((described.article().id(), described.text()), ("a", "the 63-year-old grandmother"));
```
*/
pub type Mention = Handle<2>;
row_type! {
    Mention[article : Article = row.article(), start : u32 = row.span().bytes().start,
    end : u32 = row.span().bytes().end, entity : Entity = row.entity()] row => {
    "article" : row.article(), "start" : row.span().bytes().start, "end" : row.span()
    .bytes().end, "text" : row.text(), "entity" : row.entity(), "form" : row.form(),
    "trait" : row.r#trait() }
}
rows! {
    269, | cells | { article : Article = cells.one_of(), span : Bytes =
    Bytes::read(cells), text : & 'static str = cells.text(), entity : Entity = cells
    .one_of(), form : MentionForm = cells.one_of(), r#trait : Option < Trait > = cells
    .optional_of() },
    "0 11 16 5 Kim K 28 0 0
0 22 28 6 Ivanka 17 0 0
0 45 64 19 Alice Marie Johnson 0 0 0
0 128 141 13 Alice Johnson 0 0 0
0 143 157 14 Kim Kardashian 28 0 0
0 174 186 12 Ivanka Trump 17 0 0
0 190 219 29 her first White House contact 17 1 10
0 200 211 11 White House 50 0 0
0 226 233 7 Johnson 0 0 0
0 242 255 13 The celebrity 28 1 5
0 288 315 27 the 63-year-old grandmother 0 1 2
0 408 419 11 White House 50 0 0
0 436 446 10 Kardashian 28 0 0
0 451 458 7 Johnson 0 0 0
0 500 505 5 TODAY 45 0 0
0 508 517 9 Hoda Kotb 14 0 0
0 519 529 10 Kardashian 28 0 0
0 546 552 6 Ivanka 17 0 0
0 598 603 5 women 52 1 11
0 672 677 5 Alice 0 0 0
0 777 799 22 President Donald Trump 8 0 0
0 830 837 7 Johnson 0 0 0
0 855 862 7 Johnson 0 0 0
0 1000 1007 7 Johnson 0 0 0
0 1034 1044 10 Kardashian 28 0 0
0 1130 1154 24 America's justice system 20 1 11
0 1217 1227 10 Kardashian 28 0 0
0 1247 1254 7 Johnson 0 0 0
0 1372 1376 4 Kotb 14 0 0
0 1390 1401 11 some people 43 1 11
0 1426 1429 3 Kim 28 0 0
0 1451 1464 13 the president 8 1 4
0 1583 1587 4 Kotb 14 0 0
0 1589 1596 7 Johnson 0 0 0
0 1735 1746 11 many people 41 1 11
0 1928 1939 11 my children 19 1 2
0 1950 1957 7 Johnson 0 0 0
0 1963 1967 4 Kotb 14 0 0
0 2215 2219 4 Kotb 14 0 0
0 2272 2275 3 CNN 3 0 0
0 2302 2318 16 former president 1 1 4
0 2319 2331 12 Barack Obama 1 0 0
0 2372 2379 7 Johnson 0 0 0
0 2446 2472 26 Getty Images Entertainment 12 0 0
0 2473 2485 12 Getty Images 11 0 0
0 2509 2516 7 Johnson 0 0 0
0 2548 2558 10 Kardashian 28 0 0
0 2593 2597 4 Kotb 14 0 0
0 2604 2611 7 Johnson 0 0 0
0 2637 2647 10 Kardashian 28 0 0
0 2725 2732 7 Johnson 0 0 0
0 2762 2772 10 Kardashian 28 0 0
0 2815 2828 13 the celebrity 28 1 5
0 2870 2877 7 Johnson 0 0 0
0 2929 2939 10 Kardashian 28 0 0
0 2942 2955 13 The celebrity 28 1 5
0 2961 2965 4 Kotb 14 0 0
0 2989 2995 6 Ivanka 17 0 0
0 3029 3042 13 the president 8 1 4
0 3193 3200 7 Johnson 0 0 0
0 3228 3238 10 Kardashian 28 0 0
0 3298 3303 5 Trump 8 0 0
0 3338 3351 13 The celebrity 28 1 5
0 3357 3361 4 Kotb 14 0 0
0 3385 3390 5 Trump 8 0 0
0 3440 3456 16 Khloe Kardashian 27 0 0
0 3478 3483 5 Trump 8 0 0
0 3545 3552 7 Johnson 0 0 0
0 3605 3610 5 Trump 8 0 0
0 3605 3621 16 Trump's daughter 17 1 2
0 3626 3668 42 one of Hollywood's most famous celebrities 28 1 5
0 3633 3668 35 Hollywood's most famous celebrities 15 1 5
0 3677 3684 7 a woman 0 1 11
1 0 14 14 Kim Kardashian 28 0 0
1 52 71 19 Alice Marie Johnson 0 0 0
1 73 87 14 Kim Kardashian 28 0 0
1 97 188 91 the first person she called to start the process of freeing Alice Marie Johnson from prison 17 1 10
1 157 176 19 Alice Marie Johnson 0 0 0
1 212 217 5 TODAY 45 0 0
1 212 222 10 TODAY host 14 1 3
1 223 232 9 Hoda Kotb 14 0 0
1 234 250 16 the reality star 28 1 3
1 277 289 12 Ivanka Trump 17 0 0
1 379 389 10 Kardashian 28 0 0
1 394 401 7 Johnson 0 0 0
1 403 413 10 Kardashian 28 0 0
1 428 435 7 Johnson 0 0 0
1 522 528 6 Ivanka 17 0 0
1 564 574 10 Kardashian 28 0 0
1 579 594 15 President Trump 8 0 0
1 639 646 7 Johnson 0 0 0
1 662 667 5 Trump 8 0 0
1 677 684 7 Johnson 0 0 0
1 704 715 11 Ms. Johnson 0 0 0
1 779 795 16 a model prisoner 0 1 6
1 828 839 11 White House 50 0 0
1 862 880 18 The KKW Beauty CEO 28 1 3
1 866 876 10 KKW Beauty 29 0 0
1 901 908 7 Johnson 0 0 0
1 998 1005 7 Johnson 0 0 0
1 1129 1139 10 Kardashian 28 0 0
1 1167 1178 11 some people 43 1 11
1 1206 1209 3 Kim 28 0 0
1 1231 1244 13 the president 8 1 4
1 1388 1395 7 Johnson 0 0 0
1 1426 1436 10 Kardashian 28 0 0
1 1464 1480 16 the reality star 28 1 3
1 1549 1559 10 Kardashian 28 0 0
1 1594 1601 7 Johnson 0 0 0
1 1684 1689 5 TODAY 45 0 0
1 1714 1721 7 Johnson 0 0 0
1 1726 1736 10 Kardashian 28 0 0
1 1824 1831 7 Johnson 0 0 0
1 1878 1888 10 Kardashian 28 0 0
1 1953 2000 47 other people in similar situations to Johnson's 33 1 11
1 1991 1998 7 Johnson 0 0 0
1 2004 2010 6 People 36 1 11
1 2208 2215 7 Johnson 0 0 0
1 2264 2276 12 her advocate 28 1 10
1 2308 2324 16 the reality star 28 1 3
1 2329 2340 11 her husband 21 1 2
1 2342 2352 10 Kanye West 21 0 0
1 2370 2377 7 Johnson 0 0 0
1 2452 2490 38 other nonviolent, first-time offenders 10 1 7
2 8 27 19 Kim Kardashian West 28 0 0
2 57 70 13 Alice Johnson 0 0 0
2 72 77 5 Trump 8 0 0
2 94 113 19 Kim Kardashian West 28 0 0
2 119 138 19 Alice Marie Johnson 0 0 0
2 181 196 15 President Trump 8 0 0
2 269 284 15 Kardashian West 28 0 0
2 290 356 66 the 63-year-old who was sentenced to\u{a0}life for cocaine trafficking 0 1 1
2 367 372 5 Today 45 0 0
2 375 384 9 Hoda Kotb 14 0 0
2 452 459 7 Johnson 0 0 0
2 627 642 15 President Trump 8 0 0
2 684 699 15 Kardashian West 28 0 0
2 733 740 7 Johnson 0 0 0
2 743 746 3 Mic 31 0 0
2 840 851 11 my attorney 23 1 3
2 854 883 29 the reality star-entrepreneur 28 1 3
2 948 967 19 different attorneys 7 1 3
2 1042 1049 7 Johnson 0 0 0
2 1130 1137 7 Johnson 0 0 0
2 1201 1212 11 some people 43 1 11
2 1240 1243 3 Kim 28 0 0
2 1265 1278 13 the president 8 1 4
2 1296 1311 15 Kardashian West 28 0 0
2 1416 1456 40 The Keeping Up with the Kardashians star 28 1 3
2 1493 1504 11 White House 50 0 0
2 1537 1552 15 President Trump 8 0 0
2 1537 1575 38 President Trump's daughter and adviser 17 1 2
2 1577 1583 6 Ivanka 17 0 0
2 1628 1633 5 women 52 1 11
2 1706 1711 5 Alice 0 0 0
2 1824 1846 22 the Commander in Chief 8 1 4
2 1857 1872 15 Kardashian West 28 0 0
2 1910 1923 13 the president 8 1 4
2 1940 1947 7 Johnson 0 0 0
2 2025 2031 6 people 37 1 11
2 2059 2072 13 the president 8 1 4
2 2168 2173 5 Trump 8 0 0
2 2182 2189 7 Johnson 0 0 0
2 2216 2231 15 Kardashian West 28 0 0
2 2250 2257 7 Johnson 0 0 0
2 2437 2444 7 Johnson 0 0 0
2 2536 2551 15 Kardashian West 28 0 0
2 2641 2647 6 People 36 1 11
2 2713 2717 4 Kotb 14 0 0
2 2864 2871 7 Johnson 0 0 0
2 3177 3190 13 Gregory Korte 13 0 0
3 0 14 14 Kim Kardashian 28 0 0
3 69 88 19 Alice Marie Johnson 0 0 0
3 101 120 19 Kim Kardashian West 28 0 0
3 125 144 19 Alice Marie Johnson 0 0 0
3 166 174 8 The pair 22 1 11
3 244 253 9 Hoda Kotb 14 0 0
3 310 313 3 Kim 28 0 0
3 351 356 5 Alice 0 0 0
3 521 532 11 some people 43 1 11
3 560 563 3 Kim 28 0 0
3 585 598 13 the President 8 1 4
3 682 710 28 the 37-year-old reality star 28 1 3
3 772 775 3 Kim 28 0 0
3 785 807 22 President Donald Trump 8 0 0
3 882 894 12 his daughter 17 1 2
3 896 908 12 Ivanka Trump 17 0 0
3 923 929 6 Ivanka 17 0 0
3 976 981 5 women 52 1 11
3 1017 1020 3 Kim 28 0 0
3 1068 1073 5 Alice 0 0 0
3 1213 1216 3 Kim 28 0 0
3 1384 1402 18 Khloe [Kardashian] 27 0 0
3 1487 1490 3 Kim 28 0 0
3 1502 1512 10 her sister 27 1 2
3 1525 1530 5 Trump 8 0 0
3 1584 1601 17 her famous family 25 1 2
3 1637 1640 3 Kim 28 0 0
3 1667 1734 67 people around her who discouraged her from visiting the White House 35 1 10
3 1805 1811 6 people 37 1 11
3 1861 1872 11 more people 39 1 11
3 1884 1903 19 the people in power 38 1 4
3 1966 1978 12 other people 37 1 11
3 1992 2029 37 the business mogul and famed A-lister 28 1 3
3 2070 2076 6 People 36 1 11
3 2286 2293 7 Johnson 0 0 0
3 2599 2607 8 the pair 22 1 11
3 2642 2647 5 Alice 0 0 0
3 2672 2675 3 Kim 28 0 0
3 2743 2746 3 Kim 28 0 0
3 2834 2839 5 Alice 0 0 0
3 2987 3015 28 The 37-year-old reality star 28 1 3
3 3049 3054 5 Alice 0 0 0
3 3096 3109 13 neither woman 22 1 11
3 3208 3213 5 Alice 0 0 0
3 3328 3334 6 people 40 1 11
3 3368 3371 3 Kim 28 0 0
3 3426 3431 5 Alice 0 0 0
3 3682 3696 14 The two ladies 22 1 11
3 3748 3751 3 Kim 28 0 0
3 3781 3786 5 Alice 0 0 0
3 3831 3836 5 Alice 0 0 0
3 3912 3915 3 Kim 28 0 0
3 3960 3974 14 Kim Kardashian 28 0 0
3 3999 4018 19 Alice Marie Johnson 0 0 0
3 4045 4059 14 Kim Kardashian 28 0 0
3 4106 4116 10 Kanye West 21 0 0
3 4136 4150 14 Kim Kardashian 28 0 0
4 7 21 14 Kim Kardashian 28 0 0
4 35 40 5 Trump 8 0 0
4 81 94 13 Alice Johnson 0 0 0
4 96 112 16 The reality star 28 1 3
4 137 144 7 Johnson 0 0 0
4 157 170 13 the president 8 1 4
4 174 193 19 Kim Kardashian West 28 0 0
4 231 243 12 Donald Trump 8 0 0
4 311 356 45 a president she doesn’t necessarily support 8 1 4
4 402 415 13 Alice Johnson 0 0 0
4 485 499 14 Kim Kardashian 28 0 0
4 509 521 12 Donald Trump 8 0 0
4 551 563 12 the internet 16 1 11
4 599 605 6 people 43 1 11
4 664 667 3 Kim 28 0 0
4 761 809 48 a great-grandmother that just tugged at my heart 0 1 2
4 887 914 27 the highest person in power 8 1 4
4 916 957 41 the only person that can make this happen 8 1 10
4 968 983 15 President Trump 8 0 0
4 1021 1034 13 The president 8 1 4
4 1084 1089 5 Jared 18 0 0
4 1215 1234 19 Alice Marie Johnson 0 0 0
4 1236 1288 52 the Black woman Kim Kardashian wants Trump to pardon 0 1 9
4 1252 1266 14 Kim Kardashian 28 0 0
4 1273 1278 5 Trump 8 0 0
4 1290 1323 33 The 63-year-old great-grandmother 0 1 2
4 1385 1465 80 a Memphis-based cocaine trafficking operation involving more than a dozen people 47 1 7
4 1441 1465 24 more than a dozen people 32 1 11
4 1468 1492 24 Ten of her co-defendants 6 1 6
4 1475 1492 17 her co-defendants 5 1 6
4 1594 1601 7 Johnson 0 0 0
4 1689 1708 19 Kim Kardashian West 28 0 0
4 1756 1769 13 Alice Johnson 0 0 0
4 1860 1867 7 Johnson 0 0 0
4 1874 1878 4 West 28 0 0
4 1929 1963 34 the incarcerated great grandmother 0 1 2
4 1993 1997 4 West 28 0 0
4 2088 2095 7 Johnson 0 0 0
4 2108 2112 4 West 28 0 0
4 2224 2231 7 Johnson 0 0 0
4 2284 2296 12 Donald Trump 8 0 0"
}
impl Mention {
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
    /// The words as printed.
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.row().text
    }
    /// Whom the words stand for.
    #[must_use]
    pub const fn entity(self) -> Entity {
        self.row().entity
    }
    /// Whether it is a name or a description.
    #[must_use]
    pub const fn form(self) -> MentionForm {
        self.row().form
    }
    /// What a description tells; empty for a name.
    #[must_use]
    pub const fn r#trait(self) -> Option<Trait> {
        self.row().r#trait
    }
}
