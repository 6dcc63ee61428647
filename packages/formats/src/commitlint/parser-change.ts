import { parserPresets, plainParser, type ParserChange } from './presets.ts';
import type { CommitlintParser, CommitlintUnsupported, MessagePart } from './types.ts';
import { shown } from './values.ts';

/** What is known of the way messages are read, while presets and the file change it one after the other. */
export interface ParserState {
  readonly parser: CommitlintParser;
  /** Whether a later part of a parser replaces everything before it. In commitlint: a function stands there. */
  readonly whole: boolean;
  /** Parts of a message that would be read in a way that is not known here. */
  readonly unknown: ReadonlySet<MessagePart>;
}

/** commitlint before any preset. */
export const firstState: ParserState = { parser: plainParser, whole: false, unknown: new Set() };

/** A preset whose content is not known may change everything but the text itself and its first line. */
export function withUnknownPreset(state: ParserState): ParserState {
  return { ...state, whole: false, unknown: new Set<MessagePart>(['parts', 'body', 'references']) };
}

/** The state after a known preset. */
export function withPreset(state: ParserState, change: ParserChange | undefined): ParserState {
  if (change === undefined) return state;
  if (change.kind === 'whole') return { parser: change.parser, whole: true, unknown: new Set() };
  return { ...state, parser: { ...base(state), header: change.header }, whole: false };
}

export interface ParserResult {
  readonly state: ParserState;
  readonly unsupported: readonly Omit<CommitlintUnsupported, 'notJudged'>[];
  /** Set where commitlint itself would refuse the file. */
  readonly fault: { readonly path: readonly string[]; readonly message: string; readonly fix: string } | null;
}

/**
 * The state after the file's own `parserPreset`: a known name, or an object whose `parserOpts` name issue prefixes.
 * As in commitlint 21.2.4, an object discards the options of config-conventional, so that `feat!:` is no header then.
 */
export function withParserPreset(state: ParserState, setting: unknown): ParserResult {
  if (setting === undefined) return { state, unsupported: [], fault: null };
  if (typeof setting === 'string') return named(state, setting);
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) {
    const message = `"parserPreset" is ${shown(setting)}, and must be the name of a preset or a map.`;
    return faulty(state, [], message, 'Remove it, or write parserPreset: conventional-changelog-conventionalcommits.');
  }
  const { parserOpts, ...rest } = setting as Readonly<Record<string, unknown>>;
  const others = Object.keys(rest).map((key) => ({
    kind: 'parser' as const,
    key: `parserPreset.${key}`,
    why:
      key === 'name' && discards(state, rest[key])
        ? 'commitlint knows no such parser preset and then reads messages without any, as is done here too'
        : 'it has no effect on what commitlint finds in a message',
    fix: 'Nothing needs to be done.',
  }));
  const before = discards(state, rest['name']) ? { ...state, parser: plainParser } : state;
  const result = parserOpts === undefined ? withParserPreset(before, undefined) : withOptions(before, parserOpts);
  return { ...result, unsupported: [...others, ...result.unsupported] };
}

/** A preset that is a function is called only under a name that begins so; under another, commitlint drops it. */
function discards(state: ParserState, name: unknown): boolean {
  return state.whole && typeof name === 'string' && !/^(?:@[^/]*\/)?conventional-changelog-/.test(name);
}

function named(state: ParserState, name: string): ParserResult {
  const parser = parserPresets.get(name);
  if (parser !== undefined) return { state: { parser, whole: true, unknown: new Set() }, unsupported: [], fault: null };
  const why = 'a parser preset is a program, and no code of a repository or its packages is run';
  return { state: withUnknownPreset(state), unsupported: [{ ...parserKey('', why), fix: useKnown }], fault: null };
}

const useKnown = 'Where the messages follow Conventional Commits, extend "@commitlint/config-conventional" instead.';

function parserKey(below: string, why: string): Omit<CommitlintUnsupported, 'notJudged'> {
  return { kind: 'parser', key: `parserPreset${below}`, why, fix: useKnown };
}

/** Which parts of a message an option of conventional-commits-parser changes. */
const optionParts: ReadonlyMap<string, readonly MessagePart[]> = new Map([
  ['headerPattern', ['parts']],
  ['headerCorrespondence', ['parts']],
  ['breakingHeaderPattern', ['parts']],
  ['noteKeywords', ['body', 'references']],
  ['notesPattern', ['body', 'references']],
  ['fieldPattern', ['body', 'references']],
  ['referenceActions', ['references']],
  ['issuePrefixesCaseSensitive', ['references']],
  ['revertPattern', []],
  ['revertCorrespondence', []],
]);

const anyPart: readonly MessagePart[] = ['header', 'parts', 'body', 'references'];

function withOptions(state: ParserState, options: unknown): ParserResult {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const why = 'it is a program, and no code of a repository or its packages is run';
    return { state: withUnknownPreset(state), unsupported: [parserKey('.parserOpts', why)], fault: null };
  }
  const { issuePrefixes, ...rest } = options as Readonly<Record<string, unknown>>;
  if (issuePrefixes !== undefined && !isPrefixList(issuePrefixes)) {
    const message = `"issuePrefixes" is ${shown(issuePrefixes)}, and must be a list of text such as ["#", "TASK-"].`;
    return faulty(state, ['parserOpts', 'issuePrefixes'], message, 'Write each prefix as it stands before the number.');
  }
  const parser = issuePrefixes === undefined ? base(state) : { ...base(state), issuePrefixes };
  const parts = Object.keys(rest).flatMap((key) => optionParts.get(key) ?? anyPart);
  const unknown = new Set<MessagePart>([...state.unknown, ...parts]);
  return {
    state: { parser, whole: false, unknown },
    unsupported: Object.keys(rest).map(optionGap),
    fault: null,
  };
}

function optionGap(key: string): Omit<CommitlintUnsupported, 'notJudged'> {
  const parts = optionParts.get(key) ?? anyPart;
  return parts.length === 0
    ? { ...parserKey(`.parserOpts.${key}`, 'no rule depends on it'), fix: 'Nothing needs to be done.' }
    : parserKey(
        `.parserOpts.${key}`,
        'how a message is taken apart is fixed here, so that no pattern can hang the check',
      );
}

function isPrefixList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'string' && /^[^\r\n\u2028\u2029]{1,100}$/.test(item) && item.trim() !== '')
  );
}

function base(state: ParserState): CommitlintParser {
  return state.whole ? plainParser : state.parser;
}

function faulty(state: ParserState, path: readonly string[], message: string, fix: string): ParserResult {
  return { state, unsupported: [], fault: { path: ['parserPreset', ...path], message, fix } };
}
