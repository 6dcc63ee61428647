import { areasOfPath } from './areas-of-path.ts';
import { ownHits } from './file-hits.ts';
import { foreignHits } from './foreign.ts';
import { lockBook } from './manifests/locks.ts';
import { isTestName, kindOfFile } from './read/kind.ts';
import type { SecurityFile, SecurityHit, SecurityOptions, SecurityScan } from './types.ts';
import { unreadReason } from './unread.ts';

/**
 * Where a change touches what asks for a security review. Only added and removed lines count, for to take a check away is
 * a change of it; of a renamed file both names count. Linear in the patches, and never an exception.
 */
export function securityAreasOf(files: readonly SecurityFile[], options: SecurityOptions): SecurityScan {
  const looked = files.filter((file) => namesOf(file).some((name) => isLookedAt(name, options)));
  const read = looked.filter(
    (file) => kindOfFile(file.path).kind === 'text' && namesOf(file).some((name) => !isQuiet(name, options)),
  );
  const readable = new Set(read);
  const foreign = foreignHits(read, lockBook(files));
  const hits = looked.flatMap((file) => {
    const inLines = readable.has(file) ? [...ownHits(file), ...(foreign.get(file) ?? [])] : [];
    return [...inLines, ...pathHits(file, inLines, options)];
  });
  const unread = read.flatMap((file) => {
    const reason = unreadReason(file);
    return reason === null ? [] : [{ path: file.path, reason }];
  });
  return { hits: [...hits.filter(({ line }) => line !== null), ...hits.filter(({ line }) => line === null)], unread };
}

/** The name, and the one before a rename. */
function namesOf({ path, previous, status }: SecurityFile): readonly string[] {
  return previous === null || status === 'copied' ? [path] : [path, previous];
}

function isLookedAt(name: string, options: SecurityOptions): boolean {
  return options.extra(name).length > 0 || !isQuiet(name, options);
}

function isQuiet(name: string, { exclude }: SecurityOptions): boolean {
  return exclude(name) || isTestName(name);
}

/** Areas that the names tell, where no line of the file told them already. */
function pathHits(file: SecurityFile, known: readonly SecurityHit[], options: SecurityOptions): readonly SecurityHit[] {
  const because = file.status === 'removed' ? 'deleted' : 'path';
  const found: SecurityHit[] = [];
  for (const name of namesOf(file)) {
    const own = isQuiet(name, options) ? [] : areasOfPath(name);
    const extra = options.extra(name).map((area) => ({ area, evidence: name }));
    for (const { area, evidence } of [...own, ...extra]) {
      if ([...known, ...found].some((hit) => hit.area === area)) continue;
      found.push({
        area,
        path: file.path,
        line: null,
        removed: false,
        because,
        evidence: name === file.path ? evidence : name,
      });
    }
  }
  return found;
}
