import type { FolderView } from '../format.ts';

/** A folder in memory: paths with their texts. Null: a file that cannot be read. */
export function folderOf(files: Readonly<Record<string, string | null>>): FolderView {
  const paths = Object.keys(files).toSorted();
  const encoder = new TextEncoder();
  return {
    paths,
    read: async (wanted) => {
      if (wanted.some((path) => files[path] === null)) return { status: 'unavailable', reason: 'too large' };
      const one = (path: string): Uint8Array | null => {
        const text = files[path];
        return text === undefined || text === null ? null : encoder.encode(text);
      };
      return { status: 'available', value: wanted.map(one) };
    },
  };
}

/** A revision file. */
export function revision(id: string, parent: string | null = null): string {
  return `revision = '${id}'\ndown_revision = ${parent === null ? 'None' : `'${parent}'`}\n`;
}
