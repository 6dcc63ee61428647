import { lineAt, lineStarts } from './text.ts';

/** A message's first line and the rest; line ends become line feeds, and blank lines around go. */
export function splitMessage(message: string): { readonly title: string; readonly body: string } {
  const text = plainText(message);
  const title = lineAt(text, lineStarts(text), 0);
  return { title: title.trim(), body: plainText(text.slice(title.length)) };
}

/** Line feeds only, and no blank lines around. */
export function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
