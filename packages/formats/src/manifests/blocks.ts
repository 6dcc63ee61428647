/** An entry of a YAML mapping in block style. */
export interface Block {
  readonly key: string;
  /** 1-based, of the key. */
  readonly line: number;
  /** What stands behind the colon; empty where the value is below. */
  readonly inline: string;
  /** The lines below that are indented deeper, as they stand, without comments and blank lines. */
  readonly lines: readonly Line[];
}

/** A line of a text that holds something, with where it begins. */
export interface Line {
  readonly at: number;
  readonly indent: number;
  readonly text: string;
}

/** The lines of a text that hold more than a comment; in a block of text (`|`, `>`) all that hold something. */
export function linesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  let block = -1;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const content = line.trimStart();
    if (content === '') continue;
    const indent = line.length - content.length;
    if (indent <= block) block = -1;
    if (block === -1 && content.startsWith('#')) continue;
    found.push({ at: index + 1, indent, text: content });
    if (block === -1 && /[:-] ?[|>][0-9+-]{0,2}$/.test(content)) block = indent;
  }
  return found;
}

/**
 * The entries of the mapping that a text begins with; null where it is none in block style. Deeper lines are not read, so
 * that this costs one pass; `- ` at a key's own indent belongs to the key above, as YAML has it.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] | null {
  const indent = lines[0]?.indent ?? 0;
  const found: { key: string; line: number; inline: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const deeper = line.indent > indent || (line.indent === indent && isItem(line.text) && last?.inline === '');
    if (deeper && last !== undefined) {
      last.lines.push(line);
      continue;
    }
    const entry = line.indent === indent ? entryOf(line.text) : null;
    if (entry === null) return null;
    found.push({ ...entry, line: line.at, lines: [] });
  }
  return found;
}

/** The items of a sequence in block style, each with its dash taken for a blank; null where it is none. */
export function itemsOf(lines: readonly Line[]): readonly (readonly Line[])[] | null {
  const indent = lines[0]?.indent ?? 0;
  const found: Line[][] = [];
  for (const line of lines) {
    if (line.indent === indent && isItem(line.text)) {
      const text = line.text.slice(1).trimStart();
      const first = { at: line.at, indent: indent + line.text.length - text.length, text };
      found.push(text === '' ? [] : [first]);
    } else if (line.indent > indent) found.at(-1)?.push(line);
    else return null;
  }
  return found;
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}

/** `key: value`, with or without quotes around the key. */
function entryOf(text: string): { readonly key: string; readonly inline: string } | null {
  if (isItem(text) || '{[?&*!|>%@'.includes(text.charAt(0))) return null;
  const quote = text[0] === '"' || text[0] === "'" ? text[0] : null;
  const end = quote === null ? colonIn(text) : text.indexOf(quote, 1) + 1;
  if (end <= 0 || text[end] !== ':') return null;
  const key = quote === null ? text.slice(0, end) : text.slice(1, end - 1);
  const rest = text.slice(end + 1);
  return rest === '' || rest.startsWith(' ') || rest.startsWith('\t') ? { key: key.trim(), inline: rest.trim() } : null;
}

function colonIn(text: string): number {
  const spaced = text.indexOf(': ');
  if (spaced !== -1) return spaced;
  return text.endsWith(':') ? text.length - 1 : -1;
}

/** A plain or quoted scalar without its quotes and the comment behind it; null where it is of another kind, or a template's. */
export function scalarOf(inline: string): string | null {
  const first = inline[0] ?? '';
  if (first === '"' || first === "'") {
    const end = inline.indexOf(first, 1);
    return end === -1 ? null : scalarText(inline.slice(1, end));
  }
  if (first === '' || '&*!|>{[%@`?'.includes(first)) return null;
  const comment = inline.indexOf(' #');
  return scalarText(comment === -1 ? inline : inline.slice(0, comment));
}

function scalarText(text: string): string | null {
  return text.includes('{{') ? null : text.trim();
}

/** The text of lines with the indent between them, for comparing: comments, blank lines and the depth of the whole do not count. */
export function meaningOf(lines: readonly Line[]): string {
  const first = Math.min(...lines.slice(0, 1).map(({ indent }) => indent), 1000);
  return lines.map(({ indent, text }) => `${indent - first} ${text}`).join('\n');
}
