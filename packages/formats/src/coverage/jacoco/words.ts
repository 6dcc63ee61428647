import { vocabulary } from '../../xml/vocabulary.ts';

/** What of JaCoCo's XML is read. */
export const words = vocabulary(
  ['line', 'counter', 'method', 'class', 'sourcefile', 'package', 'group', 'report', 'sessioninfo'],
  ['nr', 'mi', 'ci', 'mb', 'cb', 'type', 'missed', 'covered', 'name', 'desc', 'sourcefilename', 'start', 'dump'],
);
