import type { Entry } from './entry.ts';

/** Fields of payloads that get a column of their own; the whole payload is in the last column anyway. */
const mostColumns = 50;

/**
 * The entries as a spreadsheet reads them (RFC 4180): a column for each field of the payloads, then the payload whole. A
 * text that a spreadsheet would run as a formula stands behind an apostrophe.
 */
export function csvOf(entries: readonly Entry[]): string {
  const fields = fieldsOf(entries);
  const header = [
    'seq',
    'time',
    'kind',
    ...fields.map((name) => `payload.${name}`),
    'policy',
    'prev',
    'hash',
    'payload',
  ];
  const rows = entries.map(({ seq, time, kind, payload, policy, prev, hash }) => [
    seq,
    time,
    kind,
    ...fields.map((name) => (Object.hasOwn(payload, name) ? payload[name] : '')),
    policy,
    prev,
    hash,
    JSON.stringify(payload),
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** In the order in which they first occur. */
function fieldsOf(entries: readonly Entry[]): readonly string[] {
  const fields = new Set<string>();
  for (const { payload } of entries) {
    for (const name of Object.keys(payload)) {
      if (fields.size === mostColumns) return [...fields];
      fields.add(name);
    }
  }
  return [...fields];
}

function cell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  // Source: OWASP, "CSV Injection".
  const text = /^[=+\-@\t\r\n＝＋－＠]/u.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
