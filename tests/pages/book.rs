//! The book in `docs/`: every chapter is a module of the guide, leads to the next, and has no link that leads nowhere.
#![cfg(feature = "tables")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::common;
use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};

/// Where the documentation of a released crate stands.
const DOCS_RS: &str = "https://docs.rs/clemency/latest/clemency";
/// Where its files can be read.
const SOURCE: &str = "https://docs.rs/crate/clemency/latest/source";

fn text(file: &str) -> String {
    std::fs::read_to_string(common::file(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The chapters, in the order in which the guide has them.
fn chapters() -> Vec<String> {
    let guide = text("src/guide.rs");
    let (_, list) = guide.split_once("\nchapters! {").expect("the guide lists its chapters");
    list.trim_end()
        .trim_end_matches('}')
        .split(',')
        .map(|name| name.trim().to_owned())
        .filter(|n| !n.is_empty())
        .collect()
}

fn file(chapter: &str) -> String {
    format!("docs/{chapter}.md")
}

fn title(chapter: &str) -> String {
    let text = text(&file(chapter));
    let first = text.lines().next().and_then(|line| line.strip_prefix("# "));
    first.unwrap_or_else(|| panic!("docs/{chapter}.md begins with its title")).to_owned()
}

/// The text without the links that the tests wrote below it.
fn prose(text: &str) -> &str {
    text.split("<!-- links -->").next().unwrap_or_default()
}

/// The links of a text: labels of reference links that the text itself does not define, and addresses of all others.
fn links(text: &str) -> (BTreeSet<String>, Vec<String>) {
    let mut labels = BTreeSet::new();
    let callback = |link: BrokenLink<'_>| {
        labels.insert(link.reference.to_string());
        Some(("".into(), "".into()))
    };
    let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(callback));
    let addresses = parser.filter_map(|event| match event {
        Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
            let own = !matches!(
                link_type,
                LinkType::ReferenceUnknown | LinkType::CollapsedUnknown | LinkType::ShortcutUnknown
            );
            own.then(|| dest_url.to_string())
        }
        _ => None,
    });
    let addresses = addresses.collect();
    (labels, addresses)
}

/// The anchors of the headings of a text, as GitHub and docs.rs make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading = None;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let words = heading.take().unwrap_or_default().to_lowercase();
                let kept = words.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
                anchors.insert(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&words);
                }
            }
            _ => {}
        }
    }
    anchors
}

/// The page of docs.rs that a path of the crate is on; none where the public interface has no such path.
fn page(interface: &str, path: &str) -> Option<String> {
    let whole = format!("clemency::{path}");
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') && !rest.starts_with("::");
    let bare = |line: &str| {
        // A method of a type with parameters is told with them.
        let mut bare = String::new();
        let mut depth = 0;
        for c in line.chars() {
            match c {
                '<' => depth += 1,
                '>' if depth > 0 => depth -= 1,
                _ if depth == 0 => bare.push(c),
                _ => {}
            }
        }
        bare
    };
    let line = interface.lines().map(bare).find(|line| {
        line.contains("pub ")
            && line
                .split_once(&format!(" {whole}"))
                .is_some_and(|(before, rest)| ends(rest) && !before.contains(" clemency::") && !before.contains('('))
    })?;
    let words = line.split(&whole).next()?.replace("#[non_exhaustive] ", "");
    let kind = words.split_whitespace().rfind(|word| !["pub", "const", "unsafe"].contains(word));
    let kind = if kind.is_none() && words.contains("const") { Some("constant") } else { kind };
    let (outer, name) = path.rsplit_once("::").unwrap_or(("", path));
    let in_type = outer.rsplit("::").next().is_some_and(|last| last.starts_with(char::is_uppercase));
    if in_type {
        let outer_page = page(interface, outer)?;
        let member = match kind {
            Some("fn") => "method",
            Some("constant") => "associatedconstant",
            None if outer_page.contains("/struct.") => "structfield",
            None => "variant",
            _ => return None,
        };
        return Some(format!("{outer_page}#{member}.{name}"));
    }
    let folder = if outer.is_empty() { String::new() } else { format!("/{}", outer.replace("::", "/")) };
    match kind? {
        "mod" => Some(format!("{DOCS_RS}/{}/index.html", path.replace("::", "/"))),
        kind => Some(format!("{DOCS_RS}{folder}/{kind}.{name}.html")),
    }
}

