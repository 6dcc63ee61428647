import type { ChangeContext, Ports } from '@cm/app';

import type { RoundtripFacts } from '../facts.ts';

/** Bytes of a report that are read. */
const largest = 16 * 1024 * 1024;

/** What a report of `migration-roundtrip` proves of this commit. Only the file that was named counts; it says itself of what it is. */
export async function roundtripOf(ports: Ports, { change }: ChangeContext, path: string): Promise<RoundtripFacts> {
  const bytes = await ports.files.read(path, largest);
  if (bytes.status === 'unavailable') return { kind: 'unread', path, reason: bytes.reason };
  const { reportSchema } = await import('@cm/model/schema');
  const read = reportSchema.safeParse(jsonOf(bytes.value));
  if (!read.success || read.data.control !== 'migration-roundtrip') {
    return { kind: 'unread', path, reason: 'It is no report of migration-roundtrip.' };
  }
  const { change: tried, facts, outcome, run, summary } = read.data;
  if (tried.repository !== change.repository && tried.repository !== null && change.repository !== null) {
    return { kind: 'refused', path, reason: `it is of the repository ${tried.repository.slice(0, 200)}` };
  }
  if (tried.head === null || tried.head !== change.head) {
    const of = tried.head === null ? 'no commit' : `commit ${tried.head.slice(0, 12)}`;
    return { kind: 'refused', path, reason: `it is of ${of}, and this change ends at ${short(change.head)}` };
  }
  if (outcome !== 'pass')
    return { kind: 'refused', path, reason: `its outcome is ${outcome}: ${summary.slice(0, 300).replace(/\.$/, '')}` };
  return { kind: 'tried', path, revisions: undone(facts['steps']), run: run.id };
}

function short(sha: string | null): string {
  return sha === null ? 'no commit' : sha.slice(0, 12);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Revisions that went down, and up again, on a database. */
function undone(steps: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(steps) ? steps : [];
  const went = (name: string): ReadonlySet<string> =>
    new Set(all.flatMap((one) => (isStep(one) && one.ok && one.step === name ? [one.revision] : [])));
  const again = went('reapply');
  return [...went('downgrade')].filter((revision) => again.has(revision));
}

interface Step {
  readonly step: string;
  readonly revision: string;
  readonly ok: boolean;
}

function isStep(one: unknown): one is Step {
  const { step, revision, ok } = (one ?? {}) as Partial<Record<keyof Step, unknown>>;
  return typeof step === 'string' && typeof revision === 'string' && typeof ok === 'boolean';
}
