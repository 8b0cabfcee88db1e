#![doc = include_str!("guide/links.md")]
#![doc = include_str!("../docs/README.md")]

/// One module a chapter. The definitions of links come first, so that they win over those of the plain file, which
/// lead to files instead of modules.
macro_rules! chapters {
    ($($chapter:ident),+ $(,)?) => { $(
        #[doc = include_str!("guide/links.md")]
        #[doc = include_str!(concat!("../docs/", stringify!($chapter), ".md"))]
        pub mod $chapter {}
    )+ };
}

chapters! {
    story,
    accounts,
    voices,
    readings,
    facts,
    discrepancies,
    dates,
    curation,
    rust,
    elsewhere,
    formats,
    maintaining,
    trust,
    limits,
    datasheet,
    data,
    checks,
    mutants,
    decisions,
}
