import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { advisedMigrations, parsedByPython } from './support/squawk/advice.ts';
import { differences } from './support/squawk/differences.ts';
import { type Form, formsOf } from './support/squawk/forms.ts';
import { installSquawk, type Squawk } from './support/squawk/install.ts';
import { ourHits } from './support/squawk/ours.ts';
import { dangersOf } from './support/squawk/shared.ts';

let squawk: Squawk;
beforeAll(async () => {
  squawk = await installSquawk();
}, 120_000);
afterAll(() => squawk?.remove());

interface Comparison {
  readonly form: Form;
  readonly ours: readonly string[];
  readonly squawk: readonly string[];
}

async function compared(forms: readonly Form[]): Promise<readonly Comparison[]> {
  const sides = [true, false].map(async (inTransaction) => {
    const own = forms.filter((form) => form.inTransaction === inTransaction);
    const theirs = await squawk.lint(
      own.map(({ sql }) => `${sql}\n`),
      inTransaction,
    );
    return Promise.all(
      own.map(async (form, index): Promise<Comparison> => {
        const hits = await ourHits(form);
        const ours = hits.map(({ rule, line }) => `${line} ${rule.slice('migration-check/'.length)}`);
        return { form, ours: dangersOf(ours, 'ours'), squawk: dangersOf(theirs[index] ?? [], 'squawk') };
      }),
    );
  });
  return (await Promise.all(sides)).flat();
}

const differ = ({ ours, squawk: theirs }: Comparison): boolean => ours.join() !== theirs.join();

/** Forms on which the two differ, with what each of them says. */
function different(all: readonly Comparison[]): readonly object[] {
  return all
    .filter((one) => differ(one) && differences[one.form.title] === undefined)
    .map(({ form, ours, squawk: theirs }) => ({ title: form.title, ours, squawk: theirs }));
}

describe('squawk and migration-check', () => {
  it('say the same of at least 98 % of the forms, and differ only where a reason is written', async () => {
    const all = await compared(formsOf('forms.sql'));
    expect(different(all)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ squawk: found }) => found.length > 0).length).toBeGreaterThan(80);
    expect(all.filter((one) => !differ(one)).length / all.length).toBeGreaterThanOrEqual(0.98);
  });

  it('say the same of whole migrations', async () => {
    const all = await compared(formsOf('migrations.sql'));
    expect(different(all)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(12);
  });

  it('differ where a reason is written: no reason is out of date', async () => {
    const [forms, others] = [await compared(formsOf('forms.sql')), await compared(formsOf('differences.sql'))];
    const differing = [...forms, ...others].filter(differ).map(({ form }) => form.title);
    expect(differing.toSorted()).toEqual(Object.keys(differences).toSorted());
  });
});

describe('what migration-check advises', () => {
  it('is SQL that squawk finds nothing wrong with, and neither do we', async () => {
    const forms = formsOf('forms.sql');
    const hits = await Promise.all(forms.map((form) => ourHits(form)));
    const advised = hits.flatMap((own, index) =>
      own.flatMap((hit) => advisedMigrations(hit, forms[index]?.title ?? '')),
    );
    expect(advised.length).toBeGreaterThan(100);
    const again = advised.map((one): Form => ({ title: one.from, inTransaction: one.inTransaction, sql: one.sql }));
    for (const { form, ours, squawk: theirs } of await compared(again)) {
      expect({ advice: form.title, sql: form.sql, ours, theirs }).toMatchObject({ ours: [], theirs: [] });
    }
  });

  it('is Python, in a migration of Alembic', async () => {
    const forms = [...formsOf('forms.sql'), ...formsOf('migrations.sql'), ...formsOf('differences.sql')];
    const hits = await Promise.all(forms.map((form) => ourHits(form, 'migrations/versions/1_form.py')));
    const codes = hits.flat().map(({ remedy }) => remedy.split('\n').slice(1).join('\n'));
    expect(codes.length).toBeGreaterThan(100);
    expect(await parsedByPython(codes)).toBe('');
  });
});
