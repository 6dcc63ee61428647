import type { Judgement } from '@cm/model';

import type { CommitLintFacts } from './facts.ts';
import { judge } from './judge.ts';
import type { Settings } from './settings.ts';

/** A tag has rules of its own, which are loaded for a tag only; every other change is judged by its messages. */
export function judgeChange(facts: CommitLintFacts, settings: Settings): Judgement | Promise<Judgement> {
  const { tag } = facts;
  if (tag === null) return judge(facts, settings);
  return import('./tag/judge-tag.ts').then(({ judgeTag }) => judgeTag(facts, tag, settings));
}
