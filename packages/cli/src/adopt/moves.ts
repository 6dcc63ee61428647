import { isCommit, isOurs, isRelease, type Pin, pinnedLine, withPin } from './pins.ts';

/** Where pins go. */
export interface Target {
  /** `v1.3.0`; empty where only a commit is known. */
  readonly version: string;
  /** Its commit; null where no line needs it. */
  readonly commit: string | null;
  /** A commit was asked for, so that every line gets it. */
  readonly asCommit: boolean;
}

/** One line that is changed. */
export interface Move {
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** A line of ours that stays, and why. */
export interface Stay {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

export interface Moved {
  readonly text: string;
  readonly moves: readonly Move[];
  readonly stays: readonly Stay[];
  /** Versions that were named before, for the list of changes. */
  readonly before: readonly string[];
}

/**
 * Moves the pins of ours in the lines that `isUse` says are references, and nothing else of the text. Each keeps how
 * exactly it names a version: `v1`, `v1.2`, `v1.2.3`, or a commit with its version behind it.
 */
export function moveLines(text: string, target: Target, isUse: (line: number) => boolean): Moved {
  const [moves, stays, before]: [Move[], Stay[], string[]] = [[], [], []];
  const lines = text.split('\n').map((line, index) => {
    const read = isUse(index + 1) ? pinnedLine(line) : null;
    if (read === null || !isOurs(read.name)) return line;
    const next = nextPin(read.pin, target);
    before.push(isCommit(read.pin.ref) ? versionIn(read.pin.version) : read.pin.ref);
    if (typeof next === 'string') {
      stays.push({ line: index + 1, text: line.trim(), reason: next });
      return line;
    }
    const end = line.endsWith('\r') ? '\r' : '';
    const own = `${withPin(read, next)}${end}`;
    if (own !== line) moves.push({ line: index + 1, from: line.trimEnd(), to: own.trimEnd() });
    return own;
  });
  return { text: lines.join('\n'), moves, stays, before: before.filter(isRelease) };
}

/** The pin that a line gets, or why it keeps its own. */
function nextPin(pin: Pin, { asCommit, commit, version }: Target): Pin | string {
  if (asCommit || isCommit(pin.ref)) {
    if (commit === null) return `The commit of ${version} is not known.`;
    return { ref: commit, version: withNote(pin.version, version) };
  }
  if (!isRelease(pin.ref)) return `"${pin.ref}" is no release: name one, such as @${version}.`;
  if (version === '') return 'Only a commit was named.';
  const parts = pin.ref.split('-')[0]?.split('.').length ?? 1;
  const isCandidate = version.includes('-');
  const ref = isCandidate || parts === 3 ? version : version.split('.').slice(0, parts).join('.');
  return { ref, version: withNote(pin.version, '') };
}

/** What else a comment said stays behind the version. */
function withNote(comment: string, version: string): string {
  const rest = comment.replace(/^v\d[\w.-]{0,40}/, '').trim();
  return [version, rest].filter(Boolean).join(' ');
}

function versionIn(comment: string): string {
  return /^v\d[\w.-]{0,40}/.exec(comment)?.[0] ?? '';
}
