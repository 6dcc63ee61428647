import { type Cleanup, scissors } from './clean.ts';
import { lineStarts, trimGitEnd } from './text.ts';

/** What git's configuration says of message files, as it is written there. */
export interface CleanupSettings {
  /** `commit.cleanup`; null where it is not set. */
  readonly cleanup: string | null;
  /** `core.commentChar` or `core.commentString`, whichever stands last; null where neither is set. */
  readonly comment: string | null;
  /** `commit.verbose`. */
  readonly verbose: boolean;
}

/**
 * How git will clean a message file. Without an editor git keeps comment lines, unless it is told to strip them. What
 * the options of one `git commit` say no hook can know; of `--verbose` the scissors line in the file tells.
 */
export function cleanupOf(settings: CleanupSettings, editor: boolean, text: string): Cleanup {
  return {
    mode: modeOf(settings.cleanup, editor),
    comment: commentOf(settings.comment, text),
    cut: editor || settings.verbose,
  };
}

function modeOf(cleanup: string | null, editor: boolean): Cleanup['mode'] {
  if (cleanup === 'verbatim' || cleanup === 'strip' || cleanup === 'whitespace') return cleanup;
  return cleanup === 'scissors' || !editor ? 'whitespace' : 'strip';
}

/** Git's choice for `auto`, best first. Source: git, builtin/commit.c. */
const automatic = '#;@!$%^&|:';

function commentOf(setting: string | null, text: string): string {
  if (setting === null || setting === '') return '#';
  return setting.toLowerCase() === 'auto' ? automaticComment(text) : setting;
}

/**
 * With `auto` git takes the first character that no line of its draft starts with. The draft is gone once the author
 * has written, so the character is read off the comments that git itself put at the end of the file.
 */
function automaticComment(text: string): string {
  for (const character of automatic) if (text.includes(`\n${character} ${scissors}\n`)) return character;
  const last = lastLine(text);
  const written = /^([#;@!$%^&|:])(?:[ \t]|$)/.exec(last);
  return written?.[1] ?? '#';
}

function lastLine(text: string): string {
  const starts = lineStarts(text);
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    const line = trimGitEnd(text.slice(starts[index], starts[index + 1]));
    if (line !== '') return line;
  }
  return '';
}
