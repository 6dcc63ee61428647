import { changesList } from '@cm/formats/releases';
import { available, type Judgement } from '@cm/model';

import { defaults, factsOf, shaOf } from '../commit-lint.fixture.ts';
import type { CommitLintFacts } from '../facts.ts';
import type { Settings } from '../settings.ts';
import type { AnnotatedTag, JudgedTag, SinceFacts, TagFacts, TagLine } from './facts.ts';
import { judgeTag } from './judge-tag.ts';

/** An annotated tag with a list of one change. */
export function annotated(more: Partial<AnnotatedTag> = {}, message = 'Changes:\n- Export added\n'): AnnotatedTag {
  return { annotated: true, object: shaOf(9), ownName: 'v1.1.0', signature: null, list: changesList(message), ...more };
}

export const inOrder: TagLine = {
  previous: 'v1.0.0',
  previousFinal: 'v1.0.0',
  conflict: null,
  instead: null,
  where: 'origin',
};

/** One feature since v1.0.0, which the list speaks of. */
export const oneFeature: SinceFacts = {
  tag: 'v1.0.0',
  count: 1,
  commits: [],
  agreement: { itemsWithoutCommit: [], commitsWithoutItem: [], undecided: 0 },
  suggested: ['Add export'],
  next: { version: '1.1.0', bump: 'minor', because: [shaOf(1)] },
};

/** Release v1.1.0, pushed, with nothing wrong, or whatever `more` says. */
export function tagOf(more: Partial<JudgedTag> = {}): JudgedTag {
  return {
    kind: 'judged',
    name: 'v1.1.0',
    commit: shaOf(1),
    pushed: true,
    defaultBranch: 'main',
    version: '1.1.0',
    following: 'v1.1.1',
    naming: null,
    body: available(annotated()),
    moved: 'new',
    branch: available({ on: 'default' }),
    line: available(inOrder),
    since: oneFeature,
    ...more,
  };
}

const none: CommitLintFacts['commits'] = available({ commits: [], expected: 0, how: 'git' });

/** The judgement of a tag by the control's own judge. */
export function judged(tag: TagFacts, settings: Partial<Settings> = {}, commits = none): Judgement {
  const facts = factsOf([], { stage: 'landed', commits, tag });
  return judgeTag(facts, tag, { ...defaults, ...settings });
}
