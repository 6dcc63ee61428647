import type { Ports } from '@cm/app';
import { linksOf } from '@cm/app/migrations';
import type { FolderView } from '@cm/formats/migrations-model';
import { available, type Fact, unavailable } from '@cm/model';

/** One migration; beyond, it is no text that a person wrote. */
const largestFile = 4 * 1024 * 1024;
/** Files that are read at once. */
const together = 32;
/** Folders of what was installed, which may hold migrations of others. */
const foreign = new Set(['site-packages', 'dist-packages', 'node_modules', '.venv', 'venv', '.tox', '.nox']);

/** The files as they lie there: what Alembic will run. */
export async function workspaceView(ports: Ports): Promise<Fact<FolderView>> {
  const { files } = ports;
  const listed = await files.glob(['*']);
  if (listed.status === 'unavailable') return listed;
  const paths = listed.value.filter(isOwn);
  const there = new Set(paths);
  return available({
    paths,
    links: () => linksOf(ports, 'HEAD'),
    read: async (asked) => {
      const found: (Uint8Array | null)[] = [];
      for (let from = 0; from < asked.length; from += together) {
        const part = asked.slice(from, from + together);
        const read = await Promise.all(
          part.map((path) => (there.has(path) ? files.read(path, largestFile) : available(null))),
        );
        const refused = read.find((fact) => fact.status === 'unavailable');
        if (refused !== undefined) return refused;
        found.push(...read.map((fact) => (fact.status === 'available' ? fact.value : null)));
      }
      return available(found);
    },
  });
}

/** The files of a commit. */
export async function commitView(ports: Ports, commit: string): Promise<Fact<FolderView>> {
  const { git } = ports;
  const ids = new Map<string, string>();
  const listed = await git.tree(commit, (path, mode, id) => {
    if (mode.startsWith('100') && isOwn(path)) ids.set(path, id);
  });
  if (listed.status === 'unavailable') return listed;
  return available({
    paths: [...ids.keys()],
    links: () => linksOf(ports, commit),
    read: async (asked) => {
      const known = asked.map((path) => ids.get(path)).filter((id) => id !== undefined);
      const answers = await git.objects(known);
      if (answers.status === 'unavailable') return answers;
      const byId = new Map(answers.value.map((answer) => [answer.spec, answer]));
      const missing = asked.find((path) => ids.has(path) && byId.get(ids.get(path) ?? '')?.kind !== 'found');
      if (missing !== undefined) return unavailable(`The content of ${missing} is not in this clone.`);
      return available(
        asked.map((path) => {
          const answer = byId.get(ids.get(path) ?? '');
          return answer?.kind === 'found' ? answer.bytes : null;
        }),
      );
    },
  });
}

function isOwn(path: string): boolean {
  return !path.split('/').some((part) => foreign.has(part));
}
