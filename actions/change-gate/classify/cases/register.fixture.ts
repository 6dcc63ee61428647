import type { StandardRow } from '../../settings.ts';
import type { ClassificationCase } from './case.fixture.ts';

const row: StandardRow = {
  name: 'translations',
  paths: ['locale/**'],
  types: null,
  dependencies: null,
  label: null,
  approvedBy: 'lena',
  approvedOn: '2026-01-01',
  reviewBy: '2026-06-30',
};
const register = 'Policy, "Standard Changes": pre-approved; issue 10, item 9: the register';
const again = 'Issue 10, item 9: when a kind is looked at again';
const label = 'Issue 10, item 2: labels by authorised actors';
const files = ['locale/de.json'];
const standard = [row];
const labelled = [{ ...row, paths: null, label: 'routine', name: 'routine' }];

/** Kinds of the policy file's register. */
export const registerCases: readonly ClassificationCase[] = [
  {
    name: 'a file of a registered kind',
    source: register,
    settings: { standard },
    files,
    expected: { category: 'standard', kinds: ['translations'], rules: { 'standard-register': 'pass' } },
  },
  {
    name: 'a kind holds on its last day',
    source: again,
    settings: { standard },
    today: '2026-06-30',
    files,
    expected: { category: 'standard', kinds: ['translations'] },
  },
  {
    name: 'a kind no longer holds on the day after',
    source: again,
    settings: { standard },
    today: '2026-07-01',
    files,
    expected: { category: 'normal', file: 'locale/de.json', rules: { 'standard-register': 'fail' } },
  },
  {
    name: 'a kind that is past its day and has nothing to do with the change',
    source: again,
    settings: { standard },
    today: '2026-07-01',
    files: ['docs/guide.md'],
    expected: { category: 'standard', kinds: ['documentation'], rules: { 'standard-register': 'pass' } },
  },
  {
    name: 'a kind that is past its day, where another one takes the file too',
    source: again,
    settings: { standard: [row, { ...row, name: 'texts of the shop', reviewBy: '2026-12-31' }] },
    today: '2026-07-01',
    files,
    expected: { category: 'standard', kinds: ['texts of the shop'] },
  },
  {
    name: 'a kind that is approved from tomorrow on',
    source: register,
    settings: { standard: [{ ...row, approvedOn: '2026-04-01' }] },
    files,
    expected: { category: 'normal', rules: { 'standard-register': 'fail' } },
  },
  {
    name: 'the kinds of the policy document are taken out of the register',
    source: register,
    settings: { builtInStandard: false },
    files: ['docs/guide.md'],
    expected: { category: 'normal', file: 'docs/guide.md' },
  },
  {
    name: 'a kind asks for commits of type docs or chore, and all are',
    source: 'Issue 10, item 2: commit types',
    settings: { standard: [{ ...row, types: ['docs', 'chore'] }] },
    commits: ['docs: one', 'CHORE: two'],
    files,
    expected: { category: 'standard', kinds: ['translations'] },
  },
  {
    name: 'the same with the words that git itself writes for a merge',
    source: 'Issue 10, item 2: commit types; what git writes has none',
    settings: { standard: [{ ...row, paths: ['locale/**'], types: ['docs', 'chore'] }] },
    commits: ['docs: one', "Merge branch 'main' into feature", 'CHORE: two'],
    files,
    expected: { category: 'standard', kinds: ['translations'] },
  },
  {
    name: 'a kind asks for commits of type docs, and one is a feature',
    source: 'Notes §4: the highest risk wins',
    settings: { standard: [{ ...row, types: ['docs'] }] },
    commits: ['docs: one', 'feat: two'],
    files,
    expected: { category: 'normal', file: 'locale/de.json' },
  },
  {
    name: 'the commits are docs and the title, which a squash makes the commit, is a feature',
    source: 'Notes §4: the highest risk wins',
    settings: { standard: [{ ...row, types: ['docs'] }] },
    title: 'feat: two',
    commits: ['docs: one'],
    files,
    expected: { category: 'normal', file: 'locale/de.json' },
  },
  {
    name: 'somebody who may labels the change as routine',
    source: label,
    settings: { standard: labelled, labellers: ['ruth'] },
    labels: [{ name: 'Routine', by: 'ruth' }],
    files: ['src/app.py'],
    expected: { category: 'standard', kinds: ['routine'] },
  },
  {
    name: 'somebody who may not labels the change as routine',
    source: label,
    settings: { standard: labelled, labellers: ['ruth'] },
    labels: [{ name: 'routine', by: 'mia' }],
    files: ['src/app.py'],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'nobody is named, and who maintains the repository labels it',
    source: label,
    settings: { standard: labelled },
    labels: [{ name: 'routine', by: 'mia' }],
    files: ['src/app.py'],
    expected: { category: 'standard', kinds: ['routine'] },
  },
  {
    name: 'the author may label, and labels a change of their own',
    source: 'Notes §1: a recipe that a label by the author satisfies; the author may never lower',
    settings: { standard: labelled, labellers: ['alice'] },
    labels: [{ name: 'routine', by: 'alice' }],
    files: ['src/app.py'],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'a co-author labels the change',
    source: 'Notes §1: nobody counts co-authors; the author may never lower',
    settings: { standard: labelled, labellers: ['ruth'] },
    commits: [{ message: 'fix: mend it', coAuthors: ['ruth'] }],
    labels: [{ name: 'routine', by: 'ruth' }],
    files: ['src/app.py'],
    expected: { category: 'normal', file: 'src/app.py' },
  },
];
