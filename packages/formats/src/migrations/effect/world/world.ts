import type { Dialect } from '../../model/operation.ts';
import { nameKey } from '../names.ts';
import { lineOf, type Step } from '../steps.ts';
import { doubtOf, type Spot, type Thing, type ThingFacts, type ThingKind } from './thing.ts';

/** Something that cannot work, or is not undone. `thing`: whose doubts make this one uncertain; null for none. */
export interface Fault {
  readonly step: Step;
  readonly object: string;
  readonly message: string;
  readonly remedy: string;
  readonly thing: Thing | null;
}

/** A change of rows. `thing`: the table; null where it cannot be read. */
export interface RowChange {
  readonly step: Step;
  readonly verb: string;
  readonly thing: Thing | null;
}

/** What a name means at some moment: a thing, nothing (it is gone, or its table has no such column), or not told so far. */
export type Found = { readonly is: 'there' | 'gone'; readonly thing: Thing } | { readonly is: 'absent' | 'untold' };

/**
 * The database as the operations show it: empty at first, and filled with what was there before as soon as an operation
 * speaks of it. Only `world/` and its handlers change it.
 */
export class World {
  readonly dialect: Dialect;
  readonly things: Thing[] = [];
  /** Why the comparison is not certain as a whole: one sentence each. */
  readonly doubts: string[] = [];
  /** Operations of upgrade that cannot work as they were read, so that something was misread: half sentences. */
  readonly misread: string[] = [];
  readonly faults: Fault[] = [];
  readonly opaque: Step[] = [];
  /** Rights, comments and the like, which are not compared. */
  readonly aside: Step[] = [];
  readonly rows: RowChange[] = [];
  /** Operations that drop whatever depends on a thing. */
  readonly cascades: Step[] = [];
  readonly #live = new Map<string, Thing>();
  readonly #gone = new Map<string, Thing>();
  readonly #named = new Map<string, Set<Thing>>();

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** What a spot means now. */
  find(kind: ThingKind, spot: Spot): Found {
    const found = this.findExactly(kind, spot);
    return found.is === 'untold' ? this.#loose(kind, spot) : found;
  }

  /** What a spot means now, in this schema and no other: for something that is to stand there. */
  findExactly(kind: ThingKind, spot: Spot): Found {
    const key = this.#key(kind, spot);
    if (key === null) return { is: 'untold' };
    const live = this.#live.get(key);
    if (live !== undefined) return { is: 'there', thing: live };
    const gone = this.#gone.get(key);
    if (gone !== undefined) return { is: 'gone', thing: gone };
    if (spot.holder?.complete === true && kind === 'column') return { is: 'absent' };
    return { is: 'untold' };
  }

