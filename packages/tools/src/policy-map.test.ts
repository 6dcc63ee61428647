import type { Clause, RuleDefinition } from '@cm/model';
import { expect, test } from 'vitest';
import { renderPolicyMap } from './policy-map.ts';

const header: Clause = {
  id: 'commits.format',
  section: ['Version Control', 'Commit Standards'],
  lines: [[151, 151]],
  text: 'A header reads `type(scope): subject`.',
  criteria: ['CC8.1'],
  reading: 'The scope | may be left out.',
  enforcedBy: [{ kind: 'control', control: 'commit-lint', rules: ['commit-lint/header-format'] }],
};
const linked: Clause = {
  id: 'traceability.linked',
  section: ['Change Management Principles'],
  lines: [
    [16, 16],
    [20, 22],
  ],
  text: 'Every change is linked.',
  criteria: ['CC8.1'],
  reading: null,
  enforcedBy: [{ kind: 'not-yet', plan: 'issue 3' }],
};
const others: readonly Clause[] = [
  { ...linked, id: 'a.document', enforcedBy: [{ kind: 'document', name: 'Runbook' }] },
  { ...linked, id: 'a.person', criteria: ['CC7.2'], enforcedBy: [{ kind: 'people', how: 'The lead looks.' }] },
  { ...linked, id: 'a.workflow', enforcedBy: [{ kind: 'workflow', name: 'deploy.yml' }] },
  {
    ...linked,
    id: 'a.part',
    criteria: ['CC7.2', 'CC8.1'],
    enforcedBy: [
      { kind: 'workflow', name: 'deploy.yml' },
      { kind: 'people', how: 'The rest.' },
    ],
  },
];
const format: RuleDefinition = {
  id: 'commit-lint/header-format',
  clause: 'commits.format',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'Header',
  doc: { why: '', good: [], bad: [], fix: '' },
};
const ticket: RuleDefinition = {
  ...format,
  id: 'commit-lint/ticket',
  clause: 'traceability.linked',
  level: 'warning',
};

function lineWith(map: string, words: string): string {
  return map.split('\n').find((line) => line.includes(words)) ?? '';
}

test('a row leads from the lines of the policy to the clause, its reading and its rule', () => {
  expect(lineWith(renderPolicyMap([header], [format]), 'A header reads')).toBe(
    '| [151](../packages/policy/src/policy-document.md?plain=1#L151) | <a id="commits.format"></a>`commits.format` ' +
      '| A header reads `type(scope): subject`.<br>*Our reading:* The scope &#124; may be left out. | CC8.1 ' +
      '| control `commit-lint`: [`commit-lint/header-format`](rules/commit-lint/header-format.md) (error) |',
  );
});

test('a rule that names a clause shows there, although the catalogue does not list it', () => {
  expect(lineWith(renderPolicyMap([linked], [ticket]), 'Every change')).toContain(
    '| control `commit-lint`: [`commit-lint/ticket`](rules/commit-lint/ticket.md) (warning, enforced: error)<br>not yet: issue 3 |',
  );
});

test('several ranges of lines stand beside each other', () => {
  expect(lineWith(renderPolicyMap([linked], []), 'Every change')).toContain(
    '| [16](../packages/policy/src/policy-document.md?plain=1#L16), [20–22](../packages/policy/src/policy-document.md?plain=1#L20-L22) |',
  );
});

test.each([
  ['documents/post-mortem.md', '[documents/post-mortem.md](../workflows-templates/documents/post-mortem.md)'],
  ['documents/A_B.md', '[documents/A&#95;B.md](../workflows-templates/documents/A_B.md)'],
  ['docs/training/tools.md', '[docs/training/tools.md](training/tools.md)'],
  ['Appendix A', 'Appendix A'],
  [
    'updates/a.yml or updates/b.json5',
    '[updates/a.yml](../workflows-templates/updates/a.yml) or [updates/b.json5](../workflows-templates/updates/b.json5)',
  ],
])('a document called %s is shown as %s', (name, shown) => {
  const map = renderPolicyMap([{ ...linked, enforcedBy: [{ kind: 'document', name }] }], []);
  expect(lineWith(map, 'Every change')).toContain(`| document: ${shown} |`);
});

test('headings of the policy are headings of the map', () => {
  const headings = renderPolicyMap([linked, header], [])
    .split('\n')
    .filter((line) => line.startsWith('#'));
  expect(headings.slice(0, 4)).toEqual([
    '# Policy map',
    '## Change Management Principles',
    '## Version Control',
    '### Commit Standards',
  ]);
});

test('every clause counts once, and one that is held in part is not counted as enforced', () => {
  const map = renderPolicyMap([header, linked, ...others], [format]);
  const counted = map.split('\n').filter((line) => /^\| [^|]+ \| \**\d+\** \|$/.test(line));
  expect(
    counted.map((line) =>
      line
        .replaceAll(/\*/g, '')
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ['enforced by a control or a workflow', '2'],
    ['enforced in part: by a warning, or with people or a later control for the rest', '1'],
    ['a document', '1'],
    ['people', '1'],
    ['not yet: a control, workflow or document is planned', '1'],
    ['all', '6'],
  ]);
  expect(map).toContain('6 clauses: 5 serve the SOC 2 criterion CC8.1 (change management), 2 serve CC7.2');
});

test.each([
  ['an error', { ...format, level: 'error' }, '1', '0'],
  ['only a warning', { ...format, level: 'warning' }, '0', '1'],
] as const)('a clause whose rule is %s', (_, rule, enforced, inPart) => {
  const map = renderPolicyMap([header], [rule]);
  expect(lineWith(map, '| enforced by')).toContain(`| ${enforced} |`);
  expect(lineWith(map, '| enforced in part')).toContain(`| ${inPart} |`);
});

test('rules and clauses that do not know each other are named at the end', () => {
  const map = renderPolicyMap([header], [{ ...format, id: 'commit-lint/other', clause: 'commits.gone' }]);
  expect(map).toContain('`commit-lint/header-format` (not defined)');
  expect(map.split('## Contradictions to put right\n')[1]?.trim().split('\n')).toEqual([
    '- The clause `commits.format` lists the rule `commit-lint/header-format`, which no control defines.',
    '- The rule `commit-lint/other` names the clause `commits.gone`, which the catalogue does not have.',
  ]);
  expect(renderPolicyMap([header], [format])).not.toContain('Contradictions');
});

test('every table row has the cells of its table, and the page ends with one line break', () => {
  const map = renderPolicyMap([header, linked, ...others], [format, ticket]);
  const rows = map.split('\n').filter((line) => line.startsWith('|') && line.includes('policy-document.md'));
  expect(rows).toHaveLength(6);
  for (const line of rows) expect(line.split('|')).toHaveLength(7);
  expect(map).toMatch(/[^\n]\n$/);
});
