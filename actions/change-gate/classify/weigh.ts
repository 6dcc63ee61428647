import type { CaseFacts, ChangeGateFacts } from '../facts.ts';
import { categories, type Category, type Settings } from '../settings.ts';
import type { Classification } from '../view.ts';
import { type Computed, computedOf } from './computed.ts';
import { type Said, saidIn } from './declared.ts';
import { type Claim, claimOf } from './emergency.ts';
import { labelOf } from './labels.ts';
import { matterOf } from './matter.ts';
import { type Held, readFix, untold, yes } from './told.ts';

/** A classification with everything that its rules speak of. */
export interface Weighed {
  readonly category: Category;
  readonly because: Classification['because'];
  readonly computed: Computed;
  readonly claim: Claim | null;
  /** The highest that is said, in the description or by a label; null for nothing. */
  readonly declared: Category | null;
  /** The highest that somebody wrote or put on here, the template's own lines aside. */
  readonly meant: Category | null;
  readonly told: Held;
}

/** Decides the category: the emergency path where it is open, else the higher of what was computed and what is said. */
export function weigh(facts: CaseFacts, all: ChangeGateFacts, settings: Settings): Weighed {
  const matter = matterOf(facts, all, settings);
  const templateLines = linesOf(all);
  const computed = computedOf(matter);
  const claim = claimOf(matter, templateLines);
  const labels = labelled(facts, settings);
  const said = saidIn(facts.body ?? '');
  const own = said.filter(({ line }) => !templateLines.has(line));
  const declared = highest([...said.map(categoryOf), ...labels]);
  const decision = emergencyBy(claim) ?? unreadRecord(facts) ?? raisedBy(declared, labels, computed);
  return { ...decision, computed, claim, declared, meant: highest([...own.map(categoryOf), ...labels]) };
}

type Decision = Pick<Weighed, 'category' | 'because' | 'told'>;

function emergencyBy(claim: Claim | null): Decision | null {
  if (claim?.authorised !== 'yes' || claim.incident === null) return null;
  const words = `${claim.by ?? ''} put the label “${claim.label}” on it for ${claim.incident}`;
  return { category: 'emergency', because: { rule: 'emergency', file: null, words }, told: yes };
}

/** Without the record nobody knows whether it is an emergency. */
function unreadRecord({ laptop, record }: CaseFacts): Decision | null {
  if (laptop || record.status === 'available') return null;
  const because = { rule: 'could not be told', file: null, words: record.reason };
  return { category: 'normal', because, told: untold(record.reason, readFix) };
}

function raisedBy(declared: Category | null, labels: readonly Category[], computed: Computed): Decision {
  const { because, category, told } = computed;
  if (category === 'normal' || declared === null || declared === 'standard') return { category, because, told };
  const words = `${labels.includes(declared) ? 'a label' : 'the description'} says ${declared}`;
  return { category: 'normal', because: { rule: 'declared', file: null, words }, told };
}

function categoryOf({ category }: Said): Category {
  return category;
}

function highest(all: readonly Category[]): Category | null {
  return categories.findLast((one) => all.includes(one)) ?? null;
}

/** Categories that labels name. By whomever: they raise, and the emergency path is another matter. */
function labelled(facts: CaseFacts, { emergencyLabel }: Settings): readonly Category[] {
  return categories.filter(
    (one) => labelOf(facts, one) !== null || (one === 'emergency' && labelOf(facts, emergencyLabel) !== null),
  );
}

function linesOf({ templates }: ChangeGateFacts): ReadonlySet<string> {
  const texts = templates.status === 'available' ? templates.value : [];
  return new Set(
    texts.flatMap(({ text }) => text.split('\n').map((line) => line.trim())).filter((line) => line !== ''),
  );
}
