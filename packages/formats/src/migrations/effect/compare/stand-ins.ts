import { unnamedFor } from '../world/lookup.ts';
import type { Thing } from '../world/thing.ts';
import type { World } from '../world/world.ts';

/** Of each thing that was there before, what stands in its place at the end: itself, one that was made, or nothing. */
export type StandIns = ReadonlyMap<Thing, Thing | null>;

/** Fills the places that were there before upgrade. Things come after what holds them. */
export function standIns(world: World): StandIns {
  const found = new Map<Thing, Thing | null>();
  const used = new Set<Thing>();
  for (const thing of world.things) {
    if (thing.origin !== 'before' || thing.hearsay) continue;
    const stand = standIn(world, thing, found, used);
    if (stand !== null) used.add(stand);
    found.set(thing, stand);
  }
  return found;
}

/** What holds the places of a table's columns at the end. */
export function homeOf(holder: Thing, stands: StandIns): Thing | null {
  return holder.alive ? holder : (stands.get(holder) ?? null);
}

function standIn(world: World, thing: Thing, found: StandIns, used: ReadonlySet<Thing>): Thing | null {
  const { holder, name } = thing.first;
  const home = holder === null ? null : homeOf(holder, found);
  if (holder !== null && home === null) return null;
  const at = world.find(thing.kind, { ...thing.first, holder: home });
  if (at.is === 'there') return at.thing === thing || at.thing.origin !== 'before' ? at.thing : null;
  return name === null || thing.alive ? null : renamed(world, thing, name, home, used);
}

/** A twin that was given no name, or that is named in another schema. */
function renamed(world: World, thing: Thing, name: string, home: Thing | null, used: ReadonlySet<Thing>): Thing | null {
  if (thing.shape !== null && (home !== null || thing.kind === 'index')) {
    const made = [...(home === null ? world.things : home.children)].filter(
      (child) => child.origin === 'down' && child.kind === thing.kind,
    );
    const type = thing.shape.type;
    const guessed = unnamedFor(
      world,
      made.filter((child) => !used.has(child)),
      name,
      (child) => type === null || child.shape?.type === type,
    );
    if (guessed !== null) return guessed;
  }
  return thing.kind === 'index' ? elsewhere(world, thing, used) : null;
}

/** An index that was dropped by its bare name and made again in its table's schema. */
function elsewhere(world: World, thing: Thing, used: ReadonlySet<Thing>): Thing | null {
  const twin = world.things.find(
    (one) =>
      one.alive &&
      one.origin !== 'before' &&
      one.kind === 'index' &&
      one.spot.name === thing.first.name &&
      (one.spot.schema === '' || thing.first.schema === '') &&
      !used.has(one),
  );
  if (twin === undefined) return null;
  twin.doubt ??= `${thing.first.name ?? ''} is written with and without its schema`;
  return twin;
}
