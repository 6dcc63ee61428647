import { noRepository } from './locate.ts';

const longest = 300;

/** Error text of a program on one line, without control characters or secrets, and short enough for a sentence. */
export function cleaned(stderr: string, secrets: readonly string[] = []): string {
  let text = stderr.slice(0, 8 * 1024);
  for (const secret of secrets) text = text.replaceAll(secret, '***');
  const line = withoutHints(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function withoutHints(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('hint:'))
    .join('\n');
}

const known: readonly (readonly [sign: string, reason: (text: string) => string])[] = [
  ['not a git repository', () => noRepository],
  [
    'dubious ownership',
    () =>
      'Git refuses the repository, because another user owns its folder. Run `git config --global --add safe.directory <folder>`, or run the step as the user who checked out.',
  ],
  [
    'promisor remote',
    (text) =>
      `This clone leaves out objects that are needed (${text}). Remove \`filter\` and \`sparse-checkout\` from the checkout step.`,
  ],
  ['bad object', missingCommit],
  ['bad revision', missingCommit],
  ['unknown revision', missingCommit],
  ['Not a valid object name', missingCommit],
  ['expected commit type', missingCommit],
];

function missingCommit(text: string): string {
  return `A commit that is needed is not in this clone (${text}). Set \`fetch-depth: 0\` in the checkout step, or run \`git fetch --unshallow\`.`;
}

/** The reason that a failed local git command gives: what is wrong, in git's words where they help, and the fix. */
export function failureOf(command: string, code: number | null, stderr: string): string {
  const text = cleaned(stderr);
  const reason = known.find(([sign]) => stderr.includes(sign))?.[1];
  if (reason !== undefined) return reason(text);
  const ended = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
  return `\`git ${command}\` ${ended}${text === '' ? '' : `: ${text.replace(/\.$/, '')}`}. Run the same command in the clone to see why.`;
}
