//! What borrows nothing, so that a driver can keep it for as long as it likes: in a `static`.

use core::mem;
use core::time::Duration;

use wdk::address::{PhysicalAddress, VirtualAddress};
use wdk::mdl::{Caching, MdlStorage, NonpagedMdl, PagesMdl, PartialMdl, PoolMdl, UnlockedMdl};
use wdk::pool::{List, ListNode, Lookaside, PagedVec, PoolBox, PoolBuffer, PoolVec};
use wdk::registry::{Key, WritableKey};
use wdk::string::{MultiString, UnicodeStr, UnicodeString};
use wdk::sync::{CommandSlot, Event, FastMutex, Mutex, OnceCell, Reset, Resource, SpinLock};
use wdk::{Error, Result};

use crate::contract::{DROP, DROP_IN_TIMER, DROP_UNDER_LOCK, FORGET, STASH};

/// A type, and how to make and end a value of it.
pub struct Owner {
    pub name: &'static str,
    /// Makes a value and ends it in one of the ways; [`TAKE`] drops what is stashed.
    pub end: fn(u32) -> Result,
}

/// Drops what was stashed.
pub const TAKE: u32 = u32::MAX;

macro_rules! owners {
    ($($name:literal: $type:ty = $make:expr;)*) => {
        pub const OWNERS: &[Owner] = &[$(
            Owner {
                name: $name,
                end: |way| {
                    static STASHED: SpinLock<Option<$type>> = SpinLock::new(None);
                    end(way, &STASHED, || $make)
                },
            }
        ),*];
    };
}

owners! {
    "PoolBox": PoolBox<[u64; 8]> = PoolBox::new([7; 8]);
    "PoolBuffer": PoolBuffer = PoolBuffer::zeroed(100, 8);
    "PoolVec": PoolVec<PoolBox<u32>> = vector();
    "PagedVec": PagedVec<u64> = paged();
    "ListNode": ListNode<u32> = ListNode::new(7);
    "List": List<u32> = linked();
    "Lookaside": Lookaside<[u32; 8]> = lookaside();
    "UnicodeString": UnicodeString = UnicodeString::try_from("some text");
    "MultiString": MultiString = list();
    "Key": Key = Key::open(SERVICES);
    "WritableKey": WritableKey = WritableKey::open(SERVICES);
    "Event": Event = Event::new(Reset::Automatic);
    "Mutex": Mutex<u32> = Mutex::new(7);
    "FastMutex": FastMutex<u32> = FastMutex::new(7);
    "Resource": Resource<u32> = Resource::new(7);
    "OnceCell": OnceCell<PoolBox<u32>> = cell();
    "CommandSlot": CommandSlot = CommandSlot::new(Duration::from_secs(1));
    "UnlockedMdl": UnlockedMdl = UnlockedMdl::new(VirtualAddress::new(0x1_0000), 100);
    "PartialMdl": PartialMdl = PartialMdl::new(0x3000);
    "PagesMdl": PagesMdl = PagesMdl::new(0x3000, PhysicalAddress::MAX, Caching::Cached);
    "NonpagedMdl": NonpagedMdl = NonpagedMdl::new(PoolBuffer::zeroed(100, 8)?);
    "PoolMdl": PoolMdl = PoolMdl::create(PoolBuffer::zeroed(100, 8)?);
    "MdlStorage": MdlStorage<4> = MdlStorage::new();
}

fn vector() -> Result<PoolVec<PoolBox<u32>>> {
    let mut vector = PoolVec::new();
    vector.push(PoolBox::new(7)?)?;
    Ok(vector)
}

fn paged() -> Result<PagedVec<u64>> {
    let mut vector = PagedVec::new();
    vector.extend_from_slice(&[7; 100])?;
    Ok(vector)
}

fn linked() -> Result<List<u32>> {
    let mut list = List::new();
    for number in 0..3 {
        list.push_back(ListNode::new(number)?);
    }
    Ok(list)
}

fn lookaside() -> Result<Lookaside<[u32; 8]>> {
    let list = Lookaside::new()?;
    drop(list.boxed([7; 8])?);
    Ok(list)
}

fn cell() -> Result<OnceCell<PoolBox<u32>>> {
    let cell = OnceCell::new();
    cell.get_or_try_init(|| PoolBox::new(7))?;
    Ok(cell)
}

fn list() -> Result<MultiString> {
    let mut list = MultiString::new();
    list.push(wdk::unicode!("one"))?;
    Ok(list)
}

/// A key that every machine has.
const SERVICES: &UnicodeStr = wdk::unicode!(r"\Registry\Machine\System\CurrentControlSet\Services");

fn end<T: Send>(
    way: u32,
    stashed: &'static SpinLock<Option<T>>,
    make: impl FnOnce() -> Result<T>,
) -> Result {
    static LOCK: SpinLock<()> = SpinLock::new(());
    match way {
        DROP => drop(make()?),
        FORGET => mem::forget(make()?),
        // In the static, from where a timer takes it, or nobody.
        STASH | DROP_IN_TIMER => {
            let value = make()?;
            drop(stashed.with(|stashed| stashed.replace(value))?);
        }
        DROP_UNDER_LOCK => {
            let value = make()?;
            LOCK.with(|()| drop(value))?;
        }
        TAKE => drop(stashed.with(Option::take)?),
        _ => return Err(Error::INVALID_PARAMETER),
    }
    Ok(())
}
