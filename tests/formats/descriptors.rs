//! The descriptors of the CSV export say what the files are: each is read back here, claim by claim, and held to the
//! schemas and to the bytes. Other people's validators let some faults pass; those are planted here and have to be told.
#![cfg(feature = "export")]

use std::collections::BTreeSet;

use crate::common::{self, sha256};
use clemency::DATA_VERSION;
use clemency::export::{File, Format, export, wide};
use clemency::tables::{Column, Holds, Schema, Tables};
use serde_json::{Value, json};

const NAMES: [&str; 3] = ["datapackage.json", "csvw-metadata.json", "croissant.json"];

/// What a descriptor says, a line a claim.
type Claims = BTreeSet<String>;

fn files() -> Vec<File> {
    export(Tables::embedded(), Format::Csv, None).unwrap()
}

fn schemas() -> Vec<&'static Schema> {
    let wide = wide(Tables::embedded());
    Tables::schemas().iter().chain(wide.iter().map(|sheet| sheet.schema)).collect()
}

fn file<'f>(files: &'f mut [File], path: &str) -> &'f mut File {
    files.iter_mut().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"))
}

fn read(files: &[File], path: &str) -> Value {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    serde_json::from_slice(&file.bytes).unwrap()
}

fn edit(files: &mut [File], path: &str, change: impl FnOnce(&mut Value)) {
    let mut value = read(files, path);
    change(&mut value);
    file(files, path).bytes = value.to_string().into_bytes();
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn joined<'v>(values: impl IntoIterator<Item = &'v Value>) -> String {
    values.into_iter().map(text).collect::<Vec<_>>().join(" ")
}

/// The table and column that a column refers to, if it is one.
fn target(column: &Column) -> Option<(&'static Schema, &'static str)> {
    let Holds::Reference([table]) = column.holds else { return None };
    let schema = Tables::schemas().iter().find(|schema| schema.name == *table).unwrap();
    Some((schema, schema.key[0]))
}

/// What the schemas and the files have to say, as far as a descriptor of this name can say it.
fn truth(files: &[File], descriptor: &str) -> Claims {
    let (package, csvw, croissant) = (NAMES[0] == descriptor, NAMES[1] == descriptor, NAMES[2] == descriptor);
    let mut claims = Claims::new();
    for schema in schemas() {
        let name = schema.name;
        let mut claim = |claim: String| assert!(claims.insert(format!("{name}{claim}")), "{name}{claim}");
        let ending = format!("/{}", schema.file);
        let file = files.iter().find(|file| file.path.ends_with(&ending)).unwrap();
        let rows = std::str::from_utf8(&file.bytes).unwrap();
        claim(format!(" is {}", file.path));
        claim(format!(": {}", schema.about));
        claim(format!(" by {}", schema.key.join(" ")));
        if !csvw {
            claim(format!(" has {} bytes", file.bytes.len()));
            claim(format!(" has digest {}", sha256(&file.bytes)));
        }
        if package {
            claim(format!(" has lines that end with {:?}", if rows.contains("\r\n") { "\r\n" } else { "\n" }));
        }
        for (place, column) in rows.lines().next().unwrap().split(',').enumerate() {
            claim(format!(".{column} is column {place}"));
        }
        for column in schema.columns {
            let mut claim = |claimed: String| claim(format!(".{}{claimed}", column.name));
            claim(format!(" is {}", if column.holds == Holds::Number { "a number" } else { "text" }));
            // CSVW allows of no foreign key that is empty; why Croissant has none is said where it is made.
            if let Some((to, key)) = target(column).filter(|_| package || (csvw && column.required)) {
                claim(format!(" refers to {}.{key}", to.name));
            }
            if croissant {
                continue;
            }
            if column.required {
                claim(" is required".to_owned());
            }
            match column.holds {
                Holds::Vocabulary(words) => {
                    let words: Vec<_> = words.words.iter().map(|(word, _)| *word).collect();
                    claim(format!(" is one of {}", words.join(" ")));
                }
                Holds::Id | Holds::Reference(_) => claim(" is like [a-z][a-z0-9]*(-[a-z0-9]+)*".to_owned()),
                Holds::Digest => claim(" is like [0-9a-f]{64}".to_owned()),
                _ => {}
            }
        }
    }
    claims
}

