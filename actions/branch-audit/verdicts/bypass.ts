import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import { type Bypass, bypassOf, type Untold } from '../bypass-list.ts';
import { grant, nameOf, placeOf, whyUntold } from '../output/words.ts';
import { bypass } from '../rules/around.ts';
import type { BranchView, View } from '../view.ts';
import { notJudged, unknownDraft } from './holdings.ts';

const modes: Readonly<Record<Bypass['mode'], string>> = {
  always: 'at any time',
  pull_request: 'on a pull request',
  exempt: 'without any trace',
};

/**
 * Who may pass by the rules. In an audit an exempt one is an error, and so is anybody whom a list of the policy file leaves out;
 * a list that is not told is an error only where the policy file asks for one.
 */
export function judgeBypass(view: View): Verdict {
  const { allowBypass } = view.settings;
  const known = view.branches.flatMap((branch) => (branch.seen === null ? [] : [{ branch, ...bypassOf(branch.seen) }]));
  if (known.length === 0) return undecided(bypass, notJudged);
  const bound = known.filter(({ branch }) => branch.holdings.protected.state !== 'fail');
  if (bound.length === 0) return idle(bypass, 'There are no rules that anybody could pass by.');
  const strangers = bound.map((one) => ({
    ...one,
    actors: one.actors.filter(({ who }) => !(allowBypass ?? []).includes(who)),
  }));
  const exempt = strangers.some(({ actors }) => actors.some(({ mode }) => mode === 'exempt'));
  const strict = view.facts.audit && (exempt || allowBypass !== null);
  const soft = strict && allowBypass === null;
  const findings = strangers.flatMap(({ actors, branch, untold }) => [
    ...actors.filter(({ mode }) => mode === 'exempt').map((actor) => exemptDraft(view, branch, actor)),
    ...softened(soft, othersDraft(view, branch, actors)),
    ...softened(soft, untoldDraft(view, branch, untold)),
  ]);
  const allowed = bound.flatMap(({ actors }) => actors.map(({ who }) => who));
  const pass =
    allowed.length === 0 ? 'Nobody may.' : `Only whom the policy file names: ${listed([...new Set(allowed)])}.`;
  return decided(bypass, findings[0]?.message ?? pass, findings, strict ? { enforced: true } : {});
}

function softened(soft: boolean, draft: FindingDraft | null): readonly FindingDraft[] {
  if (draft === null) return [];
  return [soft ? { ...draft, atMost: 'warning' } : draft];
}

function exemptDraft(view: View, branch: BranchView, { of, who }: Bypass): FindingDraft {
  const message = `“${who.slice(0, 100)}” is exempt from ${of} on ${nameOf(branch)}: its rules do not run for it, and GitHub writes no entry that they were passed by.`;
  const remedy =
    'Set its mode to “Always” or “For pull requests only” at Settings › Rules › Rulesets › Bypass list, which leaves a trace, or take it off the list.';
  return { outcome: 'fail', message, remedy, location: placeOf(view) };
}

function othersDraft(view: View, branch: BranchView, actors: readonly Bypass[]): FindingDraft | null {
  const others = actors.filter(({ mode }) => mode !== 'exempt');
  if (others.length === 0) return null;
  const words = listed(
    others.map(({ mode, of, who }) => `“${who}” (${of}, ${modes[mode]})`),
    10,
  );
  const names = JSON.stringify([...new Set(others.map(({ who }) => who))]);
  return {
    outcome: 'fail',
    message: `Not everybody is bound by the rules of ${nameOf(branch)}: ${words}.`,
    remedy: `Take them off the bypass list (of branch protection: tick “Do not allow bypassing the above settings”). Those who need it stand in the policy file on the default branch:\ncontrols:\n  branch-audit:\n    allow-bypass: ${names}`,
    location: placeOf(view),
  };
}

function untoldDraft(view: View, branch: BranchView, untold: readonly Untold[]): FindingDraft | null {
  if (untold.length === 0) return null;
  const lacks = [...new Set(untold.flatMap(({ lack }) => (lack === '' ? [] : [lack])))];
  const how = untold.flatMap(({ reason }) => reason ?? []).join(' ');
  const places = listed(untold.map(({ of }) => of));
  const message = `Nobody can tell who may pass by the rules of ${nameOf(branch)} (${places}): ${whyUntold(how, lacks)}`;
  const remedy =
    lacks.length === 0
      ? grant(lacks)
      : `${grant(lacks)} GitHub tells the list of a ruleset only to who may change it; this control changes nothing. Else an administrator looks at Settings › Rules › Rulesets › Bypass list.`;
  return unknownDraft(view, message, remedy);
}
