import type { RuleDefinition } from '@cm/model';

import { scopeLike } from '../mend.ts';
import { type Flaw, type Message, nameOf, short } from '../messages.ts';
import type { Settings } from '../settings.ts';

export const scopeAllowed = {
  id: 'commit-lint/scope-allowed',
  clause: 'commits.format',
  scope: 'change',
  level: 'error',
  enforcedLevel: 'error',
  title: 'The scope is one that the policy lists',
  doc: {
    why: 'Where a team lists its scopes, a misspelt one would file the change under a component that does not exist. Without a list any scope is fine.',
    good: ['fix(api): accept empty pages'],
    bad: ['fix(aip): accept empty pages'],
    fix: 'Use a scope of the list, leave the scope out, or add it to `controls: commit-lint: scopes` in the policy file.',
  },
} as const satisfies RuleDefinition;

/** A scope outside the list, in any case; several may stand together, separated by commas. */
export function checkScope(message: Message, settings: Settings): Flaw | null {
  const { header, headerLine } = message.scanned;
  const { scopes } = settings;
  if (scopes === null || !header.ok || header.header.scope === null) return null;
  const unknown = header.header.scope
    .split(',', 20)
    .map((scope) => scope.trim())
    .filter((scope) => scopeLike(scope, scopes) === null);
  if (unknown.length === 0) return null;
  const list = scopes.length === 0 ? 'which is empty' : short(scopes.join(', '), 200);
  return {
    rule: scopeAllowed.id,
    line: headerLine,
    what: `${nameOf(message)}: the scope "${short(unknown.join(', '))}" is not in the policy’s list (${list}).`,
    part: 'first line',
    advice: 'Use a scope of the list, or leave it out.',
  };
}
