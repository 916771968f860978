//! Lines and messages, connecting to them, and delivery at device IRQL. Calls drivers' service
//! routines through [`crate::executive`], which also decides when delivery may happen.
//!
//! A line is level-triggered and may be shared: the service routines connected to it are asked in
//! the order in which they connected, until one says that the interrupt was its own; if the line is
//! asserted after that, they are asked again. A message is an edge: each arrival runs its service
//! routine once.

use wdk_sys::{
    _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS as LineBased,
    _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS as MessageBased, IO_INTERRUPT_MESSAGE_INFO,
    IO_INTERRUPT_MESSAGE_INFO_ENTRY, PHYSICAL_ADDRESS,
};

use super::layout::status;
use super::{Hal, InterruptLine, PciFunction};
use crate::cpu::stop;
use crate::executive::{Devices, Return, executive};
use crate::nt::codes;
use crate::record::{FailPoint, Leak, Site, injection};

/// How often service routines may run without the line ever being lowered. Windows counts unclaimed
/// interrupts to the same number before it speaks of a storm.
const STORM: u32 = 500;
/// Bytes of a KINTERRUPT. Drivers see it as a pointer only.
const INTERRUPT_OBJECT_BYTES: u64 = 0x100;
/// KOBJECTS: `InterruptObject`.
const INTERRUPT_OBJECT_TYPE: i16 = 22;
const LEVEL_SENSITIVE: i32 = wdk_sys::_KINTERRUPT_MODE::LevelSensitive;
const LATCHED: i32 = wdk_sys::_KINTERRUPT_MODE::Latched;

/// What is connected.
#[derive(Default)]
pub(super) struct Interrupts {
    connections: Vec<Connection>,
    /// Service routines run since the line was last seen lowered, by vector.
    runs: Vec<(u32, u32)>,
    /// Interrupts that are delivered while the routine that connects them has not returned.
    arriving: Vec<InterruptLine>,
}

/// One connected service routine.
#[derive(Clone, Copy)]
pub(super) struct Connection {
    /// The KINTERRUPT.
    pub object: u64,
    pub routine: u64,
    pub context: u64,
    /// A message service routine, which is told this number.
    pub message: Option<u32>,
    /// The table handed out with a message connection.
    pub table: u64,
    pub line: InterruptLine,
    pub synchronize_irql: u8,
    /// The driver's lock for it, or 0.
    pub spin_lock: u64,
    pub shared: bool,
    /// The IRQL to return to, while a driver holds the interrupt's spin lock.
    pub held_from: Option<u8>,
    pub site: Site,
}

/// What a driver asks to be connected to.
pub(super) struct Request {
    pub routine: u64,
    pub context: u64,
    pub vector: u32,
    pub irql: u8,
    pub synchronize_irql: u8,
    pub mode: i32,
    pub shared: bool,
    pub affinity: u64,
    /// A lock of the driver's for it, or 0 for the interrupt's own.
    pub spin_lock: u64,
    pub message: Option<u32>,
}

/// What the lock of an interrupt is called in reports.
pub(super) const INTERRUPT_LOCK: &str = "interrupt spin lock";

impl Connection {
    /// What its service routine and `KeSynchronizeExecution` hold.
    pub fn lock(&self) -> u64 {
        if self.spin_lock == 0 {
            self.object
        } else {
            self.spin_lock
        }
    }
}

impl Devices for Hal {
    fn deliver(&self) -> bool {
        let mut any = false;
        while let Some(line) = self.next_asserted() {
            self.service(line);
            any = true;
        }
        any
    }

    fn settle(&self) -> bool {
        self.settle_devices();
        self.deliver()
    }

    fn next_due(&self) -> Option<u64> {
        self.next_device_due()
    }
}

impl Hal {
    /// The asserted and connected interrupt of the highest IRQL above the processor's.
    fn next_asserted(&self) -> Option<InterruptLine> {
        let above = executive().irql();
        let mut candidates: Vec<InterruptLine> = Vec::new();
        for connection in &self.interrupts.borrow().connections {
            if connection.line.irql > above
                && !candidates
                    .iter()
                    .any(|line| line.vector == connection.line.vector)
            {
                candidates.push(connection.line);
            }
        }
        candidates.sort_by_key(|line| std::cmp::Reverse(line.irql));
        for line in candidates {
            if self.asserted(line) {
                return Some(line);
            }
            self.interrupts
                .borrow()
                .runs
                .retain(|(vector, _)| *vector != line.vector);
        }
        None
    }

