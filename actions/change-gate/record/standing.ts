import type { ChangeRecord, FieldState, SectionState } from '@cm/formats/record';
import { fieldNames, readRecord } from '@cm/formats/record';

import type { CaseView } from '../view.ts';
import { botRecord } from './bots.ts';
import type { BotRecord } from './bots.ts';
import { allParts, type Part } from './needs.ts';
import type { Adopted } from './templates.ts';
import { itemsOf } from './templates.ts';
import { isUndoneByRevert } from './undone.ts';

/** What is known of one part of the change request. */
export interface PartStanding {
  readonly part: Part;
  /** `derived`: GitHub, the incident or the diff says it. `untold`: whether it is needed could not be told. */
  readonly state: FieldState | SectionState | 'derived' | 'untold';
  /** The answer's beginning, what offends, or why it could not be told. Outside text. */
  readonly text: string;
  /** 1-based line of the description that was read; null where there is none. */
  readonly line: number | null;
  /** Number of the linked issue that holds it; null: the pull request does. */
  readonly issue: number | null;
}

/** The change request of one case: the description, joined with the linked issues and with what is recorded anyway. */
export interface RequestStanding {
  readonly parts: Readonly<Record<Part, PartStanding>>;
  readonly own: ChangeRecord;
  readonly bot: BotRecord | null;
}

/** Reads the change request of a description; the pull request's own words go before those of an issue. */
export function requestOf(view: CaseView, body: string, adopted: Adopted): RequestStanding {
  const options = { templates: adopted.texts, items: itemsOf(view.settings) };
  const own = readRecord(body, options);
  const bot = botRecord(view);
  if (bot?.kind === 'derived') return { parts: each((part) => derived(part, bot.parts[part])), own, bot };
  const issues = issuesOf(view).map(({ number, body: text }) => ({ number, record: readRecord(text, options) }));
  const parts = each((part) => {
    const said = standingIn(own, part, null);
    if (said.state === 'filled') return said;
    const other = issues
      .map(({ number, record }) => standingIn(record, part, number))
      .find(({ state }) => state === 'filled');
    return other ?? recorded(said, view);
  });
  return { parts, own, bot };
}

/** Issues that the change closes, of its own repository: anybody could write one elsewhere. Of a fork it cannot be told. */
function issuesOf({ facts: { record } }: CaseView): readonly { readonly number: number; readonly body: string }[] {
  if (record.status === 'unavailable' || record.value.fork) return [];
  const { closes, headRepository } = record.value;
  return closes.filter(({ repository }) => repository === headRepository).slice(0, mostIssues);
}

const mostIssues = 5;

function standingIn(record: ChangeRecord, part: Part, issue: number | null): PartStanding {
  const found = isField(part) ? record.fields[part] : record.sections[part];
  const { state, text, line } = found;
  return { part, state, text, line, issue };
}

function isField(part: Part): part is (typeof fieldNames)[number] {
  return (fieldNames as readonly Part[]).includes(part);
}

/** What nobody has to write, because it is recorded anyway. */
function recorded(said: PartStanding, { facts, classification }: CaseView): PartStanding {
  const unopened = facts.laptop ? byGitHub : null;
  switch (said.part) {
    case 'requester':
      return header(said, facts.author?.login ?? unopened);
    case 'date':
      return header(said, createdOn(facts) ?? unopened);
    case 'justification':
      return reason(said, classification);
    case 'rollback':
      return wayBack(said, facts);
    default:
      return said;
  }
}

function reason(said: PartStanding, { category, emergency }: CaseView['classification']): PartStanding {
  const incident = category === 'emergency' ? (emergency?.incident ?? null) : null;
  return incident === null ? said : derived('justification', `incident ${incident}`);
}

/** Text of the template that was left is not replaced: it says something else than what GitHub records. */
function header(said: PartStanding, known: string | null): PartStanding {
  return known === null || (said.state !== 'missing' && said.state !== 'empty') ? said : derived(said.part, known);
}

function createdOn({ record }: CaseView['facts']): string | null {
  return record.status === 'available' ? record.value.createdAt.slice(0, 10) : null;
}

function wayBack(said: PartStanding, { files }: CaseView['facts']): PartStanding {
  const { answer, why } = isUndoneByRevert(files);
  if (answer === 'yes') return derived('rollback', 'git revert');
  return answer === 'no' ? said : { ...said, state: 'untold', text: why };
}

const byGitHub = 'GitHub records it when the pull request is opened';

function derived(part: Part, text: string): PartStanding {
  return { part, state: 'derived', text, line: null, issue: null };
}

function each<T>(of: (part: Part) => T): Readonly<Record<Part, T>> {
  return Object.fromEntries(allParts.map((part) => [part, of(part)])) as Record<Part, T>;
}

/** Sections and fields that say something, or that nobody has to write. */
export function isGood({ state }: PartStanding): boolean {
  return state === 'filled' || state === 'derived';
}