/// The address that holds a picture itself. What would end an address in Markdown or mean something in it is encoded.
fn inline(picture: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for byte in picture.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/:;=,".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}

/// Where a label of a chapter leads: from a file in `docs/`, and from a page of docs.rs.
fn target(interface: &str, chapters: &[String], label: &str) -> Option<(String, String)> {
    if let Some(path) = label.strip_prefix('`').and_then(|label| label.strip_suffix('`')) {
        return page(interface, path).map(|page| (page, format!("crate::{path}")));
    }
    let (stem, anchor) = label.split_once('#').map_or((label, String::new()), |(stem, a)| (stem, format!("#{a}")));
    if stem == "contents" {
        return Some(("README.md".to_owned(), "crate::guide".to_owned()));
    }
    if chapters.iter().any(|chapter| chapter == stem) {
        let known = anchor.is_empty() || anchors(&text(&file(stem))).contains(&anchor[1..]);
        return known.then(|| (format!("{stem}.md{anchor}"), format!("crate::guide::{stem}{anchor}")));
    }
    common::file(label).exists().then(|| {
        let near = label.strip_prefix("docs/").map_or_else(|| format!("../{label}"), str::to_owned);
        // A page of docs.rs carries no files: a picture stands in its own address.
        let far = if Path::new(label).extension().is_some_and(|end| end == "svg") {
            inline(&text(label))
        } else {
            format!("{SOURCE}/{label}")
        };
        (near, far)
    })
}

#[test]
fn every_chapter_leads_to_the_one_before_and_the_one_after() {
    let chapters = chapters();
    let titled: Vec<(String, String)> = chapters.iter().map(|c| (c.clone(), title(c))).collect();
    let mut contents = String::new();
    for (place, (chapter, title)) in titled.iter().enumerate() {
        let _ = writeln!(contents, "{}. [{title}][{chapter}]", place + 1);
    }
    let mut parts = vec![("docs/README.md".to_owned(), "contents", contents)];
    for (place, (chapter, _)) in titled.iter().enumerate() {
        let mut nav = String::new();
        if let Some((before, title)) = place.checked_sub(1).map(|before| &titled[before]) {
            let _ = write!(nav, "Before: [{title}][{before}] · ");
        }
        nav.push_str("[Contents][contents]");
        if let Some((after, title)) = titled.get(place + 1) {
            let _ = write!(nav, " · Next: [{title}][{after}]");
        }
        parts.push((file(chapter), "nav", nav));
    }
    common::all_generated(&parts);
}

#[test]
fn every_link_of_a_chapter_leads_somewhere_in_the_files_and_on_docs_rs() {
    let mut parts = Vec::new();
    let mut everywhere = BTreeMap::new();
    let (interface, chapters) = (text("snapshots/public-api.txt"), chapters());
    let files = chapters.iter().map(|chapter| file(chapter)).chain(["docs/README.md".to_owned()]).collect::<Vec<_>>();
    let mut lost = Vec::new();
    for file in files {
        let text = text(&file);
        let (labels, addresses) = links(prose(&text));
        let relative = addresses.iter().filter(|address| !address.starts_with("https://"));
        lost.extend(relative.map(|address| format!("{file}: `{address}` has to be a label, for docs.rs")));
        let mut definitions = String::new();
        for label in labels {
            match target(&interface, &chapters, &label) {
                Some((near, far)) => {
                    let _ = writeln!(definitions, "[{label}]: {near}");
                    everywhere.insert(label, far);
                }
                None => lost.push(format!("{file}: `{label}` leads nowhere")),
            }
        }
        parts.push((file, "links", definitions));
    }
    assert!(lost.is_empty(), "{lost:#?}");
    let mut definitions = String::new();
    for (label, far) in everywhere {
        let _ = writeln!(definitions, "[{label}]: {far}");
    }
    parts.push(("src/guide/links.md".to_owned(), "links", definitions));
    common::all_generated(&parts);
}

#[test]
fn every_link_of_the_other_pages_leads_somewhere() {
    let mut lost = Vec::new();
    for name in common::pages("") {
        let own = text(&name);
        let (labels, addresses) = links(&own);
        // The changelog has a heading in brackets.
        lost.extend(labels.iter().filter(|label| *label != "Unreleased").map(|label| format!("{name}: [{label}]")));
        for address in addresses.iter().filter(|address| !address.starts_with("https://")) {
            let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
            let there = file.is_empty() || common::file(file).exists();
            let anchored = anchor.is_empty()
                || there && anchors(&if file.is_empty() { own.clone() } else { text(file) }).contains(anchor);
            if !there || !anchored {
                lost.push(format!("{name}: {address}"));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}
