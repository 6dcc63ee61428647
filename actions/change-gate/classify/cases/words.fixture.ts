import type { ClassificationCase } from './case.fixture.ts';

const raise = 'Notes §4: the type that the author declares may raise';
const never = 'Notes §4: the type that the author declares never lowers';
const opens = 'Notes §4: emergency needs the label by somebody entitled and an incident; words alone do nothing';
const docs = ['docs/guide.md'];
const code = ['src/app.py'];
const kinds = ['documentation'];

/** What the author says. */
export const wordCases: readonly ClassificationCase[] = [
  {
    name: 'the author says normal of a change of texts',
    source: raise,
    body: 'Rewords the terms.\n\nCategory: normal\n',
    files: docs,
    expected: { category: 'normal', declared: 'normal', rules: { 'declared-category': 'pass' } },
  },
  {
    name: 'the author says standard of a change of code',
    source: never,
    body: '**Change category:** standard',
    files: code,
    expected: { category: 'normal', file: 'src/app.py', declared: 'standard', rules: { 'declared-category': 'fail' } },
  },
  {
    name: 'the author says standard of a change that is',
    source: never,
    body: '- Category: Standard change',
    files: docs,
    expected: { category: 'standard', kinds, declared: 'standard', rules: { 'declared-category': 'pass' } },
  },
  {
    name: 'the author says emergency, and there is no label',
    source: opens,
    body: '### Category\n\nemergency\n\nIncident: INC-12',
    files: code,
    expected: {
      category: 'normal',
      declared: 'emergency',
      rules: { 'declared-category': 'fail', emergency: 'not-applicable' },
    },
  },
  {
    name: 'the author says emergency of a change of texts: it is no longer a standard one',
    source: raise,
    body: 'Category: emergency',
    files: docs,
    expected: { category: 'normal', declared: 'emergency', rules: { 'declared-category': 'fail' } },
  },
  {
    name: 'it is said in a table',
    source: raise,
    body: '| Field | Value |\n| --- | --- |\n| Category | normal |\n| Priority | low |',
    files: docs,
    expected: { category: 'normal', declared: 'normal' },
  },
  {
    name: 'it is said in a table, below its head',
    source: raise,
    body: '| Priority | Category |\n| --- | --- |\n| low | normal |',
    files: docs,
    expected: { category: 'normal', declared: 'normal' },
  },
  {
    name: 'it is ticked',
    source: raise,
    body: '## Type of change\n\n- [ ] Standard\n- [x] Normal\n- [ ] Emergency',
    files: docs,
    expected: { category: 'normal', declared: 'normal' },
  },
  {
    name: 'nobody chose from the list',
    source: 'A choice that nobody made says nothing',
    body: 'Category: standard / normal / emergency\n\n- [ ] normal change',
    files: docs,
    expected: { category: 'standard', kinds, rules: { 'declared-category': 'not-applicable' } },
  },
  {
    name: 'the type of the policy’s own template, which is no category',
    source: 'Policy, "Change Request Template": Type is Feature, Bug or Security',
    body: '**Type:** Feature\n**Priority:** High',
    files: docs,
    expected: { category: 'standard', kinds, rules: { 'declared-category': 'not-applicable' } },
  },
  {
    name: 'it stands in a comment that nobody sees',
    source: 'What readers do not see nobody says',
    body: '<!-- Category: emergency -->\nRewords the terms.',
    files: docs,
    expected: { category: 'standard', kinds },
  },
  {
    name: 'it is crossed out, and another stands behind it',
    source: raise,
    body: 'Category: ~~standard~~ normal',
    files: docs,
    expected: { category: 'normal', declared: 'normal' },
  },
  {
    name: 'the template says standard of every change, and the author left it',
    source: never,
    body: 'Category: standard',
    template: '## What\n\nCategory: standard\n',
    files: code,
    expected: { category: 'normal', declared: 'standard', rules: { 'declared-category': 'pass' } },
  },
  {
    name: 'anybody may raise a change by a label',
    source: raise,
    labels: [{ name: 'normal', by: 'bob' }],
    files: docs,
    expected: { category: 'normal', declared: 'normal', rules: { 'declared-category': 'pass' } },
  },
  {
    name: 'a label says standard of a change of code',
    source: never,
    labels: [{ name: 'Standard', by: 'mia' }],
    files: code,
    expected: { category: 'normal', declared: 'standard', rules: { 'declared-category': 'fail' } },
  },
  {
    name: 'a label that was taken off says nothing',
    source: raise,
    labels: [
      { name: 'normal', by: 'bob' },
      { name: 'normal', by: 'bob', off: true },
    ],
    files: docs,
    expected: { category: 'standard', kinds },
  },
];
