//! Routines that raise exceptions, in forms that return the exception code.
