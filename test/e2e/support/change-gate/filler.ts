/** The same thing many times: what is needed to go beyond what GitHub lists. */
export function fillers<T>(one: T, count: number): readonly T[] {
  return Array.from({ length: count }, () => one);
}

interface BulkFile {
  readonly path: string;
  readonly status: 'added';
}

/** New files of a folder, whose names sort in the order in which they come. */
export function bulk(folder: string, extension: string, count: number): readonly BulkFile[] {
  return Array.from({ length: count }, (_, at) => ({
    path: `${folder}/${String(at).padStart(4, '0')}.${extension}`,
    status: 'added' as const,
  }));
}
