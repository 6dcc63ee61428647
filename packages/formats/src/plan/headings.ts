import { keyOf, plain, withoutAsides } from './words.ts';

/** What people call the section, where the policy does not say otherwise. */
export const defaultHeadings: readonly string[] = [
  'Rollback',
  'Rollback plan',
  'Rollback procedure',
  'Rollback process',
  'Rollback steps',
  'Rollback instructions',
  'Rollback strategy',
  'Rollback runbook',
  'Rolling back',
  'How to roll back',
  'How do we roll back',
  'How will this be rolled back',
  'Back-out',
  'Back-out plan',
  'Back-out procedure',
  'Back-out steps',
  'Backing out',
  'How to back out',
  'Revert',
  'Revert plan',
  'Revert steps',
  'Reverting',
  'How to revert',
  'Reversal plan',
  'Reversibility',
  'Recovery',
  'Recovery plan',
  'Recovery procedure',
  'Recovery steps',
  'Undo plan',
  'Fallback plan',
];

/** How a heading names the section. `exact`: nothing but the name, and not "Risk and rollback". */
export type HeadingMatch = 'exact' | 'part' | null;

/** A matcher for headings, whatever their case, numbering, decoration and punctuation. */
export function headingMatcher(aliases: readonly string[]): (heading: string) => HeadingMatch {
  const keys = new Set(aliases.map(keyOf).filter((key) => key !== ''));
  const stems = [...new Set(Array.from(keys, (key) => key.slice(0, 3)))];
  return (heading) => {
    if (heading.length > longest) return null;
    const all = keyOf(heading);
    if (!stems.some((stem) => all.includes(stem))) return null;
    const text = withoutAsides(plain(heading));
    if (keys.has(nameOf(text))) return 'exact';
    const parts = text.split(between);
    return parts.length > 1 && parts.some((part) => keys.has(nameOf(part))) ? 'part' : null;
  };
}

/** Headings are short; a longer line is none, and is not looked at. UTF-16 units. */
const longest = 120;

const between = /[/&+,|:;–—]| - | and | or | und | et | y /iu;
/** What may follow the name: "Rollback plan for the database", "How to revert this change". */
const tail = /^(.*?) (?:for|if|in case|this|the change)\b.*$/iu;
const numbering = /^[\s\d.)(#]{1,20}/u;

function nameOf(text: string): string {
  const name = text.trim().replace(numbering, '');
  return keyOf(tail.exec(name)?.[1] ?? name);
}
