import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

import { expect, it } from 'vitest';

import { all, named, pageOf, small } from './parsed.fixture.ts';

const page = pageOf(small);
const [policy] = named(page, 'meta').flatMap(({ attributes }) =>
  attributes['http-equiv'] === 'Content-Security-Policy' ? [attributes['content'] ?? ''] : [],
);
const directives = new Map((policy ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));

/** As the specification computes it: over the text between the tags. */
function hashes(name: string): string[] {
  return named(page, name).map(({ children }) => {
    return `'sha256-${createHash('sha256').update(children.join('')).digest('base64')}'`;
  });
}

it('forbids everything', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
});

it('but its own style and script, by the hash of what they are (a changed one: write its hash into security.ts)', () => {
  expect(directives.get('style-src')).toEqual(hashes('style'));
  expect(directives.get('script-src')).toEqual(hashes('script'));
  expect([...directives.keys()].filter((name) => name?.endsWith('-src'))).toEqual([
    'default-src',
    'style-src',
    'script-src',
  ]);
});

it('says so before anything that it forbids', () => {
  const [first, second] = named(page, 'head')[0]?.children ?? [];
  expect([first, second]).toMatchObject([
    { attributes: { charset: 'utf-8' } },
    { attributes: { 'http-equiv': 'Content-Security-Policy' } },
  ]);
});

it('asks for nothing over the network, and for nothing that the policy would block', () => {
  for (const { name, attributes } of all(page)) {
    expect(['link', 'img', 'iframe', 'object', 'embed', 'base', 'form']).not.toContain(name);
    for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^(on.*|style|src|srcset|action)$/u);
  }
  expect(named(page, 'style')[0]?.children.join('')).not.toMatch(/url\(|@import|@font-face/u);
});

it('has a script that parses and makes nothing of text', () => {
  const code = named(page, 'script')[0]?.children.join('') ?? '';
  expect(() => new Script(code)).not.toThrow();
  expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function/u);
});
