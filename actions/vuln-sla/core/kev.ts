import { available, type Fact, unavailable } from '@cm/model';

import { endOfDay } from './moment.ts';

/** Vulnerabilities that are known to be exploited: CVE number to the last moment by which the list wants them fixed. */
export type Exploited = ReadonlyMap<string, number | null>;

/** More than any list has. */
const most = 200_000;

/** Reads a list of known exploited vulnerabilities as CISA publishes it, JSON or CSV. */
export function readExploited(text: string): Fact<Exploited> {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  const rows = start.startsWith('{') || start.startsWith('[') ? jsonRows(start) : csvRows(start);
  if (rows === null || rows.length === 0) return unavailable(refusal);
  const found = new Map<string, number | null>();
  for (const { id, due } of rows.slice(0, most)) {
    if (!/^CVE-\d{4}-\d{4,19}$/i.test(id)) return unavailable(`${refusal} It names "${id.slice(0, 60)}".`);
    found.set(id.toUpperCase(), endOfDay(due));
  }
  return available(found);
}

const refusal =
  'The list of exploited vulnerabilities is none that is known. Give CISA’s known_exploited_vulnerabilities.json or .csv, as it is published.';

interface Row {
  readonly id: string;
  readonly due: string;
}

function jsonRows(text: string): readonly Row[] | null {
  const value = parsed(text);
  const list = Array.isArray(value) ? value : (value as { readonly vulnerabilities?: unknown } | null)?.vulnerabilities;
  if (!Array.isArray(list)) return null;
  return list.map((item) => {
    const { cveID, dueDate } = (item ?? {}) as { readonly cveID?: unknown; readonly dueDate?: unknown };
    return { id: String(cveID ?? ''), due: String(dueDate ?? '') };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function csvRows(text: string): readonly Row[] | null {
  const [head = [], ...lines] = csv(text);
  const [id, due] = [head.indexOf('cveID'), head.indexOf('dueDate')];
  if (id === -1) return null;
  return lines
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => ({ id: cells[id] ?? '', due: due === -1 ? '' : (cells[due] ?? '') }));
}

/** The cells of a CSV text. Source: RFC 4180. */
function csv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"';
    const [cell, end] = quoted ? quotedCell(text, at + 1) : plainCell(text, at);
    row.push(cell);
    at = end;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function plainCell(text: string, from: number): readonly [cell: string, end: number] {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return [text.slice(from, end), end];
}

function quotedCell(text: string, from: number): readonly [cell: string, end: number] {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [parts.join('') + text.slice(at), text.length];
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      return [parts.join(''), quote + 1];
    }
    parts.push('"');
    at = quote + 2;
  }
}
