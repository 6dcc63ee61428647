import type { Ports } from '@cm/app';
import type { Ends } from '@cm/app/diff-ends';
import { classify } from '@cm/formats/code';
import { type Diff, type DiffFile, diffReader } from '@cm/formats/diff';
import { available, type Fact, unavailable } from '@cm/model';

import type { ChangedFile, ChangeFacts } from '../facts.ts';
import { lostTests, newMarks, type TestFile } from './left-out.ts';

/** What the change does to tests: lines that leave some out, and tests that are gone. */
export async function changeFacts(
  ports: Ports,
  ends: Ends,
  isExcluded: (path: string) => boolean,
): Promise<ChangeFacts> {
  if (ends.kind === 'none') return ends;
  if (ends.kind === 'problem') return { kind: 'unread', reason: ends.reason, fix: ends.fix };
  const diff = await readDiff(ports, ends);
  if (diff.status === 'unavailable') return unread(`The changed lines could not be read: ${diff.reason}`);
  const { files } = diff.value;
  const tests = await testFiles(
    ports,
    ends,
    files.filter((file) => isTestFile(file) && !isExcluded(file.path)),
  );
  if (tests.status === 'unavailable') return unread(`The changed test files could not be read: ${tests.reason}`);
  const changed = files.map(({ path }): ChangedFile => {
    const { kind, language } = classify(path);
    return { path, kind, language: language?.id ?? '' };
  });
  return { kind: 'read', files: changed, marks: newMarks(tests.value), lost: lostTests(tests.value, files) };
}

function unread(reason: string): ChangeFacts {
  return {
    kind: 'unread',
    reason,
    fix: 'Give actions/checkout `fetch-depth: 2`, without `filter` or `sparse-checkout`.',
  };
}

async function readDiff(ports: Ports, ends: Extract<Ends, { kind: 'ends' }>): Promise<Fact<Diff>> {
  const reader = diffReader();
  const read = await ports.git.diff(ends, reader.push);
  return read.status === 'unavailable' ? read : reader.end();
}

/** Data for tests, which may look like tests. */
const data = /(?:^|\/)(?:fixtures|__fixtures__|testdata|test_data|__mocks__|mocks|golden|__snapshots__)\//;

/** Rust keeps its tests beside the code that they test. */
function isTestFile({ path, oldPath, status, binary }: DiffFile): boolean {
  if (binary || status === 'mode') return false;
  return [path, oldPath ?? path].some((one) => {
    const { kind, language } = classify(one);
    return language !== null && !data.test(one) && (kind === 'test' || (kind === 'code' && language.id === 'rust'));
  });
}

/** Test files of one change that are looked into; beyond that nobody can say what it does to tests. */
const mostFiles = 4000;
/** Objects of one question to git. */
const batch = 200;

async function testFiles(
  ports: Ports,
  { base, head }: { readonly base: string; readonly head: string },
  files: readonly DiffFile[],
): Promise<Fact<readonly TestFile[]>> {
  if (files.length > mostFiles) return unavailable(`there are ${files.length}, and at most ${mostFiles} are read.`);
  const before = await textsAt(
    ports,
    files.map((file) => (hasBase(file) ? `${base}:${file.oldPath ?? file.path}` : null)),
  );
  if (before.status === 'unavailable') return before;
  const after = await textsAt(
    ports,
    files.map((file) => (file.status === 'deleted' ? null : `${head}:${file.path}`)),
  );
  if (after.status === 'unavailable') return after;
  return available(
    files.map((file, index) => ({
      file,
      language: classify(file.path).language?.id ?? '',
      before: before.value[index] ?? '',
      after: after.value[index] ?? '',
    })),
  );
}

function hasBase({ status }: DiffFile): boolean {
  return status !== 'added' && status !== 'copied';
}

/** Texts by revision expression; empty for what is none, or no file. */
async function textsAt(ports: Ports, specs: readonly (string | null)[]): Promise<Fact<readonly string[]>> {
  const texts = new Map<string, string>();
  const wanted = specs.filter((spec) => spec !== null);
  for (let from = 0; from < wanted.length; from += batch) {
    const answers = await ports.git.objects(wanted.slice(from, from + batch));
    if (answers.status === 'unavailable') return answers;
    for (const answer of answers.value) {
      if (answer.kind === 'found' && answer.type === 'blob')
        texts.set(answer.spec, new TextDecoder().decode(answer.bytes));
    }
  }
  return available(specs.map((spec) => (spec === null ? '' : (texts.get(spec) ?? ''))));
}
