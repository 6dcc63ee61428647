import { piecesOf } from '../../markdown/blocks/spans.ts';
import type { FeatureFlag } from './types.ts';

type Flag = Pick<FeatureFlag, 'kind' | 'flag' | 'target'>;

const off = new Set(['false', 'off', '0', 'disabled', 'no']);

/** Settings that switch a feature off, among the words of a command: `FEATURE_SEARCH=false`. */
export function flagsIn(words: readonly string[]): readonly Flag[] {
  return words.flatMap((word) => {
    const equals = word.indexOf('=');
    if (equals < 1 || word.length > 120 || !off.has(word.slice(equals + 1).toLowerCase())) return [];
    const name = word.slice(0, equals).replace(/^-{1,2}/u, '');
    return /feature|flag|enable|toggle/iu.test(name) ? [flag(name)] : [];
  });
}

const switchedOff =
  /\b(?:(?:turn|switch|toggle|flip)(?:s|ing)? (?:it )?off|disabl(?:e|es|ed|ing)|deactivat(?:e|es|ing)|off\b|(?:to|=) ?`?(?:false|off|0)\b)/iu;
const named = /\b(?:feature[- ]?flag|feature[- ]?toggle|feature switch|kill[- ]?switch|flag|toggle)s?\b/iu;

/** A sentence that says to switch a feature off: "turn off the flag `new_search`". Null: no such sentence, or no name in it. */
export function flagInWords(line: string): Flag | null {
  if (line.length > 400 || !named.test(line)) return null;
  const switches = switchedOff.test(line) || /\b(?:turn|switch|toggle|flip)\b.{1,80}\boff\b/iu.test(line);
  if (!switches) return null;
  const code = piecesOf(line).find(
    ({ kind, text }) => kind === 'code' && /^[\w.:/-]{2,80}(?:\s?[=:]\s?\w{1,10})?$/u.test(text),
  );
  const name = code?.text.split(/[=:\s]/u)[0] ?? quotedName(line) ?? wordName(line);
  return name === null || name === undefined ? null : flag(name);
}

function quotedName(line: string): string | null {
  return /["'“]([\w.:/ -]{2,60})["'”]/u.exec(line)?.[1] ?? null;
}

/** A word that looks like a name: with `_`, `-`, `.` or capitals in it, right behind or before "flag". */
function wordName(line: string): string | null {
  const words = line.split(/[\s,;()]+/u);
  const at = words.findIndex((word) => /^(?:flag|toggle|switch)s?:?$/iu.test(word));
  return [words[at + 1], words[at - 1], words[at - 2]].map(nameIn).find((name) => name !== null) ?? null;
}

function nameIn(word: string | undefined): string | null {
  const name = (word ?? '').replace(/[.:]$/u, '');
  const looks = /^[A-Za-z][\w.-]{2,80}$/u.test(name) && /[_.\d]|[a-z][A-Z]|^[A-Z]{3}|-/u.test(name);
  return looks && !/^(?:feature|kill)-?(?:flag|toggle|switch)$/iu.test(name) ? name : null;
}

function flag(name: string): Flag {
  return { kind: 'feature-flag', flag: name, target: name };
}
