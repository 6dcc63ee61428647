import type { GitRange } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

/** A full object id: 40 hexadecimal digits (SHA-1) or 64 (SHA-256). */
export function isHash(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * `HEAD` or a name such as `refs/heads/main` or `main`, by the rules of git-check-ref-format: nothing in it can be an
 * option, a range, a pattern or a second line.
 */
export function isRefName(text: string): boolean {
  if (text.length > 1024 || /[\p{Cc} ~^:?*[\\]/u.test(text)) return false;
  if (text.includes('..') || text.includes('@{') || text.includes('//')) return false;
  return !/^[-/.]/.test(text) && !/[/.]$/.test(text) && text !== '' && text !== '@';
}

const longestSteps = 64;

/** A full commit hash or a name, with at most a few `^1` or `~2` after it: `HEAD^1`. */
export function isRevision(text: string): boolean {
  const steps = /[\^~]/.exec(text)?.index ?? text.length;
  const [name, way] = [text.slice(0, steps), text.slice(steps)];
  return (isHash(name) || isRefName(name)) && way.length <= longestSteps && /^(?:[\^~]\d{0,9})*$/.test(way);
}

/** The range as lines for `--stdin`, so that its length has no limit and no part of it can be an option. */
export function rangeInput(range: GitRange): Fact<string> {
  const odd = [...range.include, ...range.exclude].find((name) => !isHash(name) && !isRefName(name));
  if (odd !== undefined) {
    return unavailable(
      `${JSON.stringify(odd.slice(0, 200))} is neither a full commit hash nor the name of a branch or tag.`,
    );
  }
  return available([...range.include, ...range.exclude.map((name) => `^${name}`), ''].join('\n'));
}
