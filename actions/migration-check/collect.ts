import type { Context, Ports } from '@cm/app';
import { migrationPairs, rollbackOf, type Sides, sidesOf } from '@cm/app/migrations';

import { othersOf } from './collect/others.ts';
import { treeFacts } from './collect/tree-facts.ts';
import type { MigrationFacts, RevisionChange, TreeFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

type Asked = Context<typeof inputs, Settings>;
type Told = Exclude<Sides, { readonly kind: 'problem' }>;

/** Finds the migrations, what the change does to them, and who else adds some; each with the reason where it cannot be read. */
export async function collect(ports: Ports, context: Asked): Promise<MigrationFacts> {
  const { change, settings } = context;
  const sides = await sidesOf(ports, { change, exclude: settings.exclude });
  if (sides.kind === 'problem') return nothingRead(ports, sides);
  const found = await migrationPairs(sides, placesOf(context));
  if (found.status === 'unavailable') return nothingRead(ports, { reason: found.reason, fix: readFix });
  const { pairs, absent } = found.value;
  const trees: TreeFacts[] = [];
  const asked = {
    settings,
    stated: { policy: settings.dialect, input: context.inputs.dialect ?? ('auto' as const) },
    compared: sides.kind === 'compared',
    all: settings.judgeOlder || (sides.kind === 'alone' && sides.scope === 'history'),
    laptop: change.change.event === 'cli',
  };
  for (const pair of pairs) {
    const tree = await treeFacts(ports, pair, asked);
    if (tree.status === 'unavailable') return nothingRead(ports, { reason: tree.reason, fix: readFix });
    trees.push(tree.value);
  }
  const additions = pairs.flatMap(({ head, base }, index) => {
    const known = new Set(base?.headers.map(({ id }) => id));
    return head === null ? [] : [{ ...head, changes: trees[index]?.changes ?? [], known }];
  });
  return {
    scope: sides.kind === 'alone' ? { kind: sides.scope, reason: sides.reason } : { kind: 'change', base: sides.tip },
    trees,
    absent,
    changedPaths: additions.some(({ changes }) => changes.length > 0) ? changedPaths(sides) : [],
    others: await othersOf(ports, change, additions),
    rollback: await rollbackOf(additions.map((one) => ({ ...one, added: addedIn(one.changes) }))),
    now: ports.clock.now(),
  };
}

/** Ids of what is new. */
function addedIn(changes: readonly RevisionChange[]): readonly string[] {
  return changes.flatMap((change) => (change.status === 'added' ? [change.after.id] : []));
}

const readFix = 'Correct what the message names, and run it again.';

function nothingRead(ports: Ports, why: { readonly reason: string; readonly fix: string }): MigrationFacts {
  const { reason, fix } = why;
  const others = { kind: 'not-asked', reason: 'The change is not known.' } as const;
  const nothing = { trees: [], absent: [], changedPaths: [], rollback: null };
  return { scope: { kind: 'unread', reason, fix }, ...nothing, others, now: ports.clock.now() };
}

function placesOf({ inputs: { path }, settings }: Asked): readonly string[] {
  return (path ?? settings.paths).map((place) => place.replace(/^\.\//, '').replace(/\/$/, '').replace(/^\.$/, ''));
}

/** Beyond, nobody reads the names; what is said of them needs only a few. */
const mostChanged = 5000;

function changedPaths(sides: Told): readonly string[] {
  if (sides.kind === 'alone') return [];
  const { base, head } = sides;
  const changed = head.paths.filter((path) => head.contentOf(path) !== base.contentOf(path));
  const deleted = base.paths.filter((path) => head.contentOf(path) === null);
  return [...changed, ...deleted].slice(0, mostChanged);
}
