import { isoDate } from '../common/dates.ts';
import { ids } from '../common/ids.ts';
import { isList, items, part, type Shape, shape, text } from '../common/shape.ts';
import { type Entry, entry, type Imported, type Importer, shown } from './ignore.ts';
import { elementLines } from './json-lines.ts';
import { readJson } from './json.ts';
import { packagesOf } from './openvex-products.ts';
import { type Statement, standing } from './standing.ts';

/** OpenVEX 0.2.0 and 0.0.1: of several statements on one vulnerability of one package, the latest counts. */
export const openvex: Importer = { format: 'openvex', read };

/** Source: OpenVEX specification 0.2.0, "Status Justifications". */
const justifications: ReadonlySet<string> = new Set([
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
]);
const states: Readonly<Record<string, Stated>> = {
  not_affected: 'not_affected',
  fixed: 'fixed',
  affected: 'affected',
  under_investigation: 'under_investigation',
};

function read(source: string): Imported {
  const root = shape(readJson(source)) ?? {};
  const context = text(root['@context']) ?? '';
  if (!/^https:\/\/openvex\.dev\/ns(?:\/v0\.(?:0\.1|2\.0))?\/?$/.test(context)) {
    const message = `This is OpenVEX of a version that is not known, ${shown(context)}. Known are 0.0.1 and 0.2.0.`;
    return { entries: [], problems: [{ line: 1, message }] };
  }
  if (!isList(root['statements']))
    return { entries: [], problems: [{ line: 1, message: 'The document has no list `statements`.' }] };
  const [lines, found] = [elementLines(source, 'statements'), [] as Statement[]];
  const problems: Imported['problems'][number][] = [];
  for (const [index, item] of [...items(root['statements'])].entries()) {
    const line = lines[index] ?? null;
    const one = statementOf(part(item), root, line);
    found.push(...one.statements);
    for (const message of one.problems) problems.push({ line, message });
  }
  return { entries: standing(found), problems };
}

interface Read {
  readonly statements: readonly Statement[];
  readonly problems: readonly string[];
}

function statementOf(statement: Shape, root: Shape, line: number | null): Read {
  const known = idsOf(statement['vulnerability']);
  const state = stateOf(statement['status']);
  const problem = problemOf(statement, known[0] ?? null, state);
  if (problem !== null || state === null) return { statements: [], problems: problem === null ? [] : [problem] };
  const { packages, problems } = packagesOf(statement, known[0] ?? '');
  const reasons = ['justification', 'impact_statement', 'status_notes', 'action_statement'].map((key) =>
    text(statement[key]),
  );
  const reason = reasons.filter((one) => one !== null).join(': ');
  const whole = { ids: known, reason: reason === '' ? null : reason, line };
  const time = isoDate(statement['timestamp']) ?? isoDate(root['timestamp']) ?? '';
  return { statements: packages.map((of) => ({ time, state, entry: entryOf({ ...whole, ...of }, state) })), problems };
}

type Stated = Statement['state'];

function stateOf(status: unknown): Stated | null {
  const word = text(status) ?? '';
  return Object.hasOwn(states, word) ? (states[word] ?? null) : null;
}

/** What is wrong with a statement, apart from what it is about. */
function problemOf(statement: Shape, id: string | null, state: Stated | null): string | null {
  if (id === null) return 'The statement names no vulnerability. Write `"vulnerability": { "name": "CVE-…" }`.';
  if (state === null) return oneOf('status', id, statement['status'], Object.keys(states));
  const reason = text(statement['justification']);
  if (reason !== null && !justifications.has(reason)) return oneOf('justification', id, reason, [...justifications]);
  if (state !== 'not_affected' || reason !== null || text(statement['impact_statement']) !== null) return null;
  return `The statement on ${id} says \`not_affected\` and not why, so it does not count. Add a \`justification\`.`;
}

function oneOf(key: string, id: string, value: unknown, allowed: readonly string[]): string {
  return `\`${key}\` of ${id} is ${shown(value)}, and can be ${allowed.map(shown).join(', ')}.`;
}

function entryOf(given: Partial<Entry> & Pick<Entry, 'ids'>, state: Stated): Entry {
  return entry({ ...given, state: state === 'affected' ? 'ignored' : state });
}

/** A text in 0.0.1; a name, an address and aliases in 0.2.0. */
function idsOf(vulnerability: unknown): readonly string[] {
  if (typeof vulnerability === 'string') return ids(vulnerability);
  const { name, aliases } = part(vulnerability);
  const address = text(part(vulnerability)['@id']);
  return ids(text(name) ?? address?.slice(address.lastIndexOf('/') + 1), aliases);
}
