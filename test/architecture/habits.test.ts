import { describe, expect, it } from 'vitest';

import { floors } from '../../packages/tools/src/lint/floors.ts';
import { allSources, isProduct } from './sources.ts';
import type { SourceFile } from './sources.ts';

const sources = allSources();
const product = sources.filter(isProduct);

function isPure({ path }: SourceFile): boolean {
  const [area, name = ''] = path.split('/');
  if (area === 'actions') return /^actions\/[^/]+\/(?:judge\.ts|rules\/|verdicts\/)/.test(path);
  return floors[name]?.pure === true;
}

/** Where a pattern stands, as `path:line: text`. */
function places(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, place: `${path}:${index + 1}: ${line.trim()}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ place }) => place),
  );
}

function withoutThisFolder({ path }: SourceFile): boolean {
  return !path.startsWith('test/architecture/') && !path.startsWith('packages/tools/src/lint/');
}

/** A laptop has no variables of a runner, so the command line has defaults for them, in this one place. */
function isNotDefaults({ path }: SourceFile): boolean {
  return path !== 'packages/cli/src/defaults.ts';
}

describe('house habits that the linter cannot see', () => {
  it('has no file over 300 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('mocks no module', () => {
    expect(places(sources.filter(withoutThisFolder), /\bvi\.(?:mock|doMock|hoisted)\b/)).toEqual([]);
  });

  it('ships nothing that is made for tests', () => {
    expect(places(product, /from '[^']+\.(?:fixture|test)\.ts'/)).toEqual([]);
  });

  it('leaves no note for later in place of code', () => {
    // In comments: rules about other people's notes have to name them in their texts.
    const note = /^(?:[^'"`]*\/\/|\s*\/?\*).*\b(?:TODO|FIXME|XXX)\b/;
    expect(places(sources.filter(withoutThisFolder), note)).toEqual([]);
  });

  it('names no API host: GITHUB_API_URL and GITHUB_SERVER_URL say where GitHub is', () => {
    expect(places(product.filter(isNotDefaults), /\bapi\.github\.com\b|['"`]https:\/\/github\.com/)).toEqual([]);
  });

  it('reads no clock on the pure floors and in judges', () => {
    expect(places(product.filter(isPure), /\bnew Date\(\s*\)|(?<!new )\bDate\(\)|\bDate\.now\b/)).toEqual([]);
  });

  it('has no default export in the product', () => {
    expect(places(product, /^export default\b/)).toEqual([]);
  });
});
