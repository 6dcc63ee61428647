import {
  addPullRequest,
  cloneAt,
  makeRepository,
  pullRequestEvent,
  runAction,
  startGitHub,
  type TestRepository,
  worldFromRepository,
} from '@cm/testkit';

import { median } from './measure.ts';
import { limitRow, milliseconds, type Row, unmeasuredRow } from './table.ts';
import { dist } from './tree.ts';

/** Source: issue 10, "Numbers". */
const limits = { cpu: 1200, points: 3, reads: 2, writes: 8 } as const;
const files = 3000;
const number = 7;
const repository = 'acme/webshop';

const what = `change-gate on ${files} files`;

/** What one evaluation of a pull request with as many files as GitHub lists costs, and what it asks of GitHub. */
export async function gateRows(rounds: number): Promise<readonly Row[]> {
  const repo = makeRepository({
    commits: [
      { id: 'base', message: 'chore: begin', files: { 'README.md': '# Shop\n' } },
      { id: 'change', parents: ['base'], message: 'feat: everything\n\nTask: TASK-1', files: changed() },
    ],
  });
  try {
    return await measured(repo, rounds);
  } catch (error) {
    return [unmeasuredRow(`${what}, CPU`, milliseconds(limits.cpu), error)];
  } finally {
    repo.remove();
  }
}

async function measured(repo: TestRepository, rounds: number): Promise<readonly Row[]> {
  repo.git('update-ref', 'refs/heads/main', repo.sha('base'));
  repo.git('update-ref', 'refs/heads/feature', repo.sha('change'));
  const refs = addPullRequest(repo, { number, head: 'feature' });
  const { base, head, merge } = refs;
  const reviews = [{ user: { login: 'bob' }, state: 'APPROVED', commit: head.sha, canPush: true }] as const;
  const pull = { ...refs, title: 'feat: everything', body: 'Task: TASK-1', user: { login: 'alice' }, reviews };
  const server = await startGitHub(
    worldFromRepository(repo, {
      fullName: repository,
      pulls: [pull],
      repository: {
        collaborators: [
          { account: { login: 'alice' }, role: 'write' },
          { account: { login: 'bob' }, role: 'maintain' },
        ],
      },
    }),
  );
  const event = pullRequestEvent({ number, base, head, mergeSha: merge, title: pull.title, body: pull.body });
  const workspace = cloneAt(repo, { ref: `refs/pull/${number}/merge`, depth: 2 });
  const times: number[] = [];
  let asked = { points: 0, reads: 0, writes: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    const before = { points: server.points(), requests: server.requests.length };
    const ran = await runAction({
      dist,
      action: 'change-gate',
      inputs: { verdict: 'status' },
      event,
      workspace,
      server,
    });
    if (ran.report === null || ran.cpuMs === null) throw new Error(`no report: ${ran.stdout.slice(-300)}`);
    const rest = server.requests.slice(before.requests).filter(({ path }) => path !== '/graphql');
    const reads = rest.filter(({ method }) => method === 'GET').length;
    if (round > 0) times.push(ran.cpuMs);
    else asked = { points: server.points() - before.points, reads: reads - files / 100, writes: rest.length - reads };
  }
  await server.close();
  const plain = (value: number): string => String(value);
  return [
    limitRow(`${what}, CPU`, median(times), limits.cpu, milliseconds),
    limitRow(`${what}, GraphQL points`, asked.points, limits.points, plain),
    limitRow(`${what}, reads beside the pages of files`, asked.reads, limits.reads, plain),
    limitRow(`${what}, writes`, asked.writes, limits.writes, plain),
  ];
}

/** Code in several languages, configuration and texts, twenty new lines each. */
function changed(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: files }, (_, index): [string, string] => {
      const lines = Array.from({ length: 20 }, (_unused, line) => lineOf(index, line));
      return [pathOf(index), `${lines.join('\n')}\n`];
    }),
  );
}

const endings = ['py', 'ts', 'go', 'yaml', 'md'] as const;

function pathOf(index: number): string {
  return `shop/${index % 50}/part_${index}.${endings[index % endings.length] ?? 'txt'}`;
}

function lineOf(index: number, line: number): string {
  return line === 3
    ? `import shop_${index % 7} from "./shop_${index}"`
    : `value_${line} = compute(${index}, "text ${line}")`;
}
