import type { Format } from './format.ts';
import { sonarqubeHandler, words } from './sonarqube/handler.ts';
import { openingOf } from './xml/opening.ts';
import { xmlReader } from './xml/reader.ts';

/** SonarQube's generic test coverage, version 1. Source: SonarQube's documentation, "Generic test data". */
export const format: Format = {
  name: 'sonarqube',
  title: 'SonarQube generic coverage',
  detect: isSonarqube,
  open: () => xmlReader(words, sonarqubeHandler()),
};

function isSonarqube(head: Uint8Array): boolean {
  const { root, attributes, child, empty } = openingOf(head);
  if (root !== 'coverage' || attributes.has('generated') || attributes.has('clover') || attributes.has('line-rate'))
    return false;
  return child === 'file' || (empty && attributes.has('version'));
}
