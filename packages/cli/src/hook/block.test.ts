import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { block, findBlock, isBareHook, isShellScript, withBlock, withoutBlock } from './block.ts';

const husky8 = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n';

describe('our lines in a hook', () => {
  it.each([
    ['a hook', '#!/bin/sh\necho one\nexit 0\n', '#!/bin/sh\n', 'echo one\nexit 0\n'],
    ['a hook without a first line', 'npm test\n', '', 'npm test\n'],
    ['a hook of husky 8', husky8, husky8.slice(0, husky8.indexOf('\n\n') + 1), '\nnpm test\n'],
    ['an empty file', '', '', ''],
  ])('%s: after the lines that have to come first', (_name, content, before, after) => {
    expect(withBlock(content)).toBe(before + block + after);
  });

  it('a new hook is a script for sh', () => {
    expect(withBlock(null)).toBe(`#!/bin/sh\n${block}`);
  });

  it('older ones are replaced where they stand', () => {
    const older = '#!/bin/sh\necho one\n# >>> cm hook >>> old\nold\n# <<< cm hook <<<\necho two\n';
    expect(withBlock(older)).toBe(`#!/bin/sh\necho one\n${block}echo two\n`);
  });

  it.each(['# >>> cm hook >>>\n', '# <<< cm hook <<<\n', '# <<< cm hook <<<\n# >>> cm hook >>>\n'])(
    'torn ones are left to a person: %j',
    (content) => {
      expect(findBlock(content)).toBe('torn');
      expect(withBlock(content)).toBe(null);
      expect(withoutBlock(content)).toBe(null);
    },
  );

  it('go in once, and come out without a trace, whatever the hook', () => {
    const line = fc.oneof(fc.constantFrom('#!/bin/sh', '. _/husky.sh', '', 'exit 0', '\r'), fc.string());
    const content = fc
      .array(line)
      .map((lines) => lines.join('\n'))
      .filter((text) => findBlock(text) === null);
    fc.assert(
      fc.property(content, (text) => {
        const once = withBlock(text) ?? '';
        expect(withBlock(once)).toBe(once);
        expect(withoutBlock(once)).toBe(text);
      }),
    );
  });
});

describe('what a hook is', () => {
  it.each([
    ['#!/bin/sh\n', true],
    ['#!/bin/sh -e\n', true],
    ['#! /usr/bin/env bash\n', true],
    ['#!/usr/bin/env -S zsh -f\n', true],
    ['#!C:/Program Files/Git/usr/bin/sh.exe\r\n', true],
    ['npm test\n', true],
    ['#!/usr/bin/env python3\n', false],
    ['#!/usr/bin/env node\n', false],
    ['#!/usr/bin/fish\n', false],
    ['#!/usr/bin/env pwsh\n', false],
    ['\u007fELF\0\0', false],
  ])('a script for a shell: %j %s', (content, shell) => {
    expect(isShellScript(content)).toBe(shell);
  });

  it.each([
    ['#!/bin/sh\n', true],
    ['\n', true],
    ['#!/bin/sh\nexit 0\n', false],
  ])('with nothing in it: %j %s', (content, bare) => {
    expect(isBareHook(content)).toBe(bare);
  });
});
