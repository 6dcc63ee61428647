import { lineAt, lineStarts } from './text.ts';

/** A header that says of itself that the work is not done. */
export interface Unfinished {
  /** `autosquash`: git's own marks, which `git rebase --autosquash` resolves. `wip`: a person's note. */
  readonly kind: 'autosquash' | 'wip';
  /** `fixup!`, `WIP`, …, as it was written. */
  readonly marker: string;
  /** The header without the mark. */
  readonly rest: string;
}

const anyMark = /^\s*(?:fixup|squash|amend)!|wip|draft|work in progress|🚧/iu;
const autosquash = /^(fixup|squash|amend)! ?/;
const wip = /^(?:\[(?:wip|draft)\]|\((?:wip|draft)\)|(?:wip|draft):|wip(?=[\s/(-]|$)|work in progress(?=[\s:]|$)|🚧)/iu;
const wipSubject = /^[a-z]{2,20}(?:\([^()]{1,60}\))?!?: (\[?wip\]?:?(?=[\s:]|$))/i;

/** Finds `fixup!`, `squash!`, `amend!` (git's, case as git has it), `WIP` and `Draft:` at the start, and `type: WIP …`. */
export function unfinishedHeader(header: string): Unfinished | null {
  if (!anyMark.test(header)) return null;
  const text = header.trimStart();
  const git = autosquash.exec(text);
  if (git !== null) return { kind: 'autosquash', marker: git[0].trim(), rest: text.slice(git[0].length).trim() };
  const person = wip.exec(text);
  if (person !== null) {
    const rest = text.slice(person[0].length).replace(/^[\s:/-]{1,5}/, '');
    return { kind: 'wip', marker: person[0].trim(), rest: rest.trim() };
  }
  const inside = wipSubject.exec(text.slice(0, 120));
  if (inside?.[1] === undefined) return null;
  return { kind: 'wip', marker: inside[1].trim(), rest: text.slice(inside[0].length).trim() };
}

const revertLine = /^This reverts commit ([0-9a-f]{7,64})(?=[.,\s]|$)/i;

const none: readonly string[] = [];

/** Hashes (lower case, full or short, in order) of the `This reverts commit …` lines that `git revert` writes. */
export function revertedCommits(message: string): readonly string[] {
  if (!message.includes('This reverts commit ')) return none;
  const starts = lineStarts(message);
  const found = new Set<string>();
  for (let index = 0; index < starts.length; index += 1) {
    const match = revertLine.exec(lineAt(message, starts, index));
    if (match?.[1] !== undefined) found.add(match[1].toLowerCase());
  }
  return [...found];
}
