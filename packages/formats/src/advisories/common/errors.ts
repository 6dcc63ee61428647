import type { Document } from '../format.ts';
import { part, type Shape, shape, text, title } from './shape.ts';

/** The sentence for a scanner that wrote an error where its report should be. */
export function wroteError(told: string): string {
  return (
    `the scanner wrote an error in place of a report: \`${told.replaceAll('`', ' ')}\`. ` +
    'Nothing is known of vulnerabilities until the scan has run: correct the cause and scan again'
  );
}

/** The error that a document tells of and nothing else, as a sentence; null where it tells of none. */
export function errorIn(document: Document): string | null {
  const all = document.kind === 'json' ? [document.value] : document.values;
  for (const value of all) {
    const told = errorOf(part(value));
    if (told !== null) return wroteError(told);
  }
  return null;
}

/** npm, its registry, pnpm, yarn and Snyk each write errors in their own way. Null where an object tells of none. */
export function errorOf(value: Shape): string | null {
  const { error, message } = value;
  const inner = shape(error);
  if (inner !== null) return joined(inner['code'], inner['summary'], inner['message'], inner['detail'], message);
  if (text(error) !== null) return joined(value['code'], error);
  if (value['type'] === 'error') return title(value['data'], message, value['displayName'], 'unknown error');
  const hasFailed = value['statusCode'] !== undefined || value['code'] !== undefined || value['errno'] !== undefined;
  return hasFailed && text(message) !== null ? joined(value['statusCode'] ?? value['code'], message) : null;
}

function joined(code: unknown, ...messages: readonly unknown[]): string {
  const words = title(...messages, 'unknown error');
  const named = typeof code === 'number' ? String(code) : text(code);
  return named === null || words.includes(named) ? words : `${named}: ${words}`;
}
