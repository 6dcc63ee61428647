/** HTML that is safe to put on the page: made here only, from our own text and escaped outside text. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** Controls, half characters, and characters that are not seen or that turn the text around them. */
const hidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Outside text with what cannot be seen spelt out as `[U+202E]`: two names that differ then look different. */
export function visible(text: string): string {
  return text.replace(hidden, named);
}

/** Outside text as HTML text or as a quoted attribute's value; well-formed, and of no effect in either place. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"'`]/gu, (character) => entities[character] ?? '');
}

/** Our own HTML, taken as it is. */
export function trusted(text: string): Markup {
  return { markup: text };
}

/** A template whose values are escaped unless they are markup already, so that forgetting is harmless. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = parts[0] ?? '';
  for (const [index, value] of values.entries()) text += written(value) + (parts[index + 1] ?? '');
  return { markup: text };
}

function written(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}

/** Nothing. */
export const none: Markup = { markup: '' };
