import type { Verdict } from '@cm/model';
import { codeCell } from '@cm/model/markdown';
import { decided, idle, undecided } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import { emergency } from '../../rules/classify.ts';
import { type CaseView, onPull } from '../../view.ts';
import type { Claim } from '../emergency.ts';
import type { Weighed } from '../weigh.ts';
import { exampleOf } from './declared.ts';

/** Whether the emergency path is open: the label by somebody entitled, and an incident. */
export function emergencyVerdict(view: CaseView, { category, claim }: Weighed): Verdict {
  const { laptop, record } = view.facts;
  if (laptop) return idle(emergency, 'Needs GitHub: who put a label on is not in the repository.');
  if (record.status === 'unavailable') return undecided(emergency, 'Not judged: the labels could not be read.');
  const label = view.settings.emergencyLabel;
  if (claim === null) return idle(emergency, `Nobody asks for the emergency path: the label “${label}” is not on it.`);
  if (category === 'emergency')
    return decided(emergency, `“${label}” by ${claim.by ?? ''}, for ${claim.incident ?? ''}.`);
  const findings = [
    ...(claim.authorised === 'yes' ? [] : [labelFinding(view, claim)]),
    ...(claim.incident === null ? [incidentFinding(view)] : []),
  ];
  return decided(emergency, `The emergency path is not open; the change is judged as a ${category} one.`, findings);
}

function labelFinding(view: CaseView, { authorised, by, fix, label, why }: Claim): ReturnType<typeof onPull> {
  const otherwise = 'Or take the label off: the change is judged as any other then.';
  if (authorised === 'untold') {
    const who = by === null ? '' : ` (it was ${by})`;
    const message = `Whether somebody entitled put the label “${label}” on could not be told${who}. ${why ?? ''}`;
    return onPull(view, 'unknown', message, `${fix} ${otherwise}`);
  }
  const message = `The label “${label}” was put on by ${by ?? 'somebody unknown'}, who may not open the emergency path.`;
  const remedy = `Have ${entitled(view, (name) => name)} take the label off and put it on again. ${otherwise}`;
  return onPull(view, 'fail', message, remedy);
}

function incidentFinding(view: CaseView): ReturnType<typeof onPull> {
  const { emergencyLabel, incidents } = view.settings;
  const message = `The label “${emergencyLabel}” is on it, and no incident is named: looked for ${listed(incidents)} in the title, the description and the commits.`;
  return onPull(
    view,
    'fail',
    message,
    `Write a line such as \`Incident: ${exampleOf(incidents)}\` in the description.`,
    'body',
  );
}

/** Who may open the path, in words. */
function entitled({ settings: { labellers, leads, onCall } }: CaseView, show: (name: string) => string): string {
  const named = [...new Set([...onCall, ...leads, ...labellers])];
  if (named.length === 0) return 'somebody who maintains the repository';
  return `${named.length === 1 ? '' : 'one of '}${listed(named.map(show), 10)}`;
}

/** What is missing and who can provide it, in Markdown. */
export function missingOf(view: CaseView, { category, claim }: Weighed): readonly string[] {
  if (claim === null || category === 'emergency') return [];
  const { emergencyLabel, incidents } = view.settings;
  return [
    ...(claim.authorised === 'yes' ? [] : [`the label ${codeCell(emergencyLabel)} from ${entitled(view, codeCell)}`]),
    ...(claim.incident === null
      ? [`the incident in the description, such as ${codeCell(`Incident: ${exampleOf(incidents)}`)}, from the author`]
      : []),
  ];
}

/** Whether the path only waits for somebody entitled to put the label on. */
export function waitsForLabel({ category, claim }: Weighed): boolean {
  return claim !== null && category !== 'emergency' && claim.authorised === 'no' && claim.incident !== null;
}
