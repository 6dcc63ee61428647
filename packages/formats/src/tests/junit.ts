import type { Format } from './format.ts';
import { junitHandler } from './junit/handler.ts';
import { isJunit } from './junit/opening.ts';
import { words } from './junit/words.ts';
import { testXml } from './junit/reader.ts';

/**
 * JUnit XML in all of its dialects: pytest, jest-junit, Vitest, Surefire, Gradle, gotestsum, PHPUnit, Mocha. Sources: the
 * schemas of Surefire (surefire-test-report-3.0.xsd) and of Jenkins' xUnit plugin, and what the tools wrote (fixtures).
 */
export const format: Format = {
  name: 'junit',
  title: 'JUnit XML',
  detect: isJunit,
  open: () => testXml(words, junitHandler()),
};