  /** A name without its schema may mean one that was written with it: so they meet, but nothing is certain of it then. */
  #loose(kind: ThingKind, spot: Spot): Found {
    if (spot.holder !== null || spot.name === null) return { is: 'untold' };
    for (const thing of this.#named.get(this.#bare(kind, spot.name)) ?? []) {
      if (thing.spot.schema !== '' && spot.schema !== '') continue;
      thing.doubt ??= `${spot.name} is written with and without its schema`;
      return { is: 'there', thing };
    }
    return { is: 'untold' };
  }

  /** A thing that was there before upgrade, met for the first time. */
  meet(kind: ThingKind, spot: Spot, step: Step, facts: ThingFacts = {}): Thing {
    return this.#add(kind, 'before', spot, step, facts);
  }

  make(kind: ThingKind, spot: Spot, step: Step, facts: ThingFacts = {}): Thing {
    const thing = this.#add(kind, step.phase, spot, step, facts);
    this.touch(thing, step);
    return thing;
  }

  /** Takes a table that only foreign keys spoke of for one that is made now; those keys may not have been made with their tables. */
  adopt(heard: Thing, step: Step, facts: ThingFacts): Thing {
    this.#unbind(heard);
    heard.alive = false;
    const made = this.make(heard.kind, heard.spot, step, facts);
    for (const key of this.things) {
      if (key.shape === null || key.shape.target !== heard) continue;
      key.shape.target = made;
      key.doubt ??= `it refers to ${heard.spot.name ?? ''} before that is made`;
    }
    return made;
  }

  /** Drops a thing and everything that stands in it. */
  end(thing: Thing, step: Step, how: 'drop' | 'cascade' = 'drop'): void {
    if (!thing.alive) return;
    this.touch(thing, step);
    for (const child of thing.children) this.end(child, step, 'cascade');
    this.#unbind(thing);
    thing.alive = false;
    thing.ended = { step, how };
  }

  /** Renames a thing or moves it to another schema; what stands in it goes with it. */
  move(thing: Thing, spot: Spot, step: Step): void {
    this.touch(thing, step);
    this.#unbind(thing);
    thing.spot = spot;
    thing.moved = step;
    this.#bind(thing);
    if (thing.kind !== 'table') return;
    for (const child of thing.children) if (child.kind === 'index') this.#follow(child, spot.schema);
  }

  #follow(index: Thing, schema: string): void {
    if (!index.alive || index.spot.schema === schema) return;
    this.#unbind(index);
    index.spot = { ...index.spot, schema };
    this.#bind(index);
  }

  /** Notes that an operation that may not run touches a thing. */
  touch(thing: Thing, step: Step): void {
    if (step.op.conditional) thing.doubt ??= `${lineOf(step)} runs under a condition`;
  }

  /** An operation that cannot work as written: in downgrade a fault, in upgrade only a reason not to trust the comparison. */
  fault(fault: Fault): void {
    const doubt = fault.thing === null ? null : doubtOf(fault.thing);
    const { phase, op } = fault.step;
    if (phase === 'up') this.misread.push(`upgrade was not understood: ${fault.message}`);
    else if (doubt !== null) this.doubts.push(`${fault.message} (${doubt})`);
    else if (op.conditional) this.doubts.push(`${fault.message} (it runs under a condition)`);
    else if (op.via === 'batch') this.doubts.push(`${fault.message} (a batch may run in another order)`);
    else this.faults.push(fault);
  }

  #add(kind: ThingKind, origin: Thing['origin'], spot: Spot, born: Step, facts: ThingFacts): Thing {
    const thing: Thing = {
      id: this.things.length,
      kind,
      origin,
      hearsay: false,
      first: spot,
      born,
      spot,
      alive: true,
      ended: null,
      moved: null,
      doubt: null,
      maybe: false,
      replaced: { up: null, down: null },
      complete: false,
      temporary: false,
      partOf: null,
      children: new Set(),
      column: null,
      shape: null,
      enum: null,
      ...facts,
    };
    this.things.push(thing);
    spot.holder?.children.add(thing);
    thing.partOf?.children.add(thing);
    this.#bind(thing);
    return thing;
  }

  #bind(thing: Thing): void {
    const key = this.#key(thing.kind, thing.spot);
    if (key === null || thing.spot.name === null) return;
    this.#live.set(key, thing);
    this.#gone.delete(key);
    if (!isTop(thing)) return;
    const bare = this.#bare(thing.kind, thing.spot.name);
    const named = this.#named.get(bare);
    if (named === undefined) this.#named.set(bare, new Set([thing]));
    else named.add(thing);
  }

  #unbind(thing: Thing): void {
    const key = this.#key(thing.kind, thing.spot);
    if (key === null || thing.spot.name === null || this.#live.get(key) !== thing) return;
    this.#live.delete(key);
    this.#gone.set(key, thing);
    if (isTop(thing)) this.#named.get(this.#bare(thing.kind, thing.spot.name))?.delete(thing);
  }

  /** Indexes are named in their schema on PostgreSQL, SQLite and Oracle, and in their table elsewhere. */
  #key(kind: ThingKind, { holder, schema, name }: Spot): string | null {
    if (name === null) return null;
    const inSchema = kind === 'index' && this.dialect !== 'mysql' && this.dialect !== 'mssql';
    const place = holder === null || inSchema ? schema : String(holder.id);
    return `${kind}\0${holder === null || inSchema ? 's' : 't'}\0${place}\0${nameKey(name, this.dialect)}`;
  }

  #bare(kind: ThingKind, name: string): string {
    return `${kind}\0${nameKey(name, this.dialect)}`;
  }
}

function isTop(thing: Thing): boolean {
  return thing.spot.holder === null || thing.kind === 'index';
}
