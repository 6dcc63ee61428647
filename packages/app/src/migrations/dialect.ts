import type { Dialect, FoundTree, Revision } from '@cm/formats/migrations-model';

/** The databases whose rules are known; `auto`: found from `env.py`, `alembic.ini` and what the migrations use. */
export type DialectChoice = 'auto' | 'postgresql' | 'mysql' | 'sqlite';

export interface JudgedDialect {
  /** Null: nobody says. */
  readonly dialect: Dialect | null;
  /** Why what somebody stated cannot be; null where it can. */
  readonly problem: string | null;
}

/** Who says for which database the migrations are. */
export interface Stated {
  /** The policy file, which is believed. */
  readonly policy: DialectChoice;
  /** The workflow file or the command line: believed where nothing else says, because the change may edit it. */
  readonly input: DialectChoice;
}

/** The database that a tree is for: what the policy says, else its configuration, else the input, else what only one of them has. */
export function dialectOf(
  tree: Pick<FoundTree, 'dialects'>,
  { policy, input }: Stated,
  revisions: readonly Revision[],
): JudgedDialect {
  const found = tree.dialects ?? [];
  const known = policy === 'auto' ? found : [policy];
  if (known.length > 0) return { dialect: strictest(known), problem: contradiction(known, input, policy !== 'auto') };
  if (input !== 'auto') return { dialect: input, problem: null };
  return { dialect: revisions.some(isPostgres) ? 'postgresql' : null, problem: null };
}

function contradiction(known: readonly Dialect[], input: DialectChoice, byPolicy: boolean): string | null {
  if (input === 'auto' || known.includes(input)) return null;
  const who = byPolicy ? 'The policy file' : 'The configuration of the migrations';
  return `${who} says ${known.join(' and ')}, and the input \`dialect\` says ${input}.`;
}

/** A tree for several databases is judged by the one with the most rules here. */
function strictest(found: readonly Dialect[]): Dialect | null {
  return found.includes('postgresql') ? 'postgresql' : (found[0] ?? null);
}

/** Whether it does what only PostgreSQL does. */
function isPostgres({ up, down }: Revision): boolean {
  return [...up.operations, ...down.operations].some((operation) => {
    if ('concurrently' in operation && operation.concurrently) return true;
    if (operation.op === 'add-constraint')
      return operation.constraint.notValid || operation.constraint.type === 'exclude';
    if (operation.op === 'create-index') return postgresMethods.has(operation.method ?? '');
    return operation.op === 'create-enum' || operation.op === 'add-enum-value';
  });
}

const postgresMethods = new Set(['gin', 'gist', 'brin', 'spgist']);
