import { vocabulary } from '../../xml/vocabulary.ts';

/** What of Clover's XML is read. */
export const words = vocabulary(
  ['line', 'metrics', 'file', 'class', 'package', 'project', 'testproject', 'coverage'],
  [
    'num',
    'type',
    'count',
    'truecount',
    'falsecount',
    'name',
    'signature',
    'path',
    'loc',
    'statements',
    'coveredstatements',
    'conditionals',
    'coveredconditionals',
    'methods',
    'coveredmethods',
    'generated',
    'timestamp',
  ],
);
