import { thousands } from '@cm/model/words';

import { foremost } from '../reasons.ts';
import type { Standing } from '../standing.ts';

/** `@a`, `@a and @b`, `@a, @b and @c`; at most six. */
export function joinedWords(items: readonly string[]): string {
  const shown = items.length > 6 ? [...items.slice(0, 5), `${thousands(items.length - 5)} more`] : items;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

export const anybodyElse = 'anybody with write access who had no hand in it';

const mostTried = 5;

/** Why those who approved do not count: ` @bob approved, but wrote abc1234.` Empty where nobody tried. */
export function triedWords(rejected: readonly Standing[]): string {
  const tried = rejected.filter(isTry);
  const more = tried.length > mostTried ? ` And ${thousands(tried.length - mostTried)} more.` : '';
  return tried.slice(0, mostTried).map(triedSentence).join('') + more;
}

function isTry({ state, reasons }: Standing): boolean {
  return reasons.length > 0 && (state === 'APPROVED' || state === 'DISMISSED');
}

export function triedSentence({ login, reasons, state }: Standing): string {
  if (state === 'DISMISSED') return ` The review of @${login} was dismissed.`;
  const who = login.includes(' ') ? 'A deleted account' : `@${login}`;
  return ` ${who} approved, but ${foremost(reasons)?.words ?? ''}.`;
}

export function aloneWords(login: string): string {
  return `Not achievable with one person: only @${login} may push, and @${login} made the change.`;
}
