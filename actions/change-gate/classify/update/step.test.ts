import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { metadataIn } from './metadata.ts';
import { stepOf } from './step.ts';

function message(head: string, ...lines: readonly string[]): string {
  return [
    head,
    '',
    '---',
    'updated-dependencies:',
    ...lines,
    '...',
    '',
    'Signed-off-by: dependabot[bot] <a@b.example>',
  ].join('\n');
}

const indirect = (version: string): readonly string[] => [
  '- dependency-name: lodash',
  `  dependency-version: ${version}`,
  '  dependency-type: indirect',
];

describe('the step of an update whose type is left out', () => {
  it.each([
    ['Bumps [lodash](https://a.example) from 4.17.20 to 4.17.21.', '4.17.21', 'patch'],
    ['Bumps [lodash](https://a.example) from 4.17.20 to 4.18.0.', '4.18.0', 'minor'],
    ['Bumps [lodash](https://a.example) from 4.17.20 to 5.0.0.', '5.0.0', 'major'],
    ['Updates `lodash` from v3 to v4', 'v4', 'major'],
    ['bump lodash from 4.17 to 4.18 in /web', '4.18', 'minor'],
    ['Updates `lodash` from 1.2.3.4 to 1.2.3.5', '1.2.3.5', 'patch'],
    ['Updates `lodash` from 4.17.20 to 4.17.21\nUpdates `lodash` from 3.0.0 to 4.17.21', '4.17.21', 'major'],
    ['Updates `lodash` from 4.17.21 to 4.17.20', '4.17.20', null],
    ['Updates `lodash` from 4.17.20 to 4.17.21-beta.1', '4.17.21-beta.1', null],
    ['Updates `other` from 4.17.20 to 4.17.21', '4.17.21', null],
    ['Updates `lodash` from 4.17.20 to 4.17.21', '4.17.22', null],
    ['Updates the requirements on lodash to permit the latest version.', '4.17.21', null],
  ])('%j, listed with %s: %s', (words, version, step) => {
    expect(stepOf(message(words, ...indirect(version))).step).toBe(step);
  });
});

describe('the list of packages', () => {
  const good = ['- dependency-name: lodash', '  update-type: version-update:semver-patch'];

  it.each([
    ['as Dependabot writes it', good, 'patch'],
    ['with the name in quotes', ['- dependency-name: "@types/node"', ...good.slice(1)], 'patch'],
    ['with an unknown step', ['- dependency-name: lodash', '  update-type: version-update:semver-tiny'], null],
    ['with a bare step', ['- dependency-name: lodash', '  update-type: patch'], null],
    ['without a name', ['- update-type: version-update:semver-patch'], null],
    ['empty', [], null],
    ['with an anchor', ['- &a dependency-name: lodash', ...good.slice(1)], null],
    ['with another package behind an alias', [...good, '- *a'], null],
    ['in braces', ['- {dependency-name: lodash}', ...good.slice(1)], null],
    ['merged from elsewhere', [...good, '  <<: *a'], null],
    ['with a block of text', ['- dependency-name: |', '  lodash', ...good.slice(1)], null],
    ['with a tab', ['- dependency-name: lodash', '\tupdate-type: version-update:semver-patch'], null],
    ['with a comment', [...good, '# dependency-name: react'], null],
    ['with a blank line', [...good, ''], null],
    ['with a key twice', [...good, '  update-type: version-update:semver-patch'], null],
  ])('%s', (_, lines, step) => {
    expect(stepOf(message('Bump', ...lines)).step).toBe(step);
  });

  it('is read with line ends of Windows', () => {
    expect(stepOf(message('Bump', ...good).replaceAll('\n', '\r\n')).step).toBe('patch');
  });

  it('counts in every block of a message, so that a second one hides nothing', () => {
    const second = [
      '---',
      'updated-dependencies:',
      '- dependency-name: react',
      '  update-type: version-update:semver-major',
    ];
    expect(stepOf(message('Bump', ...good, '...', '', ...second)).step).toBe('major');
  });

  it('needs its end', () => {
    expect(metadataIn(['---', 'updated-dependencies:', ...good])).toEqual({ kind: 'broken' });
  });
});

it('never throws, and never finds a step without a list', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '---',
      'updated-dependencies:',
      '...',
      '- dependency-name: a',
      '  update-type: version-update:semver-patch',
      'Updates `a` from 1.0 to 1.1',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { step } = stepOf(lines.join('\n'));
      expect(step !== null && !lines.includes('updated-dependencies:')).toBe(false);
    }),
  );
});
