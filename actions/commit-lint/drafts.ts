import { formatHeader, scanHeader } from '@cm/formats/commits';
import type { FindingDraft } from '@cm/model';

import type { CommitWeight } from './landing.ts';
import { mendHeader, mendMessage } from './mend.ts';
import { type Flaw, longestShown, type Message, placeOf, short } from './messages.ts';
import { messageOfReading, type Reading } from './readings.ts';
import { landedRemedy, remedyFor } from './remedies.ts';
import { bodyLayout } from './rules/body.ts';
import { breakingChange } from './rules/breaking-change.ts';
import { unfinished } from './rules/unfinished.ts';
import type { Settings } from './settings.ts';
import type { Candidate } from './squash.ts';

/**
 * Up to so many findings of one kind are told one by one; of more, the first eight are, and one tells of the others: with
 * the finding of one other rule they fit into the ten annotations that GitHub shows.
 */
const mostAlone = 20;
const firstTold = 8;

/** A commit and what one rule found in it. */
export interface FlawedReading {
  readonly reading: Reading;
  readonly flaw: Flaw;
}

/** Flawed commits by rule, in the order of the commits. */
export function flawsByRule(readings: readonly Reading[]): ReadonlyMap<string, readonly FlawedReading[]> {
  const found = new Map<string, FlawedReading[]>();
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (reading === undefined || reading.flaws.length === 0) continue;
    for (const flaw of reading.flaws) {
      const known = found.get(flaw.rule);
      if (known === undefined) found.set(flaw.rule, [{ reading, flaw }]);
      else known.push({ reading, flaw });
    }
  }
  return found;
}

/** One rule's findings on the squash messages that GitHub may write: unknown where only some of them break it. */
export function squashDrafts(
  rule: string,
  candidates: readonly Candidate[],
  settings: Settings,
): readonly FindingDraft[] {
  const drafts = new Map<string, FindingDraft>();
  const flawed = candidates.filter(({ flaws }) => flaws.some((flaw) => flaw.rule === rule));
  for (const { message, predicted, flaws } of flawed) {
    const flaw = flaws.find((one) => one.rule === rule);
    if (flaw === undefined || drafts.has(flaw.what)) continue;
    const draft = draftOn(message, flaw, settings);
    const open = `${draft.message} GitHub may write another message: ${predicted.assumption ?? 'its settings are unknown'}.`;
    drafts.set(
      flaw.what,
      flawed.length === candidates.length ? draft : { ...draft, outcome: 'unknown', message: open },
    );
  }
  return [...drafts.values()];
}

/** One rule's findings on commits, softened where they may not land. What a lone commit's squash says is not said twice. */
export function commitDrafts(
  flawed: readonly FlawedReading[],
  weight: CommitWeight,
  candidates: readonly Candidate[],
  settings: Settings,
): readonly FindingDraft[] {
  if (weight === 'do not land' || flawed.length === 0) return [];
  const told = weight === 'may land' && candidates.some((candidate) => tellsOf(candidate, flawed[0]?.flaw.rule));
  if (told) return [];
  const failed = flawed.filter(({ reading }) => reading.uncertain === null);
  const uncertain = flawed.filter(({ reading }) => reading.uncertain !== null);
  const drafts = [...together(failed, settings), ...together(uncertain, settings)];
  return weight === 'land' ? drafts : drafts.map((draft) => ({ ...draft, atMost: draft.atMost ?? 'warning' }));
}

function tellsOf({ message, flaws }: Candidate, rule: string | undefined): boolean {
  const { origin } = message;
  return origin.kind === 'predicted' && origin.titleFrom === 'lone commit' && flaws.some((flaw) => flaw.rule === rule);
}

function together(flawed: readonly FlawedReading[], settings: Settings): readonly FindingDraft[] {
  const alone = flawed.length > mostAlone ? flawed.slice(0, firstTold) : flawed;
  const drafts = alone.map(({ reading, flaw }) => draftOfCommit(reading, flaw, settings));
  return alone.length === flawed.length ? drafts : [...drafts, restDraft(flawed.slice(firstTold))];
}

function restDraft(rest: readonly FlawedReading[]): FindingDraft {
  const [first] = rest;
  const uncertain = first?.reading.uncertain !== null;
  const landed = first?.reading.origin.kind === 'landed';
  const soft = rest.every(({ flaw }) => flaw.atMost !== undefined);
  return {
    outcome: uncertain ? 'unknown' : 'fail',
    message: `${rest.length} more commits have the same trouble: ${namesOf(rest.map(({ reading }) => reading))}.`,
    remedy: landed
      ? 'They have landed, so leave history as it is.'
      : 'Mend them in the same way; git rebase --interactive takes several at once. The report’s facts list them all.',
    location: null,
    ...(soft ? { atMost: 'warning' } : {}),
  };
}

/** The first five commits of a list, and how many more there are. */
export function namesOf(readings: readonly Reading[]): string {
  const named = readings.slice(0, 5).map(({ commit }) => commit.sha.slice(0, 12));
  return readings.length > named.length
    ? `${named.join(', ')} and ${readings.length - named.length} more`
    : named.join(', ');
}

function draftOfCommit(reading: Reading, flaw: Flaw, settings: Settings): FindingDraft {
  const draft = draftOn(messageOfReading(reading), flaw, settings);
  if (reading.uncertain === null) return draft;
  return {
    ...draft,
    outcome: 'unknown',
    message: `${draft.message} As a revert it would be exempt, and it could not be told ${short(reading.uncertain, 300)}.`,
    remedy: 'Check out with `fetch-depth: 0`, or give the job `contents: read`, and run the check again.',
  };
}

/** A finding on one message. */
export function draftOn(message: Message, flaw: Flaw, settings: Settings): FindingDraft {
  return {
    outcome: 'fail',
    message: flaw.what,
    remedy:
      foldRemedy(message, flaw) ??
      remedyFor(message.origin, flaw.part, flaw.advice, corrected(message, flaw, settings)),
    location: placeOf(message, flaw.line),
    ...(flaw.atMost === undefined ? {} : { atMost: flaw.atMost }),
  };
}

function corrected(message: Message, flaw: Flaw, settings: Settings): string | null {
  if (flaw.mended !== undefined) return flaw.mended;
  const { headerText } = message.scanned;
  if (flaw.rule === bodyLayout.id) {
    return message.text.length > longestShown ? null : mendMessage(message, settings, null);
  }
  if (flaw.part === 'message') return null;
  const mended = mendHeader(headerText, settings);
  if (flaw.rule !== breakingChange.id) return mended;
  const scan = scanHeader(mended ?? headerText);
  return scan.ok ? formatHeader({ ...scan.header, breaking: true }) : null;
}

/** Git folds its own marks together by itself. */
function foldRemedy({ origin, unfinished: mark }: Message, flaw: Flaw): string | null {
  if (flaw.rule !== unfinished.id || mark?.kind !== 'autosquash') return null;
  if (origin.kind === 'landed') return landedRemedy(origin.sha);
  if (origin.kind !== 'commit' || origin.base === null) return null;
  const push = origin.pushed ? '\ngit push --force-with-lease' : '';
  return `Fold it into the commit that it belongs to:\ngit rebase --interactive --autosquash --keep-base ${origin.base}${push}`;
}
