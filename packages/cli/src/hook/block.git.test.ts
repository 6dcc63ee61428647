import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { withBlock } from './block.ts';
import { type Clone, cloneHere, type Ended } from './clone.fixture.ts';

const hook = '.git/hooks/commit-msg';
/** Stands in for `cm`: says who it is and what it was given, and refuses messages that say so. */
const stub = (name: string): string =>
  `console.log('${name}', process.argv.slice(2).join(' '));\n` +
  `if (require('fs').readFileSync(process.argv.at(-1), 'utf8').startsWith('bad')) process.exitCode = 1;\n`;

function commit(clone: Clone, message: string, env: object = {}): Ended {
  return clone.run(['commit', '--quiet', '--allow-empty', '-m', message], { env });
}

describe('what git runs', () => {
  it('the cm of the repository, before the one that installed the hook', () => {
    using clone = cloneHere();
    clone.write(hook, withBlock(null) ?? '', 0o755);
    clone.write('installed.cjs', stub('installed'));
    clone.git('config', 'cm-hook.program', `${clone.top}/installed.cjs`);
    expect(commit(clone, 'feat: one')).toMatchObject({
      code: 0,
      err: 'installed commit-lint --edit .git/COMMIT_EDITMSG\n',
    });
    clone.write('node_modules/.bin/cm', `#!/usr/bin/env node\n${stub('own')}`, 0o755);
    expect(commit(clone, 'feat: two')).toMatchObject({ code: 0, err: 'own commit-lint --edit .git/COMMIT_EDITMSG\n' });
  });

  it('a path with blanks and quotes in it', () => {
    using clone = cloneHere();
    const odd = `it's "so" $(odd)/cm.cjs`;
    clone.write(hook, withBlock(null) ?? '', 0o755);
    clone.write(odd, stub('odd'));
    clone.git('config', 'cm-hook.program', `${clone.top}/${odd}`);
    expect(commit(clone, 'feat: one')).toMatchObject({ code: 0, err: 'odd commit-lint --edit .git/COMMIT_EDITMSG\n' });
  });

  it('without cm: one sentence that says how to install it, and no commit', () => {
    using clone = cloneHere();
    clone.write(hook, withBlock(null) ?? '', 0o755);
    const done = commit(clone, 'feat: one');
    expect(done).toMatchObject({ code: 1, out: '' });
    expect(done.err).toMatch(/^cm: The message was not checked[^\n]*npm install[^\n]*--no-verify\)\.\n$/);
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it.each(['sh', 'bash', 'dash', 'sh -eu'])('in a hook for %s, whose own lines come after ours', (shell) => {
    using clone = cloneHere();
    clone.write('installed.cjs', stub('cm'));
    clone.git('config', 'cm-hook.program', `${clone.top}/installed.cjs`);
    clone.write(hook, withBlock(`#!/usr/bin/env -S ${shell}\necho "theirs $1"\nexit 0\n`) ?? '', 0o755);
    expect(commit(clone, 'feat: one')).toMatchObject({
      code: 0,
      err: 'cm commit-lint --edit .git/COMMIT_EDITMSG\ntheirs .git/COMMIT_EDITMSG\n',
    });
    expect(commit(clone, 'bad: two')).toMatchObject({ code: 1, err: 'cm commit-lint --edit .git/COMMIT_EDITMSG\n' });
  });

  it('with a PATH that lacks node, as programs with windows have it', () => {
    using clone = cloneHere();
    clone.write(hook, withBlock(null) ?? '', 0o755);
    clone.write('bin/node', '#!/bin/sh\necho "node of the folder $2"\n', 0o755);
    clone.write('installed.cjs', stub('cm'));
    clone.git('config', 'cm-hook.program', `${clone.top}/installed.cjs`);
    clone.git('config', 'cm-hook.node', `${clone.top}/bin`);
    clone.write('tools/x', '');
    for (const tool of ['git', 'sh', 'env'])
      clone.write(`tools/${tool}`, `#!/bin/sh\nexec ${which(tool)} "$@"\n`, 0o755);
    const done = commit(clone, 'feat: one', { PATH: `${clone.top}/tools`, GIT_EXEC_PATH: clone.git('--exec-path') });
    expect(done).toMatchObject({ code: 0, err: 'node of the folder commit-lint\n' });
  });
});

function which(tool: string): string {
  return spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
}
