import { partWords } from './needs.ts';
import type { PartStanding } from './standing.ts';

/** What is wrong with parts, with the offending texts; those that are not there share a sentence. */
export function saidOfAll(parts: readonly PartStanding[]): string {
  const absent = parts.filter(({ state }) => state === 'missing').map(({ part }) => partWords[part]);
  const last = absent.length > 1 ? ` and no ${absent.at(-1) ?? ''}` : '';
  const names = absent.slice(0, absent.length > 1 ? -1 : 1).join(', no ');
  const missing = absent.length === 0 ? [] : [`The description has no ${names}${last}.`];
  return [...missing, ...parts.filter(({ state }) => state !== 'missing').map(saidOf)].join(' ');
}

function saidOf({ part, state, text, line }: PartStanding): string {
  const name = partWords[part];
  const quoted = text.trim() === '' ? '' : `: “${text.trim().slice(0, 200)}”`;
  const where = line === null ? '' : ` (line ${line})`;
  switch (state) {
    case 'empty':
      return `The ${name}${where} has nothing in it${quoted}.`;
    case 'template':
      return `The ${name}${where} is the text of the template${quoted}.`;
    case 'placeholder':
      return `The ${name}${where} is still a placeholder${quoted}.`;
    case 'unfinished':
      return `The ${name}${where} is not finished${quoted}.`;
    case 'not-applicable-without-reason':
      return `The ${name}${where} says that there is none, and not why${quoted}.`;
    case 'invalid':
      return `The ${name}${where} is no day of the calendar, written as YYYY-MM-DD${quoted}.`;
    case 'untold':
      return `The description has no ${name}, and whether \`git revert\` is enough could not be told: ${text.slice(0, 200)}`;
    default:
      return `The ${name} is there.`;
  }
}
