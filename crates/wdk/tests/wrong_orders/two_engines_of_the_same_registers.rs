//! Map registers have one owner, through which one transfer goes at a time.

use wdk::dma::DmaEngine;

pub fn order<'d>(engine: &DmaEngine<'d>) {
    let _: DmaEngine<'d> = engine.clone(); //~ E0308
}
