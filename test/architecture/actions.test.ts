import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { allHarnessRules, commonInputs } from '@cm/app';
import type { AnyAction, InputSpecs } from '@cm/app';
import type { RuleDefinition } from '@cm/model';
import { builtInPolicy } from '@cm/policy';
import { clauses } from '@cm/policy/clauses';
import { registry } from '@cm/suite/registry';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { controlNames } from '../../packages/tools/src/workspace.ts';
import { root } from './sources.ts';

const actions: readonly AnyAction[] = await Promise.all(Object.values(registry).map(({ load }) => load()));
const rules: readonly RuleDefinition[] = [...actions.flatMap((action) => action.rules), ...allHarnessRules];
const clauseIds = new Set(clauses.map(({ id }) => id));
const weights = { error: 2, warning: 1, notice: 0 } as const;

function broken(holds: (rule: RuleDefinition) => boolean): readonly string[] {
  return rules.filter((rule) => !holds(rule)).map(({ id }) => id);
}

it.each(actions)('the registry knows the hash of the policy that judges $name without a policy file', (action) => {
  const policy = JSON.stringify(builtInPolicy({ [action.name]: action.defaults }));
  const sha256 = createHash('sha256').update(policy).digest('hex');
  expect(registry[action.name]?.builtInSha256).toBe(sha256);
});

it('the registry lists every folder of actions/', () => {
  expect(Object.keys(registry)).toEqual(controlNames(root));
});

describe('every rule', () => {
  it('serves a clause of the catalogue', () => {
    expect(broken(({ clause }) => clauseIds.has(clause))).toEqual([]);
  });

  it('is no error by default about a state that was there before the change', () => {
    expect(broken(({ scope, level }) => scope === 'change' || level !== 'error')).toEqual([]);
  });

  it('weighs at least as much when enforced', () => {
    expect(broken(({ level, enforcedLevel }) => weights[enforcedLevel] >= weights[level])).toEqual([]);
  });

  it('has a page: why, good and bad examples, and the fix', () => {
    const isWritten = (text: string): boolean => text.trim().length > 2;
    expect(broken(({ doc }) => [doc.why, doc.fix].every(isWritten))).toEqual([]);
    expect(broken(({ doc }) => doc.good.length > 0 && doc.good.every(isWritten))).toEqual([]);
    expect(broken(({ doc }) => doc.bad.length > 0 && doc.bad.every(isWritten))).toEqual([]);
    for (const { id, doc } of rules) {
      const page = readFileSync(join(root, 'docs', 'rules', `${id}.md`), 'utf8');
      const parts = [doc.why, doc.fix, ...doc.good, ...doc.bad];
      expect(parts.filter((text) => !page.includes(text))).toEqual([]);
    }
  });

  it('has an id of its own, a title, a reason and a way out', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(broken(({ id }) => /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    expect(broken(({ title, doc }) => [title, doc.why, doc.fix].every((text) => text.trim().length > 5))).toEqual([]);
  });
});

describe.each(actions.map((action) => ({ name: action.name, action })))('$name', async ({ action }) => {
  const inputs = { ...action.inputs, ...commonInputs } as InputSpecs;
  const settings = await action.settings();
  const schemas = await Promise.all(
    Object.entries(inputs).map(async ([name, spec]) => ({ name, spec, schema: (await spec.schema?.()) ?? null })),
  );

  it('has the defaults that its own schema gives for an empty section', () => {
    expect(action.defaults).toEqual(settings.parse({}));
  });

  it('has a default that its own schema takes, for every input that has one', () => {
    const refused = schemas.filter(
      ({ spec, schema }) => spec.default !== undefined && schema !== null && !schema.safeParse(spec.default).success,
    );
    expect(refused).toEqual([]);
  });

  it('takes no empty text for a number', () => {
    expect(schemas.filter(({ schema }) => schema?.safeParse('').data === 0)).toEqual([]);
  });

  it('lets a flag stand alone only where it means yes', () => {
    const flags = schemas.filter(({ spec }) => spec.flag === true);
    expect(flags.filter(({ schema }) => schema?.safeParse('true').data !== true)).toEqual([]);
  });

  it('tightens settings that the policy file has, under the name of the input', () => {
    const { properties = {} } = z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' });
    const tightening = Object.entries(inputs).filter(([, { tightens }]) => tightens !== undefined);
    expect(tightening.filter(([name]) => !(name in properties)).map(([name]) => name)).toEqual([]);
    const known = Object.keys(action.defaults as object);
    expect(tightening.filter(([, { tightens }]) => !known.includes(tightens?.setting ?? ''))).toEqual([]);
  });

  it('says what each permission is for', () => {
    for (const { why } of Object.values(action.permissions)) expect(why.length).toBeGreaterThan(5);
  });
});
