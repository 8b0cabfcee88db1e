// Made from data/readings.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
How an article prints an utterance; the readings of a quote tile it.

```
use clemency::{Quote, Reading};

// A quote is printed sentence by sentence; each sentence is the reading of an utterance.
let sentences: Vec<&str> = Quote::ScreamingB.readings().iter().map(|reading| reading.text()).collect();
assert_eq!(sentences, ["I started screaming and jumping."]);
assert_eq!(Reading::ALL.len(), Reading::COUNT);
```
*/
pub type Reading = Handle<4>;
row_type! {
    Reading[utterance : Utterance = row.utterance(), quote : Quote = row.quote(), part :
    u32 = row.part()] row => { "utterance" : row.utterance(), "quote" : row.quote(),
    "part" : row.part(), "start" : row.span().bytes().start, "end" : row.span().bytes()
    .end, "text" : row.text() }
}
rows! {
    133, | cells | { utterance : Utterance = cells.one_of(), quote : Quote = cells
    .one_of(), part : u32 = cells.number(), span : Bytes = Bytes::read(cells), text : &
    'static str = cells.text() },
    "0 24 1 907 935 28 Is there anything we can do?
1 23 1 891 1012 121 I said to her, 'Is there anything we can do? Can we hire different attorneys? What are the options here? What can we do?'
2 59 1 3132 3204 72 I believe she said, ‘You can go home now. Are you ready to go home?’
3 56 1 2549 2572 23 So it can’t end here.
3 19 1 2719 2740 21 So it can't end here.
3 42 1 3138 3158 20 It can’t end here.
4 18 1 2538 2569 31 And I can't stop. I can't stop.
4 41 1 2964 2979 15 I can’t stop,
4 56 1 2377 2408 31 I can’t stop, I can’t stop.
5 56 1 2451 2474 23 I’ve cried with them.
5 19 1 2620 2643 23 I have cried with them.
5 42 1 3040 3063 23 I’ve cried with them.
6 3 1 1655 1683 28 It's a darkness of the soul.
7 57 1 2727 2747 20 I didn’t know Kim.
8 24 1 936 968 32 Can we hire different attorneys?
9 36 1 2491 2514 23 I was doing everything,
10 55 1 2182 2199 17 But I enjoy this.
10 16 1 2091 2108 17 But I enjoy this,
10 39 1 2745 2762 17 but I enjoy this.
11 57 1 2748 2830 82 As soon as I found out who she was, I started getting every magazine I could find,
12 32 1 1961 2054 93 I explained to him where I found her, why I believe in her, how people deserve second chances
13 50 1 1608 1633 25 always really supportive,
14 3 1 1819 1881 62 My house had been foreclosed on, I had to file for bankruptcy.
15 17 1 2121 2148 27 This has fulfilled my heart
15 40 1 2781 2809 28 This has fulfilled my heart.
15 55 1 2200 2227 27 This has fulfilled my heart
16 38 1 2670 2700 30 Are you getting into politics?
16 54 1 2101 2131 30 Are you getting into politics?
17 69 1 854 1016 162 If it takes me to go and talk to the highest person in power, the only person that can make this happen, which is President Trump, then I will definitely do that.
18 14 1 1754 1822 68 When she said that, I went into full-fledged Pentecostal holy dance,
18 34 1 2354 2435 81 When she said (I could go home), I went into full-fledged Pentecostal holy dance,
18 61 1 3227 3294 67 When she said that I went into full-fledged Pentecostal holy dance.
19 49 1 1311 1483 172 I first said that I am here because I really want to know why you kicked Khloe [Kardashian] off The Apprentice, and he laughed and it broke the ice and then he got focused,
20 43 1 614 678 64 [but] we had been in talks and working on this for seven months,
20 2 1 1477 1532 55 We had been in talks, working on this for seven months.
20 12 1 1258 1316 58 We had been in talks and working on this for seven months.
20 28 1 1319 1377 58 We had been in talks and working on this for seven months.
21 52 1 1834 1979 145 I hope maybe this inspires more people to talk to the people in power that you can have an affect over them for the greater good of other people.
22 0 1 537 635 98 I called Ivanka and we had a really great conversation about women and wanting to help each other.
22 29 1 1587 1665 78 We had a really great conversation about women and wanting to help each other,
22 46 1 914 1013 99 I called Ivanka, and we had a really great conversation about women and wanting to help each other,
23 0 1 679 725 46 She immediately was so receptive and so great.
23 30 1 1726 1772 46 She immediately was so receptive and so great.
23 47 1 1075 1125 50 and she immediately was so receptive and so great.
24 0 1 636 678 42 I knew that she would've understood Alice.
24 29 1 1666 1712 46 and I knew that she would've understood Alice,
24 47 1 1030 1074 44 I knew that she would have understood Alice,
25 70 1 1021 1187 166 The president seems to have a passion for what everything that Jared has been trying to do and that just makes me happy that that conversation is just moving forward.
26 31 1 1887 1899 12 just insane,
27 7 1 3084 3101 17 just the history,
28 68 1 654 698 44 What does Kim have to do with prison reform?
29 64 1 3602 3612 10 Know what?
30 56 1 2475 2548 73 My life is completely intertwined forever with those who are left behind.
30 19 1 2644 2718 74 My life is completely intertwined forever with those who were left behind.
30 42 1 3064 3137 73 My life is completely intertwined forever with those who are left behind.
31 18 1 2570 2584 14 I've lived it,
31 56 1 2409 2425 16 I’ve lived it,
31 42 1 2998 3014 16 I’ve lived it.
32 12 1 1349 1370 21 It was a lot of work,
33 72 1 1896 1911 15 Aw, I love you.
34 71 1 1809 1829 20 I love you for real.
35 71 1 1830 1856 26 From my heart, I love you,
36 73 1 2033 2057 24 From my soul I love you.
37 73 1 2058 2084 26 From my spirit I love you,
38 18 1 2494 2537 43 I plan on continuing to magnify this issue.
38 41 1 2920 2963 43 I plan on continuing to magnify this issue.
38 56 1 2333 2376 43 I plan on continuing to magnify this issue.
39 3 1 1713 1818 105 You know, I know that many people experience tragedies and they don't get involved in illegal activities.
40 4 1 2100 2106 6 minor.
41 20 1 35 42 7 mission
41 1 1 1303 1361 58 It became this mission that I just didn't want to give up,
41 11 1 1069 1127 58 It became this mission that I just didn't want to give up,
41 25 1 1069 1119 50 this mission that I just didn’t want to give up.
41 43 1 449 509 60 It became this mission that I just didn’t want to give up.
42 9 1 704 822 118 Ms. Johnson has accepted responsibility for her past behavior and has been a model prisoner over the past two decades,
43 6 1 2752 2754 2 no
44 53 1 2135 2142 7 and no,
44 16 1 2062 2070 8 Like no.
44 39 1 2720 2722 2 No
45 2 1 1533 1560 27 It wasn't an instant thing.
45 12 1 1317 1348 31 And it wasn't an instant thing.
45 28 1 1378 1411 33 And it wasn’t an instant thing.
45 45 1 725 754 29 It wasn’t an instant thing.
46 51 1 1740 1784 44 To me, this has nothing to do with politics.
47 24 1 969 995 26 What are the options here?
48 8 1 3115 3152 37 overwhelming in the most amazing way.
48 48 1 1233 1270 37 overwhelming in the most amazing way,
49 37 1 2641 2701 60 People have been asking me, 'Are you getting into politics?'
49 53 1 2070 2134 64 People have been asking me, ‘Are you getting into politics?’
49 16 1 2004 2061 57 People have been asking me are you getting into politics?
50 67 1 578 701 123 It’s funny because people will just hear something and not understand, ‘What does Kim have to do with prison reform?’
51 61 1 3328 3350 22 people were listening.
52 13 1 1200 1256 56 Okay, Kim made a phone call to the president, showed up.
52 27 1 1236 1290 54 OK, Kim made a phone call to the president, showed up,
52 44 1 556 610 54 OK, Kim made a phone call to the President, showed up,
53 32 1 2055 2107 52 and the president had compassion for her right away,
53 21 1 81 91 10 compassion
54 74 1 2136 2174 38 You would’ve been proud of us today.
55 3 1 1882 1947 65 I couldn't really even provide for the things my children needed.
56 58 1 2885 2982 97 I started reading everything that I could about her and everyone was amazed and I was amazed too.
57 60 1 3176 3201 25 Are you ready to go home?
58 11 1 1017 1068 51 Because I knew that I had the resources to do that.
59 22 1 787 852 65 At first, I just retweeted it, and then I sent it to my attorney,
60 33 1 2121 2163 42 He felt that it was the right thing to do.
61 67 1 702 849 147 Seven months ago I saw a story on Twitter and it was about a great-grandmother that just tugged at my heart and it was just that simple connection.
62 61 1 3295 3327 32 I started screaming and jumping,
62 15 1 1843 1875 32 I started screaming and jumping.
62 35 1 2455 2488 33 I started\u{a0}screaming and jumping.
63 62 1 3655 3677 22 And screams and cries.
64 66 1 3821 3908 87 You guys, Alice has never seen a Snapchat filter before so I’m showing her the ropes,
65 43 1 510 613 103 I think to some people it might seem like, ‘OK, Kim made a phone call to the President, showed up,’
65 2 1 1379 1476 97 I think to some people it might seem like, OK, Kim made a phone call to the president, showed up.
65 12 1 1148 1257 109 I mean, I think to some people it might seem like, 'Okay, Kim made a phone call to the president, showed up.'
65 26 1 1190 1293 103 I think to some people it might seem like, ‘OK, Kim made a phone call to the president, showed up,’
66 53 1 2143 2164 21 I’m still doing me,
66 16 1 2071 2090 19 I'm still doing me.
66 39 1 2723 2744 21 I’m still doing me,
67 62 1 3444 3546 102 At first I thought she knew because the news was starting to break and we had to get her on the phone.
68 51 1 1785 1812 27 This has to do with people,
69 10 1 942 948 6 unfair
70 3 1 1684 1712 28 It's something unimaginable.
71 62 1 3547 3654 107 I said, ‘Wait, you don’t know?’ and she said, ‘Know what?’ and I said, ‘You’re going home.’
72 63 1 3558 3581 23 Wait, you don’t know?
73 56 1 2426 2450 24 I’ve walked with them,
73 19 1 2597 2619 22 I've walked with them.
73 42 1 3015 3039 24 I’ve walked with them.
74 24 1 996 1011 15 What can we do?
75 17 1 2149 2205 56 and so since I feel so fulfilled, why would I stop that?
75 40 1 2810 2859 49 Since I feel so fulfilled, why would I stop that?
75 55 1 2228 2281 53 and since I feel so fulfilled, why would I stop that?
76 5 1 2399 2404 5 wrong
77 60 1 3155 3175 20 You can go home now.
78 65 1 3631 3651 20 You’re going home."
}
impl Reading {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self.0 as usize]
    }
    /// The utterance.
    #[must_use]
    pub const fn utterance(self) -> Utterance {
        self.row().utterance
    }
    /// The quote that prints it.
    #[must_use]
    pub const fn quote(self) -> Quote {
        self.row().quote
    }
    /// Which part of the utterance it is in this article, counted from 1; from 1 again where it is printed again.
    #[must_use]
    pub const fn part(self) -> u32 {
        self.row().part
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
    /// The article that prints it: that of the quote.
    #[must_use]
    pub const fn article(self) -> Article {
        self.quote().article()
    }
}
