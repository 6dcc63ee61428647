import type { StandardRow } from '../settings.ts';
import type { Classification } from '../view.ts';
import type { Matter } from './matter.ts';
import { type FileName, namesOf } from './names.ts';
import { raisesOf } from './raises.ts';
import { type Kind, kindsOf } from './register.ts';
import { type Held, readFix, timelineFix, untold, yes } from './told.ts';

/** What the files, commits and labels give, before anybody’s own words and the emergency path. */
export interface Computed {
  readonly category: 'standard' | 'normal';
  readonly because: Classification['because'];
  readonly kinds: readonly StandardRow[];
  /** Kinds whose approval does not hold and to which a file of the change would belong. */
  readonly lapsed: readonly Kind[];
  /** "yes" where the category could be told. */
  readonly told: Held;
}

/** Highest risk first: what is seen to be normal is normal, whatever could not be read; standard needs everything to be read. */
export function computedOf(matter: Matter): Computed {
  const { files } = matter.facts;
  if (files.status === 'unavailable')
    return unclear(untold(`The changed files could not be read: ${files.reason}`, readFix));
  const names = namesOf(files.value.files);
  const kinds = kindsOf(matter);
  const raised = raisedBy(matter, kinds, names) ?? brokenBy(matter);
  if (raised !== null) return normal(raised, lapsedFor(kinds, names));
  const places = names.map((name) => placeOf(name, kinds));
  const outside = places.find(({ held }) => held.answer === 'no');
  if (outside !== undefined) {
    const because = {
      rule: 'no registered kind',
      file: outside.name.path,
      words: `${outside.held.why ?? ''}${outside.name.note}`,
    };
    return normal(because, lapsedFor(kinds, names));
  }
  const told = [...unread(matter, files.value.whole), ...places.map(({ held }) => held)].find(
    ({ answer }) => answer !== 'yes',
  );
  if (told !== undefined) return unclear(told);
  if (names.length === 0) return normal({ rule: 'no files', file: null, words: 'the change touches no file' }, []);
  const rows = [...new Set(places.flatMap(({ kind }) => (kind === null ? [] : [kind.row])))];
  const words = `every file is of a registered kind: ${rows.map(({ name }) => name).join(', ')}`;
  return { category: 'standard', because: { rule: 'register', file: null, words }, kinds: rows, lapsed: [], told: yes };
}

function normal(because: Classification['because'], lapsed: readonly Kind[]): Computed {
  return { category: 'normal', because, kinds: [], lapsed, told: yes };
}

function unclear(told: Held): Computed {
  const words = told.why ?? '';
  return { category: 'normal', because: { rule: 'could not be told', file: null, words }, kinds: [], lapsed: [], told };
}

function raisedBy(
  matter: Matter,
  kinds: readonly Kind[],
  names: readonly FileName[],
): Classification['because'] | null {
  for (const { covers, rule, words } of raisesOf(matter, kinds)) {
    if (covers === null) return { rule, file: null, words };
    const name = names.find(covers);
    if (name !== undefined) return { rule, file: name.path, words: `${words}${name.note}` };
  }
  return null;
}

function brokenBy({ spoken: { breaking } }: Matter): Classification['because'] | null {
  return breaking === null
    ? null
    : { rule: 'breaking change', file: null, words: `“${breaking}” announces a breaking change` };
}

interface Place {
  readonly name: FileName;
  readonly kind: Kind | null;
  readonly held: Held;
}

/** The kind that a file belongs to; else the reason why it belongs to none, of the kind that is nearest to taking it. */
function placeOf(name: FileName, kinds: readonly Kind[]): Place {
  const near = kinds.filter(({ covers }) => covers(name));
  const holding = near.filter(({ lapsed }) => lapsed === null);
  for (const answer of ['yes', 'untold'] as const) {
    const kind = holding.find(({ holds }) => holds.answer === answer);
    if (kind !== undefined) return { name, kind, held: kind.holds };
  }
  return { name, kind: null, held: { answer: 'no', why: whyNot(near), fix: '' } };
}

function whyNot(near: readonly Kind[]): string {
  const lapsed = near.find((kind) => kind.lapsed !== null && kind.holds.answer === 'yes');
  if (lapsed !== undefined) return `of the kind “${lapsed.row.name}”, which ${lapsed.lapsed ?? ''}`;
  const [kind] = near;
  return kind === undefined ? 'of no registered kind' : `not of the kind “${kind.row.name}”: ${kind.holds.why ?? ''}`;
}

function lapsedFor(kinds: readonly Kind[], names: readonly FileName[]): readonly Kind[] {
  return kinds.filter(({ covers, holds, lapsed }) => lapsed !== null && holds.answer === 'yes' && names.some(covers));
}

/** What may hide something that is not standard. */
function unread({ facts: { record }, spoken }: Matter, whole: boolean): readonly Held[] {
  const events = record.status === 'available' && !record.value.timelineWhole;
  return [
    ...(whole
      ? []
      : [
          untold(
            'Not all changed files could be read: GitHub lists 3,000 of a pull request.',
            'Split the change into smaller ones.',
          ),
        ]),
    spoken.whole,
    ...(events
      ? [
          untold(
            'Not all labels of the pull request and who put them on could be read: it has too many events.',
            timelineFix,
          ),
        ]
      : []),
  ];
}
