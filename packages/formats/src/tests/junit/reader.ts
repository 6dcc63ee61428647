import { type Fact, unavailable } from '@cm/model';

import { XmlScanner, type XmlHandler } from '../../xml/scanner.ts';
import type { Vocabulary } from '../../xml/vocabulary.ts';
import type { TestReader, TestReport } from '../format.ts';

/** What a dialect makes of the elements that it knows. */
export interface TestHandler extends XmlHandler {
  /** After the whole document was read. */
  readonly report: () => Fact<TestReport>;
}

/** A reader that lets the scanner find the elements and a handler understand them. */
export function testXml(known: Vocabulary, handler: TestHandler): TestReader {
  const scanner = new XmlScanner(known, handler);
  return {
    push: (bytes) => scanner.push(bytes),
    end: () => {
      const problem = scanner.end();
      return problem === null ? handler.report() : unavailable(problem);
    },
  };
}
