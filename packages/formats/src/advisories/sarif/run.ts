import { isMalware } from '../common/ids.ts';
import { type Pools, pools } from '../common/pools.ts';
import { row } from '../common/row.ts';
import { malwareRating } from '../common/severity.ts';
import { items, part, passing, type Shape, text, title } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';
import { placeContext } from './context.ts';
import { type KindOf, kindsOf, writesZeroForUnknown } from './kind.ts';
import { packageIn } from './package.ts';
import { locationsOf, type Places, placesOf } from './place.ts';
import { idOfResult, type Rule, rulesOf } from './rules.ts';
import { levelOf, type Rate, rateFor } from './severity.ts';
import { suppressedBy } from './suppressions.ts';

interface Found {
  readonly rows: readonly Advisory[];
  readonly notes: readonly string[];
}

/** The results of a run that tell of something to repair. Where its rules say which are of security, no others. */
export function runRows(run: Shape, tool: string): Found {
  const rules = rulesOf(run['tool']);
  const around = {
    tool,
    kindOf: kindsOf(tool),
    places: placesOf(run),
    rate: rateFor(tool, writesZeroForUnknown(tool)),
    idsOf: sharedIds(),
    shared: pools(),
  };
  const tellsSecurity = rules.all.some(isOfSecurity);
  const rows: Advisory[] = [];
  let ofQuality = 0;
  for (const result of passing(run['results'])) {
    const rule = rules.of(result);
    const level = levelOf(result, rule, run['invocations']);
    if (!counts(result, level)) continue;
    if (tellsSecurity && rule !== null && !isOfSecurity(rule) && !('security-severity' in part(result['properties'])))
      ofQuality += 1;
    else rows.push(resultRow(result, rule, level, around));
  }
  const notes =
    ofQuality === 0 ? [] : [`Left out of the results of ${title(tool)}: ${ofQuality} of quality, not of security.`];
  return { rows, notes };
}

function isOfSecurity({ tags, severity }: Rule): boolean {
  return (severity !== undefined && severity !== null) || tags.some((tag) => tag.toLowerCase() === 'security');
}

/** Whether a result is a problem that is there: not a check that passed, not one that is gone, not one of level `none`. */
function counts({ kind, baselineState }: Shape, level: string): boolean {
  return (kind === undefined || kind === 'fail') && baselineState !== 'absent' && level !== 'none';
}

interface Around {
  readonly tool: string;
  readonly kindOf: KindOf;
  readonly places: Places;
  readonly rate: Rate;
  readonly idsOf: ReturnType<typeof sharedIds>;
  readonly shared: Pools;
}

function resultRow(result: Shape, rule: Rule | null, level: string, around: Around): Advisory {
  const id = idOfResult(result) ?? rule?.id ?? null;
  const kind = around.kindOf(id, rule);
  const told = titleOf(result, rule, id);
  const locations = locationsOf(result, around.places, around.shared);
  const found =
    kind === 'package' ? packageParts(result, id, rule, locations) : { ...none, ids: around.idsOf(rule, id ?? told) };
  const rated = around.rate(result, rule, level);
  return row({
    kind,
    ids: found.ids,
    title: told,
    package: found.package,
    ratings: found.malware ? [malwareRating(around.tool), ...rated] : rated,
    malware: found.malware,
    locations,
    context: placeContext(result, kind),
    fixedVersions: found.fixedVersions,
    suppressed: suppressedBy(result['suppressions']),
    url: rule === null ? null : rule.url,
  });
}

const none = { package: null, malware: false, fixedVersions: [] } as const;

type Parts = Pick<Advisory, 'ids' | 'package' | 'malware' | 'fixedVersions'>;

function packageParts(result: Shape, id: string | null, rule: Rule | null, locations: Advisory['locations']): Parts {
  const found = packageIn(result, id, rule, locations[0]?.path ?? '');
  return { ...found, malware: isMalware(found.ids, rule?.tags.map(weakness)) };
}

function titleOf(result: Shape, rule: Rule | null, id: string | null): string {
  if (rule !== null && rule.title !== '') return rule.title;
  return title(messageOf(result, rule), id, 'a result without a rule');
}

/** The one list of ids of each rule, which its results share. */
function sharedIds(): (rule: Rule | null, id: string) => readonly string[] {
  const byRule = new Map<Rule | null, readonly string[]>();
  return (rule, id) => {
    const known = byRule.get(rule);
    if (known?.[0] === id) return known;
    const own = Object.freeze([id]);
    byRule.set(rule, own);
    return own;
  };
}

/** CodeQL's tag for a weakness is `external/cwe/cwe-079`. */
function weakness(tag: string): string {
  return tag.slice(tag.lastIndexOf('/') + 1);
}

const mostArguments = 20;

/** The message of a result, which may stand at its rule and have places to fill (§3.11). */
function messageOf(result: Shape, rule: Rule | null): string {
  const message = part(result['message']);
  const key = text(message['id']) ?? '';
  const listed = Object.hasOwn(rule?.messages ?? {}, key) ? part(rule?.messages[key])['text'] : null;
  const words = [...items(message['arguments'])].slice(0, mostArguments).map((word) => text(word) ?? '');
  const whole = text(message['text']) ?? text(message['markdown']) ?? text(listed) ?? '';
  return words.length === 0
    ? whole
    : whole.slice(0, 2000).replaceAll(/\{(\d{1,2})\}/g, (place, index) => words[Number(index)] ?? place);
}
