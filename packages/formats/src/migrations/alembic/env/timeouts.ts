import type { Piece } from './python-text.ts';

/** A timeout of PostgreSQL as a text sets it. `milliseconds` null where it is not a plain number. */
export interface Timeout {
  readonly milliseconds: number | null;
}

/** Units of PostgreSQL's settings of time, in milliseconds. Source: PostgreSQL's documentation, "Setting Parameters". */
const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** Where a text sets a timeout other than 0 (`SET`, `set_config`, `-c` options, asyncpg's settings); null where it sets none. */
export function timeoutIn(pieces: readonly Piece[], setting: 'lock_timeout' | 'statement_timeout'): Timeout | null {
  let found: Timeout | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'string' || !piece.text.includes(setting)) continue;
    const text = piece.text.replaceAll('%20', ' ').replaceAll('%3D', '=');
    const place = mention(text, setting);
    if (place === null) continue;
    const behind = [text.slice(place), ...pieces.slice(index + 1, index + 3).map((next) => next.text)].join('');
    if (place === text.length && !/^\s{0,9}:/.test(behind)) continue;
    const milliseconds = amountOf(behind.slice(0, 80));
    if (milliseconds === 'off') continue;
    if (milliseconds !== null) return { milliseconds };
    found = { milliseconds: null };
  }
  return found;
}

/** The place behind the setting's name in a text that sets it, or that is nothing but its name; null in any other. */
function mention(text: string, setting: string): number | null {
  const at = text.indexOf(setting);
  const before = text.slice(Math.max(0, at - 60), at);
  if (at < 0 || /\w$/.test(before)) return null;
  const sets = text === setting || /\bset\s|set_config|-c\s{0,9}$|--$/i.test(before);
  return sets ? at + setting.length : null;
}

/** `= '5s'`, `TO 5000`, `: "5000"`, `', '5s'`: the number with its unit. */
function amountOf(text: string): number | null | 'off' {
  if (/^\s*(?:=|to)\s*default\b/i.test(text)) return 'off';
  const [, digits, unit = 'ms'] = /^["']?\s*(?:=|:|,|to\b)?\s*["']?(\d{1,12})\s*([a-z]{1,3})?\b/i.exec(text) ?? [];
  if (digits === undefined) return null;
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (factor === undefined) return null;
  return Number(digits) === 0 ? 'off' : Number(digits) * factor;
}
