import type { Dialect, Operation } from '../model/operation.ts';
import type { Revision } from '../model/revision.ts';
import { onDatabases, saidOf } from './databases.ts';
import { listed, sentence } from './inverse.ts';
import { operationsOn, stepsOf, type Weight, weightOf } from './steps.ts';
import { dropLine, halves } from './undo.ts';
import { run } from './world/run.ts';
import { isPart } from './world/thing.ts';

/** What there is of a downgrade, and what that means by what upgrade does. */
export interface Downgrade {
  readonly state: 'ok' | 'missing' | 'empty' | 'raises';
  /** `warning`: a reason in the file would settle it. */
  readonly weight: 'fine' | 'warning' | 'error';
  /** Sentences; empty where the downgrade simply does something. */
  readonly message: string;
  /** Empty where there is nothing to do. */
  readonly remedy: string;
}

type Halves = Pick<Revision, 'up' | 'down' | 'parents'>;

/** What upgrade asks of a downgrade: the heaviest that it does on a database. */
export type Need = 'nothing' | 'light' | 'rows' | 'enum-value' | 'opaque' | 'schema';

const heavier: readonly Weight[] = ['nothing', 'light', 'rows', 'opaque', 'enum-value', 'schema'];

/** What an upgrade asks of its downgrade, as its heaviest operation says. */
export function needOf(operations: readonly Operation[], dialect: Dialect): Need {
  const rank = Math.max(0, ...operations.map((op) => heavier.indexOf(weightOf(op, dialect))));
  return heavier[rank] ?? 'nothing';
}

/** The state of a downgrade on a database: one whose operations all run elsewhere, or change nothing, is empty there. */
export function stateOf({ up, down }: Pick<Halves, 'up' | 'down'>, dialect: Dialect): Downgrade['state'] {
  if (down.state !== 'operations') return down.state;
  const idle = (operations: readonly Operation[]): boolean =>
    operations.every((op) => weightOf(op, dialect) === 'nothing');
  const own = operationsOn(down.operations, dialect);
  return idle(own) && !idle(operationsOn(up.operations, dialect)) ? 'empty' : 'ok';
}

/** Judges whether there is a downgrade by what upgrade does on a database; on several, by where it is worst. */
export function downgradeOf(revision: Halves, dialect: Dialect): Downgrade {
  const each = onDatabases(revision).map(({ database, revision: own }) => {
    const found = downgradeOn(own, dialect);
    return { ...found, message: saidOf(database, found.message) };
  });
  const [first = downgradeOn(revision, dialect)] = weights.flatMap((weight) =>
    each.filter((one) => one.weight === weight),
  );
  return first;
}

/** The worst first. */
const weights = ['error', 'warning', 'fine'] as const;

function downgradeOn(revision: Halves, dialect: Dialect): Downgrade {
  const state = stateOf(revision, dialect);
  const ups = operationsOn(revision.up.operations, dialect);
  const need = needOf(ups, dialect);
  if (state === 'ok') return { state, weight: 'fine', message: '', remedy: '' };
  if (need === 'nothing') {
    const merge = revision.parents.length > 1 ? 'It only joins branches: ' : '';
    return { state, weight: 'fine', message: sentence(`${merge}there is nothing to undo`), remedy: '' };
  }
  const what = absence(revision, state);
  if (need === 'schema') return { state, weight: 'error', ...schemaLeft(revision, what, dialect) };
  const reasoned = hasReason(revision.down, state);
  const { message, remedy } = softer(revision, need, what, ups);
  return { state, weight: reasoned ? 'fine' : 'warning', message, remedy: reasoned ? '' : remedy };
}

function absence({ down }: Halves, state: Downgrade['state']): string {
  const half = halves(down.path).down;
  if (state === 'missing') return `${half} is missing`;
  if (state === 'raises') return `${half} only refuses (${down.raises ?? 'it raises an error'})`;
  return down.state === 'empty' ? `${half} is empty` : `${half} does nothing on this database`;
}

/** A comment, or the words of the error that it raises: why there is no way back. */
function hasReason(down: Halves['down'], state: Downgrade['state']): boolean {
  if (down.reason !== null && down.reason.trim() !== '') return true;
  return state === 'raises' && /["'][^"']{0,200}\s[^"']{0,200}["']/u.test(down.raises ?? '');
}

const named = 3;

function schemaLeft(revision: Halves, what: string, dialect: Dialect): Pick<Downgrade, 'message' | 'remedy'> {
  const world = run(stepsOf(revision.up, 'up', dialect, 0), dialect);
  const steps = revision.up.operations.filter((op) => weightOf(op, dialect) === 'schema');
  const lines = steps.map((op) => `${op.text} (line ${String(op.line)})`);
  const made = world.things.filter((thing) => thing.alive && thing.origin === 'up' && !thing.temporary);
  const own = made.filter((thing) => !isPart(thing));
  const drops = own.slice(0, named).map((thing) => dropLine(thing, revision.down.path));
  const example = drops.length === 0 ? '' : `, beginning with: ${drops.toReversed().join('; ')}`;
  return {
    message: sentence(`${what}, but ${halves(revision.up.path).up} changes the schema: ${listed(lines)}`),
    remedy: sentence(`Write the operations that undo it${example}`),
  };
}

function softer(
  { up, down }: Halves,
  need: Need,
  what: string,
  ups: readonly Operation[],
): Pick<Downgrade, 'message' | 'remedy'> {
  const { up: upgrade, down: downgrade } = halves(up.path);
  const because = `Write in a comment in ${halves(down.path).down} why`;
  switch (need) {
    case 'enum-value':
      return enumValues(ups, what, because);
    case 'rows':
      return {
        message: sentence(`${what}, and ${upgrade} changes rows, which stay changed`),
        remedy: `${because} the rows may stay as they are, or put them back.`,
      };
    case 'opaque':
      return {
        message: sentence(`${what}, and what ${upgrade} does could not be read on ${opaqueLines(ups)}`),
        remedy: `${because} nothing must be undone, or write the operations that undo it.`,
      };
    default:
      return {
        message: sentence(`${what}, and ${upgrade} changes rights, comments or options, which stay`),
        remedy: `${because} they may stay, or set them back in ${downgrade}.`,
      };
  }
}

function opaqueLines(ups: readonly Operation[]): string {
  return listed(ups.filter((op) => isOpaque(op)).map((op) => `line ${String(op.line)}`));
}

function isOpaque(op: Operation): boolean {
  return ['not-analysed', 'sql-text', 'procedural', 'create-all', 'drop-all'].includes(op.op);
}

function enumValues(ups: readonly Operation[], what: string, because: string): Pick<Downgrade, 'message' | 'remedy'> {
  const added = ups.filter((op) => op.op === 'add-enum-value');
  const labels = added.map((op) => `'${op.label}' (line ${String(op.line)})`);
  const again = added.every((op) => op.ifNotExists)
    ? ''
    : ' Write ADD VALUE IF NOT EXISTS, so that the next upgrade works.';
  return {
    message: sentence(`${what}: PostgreSQL cannot take a value out of an enum type, so ${listed(labels)} stays`),
    remedy: `${because} the value may stay.${again}`,
  };
}
