import { candidateIn } from './trailer-candidate.ts';
import { explainHidden } from './hidden-advice.ts';
import { paragraphsOf } from './paragraphs.ts';
import { lineAt, lineStarts } from './text.ts';
import { gitTrailers, scanTrailers } from './trailers.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Candidate } from './trailer-candidate.ts';
import type { TrailerScan } from './trailers.ts';

/** Why git does not take a line as the trailer that its author meant. */
export type HiddenWhy =
  | 'in-header'
  | 'no-blank-line-before'
  | 'buried-paragraph'
  | 'mixed-with-breaking-change'
  | 'mixed-with-prose'
  | 'indented'
  | 'bullet'
  | 'quoted'
  | 'markup'
  | 'comment'
  | 'wrong-separator'
  | 'empty-value'
  | 'below-end';

/** Whether git can read a trailer, and if it is there but unreadable, which line it is and why. */
export type TrailerState =
  | { readonly state: 'readable'; readonly values: readonly string[] }
  | {
      readonly state: 'hidden';
      /** 1-based. */
      readonly line: number;
      /** What was meant to be the value; may be empty. */
      readonly value: string;
      readonly why: HiddenWhy;
      /** Which lines hide it, in words for the author. */
      readonly explanation: string;
    }
  | { readonly state: 'missing' };

/** Where a hidden trailer stands: its own reading, its paragraph, and the paragraph that git reads instead. */
export interface HiddenPlace {
  readonly key: string;
  readonly candidate: Candidate;
  readonly line: number;
  readonly paragraph: Paragraph;
  readonly last: Paragraph;
  readonly paragraphs: number;
}

/**
 * Looks a trailer up as git does (its name in any case, values not empty), else finds the line that was meant to be it.
 * `trailers` are those of `gitTrailers`, for a caller that has them already.
 */
export function findTrailer(message: string, key: string, trailers = gitTrailers(message)): TrailerState {
  const values: string[] = [];
  let own = 0;
  for (let index = 0; index < trailers.length; index += 1) {
    const trailer = trailers[index];
    if (trailer === undefined || !sameToken(trailer[0], key)) continue;
    own += 1;
    if (trailer[1] !== '') values.push(trailer[1]);
  }
  if (values.length > 0) return { state: 'readable', values };
  const find = finderOf(key);
  const first = find(message, 0);
  if (first === -1) return missing;
  const scan = scanTrailers(message);
  const place = placeOf(message, key, scan, { find, first });
  if (place === null) return missing;
  const why = own > 0 && place.candidate.value === '' ? 'empty-value' : whyHidden(message, place, scan);
  return {
    state: 'hidden',
    line: place.line,
    value: place.candidate.value,
    why,
    explanation: explainHidden(why, place),
  };
}

const missing: TrailerState = { state: 'missing' };

/** Whether two names are one to git, which takes them in any case. */
export function sameToken(token: string, key: string): boolean {
  return token === key || (token.length === key.length && token.toLowerCase() === key.toLowerCase());
}

/** Where a word stands next in a text, in any case, from an offset on; -1 where it does no more. */
type Finder = (text: string, from: number) => number;

/** Of the key that was asked for last: a run asks for one, in each of its messages. */
let finder: { readonly word: string; readonly find: Finder } = { word: '', find: (_, from) => from };

function finderOf(word: string): Finder {
  if (finder.word !== word) finder = { word, find: /^[a-z-]+$/i.test(word) ? plainFinder(word) : anyFinder(word) };
  return finder.find;
}

/** A text is seldom copied into small letters to find out. */
function plainFinder(word: string): Finder {
  const pattern = new RegExp(word, 'gi');
  return (text, from) => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex - word.length : -1;
  };
}

/** Small letters may be longer than capitals, so that of a text that holds the word at all every place may be one. */
function anyFinder(word: string): Finder {
  const small = word.toLowerCase();
  return (text, from) => (from > 0 || text.toLowerCase().includes(small) ? from : -1);
}

/** Where a message mentions the key. */
interface Mentions {
  readonly find: Finder;
  /** Offset of the first. */
  readonly first: number;
}

interface Placed {
  readonly candidate: Candidate;
  /** 1-based. */
  readonly line: number;
}

/** The best candidate: a well-formed line before a misshapen one, a value before none, and the later of equals. */
function bestCandidate(message: string, key: string, { find, first }: Mentions): Placed | null {
  const starts = lineStarts(message);
  let best: (Placed & { readonly rank: number }) | null = null;
  let mention = first;
  for (let index = 0; index < starts.length && mention !== -1; index += 1) {
    const next = starts[index + 1] ?? message.length;
    if (mention >= next) continue;
    mention = find(message, next);
    const candidate = candidateIn(lineAt(message, starts, index), key);
    if (candidate === null) continue;
    const rank = (candidate.shape === 'plain' ? 2 : 0) + (candidate.value === '' ? 0 : 3);
    if (best === null || rank >= best.rank) best = { candidate, line: index + 1, rank };
  }
  return best;
}

function placeOf(message: string, key: string, scan: TrailerScan, mentions: Mentions): HiddenPlace | null {
  const best = bestCandidate(message, key, mentions);
  if (best === null) return null;
  const { candidate, line } = best;
  const paragraphs = paragraphsOf(message);
  const paragraph = paragraphs.find(({ startLine, endLine }) => line >= startLine && line <= endLine);
  const last = paragraphs.findLast(({ start }) => start < scan.end) ?? paragraph;
  if (paragraph === undefined || last === undefined) return null;
  return { key, candidate, line, paragraph, last, paragraphs: paragraphs.length };
}

function whyHidden(message: string, place: HiddenPlace, scan: TrailerScan): HiddenWhy {
  const { candidate, paragraph, last } = place;
  if (candidate.shape !== 'plain') return candidate.shape;
  if (candidate.value === '') return 'empty-value';
  if (paragraph.number === 1) return place.line === paragraph.startLine ? 'in-header' : 'no-blank-line-before';
  if (paragraph.start >= scan.end) return 'below-end';
  if (paragraph.number !== last.number) return 'buried-paragraph';
  return /^BREAKING CHANGE:/m.test(message.slice(paragraph.start, paragraph.end))
    ? 'mixed-with-breaking-change'
    : 'mixed-with-prose';
}
