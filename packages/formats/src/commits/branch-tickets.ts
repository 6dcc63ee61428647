import type { TicketMatcher } from './tickets.ts';
import type { TicketTemplate } from './ticket-template.ts';

/**
 * Tickets that a branch's name carries, each once, in the order of the name: `feature/TASK-123-x`; `task-123` in small
 * letters where a template names that key; and, where `#{n}` is a template, `123-slug`, `feature/123-slug`, `issue-123`.
 */
export function ticketsInBranch(branch: string, matcher: TicketMatcher): readonly string[] {
  const name = branch.slice(0, 1000).replace(/^refs\/heads\//, '');
  const spaced = name.replaceAll('_', ' ');
  const found = [...matcher.find(name), ...matcher.find(spaced)];
  for (const template of matcher.templates) found.push(...smallLetters(spaced, template));
  if (matcher.templates.some(({ source }) => source === '#{n}')) found.push(...bareNumbers(name));
  found.sort((one, other) => one.index - other.index || other.ticket.length - one.ticket.length);
  return [...new Set(found.map(({ ticket }) => ticket))];
}

interface Placed {
  readonly ticket: string;
  readonly index: number;
}

function smallLetters(name: string, template: TicketTemplate): readonly Placed[] {
  const { before, after, anyKey } = template;
  if (anyKey || !/[A-Za-z]/.test(before)) return [];
  const lower = name.toLowerCase();
  const key = before.toLowerCase();
  const found: Placed[] = [];
  for (let at = lower.indexOf(key); at !== -1; at = lower.indexOf(key, at + 1)) {
    const number = /^[0-9]{1,9}(?![0-9A-Za-z])/.exec(lower.slice(at + key.length, at + key.length + 10));
    const opens = at === 0 || !/[a-z0-9]/.test(lower[at - 1] ?? '');
    if (number === null || !opens || !lower.startsWith(after.toLowerCase(), at + key.length + number[0].length))
      continue;
    found.push({ ticket: `${before}${number[0]}${after}`, index: at });
  }
  return found;
}

/** A segment that starts with an issue number. Versions (`1.2`) and dates (`2024-06`) are none, nor is anything under `release/`. */
function bareNumbers(name: string): readonly Placed[] {
  if (/^(?:releases?|version|dependabot|renovate)\//i.test(name)) return [];
  const found: Placed[] = [];
  let index = 0;
  for (const segment of name.split('/')) {
    const match = /^(?:(?:issues?|gh)[-_]?#?|#)?([1-9][0-9]{0,8})(?=[-_]|$)/i.exec(segment);
    const date = /^(?:19|20)[0-9]{2}[-_][0-9]{1,2}(?![0-9])/.test(segment);
    if (match?.[1] !== undefined && !date) found.push({ ticket: `#${match[1]}`, index });
    index += segment.length + 1;
  }
  return found;
}
