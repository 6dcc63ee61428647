import { suite } from './tree.ts';

/** How the suite is named in a workflow: what stands behind `@`, and the version behind `#` where that is a commit. */
export interface Pin {
  readonly ref: string;
  /** Empty for none. */
  readonly version: string;
}

const release = /^v\d{1,6}(?:\.\d{1,6}){0,2}(?:-rc(?:\.\d{1,6})?)?$/;
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a ref names a release: `v1`, `v1.2`, `v1.2.3`, or a candidate of one. */
export function isRelease(ref: string): boolean {
  return release.test(ref);
}

/** Whether a ref is a whole commit hash. */
export function isCommit(ref: string): boolean {
  return commit.test(ref);
}

/** One line of a workflow that takes something at a ref. */
export interface PinnedLine {
  /** Up to and with `@`. */
  readonly before: string;
  readonly name: string;
  readonly pin: Pin;
  /** Whatever closes a quoted value, and what else the comment says. */
  readonly quote: string;
}

const uses =
  /^(?<before>[ \t]{0,200}(?:- )?[ \t]{0,20}["']?uses["']?:[ \t]{0,20}(?<open>["']?)(?<name>[\w.-]{1,100}\/[\w./-]{1,300})@)(?<ref>[\w./+-]{1,200})(?<quote>["']?)[ \t]{0,40}(?:# ?(?<comment>.{0,300}))?$/;

/** Reads a line; null for one that takes nothing at a ref. Linear: every repeat is bounded and none follows its like. */
export function pinnedLine(line: string): PinnedLine | null {
  const groups = uses.exec(line.replace(/\r$/, ''))?.groups;
  if (groups === undefined || groups['open'] !== groups['quote']) return null;
  const { before = '', name = '', ref = '', quote = '', comment = '' } = groups;
  return { before, name, quote, pin: { ref, version: comment.trim() } };
}

/** Whether what is taken is of the suite, whichever case its owner is written in. */
export function isOurs(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === suite || lower.startsWith(`${suite}/`);
}

/** Writes a line anew, with another pin. */
export function withPin({ before, quote }: PinnedLine, { ref, version }: Pin): string {
  return `${before}${ref}${quote}${version === '' ? '' : ` # ${version}`}`;
}

/** Every line of ours with this pin. */
export function pinAll(text: string, pin: Pin): string {
  const write = (line: string): string => {
    const read = pinnedLine(line);
    return read !== null && isOurs(read.name) ? withPin(read, pin) : line;
  };
  return text.split('\n').map(write).join('\n');
}

/** The first pin of ours; null where nothing of ours is taken. */
export function firstPin(text: string): Pin | null {
  for (const line of text.split('\n')) {
    const read = pinnedLine(line);
    if (read !== null && isOurs(read.name)) return read.pin;
  }
  return null;
}

/** The text without its pins, so that a bot which moves one edits nothing. */
export function withoutPins(text: string): string {
  const strip = (line: string): string => {
    const read = pinnedLine(line);
    return read === null ? line.replace(/\r$/, '') : `${read.before}${read.quote}`;
  };
  return text.split('\n').map(strip).join('\n');
}
