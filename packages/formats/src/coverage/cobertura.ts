import { coberturaHandler } from './cobertura/handler.ts';
import { words } from './cobertura/words.ts';
import type { Format } from './format.ts';
import { openingOf } from './xml/opening.ts';
import { xmlReader } from './xml/reader.ts';

/**
 * Cobertura XML as coverage.py, gcovr, Istanbul, coverlet, Swift and scoverage write it. Source: Cobertura's
 * coverage-04.dtd; the dialects as their tools write them.
 */
export const format: Format = {
  name: 'cobertura',
  title: 'Cobertura XML',
  detect: isCobertura,
  open: () => xmlReader(words, coberturaHandler()),
};

function isCobertura(head: Uint8Array): boolean {
  const { root, attributes, child, empty } = openingOf(head);
  if (root === 'scoverage') return true;
  if (root !== 'coverage') return false;
  if (attributes.has('generated') || attributes.has('clover')) return false;
  if (child !== null) return child === 'sources' || child === 'packages' || child === 'package' || child === 'class';
  return attributes.has('line-rate') || attributes.has('lines-valid') || (empty && !attributes.has('version'));
}
