import { compileGlobs } from '@cm/policy';

import type { StandardRow } from '../settings.ts';
import { haveTypes } from './commits.ts';
import { entitledLabel } from './labels.ts';
import type { Matter } from './matter.ts';
import type { FileName } from './names.ts';
import { allOf, type Held } from './told.ts';
import { goesAtMost } from './update/verified.ts';
import { isDocumentation, isManifest, isToolSetting } from './usual-files.ts';

/** A kind of the register, with what it asks of this change. */
export interface Kind {
  readonly row: StandardRow;
  readonly covers: (name: FileName) => boolean;
  /** Whether what it asks of the change as a whole holds. */
  readonly holds: Held;
  /** Null while its approval holds; else in words why not. */
  readonly lapsed: string | null;
}

/** Every kind of the register: those that the policy document names, and those of the policy file. */
export function kindsOf(matter: Matter): readonly Kind[] {
  const { builtInStandard, standard } = matter.settings;
  const own = standard.map((row) => {
    const test = row.paths === null ? () => true : compileGlobs(row.paths);
    return kindOf(matter, row, ({ path }) => test(path));
  });
  return [...(builtInStandard ? builtIn.map(({ row, covers }) => kindOf(matter, row, covers)) : []), ...own];
}

function kindOf(matter: Matter, row: StandardRow, covers: Kind['covers']): Kind {
  const { all, facts, settings, spoken, update } = matter;
  const asked = [
    row.types === null ? [] : [haveTypes(spoken, row.types)],
    row.dependencies === null ? [] : [goesAtMost(update, row.dependencies)],
    row.label === null ? [] : [entitledLabel(facts, all, settings, row.label)],
  ];
  return { row, covers, holds: allOf(asked.flat()), lapsed: lapsedOn(row, matter.day) };
}

/** Days compare as they are written. */
function lapsedOn({ approvedOn, reviewBy }: StandardRow, day: string): string | null {
  if (approvedOn !== null && day < approvedOn) return `is approved from ${approvedOn} on only`;
  return reviewBy !== null && day > reviewBy ? `had to be looked at again by ${reviewBy}` : null;
}

const document = { paths: null, types: null, label: null, approvedBy: null, approvedOn: null, reviewBy: null } as const;

/** "Documentation updates", "Dependency updates (patch versions)", "Configuration adjustments" of the policy, as narrow as they are low in risk. */
const builtIn: readonly Pick<Kind, 'row' | 'covers'>[] = [
  { row: { ...document, name: 'documentation', dependencies: null }, covers: isDocumentation },
  { row: { ...document, name: 'patch updates of dependencies', dependencies: 'patch' }, covers: isManifest },
  { row: { ...document, name: 'settings of developers’ tools', dependencies: null }, covers: isToolSetting },
];
