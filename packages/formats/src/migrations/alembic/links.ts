import type { Candidate } from './candidates.ts';

/** Where a path leads once the links in it are followed. */
export type RealPath = (path: string) => string;

/** Links that are followed one after another. */
const mostSteps = 10;

/** Follows links to folders of the repository; a path without any is itself. */
export function realPaths(links: ReadonlyMap<string, string> = new Map()): RealPath {
  if (links.size === 0) return (path) => path;
  return (path) => {
    let real = path;
    for (let step = 0; step < mostSteps; step += 1) {
      const next = followed(real, links);
      if (next === null) break;
      real = next;
    }
    return real;
  };
}

/** With its outermost link replaced; null where there is none. */
function followed(path: string, links: ReadonlyMap<string, string>): string | null {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const place = end === -1 ? path : path.slice(0, end);
    const target = links.get(place);
    if (target !== undefined) return `${target}${path.slice(place.length)}`.replace(/^\//, '');
    if (end === -1) return null;
  }
}

/** A tree where its files really are, which is where people find them. */
export function withoutLinks(candidate: Candidate, real: RealPath): Candidate {
  const { folders, path, script } = candidate;
  return { ...candidate, folders: folders.map(real), path: real(path), script: real(script) };
}
