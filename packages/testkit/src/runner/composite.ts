import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

/** A Node action to run, and what it is given. */
export interface NodeStep {
  /** Folder that holds its action.yml. */
  readonly folder: string;
  readonly given: Readonly<Record<string, string>>;
}

interface CompositeFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>;
  readonly runs?: { readonly using?: string; readonly steps?: readonly CompositeStep[] };
}

interface CompositeStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/**
 * The JavaScript step that an action comes down to: itself, or the one step of a composite action, which is named
 * `$/<path>` and gets `${{ inputs.NAME }}`. Throws on a composite action of another shape.
 */
export function nodeStep(dist: string, action: string, given: Readonly<Record<string, string>>): NodeStep {
  const folder = join(dist, action);
  const file = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as CompositeFile;
  if (file.runs?.using !== 'composite') return { folder, given };
  const [step, ...more] = file.runs.steps ?? [];
  const inner = /^\$\/([\w./-]+)$/.exec(step?.uses ?? '')?.[1];
  if (step === undefined || inner === undefined || more.length > 0)
    throw new Error(`${action} is no composite action over one step of this repository`);
  const handed = Object.entries(step.with ?? {}).map(([name, text]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text)?.[1];
    if (input === undefined) throw new Error(`${action} hands on ${text}, which this runner does not know`);
    return [name, given[input] ?? file.inputs?.[input]?.default ?? ''] as const;
  });
  // The step's own default stands for the same expression.
  return { folder: join(dist, inner), given: Object.fromEntries(handed.filter(([, text]) => !text.includes('${{'))) };
}
