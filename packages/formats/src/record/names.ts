import type { Label } from '../markdown/blocks/label.ts';
import { headingNames, stemsOf } from '../markdown/headings.ts';
import type { SectionNames } from '../markdown/sections/names.ts';
import { keyOf, labelKey } from '../markdown/words.ts';
import { isPlanLabel } from '../plan/fields/labels.ts';
import { defaultHeadings } from '../plan/headings.ts';
import type { FieldName, SectionName } from './types.ts';

/** What a body is cut into. */
export type PartName = SectionName | FieldName | 'checklist';

export const sectionNames: readonly SectionName[] = ['description', 'justification', 'impact', 'testing', 'rollback'];
export const fieldNames: readonly FieldName[] = ['type', 'priority', 'requester', 'date'];
export const partNames: readonly PartName[] = [...fieldNames, ...sectionNames, 'checklist'];

/** Names that count wherever they stand. */
const anywhere: Readonly<Record<PartName, readonly string[]>> = {
  type: list('type, change type, type of change, types of changes, kind of change, pr type, type of pr, request type'),
  priority: list('priority, change priority, urgency, severity'),
  requester: list('requester, requestor, requested by, change requester, submitted by, submitter'),
  date: list('date, request date, requested on, date of request, date requested, change date, created on'),
  description: list(
    'description, summary, what, what changed, what changes, what has changed, whats changed, what is changed, what does this do, ' +
      'what does this pr do, what does this change, what is this, what this pr does, change description, change summary, ' +
      'description of change, description of the change, description of changes, brief description, pr description, ' +
      'proposed change, proposed changes, tldr',
  ),
  justification: list(
    'justification, why, motivation, reason, rationale, business justification, change justification, reason for change, ' +
      'reason for the change, why is this needed, why is it needed, why this change, why this change is needed, why are we doing this, ' +
      'motivation and context, business case, business reason',
  ),
  impact: list(
    'impact, impacts, impact analysis, impact assessment, risk, risks, risk assessment, risk analysis, risk level, ' +
      'affected components, affected systems, affected services, impacted components, impacted systems, blast radius, ' +
      'performance impact, user impact, risk and impact',
  ),
  testing: list(
    'testing, testing plan, test plan, testing done, testing instructions, testing strategy, testing steps, test strategy, ' +
      'test cases, test scenarios, test steps, test instructions, tests performed, how tested, how was this tested, ' +
      'how has this been tested, how did you test, how did you test this, how is this tested, how will this be tested, ' +
      'how to test, how do i test this, steps to test, test evidence, manual testing, manual tests, qa plan, qa steps, ' +
      'verification plan, verification steps, validation plan, validation criteria, acceptance criteria',
  ),
  rollback: defaultHeadings,
  checklist: list(
    'review checklist, reviewer checklist, code review checklist, checklist, pr checklist, checklist before merge',
  ),
};

/** Names that are too usual to count at the start of any line. */
const asHeading: Readonly<Partial<Record<PartName, readonly string[]>>> = {
  type: list('kind, category'),
  requester: list('author, owner, reporter'),
  description: list('overview, changes, about, introduction, abstract, details'),
  justification: list('context, background, problem, problem statement, purpose, goal, goals, issue, use case'),
  testing: list('tests, test, qa, verification, validation, tested'),
};

const partsByKey = new Map<string, PartName[]>();
const strongKeys = eachPart((part) => new Set(anywhere[part].map(keyOf)));
for (const part of partNames) {
  for (const key of [...anywhere[part], ...(asHeading[part] ?? [])].map(keyOf)) {
    partsByKey.set(key, [...(partsByKey.get(key) ?? []), part]);
  }
}
const stems = stemsOf(partsByKey.keys());

/** Tells which parts a heading or a label names; reads each text once, for every line is asked about every part. */
export interface PartNames {
  /** Of each part how its sections are told from the rest. */
  readonly sections: Readonly<Record<PartName, SectionNames>>;
  readonly partsIn: (heading: string) => readonly PartName[];
  /** Whether a label names one, wherever it stands. */
  readonly isName: (label: Label) => boolean;
  /** Whether a heading is a name of the part that counts wherever it stands. */
  readonly isStrong: (part: PartName, heading: string) => boolean;
}

interface Name {
  readonly match: 'exact' | 'part';
  /** It counts wherever it stands, and not only on a heading. */
  readonly isStrong: boolean;
}
type Named = Partial<Record<PartName, Name>>;

/** A reader of names for one body. */
export function namesReader(): PartNames {
  const known = new Map<string, Named>();
  const read = (heading: string): Named => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const named = namedIn(heading);
    known.set(heading, named);
    return named;
  };
  const own = ({ name }: Label): PartName | undefined => {
    const named = read(name);
    if (named === nothing) return undefined;
    return partNames.find((part) => named[part]?.match === 'exact' && named[part].isStrong);
  };
  return {
    sections: eachPart((part) => ({
      match: (heading) => read(heading)[part]?.match ?? null,
      goesOn: (label) => goesOn(part, label, own(label)),
      isCommand: () => false,
    })),
    partsIn: (heading) => {
      const named = read(heading);
      return named === nothing ? none : partNames.filter((part) => named[part] !== undefined);
    },
    isName: (label) => own(label) !== undefined,
    isStrong: (part, heading) => read(heading)[part]?.isStrong === true,
  };
}

function namedIn(heading: string): Named {
  const names = headingNames(heading, stems);
  if (names === null) return nothing;
  const named: Named = {};
  for (const match of ['part', 'exact'] as const) {
    for (const key of match === 'part' ? names.parts : names.whole) {
      for (const part of partsByKey.get(key) ?? []) named[part] = { match, isStrong: strongKeys[part].has(key) };
    }
  }
  return Object.keys(named).length === 0 ? nothing : named;
}

const nothing: Named = {};
const none: readonly PartName[] = [];

/** What the policy's template asks for inside its sections, and what people write in their place. */
const subLabels = new Set(
  list(
    'affected components, affected systems, affected services, risk assessment, risk, risks, risk level, performance impact, ' +
      'performance, components, test scenarios, scenarios, validation criteria, validation, criteria, expected result, expected results',
  ).map(labelKey),
);

/** Whether a label asks for a piece of a section. */
export function isSubLabel(name: string): boolean {
  return name.length <= 80 && subLabels.has(labelKey(name));
}

/** A name at the start of a line ends a section, unless it belongs into it or goes on with words of its own. */
function goesOn(part: PartName, label: Label, other: PartName | undefined): boolean {
  if (part === 'checklist' || isField(part)) return false;
  if (other === part) return true;
  if (isSubLabel(label.name) && (part === 'impact' || part === 'testing')) return true;
  if (other !== undefined) return false;
  return label.rest !== '' || (part === 'rollback' && isPlanLabel(label.name));
}

/** Whether a part is asked for in a word, and not in a section. */
export function isField(part: PartName): part is FieldName {
  return part === 'type' || part === 'priority' || part === 'requester' || part === 'date';
}

/** A value for each part. */
export function eachPart<T>(of: (part: PartName) => T): Readonly<Record<PartName, T>> {
  return {
    type: of('type'),
    priority: of('priority'),
    requester: of('requester'),
    date: of('date'),
    description: of('description'),
    justification: of('justification'),
    impact: of('impact'),
    testing: of('testing'),
    rollback: of('rollback'),
    checklist: of('checklist'),
  };
}

function list(names: string): readonly string[] {
  return names.split(', ');
}
