import { memoryPorts } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { askedOf, sha, worldOf } from './asked.fixture.ts';
import { ownersOf, templatesOf } from './trusted.ts';

function on(files: Readonly<Record<string, string>>) {
  const policy = { sha: sha('policy'), parents: [sha('start')], message: 'chore: files\n', files };
  const edited = {
    sha: sha('edited'),
    parents: [sha('policy')],
    message: 'chore: loosen\n',
    files: { '.github/CODEOWNERS': '* @mallory\n', '.github/PULL_REQUEST_TEMPLATE.md': 'anything\n' },
  };
  const branches = { main: sha('policy'), feature: sha('edited') };
  const ports = memoryPorts({ world: worldOf({ branches }, [policy, edited]) });
  const asked = { ...askedOf({ change: { head: sha('edited') } }), trusted: { commit: sha('policy'), branch: 'main' } };
  return { ports, asked };
}

describe('CODEOWNERS is that of the branch that judges', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string | null]>([
    [
      'in .github first',
      { '.github/CODEOWNERS': '* @a\n', CODEOWNERS: '* @b\n', 'docs/CODEOWNERS': '* @c\n' },
      '* @a\n',
    ],
    ['then in the root', { CODEOWNERS: '* @b\n', 'docs/CODEOWNERS': '* @c\n' }, '* @b\n'],
    ['then in docs', { 'docs/CODEOWNERS': '* @c\n' }, '* @c\n'],
    ['and nowhere else', { 'src/CODEOWNERS': '* @d\n', '.github/codeowners': '* @e\n' }, null],
  ])('%s', async (_, files, text) => {
    const { asked, ports } = on(files);
    const found = await ownersOf(ports, asked);
    expect(found).toMatchObject({ status: 'available', value: text === null ? null : { text } });
  });

  it('is asked of GitHub where git does not have the branch', async () => {
    const { asked, ports } = on({ 'docs/CODEOWNERS': '* @c\n' });
    const found = await ownersOf(ports, { ...asked, trusted: { commit: null, branch: 'main' } });
    expect(found).toMatchObject({ value: { path: 'docs/CODEOWNERS' } });
  });
});

describe('templates', () => {
  it('are those that GitHub offers, of pull requests and of issues', async () => {
    const { asked, ports } = on({
      '.github/PULL_REQUEST_TEMPLATE.md': 'a',
      '.github/PULL_REQUEST_TEMPLATE/short.md': 'b',
      'docs/pull_request_template.txt': 'c',
      '.github/ISSUE_TEMPLATE/change-request.yml': 'd',
      'src/pull_request_template.md': 'e',
      '.github/ISSUE_TEMPLATE/deep/form.yml': 'f',
    });
    const found = await templatesOf(ports, asked);
    const texts = found.status === 'available' ? found.value.map(({ text }) => text).toSorted() : [];
    expect(texts).toEqual(['a', 'b', 'c', 'd']);
  });

  it('that cannot be read are unknown, and not none', async () => {
    const { asked, ports } = on({});
    const found = await templatesOf(ports, { ...asked, trusted: { commit: sha('nowhere'), branch: 'main' } });
    expect(found.status).toBe('unavailable');
  });
});