fn told_by_datapackage(descriptor: &Value) -> Claims {
    let mut claims = Claims::new();
    for resource in list(descriptor, "resources") {
        let name = text(&resource["name"]);
        let mut claim = |claim: String| claims.insert(format!("{name}{claim}"));
        let schema = &resource["schema"];
        claim(format!(" is {}", text(&resource["path"])));
        claim(format!(": {}", text(&resource["description"])));
        claim(format!(" has {} bytes", resource["bytes"]));
        claim(format!(" has digest {}", text(&resource["hash"]).trim_start_matches("sha256:")));
        claim(format!(" has lines that end with {:?}", text(&resource["dialect"]["lineTerminator"])));
        let fields = list(schema, "fields");
        let optional = |key: &&Value| {
            fields.iter().any(|field| field["name"] == **key && field["constraints"]["required"] != true)
        };
        if let key @ [_, ..] = list(schema, "primaryKey") {
            let nulls = joined(key.iter().filter(optional));
            claim(format!(" by {}{nulls}", joined(key)));
        }
        for key in list(schema, "uniqueKeys") {
            claim(format!(" by {}", joined(key.as_array().unwrap())));
        }
        for key in list(schema, "foreignKeys") {
            let to = key["reference"]["resource"].as_str().unwrap_or(name);
            let column = joined(list(&key["reference"], "fields"));
            claim(format!(".{} refers to {to}.{column}", joined(list(key, "fields"))));
        }
        for (place, field) in fields.iter().enumerate() {
            let mut claim = |claimed: String| claim(format!(".{}{claimed}", text(&field["name"])));
            let constraints = &field["constraints"];
            claim(format!(" is column {place}"));
            claim(format!(" is {}", if field["type"] == "integer" { "a number" } else { "text" }));
            if constraints["required"] == true {
                claim(" is required".to_owned());
            }
            if let Some(pattern) = constraints["pattern"].as_str() {
                claim(format!(" is like {pattern}"));
            }
            if let words @ [_, ..] = list(constraints, "enum") {
                claim(format!(" is one of {}", joined(words)));
            }
        }
    }
    claims
}

fn told_by_csvw(descriptor: &Value) -> Claims {
    let mut claims = Claims::new();
    let tables = list(descriptor, "tables");
    for table in tables {
        let name = text(&table["dc:title"]);
        let mut claim = |claim: String| claims.insert(format!("{name}{claim}"));
        let schema = &table["tableSchema"];
        claim(format!(" is {}", text(&table["url"])));
        claim(format!(": {}", text(&table["dc:description"])));
        claim(format!(" by {}", joined(list(schema, "primaryKey"))));
        for key in list(schema, "foreignKeys") {
            let to = tables.iter().find(|table| table["url"] == key["reference"]["resource"]);
            let to = to.map_or("", |table| text(&table["dc:title"]));
            let column = text(&key["reference"]["columnReference"]);
            claim(format!(".{} refers to {to}.{column}", text(&key["columnReference"])));
        }
        for (place, column) in list(schema, "columns").iter().enumerate() {
            let mut claim = |claimed: String| claim(format!(".{}{claimed}", text(&column["name"])));
            let datatype = &column["datatype"];
            claim(format!(" is column {place}"));
            claim(format!(" is {}", if datatype == "unsignedInt" { "a number" } else { "text" }));
            if column["titles"] != column["name"] {
                claim(format!(" is headed {}", column["titles"]));
            }
            if column["required"] == true {
                claim(" is required".to_owned());
            }
            if let Some(format) = datatype["format"].as_str() {
                // A list of words is a pattern without brackets.
                let is_list = !format.contains(['[', '(']);
                claim(if is_list {
                    format!(" is one of {}", format.replace('|', " "))
                } else {
                    format!(" is like {format}")
                });
            }
        }
    }
    claims
}

fn told_by_croissant(descriptor: &Value) -> Claims {
    let mut claims = Claims::new();
    let of = |id: &Value| text(&id["@id"]).replace('/', ".");
    for set in list(descriptor, "recordSet") {
        let name = text(&set["@id"]);
        let mut claim = |claim: String| claims.insert(format!("{name}{claim}"));
        claim(format!(": {}", text(&set["description"])));
        let key: Vec<_> = list(set, "key").iter().map(|id| text(&id["@id"]).trim_start_matches(name)).collect();
        claim(format!(" by {}", key.join(" ").replace('/', "")));
        let mut sources = BTreeSet::new();
        for (place, field) in list(set, "field").iter().enumerate() {
            let column = text(&field["source"]["extract"]["column"]);
            let mut claim = |claimed: String| claim(format!(".{column}{claimed}"));
            sources.insert(text(&field["source"]["fileObject"]["@id"]));
            claim(format!(" is column {place}"));
            claim(format!(" is {}", if field["dataType"] == "sc:Integer" { "a number" } else { "text" }));
            if of(field) != format!("{name}.{column}") || field["name"] != column {
                claim(format!(" is called {} and {}", of(field), field["name"]));
            }
            if field.get("references").is_some() {
                claim(format!(" refers to {}", of(&field["references"]["field"])));
            }
        }
        for source in sources {
            let files = list(descriptor, "distribution");
            let Some(file) = files.iter().find(|file| file["@id"] == source) else { continue };
            claim(format!(" is {}", text(&file["contentUrl"])));
            claim(format!(" has {}ytes", text(&file["contentSize"]).to_lowercase()));
            claim(format!(" has digest {}", text(&file["sha256"])));
        }
    }
    claims
}

