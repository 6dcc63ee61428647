import type { WorkflowFinding } from '@cm/formats/workflows';

import { askGrammar } from './ask.ts';
import { namesInGrammar } from './names.ts';
import { saidOf } from './words.ts';

/** A finding with its place in the line, from 1. */
export interface PlacedFinding extends WorkflowFinding {
  readonly column?: number;
}

export type Grammar =
  | { readonly status: 'asked'; readonly findings: readonly PlacedFinding[] }
  | { readonly status: 'unknown'; readonly finding: PlacedFinding };

const rule = 'workflow/grammar';

/**
 * What GitHub's own grammar has against a workflow that was read before, without what `others` say of the same word on the
 * same line. Never throws. This module loads the parser.
 */
export function grammarFindings(text: string, others: readonly WorkflowFinding[]): Grammar {
  const answer = askGrammar(text);
  if (answer.status === 'unknown') {
    const { line, message, remedy } = answer;
    return { status: 'unknown', finding: { rule, level: 'error', line, message, remedy } };
  }
  if (answer.complaints.length === 0) return { status: 'asked', findings: [] };
  const names = namesInGrammar();
  const findings = answer.complaints
    .filter(({ line, words }) => !others.some((other) => other.line === line && isSame(other, words)))
    .map(({ column, line, words }): PlacedFinding => ({ rule, level: 'error', line, column, ...saidOf(words, names) }));
  return { status: 'asked', findings };
}

function isSame({ level, message }: WorkflowFinding, words: string): boolean {
  const [, word = ''] = /'([^]*)'/.exec(words) ?? [];
  return level === 'error' && word !== '' && message.includes(`"${word}"`);
}
