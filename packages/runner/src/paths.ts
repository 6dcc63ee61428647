import { isAbsolute, posix, relative, sep, win32 } from 'node:path';

/**
 * A path as a control names it, when it stays below the workspace by its text alone: relative, with no step up and no
 * zero byte. Null otherwise.
 */
export function innerPath(path: string): string | null {
  if (path === '' || path.includes('\0') || posix.isAbsolute(path) || win32.isAbsolute(path)) return null;
  // `C:x` is relative to another drive's folder, and `a.txt:stream` is no file of its own: both only on Windows.
  const native = sep === '\\' ? path.replaceAll('\\', '/') : path;
  if (sep === '\\' && native.includes(':')) return null;
  return native.split('/').includes('..') ? null : native;
}

/** Whether a resolved path is the root or below it. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
