//! Damage to the files, and to the sections between them and the devices.

use super::judge;

#[test]
fn names_of_sections_are_judged() {
    judge(&[
        (
            "AddReg = Widget.Hardware",
            "AddReg = Widget.Hardwear",
            &[
                "52 error missing-section: AddReg names the section [Widget.Hardwear], which does \
                 not exist",
                "53 warning unused-section: nothing leads to this section",
            ],
        ),
        (
            "[DestinationDirs]\n",
            "[DestinationDir]\n",
            &[
                "21 warning unused-section: nothing leads to this section",
                "42 error destination: there is no section [DestinationDirs], which says where \
                 files go",
                "44 error destination: there is no section [DestinationDirs], which says where \
                 files go",
            ],
        ),
        (
            "Include = machine.inf\n",
            "",
            &["84 error needs-include: Needs names the section [NO_DRV], which does not exist"],
        ),
        (
            "[Manufacturer]\n",
            "[InterfaceInstall32]\n{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D3} = New\n[New]\nAddReg = \
             Newer\n[Manufacturer]\n",
            &["34 error missing-section: AddReg names the section [Newer], which does not exist"],
        ),
        (
            "[Strings]\n",
            "[Left.Over]\nx = y\n[Strings]\n",
            &["91 warning unused-section: nothing leads to this section"],
        ),
        (
            "{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D3},,Widget.Interface\n",
            "{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D3},,Widget.Interfase\n",
            &[
                "57 error missing-section: AddInterface names the section [Widget.Interfase], \
                 which does not exist",
                "58 warning unused-section: nothing leads to this section",
                "60 warning unused-section: nothing leads to this section",
            ],
        ),
        (
            "[Widget.NT.HW]\n",
            "[Widget.HW]\n",
            &[
                "51 warning unused-section: nothing leads to this section",
                "53 warning unused-section: nothing leads to this section",
            ],
        ),
    ]);
}

#[test]
fn files_and_their_places_are_judged() {
    judge(&[
        (
            "CopyFiles = @widget.sys,Widget.Filter",
            "CopyFiles = widget.sys,Widget.Filter",
            &[
                "16 warning unused-file: nothing copies widget.sys, so that it does not become \
                 part of the package",
                "19 warning unused-file: nothing copies widget.sys, so that it does not become \
                 part of the package",
                "42 error missing-section: CopyFiles names the section [widget.sys], which does \
                 not exist",
            ],
        ),
        (
            "CopyFiles = @widget.sys,Widget.Filter",
            "CopyFile = @widget.sys,Widget.Filter",
            &[
                "16 warning unused-file: nothing copies widget.sys, so that it does not become \
                 part of the package",
                "17 warning unused-file: nothing copies filter.sys, so that it does not become \
                 part of the package",
                "19 warning unused-file: nothing copies widget.sys, so that it does not become \
                 part of the package",
                "42 warning misspelt: Windows knows no directive CopyFile and passes over it",
                "44 warning unused-section: nothing leads to this section",
                r"69 error service-binary: no file is copied to %12%\widget.sys",
                r"74 error service-binary: no file is copied to %11%\drivers\filter.sys",
            ],
        ),
        (
            "filter.sys,,,0x4000",
            "filter.sys = 1",
            &["45 error copied-file: a file to be copied is written as its name alone"],
        ),
        (
            "filter.sys,,,0x4000",
            "filter.sys,%ClassName%.sys",
            &[
                "17 warning unused-file: nothing copies filter.sys, so that it does not become \
                 part of the package",
                "45 error source-file: [SourceDisksFiles] does not say where Widgets.sys is",
            ],
        ),
        (
            "filter.sys = 1,common",
            "filter.sys = 1,common\nspare.sys",
            &["18 error source-entry: a file is written as <name>=<disk>"],
        ),
        (
            "filter.sys,,,0x4000",
            "filter.sys,,,x4000",
            &[r#"45 error copied-file: the flags are "x4000""#],
        ),
        (
            "filter.sys,,,0x4000",
            "filter.sys,,,0x4000\nwidget.inf",
            &["46 error copied-file: Windows itself copies widget.inf"],
        ),
        (
            "filter.sys = 1,common\n",
            "",
            &["44 error source-file: [SourceDisksFiles] does not say where filter.sys is"],
        ),
        (
            "filter.sys = 1,common",
            "filter.sys = 3,common",
            &[
                r#"17 error source-disk: filter.sys is on disk "3", which [SourceDisksNames] does not name"#,
            ],
        ),
        (
            "filter.sys = 1,common",
            r"filter.sys = 1,..\common",
            &["17 error outside-package: drivers/../common/filter.sys is outside the package"],
        ),
        (
            "filter.sys = 1,common",
            "filter.sys = 1,common\nspare.sys = 1",
            &[
                "18 warning unused-file: nothing copies spare.sys, so that it does not become \
                 part of the package",
            ],
        ),
        (
            "1 = %Disk%,,,\\drivers\n[",
            "1 = %Disk%,,,\\drivers\n1 = %Disk%\n[",
            &["13 error twice: 1 is given a second time with another value, and line 12 is the"],
        ),
        (
            "DefaultDestDir = 12\n",
            "",
            &["41 error destination: [DestinationDirs] does not say where the files go"],
        ),
        (
            "DefaultDestDir = 12",
            "DefaultDestDir = 15",
            &[r#"22 error directory: "15" is no directory's number that Windows knows"#],
        ),
        (
            "DefaultDestDir = 12",
            "DefaultDestDir = %12%",
            &[r#"22 error directory: "%12%" is no directory's number that Windows knows"#],
        ),
        (
            r"Widget.Filter = 10,system32\drivers",
            "Widget.Filters = 12",
            &[
                "23 warning destination: there is no section [Widget.Filters] whose files would \
                 go there",
            ],
        ),
        (
            r"Widget.Filter = 10,system32\drivers",
            "Widget.Filter = 13",
            &[
                "45 error driver-store: directory 13 is the package itself, where filter.sys \
                 stays drivers/common/filter.sys and cannot become filter.sys",
                "45 warning newer-syntax: directory 13 for copied files is for Windows 10 1709 and later, and the models are for any",
                r"74 error service-binary: no file is copied to %11%\drivers\filter.sys",
            ],
        ),
    ]);
}
