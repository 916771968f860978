//! Damage to services, registry values, strings and the text itself.

use super::judge;

#[test]
fn services_are_judged() {
    judge(&[
        (
            "[Widget.NT.Services]",
            "[Widget.Services]",
            &[
                "41 error services: no driver is installed for the device, there is no \
                 [Widget.NT.Services]",
            ],
        ),
        (
            "widget,0x00000002,",
            "widget,,",
            &[
                "62 error services: no service has the flag 2, which makes it the device's \
                 driver",
            ],
        ),
        (
            "widget,0x00000002,",
            "widget,0x802,",
            &["63 error service-flags: PnP starts a function driver, not the flag 0x800"],
        ),
        (
            "widget,0x00000002,",
            "widget,two,",
            &[r#"63 error service-flags: the flags are "two""#],
        ),
        (
            "filter,,Filter.Service",
            "filter,2,Filter.Service",
            &[
                "62 error services: several services have the flag 2, which makes one the \
                 device's driver",
            ],
        ),
        (
            "Widget.Service,Widget.Log",
            "Widget.Servis,Widget.Log",
            &[
                "63 error missing-section: AddService names the section [Widget.Servis], which \
                 does not exist",
                "65 warning unused-section: nothing leads to this section",
            ],
        ),
        (
            "AddService = widget,",
            "AddService = ,",
            &["63 error service: AddService gives the service of [Widget.Service] no name"],
        ),
        (
            "[Widget.Service]\nServiceType = 1\n",
            "[Widget.Service]\n",
            &["65 error service-type: ServiceType is missing"],
        ),
        (
            "[Widget.Service]\nServiceType = 1\n",
            "[Widget.Service]\nServiceType = 0x10\n",
            &["66 error service-type: the device's driver is a kernel driver, not of type 0x10"],
        ),
        (
            "StartType = 0x3",
            "StartType = 2",
            &["67 error start-type: 2 starts services, never the driver of a PnP device"],
        ),
        (
            "StartType = 0x3",
            "StartType = 4",
            &[
                "67 error start-type: 4 keeps the service from being started, so that nothing is \
                 installed",
            ],
        ),
        (
            "StartType = 0x3",
            "StartType = boot",
            &["67 error start-type: StartType cannot be boot"],
        ),
        (
            "ErrorControl = 1",
            "ErrorControl = 4",
            &["68 error error-control: ErrorControl cannot be 4"],
        ),
        (
            "ErrorControl = 1",
            "ErrorControl = 1\nErrorControl = 0",
            &["69 error twice: ErrorControl is given a second time with another value"],
        ),
        (
            r"%12%\widget.sys",
            r"%11%\widget.sys",
            &[r"69 error service-binary: no file is copied to %11%\widget.sys"],
        ),
        (
            r"%12%\widget.sys",
            r"12\widget.sys",
            &[
                r"69 error service-binary: 12\widget.sys is not a directory's number and a file below it",
            ],
        ),
        (
            r"%12%\widget.sys",
            r"%12%\gadget.sys",
            &[r"69 error service-binary: no file is copied to %12%\gadget.sys"],
        ),
        (
            "ServiceBinary = %12%\\widget.sys\n",
            "",
            &["65 error service-binary: ServiceBinary is missing"],
        ),
        (
            "[Widget.Log]",
            "[Widget.Log",
            &[
                "63 error missing-section: AddService names the section [Widget.Log], which does \
                 not exist",
                "78 error section-name: the section's name is not closed",
                "80 warning unused-section: nothing leads to this section",
            ],
        ),
        (
            "AddService = ,2\n",
            "AddService = ,2,\nAddService = lower,,\n",
            &["88 error service-section: AddService names no section that describes the service"],
        ),
    ]);
}

#[test]
fn registry_values_and_descriptors_are_judged() {
    judge(&[
        (
            "HKR,Parameters,Depth,%Dword%,0x20",
            "HKEY,Parameters,Depth,%Dword%,0x20",
            &["47 error registry: the line does not begin with HKR, HKLM, HKCR, HKCU or HKU"],
        ),
        (
            "HKR,Parameters,Depth,%Dword%,0x20",
            "HKR,Parameters,Depth,%Dword%,twenty",
            &[r#"47 error registry: "twenty" is no number, though the flags say so"#],
        ),
        (
            "HKR,Parameters,Depth,%Dword%,0x20",
            r"HKLM,System\CurrentControlSet\Services\x,Depth,%Dword%,0x20",
            &[
                "47 error global-registry: services' keys are written to by HKR from the \
                 service's own \
                 section only",
            ],
        ),
        (
            r#""D:P(A;;GA;;;SY)(A;;GA;;;BA)S:(ML;;NW;;;LW)""#,
            "D:P(A;;GA;;;SY)(A;;GA;;;BA)",
            &[r#"54 error security: "D:P(A" is no security descriptor"#],
        ),
        (
            "[Widget.Settings.security]\n\"D:P(A;;GA;;;SY)(A;;GA;;;BA)\"",
            "[Widget.Settings.security]\n\"D:P(A;;GA;;;SY)\"",
            &[
                r#"50 error security: "D:P(A;;GA;;;SY)" does not leave Windows the right to change what it installed"#,
            ],
        ),
    ]);
}

#[test]
fn text_and_strings_are_judged() {
    judge(&[
        (
            r"%%SystemRoot%%\widgets",
            r"%SystemRoot%\widgets",
            &["48 error undefined-string: the string %SystemRoot% is not defined"],
        ),
        (
            r"%%SystemRoot%%\widgets",
            "100% widgets",
            &["48 warning string: a percent sign stands alone, but two enclose a string's name"],
        ),
        (
            "Widget = \"Widget 100%\"\n",
            "",
            &[
                "35 error undefined-string: the string %Widget% is not defined",
                "38 error undefined-string: the string %Widget% is not defined",
                "61 error undefined-string: the string %Widget% is not defined",
                "101 warning unused-string: nothing uses the string WIDGET",
            ],
        ),
        (
            "DISK = \"Ding-Diskette\"\n",
            "",
            &[
                "98 error string: the string Disk is missing, and Windows takes none from \
                 [Strings] instead",
            ],
        ),
        (
            r#"Disk = "Widget disk""#,
            "Disk = \"Widget disk\"\nDisc",
            &["95 error string: a string is written as name = \"text\""],
        ),
        (
            r#"Disk = "Widget disk""#,
            "Disk = \"Widget disk\"\nDisc = \"Widget disk\"",
            &["95 warning unused-string: nothing uses the string Disc"],
        ),
        (
            r#"Maker = "Widgets, Inc.""#,
            "Maker = Widgets, Inc.",
            &["92 error string: the string Maker ends at its first comma"],
        ),
        (
            r#"Disk = "Widget disk""#,
            r#"Disk = "Widget disk"#,
            &["94 error open-quote: a quotation mark is not closed"],
        ),
        (
            "; A right INF of many parts, of which the tests damage one at a time.",
            "stray = 1",
            &[
                "1 error outside-section: this line is in no section, so that Windows refuses the \
                 file",
            ],
        ),
        (
            "[Widget.Log]",
            "[Widget.Log] AddReg = x",
            &["78 error section-name: something follows the section's name"],
        ),
        (
            "DWORD = 0x00010001\n",
            r"DWORD = 0x00010001 \",
            &["104 error continuation: the last line ends in a backslash, which continues it"],
        ),
        (
            "widget.cat",
            "widget\u{7}.cat",
            &["7 error control-character: there is a control character in this line"],
        ),
        (
            "Widgets,NTamd64,",
            "Widgets,NT$ARCH$,",
            &["32 error unstamped: $ARCH$ stands for something"],
        ),
    ]);
    let long = format!("ClassName = {}", "x".repeat(4096));
    judge(&[(
        "ClassName = Widgets",
        &long,
        &["93 error too-long: a value is longer than 4095 characters"],
    )]);
}
