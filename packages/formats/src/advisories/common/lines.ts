import type { Document } from '../format.ts';
import { type Shape, shape } from './shape.ts';

/** The objects of a file that has one to a line, or one after another: also where there is only one. */
export function objectsOf(document: Document): readonly Shape[] {
  const all = document.kind === 'json' ? [document.value] : document.values;
  return all.map(shape).filter((object) => object !== null);
}

/** The one object that a file is; null where it is something else. */
export function objectOf(document: Document): Shape | null {
  return document.kind === 'json' ? shape(document.value) : null;
}
