import type { ClassificationCase } from '../../../../actions/change-gate/classify/cases/case.fixture.ts';
import { ruleOf } from '../step.ts';
import type { Judged } from './run.ts';

const rules = ['classification', 'standard-register', 'declared-category', 'emergency'] as const;

/** What a row expects, and what a report says of the same. */
type Words = Readonly<Record<string, unknown>>;

/** Rules of which a row says nothing have nothing against the change. */
export function wordsOfRow({ expected }: ClassificationCase): Words {
  const { kinds = [], rules: own = {}, ...said } = expected;
  return { ...said, kinds, rules: rules.map((name) => `${name}: ${own[name] ?? 'fine'}`) };
}

interface Told {
  readonly category: string;
  readonly declared: string | null;
  readonly because: { readonly file: string | null };
  readonly kinds: readonly { readonly name: string }[];
  readonly emergency: { readonly incident: string | null } | null;
}

export function wordsOfReport({ report }: Judged, { expected }: ClassificationCase): Words {
  const { because, category, declared, emergency, kinds } = report.facts as unknown as Told;
  const all = { category, file: because.file, declared, incident: emergency?.incident };
  const asked = Object.entries(all).filter(([name]) => name in expected);
  return {
    ...Object.fromEntries(asked),
    kinds: kinds.map(({ name }) => name),
    rules: rules.map((name) => {
      const { outcome } = ruleOf(report, `change-gate/${name}`);
      const fine = outcome === 'pass' || (outcome === 'not-applicable' && name !== 'classification');
      return `${name}: ${fine && expected.rules?.[name] === undefined ? 'fine' : outcome}`;
    }),
  };
}

/** What may be decided: nobody approved it, so only a standard change passes; and what could not be told is never only waited for. */
export function decisionsOf({ expected, laptop }: ClassificationCase): readonly (string | undefined)[] {
  if (laptop) return [undefined];
  if (Object.values(expected.rules ?? {}).includes('unknown')) return ['refused', 'unknown'];
  const red = ['waiting', 'refused', 'unknown'];
  return expected.category === 'standard' ? ['approved', ...red] : red;
}
