import { fieldNames, sectionNames, writeRecord } from '@cm/formats/record';
import type { FindingDraft, RuleDefinition, Verdict } from '@cm/model';
import { decided, idle } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import {
  requestDescription,
  requestHeader,
  requestImpact,
  requestJustification,
  requestRollback,
  requestTesting,
} from '../rules/record.ts';
import type { CaseView } from '../view.ts';
import { knownOf } from './known.ts';
import { type Part, partWords, whyNotNeeded } from './needs.ts';
import { inBody } from './place.ts';
import { isGood, type PartStanding, type RequestStanding } from './standing.ts';
import type { Adopted } from './templates.ts';
import { saidOfAll } from './words.ts';

/** Which parts each rule looks at, in the order of the policy's template. */
const rows: readonly (readonly [RuleDefinition, readonly Part[]])[] = [
  [requestHeader, fieldNames],
  [requestDescription, ['description']],
  [requestJustification, ['justification']],
  [requestImpact, ['impact']],
  [requestTesting, ['testing']],
  [requestRollback, ['rollback']],
];

/** What the six rules of the change request say, and which parts people have to write. */
export interface RequestJudgement {
  readonly verdicts: readonly Verdict[];
  /** Parts whose lack is an error, as messages call them. */
  readonly missing: readonly string[];
}

/** Holds a change request against what its category needs and what the default branch asks for. */
export function judgeRequest(view: CaseView, standing: RequestStanding, adopted: Adopted): RequestJudgement {
  const { category } = view.classification;
  const bad = rows
    .flatMap(([, parts]) => parts)
    .filter((part) => whyNotNeeded(part, category) === null)
    .map((part) => standing.parts[part])
    .filter((one) => !isGood(one));
  const isAsked = ({ part }: PartStanding): boolean => view.settings.requireRecord || adopted.parts.has(part);
  const paste = pasteFor(view, standing, bad);
  let printed = false;
  const verdicts = rows.map(([rule, parts]): Verdict => {
    const open = parts.filter((part) => whyNotNeeded(part, category) === null);
    const [first] = parts;
    if (open.length === 0 && first !== undefined) return idle(rule, whyNotNeeded(first, category) ?? '');
    const own = bad.filter(({ part }) => open.includes(part));
    if (own.length === 0)
      return decided(
        rule,
        passReason(
          open.map((part) => standing.parts[part]),
          standing,
        ),
      );
    const isFirst = !printed;
    printed = true;
    const atMost = own.some(isAsked) ? null : isFirst ? 'warning' : 'notice';
    return decided(rule, `Not there: ${own.map(({ part }) => partWords[part]).join(', ')}.`, [
      findingOf(view, own, { all: bad, paste: isFirst ? paste : null, atMost }),
    ]);
  });
  return { verdicts, missing: bad.filter(isAsked).map(({ part }) => partWords[part]) };
}

interface Wording {
  readonly all: readonly PartStanding[];
  readonly paste: string | null;
  readonly atMost: 'warning' | 'notice' | null;
}

function findingOf(view: CaseView, own: readonly PartStanding[], { all, paste, atMost }: Wording): FindingDraft {
  const isUntold = own.every(({ state }) => state === 'untold');
  const names =
    all.length > own.length && paste !== null
      ? ` In all, the change request lacks ${listed(
          all.map(({ part }) => partWords[part]),
          9,
        )}.`
      : '';
  const unasked = atMost === null ? '' : ' No template of the default branch asks for it, so this is no error.';
  const message = `${saidOfAll(own)}${names}${unasked}`;
  const line = own.find((one) => one.line !== null)?.line ?? null;
  const draft = inBody(view, { outcome: isUntold ? 'unknown' : 'fail', message, remedy: paste ?? elsewhere }, line);
  return atMost === null ? draft : { ...draft, atMost };
}

const elsewhere = 'Paste what the first finding about the change request prints, and fill in what stands in brackets.';

/** The parts that are missing, ready to paste, with what is known of them. */
function pasteFor(view: CaseView, { bot }: RequestStanding, bad: readonly PartStanding[]): string {
  const has = new Set<Part>(bad.map(({ part }) => part));
  const text = writeRecord({
    fields: fieldNames.filter((name) => has.has(name)),
    sections: sectionNames.filter((name) => has.has(name)),
    known: knownOf(view),
  });
  const human = bot?.kind === 'refused' ? `It is not worked out from the diff, because ${bot.why}. ` : '';
  const replaced = bad.some(({ state }) => state !== 'missing');
  const where = replaced
    ? 'Put this into the description, in the place of what stands there'
    : 'Add this to the description';
  return `${human}${where}, and fill in what stands in brackets:\n\n${text}`;
}

function passReason(good: readonly PartStanding[], { bot }: RequestStanding): string {
  if (bot?.kind === 'derived') return `Worked out from the diff, for ${bot.login} opened it and only bots wrote it.`;
  const issues = [...new Set(good.flatMap(({ issue }) => issue ?? []))].map((issue) => `#${issue}`);
  const derived = good
    .filter(({ state }) => state === 'derived')
    .map(({ part, text }) => `${partWords[part]}: ${text.slice(0, 100)}`);
  const told = issues.length > 0 ? `Filled in, in part by the linked issue ${listed(issues)}.` : 'Filled in.';
  if (derived.length === 0) return told;
  return derived.length === good.length
    ? `Recorded anyway (${derived.join(', ')}).`
    : `${told} Recorded anyway: ${derived.join(', ')}.`;
}
