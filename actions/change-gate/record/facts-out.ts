import type { CaseView } from '../view.ts';
import type { ItemStanding } from './checklist.ts';
import { allParts, whyNotNeeded } from './needs.ts';
import type { RequestStanding } from './standing.ts';

/** The change request and the checklist as the report keeps them: what was written, and what was worked out. */
export function factsOut(
  { classification: { category } }: CaseView,
  { parts, bot }: RequestStanding,
  items: readonly ItemStanding[],
): Readonly<Record<string, unknown>> {
  const request = allParts.map((part) => {
    const { state, text, line, issue } = parts[part];
    return [part, { state, text: text.slice(0, 300), line, issue, needed: whyNotNeeded(part, category) === null }];
  });
  return {
    changeRequest: { derivedFor: bot?.kind === 'derived' ? bot.login : null, ...Object.fromEntries(request) },
    checklist: items.map(({ item, state, line, reason }) => ({ item: item.text, state, line, reason })),
  };
}
