//! The syntax, rule by rule.

use super::*;

/// The only entry of a section: its key, and its values.
fn entry(text: &str) -> (Option<String>, Vec<String>) {
    let inf = Inf::parse(&format!("[x]\n{text}"));
    assert_eq!(inf.problems(), []);
    let [entry] = &inf.section("x").unwrap().entries[..] else {
        panic!("{inf:?}")
    };
    (entry.key.clone(), entry.values.clone())
}

fn values(text: &str) -> Vec<String> {
    let (key, values) = entry(text);
    assert_eq!(key, None);
    values
}

#[test]
fn entries_have_a_key_or_none() {
    assert_eq!(
        entry(" Key = a , b "),
        (Some("Key".to_owned()), vec!["a".to_owned(), "b".to_owned()])
    );
    assert_eq!(entry("Key="), (Some("Key".to_owned()), vec![]));
    assert_eq!(values("HKR,,a=b,c"), ["HKR", "", "a=b", "c"]);
    assert_eq!(values("a,b,,"), ["a", "b"]);
    assert_eq!(entry("a = b = c").1, ["b = c"]);
}

#[test]
fn quotation_marks_keep_what_is_between_them() {
    assert_eq!(values(r#"" a, b; = \ " , c"#), [r" a, b; = \ ", "c"]);
    assert_eq!(
        values(r#""Display an ""example"" string""#),
        [r#"Display an "example" string"#]
    );
    assert_eq!(values(r#""C:\a folder"\file"#), [r"C:\a folder\file"]);
    assert_eq!(values(r#"a,"","b""#), ["a", "", "b"]);
    assert_eq!(entry(r#""a = b" = c"#).0.as_deref(), Some("a = b"));
}

#[test]
fn backslash_at_the_end_continues_the_line() {
    assert_eq!(values("a,\\\n  b,\\ ; comment\r\n\tc"), ["a", "b", "c"]);
    assert_eq!(
        values("\"SomeDirectory\\\"\\\n,SomeFile"),
        ["SomeDirectory\\", "SomeFile"]
    );
    assert_eq!(values("dir\\file,dir\\\\x"), ["dir\\file", "dir\\\\x"]);
    let inf = Inf::parse("[x]\na\\\n[b]\n");
    assert_eq!(inf.section("x").unwrap().entries[0].values, ["a[b]"]);
}

#[test]
fn comments_and_blank_lines_are_nothing() {
    let inf = Inf::parse(";[a]\n [x] ; y\n\n ; b\na;b\n\t\n");
    assert_eq!(inf.problems(), []);
    assert_eq!(inf.sections().len(), 1);
    let section = inf.section("X").unwrap();
    assert_eq!((section.line, section.entries.len()), (2, 1));
    assert_eq!(
        (section.entries[0].line, &section.entries[0].values[..]),
        (5, &["a".to_owned()][..])
    );
}

#[test]
fn sections_of_one_name_are_one_section() {
    let inf = Inf::parse("[a.NTamd64]\nx=1\n[b]\n[A.ntAMD64]\nX=2\ny=3\n");
    let section = inf.section("a.ntamd64").unwrap();
    assert_eq!((section.name.as_str(), section.line), ("a.NTamd64", 1));
    assert_eq!(section.entry("X").unwrap().values, ["1"]);
    assert_eq!(section.entry("Y").unwrap().line, 6);
    assert_eq!(inf.sections().len(), 2);
}

#[test]
fn strings_are_put_in_where_they_are_known() {
    let inf = Inf::parse("[%Name%.Services]\n[Strings]\nname = \"Some Name\"\n\"a b\" = c\n");
    assert_eq!(inf.expand("%NAME% and %a b%"), "Some Name and c");
    assert_eq!(inf.expand("%12%\\x.sys"), "%12%\\x.sys");
    assert_eq!(inf.expand("%%name%% 100% %other%"), "%name% 100% %other%");
    assert_eq!(inf.section("some name.services").unwrap().line, 1);
    let german = Inf::parse("[Strings.0407]\na=b\n");
    assert_eq!(german.expand("%a%"), "b");
}

#[test]
fn what_breaks_the_syntax_is_told_and_the_rest_read() {
    let inf = Inf::parse("a=b\n[x\ny=1\n[z]\n[]\nw=1\n[z]\nc=\"d\n e = f\n");
    let problems: Vec<_> = inf
        .problems()
        .iter()
        .map(|problem| (problem.line, problem.rule))
        .collect();
    assert_eq!(
        problems,
        [
            (1, "outside-section"),
            (2, "section-name"),
            (5, "section-name"),
            (8, "open-quote")
        ]
    );
    let section = inf.section("z").unwrap();
    assert_eq!(section.entries.len(), 2);
    assert_eq!(section.entry("c").unwrap().values, ["d"]);
}
