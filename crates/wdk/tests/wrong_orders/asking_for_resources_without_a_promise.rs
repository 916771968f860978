//! What a device is started with, its registers are mapped at: who changes what it asks for answers
//! for that.

use wdk::resources::Requirements;

pub fn order(requirements: &mut Requirements<'_>) {
    requirements.one_message();
    requirements.for_each(|descriptor| descriptor.Type = 3); //~ E0133
}
