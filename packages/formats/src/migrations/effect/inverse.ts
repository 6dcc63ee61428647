import type { Dialect, Operation } from '../model/operation.ts';
import type { Body } from '../model/revision.ts';
import type { Outcome } from './compare/outcome.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { lineOf, operationsCap, type Step, weightOf } from './steps.ts';
import { halves } from './undo.ts';
import type { Fault, World } from './world/world.ts';

/** One object that is not as it was. `line` is 1-based, in `path`. */
export interface Difference {
  readonly object: string;
  readonly message: string;
  readonly remedy: string;
  readonly line: number;
  readonly path: string;
}

/**
 * Whether downgrade undoes upgrade. `contradicted`: certainly not, and `differences` says where. `undecided`: it cannot be
 * told from the text; `differences` are then what is likely left, and the reason says what makes it unsure.
 */
export interface Inverse {
  readonly verdict: 'proved' | 'contradicted' | 'undecided';
  /** One sentence or two, for a person. */
  readonly reason: string;
  readonly differences: readonly Difference[];
}

type Half = Pick<Body, 'operations' | 'path' | 'state'>;

/**
 * Compares the database before upgrade with the one after upgrade and downgrade, as the operations show them on one
 * kind of database. It accuses only where nothing else is possible, so most of what it cannot read ends `undecided`.
 */
export function inverseOf(
  up: Half,
  down: Half,
  dialect: Dialect,
  comparison: Comparison = comparisonOf(up, down, dialect),
): Inverse {
  const { ups, downs, tooMany, compared } = comparison;
  if (tooMany) {
    const count = String(ups.length + downs.length);
    return undecided(`${count} operations are too many to compare (at most ${String(operationsCap)})`);
  }
  const idle = ups.every(({ op }) => weightOf(op, dialect) === 'nothing');
  if (!idle && (down.state === 'missing' || down.state === 'raises')) {
    const why = down.state === 'missing' ? 'is not there' : 'only refuses to run';
    return undecided(`${halves(up.path).down} ${why}, so nothing can be compared`);
  }
  if (idle && downs.length === 0) return { verdict: 'proved', reason: 'There is nothing to undo.', differences: [] };
  const { world, outcome } = compared();
  return verdictOf(world, outcome);
}

function verdictOf(world: World, outcome: Outcome): Inverse {
  const blind = [...world.opaque.map(opaqueReason), ...world.misread];
  const { faults, likely } = outcome;
  if (faults.length > 0 && blind.length === 0) {
    const foreign = isForeign(outcome)
      ? ' Downgrade undoes nothing of it, as if it belonged to another migration.'
      : '';
    const reason = sentence(listed(faults.map((fault) => fault.message))) + foreign;
    return { verdict: 'contradicted', reason, differences: faults.map(difference) };
  }
  const reasons = [...new Set([...blind, ...outcome.doubts])];
  if (reasons.length > 0) return undecided(listed(reasons), [...faults, ...likely].map(difference));
  const caveats = [...new Set(outcome.caveats)];
  const taken = caveats.length === 0 ? '' : ` Taken for granted: ${listed(caveats)}.`;
  return { verdict: 'proved', reason: `Downgrade undoes everything that upgrade does.${taken}`, differences: [] };
}

function opaqueReason(step: Step): string {
  const half = step.phase === 'up' ? 'upgrade' : 'downgrade';
  return `${half} was not understood on ${lineOf(step)}: ${whyNot(step.op)}`;
}

/** Why an operation could not be read, as half a sentence. */
export function whyNot(op: Operation): string {
  switch (op.op) {
    case 'not-analysed':
      return op.reason;
    case 'sql-text':
      return 'the SQL could not be parsed';
    case 'procedural':
      return `what a block of ${op.language} does is not read`;
    case 'create-all':
    case 'drop-all':
      return 'it depends on the models as they are on that day';
    default:
      return `${op.text} drops whatever depends on it`;
  }
}

/** Upgrade's things are all left, downgrade's are all strangers, and not one of them meets. */
function isForeign({ faults, undone }: Outcome): boolean {
  const phases = new Set(faults.map((fault) => fault.step.phase));
  return undone === 0 && phases.size === 2;
}

function difference({ object, message, remedy, step }: Fault): Difference {
  return { object, message: sentence(message), remedy, line: step.op.line, path: step.path };
}

function undecided(reason: string, differences: readonly Difference[] = []): Inverse {
  return { verdict: 'undecided', reason: sentence(reason), differences };
}

const told = 3;

/** The first few of several half sentences, and how many more there are. */
export function listed(parts: readonly string[]): string {
  const more = parts.length - told;
  return [...parts.slice(0, told), ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
}

/** Half a sentence as a sentence. */
export function sentence(text: string): string {
  const first = text.slice(0, 1).toUpperCase();
  return `${first}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
