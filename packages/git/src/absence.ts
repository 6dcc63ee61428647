import type { GitObject } from '@cm/app';

import { entryOf, pathSpecOf } from './tree.ts';

/** Proves that paths which git calls missing are absent. A text that is returned is a reason to give up. */
export interface Absence {
  /** An answer to what was asked at first: a missing path is to be proved, a root tree may prove some. */
  readonly first: (answer: GitObject) => void;
  /** Called when all of those are in: asks for trees that are not known yet. */
  readonly settle: () => string | null;
  /** The answer to a tree that was asked for. */
  readonly tree: (answer: GitObject) => string | null;
}

/** A name in a folder of a revision. */
interface Place {
  readonly revision: string;
  readonly folders: readonly string[];
  readonly name: string;
}

const fullClone = 'Remove `filter` and `sparse-checkout` from the checkout step, or run `git fetch --refetch`.';
const rootTree = '^{tree}';

/**
 * The tree above a missing path is asked for, and the tree above that where it is missing too: absent there is absent; named there but
 * not readable (a partial clone, a damaged one) is a reason to give up. No tree is asked for twice, nor one that was asked for anyway.
 */
export function createAbsence(ask: (spec: string) => void): Absence {
  const known = new Map<string, GitObject>();
  const waiting = new Map<string, Place[]>();
  const open: Place[] = [];

  function prove(place: Place | null): string | null {
    if (place === null) return null;
    const spec = `${place.revision}:${place.folders.join('/')}`;
    const answer = known.get(spec);
    if (answer !== undefined) return within(place, answer);
    const others = waiting.get(spec);
    if (others !== undefined) others.push(place);
    else {
      waiting.set(spec, [place]);
      ask(spec);
    }
    return null;
  }

  function within(place: Place, answer: GitObject): string | null {
    const { revision, folders, name } = place;
    if (answer.kind === 'missing') return prove(placeOf(revision, folders));
    if (answer.type !== 'tree' || entryOf(answer.bytes, name, answer.id.length / 2) !== 'object') return null;
    return `${JSON.stringify([...folders, name].join('/'))} is in the tree, but its content is not in this clone. ${fullClone}`;
  }

  return {
    first: (answer) => {
      const { spec } = answer;
      const path = answer.kind === 'missing' ? pathSpecOf(spec) : null;
      const place = path === null ? null : placeOf(path.revision, path.path);
      if (place !== null) open.push(place);
      else if (spec.endsWith(rootTree)) known.set(`${spec.slice(0, -rootTree.length)}:`, answer);
    },
    settle: () => firstReason(open, prove),
    tree: (answer) => {
      known.set(answer.spec, answer);
      return firstReason(waiting.get(answer.spec) ?? [], (place) => within(place, answer));
    },
  };
}

function firstReason(places: readonly Place[], reasonOf: (place: Place) => string | null): string | null {
  for (const place of places) {
    const reason = reasonOf(place);
    if (reason !== null) return reason;
  }
  return null;
}

function placeOf(revision: string, path: readonly string[]): Place | null {
  const name = path.at(-1);
  return name === undefined ? null : { revision, folders: path.slice(0, -1), name };
}
