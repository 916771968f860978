//! The virtual address of an MDL is an index.

use wdk::mdl::Mdl;

pub fn order(mdl: Mdl<'_>) {
    let address = mdl.virtual_address();
    let _ = address.get();
    let _ = *address; //~ E0614
}
