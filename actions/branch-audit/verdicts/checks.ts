import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import { rulesetJson } from '../output/ruleset.ts';
import { grant, nameOf, placeOf, whyUntold } from '../output/words.ts';
import { type Required, requiredOf } from '../required-checks.ts';
import { checksSource, controlsRequired } from '../rules/around.ts';
import type { BranchView, View } from '../view.ts';
import { notJudged, unknownDraft } from './holdings.ts';

interface Known {
  readonly branch: BranchView;
  readonly required: Required;
}

/** Branches whose protection could be asked for. */
function knownIn({ branches }: View): readonly Known[] {
  return branches.flatMap((branch) => (branch.seen === null ? [] : [{ branch, required: requiredOf(branch.seen) }]));
}

/** Whether a required check can be forged by whoever may write. */
export function judgeSources(view: View): Verdict {
  const known = knownIn(view);
  if (known.length === 0) return undecided(checksSource, notJudged);
  if (known.every(({ required: { checks, whole } }) => whole && checks.length === 0)) {
    return idle(checksSource, 'No check is required.');
  }
  const findings = known.flatMap((one) => sourceFindings(view, one));
  const count = known.reduce((sum, { required }) => sum + required.checks.length, 0);
  return decided(
    checksSource,
    findings[0]?.message ?? `${counted(count, 'required check')}, each of one source.`,
    findings,
  );
}

function sourceFindings(view: View, { branch, required }: Known): readonly FindingDraft[] {
  const open = required.checks.filter(({ source }) => source === 'any').map(({ context }) => context);
  if (open.length > 0) {
    const message = `On ${nameOf(branch)} any source may report ${listed(open.map((name) => `“${name}”`))}, so whoever may write can set ${open.length === 1 ? 'it' : 'them'} green with one call.`;
    const remedy =
      'In the branch’s ruleset choose the source beside the check, GitHub Actions for a job of a workflow. In its JSON that is "integration_id": 15368.';
    return [{ outcome: 'fail', message, remedy, location: placeOf(view) }];
  }
  const untold = required.checks.filter(({ source }) => source === null).map(({ context }) => context);
  if (untold.length === 0 && required.whole) return [];
  const lacks = untold.length > 0 ? ['contents: read'] : required.lacks;
  const which = untold.length > 0 ? `who may report ${listed(untold)}` : 'which checks are required';
  return [
    unknownDraft(view, `Nobody can tell ${which} on ${nameOf(branch)}: ${whyUntold('', lacks)}`.trim(), grant(lacks)),
  ];
}

/** Names that a check or a required workflow of this suite has by itself. */
const ownCheck = /^(?:Controls \/ Required$|(?:change-gate|rollback-plan-check)\/)/;
const ownWorkflow = /(?:^|\/)(?:required|pull-request|change-gate)\.yml$/;

/** Whether the controls are among what is required. */
export function judgeControls(view: View): Verdict {
  const { checks } = view.settings;
  const known = knownIn(view);
  const more = view.facts.audit && checks.length > 0 ? ({ enforced: true } as const) : {};
  if (known.length === 0) return { ...undecided(controlsRequired, notJudged), ...more };
  const findings = known.flatMap((one) => (checks.length > 0 ? missingChecks(view, one) : noOwnCheck(view, one)));
  const pass = checks.length > 0 ? `All are required: ${listed(checks)}.` : 'A control of the suite is required.';
  return decided(controlsRequired, findings[0]?.message ?? pass, findings, more);
}

function missingChecks(view: View, { branch, required }: Known): readonly FindingDraft[] {
  const names = new Set(required.checks.map(({ context }) => context));
  const missing = view.settings.checks.filter((name) => !names.has(name));
  if (missing.length === 0) return [];
  const lost = listed(missing.map((name) => `“${name}”`));
  return [
    required.whole
      ? lostDraft(view, `${nameOf(branch)} does not require ${lost}, which the policy file asks for.`, branch)
      : untoldDraft(view, branch, required),
  ];
}

function noOwnCheck(view: View, { branch, required }: Known): readonly FindingDraft[] {
  const names = required.checks.map(({ context }) => context);
  if (names.some((name) => ownCheck.test(name)) || required.workflows.some((path) => ownWorkflow.test(path))) return [];
  if (!required.whole) return [untoldDraft(view, branch, required)];
  const there = names.length === 0 ? 'no check at all' : listed(names.map((name) => `“${name}”`));
  return [lostDraft(view, `${nameOf(branch)} requires ${there}, and none that is known to be of this suite.`, branch)];
}

function lostDraft(view: View, message: string, { facts }: BranchView): FindingDraft {
  const json = rulesetJson('checks-required', view.settings, facts);
  const remedy = `Add them to the branch’s ruleset under the names that a pull request shows; where yours have others, name them in \`checks\` of the policy file, below controls.branch-audit:\n${json}`;
  return { outcome: 'fail', message, remedy, location: placeOf(view) };
}

function untoldDraft(view: View, branch: BranchView, { lacks }: Required): FindingDraft {
  return unknownDraft(
    view,
    `Nobody can tell which checks ${nameOf(branch)} requires: ${whyUntold('', lacks)}`.trim(),
    grant(lacks),
  );
}
