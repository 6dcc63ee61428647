import type { KeptIssue } from '@cm/model';
import { codeCell } from '@cm/model/markdown';

import type { Finding } from '../finding.ts';
import { fixWords, nameOf, timeWords } from './words.ts';

/** Stands on every issue that is kept, and tells them from those of people. */
export const issueLabel = 'vuln-sla';

/** The issue of an overdue vulnerability. No time that goes by stands in it, so that it need not be written again. */
export function issueOf(finding: Finding): KeptIssue {
  const { deadline, id, severity } = finding;
  const due = deadline.due === null ? 'the next release' : timeWords(deadline.due);
  const lines = [
    `${codeCell(nameOf(finding))} (${severity}) is past its deadline: ${due}.`,
    '',
    `- First seen: ${timeWords(deadline.firstSeen)}`,
    `- What to do: ${codeCell(fixWords(finding))}`,
    '',
    'This issue is for people only: nothing reads it, and it is closed by the run that finds the vulnerability gone or excused.',
  ];
  const title = nameOf(finding).replaceAll('@', '@\u200B').slice(0, 200);
  return { key: id, title: `Overdue: ${title}`, body: lines.join('\n') };
}
