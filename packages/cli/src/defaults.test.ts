import { describe, expect, it } from 'vitest';

import { apiUrlOf, serverUrlOf, tokenOf } from './defaults.ts';

describe('where GitHub is', () => {
  it.each([
    ['nothing set', {}, 'https://github.com', 'https://api.github.com'],
    ['the public server', { GITHUB_SERVER_URL: 'https://github.com/' }, 'https://github.com', 'https://api.github.com'],
    [
      'an Enterprise Server',
      { GITHUB_SERVER_URL: 'https://git.acme.example' },
      'https://git.acme.example',
      'https://git.acme.example/api/v3',
    ],
    [
      'Enterprise Cloud with data residency',
      { GITHUB_SERVER_URL: 'https://acme.ghe.com' },
      'https://acme.ghe.com',
      'https://api.acme.ghe.com',
    ],
    [
      'an API address of its own',
      { GITHUB_API_URL: 'http://127.0.0.1:8080/' },
      'https://github.com',
      'http://127.0.0.1:8080',
    ],
    ['no address at all', { GITHUB_SERVER_URL: 'acme' }, 'acme', 'acme'],
  ])('%s', (_name, env, server, api) => {
    expect(serverUrlOf(env)).toBe(server);
    expect(apiUrlOf(env)).toBe(api);
  });
});

describe('the token', () => {
  it.each([
    ['none', undefined, {}, null],
    ['empty variables', undefined, { GITHUB_TOKEN: '', GH_TOKEN: ' ' }, null],
    ['GITHUB_TOKEN', undefined, { GITHUB_TOKEN: 'a', GH_TOKEN: 'b' }, 'a'],
    ['GH_TOKEN', undefined, { GH_TOKEN: 'b' }, 'b'],
    ['the flag', 'c', { GITHUB_TOKEN: 'a' }, 'c'],
  ])('%s', (_name, flag, env, token) => {
    expect(tokenOf(flag, env)).toBe(token);
  });
});
