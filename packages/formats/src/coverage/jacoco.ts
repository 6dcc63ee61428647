import type { Format } from './format.ts';
import { jacocoHandler } from './jacoco/handler.ts';
import { words } from './jacoco/words.ts';
import { openingOf } from './xml/opening.ts';
import { xmlReader } from './xml/reader.ts';

/** JaCoCo XML, as JaCoCo, Kover and gcovr write it. Source: JaCoCo's report.dtd 1.1. */
export const format: Format = {
  name: 'jacoco',
  title: 'JaCoCo XML',
  detect: isJacoco,
  open: () => xmlReader(words, jacocoHandler()),
};

const children: ReadonlySet<string> = new Set(['sessioninfo', 'group', 'package', 'counter']);

function isJacoco(head: Uint8Array): boolean {
  const { root, child, empty } = openingOf(head);
  return root === 'report' && (empty || (child !== null && children.has(child)));
}
