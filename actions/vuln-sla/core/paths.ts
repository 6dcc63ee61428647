/** A path as it stands in the repository, whatever the scanner put before it. */
export function normalPath(written: string): string {
  if (isPlain(written)) return written;
  return written
    .slice(0, 1000)
    .replaceAll('\\', '/')
    .replace(/^file:\/{0,3}/i, '/')
    .replace(/^\/?[A-Za-z]:\//, '/')
    .replace(/^\/(?:home\/runner\/work\/[^/]+\/[^/]+|github\/workspace|__w\/[^/]+\/[^/]+|builds\/[^/]+\/[^/]+)\//, '')
    .replace(/^(?:\.?\/)+/, '');
}

/** Most paths are written as they stand in the repository: those cost one look. */
function isPlain(path: string): boolean {
  return path.length <= 1000 && /^[\w@+][\w@+-]*(?:[ ./][^\\:]*)?$/.test(path) && !path.includes('\\');
}
