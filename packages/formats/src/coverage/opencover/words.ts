import { vocabulary } from '../../xml/vocabulary.ts';

/** What of OpenCover's XML is read. */
export const words = vocabulary(
  ['SequencePoint', 'BranchPoint', 'Method', 'Name', 'FileRef', 'File', 'Module', 'Summary', 'CoverageSession'],
  [
    'vc',
    'sl',
    'sc',
    'el',
    'ec',
    'fileid',
    'path',
    'offset',
    'uid',
    'fullPath',
    'visited',
    'numSequencePoints',
    'visitedSequencePoints',
  ],
  ['Name'],
);
