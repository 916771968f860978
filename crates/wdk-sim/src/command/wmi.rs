//! The step by which drivers are asked by way of WMI.

use wdk_sim::simulator::Uuid;

use super::arguments::parse_number;
use super::bytes::Bytes;
use super::parts::Parts;
use super::step::{Action, parse_length};

/// What is asked by way of WMI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wmi {
    /// All instances of a block.
    QueryAll,
    /// One instance.
    Query(u32),
    /// Changes an instance, or one item of it.
    Set {
        /// Which instance.
        instance: u32,
        /// Which item of it.
        item: Option<u32>,
        /// To what.
        data: Bytes,
    },
    /// Executes a method.
    Execute {
        /// Of which instance.
        instance: u32,
        /// Which.
        method: u32,
        /// What it is given.
        input: Bytes,
        /// How many bytes it can answer with.
        output: usize,
    },
    /// Begins, or ceases, to want events.
    Events(bool),
}

/// What `wmi=` says.
pub fn parse(value: &str, parts: &mut Parts<'_>) -> Result<Action, String> {
    let block = Uuid::parse_str(value).map_err(|error| format!("{value:?}: {error}"))?;
    let number = |text: &str| {
        let number = parse_number(text)?;
        u32::try_from(number).map_err(|_| format!("{number} has more than 32 bits"))
    };
    let instance = parts.value("instance", number)?;
    let first = instance.unwrap_or_default();
    let events = match (parts.word("events"), parts.word("no-events")) {
        (false, false) => None,
        (on, _) => Some(on),
    };
    let what = if let Some(on) = events {
        Wmi::Events(on)
    } else if let Some(method) = parts.value("method", number)? {
        Wmi::Execute {
            instance: first,
            method,
            input: parts.value("in", str::parse)?.unwrap_or_default(),
            output: parts.value("out", parse_length)?.unwrap_or_default(),
        }
    } else if let Some(data) = parts.value("set", str::parse)? {
        Wmi::Set {
            instance: first,
            item: parts.value("item", number)?,
            data,
        }
    } else {
        instance.map_or(Wmi::QueryAll, Wmi::Query)
    };
    Ok(Action::Wmi(block, what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::step::Step;

    #[test]
    fn questions_of_wmi_are_understood() {
        let wmi = |parts: &str| match format!("wmi=11223344-5566-7788-99aa-bbccddeeff01{parts}")
            .parse::<Step>()
            .unwrap()
            .action
        {
            Action::Wmi(_, what) => what,
            other => panic!("{other:?}"),
        };
        assert_eq!(wmi(""), Wmi::QueryAll);
        assert_eq!(wmi(",instance=1"), Wmi::Query(1));
        assert_eq!(wmi(",events"), Wmi::Events(true));
        assert_eq!(wmi(",no-events"), Wmi::Events(false));
        let data: Bytes = "0102".parse().unwrap();
        assert_eq!(
            wmi(",instance=1,set=0102,item=3"),
            Wmi::Set {
                instance: 1,
                item: Some(3),
                data: data.clone(),
            }
        );
        assert_eq!(
            wmi(",method=2,in=0102,out=4"),
            Wmi::Execute {
                instance: 0,
                method: 2,
                input: data,
                output: 4,
            }
        );
    }
}
