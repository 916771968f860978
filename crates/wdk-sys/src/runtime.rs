//! What compiled code refers to without saying so.
