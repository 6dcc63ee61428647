import { policyPath } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';
import { writeFiles } from '@cm/runner/write-files';

import { manyOf } from '../args.ts';
import { portOptions } from '../options.ts';
import type { World } from '../world.ts';
import { type Ask, branchFor, pinFor, stackFor } from './choose.ts';
import { type Compared, compare } from './compare.ts';
import { detect } from './detect.ts';
import { measure } from './measure.ts';
import { firstPin, isCommit, type Pin } from './pins.ts';
import { type Choices, plan } from './plan.ts';
import { type Clone, cloneAt, innerPath, textAt } from './place.ts';
import { type Adoption, hashOf, readRecord, recordPath, recordText, type Written } from './record.ts';
import type { SuiteTree } from './tree.ts';

type Values = ReadonlyMap<string, string>;

/** What `cm init` found and would do. */
export interface Adopting extends Choices {
  readonly pin: Pin;
  readonly record: Adoption | null;
  readonly files: readonly Compared[];
  readonly force: ReadonlySet<string>;
  readonly keep: ReadonlySet<string>;
}

/** Finds out everything, and writes nothing; a sentence where something has to be said first. */
export async function prepare(world: World, values: Values, tree: SuiteTree, ask: Ask): Promise<Fact<Adopting>> {
  const options = portOptions(world, values);
  if (options.status === 'unavailable') return options;
  const clone = await cloneAt(world, options.value.repo);
  if (clone.status === 'unavailable') return clone;
  const record = readRecord(clone.value.top);
  if (record.status === 'unavailable') return record;
  const chosen = await chooseAll(world, values, { tree, clone: clone.value, record: record.value, ask });
  if (chosen.status === 'unavailable') return chosen;
  const { pin, ...choices } = chosen.value;
  const { top } = clone.value;
  const pinAsked = values.has('ref') || values.has('pin');
  const pinOf = (path: string): Pin => (pinAsked ? null : pinAt(top, path)) ?? pin;
  const files = compare(top, plan(choices, pinOf), record.value, pinAsked);
  if (files.status === 'unavailable') return files;
  const paths = files.value.map(({ file }) => file.path);
  const force = namedPaths(values, 'force', paths);
  const keep = namedPaths(values, 'keep', paths);
  if (force.status === 'unavailable') return force;
  if (keep.status === 'unavailable') return keep;
  const named = { force: force.value, keep: keep.value };
  return available({ ...choices, ...named, pin, record: record.value, files: files.value });
}

interface Ground {
  readonly tree: SuiteTree;
  readonly clone: Clone;
  readonly record: Adoption | null;
  readonly ask: Ask;
}

/** What is asked for, by flags, the record and the files; and where the project stands, if nobody has said so yet. */
async function chooseAll(
  world: World,
  values: Values,
  { ask, clone, record, tree }: Ground,
): Promise<Fact<Choices & { readonly pin: Pin }>> {
  const project = detect(clone.top);
  const more = moreOf(values, tree, record);
  if (more.status === 'unavailable') return more;
  const stack = await stackFor(values, project, record, ask);
  if (stack.status === 'unavailable') return stack;
  const branch = await branchFor(values, clone, record, ask);
  if (branch.status === 'unavailable') return branch;
  const pin = await pinFor(world, values, clone, record);
  if (pin.status === 'unavailable') return pin;
  const policy = textAt(clone.top, policyPath);
  if (policy.status === 'unavailable') return policy;
  const start = policy.value === null ? await measure(world, clone.top) : null;
  const said = { stack: stack.value, branch: branch.value, more: more.value, pin: pin.value };
  return available({ tree, clone, project, start, ...said });
}

/** A bot may have moved the pin of a file; what it chose stays. */
function pinAt(top: string, path: string): Pin | null {
  const text = textAt(top, path);
  const pin = text.status === 'available' && text.value !== null ? firstPin(text.value) : null;
  return pin === null || isCommit(pin.ref) || /^v\d/.test(pin.ref) ? pin : null;
}

function moreOf(values: Values, { starters }: SuiteTree, record: Adoption | null): Fact<readonly string[]> {
  const typed = (values.get('with') ?? '').split(',').flatMap((name) => name.trim() || []);
  const wrong = typed.find((name) => !starters.includes(name));
  if (wrong !== undefined) return unavailable(`There is no starter "${wrong}". There are: ${starters.join(', ')}.`);
  const before = (record?.more ?? []).filter((name) => starters.includes(name));
  return available([...new Set([...before, ...typed])].toSorted());
}

function namedPaths(values: Values, flag: string, paths: readonly string[]): Fact<ReadonlySet<string>> {
  const named = new Set<string>();
  for (const typed of manyOf(values, flag)) {
    const path = innerPath(typed);
    if (path === null || !paths.includes(path))
      return unavailable(`--${flag} ${typed} is none of the files that cm init writes: ${paths.join(', ')}.`);
    named.add(path);
  }
  return available(named);
}

/** Whether a file is written. */
export function isWritten({ file, standing }: Compared, { force }: Pick<Adopting, 'force'>): boolean {
  if (standing === 'missing' || standing === 'outdated') return true;
  return standing !== 'same' && force.has(file.path);
}

/** Writes what is to be written, and remembers it; one sentence for each file that could not be. */
export function write(adopting: Adopting): readonly string[] {
  const { branch, clone, files, more, pin, stack } = adopting;
  const fresh = files.filter((one) => isWritten(one, adopting));
  const record = recordText({ pin, stack, branch, more, files: new Map(remembered(adopting)) });
  const old = textAt(clone.top, recordPath);
  const all = [
    ...fresh.map(({ file }) => ({ path: file.path, pieces: () => [file.text] })),
    ...(old.status === 'available' && old.value === record ? [] : [{ path: recordPath, pieces: () => [record] }]),
  ];
  return writeFiles(all, { workspace: clone.top, temporary: null });
}

/** Files that were written before stay remembered; of strangers nothing is. */
function remembered(adopting: Adopting): readonly (readonly [string, Written])[] {
  const { files, keep, record } = adopting;
  const now = files.flatMap((one): (readonly [string, Written])[] => {
    const { file, now: text, standing } = one;
    const before = record?.files.get(file.path);
    if (keep.has(file.path) && text !== null) return [[file.path, { sha256: hashOf(text), kept: true }]];
    if (isWritten(one, adopting)) return [[file.path, { sha256: hashOf(file.text), kept: false }]];
    if (standing === 'same' && before?.kept !== true) return [[file.path, { sha256: hashOf(file.text), kept: false }]];
    return before === undefined ? [] : [[file.path, before]];
  });
  return [...(record?.files ?? []), ...now];
}
