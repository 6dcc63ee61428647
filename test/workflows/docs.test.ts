import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { allSources, root } from '../architecture/sources.ts';
import { mutations } from './mutations.ts';

const page = readFileSync(join(root, 'docs/template-check.md'), 'utf8');
const documented = [...page.matchAll(/`(workflow\/[\w-]+)`/g)].map(([, rule = '']) => rule);
const sources = allSources().filter(({ path }) =>
  /^packages\/(?:formats\/src\/workflows|cli\/src\/template)\/.*(?<!\.test)\.ts$/.test(path),
);

it('the page has every rule once, and no other', () => {
  const code = sources.map(({ text }) => text).join('\n');
  const direct = [...code.matchAll(/\b(?:error|warning)\(\s*'([\w-]+)'/g)].map(([, rule = '']) => `workflow/${rule}`);
  const told = new Set([...direct, ...mutations.flatMap(({ rules }) => rules)]);
  told.delete('unknown');
  expect([...told].filter((rule) => !documented.includes(rule))).toEqual([]);
  expect(documented.filter((rule, at) => documented.indexOf(rule) !== at)).toEqual([]);
  const names = documented.map((rule) => rule.slice('workflow/'.length));
  expect(
    names.filter(
      (name) => !new RegExp(`['/\`-]${name.replace(/^(?:unknown|missing)-(?:input|secret)$/, '')}`).test(code),
    ),
  ).toEqual([]);
});
