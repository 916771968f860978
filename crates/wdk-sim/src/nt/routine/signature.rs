//! The types of a function, as far as the Windows x64 convention can tell them apart.

use std::fmt;

/// The most arguments of any routine.
pub const MOST_ARGUMENTS: usize = 16;

/// One argument or result.
#[derive(Clone, Copy)]
pub struct Value {
    /// Its bytes; 0 of no result.
    pub size: usize,
    /// Its type's name in Rust.
    pub name: fn() -> &'static str,
}

/// Arguments and result of a function.
#[derive(Clone, Copy)]
pub struct Signature {
    arguments: [Option<Value>; MOST_ARGUMENTS],
    result: Value,
    /// Whether further arguments may follow.
    pub variadic: bool,
}

/// A type of pointers to functions.
pub trait FunctionPointer {
    /// The function's types.
    const SIGNATURE: Signature;
}

impl Value {
    const fn of<T>() -> Self {
        Self {
            size: size_of::<T>(),
            name: std::any::type_name::<T>,
        }
    }

    /// Whether it takes all of a register: a pointer, a handle, a length.
    #[must_use]
    pub fn is_wide(self) -> bool {
        self.passed() == (size_of::<usize>(), false)
    }

    /// Whether a caller that passes one and a function that expects the other understand each
    /// other: both take one place, and as much of it. A structure of another size than a register's
    /// is passed by its address.
    #[must_use]
    pub fn agrees_with(self, other: Self) -> bool {
        self.passed() == other.passed()
    }

    fn passed(self) -> (usize, bool) {
        let size = match self.size {
            0 | 1 | 2 | 4 | 8 => self.size,
            _ => size_of::<usize>(),
        };
        (size, matches!((self.name)(), "f32" | "f64"))
    }
}

impl Signature {
    /// That of a pointer to a function.
    pub const fn of<F: FunctionPointer + Copy>(_: F) -> Self {
        F::SIGNATURE
    }

    /// That of a type of pointers to functions.
    #[must_use]
    pub const fn of_type<F: FunctionPointer>() -> Self {
        F::SIGNATURE
    }

    /// That of a member of a structure.
    pub const fn of_member<S, F: FunctionPointer>(_: fn(&S) -> &F) -> Self {
        F::SIGNATURE
    }

    /// The arguments, in order.
    pub fn arguments(&self) -> impl Iterator<Item = Value> + '_ {
        self.arguments.iter().map_while(|argument| *argument)
    }

    /// The result.
    #[must_use]
    pub fn result(&self) -> Value {
        self.result
    }

    /// Whether a caller with one signature and a function with the other understand each other.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        let same = |(one, other): (Value, Value)| one.agrees_with(other);
        self.arguments().count() == other.arguments().count()
            && self.arguments().zip(other.arguments()).all(same)
            // A caller that is promised no result does not look at one.
            && (other.result.size == 0 || self.result.agrees_with(other.result))
            && self.variadic == other.variadic
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str((self.name)())
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fn(")?;
        for (index, argument) in self.arguments().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{argument:?}")?;
        }
        if self.variadic {
            f.write_str(", ...")?;
        }
        write!(f, ") -> {:?}", self.result)
    }
}

macro_rules! function_pointers {
    ($($argument:ident)*) => {
        function_pointers!(@ [unsafe extern "win64"] $($argument)*);
        function_pointers!(@ [unsafe extern "C"] $($argument)*);
        function_pointers!(@ [unsafe] $($argument)*);
        impl<$($argument,)* R> FunctionPointer for unsafe extern "C" fn($($argument,)* ...) -> R {
            const SIGNATURE: Signature = Signature {
                variadic: true,
                ..<unsafe extern "C" fn($($argument),*) -> R>::SIGNATURE
            };
        }
    };
    (@ [$($kind:tt)*] $($argument:ident)*) => {
        impl<$($argument,)* R> FunctionPointer for $($kind)* fn($($argument),*) -> R {
            #[allow(
                unused_mut,
                unused_variables,
                unused_assignments,
                reason = "without arguments there is nothing to count"
            )]
            const SIGNATURE: Signature = {
                let (mut arguments, mut index) = ([None; MOST_ARGUMENTS], 0);
                $(
                    arguments[index] = Some(Value::of::<$argument>());
                    index += 1;
                )*
                Signature { arguments, result: Value::of::<R>(), variadic: false }
            };
        }
    };
}

impl<F: FunctionPointer> FunctionPointer for Option<F> {
    const SIGNATURE: Signature = F::SIGNATURE;
}

function_pointers!();
function_pointers!(A);
function_pointers!(A B);
function_pointers!(A B C);
function_pointers!(A B C D);
function_pointers!(A B C D E);
function_pointers!(A B C D E F);
function_pointers!(A B C D E F G);
function_pointers!(A B C D E F G H);
function_pointers!(A B C D E F G H I);
function_pointers!(A B C D E F G H I J);
function_pointers!(A B C D E F G H I J K);
function_pointers!(A B C D E F G H I J K L);
function_pointers!(A B C D E F G H I J K L M);
function_pointers!(A B C D E F G H I J K L M N);
function_pointers!(A B C D E F G H I J K L M N O);
function_pointers!(A B C D E F G H I J K L M N O P);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_signatures_apart_by_count_size_and_kind() {
        type Plain = unsafe extern "win64" fn(u64, u32) -> i32;
        let plain = Signature::of_type::<Plain>();
        let agrees = |other: Signature| plain.agrees_with(&other);
        assert!(agrees(Signature::of_type::<
            unsafe extern "C" fn(*mut u8, i32) -> u32,
        >()));
        assert!(agrees(Signature::of_type::<
            unsafe extern "C" fn([u64; 3], u32),
        >()));
        assert!(!agrees(Signature::of_type::<
            unsafe extern "C" fn(u64, u64) -> i32,
        >()));
        assert!(!agrees(Signature::of_type::<
            unsafe extern "C" fn(u64) -> i32,
        >()));
        assert!(!agrees(Signature::of_type::<
            unsafe extern "C" fn(f64, u32) -> i32,
        >()));
        assert!(!agrees(Signature::of_type::<
            unsafe extern "C" fn(u64, u32) -> u64,
        >()));
        assert!(!agrees(Signature::of_type::<
            unsafe extern "C" fn(u64, u32, ...) -> i32,
        >()));
    }

    #[test]
    fn is_written_as_in_rust() {
        type Function = unsafe extern "win64" fn(*mut u8, u32) -> i32;
        let signature = Signature::of_type::<Function>();
        assert_eq!(format!("{signature:?}"), "fn(*mut u8, u32) -> i32");
    }
}
