import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { changesList } from '@cm/formats/releases';
import { defaultHeadings, readPlan } from '@cm/formats/plan';
import { fieldNames, readRecord, sectionNames } from '@cm/formats/record';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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

/** What a person writes into each part of a change request. */
const answers: Readonly<Record<string, string>> = {
  Type: 'Bug',
  Priority: 'High',
  Requester: 'The billing team',
  Date: '2026-02-02',
  Description: 'Retries of a payment stop after three attempts.',
  Justification: 'Customers were charged twice when the bank did not answer.',
  'Impact Analysis':
    '- Affected components: payments\n- Risk assessment: low, it only does less\n- Performance impact: none',
  'Testing Plan': '- Test scenarios: a bank that never answers\n- Validation criteria: one charge, one message',
  'Rollback Plan': '`git revert` of the merge commit',
};

/** The state of each part, and the boxes, of a description. */
function read(body: string, template: string) {
  const record = readRecord(body, { templates: [template] });
  return {
    fields: fieldNames.map((name) => record.fields[name].state),
    sections: sectionNames.map((name) => record.sections[name].state),
    ticked: record.checklist.filter(({ state }) => state === 'ticked').length,
    boxes: record.checklist.map(({ item }) => item),
  };
}

describe('a change request in the pull request template, as change-gate reads it', () => {
  const template = textOf('PULL_REQUEST_TEMPLATE.md');
  const [head = '', list = ''] = template.split('## Review Checklist');
  const request = Object.entries(answers).reduce((text, [name, answer]) => {
    const field = text.replace(new RegExp(`^\\*\\*${name}:\\*\\* .*$`, 'm'), () => `**${name}:** ${answer}`);
    return field.replace(new RegExp(`^### ${name}\\n[^]*?(?=^###|(?![^]))`, 'm'), () => `### ${name}\n${answer}\n\n`);
  }, head);

  it('left as it is, has nothing in it, and the seven boxes that nobody ticked', () => {
    const { boxes, fields, sections, ticked } = read(template, template);
    expect([...fields, ...sections].filter((state) => state === 'filled')).toEqual([]);
    expect([boxes.length, new Set(boxes).size, boxes.includes(null), ticked]).toEqual([7, 7, false, 0]);
  });

  it('filled in and ticked, has everything', () => {
    const { fields, sections, ticked } = read(
      `${request}## Review Checklist${list.replaceAll('- [ ]', '- [x]')} TASK-9\n`,
      template,
    );
    expect(fields).toEqual(fields.map(() => 'filled'));
    expect(sections).toEqual(sections.map(() => 'filled'));
    expect(ticked).toBe(7);
  });

  it.each(Object.keys(answers))('with %s alone left as it was, lacks that one', (name) => {
    const [field, section] = [
      new RegExp(`^\\*\\*${name}:.*$`, 'm'),
      new RegExp(`^### ${name}\\n[^]*?(?=^##|(?![^]))`, 'm'),
    ];
    const was = (field.exec(head) ?? section.exec(head))?.[0] ?? '';
    const body = request.replace(field, () => was).replace(section, () => was);
    const { fields, sections } = read(body, template);
    expect([...fields, ...sections].filter((state) => state !== 'filled')).toHaveLength(1);
  });
});

describe('a change request in the issue form, as GitHub writes it down', () => {
  const form = parse(textOf('ISSUE_TEMPLATE/change-request.yml')) as {
    readonly body: readonly { readonly attributes: { readonly label: string; readonly placeholder?: string } }[];
  };
  const fields = form.body.map(({ attributes }) => attributes);
  const written = (answer: (label: string) => string): string =>
    fields.map(({ label }) => `### ${label}\n\n${answer(label)}\n`).join('\n');

  it('filled in, has everything', () => {
    const { fields: header, sections } = read(
      written((label) => answers[label] ?? ''),
      '',
    );
    expect([...header, ...sections]).toEqual([...header, ...sections].map(() => 'filled'));
  });

  it('sent with nothing in it, has nothing', () => {
    const { fields: header, sections } = read(
      written(() => '_No response_'),
      '',
    );
    expect([...header, ...sections]).toEqual([...header, ...sections].map(() => 'empty'));
  });

  it('sent with the words that stand in grey in its fields, lacks those parts', () => {
    const grey = new Map(fields.map(({ label, placeholder }) => [label, placeholder?.trimEnd()]));
    const { fields: header, sections } = read(
      written((label) => grey.get(label) ?? answers[label] ?? ''),
      '',
    );
    expect([...header, ...sections].filter((state) => state !== 'filled')).toHaveLength(3);
  });
});

it('this repository itself has the template', () => {
  const own = readFileSync(join(folder, '../../.github/PULL_REQUEST_TEMPLATE.md'), 'utf8');
  expect(own).toBe(textOf('PULL_REQUEST_TEMPLATE.md'));
});

it('the message of a release tag lists changes, as commit-lint reads them', () => {
  const message = textOf('release-tag.txt').replaceAll(/^#.*\n/gm, '');
  const list = changesList(message);
  expect(list.found && list.items).toHaveLength(3);
});
