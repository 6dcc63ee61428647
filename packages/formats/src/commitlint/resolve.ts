import { nearest } from '@cm/model';

import { firstState, type ParserState, withParserPreset, withPreset, withUnknownPreset } from './parser-change.ts';
import { presetOf, presetPackage, type RuleEntry } from './presets.ts';
import { ruleTable } from './rule-table.ts';
import { ruleFaults } from './rule-faults.ts';
import type { CommitlintConfig, CommitlintRuleSetting, CommitlintUnsupported } from './types.ts';
import { unknownPreset, unsupportedKey } from './unsupported.ts';
import { type Fault, plainValue, shown } from './values.ts';

export type Resolved =
  | { readonly ok: true; readonly config: CommitlintConfig }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Gap = Omit<CommitlintUnsupported, 'notJudged'>;

/** Works presets into a configuration as commitlint does, and lists all that is not honoured. Never throws. */
export function resolveConfig(path: string, value: unknown): Resolved {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `The configuration is ${shown(value)}, and must be keys with values.`;
    return { ok: false, faults: [{ path: [], message, fix: `Write a key and its value, such as ${sample}.` }] };
  }
  const { extends: names, rules: own, parserPreset, ...rest } = value as Readonly<Record<string, unknown>>;
  const extending = extended(names, Object.hasOwn(rest, '$import'));
  const parser = withParserPreset(extending.state, parserPreset);
  const faults = [
    ...extending.faults,
    ...(parser.fault === null ? [] : [parser.fault]),
    ...(own === undefined ? [] : ruleFaults(own)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const entries = new Map([...extending.rules, ...Object.entries((own ?? {}) as Readonly<Record<string, RuleEntry>>)]);
  const gaps = [...extending.gaps, ...Object.entries(rest).flatMap(gapOf), ...parser.unsupported];
  if (entries.size === 0 && gaps.every(({ kind }) => kind !== 'preset')) return { ok: false, faults: [nothing] };
  return { ok: true, config: assemble(path, entries, parser.state, extending, gaps) };
}

const sample = 'extends: ["@commitlint/config-conventional"]';
const nothing: Fault = {
  path: [],
  message: 'The configuration sets no rule, and commitlint refuses it.',
  fix: `Write ${sample}, or the rules that you want.`,
};

interface Extended {
  readonly rules: ReadonlyMap<string, RuleEntry>;
  readonly state: ParserState;
  /** Rules that a preset computes, by the preset's name, unless something sets them later. */
  readonly computed: ReadonlyMap<string, string>;
  /** Rules of presets that an unknown one after them may have changed. */
  readonly doubtful: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
}

function extended(names: unknown, imports: boolean): Extended {
  const list = names === undefined ? [] : typeof names === 'string' ? [names] : names;
  if (!Array.isArray(list) || list.some((name) => typeof name !== 'string')) {
    const message = `"extends" is ${shown(names)}, and must be the name of a preset or a list of names.`;
    return { ...reduced([]), faults: [{ path: ['extends'], message, fix: `Write ${sample}.` }] };
  }
  return reduced([...(list as readonly string[]), ...(imports ? [null] : [])]);
}

/** Works in one preset after the other; null stands for a file that is imported, of which nothing is known. */
function reduced(names: readonly (string | null)[]): Extended {
  const rules = new Map<string, RuleEntry>();
  const computed = new Map<string, string>();
  const doubtful = new Set<string>();
  const gaps: Gap[] = [];
  let state = firstState;
  for (const name of names) {
    const preset = name === null ? null : presetOf(name);
    if (preset === null) {
      if (name !== null) gaps.push(unknownPreset(name, presetPackage(name)));
      for (const rule of rules.keys()) doubtful.add(rule);
      rules.clear();
      state = withUnknownPreset(state);
      continue;
    }
    state = withPreset(state, preset.parser);
    for (const [rule, entry] of Object.entries(preset.rules)) {
      rules.set(rule, entry);
      computed.delete(rule);
    }
    for (const rule of preset.computed ?? []) {
      rules.delete(rule);
      computed.set(rule, name ?? '');
    }
  }
  return { rules, state, computed, doubtful, gaps, faults: [] };
}

/** Nothing is lost with an empty list, nor with `defaultIgnores: false`, which is how messages are judged here. */
function gapOf([key, value]: readonly [string, unknown]): readonly Gap[] {
  const harmless = key === '$schema' || (key === 'defaultIgnores' && value === false);
  return harmless || (Array.isArray(value) && value.length === 0) ? [] : [unsupportedKey(key)];
}

function assemble(
  path: string,
  entries: ReadonlyMap<string, RuleEntry>,
  { parser, unknown }: ParserState,
  { computed, doubtful }: Extended,
  gaps: readonly Gap[],
): CommitlintConfig {
  const inForce = [...entries].flatMap(([rule, entry]) => setting(rule, entry));
  const judged = inForce.filter(({ rule }) => !ruleTable.get(rule)?.needs.some((part) => unknown.has(part)));
  const hidden = inForce.filter((rule) => !judged.includes(rule)).map(({ rule }) => rule);
  const left = [...[...doubtful].filter((rule) => !entries.has(rule)), ...hidden];
  const uncomputed = [...computed].filter(([rule]) => !entries.has(rule));
  const unsupported = [
    ...gaps.map((gap) => ({ ...gap, notJudged: hidesParts(gap) ? left : [] })),
    ...uncomputed.map(([rule, preset]) => computedGap(rule, preset)),
    ...[...entries.keys()].filter((rule) => !ruleTable.has(rule)).map(unknownRule),
  ];
  return { path, rules: judged, parser, unsupported };
}

function hidesParts({ kind, fix }: Gap): boolean {
  return kind === 'preset' || (kind === 'parser' && fix !== 'Nothing needs to be done.');
}

function setting(rule: string, [level, condition, value]: RuleEntry): readonly CommitlintRuleSetting[] {
  const shape = ruleTable.get(rule);
  if (shape === undefined || level === 0) return [];
  const known = { rule, level: level === 1 ? (1 as const) : (2 as const) };
  const when = condition === 'never' ? ('never' as const) : ('always' as const);
  return [{ ...known, condition: when, ...(value === undefined ? {} : { value: plainValue(shape.value, value) }) }];
}

function computedGap(rule: string, preset: string): CommitlintUnsupported {
  return {
    kind: 'rule',
    key: `rules.${rule}`,
    why: `"${preset}" computes it by running code, and no code of a repository or its packages is run`,
    fix: `Write the list out: ${rule}: [2, always, [name, other-name]].`,
    notJudged: [rule],
  };
}

function unknownRule(rule: string): CommitlintUnsupported {
  const meant = nearest(rule, [...ruleTable.keys()], 3);
  return {
    kind: 'rule',
    key: `rules.${rule}`,
    why: 'commitlint has no rule of this name of its own; a rule of a plugin is a program, and none is run',
    fix: meant === null ? 'Keep a step that runs commitlint for the rules of plugins.' : `Did you mean "${meant}"?`,
    notJudged: [rule],
  };
}
