import type { CommitlintFinding } from '@cm/formats/commitlint';

import { mendHeader } from '../mend.ts';
import { type Flaw, type Message, nameOf, short } from '../messages.ts';
import { commitlintConfig } from '../rules/commitlint-config.ts';
import type { Settings } from '../settings.ts';
import type { CommitlintFacts } from './facts.ts';

const none: readonly Flaw[] = [];

/** What commitlint's rules find in one message, in one flaw; less than an error where all of them are warnings. */
export function commitlintFlaws(message: Message, facts: CommitlintFacts, settings: Settings): readonly Flaw[] {
  if (facts.kind !== 'config') return none;
  const found = facts.lint(message.text);
  if (found.length === 0) return none;
  return [flawOf(message, found, facts, settings)];
}

type Config = Extract<CommitlintFacts, { readonly kind: 'config' }>;

function flawOf(
  message: Message,
  broken: readonly CommitlintFinding[],
  { config, lint }: Config,
  settings: Settings,
): Flaw {
  const inHeader = broken.every(({ rule }) => ofHeader.test(rule));
  const warns = broken.every(({ level }) => level === 1);
  const mark = (level: 1 | 2): string => (level === 1 && !warns ? ', a warning' : '');
  const list = broken
    .map(({ level, message: words, rule }) => `${short(words, 200)} (${rule}${mark(level)})`)
    .join('; ');
  return {
    rule: commitlintConfig.id,
    line: message.scanned.headerLine,
    what: `${nameOf(message)} breaks ${config.path}: ${list}.`,
    part: inHeader ? 'first line' : 'message',
    advice: inHeader ? 'Write it so that these hold.' : 'Write the message so that these hold.',
    mended: inHeader ? mendedHeader(message, lint, settings) : null,
    ...(warns ? { atMost: 'warning' as const } : {}),
  };
}

const ofHeader = /^(?:header|type|scope|subject)-/;

/** What the policy would make of the first line, where commitlint agrees with it. */
function mendedHeader({ scanned }: Message, lint: Config['lint'], settings: Settings): string | null {
  const mended = mendHeader(scanned.headerText, settings);
  return mended !== null && lint(mended).every(({ rule }) => !ofHeader.test(rule)) ? mended : null;
}
