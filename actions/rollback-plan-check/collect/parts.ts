import type { Ports } from '@cm/app';
import type { Entries } from '@cm/app/migrations';
import { compileGlobs } from '@cm/policy';

import type { Part, ToolPart } from '../facts.ts';
import type { BuiltIn, Settings } from '../settings.ts';
import { changedFiles, textsOf } from './changed.ts';
import type { Diff, FoundParts } from './diff.ts';
import { foreignParts } from './foreign.ts';
import { helmParts } from './helm.ts';
import { flagParts, terraformParts } from './infrastructure.ts';
import { kubernetesParts } from './kubernetes.ts';
import { migrationParts } from './migrations.ts';
import { serviceParts } from './services.ts';
import { isReplaced, toolParts } from './tools.ts';

/** Everything that a change touches and that has a way back of its own, with what is left over as code. */
export async function partsOfChange(
  ports: Ports,
  { base, head }: { readonly base: Entries; readonly head: Entries },
  settings: Settings,
): Promise<FoundParts & { readonly diff: Diff }> {
  const all = changedFiles(base, head);
  const isExcluded = compileGlobs(settings.exclude);
  const deployed = all.filter(({ path }) => !isExcluded(path));
  const diff: Diff = { base, head, all, deployed, texts: textsOf(ports), settings };
  const found: FoundParts[] = [];
  for (const [kind, read] of readersFor(ports))
    if (settings.builtIn.includes(kind)) found.push(await read(diff, found));
  const rows = await toolParts(diff);
  const tools = rows.parts.filter((part): part is ToolPart => part.kind === 'tool');
  const parts = [...found.flatMap((one) => one.parts).filter((part) => !isReplaced(part, tools)), ...rows.parts];
  return { diff, parts: withCode(parts, diff), unread: [...found, rows].flatMap((one) => one.unread) };
}

type Reader = (diff: Diff, before: readonly FoundParts[]) => Promise<FoundParts>;

function readersFor(ports: Ports): readonly (readonly [BuiltIn, Reader])[] {
  return [
    ['migrations', (diff) => migrationParts(ports, diff)],
    ['migrations', (diff, before) => foreignParts(diff, takenBy(before))],
    ['kubernetes', kubernetesParts],
    ['helm', helmParts],
    ['compose', serviceParts],
    ['terraform', terraformParts],
    ['flags', flagParts],
  ];
}

function takenBy(found: readonly FoundParts[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ parts }) => parts.flatMap(({ because }) => because)));
}

/** What nothing else has taken goes back with the commit. */
function withCode(parts: readonly Part[], { all }: Diff): readonly Part[] {
  const taken = new Set(parts.flatMap(({ because }) => because));
  const rest = all.filter(({ path }) => !taken.has(path)).map(({ path }) => path);
  return rest.length === 0 ? parts : [...parts, { kind: 'code', target: '', because: rest }];
}
