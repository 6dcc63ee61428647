import type { PageModel, PagePatch } from './model.ts';
import { counted, grouped, percent, sane, uncovered } from './numbers.ts';

/** What a reader came to know, in one or two sentences. */
export function headline({ patch, project, absent = [] }: PageModel): string {
  const first = patch === null ? projectSentence(project.lines) : patchSentence(patch);
  if (absent.length === 0) return first;
  const files = counted(absent.length, 'code file');
  return `${first} ${files} of the change ${absent.length === 1 ? 'is' : 'are'} in no report.`;
}

function patchSentence(patch: PagePatch): string {
  const counts = sane(patch);
  if (counts.total === 0) return 'No new or changed line is one that the reports count.';
  const missing = uncovered(counts);
  if (missing === 0) {
    return counts.total === 1
      ? 'The one new or changed line is covered.'
      : `All ${grouped(counts.total)} new and changed lines are covered.`;
  }
  const files = patch.files.filter((file) => uncovered(sane(file)) > 0).length;
  const place = files === 0 ? '' : `, in ${counted(files, 'file')}`;
  return `${counted(missing, 'new or changed line')} ${missing === 1 ? 'is' : 'are'} not covered${place}.`;
}

function projectSentence(lines: PageModel['project']['lines']): string {
  const counts = lines === null ? null : sane(lines);
  if (counts === null || counts.total === 0) return 'The reports tell of no line of this repository.';
  const missing = uncovered(counts);
  if (missing === 0) return `All ${counted(counts.total, 'line')} that the reports count are covered.`;
  return `${grouped(missing)} of ${counted(counts.total, 'line')} ${missing === 1 ? 'is' : 'are'} not covered.`;
}

/** Name of the page for tabs and bookmarks: the number first. */
export function tabTitle({ title, patch, project }: PageModel): string {
  const counts = patch === null ? project.lines : patch;
  const known = counts === null ? null : sane(counts);
  const number = known === null || known.total === 0 ? '' : `${percent(known)} · `;
  return `${number}${title} · coverage`;
}
