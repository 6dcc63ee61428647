import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { changesList } from '@cm/formats/releases';
import { defaultHeadings, readPlan } from '@cm/formats/plan';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../../packages/testkit/src/server/contract.ts';
import { toJsonSchema } from '../../packages/testkit/src/server/validation/convert.ts';
import { loadDescription } from '../../packages/testkit/src/server/validation/description.ts';

const folder = join(import.meta.dirname, '../../workflows-templates/documents');

function textOf(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

interface Rule {
  readonly type: string;
  readonly parameters?: JsonObject;
}

/** What GitHub takes where a ruleset is made, closed: a field that it does not know is refused. */
function creation() {
  const description = loadDescription();
  const operation = description.paths['/repos/{owner}/{repo}/rulesets']?.['post'] as unknown as {
    readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: JsonObject }>> };
  };
  const schema = operation.requestBody.content['application/json']?.schema ?? {};
  return new Ajv({ strict: false, logger: false }).compile(toJsonSchema(description, schema, 'closed'));
}

describe('the rulesets', () => {
  const valid = creation();
  const rulesets = readdirSync(join(folder, 'rulesets')).map((name) => [name, textOf(`rulesets/${name}`)] as const);

  it.each(rulesets)('%s is one that GitHub takes, and nobody may go around it', (_, text) => {
    const ruleset = JSON.parse(text) as { readonly enforcement: string; readonly bypass_actors: readonly unknown[] };
    expect(valid(ruleset) ? [] : valid.errors).toEqual([]);
    expect([ruleset.enforcement, ruleset.bypass_actors]).toEqual(['active', []]);
    expect(valid({ ...ruleset, enforcement: 'on' })).toBe(false);
    expect(valid({ ...ruleset, rules: [{ type: 'no_force_push' }] })).toBe(false);
  });

  it('hold the six branch protection rules of the policy', () => {
    const { conditions, rules } = JSON.parse(textOf('rulesets/default-branch.json')) as {
      readonly conditions: JsonObject;
      readonly rules: readonly Rule[];
    };
    const parameters = new Map(rules.map((rule) => [rule.type, rule.parameters ?? {}]));
    // 1 `main` is protected
    expect(conditions).toEqual({ ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } });
    expect(parameters.has('deletion')).toBe(true);
    // 2 requires a pull request, 3 requires an approval, on the state that is merged, and not the author's own
    expect(parameters.get('pull_request')).toMatchObject({
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
    });
    // 4 requires passing checks, 6 the branch is up to date
    const checks = parameters.get('required_status_checks');
    expect(checks).toMatchObject({ strict_required_status_checks_policy: true });
    expect(checks?.['required_status_checks']).not.toEqual([]);
    // 5 no force pushes
    expect(parameters.has('non_fast_forward')).toBe(true);
  });

  it('keep release tags where they are, and let v1 move', () => {
    const { conditions, rules, target } = JSON.parse(textOf('rulesets/release-tags.json')) as {
      readonly target: string;
      readonly conditions: JsonObject;
      readonly rules: readonly Rule[];
    };
    expect([target, conditions]).toEqual(['tag', { ref_name: { include: ['refs/tags/v*.*.*'], exclude: [] } }]);
    expect(rules.map(({ type }) => type)).toEqual(['deletion', 'non_fast_forward', 'update']);
  });
});

describe('the pull request template', () => {
  const template = textOf('PULL_REQUEST_TEMPLATE.md');
  const options = { headings: defaultHeadings, templates: [] };

  it('left as it is, is no rollback plan, even where nobody knows the template', () => {
    expect(readPlan(template, options).emptiness?.kind).toBe('template');
    expect(readPlan(template, { ...options, templates: [template] }).emptiness?.kind).toBe('template');
  });

  it('with commands in the place of its line, is one', () => {
    const body = template.replace('Steps to reverse the change', '1. `alembic downgrade ae10`');
    const plan = readPlan(body, { ...options, templates: [template] });
    expect([plan.section?.heading, plan.emptiness, plan.placeholders]).toEqual(['Rollback Plan', null, []]);
    expect(plan.commands.map(({ kind }) => kind)).toEqual(['alembic-downgrade']);
  });
});

it('the message of a release tag lists changes, as commit-lint reads them', () => {
  const message = textOf('release-tag.txt').replaceAll(/^#.*\n/gm, '');
  const list = changesList(message);
  expect(list.found && list.items).toHaveLength(3);
});
