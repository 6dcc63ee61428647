import { available, unavailable } from '@cm/model';

import { XmlScanner } from '../../xml/scanner.ts';
import type { XmlHandler } from '../../xml/scanner.ts';
import type { Vocabulary } from '../../xml/vocabulary.ts';
import type { CoverageReport, Reader } from '../format.ts';

/** What a format makes of the elements that it knows. */
export interface ReportHandler extends XmlHandler {
  /** After the whole document was read. */
  readonly report: () => CoverageReport;
}

/** A reader that lets the scanner find the elements and a format's handler understand them. */
export function xmlReader(known: Vocabulary, handler: ReportHandler): Reader {
  const scanner = new XmlScanner(known, handler);
  return {
    push: (bytes) => scanner.push(bytes),
    end: () => {
      const problem = scanner.end();
      return problem === null ? available(handler.report()) : unavailable(problem);
    },
  };
}
