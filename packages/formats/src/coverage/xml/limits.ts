/** Most files in one report; the largest known projects have some 100,000. */
export const mostFiles = 250_000;

/** Longest path of a file, in characters. */
export const longestPath = 4096;

/** Most functions and statements that one report may name. */
export const mostKeys = 3_000_000;

/** Longest name of a function that is kept as it is. */
export const longestKey = 400;

/** Most branches of one line; a generated `switch` may have thousands. */
export const mostBranchesOfLine = 0xffff;

/** Most branches of one report. A line states a number of them in a few bytes, so that bytes do not bound them. */
export const mostBranches = 8_000_000;

/** Most folders that paths may be relative to. */
export const mostRoots = 1000;

/** A long name cut, with a hash (FNV-1a, 32 bits) of the rest so that it stays the name of one function only. */
export function shortKey(key: string): string {
  if (key.length <= longestKey) return key;
  let hash = 0x811c_9dc5;
  for (let at = longestKey; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193);
  return `${key.slice(0, longestKey)}~${(hash >>> 0).toString(16)}`;
}
