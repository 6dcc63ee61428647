import { basename } from 'node:path';

import type { PolicyFile } from '@cm/app';

import { readPolicy } from '../local-policy.ts';
import { policyFileOf } from '../options.ts';
import { readTypedFile } from '../read-input.ts';
import type { Asked } from './asked.ts';
import { problem, type ReleaseProblem } from './problems.ts';
import { distFolder, short } from './prove.ts';
import { policyOf, type Release } from './releases.ts';
import type { Next } from './next.ts';
import { baseVersion } from './release-text.ts';
import { runCommand, withoutTokens } from './run-command.ts';
import { bytesAt, entriesOf, policyPlace, wrongSum } from './tree-sums.ts';

/** The policy that goes into the tree, read and found right; null for none. Or what is wrong with it. */
export async function policyFor(
  asked: Asked,
  parent: Release | null,
): Promise<{ readonly file: PolicyFile | null; readonly problem: ReleaseProblem | null }> {
  const typed = asked.values.get('policy');
  const before = parent === null ? null : policyOf(parent);
  if (typed === undefined) {
    const left = before !== null && !asked.values.has('without-policy');
    const message = `${parent?.tag.name} carries an organisation's policy, and this release would not.`;
    return { file: null, problem: left ? problem('policy-left-out', message) : null };
  }
  const file = await policyFileOf(asked.world, typed);
  if (file.status === 'unavailable') return { file: null, problem: problem('policy', file.reason) };
  return { file: file.value, problem: await policyProblem(asked, file.value) };
}

async function policyProblem(asked: Asked, file: PolicyFile | null): Promise<ReleaseProblem | null> {
  const outcome = await readPolicy(asked.world, { ...asked.options, token: null }, file);
  if (!outcome.ok) return problem('policy', outcome.sentences.join(' '));
  const { extended, policy } = outcome.local.loaded;
  if (extended !== null)
    return problem('policy', 'An organisation’s default cannot extend another file; copy in what it needs.');
  return policy.waivers.length === 0
    ? null
    : problem(
        'policy',
        'Waivers belong into the policy file of the repository that they are for, not into the default of all.',
      );
}

/** What speaks against the tree of a source commit, all but what its own check says. */
export async function treeProblems(asked: Asked, source: string, next: Next): Promise<readonly ReleaseProblem[]> {
  const dist = await entriesOf(asked.ports, source, distFolder);
  if (dist.status === 'unavailable') return [problem('no-dist', dist.reason)];
  if (dist.value.size === 0) return [problem('no-dist', `${short(source)} has no folder ${distFolder}.`)];
  const sums = await wrongSum(asked.ports, dist.value);
  const wrong = sums.status === 'unavailable' ? sums.reason : sums.value;
  const manifest = await bytesAt(asked.ports, dist.value, 'package.json');
  const own = manifest.status === 'available' && manifest.value !== null ? versionIn(manifest.value) : null;
  const wanted = baseVersion(next.tag.version);
  return [
    ...(wrong === null ? [] : [problem('tree-differs', `${distFolder}/SHA256SUMS is not right: ${wrong}.`)]),
    ...(dist.value.has(policyPlace)
      ? [problem('tree-differs', `${distFolder}/ holds ${policyPlace}, which only --policy may put there.`)]
      : []),
    ...(own === null || own === wanted
      ? []
      : [
          problem('version-in-tree', `${distFolder}/package.json says ${own}, and the release would be ${wanted}.`, {
            wanted,
          }),
        ]),
  ];
}

function versionIn(bytes: Uint8Array): string | null {
  try {
    const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

/** How it is known that the tests are green: as the evidence says it, for `release.json`. */
export interface Evidence {
  readonly how: string;
  readonly run: string | null;
  /** Whether it says that dist/ was checked too. */
  readonly dist: boolean;
}

type Proved = Evidence | ReleaseProblem;

/** Asks the evidence first, because to run tests takes long. */
export async function testsOf(asked: Asked, source: string): Promise<Proved> {
  const [file, command] = [asked.values.get('tests-passed'), asked.values.get('tests')];
  if (file !== undefined) return evidenceIn(asked, file, source);
  if (command === undefined)
    return problem('tests-unknown', `Nothing says that the tests are green on ${short(source)}.`);
  const code = await runCommand(asked, command, withoutTokens);
  return code === 0
    ? { how: `ran here: ${command}`, run: null, dist: false }
    : problem('tests-failed', `The tests failed: ${command} ended with ${code}.`);
}

async function evidenceIn(asked: Asked, path: string, source: string): Promise<Proved> {
  const bytes = await readTypedFile(asked.world, path);
  if (bytes.status === 'unavailable') return problem('tests-unknown', bytes.reason);
  const said = recordIn(bytes.value);
  if (said === null) return problem('tests-unknown', `${path} is no JSON object.`);
  if (said['commit'] !== source)
    return problem(
      'tests-unknown',
      `${path} is about commit ${String(said['commit']).slice(0, 40)}, and ${source} is to be released.`,
    );
  if (said['tests'] !== 'passed') return problem('tests-failed', `${path} does not say that the tests passed.`);
  const run = typeof said['run'] === 'string' ? said['run'].slice(0, 300) : null;
  return { how: `said by ${basename(path)}`, run, dist: said['dist'] === 'checked' };
}

function recordIn(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** Whether dist/ is what the sources give: by the evidence where that says so, else by the repository's own check. */
export async function driftOf(asked: Asked, { dist }: Evidence): Promise<ReleaseProblem | null> {
  const typed = asked.values.get('check');
  if (typed === undefined && dist) return null;
  const command = typed ?? 'npm run check:dist';
  const code = await runCommand(asked, command, withoutTokens);
  return code === 0
    ? null
    : problem('dist-drift', `dist/ is not what the sources give: ${command} ended with ${code}.`);
}
