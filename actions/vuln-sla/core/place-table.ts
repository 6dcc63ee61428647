import type { Digest } from '@cm/model/digest';

import { PlaceGroup, type Where } from './place-group.ts';
import type { Sighting } from './sighting.ts';

/** Places of one run by rule, path and digest, without a text for each. */
export interface PlaceTable {
  readonly find: (where: Where, digest: Digest) => PlaceGroup | undefined;
  /** Adds the place that was just looked for and not found. */
  readonly add: (where: Where, digest: Digest, sighting: Sighting) => PlaceGroup;
}

/** So many slots are looked through. Only who chooses digests so that many share a slot fills them: those go into a map. */
const mostTries = 32;

/** Two numbers: the second digest, and the place in the list of groups from 1 on, 0 where the slot is free. */
const slotSize = 2;

/** `room`: so many places there may be at most. */
export function placeTable(room: number): PlaceTable {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * room + 1)));
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(slotSize * (mask + 1));
  const groups: PlaceGroup[] = [];
  const crowded = new Map<string, PlaceGroup>();
  /** Where the place belongs that was looked for last; null: among the crowded ones. */
  let free: number | null = null;

  function find(where: Where, digest: Digest): PlaceGroup | undefined {
    const [one, two] = digest;
    let slot = hashOf(where.number, one, two) >>> (32 - bits);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const number = slots[slotSize * slot + 1] as number;
      if (number === 0) {
        free = slot;
        return undefined;
      }
      if (slots[slotSize * slot] === two) {
        const group = groups[number - 1] as PlaceGroup;
        if (group.one === one && group.where === where) return group;
      }
      slot = (slot + 1) & mask;
    }
    free = null;
    return crowded.get(keyOf(where, digest));
  }

  function add(where: Where, digest: Digest, sighting: Sighting): PlaceGroup {
    const group = new PlaceGroup(where, digest, sighting);
    if (free === null) crowded.set(keyOf(where, digest), group);
    else {
      groups.push(group);
      slots[slotSize * free] = group.two;
      slots[slotSize * free + 1] = groups.length;
    }
    return group;
  }

  return { find, add };
}

/** Its upper bits depend on all bits of the three. */
function hashOf(where: number, one: number, two: number): number {
  const both = Math.imul(one ^ Math.imul(where, 0x9e3779b1), 0x85ebca6b) ^ two;
  return Math.imul(both ^ (both >>> 15), 0x9e3779b1);
}

function keyOf({ number }: Where, [one, two]: Digest): string {
  return `${number} ${one} ${two}`;
}
