import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';
import { counted, listed } from '@cm/model/words';

import { momentOf } from '../core/moment.ts';
import { isWorse } from '../core/severity.ts';
import type { Finding } from '../finding.ts';
import { drafted, draftOf, fixWords, nameOf, severityWords, timeWords, waiverLines } from '../output/words.ts';
import { ignoresChanged, newInChange } from '../rules/change.ts';
import type { View } from '../view.ts';
import { mostFindings } from './overdue.ts';

/** What a change brings. */
export function judgeNew(view: View): Verdict {
  const { blind, comparedWith, facts, fresh, settings } = view;
  const threshold = settings.newFrom;
  if (facts.mode === 'state') return idle(newInChange, 'Judged on pull requests; here a new one starts its clock.');
  if (blind !== null) return { ...undecided(newInChange, `Not judged: ${blind}`), threshold };
  if (comparedWith === null) {
    const none = view.clockless ?? 'There are neither reports of the base nor a ledger.';
    if (view.clockless !== null) return { ...undecided(newInChange, `Not judged: ${none}`), threshold };
    const message = `Nobody can tell which of ${counted(view.open.length, 'finding')} the change brings: ${none}`;
    const draft: FindingDraft = { outcome: 'fail', message, remedy: howToCompare, location: null, atMost: 'notice' };
    return decided(newInChange, message, view.open.length === 0 ? [] : [draft], { threshold });
  }
  const brought = fresh.filter(({ excused }) => excused === null);
  const findings = drafted(brought, mostFindings, (finding) => newDraft(finding, view));
  const weighty = brought.filter(({ level }) => level !== null && !isWorse(settings.newFrom, level)).length;
  const reason = `${counted(fresh.length, 'new one')} by the ${comparedWith}; ${weighty} of ${settings.newFrom} severity or worse.`;
  return decided(newInChange, reason, findings, { threshold });
}

const howToCompare =
  'Scan what the change stands on too, with the same scanner, and name those reports in `base-reports`. Or let a scheduled run keep a ledger (`write-ledger: true`): the README shows both.';

function newDraft(finding: Finding, view: View): FindingDraft {
  const { comparedWith, facts, settings } = view;
  const published = publishedSince(finding, view);
  const how =
    published !== null
      ? ` It was published ${timeWords(published)}, after the last scan in the ledger, so it may not come from this change.`
      : ` It is not in the ${comparedWith}.`;
  const message = `${nameOf(finding)} (${severityWords(finding)}) is new in this change.${how}`;
  const remedy = `${fixWords(finding)}\n${waiverLines(finding, 'new-in-change', facts.now, settings)}`;
  const { level } = finding;
  const light = level === null || isWorse(settings.newFrom, level);
  if (light) return draftOf(finding, message, fixWords(finding), { atMost: 'notice' });
  return published === null
    ? draftOf(finding, message, remedy)
    : draftOf(finding, message, howToCompare, { atMost: 'notice' });
}

/** A vulnerability that became known after the last scan on the base is nobody's doing: only reports of the base can tell. */
function publishedSince({ publishedAt }: Finding, { comparedWith, facts: { ledger } }: View): number | null {
  if (comparedWith !== 'ledger' || ledger.kind !== 'read') return null;
  const published = momentOf(publishedAt);
  const last = ledger.state.heartbeats.at(-1)?.at ?? null;
  return published !== null && last !== null && published > last ? published : null;
}

/** Changes of what scanners ignore. */
export function judgeIgnores({ facts: { ignores, mode } }: View): Verdict {
  const { approvedBy, changed } = ignores;
  if (mode === 'state') return idle(ignoresChanged, 'Judged on pull requests.');
  if (changed.length === 0) return decided(ignoresChanged, 'The change touches no ignore file.');
  if (approvedBy !== null) return decided(ignoresChanged, `${approvedBy} approved the change of ${listed(changed)}.`);
  const findings = changed.map((path): FindingDraft => {
    const message = `The change alters ${path}, which makes a scanner leave out vulnerabilities. Until it is merged its entries excuse nothing here; but the scanner of this run may already obey them.`;
    const remedy =
      'Ask somebody other than the author to approve the head of this pull request, and run the check again. Exceptions with an approver and an end belong into `waivers` of .github/change-policy.yml.';
    return { outcome: 'fail', message, remedy, location: { kind: 'file', path } };
  });
  return decided(
    ignoresChanged,
    `${counted(changed.length, 'ignore file')} changed, approved by nobody else.`,
    findings,
  );
}
