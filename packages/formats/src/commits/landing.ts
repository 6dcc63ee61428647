import { squashBodies } from './landing-body.ts';
import { plainText, splitMessage } from './split-message.ts';
import type { LandingCommit, LandingPullRequest, LandingSettings, PredictedMessage } from './landing-types.ts';

/** The whole message of a prediction, as git stores it. */
export function predictedText({ title, body }: Pick<PredictedMessage, 'title' | 'body'>): string {
  return body === '' ? `${title}\n` : `${title}\n\n${body}\n`;
}

/**
 * What `Squash and merge` would write; `commits` are oldest first. Documented by GitHub: which title and body each
 * setting selects, that a lone commit gives its own, that merge commits are not counted, and the ` (#N)` suffix.
 * Observed only: the `* ` bullets, the paragraph `---------` with sign-offs and co-authors, and the empty body after a
 * merge commit. An unknown setting yields every candidate, the likeliest first.
 */
export function predictSquash(
  pullRequest: LandingPullRequest,
  commits: readonly LandingCommit[],
  settings: Pick<LandingSettings, 'squashTitle' | 'squashMessage'>,
): readonly PredictedMessage[] {
  const titles = known('squash title', settings.squashTitle, ['COMMIT_OR_PR_TITLE', 'PR_TITLE'] as const);
  const messages = known('squash message', settings.squashMessage, ['COMMIT_MESSAGES', 'PR_BODY', 'BLANK'] as const);
  const regular = commits.filter(({ parents }) => parents < 2);
  const only = regular.length === 1 ? regular[0] : undefined;
  return distinct(
    titles.flatMap((title) =>
      messages.flatMap((message) => {
        const own = title.value === 'COMMIT_OR_PR_TITLE' && only !== undefined;
        const subject = own ? splitMessage(only.message).title : pullRequest.title.trim();
        return squashBodies(pullRequest, commits, message.value).map(({ body, assumption }) => ({
          method: 'squash' as const,
          title: `${subject} (#${pullRequest.number})`,
          body,
          assumption: joined([title.assumption, message.assumption, assumption]),
        }));
      }),
    ),
  );
}

/** What `Create a merge commit` would write. Documented: both settings; observed: the suffix ` (#N)` after a pull request's title. */
export function predictMerge(
  pullRequest: LandingPullRequest,
  settings: Pick<LandingSettings, 'mergeTitle' | 'mergeMessage'>,
): readonly PredictedMessage[] {
  const titles = known('merge title', settings.mergeTitle, ['MERGE_MESSAGE', 'PR_TITLE'] as const);
  const messages = known('merge message', settings.mergeMessage, ['PR_TITLE', 'PR_BODY', 'BLANK'] as const);
  const title = pullRequest.title.trim();
  const from = `${pullRequest.headOwner ?? 'unknown'}/${pullRequest.headRef}`;
  const gone = pullRequest.headOwner === null ? 'the owner of the head branch is unknown' : null;
  const bodies = { PR_TITLE: title, PR_BODY: plainText(pullRequest.body), BLANK: '' };
  return distinct(
    titles.flatMap((setting) =>
      messages.map((message) => ({
        method: 'merge' as const,
        title:
          setting.value === 'PR_TITLE'
            ? `${title} (#${pullRequest.number})`
            : `Merge pull request #${pullRequest.number} from ${from}`,
        body: bodies[message.value],
        assumption: joined([setting.assumption, message.assumption, setting.value === 'MERGE_MESSAGE' ? gone : null]),
      })),
    ),
  );
}

/** What `Rebase and merge` would write: the commits' own messages, oldest first, without merge commits. */
export function predictRebase(commits: readonly LandingCommit[]): readonly PredictedMessage[] {
  return commits
    .filter(({ parents }) => parents < 2)
    .map(({ message }) => ({ method: 'rebase' as const, ...splitMessage(message), assumption: null }));
}

interface Choice<T> {
  readonly value: T;
  readonly assumption: string | null;
}

function known<T extends string>(name: string, setting: T | null, all: readonly T[]): readonly Choice<T>[] {
  if (setting !== null) return [{ value: setting, assumption: null }];
  return all.map((value) => ({ value, assumption: `the ${name} setting is unknown, ${value} is assumed` }));
}

function joined(assumptions: readonly (string | null)[]): string | null {
  const said = assumptions.filter((assumption) => assumption !== null);
  return said.length === 0 ? null : said.join('; ');
}

function distinct(messages: readonly PredictedMessage[]): readonly PredictedMessage[] {
  const seen = new Set<string>();
  return messages.filter((message) => {
    const text = predictedText(message);
    return seen.has(text) ? false : seen.add(text);
  });
}
