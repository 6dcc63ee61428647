import { documented, type Files, moved, openOrders, paged, service } from './project.ts';

/** One commit of the demonstration's history; `files` are those that it writes, over its first parent's. */
export interface Step {
  readonly mark: number;
  readonly branch: string;
  readonly parents: readonly number[];
  readonly message: string;
  readonly files: Files;
}

/** The branch under review, named as the policy asks. */
export const featureBranch = 'feature/TASK-123-open-orders';

/** A main branch, and a branch with a good commit, a misspelt type, a hidden trailer and a merge of main. */
export const steps: readonly Step[] = [
  {
    mark: 1,
    branch: 'main',
    parents: [],
    message: 'feat(orders): keep a list of orders\n\nTask: TASK-101\n',
    files: service,
  },
  {
    mark: 2,
    branch: featureBranch,
    parents: [1],
    message:
      'feat(orders): list open orders\n\n- Leaves out the closed ones\n- Includes unit tests\n\nTask: TASK-123\n',
    files: openOrders,
  },
  {
    mark: 3,
    branch: featureBranch,
    parents: [2],
    message: 'refctor(orders): move the store into a file of its own\n\nTask: TASK-123\n',
    files: moved,
  },
  {
    mark: 4,
    branch: featureBranch,
    parents: [3],
    message: 'feat(pages): cut long lists into pages\n\nTask: TASK-123\n\nThe size of a page is a guess for now.\n',
    files: paged,
  },
  {
    mark: 5,
    branch: 'main',
    parents: [1],
    message: 'docs(readme): say how to run the tests\n\nTask: TASK-119\n',
    files: documented,
  },
  {
    mark: 6,
    branch: featureBranch,
    parents: [4, 5],
    message: `Merge branch 'main' into ${featureBranch}\n`,
    files: documented,
  },
];

/** 2026-01-12 09:00 UTC: commits are an hour apart, and the same everywhere, so that their hashes are too. */
const start = 1_768_208_400;
const author = 'A Developer <developer@example.com>';

/** The history as a stream for `git fast-import`, which needs nobody's configuration. */
export function fastImport(history: readonly Step[]): string {
  return `${history.map(commit).join('')}done\n`;
}

function commit({ mark, branch, parents, message, files }: Step): string {
  const [first, ...merged] = parents;
  const when = `${start + mark * 3600} +0000`;
  return [
    `commit refs/heads/${branch}\nmark :${mark}\n`,
    `author ${author} ${when}\ncommitter ${author} ${when}\n`,
    data(message),
    first === undefined ? '' : `from :${first}\n`,
    ...merged.map((parent) => `merge :${parent}\n`),
    ...Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`),
    '\n',
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
