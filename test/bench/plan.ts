import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { defaultHeadings, readPlan } from '@cm/formats/plan';

import { git } from './history.ts';
import { costOf, median } from './measure.ts';
import { limitRow, milliseconds, type Row, unmeasuredRow } from './table.ts';
import { cm } from './tree.ts';

/** What GitHub stores of a description. */
const longest = 65_536;
/** Source: issue 7, "Numbers". */
const bodyLimit = 250;
const diffLimit = 1000;
const files = 3000;

const heading = '## Rollback plan\n\n';

/** Descriptions that a reader of Markdown would choke on. Source: issue 7, "Numbers", and the measurements in its anchor. */
const bodies: readonly (readonly [what: string, part: string])[] = [
  ['nested quotes', '>'],
  ['32,000 `*_`', '*_'],
  ['unclosed links', '![a]('],
  ['10,000 headings', '# a\n\n'],
  ['brackets', '['],
  ['angles', '<'],
  ['fences', '```\n'],
  ['nested lists', '- '],
  ['details', '<details><summary>a</summary>\n'],
  ['commands', '`alembic downgrade -1` '],
];

/** How long any description takes to read, and what a large change costs as a whole. */
export function planRows(scratch: string, rounds: number): readonly Row[] {
  return [...bodies.map(bodyRow), diffRow(scratch, rounds)];
}

function bodyRow([name, part]: readonly [string, string]): Row {
  const body = `${heading}${part.repeat(longest)}`.slice(0, longest);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readPlan(body, { headings: defaultHeadings, templates: [body] });
    return performance.now() - start;
  });
  return limitRow(`body of ${longest} characters: ${name}, wall time`, median(times), bodyLimit, milliseconds);
}

function diffRow(scratch: string, rounds: number): Row {
  const what = `rollback plan of a diff of ${files} files, CPU`;
  try {
    const folder = join(scratch, 'plan');
    const base = makeRepository(folder);
    const body = join(scratch, 'plan.md');
    writeFileSync(body, `${heading}1. \`kubectl rollout undo deployment/api-1\`\n2. Revert this pull request.\n`);
    const contender = cm(['rollback-plan-check', '--body', body, '--base', base, '--json'], folder, [0, 1]);
    const times = Array.from({ length: rounds }, () => costOf(contender).cpu);
    return limitRow(what, median(times), diffLimit, milliseconds);
  } catch (error) {
    return unmeasuredRow(what, milliseconds(diffLimit), error);
  }
}

/** Manifests, code, Terraform and values; the newest commit changes them all. Gives the commit before it. */
function makeRepository(folder: string): string {
  mkdirSync(folder);
  const run = (...args: readonly string[]): string =>
    git(folder, ['-c', 'user.name=Ada Acme', '-c', 'user.email=ada@acme.test', ...args], '').trim();
  run('init', '--quiet', '--initial-branch=main');
  for (const tag of ['1', '2']) {
    for (let index = 0; index < files; index += 1) write(folder, index, tag);
    run('add', '--all');
    run('commit', '--quiet', '--message', `feat: version ${tag}`);
  }
  return run('rev-parse', 'HEAD~1');
}

function write(folder: string, index: number, tag: string): void {
  const [path, text] = fileOf(index, tag);
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

function fileOf(index: number, tag: string): readonly [path: string, text: string] {
  switch (index % 3) {
    case 0:
      return [`k8s/${index}/api.yaml`, manifest(`api-${index}`, tag)];
    case 1:
      return [`shop/${index % 50}/code_${index}.py`, `value = ${tag}\n`.repeat(20)];
    default:
      return [`infra/${index % 20}/r${index}.tf`, `resource "aws_instance" "web_${index}" {\n  ami = "${tag}"\n}\n`];
  }
}

function manifest(name: string, tag: string): string {
  const env = Array.from(
    { length: 20 },
    (_, index) => `            - name: V${index}\n              value: "${index}"\n`,
  );
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: acme/${name}:${tag}\n          env:\n${env.join('')}`;
}
