import { blockNames } from '../generate/readme.ts';
import type { GeneratedFile } from '../generate/file.ts';
import { words } from './names.ts';

/** A new control that works: it asks for files that a repository must hold, with one rule, one setting, one input. */
export function actionFiles(name: string): readonly GeneratedFile[] {
  const at = (path: string): string => `actions/${name}/${path}`;
  return [
    { path: at('action.ts'), content: contract(name) },
    { path: at('schemas.ts'), content: schemas },
    { path: at('judge.ts'), content: judge },
    { path: at('judge.test.ts'), content: judgeTest(name) },
    { path: at('rules/required-files.ts'), content: rule(name) },
    { path: at('README.md'), content: readme(name) },
  ];
}

function contract(name: string): string {
  return `import { defineAction } from '@cm/app';

import { judge } from './judge.ts';
import { requiredFiles } from './rules/required-files.ts';

/** The contract of this control: what it takes, what it may do, and what it decides. */
export const action = defineAction({
  name: '${name}',
  title: '${words(name)}',
  description: 'Checks that the files which the policy asks for are there.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    'required-files': {
      schema: async () => (await import('./schemas.ts')).requiredFilesInput,
      description: 'Files that must be there.',
      allowed: 'paths, separated by commas or line breaks',
    },
  },
  settings: async () => (await import('./schemas.ts')).settings,
  defaults: { 'required-files': ['README.md'] },
  outputs: { missing: 'How many of the files are missing.' },
  permissions: { contents: { access: 'read', why: 'reads the files and the policy' } },
  rules: [requiredFiles],
  collect: async (ports, { settings: { 'required-files': required }, inputs }) => {
    const asked = [...new Set([...required, ...(inputs['required-files'] ?? [])])];
    return { asked, present: await ports.files.glob(asked) };
  },
  judge,
});
`;
}

const schemas = `import { listInput } from '@cm/app/input-schemas';
import { setting } from '@cm/model/described';
import * as z from 'zod/mini';

const path = z.string().check(z.minLength(1));

/** This control's section of the policy file. */
export const settings = z.strictObject({
  'required-files': setting(z.array(path), ['README.md'], 'Files that must be there.'),
});

export { listInput as requiredFilesInput };
`;

const judge = `import type { Judgement } from '@cm/model';

import { judgeRequiredFiles } from './rules/required-files.ts';
import type { FileFacts } from './rules/required-files.ts';

/** Decides on facts alone, so that anyone can recompute the verdict from the report. */
export function judge(facts: FileFacts): Judgement {
  const verdict = judgeRequiredFiles(facts);
  return {
    verdicts: [verdict],
    summary: verdict.reason,
    facts: { asked: facts.asked, present: facts.present },
    outputs: { missing: String(verdict.findings.length) },
  };
}
`;

function judgeTest(name: string): string {
  return `import { available, unavailable } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { judge } from './judge.ts';

const cases = [
  { name: 'all there', asked: ['README.md'], present: available(['README.md']), outcomes: [] },
  { name: 'one missing', asked: ['README.md', 'LICENSE'], present: available(['LICENSE']), outcomes: ['fail'] },
  { name: 'not readable', asked: ['README.md'], present: unavailable('no checkout'), outcomes: ['unknown'] },
] as const;

describe('${name}', () => {
  it.each(cases)('$name', ({ asked, present, outcomes }) => {
    const { verdicts, outputs } = judge({ asked, present });
    expect(verdicts[0]?.findings.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(outputs).toEqual({ missing: String(outcomes.length) });
  });
});
`;
}

function rule(name: string): string {
  return `import type { Fact, RuleDefinition, Verdict } from '@cm/model';

/** What was asked for, and which of it is there. */
export interface FileFacts {
  readonly asked: readonly string[];
  readonly present: Fact<readonly string[]>;
}

/** Scope \`repository\`: the files may have been missing before this change, so it is a warning until enforced. */
export const requiredFiles: RuleDefinition = {
  id: '${name}/required-files',
  clause: 'principles.documentation',
  scope: 'repository',
  level: 'warning',
  enforcedLevel: 'error',
  title: 'The files that the policy asks for are there',
  doc: {
    why: 'Whoever comes next needs to find them.',
    good: ['README.md'],
    bad: ['A repository without a README.md.'],
    fix: 'Add the file that the message names.',
  },
};

/** One finding for each file that is missing; \`unknown\` where the files cannot be listed. */
export function judgeRequiredFiles({ asked, present }: FileFacts): Verdict {
  if (present.status === 'unavailable') {
    const message = \`The files cannot be listed: \${present.reason}\`;
    const finding = { outcome: 'unknown', message, remedy: 'Check out the repository first.', location: null } as const;
    return { rule: requiredFiles.id, applies: true, reason: message, findings: [finding] };
  }
  const missing = asked.filter((path) => !present.value.includes(path));
  return {
    rule: requiredFiles.id,
    applies: asked.length > 0,
    reason: \`\${asked.length - missing.length} of \${asked.length} required files are there.\`,
    findings: missing.map((path) => ({
      outcome: 'fail',
      message: \`\${path} is missing.\`,
      remedy: \`Add \${path}.\`,
      location: { kind: 'repository', name: path },
    })),
  };
}
`;
}

function readme(name: string): string {
  const [inputs, outputs, permissions, rules, clauses] = blockNames.map(
    (block) => `<!-- generated:${block} -->\n<!-- /generated -->`,
  );
  return `# ${name}

Checks that the files which the policy asks for are there.

\`\`\`yaml
- uses: org/cm-actions/${name}@v1
\`\`\`

On a laptop: \`cm ${name}\`.

## What it enforces

${clauses}

${rules}

## Permissions

${permissions}

## Inputs

${inputs}

## Outputs

${outputs}
`;
}
