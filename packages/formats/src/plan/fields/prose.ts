import { marksIn } from '../../markdown/doubts/marks.ts';
import type { TemplateText } from '../../markdown/doubts/template.ts';
import { isLeftOver } from '../../markdown/doubts/template.ts';
import type { PlanFields, Said } from '../types.ts';
import { minutesIn } from './duration.ts';
import type { Role } from './roles.ts';

type Finder = (text: string, isCode: boolean) => boolean;

/** UTF-16 units of a line that are looked at. */
const longest = 400;

/** What the sentences of a section say where no label does; not those that its template has. */
export function proseFields(roles: readonly Role[], template: TemplateText): PlanFields {
  const own = roles.filter(({ isName, line }) => !isName && !isLeftOver(line, template));
  const lines = own.filter(({ field }) => field === null);
  const minutes = find(lines, (text, isCode) => !isCode && saysTime(text));
  const value = minutes === null ? null : minutesIn(minutes.value, false);
  return {
    owner: find(lines, saysOwner),
    minutes: minutes === null || value === null ? null : { value, line: minutes.line },
    verification:
      find(lines, verifies) ??
      find(
        own.filter(({ field }) => field === 'owner' || field === 'minutes'),
        verifies,
      ),
    evidence: find(lines, saysTested),
    backup: find(lines, namesBackup),
    dataLoss: find(lines, saysLoss),
  };
}

function find(lines: readonly Role[], says: Finder): Said | null {
  const role = lines.find(({ line, text }) => text.length <= longest && says(text, line.kind === 'code'));
  return role === undefined ? null : { value: role.text.trim().slice(0, 300), line: role.line.line };
}

/** Where something is to be filled in, nothing is said. */
function isDoubtful(text: string): boolean {
  return marksIn(text, noLinks).length > 0;
}

const noLinks: ReadonlySet<string> = new Set();

function saysTime(text: string): boolean {
  if (minutesIn(text, false) === null || isDoubtful(text)) return false;
  return /\b(?:takes?|taking|within|under|less than|about|approx\w*|up to|at most|downtime|expected)\b|~\s?\d|≈/iu.test(
    text,
  );
}

function saysOwner(text: string, isCode: boolean): boolean {
  if (isCode || !/(?:^|[\s(])@[A-Za-z0-9]/u.test(text) || isDoubtful(text)) return false;
  return /\b(?:owns?|owner|contact|ping|page|call|run by|runs|rolls|executes?|performs?|on-?call|responsible|does)\b/iu.test(
    text,
  );
}

const checkCommand =
  /^\$?\s?(?:kubectl rollout status|kubectl get|curl|alembic (?:current|heads|check)|helm (?:status|history|test)|docker service ps|docker compose ps|http )/u;

const check =
  /(?:^|[.;!?]\s)\W{0,4}(?:then |and |finally,? )?(?:verify|check|confirm|validate|ensure|smoke[- ]test|watch|monitor)\b.{6}/iu;

function verifies(text: string, isCode: boolean): boolean {
  if (isCode) return checkCommand.test(text.trimStart());
  return !isDoubtful(text) && check.test(text);
}

function saysTested(text: string, isCode: boolean): boolean {
  if (isCode || isDoubtful(text) || /\b(?:not|never|un)[ -]?(?:been |yet )?(?:tested|rehearsed)\b/iu.test(text))
    return false;
  if (text.includes('/actions/runs/')) return true;
  return (
    /\b(?:tested|rehearsed|exercised|tried)\b/iu.test(text) &&
    /\b(?:staging|ci|local\w*|round[- ]trip|on|in|with)\b/iu.test(text)
  );
}

function namesBackup(text: string, isCode: boolean): boolean {
  if (isCode || isDoubtful(text) || /\b(?:no|without|not)\b.{0,12}\b(?:backup|snapshot|dump)/iu.test(text))
    return false;
  return /\b(?:backups?|snapshots?|dumps?|point[- ]in[- ]time|pitr)\b/iu.test(text) && /\d|`/u.test(text);
}

function saysLoss(text: string, isCode: boolean): boolean {
  if (isCode || isDoubtful(text)) return false;
  return /\b(?:data[- ]loss|loss of data|loses? (?:no |all |the |any )?(?:data|rows|records)|lost)\b/iu.test(text);
}
