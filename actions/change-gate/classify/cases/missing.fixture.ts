import type { StandardRow } from '../../settings.ts';
import type { ClassificationCase } from './case.fixture.ts';

const design = 'Design: "could not tell" is never "pass"';
const cap = 'Notes §4: fail closed at the cap of 3,000 files';
const docs = ['docs/guide.md'];
const laptop = 'Design §5: on a laptop what needs GitHub is not judged, and says so';
const routine: StandardRow = {
  name: 'routine',
  paths: null,
  types: null,
  dependencies: null,
  label: 'routine',
  approvedBy: 'lena',
  approvedOn: '2026-01-01',
  reviewBy: '2026-12-31',
};

/** What could not be read. */
export const missingCases: readonly ClassificationCase[] = [
  {
    name: 'the files cannot be read',
    source: design,
    missing: 'files',
    files: docs,
    expected: { category: 'normal', rules: { classification: 'unknown', 'standard-register': 'unknown' } },
  },
  {
    name: 'GitHub lists only a part of the files, all of them texts',
    source: cap,
    missing: 'some files',
    files: docs,
    expected: { category: 'normal', rules: { classification: 'unknown', 'standard-register': 'unknown' } },
  },
  {
    name: 'GitHub lists only a part of the files, and one of them is code',
    source: 'Notes §4: the highest risk wins, so the rest cannot lower it',
    missing: 'some files',
    files: ['docs/guide.md', 'src/app.py'],
    expected: { category: 'normal', file: 'src/app.py' },
  },
  {
    name: 'GitHub lists only a part of the commits: one of the others may be a breaking change',
    source: cap,
    missing: 'some commits',
    commits: ['docs: one'],
    files: docs,
    expected: { category: 'normal', rules: { classification: 'unknown', 'standard-register': 'unknown' } },
  },
  {
    name: 'GitHub lists only a part of the labels',
    source: design,
    missing: 'some events',
    files: docs,
    expected: { category: 'normal', rules: { classification: 'unknown', 'standard-register': 'unknown' } },
  },
  {
    name: 'who wrote and labelled it cannot be read',
    source: design,
    missing: 'record',
    files: ['src/app.py'],
    expected: { category: 'normal', rules: { classification: 'unknown', emergency: 'unknown' } },
  },
  {
    name: 'whether the one who labelled it may do so cannot be read',
    source: design,
    missing: 'collaborators',
    settings: { standard: [routine] },
    labels: [{ name: 'routine', by: 'mia' }],
    files: ['src/app.py'],
    expected: { category: 'normal', rules: { classification: 'unknown', 'standard-register': 'unknown' } },
  },
  {
    name: 'texts, on a laptop',
    source: laptop,
    laptop: true,
    files: docs,
    expected: { category: 'standard', kinds: ['documentation'], rules: { emergency: 'not-applicable' } },
  },
  {
    name: 'code, on a laptop',
    source: laptop,
    laptop: true,
    files: ['src/app.py'],
    expected: { category: 'normal', file: 'src/app.py', rules: { emergency: 'not-applicable' } },
  },
  {
    name: 'a list of packages, on a laptop, where no signature can be verified',
    source: laptop,
    laptop: true,
    files: ['package-lock.json'],
    expected: { category: 'normal', file: 'package-lock.json' },
  },
];
