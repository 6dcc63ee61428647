import {
  addPullRequest,
  cloneAt,
  makeRepository,
  pullRequestEvent,
  type ScriptCommit,
  type ScriptTag,
  startGitHub,
  type TestRepository,
  type TokenPermissions,
  worldFromRepository,
} from '@cm/testkit';
import type { Report } from '@cm/model';
import { onTestFinished } from 'vitest';
import * as z from 'zod/mini';

import { type Step, step } from './step.ts';

const ids = z.array(z.string());
const count = z.int().check(z.nonnegative());

/** `facts` of a report, with no key more and none less. Source: issue 5, the contract. */
const factsSchema = z.strictObject({
  trees: z.array(
    z.strictObject({
      tool: z.string().check(z.minLength(1)),
      path: z.string().check(z.minLength(1)),
      revisions: count,
      heads: ids,
      bases: ids,
      branchPoints: ids,
      mergePoints: ids,
      duplicates: ids,
      missing: z.array(z.strictObject({ revision: z.string(), parent: z.string() })),
      cycles: z.array(ids),
      unparsable: ids,
      labels: z.record(z.string(), z.string()),
    }),
  ),
  changed: z.array(
    z.strictObject({
      id: z.string(),
      path: z.string(),
      status: z.enum(['added', 'edited', 'deleted', 'renamed', 'reparented']),
    }),
  ),
  revisions: z.record(
    z.string(),
    z.strictObject({
      path: z.string(),
      class: z.enum(['A', 'B', 'C', 'D', 'none']),
      classReason: z.string().check(z.minLength(1)),
      downgrade: z.enum(['ok', 'missing', 'empty', 'raises']),
      inverse: z.enum(['proved', 'contradicted', 'undecided']),
      operations: count,
      notAnalysed: count,
    }),
  ),
  rollback: z.nullable(z.strictObject({ command: z.string().check(z.minLength(1)) })),
});

export type MigrationFacts = z.infer<typeof factsSchema>;

export function factsOf(report: Report): MigrationFacts {
  return factsSchema.parse(report.facts);
}

type Files = Readonly<Record<string, string | null>>;

/** What Alembic itself writes for a new project, and a revision file, as far as they matter here. */
export const project: Files = {
  'alembic.ini': '[alembic]\nscript_location = %(here)s/migrations\nsqlalchemy.url = postgresql://db/shop\n',
  'migrations/env.py':
    'from alembic import context\n\ndef run_migrations_online():\n    with connectable.connect() as connection:\n        connection.execute(text("SET lock_timeout = \'5s\'"))\n        connection.execute(text("SET statement_timeout = \'15min\'"))\n        context.configure(connection=connection)\n        with context.begin_transaction():\n            context.run_migrations()\n',
};

export function pathOf(id: string): string {
  return `migrations/versions/${id}_.py`;
}

/** A revision file. `up` and `down` are statements; by default a column of its own is added and dropped. */
export function revision(id: string, parent: string | null, up?: string, down?: string): Files {
  const name = parent === null ? 'None' : `"${parent}"`;
  const added = `op.add_column("users", sa.Column("c_${id}", sa.String(50), nullable=True))`;
  const text = `"""Add ${id}"""
from alembic import op
import sqlalchemy as sa

revision = "${id}"
down_revision = ${name}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${(up ?? added).replaceAll('\n', '\n    ')}


def downgrade() -> None:
    ${(down ?? `op.drop_column("users", "c_${id}")`).replaceAll('\n', '\n    ')}
`;
  return { [pathOf(id)]: text };
}

/** Two revisions on main: `a1` makes the table, `b2` stands on it. */
export const main: readonly ScriptCommit[] = [
  {
    id: 'start',
    message: 'feat: start\n',
    files: {
      ...project,
      'shop/cart.py': 'cart = []\n',
      ...revision(
        'a1',
        null,
        'op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))',
        'op.drop_table("users")',
      ),
    },
  },
  { id: 'two', message: 'feat: more\n', files: revision('b2', 'a1') },
];

export interface MigrationStory {
  readonly main?: readonly ScriptCommit[];
  /** What the branch brings; it starts at the end of `main`. */
  readonly files: Files;
  /** What main got after the branch was made. */
  readonly later?: Files;
  /** Branches of other open pull requests, by number: each starts at the end of `main`. */
  readonly others?: Readonly<Record<number, Files>>;
  readonly tags?: readonly ScriptTag[];
  readonly policy?: string;
  /** Full name of the fork that the branch is in. */
  readonly fork?: string;
  readonly permissions?: TokenPermissions;
  /** Default 2. */
  readonly depth?: number;
  /** Check out the head of the branch instead of the tested merge. */
  readonly headOnly?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

const number = 7;
const branch = 'feature/TASK-9-column';

/** Opens the pull request and runs the step in a checkout of its merge. */
export async function checked(story: MigrationStory): Promise<Step> {
  const { run } = await opened(story);
  return run();
}

/** The pull request, with the GitHub that has it. */
export async function opened(story: MigrationStory): Promise<{
  readonly repo: TestRepository;
  readonly workspace: string;
  readonly run: () => Promise<Step>;
}> {
  const repo = makeRepository({ commits: commitsOf(story), tags: story.tags ?? [] });
  onTestFinished(() => repo.remove());
  const { fork } = story;
  const refs = addPullRequest(repo, { number, head: branch, removeBranch: fork !== undefined });
  const others = Object.keys(story.others ?? {}).map((other) => {
    const made = addPullRequest(repo, { number: Number(other), head: `other-${other}` });
    return { ...made, title: `feat: other ${other}` };
  });
  const server = await startGitHub(
    worldFromRepository(repo, {
      pulls: [{ ...refs, title: 'feat: add a column', ...(fork !== undefined && { fork }) }, ...others],
      ...(fork !== undefined && {
        others: [
          { fullName: fork, defaultBranch: 'main', forkOf: 'acme/webshop', branches: { [branch]: refs.head.sha } },
        ],
      }),
      ...(story.permissions && {
        token: { value: 'ghs_e2eOnlyForTests00000000000000000000000', permissions: story.permissions },
      }),
    }),
  );
  onTestFinished(() => server.close());
  const ref = `refs/pull/${number}/${story.headOnly === true ? 'head' : 'merge'}`;
  const workspace = cloneAt(repo, { ref, depth: story.depth ?? 2 });
  const event = pullRequestEvent({
    number,
    base: refs.base,
    head: refs.head,
    mergeSha: refs.merge,
    title: 'feat: add a column',
    ...(fork && { fork }),
  });
  const options = { action: 'migration-check', event, server, workspace, inputs: story.inputs ?? {} };
  return { repo, workspace, run: () => step(options) };
}

function commitsOf({
  main: before = main,
  files,
  later,
  others = {},
  policy,
}: MigrationStory): readonly ScriptCommit[] {
  const rules =
    policy === undefined ? [] : [{ message: 'chore: policy\n', files: { '.github/change-policy.yml': policy } }];
  return [
    ...before,
    ...rules,
    ...Object.entries(others).map(([other, brought]) => ({
      branch: `other-${other}`,
      message: 'feat: other\n',
      files: brought,
    })),
    { branch, message: 'feat: add a column\n', files },
    ...(later === undefined ? [] : [{ message: 'feat: meanwhile\n', files: later }]),
  ];
}
