import type { Ports } from '@cm/app';
import { anchorsOf, type SeenAnchor } from '@cm/app/ledger';
import { type Anchor, anchorOf } from '@cm/ledger';
import { available, type Fact, unavailable } from '@cm/model';

import { manyOf } from '../args.ts';
import type { World } from '../world.ts';
import type { FoundLedger } from './source.ts';
import { type Trust, trustOf } from './trust.ts';

/** What a ledger was compared with. */
export interface Compared {
  readonly expected: readonly Anchor[];
  /** Of the default branch's commits; null where GitHub was not asked. */
  readonly seen: readonly SeenAnchor[] | null;
  readonly trust: Trust;
}

/** Where the anchor that a ledger does not hold was found; null for one that was typed. */
export function missedIn(anchor: Anchor | null, { seen }: Compared): SeenAnchor | null {
  if (anchor === null) return null;
  return seen?.find(({ hash, seq }) => seq === anchor.seq && hash === anchor.hash) ?? null;
}

/** What the flags say the ledger has to hold, and what GitHub knows of it where `--anchors` asks. */
export async function comparedWith(
  world: World,
  ports: Ports,
  { branch }: FoundLedger,
  values: ReadonlyMap<string, string>,
): Promise<Fact<Compared>> {
  const expected: Anchor[] = [];
  for (const text of manyOf(values, 'expect')) {
    const anchor = anchorOf(text);
    if (anchor === null)
      return unavailable(
        `--expect ${text} names no entry. Write its number, a colon and its 64 hexadecimal digits, as cm ledger verify prints them.`,
      );
    expected.push(anchor);
  }
  if (!values.has('anchors')) return available({ expected, seen: null, trust: trustOf(null) });
  const repository = world.env['GITHUB_REPOSITORY'] ?? '';
  if (!ports.forge.hasToken || repository === '')
    return unavailable(
      '--anchors asks GitHub: set GITHUB_TOKEN (or give --token), and GITHUB_REPOSITORY to owner/name.',
    );
  const seen = await anchorsOf(ports.forge, repository, branch ?? undefined);
  if (seen.status === 'unavailable') return unavailable(`The anchors could not be read: ${seen.reason}`);
  const rules = branch === null ? available(null) : await ports.forge.branchRules(repository, branch);
  if (rules.status === 'unavailable') return unavailable(`The rules of the branch could not be read: ${rules.reason}`);
  return available({ expected, seen: seen.value, trust: trustOf(rules.value) });
}
