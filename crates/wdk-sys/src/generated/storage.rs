// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! Beyond WDM: ntddscsi.h, ntddcdrm.h, ntddtape.h, ntddchgr.h, scsi.h, srb.h.

use crate::*;

#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _TRACK_DATA {
    pub Reserved: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TrackNumber: UCHAR,
    pub Reserved1: UCHAR,
    pub Address: [UCHAR; 4usize],
}
impl _TRACK_DATA {
    #[inline]
    pub fn Control(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Control(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Adr(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Adr(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Control: UCHAR,
        Adr: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Control: u8 = unsafe { ::core::mem::transmute(Control) };
                    Control as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Adr: u8 = unsafe { ::core::mem::transmute(Adr) };
                    Adr as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type TRACK_DATA = _TRACK_DATA;
pub type PTRACK_DATA = *mut _TRACK_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_DISK_DATA {
    pub DiskData: ULONG,
}
pub type CDROM_DISK_DATA = _CDROM_DISK_DATA;
pub type PCDROM_DISK_DATA = *mut _CDROM_DISK_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_PLAY_AUDIO_MSF {
    pub StartingM: UCHAR,
    pub StartingS: UCHAR,
    pub StartingF: UCHAR,
    pub EndingM: UCHAR,
    pub EndingS: UCHAR,
    pub EndingF: UCHAR,
}
pub type CDROM_PLAY_AUDIO_MSF = _CDROM_PLAY_AUDIO_MSF;
pub type PCDROM_PLAY_AUDIO_MSF = *mut _CDROM_PLAY_AUDIO_MSF;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_READ_TOC_EX {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub SessionTrack: UCHAR,
    pub Reserved2: UCHAR,
    pub Reserved3: UCHAR,
}
impl _CDROM_READ_TOC_EX {
    #[inline]
    pub fn Format(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Format(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Msf(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Msf(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Format: UCHAR,
        Reserved1: UCHAR,
        Msf: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Format: u8 = unsafe { ::core::mem::transmute(Format) };
                    Format as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Msf: u8 = unsafe { ::core::mem::transmute(Msf) };
                    Msf as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDROM_READ_TOC_EX = _CDROM_READ_TOC_EX;
pub type PCDROM_READ_TOC_EX = *mut _CDROM_READ_TOC_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_SEEK_AUDIO_MSF {
    pub M: UCHAR,
    pub S: UCHAR,
    pub F: UCHAR,
}
pub type CDROM_SEEK_AUDIO_MSF = _CDROM_SEEK_AUDIO_MSF;
pub type PCDROM_SEEK_AUDIO_MSF = *mut _CDROM_SEEK_AUDIO_MSF;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_SUB_Q_DATA_FORMAT {
    pub Format: UCHAR,
    pub Track: UCHAR,
}
pub type CDROM_SUB_Q_DATA_FORMAT = _CDROM_SUB_Q_DATA_FORMAT;
pub type PCDROM_SUB_Q_DATA_FORMAT = *mut _CDROM_SUB_Q_DATA_FORMAT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_TOC {
    pub Length: [UCHAR; 2usize],
    pub FirstTrack: UCHAR,
    pub LastTrack: UCHAR,
    pub TrackData: [TRACK_DATA; 100usize],
}
pub type CDROM_TOC = _CDROM_TOC;
pub type PCDROM_TOC = *mut _CDROM_TOC;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_TOC_SESSION_DATA {
    pub Length: [UCHAR; 2usize],
    pub FirstCompleteSession: UCHAR,
    pub LastCompleteSession: UCHAR,
    pub TrackData: [TRACK_DATA; 1usize],
}
pub type CDROM_TOC_SESSION_DATA = _CDROM_TOC_SESSION_DATA;
pub type PCDROM_TOC_SESSION_DATA = *mut _CDROM_TOC_SESSION_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_TOC_ATIP_DATA_BLOCK {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub Reserved7: UCHAR,
    pub LeadInMsf: [UCHAR; 3usize],
    pub Reserved8: UCHAR,
    pub LeadOutMsf: [UCHAR; 3usize],
    pub Reserved9: UCHAR,
    pub A1Values: [UCHAR; 3usize],
    pub Reserved10: UCHAR,
    pub A2Values: [UCHAR; 3usize],
    pub Reserved11: UCHAR,
    pub A3Values: [UCHAR; 3usize],
    pub Reserved12: UCHAR,
}
impl _CDROM_TOC_ATIP_DATA_BLOCK {
    #[inline]
    pub fn CdrwReferenceSpeed(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_CdrwReferenceSpeed(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WritePower(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_WritePower(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn True1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_True1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn UnrestrictedUse(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_UnrestrictedUse(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved5(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved5(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn A3Valid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_A3Valid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn A2Valid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_A2Valid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn A1Valid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_A1Valid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved6(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(19usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved6(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(19usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn IsCdrw(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(22usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IsCdrw(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(22usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn True2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(23usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_True2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(23usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CdrwReferenceSpeed: UCHAR,
        Reserved3: UCHAR,
        WritePower: UCHAR,
        True1: UCHAR,
        Reserved4: UCHAR,
        UnrestrictedUse: UCHAR,
        Reserved5: UCHAR,
        A3Valid: UCHAR,
        A2Valid: UCHAR,
        A1Valid: UCHAR,
        Reserved6: UCHAR,
        IsCdrw: UCHAR,
        True2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 3usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 3usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let CdrwReferenceSpeed: u8 = unsafe {
                        ::core::mem::transmute(CdrwReferenceSpeed)
                    };
                    CdrwReferenceSpeed as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                3u8,
                {
                    let WritePower: u8 = unsafe { ::core::mem::transmute(WritePower) };
                    WritePower as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let True1: u8 = unsafe { ::core::mem::transmute(True1) };
                    True1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let UnrestrictedUse: u8 = unsafe {
                        ::core::mem::transmute(UnrestrictedUse)
                    };
                    UnrestrictedUse as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let Reserved5: u8 = unsafe { ::core::mem::transmute(Reserved5) };
                    Reserved5 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                1u8,
                {
                    let A3Valid: u8 = unsafe { ::core::mem::transmute(A3Valid) };
                    A3Valid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                17usize,
                1u8,
                {
                    let A2Valid: u8 = unsafe { ::core::mem::transmute(A2Valid) };
                    A2Valid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                18usize,
                1u8,
                {
                    let A1Valid: u8 = unsafe { ::core::mem::transmute(A1Valid) };
                    A1Valid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                19usize,
                3u8,
                {
                    let Reserved6: u8 = unsafe { ::core::mem::transmute(Reserved6) };
                    Reserved6 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                22usize,
                1u8,
                {
                    let IsCdrw: u8 = unsafe { ::core::mem::transmute(IsCdrw) };
                    IsCdrw as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                23usize,
                1u8,
                {
                    let True2: u8 = unsafe { ::core::mem::transmute(True2) };
                    True2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDROM_TOC_ATIP_DATA_BLOCK = _CDROM_TOC_ATIP_DATA_BLOCK;
pub type PCDROM_TOC_ATIP_DATA_BLOCK = *mut _CDROM_TOC_ATIP_DATA_BLOCK;
#[repr(C)]
#[derive(Debug)]
pub struct _CDROM_TOC_ATIP_DATA {
    pub Length: [UCHAR; 2usize],
    pub Reserved1: UCHAR,
    pub Reserved2: UCHAR,
    pub Descriptors: __IncompleteArrayField<CDROM_TOC_ATIP_DATA_BLOCK>,
}
pub type CDROM_TOC_ATIP_DATA = _CDROM_TOC_ATIP_DATA;
pub type PCDROM_TOC_ATIP_DATA = *mut _CDROM_TOC_ATIP_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CDROM_TOC_CD_TEXT_DATA_BLOCK {
    pub PackType: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub SequenceNumber: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_anon_1: _CDROM_TOC_CD_TEXT_DATA_BLOCK__bindgen_ty_1,
    pub CRC: [UCHAR; 2usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDROM_TOC_CD_TEXT_DATA_BLOCK__bindgen_ty_1 {
    pub Text: [UCHAR; 12usize],
    pub WText: [WCHAR; 6usize],
}
impl _CDROM_TOC_CD_TEXT_DATA_BLOCK {
    #[inline]
    pub fn TrackNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_TrackNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn ExtensionFlag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ExtensionFlag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TrackNumber: UCHAR,
        ExtensionFlag: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let TrackNumber: u8 = unsafe { ::core::mem::transmute(TrackNumber) };
                    TrackNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let ExtensionFlag: u8 = unsafe {
                        ::core::mem::transmute(ExtensionFlag)
                    };
                    ExtensionFlag as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn CharacterPosition(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_CharacterPosition(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn BlockNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_BlockNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Unicode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Unicode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        CharacterPosition: UCHAR,
        BlockNumber: UCHAR,
        Unicode: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let CharacterPosition: u8 = unsafe {
                        ::core::mem::transmute(CharacterPosition)
                    };
                    CharacterPosition as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                3u8,
                {
                    let BlockNumber: u8 = unsafe { ::core::mem::transmute(BlockNumber) };
                    BlockNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Unicode: u8 = unsafe { ::core::mem::transmute(Unicode) };
                    Unicode as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDROM_TOC_CD_TEXT_DATA_BLOCK = _CDROM_TOC_CD_TEXT_DATA_BLOCK;
pub type PCDROM_TOC_CD_TEXT_DATA_BLOCK = *mut _CDROM_TOC_CD_TEXT_DATA_BLOCK;
#[repr(C)]
pub struct _CDROM_TOC_CD_TEXT_DATA {
    pub Length: [UCHAR; 2usize],
    pub Reserved1: UCHAR,
    pub Reserved2: UCHAR,
    pub Descriptors: __IncompleteArrayField<CDROM_TOC_CD_TEXT_DATA_BLOCK>,
}
pub type CDROM_TOC_CD_TEXT_DATA = _CDROM_TOC_CD_TEXT_DATA;
pub type PCDROM_TOC_CD_TEXT_DATA = *mut _CDROM_TOC_CD_TEXT_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_TOC_FULL_TOC_DATA_BLOCK {
    pub SessionNumber: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved1: UCHAR,
    pub Point: UCHAR,
    pub MsfExtra: [UCHAR; 3usize],
    pub Zero: UCHAR,
    pub Msf: [UCHAR; 3usize],
}
impl _CDROM_TOC_FULL_TOC_DATA_BLOCK {
    #[inline]
    pub fn Control(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Control(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Adr(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Adr(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Control: UCHAR,
        Adr: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Control: u8 = unsafe { ::core::mem::transmute(Control) };
                    Control as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Adr: u8 = unsafe { ::core::mem::transmute(Adr) };
                    Adr as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDROM_TOC_FULL_TOC_DATA_BLOCK = _CDROM_TOC_FULL_TOC_DATA_BLOCK;
pub type PCDROM_TOC_FULL_TOC_DATA_BLOCK = *mut _CDROM_TOC_FULL_TOC_DATA_BLOCK;
#[repr(C)]
#[derive(Debug)]
pub struct _CDROM_TOC_FULL_TOC_DATA {
    pub Length: [UCHAR; 2usize],
    pub FirstCompleteSession: UCHAR,
    pub LastCompleteSession: UCHAR,
    pub Descriptors: __IncompleteArrayField<CDROM_TOC_FULL_TOC_DATA_BLOCK>,
}
pub type CDROM_TOC_FULL_TOC_DATA = _CDROM_TOC_FULL_TOC_DATA;
pub type PCDROM_TOC_FULL_TOC_DATA = *mut _CDROM_TOC_FULL_TOC_DATA;
#[repr(C)]
#[derive(Debug)]
pub struct _CDROM_TOC_PMA_DATA {
    pub Length: [UCHAR; 2usize],
    pub Reserved1: UCHAR,
    pub Reserved2: UCHAR,
    pub Descriptors: __IncompleteArrayField<CDROM_TOC_FULL_TOC_DATA_BLOCK>,
}
pub type CDROM_TOC_PMA_DATA = _CDROM_TOC_PMA_DATA;
pub type PCDROM_TOC_PMA_DATA = *mut _CDROM_TOC_PMA_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SUB_Q_HEADER {
    pub Reserved: UCHAR,
    pub AudioStatus: UCHAR,
    pub DataLength: [UCHAR; 2usize],
}
pub type SUB_Q_HEADER = _SUB_Q_HEADER;
pub type PSUB_Q_HEADER = *mut _SUB_Q_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SUB_Q_MEDIA_CATALOG_NUMBER {
    pub Header: SUB_Q_HEADER,
    pub FormatCode: UCHAR,
    pub Reserved: [UCHAR; 3usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub MediaCatalog: [UCHAR; 15usize],
}
impl _SUB_Q_MEDIA_CATALOG_NUMBER {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Mcval(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Mcval(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Mcval: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Mcval: u8 = unsafe { ::core::mem::transmute(Mcval) };
                    Mcval as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type SUB_Q_MEDIA_CATALOG_NUMBER = _SUB_Q_MEDIA_CATALOG_NUMBER;
pub type PSUB_Q_MEDIA_CATALOG_NUMBER = *mut _SUB_Q_MEDIA_CATALOG_NUMBER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SUB_Q_TRACK_ISRC {
    pub Header: SUB_Q_HEADER,
    pub FormatCode: UCHAR,
    pub Reserved0: UCHAR,
    pub Track: UCHAR,
    pub Reserved1: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TrackIsrc: [UCHAR; 15usize],
}
impl _SUB_Q_TRACK_ISRC {
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Tcval(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Tcval(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved2: UCHAR,
        Tcval: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Tcval: u8 = unsafe { ::core::mem::transmute(Tcval) };
                    Tcval as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type SUB_Q_TRACK_ISRC = _SUB_Q_TRACK_ISRC;
pub type PSUB_Q_TRACK_ISRC = *mut _SUB_Q_TRACK_ISRC;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SUB_Q_CURRENT_POSITION {
    pub Header: SUB_Q_HEADER,
    pub FormatCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TrackNumber: UCHAR,
    pub IndexNumber: UCHAR,
    pub AbsoluteAddress: [UCHAR; 4usize],
    pub TrackRelativeAddress: [UCHAR; 4usize],
}
impl _SUB_Q_CURRENT_POSITION {
    #[inline]
    pub fn Control(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Control(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn ADR(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ADR(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Control: UCHAR,
        ADR: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Control: u8 = unsafe { ::core::mem::transmute(Control) };
                    Control as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let ADR: u8 = unsafe { ::core::mem::transmute(ADR) };
                    ADR as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type SUB_Q_CURRENT_POSITION = _SUB_Q_CURRENT_POSITION;
pub type PSUB_Q_CURRENT_POSITION = *mut _SUB_Q_CURRENT_POSITION;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SUB_Q_CHANNEL_DATA {
    pub CurrentPosition: SUB_Q_CURRENT_POSITION,
    pub MediaCatalog: SUB_Q_MEDIA_CATALOG_NUMBER,
    pub TrackIsrc: SUB_Q_TRACK_ISRC,
}
pub type SUB_Q_CHANNEL_DATA = _SUB_Q_CHANNEL_DATA;
pub type PSUB_Q_CHANNEL_DATA = *mut _SUB_Q_CHANNEL_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_AUDIO_CONTROL {
    pub LbaFormat: UCHAR,
    pub LogicalBlocksPerSecond: USHORT,
}
pub type CDROM_AUDIO_CONTROL = _CDROM_AUDIO_CONTROL;
pub type PCDROM_AUDIO_CONTROL = *mut _CDROM_AUDIO_CONTROL;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _VOLUME_CONTROL {
    pub PortVolume: [UCHAR; 4usize],
}
pub type VOLUME_CONTROL = _VOLUME_CONTROL;
pub type PVOLUME_CONTROL = *mut _VOLUME_CONTROL;
pub mod _TRACK_MODE_TYPE {
    pub type Type = i32;
    pub const YellowMode2: Type = 0;
    pub const XAForm2: Type = 1;
    pub const CDDA: Type = 2;
}
pub use self::_TRACK_MODE_TYPE::Type as TRACK_MODE_TYPE;
pub type PTRACK_MODE_TYPE = *mut _TRACK_MODE_TYPE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct __RAW_READ_INFO {
    pub DiskOffset: LARGE_INTEGER,
    pub SectorCount: ULONG,
    pub TrackMode: TRACK_MODE_TYPE,
}
pub type RAW_READ_INFO = __RAW_READ_INFO;
pub type PRAW_READ_INFO = *mut __RAW_READ_INFO;
pub mod _CDROM_SPEED_REQUEST {
    pub type Type = i32;
    pub const CdromSetSpeed: Type = 0;
    pub const CdromSetStreaming: Type = 1;
}
pub use self::_CDROM_SPEED_REQUEST::Type as CDROM_SPEED_REQUEST;
pub type PCDROM_SPEED_REQUEST = *mut _CDROM_SPEED_REQUEST::Type;
pub mod _WRITE_ROTATION {
    pub type Type = i32;
    pub const CdromDefaultRotation: Type = 0;
    pub const CdromCAVRotation: Type = 1;
}
pub use self::_WRITE_ROTATION::Type as WRITE_ROTATION;
pub type PWRITE_ROTATION = *mut _WRITE_ROTATION::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDROM_SET_SPEED {
    pub RequestType: CDROM_SPEED_REQUEST,
    pub ReadSpeed: USHORT,
    pub WriteSpeed: USHORT,
    pub RotationControl: WRITE_ROTATION,
}
pub type CDROM_SET_SPEED = _CDROM_SET_SPEED;
pub type PCDROM_SET_SPEED = *mut _CDROM_SET_SPEED;
pub mod _TAPE_DRIVE_PROBLEM_TYPE {
    pub type Type = i32;
    pub const TapeDriveProblemNone: Type = 0;
    pub const TapeDriveReadWriteWarning: Type = 1;
    pub const TapeDriveReadWriteError: Type = 2;
    pub const TapeDriveReadWarning: Type = 3;
    pub const TapeDriveWriteWarning: Type = 4;
    pub const TapeDriveReadError: Type = 5;
    pub const TapeDriveWriteError: Type = 6;
    pub const TapeDriveHardwareError: Type = 7;
    pub const TapeDriveUnsupportedMedia: Type = 8;
    pub const TapeDriveScsiConnectionError: Type = 9;
    pub const TapeDriveTimetoClean: Type = 10;
    pub const TapeDriveCleanDriveNow: Type = 11;
    pub const TapeDriveMediaLifeExpired: Type = 12;
    pub const TapeDriveSnappedTape: Type = 13;
}
pub use self::_TAPE_DRIVE_PROBLEM_TYPE::Type as TAPE_DRIVE_PROBLEM_TYPE;
pub mod _ELEMENT_TYPE {
    pub type Type = i32;
    pub const AllElements: Type = 0;
    pub const ChangerTransport: Type = 1;
    pub const ChangerSlot: Type = 2;
    pub const ChangerIEPort: Type = 3;
    pub const ChangerDrive: Type = 4;
    pub const ChangerDoor: Type = 5;
    pub const ChangerKeypad: Type = 6;
    pub const ChangerMaxElement: Type = 7;
}
pub use self::_ELEMENT_TYPE::Type as ELEMENT_TYPE;
pub type PELEMENT_TYPE = *mut _ELEMENT_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_ELEMENT {
    pub ElementType: ELEMENT_TYPE,
    pub ElementAddress: ULONG,
}
pub type CHANGER_ELEMENT = _CHANGER_ELEMENT;
pub type PCHANGER_ELEMENT = *mut _CHANGER_ELEMENT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_ELEMENT_LIST {
    pub Element: CHANGER_ELEMENT,
    pub NumberOfElements: ULONG,
}
pub type CHANGER_ELEMENT_LIST = _CHANGER_ELEMENT_LIST;
pub type PCHANGER_ELEMENT_LIST = *mut _CHANGER_ELEMENT_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _GET_CHANGER_PARAMETERS {
    pub Size: ULONG,
    pub NumberTransportElements: USHORT,
    pub NumberStorageElements: USHORT,
    pub NumberCleanerSlots: USHORT,
    pub NumberIEElements: USHORT,
    pub NumberDataTransferElements: USHORT,
    pub NumberOfDoors: USHORT,
    pub FirstSlotNumber: USHORT,
    pub FirstDriveNumber: USHORT,
    pub FirstTransportNumber: USHORT,
    pub FirstIEPortNumber: USHORT,
    pub FirstCleanerSlotAddress: USHORT,
    pub MagazineSize: USHORT,
    pub DriveCleanTimeout: ULONG,
    pub Features0: ULONG,
    pub Features1: ULONG,
    pub MoveFromTransport: UCHAR,
    pub MoveFromSlot: UCHAR,
    pub MoveFromIePort: UCHAR,
    pub MoveFromDrive: UCHAR,
    pub ExchangeFromTransport: UCHAR,
    pub ExchangeFromSlot: UCHAR,
    pub ExchangeFromIePort: UCHAR,
    pub ExchangeFromDrive: UCHAR,
    pub LockUnlockCapabilities: UCHAR,
    pub PositionCapabilities: UCHAR,
    pub Reserved1: [UCHAR; 2usize],
    pub Reserved2: [ULONG; 2usize],
}
pub type GET_CHANGER_PARAMETERS = _GET_CHANGER_PARAMETERS;
pub type PGET_CHANGER_PARAMETERS = *mut _GET_CHANGER_PARAMETERS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_PRODUCT_DATA {
    pub VendorId: [UCHAR; 8usize],
    pub ProductId: [UCHAR; 16usize],
    pub Revision: [UCHAR; 4usize],
    pub SerialNumber: [UCHAR; 32usize],
    pub DeviceType: UCHAR,
}
pub type CHANGER_PRODUCT_DATA = _CHANGER_PRODUCT_DATA;
pub type PCHANGER_PRODUCT_DATA = *mut _CHANGER_PRODUCT_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_SET_ACCESS {
    pub Element: CHANGER_ELEMENT,
    pub Control: ULONG,
}
pub type CHANGER_SET_ACCESS = _CHANGER_SET_ACCESS;
pub type PCHANGER_SET_ACCESS = *mut _CHANGER_SET_ACCESS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_READ_ELEMENT_STATUS {
    pub ElementList: CHANGER_ELEMENT_LIST,
    pub VolumeTagInfo: BOOLEAN,
}
pub type CHANGER_READ_ELEMENT_STATUS = _CHANGER_READ_ELEMENT_STATUS;
pub type PCHANGER_READ_ELEMENT_STATUS = *mut _CHANGER_READ_ELEMENT_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_ELEMENT_STATUS {
    pub Element: CHANGER_ELEMENT,
    pub SrcElementAddress: CHANGER_ELEMENT,
    pub Flags: ULONG,
    pub ExceptionCode: ULONG,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub Reserved: USHORT,
    pub PrimaryVolumeID: [UCHAR; 36usize],
    pub AlternateVolumeID: [UCHAR; 36usize],
}
pub type CHANGER_ELEMENT_STATUS = _CHANGER_ELEMENT_STATUS;
pub type PCHANGER_ELEMENT_STATUS = *mut _CHANGER_ELEMENT_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_ELEMENT_STATUS_EX {
    pub Element: CHANGER_ELEMENT,
    pub SrcElementAddress: CHANGER_ELEMENT,
    pub Flags: ULONG,
    pub ExceptionCode: ULONG,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub Reserved: USHORT,
    pub PrimaryVolumeID: [UCHAR; 36usize],
    pub AlternateVolumeID: [UCHAR; 36usize],
    pub VendorIdentification: [UCHAR; 8usize],
    pub ProductIdentification: [UCHAR; 16usize],
    pub SerialNumber: [UCHAR; 32usize],
}
pub type CHANGER_ELEMENT_STATUS_EX = _CHANGER_ELEMENT_STATUS_EX;
pub type PCHANGER_ELEMENT_STATUS_EX = *mut _CHANGER_ELEMENT_STATUS_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_INITIALIZE_ELEMENT_STATUS {
    pub ElementList: CHANGER_ELEMENT_LIST,
    pub BarCodeScan: BOOLEAN,
}
pub type CHANGER_INITIALIZE_ELEMENT_STATUS = _CHANGER_INITIALIZE_ELEMENT_STATUS;
pub type PCHANGER_INITIALIZE_ELEMENT_STATUS = *mut _CHANGER_INITIALIZE_ELEMENT_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_SET_POSITION {
    pub Transport: CHANGER_ELEMENT,
    pub Destination: CHANGER_ELEMENT,
    pub Flip: BOOLEAN,
}
pub type CHANGER_SET_POSITION = _CHANGER_SET_POSITION;
pub type PCHANGER_SET_POSITION = *mut _CHANGER_SET_POSITION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_EXCHANGE_MEDIUM {
    pub Transport: CHANGER_ELEMENT,
    pub Source: CHANGER_ELEMENT,
    pub Destination1: CHANGER_ELEMENT,
    pub Destination2: CHANGER_ELEMENT,
    pub Flip1: BOOLEAN,
    pub Flip2: BOOLEAN,
}
pub type CHANGER_EXCHANGE_MEDIUM = _CHANGER_EXCHANGE_MEDIUM;
pub type PCHANGER_EXCHANGE_MEDIUM = *mut _CHANGER_EXCHANGE_MEDIUM;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_MOVE_MEDIUM {
    pub Transport: CHANGER_ELEMENT,
    pub Source: CHANGER_ELEMENT,
    pub Destination: CHANGER_ELEMENT,
    pub Flip: BOOLEAN,
}
pub type CHANGER_MOVE_MEDIUM = _CHANGER_MOVE_MEDIUM;
pub type PCHANGER_MOVE_MEDIUM = *mut _CHANGER_MOVE_MEDIUM;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CHANGER_SEND_VOLUME_TAG_INFORMATION {
    pub StartingElement: CHANGER_ELEMENT,
    pub ActionCode: ULONG,
    pub VolumeIDTemplate: [UCHAR; 40usize],
}
pub type CHANGER_SEND_VOLUME_TAG_INFORMATION = _CHANGER_SEND_VOLUME_TAG_INFORMATION;
pub type PCHANGER_SEND_VOLUME_TAG_INFORMATION = *mut _CHANGER_SEND_VOLUME_TAG_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct READ_ELEMENT_ADDRESS_INFO {
    pub NumberOfElements: ULONG,
    pub ElementStatus: [CHANGER_ELEMENT_STATUS; 1usize],
}
pub type PREAD_ELEMENT_ADDRESS_INFO = *mut READ_ELEMENT_ADDRESS_INFO;
pub mod _CHANGER_DEVICE_PROBLEM_TYPE {
    pub type Type = i32;
    pub const DeviceProblemNone: Type = 0;
    pub const DeviceProblemHardware: Type = 1;
    pub const DeviceProblemCHMError: Type = 2;
    pub const DeviceProblemDoorOpen: Type = 3;
    pub const DeviceProblemCalibrationError: Type = 4;
    pub const DeviceProblemTargetFailure: Type = 5;
    pub const DeviceProblemCHMMoveError: Type = 6;
    pub const DeviceProblemCHMZeroError: Type = 7;
    pub const DeviceProblemCartridgeInsertError: Type = 8;
    pub const DeviceProblemPositionError: Type = 9;
    pub const DeviceProblemSensorError: Type = 10;
    pub const DeviceProblemCartridgeEjectError: Type = 11;
    pub const DeviceProblemGripperError: Type = 12;
    pub const DeviceProblemDriveError: Type = 13;
}
pub use self::_CHANGER_DEVICE_PROBLEM_TYPE::Type as CHANGER_DEVICE_PROBLEM_TYPE;
pub type PCHANGER_DEVICE_PROBLEM_TYPE = *mut _CHANGER_DEVICE_PROBLEM_TYPE::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_PASS_THROUGH {
    pub Length: USHORT,
    pub ScsiStatus: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub CdbLength: UCHAR,
    pub SenseInfoLength: UCHAR,
    pub DataIn: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBufferOffset: ULONG_PTR,
    pub SenseInfoOffset: ULONG,
    pub Cdb: [UCHAR; 16usize],
}
pub type SCSI_PASS_THROUGH = _SCSI_PASS_THROUGH;
pub type PSCSI_PASS_THROUGH = *mut _SCSI_PASS_THROUGH;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_PASS_THROUGH_DIRECT {
    pub Length: USHORT,
    pub ScsiStatus: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub CdbLength: UCHAR,
    pub SenseInfoLength: UCHAR,
    pub DataIn: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBuffer: PVOID,
    pub SenseInfoOffset: ULONG,
    pub Cdb: [UCHAR; 16usize],
}
pub type SCSI_PASS_THROUGH_DIRECT = _SCSI_PASS_THROUGH_DIRECT;
pub type PSCSI_PASS_THROUGH_DIRECT = *mut _SCSI_PASS_THROUGH_DIRECT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_PASS_THROUGH32 {
    pub Length: USHORT,
    pub ScsiStatus: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub CdbLength: UCHAR,
    pub SenseInfoLength: UCHAR,
    pub DataIn: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBufferOffset: ULONG32,
    pub SenseInfoOffset: ULONG,
    pub Cdb: [UCHAR; 16usize],
}
pub type SCSI_PASS_THROUGH32 = _SCSI_PASS_THROUGH32;
pub type PSCSI_PASS_THROUGH32 = *mut _SCSI_PASS_THROUGH32;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_PASS_THROUGH_DIRECT32 {
    pub Length: USHORT,
    pub ScsiStatus: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub CdbLength: UCHAR,
    pub SenseInfoLength: UCHAR,
    pub DataIn: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBuffer: *mut core::ffi::c_void,
    pub SenseInfoOffset: ULONG,
    pub Cdb: [UCHAR; 16usize],
}
pub type SCSI_PASS_THROUGH_DIRECT32 = _SCSI_PASS_THROUGH_DIRECT32;
pub type PSCSI_PASS_THROUGH_DIRECT32 = *mut _SCSI_PASS_THROUGH_DIRECT32;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _ATA_PASS_THROUGH_EX {
    pub Length: USHORT,
    pub AtaFlags: USHORT,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub ReservedAsUchar: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub ReservedAsUlong: ULONG,
    pub DataBufferOffset: ULONG_PTR,
    pub PreviousTaskFile: [UCHAR; 8usize],
    pub CurrentTaskFile: [UCHAR; 8usize],
}
pub type ATA_PASS_THROUGH_EX = _ATA_PASS_THROUGH_EX;
pub type PATA_PASS_THROUGH_EX = *mut _ATA_PASS_THROUGH_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _ATA_PASS_THROUGH_DIRECT {
    pub Length: USHORT,
    pub AtaFlags: USHORT,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub ReservedAsUchar: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub ReservedAsUlong: ULONG,
    pub DataBuffer: PVOID,
    pub PreviousTaskFile: [UCHAR; 8usize],
    pub CurrentTaskFile: [UCHAR; 8usize],
}
pub type ATA_PASS_THROUGH_DIRECT = _ATA_PASS_THROUGH_DIRECT;
pub type PATA_PASS_THROUGH_DIRECT = *mut _ATA_PASS_THROUGH_DIRECT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _ATA_PASS_THROUGH_EX32 {
    pub Length: USHORT,
    pub AtaFlags: USHORT,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub ReservedAsUchar: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub ReservedAsUlong: ULONG,
    pub DataBufferOffset: ULONG32,
    pub PreviousTaskFile: [UCHAR; 8usize],
    pub CurrentTaskFile: [UCHAR; 8usize],
}
pub type ATA_PASS_THROUGH_EX32 = _ATA_PASS_THROUGH_EX32;
pub type PATA_PASS_THROUGH_EX32 = *mut _ATA_PASS_THROUGH_EX32;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _ATA_PASS_THROUGH_DIRECT32 {
    pub Length: USHORT,
    pub AtaFlags: USHORT,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub ReservedAsUchar: UCHAR,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub ReservedAsUlong: ULONG,
    pub DataBuffer: *mut core::ffi::c_void,
    pub PreviousTaskFile: [UCHAR; 8usize],
    pub CurrentTaskFile: [UCHAR; 8usize],
}
pub type ATA_PASS_THROUGH_DIRECT32 = _ATA_PASS_THROUGH_DIRECT32;
pub type PATA_PASS_THROUGH_DIRECT32 = *mut _ATA_PASS_THROUGH_DIRECT32;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_BUS_DATA {
    pub NumberOfLogicalUnits: UCHAR,
    pub InitiatorBusId: UCHAR,
    pub InquiryDataOffset: ULONG,
}
pub type SCSI_BUS_DATA = _SCSI_BUS_DATA;
pub type PSCSI_BUS_DATA = *mut _SCSI_BUS_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_ADAPTER_BUS_INFO {
    pub NumberOfBuses: UCHAR,
    pub BusData: [SCSI_BUS_DATA; 1usize],
}
pub type SCSI_ADAPTER_BUS_INFO = _SCSI_ADAPTER_BUS_INFO;
pub type PSCSI_ADAPTER_BUS_INFO = *mut _SCSI_ADAPTER_BUS_INFO;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_INQUIRY_DATA {
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub DeviceClaimed: BOOLEAN,
    pub InquiryDataLength: ULONG,
    pub NextInquiryDataOffset: ULONG,
    pub InquiryData: [UCHAR; 1usize],
}
pub type SCSI_INQUIRY_DATA = _SCSI_INQUIRY_DATA;
pub type PSCSI_INQUIRY_DATA = *mut _SCSI_INQUIRY_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SRB_IO_CONTROL {
    pub HeaderLength: ULONG,
    pub Signature: [UCHAR; 8usize],
    pub Timeout: ULONG,
    pub ControlCode: ULONG,
    pub ReturnCode: ULONG,
    pub Length: ULONG,
}
pub type SRB_IO_CONTROL = _SRB_IO_CONTROL;
pub type PSRB_IO_CONTROL = *mut _SRB_IO_CONTROL;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _IO_SCSI_CAPABILITIES {
    pub Length: ULONG,
    pub MaximumTransferLength: ULONG,
    pub MaximumPhysicalPages: ULONG,
    pub SupportedAsynchronousEvents: ULONG,
    pub AlignmentMask: ULONG,
    pub TaggedQueuing: BOOLEAN,
    pub AdapterScansDown: BOOLEAN,
    pub AdapterUsesPio: BOOLEAN,
}
pub type IO_SCSI_CAPABILITIES = _IO_SCSI_CAPABILITIES;
pub type PIO_SCSI_CAPABILITIES = *mut _IO_SCSI_CAPABILITIES;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_ADDRESS {
    pub Length: ULONG,
    pub PortNumber: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
}
pub type SCSI_ADDRESS = _SCSI_ADDRESS;
pub type PSCSI_ADDRESS = *mut _SCSI_ADDRESS;
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct _ADAPTER_OBJECT {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DUMP_POINTERS {
    pub AdapterObject: *mut _ADAPTER_OBJECT,
    pub MappedRegisterBase: PVOID,
    pub DumpData: PVOID,
    pub CommonBufferVa: PVOID,
    pub CommonBufferPa: LARGE_INTEGER,
    pub CommonBufferSize: ULONG,
    pub AllocateCommonBuffers: BOOLEAN,
    pub UseDiskDump: BOOLEAN,
    pub Spare1: [UCHAR; 2usize],
    pub DeviceObject: PVOID,
}
pub type DUMP_POINTERS = _DUMP_POINTERS;
pub type PDUMP_POINTERS = *mut _DUMP_POINTERS;
pub type SCSI_PHYSICAL_ADDRESS = PHYSICAL_ADDRESS;
pub type PSCSI_PHYSICAL_ADDRESS = *mut PHYSICAL_ADDRESS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _ACCESS_RANGE {
    pub RangeStart: SCSI_PHYSICAL_ADDRESS,
    pub RangeLength: ULONG,
    pub RangeInMemory: BOOLEAN,
}
pub type ACCESS_RANGE = _ACCESS_RANGE;
pub type PACCESS_RANGE = *mut _ACCESS_RANGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PORT_CONFIGURATION_INFORMATION {
    pub Length: ULONG,
    pub SystemIoBusNumber: ULONG,
    pub AdapterInterfaceType: INTERFACE_TYPE,
    pub BusInterruptLevel: ULONG,
    pub BusInterruptVector: ULONG,
    pub InterruptMode: KINTERRUPT_MODE,
    pub MaximumTransferLength: ULONG,
    pub NumberOfPhysicalBreaks: ULONG,
    pub DmaChannel: ULONG,
    pub DmaPort: ULONG,
    pub DmaWidth: DMA_WIDTH,
    pub DmaSpeed: DMA_SPEED,
    pub AlignmentMask: ULONG,
    pub NumberOfAccessRanges: ULONG,
    pub AccessRanges: *mut [ACCESS_RANGE; 0usize],
    pub Reserved: PVOID,
    pub NumberOfBuses: UCHAR,
    pub InitiatorBusId: [UCHAR; 8usize],
    pub ScatterGather: BOOLEAN,
    pub Master: BOOLEAN,
    pub CachesData: BOOLEAN,
    pub AdapterScansDown: BOOLEAN,
    pub AtdiskPrimaryClaimed: BOOLEAN,
    pub AtdiskSecondaryClaimed: BOOLEAN,
    pub Dma32BitAddresses: BOOLEAN,
    pub DemandMode: BOOLEAN,
    pub MapBuffers: BOOLEAN,
    pub NeedPhysicalAddresses: BOOLEAN,
    pub TaggedQueuing: BOOLEAN,
    pub AutoRequestSense: BOOLEAN,
    pub MultipleRequestPerLu: BOOLEAN,
    pub ReceiveEvent: BOOLEAN,
    pub RealModeInitialized: BOOLEAN,
    pub BufferAccessScsiPortControlled: BOOLEAN,
    pub MaximumNumberOfTargets: UCHAR,
    pub ReservedUchars: [UCHAR; 2usize],
    pub SlotNumber: ULONG,
    pub BusInterruptLevel2: ULONG,
    pub BusInterruptVector2: ULONG,
    pub InterruptMode2: KINTERRUPT_MODE,
    pub DmaChannel2: ULONG,
    pub DmaPort2: ULONG,
    pub DmaWidth2: DMA_WIDTH,
    pub DmaSpeed2: DMA_SPEED,
    pub DeviceExtensionSize: ULONG,
    pub SpecificLuExtensionSize: ULONG,
    pub SrbExtensionSize: ULONG,
    pub Dma64BitAddresses: UCHAR,
    pub ResetTargetSupported: BOOLEAN,
    pub MaximumNumberOfLogicalUnits: UCHAR,
    pub WmiDataProvider: BOOLEAN,
}
pub type PORT_CONFIGURATION_INFORMATION = _PORT_CONFIGURATION_INFORMATION;
pub type PPORT_CONFIGURATION_INFORMATION = *mut _PORT_CONFIGURATION_INFORMATION;
pub mod _SCSI_ADAPTER_CONTROL_TYPE {
    pub type Type = i32;
    pub const ScsiQuerySupportedControlTypes: Type = 0;
    pub const ScsiStopAdapter: Type = 1;
    pub const ScsiRestartAdapter: Type = 2;
    pub const ScsiSetBootConfig: Type = 3;
    pub const ScsiSetRunningConfig: Type = 4;
    pub const ScsiAdapterControlMax: Type = 5;
    pub const MakeAdapterControlTypeSizeOfUlong: Type = -1;
}
pub use self::_SCSI_ADAPTER_CONTROL_TYPE::Type as SCSI_ADAPTER_CONTROL_TYPE;
pub type PSCSI_ADAPTER_CONTROL_TYPE = *mut _SCSI_ADAPTER_CONTROL_TYPE::Type;
pub mod _SCSI_ADAPTER_CONTROL_STATUS {
    pub type Type = i32;
    pub const ScsiAdapterControlSuccess: Type = 0;
    pub const ScsiAdapterControlUnsuccessful: Type = 1;
}
pub use self::_SCSI_ADAPTER_CONTROL_STATUS::Type as SCSI_ADAPTER_CONTROL_STATUS;
pub type PSCSI_ADAPTER_CONTROL_STATUS = *mut _SCSI_ADAPTER_CONTROL_STATUS::Type;
#[repr(C)]
#[derive(Debug)]
pub struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST {
    pub MaxControlType: ULONG,
    pub SupportedTypeList: __IncompleteArrayField<BOOLEAN>,
}
pub type SCSI_SUPPORTED_CONTROL_TYPE_LIST = _SCSI_SUPPORTED_CONTROL_TYPE_LIST;
pub type PSCSI_SUPPORTED_CONTROL_TYPE_LIST = *mut _SCSI_SUPPORTED_CONTROL_TYPE_LIST;
pub type SCSI_REQUEST_BLOCK = _SCSI_REQUEST_BLOCK;
pub type PSCSI_REQUEST_BLOCK = *mut _SCSI_REQUEST_BLOCK;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_WMI_REQUEST_BLOCK {
    pub Length: USHORT,
    pub Function: UCHAR,
    pub SrbStatus: UCHAR,
    pub WMISubFunction: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub Reserved1: UCHAR,
    pub WMIFlags: UCHAR,
    pub Reserved2: [UCHAR; 2usize],
    pub SrbFlags: ULONG,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBuffer: PVOID,
    pub DataPath: PVOID,
    pub Reserved3: PVOID,
    pub OriginalRequest: PVOID,
    pub SrbExtension: PVOID,
    pub Reserved4: ULONG,
    pub Reserved6: ULONG,
    pub Reserved5: [UCHAR; 16usize],
}
pub type SCSI_WMI_REQUEST_BLOCK = _SCSI_WMI_REQUEST_BLOCK;
pub type PSCSI_WMI_REQUEST_BLOCK = *mut _SCSI_WMI_REQUEST_BLOCK;
pub mod _STOR_DEVICE_POWER_STATE {
    pub type Type = i32;
    pub const StorPowerDeviceUnspecified: Type = 0;
    pub const StorPowerDeviceD0: Type = 1;
    pub const StorPowerDeviceD1: Type = 2;
    pub const StorPowerDeviceD2: Type = 3;
    pub const StorPowerDeviceD3: Type = 4;
    pub const StorPowerDeviceMaximum: Type = 5;
}
pub use self::_STOR_DEVICE_POWER_STATE::Type as STOR_DEVICE_POWER_STATE;
pub type PSTOR_DEVICE_POWER_STATE = *mut _STOR_DEVICE_POWER_STATE::Type;
pub mod _STOR_POWER_ACTION {
    pub type Type = i32;
    pub const StorPowerActionNone: Type = 0;
    pub const StorPowerActionReserved: Type = 1;
    pub const StorPowerActionSleep: Type = 2;
    pub const StorPowerActionHibernate: Type = 3;
    pub const StorPowerActionShutdown: Type = 4;
    pub const StorPowerActionShutdownReset: Type = 5;
    pub const StorPowerActionShutdownOff: Type = 6;
    pub const StorPowerActionWarmEject: Type = 7;
}
pub use self::_STOR_POWER_ACTION::Type as STOR_POWER_ACTION;
pub type PSTOR_POWER_ACTION = *mut _STOR_POWER_ACTION::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_POWER_REQUEST_BLOCK {
    pub Length: USHORT,
    pub Function: UCHAR,
    pub SrbStatus: UCHAR,
    pub SrbPowerFlags: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub DevicePowerState: STOR_DEVICE_POWER_STATE,
    pub SrbFlags: ULONG,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBuffer: PVOID,
    pub SenseInfoBuffer: PVOID,
    pub NextSrb: *mut _SCSI_REQUEST_BLOCK,
    pub OriginalRequest: PVOID,
    pub SrbExtension: PVOID,
    pub PowerAction: STOR_POWER_ACTION,
    pub Reserved: ULONG,
    pub Reserved5: [UCHAR; 16usize],
}
pub type SCSI_POWER_REQUEST_BLOCK = _SCSI_POWER_REQUEST_BLOCK;
pub type PSCSI_POWER_REQUEST_BLOCK = *mut _SCSI_POWER_REQUEST_BLOCK;
pub mod _STOR_PNP_ACTION {
    pub type Type = i32;
    pub const StorStartDevice: Type = 0;
    pub const StorRemoveDevice: Type = 2;
    pub const StorStopDevice: Type = 4;
    pub const StorQueryCapabilities: Type = 9;
    pub const StorQueryResourceRequirements: Type = 11;
    pub const StorFilterResourceRequirements: Type = 13;
    pub const StorSurpriseRemoval: Type = 23;
}
pub use self::_STOR_PNP_ACTION::Type as STOR_PNP_ACTION;
pub type PSTOR_PNP_ACTION = *mut _STOR_PNP_ACTION::Type;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _STOR_DEVICE_CAPABILITIES {
    pub Version: USHORT,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __bindgen_padding_0: u32,
}
impl _STOR_DEVICE_CAPABILITIES {
    #[inline]
    pub fn DeviceD1(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceD1(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceD2(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DeviceD2(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LockSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_LockSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EjectSupported(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_EjectSupported(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Removable(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_Removable(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DockDevice(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_DockDevice(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UniqueID(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_UniqueID(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SilentInstall(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SilentInstall(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SurpriseRemovalOK(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_SurpriseRemovalOK(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NoDisplayInUI(&self) -> ULONG {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u32) }
    }
    #[inline]
    pub fn set_NoDisplayInUI(&mut self, val: ULONG) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceD1: ULONG,
        DeviceD2: ULONG,
        LockSupported: ULONG,
        EjectSupported: ULONG,
        Removable: ULONG,
        DockDevice: ULONG,
        UniqueID: ULONG,
        SilentInstall: ULONG,
        SurpriseRemovalOK: ULONG,
        NoDisplayInUI: ULONG,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DeviceD1: u32 = unsafe { ::core::mem::transmute(DeviceD1) };
                    DeviceD1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DeviceD2: u32 = unsafe { ::core::mem::transmute(DeviceD2) };
                    DeviceD2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let LockSupported: u32 = unsafe {
                        ::core::mem::transmute(LockSupported)
                    };
                    LockSupported as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let EjectSupported: u32 = unsafe {
                        ::core::mem::transmute(EjectSupported)
                    };
                    EjectSupported as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Removable: u32 = unsafe { ::core::mem::transmute(Removable) };
                    Removable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let DockDevice: u32 = unsafe { ::core::mem::transmute(DockDevice) };
                    DockDevice as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let UniqueID: u32 = unsafe { ::core::mem::transmute(UniqueID) };
                    UniqueID as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let SilentInstall: u32 = unsafe {
                        ::core::mem::transmute(SilentInstall)
                    };
                    SilentInstall as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let SurpriseRemovalOK: u32 = unsafe {
                        ::core::mem::transmute(SurpriseRemovalOK)
                    };
                    SurpriseRemovalOK as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let NoDisplayInUI: u32 = unsafe {
                        ::core::mem::transmute(NoDisplayInUI)
                    };
                    NoDisplayInUI as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type STOR_DEVICE_CAPABILITIES = _STOR_DEVICE_CAPABILITIES;
pub type PSTOR_DEVICE_CAPABILITIES = *mut _STOR_DEVICE_CAPABILITIES;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_PNP_REQUEST_BLOCK {
    pub Length: USHORT,
    pub Function: UCHAR,
    pub SrbStatus: UCHAR,
    pub PnPSubFunction: UCHAR,
    pub PathId: UCHAR,
    pub TargetId: UCHAR,
    pub Lun: UCHAR,
    pub PnPAction: STOR_PNP_ACTION,
    pub SrbFlags: ULONG,
    pub DataTransferLength: ULONG,
    pub TimeOutValue: ULONG,
    pub DataBuffer: PVOID,
    pub SenseInfoBuffer: PVOID,
    pub NextSrb: *mut _SCSI_REQUEST_BLOCK,
    pub OriginalRequest: PVOID,
    pub SrbExtension: PVOID,
    pub SrbPnPFlags: ULONG,
    pub Reserved: ULONG,
    pub Reserved4: [UCHAR; 16usize],
}
pub type SCSI_PNP_REQUEST_BLOCK = _SCSI_PNP_REQUEST_BLOCK;
pub type PSCSI_PNP_REQUEST_BLOCK = *mut _SCSI_PNP_REQUEST_BLOCK;
pub type PHW_INITIALIZE = ::core::option::Option<
    unsafe extern "C" fn(DeviceExtension: PVOID) -> BOOLEAN,
>;
pub type PHW_STARTIO = ::core::option::Option<
    unsafe extern "C" fn(DeviceExtension: PVOID, Srb: PSCSI_REQUEST_BLOCK) -> BOOLEAN,
>;
pub type PHW_INTERRUPT = ::core::option::Option<
    unsafe extern "C" fn(DeviceExtension: PVOID) -> BOOLEAN,
>;
pub type PHW_TIMER = ::core::option::Option<
    unsafe extern "C" fn(DeviceExtension: PVOID),
>;
pub type PHW_DMA_STARTED = ::core::option::Option<
    unsafe extern "C" fn(DeviceExtension: PVOID),
>;
pub type PHW_FIND_ADAPTER = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceExtension: PVOID,
        HwContext: PVOID,
        BusInformation: PVOID,
        ArgumentString: PCHAR,
        ConfigInfo: PPORT_CONFIGURATION_INFORMATION,
        Again: PBOOLEAN,
    ) -> ULONG,
>;
pub type PHW_RESET_BUS = ::core::option::Option<
    unsafe extern "C" fn(DeviceExtension: PVOID, PathId: ULONG) -> BOOLEAN,
>;
pub type PHW_ADAPTER_STATE = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceExtension: PVOID,
        Context: PVOID,
        SaveState: BOOLEAN,
    ) -> BOOLEAN,
>;
pub type PHW_ADAPTER_CONTROL = ::core::option::Option<
    unsafe extern "C" fn(
        DeviceExtension: PVOID,
        ControlType: SCSI_ADAPTER_CONTROL_TYPE,
        Parameters: PVOID,
    ) -> SCSI_ADAPTER_CONTROL_STATUS,
>;
pub mod _SCSI_NOTIFICATION_TYPE {
    pub type Type = i32;
    pub const RequestComplete: Type = 0;
    pub const NextRequest: Type = 1;
    pub const NextLuRequest: Type = 2;
    pub const ResetDetected: Type = 3;
    pub const CallDisableInterrupts: Type = 4;
    pub const CallEnableInterrupts: Type = 5;
    pub const RequestTimerCall: Type = 6;
    pub const BusChangeDetected: Type = 7;
    pub const WMIEvent: Type = 8;
    pub const WMIReregister: Type = 9;
    pub const LinkUp: Type = 10;
    pub const LinkDown: Type = 11;
    pub const QueryTickCount: Type = 12;
    pub const BufferOverrunDetected: Type = 13;
    pub const TraceNotification: Type = 14;
}
pub use self::_SCSI_NOTIFICATION_TYPE::Type as SCSI_NOTIFICATION_TYPE;
pub type PSCSI_NOTIFICATION_TYPE = *mut _SCSI_NOTIFICATION_TYPE::Type;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _HW_INITIALIZATION_DATA {
    pub HwInitializationDataSize: ULONG,
    pub AdapterInterfaceType: INTERFACE_TYPE,
    pub HwInitialize: PHW_INITIALIZE,
    pub HwStartIo: PHW_STARTIO,
    pub HwInterrupt: PHW_INTERRUPT,
    pub HwFindAdapter: PHW_FIND_ADAPTER,
    pub HwResetBus: PHW_RESET_BUS,
    pub HwDmaStarted: PHW_DMA_STARTED,
    pub HwAdapterState: PHW_ADAPTER_STATE,
    pub DeviceExtensionSize: ULONG,
    pub SpecificLuExtensionSize: ULONG,
    pub SrbExtensionSize: ULONG,
    pub NumberOfAccessRanges: ULONG,
    pub Reserved: PVOID,
    pub MapBuffers: BOOLEAN,
    pub NeedPhysicalAddresses: BOOLEAN,
    pub TaggedQueuing: BOOLEAN,
    pub AutoRequestSense: BOOLEAN,
    pub MultipleRequestPerLu: BOOLEAN,
    pub ReceiveEvent: BOOLEAN,
    pub VendorIdLength: USHORT,
    pub VendorId: PVOID,
    pub __bindgen_anon_1: _HW_INITIALIZATION_DATA__bindgen_ty_1,
    pub DeviceIdLength: USHORT,
    pub DeviceId: PVOID,
    pub HwAdapterControl: PHW_ADAPTER_CONTROL,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _HW_INITIALIZATION_DATA__bindgen_ty_1 {
    pub ReservedUshort: USHORT,
    pub PortVersionFlags: USHORT,
}
pub type HW_INITIALIZATION_DATA = _HW_INITIALIZATION_DATA;
pub type PHW_INITIALIZATION_DATA = *mut _HW_INITIALIZATION_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDB {
    pub CDB6GENERIC: _CDB__CDB6GENERIC,
    pub CDB6READWRITE: _CDB__CDB6READWRITE,
    pub CDB6INQUIRY: _CDB__CDB6INQUIRY,
    pub CDB6INQUIRY3: _CDB__CDB6INQUIRY3,
    pub CDB6VERIFY: _CDB__CDB6VERIFY,
    pub RECEIVE_DIAGNOSTIC: _CDB__RECEIVE_DIAGNOSTIC,
    pub SEND_DIAGNOSTIC: _CDB__SEND_DIAGNOSTIC,
    pub CDB6FORMAT: _CDB__CDB6FORMAT,
    pub CDB10: _CDB__CDB10,
    pub CDB12: _CDB__CDB12,
    pub CDB16: _CDB__CDB16,
    pub READ_BUFFER_10: _CDB__READ_BUFFER_10,
    pub READ_BUFFER_16: _CDB__READ_BUFFER_16,
    pub SECURITY_PROTOCOL_IN: _CDB__SECURITY_PROTOCOL_IN,
    pub SECURITY_PROTOCOL_OUT: _CDB__SECURITY_PROTOCOL_OUT,
    pub UNMAP: _CDB__UNMAP,
    pub SANITIZE: _CDB__SANITIZE,
    pub PAUSE_RESUME: _CDB__PAUSE_RESUME,
    pub READ_TOC: _CDB__READ_TOC,
    pub READ_DISK_INFORMATION: _CDB__READ_DISK_INFORMATION,
    pub READ_TRACK_INFORMATION: _CDB__READ_TRACK_INFORMATION,
    pub RESERVE_TRACK_RZONE: _CDB__RESERVE_TRACK_RZONE,
    pub SEND_OPC_INFORMATION: _CDB__SEND_OPC_INFORMATION,
    pub REPAIR_TRACK: _CDB__REPAIR_TRACK,
    pub CLOSE_TRACK: _CDB__CLOSE_TRACK,
    pub READ_BUFFER_CAPACITY: _CDB__READ_BUFFER_CAPACITY,
    pub SEND_CUE_SHEET: _CDB__SEND_CUE_SHEET,
    pub READ_HEADER: _CDB__READ_HEADER,
    pub PLAY_AUDIO: _CDB__PLAY_AUDIO,
    pub PLAY_AUDIO_MSF: _CDB__PLAY_AUDIO_MSF,
    pub BLANK_MEDIA: _CDB__BLANK_MEDIA,
    pub PLAY_CD: _CDB__PLAY_CD,
    pub SCAN_CD: _CDB__SCAN_CD,
    pub STOP_PLAY_SCAN: _CDB__STOP_PLAY_SCAN,
    pub SUBCHANNEL: _CDB__SUBCHANNEL,
    pub READ_CD: _CDB__READ_CD,
    pub READ_CD_MSF: _CDB__READ_CD_MSF,
    pub PLXTR_READ_CDDA: _CDB__PLXTR_READ_CDDA,
    pub NEC_READ_CDDA: _CDB__NEC_READ_CDDA,
    pub MODE_SENSE: _CDB__MODE_SENSE,
    pub MODE_SENSE10: _CDB__MODE_SENSE10,
    pub MODE_SELECT: _CDB__MODE_SELECT,
    pub MODE_SELECT10: _CDB__MODE_SELECT10,
    pub LOCATE: _CDB__LOCATE,
    pub LOGSENSE: _CDB__LOGSENSE,
    pub LOGSELECT: _CDB__LOGSELECT,
    pub PRINT: _CDB__PRINT,
    pub SEEK: _CDB__SEEK,
    pub ERASE: _CDB__ERASE,
    pub START_STOP: _CDB__START_STOP,
    pub MEDIA_REMOVAL: _CDB__MEDIA_REMOVAL,
    pub SEEK_BLOCK: _CDB__SEEK_BLOCK,
    pub REQUEST_BLOCK_ADDRESS: _CDB__REQUEST_BLOCK_ADDRESS,
    pub PARTITION: _CDB__PARTITION,
    pub WRITE_TAPE_MARKS: _CDB__WRITE_TAPE_MARKS,
    pub SPACE_TAPE_MARKS: _CDB__SPACE_TAPE_MARKS,
    pub READ_POSITION: _CDB__READ_POSITION,
    pub CDB6READWRITETAPE: _CDB__CDB6READWRITETAPE,
    pub INIT_ELEMENT_STATUS: _CDB__INIT_ELEMENT_STATUS,
    pub INITIALIZE_ELEMENT_RANGE: _CDB__INITIALIZE_ELEMENT_RANGE,
    pub POSITION_TO_ELEMENT: _CDB__POSITION_TO_ELEMENT,
    pub MOVE_MEDIUM: _CDB__MOVE_MEDIUM,
    pub EXCHANGE_MEDIUM: _CDB__EXCHANGE_MEDIUM,
    pub READ_ELEMENT_STATUS: _CDB__READ_ELEMENT_STATUS,
    pub SEND_VOLUME_TAG: _CDB__SEND_VOLUME_TAG,
    pub REQUEST_VOLUME_ELEMENT_ADDRESS: _CDB__REQUEST_VOLUME_ELEMENT_ADDRESS,
    pub LOAD_UNLOAD: _CDB__LOAD_UNLOAD,
    pub MECH_STATUS: _CDB__MECH_STATUS,
    pub SYNCHRONIZE_CACHE10: _CDB__SYNCHRONIZE_CACHE10,
    pub GET_EVENT_STATUS_NOTIFICATION: _CDB__GET_EVENT_STATUS_NOTIFICATION,
    pub GET_PERFORMANCE: _CDB__GET_PERFORMANCE,
    pub READ_DVD_STRUCTURE: _CDB__READ_DVD_STRUCTURE,
    pub SET_STREAMING: _CDB__SET_STREAMING,
    pub SEND_DVD_STRUCTURE: _CDB__SEND_DVD_STRUCTURE,
    pub SEND_KEY: _CDB__SEND_KEY,
    pub REPORT_KEY: _CDB__REPORT_KEY,
    pub SET_READ_AHEAD: _CDB__SET_READ_AHEAD,
    pub READ_FORMATTED_CAPACITIES: _CDB__READ_FORMATTED_CAPACITIES,
    pub REPORT_LUNS: _CDB__REPORT_LUNS,
    pub PERSISTENT_RESERVE_IN: _CDB__PERSISTENT_RESERVE_IN,
    pub PERSISTENT_RESERVE_OUT: _CDB__PERSISTENT_RESERVE_OUT,
    pub REPORT_TIMESTAMP: _CDB__REPORT_TIMESTAMP,
    pub SET_TIMESTAMP: _CDB__SET_TIMESTAMP,
    pub GET_CONFIGURATION: _CDB__GET_CONFIGURATION,
    pub SET_CD_SPEED: _CDB__SET_CD_SPEED,
    pub READ12: _CDB__READ12,
    pub WRITE12: _CDB__WRITE12,
    pub ATA_PASSTHROUGH12: _CDB__ATA_PASSTHROUGH12,
    pub READ16: _CDB__READ16,
    pub WRITE16: _CDB__WRITE16,
    pub VERIFY16: _CDB__VERIFY16,
    pub SYNCHRONIZE_CACHE16: _CDB__SYNCHRONIZE_CACHE16,
    pub READ_CAPACITY16: _CDB__READ_CAPACITY16,
    pub ATA_PASSTHROUGH16: _CDB__ATA_PASSTHROUGH16,
    pub GET_LBA_STATUS: _CDB__GET_LBA_STATUS,
    pub TOKEN_OPERATION: _CDB__TOKEN_OPERATION,
    pub RECEIVE_TOKEN_INFORMATION: _CDB__RECEIVE_TOKEN_INFORMATION,
    pub WRITE_BUFFER: _CDB__WRITE_BUFFER,
    pub CLOSE_ZONE: _CDB__CLOSE_ZONE,
    pub FINISH_ZONE: _CDB__FINISH_ZONE,
    pub OPEN_ZONE: _CDB__OPEN_ZONE,
    pub RESET_WRITE_POINTER: _CDB__RESET_WRITE_POINTER,
    pub REPORT_ZONES: _CDB__REPORT_ZONES,
    pub GET_PHYSICAL_ELEMENT_STATUS: _CDB__GET_PHYSICAL_ELEMENT_STATUS,
    pub REMOVE_ELEMENT_AND_TRUNCATE: _CDB__REMOVE_ELEMENT_AND_TRUNCATE,
    pub AsUlong: [ULONG; 4usize],
    pub AsByte: [UCHAR; 16usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6GENERIC {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub CommandUniqueBytes: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__CDB6GENERIC {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CommandUniqueBits(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_CommandUniqueBits(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        CommandUniqueBits: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let CommandUniqueBits: u8 = unsafe {
                        ::core::mem::transmute(CommandUniqueBits)
                    };
                    CommandUniqueBits as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Link(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Link(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Flag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VendorUnique(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_VendorUnique(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Link: UCHAR,
        Flag: UCHAR,
        Reserved: UCHAR,
        VendorUnique: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Link: u8 = unsafe { ::core::mem::transmute(Link) };
                    Link as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Flag: u8 = unsafe { ::core::mem::transmute(Flag) };
                    Flag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let VendorUnique: u8 = unsafe {
                        ::core::mem::transmute(VendorUnique)
                    };
                    VendorUnique as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6READWRITE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockMsb0: UCHAR,
    pub LogicalBlockLsb: UCHAR,
    pub TransferBlocks: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__CDB6READWRITE {
    #[inline]
    pub fn LogicalBlockMsb1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalBlockMsb1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        LogicalBlockMsb1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let LogicalBlockMsb1: u8 = unsafe {
                        ::core::mem::transmute(LogicalBlockMsb1)
                    };
                    LogicalBlockMsb1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6INQUIRY {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub IReserved: UCHAR,
    pub AllocationLength: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__CDB6INQUIRY {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6INQUIRY3 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub Reserved2: UCHAR,
    pub AllocationLength: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__CDB6INQUIRY3 {
    #[inline]
    pub fn EnableVitalProductData(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_EnableVitalProductData(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CommandSupportData(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CommandSupportData(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        EnableVitalProductData: UCHAR,
        CommandSupportData: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let EnableVitalProductData: u8 = unsafe {
                        ::core::mem::transmute(EnableVitalProductData)
                    };
                    EnableVitalProductData as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let CommandSupportData: u8 = unsafe {
                        ::core::mem::transmute(CommandSupportData)
                    };
                    CommandSupportData as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6VERIFY {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub VerificationLength: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__CDB6VERIFY {
    #[inline]
    pub fn Fixed(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Fixed(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ByteCompare(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ByteCompare(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Fixed: UCHAR,
        ByteCompare: UCHAR,
        Immediate: UCHAR,
        Reserved: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Fixed: u8 = unsafe { ::core::mem::transmute(Fixed) };
                    Fixed as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let ByteCompare: u8 = unsafe { ::core::mem::transmute(ByteCompare) };
                    ByteCompare as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__RECEIVE_DIAGNOSTIC {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__RECEIVE_DIAGNOSTIC {
    #[inline]
    pub fn PageCodeValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageCodeValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCodeValid: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let PageCodeValid: u8 = unsafe {
                        ::core::mem::transmute(PageCodeValid)
                    };
                    PageCodeValid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEND_DIAGNOSTIC {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub ParameterListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__SEND_DIAGNOSTIC {
    #[inline]
    pub fn UnitOffline(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_UnitOffline(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceOffline(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceOffline(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SelfTest(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SelfTest(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageFormat(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageFormat(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SelfTestCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_SelfTestCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        UnitOffline: UCHAR,
        DeviceOffline: UCHAR,
        SelfTest: UCHAR,
        Reserved1: UCHAR,
        PageFormat: UCHAR,
        SelfTestCode: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let UnitOffline: u8 = unsafe { ::core::mem::transmute(UnitOffline) };
                    UnitOffline as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DeviceOffline: u8 = unsafe {
                        ::core::mem::transmute(DeviceOffline)
                    };
                    DeviceOffline as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let SelfTest: u8 = unsafe { ::core::mem::transmute(SelfTest) };
                    SelfTest as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let PageFormat: u8 = unsafe { ::core::mem::transmute(PageFormat) };
                    PageFormat as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let SelfTestCode: u8 = unsafe {
                        ::core::mem::transmute(SelfTestCode)
                    };
                    SelfTestCode as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6FORMAT {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub FReserved1: UCHAR,
    pub InterleaveMsb: UCHAR,
    pub InterleaveLsb: UCHAR,
    pub FReserved2: UCHAR,
}
impl _CDB__CDB6FORMAT {
    #[inline]
    pub fn FormatControl(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_FormatControl(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        FormatControl: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let FormatControl: u8 = unsafe {
                        ::core::mem::transmute(FormatControl)
                    };
                    FormatControl as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB10 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockByte0: UCHAR,
    pub LogicalBlockByte1: UCHAR,
    pub LogicalBlockByte2: UCHAR,
    pub LogicalBlockByte3: UCHAR,
    pub Reserved2: UCHAR,
    pub TransferBlocksMsb: UCHAR,
    pub TransferBlocksLsb: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__CDB10 {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved1: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                2u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB12 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 4usize],
    pub TransferLength: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__CDB12 {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved1: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                2u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 8usize],
    pub TransferLength: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__CDB16 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Protection(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Protection(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        Protection: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Protection: u8 = unsafe { ::core::mem::transmute(Protection) };
                    Protection as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_BUFFER_10 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BufferId: UCHAR,
    pub BufferOffset: [UCHAR; 3usize],
    pub AllocationLength: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__READ_BUFFER_10 {
    #[inline]
    pub fn Mode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Mode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn ModeSpecific(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ModeSpecific(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Mode: UCHAR,
        ModeSpecific: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Mode: u8 = unsafe { ::core::mem::transmute(Mode) };
                    Mode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let ModeSpecific: u8 = unsafe {
                        ::core::mem::transmute(ModeSpecific)
                    };
                    ModeSpecific as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_BUFFER_16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BufferOffset: [UCHAR; 8usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub BufferId: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__READ_BUFFER_16 {
    #[inline]
    pub fn Mode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Mode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn ModeSpecific(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ModeSpecific(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Mode: UCHAR,
        ModeSpecific: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Mode: u8 = unsafe { ::core::mem::transmute(Mode) };
                    Mode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let ModeSpecific: u8 = unsafe {
                        ::core::mem::transmute(ModeSpecific)
                    };
                    ModeSpecific as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SECURITY_PROTOCOL_IN {
    pub OperationCode: UCHAR,
    pub SecurityProtocol: UCHAR,
    pub SecurityProtocolSpecific: [UCHAR; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub AllocationLength: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SECURITY_PROTOCOL_IN {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn INC_512(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_INC_512(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        INC_512: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let INC_512: u8 = unsafe { ::core::mem::transmute(INC_512) };
                    INC_512 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SECURITY_PROTOCOL_OUT {
    pub OperationCode: UCHAR,
    pub SecurityProtocol: UCHAR,
    pub SecurityProtocolSpecific: [UCHAR; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub AllocationLength: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SECURITY_PROTOCOL_OUT {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn INC_512(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_INC_512(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        INC_512: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let INC_512: u8 = unsafe { ::core::mem::transmute(INC_512) };
                    INC_512 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__UNMAP {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__UNMAP {
    #[inline]
    pub fn Anchor(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Anchor(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Anchor: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Anchor: u8 = unsafe { ::core::mem::transmute(Anchor) };
                    Anchor as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn GroupNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_GroupNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        GroupNumber: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let GroupNumber: u8 = unsafe { ::core::mem::transmute(GroupNumber) };
                    GroupNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SANITIZE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__SANITIZE {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn AUSE(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_AUSE(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        AUSE: UCHAR,
        Reserved1: UCHAR,
        Immediate: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let AUSE: u8 = unsafe { ::core::mem::transmute(AUSE) };
                    AUSE as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PAUSE_RESUME {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 6usize],
    pub Action: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__PAUSE_RESUME {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_TOC {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Reserved3: [UCHAR; 3usize],
    pub StartingTrack: UCHAR,
    pub AllocationLength: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__READ_TOC {
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Msf(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Msf(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Format2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Format2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved0: UCHAR,
        Msf: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
        Format2: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Msf: u8 = unsafe { ::core::mem::transmute(Msf) };
                    Msf as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let Format2: u8 = unsafe { ::core::mem::transmute(Format2) };
                    Format2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Control(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Control(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Format(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Format(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Control: UCHAR,
        Format: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let Control: u8 = unsafe { ::core::mem::transmute(Control) };
                    Control as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Format: u8 = unsafe { ::core::mem::transmute(Format) };
                    Format as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_DISK_INFORMATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__READ_DISK_INFORMATION {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_TRACK_INFORMATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BlockAddress: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__READ_TRACK_INFORMATION {
    #[inline]
    pub fn Track(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Track(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Track: UCHAR,
        Reserved4: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let Track: u8 = unsafe { ::core::mem::transmute(Track) };
                    Track as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__RESERVE_TRACK_RZONE {
    pub OperationCode: UCHAR,
    pub Reserved1: [UCHAR; 4usize],
    pub ReservationSize: [UCHAR; 4usize],
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEND_OPC_INFORMATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Reserved3: [UCHAR; 4usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Reserved4: UCHAR,
}
impl _CDB__SEND_OPC_INFORMATION {
    #[inline]
    pub fn DoOpc(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DoOpc(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Exclude0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Exclude0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Exclude1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Exclude1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DoOpc: UCHAR,
        Reserved1: UCHAR,
        Exclude0: UCHAR,
        Exclude1: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DoOpc: u8 = unsafe { ::core::mem::transmute(DoOpc) };
                    DoOpc as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let Exclude0: u8 = unsafe { ::core::mem::transmute(Exclude0) };
                    Exclude0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let Exclude1: u8 = unsafe { ::core::mem::transmute(Exclude1) };
                    Exclude1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                6u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REPAIR_TRACK {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 2usize],
    pub TrackNumber: [UCHAR; 2usize],
    pub Reserved3: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__REPAIR_TRACK {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CLOSE_TRACK {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Reserved3: UCHAR,
    pub TrackNumber: [UCHAR; 2usize],
    pub Reserved4: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__CLOSE_TRACK {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Track(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Track(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Session(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(9usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Session(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Reserved1: UCHAR,
        Track: UCHAR,
        Session: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let Track: u8 = unsafe { ::core::mem::transmute(Track) };
                    Track as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let Session: u8 = unsafe { ::core::mem::transmute(Session) };
                    Session as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                6u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_BUFFER_CAPACITY {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__READ_BUFFER_CAPACITY {
    #[inline]
    pub fn BlockInfo(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BlockInfo(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        BlockInfo: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let BlockInfo: u8 = unsafe { ::core::mem::transmute(BlockInfo) };
                    BlockInfo as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEND_CUE_SHEET {
    pub OperationCode: UCHAR,
    pub Reserved: [UCHAR; 5usize],
    pub CueSheetSize: [UCHAR; 3usize],
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_HEADER {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockAddress: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__READ_HEADER {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Msf(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Msf(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Msf: UCHAR,
        Reserved2: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Msf: u8 = unsafe { ::core::mem::transmute(Msf) };
                    Msf as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PLAY_AUDIO {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingBlockAddress: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub PlayLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__PLAY_AUDIO {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PLAY_AUDIO_MSF {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub StartingM: UCHAR,
    pub StartingS: UCHAR,
    pub StartingF: UCHAR,
    pub EndingM: UCHAR,
    pub EndingS: UCHAR,
    pub EndingF: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__PLAY_AUDIO_MSF {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__BLANK_MEDIA {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub AddressOrTrack: [UCHAR; 4usize],
    pub Reserved3: [UCHAR; 5usize],
    pub Control: UCHAR,
}
impl _CDB__BLANK_MEDIA {
    #[inline]
    pub fn BlankType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_BlankType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        BlankType: UCHAR,
        Reserved1: UCHAR,
        Immediate: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let BlankType: u8 = unsafe { ::core::mem::transmute(BlankType) };
                    BlankType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CDB__PLAY_CD {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_anon_1: _CDB__PLAY_CD__bindgen_ty_1,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDB__PLAY_CD__bindgen_ty_1 {
    pub LBA: _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_1,
    pub MSF: _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_2,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_1 {
    pub StartingBlockAddress: [UCHAR; 4usize],
    pub PlayLength: [UCHAR; 4usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_2 {
    pub Reserved1: UCHAR,
    pub StartingM: UCHAR,
    pub StartingS: UCHAR,
    pub StartingF: UCHAR,
    pub EndingM: UCHAR,
    pub EndingS: UCHAR,
    pub EndingF: UCHAR,
    pub Reserved2: UCHAR,
}
impl _CDB__PLAY_CD {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CMSF(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CMSF(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExpectedSectorType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ExpectedSectorType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        CMSF: UCHAR,
        ExpectedSectorType: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let CMSF: u8 = unsafe { ::core::mem::transmute(CMSF) };
                    CMSF as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let ExpectedSectorType: u8 = unsafe {
                        ::core::mem::transmute(ExpectedSectorType)
                    };
                    ExpectedSectorType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Audio(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Audio(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Composite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Composite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Port1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Port1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Port2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Port2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Speed(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Speed(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Audio: UCHAR,
        Composite: UCHAR,
        Port1: UCHAR,
        Port2: UCHAR,
        Reserved2: UCHAR,
        Speed: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Audio: u8 = unsafe { ::core::mem::transmute(Audio) };
                    Audio as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Composite: u8 = unsafe { ::core::mem::transmute(Composite) };
                    Composite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Port1: u8 = unsafe { ::core::mem::transmute(Port1) };
                    Port1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Port2: u8 = unsafe { ::core::mem::transmute(Port2) };
                    Port2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Speed: u8 = unsafe { ::core::mem::transmute(Speed) };
                    Speed as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SCAN_CD {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingAddress: [UCHAR; 4usize],
    pub Reserved2: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved4: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SCAN_CD {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Direct(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Direct(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved1: UCHAR,
        Direct: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Direct: u8 = unsafe { ::core::mem::transmute(Direct) };
                    Direct as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Type(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Type(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved3: UCHAR,
        Type: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Type: u8 = unsafe { ::core::mem::transmute(Type) };
                    Type as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__STOP_PLAY_SCAN {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 7usize],
    pub Control: UCHAR,
}
impl _CDB__STOP_PLAY_SCAN {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SUBCHANNEL {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Format: UCHAR,
    pub Reserved4: [UCHAR; 2usize],
    pub TrackNumber: UCHAR,
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__SUBCHANNEL {
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Msf(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Msf(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn SubQ(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SubQ(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved0: UCHAR,
        Msf: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
        Reserved2: UCHAR,
        SubQ: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Msf: u8 = unsafe { ::core::mem::transmute(Msf) };
                    Msf as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let SubQ: u8 = unsafe { ::core::mem::transmute(SubQ) };
                    SubQ as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_CD {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingLBA: [UCHAR; 4usize],
    pub TransferBlocks: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Control: UCHAR,
}
impl _CDB__READ_CD {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExpectedSectorType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ExpectedSectorType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved0: UCHAR,
        ExpectedSectorType: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let ExpectedSectorType: u8 = unsafe {
                        ::core::mem::transmute(ExpectedSectorType)
                    };
                    ExpectedSectorType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorFlags(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_ErrorFlags(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn IncludeEDC(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncludeEDC(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IncludeUserData(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncludeUserData(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HeaderCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_HeaderCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn IncludeSyncData(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncludeSyncData(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SubChannelSelection(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(8usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_SubChannelSelection(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(8usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(11usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(11usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        ErrorFlags: UCHAR,
        IncludeEDC: UCHAR,
        IncludeUserData: UCHAR,
        HeaderCode: UCHAR,
        IncludeSyncData: UCHAR,
        SubChannelSelection: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                2u8,
                {
                    let ErrorFlags: u8 = unsafe { ::core::mem::transmute(ErrorFlags) };
                    ErrorFlags as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let IncludeEDC: u8 = unsafe { ::core::mem::transmute(IncludeEDC) };
                    IncludeEDC as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let IncludeUserData: u8 = unsafe {
                        ::core::mem::transmute(IncludeUserData)
                    };
                    IncludeUserData as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                2u8,
                {
                    let HeaderCode: u8 = unsafe { ::core::mem::transmute(HeaderCode) };
                    HeaderCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let IncludeSyncData: u8 = unsafe {
                        ::core::mem::transmute(IncludeSyncData)
                    };
                    IncludeSyncData as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                3u8,
                {
                    let SubChannelSelection: u8 = unsafe {
                        ::core::mem::transmute(SubChannelSelection)
                    };
                    SubChannelSelection as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                5u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_CD_MSF {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub StartingM: UCHAR,
    pub StartingS: UCHAR,
    pub StartingF: UCHAR,
    pub EndingM: UCHAR,
    pub EndingS: UCHAR,
    pub EndingF: UCHAR,
    pub Reserved3: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Control: UCHAR,
}
impl _CDB__READ_CD_MSF {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ExpectedSectorType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ExpectedSectorType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved1: UCHAR,
        ExpectedSectorType: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let ExpectedSectorType: u8 = unsafe {
                        ::core::mem::transmute(ExpectedSectorType)
                    };
                    ExpectedSectorType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ErrorFlags(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_ErrorFlags(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn IncludeEDC(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncludeEDC(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IncludeUserData(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncludeUserData(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HeaderCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_HeaderCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn IncludeSyncData(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncludeSyncData(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SubChannelSelection(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(8usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_SubChannelSelection(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(8usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved5(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(11usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved5(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(11usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved4: UCHAR,
        ErrorFlags: UCHAR,
        IncludeEDC: UCHAR,
        IncludeUserData: UCHAR,
        HeaderCode: UCHAR,
        IncludeSyncData: UCHAR,
        SubChannelSelection: UCHAR,
        Reserved5: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                2u8,
                {
                    let ErrorFlags: u8 = unsafe { ::core::mem::transmute(ErrorFlags) };
                    ErrorFlags as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let IncludeEDC: u8 = unsafe { ::core::mem::transmute(IncludeEDC) };
                    IncludeEDC as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let IncludeUserData: u8 = unsafe {
                        ::core::mem::transmute(IncludeUserData)
                    };
                    IncludeUserData as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                2u8,
                {
                    let HeaderCode: u8 = unsafe { ::core::mem::transmute(HeaderCode) };
                    HeaderCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let IncludeSyncData: u8 = unsafe {
                        ::core::mem::transmute(IncludeSyncData)
                    };
                    IncludeSyncData as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                3u8,
                {
                    let SubChannelSelection: u8 = unsafe {
                        ::core::mem::transmute(SubChannelSelection)
                    };
                    SubChannelSelection as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                5u8,
                {
                    let Reserved5: u8 = unsafe { ::core::mem::transmute(Reserved5) };
                    Reserved5 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PLXTR_READ_CDDA {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockByte0: UCHAR,
    pub LogicalBlockByte1: UCHAR,
    pub LogicalBlockByte2: UCHAR,
    pub LogicalBlockByte3: UCHAR,
    pub TransferBlockByte0: UCHAR,
    pub TransferBlockByte1: UCHAR,
    pub TransferBlockByte2: UCHAR,
    pub TransferBlockByte3: UCHAR,
    pub SubCode: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__PLXTR_READ_CDDA {
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved0: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__NEC_READ_CDDA {
    pub OperationCode: UCHAR,
    pub Reserved0: UCHAR,
    pub LogicalBlockByte0: UCHAR,
    pub LogicalBlockByte1: UCHAR,
    pub LogicalBlockByte2: UCHAR,
    pub LogicalBlockByte3: UCHAR,
    pub Reserved1: UCHAR,
    pub TransferBlockByte0: UCHAR,
    pub TransferBlockByte1: UCHAR,
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MODE_SENSE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub SubPageCode: UCHAR,
    pub AllocationLength: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__MODE_SENSE {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Dbd(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Dbd(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Pc(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Pc(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Dbd: UCHAR,
        Reserved2: UCHAR,
        PageCode: UCHAR,
        Pc: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Dbd: u8 = unsafe { ::core::mem::transmute(Dbd) };
                    Dbd as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let Pc: u8 = unsafe { ::core::mem::transmute(Pc) };
                    Pc as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MODE_SENSE10 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub SubPageCode: UCHAR,
    pub Reserved3: [UCHAR; 3usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__MODE_SENSE10 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Dbd(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Dbd(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LongLBAAccepted(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LongLBAAccepted(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Pc(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Pc(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Dbd: UCHAR,
        LongLBAAccepted: UCHAR,
        Reserved2: UCHAR,
        PageCode: UCHAR,
        Pc: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Dbd: u8 = unsafe { ::core::mem::transmute(Dbd) };
                    Dbd as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let LongLBAAccepted: u8 = unsafe {
                        ::core::mem::transmute(LongLBAAccepted)
                    };
                    LongLBAAccepted as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let Pc: u8 = unsafe { ::core::mem::transmute(Pc) };
                    Pc as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MODE_SELECT {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 2usize],
    pub ParameterListLength: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__MODE_SELECT {
    #[inline]
    pub fn SPBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SPBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PFBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PFBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SPBit: UCHAR,
        Reserved1: UCHAR,
        PFBit: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let SPBit: u8 = unsafe { ::core::mem::transmute(SPBit) };
                    SPBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let PFBit: u8 = unsafe { ::core::mem::transmute(PFBit) };
                    PFBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MODE_SELECT10 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__MODE_SELECT10 {
    #[inline]
    pub fn SPBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SPBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PFBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PFBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SPBit: UCHAR,
        Reserved1: UCHAR,
        PFBit: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let SPBit: u8 = unsafe { ::core::mem::transmute(SPBit) };
                    SPBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let PFBit: u8 = unsafe { ::core::mem::transmute(PFBit) };
                    PFBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__LOCATE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved3: UCHAR,
    pub LogicalBlockAddress: [UCHAR; 4usize],
    pub Reserved4: UCHAR,
    pub Partition: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__LOCATE {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CPBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CPBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BTBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BTBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        CPBit: UCHAR,
        BTBit: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let CPBit: u8 = unsafe { ::core::mem::transmute(CPBit) };
                    CPBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let BTBit: u8 = unsafe { ::core::mem::transmute(BTBit) };
                    BTBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CDB__LOGSENSE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __bindgen_anon_1: _CDB__LOGSENSE__bindgen_ty_1,
    pub Reserved3: UCHAR,
    pub ParameterPointer: [UCHAR; 2usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDB__LOGSENSE__bindgen_ty_1 {
    pub SubPageCode: UCHAR,
    pub Reserved2: UCHAR,
}
impl _CDB__LOGSENSE {
    #[inline]
    pub fn SPBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SPBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PPCBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PPCBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn PCBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_PCBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SPBit: UCHAR,
        PPCBit: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
        PageCode: UCHAR,
        PCBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let SPBit: u8 = unsafe { ::core::mem::transmute(SPBit) };
                    SPBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let PPCBit: u8 = unsafe { ::core::mem::transmute(PPCBit) };
                    PPCBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let PCBit: u8 = unsafe { ::core::mem::transmute(PCBit) };
                    PCBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__LOGSELECT {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__LOGSELECT {
    #[inline]
    pub fn SPBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SPBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PCRBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PCRBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn PCBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_PCBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        SPBit: UCHAR,
        PCRBit: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
        Reserved: UCHAR,
        PCBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let SPBit: u8 = unsafe { ::core::mem::transmute(SPBit) };
                    SPBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let PCRBit: u8 = unsafe { ::core::mem::transmute(PCRBit) };
                    PCRBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                6u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let PCBit: u8 = unsafe { ::core::mem::transmute(PCBit) };
                    PCBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PRINT {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TransferLength: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__PRINT {
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEEK {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockAddress: [UCHAR; 4usize],
    pub Reserved2: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__SEEK {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__ERASE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__ERASE {
    #[inline]
    pub fn Long(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Long(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Long: UCHAR,
        Immediate: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Long: u8 = unsafe { ::core::mem::transmute(Long) };
                    Long as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__START_STOP {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__START_STOP {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Start(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Start(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LoadEject(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LoadEject(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Start: UCHAR,
        LoadEject: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Start: u8 = unsafe { ::core::mem::transmute(Start) };
                    Start as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let LoadEject: u8 = unsafe { ::core::mem::transmute(LoadEject) };
                    LoadEject as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MEDIA_REMOVAL {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__MEDIA_REMOVAL {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Prevent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Prevent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Persistant(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Persistant(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Prevent: UCHAR,
        Persistant: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Prevent: u8 = unsafe { ::core::mem::transmute(Prevent) };
                    Prevent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Persistant: u8 = unsafe { ::core::mem::transmute(Persistant) };
                    Persistant as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEEK_BLOCK {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BlockAddress: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__SEEK_BLOCK {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Link(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Link(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Flag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VendorUnique(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_VendorUnique(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Link: UCHAR,
        Flag: UCHAR,
        Reserved2: UCHAR,
        VendorUnique: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Link: u8 = unsafe { ::core::mem::transmute(Link) };
                    Link as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Flag: u8 = unsafe { ::core::mem::transmute(Flag) };
                    Flag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                4u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let VendorUnique: u8 = unsafe {
                        ::core::mem::transmute(VendorUnique)
                    };
                    VendorUnique as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REQUEST_BLOCK_ADDRESS {
    pub OperationCode: UCHAR,
    pub Reserved1: [UCHAR; 3usize],
    pub AllocationLength: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__REQUEST_BLOCK_ADDRESS {
    #[inline]
    pub fn Link(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Link(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Flag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VendorUnique(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_VendorUnique(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Link: UCHAR,
        Flag: UCHAR,
        Reserved2: UCHAR,
        VendorUnique: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Link: u8 = unsafe { ::core::mem::transmute(Link) };
                    Link as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Flag: u8 = unsafe { ::core::mem::transmute(Flag) };
                    Flag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                4u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let VendorUnique: u8 = unsafe {
                        ::core::mem::transmute(VendorUnique)
                    };
                    VendorUnique as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PARTITION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved1: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__PARTITION {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Sel(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Sel(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PartitionSelect(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PartitionSelect(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Sel: UCHAR,
        PartitionSelect: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Sel: u8 = unsafe { ::core::mem::transmute(Sel) };
                    Sel as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let PartitionSelect: u8 = unsafe {
                        ::core::mem::transmute(PartitionSelect)
                    };
                    PartitionSelect as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__WRITE_TAPE_MARKS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TransferLength: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__WRITE_TAPE_MARKS {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WriteSetMarks(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_WriteSetMarks(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        WriteSetMarks: UCHAR,
        Reserved: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let WriteSetMarks: u8 = unsafe {
                        ::core::mem::transmute(WriteSetMarks)
                    };
                    WriteSetMarks as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CDB__SPACE_TAPE_MARKS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub NumMarksMSB: UCHAR,
    pub NumMarks: UCHAR,
    pub NumMarksLSB: UCHAR,
    pub Byte6: _CDB__SPACE_TAPE_MARKS__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDB__SPACE_TAPE_MARKS__bindgen_ty_1 {
    pub value: UCHAR,
    pub Fields: _CDB__SPACE_TAPE_MARKS__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SPACE_TAPE_MARKS__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__SPACE_TAPE_MARKS__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn Link(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Link(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Flag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VendorUnique(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_VendorUnique(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Link: UCHAR,
        Flag: UCHAR,
        Reserved: UCHAR,
        VendorUnique: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Link: u8 = unsafe { ::core::mem::transmute(Link) };
                    Link as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Flag: u8 = unsafe { ::core::mem::transmute(Flag) };
                    Flag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let VendorUnique: u8 = unsafe {
                        ::core::mem::transmute(VendorUnique)
                    };
                    VendorUnique as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
impl _CDB__SPACE_TAPE_MARKS {
    #[inline]
    pub fn Code(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Code(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Code: UCHAR,
        Reserved: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Code: u8 = unsafe { ::core::mem::transmute(Code) };
                    Code as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_POSITION {
    pub Operation: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 7usize],
    pub Control: UCHAR,
}
impl _CDB__READ_POSITION {
    #[inline]
    pub fn BlockType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BlockType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        BlockType: UCHAR,
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let BlockType: u8 = unsafe { ::core::mem::transmute(BlockType) };
                    BlockType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CDB6READWRITETAPE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TransferLenMSB: UCHAR,
    pub TransferLen: UCHAR,
    pub TransferLenLSB: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__CDB6READWRITETAPE {
    #[inline]
    pub fn VendorSpecific(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_VendorSpecific(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VendorSpecific: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let VendorSpecific: u8 = unsafe {
                        ::core::mem::transmute(VendorSpecific)
                    };
                    VendorSpecific as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Link(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Link(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Flag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VendorUnique(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_VendorUnique(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Link: UCHAR,
        Flag: UCHAR,
        Reserved1: UCHAR,
        VendorUnique: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Link: u8 = unsafe { ::core::mem::transmute(Link) };
                    Link as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Flag: u8 = unsafe { ::core::mem::transmute(Flag) };
                    Flag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let VendorUnique: u8 = unsafe {
                        ::core::mem::transmute(VendorUnique)
                    };
                    VendorUnique as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__INIT_ELEMENT_STATUS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__INIT_ELEMENT_STATUS {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNubmer(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNubmer(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNubmer: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNubmer: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNubmer)
                    };
                    LogicalUnitNubmer as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn NoBarCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NoBarCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved3: UCHAR,
        NoBarCode: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let NoBarCode: u8 = unsafe { ::core::mem::transmute(NoBarCode) };
                    NoBarCode as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__INITIALIZE_ELEMENT_RANGE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub FirstElementAddress: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 2usize],
    pub NumberOfElements: [UCHAR; 2usize],
    pub Reserved3: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__INITIALIZE_ELEMENT_RANGE {
    #[inline]
    pub fn Range(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Range(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNubmer(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNubmer(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Range: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNubmer: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Range: u8 = unsafe { ::core::mem::transmute(Range) };
                    Range as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNubmer: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNubmer)
                    };
                    LogicalUnitNubmer as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn NoBarCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NoBarCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved4: UCHAR,
        NoBarCode: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let NoBarCode: u8 = unsafe { ::core::mem::transmute(NoBarCode) };
                    NoBarCode as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__POSITION_TO_ELEMENT {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TransportElementAddress: [UCHAR; 2usize],
    pub DestinationElementAddress: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__POSITION_TO_ELEMENT {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Flip(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flip(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Flip: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Flip: u8 = unsafe { ::core::mem::transmute(Flip) };
                    Flip as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MOVE_MEDIUM {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TransportElementAddress: [UCHAR; 2usize],
    pub SourceElementAddress: [UCHAR; 2usize],
    pub DestinationElementAddress: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__MOVE_MEDIUM {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Flip(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flip(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Flip: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Flip: u8 = unsafe { ::core::mem::transmute(Flip) };
                    Flip as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__EXCHANGE_MEDIUM {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TransportElementAddress: [UCHAR; 2usize],
    pub SourceElementAddress: [UCHAR; 2usize],
    pub Destination1ElementAddress: [UCHAR; 2usize],
    pub Destination2ElementAddress: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__EXCHANGE_MEDIUM {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Flip1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flip1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Flip2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Flip2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Flip1: UCHAR,
        Flip2: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Flip1: u8 = unsafe { ::core::mem::transmute(Flip1) };
                    Flip1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Flip2: u8 = unsafe { ::core::mem::transmute(Flip2) };
                    Flip2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_ELEMENT_STATUS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingElementAddress: [UCHAR; 2usize],
    pub NumberOfElements: [UCHAR; 2usize],
    pub Reserved1: UCHAR,
    pub AllocationLength: [UCHAR; 3usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__READ_ELEMENT_STATUS {
    #[inline]
    pub fn ElementType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ElementType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VolTag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_VolTag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ElementType: UCHAR,
        VolTag: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ElementType: u8 = unsafe { ::core::mem::transmute(ElementType) };
                    ElementType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let VolTag: u8 = unsafe { ::core::mem::transmute(VolTag) };
                    VolTag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEND_VOLUME_TAG {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingElementAddress: [UCHAR; 2usize],
    pub Reserved2: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved4: [UCHAR; 2usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Reserved5: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SEND_VOLUME_TAG {
    #[inline]
    pub fn ElementType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ElementType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ElementType: UCHAR,
        Reserved1: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ElementType: u8 = unsafe { ::core::mem::transmute(ElementType) };
                    ElementType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn ActionCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ActionCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        ActionCode: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ActionCode: u8 = unsafe { ::core::mem::transmute(ActionCode) };
                    ActionCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REQUEST_VOLUME_ELEMENT_ADDRESS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingElementAddress: [UCHAR; 2usize],
    pub NumberElements: [UCHAR; 2usize],
    pub Reserved1: UCHAR,
    pub AllocationLength: [UCHAR; 3usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__REQUEST_VOLUME_ELEMENT_ADDRESS {
    #[inline]
    pub fn ElementType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ElementType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn VolTag(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_VolTag(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ElementType: UCHAR,
        VolTag: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ElementType: u8 = unsafe { ::core::mem::transmute(ElementType) };
                    ElementType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let VolTag: u8 = unsafe { ::core::mem::transmute(VolTag) };
                    VolTag as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__LOAD_UNLOAD {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved4: [UCHAR; 3usize],
    pub Slot: UCHAR,
    pub Reserved5: [UCHAR; 3usize],
}
impl _CDB__LOAD_UNLOAD {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Start(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Start(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LoadEject(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LoadEject(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Start: UCHAR,
        LoadEject: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Start: u8 = unsafe { ::core::mem::transmute(Start) };
                    Start as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let LoadEject: u8 = unsafe { ::core::mem::transmute(LoadEject) };
                    LoadEject as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__MECH_STATUS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved1: [UCHAR; 6usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 1usize],
    pub Control: UCHAR,
}
impl _CDB__MECH_STATUS {
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SYNCHRONIZE_CACHE10 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockAddress: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub BlockCount: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__SYNCHRONIZE_CACHE10 {
    #[inline]
    pub fn RelAddr(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelAddr(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelAddr: UCHAR,
        Immediate: UCHAR,
        Reserved: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelAddr: u8 = unsafe { ::core::mem::transmute(RelAddr) };
                    RelAddr as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                3u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__GET_EVENT_STATUS_NOTIFICATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 2usize],
    pub NotificationClassRequest: UCHAR,
    pub Reserved3: [UCHAR; 2usize],
    pub EventListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__GET_EVENT_STATUS_NOTIFICATION {
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Immediate: UCHAR,
        Reserved: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__GET_PERFORMANCE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingLBA: [UCHAR; 4usize],
    pub Reserved1: [UCHAR; 2usize],
    pub MaximumNumberOfDescriptors: [UCHAR; 2usize],
    pub Type: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__GET_PERFORMANCE {
    #[inline]
    pub fn Except(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Except(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Write(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Write(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Tolerance(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Tolerance(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved0(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved0(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Except: UCHAR,
        Write: UCHAR,
        Tolerance: UCHAR,
        Reserved0: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let Except: u8 = unsafe { ::core::mem::transmute(Except) };
                    Except as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Write: u8 = unsafe { ::core::mem::transmute(Write) };
                    Write as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let Tolerance: u8 = unsafe { ::core::mem::transmute(Tolerance) };
                    Tolerance as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved0: u8 = unsafe { ::core::mem::transmute(Reserved0) };
                    Reserved0 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_DVD_STRUCTURE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub RMDBlockNumber: [UCHAR; 4usize],
    pub LayerNumber: UCHAR,
    pub Format: UCHAR,
    pub AllocationLength: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__READ_DVD_STRUCTURE {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn AGID(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_AGID(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved3: UCHAR,
        AGID: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let AGID: u8 = unsafe { ::core::mem::transmute(AGID) };
                    AGID as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SET_STREAMING {
    pub OperationCode: UCHAR,
    pub Reserved: [UCHAR; 8usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEND_DVD_STRUCTURE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub Format: UCHAR,
    pub ParameterListLength: [UCHAR; 2usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SEND_DVD_STRUCTURE {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SEND_KEY {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 6usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__SEND_KEY {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn KeyFormat(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_KeyFormat(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn AGID(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_AGID(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        KeyFormat: UCHAR,
        AGID: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let KeyFormat: u8 = unsafe { ::core::mem::transmute(KeyFormat) };
                    KeyFormat as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let AGID: u8 = unsafe { ::core::mem::transmute(AGID) };
                    AGID as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REPORT_KEY {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlockAddress: [UCHAR; 4usize],
    pub Reserved2: [UCHAR; 2usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__REPORT_KEY {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn KeyFormat(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_KeyFormat(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn AGID(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_AGID(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        KeyFormat: UCHAR,
        AGID: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let KeyFormat: u8 = unsafe { ::core::mem::transmute(KeyFormat) };
                    KeyFormat as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let AGID: u8 = unsafe { ::core::mem::transmute(AGID) };
                    AGID as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SET_READ_AHEAD {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TriggerLBA: [UCHAR; 4usize],
    pub ReadAheadLBA: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SET_READ_AHEAD {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_FORMATTED_CAPACITIES {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__READ_FORMATTED_CAPACITIES {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Lun(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Lun(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Lun: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Lun: u8 = unsafe { ::core::mem::transmute(Lun) };
                    Lun as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REPORT_LUNS {
    pub OperationCode: UCHAR,
    pub Reserved1: [UCHAR; 5usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub Reserved2: [UCHAR; 1usize],
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PERSISTENT_RESERVE_IN {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 5usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__PERSISTENT_RESERVE_IN {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__PERSISTENT_RESERVE_OUT {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub ParameterListLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__PERSISTENT_RESERVE_OUT {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Type(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Type(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Scope(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Scope(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
        Type: UCHAR,
        Scope: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let Type: u8 = unsafe { ::core::mem::transmute(Type) };
                    Type as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let Scope: u8 = unsafe { ::core::mem::transmute(Scope) };
                    Scope as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REPORT_TIMESTAMP {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__REPORT_TIMESTAMP {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SET_TIMESTAMP {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub ParameterListLength: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SET_TIMESTAMP {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__GET_CONFIGURATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingFeature: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 3usize],
    pub AllocationLength: [UCHAR; 2usize],
    pub Control: UCHAR,
}
impl _CDB__GET_CONFIGURATION {
    #[inline]
    pub fn RequestType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_RequestType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RequestType: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let RequestType: u8 = unsafe { ::core::mem::transmute(RequestType) };
                    RequestType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CDB__SET_CD_SPEED {
    pub OperationCode: UCHAR,
    pub __bindgen_anon_1: _CDB__SET_CD_SPEED__bindgen_ty_1,
    pub ReadSpeed: [UCHAR; 2usize],
    pub WriteSpeed: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 5usize],
    pub Control: UCHAR,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDB__SET_CD_SPEED__bindgen_ty_1 {
    pub Reserved1: UCHAR,
    pub __bindgen_anon_1: _CDB__SET_CD_SPEED__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SET_CD_SPEED__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDB__SET_CD_SPEED__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn RotationControl(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_RotationControl(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RotationControl: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let RotationControl: u8 = unsafe {
                        ::core::mem::transmute(RotationControl)
                    };
                    RotationControl as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ12 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 4usize],
    pub TransferLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__READ12 {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved1: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                2u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Streaming(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Streaming(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        Streaming: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Streaming: u8 = unsafe { ::core::mem::transmute(Streaming) };
                    Streaming as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__WRITE12 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 4usize],
    pub TransferLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__WRITE12 {
    #[inline]
    pub fn RelativeAddress(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddress(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EBP(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_EBP(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LogicalUnitNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LogicalUnitNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RelativeAddress: UCHAR,
        Reserved1: UCHAR,
        EBP: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        LogicalUnitNumber: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RelativeAddress: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddress)
                    };
                    RelativeAddress as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let EBP: u8 = unsafe { ::core::mem::transmute(EBP) };
                    EBP as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let LogicalUnitNumber: u8 = unsafe {
                        ::core::mem::transmute(LogicalUnitNumber)
                    };
                    LogicalUnitNumber as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Streaming(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Streaming(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        Streaming: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Streaming: u8 = unsafe { ::core::mem::transmute(Streaming) };
                    Streaming as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__ATA_PASSTHROUGH12 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Features: UCHAR,
    pub SectorCount: UCHAR,
    pub LbaLow: UCHAR,
    pub LbaMid: UCHAR,
    pub LbaHigh: UCHAR,
    pub Device: UCHAR,
    pub Command: UCHAR,
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__ATA_PASSTHROUGH12 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Protocol(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Protocol(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn MultipleCount(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_MultipleCount(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn TLength(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_TLength(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ByteBlock(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ByteBlock(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TDir(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TDir(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CkCond(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CkCond(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Offline(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Offline(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Protocol: UCHAR,
        MultipleCount: UCHAR,
        TLength: UCHAR,
        ByteBlock: UCHAR,
        TDir: UCHAR,
        Reserved2: UCHAR,
        CkCond: UCHAR,
        Offline: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Protocol: u8 = unsafe { ::core::mem::transmute(Protocol) };
                    Protocol as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let MultipleCount: u8 = unsafe {
                        ::core::mem::transmute(MultipleCount)
                    };
                    MultipleCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                2u8,
                {
                    let TLength: u8 = unsafe { ::core::mem::transmute(TLength) };
                    TLength as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let ByteBlock: u8 = unsafe { ::core::mem::transmute(ByteBlock) };
                    ByteBlock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                1u8,
                {
                    let TDir: u8 = unsafe { ::core::mem::transmute(TDir) };
                    TDir as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let CkCond: u8 = unsafe { ::core::mem::transmute(CkCond) };
                    CkCond as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let Offline: u8 = unsafe { ::core::mem::transmute(Offline) };
                    Offline as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 8usize],
    pub TransferLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__READ16 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReadProtect(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ReadProtect(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        ReadProtect: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let ReadProtect: u8 = unsafe { ::core::mem::transmute(ReadProtect) };
                    ReadProtect as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Streaming(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Streaming(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        Streaming: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Streaming: u8 = unsafe { ::core::mem::transmute(Streaming) };
                    Streaming as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__WRITE16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 8usize],
    pub TransferLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__WRITE16 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ForceUnitAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ForceUnitAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WriteProtect(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_WriteProtect(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        ForceUnitAccess: UCHAR,
        DisablePageOut: UCHAR,
        WriteProtect: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let ForceUnitAccess: u8 = unsafe {
                        ::core::mem::transmute(ForceUnitAccess)
                    };
                    ForceUnitAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let WriteProtect: u8 = unsafe {
                        ::core::mem::transmute(WriteProtect)
                    };
                    WriteProtect as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Streaming(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Streaming(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        Streaming: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Streaming: u8 = unsafe { ::core::mem::transmute(Streaming) };
                    Streaming as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__VERIFY16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 8usize],
    pub VerificationLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__VERIFY16 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ByteCheck(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ByteCheck(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BlockVerify(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BlockVerify(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DisablePageOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DisablePageOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn VerifyProtect(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_VerifyProtect(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        ByteCheck: UCHAR,
        BlockVerify: UCHAR,
        Reserved2: UCHAR,
        DisablePageOut: UCHAR,
        VerifyProtect: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let ByteCheck: u8 = unsafe { ::core::mem::transmute(ByteCheck) };
                    ByteCheck as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let BlockVerify: u8 = unsafe { ::core::mem::transmute(BlockVerify) };
                    BlockVerify as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DisablePageOut: u8 = unsafe {
                        ::core::mem::transmute(DisablePageOut)
                    };
                    DisablePageOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let VerifyProtect: u8 = unsafe {
                        ::core::mem::transmute(VerifyProtect)
                    };
                    VerifyProtect as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Streaming(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Streaming(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved3: UCHAR,
        Streaming: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Streaming: u8 = unsafe { ::core::mem::transmute(Streaming) };
                    Streaming as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__SYNCHRONIZE_CACHE16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 8usize],
    pub BlockCount: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__SYNCHRONIZE_CACHE16 {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        Immediate: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__READ_CAPACITY16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub LogicalBlock: [UCHAR; 8usize],
    pub BlockCount: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__READ_CAPACITY16 {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn PMI(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PMI(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        PMI: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let PMI: u8 = unsafe { ::core::mem::transmute(PMI) };
                    PMI as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__ATA_PASSTHROUGH16 {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Features15_8: UCHAR,
    pub Features7_0: UCHAR,
    pub SectorCount15_8: UCHAR,
    pub SectorCount7_0: UCHAR,
    pub LbaLow15_8: UCHAR,
    pub LbaLow7_0: UCHAR,
    pub LbaMid15_8: UCHAR,
    pub LbaMid7_0: UCHAR,
    pub LbaHigh15_8: UCHAR,
    pub LbaHigh7_0: UCHAR,
    pub Device: UCHAR,
    pub Command: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__ATA_PASSTHROUGH16 {
    #[inline]
    pub fn Extend(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Extend(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Protocol(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Protocol(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn MultipleCount(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_MultipleCount(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn TLength(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_TLength(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn ByteBlock(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(10usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ByteBlock(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TDir(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(11usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TDir(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CkCond(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CkCond(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Offline(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Offline(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Extend: UCHAR,
        Protocol: UCHAR,
        MultipleCount: UCHAR,
        TLength: UCHAR,
        ByteBlock: UCHAR,
        TDir: UCHAR,
        Reserved1: UCHAR,
        CkCond: UCHAR,
        Offline: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Extend: u8 = unsafe { ::core::mem::transmute(Extend) };
                    Extend as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                4u8,
                {
                    let Protocol: u8 = unsafe { ::core::mem::transmute(Protocol) };
                    Protocol as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let MultipleCount: u8 = unsafe {
                        ::core::mem::transmute(MultipleCount)
                    };
                    MultipleCount as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                2u8,
                {
                    let TLength: u8 = unsafe { ::core::mem::transmute(TLength) };
                    TLength as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let ByteBlock: u8 = unsafe { ::core::mem::transmute(ByteBlock) };
                    ByteBlock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                1u8,
                {
                    let TDir: u8 = unsafe { ::core::mem::transmute(TDir) };
                    TDir as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let CkCond: u8 = unsafe { ::core::mem::transmute(CkCond) };
                    CkCond as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let Offline: u8 = unsafe { ::core::mem::transmute(Offline) };
                    Offline as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__GET_LBA_STATUS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub StartingLBA: [UCHAR; 8usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__GET_LBA_STATUS {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__TOKEN_OPERATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub ListIdentifier: [UCHAR; 4usize],
    pub ParameterListLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__TOKEN_OPERATION {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn GroupNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_GroupNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        GroupNumber: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let GroupNumber: u8 = unsafe { ::core::mem::transmute(GroupNumber) };
                    GroupNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__RECEIVE_TOKEN_INFORMATION {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ListIdentifier: [UCHAR; 4usize],
    pub Reserved2: [UCHAR; 4usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub Reserved3: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__RECEIVE_TOKEN_INFORMATION {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__WRITE_BUFFER {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BufferID: UCHAR,
    pub BufferOffset: [UCHAR; 3usize],
    pub ParameterListLength: [UCHAR; 3usize],
    pub Control: UCHAR,
}
impl _CDB__WRITE_BUFFER {
    #[inline]
    pub fn Mode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Mode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn ModeSpecific(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ModeSpecific(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Mode: UCHAR,
        ModeSpecific: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Mode: u8 = unsafe { ::core::mem::transmute(Mode) };
                    Mode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let ModeSpecific: u8 = unsafe {
                        ::core::mem::transmute(ModeSpecific)
                    };
                    ModeSpecific as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__CLOSE_ZONE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ZoneId: [UCHAR; 8usize],
    pub Reserved2: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__CLOSE_ZONE {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn All(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_All(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        All: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let All: u8 = unsafe { ::core::mem::transmute(All) };
                    All as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__FINISH_ZONE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ZoneId: [UCHAR; 8usize],
    pub Reserved2: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__FINISH_ZONE {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn All(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_All(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        All: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let All: u8 = unsafe { ::core::mem::transmute(All) };
                    All as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__OPEN_ZONE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ZoneId: [UCHAR; 8usize],
    pub Reserved2: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__OPEN_ZONE {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn All(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_All(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        All: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let All: u8 = unsafe { ::core::mem::transmute(All) };
                    All as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__RESET_WRITE_POINTER {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ZoneId: [UCHAR; 8usize],
    pub Reserved2: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__RESET_WRITE_POINTER {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn All(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_All(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        All: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let All: u8 = unsafe { ::core::mem::transmute(All) };
                    All as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REPORT_ZONES {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ZoneStartLBA: [UCHAR; 8usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__REPORT_ZONES {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn ReportingOptions(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_ReportingOptions(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Partial(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Partial(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        ReportingOptions: UCHAR,
        Reserved3: UCHAR,
        Partial: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let ReportingOptions: u8 = unsafe {
                        ::core::mem::transmute(ReportingOptions)
                    };
                    ReportingOptions as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Partial: u8 = unsafe { ::core::mem::transmute(Partial) };
                    Partial as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__GET_PHYSICAL_ELEMENT_STATUS {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 4usize],
    pub StartingElement: [UCHAR; 4usize],
    pub AllocationLength: [UCHAR; 4usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Control: UCHAR,
}
impl _CDB__GET_PHYSICAL_ELEMENT_STATUS {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn ReportType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ReportType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Filter(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Filter(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        ReportType: UCHAR,
        Reserved3: UCHAR,
        Filter: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ReportType: u8 = unsafe { ::core::mem::transmute(ReportType) };
                    ReportType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                2u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Filter: u8 = unsafe { ::core::mem::transmute(Filter) };
                    Filter as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDB__REMOVE_ELEMENT_AND_TRUNCATE {
    pub OperationCode: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub RequestedCapacity: [UCHAR; 8usize],
    pub ElementIdentifier: [UCHAR; 4usize],
    pub Reserved2: UCHAR,
    pub Control: UCHAR,
}
impl _CDB__REMOVE_ELEMENT_AND_TRUNCATE {
    #[inline]
    pub fn ServiceAction(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_ServiceAction(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ServiceAction: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let ServiceAction: u8 = unsafe {
                        ::core::mem::transmute(ServiceAction)
                    };
                    ServiceAction as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDB = _CDB;
pub type PCDB = *mut _CDB;
#[repr(C)]
#[derive(Debug)]
pub struct _NOTIFICATION_EVENT_STATUS_HEADER {
    pub EventDataLength: [UCHAR; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub SupportedEventClasses: UCHAR,
    pub ClassEventData: __IncompleteArrayField<UCHAR>,
}
impl _NOTIFICATION_EVENT_STATUS_HEADER {
    #[inline]
    pub fn NotificationClass(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_NotificationClass(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn NEA(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NEA(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        NotificationClass: UCHAR,
        Reserved: UCHAR,
        NEA: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let NotificationClass: u8 = unsafe {
                        ::core::mem::transmute(NotificationClass)
                    };
                    NotificationClass as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let NEA: u8 = unsafe { ::core::mem::transmute(NEA) };
                    NEA as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_EVENT_STATUS_HEADER = _NOTIFICATION_EVENT_STATUS_HEADER;
pub type PNOTIFICATION_EVENT_STATUS_HEADER = *mut _NOTIFICATION_EVENT_STATUS_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _NOTIFICATION_OPERATIONAL_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Operation: [UCHAR; 2usize],
}
impl _NOTIFICATION_OPERATIONAL_STATUS {
    #[inline]
    pub fn OperationalEvent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_OperationalEvent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn OperationalStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_OperationalStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PersistentPrevented(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PersistentPrevented(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        OperationalEvent: UCHAR,
        Reserved1: UCHAR,
        OperationalStatus: UCHAR,
        Reserved2: UCHAR,
        PersistentPrevented: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let OperationalEvent: u8 = unsafe {
                        ::core::mem::transmute(OperationalEvent)
                    };
                    OperationalEvent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let OperationalStatus: u8 = unsafe {
                        ::core::mem::transmute(OperationalStatus)
                    };
                    OperationalStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let PersistentPrevented: u8 = unsafe {
                        ::core::mem::transmute(PersistentPrevented)
                    };
                    PersistentPrevented as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_OPERATIONAL_STATUS = _NOTIFICATION_OPERATIONAL_STATUS;
pub type PNOTIFICATION_OPERATIONAL_STATUS = *mut _NOTIFICATION_OPERATIONAL_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _NOTIFICATION_POWER_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PowerStatus: UCHAR,
    pub Reserved2: [UCHAR; 2usize],
}
impl _NOTIFICATION_POWER_STATUS {
    #[inline]
    pub fn PowerEvent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_PowerEvent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PowerEvent: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let PowerEvent: u8 = unsafe { ::core::mem::transmute(PowerEvent) };
                    PowerEvent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_POWER_STATUS = _NOTIFICATION_POWER_STATUS;
pub type PNOTIFICATION_POWER_STATUS = *mut _NOTIFICATION_POWER_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _NOTIFICATION_EXTERNAL_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Request: [UCHAR; 2usize],
}
impl _NOTIFICATION_EXTERNAL_STATUS {
    #[inline]
    pub fn ExternalEvent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ExternalEvent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn ExternalStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ExternalStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PersistentPrevented(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PersistentPrevented(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ExternalEvent: UCHAR,
        Reserved1: UCHAR,
        ExternalStatus: UCHAR,
        Reserved2: UCHAR,
        PersistentPrevented: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ExternalEvent: u8 = unsafe {
                        ::core::mem::transmute(ExternalEvent)
                    };
                    ExternalEvent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let ExternalStatus: u8 = unsafe {
                        ::core::mem::transmute(ExternalStatus)
                    };
                    ExternalStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let PersistentPrevented: u8 = unsafe {
                        ::core::mem::transmute(PersistentPrevented)
                    };
                    PersistentPrevented as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_EXTERNAL_STATUS = _NOTIFICATION_EXTERNAL_STATUS;
pub type PNOTIFICATION_EXTERNAL_STATUS = *mut _NOTIFICATION_EXTERNAL_STATUS;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _NOTIFICATION_MEDIA_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_anon_1: _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1,
    pub StartSlot: UCHAR,
    pub EndSlot: UCHAR,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1 {
    pub PowerStatus: UCHAR,
    pub MediaStatus: UCHAR,
    pub __bindgen_anon_1: _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn DoorTrayOpen(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DoorTrayOpen(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MediaPresent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MediaPresent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedX(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_ReservedX(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DoorTrayOpen: UCHAR,
        MediaPresent: UCHAR,
        ReservedX: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DoorTrayOpen: u8 = unsafe {
                        ::core::mem::transmute(DoorTrayOpen)
                    };
                    DoorTrayOpen as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let MediaPresent: u8 = unsafe {
                        ::core::mem::transmute(MediaPresent)
                    };
                    MediaPresent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let ReservedX: u8 = unsafe { ::core::mem::transmute(ReservedX) };
                    ReservedX as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
impl _NOTIFICATION_MEDIA_STATUS {
    #[inline]
    pub fn MediaEvent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_MediaEvent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        MediaEvent: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let MediaEvent: u8 = unsafe { ::core::mem::transmute(MediaEvent) };
                    MediaEvent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_MEDIA_STATUS = _NOTIFICATION_MEDIA_STATUS;
pub type PNOTIFICATION_MEDIA_STATUS = *mut _NOTIFICATION_MEDIA_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _NOTIFICATION_MULTI_HOST_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Priority: [UCHAR; 2usize],
}
impl _NOTIFICATION_MULTI_HOST_STATUS {
    #[inline]
    pub fn MultiHostEvent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_MultiHostEvent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn MultiHostStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_MultiHostStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn PersistentPrevented(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PersistentPrevented(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        MultiHostEvent: UCHAR,
        Reserved1: UCHAR,
        MultiHostStatus: UCHAR,
        Reserved2: UCHAR,
        PersistentPrevented: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let MultiHostEvent: u8 = unsafe {
                        ::core::mem::transmute(MultiHostEvent)
                    };
                    MultiHostEvent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let MultiHostStatus: u8 = unsafe {
                        ::core::mem::transmute(MultiHostStatus)
                    };
                    MultiHostStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let PersistentPrevented: u8 = unsafe {
                        ::core::mem::transmute(PersistentPrevented)
                    };
                    PersistentPrevented as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_MULTI_HOST_STATUS = _NOTIFICATION_MULTI_HOST_STATUS;
pub type PNOTIFICATION_MULTI_HOST_STATUS = *mut _NOTIFICATION_MULTI_HOST_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _NOTIFICATION_BUSY_STATUS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub DeviceBusyStatus: UCHAR,
    pub Time: [UCHAR; 2usize],
}
impl _NOTIFICATION_BUSY_STATUS {
    #[inline]
    pub fn DeviceBusyEvent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceBusyEvent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceBusyEvent: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let DeviceBusyEvent: u8 = unsafe {
                        ::core::mem::transmute(DeviceBusyEvent)
                    };
                    DeviceBusyEvent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type NOTIFICATION_BUSY_STATUS = _NOTIFICATION_BUSY_STATUS;
pub type PNOTIFICATION_BUSY_STATUS = *mut _NOTIFICATION_BUSY_STATUS;
#[repr(C)]
#[derive(Debug)]
pub struct _SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA {
    pub Reserved1: [UCHAR; 6usize],
    pub SupportedSecurityListLength: [UCHAR; 2usize],
    pub SupportedSecurityProtocol: __IncompleteArrayField<UCHAR>,
}
pub type SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA = _SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA;
pub type PSUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA = *mut _SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA;
#[repr(C)]
#[derive(Debug)]
pub struct _READ_DVD_STRUCTURES_HEADER {
    pub Length: [UCHAR; 2usize],
    pub Reserved: [UCHAR; 2usize],
    pub Data: __IncompleteArrayField<UCHAR>,
}
pub type READ_DVD_STRUCTURES_HEADER = _READ_DVD_STRUCTURES_HEADER;
pub type PREAD_DVD_STRUCTURES_HEADER = *mut _READ_DVD_STRUCTURES_HEADER;
#[repr(C)]
#[derive(Debug)]
pub struct _CDVD_KEY_HEADER {
    pub DataLength: [UCHAR; 2usize],
    pub Reserved: [UCHAR; 2usize],
    pub Data: __IncompleteArrayField<UCHAR>,
}
pub type CDVD_KEY_HEADER = _CDVD_KEY_HEADER;
pub type PCDVD_KEY_HEADER = *mut _CDVD_KEY_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_REPORT_AGID_DATA {
    pub Reserved1: [UCHAR; 3usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDVD_REPORT_AGID_DATA {
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn AGID(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_AGID(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved2: UCHAR,
        AGID: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let AGID: u8 = unsafe { ::core::mem::transmute(AGID) };
                    AGID as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDVD_REPORT_AGID_DATA = _CDVD_REPORT_AGID_DATA;
pub type PCDVD_REPORT_AGID_DATA = *mut _CDVD_REPORT_AGID_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_CHALLENGE_KEY_DATA {
    pub ChallengeKeyValue: [UCHAR; 10usize],
    pub Reserved: [UCHAR; 2usize],
}
pub type CDVD_CHALLENGE_KEY_DATA = _CDVD_CHALLENGE_KEY_DATA;
pub type PCDVD_CHALLENGE_KEY_DATA = *mut _CDVD_CHALLENGE_KEY_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_KEY_DATA {
    pub Key: [UCHAR; 5usize],
    pub Reserved: [UCHAR; 3usize],
}
pub type CDVD_KEY_DATA = _CDVD_KEY_DATA;
pub type PCDVD_KEY_DATA = *mut _CDVD_KEY_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_REPORT_ASF_DATA {
    pub Reserved1: [UCHAR; 3usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _CDVD_REPORT_ASF_DATA {
    #[inline]
    pub fn Success(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Success(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Success: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Success: u8 = unsafe { ::core::mem::transmute(Success) };
                    Success as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDVD_REPORT_ASF_DATA = _CDVD_REPORT_ASF_DATA;
pub type PCDVD_REPORT_ASF_DATA = *mut _CDVD_REPORT_ASF_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_TITLE_KEY_HEADER {
    pub DataLength: [UCHAR; 2usize],
    pub Reserved1: [UCHAR; 1usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TitleKey: CDVD_KEY_DATA,
}
impl _CDVD_TITLE_KEY_HEADER {
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn CGMS(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_CGMS(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn CP_SEC(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CP_SEC(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CPM(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CPM(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Zero(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Zero(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved2: UCHAR,
        CGMS: UCHAR,
        CP_SEC: UCHAR,
        CPM: UCHAR,
        Zero: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let CGMS: u8 = unsafe { ::core::mem::transmute(CGMS) };
                    CGMS as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let CP_SEC: u8 = unsafe { ::core::mem::transmute(CP_SEC) };
                    CP_SEC as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let CPM: u8 = unsafe { ::core::mem::transmute(CPM) };
                    CPM as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Zero: u8 = unsafe { ::core::mem::transmute(Zero) };
                    Zero as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDVD_TITLE_KEY_HEADER = _CDVD_TITLE_KEY_HEADER;
pub type PCDVD_TITLE_KEY_HEADER = *mut _CDVD_TITLE_KEY_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _FORMAT_DESCRIPTOR {
    pub NumberOfBlocks: [UCHAR; 4usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BlockLength: [UCHAR; 3usize],
}
impl _FORMAT_DESCRIPTOR {
    #[inline]
    pub fn FormatSubType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_FormatSubType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn FormatType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_FormatType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        FormatSubType: UCHAR,
        FormatType: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let FormatSubType: u8 = unsafe {
                        ::core::mem::transmute(FormatSubType)
                    };
                    FormatSubType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let FormatType: u8 = unsafe { ::core::mem::transmute(FormatType) };
                    FormatType as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type FORMAT_DESCRIPTOR = _FORMAT_DESCRIPTOR;
pub type PFORMAT_DESCRIPTOR = *mut _FORMAT_DESCRIPTOR;
#[repr(C)]
#[derive(Debug)]
pub struct _FORMAT_LIST_HEADER {
    pub Reserved: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub FormatDescriptorLength: [UCHAR; 2usize],
    pub Descriptors: __IncompleteArrayField<FORMAT_DESCRIPTOR>,
}
impl _FORMAT_LIST_HEADER {
    #[inline]
    pub fn VendorSpecific(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_VendorSpecific(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TryOut(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TryOut(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IP(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IP(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn STPF(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_STPF(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DCRT(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DCRT(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DPRY(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DPRY(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FOV(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FOV(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        VendorSpecific: UCHAR,
        Immediate: UCHAR,
        TryOut: UCHAR,
        IP: UCHAR,
        STPF: UCHAR,
        DCRT: UCHAR,
        DPRY: UCHAR,
        FOV: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let VendorSpecific: u8 = unsafe {
                        ::core::mem::transmute(VendorSpecific)
                    };
                    VendorSpecific as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let TryOut: u8 = unsafe { ::core::mem::transmute(TryOut) };
                    TryOut as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let IP: u8 = unsafe { ::core::mem::transmute(IP) };
                    IP as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let STPF: u8 = unsafe { ::core::mem::transmute(STPF) };
                    STPF as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let DCRT: u8 = unsafe { ::core::mem::transmute(DCRT) };
                    DCRT as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let DPRY: u8 = unsafe { ::core::mem::transmute(DPRY) };
                    DPRY as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let FOV: u8 = unsafe { ::core::mem::transmute(FOV) };
                    FOV as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type FORMAT_LIST_HEADER = _FORMAT_LIST_HEADER;
pub type PFORMAT_LIST_HEADER = *mut _FORMAT_LIST_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _FORMATTED_CAPACITY_DESCRIPTOR {
    pub NumberOfBlocks: [UCHAR; 4usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub BlockLength: [UCHAR; 3usize],
}
impl _FORMATTED_CAPACITY_DESCRIPTOR {
    #[inline]
    pub fn Maximum(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Maximum(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Valid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Valid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FormatType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_FormatType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Maximum: UCHAR,
        Valid: UCHAR,
        FormatType: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Maximum: u8 = unsafe { ::core::mem::transmute(Maximum) };
                    Maximum as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Valid: u8 = unsafe { ::core::mem::transmute(Valid) };
                    Valid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let FormatType: u8 = unsafe { ::core::mem::transmute(FormatType) };
                    FormatType as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type FORMATTED_CAPACITY_DESCRIPTOR = _FORMATTED_CAPACITY_DESCRIPTOR;
pub type PFORMATTED_CAPACITY_DESCRIPTOR = *mut _FORMATTED_CAPACITY_DESCRIPTOR;
#[repr(C)]
#[derive(Debug)]
pub struct _FORMATTED_CAPACITY_LIST {
    pub Reserved: [UCHAR; 3usize],
    pub CapacityListLength: UCHAR,
    pub Descriptors: __IncompleteArrayField<FORMATTED_CAPACITY_DESCRIPTOR>,
}
pub type FORMATTED_CAPACITY_LIST = _FORMATTED_CAPACITY_LIST;
pub type PFORMATTED_CAPACITY_LIST = *mut _FORMATTED_CAPACITY_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _OPC_TABLE_ENTRY {
    pub Speed: [UCHAR; 2usize],
    pub OPCValue: [UCHAR; 6usize],
}
pub type OPC_TABLE_ENTRY = _OPC_TABLE_ENTRY;
pub type POPC_TABLE_ENTRY = *mut _OPC_TABLE_ENTRY;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _DISC_INFORMATION {
    pub Length: [UCHAR; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub FirstTrackNumber: UCHAR,
    pub NumberOfSessionsLsb: UCHAR,
    pub LastSessionFirstTrackLsb: UCHAR,
    pub LastSessionLastTrackLsb: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub DiscType: UCHAR,
    pub NumberOfSessionsMsb: UCHAR,
    pub LastSessionFirstTrackMsb: UCHAR,
    pub LastSessionLastTrackMsb: UCHAR,
    pub DiskIdentification: [UCHAR; 4usize],
    pub LastSessionLeadIn: [UCHAR; 4usize],
    pub LastPossibleLeadOutStartTime: [UCHAR; 4usize],
    pub DiskBarCode: [UCHAR; 8usize],
    pub Reserved4: UCHAR,
    pub NumberOPCEntries: UCHAR,
    pub OPCTable: [OPC_TABLE_ENTRY; 1usize],
}
impl _DISC_INFORMATION {
    #[inline]
    pub fn DiscStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_DiscStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn LastSessionStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_LastSessionStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Erasable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Erasable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DiscStatus: UCHAR,
        LastSessionStatus: UCHAR,
        Erasable: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let DiscStatus: u8 = unsafe { ::core::mem::transmute(DiscStatus) };
                    DiscStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                2u8,
                {
                    let LastSessionStatus: u8 = unsafe {
                        ::core::mem::transmute(LastSessionStatus)
                    };
                    LastSessionStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Erasable: u8 = unsafe { ::core::mem::transmute(Erasable) };
                    Erasable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn MrwStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_MrwStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn MrwDirtyBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MrwDirtyBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn URU(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_URU(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DBC_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DBC_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DID_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DID_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        MrwStatus: UCHAR,
        MrwDirtyBit: UCHAR,
        Reserved2: UCHAR,
        URU: UCHAR,
        DBC_V: UCHAR,
        DID_V: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let MrwStatus: u8 = unsafe { ::core::mem::transmute(MrwStatus) };
                    MrwStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let MrwDirtyBit: u8 = unsafe { ::core::mem::transmute(MrwDirtyBit) };
                    MrwDirtyBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let URU: u8 = unsafe { ::core::mem::transmute(URU) };
                    URU as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let DBC_V: u8 = unsafe { ::core::mem::transmute(DBC_V) };
                    DBC_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let DID_V: u8 = unsafe { ::core::mem::transmute(DID_V) };
                    DID_V as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type DISC_INFORMATION = _DISC_INFORMATION;
pub type PDISC_INFORMATION = *mut _DISC_INFORMATION;
#[repr(C)]
#[derive(Debug)]
pub struct _DISK_INFORMATION {
    pub Length: [UCHAR; 2usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub FirstTrackNumber: UCHAR,
    pub NumberOfSessions: UCHAR,
    pub LastSessionFirstTrack: UCHAR,
    pub LastSessionLastTrack: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub DiskType: UCHAR,
    pub Reserved3: [UCHAR; 3usize],
    pub DiskIdentification: [UCHAR; 4usize],
    pub LastSessionLeadIn: [UCHAR; 4usize],
    pub LastPossibleStartTime: [UCHAR; 4usize],
    pub DiskBarCode: [UCHAR; 8usize],
    pub Reserved4: UCHAR,
    pub NumberOPCEntries: UCHAR,
    pub OPCTable: __IncompleteArrayField<OPC_TABLE_ENTRY>,
}
impl _DISK_INFORMATION {
    #[inline]
    pub fn DiskStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_DiskStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn LastSessionStatus(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_LastSessionStatus(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Erasable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Erasable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DiskStatus: UCHAR,
        LastSessionStatus: UCHAR,
        Erasable: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let DiskStatus: u8 = unsafe { ::core::mem::transmute(DiskStatus) };
                    DiskStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                2u8,
                {
                    let LastSessionStatus: u8 = unsafe {
                        ::core::mem::transmute(LastSessionStatus)
                    };
                    LastSessionStatus as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Erasable: u8 = unsafe { ::core::mem::transmute(Erasable) };
                    Erasable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn GEN(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_GEN(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DBC_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DBC_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DID_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DID_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        GEN: UCHAR,
        DBC_V: UCHAR,
        DID_V: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let GEN: u8 = unsafe { ::core::mem::transmute(GEN) };
                    GEN as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let DBC_V: u8 = unsafe { ::core::mem::transmute(DBC_V) };
                    DBC_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let DID_V: u8 = unsafe { ::core::mem::transmute(DID_V) };
                    DID_V as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type DISK_INFORMATION = _DISK_INFORMATION;
pub type PDISK_INFORMATION = *mut _DISK_INFORMATION;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _DATA_BLOCK_HEADER {
    pub DataMode: UCHAR,
    pub Reserved: [UCHAR; 4usize],
    pub __bindgen_anon_1: _DATA_BLOCK_HEADER__bindgen_ty_1,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _DATA_BLOCK_HEADER__bindgen_ty_1 {
    pub LogicalBlockAddress: [UCHAR; 4usize],
    pub MSF: _DATA_BLOCK_HEADER__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _DATA_BLOCK_HEADER__bindgen_ty_1__bindgen_ty_1 {
    pub Reserved: UCHAR,
    pub M: UCHAR,
    pub S: UCHAR,
    pub F: UCHAR,
}
pub type DATA_BLOCK_HEADER = _DATA_BLOCK_HEADER;
pub type PDATA_BLOCK_HEADER = *mut _DATA_BLOCK_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _TRACK_INFORMATION {
    pub Length: [UCHAR; 2usize],
    pub TrackNumber: UCHAR,
    pub SessionNumber: UCHAR,
    pub Reserved1: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub TrackStartAddress: [UCHAR; 4usize],
    pub NextWritableAddress: [UCHAR; 4usize],
    pub FreeBlocks: [UCHAR; 4usize],
    pub FixedPacketSize: [UCHAR; 4usize],
}
impl _TRACK_INFORMATION {
    #[inline]
    pub fn TrackMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_TrackMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Copy(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Copy(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Damage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Damage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn DataMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_DataMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn FP(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FP(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Packet(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Packet(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Blank(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Blank(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RT(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RT(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NWA_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NWA_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TrackMode: UCHAR,
        Copy: UCHAR,
        Damage: UCHAR,
        Reserved2: UCHAR,
        DataMode: UCHAR,
        FP: UCHAR,
        Packet: UCHAR,
        Blank: UCHAR,
        RT: UCHAR,
        NWA_V: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 3usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 3usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let TrackMode: u8 = unsafe { ::core::mem::transmute(TrackMode) };
                    TrackMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Copy: u8 = unsafe { ::core::mem::transmute(Copy) };
                    Copy as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let Damage: u8 = unsafe { ::core::mem::transmute(Damage) };
                    Damage as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let DataMode: u8 = unsafe { ::core::mem::transmute(DataMode) };
                    DataMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let FP: u8 = unsafe { ::core::mem::transmute(FP) };
                    FP as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let Packet: u8 = unsafe { ::core::mem::transmute(Packet) };
                    Packet as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let Blank: u8 = unsafe { ::core::mem::transmute(Blank) };
                    Blank as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let RT: u8 = unsafe { ::core::mem::transmute(RT) };
                    RT as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                1u8,
                {
                    let NWA_V: u8 = unsafe { ::core::mem::transmute(NWA_V) };
                    NWA_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                17usize,
                7u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type TRACK_INFORMATION = _TRACK_INFORMATION;
pub type PTRACK_INFORMATION = *mut _TRACK_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _TRACK_INFORMATION2 {
    pub Length: [UCHAR; 2usize],
    pub TrackNumberLsb: UCHAR,
    pub SessionNumberLsb: UCHAR,
    pub Reserved4: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub TrackStartAddress: [UCHAR; 4usize],
    pub NextWritableAddress: [UCHAR; 4usize],
    pub FreeBlocks: [UCHAR; 4usize],
    pub FixedPacketSize: [UCHAR; 4usize],
    pub TrackSize: [UCHAR; 4usize],
    pub LastRecordedAddress: [UCHAR; 4usize],
    pub TrackNumberMsb: UCHAR,
    pub SessionNumberMsb: UCHAR,
    pub Reserved7: [UCHAR; 2usize],
}
impl _TRACK_INFORMATION2 {
    #[inline]
    pub fn TrackMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_TrackMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Copy(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Copy(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Damage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Damage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved5(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved5(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn DataMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_DataMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn FixedPacket(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FixedPacket(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Packet(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Packet(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Blank(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Blank(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedTrack(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReservedTrack(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NWA_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NWA_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LRA_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LRA_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved6(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved6(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TrackMode: UCHAR,
        Copy: UCHAR,
        Damage: UCHAR,
        Reserved5: UCHAR,
        DataMode: UCHAR,
        FixedPacket: UCHAR,
        Packet: UCHAR,
        Blank: UCHAR,
        ReservedTrack: UCHAR,
        NWA_V: UCHAR,
        LRA_V: UCHAR,
        Reserved6: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 3usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 3usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let TrackMode: u8 = unsafe { ::core::mem::transmute(TrackMode) };
                    TrackMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Copy: u8 = unsafe { ::core::mem::transmute(Copy) };
                    Copy as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let Damage: u8 = unsafe { ::core::mem::transmute(Damage) };
                    Damage as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved5: u8 = unsafe { ::core::mem::transmute(Reserved5) };
                    Reserved5 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let DataMode: u8 = unsafe { ::core::mem::transmute(DataMode) };
                    DataMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let FixedPacket: u8 = unsafe { ::core::mem::transmute(FixedPacket) };
                    FixedPacket as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let Packet: u8 = unsafe { ::core::mem::transmute(Packet) };
                    Packet as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let Blank: u8 = unsafe { ::core::mem::transmute(Blank) };
                    Blank as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let ReservedTrack: u8 = unsafe {
                        ::core::mem::transmute(ReservedTrack)
                    };
                    ReservedTrack as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                1u8,
                {
                    let NWA_V: u8 = unsafe { ::core::mem::transmute(NWA_V) };
                    NWA_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                17usize,
                1u8,
                {
                    let LRA_V: u8 = unsafe { ::core::mem::transmute(LRA_V) };
                    LRA_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                18usize,
                6u8,
                {
                    let Reserved6: u8 = unsafe { ::core::mem::transmute(Reserved6) };
                    Reserved6 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type TRACK_INFORMATION2 = _TRACK_INFORMATION2;
pub type PTRACK_INFORMATION2 = *mut _TRACK_INFORMATION2;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _TRACK_INFORMATION3 {
    pub Length: [UCHAR; 2usize],
    pub TrackNumberLsb: UCHAR,
    pub SessionNumberLsb: UCHAR,
    pub Reserved4: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub TrackStartAddress: [UCHAR; 4usize],
    pub NextWritableAddress: [UCHAR; 4usize],
    pub FreeBlocks: [UCHAR; 4usize],
    pub FixedPacketSize: [UCHAR; 4usize],
    pub TrackSize: [UCHAR; 4usize],
    pub LastRecordedAddress: [UCHAR; 4usize],
    pub TrackNumberMsb: UCHAR,
    pub SessionNumberMsb: UCHAR,
    pub Reserved7: [UCHAR; 2usize],
    pub ReadCompatibilityLba: [UCHAR; 4usize],
}
impl _TRACK_INFORMATION3 {
    #[inline]
    pub fn TrackMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_TrackMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Copy(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Copy(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Damage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Damage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved5(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved5(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn DataMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_DataMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn FixedPacket(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FixedPacket(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Packet(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Packet(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Blank(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Blank(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedTrack(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReservedTrack(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NWA_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NWA_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LRA_V(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(17usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LRA_V(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved6(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(18usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved6(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(18usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        TrackMode: UCHAR,
        Copy: UCHAR,
        Damage: UCHAR,
        Reserved5: UCHAR,
        DataMode: UCHAR,
        FixedPacket: UCHAR,
        Packet: UCHAR,
        Blank: UCHAR,
        ReservedTrack: UCHAR,
        NWA_V: UCHAR,
        LRA_V: UCHAR,
        Reserved6: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 3usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 3usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let TrackMode: u8 = unsafe { ::core::mem::transmute(TrackMode) };
                    TrackMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Copy: u8 = unsafe { ::core::mem::transmute(Copy) };
                    Copy as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let Damage: u8 = unsafe { ::core::mem::transmute(Damage) };
                    Damage as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved5: u8 = unsafe { ::core::mem::transmute(Reserved5) };
                    Reserved5 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let DataMode: u8 = unsafe { ::core::mem::transmute(DataMode) };
                    DataMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let FixedPacket: u8 = unsafe { ::core::mem::transmute(FixedPacket) };
                    FixedPacket as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let Packet: u8 = unsafe { ::core::mem::transmute(Packet) };
                    Packet as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let Blank: u8 = unsafe { ::core::mem::transmute(Blank) };
                    Blank as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let ReservedTrack: u8 = unsafe {
                        ::core::mem::transmute(ReservedTrack)
                    };
                    ReservedTrack as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                1u8,
                {
                    let NWA_V: u8 = unsafe { ::core::mem::transmute(NWA_V) };
                    NWA_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                17usize,
                1u8,
                {
                    let LRA_V: u8 = unsafe { ::core::mem::transmute(LRA_V) };
                    LRA_V as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                18usize,
                6u8,
                {
                    let Reserved6: u8 = unsafe { ::core::mem::transmute(Reserved6) };
                    Reserved6 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type TRACK_INFORMATION3 = _TRACK_INFORMATION3;
pub type PTRACK_INFORMATION3 = *mut _TRACK_INFORMATION3;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PERFORMANCE_DESCRIPTOR {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved: [UCHAR; 3usize],
    pub StartLba: [UCHAR; 4usize],
    pub EndLba: [UCHAR; 4usize],
    pub ReadSize: [UCHAR; 4usize],
    pub ReadTime: [UCHAR; 4usize],
    pub WriteSize: [UCHAR; 4usize],
    pub WriteTime: [UCHAR; 4usize],
}
impl _PERFORMANCE_DESCRIPTOR {
    #[inline]
    pub fn RandomAccess(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RandomAccess(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Exact(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Exact(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RestoreDefaults(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RestoreDefaults(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WriteRotationControl(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_WriteRotationControl(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        RandomAccess: UCHAR,
        Exact: UCHAR,
        RestoreDefaults: UCHAR,
        WriteRotationControl: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let RandomAccess: u8 = unsafe {
                        ::core::mem::transmute(RandomAccess)
                    };
                    RandomAccess as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Exact: u8 = unsafe { ::core::mem::transmute(Exact) };
                    Exact as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let RestoreDefaults: u8 = unsafe {
                        ::core::mem::transmute(RestoreDefaults)
                    };
                    RestoreDefaults as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                2u8,
                {
                    let WriteRotationControl: u8 = unsafe {
                        ::core::mem::transmute(WriteRotationControl)
                    };
                    WriteRotationControl as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type PERFORMANCE_DESCRIPTOR = _PERFORMANCE_DESCRIPTOR;
pub type PPERFORMANCE_DESCRIPTOR = *mut _PERFORMANCE_DESCRIPTOR;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _SCSI_EXTENDED_MESSAGE {
    pub InitialMessageCode: UCHAR,
    pub MessageLength: UCHAR,
    pub MessageType: UCHAR,
    pub ExtendedArguments: _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS {
    pub Modify: _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_1,
    pub Synchronous: _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_2,
    pub Wide: _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_3,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_1 {
    pub Modifier: [UCHAR; 4usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_2 {
    pub TransferPeriod: UCHAR,
    pub ReqAckOffset: UCHAR,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_3 {
    pub Width: UCHAR,
}
pub type SCSI_EXTENDED_MESSAGE = _SCSI_EXTENDED_MESSAGE;
pub type PSCSI_EXTENDED_MESSAGE = *mut _SCSI_EXTENDED_MESSAGE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _INQUIRYDATA {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __bindgen_anon_1: _INQUIRYDATA__bindgen_ty_1,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub AdditionalLength: UCHAR,
    pub Reserved: UCHAR,
    pub _bitfield_align_3: [u8; 0],
    pub _bitfield_3: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub VendorId: [UCHAR; 8usize],
    pub ProductId: [UCHAR; 16usize],
    pub ProductRevisionLevel: [UCHAR; 4usize],
    pub VendorSpecific: [UCHAR; 20usize],
    pub Reserved3: [UCHAR; 40usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _INQUIRYDATA__bindgen_ty_1 {
    pub Versions: UCHAR,
    pub __bindgen_anon_1: _INQUIRYDATA__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _INQUIRYDATA__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _INQUIRYDATA__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn ANSIVersion(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ANSIVersion(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ECMAVersion(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_ECMAVersion(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn ISOVersion(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_ISOVersion(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ANSIVersion: UCHAR,
        ECMAVersion: UCHAR,
        ISOVersion: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                3u8,
                {
                    let ANSIVersion: u8 = unsafe { ::core::mem::transmute(ANSIVersion) };
                    ANSIVersion as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                3u8,
                {
                    let ECMAVersion: u8 = unsafe { ::core::mem::transmute(ECMAVersion) };
                    ECMAVersion as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let ISOVersion: u8 = unsafe { ::core::mem::transmute(ISOVersion) };
                    ISOVersion as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
impl _INQUIRYDATA {
    #[inline]
    pub fn DeviceType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceTypeQualifier(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceTypeQualifier(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceTypeModifier(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceTypeModifier(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn RemovableMedia(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RemovableMedia(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceType: UCHAR,
        DeviceTypeQualifier: UCHAR,
        DeviceTypeModifier: UCHAR,
        RemovableMedia: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let DeviceType: u8 = unsafe { ::core::mem::transmute(DeviceType) };
                    DeviceType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let DeviceTypeQualifier: u8 = unsafe {
                        ::core::mem::transmute(DeviceTypeQualifier)
                    };
                    DeviceTypeQualifier as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                7u8,
                {
                    let DeviceTypeModifier: u8 = unsafe {
                        ::core::mem::transmute(DeviceTypeModifier)
                    };
                    DeviceTypeModifier as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let RemovableMedia: u8 = unsafe {
                        ::core::mem::transmute(RemovableMedia)
                    };
                    RemovableMedia as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn ResponseDataFormat(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ResponseDataFormat(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn HiSupport(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_HiSupport(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn NormACA(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_NormACA(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TerminateTask(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TerminateTask(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AERC(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_AERC(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        ResponseDataFormat: UCHAR,
        HiSupport: UCHAR,
        NormACA: UCHAR,
        TerminateTask: UCHAR,
        AERC: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ResponseDataFormat: u8 = unsafe {
                        ::core::mem::transmute(ResponseDataFormat)
                    };
                    ResponseDataFormat as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let HiSupport: u8 = unsafe { ::core::mem::transmute(HiSupport) };
                    HiSupport as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let NormACA: u8 = unsafe { ::core::mem::transmute(NormACA) };
                    NormACA as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let TerminateTask: u8 = unsafe {
                        ::core::mem::transmute(TerminateTask)
                    };
                    TerminateTask as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let AERC: u8 = unsafe { ::core::mem::transmute(AERC) };
                    AERC as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Addr16(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Addr16(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Addr32(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Addr32(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AckReqQ(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_AckReqQ(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MediumChanger(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MediumChanger(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultiPort(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MultiPort(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedBit2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReservedBit2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EnclosureServices(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_EnclosureServices(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReservedBit3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReservedBit3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SoftReset(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(8usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SoftReset(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CommandQueue(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(9usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CommandQueue(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TransferDisable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(10usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TransferDisable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkedCommands(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(11usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LinkedCommands(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Synchronous(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Synchronous(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Wide16Bit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Wide16Bit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Wide32Bit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(14usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Wide32Bit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(14usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RelativeAddressing(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(15usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RelativeAddressing(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(15usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_3(
        Addr16: UCHAR,
        Addr32: UCHAR,
        AckReqQ: UCHAR,
        MediumChanger: UCHAR,
        MultiPort: UCHAR,
        ReservedBit2: UCHAR,
        EnclosureServices: UCHAR,
        ReservedBit3: UCHAR,
        SoftReset: UCHAR,
        CommandQueue: UCHAR,
        TransferDisable: UCHAR,
        LinkedCommands: UCHAR,
        Synchronous: UCHAR,
        Wide16Bit: UCHAR,
        Wide32Bit: UCHAR,
        RelativeAddressing: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Addr16: u8 = unsafe { ::core::mem::transmute(Addr16) };
                    Addr16 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Addr32: u8 = unsafe { ::core::mem::transmute(Addr32) };
                    Addr32 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let AckReqQ: u8 = unsafe { ::core::mem::transmute(AckReqQ) };
                    AckReqQ as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let MediumChanger: u8 = unsafe {
                        ::core::mem::transmute(MediumChanger)
                    };
                    MediumChanger as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let MultiPort: u8 = unsafe { ::core::mem::transmute(MultiPort) };
                    MultiPort as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let ReservedBit2: u8 = unsafe {
                        ::core::mem::transmute(ReservedBit2)
                    };
                    ReservedBit2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let EnclosureServices: u8 = unsafe {
                        ::core::mem::transmute(EnclosureServices)
                    };
                    EnclosureServices as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let ReservedBit3: u8 = unsafe {
                        ::core::mem::transmute(ReservedBit3)
                    };
                    ReservedBit3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let SoftReset: u8 = unsafe { ::core::mem::transmute(SoftReset) };
                    SoftReset as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let CommandQueue: u8 = unsafe {
                        ::core::mem::transmute(CommandQueue)
                    };
                    CommandQueue as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let TransferDisable: u8 = unsafe {
                        ::core::mem::transmute(TransferDisable)
                    };
                    TransferDisable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                1u8,
                {
                    let LinkedCommands: u8 = unsafe {
                        ::core::mem::transmute(LinkedCommands)
                    };
                    LinkedCommands as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let Synchronous: u8 = unsafe { ::core::mem::transmute(Synchronous) };
                    Synchronous as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let Wide16Bit: u8 = unsafe { ::core::mem::transmute(Wide16Bit) };
                    Wide16Bit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                1u8,
                {
                    let Wide32Bit: u8 = unsafe { ::core::mem::transmute(Wide32Bit) };
                    Wide32Bit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                15usize,
                1u8,
                {
                    let RelativeAddressing: u8 = unsafe {
                        ::core::mem::transmute(RelativeAddressing)
                    };
                    RelativeAddressing as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type INQUIRYDATA = _INQUIRYDATA;
pub type PINQUIRYDATA = *mut _INQUIRYDATA;
#[repr(C)]
#[derive(Debug)]
pub struct _VPD_MEDIA_SERIAL_NUMBER_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub Reserved: UCHAR,
    pub PageLength: UCHAR,
    pub SerialNumber: __IncompleteArrayField<UCHAR>,
}
impl _VPD_MEDIA_SERIAL_NUMBER_PAGE {
    #[inline]
    pub fn DeviceType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceTypeQualifier(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceTypeQualifier(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceType: UCHAR,
        DeviceTypeQualifier: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let DeviceType: u8 = unsafe { ::core::mem::transmute(DeviceType) };
                    DeviceType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let DeviceTypeQualifier: u8 = unsafe {
                        ::core::mem::transmute(DeviceTypeQualifier)
                    };
                    DeviceTypeQualifier as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type VPD_MEDIA_SERIAL_NUMBER_PAGE = _VPD_MEDIA_SERIAL_NUMBER_PAGE;
pub type PVPD_MEDIA_SERIAL_NUMBER_PAGE = *mut _VPD_MEDIA_SERIAL_NUMBER_PAGE;
#[repr(C)]
#[derive(Debug)]
pub struct _VPD_SERIAL_NUMBER_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub Reserved: UCHAR,
    pub PageLength: UCHAR,
    pub SerialNumber: __IncompleteArrayField<UCHAR>,
}
impl _VPD_SERIAL_NUMBER_PAGE {
    #[inline]
    pub fn DeviceType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceTypeQualifier(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceTypeQualifier(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceType: UCHAR,
        DeviceTypeQualifier: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let DeviceType: u8 = unsafe { ::core::mem::transmute(DeviceType) };
                    DeviceType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let DeviceTypeQualifier: u8 = unsafe {
                        ::core::mem::transmute(DeviceTypeQualifier)
                    };
                    DeviceTypeQualifier as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type VPD_SERIAL_NUMBER_PAGE = _VPD_SERIAL_NUMBER_PAGE;
pub type PVPD_SERIAL_NUMBER_PAGE = *mut _VPD_SERIAL_NUMBER_PAGE;
pub mod _VPD_CODE_SET {
    pub type Type = i32;
    pub const VpdCodeSetReserved: Type = 0;
    pub const VpdCodeSetBinary: Type = 1;
    pub const VpdCodeSetAscii: Type = 2;
    pub const VpdCodeSetUTF8: Type = 3;
}
pub use self::_VPD_CODE_SET::Type as VPD_CODE_SET;
pub type PVPD_CODE_SET = *mut _VPD_CODE_SET::Type;
pub mod _VPD_ASSOCIATION {
    pub type Type = i32;
    pub const VpdAssocDevice: Type = 0;
    pub const VpdAssocPort: Type = 1;
    pub const VpdAssocTarget: Type = 2;
    pub const VpdAssocReserved1: Type = 3;
    pub const VpdAssocReserved2: Type = 4;
}
pub use self::_VPD_ASSOCIATION::Type as VPD_ASSOCIATION;
pub type PVPD_ASSOCIATION = *mut _VPD_ASSOCIATION::Type;
pub mod _VPD_IDENTIFIER_TYPE {
    pub type Type = i32;
    pub const VpdIdentifierTypeVendorSpecific: Type = 0;
    pub const VpdIdentifierTypeVendorId: Type = 1;
    pub const VpdIdentifierTypeEUI64: Type = 2;
    pub const VpdIdentifierTypeFCPHName: Type = 3;
    pub const VpdIdentifierTypePortRelative: Type = 4;
    pub const VpdIdentifierTypeTargetPortGroup: Type = 5;
    pub const VpdIdentifierTypeLogicalUnitGroup: Type = 6;
    pub const VpdIdentifierTypeMD5LogicalUnitId: Type = 7;
    pub const VpdIdentifierTypeSCSINameString: Type = 8;
}
pub use self::_VPD_IDENTIFIER_TYPE::Type as VPD_IDENTIFIER_TYPE;
pub type PVPD_IDENTIFIER_TYPE = *mut _VPD_IDENTIFIER_TYPE::Type;
#[repr(C)]
#[derive(Debug)]
pub struct _VPD_IDENTIFICATION_DESCRIPTOR {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub Reserved3: UCHAR,
    pub IdentifierLength: UCHAR,
    pub Identifier: __IncompleteArrayField<UCHAR>,
}
impl _VPD_IDENTIFICATION_DESCRIPTOR {
    #[inline]
    pub fn CodeSet(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_CodeSet(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn IdentifierType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_IdentifierType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Association(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Association(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CodeSet: UCHAR,
        Reserved: UCHAR,
        IdentifierType: UCHAR,
        Association: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let CodeSet: u8 = unsafe { ::core::mem::transmute(CodeSet) };
                    CodeSet as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let IdentifierType: u8 = unsafe {
                        ::core::mem::transmute(IdentifierType)
                    };
                    IdentifierType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                2u8,
                {
                    let Association: u8 = unsafe { ::core::mem::transmute(Association) };
                    Association as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type VPD_IDENTIFICATION_DESCRIPTOR = _VPD_IDENTIFICATION_DESCRIPTOR;
pub type PVPD_IDENTIFICATION_DESCRIPTOR = *mut _VPD_IDENTIFICATION_DESCRIPTOR;
#[repr(C)]
#[derive(Debug)]
pub struct _VPD_IDENTIFICATION_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub Reserved: UCHAR,
    pub PageLength: UCHAR,
    pub Descriptors: __IncompleteArrayField<UCHAR>,
}
impl _VPD_IDENTIFICATION_PAGE {
    #[inline]
    pub fn DeviceType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceTypeQualifier(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceTypeQualifier(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceType: UCHAR,
        DeviceTypeQualifier: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let DeviceType: u8 = unsafe { ::core::mem::transmute(DeviceType) };
                    DeviceType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let DeviceTypeQualifier: u8 = unsafe {
                        ::core::mem::transmute(DeviceTypeQualifier)
                    };
                    DeviceTypeQualifier as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type VPD_IDENTIFICATION_PAGE = _VPD_IDENTIFICATION_PAGE;
pub type PVPD_IDENTIFICATION_PAGE = *mut _VPD_IDENTIFICATION_PAGE;
#[repr(C)]
#[derive(Debug)]
pub struct _VPD_SUPPORTED_PAGES_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageCode: UCHAR,
    pub Reserved: UCHAR,
    pub PageLength: UCHAR,
    pub SupportedPageList: __IncompleteArrayField<UCHAR>,
}
impl _VPD_SUPPORTED_PAGES_PAGE {
    #[inline]
    pub fn DeviceType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn DeviceTypeQualifier(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_DeviceTypeQualifier(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DeviceType: UCHAR,
        DeviceTypeQualifier: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let DeviceType: u8 = unsafe { ::core::mem::transmute(DeviceType) };
                    DeviceType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                3u8,
                {
                    let DeviceTypeQualifier: u8 = unsafe {
                        ::core::mem::transmute(DeviceTypeQualifier)
                    };
                    DeviceTypeQualifier as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type VPD_SUPPORTED_PAGES_PAGE = _VPD_SUPPORTED_PAGES_PAGE;
pub type PVPD_SUPPORTED_PAGES_PAGE = *mut _VPD_SUPPORTED_PAGES_PAGE;
#[repr(C)]
#[derive(Debug)]
pub struct _PRI_REGISTRATION_LIST {
    pub Generation: [UCHAR; 4usize],
    pub AdditionalLength: [UCHAR; 4usize],
    pub ReservationKeyList: __IncompleteArrayField<[UCHAR; 8usize]>,
}
pub type PRI_REGISTRATION_LIST = _PRI_REGISTRATION_LIST;
pub type PPRI_REGISTRATION_LIST = *mut _PRI_REGISTRATION_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PRI_RESERVATION_DESCRIPTOR {
    pub ReservationKey: [UCHAR; 8usize],
    pub ScopeSpecificAddress: [UCHAR; 4usize],
    pub Reserved: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Obsolete: [UCHAR; 2usize],
}
impl _PRI_RESERVATION_DESCRIPTOR {
    #[inline]
    pub fn Type(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Type(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Scope(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Scope(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Type: UCHAR,
        Scope: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Type: u8 = unsafe { ::core::mem::transmute(Type) };
                    Type as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Scope: u8 = unsafe { ::core::mem::transmute(Scope) };
                    Scope as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type PRI_RESERVATION_DESCRIPTOR = _PRI_RESERVATION_DESCRIPTOR;
pub type PPRI_RESERVATION_DESCRIPTOR = *mut _PRI_RESERVATION_DESCRIPTOR;
#[repr(C)]
#[derive(Debug)]
pub struct _PRI_RESERVATION_LIST {
    pub Generation: [UCHAR; 4usize],
    pub AdditionalLength: [UCHAR; 4usize],
    pub Reservations: __IncompleteArrayField<PRI_RESERVATION_DESCRIPTOR>,
}
pub type PRI_RESERVATION_LIST = _PRI_RESERVATION_LIST;
pub type PPRI_RESERVATION_LIST = *mut _PRI_RESERVATION_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PRO_PARAMETER_LIST {
    pub ReservationKey: [UCHAR; 8usize],
    pub ServiceActionReservationKey: [UCHAR; 8usize],
    pub ScopeSpecificAddress: [UCHAR; 4usize],
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: UCHAR,
    pub Obsolete: [UCHAR; 2usize],
}
impl _PRO_PARAMETER_LIST {
    #[inline]
    pub fn ActivatePersistThroughPowerLoss(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ActivatePersistThroughPowerLoss(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ActivatePersistThroughPowerLoss: UCHAR,
        Reserved1: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let ActivatePersistThroughPowerLoss: u8 = unsafe {
                        ::core::mem::transmute(ActivatePersistThroughPowerLoss)
                    };
                    ActivatePersistThroughPowerLoss as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type PRO_PARAMETER_LIST = _PRO_PARAMETER_LIST;
pub type PPRO_PARAMETER_LIST = *mut _PRO_PARAMETER_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SENSE_DATA {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub SegmentNumber: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Information: [UCHAR; 4usize],
    pub AdditionalSenseLength: UCHAR,
    pub CommandSpecificInformation: [UCHAR; 4usize],
    pub AdditionalSenseCode: UCHAR,
    pub AdditionalSenseCodeQualifier: UCHAR,
    pub FieldReplaceableUnitCode: UCHAR,
    pub SenseKeySpecific: [UCHAR; 3usize],
}
impl _SENSE_DATA {
    #[inline]
    pub fn ErrorCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_ErrorCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn Valid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Valid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ErrorCode: UCHAR,
        Valid: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let ErrorCode: u8 = unsafe { ::core::mem::transmute(ErrorCode) };
                    ErrorCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Valid: u8 = unsafe { ::core::mem::transmute(Valid) };
                    Valid as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn SenseKey(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_SenseKey(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn IncorrectLength(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_IncorrectLength(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EndOfMedia(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_EndOfMedia(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FileMark(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FileMark(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        SenseKey: UCHAR,
        Reserved: UCHAR,
        IncorrectLength: UCHAR,
        EndOfMedia: UCHAR,
        FileMark: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let SenseKey: u8 = unsafe { ::core::mem::transmute(SenseKey) };
                    SenseKey as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let IncorrectLength: u8 = unsafe {
                        ::core::mem::transmute(IncorrectLength)
                    };
                    IncorrectLength as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let EndOfMedia: u8 = unsafe { ::core::mem::transmute(EndOfMedia) };
                    EndOfMedia as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let FileMark: u8 = unsafe { ::core::mem::transmute(FileMark) };
                    FileMark as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type SENSE_DATA = _SENSE_DATA;
pub type PSENSE_DATA = *mut _SENSE_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _READ_CAPACITY_DATA {
    pub LogicalBlockAddress: ULONG,
    pub BytesPerBlock: ULONG,
}
pub type READ_CAPACITY_DATA = _READ_CAPACITY_DATA;
pub type PREAD_CAPACITY_DATA = *mut _READ_CAPACITY_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _READ_CAPACITY_DATA_EX {
    pub LogicalBlockAddress: LARGE_INTEGER,
    pub BytesPerBlock: ULONG,
}
pub type READ_CAPACITY_DATA_EX = _READ_CAPACITY_DATA_EX;
pub type PREAD_CAPACITY_DATA_EX = *mut _READ_CAPACITY_DATA_EX;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _READ_BLOCK_LIMITS {
    pub Reserved: UCHAR,
    pub BlockMaximumSize: [UCHAR; 3usize],
    pub BlockMinimumSize: [UCHAR; 2usize],
}
pub type READ_BLOCK_LIMITS_DATA = _READ_BLOCK_LIMITS;
pub type PREAD_BLOCK_LIMITS_DATA = *mut _READ_BLOCK_LIMITS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _READ_BUFFER_CAPACITY_DATA {
    pub DataLength: [UCHAR; 2usize],
    pub Reserved1: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub TotalBufferSize: [UCHAR; 4usize],
    pub AvailableBufferSize: [UCHAR; 4usize],
}
impl _READ_BUFFER_CAPACITY_DATA {
    #[inline]
    pub fn BlockDataReturned(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BlockDataReturned(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        BlockDataReturned: UCHAR,
        Reserved4: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let BlockDataReturned: u8 = unsafe {
                        ::core::mem::transmute(BlockDataReturned)
                    };
                    BlockDataReturned as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type READ_BUFFER_CAPACITY_DATA = _READ_BUFFER_CAPACITY_DATA;
pub type PREAD_BUFFER_CAPACITY_DATA = *mut _READ_BUFFER_CAPACITY_DATA;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_PARAMETER_HEADER {
    pub ModeDataLength: UCHAR,
    pub MediumType: UCHAR,
    pub DeviceSpecificParameter: UCHAR,
    pub BlockDescriptorLength: UCHAR,
}
pub type MODE_PARAMETER_HEADER = _MODE_PARAMETER_HEADER;
pub type PMODE_PARAMETER_HEADER = *mut _MODE_PARAMETER_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_PARAMETER_HEADER10 {
    pub ModeDataLength: [UCHAR; 2usize],
    pub MediumType: UCHAR,
    pub DeviceSpecificParameter: UCHAR,
    pub Reserved: [UCHAR; 2usize],
    pub BlockDescriptorLength: [UCHAR; 2usize],
}
pub type MODE_PARAMETER_HEADER10 = _MODE_PARAMETER_HEADER10;
pub type PMODE_PARAMETER_HEADER10 = *mut _MODE_PARAMETER_HEADER10;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_PARAMETER_BLOCK {
    pub DensityCode: UCHAR,
    pub NumberOfBlocks: [UCHAR; 3usize],
    pub Reserved: UCHAR,
    pub BlockLength: [UCHAR; 3usize],
}
pub type MODE_PARAMETER_BLOCK = _MODE_PARAMETER_BLOCK;
pub type PMODE_PARAMETER_BLOCK = *mut _MODE_PARAMETER_BLOCK;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_DISCONNECT_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub BufferFullRatio: UCHAR,
    pub BufferEmptyRatio: UCHAR,
    pub BusInactivityLimit: [UCHAR; 2usize],
    pub BusDisconnectTime: [UCHAR; 2usize],
    pub BusConnectTime: [UCHAR; 2usize],
    pub MaximumBurstSize: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 3usize],
}
impl _MODE_DISCONNECT_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn DataTransferDisconnect(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_DataTransferDisconnect(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        DataTransferDisconnect: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let DataTransferDisconnect: u8 = unsafe {
                        ::core::mem::transmute(DataTransferDisconnect)
                    };
                    DataTransferDisconnect as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_DISCONNECT_PAGE = _MODE_DISCONNECT_PAGE;
pub type PMODE_DISCONNECT_PAGE = *mut _MODE_DISCONNECT_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_CACHING_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub DisablePrefetchTransfer: [UCHAR; 2usize],
    pub MinimumPrefetch: [UCHAR; 2usize],
    pub MaximumPrefetch: [UCHAR; 2usize],
    pub MaximumPrefetchCeiling: [UCHAR; 2usize],
}
impl _MODE_CACHING_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn ReadDisableCache(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReadDisableCache(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultiplicationFactor(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MultiplicationFactor(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn WriteCacheEnable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_WriteCacheEnable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn WriteRetensionPriority(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_WriteRetensionPriority(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn ReadRetensionPriority(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(12usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ReadRetensionPriority(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        ReadDisableCache: UCHAR,
        MultiplicationFactor: UCHAR,
        WriteCacheEnable: UCHAR,
        Reserved2: UCHAR,
        WriteRetensionPriority: UCHAR,
        ReadRetensionPriority: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let ReadDisableCache: u8 = unsafe {
                        ::core::mem::transmute(ReadDisableCache)
                    };
                    ReadDisableCache as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let MultiplicationFactor: u8 = unsafe {
                        ::core::mem::transmute(MultiplicationFactor)
                    };
                    MultiplicationFactor as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let WriteCacheEnable: u8 = unsafe {
                        ::core::mem::transmute(WriteCacheEnable)
                    };
                    WriteCacheEnable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                5u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let WriteRetensionPriority: u8 = unsafe {
                        ::core::mem::transmute(WriteRetensionPriority)
                    };
                    WriteRetensionPriority as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let ReadRetensionPriority: u8 = unsafe {
                        ::core::mem::transmute(ReadRetensionPriority)
                    };
                    ReadRetensionPriority as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_CACHING_PAGE = _MODE_CACHING_PAGE;
pub type PMODE_CACHING_PAGE = *mut _MODE_CACHING_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_CDROM_WRITE_PARAMETERS_PAGE2 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub LinkSize: UCHAR,
    pub Reserved4: UCHAR,
    pub _bitfield_align_3: [u8; 0],
    pub _bitfield_3: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub SessionFormat: UCHAR,
    pub Reserved6: UCHAR,
    pub PacketSize: [UCHAR; 4usize],
    pub AudioPauseLength: [UCHAR; 2usize],
    pub MediaCatalogNumber: [UCHAR; 16usize],
    pub ISRC: [UCHAR; 16usize],
    pub SubHeaderData: [UCHAR; 4usize],
}
impl _MODE_CDROM_WRITE_PARAMETERS_PAGE2 {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn WriteType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_WriteType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn TestWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TestWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkSizeValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LinkSizeValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BufferUnderrunFreeEnabled(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BufferUnderrunFreeEnabled(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TrackMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_TrackMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Copy(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Copy(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FixedPacket(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FixedPacket(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultiSession(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_MultiSession(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn DataBlockType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(16usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_DataBlockType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(16usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(20usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(20usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        WriteType: UCHAR,
        TestWrite: UCHAR,
        LinkSizeValid: UCHAR,
        BufferUnderrunFreeEnabled: UCHAR,
        Reserved2: UCHAR,
        TrackMode: UCHAR,
        Copy: UCHAR,
        FixedPacket: UCHAR,
        MultiSession: UCHAR,
        DataBlockType: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 3usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 3usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let WriteType: u8 = unsafe { ::core::mem::transmute(WriteType) };
                    WriteType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let TestWrite: u8 = unsafe { ::core::mem::transmute(TestWrite) };
                    TestWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let LinkSizeValid: u8 = unsafe {
                        ::core::mem::transmute(LinkSizeValid)
                    };
                    LinkSizeValid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let BufferUnderrunFreeEnabled: u8 = unsafe {
                        ::core::mem::transmute(BufferUnderrunFreeEnabled)
                    };
                    BufferUnderrunFreeEnabled as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let TrackMode: u8 = unsafe { ::core::mem::transmute(TrackMode) };
                    TrackMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let Copy: u8 = unsafe { ::core::mem::transmute(Copy) };
                    Copy as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let FixedPacket: u8 = unsafe { ::core::mem::transmute(FixedPacket) };
                    FixedPacket as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let MultiSession: u8 = unsafe {
                        ::core::mem::transmute(MultiSession)
                    };
                    MultiSession as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                4u8,
                {
                    let DataBlockType: u8 = unsafe {
                        ::core::mem::transmute(DataBlockType)
                    };
                    DataBlockType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                20usize,
                4u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn HostApplicationCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_HostApplicationCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved5(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved5(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_3(
        HostApplicationCode: UCHAR,
        Reserved5: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let HostApplicationCode: u8 = unsafe {
                        ::core::mem::transmute(HostApplicationCode)
                    };
                    HostApplicationCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved5: u8 = unsafe { ::core::mem::transmute(Reserved5) };
                    Reserved5 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_CDROM_WRITE_PARAMETERS_PAGE2 = _MODE_CDROM_WRITE_PARAMETERS_PAGE2;
pub type PMODE_CDROM_WRITE_PARAMETERS_PAGE2 = *mut _MODE_CDROM_WRITE_PARAMETERS_PAGE2;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_MRW_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub Reserved1: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved3: [UCHAR; 4usize],
}
impl _MODE_MRW_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn LbaSpace(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LbaSpace(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        LbaSpace: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let LbaSpace: u8 = unsafe { ::core::mem::transmute(LbaSpace) };
                    LbaSpace as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                7u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_MRW_PAGE = _MODE_MRW_PAGE;
pub type PMODE_MRW_PAGE = *mut _MODE_MRW_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_FLEXIBLE_DISK_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub TransferRate: [UCHAR; 2usize],
    pub NumberOfHeads: UCHAR,
    pub SectorsPerTrack: UCHAR,
    pub BytesPerSector: [UCHAR; 2usize],
    pub NumberOfCylinders: [UCHAR; 2usize],
    pub StartWritePrecom: [UCHAR; 2usize],
    pub StartReducedCurrent: [UCHAR; 2usize],
    pub StepRate: [UCHAR; 2usize],
    pub StepPluseWidth: UCHAR,
    pub HeadSettleDelay: [UCHAR; 2usize],
    pub MotorOnDelay: UCHAR,
    pub MotorOffDelay: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub WriteCompenstation: UCHAR,
    pub HeadLoadDelay: UCHAR,
    pub HeadUnloadDelay: UCHAR,
    pub _bitfield_align_3: [u8; 0],
    pub _bitfield_3: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub MediumRotationRate: [UCHAR; 2usize],
    pub Reserved4: [UCHAR; 2usize],
}
impl _MODE_FLEXIBLE_DISK_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn MotorOnAsserted(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MotorOnAsserted(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn StartSectorNumber(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_StartSectorNumber(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TrueReadySignal(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TrueReadySignal(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn StepPlusePerCyclynder(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_StepPlusePerCyclynder(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(12usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        MotorOnAsserted: UCHAR,
        StartSectorNumber: UCHAR,
        TrueReadySignal: UCHAR,
        StepPlusePerCyclynder: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let MotorOnAsserted: u8 = unsafe {
                        ::core::mem::transmute(MotorOnAsserted)
                    };
                    MotorOnAsserted as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let StartSectorNumber: u8 = unsafe {
                        ::core::mem::transmute(StartSectorNumber)
                    };
                    StartSectorNumber as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let TrueReadySignal: u8 = unsafe {
                        ::core::mem::transmute(TrueReadySignal)
                    };
                    TrueReadySignal as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let StepPlusePerCyclynder: u8 = unsafe {
                        ::core::mem::transmute(StepPlusePerCyclynder)
                    };
                    StepPlusePerCyclynder as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Pin2Usage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Pin2Usage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Pin34Usage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Pin34Usage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Pin1Usage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Pin1Usage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Pin4Usage(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(12usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Pin4Usage(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(12usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_3(
        Pin2Usage: UCHAR,
        Pin34Usage: UCHAR,
        Pin1Usage: UCHAR,
        Pin4Usage: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Pin2Usage: u8 = unsafe { ::core::mem::transmute(Pin2Usage) };
                    Pin2Usage as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Pin34Usage: u8 = unsafe { ::core::mem::transmute(Pin34Usage) };
                    Pin34Usage as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let Pin1Usage: u8 = unsafe { ::core::mem::transmute(Pin1Usage) };
                    Pin1Usage as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                4u8,
                {
                    let Pin4Usage: u8 = unsafe { ::core::mem::transmute(Pin4Usage) };
                    Pin4Usage as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_FLEXIBLE_DISK_PAGE = _MODE_FLEXIBLE_DISK_PAGE;
pub type PMODE_FLEXIBLE_DISK_PAGE = *mut _MODE_FLEXIBLE_DISK_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_FORMAT_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub TracksPerZone: [UCHAR; 2usize],
    pub AlternateSectorsPerZone: [UCHAR; 2usize],
    pub AlternateTracksPerZone: [UCHAR; 2usize],
    pub AlternateTracksPerLogicalUnit: [UCHAR; 2usize],
    pub SectorsPerTrack: [UCHAR; 2usize],
    pub BytesPerPhysicalSector: [UCHAR; 2usize],
    pub Interleave: [UCHAR; 2usize],
    pub TrackSkewFactor: [UCHAR; 2usize],
    pub CylinderSkewFactor: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved3: [UCHAR; 3usize],
}
impl _MODE_FORMAT_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn SurfaceFirst(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SurfaceFirst(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RemovableMedia(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RemovableMedia(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn HardSectorFormating(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_HardSectorFormating(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SoftSectorFormating(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SoftSectorFormating(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        SurfaceFirst: UCHAR,
        RemovableMedia: UCHAR,
        HardSectorFormating: UCHAR,
        SoftSectorFormating: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let SurfaceFirst: u8 = unsafe {
                        ::core::mem::transmute(SurfaceFirst)
                    };
                    SurfaceFirst as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let RemovableMedia: u8 = unsafe {
                        ::core::mem::transmute(RemovableMedia)
                    };
                    RemovableMedia as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let HardSectorFormating: u8 = unsafe {
                        ::core::mem::transmute(HardSectorFormating)
                    };
                    HardSectorFormating as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let SoftSectorFormating: u8 = unsafe {
                        ::core::mem::transmute(SoftSectorFormating)
                    };
                    SoftSectorFormating as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_FORMAT_PAGE = _MODE_FORMAT_PAGE;
pub type PMODE_FORMAT_PAGE = *mut _MODE_FORMAT_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_RIGID_GEOMETRY_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub NumberOfCylinders: [UCHAR; 3usize],
    pub NumberOfHeads: UCHAR,
    pub StartWritePrecom: [UCHAR; 3usize],
    pub StartReducedCurrent: [UCHAR; 3usize],
    pub DriveStepRate: [UCHAR; 2usize],
    pub LandZoneCyclinder: [UCHAR; 3usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub RotationOffset: UCHAR,
    pub Reserved3: UCHAR,
    pub RoataionRate: [UCHAR; 2usize],
    pub Reserved4: [UCHAR; 2usize],
}
impl _MODE_RIGID_GEOMETRY_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PageSavable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PageSavable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PageSavable: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PageSavable: u8 = unsafe { ::core::mem::transmute(PageSavable) };
                    PageSavable as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn RotationalPositionLock(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_RotationalPositionLock(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        RotationalPositionLock: UCHAR,
        Reserved2: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let RotationalPositionLock: u8 = unsafe {
                        ::core::mem::transmute(RotationalPositionLock)
                    };
                    RotationalPositionLock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_RIGID_GEOMETRY_PAGE = _MODE_RIGID_GEOMETRY_PAGE;
pub type PMODE_RIGID_GEOMETRY_PAGE = *mut _MODE_RIGID_GEOMETRY_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_READ_WRITE_RECOVERY_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ReadRetryCount: UCHAR,
    pub Reserved4: [UCHAR; 4usize],
    pub WriteRetryCount: UCHAR,
    pub Reserved5: [UCHAR; 3usize],
}
impl _MODE_READ_WRITE_RECOVERY_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved1: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn DCRBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DCRBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DTEBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DTEBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PERBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PERBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn EERBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_EERBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RCBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RCBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TBBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TBBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ARRE(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ARRE(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn AWRE(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_AWRE(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        DCRBit: UCHAR,
        DTEBit: UCHAR,
        PERBit: UCHAR,
        EERBit: UCHAR,
        RCBit: UCHAR,
        TBBit: UCHAR,
        ARRE: UCHAR,
        AWRE: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DCRBit: u8 = unsafe { ::core::mem::transmute(DCRBit) };
                    DCRBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DTEBit: u8 = unsafe { ::core::mem::transmute(DTEBit) };
                    DTEBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let PERBit: u8 = unsafe { ::core::mem::transmute(PERBit) };
                    PERBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let EERBit: u8 = unsafe { ::core::mem::transmute(EERBit) };
                    EERBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let RCBit: u8 = unsafe { ::core::mem::transmute(RCBit) };
                    RCBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let TBBit: u8 = unsafe { ::core::mem::transmute(TBBit) };
                    TBBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let ARRE: u8 = unsafe { ::core::mem::transmute(ARRE) };
                    ARRE as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let AWRE: u8 = unsafe { ::core::mem::transmute(AWRE) };
                    AWRE as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_READ_WRITE_RECOVERY_PAGE = _MODE_READ_WRITE_RECOVERY_PAGE;
pub type PMODE_READ_WRITE_RECOVERY_PAGE = *mut _MODE_READ_WRITE_RECOVERY_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_READ_RECOVERY_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ReadRetryCount: UCHAR,
    pub Reserved4: [UCHAR; 4usize],
}
impl _MODE_READ_RECOVERY_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved1: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn DCRBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DCRBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DTEBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DTEBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PERBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PERBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RCBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RCBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TBBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TBBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        DCRBit: UCHAR,
        DTEBit: UCHAR,
        PERBit: UCHAR,
        Reserved2: UCHAR,
        RCBit: UCHAR,
        TBBit: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DCRBit: u8 = unsafe { ::core::mem::transmute(DCRBit) };
                    DCRBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DTEBit: u8 = unsafe { ::core::mem::transmute(DTEBit) };
                    DTEBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let PERBit: u8 = unsafe { ::core::mem::transmute(PERBit) };
                    PERBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let RCBit: u8 = unsafe { ::core::mem::transmute(RCBit) };
                    RCBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let TBBit: u8 = unsafe { ::core::mem::transmute(TBBit) };
                    TBBit as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_READ_RECOVERY_PAGE = _MODE_READ_RECOVERY_PAGE;
pub type PMODE_READ_RECOVERY_PAGE = *mut _MODE_READ_RECOVERY_PAGE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _MODE_INFO_EXCEPTIONS {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub __bindgen_anon_1: _MODE_INFO_EXCEPTIONS__bindgen_ty_1,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub IntervalTimer: [UCHAR; 4usize],
    pub ReportCount: [UCHAR; 4usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _MODE_INFO_EXCEPTIONS__bindgen_ty_1 {
    pub Flags: UCHAR,
    pub __bindgen_anon_1: _MODE_INFO_EXCEPTIONS__bindgen_ty_1__bindgen_ty_1,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_INFO_EXCEPTIONS__bindgen_ty_1__bindgen_ty_1 {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl _MODE_INFO_EXCEPTIONS__bindgen_ty_1__bindgen_ty_1 {
    #[inline]
    pub fn LogErr(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LogErr(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Test(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Test(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Dexcpt(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Dexcpt(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn Perf(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Perf(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        LogErr: UCHAR,
        Reserved2: UCHAR,
        Test: UCHAR,
        Dexcpt: UCHAR,
        Reserved3: UCHAR,
        Perf: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let LogErr: u8 = unsafe { ::core::mem::transmute(LogErr) };
                    LogErr as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Test: u8 = unsafe { ::core::mem::transmute(Test) };
                    Test as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let Dexcpt: u8 = unsafe { ::core::mem::transmute(Dexcpt) };
                    Dexcpt as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                3u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Perf: u8 = unsafe { ::core::mem::transmute(Perf) };
                    Perf as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
impl _MODE_INFO_EXCEPTIONS {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved1: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn ReportMethod(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ReportMethod(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        ReportMethod: UCHAR,
        Reserved4: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ReportMethod: u8 = unsafe {
                        ::core::mem::transmute(ReportMethod)
                    };
                    ReportMethod as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_INFO_EXCEPTIONS = _MODE_INFO_EXCEPTIONS;
pub type PMODE_INFO_EXCEPTIONS = *mut _MODE_INFO_EXCEPTIONS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _POWER_CONDITION_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub Reserved2: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub IdleTimer: [UCHAR; 4usize],
    pub StandbyTimer: [UCHAR; 4usize],
}
impl _POWER_CONDITION_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Standby(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Standby(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Idle(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Idle(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Standby: UCHAR,
        Idle: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Standby: u8 = unsafe { ::core::mem::transmute(Standby) };
                    Standby as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let Idle: u8 = unsafe { ::core::mem::transmute(Idle) };
                    Idle as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type POWER_CONDITION_PAGE = _POWER_CONDITION_PAGE;
pub type PPOWER_CONDITION_PAGE = *mut _POWER_CONDITION_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDDA_OUTPUT_PORT {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Volume: UCHAR,
}
impl _CDDA_OUTPUT_PORT {
    #[inline]
    pub fn ChannelSelection(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_ChannelSelection(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        ChannelSelection: UCHAR,
        Reserved: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let ChannelSelection: u8 = unsafe {
                        ::core::mem::transmute(ChannelSelection)
                    };
                    ChannelSelection as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                4u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDDA_OUTPUT_PORT = _CDDA_OUTPUT_PORT;
pub type PCDDA_OUTPUT_PORT = *mut _CDDA_OUTPUT_PORT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDAUDIO_CONTROL_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved4: [UCHAR; 3usize],
    pub Obsolete: [UCHAR; 2usize],
    pub CDDAOutputPorts: [CDDA_OUTPUT_PORT; 4usize],
}
impl _CDAUDIO_CONTROL_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn StopOnTrackCrossing(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_StopOnTrackCrossing(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Immediate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Immediate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        Reserved2: UCHAR,
        StopOnTrackCrossing: UCHAR,
        Immediate: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let StopOnTrackCrossing: u8 = unsafe {
                        ::core::mem::transmute(StopOnTrackCrossing)
                    };
                    StopOnTrackCrossing as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Immediate: u8 = unsafe { ::core::mem::transmute(Immediate) };
                    Immediate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                5u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDAUDIO_CONTROL_PAGE = _CDAUDIO_CONTROL_PAGE;
pub type PCDAUDIO_CONTROL_PAGE = *mut _CDAUDIO_CONTROL_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_FEATURE_SET_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub CDAudio: [UCHAR; 2usize],
    pub EmbeddedChanger: [UCHAR; 2usize],
    pub PacketSMART: [UCHAR; 2usize],
    pub PersistantPrevent: [UCHAR; 2usize],
    pub EventStatusNotification: [UCHAR; 2usize],
    pub DigitalOutput: [UCHAR; 2usize],
    pub CDSequentialRecordable: [UCHAR; 2usize],
    pub DVDSequentialRecordable: [UCHAR; 2usize],
    pub RandomRecordable: [UCHAR; 2usize],
    pub KeyExchange: [UCHAR; 2usize],
    pub Reserved2: [UCHAR; 2usize],
}
impl _CDVD_FEATURE_SET_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDVD_FEATURE_SET_PAGE = _CDVD_FEATURE_SET_PAGE;
pub type PCDVD_FEATURE_SET_PAGE = *mut _CDVD_FEATURE_SET_PAGE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _CDVD_INACTIVITY_TIMEOUT_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub Reserved2: [UCHAR; 2usize],
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved4: UCHAR,
    pub GroupOneMinimumTimeout: [UCHAR; 2usize],
    pub GroupTwoMinimumTimeout: [UCHAR; 2usize],
}
impl _CDVD_INACTIVITY_TIMEOUT_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn SWPP(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SWPP(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DISP(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DISP(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        SWPP: UCHAR,
        DISP: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let SWPP: u8 = unsafe { ::core::mem::transmute(SWPP) };
                    SWPP as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let DISP: u8 = unsafe { ::core::mem::transmute(DISP) };
                    DISP as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                6u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDVD_INACTIVITY_TIMEOUT_PAGE = _CDVD_INACTIVITY_TIMEOUT_PAGE;
pub type PCDVD_INACTIVITY_TIMEOUT_PAGE = *mut _CDVD_INACTIVITY_TIMEOUT_PAGE;
#[repr(C)]
#[derive(Copy, Clone)]
pub struct _CDVD_CAPABILITIES_PAGE {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PageLength: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub __bindgen_anon_1: _CDVD_CAPABILITIES_PAGE__bindgen_ty_1,
    pub NumberVolumeLevels: [UCHAR; 2usize],
    pub BufferSize: [UCHAR; 2usize],
    pub __bindgen_anon_2: _CDVD_CAPABILITIES_PAGE__bindgen_ty_2,
    pub ObsoleteReserved3: UCHAR,
    pub _bitfield_align_3: [u8; 0],
    pub _bitfield_3: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __bindgen_anon_3: _CDVD_CAPABILITIES_PAGE__bindgen_ty_3,
    pub __bindgen_anon_4: _CDVD_CAPABILITIES_PAGE__bindgen_ty_4,
    pub __bindgen_anon_5: _CDVD_CAPABILITIES_PAGE__bindgen_ty_5,
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDVD_CAPABILITIES_PAGE__bindgen_ty_1 {
    pub ReadSpeedMaximum: [UCHAR; 2usize],
    pub ObsoleteReserved: [UCHAR; 2usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDVD_CAPABILITIES_PAGE__bindgen_ty_2 {
    pub ReadSpeedCurrent: [UCHAR; 2usize],
    pub ObsoleteReserved2: [UCHAR; 2usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDVD_CAPABILITIES_PAGE__bindgen_ty_3 {
    pub WriteSpeedMaximum: [UCHAR; 2usize],
    pub ObsoleteReserved4: [UCHAR; 2usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDVD_CAPABILITIES_PAGE__bindgen_ty_4 {
    pub WriteSpeedCurrent: [UCHAR; 2usize],
    pub ObsoleteReserved11: [UCHAR; 2usize],
}
#[repr(C)]
#[derive(Copy, Clone)]
pub union _CDVD_CAPABILITIES_PAGE__bindgen_ty_5 {
    pub CopyManagementRevision: [UCHAR; 2usize],
    pub Reserved10: [UCHAR; 2usize],
}
impl _CDVD_CAPABILITIES_PAGE {
    #[inline]
    pub fn PageCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_PageCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PSBit(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PSBit(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        PageCode: UCHAR,
        Reserved: UCHAR,
        PSBit: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let PageCode: u8 = unsafe { ::core::mem::transmute(PageCode) };
                    PageCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let PSBit: u8 = unsafe { ::core::mem::transmute(PSBit) };
                    PSBit as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn CDRRead(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CDRRead(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CDERead(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CDERead(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Method2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Method2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DVDROMRead(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DVDROMRead(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DVDRRead(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DVDRRead(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DVDRAMRead(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DVDRAMRead(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn CDRWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(8usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CDRWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(8usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CDEWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(9usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CDEWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(9usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TestWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(10usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TestWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(10usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(11usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(11usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DVDRWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DVDRWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DVDRAMWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DVDRAMWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved4(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved4(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn AudioPlay(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(16usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_AudioPlay(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(16usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Composite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(17usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Composite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(17usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DigitalPortOne(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(18usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DigitalPortOne(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(18usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn DigitalPortTwo(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(19usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DigitalPortTwo(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(19usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Mode2Form1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(20usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Mode2Form1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(20usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Mode2Form2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(21usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Mode2Form2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(21usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultiSession(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(22usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MultiSession(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(22usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BufferUnderrunFree(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(23usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BufferUnderrunFree(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(23usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CDDA(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(24usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CDDA(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(24usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn CDDAAccurate(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(25usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_CDDAAccurate(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(25usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RWSupported(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(26usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RWSupported(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(26usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RWDeinterleaved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(27usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RWDeinterleaved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(27usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn C2Pointers(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(28usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_C2Pointers(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(28usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ISRC(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(29usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ISRC(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(29usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn UPC(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(30usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_UPC(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(30usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn ReadBarCodeCapable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(31usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ReadBarCodeCapable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(31usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Lock(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(32usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Lock(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(32usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LockState(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(33usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LockState(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(33usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn PreventJumper(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(34usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_PreventJumper(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(34usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Eject(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(35usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Eject(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(35usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved6(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(36usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved6(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(36usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LoadingMechanismType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(37usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_LoadingMechanismType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(37usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn SeparateVolume(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(40usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SeparateVolume(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(40usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SeperateChannelMute(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(41usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SeperateChannelMute(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(41usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SupportsDiskPresent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(42usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SupportsDiskPresent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(42usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SWSlotSelection(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(43usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SWSlotSelection(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(43usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn SideChangeCapable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(44usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_SideChangeCapable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(44usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RWInLeadInReadable(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(45usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RWInLeadInReadable(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(45usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved7(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(46usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved7(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(46usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        CDRRead: UCHAR,
        CDERead: UCHAR,
        Method2: UCHAR,
        DVDROMRead: UCHAR,
        DVDRRead: UCHAR,
        DVDRAMRead: UCHAR,
        Reserved2: UCHAR,
        CDRWrite: UCHAR,
        CDEWrite: UCHAR,
        TestWrite: UCHAR,
        Reserved3: UCHAR,
        DVDRWrite: UCHAR,
        DVDRAMWrite: UCHAR,
        Reserved4: UCHAR,
        AudioPlay: UCHAR,
        Composite: UCHAR,
        DigitalPortOne: UCHAR,
        DigitalPortTwo: UCHAR,
        Mode2Form1: UCHAR,
        Mode2Form2: UCHAR,
        MultiSession: UCHAR,
        BufferUnderrunFree: UCHAR,
        CDDA: UCHAR,
        CDDAAccurate: UCHAR,
        RWSupported: UCHAR,
        RWDeinterleaved: UCHAR,
        C2Pointers: UCHAR,
        ISRC: UCHAR,
        UPC: UCHAR,
        ReadBarCodeCapable: UCHAR,
        Lock: UCHAR,
        LockState: UCHAR,
        PreventJumper: UCHAR,
        Eject: UCHAR,
        Reserved6: UCHAR,
        LoadingMechanismType: UCHAR,
        SeparateVolume: UCHAR,
        SeperateChannelMute: UCHAR,
        SupportsDiskPresent: UCHAR,
        SWSlotSelection: UCHAR,
        SideChangeCapable: UCHAR,
        RWInLeadInReadable: UCHAR,
        Reserved7: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 6usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 6usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let CDRRead: u8 = unsafe { ::core::mem::transmute(CDRRead) };
                    CDRRead as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let CDERead: u8 = unsafe { ::core::mem::transmute(CDERead) };
                    CDERead as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let Method2: u8 = unsafe { ::core::mem::transmute(Method2) };
                    Method2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let DVDROMRead: u8 = unsafe { ::core::mem::transmute(DVDROMRead) };
                    DVDROMRead as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let DVDRRead: u8 = unsafe { ::core::mem::transmute(DVDRRead) };
                    DVDRRead as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let DVDRAMRead: u8 = unsafe { ::core::mem::transmute(DVDRAMRead) };
                    DVDRAMRead as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                1u8,
                {
                    let CDRWrite: u8 = unsafe { ::core::mem::transmute(CDRWrite) };
                    CDRWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                9usize,
                1u8,
                {
                    let CDEWrite: u8 = unsafe { ::core::mem::transmute(CDEWrite) };
                    CDEWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                10usize,
                1u8,
                {
                    let TestWrite: u8 = unsafe { ::core::mem::transmute(TestWrite) };
                    TestWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                11usize,
                1u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let DVDRWrite: u8 = unsafe { ::core::mem::transmute(DVDRWrite) };
                    DVDRWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let DVDRAMWrite: u8 = unsafe { ::core::mem::transmute(DVDRAMWrite) };
                    DVDRAMWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let Reserved4: u8 = unsafe { ::core::mem::transmute(Reserved4) };
                    Reserved4 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                1u8,
                {
                    let AudioPlay: u8 = unsafe { ::core::mem::transmute(AudioPlay) };
                    AudioPlay as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                17usize,
                1u8,
                {
                    let Composite: u8 = unsafe { ::core::mem::transmute(Composite) };
                    Composite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                18usize,
                1u8,
                {
                    let DigitalPortOne: u8 = unsafe {
                        ::core::mem::transmute(DigitalPortOne)
                    };
                    DigitalPortOne as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                19usize,
                1u8,
                {
                    let DigitalPortTwo: u8 = unsafe {
                        ::core::mem::transmute(DigitalPortTwo)
                    };
                    DigitalPortTwo as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                20usize,
                1u8,
                {
                    let Mode2Form1: u8 = unsafe { ::core::mem::transmute(Mode2Form1) };
                    Mode2Form1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                21usize,
                1u8,
                {
                    let Mode2Form2: u8 = unsafe { ::core::mem::transmute(Mode2Form2) };
                    Mode2Form2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                22usize,
                1u8,
                {
                    let MultiSession: u8 = unsafe {
                        ::core::mem::transmute(MultiSession)
                    };
                    MultiSession as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                23usize,
                1u8,
                {
                    let BufferUnderrunFree: u8 = unsafe {
                        ::core::mem::transmute(BufferUnderrunFree)
                    };
                    BufferUnderrunFree as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                24usize,
                1u8,
                {
                    let CDDA: u8 = unsafe { ::core::mem::transmute(CDDA) };
                    CDDA as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                25usize,
                1u8,
                {
                    let CDDAAccurate: u8 = unsafe {
                        ::core::mem::transmute(CDDAAccurate)
                    };
                    CDDAAccurate as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                26usize,
                1u8,
                {
                    let RWSupported: u8 = unsafe { ::core::mem::transmute(RWSupported) };
                    RWSupported as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                27usize,
                1u8,
                {
                    let RWDeinterleaved: u8 = unsafe {
                        ::core::mem::transmute(RWDeinterleaved)
                    };
                    RWDeinterleaved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                28usize,
                1u8,
                {
                    let C2Pointers: u8 = unsafe { ::core::mem::transmute(C2Pointers) };
                    C2Pointers as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                29usize,
                1u8,
                {
                    let ISRC: u8 = unsafe { ::core::mem::transmute(ISRC) };
                    ISRC as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                30usize,
                1u8,
                {
                    let UPC: u8 = unsafe { ::core::mem::transmute(UPC) };
                    UPC as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                31usize,
                1u8,
                {
                    let ReadBarCodeCapable: u8 = unsafe {
                        ::core::mem::transmute(ReadBarCodeCapable)
                    };
                    ReadBarCodeCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                32usize,
                1u8,
                {
                    let Lock: u8 = unsafe { ::core::mem::transmute(Lock) };
                    Lock as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                33usize,
                1u8,
                {
                    let LockState: u8 = unsafe { ::core::mem::transmute(LockState) };
                    LockState as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                34usize,
                1u8,
                {
                    let PreventJumper: u8 = unsafe {
                        ::core::mem::transmute(PreventJumper)
                    };
                    PreventJumper as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                35usize,
                1u8,
                {
                    let Eject: u8 = unsafe { ::core::mem::transmute(Eject) };
                    Eject as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                36usize,
                1u8,
                {
                    let Reserved6: u8 = unsafe { ::core::mem::transmute(Reserved6) };
                    Reserved6 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                37usize,
                3u8,
                {
                    let LoadingMechanismType: u8 = unsafe {
                        ::core::mem::transmute(LoadingMechanismType)
                    };
                    LoadingMechanismType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                40usize,
                1u8,
                {
                    let SeparateVolume: u8 = unsafe {
                        ::core::mem::transmute(SeparateVolume)
                    };
                    SeparateVolume as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                41usize,
                1u8,
                {
                    let SeperateChannelMute: u8 = unsafe {
                        ::core::mem::transmute(SeperateChannelMute)
                    };
                    SeperateChannelMute as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                42usize,
                1u8,
                {
                    let SupportsDiskPresent: u8 = unsafe {
                        ::core::mem::transmute(SupportsDiskPresent)
                    };
                    SupportsDiskPresent as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                43usize,
                1u8,
                {
                    let SWSlotSelection: u8 = unsafe {
                        ::core::mem::transmute(SWSlotSelection)
                    };
                    SWSlotSelection as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                44usize,
                1u8,
                {
                    let SideChangeCapable: u8 = unsafe {
                        ::core::mem::transmute(SideChangeCapable)
                    };
                    SideChangeCapable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                45usize,
                1u8,
                {
                    let RWInLeadInReadable: u8 = unsafe {
                        ::core::mem::transmute(RWInLeadInReadable)
                    };
                    RWInLeadInReadable as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                46usize,
                2u8,
                {
                    let Reserved7: u8 = unsafe { ::core::mem::transmute(Reserved7) };
                    Reserved7 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved8(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved8(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BCK(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(1usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BCK(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(1usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn RCK(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_RCK(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LSBF(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(3usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LSBF(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(3usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Length(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(4usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Length(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(4usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved9(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved9(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_3(
        Reserved8: UCHAR,
        BCK: UCHAR,
        RCK: UCHAR,
        LSBF: UCHAR,
        Length: UCHAR,
        Reserved9: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let Reserved8: u8 = unsafe { ::core::mem::transmute(Reserved8) };
                    Reserved8 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                1u8,
                {
                    let BCK: u8 = unsafe { ::core::mem::transmute(BCK) };
                    BCK as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let RCK: u8 = unsafe { ::core::mem::transmute(RCK) };
                    RCK as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                1u8,
                {
                    let LSBF: u8 = unsafe { ::core::mem::transmute(LSBF) };
                    LSBF as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                2u8,
                {
                    let Length: u8 = unsafe { ::core::mem::transmute(Length) };
                    Length as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved9: u8 = unsafe { ::core::mem::transmute(Reserved9) };
                    Reserved9 as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type CDVD_CAPABILITIES_PAGE = _CDVD_CAPABILITIES_PAGE;
pub type PCDVD_CAPABILITIES_PAGE = *mut _CDVD_CAPABILITIES_PAGE;
#[repr(C)]
#[derive(Debug)]
pub struct _LUN_LIST {
    pub LunListLength: [UCHAR; 4usize],
    pub Reserved: [UCHAR; 4usize],
    pub Lun: __IncompleteArrayField<[UCHAR; 8usize]>,
}
pub type LUN_LIST = _LUN_LIST;
pub type PLUN_LIST = *mut _LUN_LIST;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_PARM_READ_WRITE {
    pub ParameterListHeader: MODE_PARAMETER_HEADER,
    pub ParameterListBlock: MODE_PARAMETER_BLOCK,
}
pub type MODE_PARM_READ_WRITE_DATA = _MODE_PARM_READ_WRITE;
pub type PMODE_PARM_READ_WRITE_DATA = *mut _MODE_PARM_READ_WRITE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _PORT_OUTPUT {
    pub ChannelSelection: UCHAR,
    pub Volume: UCHAR,
}
pub type PORT_OUTPUT = _PORT_OUTPUT;
pub type PPORT_OUTPUT = *mut _PORT_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _AUDIO_OUTPUT {
    pub CodePage: UCHAR,
    pub ParameterLength: UCHAR,
    pub Immediate: UCHAR,
    pub Reserved: [UCHAR; 2usize],
    pub LbaFormat: UCHAR,
    pub LogicalBlocksPerSecond: [UCHAR; 2usize],
    pub PortOutput: [PORT_OUTPUT; 4usize],
}
pub type AUDIO_OUTPUT = _AUDIO_OUTPUT;
pub type PAUDIO_OUTPUT = *mut _AUDIO_OUTPUT;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MECHANICAL_STATUS_INFORMATION_HEADER {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub CurrentLogicalBlockAddress: [UCHAR; 3usize],
    pub NumberAvailableSlots: UCHAR,
    pub SlotTableLength: [UCHAR; 2usize],
}
impl _MECHANICAL_STATUS_INFORMATION_HEADER {
    #[inline]
    pub fn CurrentSlot(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_CurrentSlot(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn ChangerState(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_ChangerState(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn Fault(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Fault(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 5u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 5u8, val as u64)
        }
    }
    #[inline]
    pub fn MechanismState(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_MechanismState(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        CurrentSlot: UCHAR,
        ChangerState: UCHAR,
        Fault: UCHAR,
        Reserved: UCHAR,
        MechanismState: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 2usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 2usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                5u8,
                {
                    let CurrentSlot: u8 = unsafe { ::core::mem::transmute(CurrentSlot) };
                    CurrentSlot as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                2u8,
                {
                    let ChangerState: u8 = unsafe {
                        ::core::mem::transmute(ChangerState)
                    };
                    ChangerState as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Fault: u8 = unsafe { ::core::mem::transmute(Fault) };
                    Fault as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                5u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                3u8,
                {
                    let MechanismState: u8 = unsafe {
                        ::core::mem::transmute(MechanismState)
                    };
                    MechanismState as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MECHANICAL_STATUS_INFORMATION_HEADER = _MECHANICAL_STATUS_INFORMATION_HEADER;
pub type PMECHANICAL_STATUS_INFORMATION_HEADER = *mut _MECHANICAL_STATUS_INFORMATION_HEADER;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _SLOT_TABLE_INFORMATION {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub Reserved2: [UCHAR; 3usize],
}
impl _SLOT_TABLE_INFORMATION {
    #[inline]
    pub fn DiscChanged(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DiscChanged(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(1usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(1usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn DiscPresent(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_DiscPresent(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        DiscChanged: UCHAR,
        Reserved: UCHAR,
        DiscPresent: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                1u8,
                {
                    let DiscChanged: u8 = unsafe { ::core::mem::transmute(DiscChanged) };
                    DiscChanged as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                1usize,
                6u8,
                {
                    let Reserved: u8 = unsafe { ::core::mem::transmute(Reserved) };
                    Reserved as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let DiscPresent: u8 = unsafe { ::core::mem::transmute(DiscPresent) };
                    DiscPresent as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type SLOT_TABLE_INFORMATION = _SLOT_TABLE_INFORMATION;
pub type PSLOT_TABLE_INFORMATION = *mut _SLOT_TABLE_INFORMATION;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MECHANICAL_STATUS {
    pub MechanicalStatusHeader: MECHANICAL_STATUS_INFORMATION_HEADER,
    pub SlotTableInfo: [SLOT_TABLE_INFORMATION; 1usize],
}
pub type MECHANICAL_STATUS = _MECHANICAL_STATUS;
pub type PMECHANICAL_STATUS = *mut _MECHANICAL_STATUS;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _TAPE_POSITION_DATA {
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub PartitionNumber: UCHAR,
    pub Reserved3: USHORT,
    pub FirstBlock: [UCHAR; 4usize],
    pub LastBlock: [UCHAR; 4usize],
    pub Reserved4: UCHAR,
    pub NumberOfBlocks: [UCHAR; 3usize],
    pub NumberOfBytes: [UCHAR; 4usize],
}
impl _TAPE_POSITION_DATA {
    #[inline]
    pub fn Reserved1(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved1(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn BlockPositionUnsupported(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(2usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BlockPositionUnsupported(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(2usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(3usize, 3u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(3usize, 3u8, val as u64)
        }
    }
    #[inline]
    pub fn EndOfPartition(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_EndOfPartition(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BeginningOfPartition(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BeginningOfPartition(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        Reserved1: UCHAR,
        BlockPositionUnsupported: UCHAR,
        Reserved2: UCHAR,
        EndOfPartition: UCHAR,
        BeginningOfPartition: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                2u8,
                {
                    let Reserved1: u8 = unsafe { ::core::mem::transmute(Reserved1) };
                    Reserved1 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                2usize,
                1u8,
                {
                    let BlockPositionUnsupported: u8 = unsafe {
                        ::core::mem::transmute(BlockPositionUnsupported)
                    };
                    BlockPositionUnsupported as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                3usize,
                3u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let EndOfPartition: u8 = unsafe {
                        ::core::mem::transmute(EndOfPartition)
                    };
                    EndOfPartition as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let BeginningOfPartition: u8 = unsafe {
                        ::core::mem::transmute(BeginningOfPartition)
                    };
                    BeginningOfPartition as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type TAPE_POSITION_DATA = _TAPE_POSITION_DATA;
pub type PTAPE_POSITION_DATA = *mut _TAPE_POSITION_DATA;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _EIGHT_BYTE {
    pub __bindgen_anon_1: _EIGHT_BYTE__bindgen_ty_1,
    pub AsULongLong: ULONGLONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _EIGHT_BYTE__bindgen_ty_1 {
    pub Byte0: UCHAR,
    pub Byte1: UCHAR,
    pub Byte2: UCHAR,
    pub Byte3: UCHAR,
    pub Byte4: UCHAR,
    pub Byte5: UCHAR,
    pub Byte6: UCHAR,
    pub Byte7: UCHAR,
}
pub type EIGHT_BYTE = _EIGHT_BYTE;
pub type PEIGHT_BYTE = *mut _EIGHT_BYTE;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _FOUR_BYTE {
    pub __bindgen_anon_1: _FOUR_BYTE__bindgen_ty_1,
    pub AsULong: ULONG,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _FOUR_BYTE__bindgen_ty_1 {
    pub Byte0: UCHAR,
    pub Byte1: UCHAR,
    pub Byte2: UCHAR,
    pub Byte3: UCHAR,
}
pub type FOUR_BYTE = _FOUR_BYTE;
pub type PFOUR_BYTE = *mut _FOUR_BYTE;
#[repr(C)]
#[derive(Copy, Clone)]
pub union _TWO_BYTE {
    pub __bindgen_anon_1: _TWO_BYTE__bindgen_ty_1,
    pub AsUShort: USHORT,
}
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _TWO_BYTE__bindgen_ty_1 {
    pub Byte0: UCHAR,
    pub Byte1: UCHAR,
}
pub type TWO_BYTE = _TWO_BYTE;
pub type PTWO_BYTE = *mut _TWO_BYTE;
#[repr(C)]
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct _MODE_CDROM_WRITE_PARAMETERS_PAGE {
    pub PageLength: UCHAR,
    pub _bitfield_align_1: [u8; 0],
    pub _bitfield_1: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub LinkSize: UCHAR,
    pub Reserved4: UCHAR,
    pub _bitfield_align_2: [u8; 0],
    pub _bitfield_2: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub SessionFormat: UCHAR,
    pub Reserved6: UCHAR,
    pub PacketSize: [UCHAR; 4usize],
    pub AudioPauseLength: [UCHAR; 2usize],
    pub _bitfield_align_3: [u8; 0],
    pub _bitfield_3: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub MediaCatalogNumber: [UCHAR; 13usize],
    pub MediaCatalogNumberZero: UCHAR,
    pub MediaCatalogNumberAFrame: UCHAR,
    pub _bitfield_align_4: [u8; 0],
    pub _bitfield_4: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ISRCCountry: [UCHAR; 2usize],
    pub ISRCOwner: [UCHAR; 3usize],
    pub ISRCRecordingYear: [UCHAR; 2usize],
    pub ISRCSerialNumber: [UCHAR; 5usize],
    pub ISRCZero: UCHAR,
    pub ISRCAFrame: UCHAR,
    pub ISRCReserved: UCHAR,
    pub SubHeaderData: [UCHAR; 4usize],
}
impl _MODE_CDROM_WRITE_PARAMETERS_PAGE {
    #[inline]
    pub fn WriteType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(0usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_WriteType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(0usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn TestWrite(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(4usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_TestWrite(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(4usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn LinkSizeValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(5usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_LinkSizeValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(5usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn BufferUnderrunFreeEnabled(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(6usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_BufferUnderrunFreeEnabled(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(6usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved2(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved2(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn TrackMode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(8usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_TrackMode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(8usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Copy(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(12usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_Copy(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(12usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn FixedPacket(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(13usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_FixedPacket(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(13usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn MultiSession(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(14usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_MultiSession(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(14usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn DataBlockType(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(16usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_DataBlockType(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(16usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved3(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_1.get(20usize, 4u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved3(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_1.set(20usize, 4u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_1(
        WriteType: UCHAR,
        TestWrite: UCHAR,
        LinkSizeValid: UCHAR,
        BufferUnderrunFreeEnabled: UCHAR,
        Reserved2: UCHAR,
        TrackMode: UCHAR,
        Copy: UCHAR,
        FixedPacket: UCHAR,
        MultiSession: UCHAR,
        DataBlockType: UCHAR,
        Reserved3: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 3usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 3usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                4u8,
                {
                    let WriteType: u8 = unsafe { ::core::mem::transmute(WriteType) };
                    WriteType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                4usize,
                1u8,
                {
                    let TestWrite: u8 = unsafe { ::core::mem::transmute(TestWrite) };
                    TestWrite as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                5usize,
                1u8,
                {
                    let LinkSizeValid: u8 = unsafe {
                        ::core::mem::transmute(LinkSizeValid)
                    };
                    LinkSizeValid as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                1u8,
                {
                    let BufferUnderrunFreeEnabled: u8 = unsafe {
                        ::core::mem::transmute(BufferUnderrunFreeEnabled)
                    };
                    BufferUnderrunFreeEnabled as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let Reserved2: u8 = unsafe { ::core::mem::transmute(Reserved2) };
                    Reserved2 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                8usize,
                4u8,
                {
                    let TrackMode: u8 = unsafe { ::core::mem::transmute(TrackMode) };
                    TrackMode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                12usize,
                1u8,
                {
                    let Copy: u8 = unsafe { ::core::mem::transmute(Copy) };
                    Copy as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                13usize,
                1u8,
                {
                    let FixedPacket: u8 = unsafe { ::core::mem::transmute(FixedPacket) };
                    FixedPacket as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                14usize,
                2u8,
                {
                    let MultiSession: u8 = unsafe {
                        ::core::mem::transmute(MultiSession)
                    };
                    MultiSession as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                16usize,
                4u8,
                {
                    let DataBlockType: u8 = unsafe {
                        ::core::mem::transmute(DataBlockType)
                    };
                    DataBlockType as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                20usize,
                4u8,
                {
                    let Reserved3: u8 = unsafe { ::core::mem::transmute(Reserved3) };
                    Reserved3 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn HostApplicationCode(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(0usize, 6u8) as u8) }
    }
    #[inline]
    pub fn set_HostApplicationCode(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(0usize, 6u8, val as u64)
        }
    }
    #[inline]
    pub fn Reserved5(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_2.get(6usize, 2u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved5(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_2.set(6usize, 2u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_2(
        HostApplicationCode: UCHAR,
        Reserved5: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                6u8,
                {
                    let HostApplicationCode: u8 = unsafe {
                        ::core::mem::transmute(HostApplicationCode)
                    };
                    HostApplicationCode as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                6usize,
                2u8,
                {
                    let Reserved5: u8 = unsafe { ::core::mem::transmute(Reserved5) };
                    Reserved5 as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved7(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved7(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn MediaCatalogNumberValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_3.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_MediaCatalogNumberValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_3.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_3(
        Reserved7: UCHAR,
        MediaCatalogNumberValid: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved7: u8 = unsafe { ::core::mem::transmute(Reserved7) };
                    Reserved7 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let MediaCatalogNumberValid: u8 = unsafe {
                        ::core::mem::transmute(MediaCatalogNumberValid)
                    };
                    MediaCatalogNumberValid as u64
                },
            );
        __bindgen_bitfield_unit
    }
    #[inline]
    pub fn Reserved8(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_4.get(0usize, 7u8) as u8) }
    }
    #[inline]
    pub fn set_Reserved8(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_4.set(0usize, 7u8, val as u64)
        }
    }
    #[inline]
    pub fn ISRCValid(&self) -> UCHAR {
        unsafe { ::core::mem::transmute(self._bitfield_4.get(7usize, 1u8) as u8) }
    }
    #[inline]
    pub fn set_ISRCValid(&mut self, val: UCHAR) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bitfield_4.set(7usize, 1u8, val as u64)
        }
    }
    #[inline]
    pub fn new_bitfield_4(
        Reserved8: UCHAR,
        ISRCValid: UCHAR,
    ) -> __BindgenBitfieldUnit<[u8; 1usize]> {
        let mut __bindgen_bitfield_unit: __BindgenBitfieldUnit<[u8; 1usize]> = Default::default();
        __bindgen_bitfield_unit
            .set(
                0usize,
                7u8,
                {
                    let Reserved8: u8 = unsafe { ::core::mem::transmute(Reserved8) };
                    Reserved8 as u64
                },
            );
        __bindgen_bitfield_unit
            .set(
                7usize,
                1u8,
                {
                    let ISRCValid: u8 = unsafe { ::core::mem::transmute(ISRCValid) };
                    ISRCValid as u64
                },
            );
        __bindgen_bitfield_unit
    }
}
pub type MODE_CDROM_WRITE_PARAMETERS_PAGE = _MODE_CDROM_WRITE_PARAMETERS_PAGE;
pub type PMODE_CDROM_WRITE_PARAMETERS_PAGE = *mut _MODE_CDROM_WRITE_PARAMETERS_PAGE;
pub const ADR_ENCODES_CURRENT_POSITION: u32 = 1;
pub const ADR_ENCODES_ISRC: u32 = 3;
pub const ADR_ENCODES_MEDIA_CATALOG: u32 = 2;
pub const ADR_NO_MODE_INFORMATION: u32 = 0;
pub const ARRAY_CONTROLLER_DEVICE: u32 = 12;
pub const ASSERT_ALTERNATE: u32 = 9;
pub const ASSERT_PRIMARY: u32 = 8;
pub const ATA_FLAGS_48BIT_COMMAND: u32 = 8;
pub const ATA_FLAGS_DATA_IN: u32 = 2;
pub const ATA_FLAGS_DATA_OUT: u32 = 4;
pub const ATA_FLAGS_DRDY_REQUIRED: u32 = 1;
pub const ATA_FLAGS_USE_DMA: u32 = 16;
pub const AUDIO_DATA_TRACK: u32 = 4;
pub const AUDIO_STATUS_IN_PROGRESS: u32 = 17;
pub const AUDIO_STATUS_NOT_SUPPORTED: u32 = 0;
pub const AUDIO_STATUS_NO_STATUS: u32 = 21;
pub const AUDIO_STATUS_PAUSED: u32 = 18;
pub const AUDIO_STATUS_PLAY_COMPLETE: u32 = 19;
pub const AUDIO_STATUS_PLAY_ERROR: u32 = 20;
pub const AUDIO_WITH_PREEMPHASIS: u32 = 1;
pub const BLANK_FULL: u32 = 0;
pub const BLANK_MINIMAL: u32 = 1;
pub const BLANK_SESSION: u32 = 6;
pub const BLANK_TAIL: u32 = 4;
pub const BLANK_TRACK: u32 = 2;
pub const BLANK_UNCLOSE_SESSION: u32 = 5;
pub const BLANK_UNRESERVE_TRACK: u32 = 3;
pub const BRIDGE_CONTROLLER_DEVICE: u32 = 16;
pub const CDB10GENERIC_LENGTH: u32 = 10;
pub const CDB12GENERIC_LENGTH: u32 = 12;
pub const CDB6GENERIC_LENGTH: u32 = 6;
pub const CDB_AUDIO_PAUSE: u32 = 0;
pub const CDB_AUDIO_RESUME: u32 = 1;
pub const CDB_DEVICE_START: u32 = 17;
pub const CDB_DEVICE_STOP: u32 = 16;
pub const CDB_EJECT_MEDIA: u32 = 16;
pub const CDB_FORCE_MEDIA_ACCESS: u32 = 8;
pub const CDB_INQUIRY_EVPD: u32 = 1;
pub const CDB_LOAD_MEDIA: u32 = 1;
pub const CDB_RETURN_IMMEDIATE: u32 = 1;
pub const CDB_RETURN_ON_COMPLETION: u32 = 0;
pub const CDB_SUBCHANNEL_BLOCK: u32 = 1;
pub const CDB_SUBCHANNEL_HEADER: u32 = 0;
pub const CDB_USE_MSF: u32 = 1;
pub const CDDA_CHANNEL_MUTED: u32 = 0;
pub const CDDA_CHANNEL_ONE: u32 = 2;
pub const CDDA_CHANNEL_THREE: u32 = 8;
pub const CDDA_CHANNEL_TWO: u32 = 4;
pub const CDDA_CHANNEL_ZERO: u32 = 1;
pub const CDROM_AUDIO_CONTROL_PAGE: u32 = 14;
pub const CDROM_CD_TEXT_PACK_ALBUM_NAME: u32 = 128;
pub const CDROM_CD_TEXT_PACK_ARRANGER: u32 = 132;
pub const CDROM_CD_TEXT_PACK_COMPOSER: u32 = 131;
pub const CDROM_CD_TEXT_PACK_DISC_ID: u32 = 134;
pub const CDROM_CD_TEXT_PACK_GENRE: u32 = 135;
pub const CDROM_CD_TEXT_PACK_MESSAGES: u32 = 133;
pub const CDROM_CD_TEXT_PACK_PERFORMER: u32 = 129;
pub const CDROM_CD_TEXT_PACK_SIZE_INFO: u32 = 143;
pub const CDROM_CD_TEXT_PACK_SONGWRITER: u32 = 130;
pub const CDROM_CD_TEXT_PACK_TOC_INFO: u32 = 136;
pub const CDROM_CD_TEXT_PACK_TOC_INFO2: u32 = 137;
pub const CDROM_CD_TEXT_PACK_UPC_EAN: u32 = 142;
pub const CDROM_DISK_AUDIO_TRACK: u32 = 1;
pub const CDROM_DISK_DATA_TRACK: u32 = 2;
pub const CDROM_READ_TOC_EX_FORMAT_ATIP: u32 = 4;
pub const CDROM_READ_TOC_EX_FORMAT_CDTEXT: u32 = 5;
pub const CDROM_READ_TOC_EX_FORMAT_FULL_TOC: u32 = 2;
pub const CDROM_READ_TOC_EX_FORMAT_PMA: u32 = 3;
pub const CDROM_READ_TOC_EX_FORMAT_SESSION: u32 = 1;
pub const CDROM_READ_TOC_EX_FORMAT_TOC: u32 = 0;
pub const CDROM_TOC_SIZE: u32 = 804;
pub const CDVD_LMT_CADDY: u32 = 0;
pub const CDVD_LMT_CHANGER_CARTRIDGE: u32 = 5;
pub const CDVD_LMT_CHANGER_INDIVIDUAL: u32 = 4;
pub const CDVD_LMT_POPUP: u32 = 2;
pub const CDVD_LMT_RESERVED1: u32 = 3;
pub const CDVD_LMT_RESERVED2: u32 = 6;
pub const CDVD_LMT_RESERVED3: u32 = 7;
pub const CDVD_LMT_TRAY: u32 = 1;
pub const CD_EXPECTED_SECTOR_ANY: u32 = 0;
pub const CD_EXPECTED_SECTOR_CDDA: u32 = 1;
pub const CD_EXPECTED_SECTOR_MODE1: u32 = 2;
pub const CD_EXPECTED_SECTOR_MODE2: u32 = 3;
pub const CD_EXPECTED_SECTOR_MODE2_FORM1: u32 = 4;
pub const CD_EXPECTED_SECTOR_MODE2_FORM2: u32 = 5;
pub const CHANGER_BAR_CODE_SCANNER_INSTALLED: u32 = 1;
pub const CHANGER_CARTRIDGE_MAGAZINE: u32 = 256;
pub const CHANGER_CLEANER_ACCESS_NOT_VALID: u32 = 262144;
pub const CHANGER_CLEANER_AUTODISMOUNT: u32 = 2147483652;
pub const CHANGER_CLEANER_OPS_NOT_SUPPORTED: u32 = 2147483712;
pub const CHANGER_CLEANER_SLOT: u32 = 64;
pub const CHANGER_CLOSE_IEPORT: u32 = 4;
pub const CHANGER_DEVICE_REINITIALIZE_CAPABLE: u32 = 134217728;
pub const CHANGER_DRIVE_CLEANING_REQUIRED: u32 = 65536;
pub const CHANGER_DRIVE_EMPTY_ON_DOOR_ACCESS: u32 = 536870912;
pub const CHANGER_EXCHANGE_MEDIA: u32 = 32;
pub const CHANGER_IEPORT_USER_CONTROL_CLOSE: u32 = 2147483904;
pub const CHANGER_IEPORT_USER_CONTROL_OPEN: u32 = 2147483776;
pub const CHANGER_INIT_ELEM_STAT_WITH_RANGE: u32 = 2;
pub const CHANGER_KEYPAD_ENABLE_DISABLE: u32 = 268435456;
pub const CHANGER_LOCK_UNLOCK: u32 = 128;
pub const CHANGER_MEDIUM_FLIP: u32 = 512;
pub const CHANGER_MOVE_EXTENDS_IEPORT: u32 = 2147484160;
pub const CHANGER_MOVE_RETRACTS_IEPORT: u32 = 2147484672;
pub const CHANGER_OPEN_IEPORT: u32 = 8;
pub const CHANGER_POSITION_TO_ELEMENT: u32 = 1024;
pub const CHANGER_PREDISMOUNT_ALIGN_TO_DRIVE: u32 = 2147483650;
pub const CHANGER_PREDISMOUNT_ALIGN_TO_SLOT: u32 = 2147483649;
pub const CHANGER_PREDISMOUNT_EJECT_REQUIRED: u32 = 131072;
pub const CHANGER_PREMOUNT_EJECT_REQUIRED: u32 = 524288;
pub const CHANGER_REPORT_IEPORT_STATE: u32 = 2048;
pub const CHANGER_RESERVED_BIT: u32 = 2147483648;
pub const CHANGER_RTN_MEDIA_TO_ORIGINAL_ADDR: u32 = 2147483680;
pub const CHANGER_SERIAL_NUMBER_VALID: u32 = 67108864;
pub const CHANGER_SLOTS_USE_TRAYS: u32 = 2147483664;
pub const CHANGER_STATUS_NON_VOLATILE: u32 = 16;
pub const CHANGER_STORAGE_DRIVE: u32 = 4096;
pub const CHANGER_STORAGE_IEPORT: u32 = 8192;
pub const CHANGER_STORAGE_SLOT: u32 = 16384;
pub const CHANGER_STORAGE_TRANSPORT: u32 = 32768;
pub const CHANGER_TO_DRIVE: u32 = 8;
pub const CHANGER_TO_IEPORT: u32 = 4;
pub const CHANGER_TO_SLOT: u32 = 2;
pub const CHANGER_TO_TRANSPORT: u32 = 1;
pub const CHANGER_TRUE_EXCHANGE_CAPABLE: u32 = 2147483656;
pub const CHANGER_VOLUME_ASSERT: u32 = 4194304;
pub const CHANGER_VOLUME_IDENTIFICATION: u32 = 1048576;
pub const CHANGER_VOLUME_REPLACE: u32 = 8388608;
pub const CHANGER_VOLUME_SEARCH: u32 = 2097152;
pub const CHANGER_VOLUME_UNDEFINE: u32 = 16777216;
pub const COMMUNICATION_DEVICE: u32 = 9;
pub const CONFIG_INFO_VERSION_2: u32 = 152;
pub const DATA_BLOCK_MODE0: u32 = 0;
pub const DATA_BLOCK_MODE1: u32 = 1;
pub const DATA_BLOCK_MODE2: u32 = 2;
pub const DD_CHANGER_DEVICE_NAME: &[u8; 16] = b"\\Device\\Changer\0";
pub const DD_CHANGER_DEVICE_NAME_U: &[u8; 16] = b"\\Device\\Changer\0";
pub const DD_SCSI_DEVICE_NAME: &[u8; 17] = b"\\Device\\ScsiPort\0";
pub const DD_SCSI_DEVICE_NAME_U: &[u8; 17] = b"\\Device\\ScsiPort\0";
pub const DD_TAPE_DEVICE_NAME: &[u8; 13] = b"\\Device\\Tape\0";
pub const DD_TAPE_DEVICE_NAME_U: &[u8; 13] = b"\\Device\\Tape\0";
pub const DEVICE_CONNECTED: u32 = 0;
pub const DEVICE_QUALIFIER_ACTIVE: u32 = 0;
pub const DEVICE_QUALIFIER_NOT_ACTIVE: u32 = 1;
pub const DEVICE_QUALIFIER_NOT_SUPPORTED: u32 = 3;
pub const DIGITAL_COPY_PERMITTED: u32 = 2;
pub const DIRECT_ACCESS_DEVICE: u32 = 0;
pub const DISC_BGFORMAT_STATE_COMPLETE: u32 = 3;
pub const DISC_BGFORMAT_STATE_INCOMPLETE: u32 = 1;
pub const DISC_BGFORMAT_STATE_NONE: u32 = 0;
pub const DISC_BGFORMAT_STATE_RUNNING: u32 = 2;
pub const DISK_STATUS_COMPLETE: u32 = 2;
pub const DISK_STATUS_EMPTY: u32 = 0;
pub const DISK_STATUS_INCOMPLETE: u32 = 1;
pub const DISK_STATUS_OTHERS: u32 = 3;
pub const DISK_TYPE_CDDA: u32 = 0;
pub const DISK_TYPE_CDI: u32 = 16;
pub const DISK_TYPE_UNDEFINED: u32 = 255;
pub const DISK_TYPE_XA: u32 = 32;
pub const DVD_CHALLENGE_KEY: u32 = 1;
pub const DVD_FORMAT_BCA: u32 = 3;
pub const DVD_FORMAT_COPYRIGHT: u32 = 1;
pub const DVD_FORMAT_DISK_KEY: u32 = 2;
pub const DVD_FORMAT_LEAD_IN: u32 = 0;
pub const DVD_FORMAT_MANUFACTURING: u32 = 4;
pub const DVD_INVALIDATE_AGID: u32 = 63;
pub const DVD_KEY_1: u32 = 2;
pub const DVD_KEY_2: u32 = 3;
pub const DVD_REPORT_AGID: u32 = 0;
pub const DVD_REPORT_ASF: u32 = 5;
pub const DVD_TITLE_KEY: u32 = 4;
pub const ELEMENT_STATUS_ACCESS: u32 = 8;
pub const ELEMENT_STATUS_AVOLTAG: u32 = 536870912;
pub const ELEMENT_STATUS_EXCEPT: u32 = 4;
pub const ELEMENT_STATUS_EXENAB: u32 = 16;
pub const ELEMENT_STATUS_FULL: u32 = 1;
pub const ELEMENT_STATUS_ID_VALID: u32 = 8192;
pub const ELEMENT_STATUS_IMPEXP: u32 = 2;
pub const ELEMENT_STATUS_INENAB: u32 = 32;
pub const ELEMENT_STATUS_INVERT: u32 = 4194304;
pub const ELEMENT_STATUS_LUN_VALID: u32 = 4096;
pub const ELEMENT_STATUS_NOT_BUS: u32 = 32768;
pub const ELEMENT_STATUS_PRODUCT_DATA: u32 = 64;
pub const ELEMENT_STATUS_PVOLTAG: u32 = 268435456;
pub const ELEMENT_STATUS_SVALID: u32 = 8388608;
pub const ERROR_DRIVE_NOT_INSTALLED: u32 = 8;
pub const ERROR_INIT_STATUS_NEEDED: u32 = 17;
pub const ERROR_LABEL_QUESTIONABLE: u32 = 2;
pub const ERROR_LABEL_UNREADABLE: u32 = 1;
pub const ERROR_SLOT_NOT_PRESENT: u32 = 4;
pub const ERROR_TRAY_MALFUNCTION: u32 = 16;
pub const ERROR_UNHANDLED_ERROR: u32 = 4294967295;
pub const EXTEND_IEPORT: u32 = 2;
pub const FILE_DEVICE_SCSI: u32 = 27;
pub const GET_LAST_SESSION: u32 = 1;
pub const GET_SESSION_DATA: u32 = 2;
pub const HOST_MANAGED_ZONED_BLOCK_DEVICE: u32 = 20;
pub const INQUIRYDATABUFFERSIZE: u32 = 36;
pub const IOCTL_ATA_PASS_THROUGH: u32 = 315436;
pub const IOCTL_ATA_PASS_THROUGH_DIRECT: u32 = 315440;
pub const IOCTL_CDROM_BASE: u32 = 2;
pub const IOCTL_CDROM_CHECK_VERIFY: u32 = 149504;
pub const IOCTL_CDROM_CURRENT_POSITION: u32 = 1;
pub const IOCTL_CDROM_DISK_TYPE: u32 = 131136;
pub const IOCTL_CDROM_FIND_NEW_DEVICES: u32 = 149528;
pub const IOCTL_CDROM_GET_CONFIGURATION: u32 = 147544;
pub const IOCTL_CDROM_GET_CONTROL: u32 = 147508;
pub const IOCTL_CDROM_GET_DRIVE_GEOMETRY: u32 = 147532;
pub const IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX: u32 = 147536;
pub const IOCTL_CDROM_GET_LAST_SESSION: u32 = 147512;
pub const IOCTL_CDROM_GET_VOLUME: u32 = 147476;
pub const IOCTL_CDROM_MEDIA_CATALOG: u32 = 2;
pub const IOCTL_CDROM_PAUSE_AUDIO: u32 = 147468;
pub const IOCTL_CDROM_PLAY_AUDIO_MSF: u32 = 147480;
pub const IOCTL_CDROM_RAW_READ: u32 = 147518;
pub const IOCTL_CDROM_READ_Q_CHANNEL: u32 = 147500;
pub const IOCTL_CDROM_READ_TOC: u32 = 147456;
pub const IOCTL_CDROM_READ_TOC_EX: u32 = 147540;
pub const IOCTL_CDROM_RESUME_AUDIO: u32 = 147472;
pub const IOCTL_CDROM_SEEK_AUDIO_MSF: u32 = 147460;
pub const IOCTL_CDROM_SET_SPEED: u32 = 147552;
pub const IOCTL_CDROM_SET_VOLUME: u32 = 147496;
pub const IOCTL_CDROM_SIMBAD: u32 = 147468;
pub const IOCTL_CDROM_STOP_AUDIO: u32 = 147464;
pub const IOCTL_CDROM_SUB_Q_CHANNEL: u32 = 0;
pub const IOCTL_CDROM_TRACK_ISRC: u32 = 3;
pub const IOCTL_CHANGER_BASE: u32 = 48;
pub const IOCTL_CHANGER_EXCHANGE_MEDIUM: u32 = 3162144;
pub const IOCTL_CHANGER_GET_ELEMENT_STATUS: u32 = 3194900;
pub const IOCTL_CHANGER_GET_PARAMETERS: u32 = 3162112;
pub const IOCTL_CHANGER_GET_PRODUCT_DATA: u32 = 3162120;
pub const IOCTL_CHANGER_GET_STATUS: u32 = 3162116;
pub const IOCTL_CHANGER_INITIALIZE_ELEMENT_STATUS: u32 = 3162136;
pub const IOCTL_CHANGER_MOVE_MEDIUM: u32 = 3162148;
pub const IOCTL_CHANGER_QUERY_VOLUME_TAGS: u32 = 3194924;
pub const IOCTL_CHANGER_REINITIALIZE_TRANSPORT: u32 = 3162152;
pub const IOCTL_CHANGER_SET_ACCESS: u32 = 3194896;
pub const IOCTL_CHANGER_SET_POSITION: u32 = 3162140;
pub const IOCTL_IDE_PASS_THROUGH: u32 = 315432;
pub const IOCTL_SCSI_BASE: u32 = 4;
pub const IOCTL_SCSI_EXECUTE_IN: u32 = 1769489;
pub const IOCTL_SCSI_EXECUTE_NONE: u32 = 1769491;
pub const IOCTL_SCSI_EXECUTE_OUT: u32 = 1769490;
pub const IOCTL_SCSI_FREE_DUMP_POINTERS: u32 = 266276;
pub const IOCTL_SCSI_GET_ADDRESS: u32 = 266264;
pub const IOCTL_SCSI_GET_CAPABILITIES: u32 = 266256;
pub const IOCTL_SCSI_GET_DUMP_POINTERS: u32 = 266272;
pub const IOCTL_SCSI_GET_INQUIRY_DATA: u32 = 266252;
pub const IOCTL_SCSI_MINIPORT: u32 = 315400;
pub const IOCTL_SCSI_MINIPORT_DISABLE_SMART: u32 = 1770757;
pub const IOCTL_SCSI_MINIPORT_ENABLE_DISABLE_AUTOSAVE: u32 = 1770759;
pub const IOCTL_SCSI_MINIPORT_ENABLE_DISABLE_AUTO_OFFLINE: u32 = 1770762;
pub const IOCTL_SCSI_MINIPORT_ENABLE_SMART: u32 = 1770756;
pub const IOCTL_SCSI_MINIPORT_EXECUTE_OFFLINE_DIAGS: u32 = 1770761;
pub const IOCTL_SCSI_MINIPORT_IDENTIFY: u32 = 1770753;
pub const IOCTL_SCSI_MINIPORT_NOT_CLUSTER_CAPABLE: u32 = 1770785;
pub const IOCTL_SCSI_MINIPORT_NOT_QUORUM_CAPABLE: u32 = 1770784;
pub const IOCTL_SCSI_MINIPORT_READ_SMART_ATTRIBS: u32 = 1770754;
pub const IOCTL_SCSI_MINIPORT_READ_SMART_LOG: u32 = 1770763;
pub const IOCTL_SCSI_MINIPORT_READ_SMART_THRESHOLDS: u32 = 1770755;
pub const IOCTL_SCSI_MINIPORT_RETURN_STATUS: u32 = 1770758;
pub const IOCTL_SCSI_MINIPORT_SAVE_ATTRIBUTE_VALUES: u32 = 1770760;
pub const IOCTL_SCSI_MINIPORT_SMART_VERSION: u32 = 1770752;
pub const IOCTL_SCSI_MINIPORT_WRITE_SMART_LOG: u32 = 1770764;
pub const IOCTL_SCSI_PASS_THROUGH: u32 = 315396;
pub const IOCTL_SCSI_PASS_THROUGH_DIRECT: u32 = 315412;
pub const IOCTL_SCSI_RESCAN_BUS: u32 = 266268;
pub const IOCTL_TAPE_BASE: u32 = 31;
pub const IOCTL_TAPE_CHECK_VERIFY: u32 = 2050048;
pub const IOCTL_TAPE_CREATE_PARTITION: u32 = 2080808;
pub const IOCTL_TAPE_ERASE: u32 = 2080768;
pub const IOCTL_TAPE_FIND_NEW_DEVICES: u32 = 477208;
pub const IOCTL_TAPE_GET_DRIVE_PARAMS: u32 = 2048020;
pub const IOCTL_TAPE_GET_MEDIA_PARAMS: u32 = 2048028;
pub const IOCTL_TAPE_GET_POSITION: u32 = 2048012;
pub const IOCTL_TAPE_GET_STATUS: u32 = 2048036;
pub const IOCTL_TAPE_PREPARE: u32 = 2048004;
pub const IOCTL_TAPE_SET_DRIVE_PARAMS: u32 = 2080792;
pub const IOCTL_TAPE_SET_MEDIA_PARAMS: u32 = 2048032;
pub const IOCTL_TAPE_SET_POSITION: u32 = 2048016;
pub const IOCTL_TAPE_WRITE_MARKS: u32 = 2080776;
pub const LAST_SESSION_COMPLETE: u32 = 3;
pub const LAST_SESSION_EMPTY: u32 = 0;
pub const LAST_SESSION_INCOMPLETE: u32 = 1;
pub const LAST_SESSION_RESERVED_DAMAGED: u32 = 2;
pub const LOADING_MECHANISM_CADDY: u32 = 0;
pub const LOADING_MECHANISM_CARTRIDGE_CHANGER: u32 = 5;
pub const LOADING_MECHANISM_INDIVIDUAL_CHANGER: u32 = 4;
pub const LOADING_MECHANISM_POPUP: u32 = 2;
pub const LOADING_MECHANISM_TRAY: u32 = 1;
pub const LOCK_ELEMENT: u32 = 0;
pub const LOCK_UNLOCK_DOOR: u32 = 2;
pub const LOCK_UNLOCK_IEPORT: u32 = 1;
pub const LOCK_UNLOCK_KEYPAD: u32 = 4;
pub const LOGICAL_UNIT_NOT_PRESENT_DEVICE: u32 = 127;
pub const LUN0_FORMAT_SAVING_DEFECT_LIST: u32 = 0;
pub const MAXIMUM_CDB_SIZE: u32 = 12;
pub const MAXIMUM_CDROM_SIZE: u32 = 804;
pub const MAXIMUM_NUMBER_TRACKS: u32 = 100;
pub const MAX_ADDITIONAL_SENSE_BYTES: u32 = 237;
pub const MAX_SENSE_BUFFER_SIZE: u32 = 255;
pub const MAX_VOLUME_ID_SIZE: u32 = 36;
pub const MAX_VOLUME_TEMPLATE_SIZE: u32 = 40;
pub const MEDIUM_CHANGER: u32 = 8;
pub const MINIMUM_CDROM_READ_TOC_EX_SIZE: u32 = 2;
pub const MODE_BLOCK_DESC_LENGTH: u32 = 8;
pub const MODE_DSP_FUA_SUPPORTED: u32 = 16;
pub const MODE_DSP_WRITE_PROTECT: u32 = 128;
pub const MODE_FD_DOUBLE_SIDE: u32 = 2;
pub const MODE_FD_MAXIMUM_TYPE: u32 = 30;
pub const MODE_FD_SINGLE_SIDE: u32 = 1;
pub const MODE_HEADER_LENGTH: u32 = 4;
pub const MODE_HEADER_LENGTH10: u32 = 8;
pub const MODE_PAGE_CACHING: u32 = 8;
pub const MODE_PAGE_CAPABILITIES: u32 = 42;
pub const MODE_PAGE_CDVD_FEATURE_SET: u32 = 24;
pub const MODE_PAGE_CDVD_INACTIVITY: u32 = 29;
pub const MODE_PAGE_CD_AUDIO_CONTROL: u32 = 14;
pub const MODE_PAGE_CONTROL: u32 = 10;
pub const MODE_PAGE_DATA_COMPRESS: u32 = 15;
pub const MODE_PAGE_DEVICE_CAPABILITIES: u32 = 31;
pub const MODE_PAGE_DEVICE_CONFIG: u32 = 16;
pub const MODE_PAGE_DISCONNECT: u32 = 2;
pub const MODE_PAGE_ELEMENT_ADDRESS: u32 = 29;
pub const MODE_PAGE_ENCLOSURE_SERVICES_MANAGEMENT: u32 = 20;
pub const MODE_PAGE_ERROR_RECOVERY: u32 = 1;
pub const MODE_PAGE_EXTENDED: u32 = 21;
pub const MODE_PAGE_EXTENDED_DEVICE_SPECIFIC: u32 = 22;
pub const MODE_PAGE_FAULT_REPORTING: u32 = 28;
pub const MODE_PAGE_FLEXIBILE: u32 = 5;
pub const MODE_PAGE_FORMAT_DEVICE: u32 = 3;
pub const MODE_PAGE_LUN_MAPPING: u32 = 27;
pub const MODE_PAGE_MEDIUM_PARTITION: u32 = 17;
pub const MODE_PAGE_MEDIUM_TYPES: u32 = 11;
pub const MODE_PAGE_MRW: u32 = 3;
pub const MODE_PAGE_NOTCH_PARTITION: u32 = 12;
pub const MODE_PAGE_PERIPHERAL: u32 = 9;
pub const MODE_PAGE_POWER_CONDITION: u32 = 26;
pub const MODE_PAGE_PROTOCOL_SPECIFIC_LUN: u32 = 24;
pub const MODE_PAGE_PROTOCOL_SPECIFIC_PORT: u32 = 25;
pub const MODE_PAGE_RIGID_GEOMETRY: u32 = 4;
pub const MODE_PAGE_TRANSPORT_GEOMETRY: u32 = 30;
pub const MODE_PAGE_VENDOR_SPECIFIC: u32 = 0;
pub const MODE_PAGE_VERIFY_ERROR: u32 = 7;
pub const MODE_PAGE_WRITE_PARAMETERS: u32 = 5;
pub const MODE_PAGE_XOR_CONTROL: u32 = 16;
pub const MODE_SELECT_IMMEDIATE: u32 = 4;
pub const MODE_SELECT_PFBIT: u32 = 16;
pub const MODE_SENSE_CHANGEABLE_VALUES: u32 = 64;
pub const MODE_SENSE_CURRENT_VALUES: u32 = 0;
pub const MODE_SENSE_DEFAULT_VAULES: u32 = 128;
pub const MODE_SENSE_RETURN_ALL: u32 = 63;
pub const MODE_SENSE_SAVED_VALUES: u32 = 192;
pub const NOTIFICATION_BUSY_EVENT_BUSY: u32 = 1;
pub const NOTIFICATION_BUSY_EVENT_LO_CHANGE: u32 = 2;
pub const NOTIFICATION_BUSY_EVENT_NO_CHANGE: u32 = 0;
pub const NOTIFICATION_BUSY_EVENT_NO_EVENT: u32 = 0;
pub const NOTIFICATION_BUSY_STATUS_DEFERRED: u32 = 3;
pub const NOTIFICATION_BUSY_STATUS_IMMEDIATE: u32 = 2;
pub const NOTIFICATION_BUSY_STATUS_NO_EVENT: u32 = 0;
pub const NOTIFICATION_BUSY_STATUS_POWER: u32 = 1;
pub const NOTIFICATION_DEVICE_BUSY_CLASS_EVENTS: u32 = 6;
pub const NOTIFICATION_DEVICE_BUSY_CLASS_MASK: u32 = 64;
pub const NOTIFICATION_EXTERNAL_EVENT_BUTTON_DOWN: u32 = 1;
pub const NOTIFICATION_EXTERNAL_EVENT_BUTTON_UP: u32 = 2;
pub const NOTIFICATION_EXTERNAL_EVENT_EXTERNAL: u32 = 3;
pub const NOTIFICATION_EXTERNAL_EVENT_NO_CHANGE: u32 = 0;
pub const NOTIFICATION_EXTERNAL_REQUEST_ASCII_HIGH: u32 = 767;
pub const NOTIFICATION_EXTERNAL_REQUEST_ASCII_LOW: u32 = 512;
pub const NOTIFICATION_EXTERNAL_REQUEST_CLASS_EVENTS: u32 = 3;
pub const NOTIFICATION_EXTERNAL_REQUEST_CLASS_MASK: u32 = 8;
pub const NOTIFICATION_EXTERNAL_REQUEST_FAST_FORWARD: u32 = 259;
pub const NOTIFICATION_EXTERNAL_REQUEST_NONE: u32 = 0;
pub const NOTIFICATION_EXTERNAL_REQUEST_PAUSE: u32 = 260;
pub const NOTIFICATION_EXTERNAL_REQUEST_PLAY: u32 = 257;
pub const NOTIFICATION_EXTERNAL_REQUEST_QUEUE_OVERRUN: u32 = 1;
pub const NOTIFICATION_EXTERNAL_REQUEST_REWIND_BACK: u32 = 258;
pub const NOTIFICATION_EXTERNAL_REQUEST_STOP: u32 = 262;
pub const NOTIFICATION_EXTERNAL_STATUS_PREVENT: u32 = 1;
pub const NOTIFICATION_EXTERNAL_STATUS_READY: u32 = 0;
pub const NOTIFICATION_MEDIA_EVENT_EJECT_REQUEST: u32 = 1;
pub const NOTIFICATION_MEDIA_EVENT_MEDIA_CHANGE: u32 = 4;
pub const NOTIFICATION_MEDIA_EVENT_MEDIA_REMOVAL: u32 = 3;
pub const NOTIFICATION_MEDIA_EVENT_NEW_MEDIA: u32 = 2;
pub const NOTIFICATION_MEDIA_EVENT_NO_CHANGE: u32 = 0;
pub const NOTIFICATION_MEDIA_EVENT_NO_EVENT: u32 = 0;
pub const NOTIFICATION_MEDIA_STATUS_CLASS_EVENTS: u32 = 4;
pub const NOTIFICATION_MEDIA_STATUS_CLASS_MASK: u32 = 16;
pub const NOTIFICATION_MULTI_HOST_CLASS_EVENTS: u32 = 5;
pub const NOTIFICATION_MULTI_HOST_CLASS_MASK: u32 = 32;
pub const NOTIFICATION_MULTI_HOST_EVENT_CONTROL_GRANT: u32 = 2;
pub const NOTIFICATION_MULTI_HOST_EVENT_CONTROL_RELEASE: u32 = 3;
pub const NOTIFICATION_MULTI_HOST_EVENT_CONTROL_REQUEST: u32 = 1;
pub const NOTIFICATION_MULTI_HOST_EVENT_NO_CHANGE: u32 = 0;
pub const NOTIFICATION_MULTI_HOST_PRIORITY_HIGH: u32 = 3;
pub const NOTIFICATION_MULTI_HOST_PRIORITY_LOW: u32 = 1;
pub const NOTIFICATION_MULTI_HOST_PRIORITY_MEDIUM: u32 = 2;
pub const NOTIFICATION_MULTI_HOST_PRIORITY_NO_REQUESTS: u32 = 0;
pub const NOTIFICATION_MULTI_HOST_STATUS_PREVENT: u32 = 1;
pub const NOTIFICATION_MULTI_HOST_STATUS_READY: u32 = 0;
pub const NOTIFICATION_NO_CLASS_EVENTS: u32 = 0;
pub const NOTIFICATION_OPERATIONAL_CHANGE_CLASS_EVENTS: u32 = 1;
pub const NOTIFICATION_OPERATIONAL_CHANGE_CLASS_MASK: u32 = 2;
pub const NOTIFICATION_OPERATIONAL_EVENT_CHANGE_OCCURRED: u32 = 2;
pub const NOTIFICATION_OPERATIONAL_EVENT_CHANGE_REQUESTED: u32 = 1;
pub const NOTIFICATION_OPERATIONAL_EVENT_NO_CHANGE: u32 = 0;
pub const NOTIFICATION_OPERATIONAL_OPCODE_FEATURE_ADDED: u32 = 2;
pub const NOTIFICATION_OPERATIONAL_OPCODE_FEATURE_CHANGE: u32 = 1;
pub const NOTIFICATION_OPERATIONAL_OPCODE_FIRMWARE_CHANGED: u32 = 4;
pub const NOTIFICATION_OPERATIONAL_OPCODE_INQUIRY_CHANGED: u32 = 5;
pub const NOTIFICATION_OPERATIONAL_OPCODE_NONE: u32 = 0;
pub const NOTIFICATION_OPERATIONAL_OPCODE_UNIT_RESET: u32 = 3;
pub const NOTIFICATION_OPERATIONAL_STATUS_AVAILABLE: u32 = 0;
pub const NOTIFICATION_OPERATIONAL_STATUS_EXTENDED_BUSY: u32 = 2;
pub const NOTIFICATION_OPERATIONAL_STATUS_TEMPORARY_BUSY: u32 = 1;
pub const NOTIFICATION_POWER_EVENT_CHANGE_FAILED: u32 = 2;
pub const NOTIFICATION_POWER_EVENT_CHANGE_SUCCEEDED: u32 = 1;
pub const NOTIFICATION_POWER_EVENT_NO_CHANGE: u32 = 0;
pub const NOTIFICATION_POWER_MANAGEMENT_CLASS_EVENTS: u32 = 2;
pub const NOTIFICATION_POWER_MANAGEMENT_CLASS_MASK: u32 = 4;
pub const NOTIFICATION_POWER_STATUS_ACTIVE: u32 = 1;
pub const NOTIFICATION_POWER_STATUS_IDLE: u32 = 2;
pub const NOTIFICATION_POWER_STATUS_SLEEP: u32 = 4;
pub const NOTIFICATION_POWER_STATUS_STANDBY: u32 = 3;
pub const OBJECT_BASED_STORAGE_DEVICE: u32 = 17;
pub const OPTICAL_CARD_READER_WRITER_DEVICE: u32 = 15;
pub const OPTICAL_DEVICE: u32 = 7;
pub const PRINTER_DEVICE: u32 = 2;
pub const PROCESSOR_DEVICE: u32 = 3;
pub const PRODUCT_ID_LENGTH: u32 = 16;
pub const READ_ONLY_DIRECT_ACCESS_DEVICE: u32 = 5;
pub const READ_TOC_FORMAT_ATIP: u32 = 4;
pub const READ_TOC_FORMAT_FULL_TOC: u32 = 2;
pub const READ_TOC_FORMAT_PMA: u32 = 3;
pub const READ_TOC_FORMAT_SESSION: u32 = 1;
pub const READ_TOC_FORMAT_TOC: u32 = 0;
pub const REDUCED_BLOCK_DEVICE: u32 = 14;
pub const REPLACE_ALTERNATE: u32 = 11;
pub const REPLACE_PRIMARY: u32 = 10;
pub const REPORT_ZONES_OPTION_LIST_ALL_ZONES: u32 = 0;
pub const REPORT_ZONES_OPTION_LIST_CLOSED_ZONES: u32 = 4;
pub const REPORT_ZONES_OPTION_LIST_EMPTY_ZONES: u32 = 1;
pub const REPORT_ZONES_OPTION_LIST_EXPLICITLY_OPENED_ZONES: u32 = 3;
pub const REPORT_ZONES_OPTION_LIST_FULL_ZONES: u32 = 5;
pub const REPORT_ZONES_OPTION_LIST_IMPLICITLY_OPENED_ZONES: u32 = 2;
pub const REPORT_ZONES_OPTION_LIST_NON_SEQUENTIAL_WRITE_RESOURCES_ACTIVE_ZONES: u32 = 17;
pub const REPORT_ZONES_OPTION_LIST_NOT_WRITE_POINTER_ZONES: u32 = 63;
pub const REPORT_ZONES_OPTION_LIST_OFFLINE_ZONES: u32 = 7;
pub const REPORT_ZONES_OPTION_LIST_READ_ONLY_ZONES: u32 = 6;
pub const REPORT_ZONES_OPTION_LIST_RWP_ZONES: u32 = 16;
pub const RESERVATION_ACTION_CLEAR: u32 = 3;
pub const RESERVATION_ACTION_PREEMPT: u32 = 4;
pub const RESERVATION_ACTION_PREEMPT_ABORT: u32 = 5;
pub const RESERVATION_ACTION_READ_KEYS: u32 = 0;
pub const RESERVATION_ACTION_READ_RESERVATIONS: u32 = 1;
pub const RESERVATION_ACTION_REGISTER: u32 = 0;
pub const RESERVATION_ACTION_REGISTER_IGNORE_EXISTING: u32 = 6;
pub const RESERVATION_ACTION_RELEASE: u32 = 2;
pub const RESERVATION_ACTION_RESERVE: u32 = 1;
pub const RESERVATION_SCOPE_ELEMENT: u32 = 2;
pub const RESERVATION_SCOPE_LU: u32 = 0;
pub const RESERVATION_TYPE_EXCLUSIVE: u32 = 3;
pub const RESERVATION_TYPE_EXCLUSIVE_REGISTRANTS: u32 = 6;
pub const RESERVATION_TYPE_WRITE_EXCLUSIVE: u32 = 1;
pub const RESERVATION_TYPE_WRITE_EXCLUSIVE_REGISTRANTS: u32 = 5;
pub const RETRACT_IEPORT: u32 = 3;
pub const REVISION_LENGTH: u32 = 4;
pub const SCANNER_DEVICE: u32 = 6;
pub const SCSIMESS_ABORT: u32 = 6;
pub const SCSIMESS_ABORT_WITH_TAG: u32 = 13;
pub const SCSIMESS_BUS_DEVICE_RESET: u32 = 12;
pub const SCSIMESS_CLEAR_QUEUE: u32 = 14;
pub const SCSIMESS_COMMAND_COMPLETE: u32 = 0;
pub const SCSIMESS_DISCONNECT: u32 = 4;
pub const SCSIMESS_EXTENDED_MESSAGE: u32 = 1;
pub const SCSIMESS_HEAD_OF_QUEUE_TAG: u32 = 33;
pub const SCSIMESS_IDENTIFY: u32 = 128;
pub const SCSIMESS_IDENTIFY_WITH_DISCON: u32 = 192;
pub const SCSIMESS_IGNORE_WIDE_RESIDUE: u32 = 35;
pub const SCSIMESS_INITIATE_RECOVERY: u32 = 15;
pub const SCSIMESS_INIT_DETECTED_ERROR: u32 = 5;
pub const SCSIMESS_LINK_CMD_COMP: u32 = 10;
pub const SCSIMESS_LINK_CMD_COMP_W_FLAG: u32 = 11;
pub const SCSIMESS_MESSAGE_REJECT: u32 = 7;
pub const SCSIMESS_MESS_PARITY_ERROR: u32 = 9;
pub const SCSIMESS_MODIFY_DATA_LENGTH: u32 = 5;
pub const SCSIMESS_MODIFY_DATA_POINTER: u32 = 0;
pub const SCSIMESS_NO_OPERATION: u32 = 8;
pub const SCSIMESS_ORDERED_QUEUE_TAG: u32 = 34;
pub const SCSIMESS_RELEASE_RECOVERY: u32 = 16;
pub const SCSIMESS_RESTORE_POINTERS: u32 = 3;
pub const SCSIMESS_SAVE_DATA_POINTER: u32 = 2;
pub const SCSIMESS_SIMPLE_QUEUE_TAG: u32 = 32;
pub const SCSIMESS_SYNCHRONOUS_DATA_REQ: u32 = 1;
pub const SCSIMESS_SYNCH_DATA_LENGTH: u32 = 3;
pub const SCSIMESS_TERMINATE_IO_PROCESS: u32 = 17;
pub const SCSIMESS_WIDE_DATA_LENGTH: u32 = 2;
pub const SCSIMESS_WIDE_DATA_REQUEST: u32 = 3;
pub const SCSIOP_ACCESS_CONTROL_IN: u32 = 134;
pub const SCSIOP_ACCESS_CONTROL_OUT: u32 = 135;
pub const SCSIOP_ATA_PASSTHROUGH12: u32 = 161;
pub const SCSIOP_ATA_PASSTHROUGH16: u32 = 133;
pub const SCSIOP_BLANK: u32 = 161;
pub const SCSIOP_CHANGE_DEFINITION: u32 = 64;
pub const SCSIOP_CLOSE_TRACK_SESSION: u32 = 91;
pub const SCSIOP_COMPARE: u32 = 57;
pub const SCSIOP_COMPARE_AND_WRITE: u32 = 137;
pub const SCSIOP_COPY: u32 = 24;
pub const SCSIOP_COPY_COMPARE: u32 = 58;
pub const SCSIOP_DENON_EJECT_DISC: u32 = 230;
pub const SCSIOP_DENON_PLAY_AUDIO: u32 = 232;
pub const SCSIOP_DENON_READ_SUBCODE: u32 = 235;
pub const SCSIOP_DENON_READ_TOC: u32 = 233;
pub const SCSIOP_DENON_STOP_AUDIO: u32 = 231;
pub const SCSIOP_ERASE: u32 = 25;
pub const SCSIOP_ERASE16: u32 = 147;
pub const SCSIOP_EXCHANGE_MEDIUM: u32 = 166;
pub const SCSIOP_EXTENDED_COPY: u32 = 131;
pub const SCSIOP_FLUSH_BUFFER: u32 = 16;
pub const SCSIOP_FORMAT_UNIT: u32 = 4;
pub const SCSIOP_GET_CONFIGURATION: u32 = 70;
pub const SCSIOP_GET_EVENT_STATUS: u32 = 74;
pub const SCSIOP_GET_LBA_STATUS: u32 = 158;
pub const SCSIOP_GET_MESSAGE: u32 = 168;
pub const SCSIOP_GET_PERFORMANCE: u32 = 172;
pub const SCSIOP_GET_PHYSICAL_ELEMENT_STATUS: u32 = 158;
pub const SCSIOP_INIT_ELEMENT_RANGE: u32 = 231;
pub const SCSIOP_INIT_ELEMENT_STATUS: u32 = 7;
pub const SCSIOP_INQUIRY: u32 = 18;
pub const SCSIOP_LOAD_UNLOAD: u32 = 27;
pub const SCSIOP_LOAD_UNLOAD_SLOT: u32 = 166;
pub const SCSIOP_LOCATE: u32 = 43;
pub const SCSIOP_LOCATE16: u32 = 146;
pub const SCSIOP_LOCK_UNLOCK_CACHE16: u32 = 146;
pub const SCSIOP_LOG_SELECT: u32 = 76;
pub const SCSIOP_LOG_SENSE: u32 = 77;
pub const SCSIOP_MAINTENANCE_IN: u32 = 163;
pub const SCSIOP_MAINTENANCE_OUT: u32 = 164;
pub const SCSIOP_MECHANISM_STATUS: u32 = 189;
pub const SCSIOP_MEDIUM_REMOVAL: u32 = 30;
pub const SCSIOP_MODE_SELECT: u32 = 21;
pub const SCSIOP_MODE_SELECT10: u32 = 85;
pub const SCSIOP_MODE_SENSE: u32 = 26;
pub const SCSIOP_MODE_SENSE10: u32 = 90;
pub const SCSIOP_MOVE_MEDIUM: u32 = 165;
pub const SCSIOP_MOVE_MEDIUM_ATTACHED: u32 = 167;
pub const SCSIOP_OPERATION32: u32 = 127;
pub const SCSIOP_PARTITION: u32 = 13;
pub const SCSIOP_PAUSE_RESUME: u32 = 75;
pub const SCSIOP_PERSISTENT_RESERVE_IN: u32 = 94;
pub const SCSIOP_PERSISTENT_RESERVE_OUT: u32 = 95;
pub const SCSIOP_PLAY_AUDIO: u32 = 69;
pub const SCSIOP_PLAY_AUDIO_MSF: u32 = 71;
pub const SCSIOP_PLAY_CD: u32 = 188;
pub const SCSIOP_PLAY_TRACK_INDEX: u32 = 72;
pub const SCSIOP_PLAY_TRACK_RELATIVE: u32 = 73;
pub const SCSIOP_POPULATE_TOKEN: u32 = 131;
pub const SCSIOP_POSITION_TO_ELEMENT: u32 = 43;
pub const SCSIOP_PREFETCH16: u32 = 144;
pub const SCSIOP_PRINT: u32 = 10;
pub const SCSIOP_READ: u32 = 40;
pub const SCSIOP_READ12: u32 = 168;
pub const SCSIOP_READ16: u32 = 136;
pub const SCSIOP_READ6: u32 = 8;
pub const SCSIOP_READ_ATTRIBUTES: u32 = 140;
pub const SCSIOP_READ_BLOCK_LIMITS: u32 = 5;
pub const SCSIOP_READ_BUFFER_CAPACITY: u32 = 92;
pub const SCSIOP_READ_CAPACITY: u32 = 37;
pub const SCSIOP_READ_CAPACITY16: u32 = 158;
pub const SCSIOP_READ_CD: u32 = 190;
pub const SCSIOP_READ_CD_MSF: u32 = 185;
pub const SCSIOP_READ_DATA_BUFF: u32 = 60;
pub const SCSIOP_READ_DATA_BUFF16: u32 = 155;
pub const SCSIOP_READ_DEFECT_DATA: u32 = 183;
pub const SCSIOP_READ_DISC_INFORMATION: u32 = 81;
pub const SCSIOP_READ_DISK_INFORMATION: u32 = 81;
pub const SCSIOP_READ_DVD_STRUCTURE: u32 = 173;
pub const SCSIOP_READ_ELEMENT_STATUS: u32 = 184;
pub const SCSIOP_READ_ELEMENT_STATUS_ATTACHED: u32 = 180;
pub const SCSIOP_READ_FORMATTED_CAPACITY: u32 = 35;
pub const SCSIOP_READ_HEADER: u32 = 68;
pub const SCSIOP_READ_POSITION: u32 = 52;
pub const SCSIOP_READ_REVERSE: u32 = 15;
pub const SCSIOP_READ_REVERSE16: u32 = 129;
pub const SCSIOP_READ_SUB_CHANNEL: u32 = 66;
pub const SCSIOP_READ_TOC: u32 = 67;
pub const SCSIOP_READ_TRACK_INFORMATION: u32 = 82;
pub const SCSIOP_REASSIGN_BLOCKS: u32 = 7;
pub const SCSIOP_REBUILD16: u32 = 129;
pub const SCSIOP_RECEIVE: u32 = 8;
pub const SCSIOP_RECEIVE_COPY_RESULTS: u32 = 132;
pub const SCSIOP_RECEIVE_DIAGNOSTIC: u32 = 28;
pub const SCSIOP_RECEIVE_ROD_TOKEN_INFORMATION: u32 = 132;
pub const SCSIOP_RECOVER_BUF_DATA: u32 = 20;
pub const SCSIOP_REDUNDANCY_GROUP_IN: u32 = 186;
pub const SCSIOP_REDUNDANCY_GROUP_OUT: u32 = 187;
pub const SCSIOP_REGENERATE16: u32 = 130;
pub const SCSIOP_RELEASE_ELEMENT: u32 = 87;
pub const SCSIOP_RELEASE_UNIT: u32 = 23;
pub const SCSIOP_RELEASE_UNIT10: u32 = 87;
pub const SCSIOP_REMOVE_ELEMENT_AND_TRUNCATE: u32 = 158;
pub const SCSIOP_REPAIR_TRACK: u32 = 88;
pub const SCSIOP_REPORT_DENSITY_SUPPORT: u32 = 68;
pub const SCSIOP_REPORT_KEY: u32 = 164;
pub const SCSIOP_REPORT_LUNS: u32 = 160;
pub const SCSIOP_REQUEST_BLOCK_ADDR: u32 = 2;
pub const SCSIOP_REQUEST_SENSE: u32 = 3;
pub const SCSIOP_REQUEST_VOL_ELEMENT: u32 = 181;
pub const SCSIOP_RESERVE_ELEMENT: u32 = 86;
pub const SCSIOP_RESERVE_TRACK_RZONE: u32 = 83;
pub const SCSIOP_RESERVE_UNIT: u32 = 22;
pub const SCSIOP_RESERVE_UNIT10: u32 = 86;
pub const SCSIOP_REWIND: u32 = 1;
pub const SCSIOP_REZERO_UNIT: u32 = 1;
pub const SCSIOP_SANITIZE: u32 = 72;
pub const SCSIOP_SCAN_CD: u32 = 186;
pub const SCSIOP_SEARCH_DATA_EQUAL: u32 = 49;
pub const SCSIOP_SEARCH_DATA_EQUAL12: u32 = 177;
pub const SCSIOP_SEARCH_DATA_HIGH: u32 = 48;
pub const SCSIOP_SEARCH_DATA_HIGH12: u32 = 176;
pub const SCSIOP_SEARCH_DATA_LOW: u32 = 50;
pub const SCSIOP_SEARCH_DATA_LOW12: u32 = 178;
pub const SCSIOP_SECURITY_PROTOCOL_IN: u32 = 162;
pub const SCSIOP_SECURITY_PROTOCOL_OUT: u32 = 181;
pub const SCSIOP_SEEK: u32 = 43;
pub const SCSIOP_SEEK6: u32 = 11;
pub const SCSIOP_SEEK_BLOCK: u32 = 12;
pub const SCSIOP_SEND: u32 = 10;
pub const SCSIOP_SEND_CUE_SHEET: u32 = 93;
pub const SCSIOP_SEND_DIAGNOSTIC: u32 = 29;
pub const SCSIOP_SEND_DVD_STRUCTURE: u32 = 191;
pub const SCSIOP_SEND_EVENT: u32 = 162;
pub const SCSIOP_SEND_KEY: u32 = 163;
pub const SCSIOP_SEND_MESSAGE: u32 = 171;
pub const SCSIOP_SEND_OPC_INFORMATION: u32 = 84;
pub const SCSIOP_SEND_VOLUME_TAG: u32 = 182;
pub const SCSIOP_SERVICE_ACTION_IN12: u32 = 171;
pub const SCSIOP_SERVICE_ACTION_IN16: u32 = 158;
pub const SCSIOP_SERVICE_ACTION_OUT12: u32 = 169;
pub const SCSIOP_SERVICE_ACTION_OUT16: u32 = 159;
pub const SCSIOP_SET_CAPACITY: u32 = 11;
pub const SCSIOP_SET_CD_SPEED: u32 = 187;
pub const SCSIOP_SET_LIMITS: u32 = 51;
pub const SCSIOP_SET_LIMITS12: u32 = 179;
pub const SCSIOP_SET_READ_AHEAD: u32 = 167;
pub const SCSIOP_SET_STREAMING: u32 = 182;
pub const SCSIOP_SLEW_PRINT: u32 = 11;
pub const SCSIOP_SPACE: u32 = 17;
pub const SCSIOP_SPACE16: u32 = 145;
pub const SCSIOP_SPARE_IN: u32 = 188;
pub const SCSIOP_SPARE_OUT: u32 = 189;
pub const SCSIOP_START_STOP_UNIT: u32 = 27;
pub const SCSIOP_STOP_PLAY_SCAN: u32 = 78;
pub const SCSIOP_STOP_PRINT: u32 = 27;
pub const SCSIOP_SYNCHRONIZE_CACHE: u32 = 53;
pub const SCSIOP_SYNCHRONIZE_CACHE16: u32 = 145;
pub const SCSIOP_TEST_UNIT_READY: u32 = 0;
pub const SCSIOP_TRACK_SELECT: u32 = 11;
pub const SCSIOP_UNMAP: u32 = 66;
pub const SCSIOP_VERIFY: u32 = 47;
pub const SCSIOP_VERIFY12: u32 = 175;
pub const SCSIOP_VERIFY16: u32 = 143;
pub const SCSIOP_VERIFY6: u32 = 19;
pub const SCSIOP_VOLUME_SET_IN: u32 = 190;
pub const SCSIOP_VOLUME_SET_OUT: u32 = 191;
pub const SCSIOP_WRITE: u32 = 42;
pub const SCSIOP_WRITE12: u32 = 170;
pub const SCSIOP_WRITE16: u32 = 138;
pub const SCSIOP_WRITE6: u32 = 10;
pub const SCSIOP_WRITE_ATTRIBUTES: u32 = 141;
pub const SCSIOP_WRITE_DATA_BUFF: u32 = 59;
pub const SCSIOP_WRITE_FILEMARKS: u32 = 16;
pub const SCSIOP_WRITE_FILEMARKS16: u32 = 128;
pub const SCSIOP_WRITE_LONG: u32 = 63;
pub const SCSIOP_WRITE_SAME: u32 = 65;
pub const SCSIOP_WRITE_SAME16: u32 = 147;
pub const SCSIOP_WRITE_USING_TOKEN: u32 = 131;
pub const SCSIOP_WRITE_VERIFY: u32 = 46;
pub const SCSIOP_WRITE_VERIFY12: u32 = 174;
pub const SCSIOP_WRITE_VERIFY16: u32 = 142;
pub const SCSIOP_XDWRITE: u32 = 80;
pub const SCSIOP_XDWRITE_EXTENDED16: u32 = 128;
pub const SCSIOP_XDWRITE_READ: u32 = 83;
pub const SCSIOP_XPWRITE: u32 = 81;
pub const SCSIOP_ZBC_IN: u32 = 149;
pub const SCSIOP_ZBC_OUT: u32 = 148;
pub const SCSISTAT_BUSY: u32 = 8;
pub const SCSISTAT_CHECK_CONDITION: u32 = 2;
pub const SCSISTAT_COMMAND_TERMINATED: u32 = 34;
pub const SCSISTAT_CONDITION_MET: u32 = 4;
pub const SCSISTAT_GOOD: u32 = 0;
pub const SCSISTAT_INTERMEDIATE: u32 = 16;
pub const SCSISTAT_INTERMEDIATE_COND_MET: u32 = 20;
pub const SCSISTAT_QUEUE_FULL: u32 = 40;
pub const SCSISTAT_RESERVATION_CONFLICT: u32 = 24;
pub const SCSI_ADSENSE_BUS_RESET: u32 = 41;
pub const SCSI_ADSENSE_COPY_PROTECTION_FAILURE: u32 = 111;
pub const SCSI_ADSENSE_DATA_AREA: u32 = 161;
pub const SCSI_ADSENSE_FAILURE_PREDICTION_THRESHOLD_EXCEEDED: u32 = 93;
pub const SCSI_ADSENSE_ILLEGAL_BLOCK: u32 = 33;
pub const SCSI_ADSENSE_ILLEGAL_COMMAND: u32 = 32;
pub const SCSI_ADSENSE_ILLEGAL_MODE_FOR_THIS_TRACK: u32 = 100;
pub const SCSI_ADSENSE_INSUFFICIENT_TIME_FOR_OPERATION: u32 = 46;
pub const SCSI_ADSENSE_INVALID_CDB: u32 = 36;
pub const SCSI_ADSENSE_INVALID_FIELD_PARAMETER_LIST: u32 = 38;
pub const SCSI_ADSENSE_INVALID_LUN: u32 = 37;
pub const SCSI_ADSENSE_INVALID_MEDIA: u32 = 48;
pub const SCSI_ADSENSE_LUN_COMMUNICATION: u32 = 8;
pub const SCSI_ADSENSE_LUN_NOT_READY: u32 = 4;
pub const SCSI_ADSENSE_MEDIUM_CHANGED: u32 = 40;
pub const SCSI_ADSENSE_MUSIC_AREA: u32 = 160;
pub const SCSI_ADSENSE_NO_MEDIA_IN_DEVICE: u32 = 58;
pub const SCSI_ADSENSE_NO_SEEK_COMPLETE: u32 = 2;
pub const SCSI_ADSENSE_NO_SENSE: u32 = 0;
pub const SCSI_ADSENSE_OPERATING_CONDITIONS_CHANGED: u32 = 63;
pub const SCSI_ADSENSE_OPERATOR_REQUEST: u32 = 90;
pub const SCSI_ADSENSE_PARAMETERS_CHANGED: u32 = 42;
pub const SCSI_ADSENSE_PARAMETER_LIST_LENGTH: u32 = 26;
pub const SCSI_ADSENSE_POSITION_ERROR: u32 = 59;
pub const SCSI_ADSENSE_POWER_CALIBRATION_ERROR: u32 = 115;
pub const SCSI_ADSENSE_REC_DATA_ECC: u32 = 24;
pub const SCSI_ADSENSE_REC_DATA_NOECC: u32 = 23;
pub const SCSI_ADSENSE_SEEK_ERROR: u32 = 21;
pub const SCSI_ADSENSE_TRACK_ERROR: u32 = 20;
pub const SCSI_ADSENSE_VENDOR_UNIQUE: u32 = 128;
pub const SCSI_ADSENSE_VOLUME_OVERFLOW: u32 = 167;
pub const SCSI_ADSENSE_WRITE_ERROR: u32 = 12;
pub const SCSI_ADSENSE_WRITE_PROTECT: u32 = 39;
pub const SCSI_ADWRITE_PROTECT: u32 = 39;
pub const SCSI_DMA64_MINIPORT_FULL64BIT_SUPPORTED: u32 = 2;
pub const SCSI_DMA64_MINIPORT_SUPPORTED: u32 = 1;
pub const SCSI_DMA64_SYSTEM_SUPPORTED: u32 = 128;
pub const SCSI_ENCLOSURE_DEVICE: u32 = 13;
pub const SCSI_EOM: u32 = 64;
pub const SCSI_FAILURE_PREDICTION_THRESHOLD_EXCEEDED: u32 = 93;
pub const SCSI_FILE_MARK: u32 = 128;
pub const SCSI_ILLEGAL_LENGTH: u32 = 32;
pub const SCSI_IOCTL_DATA_IN: u32 = 1;
pub const SCSI_IOCTL_DATA_OUT: u32 = 0;
pub const SCSI_IOCTL_DATA_UNSPECIFIED: u32 = 2;
pub const SCSI_MAXIMUM_BUSES: u32 = 8;
pub const SCSI_MAXIMUM_LOGICAL_UNITS: u32 = 8;
pub const SCSI_MAXIMUM_LUNS_PER_TARGET: u32 = 255;
pub const SCSI_MAXIMUM_PHYSICAL_BREAKS: u32 = 255;
pub const SCSI_MAXIMUM_TARGETS: u32 = 8;
pub const SCSI_MAXIMUM_TARGETS_PER_BUS: u32 = 128;
pub const SCSI_MINIMUM_PHYSICAL_BREAKS: u32 = 16;
pub const SCSI_REQUEST_BLOCK_SIZE: u32 = 88;
pub const SCSI_SENSEQ_AUTHENTICATION_FAILURE: u32 = 0;
pub const SCSI_SENSEQ_BECOMING_READY: u32 = 1;
pub const SCSI_SENSEQ_BEGINNING_OF_MEDIA_DETECTED: u32 = 4;
pub const SCSI_SENSEQ_CAUSE_NOT_REPORTABLE: u32 = 0;
pub const SCSI_SENSEQ_CLEANING_CARTRIDGE_INSTALLED: u32 = 3;
pub const SCSI_SENSEQ_COMM_FAILURE: u32 = 0;
pub const SCSI_SENSEQ_COMM_PARITY_ERROR: u32 = 2;
pub const SCSI_SENSEQ_COMM_TIMEOUT: u32 = 1;
pub const SCSI_SENSEQ_COMPONENT_DEVICE_ATTACHED: u32 = 4;
pub const SCSI_SENSEQ_DESTINATION_FULL: u32 = 13;
pub const SCSI_SENSEQ_DEVICE_IDENTIFIER_CHANGED: u32 = 5;
pub const SCSI_SENSEQ_ECHO_BUFFER_OVERWRITTEN: u32 = 15;
pub const SCSI_SENSEQ_END_OF_MEDIA_DETECTED: u32 = 2;
pub const SCSI_SENSEQ_FILEMARK_DETECTED: u32 = 1;
pub const SCSI_SENSEQ_FORMAT_IN_PROGRESS: u32 = 4;
pub const SCSI_SENSEQ_ILLEGAL_ELEMENT_ADDR: u32 = 1;
pub const SCSI_SENSEQ_INCOMPATIBLE_FORMAT: u32 = 2;
pub const SCSI_SENSEQ_INCOMPATIBLE_MEDIA_INSTALLED: u32 = 0;
pub const SCSI_SENSEQ_INIT_COMMAND_REQUIRED: u32 = 2;
pub const SCSI_SENSEQ_INQUIRY_DATA_CHANGED: u32 = 3;
pub const SCSI_SENSEQ_KEY_NOT_ESTABLISHED: u32 = 2;
pub const SCSI_SENSEQ_KEY_NOT_PRESENT: u32 = 1;
pub const SCSI_SENSEQ_LOGICAL_UNIT_RESET_COUNT_ERROR: u32 = 5;
pub const SCSI_SENSEQ_LONG_WRITE_IN_PROGRESS: u32 = 8;
pub const SCSI_SENSEQ_LOSS_OF_STREAMING: u32 = 9;
pub const SCSI_SENSEQ_MANUAL_INTERVENTION_REQUIRED: u32 = 3;
pub const SCSI_SENSEQ_MEDIA_CODE_MISMATCHED_TO_LOGICAL_UNIT: u32 = 4;
pub const SCSI_SENSEQ_MEDIUM_AUXILIARY_MEMORY_ACCESSIBLE: u32 = 17;
pub const SCSI_SENSEQ_MEDIUM_LOADABLE: u32 = 16;
pub const SCSI_SENSEQ_MEDIUM_REMOVAL: u32 = 1;
pub const SCSI_SENSEQ_MICROCODE_CHANGED: u32 = 1;
pub const SCSI_SENSEQ_OPERATING_DEFINITION_CHANGED: u32 = 2;
pub const SCSI_SENSEQ_OPERATION_IN_PROGRESS: u32 = 7;
pub const SCSI_SENSEQ_PADDING_BLOCKS_ADDED: u32 = 10;
pub const SCSI_SENSEQ_PMA_RMA_ALMOST_FULL: u32 = 6;
pub const SCSI_SENSEQ_PMA_RMA_IS_FULL: u32 = 5;
pub const SCSI_SENSEQ_PMA_RMA_UPDATE_FAILURE: u32 = 4;
pub const SCSI_SENSEQ_POWER_CALIBRATION_AREA_ALMOST_FULL: u32 = 1;
pub const SCSI_SENSEQ_POWER_CALIBRATION_AREA_ERROR: u32 = 3;
pub const SCSI_SENSEQ_POWER_CALIBRATION_AREA_FULL: u32 = 2;
pub const SCSI_SENSEQ_READ_OF_SCRAMBLED_SECTOR_WITHOUT_AUTHENTICATION: u32 = 3;
pub const SCSI_SENSEQ_REBUILD_IN_PROGRESS: u32 = 5;
pub const SCSI_SENSEQ_RECALCULATION_IN_PROGRESS: u32 = 6;
pub const SCSI_SENSEQ_REDUNDANCY_GROUP_DELETED: u32 = 7;
pub const SCSI_SENSEQ_REDUNDANCY_GROUP_MODIFIED: u32 = 6;
pub const SCSI_SENSEQ_REPORTED_LUNS_DATA_CHANGED: u32 = 14;
pub const SCSI_SENSEQ_SETMARK_DETECTED: u32 = 3;
pub const SCSI_SENSEQ_SOURCE_EMPTY: u32 = 14;
pub const SCSI_SENSEQ_SPARE_DELETED: u32 = 9;
pub const SCSI_SENSEQ_SPARE_MODIFIED: u32 = 8;
pub const SCSI_SENSEQ_STATE_CHANGE_INPUT: u32 = 0;
pub const SCSI_SENSEQ_TARGET_OPERATING_CONDITIONS_CHANGED: u32 = 0;
pub const SCSI_SENSEQ_UNKNOWN_FORMAT: u32 = 1;
pub const SCSI_SENSEQ_UNREACHABLE_TARGET: u32 = 4;
pub const SCSI_SENSEQ_VOLUME_SET_DEASSIGNED: u32 = 12;
pub const SCSI_SENSEQ_VOLUME_SET_DELETED: u32 = 11;
pub const SCSI_SENSEQ_VOLUME_SET_MODIFIED: u32 = 10;
pub const SCSI_SENSEQ_VOLUME_SET_REASSIGNED: u32 = 13;
pub const SCSI_SENSEQ_WRITE_PROTECT_DISABLE: u32 = 3;
pub const SCSI_SENSEQ_WRITE_PROTECT_ENABLE: u32 = 2;
pub const SCSI_SENSE_ABORTED_COMMAND: u32 = 11;
pub const SCSI_SENSE_BLANK_CHECK: u32 = 8;
pub const SCSI_SENSE_COPY_ABORTED: u32 = 10;
pub const SCSI_SENSE_DATA_PROTECT: u32 = 7;
pub const SCSI_SENSE_EQUAL: u32 = 12;
pub const SCSI_SENSE_HARDWARE_ERROR: u32 = 4;
pub const SCSI_SENSE_ILLEGAL_REQUEST: u32 = 5;
pub const SCSI_SENSE_MEDIUM_ERROR: u32 = 3;
pub const SCSI_SENSE_MISCOMPARE: u32 = 14;
pub const SCSI_SENSE_NOT_READY: u32 = 2;
pub const SCSI_SENSE_NO_SENSE: u32 = 0;
pub const SCSI_SENSE_RECOVERED_ERROR: u32 = 1;
pub const SCSI_SENSE_RESERVED: u32 = 15;
pub const SCSI_SENSE_UNIQUE: u32 = 9;
pub const SCSI_SENSE_UNIT_ATTENTION: u32 = 6;
pub const SCSI_SENSE_VOL_OVERFLOW: u32 = 13;
pub const SCSI_SESNEQ_COMM_CRC_ERROR: u32 = 3;
pub const SEARCH_ALL: u32 = 0;
pub const SEARCH_ALL_NO_SEQ: u32 = 4;
pub const SEARCH_ALTERNATE: u32 = 2;
pub const SEARCH_ALT_NO_SEQ: u32 = 6;
pub const SEARCH_PRIMARY: u32 = 1;
pub const SEARCH_PRI_NO_SEQ: u32 = 5;
pub const SECURITY_PROTOCOL_IEEE1667: u32 = 238;
pub const SENSE_BUFFER_SIZE: u32 = 18;
pub const SEQUENTIAL_ACCESS_DEVICE: u32 = 1;
pub const SERIAL_NUMBER_LENGTH: u32 = 32;
pub const SERVICE_ACTION_BLOCK_ERASE: u32 = 2;
pub const SERVICE_ACTION_CLOSE_ZONE: u32 = 1;
pub const SERVICE_ACTION_CRYPTO_ERASE: u32 = 3;
pub const SERVICE_ACTION_EXIT_FAILURE: u32 = 31;
pub const SERVICE_ACTION_FINISH_ZONE: u32 = 2;
pub const SERVICE_ACTION_GET_LBA_STATUS: u32 = 18;
pub const SERVICE_ACTION_GET_PHYSICAL_ELEMENT_STATUS: u32 = 23;
pub const SERVICE_ACTION_OPEN_ZONE: u32 = 3;
pub const SERVICE_ACTION_ORWRITE: u32 = 14;
pub const SERVICE_ACTION_OVERWRITE: u32 = 1;
pub const SERVICE_ACTION_POPULATE_TOKEN: u32 = 16;
pub const SERVICE_ACTION_READ_CAPACITY16: u32 = 16;
pub const SERVICE_ACTION_RECEIVE_TOKEN_INFORMATION: u32 = 7;
pub const SERVICE_ACTION_REMOVE_ELEMENT_AND_TRUNCATE: u32 = 24;
pub const SERVICE_ACTION_REPORT_TIMESTAMP: u32 = 15;
pub const SERVICE_ACTION_REPORT_ZONES: u32 = 0;
pub const SERVICE_ACTION_RESET_WRITE_POINTER: u32 = 4;
pub const SERVICE_ACTION_SET_TIMESTAMP: u32 = 15;
pub const SERVICE_ACTION_WRITE: u32 = 11;
pub const SERVICE_ACTION_WRITE_SAME: u32 = 13;
pub const SERVICE_ACTION_WRITE_USING_TOKEN: u32 = 17;
pub const SERVICE_ACTION_WRITE_VERIFY: u32 = 12;
pub const SERVICE_ACTION_XDWRITE: u32 = 4;
pub const SERVICE_ACTION_XDWRITEREAD: u32 = 7;
pub const SERVICE_ACTION_XPWRITE: u32 = 6;
pub const SETBITOFF: u32 = 0;
pub const SETBITON: u32 = 1;
pub const SP_BAD_FW_ERROR: u32 = 10;
pub const SP_BAD_FW_WARNING: u32 = 9;
pub const SP_BUS_PARITY_ERROR: u32 = 1;
pub const SP_BUS_TIME_OUT: u32 = 4;
pub const SP_INTERNAL_ADAPTER_ERROR: u32 = 6;
pub const SP_INVALID_RESELECTION: u32 = 3;
pub const SP_IRQ_NOT_RESPONDING: u32 = 8;
pub const SP_LOST_WMI_MINIPORT_REQUEST: u32 = 11;
pub const SP_PROTOCOL_ERROR: u32 = 5;
pub const SP_REQUEST_TIMEOUT: u32 = 7;
pub const SP_RETURN_BAD_CONFIG: u32 = 3;
pub const SP_RETURN_ERROR: u32 = 2;
pub const SP_RETURN_FOUND: u32 = 1;
pub const SP_RETURN_NOT_FOUND: u32 = 0;
pub const SP_UNEXPECTED_DISCONNECT: u32 = 2;
pub const SP_UNINITIALIZED_VALUE: u32 = 4294967295;
pub const SP_UNTAGGED: u32 = 255;
pub const SP_VER_TRACE_SUPPORT: u32 = 16;
pub const SRBEV_BUS_RESET: u32 = 1;
pub const SRBEV_SCSI_ASYNC_NOTIFICATION: u32 = 2;
pub const SRB_FLAGS_ADAPTER_CACHE_ENABLE: u32 = 512;
pub const SRB_FLAGS_ALLOCATED_FROM_ZONE: u32 = 131072;
pub const SRB_FLAGS_BYPASS_FROZEN_QUEUE: u32 = 16;
pub const SRB_FLAGS_BYPASS_LOCKED_QUEUE: u32 = 524288;
pub const SRB_FLAGS_CLASS_DRIVER_RESERVED: u32 = 4026531840;
pub const SRB_FLAGS_DATA_IN: u32 = 64;
pub const SRB_FLAGS_DATA_OUT: u32 = 128;
pub const SRB_FLAGS_DISABLE_AUTOSENSE: u32 = 32;
pub const SRB_FLAGS_DISABLE_DISCONNECT: u32 = 4;
pub const SRB_FLAGS_DISABLE_SYNCH_TRANSFER: u32 = 8;
pub const SRB_FLAGS_DONT_START_NEXT_PACKET: u32 = 8388608;
pub const SRB_FLAGS_FREE_SENSE_BUFFER: u32 = 1024;
pub const SRB_FLAGS_IS_ACTIVE: u32 = 65536;
pub const SRB_FLAGS_NO_DATA_TRANSFER: u32 = 0;
pub const SRB_FLAGS_NO_KEEP_AWAKE: u32 = 1048576;
pub const SRB_FLAGS_NO_QUEUE_FREEZE: u32 = 256;
pub const SRB_FLAGS_PORT_DRIVER_ALLOCSENSE: u32 = 2097152;
pub const SRB_FLAGS_PORT_DRIVER_RESERVED: u32 = 251658240;
pub const SRB_FLAGS_PORT_DRIVER_SENSEHASPORT: u32 = 4194304;
pub const SRB_FLAGS_QUEUE_ACTION_ENABLE: u32 = 2;
pub const SRB_FLAGS_SGLIST_FROM_POOL: u32 = 262144;
pub const SRB_FLAGS_UNSPECIFIED_DIRECTION: u32 = 192;
pub const SRB_FUNCTION_ABORT_COMMAND: u32 = 16;
pub const SRB_FUNCTION_ATTACH_DEVICE: u32 = 5;
pub const SRB_FUNCTION_CLAIM_DEVICE: u32 = 1;
pub const SRB_FUNCTION_DUMP_POINTERS: u32 = 38;
pub const SRB_FUNCTION_EXECUTE_SCSI: u32 = 0;
pub const SRB_FUNCTION_FLUSH: u32 = 8;
pub const SRB_FUNCTION_FLUSH_QUEUE: u32 = 21;
pub const SRB_FUNCTION_IO_CONTROL: u32 = 2;
pub const SRB_FUNCTION_LINK_TIMEOUT_COMPLETE: u32 = 35;
pub const SRB_FUNCTION_LINK_TIMEOUT_OCCURRED: u32 = 34;
pub const SRB_FUNCTION_LOCK_QUEUE: u32 = 24;
pub const SRB_FUNCTION_PNP: u32 = 37;
pub const SRB_FUNCTION_POWER: u32 = 36;
pub const SRB_FUNCTION_RECEIVE_EVENT: u32 = 3;
pub const SRB_FUNCTION_RELEASE_DEVICE: u32 = 6;
pub const SRB_FUNCTION_RELEASE_QUEUE: u32 = 4;
pub const SRB_FUNCTION_RELEASE_RECOVERY: u32 = 17;
pub const SRB_FUNCTION_REMOVE_DEVICE: u32 = 22;
pub const SRB_FUNCTION_RESET_BUS: u32 = 18;
pub const SRB_FUNCTION_RESET_DEVICE: u32 = 19;
pub const SRB_FUNCTION_RESET_LOGICAL_UNIT: u32 = 32;
pub const SRB_FUNCTION_SET_LINK_TIMEOUT: u32 = 33;
pub const SRB_FUNCTION_SHUTDOWN: u32 = 7;
pub const SRB_FUNCTION_TERMINATE_IO: u32 = 20;
pub const SRB_FUNCTION_UNLOCK_QUEUE: u32 = 25;
pub const SRB_FUNCTION_WMI: u32 = 23;
pub const SRB_HEAD_OF_QUEUE_TAG_REQUEST: u32 = 33;
pub const SRB_ORDERED_QUEUE_TAG_REQUEST: u32 = 34;
pub const SRB_PNP_FLAGS_ADAPTER_REQUEST: u32 = 1;
pub const SRB_POWER_FLAGS_ADAPTER_REQUEST: u32 = 1;
pub const SRB_SIMPLE_TAG_REQUEST: u32 = 32;
pub const SRB_STATUS_ABORTED: u32 = 2;
pub const SRB_STATUS_ABORT_FAILED: u32 = 3;
pub const SRB_STATUS_AUTOSENSE_VALID: u32 = 128;
pub const SRB_STATUS_BAD_FUNCTION: u32 = 34;
pub const SRB_STATUS_BAD_SRB_BLOCK_LENGTH: u32 = 21;
pub const SRB_STATUS_BUSY: u32 = 5;
pub const SRB_STATUS_BUS_RESET: u32 = 14;
pub const SRB_STATUS_COMMAND_TIMEOUT: u32 = 11;
pub const SRB_STATUS_DATA_OVERRUN: u32 = 18;
pub const SRB_STATUS_ERROR: u32 = 4;
pub const SRB_STATUS_ERROR_RECOVERY: u32 = 35;
pub const SRB_STATUS_INTERNAL_ERROR: u32 = 48;
pub const SRB_STATUS_INVALID_LUN: u32 = 32;
pub const SRB_STATUS_INVALID_PATH_ID: u32 = 7;
pub const SRB_STATUS_INVALID_REQUEST: u32 = 6;
pub const SRB_STATUS_INVALID_TARGET_ID: u32 = 33;
pub const SRB_STATUS_LINK_DOWN: u32 = 37;
pub const SRB_STATUS_MESSAGE_REJECTED: u32 = 13;
pub const SRB_STATUS_NOT_POWERED: u32 = 36;
pub const SRB_STATUS_NO_DEVICE: u32 = 8;
pub const SRB_STATUS_NO_HBA: u32 = 17;
pub const SRB_STATUS_PARITY_ERROR: u32 = 15;
pub const SRB_STATUS_PENDING: u32 = 0;
pub const SRB_STATUS_PHASE_SEQUENCE_FAILURE: u32 = 20;
pub const SRB_STATUS_QUEUE_FROZEN: u32 = 64;
pub const SRB_STATUS_REQUEST_FLUSHED: u32 = 22;
pub const SRB_STATUS_REQUEST_SENSE_FAILED: u32 = 16;
pub const SRB_STATUS_SELECTION_TIMEOUT: u32 = 10;
pub const SRB_STATUS_SUCCESS: u32 = 1;
pub const SRB_STATUS_TIMEOUT: u32 = 9;
pub const SRB_STATUS_UNEXPECTED_BUS_FREE: u32 = 19;
pub const SRB_WMI_FLAGS_ADAPTER_REQUEST: u32 = 1;
pub const START_UNIT_CODE: u32 = 1;
pub const STOP_UNIT_CODE: u32 = 0;
pub const TWO_FOUR_CHANNEL_AUDIO: u32 = 8;
pub const UNDEFINE_ALTERNATE: u32 = 13;
pub const UNDEFINE_PRIMARY: u32 = 12;
pub const UNKNOWN_OR_NO_DEVICE: u32 = 31;
pub const UNLOCK_ELEMENT: u32 = 1;
pub const USE_DEFAULTLSB: u32 = 0;
pub const USE_DEFAULTMSB: u32 = 0;
pub const VENDOR_ID_LENGTH: u32 = 8;
pub const VPD_DEVICE_IDENTIFIERS: u32 = 131;
pub const VPD_EXTENDED_INQUIRY_DATA: u32 = 134;
pub const VPD_MAX_BUFFER_SIZE: u32 = 255;
pub const VPD_MEDIA_SERIAL_NUMBER: u32 = 132;
pub const VPD_MODE_PAGE_POLICY: u32 = 135;
pub const VPD_NETWORK_MANAGEMENT_ADDRESSES: u32 = 133;
pub const VPD_SCSI_PORTS: u32 = 136;
pub const VPD_SERIAL_NUMBER: u32 = 128;
pub const VPD_SOFTWARE_INTERFACE_IDENTIFIERS: u32 = 132;
pub const VPD_SUPPORTED_PAGES: u32 = 0;
pub const WRITE_ONCE_READ_MULTIPLE_DEVICE: u32 = 4;
pub const ScsiRawInterfaceGuid: GUID = GUID {
    Data1: 0x53f56309,
    Data2: 0xb6bf,
    Data3: 0x11d0,
    Data4: [0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b],
};
pub const WmiScsiAddressGuid: GUID = GUID {
    Data1: 0x53f5630f,
    Data2: 0xb6bf,
    Data3: 0x11d0,
    Data4: [0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b],
};

crate::zeroed::zeroed_default! {
    _TRACK_DATA,
    _CDROM_DISK_DATA,
    _CDROM_PLAY_AUDIO_MSF,
    _CDROM_READ_TOC_EX,
    _CDROM_SEEK_AUDIO_MSF,
    _CDROM_SUB_Q_DATA_FORMAT,
    _CDROM_TOC,
    _CDROM_TOC_SESSION_DATA,
    _CDROM_TOC_ATIP_DATA_BLOCK,
    _CDROM_TOC_ATIP_DATA,
    _CDROM_TOC_CD_TEXT_DATA_BLOCK,
    _CDROM_TOC_CD_TEXT_DATA_BLOCK__bindgen_ty_1,
    _CDROM_TOC_CD_TEXT_DATA,
    _CDROM_TOC_FULL_TOC_DATA_BLOCK,
    _CDROM_TOC_FULL_TOC_DATA,
    _CDROM_TOC_PMA_DATA,
    _SUB_Q_HEADER,
    _SUB_Q_MEDIA_CATALOG_NUMBER,
    _SUB_Q_TRACK_ISRC,
    _SUB_Q_CURRENT_POSITION,
    _SUB_Q_CHANNEL_DATA,
    _CDROM_AUDIO_CONTROL,
    _VOLUME_CONTROL,
    _CDROM_SET_SPEED,
    _CHANGER_ELEMENT,
    _CHANGER_ELEMENT_LIST,
    _GET_CHANGER_PARAMETERS,
    _CHANGER_PRODUCT_DATA,
    _CHANGER_SET_ACCESS,
    _CHANGER_READ_ELEMENT_STATUS,
    _CHANGER_ELEMENT_STATUS,
    _CHANGER_ELEMENT_STATUS_EX,
    _CHANGER_INITIALIZE_ELEMENT_STATUS,
    _CHANGER_SET_POSITION,
    _CHANGER_EXCHANGE_MEDIUM,
    _CHANGER_MOVE_MEDIUM,
    _CHANGER_SEND_VOLUME_TAG_INFORMATION,
    READ_ELEMENT_ADDRESS_INFO,
    _SCSI_PASS_THROUGH,
    _SCSI_PASS_THROUGH_DIRECT,
    _SCSI_PASS_THROUGH32,
    _SCSI_PASS_THROUGH_DIRECT32,
    _ATA_PASS_THROUGH_EX,
    _ATA_PASS_THROUGH_DIRECT,
    _ATA_PASS_THROUGH_EX32,
    _ATA_PASS_THROUGH_DIRECT32,
    _SCSI_BUS_DATA,
    _SCSI_ADAPTER_BUS_INFO,
    _SCSI_INQUIRY_DATA,
    _SRB_IO_CONTROL,
    _IO_SCSI_CAPABILITIES,
    _SCSI_ADDRESS,
    _ADAPTER_OBJECT,
    _DUMP_POINTERS,
    _ACCESS_RANGE,
    _PORT_CONFIGURATION_INFORMATION,
    _SCSI_SUPPORTED_CONTROL_TYPE_LIST,
    _SCSI_WMI_REQUEST_BLOCK,
    _SCSI_POWER_REQUEST_BLOCK,
    _STOR_DEVICE_CAPABILITIES,
    _SCSI_PNP_REQUEST_BLOCK,
    _HW_INITIALIZATION_DATA,
    _HW_INITIALIZATION_DATA__bindgen_ty_1,
    _CDB,
    _CDB__CDB6GENERIC,
    _CDB__CDB6READWRITE,
    _CDB__CDB6INQUIRY,
    _CDB__CDB6INQUIRY3,
    _CDB__CDB6VERIFY,
    _CDB__RECEIVE_DIAGNOSTIC,
    _CDB__SEND_DIAGNOSTIC,
    _CDB__CDB6FORMAT,
    _CDB__CDB10,
    _CDB__CDB12,
    _CDB__CDB16,
    _CDB__READ_BUFFER_10,
    _CDB__READ_BUFFER_16,
    _CDB__SECURITY_PROTOCOL_IN,
    _CDB__SECURITY_PROTOCOL_OUT,
    _CDB__UNMAP,
    _CDB__SANITIZE,
    _CDB__PAUSE_RESUME,
    _CDB__READ_TOC,
    _CDB__READ_DISK_INFORMATION,
    _CDB__READ_TRACK_INFORMATION,
    _CDB__RESERVE_TRACK_RZONE,
    _CDB__SEND_OPC_INFORMATION,
    _CDB__REPAIR_TRACK,
    _CDB__CLOSE_TRACK,
    _CDB__READ_BUFFER_CAPACITY,
    _CDB__SEND_CUE_SHEET,
    _CDB__READ_HEADER,
    _CDB__PLAY_AUDIO,
    _CDB__PLAY_AUDIO_MSF,
    _CDB__BLANK_MEDIA,
    _CDB__PLAY_CD,
    _CDB__PLAY_CD__bindgen_ty_1,
    _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_1,
    _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_2,
    _CDB__SCAN_CD,
    _CDB__STOP_PLAY_SCAN,
    _CDB__SUBCHANNEL,
    _CDB__READ_CD,
    _CDB__READ_CD_MSF,
    _CDB__PLXTR_READ_CDDA,
    _CDB__NEC_READ_CDDA,
    _CDB__MODE_SENSE,
    _CDB__MODE_SENSE10,
    _CDB__MODE_SELECT,
    _CDB__MODE_SELECT10,
    _CDB__LOCATE,
    _CDB__LOGSENSE,
    _CDB__LOGSENSE__bindgen_ty_1,
    _CDB__LOGSELECT,
    _CDB__PRINT,
    _CDB__SEEK,
    _CDB__ERASE,
    _CDB__START_STOP,
    _CDB__MEDIA_REMOVAL,
    _CDB__SEEK_BLOCK,
    _CDB__REQUEST_BLOCK_ADDRESS,
    _CDB__PARTITION,
    _CDB__WRITE_TAPE_MARKS,
    _CDB__SPACE_TAPE_MARKS,
    _CDB__SPACE_TAPE_MARKS__bindgen_ty_1,
    _CDB__SPACE_TAPE_MARKS__bindgen_ty_1__bindgen_ty_1,
    _CDB__READ_POSITION,
    _CDB__CDB6READWRITETAPE,
    _CDB__INIT_ELEMENT_STATUS,
    _CDB__INITIALIZE_ELEMENT_RANGE,
    _CDB__POSITION_TO_ELEMENT,
    _CDB__MOVE_MEDIUM,
    _CDB__EXCHANGE_MEDIUM,
    _CDB__READ_ELEMENT_STATUS,
    _CDB__SEND_VOLUME_TAG,
    _CDB__REQUEST_VOLUME_ELEMENT_ADDRESS,
    _CDB__LOAD_UNLOAD,
    _CDB__MECH_STATUS,
    _CDB__SYNCHRONIZE_CACHE10,
    _CDB__GET_EVENT_STATUS_NOTIFICATION,
    _CDB__GET_PERFORMANCE,
    _CDB__READ_DVD_STRUCTURE,
    _CDB__SET_STREAMING,
    _CDB__SEND_DVD_STRUCTURE,
    _CDB__SEND_KEY,
    _CDB__REPORT_KEY,
    _CDB__SET_READ_AHEAD,
    _CDB__READ_FORMATTED_CAPACITIES,
    _CDB__REPORT_LUNS,
    _CDB__PERSISTENT_RESERVE_IN,
    _CDB__PERSISTENT_RESERVE_OUT,
    _CDB__REPORT_TIMESTAMP,
    _CDB__SET_TIMESTAMP,
    _CDB__GET_CONFIGURATION,
    _CDB__SET_CD_SPEED,
    _CDB__SET_CD_SPEED__bindgen_ty_1,
    _CDB__SET_CD_SPEED__bindgen_ty_1__bindgen_ty_1,
    _CDB__READ12,
    _CDB__WRITE12,
    _CDB__ATA_PASSTHROUGH12,
    _CDB__READ16,
    _CDB__WRITE16,
    _CDB__VERIFY16,
    _CDB__SYNCHRONIZE_CACHE16,
    _CDB__READ_CAPACITY16,
    _CDB__ATA_PASSTHROUGH16,
    _CDB__GET_LBA_STATUS,
    _CDB__TOKEN_OPERATION,
    _CDB__RECEIVE_TOKEN_INFORMATION,
    _CDB__WRITE_BUFFER,
    _CDB__CLOSE_ZONE,
    _CDB__FINISH_ZONE,
    _CDB__OPEN_ZONE,
    _CDB__RESET_WRITE_POINTER,
    _CDB__REPORT_ZONES,
    _CDB__GET_PHYSICAL_ELEMENT_STATUS,
    _CDB__REMOVE_ELEMENT_AND_TRUNCATE,
    _NOTIFICATION_EVENT_STATUS_HEADER,
    _NOTIFICATION_OPERATIONAL_STATUS,
    _NOTIFICATION_POWER_STATUS,
    _NOTIFICATION_EXTERNAL_STATUS,
    _NOTIFICATION_MEDIA_STATUS,
    _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1,
    _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1__bindgen_ty_1,
    _NOTIFICATION_MULTI_HOST_STATUS,
    _NOTIFICATION_BUSY_STATUS,
    _SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA,
    _READ_DVD_STRUCTURES_HEADER,
    _CDVD_KEY_HEADER,
    _CDVD_REPORT_AGID_DATA,
    _CDVD_CHALLENGE_KEY_DATA,
    _CDVD_KEY_DATA,
    _CDVD_REPORT_ASF_DATA,
    _CDVD_TITLE_KEY_HEADER,
    _FORMAT_DESCRIPTOR,
    _FORMAT_LIST_HEADER,
    _FORMATTED_CAPACITY_DESCRIPTOR,
    _FORMATTED_CAPACITY_LIST,
    _OPC_TABLE_ENTRY,
    _DISC_INFORMATION,
    _DISK_INFORMATION,
    _DATA_BLOCK_HEADER,
    _DATA_BLOCK_HEADER__bindgen_ty_1,
    _DATA_BLOCK_HEADER__bindgen_ty_1__bindgen_ty_1,
    _TRACK_INFORMATION,
    _TRACK_INFORMATION2,
    _TRACK_INFORMATION3,
    _PERFORMANCE_DESCRIPTOR,
    _SCSI_EXTENDED_MESSAGE,
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS,
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_1,
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_2,
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_3,
    _INQUIRYDATA,
    _INQUIRYDATA__bindgen_ty_1,
    _INQUIRYDATA__bindgen_ty_1__bindgen_ty_1,
    _VPD_MEDIA_SERIAL_NUMBER_PAGE,
    _VPD_SERIAL_NUMBER_PAGE,
    _VPD_IDENTIFICATION_DESCRIPTOR,
    _VPD_IDENTIFICATION_PAGE,
    _VPD_SUPPORTED_PAGES_PAGE,
    _PRI_REGISTRATION_LIST,
    _PRI_RESERVATION_DESCRIPTOR,
    _PRI_RESERVATION_LIST,
    _PRO_PARAMETER_LIST,
    _SENSE_DATA,
    _READ_CAPACITY_DATA,
    _READ_CAPACITY_DATA_EX,
    _READ_BLOCK_LIMITS,
    _READ_BUFFER_CAPACITY_DATA,
    _MODE_PARAMETER_HEADER,
    _MODE_PARAMETER_HEADER10,
    _MODE_PARAMETER_BLOCK,
    _MODE_DISCONNECT_PAGE,
    _MODE_CACHING_PAGE,
    _MODE_CDROM_WRITE_PARAMETERS_PAGE2,
    _MODE_MRW_PAGE,
    _MODE_FLEXIBLE_DISK_PAGE,
    _MODE_FORMAT_PAGE,
    _MODE_RIGID_GEOMETRY_PAGE,
    _MODE_READ_WRITE_RECOVERY_PAGE,
    _MODE_READ_RECOVERY_PAGE,
    _MODE_INFO_EXCEPTIONS,
    _MODE_INFO_EXCEPTIONS__bindgen_ty_1,
    _MODE_INFO_EXCEPTIONS__bindgen_ty_1__bindgen_ty_1,
    _POWER_CONDITION_PAGE,
    _CDDA_OUTPUT_PORT,
    _CDAUDIO_CONTROL_PAGE,
    _CDVD_FEATURE_SET_PAGE,
    _CDVD_INACTIVITY_TIMEOUT_PAGE,
    _CDVD_CAPABILITIES_PAGE,
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_1,
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_2,
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_3,
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_4,
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_5,
    _LUN_LIST,
    _MODE_PARM_READ_WRITE,
    _PORT_OUTPUT,
    _AUDIO_OUTPUT,
    _MECHANICAL_STATUS_INFORMATION_HEADER,
    _SLOT_TABLE_INFORMATION,
    _MECHANICAL_STATUS,
    _TAPE_POSITION_DATA,
    _EIGHT_BYTE,
    _EIGHT_BYTE__bindgen_ty_1,
    _FOUR_BYTE,
    _FOUR_BYTE__bindgen_ty_1,
    _TWO_BYTE,
    _TWO_BYTE__bindgen_ty_1,
    _MODE_CDROM_WRITE_PARAMETERS_PAGE,
}

crate::layout::assert_layout! {
    READ_ELEMENT_ADDRESS_INFO: 0x68, 4 { NumberOfElements 0x0, ElementStatus 0x4 }
    _ACCESS_RANGE: 0x10, 8 { RangeStart 0x0, RangeLength 0x8, RangeInMemory 0xc }
    _ATA_PASS_THROUGH_DIRECT: 0x30, 8 { Length 0x0, AtaFlags 0x2, PathId 0x4, TargetId 0x5, Lun 0x6, ReservedAsUchar 0x7, DataTransferLength 0x8, TimeOutValue 0xc, ReservedAsUlong 0x10, DataBuffer 0x18, PreviousTaskFile 0x20, CurrentTaskFile 0x28 }
    _ATA_PASS_THROUGH_DIRECT32: 0x30, 8 { Length 0x0, AtaFlags 0x2, PathId 0x4, TargetId 0x5, Lun 0x6, ReservedAsUchar 0x7, DataTransferLength 0x8, TimeOutValue 0xc, ReservedAsUlong 0x10, DataBuffer 0x18, PreviousTaskFile 0x20, CurrentTaskFile 0x28 }
    _ATA_PASS_THROUGH_EX: 0x30, 8 { Length 0x0, AtaFlags 0x2, PathId 0x4, TargetId 0x5, Lun 0x6, ReservedAsUchar 0x7, DataTransferLength 0x8, TimeOutValue 0xc, ReservedAsUlong 0x10, DataBufferOffset 0x18, PreviousTaskFile 0x20, CurrentTaskFile 0x28 }
    _ATA_PASS_THROUGH_EX32: 0x28, 4 { Length 0x0, AtaFlags 0x2, PathId 0x4, TargetId 0x5, Lun 0x6, ReservedAsUchar 0x7, DataTransferLength 0x8, TimeOutValue 0xc, ReservedAsUlong 0x10, DataBufferOffset 0x14, PreviousTaskFile 0x18, CurrentTaskFile 0x20 }
    _AUDIO_OUTPUT: 0x10, 1 { CodePage 0x0, ParameterLength 0x1, Immediate 0x2, Reserved 0x3, LbaFormat 0x5, LogicalBlocksPerSecond 0x6, PortOutput 0x8 }
    _CDAUDIO_CONTROL_PAGE: 0x10, 1 { PageLength 0x1, Reserved4 0x3, Obsolete 0x6, CDDAOutputPorts 0x8 }
    _CDB: 0x10, 4 { CDB6GENERIC 0x0, CDB6READWRITE 0x0, CDB6INQUIRY 0x0, CDB6INQUIRY3 0x0, CDB6VERIFY 0x0, RECEIVE_DIAGNOSTIC 0x0, SEND_DIAGNOSTIC 0x0, CDB6FORMAT 0x0, CDB10 0x0, CDB12 0x0, CDB16 0x0, READ_BUFFER_10 0x0, READ_BUFFER_16 0x0, SECURITY_PROTOCOL_IN 0x0, SECURITY_PROTOCOL_OUT 0x0, UNMAP 0x0, SANITIZE 0x0, PAUSE_RESUME 0x0, READ_TOC 0x0, READ_DISK_INFORMATION 0x0, READ_TRACK_INFORMATION 0x0, RESERVE_TRACK_RZONE 0x0, SEND_OPC_INFORMATION 0x0, REPAIR_TRACK 0x0, CLOSE_TRACK 0x0, READ_BUFFER_CAPACITY 0x0, SEND_CUE_SHEET 0x0, READ_HEADER 0x0, PLAY_AUDIO 0x0, PLAY_AUDIO_MSF 0x0, BLANK_MEDIA 0x0, PLAY_CD 0x0, SCAN_CD 0x0, STOP_PLAY_SCAN 0x0, SUBCHANNEL 0x0, READ_CD 0x0, READ_CD_MSF 0x0, PLXTR_READ_CDDA 0x0, NEC_READ_CDDA 0x0, MODE_SENSE 0x0, MODE_SENSE10 0x0, MODE_SELECT 0x0, MODE_SELECT10 0x0, LOCATE 0x0, LOGSENSE 0x0, LOGSELECT 0x0, PRINT 0x0, SEEK 0x0, ERASE 0x0, START_STOP 0x0, MEDIA_REMOVAL 0x0, SEEK_BLOCK 0x0, REQUEST_BLOCK_ADDRESS 0x0, PARTITION 0x0, WRITE_TAPE_MARKS 0x0, SPACE_TAPE_MARKS 0x0, READ_POSITION 0x0, CDB6READWRITETAPE 0x0, INIT_ELEMENT_STATUS 0x0, INITIALIZE_ELEMENT_RANGE 0x0, POSITION_TO_ELEMENT 0x0, MOVE_MEDIUM 0x0, EXCHANGE_MEDIUM 0x0, READ_ELEMENT_STATUS 0x0, SEND_VOLUME_TAG 0x0, REQUEST_VOLUME_ELEMENT_ADDRESS 0x0, LOAD_UNLOAD 0x0, MECH_STATUS 0x0, SYNCHRONIZE_CACHE10 0x0, GET_EVENT_STATUS_NOTIFICATION 0x0, GET_PERFORMANCE 0x0, READ_DVD_STRUCTURE 0x0, SET_STREAMING 0x0, SEND_DVD_STRUCTURE 0x0, SEND_KEY 0x0, REPORT_KEY 0x0, SET_READ_AHEAD 0x0, READ_FORMATTED_CAPACITIES 0x0, REPORT_LUNS 0x0, PERSISTENT_RESERVE_IN 0x0, PERSISTENT_RESERVE_OUT 0x0, REPORT_TIMESTAMP 0x0, SET_TIMESTAMP 0x0, GET_CONFIGURATION 0x0, SET_CD_SPEED 0x0, READ12 0x0, WRITE12 0x0, ATA_PASSTHROUGH12 0x0, READ16 0x0, WRITE16 0x0, VERIFY16 0x0, SYNCHRONIZE_CACHE16 0x0, READ_CAPACITY16 0x0, ATA_PASSTHROUGH16 0x0, GET_LBA_STATUS 0x0, TOKEN_OPERATION 0x0, RECEIVE_TOKEN_INFORMATION 0x0, WRITE_BUFFER 0x0, CLOSE_ZONE 0x0, FINISH_ZONE 0x0, OPEN_ZONE 0x0, RESET_WRITE_POINTER 0x0, REPORT_ZONES 0x0, GET_PHYSICAL_ELEMENT_STATUS 0x0, REMOVE_ELEMENT_AND_TRUNCATE 0x0, AsUlong 0x0, AsByte 0x0 }
    _CDB__ATA_PASSTHROUGH12: 0xc, 1 { OperationCode 0x0, Features 0x3, SectorCount 0x4, LbaLow 0x5, LbaMid 0x6, LbaHigh 0x7, Device 0x8, Command 0x9, Reserved3 0xa, Control 0xb }
    _CDB__ATA_PASSTHROUGH16: 0x10, 1 { OperationCode 0x0, Features15_8 0x3, Features7_0 0x4, SectorCount15_8 0x5, SectorCount7_0 0x6, LbaLow15_8 0x7, LbaLow7_0 0x8, LbaMid15_8 0x9, LbaMid7_0 0xa, LbaHigh15_8 0xb, LbaHigh7_0 0xc, Device 0xd, Command 0xe, Control 0xf }
    _CDB__BLANK_MEDIA: 0xc, 1 { OperationCode 0x0, AddressOrTrack 0x2, Reserved3 0x6, Control 0xb }
    _CDB__CDB10: 0xa, 1 { OperationCode 0x0, LogicalBlockByte0 0x2, LogicalBlockByte1 0x3, LogicalBlockByte2 0x4, LogicalBlockByte3 0x5, Reserved2 0x6, TransferBlocksMsb 0x7, TransferBlocksLsb 0x8, Control 0x9 }
    _CDB__CDB12: 0xc, 1 { OperationCode 0x0, LogicalBlock 0x2, TransferLength 0x6, Reserved2 0xa, Control 0xb }
    _CDB__CDB16: 0x10, 1 { OperationCode 0x0, LogicalBlock 0x2, TransferLength 0xa, Reserved2 0xe, Control 0xf }
    _CDB__CDB6FORMAT: 0x6, 1 { OperationCode 0x0, FReserved1 0x2, InterleaveMsb 0x3, InterleaveLsb 0x4, FReserved2 0x5 }
    _CDB__CDB6GENERIC: 0x6, 1 { OperationCode 0x0, CommandUniqueBytes 0x2 }
    _CDB__CDB6INQUIRY: 0x6, 1 { OperationCode 0x0, PageCode 0x2, IReserved 0x3, AllocationLength 0x4, Control 0x5 }
    _CDB__CDB6INQUIRY3: 0x6, 1 { OperationCode 0x0, PageCode 0x2, Reserved2 0x3, AllocationLength 0x4, Control 0x5 }
    _CDB__CDB6READWRITE: 0x6, 1 { OperationCode 0x0, LogicalBlockMsb0 0x2, LogicalBlockLsb 0x3, TransferBlocks 0x4, Control 0x5 }
    _CDB__CDB6READWRITETAPE: 0x6, 1 { OperationCode 0x0, TransferLenMSB 0x2, TransferLen 0x3, TransferLenLSB 0x4 }
    _CDB__CDB6VERIFY: 0x6, 1 { OperationCode 0x0, VerificationLength 0x2, Control 0x5 }
    _CDB__CLOSE_TRACK: 0xa, 1 { OperationCode 0x0, Reserved3 0x3, TrackNumber 0x4, Reserved4 0x6, Control 0x9 }
    _CDB__CLOSE_ZONE: 0x10, 1 { OperationCode 0x0, ZoneId 0x2, Reserved2 0xa, Control 0xf }
    _CDB__ERASE: 0x6, 1 { OperationCode 0x0, Reserved2 0x2, Control 0x5 }
    _CDB__EXCHANGE_MEDIUM: 0xc, 1 { OperationCode 0x0, TransportElementAddress 0x2, SourceElementAddress 0x4, Destination1ElementAddress 0x6, Destination2ElementAddress 0x8, Control 0xb }
    _CDB__FINISH_ZONE: 0x10, 1 { OperationCode 0x0, ZoneId 0x2, Reserved2 0xa, Control 0xf }
    _CDB__GET_CONFIGURATION: 0xa, 1 { OperationCode 0x0, StartingFeature 0x2, Reserved2 0x4, AllocationLength 0x7, Control 0x9 }
    _CDB__GET_EVENT_STATUS_NOTIFICATION: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, NotificationClassRequest 0x4, Reserved3 0x5, EventListLength 0x7, Control 0x9 }
    _CDB__GET_LBA_STATUS: 0x10, 1 { OperationCode 0x0, StartingLBA 0x2, AllocationLength 0xa, Reserved2 0xe, Control 0xf }
    _CDB__GET_PERFORMANCE: 0xc, 1 { OperationCode 0x0, StartingLBA 0x2, Reserved1 0x6, MaximumNumberOfDescriptors 0x8, Type 0xa, Control 0xb }
    _CDB__GET_PHYSICAL_ELEMENT_STATUS: 0x10, 1 { OperationCode 0x0, Reserved2 0x2, StartingElement 0x6, AllocationLength 0xa, Control 0xf }
    _CDB__INITIALIZE_ELEMENT_RANGE: 0xa, 1 { OperationCode 0x0, FirstElementAddress 0x2, Reserved2 0x4, NumberOfElements 0x6, Reserved3 0x8 }
    _CDB__INIT_ELEMENT_STATUS: 0x6, 1 { OperationCode 0x0, Reserved2 0x2 }
    _CDB__LOAD_UNLOAD: 0xc, 1 { OperationCode 0x0, Reserved2 0x2, Reserved4 0x5, Slot 0x8, Reserved5 0x9 }
    _CDB__LOCATE: 0xa, 1 { OperationCode 0x0, Reserved3 0x2, LogicalBlockAddress 0x3, Reserved4 0x7, Partition 0x8, Control 0x9 }
    _CDB__LOGSELECT: 0xa, 1 { OperationCode 0x0, Reserved2 0x3, ParameterListLength 0x7, Control 0x9 }
    _CDB__LOGSENSE: 0xa, 1 { OperationCode 0x0, Reserved3 0x4, ParameterPointer 0x5, AllocationLength 0x7, Control 0x9 }
    _CDB__LOGSENSE__bindgen_ty_1: 0x1, 1 { SubPageCode 0x0, Reserved2 0x0 }
    _CDB__MECH_STATUS: 0xc, 1 { OperationCode 0x0, Reserved1 0x2, AllocationLength 0x8, Reserved2 0xa, Control 0xb }
    _CDB__MEDIA_REMOVAL: 0x6, 1 { OperationCode 0x0, Reserved2 0x2, Control 0x5 }
    _CDB__MODE_SELECT: 0x6, 1 { OperationCode 0x0, Reserved2 0x2, ParameterListLength 0x4, Control 0x5 }
    _CDB__MODE_SELECT10: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, ParameterListLength 0x7, Control 0x9 }
    _CDB__MODE_SENSE: 0x6, 1 { OperationCode 0x0, SubPageCode 0x3, AllocationLength 0x4, Control 0x5 }
    _CDB__MODE_SENSE10: 0xa, 1 { OperationCode 0x0, SubPageCode 0x3, Reserved3 0x4, AllocationLength 0x7, Control 0x9 }
    _CDB__MOVE_MEDIUM: 0xc, 1 { OperationCode 0x0, TransportElementAddress 0x2, SourceElementAddress 0x4, DestinationElementAddress 0x6, Reserved2 0x8, Control 0xb }
    _CDB__NEC_READ_CDDA: 0xa, 1 { OperationCode 0x0, Reserved0 0x1, LogicalBlockByte0 0x2, LogicalBlockByte1 0x3, LogicalBlockByte2 0x4, LogicalBlockByte3 0x5, Reserved1 0x6, TransferBlockByte0 0x7, TransferBlockByte1 0x8, Control 0x9 }
    _CDB__OPEN_ZONE: 0x10, 1 { OperationCode 0x0, ZoneId 0x2, Reserved2 0xa, Control 0xf }
    _CDB__PARTITION: 0x6, 1 { OperationCode 0x0, Reserved1 0x2, Control 0x5 }
    _CDB__PAUSE_RESUME: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, Action 0x8, Control 0x9 }
    _CDB__PERSISTENT_RESERVE_IN: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, AllocationLength 0x7, Control 0x9 }
    _CDB__PERSISTENT_RESERVE_OUT: 0xa, 1 { OperationCode 0x0, Reserved2 0x3, ParameterListLength 0x7, Control 0x9 }
    _CDB__PLAY_AUDIO: 0xa, 1 { OperationCode 0x0, StartingBlockAddress 0x2, Reserved2 0x6, PlayLength 0x7, Control 0x9 }
    _CDB__PLAY_AUDIO_MSF: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, StartingM 0x3, StartingS 0x4, StartingF 0x5, EndingM 0x6, EndingS 0x7, EndingF 0x8, Control 0x9 }
    _CDB__PLAY_CD: 0xc, 1 { OperationCode 0x0, Control 0xb }
    _CDB__PLAY_CD__bindgen_ty_1: 0x8, 1 { LBA 0x0, MSF 0x0 }
    _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_1: 0x8, 1 { StartingBlockAddress 0x0, PlayLength 0x4 }
    _CDB__PLAY_CD__bindgen_ty_1__bindgen_ty_2: 0x8, 1 { Reserved1 0x0, StartingM 0x1, StartingS 0x2, StartingF 0x3, EndingM 0x4, EndingS 0x5, EndingF 0x6, Reserved2 0x7 }
    _CDB__PLXTR_READ_CDDA: 0xc, 1 { OperationCode 0x0, LogicalBlockByte0 0x2, LogicalBlockByte1 0x3, LogicalBlockByte2 0x4, LogicalBlockByte3 0x5, TransferBlockByte0 0x6, TransferBlockByte1 0x7, TransferBlockByte2 0x8, TransferBlockByte3 0x9, SubCode 0xa, Control 0xb }
    _CDB__POSITION_TO_ELEMENT: 0xa, 1 { OperationCode 0x0, TransportElementAddress 0x2, DestinationElementAddress 0x4, Reserved2 0x6, Control 0x9 }
    _CDB__PRINT: 0x6, 1 { OperationCode 0x0, TransferLength 0x2, Control 0x5 }
    _CDB__READ12: 0xc, 1 { OperationCode 0x0, LogicalBlock 0x2, TransferLength 0x6, Control 0xb }
    _CDB__READ16: 0x10, 1 { OperationCode 0x0, LogicalBlock 0x2, TransferLength 0xa, Control 0xf }
    _CDB__READ_BUFFER_10: 0xa, 1 { OperationCode 0x0, BufferId 0x2, BufferOffset 0x3, AllocationLength 0x6, Control 0x9 }
    _CDB__READ_BUFFER_16: 0x10, 1 { OperationCode 0x0, BufferOffset 0x2, AllocationLength 0xa, BufferId 0xe, Control 0xf }
    _CDB__READ_BUFFER_CAPACITY: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, AllocationLength 0x7, Control 0x9 }
    _CDB__READ_CAPACITY16: 0x10, 1 { OperationCode 0x0, LogicalBlock 0x2, BlockCount 0xa, Control 0xf }
    _CDB__READ_CD: 0xc, 1 { OperationCode 0x0, StartingLBA 0x2, TransferBlocks 0x6, Control 0xb }
    _CDB__READ_CD_MSF: 0xd, 1 { OperationCode 0x0, Reserved2 0x2, StartingM 0x3, StartingS 0x4, StartingF 0x5, EndingM 0x6, EndingS 0x7, EndingF 0x8, Reserved3 0x9, Control 0xc }
    _CDB__READ_DISK_INFORMATION: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, AllocationLength 0x7, Control 0x9 }
    _CDB__READ_DVD_STRUCTURE: 0xc, 1 { OperationCode 0x0, RMDBlockNumber 0x2, LayerNumber 0x6, Format 0x7, AllocationLength 0x8, Control 0xb }
    _CDB__READ_ELEMENT_STATUS: 0xc, 1 { OperationCode 0x0, StartingElementAddress 0x2, NumberOfElements 0x4, Reserved1 0x6, AllocationLength 0x7, Reserved2 0xa, Control 0xb }
    _CDB__READ_FORMATTED_CAPACITIES: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, AllocationLength 0x7, Control 0x9 }
    _CDB__READ_HEADER: 0xa, 1 { OperationCode 0x0, LogicalBlockAddress 0x2, Reserved3 0x6, AllocationLength 0x7, Control 0x9 }
    _CDB__READ_POSITION: 0xa, 1 { Operation 0x0, Reserved2 0x2, Control 0x9 }
    _CDB__READ_TOC: 0xa, 1 { OperationCode 0x0, Reserved3 0x3, StartingTrack 0x6, AllocationLength 0x7 }
    _CDB__READ_TRACK_INFORMATION: 0xa, 1 { OperationCode 0x0, BlockAddress 0x2, Reserved3 0x6, AllocationLength 0x7, Control 0x9 }
    _CDB__RECEIVE_DIAGNOSTIC: 0x6, 1 { OperationCode 0x0, PageCode 0x2, AllocationLength 0x3, Control 0x5 }
    _CDB__RECEIVE_TOKEN_INFORMATION: 0x10, 1 { OperationCode 0x0, ListIdentifier 0x2, Reserved2 0x6, AllocationLength 0xa, Reserved3 0xe, Control 0xf }
    _CDB__REMOVE_ELEMENT_AND_TRUNCATE: 0x10, 1 { OperationCode 0x0, RequestedCapacity 0x2, ElementIdentifier 0xa, Reserved2 0xe, Control 0xf }
    _CDB__REPAIR_TRACK: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, TrackNumber 0x4, Reserved3 0x6, Control 0x9 }
    _CDB__REPORT_KEY: 0xc, 1 { OperationCode 0x0, LogicalBlockAddress 0x2, Reserved2 0x6, AllocationLength 0x8, Control 0xb }
    _CDB__REPORT_LUNS: 0xc, 1 { OperationCode 0x0, Reserved1 0x1, AllocationLength 0x6, Reserved2 0xa, Control 0xb }
    _CDB__REPORT_TIMESTAMP: 0xc, 1 { OperationCode 0x0, Reserved2 0x2, AllocationLength 0x6, Reserved3 0xa, Control 0xb }
    _CDB__REPORT_ZONES: 0x10, 1 { OperationCode 0x0, ZoneStartLBA 0x2, AllocationLength 0xa, Control 0xf }
    _CDB__REQUEST_BLOCK_ADDRESS: 0x6, 1 { OperationCode 0x0, Reserved1 0x1, AllocationLength 0x4 }
    _CDB__REQUEST_VOLUME_ELEMENT_ADDRESS: 0xc, 1 { OperationCode 0x0, StartingElementAddress 0x2, NumberElements 0x4, Reserved1 0x6, AllocationLength 0x7, Reserved2 0xa, Control 0xb }
    _CDB__RESERVE_TRACK_RZONE: 0xa, 1 { OperationCode 0x0, Reserved1 0x1, ReservationSize 0x5, Control 0x9 }
    _CDB__RESET_WRITE_POINTER: 0x10, 1 { OperationCode 0x0, ZoneId 0x2, Reserved2 0xa, Control 0xf }
    _CDB__SANITIZE: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, ParameterListLength 0x7, Control 0x9 }
    _CDB__SCAN_CD: 0xc, 1 { OperationCode 0x0, StartingAddress 0x2, Reserved2 0x6, Reserved4 0xa, Control 0xb }
    _CDB__SECURITY_PROTOCOL_IN: 0xc, 1 { OperationCode 0x0, SecurityProtocol 0x1, SecurityProtocolSpecific 0x2, Reserved2 0x5, AllocationLength 0x6, Reserved3 0xa, Control 0xb }
    _CDB__SECURITY_PROTOCOL_OUT: 0xc, 1 { OperationCode 0x0, SecurityProtocol 0x1, SecurityProtocolSpecific 0x2, Reserved2 0x5, AllocationLength 0x6, Reserved3 0xa, Control 0xb }
    _CDB__SEEK: 0xa, 1 { OperationCode 0x0, LogicalBlockAddress 0x2, Reserved2 0x6, Control 0x9 }
    _CDB__SEEK_BLOCK: 0x6, 1 { OperationCode 0x0, BlockAddress 0x2 }
    _CDB__SEND_CUE_SHEET: 0xa, 1 { OperationCode 0x0, Reserved 0x1, CueSheetSize 0x6, Control 0x9 }
    _CDB__SEND_DIAGNOSTIC: 0x6, 1 { OperationCode 0x0, Reserved2 0x2, ParameterListLength 0x3, Control 0x5 }
    _CDB__SEND_DVD_STRUCTURE: 0xc, 1 { OperationCode 0x0, Reserved2 0x2, Format 0x7, ParameterListLength 0x8, Reserved3 0xa, Control 0xb }
    _CDB__SEND_KEY: 0xc, 1 { OperationCode 0x0, Reserved2 0x2, ParameterListLength 0x8, Control 0xb }
    _CDB__SEND_OPC_INFORMATION: 0xa, 1 { OperationCode 0x0, Reserved3 0x3, ParameterListLength 0x7, Reserved4 0x9 }
    _CDB__SEND_VOLUME_TAG: 0xc, 1 { OperationCode 0x0, StartingElementAddress 0x2, Reserved2 0x4, Reserved4 0x6, ParameterListLength 0x8, Reserved5 0xa, Control 0xb }
    _CDB__SET_CD_SPEED: 0xc, 1 { OperationCode 0x0, ReadSpeed 0x2, WriteSpeed 0x4, Reserved2 0x6, Control 0xb }
    _CDB__SET_CD_SPEED__bindgen_ty_1: 0x1, 1 { Reserved1 0x0 }
    _CDB__SET_CD_SPEED__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { }
    _CDB__SET_READ_AHEAD: 0xc, 1 { OperationCode 0x0, TriggerLBA 0x2, ReadAheadLBA 0x6, Reserved2 0xa, Control 0xb }
    _CDB__SET_STREAMING: 0xc, 1 { OperationCode 0x0, Reserved 0x1, ParameterListLength 0x9, Control 0xb }
    _CDB__SET_TIMESTAMP: 0xc, 1 { OperationCode 0x0, Reserved2 0x2, ParameterListLength 0x6, Reserved3 0xa, Control 0xb }
    _CDB__SPACE_TAPE_MARKS: 0x6, 1 { OperationCode 0x0, NumMarksMSB 0x2, NumMarks 0x3, NumMarksLSB 0x4, Byte6 0x5 }
    _CDB__SPACE_TAPE_MARKS__bindgen_ty_1: 0x1, 1 { value 0x0, Fields 0x0 }
    _CDB__SPACE_TAPE_MARKS__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { }
    _CDB__START_STOP: 0x6, 1 { OperationCode 0x0, Reserved2 0x2, Control 0x5 }
    _CDB__STOP_PLAY_SCAN: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, Control 0x9 }
    _CDB__SUBCHANNEL: 0xa, 1 { OperationCode 0x0, Format 0x3, Reserved4 0x4, TrackNumber 0x6, AllocationLength 0x7, Control 0x9 }
    _CDB__SYNCHRONIZE_CACHE10: 0xa, 1 { OperationCode 0x0, LogicalBlockAddress 0x2, Reserved2 0x6, BlockCount 0x7, Control 0x9 }
    _CDB__SYNCHRONIZE_CACHE16: 0x10, 1 { OperationCode 0x0, LogicalBlock 0x2, BlockCount 0xa, Reserved3 0xe, Control 0xf }
    _CDB__TOKEN_OPERATION: 0x10, 1 { OperationCode 0x0, Reserved2 0x2, ListIdentifier 0x6, ParameterListLength 0xa, Control 0xf }
    _CDB__UNMAP: 0xa, 1 { OperationCode 0x0, Reserved2 0x2, AllocationLength 0x7, Control 0x9 }
    _CDB__VERIFY16: 0x10, 1 { OperationCode 0x0, LogicalBlock 0x2, VerificationLength 0xa, Control 0xf }
    _CDB__WRITE12: 0xc, 1 { OperationCode 0x0, LogicalBlock 0x2, TransferLength 0x6, Control 0xb }
    _CDB__WRITE16: 0x10, 1 { OperationCode 0x0, LogicalBlock 0x2, TransferLength 0xa, Control 0xf }
    _CDB__WRITE_BUFFER: 0xa, 1 { OperationCode 0x0, BufferID 0x2, BufferOffset 0x3, ParameterListLength 0x6, Control 0x9 }
    _CDB__WRITE_TAPE_MARKS: 0x6, 1 { OperationCode 0x0, TransferLength 0x2, Control 0x5 }
    _CDDA_OUTPUT_PORT: 0x2, 1 { Volume 0x1 }
    _CDROM_AUDIO_CONTROL: 0x4, 2 { LbaFormat 0x0, LogicalBlocksPerSecond 0x2 }
    _CDROM_DISK_DATA: 0x4, 4 { DiskData 0x0 }
    _CDROM_PLAY_AUDIO_MSF: 0x6, 1 { StartingM 0x0, StartingS 0x1, StartingF 0x2, EndingM 0x3, EndingS 0x4, EndingF 0x5 }
    _CDROM_READ_TOC_EX: 0x4, 1 { SessionTrack 0x1, Reserved2 0x2, Reserved3 0x3 }
    _CDROM_SEEK_AUDIO_MSF: 0x3, 1 { M 0x0, S 0x1, F 0x2 }
    _CDROM_SET_SPEED: 0xc, 4 { RequestType 0x0, ReadSpeed 0x4, WriteSpeed 0x6, RotationControl 0x8 }
    _CDROM_SUB_Q_DATA_FORMAT: 0x2, 1 { Format 0x0, Track 0x1 }
    _CDROM_TOC: 0x324, 1 { Length 0x0, FirstTrack 0x2, LastTrack 0x3, TrackData 0x4 }
    _CDROM_TOC_ATIP_DATA: 0x4, 1 { Length 0x0, Reserved1 0x2, Reserved2 0x3, Descriptors 0x4 }
    _CDROM_TOC_ATIP_DATA_BLOCK: 0x18, 1 { Reserved7 0x3, LeadInMsf 0x4, Reserved8 0x7, LeadOutMsf 0x8, Reserved9 0xb, A1Values 0xc, Reserved10 0xf, A2Values 0x10, Reserved11 0x13, A3Values 0x14, Reserved12 0x17 }
    _CDROM_TOC_CD_TEXT_DATA: 0x4, 2 { Length 0x0, Reserved1 0x2, Reserved2 0x3, Descriptors 0x4 }
    _CDROM_TOC_CD_TEXT_DATA_BLOCK: 0x12, 2 { PackType 0x0, SequenceNumber 0x2, CRC 0x10 }
    _CDROM_TOC_CD_TEXT_DATA_BLOCK__bindgen_ty_1: 0xc, 2 { Text 0x0, WText 0x0 }
    _CDROM_TOC_FULL_TOC_DATA: 0x4, 1 { Length 0x0, FirstCompleteSession 0x2, LastCompleteSession 0x3, Descriptors 0x4 }
    _CDROM_TOC_FULL_TOC_DATA_BLOCK: 0xb, 1 { SessionNumber 0x0, Reserved1 0x2, Point 0x3, MsfExtra 0x4, Zero 0x7, Msf 0x8 }
    _CDROM_TOC_PMA_DATA: 0x4, 1 { Length 0x0, Reserved1 0x2, Reserved2 0x3, Descriptors 0x4 }
    _CDROM_TOC_SESSION_DATA: 0xc, 1 { Length 0x0, FirstCompleteSession 0x2, LastCompleteSession 0x3, TrackData 0x4 }
    _CDVD_CAPABILITIES_PAGE: 0x18, 1 { PageLength 0x1, NumberVolumeLevels 0xa, BufferSize 0xc, ObsoleteReserved3 0x10 }
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_1: 0x2, 1 { ReadSpeedMaximum 0x0, ObsoleteReserved 0x0 }
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_2: 0x2, 1 { ReadSpeedCurrent 0x0, ObsoleteReserved2 0x0 }
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_3: 0x2, 1 { WriteSpeedMaximum 0x0, ObsoleteReserved4 0x0 }
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_4: 0x2, 1 { WriteSpeedCurrent 0x0, ObsoleteReserved11 0x0 }
    _CDVD_CAPABILITIES_PAGE__bindgen_ty_5: 0x2, 1 { CopyManagementRevision 0x0, Reserved10 0x0 }
    _CDVD_CHALLENGE_KEY_DATA: 0xc, 1 { ChallengeKeyValue 0x0, Reserved 0xa }
    _CDVD_FEATURE_SET_PAGE: 0x18, 1 { PageLength 0x1, CDAudio 0x2, EmbeddedChanger 0x4, PacketSMART 0x6, PersistantPrevent 0x8, EventStatusNotification 0xa, DigitalOutput 0xc, CDSequentialRecordable 0xe, DVDSequentialRecordable 0x10, RandomRecordable 0x12, KeyExchange 0x14, Reserved2 0x16 }
    _CDVD_INACTIVITY_TIMEOUT_PAGE: 0xa, 1 { PageLength 0x1, Reserved2 0x2, Reserved4 0x5, GroupOneMinimumTimeout 0x6, GroupTwoMinimumTimeout 0x8 }
    _CDVD_KEY_DATA: 0x8, 1 { Key 0x0, Reserved 0x5 }
    _CDVD_KEY_HEADER: 0x4, 1 { DataLength 0x0, Reserved 0x2, Data 0x4 }
    _CDVD_REPORT_AGID_DATA: 0x4, 1 { Reserved1 0x0 }
    _CDVD_REPORT_ASF_DATA: 0x4, 1 { Reserved1 0x0 }
    _CDVD_TITLE_KEY_HEADER: 0xc, 1 { DataLength 0x0, Reserved1 0x2, TitleKey 0x4 }
    _CHANGER_ELEMENT: 0x8, 4 { ElementType 0x0, ElementAddress 0x4 }
    _CHANGER_ELEMENT_LIST: 0xc, 4 { Element 0x0, NumberOfElements 0x8 }
    _CHANGER_ELEMENT_STATUS: 0x64, 4 { Element 0x0, SrcElementAddress 0x8, Flags 0x10, ExceptionCode 0x14, TargetId 0x18, Lun 0x19, Reserved 0x1a, PrimaryVolumeID 0x1c, AlternateVolumeID 0x40 }
    _CHANGER_ELEMENT_STATUS_EX: 0x9c, 4 { Element 0x0, SrcElementAddress 0x8, Flags 0x10, ExceptionCode 0x14, TargetId 0x18, Lun 0x19, Reserved 0x1a, PrimaryVolumeID 0x1c, AlternateVolumeID 0x40, VendorIdentification 0x64, ProductIdentification 0x6c, SerialNumber 0x7c }
    _CHANGER_EXCHANGE_MEDIUM: 0x24, 4 { Transport 0x0, Source 0x8, Destination1 0x10, Destination2 0x18, Flip1 0x20, Flip2 0x21 }
    _CHANGER_INITIALIZE_ELEMENT_STATUS: 0x10, 4 { ElementList 0x0, BarCodeScan 0xc }
    _CHANGER_MOVE_MEDIUM: 0x1c, 4 { Transport 0x0, Source 0x8, Destination 0x10, Flip 0x18 }
    _CHANGER_PRODUCT_DATA: 0x3d, 1 { VendorId 0x0, ProductId 0x8, Revision 0x18, SerialNumber 0x1c, DeviceType 0x3c }
    _CHANGER_READ_ELEMENT_STATUS: 0x10, 4 { ElementList 0x0, VolumeTagInfo 0xc }
    _CHANGER_SEND_VOLUME_TAG_INFORMATION: 0x34, 4 { StartingElement 0x0, ActionCode 0x8, VolumeIDTemplate 0xc }
    _CHANGER_SET_ACCESS: 0xc, 4 { Element 0x0, Control 0x8 }
    _CHANGER_SET_POSITION: 0x14, 4 { Transport 0x0, Destination 0x8, Flip 0x10 }
    _DATA_BLOCK_HEADER: 0x9, 1 { DataMode 0x0, Reserved 0x1 }
    _DATA_BLOCK_HEADER__bindgen_ty_1: 0x4, 1 { LogicalBlockAddress 0x0, MSF 0x0 }
    _DATA_BLOCK_HEADER__bindgen_ty_1__bindgen_ty_1: 0x4, 1 { Reserved 0x0, M 0x1, S 0x2, F 0x3 }
    _DISC_INFORMATION: 0x2a, 1 { Length 0x0, FirstTrackNumber 0x3, NumberOfSessionsLsb 0x4, LastSessionFirstTrackLsb 0x5, LastSessionLastTrackLsb 0x6, DiscType 0x8, NumberOfSessionsMsb 0x9, LastSessionFirstTrackMsb 0xa, LastSessionLastTrackMsb 0xb, DiskIdentification 0xc, LastSessionLeadIn 0x10, LastPossibleLeadOutStartTime 0x14, DiskBarCode 0x18, Reserved4 0x20, NumberOPCEntries 0x21, OPCTable 0x22 }
    _DISK_INFORMATION: 0x22, 1 { Length 0x0, FirstTrackNumber 0x3, NumberOfSessions 0x4, LastSessionFirstTrack 0x5, LastSessionLastTrack 0x6, DiskType 0x8, Reserved3 0x9, DiskIdentification 0xc, LastSessionLeadIn 0x10, LastPossibleStartTime 0x14, DiskBarCode 0x18, Reserved4 0x20, NumberOPCEntries 0x21, OPCTable 0x22 }
    _DUMP_POINTERS: 0x38, 8 { AdapterObject 0x0, MappedRegisterBase 0x8, DumpData 0x10, CommonBufferVa 0x18, CommonBufferPa 0x20, CommonBufferSize 0x28, AllocateCommonBuffers 0x2c, UseDiskDump 0x2d, Spare1 0x2e, DeviceObject 0x30 }
    _EIGHT_BYTE: 0x8, 8 { AsULongLong 0x0 }
    _EIGHT_BYTE__bindgen_ty_1: 0x8, 1 { Byte0 0x0, Byte1 0x1, Byte2 0x2, Byte3 0x3, Byte4 0x4, Byte5 0x5, Byte6 0x6, Byte7 0x7 }
    _FORMATTED_CAPACITY_DESCRIPTOR: 0x8, 1 { NumberOfBlocks 0x0, BlockLength 0x5 }
    _FORMATTED_CAPACITY_LIST: 0x4, 1 { Reserved 0x0, CapacityListLength 0x3, Descriptors 0x4 }
    _FORMAT_DESCRIPTOR: 0x8, 1 { NumberOfBlocks 0x0, BlockLength 0x5 }
    _FORMAT_LIST_HEADER: 0x4, 1 { Reserved 0x0, FormatDescriptorLength 0x2, Descriptors 0x4 }
    _FOUR_BYTE: 0x4, 4 { AsULong 0x0 }
    _FOUR_BYTE__bindgen_ty_1: 0x4, 1 { Byte0 0x0, Byte1 0x1, Byte2 0x2, Byte3 0x3 }
    _GET_CHANGER_PARAMETERS: 0x3c, 4 { Size 0x0, NumberTransportElements 0x4, NumberStorageElements 0x6, NumberCleanerSlots 0x8, NumberIEElements 0xa, NumberDataTransferElements 0xc, NumberOfDoors 0xe, FirstSlotNumber 0x10, FirstDriveNumber 0x12, FirstTransportNumber 0x14, FirstIEPortNumber 0x16, FirstCleanerSlotAddress 0x18, MagazineSize 0x1a, DriveCleanTimeout 0x1c, Features0 0x20, Features1 0x24, MoveFromTransport 0x28, MoveFromSlot 0x29, MoveFromIePort 0x2a, MoveFromDrive 0x2b, ExchangeFromTransport 0x2c, ExchangeFromSlot 0x2d, ExchangeFromIePort 0x2e, ExchangeFromDrive 0x2f, LockUnlockCapabilities 0x30, PositionCapabilities 0x31, Reserved1 0x32, Reserved2 0x34 }
    _HW_INITIALIZATION_DATA: 0x80, 8 { HwInitializationDataSize 0x0, AdapterInterfaceType 0x4, HwInitialize 0x8, HwStartIo 0x10, HwInterrupt 0x18, HwFindAdapter 0x20, HwResetBus 0x28, HwDmaStarted 0x30, HwAdapterState 0x38, DeviceExtensionSize 0x40, SpecificLuExtensionSize 0x44, SrbExtensionSize 0x48, NumberOfAccessRanges 0x4c, Reserved 0x50, MapBuffers 0x58, NeedPhysicalAddresses 0x59, TaggedQueuing 0x5a, AutoRequestSense 0x5b, MultipleRequestPerLu 0x5c, ReceiveEvent 0x5d, VendorIdLength 0x5e, VendorId 0x60, DeviceIdLength 0x6a, DeviceId 0x70, HwAdapterControl 0x78 }
    _HW_INITIALIZATION_DATA__bindgen_ty_1: 0x2, 2 { ReservedUshort 0x0, PortVersionFlags 0x0 }
    _INQUIRYDATA: 0x60, 1 { AdditionalLength 0x4, Reserved 0x5, VendorId 0x8, ProductId 0x10, ProductRevisionLevel 0x20, VendorSpecific 0x24, Reserved3 0x38 }
    _INQUIRYDATA__bindgen_ty_1: 0x1, 1 { Versions 0x0 }
    _INQUIRYDATA__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { }
    _IO_SCSI_CAPABILITIES: 0x18, 4 { Length 0x0, MaximumTransferLength 0x4, MaximumPhysicalPages 0x8, SupportedAsynchronousEvents 0xc, AlignmentMask 0x10, TaggedQueuing 0x14, AdapterScansDown 0x15, AdapterUsesPio 0x16 }
    _LUN_LIST: 0x8, 1 { LunListLength 0x0, Reserved 0x4, Lun 0x8 }
    _MECHANICAL_STATUS: 0xc, 1 { MechanicalStatusHeader 0x0, SlotTableInfo 0x8 }
    _MECHANICAL_STATUS_INFORMATION_HEADER: 0x8, 1 { CurrentLogicalBlockAddress 0x2, NumberAvailableSlots 0x5, SlotTableLength 0x6 }
    _MODE_CACHING_PAGE: 0xc, 1 { PageLength 0x1, DisablePrefetchTransfer 0x4, MinimumPrefetch 0x6, MaximumPrefetch 0x8, MaximumPrefetchCeiling 0xa }
    _MODE_CDROM_WRITE_PARAMETERS_PAGE: 0x33, 1 { PageLength 0x0, LinkSize 0x4, Reserved4 0x5, SessionFormat 0x7, Reserved6 0x8, PacketSize 0x9, AudioPauseLength 0xd, MediaCatalogNumber 0x10, MediaCatalogNumberZero 0x1d, MediaCatalogNumberAFrame 0x1e, ISRCCountry 0x20, ISRCOwner 0x22, ISRCRecordingYear 0x25, ISRCSerialNumber 0x27, ISRCZero 0x2c, ISRCAFrame 0x2d, ISRCReserved 0x2e, SubHeaderData 0x2f }
    _MODE_CDROM_WRITE_PARAMETERS_PAGE2: 0x34, 1 { PageLength 0x1, LinkSize 0x5, Reserved4 0x6, SessionFormat 0x8, Reserved6 0x9, PacketSize 0xa, AudioPauseLength 0xe, MediaCatalogNumber 0x10, ISRC 0x20, SubHeaderData 0x30 }
    _MODE_DISCONNECT_PAGE: 0x10, 1 { PageLength 0x1, BufferFullRatio 0x2, BufferEmptyRatio 0x3, BusInactivityLimit 0x4, BusDisconnectTime 0x6, BusConnectTime 0x8, MaximumBurstSize 0xa, Reserved2 0xd }
    _MODE_FLEXIBLE_DISK_PAGE: 0x20, 1 { PageLength 0x1, TransferRate 0x2, NumberOfHeads 0x4, SectorsPerTrack 0x5, BytesPerSector 0x6, NumberOfCylinders 0x8, StartWritePrecom 0xa, StartReducedCurrent 0xc, StepRate 0xe, StepPluseWidth 0x10, HeadSettleDelay 0x11, MotorOnDelay 0x13, MotorOffDelay 0x14, WriteCompenstation 0x17, HeadLoadDelay 0x18, HeadUnloadDelay 0x19, MediumRotationRate 0x1c, Reserved4 0x1e }
    _MODE_FORMAT_PAGE: 0x18, 1 { PageLength 0x1, TracksPerZone 0x2, AlternateSectorsPerZone 0x4, AlternateTracksPerZone 0x6, AlternateTracksPerLogicalUnit 0x8, SectorsPerTrack 0xa, BytesPerPhysicalSector 0xc, Interleave 0xe, TrackSkewFactor 0x10, CylinderSkewFactor 0x12, Reserved3 0x15 }
    _MODE_INFO_EXCEPTIONS: 0xc, 1 { PageLength 0x1, IntervalTimer 0x4, ReportCount 0x8 }
    _MODE_INFO_EXCEPTIONS__bindgen_ty_1: 0x1, 1 { Flags 0x0 }
    _MODE_INFO_EXCEPTIONS__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { }
    _MODE_MRW_PAGE: 0x8, 1 { PageLength 0x1, Reserved1 0x2, Reserved3 0x4 }
    _MODE_PARAMETER_BLOCK: 0x8, 1 { DensityCode 0x0, NumberOfBlocks 0x1, Reserved 0x4, BlockLength 0x5 }
    _MODE_PARAMETER_HEADER: 0x4, 1 { ModeDataLength 0x0, MediumType 0x1, DeviceSpecificParameter 0x2, BlockDescriptorLength 0x3 }
    _MODE_PARAMETER_HEADER10: 0x8, 1 { ModeDataLength 0x0, MediumType 0x2, DeviceSpecificParameter 0x3, Reserved 0x4, BlockDescriptorLength 0x6 }
    _MODE_PARM_READ_WRITE: 0xc, 1 { ParameterListHeader 0x0, ParameterListBlock 0x4 }
    _MODE_READ_RECOVERY_PAGE: 0x8, 1 { PageLength 0x1, ReadRetryCount 0x3, Reserved4 0x4 }
    _MODE_READ_WRITE_RECOVERY_PAGE: 0xc, 1 { PageLength 0x1, ReadRetryCount 0x3, Reserved4 0x4, WriteRetryCount 0x8, Reserved5 0x9 }
    _MODE_RIGID_GEOMETRY_PAGE: 0x18, 1 { PageLength 0x1, NumberOfCylinders 0x2, NumberOfHeads 0x5, StartWritePrecom 0x6, StartReducedCurrent 0x9, DriveStepRate 0xc, LandZoneCyclinder 0xe, RotationOffset 0x12, Reserved3 0x13, RoataionRate 0x14, Reserved4 0x16 }
    _NOTIFICATION_BUSY_STATUS: 0x4, 1 { DeviceBusyStatus 0x1, Time 0x2 }
    _NOTIFICATION_EVENT_STATUS_HEADER: 0x4, 1 { EventDataLength 0x0, SupportedEventClasses 0x3, ClassEventData 0x4 }
    _NOTIFICATION_EXTERNAL_STATUS: 0x4, 1 { Request 0x2 }
    _NOTIFICATION_MEDIA_STATUS: 0x4, 1 { StartSlot 0x2, EndSlot 0x3 }
    _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1: 0x1, 1 { PowerStatus 0x0, MediaStatus 0x0 }
    _NOTIFICATION_MEDIA_STATUS__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { }
    _NOTIFICATION_MULTI_HOST_STATUS: 0x4, 1 { Priority 0x2 }
    _NOTIFICATION_OPERATIONAL_STATUS: 0x4, 1 { Operation 0x2 }
    _NOTIFICATION_POWER_STATUS: 0x4, 1 { PowerStatus 0x1, Reserved2 0x2 }
    _OPC_TABLE_ENTRY: 0x8, 1 { Speed 0x0, OPCValue 0x2 }
    _PERFORMANCE_DESCRIPTOR: 0x1c, 1 { Reserved 0x1, StartLba 0x4, EndLba 0x8, ReadSize 0xc, ReadTime 0x10, WriteSize 0x14, WriteTime 0x18 }
    _PORT_CONFIGURATION_INFORMATION: 0x98, 8 { Length 0x0, SystemIoBusNumber 0x4, AdapterInterfaceType 0x8, BusInterruptLevel 0xc, BusInterruptVector 0x10, InterruptMode 0x14, MaximumTransferLength 0x18, NumberOfPhysicalBreaks 0x1c, DmaChannel 0x20, DmaPort 0x24, DmaWidth 0x28, DmaSpeed 0x2c, AlignmentMask 0x30, NumberOfAccessRanges 0x34, AccessRanges 0x38, Reserved 0x40, NumberOfBuses 0x48, InitiatorBusId 0x49, ScatterGather 0x51, Master 0x52, CachesData 0x53, AdapterScansDown 0x54, AtdiskPrimaryClaimed 0x55, AtdiskSecondaryClaimed 0x56, Dma32BitAddresses 0x57, DemandMode 0x58, MapBuffers 0x59, NeedPhysicalAddresses 0x5a, TaggedQueuing 0x5b, AutoRequestSense 0x5c, MultipleRequestPerLu 0x5d, ReceiveEvent 0x5e, RealModeInitialized 0x5f, BufferAccessScsiPortControlled 0x60, MaximumNumberOfTargets 0x61, ReservedUchars 0x62, SlotNumber 0x64, BusInterruptLevel2 0x68, BusInterruptVector2 0x6c, InterruptMode2 0x70, DmaChannel2 0x74, DmaPort2 0x78, DmaWidth2 0x7c, DmaSpeed2 0x80, DeviceExtensionSize 0x84, SpecificLuExtensionSize 0x88, SrbExtensionSize 0x8c, Dma64BitAddresses 0x90, ResetTargetSupported 0x91, MaximumNumberOfLogicalUnits 0x92, WmiDataProvider 0x93 }
    _PORT_OUTPUT: 0x2, 1 { ChannelSelection 0x0, Volume 0x1 }
    _POWER_CONDITION_PAGE: 0xc, 1 { PageLength 0x1, Reserved2 0x2, IdleTimer 0x4, StandbyTimer 0x8 }
    _PRI_REGISTRATION_LIST: 0x8, 1 { Generation 0x0, AdditionalLength 0x4, ReservationKeyList 0x8 }
    _PRI_RESERVATION_DESCRIPTOR: 0x10, 1 { ReservationKey 0x0, ScopeSpecificAddress 0x8, Reserved 0xc, Obsolete 0xe }
    _PRI_RESERVATION_LIST: 0x8, 1 { Generation 0x0, AdditionalLength 0x4, Reservations 0x8 }
    _PRO_PARAMETER_LIST: 0x18, 1 { ReservationKey 0x0, ServiceActionReservationKey 0x8, ScopeSpecificAddress 0x10, Reserved2 0x15, Obsolete 0x16 }
    _READ_BLOCK_LIMITS: 0x6, 1 { Reserved 0x0, BlockMaximumSize 0x1, BlockMinimumSize 0x4 }
    _READ_BUFFER_CAPACITY_DATA: 0xc, 1 { DataLength 0x0, Reserved1 0x2, TotalBufferSize 0x4, AvailableBufferSize 0x8 }
    _READ_CAPACITY_DATA: 0x8, 4 { LogicalBlockAddress 0x0, BytesPerBlock 0x4 }
    _READ_CAPACITY_DATA_EX: 0x10, 8 { LogicalBlockAddress 0x0, BytesPerBlock 0x8 }
    _READ_DVD_STRUCTURES_HEADER: 0x4, 1 { Length 0x0, Reserved 0x2, Data 0x4 }
    _SCSI_ADAPTER_BUS_INFO: 0xc, 4 { NumberOfBuses 0x0, BusData 0x4 }
    _SCSI_ADDRESS: 0x8, 4 { Length 0x0, PortNumber 0x4, PathId 0x5, TargetId 0x6, Lun 0x7 }
    _SCSI_BUS_DATA: 0x8, 4 { NumberOfLogicalUnits 0x0, InitiatorBusId 0x1, InquiryDataOffset 0x4 }
    _SCSI_EXTENDED_MESSAGE: 0x7, 1 { InitialMessageCode 0x0, MessageLength 0x1, MessageType 0x2, ExtendedArguments 0x3 }
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS: 0x4, 1 { Modify 0x0, Synchronous 0x0, Wide 0x0 }
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_1: 0x4, 1 { Modifier 0x0 }
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_2: 0x2, 1 { TransferPeriod 0x0, ReqAckOffset 0x1 }
    _SCSI_EXTENDED_MESSAGE__EXTENDED_ARGUMENTS__bindgen_ty_3: 0x1, 1 { Width 0x0 }
    _SCSI_INQUIRY_DATA: 0x10, 4 { PathId 0x0, TargetId 0x1, Lun 0x2, DeviceClaimed 0x3, InquiryDataLength 0x4, NextInquiryDataOffset 0x8, InquiryData 0xc }
    _SCSI_PASS_THROUGH: 0x38, 8 { Length 0x0, ScsiStatus 0x2, PathId 0x3, TargetId 0x4, Lun 0x5, CdbLength 0x6, SenseInfoLength 0x7, DataIn 0x8, DataTransferLength 0xc, TimeOutValue 0x10, DataBufferOffset 0x18, SenseInfoOffset 0x20, Cdb 0x24 }
    _SCSI_PASS_THROUGH32: 0x2c, 4 { Length 0x0, ScsiStatus 0x2, PathId 0x3, TargetId 0x4, Lun 0x5, CdbLength 0x6, SenseInfoLength 0x7, DataIn 0x8, DataTransferLength 0xc, TimeOutValue 0x10, DataBufferOffset 0x14, SenseInfoOffset 0x18, Cdb 0x1c }
    _SCSI_PASS_THROUGH_DIRECT: 0x38, 8 { Length 0x0, ScsiStatus 0x2, PathId 0x3, TargetId 0x4, Lun 0x5, CdbLength 0x6, SenseInfoLength 0x7, DataIn 0x8, DataTransferLength 0xc, TimeOutValue 0x10, DataBuffer 0x18, SenseInfoOffset 0x20, Cdb 0x24 }
    _SCSI_PASS_THROUGH_DIRECT32: 0x38, 8 { Length 0x0, ScsiStatus 0x2, PathId 0x3, TargetId 0x4, Lun 0x5, CdbLength 0x6, SenseInfoLength 0x7, DataIn 0x8, DataTransferLength 0xc, TimeOutValue 0x10, DataBuffer 0x18, SenseInfoOffset 0x20, Cdb 0x24 }
    _SCSI_PNP_REQUEST_BLOCK: 0x58, 8 { Length 0x0, Function 0x2, SrbStatus 0x3, PnPSubFunction 0x4, PathId 0x5, TargetId 0x6, Lun 0x7, PnPAction 0x8, SrbFlags 0xc, DataTransferLength 0x10, TimeOutValue 0x14, DataBuffer 0x18, SenseInfoBuffer 0x20, NextSrb 0x28, OriginalRequest 0x30, SrbExtension 0x38, SrbPnPFlags 0x40, Reserved 0x44, Reserved4 0x48 }
    _SCSI_POWER_REQUEST_BLOCK: 0x58, 8 { Length 0x0, Function 0x2, SrbStatus 0x3, SrbPowerFlags 0x4, PathId 0x5, TargetId 0x6, Lun 0x7, DevicePowerState 0x8, SrbFlags 0xc, DataTransferLength 0x10, TimeOutValue 0x14, DataBuffer 0x18, SenseInfoBuffer 0x20, NextSrb 0x28, OriginalRequest 0x30, SrbExtension 0x38, PowerAction 0x40, Reserved 0x44, Reserved5 0x48 }
    _SCSI_SUPPORTED_CONTROL_TYPE_LIST: 0x4, 4 { MaxControlType 0x0, SupportedTypeList 0x4 }
    _SCSI_WMI_REQUEST_BLOCK: 0x58, 8 { Length 0x0, Function 0x2, SrbStatus 0x3, WMISubFunction 0x4, PathId 0x5, TargetId 0x6, Lun 0x7, Reserved1 0x8, WMIFlags 0x9, Reserved2 0xa, SrbFlags 0xc, DataTransferLength 0x10, TimeOutValue 0x14, DataBuffer 0x18, DataPath 0x20, Reserved3 0x28, OriginalRequest 0x30, SrbExtension 0x38, Reserved4 0x40, Reserved6 0x44, Reserved5 0x48 }
    _SENSE_DATA: 0x12, 1 { SegmentNumber 0x1, Information 0x3, AdditionalSenseLength 0x7, CommandSpecificInformation 0x8, AdditionalSenseCode 0xc, AdditionalSenseCodeQualifier 0xd, FieldReplaceableUnitCode 0xe, SenseKeySpecific 0xf }
    _SLOT_TABLE_INFORMATION: 0x4, 1 { Reserved2 0x1 }
    _SRB_IO_CONTROL: 0x1c, 4 { HeaderLength 0x0, Signature 0x4, Timeout 0xc, ControlCode 0x10, ReturnCode 0x14, Length 0x18 }
    _STOR_DEVICE_CAPABILITIES: 0x8, 4 { Version 0x0 }
    _SUB_Q_CHANNEL_DATA: 0x18, 1 { CurrentPosition 0x0, MediaCatalog 0x0, TrackIsrc 0x0 }
    _SUB_Q_CURRENT_POSITION: 0x10, 1 { Header 0x0, FormatCode 0x4, TrackNumber 0x6, IndexNumber 0x7, AbsoluteAddress 0x8, TrackRelativeAddress 0xc }
    _SUB_Q_HEADER: 0x4, 1 { Reserved 0x0, AudioStatus 0x1, DataLength 0x2 }
    _SUB_Q_MEDIA_CATALOG_NUMBER: 0x18, 1 { Header 0x0, FormatCode 0x4, Reserved 0x5, MediaCatalog 0x9 }
    _SUB_Q_TRACK_ISRC: 0x18, 1 { Header 0x0, FormatCode 0x4, Reserved0 0x5, Track 0x6, Reserved1 0x7, TrackIsrc 0x9 }
    _SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA: 0x8, 1 { Reserved1 0x0, SupportedSecurityListLength 0x6, SupportedSecurityProtocol 0x8 }
    _TAPE_POSITION_DATA: 0x14, 2 { PartitionNumber 0x1, Reserved3 0x2, FirstBlock 0x4, LastBlock 0x8, Reserved4 0xc, NumberOfBlocks 0xd, NumberOfBytes 0x10 }
    _TRACK_DATA: 0x8, 1 { Reserved 0x0, TrackNumber 0x2, Reserved1 0x3, Address 0x4 }
    _TRACK_INFORMATION: 0x18, 1 { Length 0x0, TrackNumber 0x2, SessionNumber 0x3, Reserved1 0x4, TrackStartAddress 0x8, NextWritableAddress 0xc, FreeBlocks 0x10, FixedPacketSize 0x14 }
    _TRACK_INFORMATION2: 0x24, 1 { Length 0x0, TrackNumberLsb 0x2, SessionNumberLsb 0x3, Reserved4 0x4, TrackStartAddress 0x8, NextWritableAddress 0xc, FreeBlocks 0x10, FixedPacketSize 0x14, TrackSize 0x18, LastRecordedAddress 0x1c, TrackNumberMsb 0x20, SessionNumberMsb 0x21, Reserved7 0x22 }
    _TRACK_INFORMATION3: 0x28, 1 { Length 0x0, TrackNumberLsb 0x2, SessionNumberLsb 0x3, Reserved4 0x4, TrackStartAddress 0x8, NextWritableAddress 0xc, FreeBlocks 0x10, FixedPacketSize 0x14, TrackSize 0x18, LastRecordedAddress 0x1c, TrackNumberMsb 0x20, SessionNumberMsb 0x21, Reserved7 0x22, ReadCompatibilityLba 0x24 }
    _TWO_BYTE: 0x2, 2 { AsUShort 0x0 }
    _TWO_BYTE__bindgen_ty_1: 0x2, 1 { Byte0 0x0, Byte1 0x1 }
    _VOLUME_CONTROL: 0x4, 1 { PortVolume 0x0 }
    _VPD_IDENTIFICATION_DESCRIPTOR: 0x4, 1 { Reserved3 0x2, IdentifierLength 0x3, Identifier 0x4 }
    _VPD_IDENTIFICATION_PAGE: 0x4, 1 { PageCode 0x1, Reserved 0x2, PageLength 0x3, Descriptors 0x4 }
    _VPD_MEDIA_SERIAL_NUMBER_PAGE: 0x4, 1 { PageCode 0x1, Reserved 0x2, PageLength 0x3, SerialNumber 0x4 }
    _VPD_SERIAL_NUMBER_PAGE: 0x4, 1 { PageCode 0x1, Reserved 0x2, PageLength 0x3, SerialNumber 0x4 }
    _VPD_SUPPORTED_PAGES_PAGE: 0x4, 1 { PageCode 0x1, Reserved 0x2, PageLength 0x3, SupportedPageList 0x4 }
}
