import { isMalware } from '../common/ids.ts';
import { type Pools, pools } from '../common/pools.ts';
import { row } from '../common/row.ts';
import { malwareRating } from '../common/severity.ts';
import { items, part, passing, type Shape, text, title } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';
import { PlacedRow, type Told } from '../model/placed.ts';
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
    toldOf: sharedTold(),
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
  readonly toldOf: ToldOf;
  readonly shared: Pools;
}

function resultRow(result: Shape, rule: Rule | null, level: string, around: Around): Advisory {
  const id = idOfResult(result) ?? rule?.id ?? null;
  const kind = around.kindOf(id, rule);
  const named = titleOf(result, rule, id);
  const locations = locationsOf(result, around.places, around.shared);
  const ratings = around.rate(result, rule, level);
  const suppressed = suppressedBy(result['suppressions']);
  const context = placeContext(result, kind);
  const url = rule === null ? null : rule.url;
  if (kind === 'package') {
    const { malware, ...found } = packageParts(result, id, rule, locations);
    const rated = malware ? [malwareRating(around.tool), ...ratings] : ratings;
    return row({ kind, title: named, url, ...found, ratings: rated, malware, locations, context, suppressed });
  }
  const [place] = locations;
  const told = around.toldOf(rule, { kind, title: named, url, ratings }, id ?? named);
  return suppressed === null && place !== undefined && locations.length === 1
    ? new PlacedRow(told, place, context)
    : row({ ...told, package: null, locations, context, suppressed });
}

type Parts = Pick<Advisory, 'ids' | 'package' | 'malware' | 'fixedVersions'>;

function packageParts(result: Shape, id: string | null, rule: Rule | null, locations: Advisory['locations']): Parts {
  const found = packageIn(result, id, rule, locations[0]?.path ?? '');
  return { ...found, malware: isMalware(found.ids, rule?.tags.map(weakness)) };
}

function titleOf(result: Shape, rule: Rule | null, id: string | null): string {
  if (rule !== null && rule.title !== '') return rule.title;
  return title(messageOf(result, rule), id, 'a result without a rule');
}

type ToldOf = (rule: Rule | null, own: Omit<Told, 'ids'>, id: string) => Told;

/** What results of each rule share: the same object, until a result of it tells otherwise. */
function sharedTold(): ToldOf {
  const byRule = new Map<Rule | null, Told>();
  return (rule, own, id) => {
    const known = byRule.get(rule);
    if (known !== undefined && known.ids[0] === id && isSame(known, own)) return known;
    const told = { ...own, ids: known?.ids[0] === id ? known.ids : Object.freeze([id]) };
    byRule.set(rule, told);
    return told;
  };
}

function isSame(a: Omit<Told, 'ids'>, b: Omit<Told, 'ids'>): boolean {
  return a.kind === b.kind && a.title === b.title && a.url === b.url && a.ratings === b.ratings;
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