    fn service(&self, line: InterruptLine) {
        if line.message {
            self.take_message(line);
        } else {
            self.count_run(line);
        }
        let connected: Vec<Connection> = self
            .interrupts
            .borrow()
            .connections
            .iter()
            .filter(|connection| connection.line.vector == line.vector)
            .copied()
            .collect();
        for connection in connected {
            let executive = executive();
            let before = executive.raise_irql(connection.synchronize_irql);
            let taken_at = Site::at(connection.routine);
            executive.hold_spin_lock(INTERRUPT_LOCK, connection.lock(), taken_at, Some(before));
            let as_service_routine = Return {
                stack: Some(executive.interrupt_stack()),
                ..Return::default()
            };
            let mut arguments = vec![connection.object, connection.context];
            arguments.extend(connection.message.map(u64::from));
            // SAFETY: the driver connected this address as a service routine of this form, and an
            // image is unloaded only after its interrupts were disconnected or reported.
            let answer = unsafe {
                executive.call_held_to(
                    as_service_routine,
                    "The interrupt service routine",
                    connection.routine,
                    &arguments,
                )
            };
            executive.let_go_of_spin_lock(connection.lock(), Some(before));
            executive.lower_irql(before);
            // A BOOLEAN: the register's other bytes mean nothing.
            if answer & 0xff != 0 {
                self.statistics.borrow().interrupts += 1;
                break;
            }
        }
    }

    fn count_run(&self, line: InterruptLine) {
        let runs = {
            let mut interrupts = self.interrupts.borrow();
            let index = match interrupts
                .runs
                .iter()
                .position(|(vector, _)| *vector == line.vector)
            {
                Some(index) => index,
                None => {
                    interrupts.runs.push((line.vector, 0));
                    interrupts.runs.len() - 1
                }
            };
            interrupts.runs[index].1 += 1;
            interrupts.runs[index].1
        };
        if runs > STORM {
            stop(
                codes::HARDWARE_INTERRUPT_STORM,
                [u64::from(line.vector), 0, 0, 0],
                format!(
                    "Interrupt storm: line {} is still asserted after its service routines ran \
                     {STORM} times; a service routine must make its device lower the line before \
                     it returns TRUE, and somebody must answer TRUE.",
                    line.line
                ),
            );
        }
    }

    fn connect(&self, request: &Request) -> Result<u64, i32> {
        let Some(line) = self.line_of_vector(request.vector) else {
            return Err(status::INVALID_PARAMETER);
        };
        let mode = if line.message {
            LATCHED
        } else {
            LEVEL_SENSITIVE
        };
        if request.routine == 0
            || request.irql != line.irql
            || request.synchronize_irql < request.irql
            || request.mode != mode
            || request.affinity == 0
        {
            return Err(status::INVALID_PARAMETER);
        }
        let refused = self
            .interrupts
            .borrow()
            .connections
            .iter()
            .any(|other| other.line.vector == line.vector && !(other.shared && request.shared));
        if refused {
            return Err(status::INVALID_PARAMETER);
        }
        if injection().must_fail(FailPoint::Interrupt) {
            return Err(status::INSUFFICIENT_RESOURCES);
        }
        let object = executive()
            .allocate_object(INTERRUPT_OBJECT_BYTES, "interrupt object")
            .ok_or(status::INSUFFICIENT_RESOURCES)?;
        // SAFETY: the object is large enough, aligned and fresh; its type and size come first, as
        // in every kernel object.
        unsafe {
            object.cast::<i16>().write(INTERRUPT_OBJECT_TYPE);
            object
                .cast::<i16>()
                .add(1)
                .write(INTERRUPT_OBJECT_BYTES as i16);
        }
        self.interrupts.borrow().connections.push(Connection {
            object: object as u64,
            routine: request.routine,
            context: request.context,
            message: request.message,
            table: 0,
            line,
            synchronize_irql: request.synchronize_irql,
            spin_lock: request.spin_lock,
            shared: request.shared,
            held_from: None,
            site: Site::here(),
        });
        if line.message {
            self.enable_messages(line, true);
        }
        // What is asserted already is delivered before the driver is told of its connection.
        self.interrupts.borrow().arriving.push(line);
        let before = executive().raise_irql(line.irql);
        executive().lower_irql(before);
        self.interrupts.borrow().arriving.pop();
        Ok(object as u64)
    }

