import type { Pools } from '../common/pools.ts';
import { items, number, part, type Shape, shape, shapes, text } from '../common/shape.ts';
import type { FoundAt } from '../model/advisory.ts';

/** Where a run keeps what places refer to. */
export interface Places {
  /** Where each artifact is. */
  readonly artifacts: readonly Shape[];
  readonly bases: Shape;
  /** The path of each address that was met. */
  readonly paths: Map<string, string>;
}

/** The artifacts and base addresses of a run. */
export function placesOf(run: Shape): Places {
  return {
    artifacts: [...items(run['artifacts'])].map((artifact) => part(part(artifact)['location'])),
    bases: part(run['originalUriBaseIds']),
    paths: new Map(),
  };
}

/** The places of a result, each once, as paths that git would write where they are of the repository. */
export function locationsOf(result: Shape, places: Places, shared: Pools): readonly FoundAt[] {
  let found: FoundAt[] = [];
  const listed = shapes(result['locations']);
  const all = Array.isArray(listed) ? (listed as readonly Shape[]) : [...listed];
  // By index: walking over a list makes an object for each step, in each of 100,000 results.
  for (let index = 0; index < all.length; index += 1) {
    const location = all[index] as Shape;
    const physical = part(location['physicalLocation']);
    const path = pathOf(part(physical['artifactLocation']), places, shared);
    const first = number(part(physical['region'])['startLine']);
    const line = first !== null && first > 0 ? first : null;
    if (path === '') continue;
    // Most have one, and a list that is pushed to takes room for seventeen.
    if (found.length === 0) found = [{ path, line }];
    else if (!found.some((known) => known.path === path && known.line === line)) found.push({ path, line });
  }
  return found;
}

function pathOf(location: Shape, { artifacts, bases, paths }: Places, shared: Pools): string {
  const own = text(location['uri']);
  const listed = own === null ? (artifacts[number(location['index']) ?? -1] ?? {}) : location;
  const address = text(listed['uri']);
  if (address === null) return '';
  const before = baseOf(listed, bases);
  if (before !== null) return shared.text(plainPath(joined(before, address)));
  const known = paths.get(address);
  if (known !== undefined) return known;
  const path = plainPath(address);
  if (paths.size < mostPaths) paths.set(address, path);
  return path;
}

const mostPaths = 20_000;

/** What an address is relative to within the repository; null where it is relative to the repository, or whole. */
function baseOf(location: Shape, bases: Shape): string | null {
  const base = text(location['uriBaseId']);
  if (base === null || !Object.hasOwn(bases, base)) return null;
  const before = text(shape(bases[base])?.['uri']);
  return before === null || /^[a-z][a-z0-9+.-]{0,20}:|^[/\\]/i.test(before) ? null : before;
}

function joined(before: string, path: string): string {
  return `${before.endsWith('/') ? before : `${before}/`}${path}`;
}

/** A path without `file://` and `./`, with `/`, and with its own letters for `%20`. */
function plainPath(address: string): string {
  const path = decoded(address.startsWith('file://') ? address.slice('file://'.length) : address).replaceAll('\\', '/');
  return path.startsWith('./') ? path.slice(2) : path;
}

function decoded(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
