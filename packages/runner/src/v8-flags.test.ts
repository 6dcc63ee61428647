import { expect, it } from 'vitest';

import { tuneUntilExit } from './v8-flags.ts';

it('listens once for the end of the process, however many large files are read', () => {
  const before = process.listenerCount('exit');
  const normal = ['--heap-growing-percent=0'];
  for (let file = 0; file < 20; file += 1) tuneUntilExit(['--heap-growing-percent=0'], normal);
  expect(process.listenerCount('exit')).toBe(before + 1);
});
