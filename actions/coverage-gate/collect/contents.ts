import type { Ports } from '@cm/app';
import { available, type Fact } from '@cm/model';

/** Reads files of a commit, or of the folder where there is no commit; null for what is not there. */
export type ReadContents = (paths: readonly string[]) => Promise<Fact<readonly (Uint8Array | null)[]>>;

/** Of a commit, in one git process. */
export function contentsAt(ports: Ports, commit: string): ReadContents {
  return async (paths) => {
    if (paths.length === 0) return available([]);
    const answers = await ports.git.objects(paths.map((path) => `${commit}:${path}`));
    if (answers.status === 'unavailable') return answers;
    return available(
      paths.map((_, index) => {
        const answer = answers.value[index];
        return answer?.kind === 'found' && answer.type === 'blob' ? answer.bytes : null;
      }),
    );
  };
}

/** Bytes of one source file that are looked at. */
const largestSource = 4 * 1024 * 1024;

/** Of the folder. */
export function contentsHere(ports: Ports): ReadContents {
  return async (paths) => {
    const found: (Uint8Array | null)[] = [];
    for (const path of paths) {
      const read = await ports.files.read(path, largestSource);
      found.push(read.status === 'available' ? read.value : null);
    }
    return available(found);
  };
}

/** Lines of a text: a last one without a line feed counts. */
export function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return bytes.length === 0 || bytes.at(-1) === 10 ? lines : lines + 1;
}
