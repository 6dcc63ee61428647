import { isAbsolute, join } from 'node:path';

import {
  actionCallee,
  type Callee,
  type Callees,
  checkWorkflow,
  type Surroundings,
  workflowCallees,
} from '@cm/formats/workflows';
import { available, type Fact } from '@cm/model';

import type { World } from '../world.ts';
import { ownPaths, readFiles, type TemplateFile } from './files.ts';
import type { PlacedFinding } from './grammar/index.ts';
import { suiteOf } from './suite.ts';

/** What was found in one file. */
export interface CheckedFile {
  readonly path: string;
  readonly kind: 'workflow' | 'action' | null;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly findings: readonly PlacedFinding[];
}

/** How files are checked. */
export interface Checks {
  /** Owners, or `owner/repo`, whose tags need no commit. */
  readonly trusted: readonly string[];
  /** Whether GitHub's own grammar is asked too, whose parser is loaded for it. */
  readonly grammar: boolean;
}

/** Checks files, given by their absolute paths, against what stands in the repository at `top` and in this suite. */
export async function checkFiles(
  world: World,
  top: string,
  paths: readonly string[],
  { grammar, trusted }: Checks,
  script = process.argv[1],
): Promise<Fact<readonly CheckedFile[]>> {
  const [files, known] = await Promise.all([
    readFiles(world, top, paths),
    readFiles(
      world,
      top,
      ownPaths(top).map((path) => join(top, path)),
    ),
  ]);
  if (files.status === 'unavailable') return files;
  if (known.status === 'unavailable') return known;
  const suite = await suiteOf(world, script);
  const own = ownCallees(known.value, suite);
  const checked: CheckedFile[] = [];
  for (const file of files.value) {
    const around = { own: isAbsolute(file.path) ? null : own, suite, form: 'any', trusted } as const;
    checked.push(await checkFile(file, around, grammar));
  }
  return available(checked);
}

function ownCallees(files: readonly TemplateFile[], suite: Surroundings['suite']): Callees {
  const actions = files.flatMap(({ path, text }): (readonly [string, Callee])[] => {
    const callee = path.startsWith('.github/workflows/') ? null : actionCallee(text);
    return callee === null ? [] : [[path.replace(/\/?action\.ya?ml$/, ''), callee]];
  });
  const workflows = files.filter(({ path }) => path.startsWith('.github/workflows/'));
  return workflowCallees(workflows, { own: new Map(actions), suite });
}

async function checkFile({ path, text }: TemplateFile, around: Surroundings, grammar: boolean): Promise<CheckedFile> {
  const checked = checkWorkflow(text, around);
  if (checked.status === 'unknown') {
    const { line, message, remedy } = checked;
    const finding = { rule: 'workflow/readable', level: 'error', line, message, remedy } as const;
    return { path, kind: null, outcome: 'unknown', findings: [finding] };
  }
  const { findings, kind } = checked;
  const more = kind === 'action' ? (await import('@cm/formats/action-metadata')).metadataFindings(text) : [];
  const asked = kind === 'workflow' && grammar ? await askedOf(text, findings) : { findings: [], unknown: false };
  const all = [...findings, ...more, ...asked.findings].toSorted((a, b) => a.line - b.line);
  const failed = [...findings, ...more, ...(asked.unknown ? [] : asked.findings)].some(
    ({ level }) => level === 'error',
  );
  return { path, kind, outcome: failed ? 'fail' : asked.unknown ? 'unknown' : 'pass', findings: all };
}

async function askedOf(
  text: string,
  findings: CheckedFile['findings'],
): Promise<{ readonly findings: CheckedFile['findings']; readonly unknown: boolean }> {
  const { grammarFindings } = await import('./grammar/index.ts');
  const asked = grammarFindings(text, findings);
  return asked.status === 'unknown'
    ? { findings: [asked.finding], unknown: true }
    : { findings: asked.findings, unknown: false };
}
