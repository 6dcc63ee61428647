import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { liveIn } from './support/markdown.ts';
import { judged, mergeOnly, openPullRequest } from './support/pull-request.ts';
import type { Step } from './support/step.ts';

const esc = '\u001B';
const texts: readonly (readonly [string, string])[] = [
  ['a workflow command', '::error::pwned'],
  ['an output', '::set-output name=outcome::pass'],
  ['a command behind a line break', 'feat x\n::error::pwned'],
  ['a command behind a carriage return', 'feat x\r::error::pwned'],
  ['a command behind a next-line', 'feat x\u0085::error::pwned'],
  ['a command that is escaped already', 'feat x%0A::error::pwned%0D::error::pwned'],
  ['the older command', 'x ##[error]pwned ##[set-env name=PATH]/tmp'],
  ['a stop of all commands', '::stop-commands::pwned'],
  ['a mask', '::add-mask::e'],
  ['colours', `${esc}[31mred${esc}[0m ${esc}]8;;http://evil.example${esc}\\link`],
  ['text that runs backwards', 'feat \u202Eevil\u202C \u2066x\u2069 \u200Fy'],
  ['a link', '[click](http://evil.example) <http://evil.example> http://evil.example'],
  ['an image', '![x](http://evil.example/x.png)'],
  [
    'HTML',
    '<script>alert(1)</script><img src=x onerror=alert(1)></details><!-- --><a href="http://evil.example">x</a>',
  ],
  ['mentions', '@everyone @acme/team thanks @sam'],
  ['a table and a fence', '| a | b |\n```\n~~~\n````\n</details>\n# Big'],
  ['shell', '$(touch pwned) `touch pwned` "; touch pwned; \' && touch pwned'],
  ['an expression', '${{ secrets.TOKEN }} ${{ github.token }}'],
  ['null and other controls', 'a\u0001b\u0007c\u007Fd\u009Be'],
  ['half of a letter', 'a\uD800b\uDC00c'],
  ['what git options look like', '--output=pwned --exec=pwned'],
];

/** Nothing that a person or the runner reads holds live text, controls or marks that turn it around. */
function expectHarmless(step: Step): void {
  const shown = `${step.stdout}\n${step.summary}`;
  expect(
    [...shown].filter((letter) => /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(letter)),
  ).toEqual([]);
  expect(liveIn(step.summary)).toEqual([]);
  expect(step.outputs).toMatchObject({ outcome: step.report.outcome });
  expect(step.secrets).toHaveLength(1);
}

describe('outside text is shown and never obeyed', () => {
  it.each(texts)('as title and description: %s', async (_, text) => {
    const step = await judged({
      title: text,
      body: `${text}\n\n${text}`,
      branch: 'basket',
      commits: ['feat: a\n', 'feat: b\n'],
    });
    expect(step.red).toContain('commit-lint/header-format');
    expectHarmless(step);
  });

  const messages = texts.filter(([name]) => !name.startsWith('half'));
  it.each([0, 7, 14])('as commit messages and authors: seven of them from %i on', async (start) => {
    const commits = messages.slice(start, start + 7).map(([, text], index) => {
      const author = { name: text.replaceAll(/[\n<>]/g, ' '), email: 'x@acme.example' };
      return { message: `${text}\n\n${text}\n\nTask: ${text}\n`, author, files: { a: `${index}` } };
    });
    const step = await judged({ branch: 'basket', merge: mergeOnly, commits });
    expect(step.red).toContain('commit-lint/header-format');
    expectHarmless(step);
  });

  it('as branch name', async () => {
    const branch = 'feature/TASK-9-$(touch${IFS}pwned)`id`;id|id&\'"<img>@everyone';
    const step = await judged({ branch, merge: mergeOnly, commits: ['basket\n'] });
    expect(step.red).toEqual(['commit-lint/header-format']);
    expect(step.outputs['ticket']).toBe('TASK-9');
    expectHarmless(step);
  });

  it('as policy file', async () => {
    const step = await judged({ policy: '"::error::pwned\\n::error::pwned @everyone <img src=x>": 1\n' });
    expect(step.exitCode).toBe(2);
    expectHarmless(step);
  });

  it('as input', async () => {
    const step = await judged({ inputs: { 'header-max-length': 'x\n::error::pwned <img src=x> @everyone' } });
    expect(step.exitCode).toBe(2);
    expectHarmless(step);
  });
});

