import { type Context, isIndependent, type Ports, standingApprovals } from '@cm/app';
import type { Ignore, IgnoreProblem } from '@cm/formats/advisory-ignores';

import type { IgnoreFacts, RefusedReport } from '../facts.ts';
import type { inputs } from '../inputs.ts';
import type { Settings } from '../settings.ts';

type Asked = Context<typeof inputs, Settings>;

const largestFile = 4 * 1024 * 1024;
const noIgnores: IgnoreFacts = { entries: [], problems: [], unread: [], changed: [], approvedBy: null };

/** The exceptions of scanners' own ignore files, read where the policy is read; and which of the files the change touches. */
export async function readIgnores(ports: Ports, context: Asked, mode: 'change' | 'state'): Promise<IgnoreFacts> {
  const { change, settings, trusted } = context;
  const paths = settings.ignoreFiles;
  if (paths.length === 0) return noIgnores;
  const here = change.change.event === 'cli' && trusted.commit === null;
  const files = here ? await inFolder(ports, paths) : await inTrusted(ports, context);
  const { entries, problems, unread } = await understood(files);
  const changed = mode === 'change' ? await changedFiles(ports, context, files.found) : [];
  const approvedBy = changed.length === 0 ? null : await approver(ports, context);
  return { entries, problems, unread, changed, approvedBy };
}

async function understood({ found, unread }: Files): Promise<Pick<IgnoreFacts, 'entries' | 'problems' | 'unread'>> {
  const read = { entries: [] as Ignore[], problems: [] as IgnoreProblem[], unread: [...unread] };
  if (found.size === 0) return read;
  const { readIgnores: importIgnores } = await import('@cm/formats/advisory-ignores');
  for (const [path, bytes] of found) {
    const { entries, format, problems } = importIgnores(path, new TextDecoder().decode(bytes));
    read.entries.push(...entries);
    if (format !== null) read.problems.push(...problems);
    else read.unread.push({ path, reason: problems.map(({ message }) => message).join(' ') });
  }
  return read;
}

interface Files {
  readonly found: ReadonlyMap<string, Uint8Array>;
  readonly unread: readonly RefusedReport[];
}

async function inFolder({ files }: Ports, paths: readonly string[]): Promise<Files> {
  // No leading slash: on a laptop that would be the root of the machine.
  const listed = await files.glob(paths);
  if (listed.status === 'unavailable')
    return { found: new Map(), unread: [{ path: paths.join(', '), reason: listed.reason }] };
  const found = new Map<string, Uint8Array>();
  const unread: RefusedReport[] = [];
  for (const path of listed.value.filter((one) => paths.includes(one))) {
    const read = await files.read(path, largestFile);
    if (read.status === 'available') found.set(path, read.value);
    else unread.push({ path, reason: read.reason });
  }
  return { found, unread };
}

async function inTrusted(ports: Ports, { change, settings, trusted }: Asked): Promise<Files> {
  const { ignoreFiles: paths } = settings;
  if (trusted.commit !== null) {
    const read = await blobsAt(ports, trusted.commit, paths);
    if (typeof read !== 'string') return { found: read, unread: [] };
    return { found: new Map(), unread: [{ path: paths.join(', '), reason: read }] };
  }
  const { repository } = change.change;
  const found = new Map<string, Uint8Array>();
  if (trusted.branch === null || repository === null) return { found, unread: [] };
  const unread: RefusedReport[] = [];
  for (const path of paths) {
    const file = await ports.forge.fileAt(repository, path, trusted.branch);
    if (file.status === 'unavailable') unread.push({ path, reason: file.reason });
    else if (file.value !== null) found.set(path, file.value);
  }
  return { found, unread };
}

/** The files that a commit has, or why they cannot be read. */
async function blobsAt(
  ports: Ports,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const answers = await ports.git.objects(paths.map((path) => `${commit}:${path}`));
  if (answers.status === 'unavailable') return answers.reason;
  const found = new Map<string, Uint8Array>();
  for (const [index, path] of paths.entries()) {
    const answer = answers.value[index];
    if (answer?.kind === 'found' && answer.type === 'blob') found.set(path, answer.bytes);
  }
  return found;
}

/** What the head has otherwise than the trusted place, and did not have so before the change. */
async function changedFiles(
  ports: Ports,
  { change, settings }: Asked,
  trusted: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[]> {
  const { base, head, merge } = change.change;
  const tip = merge ?? head;
  if (tip === null) return [];
  const after = await blobsAt(ports, tip, settings.ignoreFiles);
  const before = base === null ? new Map<string, Uint8Array>() : await blobsAt(ports, base, settings.ignoreFiles);
  if (typeof after === 'string' || typeof before === 'string') return [];
  return settings.ignoreFiles.filter((path) => {
    const now = textOf(after.get(path));
    return now !== textOf(trusted.get(path)) && now !== textOf(before.get(path));
  });
}

function textOf(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** Who agreed to the head of the pull request, other than its author. */
async function approver(ports: Ports, { change }: Asked): Promise<string | null> {
  const { pullRequest, change: about } = change;
  if (pullRequest === null || about.repository === null) return null;
  const reviews = await ports.forge.reviews(about.repository, pullRequest.number);
  if (reviews.status === 'unavailable') return null;
  const author = pullRequest.author?.login ?? null;
  const found = standingApprovals(reviews.value).find(
    (review) => review.commit === about.head && isIndependent(review, author),
  );
  return found?.user?.login ?? null;
}