/// Every way in which a descriptor says something else than the schemas and the files, or leaves something unsaid.
fn faults(files: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    let readers = [told_by_datapackage, told_by_csvw, told_by_croissant];
    for (name, told_by) in NAMES.into_iter().zip(readers) {
        let (truth, told) = (truth(files, name), told_by(&read(files, name)));
        faults.extend(truth.difference(&told).map(|claim| format!("{name} does not say: {claim}")));
        faults.extend(told.difference(&truth).map(|claim| format!("{name} says: {claim}")));
    }
    faults
}

#[test]
fn descriptors_say_what_the_schemas_and_the_files_say() {
    let faults = faults(&files());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_fault_that_validators_let_pass_is_told() {
    fn resource<'p>(package: &'p mut Value, name: &str) -> &'p mut Value {
        let resources = package["resources"].as_array_mut().unwrap();
        resources.iter_mut().find(|resource| resource["name"] == name).unwrap()
    }
    type Plant = fn(&mut Vec<File>);
    let plants: [(&str, Plant); 9] = [
        ("a misspelt foreignKeys", |files| {
            edit(files, NAMES[0], |package| {
                let schema = resource(package, "facts")["schema"].as_object_mut().unwrap();
                let keys = schema.remove("foreignKeys").unwrap();
                schema.insert("foreignKey".to_owned(), keys);
            });
        }),
        ("a wrong uniqueKeys", |files| {
            edit(files, NAMES[0], |package| {
                resource(package, "positions")["schema"]["uniqueKeys"] = json!([["side"]]);
            });
        }),
        ("a primary key with a part that may be empty", |files| {
            edit(files, NAMES[0], |package| {
                let schema = resource(package, "positions")["schema"].as_object_mut().unwrap();
                let key = schema.remove("uniqueKeys").unwrap()[0].clone();
                schema.insert("primaryKey".to_owned(), key);
            });
        }),
        ("other line ends than are said, with the digest made right", |files| {
            let path = "tables/facts.csv";
            let rows = String::from_utf8(file(files, path).bytes.clone()).unwrap().replace('\n', "\r\n");
            let digest = sha256(rows.as_bytes());
            edit(files, NAMES[0], |package| {
                let resource = resource(package, "facts");
                resource["bytes"] = rows.len().into();
                resource["hash"] = format!("sha256:{digest}").into();
            });
            edit(files, NAMES[2], |croissant| {
                let files = croissant["distribution"].as_array_mut().unwrap();
                let file = files.iter_mut().find(|file| file["@id"] == path).unwrap();
                file["contentSize"] = format!("{} B", rows.len()).into();
                file["sha256"] = digest.into();
            });
            file(files, path).bytes = rows.into_bytes();
        }),
        ("a wrong digest in Croissant", |files| {
            edit(files, NAMES[2], |croissant| croissant["distribution"][0]["sha256"] = "0".repeat(64).into());
        }),
        ("a wrong size in Croissant", |files| {
            edit(files, NAMES[2], |croissant| croissant["distribution"][0]["contentSize"] = "1 B".into());
        }),
        ("a key of Croissant that is another column", |files| {
            edit(files, NAMES[2], |croissant| croissant["recordSet"][0]["key"] = json!([{ "@id": "articles/title" }]));
        }),
        ("a word left out of a vocabulary of CSVW", |files| {
            edit(files, NAMES[1], |csvw| {
                let column = &mut csvw["tables"][2]["tableSchema"]["columns"][3];
                let format = text(&column["datatype"]["format"]).replace("title|", "");
                column["datatype"]["format"] = format.into();
            });
        }),
        ("a foreign key of CSVW left out", |files| {
            edit(files, NAMES[1], |csvw| {
                csvw["tables"][1]["tableSchema"].as_object_mut().unwrap().remove("foreignKeys").unwrap();
            });
        }),
    ];
    for (what, plant) in plants {
        let mut files = files();
        plant(&mut files);
        let faults = faults(&files);
        assert!(!faults.is_empty(), "{what} is not told");
        assert!(faults.len() <= 2, "{what} is told as more than it is: {faults:#?}");
    }
}

