import { stripControl } from './control.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Outside text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return stripControl(text).replace(/[&<>"'`]/gu, (character) => entities[character] ?? '');
}
