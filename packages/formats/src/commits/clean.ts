import { lineStarts, trimGitEnd } from './text.ts';

/** What git does to the message file of a commit before it stores it. Source: git-commit(1), `--cleanup`, `--verbose`. */
export interface Cleanup {
  /** `strip`: comment lines and needless white space go. `whitespace`: comments stay. `verbatim`: all stays. */
  readonly mode: 'strip' | 'whitespace' | 'verbatim';
  /** What a comment line starts with. */
  readonly comment: string;
  /** Whether everything from the scissors line on goes, in any mode. */
  readonly cut: boolean;
}

/** The scissors line of git's own making, without its comment character. */
export const scissors = '------------------------ >8 ------------------------';

const editorsDefault: Cleanup = { mode: 'strip', comment: '#', cut: true };

/**
 * What `git commit` records of a message as it stands in the file that it was written in. For a commit-msg hook, which
 * sees the file before git cleans it; a commit's own message must not be cleaned again.
 */
export function cleanMessage(text: string, { mode, comment, cut }: Cleanup = editorsDefault): string {
  const kept = cut ? text.slice(0, scissorsAt(text, comment) ?? text.length) : text;
  return mode === 'verbatim' ? kept : stripSpace(kept, mode === 'strip' ? comment : null);
}

/** Where the scissors line starts; null where there is none. Git takes it to the letter, its line feed included. */
export function scissorsAt(text: string, comment: string): number | null {
  const line = `${comment} ${scissors}\n`;
  if (text.startsWith(line)) return 0;
  const at = text.indexOf(`\n${line}`);
  return at === -1 ? null : at + 1;
}

/** Whether git makes no commit of a cleaned message: nothing stands in it but sign-offs. */
export function isEmptyMessage(text: string): boolean {
  const starts = lineStarts(text);
  return starts.every(
    (start, index) =>
      text.startsWith('Signed-off-by: ', start) || trimGitEnd(text.slice(start, starts[index + 1])) === '',
  );
}

/** As `git stripspace`: no white space at line ends, no blank lines at the ends, one blank line in place of several. */
function stripSpace(text: string, comment: string | null): string {
  const starts = lineStarts(text);
  const kept: string[] = [];
  let blank = false;
  for (let index = 0; index < starts.length; index += 1) {
    if (comment !== null && text.startsWith(comment, starts[index])) continue;
    const line = trimGitEnd(text.slice(starts[index], starts[index + 1]));
    if (line === '') {
      blank = true;
      continue;
    }
    if (blank && kept.length > 0) kept.push('');
    kept.push(line);
    blank = false;
  }
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}
