import { available } from '@cm/model';

import { isoDate } from './common/dates.ts';
import { objectsOf } from './common/lines.ts';
import { packageOf } from './common/purl.ts';
import { reportOf, row, scanFailed } from './common/row.ts';
import { isList, number, part, type Shape, shape, shapes, text, title } from './common/shape.ts';
import type { Document, Format } from './format.ts';
import type { Advisory, FoundAt } from './model/advisory.ts';
import { entryIds } from './osv/entry.ts';

/** Messages in a row, or collected in one list. It rates nothing; what the code does not reach, it does not count itself. */
export const format: Format = {
  name: 'govulncheck',
  title: '`govulncheck -format json`',
  detect: (document) => {
    for (const message of messagesOf(document)) return text(part(message['config'])['protocol_version']) !== null;
    return false;
  },
  read: (document) => {
    const messages = messagesOf(document);
    const config = part(messages[0]?.['config']);
    const found = findingsOf(messages);
    if (found.size === 0 && !hasChecked(messages)) return scanFailed(neverChecked);
    const entries = new Map(messages.map(({ osv }) => [text(part(osv)['id']), part(osv)] as const));
    const level = text(config['scan_level']) ?? 'symbol';
    return available(
      reportOf({
        format: 'govulncheck',
        tool: { name: text(config['scanner_name']) ?? 'govulncheck', version: text(config['scanner_version']) },
        rows: [...found.values()].map((finding) => rowOf(finding, entries.get(finding.id) ?? {}, level)),
        rates: false,
        databaseAt: isoDate(config['db_last_modified']),
      }),
    );
  },
};

const neverChecked =
  'govulncheck stopped before it checked the code: it wrote its settings, and nothing of a check. It ends with exit code 0 all ' +
  'the same. See its log (packages that do not load, no match for the pattern, a database out of reach), and run it again';

interface Finding {
  readonly id: string;
  /** The deepest trace: to a function, else to a package, else to the module alone. */
  readonly trace: readonly Shape[];
  readonly fixed: string | null;
}

function messagesOf(document: Document): readonly Shape[] {
  const isCollected = document.kind === 'json' && isList(document.value);
  return isCollected ? [...shapes(document.value)] : objectsOf(document);
}

/** Releases before 1.1 say "Scanning …", later ones "Checking …", when they have the database and begin. */
function hasChecked(messages: readonly Shape[]): boolean {
  return messages.some(({ progress }) => /^(?:Checking|Scanning)\b/.test(text(part(progress)['message']) ?? ''));
}

/** One for each vulnerability and module: govulncheck reports it again for every level and every trace. */
function findingsOf(messages: readonly Shape[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const { finding } of messages) {
    const object = shape(finding);
    const id = text(object?.['osv']);
    if (object === null || id === null) continue;
    const trace = [...shapes(object['trace'])];
    const key = `${id} ${text(trace[0]?.['module']) ?? ''}`;
    const before = found.get(key);
    if (before === undefined || depthOf(trace) > depthOf(before.trace)) {
      found.set(key, { id, trace, fixed: text(object['fixed_version']) ?? before?.fixed ?? null });
    }
  }
  return found;
}

const levels = ['module', 'package', 'symbol'];

/** 2 where a trace reaches a function, 1 where it reaches a package, else 0. */
function depthOf([first]: readonly Shape[]): number {
  if (text(first?.['function']) !== null) return 2;
  return text(first?.['package']) === null ? 0 : 1;
}

function rowOf({ id, trace, fixed }: Finding, entry: Shape, level: string): Advisory {
  const own = entryIds(entry);
  const known = own.length > 0 ? own : [id];
  const [first] = trace;
  return row({
    kind: 'package',
    ids: known,
    title: title(entry['summary']) || title(entry['details'], known[0]),
    package: packageOf({ ecosystem: 'go', name: first?.['module'], version: first?.['version'] }),
    ratings: [],
    locations: placeOf(trace),
    publishedAt: isoDate(entry['published']),
    fixedVersions: fixed === null ? [] : [fixed],
    withdrawnAt: isoDate(entry['withdrawn']),
    suppressed: leftOut(depthOf(trace), levels.indexOf(level)),
    url: text(part(entry['database_specific'])['url']) ?? `https://pkg.go.dev/vuln/${id}`,
  });
}

/** Where the own code enters: the last frame that has a place. */
function placeOf(trace: readonly Shape[]): readonly FoundAt[] {
  const position = trace.map((frame) => part(frame['position'])).findLast(({ filename }) => text(filename) !== null);
  return position === undefined ? [] : [{ path: text(position['filename']) ?? '', line: number(position['line']) }];
}

function leftOut(depth: number, asked: number): Advisory['suppressed'] {
  if (depth >= asked) return null;
  const reason =
    asked === 2
      ? 'the code calls none of the vulnerable functions'
      : 'the code imports none of the vulnerable packages';
  return { by: 'govulncheck', reason };
}
