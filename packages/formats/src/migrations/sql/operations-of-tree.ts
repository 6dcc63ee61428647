import type { SqlParse } from '@cm/model';

import type { Operation, Place } from '../model/operation.ts';
import { commaParts, type Passage, plainText, within } from './pieces.ts';
import { linesIn, type Lines, offsetsOf } from './lines.ts';
import { tokensOf } from './tokens.ts';
import { alterTable } from './tree/alter-table.ts';
import { altered } from './tree/alters.ts';
import type { Deed } from './tree/deed.ts';
import { insideOf, listOf, type Node, nodeOf, textOf } from './tree/json.ts';
import { kindWord } from './tree/kinds.ts';
import { relationOf } from './tree/names.ts';
import { statementDeeds } from './tree/statement.ts';

/** Longest text of an operation that messages show. Source: `Place.text`. */
const longestText = 120;

/**
 * What SQL text does, by PostgreSQL's tree of it. `place`: where the text stands; lines are found in it where its line
 * breaks are those of the file. A statement that is not known is `not-analysed` by its name. Never throws; linear.
 */
export function operationsOfTree(
  parse: Extract<SqlParse, { readonly statements: unknown }>,
  sql: string,
  place: Place,
): readonly Operation[] {
  const whole: Passage = { sql, tokens: tokensOf(sql).filter(({ kind }) => kind !== 'comment') };
  const lines = linesIn(sql, place);
  return statementsOf(parse.statements, whole).flatMap(({ stmt, passage }) => {
    const alter = insideOf(stmt, 'AlterTableStmt');
    if (alter['cmds'] !== undefined) return commandsOf(alter, passage, lines, place);
    const at = placeOf(passage, plainText(passage, longestText), lines, place);
    return statementDeeds(stmt, passage).map((deed) => placed(deed, at));
  });
}

interface Statement {
  readonly stmt: unknown;
  readonly passage: Passage;
}

function statementsOf(statements: readonly unknown[], whole: Passage): readonly Statement[] {
  const nodes = statements.map(nodeOf);
  const starts = nodes.map((node) => offsetOf(node['stmt_location'], 0));
  const ends = nodes.map((node, index) => (starts[index] ?? 0) + offsetOf(node['stmt_len'], Number.POSITIVE_INFINITY));
  const offsets = offsetsOf(whole.sql, [...starts, ...ends.filter(Number.isFinite)]);
  return nodes.map((node, index) => {
    const start = offsets(starts[index] ?? 0);
    const end = offsets(ends[index] ?? Number.POSITIVE_INFINITY);
    return { stmt: node['stmt'], passage: within(whole, start, end) };
  });
}

/** The parser leaves out what is 0, or reaches to the end. */
function offsetOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** The commands of `ALTER TABLE`, each with its own text and line. */
function commandsOf(alter: Node, passage: Passage, lines: Lines, place: Place): readonly Operation[] {
  const table = relationOf(alter['relation']);
  const type = textOf(alter['objtype']) ?? '';
  const commands = listOf(alter['cmds']).map((command) => insideOf(command, 'AlterTableCmd'));
  const parts = commaParts(passage);
  const head = `ALTER ${kindWord(type)} ${table.schema === null ? '' : `${table.schema}.`}${table.name} `;
  return commands.map((command, index) => {
    const own = parts.length === commands.length ? (parts[index] ?? passage) : passage;
    const text =
      index === 0 || own === passage ? plainText(own, longestText) : shortened(head + plainText(own, longestText));
    const deed = type === 'OBJECT_TABLE' ? alterTable(table, command, own) : changedOther(type, alter, command);
    return placed(deed, placeOf(own, text, lines, place));
  });
}

function changedOther(type: string, alter: Node, command: Node): Deed {
  const what = (textOf(command['subtype']) ?? '').replace('AT_', '');
  const words = what.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const [deed] = altered(type === 'OBJECT_TYPE' ? 'OBJECT_COMPOSITE' : type, relationOf(alter['relation']), words);
  return deed ?? { op: 'not-analysed', reason: `\`${what}\` is a change that cm-actions does not know` };
}

function placed(deed: Deed, place: Place): Operation {
  return { ...place, ...deed };
}

function placeOf({ tokens }: Passage, text: string, lines: Lines, place: Place): Place {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const own = first === undefined || last === undefined ? null : lines(first.start, last.end);
  return { ...place, via: 'sql', text, ...own };
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
