import type { Remark } from '@cm/formats/migrations-model';
import { dayNumber } from '@cm/policy';

/** What a comment accepts, or what is wrong with how it is written. */
export type Suppression =
  | {
      readonly kind: 'ignore';
      readonly remark: Remark;
      readonly rules: readonly string[];
      readonly until: string;
      readonly reason: string;
    }
  | Malformed;

export interface Malformed {
  readonly kind: 'malformed';
  readonly remark: Remark;
  /** Half a sentence: what is missing or wrong. */
  readonly flaw: string;
}

/** Reads `ignore[rule-name, other] until 2027-01-31: reason`. Linear; of a longer comment the first 2000 characters count. */
export function parseSuppression(remark: Remark): Suppression {
  const text = remark.text.slice(0, 2000).trim();
  const malformed = (flaw: string): Malformed => ({ kind: 'malformed', remark, flaw });
  if (!/^ignore\b/i.test(text)) return malformed(`it does not begin with "ignore[" but with "${text.slice(0, 30)}"`);
  const rest = text.slice('ignore'.length).trimStart();
  const close = rest.indexOf(']');
  if (!rest.startsWith('[') || close === -1) return malformed('the names of the rules are missing, in square brackets');
  const rules = rest
    .slice(1, close)
    .split(',')
    .map(ruleName)
    .filter((name) => name !== '');
  if (rules.length === 0) return malformed('the square brackets name no rule');
  const [, day, after] = /^\s{0,20}until\s{1,20}(\S{1,40}?)(?::|\s|$)([\s\S]*)$/i.exec(rest.slice(close + 1)) ?? [];
  if (day === undefined || after === undefined) return malformed('the day until which it holds is missing');
  if (dayNumber(day) === null) return malformed(`"${day}" is no day such as 2027-01-31`);
  const reason = after.replace(/^[\s:]{1,20}/, '').trim();
  const weak = weakness(reason);
  if (weak !== null) return malformed(weak);
  return { kind: 'ignore', remark, rules: [...new Set(rules)].slice(0, 50), until: day, reason: reason.slice(0, 500) };
}

function ruleName(text: string): string {
  return text.trim().replace(/^migration-check\//, '');
}

/** Characters that a reason has at least, as a waiver's does. */
const shortest = 10;

function weakness(reason: string): string | null {
  if (reason === '') return 'the reason is missing';
  if (reason.length < shortest) return `the reason "${reason}" is shorter than ${shortest} characters`;
  const words = reason
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const says = words.filter((word) => !empty.has(word));
  if (says.length < 2 || /^<[^<>]*>$/.test(reason)) return `the reason "${reason.slice(0, 60)}" says nothing`;
  return null;
}

const empty: ReadonlySet<string> = new Set(
  `todo fixme tbd xxx wip na none null reason because temp temporary temporarily ignore ignored ignoring suppress suppressed
  disable disabled skip skipped placeholder foo bar baz test testing asdf later this that the it is a an for now please
  just ok okay fine safe and or to be here rule warning error check`.split(/\s+/),
);
