import { notApplicable } from '../../markdown/doubts/phrases.ts';
import type { PlanStatements, Said } from '../types.ts';
import type { Role } from './roles.ts';

const thing = /\b(?:schema|migrations?|columns?|tables?|index(?:es)?|database)\b/iu;
const stays =
  /\b(?:additive|stays?|remains?|keeps?|kept|left|leave|unchanged|no downgrade|no need to downgrade|without (?:a )?downgrad\w{1,5}|not (?:be )?(?:downgraded|rolled back|reverted|needed|required))\b/iu;
const fits = /\b(?:compatible|compatibility|works? with|ignores?|previous|older|old|earlier|backwards?)\b/iu;
const doubtful =
  /\bincompatible\b|\bnot (?:\w{1,15} )?(?:compatible|work)\b|\b(?:doesn't|does not|cannot|can't) (?:work|run)\b|\?|[<[{]/iu;

/** Sentences of a section that stand for a command; its first line says that none is needed, or no line does. */
export function statementsOf(roles: readonly Role[], hasCommands: boolean): PlanStatements {
  const lines = roles.filter(({ isName, line, text }) => !isName && line.kind !== 'code' && text.length <= 400);
  const [first, second] = lines.filter(({ field }) => field === null);
  const stay = lines.find(
    ({ text }) => thing.test(text) && stays.test(text) && fits.test(text) && !doubtful.test(text),
  );
  return {
    notApplicable: hasCommands || first === undefined ? null : noneNeeded(first, second),
    schemaStays: stay === undefined ? null : said(stay),
  };
}

/** "N/A: …", also with the reason on the next line. */
function noneNeeded(first: Role, second: Role | undefined): Said | null {
  const none = notApplicable(first.text);
  if (none?.hasReason === true) return said(first);
  if (none === null || second === undefined) return null;
  const value = `${first.text.trim()} - ${second.text.trim()}`;
  return notApplicable(value)?.hasReason === true ? { value: value.slice(0, 300), line: first.line.line } : null;
}

function said({ text, line }: Role): Said {
  return { value: text.trim().slice(0, 300), line: line.line };
}
