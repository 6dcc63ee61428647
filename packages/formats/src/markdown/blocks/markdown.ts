import type MarkdownIt from 'markdown-it';
import ParserBlock from 'markdown-it/lib/parser_block.mjs';
import type Token from 'markdown-it/lib/token.mjs';

/** A quote, a list or an item. `end`: the 1-based line after it. */
export interface Container {
  readonly kind: 'item' | 'list' | 'quote';
  readonly parent: Container | null;
  readonly start: number;
  readonly end: number;
  /** Of an item of a numbered list: the number that readers see. */
  readonly ordinal: number | null;
}

/** A block without blocks in it. Lines are 1-based. */
export interface Leaf {
  readonly kind: 'heading' | 'html' | 'code' | 'text';
  readonly start: number;
  /** Of a heading, 1 to 6. */
  readonly level: number;
  /** `-` or `=` below, `#` before; the fence; `''` for indented code. */
  readonly markup: string;
  /** What stands after the fence. */
  readonly info: string;
  /** Without the markup of the containers; of a fence without the fences. */
  readonly lines: readonly string[];
  readonly container: Container | null;
}

/** Containers deeper than this are cut off: the parser's time grows with their number on every line. */
const deepest = 24;
/** So are quotes in quotes: the parser goes over all that follows once for each. */
const deepestQuote = 6;

const block = new ParserBlock();
// Tables are read from their lines (see table.ts), and definitions of links must not swallow text.
block.ruler.disable(['reference', 'table']);
// The block parser asks its owner for these and nothing else; the whole of markdown-it takes twice as long to load.
const owner = { options: { html: true, maxNesting: deepest }, block } as unknown as MarkdownIt;

/** The blocks of a text whose line ends are `\n`, in their order. Linear: see `deepest`. */
export function leavesOf(text: string): readonly Leaf[] {
  const tokens: Token[] = [];
  block.parse(withoutDeepQuotes(text), owner, {}, tokens);
  const leaves: Leaf[] = [];
  let container: Container | null = null;
  let heading: Token | null = null;
  const counters: number[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = token;
    container = containerAfter(token, container, counters);
    const leaf = leafOf(token, heading, container);
    if (leaf !== null) leaves.push(leaf);
    if (token.type === 'heading_close') heading = null;
  }
  return leaves;
}

function withoutDeepQuotes(text: string): string {
  if (!text.includes('>')) return text;
  const lines = text.split('\n').map((line) => (quotesBefore(line) > deepestQuote ? '' : line));
  return lines.join('\n');
}

function quotesBefore(line: string): number {
  let quotes = 0;
  for (let at = 0; at < line.length && quotes <= deepestQuote; at += 1) {
    const letter = line[at];
    if (letter === '>') quotes += 1;
    else if (letter !== ' ' && letter !== '\t') break;
  }
  return quotes;
}

const closing = new Set(['blockquote_close', 'bullet_list_close', 'list_item_close', 'ordered_list_close']);

function containerAfter(token: Token, parent: Container | null, counters: number[]): Container | null {
  if (closing.has(token.type)) {
    if (token.type !== 'blockquote_close' && token.type !== 'list_item_close') counters.pop();
    return parent?.parent ?? null;
  }
  if (token.type === 'blockquote_open') return opened(token, 'quote', parent, null);
  if (token.type === 'list_item_open') return opened(token, 'item', parent, nextOrdinal(counters));
  if (token.type !== 'bullet_list_open' && token.type !== 'ordered_list_open') return parent;
  counters.push(firstOrdinal(token));
  return opened(token, 'list', parent, null);
}

/** NaN counts the items of a list with bullets. */
function firstOrdinal(token: Token): number {
  return token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : Number.NaN;
}

function opened(token: Token, kind: Container['kind'], parent: Container | null, ordinal: number | null): Container {
  const [start = 0, end = 0] = token.map ?? [];
  return { kind, parent, start: start + 1, end: end + 1, ordinal };
}

function nextOrdinal(counters: number[]): number | null {
  const ordinal = counters.pop() ?? Number.NaN;
  counters.push(ordinal + 1);
  return Number.isNaN(ordinal) ? null : ordinal;
}

function leafOf(token: Token, heading: Token | null, container: Container | null): Leaf | null {
  const start = (token.map?.[0] ?? 0) + 1;
  const common = { start, level: 0, markup: token.markup, info: token.info.trim(), container };
  if (token.type === 'inline') {
    const lines = token.content.split('\n');
    if (heading === null) return { ...common, kind: 'text', lines };
    return { ...common, kind: 'heading', markup: heading.markup, level: Number(heading.tag.slice(1)), lines };
  }
  if (token.type === 'html_block') return { ...common, kind: 'html', lines: token.content.split('\n') };
  if (token.type === 'code_block') return { ...common, kind: 'code', lines: bodyLines(token.content) };
  if (token.type !== 'fence') return null;
  return { ...common, kind: 'code', start: start + 1, lines: bodyLines(token.content) };
}

function bodyLines(content: string): readonly string[] {
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
