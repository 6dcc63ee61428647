import { markup, none, visible, type Markup } from './markup.ts';
import type { Range } from './model.ts';
import { counted } from './numbers.ts';

/** Longest path and longest address that are shown or linked whole, in UTF-16 units. */
const longestPath = 600;
const longestAddress = 600;

/** A path that is safe to lay out: what cannot be seen is spelt out, and the middle of an absurd one left out. */
export function shownPath(path: string): string {
  const text = visible(path);
  if (text === '') return '(no name)';
  if (text.length <= longestPath) return text;
  return `${text.slice(0, longestPath / 2)}…${text.slice(-longestPath / 2)}`.toWellFormed();
}

/** A path with its folder set back, so that the file's own name is what one reads. */
export function pathMarkup(path: string): Markup {
  const text = shownPath(path);
  const cut = text.lastIndexOf('/') + 1;
  return markup`<bdi class="n">${cut === 0 ? none : markup`<span class="d">${text.slice(0, cut)}</span>`}${text.slice(cut)}</bdi>`;
}

/** Where a file can be seen, or null: the address must be https and the whole of a sane length. */
export function sourceAddress(source: string | null | undefined, path: string): string | null {
  if (typeof source !== 'string' || !source.startsWith('https://') || path === '') return null;
  if (source.length + path.length > longestAddress) return null;
  const parts = path.toWellFormed().split('/');
  const address = source.toWellFormed() + parts.map((part) => encodeURIComponent(part)).join('/');
  return address.length > longestAddress || parts.includes('..') || parts.includes('.') ? null : address;
}

/** A link to a file or a place in it. */
export function link(address: string, text: string): Markup {
  return markup`<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}

/** Lines as people write them: `12`, `12–14`. */
function rangeText([from, to]: Range): string {
  return to > from ? `${from}–${to}` : String(from);
}

function rangeAnchor([from, to]: Range): string {
  return to > from ? `#L${from}-L${to}` : `#L${from}`;
}

function isRange([from, to]: Range): boolean {
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from > 0;
}

/** The uncovered ranges of a file as one sentence of numbers, each linked where an address is given. */
export function rangesMarkup(missing: readonly Range[], most: number, address: string | null): Markup {
  const known = missing.filter((range) => isRange(range));
  const first = known[0];
  if (first === undefined) return none;
  const shown = known.slice(0, most);
  const list = shown.map((range, index) => markup`${index === 0 ? '' : ', '}${rangeMarkup(range, address)}`);
  const rest = known.length - shown.length;
  const more = rest === 0 ? '' : ` and ${counted(rest, 'more range')}`;
  const name = known.length === 1 && first[1] <= first[0] ? 'Line' : 'Lines';
  return markup`${name} <span class="g">${list}</span>${more}`;
}

function rangeMarkup(range: Range, address: string | null): Markup {
  const text = rangeText(range);
  if (address !== null) return link(address + rangeAnchor(range), text);
  return text.includes('–') ? markup`<b>${text}</b>` : markup`${text}`;
}
