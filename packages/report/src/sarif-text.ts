import { stripControl } from './escape/control.ts';

/**
 * Outside text as a SARIF message string. Braces are doubled (SARIF 2.1.0, 3.11.5); `](` is parted by a zero-width
 * space, so that no text becomes an embedded link (3.11.6).
 */
export function sarifText(text: string): string {
  return stripControl(text).replace(/[{}]/gu, '$&$&').replaceAll('](', ']\u200b(');
}

/** A repository path as a relative URI reference: percent-encoded, never a scheme or another host. */
export function pathUri(path: string): string {
  const relative = path.toWellFormed().replace(/^\/+/u, '');
  return relative.split('/').map(encodeURIComponent).join('/');
}