describe('a huge message is read to its end, and quickly', () => {
  const megabyte = 1024 * 1024;
  it.each([
    ['a word of a megabyte', `feat: a\n\n${'x'.repeat(megabyte)}\n`],
    ['a first line of a megabyte', `feat: ${'x'.repeat(megabyte)}\n`],
    ['a first line of a megabyte without a type', `${'x '.repeat(megabyte / 2)}\n`],
    ['100,000 lines', `feat: a\n\n${'line\n'.repeat(100_000)}`],
    ['100,000 trailers', `feat: a\n\n${'Task: TASK-9\n'.repeat(100_000)}`],
    ['50,000 number signs', `feat: a\n\n${'#'.repeat(50_000)}\n`],
    ['50,000 tickets', `feat: a\n\n${'#1 TASK-1 '.repeat(50_000)}\n`],
    ['100,000 brackets', `feat${'('.repeat(100_000)}: a\n`],
    ['100,000 blanks', `feat:${' '.repeat(100_000)}a\n`],
    ['100,000 carriage returns', `feat: a\r\n\r\n${'\r'.repeat(100_000)}\n`],
  ])('%s', async (_, message) => {
    const step = await judged({
      merge: mergeOnly,
      body: message.slice(0, 65_536),
      commits: [{ message, files: { a: '1' } }],
    });
    expect(step.report.outcome).not.toBe('unknown');
    expect(step.cpuMs ?? 0).toBeLessThan(10_000);
    expectHarmless(step);
  });

  it('a title and a description of a megabyte', async () => {
    const text = '<img src=x> @everyone '.repeat(megabyte / 22);
    const step = await judged({ title: text, body: text, commits: ['feat: a\n', 'feat: b\n'] });
    expect(step.exitCode).toBe(1);
    expect(step.cpuMs ?? 0).toBeLessThan(10_000);
    expectHarmless(step);
  });
});

it('what earlier steps wrote into the repository’s own git configuration is not run', async () => {
  const pull = await openPullRequest({ into: 'release', merge: mergeOnly, commits: ['feat: a\n', 'b\n'] });
  const mark = join(pull.repo.folder('mark'), 'pwned');
  const script = join(pull.workspace, 'evil.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${mark}'\n`);
  chmodSync(script, 0o755);
  const names = [
    'core.fsmonitor',
    'core.sshCommand',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.alternateRefsCommand',
    'diff.external',
    'gpg.program',
    'remote.origin.uploadpack',
    'credential.helper',
    'pager.log',
    'uploadpack.packObjectsHook',
    'core.gitProxy',
    'diff.x.textconv',
    'filter.x.smudge',
    'filter.x.process',
  ];
  const lines = names.map((name) => {
    const [section = '', ...rest] = name.split('.');
    const key = rest.pop() ?? '';
    return `[${section}${rest.length > 0 ? ` "${rest.join('.')}"` : ''}]\n\t${key} = ${script}\n`;
  });
  const hooks = join(pull.workspace, '.git', 'hooks');
  const hookNames = [
    'post-checkout',
    'reference-transaction',
    'post-merge',
    'pre-auto-gc',
    'fsmonitor-watchman',
    'post-index-change',
  ];
  appendFileSync(
    join(pull.workspace, '.git', 'config'),
    `${lines.join('')}[core]\n\thooksPath = ${hooks}\n[alias]\n\tlog = !${script}\n[log]\n\tshowSignature = true\n`,
  );
  for (const name of hookNames) {
    writeFileSync(join(hooks, name), `#!/bin/sh\nexec ${script} ${name}\n`, { mode: 0o755 });
  }
  writeFileSync(join(pull.workspace, '.gitattributes'), '* diff=x filter=x\n');
  const step = await pull.run();
  expect(step.red).toEqual(['commit-lint/header-format']);
  expect(existsSync(mark)).toBe(false);
  // The trap is a real one: plain git falls into it.
  spawnSync('git', ['status'], { cwd: pull.workspace });
  expect(existsSync(mark)).toBe(true);
});
