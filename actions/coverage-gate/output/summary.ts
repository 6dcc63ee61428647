import { counted } from '@cm/model/words';
import { shareText } from '../numbers.ts';
import type { View } from '../view.ts';

/** The one sentence that a person reads first. */
export function summaryOf(view: View): string {
  if (view.nothing !== null) return view.nothing;
  const { reports } = view.facts;
  if (reports.read.length === 0) {
    return reports.refused.length === 0 ? 'No coverage report was found.' : 'No coverage report could be read.';
  }
  const { lines } = view.project;
  const project = lines === null ? 'the reports have no lines' : `${shareText(lines)} of the project’s lines`;
  const absent = view.absent.length === 0 ? '' : `; ${counted(view.absent.length, 'changed code file')} in no report`;
  return `Covered: ${patchWords(view)}${project}${absent}.`;
}

function patchWords({ patch }: View): string {
  if (patch === null) return '';
  return patch.total === 0 ? 'no new line that could be, ' : `${shareText(patch)} of the new and changed lines, `;
}