    /// Disconnects the interrupt whose object (or, if `by_table`, those whose message table) is at
    /// `address`.
    pub(super) fn disconnect(&self, address: u64, by_table: bool) {
        let named = |connection: &mut Connection| {
            address != 0
                && address
                    == if by_table {
                        connection.table
                    } else {
                        connection.object
                    }
        };
        let found: Vec<Connection> = {
            let mut interrupts = self.interrupts.borrow();
            interrupts.connections.extract_if(.., named).collect()
        };
        if found.is_empty() {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0, address, 0, 0],
                format!(
                    "An interrupt was disconnected that is not connected, {address:#x}: \
                     disconnect each that IoConnectInterrupt returned once."
                ),
            );
        }
        if found
            .iter()
            .any(|connection| connection.held_from.is_some())
        {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0, address, 0, 0],
                "An interrupt was disconnected while the driver holds its spin lock: release it \
                 first."
                    .to_owned(),
            );
        }
        for connection in &found {
            if connection.line.message {
                self.enable_messages(connection.line, false);
            }
            executive().free_object(connection.object as *mut u8);
        }
        // The table goes with the last of its messages.
        let table = found[0].table;
        let interrupts = self.interrupts.borrow();
        let mut left = interrupts.connections.iter();
        if table != 0 && left.all(|connection| connection.table != table) {
            executive().free_object(table as *mut u8);
        }
    }

    /// The connection of a KINTERRUPT that a driver names.
    pub(super) fn connection(&self, object: u64) -> Connection {
        let found = self
            .interrupts
            .borrow()
            .connections
            .iter()
            .find(|connection| connection.object == object)
            .copied();
        found.unwrap_or_else(|| {
            let mut rule = format!(
                "{object:#x} is not the object of a connected interrupt: use the one that \
                 IoConnectInterrupt returned, until it is disconnected."
            );
            if let Some(line) = self.interrupts.borrow().arriving.last() {
                rule += &format!(
                    " Line {} was asserted when the driver connected to it, so its interrupt \
                     arrived before the routine that connects has returned and stored the \
                     object's address: have the device interrupt only after that, or do without \
                     the object in the service routine and in what it queues until it is there.",
                    line.line
                );
            }
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0, object, 0, 0],
                rule,
            )
        })
    }

    pub(super) fn set_held(&self, object: u64, from: Option<u8>) {
        let mut interrupts = self.interrupts.borrow();
        if let Some(connection) = interrupts
            .connections
            .iter_mut()
            .find(|connection| connection.object == object)
        {
            connection.held_from = from;
        }
    }

    /// Connected interrupts that were not disconnected.
    pub(super) fn interrupt_leaks(&self) -> Vec<Leak> {
        self.interrupts
            .borrow()
            .connections
            .iter()
            .map(|connection| Leak {
                kind: "interrupt",
                what: format!("vector {:#x}", connection.line.vector),
                taken_at: connection.site.describe(),
            })
            .collect()
    }

    pub(super) fn connect_into(&self, request: &Request, object: u64) -> i32 {
        match self.connect(request) {
            Ok(connected) => {
                // SAFETY: the driver hands over a place for the pointer; a bad one faults as it
                // would there.
                unsafe { (object as *mut u64).write(connected) };
                status::SUCCESS
            }
            Err(status) => status,
        }
    }

    pub(super) fn connect_line(&self, device: PciFunction, parameters: &LineBased) -> i32 {
        let Some(line) = self.interrupts(device).first().copied() else {
            return status::NOT_FOUND;
        };
        if line.message {
            return status::NOT_FOUND;
        }
        let request = Request {
            routine: address_of(parameters.ServiceRoutine),
            context: parameters.ServiceContext as u64,
            vector: line.vector,
            irql: line.irql,
            synchronize_irql: parameters.SynchronizeIrql.max(line.irql),
            mode: LEVEL_SENSITIVE,
            shared: true,
            affinity: 1,
            spin_lock: parameters.SpinLock as u64,
            message: None,
        };
        self.connect_into(&request, parameters.InterruptObject as u64)
    }

    /// Connects one service routine to all of a device's messages, each of which is an interrupt of
    /// its own.
    pub(super) fn connect_messages(&self, device: PciFunction, parameters: &MessageBased) -> i32 {
        let lines = self.interrupts(device);
        // One lock for all of them is held at the highest of their IRQLs.
        let unified = lines.iter().map(|line| line.irql).max().unwrap_or(0);
        let unified = unified.max(parameters.SynchronizeIrql);
        let own_lock = parameters.SpinLock.is_null();
        let bytes = size_of::<IO_INTERRUPT_MESSAGE_INFO>()
            + lines.len().saturating_sub(1) * size_of::<IO_INTERRUPT_MESSAGE_INFO_ENTRY>();
        let Some(table) = executive().allocate_object(bytes as u64, "interrupt message table")
        else {
            return status::INSUFFICIENT_RESOURCES;
        };
        let mut entries = Vec::new();
        for (number, (line, (address, data))) in
            lines.iter().zip(self.messages_of(device)).enumerate()
        {
            let request = Request {
                routine: address_of(parameters.MessageServiceRoutine),
                context: parameters.ServiceContext as u64,
                vector: line.vector,
                irql: line.irql,
                synchronize_irql: if own_lock {
                    parameters.SynchronizeIrql.max(line.irql)
                } else {
                    unified
                },
                mode: LATCHED,
                shared: false,
                affinity: 1,
                spin_lock: parameters.SpinLock as u64,
                message: Some(number as u32),
            };
            match self.connect(&request) {
                Ok(object) => entries.push(IO_INTERRUPT_MESSAGE_INFO_ENTRY {
                    MessageAddress: PHYSICAL_ADDRESS {
                        QuadPart: address as i64,
                    },
                    TargetProcessorSet: 1,
                    InterruptObject: object as *mut _,
                    MessageData: data,
                    Vector: line.vector,
                    Irql: line.irql,
                    Mode: LATCHED,
                    Polarity: wdk_sys::_KINTERRUPT_POLARITY::InterruptActiveHigh,
                }),
                Err(status) => {
                    for entry in entries {
                        self.disconnect(entry.InterruptObject as u64, false);
                    }
                    executive().free_object(table);
                    return status;
                }
            }
        }
        let info = table.cast::<IO_INTERRUPT_MESSAGE_INFO>();
        // SAFETY: the object was allocated with room for as many entries, and the driver hands over
        // a place for the pointer; a bad one faults as it would there.
        unsafe {
            (*info).UnifiedIrql = unified;
            (*info).MessageCount = entries.len() as u32;
            let places = (&raw mut (*info).MessageInfo).cast::<IO_INTERRUPT_MESSAGE_INFO_ENTRY>();
            for (index, entry) in entries.iter().enumerate() {
                places.add(index).write(*entry);
            }
            (parameters.ConnectionContext.Generic as *mut u64).write(table as u64);
        }
        let mut interrupts = self.interrupts.borrow();
        for connection in &mut interrupts.connections {
            let object = connection.object;
            if entries
                .iter()
                .any(|entry| entry.InterruptObject as u64 == object)
            {
                connection.table = table as u64;
            }
        }
        status::SUCCESS
    }
}

/// The address of a driver's routine, for [`crate::cpu::call`]; 0 for none.
pub(super) fn address_of<T: Copy>(routine: Option<T>) -> u64 {
    const { assert!(size_of::<Option<T>>() == size_of::<u64>()) };
    // SAFETY: an optional function pointer is as large as an address, and null when there is none.
    unsafe { std::mem::transmute_copy(&routine) }
}
