import { idInAddress, ids } from '../common/ids.ts';
import { number, text } from '../common/shape.ts';

/** Ids of an advisory of the npm registry: what the world knows it by, else its number there, as `NPM-1234`. */
export function npmIds(registryNumber: unknown, url: unknown, ...known: readonly unknown[]): readonly string[] {
  const found = ids(...known, idInAddress(url));
  if (found.length > 0) return found;
  const own = number(registryNumber) ?? text(registryNumber);
  return own === null ? [] : [`NPM-${own}`];
}
