import { pureRules, type RuleMessage } from './pure-rules.ts';
import { hasLineTerminator, messageReader, type ReadMessage } from './read-message.ts';
import { referenceFinder } from './references.ts';
import { trailerRules } from './trailer-rules.ts';
import type { CommitlintConfig, CommitlintFinding, CommitlintRuleSetting } from './types.ts';

/** The longest message that is judged, in UTF-16 units; git's own tools write none that is near it. */
export const longestMessage = 4 * 1024 * 1024;

/**
 * The rules that a message breaks, in the order of the configuration and in commitlint's own words: what
 * `@commitlint/lint` 21.2.4 answers with `defaultIgnores: false`, but for `trailer-exists` and `signed-off-by`, which
 * go by git's trailers. Linear in the message's length. A blank message breaks no rule. One over `longestMessage`
 * breaks every rule, with that as the reason. To judge many messages, ask `commitlintLinter` once.
 */
export function lintWithCommitlint(message: string, config: CommitlintConfig): readonly CommitlintFinding[] {
  return commitlintLinter(config)(message);
}

/** The same for many messages, with everything that depends on the configuration alone done once. */
export function commitlintLinter(config: CommitlintConfig): (message: string) => readonly CommitlintFinding[] {
  const read = messageReader(config.parser);
  const refers = config.rules.some(({ rule }) => rule === 'references-empty') ? referenceFinder(config.parser) : null;
  return (message) => {
    if (message.length > longestMessage) return config.rules.map(tooLong);
    if (message.trim() === '') return [];
    const parts = read(message);
    if (parts.header === null && parts.body === null && parts.footer === null) return [];
    const subject = ruleMessage(message, parts, refers?.(parts) ?? false);
    return config.rules.flatMap((setting) => judge(subject, message, setting));
  };
}

function judge(
  message: RuleMessage,
  text: string,
  { rule, level, condition, value }: CommitlintRuleSetting,
): readonly CommitlintFinding[] {
  const trailerRule = trailerRules.get(rule);
  const pure = pureRules.get(rule);
  const [valid, words = ''] =
    trailerRule === undefined
      ? // The value was checked against the rule when the configuration was read.
        (pure?.(forRule(rule, message), condition, value as never) ?? [true])
      : trailerRule(text, condition === 'never', value);
  return valid ? [] : [{ rule, level, message: words }];
}

const bangRules: readonly string[] = ['subject-exclamation-mark', 'breaking-change-exclamation-mark'];

/**
 * These two look at the header with a pattern that cannot match where there is a line terminator in it, and takes a time
 * that grows with the header's square to say so. Any header that does not match gives the same answer at once.
 */
function forRule(rule: string, message: RuleMessage): RuleMessage {
  return bangRules.includes(rule) && message.header !== null && hasLineTerminator(message.header)
    ? ({ ...message, header: '-' } as RuleMessage)
    : message;
}

function ruleMessage(raw: string, parts: ReadMessage, refers: boolean): RuleMessage {
  const { header, type, scope, subject, body, footer } = parts;
  const reference = { raw: '', action: null, owner: null, repository: null, prefix: '', issue: '' };
  const references = refers ? [reference] : [];
  const empty = { merge: null, revert: null, notes: [], mentions: [] };
  // The package's type has an index signature that no object literal satisfies.
  return { ...empty, raw, header, type, scope, subject, body, footer, references } as unknown as RuleMessage;
}

function tooLong({ rule, level }: CommitlintRuleSetting): CommitlintFinding {
  return { rule, level, message: `not judged: the message is over ${longestMessage / 1024 / 1024} MiB` };
}
