//! [`Message`]: what a buffer holds, converted field by field.

/// A value that crosses the boundary between an application and a driver, as
/// [`LENGTH`](Self::LENGTH) bytes without gaps, integers little-endian. Structures become one by
/// [`message!`](crate::message!).
pub trait Message: Sized {
    /// The bytes it takes.
    const LENGTH: usize;

    /// Writes it to the beginning of `bytes`, and returns [`LENGTH`](Self::LENGTH); `None`, with
    /// some of it written, when there is less room.
    fn encode(&self, bytes: &mut [u8]) -> Option<usize>;

    /// Reads it from the beginning of `bytes`; what follows is of a later version of the message,
    /// and ignored. `None` when there are fewer bytes.
    fn decode(bytes: &[u8]) -> Option<Self>;
}

/// Nothing.
impl Message for () {
    const LENGTH: usize = 0;

    fn encode(&self, _: &mut [u8]) -> Option<usize> {
        Some(0)
    }

    fn decode(_: &[u8]) -> Option<Self> {
        Some(())
    }
}

impl<const N: usize> Message for [u8; N] {
    const LENGTH: usize = N;

    #[inline]
    fn encode(&self, bytes: &mut [u8]) -> Option<usize> {
        *bytes.first_chunk_mut()? = *self;
        Some(N)
    }

    #[inline]
    fn decode(bytes: &[u8]) -> Option<Self> {
        bytes.first_chunk().copied()
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Message for $integer {
            const LENGTH: usize = size_of::<Self>();

            #[inline]
            fn encode(&self, bytes: &mut [u8]) -> Option<usize> {
                self.to_le_bytes().encode(bytes)
            }

            #[inline]
            fn decode(bytes: &[u8]) -> Option<Self> {
                Message::decode(bytes).map(Self::from_le_bytes)
            }
        }
    )*};
}
integers!(u8 u16 u32 u64 i8 i16 i32 i64);

/// Declares a structure whose fields are [`Message`](crate::Message)s, and which is one itself: the
/// fields follow one another without gaps.
///
/// Fields can be added at the end in later versions: an older reader ignores them.
#[macro_export]
macro_rules! message {
    (
        $(#[$meta:meta])*
        $visibility:vis struct $name:ident {
            $($(#[$field_meta:meta])* $field_visibility:vis $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        $visibility struct $name {
            $($(#[$field_meta])* $field_visibility $field: $type,)*
        }

        impl $crate::Message for $name {
            const LENGTH: usize = 0 $(+ <$type as $crate::Message>::LENGTH)*;

            fn encode(&self, bytes: &mut [u8]) -> ::core::option::Option<usize> {
                let mut at = 0;
                $(at += $crate::Message::encode(&self.$field, bytes.get_mut(at..)?)?;)*
                ::core::option::Option::Some(at)
            }

            fn decode(bytes: &[u8]) -> ::core::option::Option<Self> {
                let mut rest = bytes;
                $(
                    let $field = <$type as $crate::Message>::decode(rest)?;
                    rest = rest.get(<$type as $crate::Message>::LENGTH..)?;
                )*
                let _ = rest;
                ::core::option::Option::Some(Self { $($field,)* })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::message! {
        /// Fields of several widths, out of alignment.
        struct Mixed {
            small: u8,
            wide: u64,
            name: [u8; 3],
            signed: i16,
        }
    }

    const MIXED: Mixed = Mixed {
        small: 1,
        wide: 0x0807_0605_0403_0202,
        name: *b"edu",
        signed: -2,
    };

    #[test]
    fn fields_follow_one_another_little_endian() {
        let mut bytes = [0xFF; 15];
        assert_eq!(MIXED.encode(&mut bytes), Some(14));
        assert_eq!(
            bytes,
            [
                1, 2, 2, 3, 4, 5, 6, 7, 8, b'e', b'd', b'u', 0xFE, 0xFF, 0xFF
            ]
        );
        assert_eq!(
            Mixed::decode(&bytes),
            Some(MIXED),
            "and ignores the byte behind"
        );
    }

    #[test]
    fn too_few_bytes_are_refused_at_every_length() {
        let mut bytes = [0; 14];
        assert_eq!(MIXED.encode(&mut bytes), Some(14));
        for length in 0..14 {
            assert_eq!(Mixed::decode(&bytes[..length]), None);
            assert_eq!(MIXED.encode(&mut [0; 14][..length]), None);
        }
        assert_eq!(Mixed::decode(&bytes), Some(MIXED));
        assert_eq!(<()>::decode(&[]), Some(()));
    }
}
