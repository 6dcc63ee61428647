import type { Piece } from '../../markdown/blocks/spans.ts';
import { piecesOf } from '../../markdown/blocks/spans.ts';
import type { Mention } from '../types.ts';
import { flagInWords } from './flags.ts';
import type { FoundCommand, Place } from './found.ts';
import { foundCommand, saidCommand } from './found.ts';
import { deniesAfter, deniesBefore } from './negation.ts';
import { recognise } from './recognise.ts';
import type { ToolPattern } from './template.ts';
import { bareCommands } from './bare.ts';

type Reason = Mention['reason'] | null;

/**
 * The commands of a line of words: in backticks, as a line that is a command, "revert this pull request", and a flag that is
 * switched off. `reason`: why none of them is a step.
 */
export function sentenceCommands(
  line: string,
  place: Omit<Place, 'source'>,
  tools: readonly ToolPattern[],
  reason: Reason,
): readonly FoundCommand[] {
  const inCode = spanCommands(line, { ...place, source: 'code' }, tools, reason);
  if (inCode.length > 0) return inCode;
  const bare = bareCommands(line, { ...place, source: 'line' }, tools, reason);
  return bare.length > 0 ? bare : saidInWords(line, { ...place, source: 'line' }, reason);
}

interface Span {
  readonly found: readonly FoundCommand[];
  /** The last word before it. */
  readonly lead: string;
}

function spanCommands(
  line: string,
  place: Place,
  tools: readonly ToolPattern[],
  reason: Reason,
): readonly FoundCommand[] {
  const pieces = piecesOf(line);
  const struck = struckPieces(pieces);
  const spans: Span[] = [];
  let before = '';
  for (const [index, piece] of pieces.entries()) {
    const recognised = piece.kind === 'code' ? recognise(piece.text.trim(), tools) : [];
    if (recognised.length > 0) {
      const why = reason ?? (struck[index] === true ? 'struck' : denial(before, pieces[index + 1]));
      spans.push({ found: recognised.map((one) => foundCommand(one, place, why)), lead: lastWord(before) });
    }
    // What stands in backticks is one word for whoever reads the sentence.
    before = (before + (piece.kind === 'code' ? 'x' : piece.text)).slice(-200);
  }
  return inOrder(spans).flatMap(({ found }) => found);
}

function denial(before: string, after: Piece | undefined): Reason {
  return deniesBefore(before) || (after?.kind === 'text' && deniesAfter(after.text)) ? 'negated' : null;
}

/** "After A, run B" is in order; "Before A, run B" and "run A after B" are not. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const ordered: Span[] = [];
  let last: Span | null = null;
  for (const span of spans) {
    if (ordered.length === 0 && last === null && span.lead === 'before') last = span;
    else if (span.lead === 'after' && ordered.length > 0) ordered.splice(-1, 0, span);
    else ordered.push(span);
  }
  return last === null ? ordered : [...ordered, last];
}

/** Which pieces stand between a `~~` and the next one, outside of code. */
function struckPieces(pieces: readonly Piece[]): readonly boolean[] {
  const counts = pieces.map(({ kind, text }) => (kind === 'code' ? 0 : text.split('~~').length - 1));
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    before += count;
    return before % 2 === 1 && before < all;
  });
}

function lastWord(text: string): string {
  return text.slice(-40).trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

const revertFirst =
  /^\W{0,8}(?:(?:then|please|simply|just|first|finally)\W{1,3}){0,3}revert(?:ing)?\s+(?:by\s+reverting\s+)?(?:(?:this|the|that|a)\s+)?(?:squash\w*\s+|merge\w*\s+)?(?:pr|pull|commit|change|merge|code|#\d|[0-9a-f]{7,40})/iu;
const revertElsewhere =
  /\b(?:by reverting|git revert|revert (?:this|the) (?:pr|pull request|(?:merge |squash )?commit|change|merge)|revert button|click ["'*]{0,2}revert)\b/iu;

function saidInWords(line: string, place: Place, reason: Reason): readonly FoundCommand[] {
  if (line.length > 400) return [];
  const flag = flagInWords(line);
  if (flag !== null) return [saidCommand(flag, line, place, reason)];
  const at = revertFirst.test(line) ? 0 : line.search(revertElsewhere);
  if (at === -1) return [];
  const why = reason ?? (deniesBefore(line.slice(0, at)) ? 'negated' : isStruckWhole(line) ? 'struck' : null);
  return [saidCommand({ kind: 'git-revert', target: null, commits: [], mainline: null }, line, place, why)];
}

function isStruckWhole(line: string): boolean {
  const text = line.trim();
  return text.startsWith('~~') && text.length > 4 && text.endsWith('~~');
}
