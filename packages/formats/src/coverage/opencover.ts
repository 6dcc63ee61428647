import type { Format } from './format.ts';
import { opencoverHandler } from './opencover/handler.ts';
import { words } from './opencover/words.ts';
import { openingOf } from './xml/opening.ts';
import { xmlReader } from './xml/reader.ts';

/** OpenCover XML, as OpenCover, AltCover and coverlet write it. */
export const format: Format = {
  name: 'opencover',
  title: 'OpenCover XML',
  detect: (head) => openingOf(head).root === 'CoverageSession',
  open: () => xmlReader(words, opencoverHandler()),
};
