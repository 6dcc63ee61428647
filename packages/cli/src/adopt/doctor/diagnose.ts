import type { AnyAction } from '@cm/app';

import type { ControlState, Diagnosis, DoctorFacts, Lack, Place } from './facts.ts';
import { problemsIn } from './problems.ts';
import { type Running, setsStatus, shownBy } from './running.ts';

/** Says of every control whether it runs, whether anybody has to heed it, and what its token lacks. Pure. */
export function diagnose(facts: DoctorFacts): Diagnosis {
  const { emergencyLabel: label, hook, policy, remarks, requirements, unread } = facts;
  const controls = facts.controls.map((control) => stateOf(control, facts));
  return {
    controls,
    problems: problemsIn(facts),
    unknown: [
      ...unread.map(({ path, reason }) => `${path}: ${reason}`),
      ...(requirements.status === 'unavailable' ? [`Which checks are required: ${requirements.reason}`] : []),
      ...(label?.there.status === 'unavailable'
        ? [`Whether there is a label "${label.name}": ${label.there.reason}`]
        : []),
      ...(policy.kind === 'unreadable' ? policy.sentences.map((sentence) => `The policy file: ${sentence}`) : []),
      ...(remarks.status === 'unavailable' ? [`Whether the workflows are complete: ${remarks.reason}`] : []),
      ...(hook.status === 'unavailable' ? [`The commit-msg hook: ${hook.reason}`] : []),
    ],
    hints: [
      ...(policy.kind === 'none'
        ? ['There is no policy file, so the policy document holds as it stands. cm init writes one.']
        : []),
      ...(policy.kind === 'waiting' ? ['.github/change-policy.yml counts once it is on the default branch.'] : []),
      ...(hook.status === 'available' && !hook.value
        ? ['Commit messages are not checked as you commit: cm hook install.']
        : []),
    ],
  };
}

function stateOf(control: DoctorFacts['controls'][number], facts: DoctorFacts): ControlState {
  const running = facts.running.filter((one) => one.control === control.name);
  const places = running.map((one) => placeOf(one, control));
  const answer = (state: ControlState['state'], reason: string): ControlState => ({
    control: control.name,
    state,
    reason,
    places,
  });
  if (running.length === 0) return answer('not-running', 'No workflow here runs it.');
  const onChanges = running.filter(({ events }) => events.some((event) => changeEvents.has(event)));
  if (onChanges.length === 0) return answer('beside', 'It runs, but on no pull request: it can block none.');
  if (facts.policy.kind === 'valid' && facts.policy.mode === 'audit')
    return answer('advisory', 'The policy file says `mode: audit`, so nothing blocks.');
  if (facts.requirements.status === 'unavailable')
    return answer('unknown', 'Whether its check is required could not be asked.');
  const firm = onChanges.filter(({ mayFail }) => !mayFail);
  if (firm.length === 0) return answer('advisory', '`continue-on-error` lets every red one pass.');
  const required = new Set(facts.requirements.value.checks);
  const by = firm.flatMap((one) => shownBy(one, facts.branch)).find((check) => required.has(check));
  if (by !== undefined) return answer('required', `The check "${by}" is required.`);
  return notRequired(firm, facts.branch, answer);
}

/** Nothing that is required is known to show it. */
function notRequired(
  firm: readonly Running[],
  branch: string | null,
  answer: (state: ControlState['state'], reason: string) => ControlState,
): ControlState {
  const status = firm.find((one) => setsStatus(one));
  if (status !== undefined && branch === null)
    return answer('unknown', 'Its status has the name of the default branch: run git remote set-head origin --auto.');
  if (firm.some((one) => one.check === null && !setsStatus(one)))
    return answer('unknown', 'The name of its check is made while it runs, so whether it is required cannot be told.');
  if (status === undefined)
    return answer('advisory', 'No ruleset and no branch protection requires its check, so a red one stops nobody.');
  const name = `${status.control}/${branch ?? ''}`;
  return answer(
    'advisory',
    `No ruleset and no branch protection requires its status "${name}", so it stops nobody; its job is green whatever it says.`,
  );
}

/** Events on which a verdict comes before something lands. */
const changeEvents: ReadonlySet<string> = new Set(['merge_group', 'pull_request', 'pull_request_target']);

function placeOf(one: Running, { permissions }: Pick<AnyAction, 'permissions'>): Place {
  const { access, check, events, given, line, runs, workflow } = one;
  const conditional = runs === 'maybe';
  return {
    workflow,
    line,
    events,
    check,
    given,
    conditional,
    lacks: access === null ? null : lacks(permissions, access),
  };
}

/** A control that writes only where it is asked to does its work with `read`. */
function lacks(permissions: AnyAction['permissions'], access: NonNullable<Running['access']>): readonly Lack[] {
  return Object.entries(permissions).flatMap(([scope, { access: wanted, optional = false, why }]) => {
    const given = access(scope);
    if (given === 'write' || given === wanted) return [];
    return [{ permission: `${scope}: ${wanted}`, why, optional: optional || given === 'read' }];
  });
}
