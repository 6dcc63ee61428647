import { cloverHandler } from './clover/handler.ts';
import { words } from './clover/words.ts';
import type { Format } from './format.ts';
import { openingOf } from './xml/opening.ts';
import { xmlReader } from './xml/reader.ts';

/** Clover XML, as PHPUnit, Istanbul and Clover itself write it. Source: OpenClover's clover.xsd. */
export const format: Format = {
  name: 'clover',
  title: 'Clover XML',
  detect: isClover,
  open: () => xmlReader(words, cloverHandler()),
};

function isClover(head: Uint8Array): boolean {
  const { root, attributes, child } = openingOf(head);
  if (root !== 'coverage') return false;
  return attributes.has('generated') || attributes.has('clover') || child === 'project' || child === 'testproject';
}
