//! A copy of a run's whole state, and the register by which plugins say what that state is.

use std::any::Any;
use std::sync::Arc;

use bevy::ecs::component::Mutable;
use bevy::prelude::*;
use serde::Serialize;

use super::digest::Subsystem;
use super::finite::is_finite;
use super::ground::Ground;
use super::state::{Clock, Drill, Seed};
use crate::scenario::Scenario;
use crate::scenario::ids::Tick;

/// A moment of a run; any number of runs may go on from it, on any thread. Clones share the copy of the state.
#[derive(Clone)]
pub struct Snapshot {
    scenario: Arc<Scenario>,
    /// Never changes, so that it is shared and not copied.
    ground: Ground,
    tick: Tick,
    seed: u64,
    columns: Arc<[Box<dyn Any + Send + Sync>]>,
}

impl Snapshot {
    pub(super) fn take(world: &World) -> Self {
        let columns = world.resource::<Register>().columns.iter().map(|column| (column.copy)(world)).collect();
        Self {
            scenario: world.resource::<Drill>().0.clone(),
            ground: world.resource::<Ground>().clone(),
            tick: world.resource::<Clock>().tick,
            seed: world.resource::<Seed>().0,
            columns,
        }
    }

    /// The same moment, with the draws after it under another seed: what was drawn before it stays.
    pub fn with_seed(&self, seed: u64) -> Self {
        Self { seed, ..self.clone() }
    }

    pub fn tick(&self) -> Tick {
        self.tick
    }

    pub(super) fn put(&self, world: &mut World) {
        let register = world.resource::<Register>().clone();
        world.insert_resource(Drill(self.scenario.clone()));
        world.insert_resource(Seed(self.seed));
        for (column, value) in register.columns.iter().zip(self.columns.iter()) {
            (column.put)(world, value.as_ref());
        }
    }

    pub(super) fn scenario(&self) -> Arc<Scenario> {
        self.scenario.clone()
    }

    pub(super) fn ground(&self) -> Ground {
        self.ground.clone()
    }

    pub(super) fn seed(&self) -> u64 {
        self.seed
    }
}

/// How a plugin hands its state to the simulation: inserted, copied by snapshots, and part of its subsystem's digest.
pub(super) trait Keep {
    fn keep<R: Resource<Mutability = Mutable> + Clone + Serialize>(&mut self, part: Subsystem, value: R) -> &mut Self;

    /// For what follows from kept state (caches of the physics engine) or has a digest of its own.
    fn keep_unhashed<R: Resource<Mutability = Mutable> + Clone>(&mut self, value: R) -> &mut Self;
}

impl Keep for App {
    fn keep<R: Resource<Mutability = Mutable> + Clone + Serialize>(&mut self, part: Subsystem, value: R) -> &mut Self {
        let bytes = Bytes { part, append: append::<R>, is_finite: |world| is_finite(world.resource::<R>()) };
        register(self, value, Some(bytes))
    }

    fn keep_unhashed<R: Resource<Mutability = Mutable> + Clone>(&mut self, value: R) -> &mut Self {
        register(self, value, None)
    }
}

fn register<R: Resource<Mutability = Mutable> + Clone>(app: &mut App, value: R, bytes: Option<Bytes>) -> &mut App {
    app.init_resource::<Register>();
    app.world_mut().resource_mut::<Register>().columns.push(Column {
        copy: |world| Box::new(world.resource::<R>().clone()),
        put: |world, value| {
            if let Some(value) = value.downcast_ref::<R>() {
                *world.resource_mut::<R>() = value.clone();
            }
        },
        bytes,
    });
    app.insert_resource(value)
}

fn append<R: Resource + Serialize>(world: &World, to: Vec<u8>) -> Vec<u8> {
    // Writing plain data to memory has no error to report; an empty result would show as a difference.
    postcard::to_extend(world.resource::<R>(), to).unwrap_or_default()
}

/// Every kept resource, in the order of the plugins.
#[derive(Resource, Clone, Default)]
pub(super) struct Register {
    pub(super) columns: Vec<Column>,
}

#[derive(Clone, Copy)]
pub(super) struct Column {
    copy: fn(&World) -> Box<dyn Any + Send + Sync>,
    put: fn(&mut World, &(dyn Any + Send + Sync)),
    pub(super) bytes: Option<Bytes>,
}

/// How a resource enters the digest of its subsystem.
#[derive(Clone, Copy)]
pub(super) struct Bytes {
    pub(super) part: Subsystem,
    pub(super) append: fn(&World, Vec<u8>) -> Vec<u8>,
    pub(super) is_finite: fn(&World) -> bool,
}
