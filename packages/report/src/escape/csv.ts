import { stripControl } from './control.ts';

/**
 * One CSV cell (RFC 4180). A text that a spreadsheet would run as a formula gets a leading apostrophe, so that it
 * is shown instead; numbers stay numbers. Source of the first characters: OWASP, CSV Injection, with the full-width forms.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = stripControl(value);
  const guarded = /^\s{0,64}[=+\-@＝＋－＠]|^[\t\n]/u.test(text) ? `'${text}` : text;
  return /[",;\n\t]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
