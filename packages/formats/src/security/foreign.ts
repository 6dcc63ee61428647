import { lineHit } from './file-hits.ts';
import { manifestOf } from './manifests/index.ts';
import type { LockBook } from './manifests/locks.ts';
import { eachHunkLine } from './read/hunks.ts';
import { hostsOf } from './read/hosts.ts';
import { isComment, kindOfFile } from './read/kind.ts';
import { actionUsed } from './read/workflow.ts';
import type { HunkLine, LineHit, SecurityFile, SecurityHit } from './types.ts';

/** Most new things of one file that are named. */
const mostOfFile = 20;

interface Named {
  readonly file: SecurityFile;
  readonly line: HunkLine;
  readonly hit: LineHit;
}

/**
 * What a change takes in from others: dependencies, actions, hosts. New is what stands on an added line, and on no removed
 * or unchanged one of the whole change: a new version, or a move from one manifest to another, takes in nothing.
 */
export function foreignHits(
  files: readonly SecurityFile[],
  isLocked: LockBook,
): ReadonlyMap<SecurityFile, readonly SecurityHit[]> {
  const added = new Map<string, Named>();
  const known = new Set<string>();
  for (const file of files) {
    eachForeign(file, (line, key, hit) => {
      if (line.side !== 'added') known.add(key);
      else if (!added.has(key)) added.set(key, { file, line, hit });
    });
  }
  const found = new Map<SecurityFile, SecurityHit[]>();
  for (const [key, { file, line, hit }] of added) {
    if (known.has(key) || (key === `npm:${hit.evidence}` && isLocked(file.path, hit.evidence))) continue;
    const own = found.get(file) ?? [];
    if (own.length < mostOfFile) own.push(lineHit(file, line, hit));
    found.set(file, own);
  }
  return found;
}

type Visit = (line: HunkLine, key: string, hit: LineHit) => void;

function eachForeign(file: SecurityFile, visit: Visit): void {
  const { language } = kindOfFile(file.path);
  const manifest = manifestOf(file.path);
  const reader = manifest?.reader();
  const seesHosts = manifest === null || hasSources.has(manifest.ecosystem);
  eachHunkLine(file.patch ?? '', (line) => {
    if (isComment(line.text, language)) return;
    for (const name of reader?.(line) ?? []) visit(line, `${manifest?.ecosystem}:${name}`, dependency(name));
    const action = language === 'yaml' ? actionUsed(line.text) : null;
    if (action !== null) visit(line, `action:${action}`, dependency(action));
    for (const { host, evidence, store } of seesHosts ? hostsOf(line.text, language) : []) {
      visit(line, `host:${host}`, { area: store ? 'data-access' : 'third-party', because: 'host', evidence });
    }
  });
}

function dependency(name: string): LineHit {
  return { area: 'third-party', because: 'dependency', evidence: name };
}

/** Manifests in which an address is a place to load from, and not a project's home page. */
const hasSources: ReadonlySet<string> = new Set(['docker', 'terraform']);
