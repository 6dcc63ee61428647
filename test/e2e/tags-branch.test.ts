import type { ScriptCommit } from '@cm/testkit';
import { describe, expect, it } from 'vitest';

import { type History, history } from './support/history.ts';
import { allWell, commits, first, good, outcomes, pushed, runOn, script } from './support/tags.ts';

describe('where the release was made', () => {
  it.each([1, 0])('a branch that nobody merged fails: %i deep', async (depth) => {
    const made = await history(script({ name: 'v1.1.0', at: 'side', message: good }));
    const step = await runOn(made, 'v1.1.0', pushed(made, 'v1.1.0'), depth);
    expect(step.red).toEqual(['commit-lint/tag-branch']);
    expect(step.annotations('error')[0]).toContain('which is not on main');
  });

  it.each([1, 0])('an older commit of the default branch passes: %i deep', async (depth) => {
    const message = 'Release version 1.1.0\n\nChanges:\n- Invoice export added\n';
    const made = await history(script({ name: 'v1.1.0', at: 'two', message }));
    const step = await runOn(made, 'v1.1.0', pushed(made, 'v1.1.0'), depth);
    expect(outcomes(step)).toEqual(allWell);
  });

  const built: readonly ScriptCommit[] = [
    ...commits.slice(0, 3),
    { id: 'dist', message: 'chore(dist): build the release tree\n', files: { 'dist/index.js': 'run();\n' } },
    { id: 'later', message: 'docs: say more\n', files: { 'README.md': '# The webshop\n' } },
  ];

  async function releaseOf(files: Readonly<Record<string, string>>, source: string | null): Promise<History> {
    const made = await history({ commits: built, tags: [first] });
    const tree = makeTree(made, files);
    const sha = source ?? made.repo.sha('dist');
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.test'];
    const commit = made.repo.git(
      ...identity,
      'commit-tree',
      tree,
      '-m',
      `chore: release 1.1.0\n\nSource-Commit: ${sha}`,
    );
    const message = 'Release version 1.1.0\n\nChanges:\n- Invoice export added\n';
    made.repo.git(...identity, 'tag', '-a', 'v1.1.0', '-m', message, commit);
    return made;
  }

  function makeTree({ repo }: History, files: Readonly<Record<string, string>>): string {
    const index = { name: Object.keys(files)[0] ?? '', content: Object.values(files)[0] ?? '' };
    if (index.content === 'run();\n') return repo.git('rev-parse', `${repo.sha('dist')}:dist`);
    return repo.git('rev-parse', `${repo.sha('start')}^{tree}`);
  }

  it.each([1, 0])('a release commit built from the default branch passes: %i deep', async (depth) => {
    const made = await releaseOf({ 'index.js': 'run();\n' }, null);
    const step = await runOn(made, 'v1.1.0', pushed(made, 'v1.1.0'), depth);
    expect(outcomes(step)).toEqual(allWell);
    expect(step.rule('commit-lint/tag-branch').reason).toContain('its files are those of "dist"');
    expect(step.report.facts).toMatchObject({ read: 2, tag: { sourceCommit: made.repo.sha('dist') } });
  });

  it.each([
    ['with other files', { 'README.md': '# Webshop\n' }, null, 'its files are not those of the folder "dist"'],
    ['from a commit that is not there', { 'index.js': 'run();\n' }, 'short', 'should be one full hash, and is "short"'],
  ])('a release commit %s fails', async (_, files, source, why) => {
    const made = await releaseOf(files, source);
    const step = await runOn(made, 'v1.1.0');
    expect(step.red).toEqual(['commit-lint/tag-branch']);
    expect(step.annotations('error')[0]).toContain(why);
  });
});
