import { nameKey } from '../names.ts';
import { lineOf, type Step } from '../steps.ts';
import { sameType } from '../types.ts';
import { type ColumnFacts, objectName, type Slot, type Thing } from '../world/thing.ts';
import type { World } from '../world/world.ts';
import { differs, type Outcome } from './outcome.ts';

interface Attribute {
  readonly slot: Slot;
  readonly word: string;
  readonly same: (stated: string, now: string | null) => 'same' | 'different' | 'unknown';
  readonly show: (value: string | null) => string;
}

function sameText(one: string, other: string | null): 'same' | 'different' | 'unknown' {
  if (other === null) return 'unknown';
  return one === other ? 'same' : 'different';
}

/** The type of PostgreSQL that a value `#12` stands for. */
function typeThing(world: World, value: string | null): Thing | null {
  return value?.startsWith('#') === true ? (world.things[Number(value.slice(1))] ?? null) : null;
}

function attributes(world: World, facts: ColumnFacts): readonly Attribute[] {
  const nameOf = (value: string | null): string => {
    const thing = typeThing(world, value);
    return thing === null ? (value ?? 'a type that cannot be read') : objectName(thing);
  };
  const same = (stated: string, now: string | null): 'same' | 'different' | 'unknown' => {
    const thing = typeThing(world, now);
    if (thing === null) return sameType(stated, now);
    const bare = stated.replaceAll('"', '').split('.').at(-1) ?? '';
    return nameKey(bare, world.dialect) === nameKey(thing.spot.name ?? '', world.dialect) ? 'same' : 'unknown';
  };
  return [
    { slot: facts.type, word: 'type', same, show: nameOf },
    {
      slot: facts.nullable,
      word: 'NULL rule',
      same: sameText,
      show: (value) => (value === 'false' ? 'NOT NULL' : 'nullable'),
    },
    {
      slot: facts.default,
      word: 'default',
      same: sameText,
      show: (value) => (value === '' || value === null ? 'no default' : `default ${value}`),
    },
  ];
}

/** A column that was there throughout: each attribute must be what it was. */
export function compareColumn(world: World, column: Thing, outcome: Outcome): void {
  if (column.column === null) return;
  for (const attribute of attributes(world, column.column)) compareAttribute(column, attribute, outcome);
}

function compareAttribute(column: Thing, attribute: Attribute, outcome: Outcome): void {
  const { slot, word } = attribute;
  const down = slot.down.at(-1);
  if (slot.up.length === 0) {
    if (down !== undefined) outcome.doubts.push(onlyDown(objectName(column), word, down));
  } else if (slot.stated !== null) compareStated(column, attribute, slot.stated, outcome);
  else if (down === undefined || (slot.now !== null && slot.now === slot.atUp)) {
    const doubt = slot.alone && slot.up.length === 1 ? null : `its ${word} was ${attribute.show(slot.now)} before`;
    notRestored(column, attribute, doubt, outcome);
  } else compareUntold(column, attribute, down, outcome);
}

function compareStated(column: Thing, attribute: Attribute, stated: string, outcome: Outcome): void {
  const { slot } = attribute;
  const same = attribute.same(stated, slot.now);
  if (same === 'same') outcome.undone += 1;
  else notRestored(column, attribute, same === 'different' || isOnlyUp(slot) ? null : otherWords(attribute), outcome);
}

/** Changed both ways, and nothing says what it was: downgrade is believed, unless it gives what upgrade gave. */
function compareUntold(column: Thing, { slot, word }: Attribute, down: Step, outcome: Outcome): void {
  const object = objectName(column);
  if (slot.now === null) {
    outcome.doubts.push(`${lineOf(down)} gives ${object} a ${word} that cannot be read`);
  } else if (slot.given.includes(slot.now)) {
    outcome.doubts.push(`downgrade gives ${object} a ${word} that upgrade gave it too (${lineOf(down)})`);
  } else {
    outcome.undone += 1;
    outcome.caveats.push(`the old ${word} of ${object} is taken from downgrade`);
  }
}

/** Changed once, for no other reason, and not touched by downgrade. */
function isOnlyUp(slot: Slot): boolean {
  return slot.alone && slot.up.length === 1 && slot.down.length === 0;
}

function otherWords({ slot, word, show }: Attribute): string {
  return `its ${word} was ${show(slot.stated)} in other words`;
}

function onlyDown(object: string, word: string, step: Step): string {
  return `downgrade sets the ${word} of ${object} (${lineOf(step)}), which upgrade does not change`;
}

function notRestored(column: Thing, attribute: Attribute, doubt: string | null, outcome: Outcome): void {
  const { slot, word, show } = attribute;
  const object = objectName(column);
  const step = slot.down.at(-1) ?? slot.up.at(-1) ?? column.born;
  const was = slot.stated === null ? '' : `, it was ${show(slot.stated)}`;
  const left =
    slot.down.length === 0
      ? `upgrade makes ${object} ${show(slot.now)} (${lineOf(step)}${was}), and downgrade leaves it so`
      : `downgrade makes ${object} ${show(slot.now)} (${lineOf(step)}${was})`;
  differs(
    outcome,
    {
      step,
      object,
      message: left,
      remedy: `Set the ${word} of ${object} back to what it was${slot.stated === null ? '' : ` (${show(slot.stated)})`} in downgrade.`,
      thing: column,
    },
    doubt,
  );
}

/** A column that downgrade adds in place of one that upgrade dropped. */
export function compareAgain(world: World, column: Thing, again: Thing, outcome: Outcome): void {
  const [before, now] = [column.column, again.column];
  if (before === null || now === null) return;
  const values = attributes(world, now).map(({ slot }) => slot.now);
  for (const [at, one] of attributes(world, before).entries()) {
    compareValue(column, again, one, values[at] ?? null, outcome);
  }
  const bare = now.nullable.now === 'false' && !now.filled && now.nullable.down.length === 0;
  if (bare && again.born.op.op === 'add-column') {
    outcome.doubts.push(
      `downgrade adds ${objectName(again)} as NOT NULL without a default (${lineOf(again.born)}), which fails as soon as the table has rows`,
    );
  }
}

function compareValue(column: Thing, again: Thing, one: Attribute, value: string | null, outcome: Outcome): void {
  const object = objectName(column, column.first);
  const { stated, given } = one.slot;
  if (stated === null) {
    if (!given.includes(value)) return;
    outcome.doubts.push(
      `downgrade brings ${object} back with the ${one.word} that upgrade gave it (${lineOf(again.born)})`,
    );
    return;
  }
  const same = one.same(stated, value);
  if (same === 'same') return;
  const message = `downgrade brings ${object} back as ${one.show(value)} (${lineOf(again.born)}), it was ${one.show(stated)}`;
  const remedy = `Give ${object} its old ${one.word} (${one.show(stated)}) in downgrade.`;
  differs(
    outcome,
    { step: again.born, object, message, remedy, thing: again },
    same === 'different' ? null : otherWords(one),
  );
}
