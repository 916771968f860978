//! The handbook hangs together: every page is in its table of contents, and every link leads
//! somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The markdown files that people read: the handbook's, and those beside it.
fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    let crates = fs::read_dir(top().join("crates")).expect("the crates");
    let crates = crates.map(|entry| entry.expect("an entry").path());
    for folder in [top().join("docs"), top()].into_iter().chain(crates) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    pages.sort();
    pages
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Where a page's links lead.
fn links(text: &str) -> Vec<String> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url.into_string())
            }
            _ => None,
        })
        .collect()
}

/// The anchors of a page's headings, as mdBook and the usual hosts of repositories make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let title = heading.take().unwrap_or_default().to_lowercase();
                let kept = title.chars().filter(|letter| {
                    letter.is_alphanumeric() || *letter == ' ' || *letter == '-' || *letter == '_'
                });
                anchors.insert(
                    kept.map(|letter| if letter == ' ' { '-' } else { letter })
                        .collect(),
                );
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => (),
        }
    }
    anchors
}

#[test]
fn every_link_leads_somewhere() {
    let mut broken = Vec::new();
    for page in pages() {
        for link in links(&read(&page)) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() {
                page.clone()
            } else {
                page.with_file_name("").join(file)
            };
            let found =
                target.exists() && (anchor.is_empty() || anchors(&read(&target)).contains(anchor));
            if !found {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "links that lead nowhere: {broken:#?}");
}

#[test]
fn every_page_of_the_handbook_is_in_its_table_of_contents() {
    let docs = top().join("docs");
    let listed: BTreeSet<_> = links(&read(&docs.join("SUMMARY.md"))).into_iter().collect();
    for page in pages() {
        let name = page
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let ours = page.parent().is_some_and(|folder| folder.ends_with("docs"));
        assert!(
            !ours || name == "SUMMARY.md" || listed.contains(&name),
            "docs/{name} is not in SUMMARY.md"
        );
    }
}

#[test]
fn the_readme_is_read_in_one_go() {
    let lines = read(&top().join("README.md")).lines().count();
    assert!(
        lines <= 150,
        "the README has {lines} lines: move some of it into docs/"
    );
}
