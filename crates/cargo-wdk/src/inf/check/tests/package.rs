//! Damage to the description of the package and its devices.

use super::judge;

#[test]
fn version_section_is_judged() {
    judge(&[
        (
            r#"Signature = "$WINDOWS NT$""#,
            r#"Signature = "$Windows 95$""#,
            &[
                r#"3 error signature: the signature is "$Windows 95$", by which Windows knows no INF"#,
            ],
        ),
        (
            "Signature = \"$WINDOWS NT$\"\n",
            "",
            &["2 error signature: Signature is missing"],
        ),
        (
            "[Version]\n",
            "[Versions]\n",
            &[
                "1 error version: there is no section [Version], so that Windows takes the file \
                 for no INF",
            ],
        ),
        (
            "Class = Widgets\n",
            "",
            &["2 error required: Class is missing"],
        ),
        (
            "Class = Widgets",
            "Class = System",
            &["5 error class-guid: the class System has the GUID \
                 {4d36e97d-e325-11ce-bfc1-08002be10318}, not"],
        ),
        (
            "{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D4}",
            "{4d36e97d-e325-11ce-bfc1-08002be10318}",
            &[
                "4 error class: {4d36e97d-e325-11ce-bfc1-08002be10318} is the class System, not \
                 Widgets",
            ],
        ),
        (
            "{0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D4}",
            "0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D4",
            &[r#"5 error class-guid: "0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D4" is no GUID"#],
        ),
        (
            "Provider = %Maker%",
            "Provider = Microsoft",
            &["6 error provider: Microsoft did not make this package"],
        ),
        (
            "Provider = %Maker%\n",
            "",
            &["2 error required: Provider is missing"],
        ),
        (
            "CatalogFile = widget.cat\n",
            "",
            &["2 error catalogue: no catalogue is named, so that the package counts as unsigned"],
        ),
        (
            "CatalogFile = widget.cat",
            "CatalogFile = widget.sys",
            &[
                r#"7 error catalogue-name: "widget.sys" is not the name of a catalogue beside the INF"#,
            ],
        ),
        (
            "03/04/2025,1.2.3.4",
            "2025-03-04,1.2.3.4",
            &[r#"8 error driver-date: "2025-03-04" is no day written as mm/dd/yyyy"#],
        ),
        (
            "03/04/2025,1.2.3.4",
            "02/30/2025,1.2.3.4",
            &[r#"8 error driver-date: "02/30/2025" is no day written as mm/dd/yyyy"#],
        ),
        (
            "03/04/2025,1.2.3.4",
            "03/06/2025,1.2.3.4",
            &["8 warning driver-date: the date lies in the future"],
        ),
        (
            "03/04/2025,1.2.3.4",
            "03/04/2025,1.2.70000.4",
            &[r#"8 error driver-version: version "1.2.70000.4": 70000 is not less than 65535"#],
        ),
        (
            "03/04/2025,1.2.3.4",
            "03/04/2025,1.2.3",
            &["8 error driver-version: the version is not four numbers"],
        ),
        (
            "03/04/2025,1.2.3.4",
            "03/04/2025",
            &["8 error driver-version: the version is not four numbers"],
        ),
        (
            "DriverVer = 03/04/2025,1.2.3.4\n",
            "",
            &["2 error required: DriverVer is missing"],
        ),
        (
            "PnpLockdown = 1\n",
            "",
            &[
                "2 warning pnp-lockdown: nothing keeps applications from changing the installed \
                 files",
            ],
        ),
        (
            "PnpLockdown = 1\n",
            "PnpLockdown = 1\nPROVIDER = %Disk%\n",
            &["10 error twice: PROVIDER is given a second time with another value, and line 6 is"],
        ),
        (
            "Class = Widgets\nClassGuid = {0A6F2C4E-93B1-4D57-8E1D-5C7B20F4A9D4}",
            "Class = System\nClassGuid = {4D36E97D-E325-11CE-BFC1-08002BE10318}",
            &[
                "25 error class-install: the class System was defined by Microsoft, so that no \
                 other \
                 package may install it",
            ],
        ),
        (
            "Class = Widgets",
            "Class = WidgetsGadgetsAndSundryOtherThings",
            &["4 error class: the class's name has more than 32 characters"],
        ),
        (
            "CatalogFile = widget.cat",
            r"CatalogFile.NT = catalogues\widget.cat",
            &[
                r#"7 error catalogue-name: "catalogues\\widget.cat" is not the name of a catalogue beside the INF"#,
            ],
        ),
        (
            "[ClassInstall32]\n",
            "[ClassInstall]\n",
            &[
                "4 warning class-unknown: the class Widgets is not one of Windows' own, and \
                 nothing here installs it",
                "25 warning unused-section: nothing leads to this section",
                "27 warning unused-section: nothing leads to this section",
            ],
        ),
    ]);
}

#[test]
fn devices_and_what_they_lead_to_are_judged() {
    judge(&[
        (
            "[Manufacturer]\n",
            "[Manufacturers]\n",
            &[
                "1 error manufacturer: there is no section [Manufacturer], which leads to the \
                 devices",
            ],
        ),
        (
            "%Maker% = Widgets,NTamd64,NTarm64.10.0...16299\n",
            "",
            &["31 error manufacturer: no models section is named"],
        ),
        (
            "Widgets,NTamd64,",
            "Widgets,NTx64,",
            &[
                r#"32 error decoration: the decoration NTx64 names the processor "x64", which is none of"#,
                "32 error models: names the models section [Widgets.NTx64], which does not exist",
            ],
        ),
        (
            "[Widgets.NTamd64]",
            "[Widgets.NTamd]",
            &["32 error models: names the models section [Widgets.NTamd64], which does not exist"],
        ),
        (
            "NTarm64.10.0...16299\n\n[",
            "NTarm64.10.0...10240\n\n[",
            &[
                "32 error decoration: the decoration NTarm64.10.0...10240 names a build before \
                 14310",
                "32 error models: names the models section [Widgets.NTarm64.10.0...10240], which \
                 does not exist",
            ],
        ),
        (
            r"%Widget.Plain% = Plain,ROOT\WIDGET",
            "%Widget.Plain% = ,ROOT\\WIDGET",
            &["36 error model: no install section is named"],
        ),
        (
            r"%Widget.Plain% = Plain,ROOT\WIDGET",
            "%Widget.Plain% = Plain",
            &[
                "36 error no-hardware-id: no hardware id is given, so that no device gets the \
                 driver",
            ],
        ),
        (
            r"%Widget.Plain% = Plain,ROOT\WIDGET",
            r"%Widget.Plain% = Plain,PCI\VEN_123&DEV_5678",
            &[r"36 error hardware-id: no device has the id PCI\VEN_123&DEV_5678"],
        ),
        (
            r"%Widget.Plain% = Plain,ROOT\WIDGET",
            r"%Widget.Plain% = Plain,pci\ven_1234&dev_5678",
            &[
                r"36 warning hardware-id: the id pci\ven_1234&dev_5678 is given a second time, line 35 has it",
            ],
        ),
        (
            r"%Widget.Plain% = Plain,ROOT\WIDGET",
            r"%Widget.Plain% = Plane,ROOT\WIDGET",
            &["36 error install-section: names the install section [Plane], which does not exist"],
        ),
        (
            r"Plain,ROOT\WIDGET",
            "Plain,ROOT WIDGET",
            &["36 error hardware-id: no device has the id ROOT WIDGET"],
        ),
        (
            "[Plain.NTamd64]",
            "[Plain.NTx86]",
            &["36 error install-section: names the install section [Plain], which does not exist"],
        ),
        (
            "[Widget.Interface]\n",
            "[DefaultInstall]\nAddReg=Widget.Settings\n[Widget.Interface]\n",
            &[
                "58 error default-install: an INF for devices, which has [Manufacturer], has no \
                 [DefaultInstall]",
            ],
        ),
    ]);
}
