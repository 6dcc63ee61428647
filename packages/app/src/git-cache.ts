import { available, type Fact } from '@cm/model';

import type { GitObject, GitPort } from './git-port.ts';

/** Asked for in nearly every run. */
const always = ['HEAD^{commit}'] as const;

/**
 * Remembers objects, so that the steps of a run may each ask for what they need while git starts only once for what is
 * asked together. `alsoAsk` goes with the first question; where that fails for its sake, only what was asked is asked
 * again. A fetch forgets what was missing, and every ref.
 */
export function cacheObjects(git: GitPort, alsoAsk: readonly string[]): GitPort {
  const known = new Map<string, GitObject>();
  let pending: readonly string[] = [...always, ...alsoAsk];
  const ask = async (asked: readonly string[]): Promise<Fact<readonly GitObject[]>> => {
    const extra = pending.filter((spec) => !known.has(spec) && !asked.includes(spec));
    pending = [];
    if (extra.length === 0) return git.objects(asked);
    const answers = await git.objects([...asked, ...new Set(extra)]);
    return answers.status === 'available' ? answers : git.objects(asked);
  };
  return {
    ...git,
    objects: async (specs) => {
      const asked = [...new Set(specs)].filter((spec) => !known.has(spec));
      if (asked.length > 0) {
        const answers = await ask(asked);
        if (answers.status === 'unavailable') return answers;
        for (const answer of answers.value) known.set(answer.spec, answer);
      }
      return available(specs.map((spec) => known.get(spec) ?? ({ kind: 'missing', spec } as const)));
    },
    fetch: async (refs, depth) => {
      const done = await git.fetch(refs, depth);
      for (const [spec, answer] of known) if (answer.kind === 'missing' || spec.startsWith('refs/')) known.delete(spec);
      return done;
    },
  };
}
