import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseExtendsReference } from './extends.ts';

const commit = '3f'.repeat(20);

describe('parseExtendsReference', () => {
  it('reads owner, repository, path and commit', () => {
    expect(parseExtendsReference(`acme/policies/teams/web.yml@${commit}`)).toEqual({
      repository: 'acme/policies',
      path: 'teams/web.yml',
      commit,
    });
  });

  it('takes the longer hashes of SHA-256 repositories', () => {
    expect(parseExtendsReference(`acme/policies/p.yml@${'0'.repeat(64)}`)?.commit).toHaveLength(64);
  });

  it.each([
    'acme/policies/p.yml@v1',
    'acme/policies/p.yml@main',
    `acme/policies/p.yml@${commit.slice(1)}`,
    `acme/policies/p.yml@${commit.toUpperCase()}`,
    `acme/policies@${commit}`,
    `acme/policies/../p.yml@${commit}`,
    `../policies/p.yml@${commit}`,
    `acme/policies//p.yml@${commit}`,
    `acme/policies/a b.yml@${commit}`,
    `acme/policies/p.yml@${commit}\n`,
    '',
  ])('refuses %j', (text) => {
    expect(parseExtendsReference(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parseExtendsReference(`acme/p/${text}@${commit}`) !== undefined));
  });
});
