import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coAuthorsIn, signedBy } from './signers.ts';

describe('an address of a commit', () => {
  it.each([
    ['12345+alice@users.noreply.github.com', 'alice'],
    ['alice@users.noreply.github.com', 'alice'],
    ['alice@users.noreply.acme.example', 'alice'],
    ['49699333+dependabot[bot]@users.noreply.github.com', 'dependabot[bot]'],
    ['Alice@Users.NoReply.GitHub.com', 'Alice'],
    ['@users.noreply.github.com', null],
    ['12345+@users.noreply.github.com', null],
    ['alice@users-noreply.github.com', null],
    ['alice@acme.example', null],
    ['root@localhost', null],
    ['', null],
  ])('%s names %s', (email, login) => {
    const signed = signedBy({ login: null, name: 'A', email }, new Map());
    expect(signed.kind === 'account' ? signed.login : null).toBe(login);
  });
});

describe('co-authors of a message', () => {
  it.each([
    ['feat: x\n\nCo-authored-by: Bob <bob@acme.example>', ['bob@acme.example']],
    ['feat: x\n\nco-AUTHORED-by:Bob <bob@acme.example>\r\n', ['bob@acme.example']],
    ['feat: x\n\nCo-authored-by: A <a@b.c>\nmore text\nCo-authored-by: D <d@e.f>', ['a@b.c', 'd@e.f']],
    ['feat: x\n\nCo-authored-by: A <B> <a@b.c>', ['a@b.c']],
    ['feat: x\n\nCo-authored-by: nobody', []],
    ['feat: x\n\nCo-authored-by: A <>', []],
    ['feat: thanks to co-authored-by: A <a@b.c>', []],
  ])('%j', (message, emails) => {
    expect(coAuthorsIn(message).map(({ email }) => email)).toEqual(emails);
  });

  it('are read from any text', () => {
    const bits = fc.constantFrom('Co-authored-by:', ' ', '<', '>', '\n', '@', 'a');
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string())), (parts) => {
        for (const { email } of coAuthorsIn(parts.join(''))) expect(email).not.toBe('');
      }),
    );
  });
});
