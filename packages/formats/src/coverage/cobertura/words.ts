import { vocabulary } from '../../xml/vocabulary.ts';

/** What of Cobertura (and scoverage's own variant) is read. */
export const words = vocabulary(
  ['line', 'statement', 'method', 'class', 'source', 'coverage', 'scoverage'],
  [
    'number',
    'hits',
    'branch',
    'condition-coverage',
    'name',
    'signature',
    'filename',
    'lines-covered',
    'lines-valid',
    'branches-covered',
    'branches-valid',
    'timestamp',
    'statement-count',
    'statements-invoked',
    'line',
    'start',
    'end',
    'invocation-count',
    'ignored',
  ],
  ['source'],
);
