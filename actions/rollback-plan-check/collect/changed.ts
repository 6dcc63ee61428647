import type { Ports } from '@cm/app';
import type { Entries } from '@cm/app/migrations';
import { available, type Fact, unavailable } from '@cm/model';

/** A file that a change touches, by the ids of what it held; null where it is not there. */
export interface Changed {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every file that differs between two states, in the order of their paths. */
export function changedFiles(base: Entries, head: Entries): readonly Changed[] {
  const found: Changed[] = [];
  for (const [path, after] of head) {
    const before = base.get(path) ?? null;
    if (before !== after) found.push({ path, before, after });
  }
  for (const [path, before] of base) if (!head.has(path)) found.push({ path, before, after: null });
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Texts by object id, read in few git processes. */
export type Texts = (ids: readonly (string | null)[]) => Promise<Fact<ReadonlyMap<string, string>>>;

/** Objects of one question to git. */
const batch = 500;
/** Files that are looked into for one change. */
const mostFiles = 8000;

/** Reads files of one repository; each is read once, however often it is asked for. */
export function textsOf(ports: Ports): Texts {
  const known = new Map<string, string>();
  return async (asked) => {
    const wanted = [...new Set(asked.filter((id) => id !== null))].filter((id) => !known.has(id));
    if (known.size + wanted.length > mostFiles) {
      return unavailable(`The change has more than ${mostFiles} files that would have to be looked into.`);
    }
    for (let from = 0; from < wanted.length; from += batch) {
      const answers = await ports.git.objects(wanted.slice(from, from + batch));
      if (answers.status === 'unavailable') return answers;
      for (const answer of answers.value) {
        if (answer.kind === 'missing') return unavailable('A file of the change is not in this clone.');
        known.set(answer.spec, new TextDecoder().decode(answer.bytes));
      }
    }
    return available(known);
  };
}

/** The text of an id; empty where it is not there. */
export function textOf(texts: ReadonlyMap<string, string>, id: string | null): string {
  return id === null ? '' : (texts.get(id) ?? '');
}
