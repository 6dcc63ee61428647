import type { Revision } from '../model/revision.ts';

type Halves = Pick<Revision, 'up' | 'down' | 'parents'>;

/** A revision as one of its databases sees it; null where it does not tell several apart. */
export interface OnDatabase {
  readonly database: string | null;
  readonly revision: Halves;
}

/** Databases of one revision that are told apart. */
const most = 20;

/** A revision that has a part for each of several databases (Alembic's template `multidb`) is one revision on each of them. */
export function onDatabases(revision: Halves): readonly OnDatabase[] {
  const { up, down } = revision;
  const all = new Set([...up.operations, ...down.operations].flatMap(({ database }) => database ?? []));
  if (all.size < 2 || all.size > most) return [{ database: null, revision }];
  return [...all].map((database) => {
    const part = (half: Halves['up']): Halves['up'] => ({
      ...half,
      operations: half.operations.filter((one) => (one.database ?? database) === database),
    });
    return { database, revision: { ...revision, up: part(up), down: part(down) } };
  });
}

/** What is said of one database, with its name in front. */
export function saidOf(database: string | null, text: string): string {
  return database === null || text === '' ? text : `On ${database}: ${text}`;
}
