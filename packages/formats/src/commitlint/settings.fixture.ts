import { pick } from './messages.fixture.ts';
import { caseNames, ruleTable, type ValueKind } from './rule-table.ts';

type Random = () => number;

const words = ['feat', 'fix', 'chore', 'api', 'a', 'b', 'API', 'fooBar', 'a/b', '$', 'été'];
const delimiters = ['/', ',', ', ', '\\', '|', '.', ' '];

function list<T>(random: Random, from: readonly T[]): readonly T[] {
  return from.filter(() => random() < 0.4);
}

function cases(random: Random): unknown {
  const one = (): unknown =>
    random() < 0.8
      ? pick(random, caseNames)
      : { case: pick(random, caseNames), when: pick(random, ['always', 'never']) };
  return random() < 0.5 ? pick(random, caseNames) : [one(), ...(random() < 0.5 ? [one()] : [])];
}

const values: Readonly<Record<ValueKind, (random: Random) => unknown>> = {
  none: () => undefined,
  length: (random) => pick(random, [0, 1, 3, 4, 10, 20, 50, 72, 100, '72']),
  text: (random) => pick(random, ['.', '。', 'g', '...', '']),
  case: cases,
  list: (random) => list(random, [...words, ...delimiters]),
  'scope-list': (random) =>
    random() < 0.6
      ? list(random, words)
      : { scopes: list(random, words), ...(random() < 0.5 ? {} : { delimiters: list(random, delimiters) }) },
  'scope-case': (random) =>
    random() < 0.6
      ? cases(random)
      : { cases: [pick(random, caseNames)], ...(random() < 0.5 ? {} : { delimiters: list(random, delimiters) }) },
};

/** The two rules whose meaning is another here. */
export const replaced: readonly string[] = ['trailer-exists', 'signed-off-by'];

/** The rules of commitlint that must mean the same here. */
export const sameRules: readonly string[] = [...ruleTable.keys()].filter((rule) => !replaced.includes(rule));

/** A setting of a rule by chance, as a file writes it. */
export function anySetting(random: Random, rule: string): readonly unknown[] {
  const level = pick(random, [1, 2, 2]);
  const condition = pick(random, ['always', 'never']);
  const value = random() < 0.1 ? undefined : values[ruleTable.get(rule)?.value ?? 'none'](random);
  return value === undefined ? [level, condition] : [level, condition, value];
}
