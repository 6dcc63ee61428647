/** Where a reader of Markdown stands, line by line. */
interface State {
  /** The open fence: how many backticks close it, and the indentation that keeps its lines in their list item. */
  readonly fence: { readonly length: number; readonly indent: string } | null;
  /** Bars in each row of the table that is being read; 0 outside tables. */
  readonly bars: number;
}

interface Read {
  readonly state: State;
  readonly found: readonly string[];
}

/**
 * Reads rendered Markdown as GitHub would, by rules written down here from the GFM specification and not by our own
 * escapers, and names everything active that is not ours: HTML, links, images, mentions, references, emphasis,
 * formulas, broken tables, open fences, controls. Used only by tests.
 */
export function activeConstructs(markdown: string): readonly string[] {
  const found: string[] = [];
  let state: State = { fence: null, bars: 0 };
  for (const [index, line] of markdown.split('\n').entries()) {
    const read = readLine(line, state);
    state = read.state;
    const all = controls.test(line) ? ['control', ...read.found] : read.found;
    found.push(...all.map((what) => `line ${index + 1}: ${what}: ${line.slice(0, 120)}`));
  }
  return state.fence === null ? found : [...found, 'a fence stays open'];
}

function readLine(line: string, { fence, bars }: State): Read {
  if (fence !== null) return readCode(line, fence);
  const [, indent = '', ticks = ''] = /^( *)(`{3,})$/.exec(line) ?? [];
  if (ticks !== '') return { state: { fence: { length: ticks.length, indent }, bars: 0 }, found: [] };
  return readText(line, withoutOurs(line), bars);
}

function readCode(line: string, fence: NonNullable<State['fence']>): Read {
  const run = /^ {0,5}(`+) *$/.exec(line)?.[1]?.length ?? 0;
  const found = line === '' || line.startsWith(fence.indent) ? [] : ['line leaves its list item'];
  return { state: { fence: run >= fence.length ? null : fence, bars: 0 }, found };
}

function readText(line: string, text: string, bars: number): Read {
  const here = (text.match(/\|/g) ?? []).length;
  const expected = line.startsWith('|') ? bars || here : 0;
  const block = blockStart.test(text) && !ours.test(line) ? ['block'] : [];
  const table = here === expected ? [] : ['table'];
  return { state: { fence: null, bars: expected }, found: [...block, ...table, ...inlineConstructs(text)] };
}

const controls = /[^\P{Cc}\t]|\p{Cs}|[\u2028-\u202e\u2066-\u2069]/u;

/** Headings, list items, tables and paragraphs that our own layout writes. */
const ours = /^(?:#{2,3} (?:✅|❌|❓|⚠️|ℹ️|Waived)|- |\| |\|---|\*\*To fix:\*\*)/u;

const blockStart =
  /^ {0,3}(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|=+\s*$|-{2,}\s*$|`{3}[^`]*$|~{3})| {4}/;

/** Blanks out our own tags and emphasis, wherever our layout may put them. */
function withoutOurs(line: string): string {
  if (/^<details><summary>[\w ,]{1,80}<\/summary>$|^<\/details>$|^<!-- cm-actions:[\w-]{0,100} -->$/.test(line))
    return '';
  if (/^_[\w :,]{1,120}\._$/.test(line)) return '';
  return line.replace(/^( {0,2})\*\*To fix:\*\*/, '$1');
}

const active: readonly (readonly [string, RegExp])[] = [
  ['html', /</],
  ['link or image', /[[\]]/],
  ['emphasis', /[*_~]/],
  ['formula', /\$/],
  ['mention', /@(?!\u200b)/],
  ['reference', /#\d|(?<![a-z0-9])gh-\d/i],
  ['address', /:\/\/|www\./i],
  ['emoji picture', /:[\w+-]{1,64}:/],
];

interface Token {
  readonly length: number;
  /** What stays active after Markdown: an escaped at sign is still a mention to GitHub, code is nothing. */
  readonly plain: string;
  readonly wrong?: string;
}

function codeToken(rest: string): Token | null {
  const run = /^`+/.exec(rest)?.[0];
  if (run === undefined) return null;
  const after = rest.slice(run.length);
  const close = [...after.matchAll(/`+/g)].find(([other]) => other.length === run.length);
  if (close === undefined) return { length: run.length, plain: '', wrong: 'open code span' };
  return { length: run.length * 2 + close.index, plain: ' ' };
}

function nextToken(rest: string): Token {
  const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest)?.[1];
  if (escaped !== undefined) return { length: 2, plain: /[@#:]/.test(escaped) ? escaped : ' ' };
  const reference = /^&(?:amp|lt|gt|#124|#36|#8203);/.exec(rest)?.[0];
  if (reference !== undefined) return { length: reference.length, plain: reference === '&#8203;' ? '\u200b' : ' ' };
  if (rest.startsWith('&')) return { length: 1, plain: '&', wrong: 'bare ampersand' };
  return codeToken(rest) ?? { length: 1, plain: rest.slice(0, 1) };
}

function inlineConstructs(line: string): readonly string[] {
  const found: string[] = [];
  let plain = '';
  for (let at = 0; at < line.length;) {
    const token = nextToken(line.slice(at));
    plain += token.plain;
    at += token.length;
    if (token.wrong !== undefined) found.push(token.wrong);
  }
  return [...found, ...active.flatMap(([what, pattern]) => (pattern.test(plain) ? [what] : []))];
}
