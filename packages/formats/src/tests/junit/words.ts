import { vocabulary } from '../../xml/vocabulary.ts';

/** What of JUnit XML is read; the texts of failures are cut where they get long. */
export const words = vocabulary(
  ['testcase', 'testsuite', 'testsuites', 'failure', 'error', 'skipped', 'disabled', 'flakyFailure', 'flakyError'],
  [
    'name',
    'classname',
    'file',
    'line',
    'message',
    'timestamp',
    'tests',
    'failures',
    'errors',
    'skipped',
    'status',
    'result',
  ],
  ['failure', 'error', 'skipped'],
  'cut',
);
