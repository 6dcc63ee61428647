import { longestShown, type Origin } from './messages.ts';

/**
 * What to do about a message: the step that its origin allows, the advice, and the text as it should read. The first
 * line is for reading, what follows is to be copied. A commit that has landed is left as it is.
 */
export function remedyFor(
  origin: Origin,
  part: 'first line' | 'message',
  advice: string,
  corrected: string | null,
): string {
  if (origin.kind === 'landed') return landedRemedy(origin.sha);
  const steps = stepsFor(origin, part);
  if (corrected === null || corrected.length > longestShown) return sentences(steps, advice);
  const lead =
    origin.kind === 'predicted' && origin.titleFrom === 'title' ? 'It should read:' : `The ${part} should read:`;
  return `${sentences(steps, lead)}\n${withoutSuffix(origin, part, corrected)}`;
}

/** History that others build on is never rewritten for a message's sake. */
export function landedRemedy(sha: string): string {
  return `It has landed, so leave history as it is; where the exception is accepted, record a waiver for ${sha.slice(0, 12)} in .github/change-policy.yml.`;
}

/** Nobody types GitHub's ` (#12)`: it is appended to a title, and to a lone commit's first line, by itself. */
function withoutSuffix(origin: Origin, part: 'first line' | 'message', corrected: string): string {
  const suffix = origin.kind === 'predicted' && part === 'first line' ? ` (#${origin.number})` : '';
  return suffix !== '' && corrected.endsWith(suffix) ? corrected.slice(0, -suffix.length) : corrected;
}

/** The command or the place to edit; nothing for a bare text. */
export function stepsFor(origin: Origin, part: 'first line' | 'message'): string {
  switch (origin.kind) {
    case 'predicted':
      return predictedSteps(origin, part);
    case 'queued':
      return origin.number !== null && part === 'first line'
        ? `Edit the title of pull request #${origin.number}, and queue it again.`
        : 'Take the pull request out of the queue, mend the message on its branch, and queue it again.';
    case 'commit':
      return commitSteps(origin);
    default:
      return '';
  }
}

function commitSteps(origin: Extract<Origin, { kind: 'commit' }>): string {
  const push = origin.pushed ? ', then git push --force-with-lease' : '';
  if (origin.at === 'newest') return `Run git commit --amend${push}.`;
  const from = origin.at === 'root' ? '--root' : `${origin.sha.slice(0, 12)}~1`;
  return `Run git rebase --interactive ${from} and mark that commit "reword"${push}.`;
}

function predictedSteps(origin: Extract<Origin, { kind: 'predicted' }>, part: 'first line' | 'message'): string {
  if (part === 'message') return 'When you merge, put your own message in place of the one that GitHub proposes.';
  return origin.titleFrom === 'title'
    ? `Edit the title of pull request #${origin.number}.`
    : 'GitHub takes it from the branch’s only commit. Run git commit --amend, then git push --force-with-lease.';
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
