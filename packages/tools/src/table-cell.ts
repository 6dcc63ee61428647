const active = /[&<>|\\*_[\]~`]/g;
const punctuation = /[!-/:-@[-`{-~]/g;

/**
 * One line of our own prose, safe inside a Markdown table: `code` stays code, everything else that Markdown or HTML
 * would read becomes a character reference, because `\|` after a backslash is read differently from tool to tool.
 */
export function tableCell(text: string): string {
  const parts = text.trim().replace(/\s+/g, ' ').split('`');
  const paired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== '');
  const touching = parts.some((part, index) => part === '' && index % 2 === 0 && index > 0 && index < parts.length - 1);
  if (!paired || touching) return references(parts.join('`'), active);
  return parts.map((part, index) => (index % 2 === 0 ? references(part, active) : code(part))).join('');
}

function code(text: string): string {
  return /[|\\]/.test(text) ? `<code>${references(text, punctuation)}</code>` : `\`${text}\``;
}

function references(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&#${character.charCodeAt(0)};`);
}
