import type { Judgement, Verdict } from '@cm/model';

import type { CommitLintFacts } from '../facts.ts';
import { contractFacts } from '../facts-out.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import type { JudgedTag, TagFacts } from './facts.ts';
import { judgeAgreement, judgeChanges, judgeOrder, judgeRead } from './judge-list.ts';
import { judgeAnnotated, judgeBranch, judgeSigned, judgeUnmoved, judgeVersion } from './judge-own.ts';
import { shownTag } from './shown-tag.ts';

/** Decides what a tag has to be. Its commits were judged when they landed, so no rule on messages applies. */
export function judgeTag({ commits }: CommitLintFacts, tag: TagFacts, settings: Settings): Judgement {
  const own = new Map(tag.kind === 'idle' ? [] : verdictsOn(tag, commits, settings).map((one) => [one.rule, one]));
  const reason = tag.kind === 'idle' ? tag.why : 'A tag’s commits are judged when they land.';
  const verdicts = rules.map(({ id }) => own.get(id) ?? { rule: id, applies: false, reason, findings: [] });
  const since = tag.kind === 'idle' ? null : tag.since;
  const [expected, read] = countsOf(commits);
  return {
    verdicts,
    summary: summaryOf(tag, verdicts),
    facts: { ...contractFacts(0, since?.commits ?? [], [], nextOf(tag)), expected, read, tag: shownTag(tag) },
    outputs: { commits: String(read), ticket: '' },
  };
}

function countsOf(commits: CommitLintFacts['commits']): readonly [expected: number | null, read: number] {
  return commits.status === 'available' ? [commits.value.expected, commits.value.commits.length] : [null, 0];
}

function verdictsOn(tag: JudgedTag, commits: CommitLintFacts['commits'], settings: Settings): readonly Verdict[] {
  return [
    judgeRead(tag, commits),
    judgeVersion(tag, settings),
    judgeAnnotated(tag, settings),
    judgeOrder(tag, settings),
    judgeUnmoved(tag, settings),
    judgeChanges(tag, settings),
    judgeAgreement(tag, commits, settings),
    judgeBranch(tag),
    judgeSigned(tag, settings),
  ];
}

function nextOf(tag: TagFacts): NonNullable<CommitLintFacts['nextVersion']> {
  if (tag.kind === 'idle') return { next: null, reason: tag.why };
  const { since } = tag;
  if (since === null) return { next: null, reason: 'There is no earlier release that is known.' };
  return { next: since.next, reason: `Counted from ${since.tag}: the version that this release should have.` };
}

function summaryOf(tag: TagFacts, verdicts: readonly Verdict[]): string {
  if (tag.kind === 'idle') return `Nothing to judge: ${tag.why}`;
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const after = tag.since === null ? '' : `, ${tag.since.count} commits after ${tag.since.tag}`;
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown').length;
  const failed = findings.length - unknown;
  const parts = [
    ...(failed > 0 ? [`${failed} ${failed === 1 ? 'thing' : 'things'} to mend`] : []),
    ...(unknown > 0 ? [`${unknown} could not be told`] : []),
  ];
  return `Release ${tag.name}${after}: ${parts.length === 0 ? 'nothing to mend' : parts.join(', ')}.`;
}