#[test]
fn a_column_is_described_in_the_same_words_everywhere() {
    let files = files();
    let [package, csvw, croissant] = NAMES.map(|name| read(&files, name));
    for (at, schema) in schemas().into_iter().enumerate() {
        for (place, column) in schema.columns.iter().enumerate() {
            let described = text(&package["resources"][at]["schema"]["fields"][place]["description"]);
            assert_eq!(described, csvw["tables"][at]["tableSchema"]["columns"][place]["dc:description"]);
            assert_eq!(described, croissant["recordSet"][at]["field"][place]["description"]);
            assert!(described.starts_with(column.about), "{described}");
            match column.holds {
                Holds::Vocabulary(words) => {
                    for (word, meaning) in words.words {
                        assert!(described.contains(&format!("{word} ({meaning})")), "{described}");
                    }
                }
                Holds::Reference(tables) => {
                    assert!(described.ends_with(&format!("{}.", tables.join(" or "))), "{described}");
                }
                Holds::Date => assert!(described.contains("EDTF"), "{described}"),
                _ => assert_eq!(described, column.about),
            }
        }
    }
}

#[test]
fn descriptors_and_manifest_agree_on_the_dataset_as_a_whole() {
    let files = files();
    let citation =
        String::from_utf8(files.iter().find(|file| file.path == "CITATION.cff").unwrap().bytes.clone()).unwrap();
    // The file is plain enough to be read by lines: `key: value`, a folded text, and lists.
    let folded = |key: &str| {
        let after = citation.split(&format!("\n{key}:")).nth(1).unwrap_or_else(|| panic!("no {key}"));
        let (first, more) = after.split_once('\n').unwrap();
        let more = more.lines().take_while(|line| line.starts_with(' ')).map(str::trim);
        let first = first.trim().trim_start_matches(">-").trim_matches('"');
        std::iter::once(first).chain(more).filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let cited = |key: &str| folded(key).join(" ");
    let listed =
        |key: &str| folded(key).iter().map(|item| item.trim_start_matches("- ").to_owned()).collect::<Vec<_>>();

    let [package, csvw, croissant] = NAMES.map(|name| read(&files, name));
    for version in [&package["version"], &csvw["schema:version"], &croissant["version"]] {
        assert_eq!(version, DATA_VERSION);
    }
    assert_eq!(cited("version"), DATA_VERSION);
    assert!(text(&croissant["citeAs"]).contains(&format!("version = {{{DATA_VERSION}}}")));

    for title in [&package["title"], &csvw["dc:title"], &croissant["alternateName"]] {
        assert_eq!(*title, cited("title"));
    }
    assert!(text(&croissant["citeAs"]).contains(&cited("title")));
    assert_eq!(
        (&package["name"], &croissant["name"]),
        (&json!(env!("CARGO_PKG_NAME")), &json!(env!("CARGO_PKG_NAME")))
    );

    let rights = text(&csvw["dc:rights"]);
    assert_eq!(csvw["dc:description"], cited("abstract"));
    for description in [&package["description"], &croissant["description"]] {
        assert_eq!(*description, format!("{} {rights}", cited("abstract")));
    }

    for keywords in [&package["keywords"], &csvw["dc:subject"], &croissant["keywords"]] {
        assert_eq!(*keywords, json!(listed("keywords")));
    }

    let author = cited("authors").replace("- name: ", "");
    for name in [&package["contributors"][0]["title"], &csvw["dc:creator"], &croissant["creator"]["name"]] {
        assert_eq!(*name, author);
    }

    // The citation is of code and data, and says all the licences of the crate; the files are data.
    let expression = env!("CARGO_PKG_LICENSE").replace(['(', ')'], "");
    let licences: Vec<_> = expression.split(' ').filter(|word| !["AND", "OR"].contains(word)).collect();
    assert_eq!(listed("license"), licences);
    let licence = &package["licenses"][0];
    assert!(licences.contains(&text(&licence["name"])), "{licence}");
    assert_eq!((&csvw["dc:license"]["@id"], &croissant["license"]), (&licence["path"], &licence["path"]));
}

#[test]
fn of_the_rows_of_others_only_files_and_columns_are_described() {
    let mut corrected = Tables::embedded().clone();
    common::edit(&mut corrected.events, |events| events.truncate(3));
    for tables in [corrected, Tables::default()] {
        let files = export(&tables, Format::Csv, None).unwrap();
        let faults = faults(&files);
        assert!(faults.is_empty(), "{faults:#?}");
        assert!(!files.iter().any(|file| file.path == "CITATION.cff"));
        for name in NAMES {
            let said = read(&files, name).to_string();
            for ours in [
                "creativecommons.org",
                "The clemency maintainers",
                "five news accounts",
                &format!("\"{DATA_VERSION}\""),
            ] {
                assert!(!said.contains(ours), "{name}: {ours}");
            }
        }
    }
}
