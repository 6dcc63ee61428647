/** Sections of an INI file, as Python's configparser reads them: option names in lower case. */
export interface Ini {
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Why configparser would refuse the file: half a sentence that begins with the line; null where it would not. */
  readonly fault: string | null;
}

interface State {
  readonly sections: Map<string, Map<string, string>>;
  section: Map<string, string> | null;
  option: string | null;
  indent: number;
  fault: string | null;
}

/** Reads an INI file without interpolation: comments on lines of their own, values over several indented lines. Linear, never throws. */
export function readIni(text: string): Ini {
  const state: State = { sections: new Map(), section: null, option: null, indent: 0, fault: null };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const indent = line.length - line.trimStart().length;
    if (state.option !== null && indent > state.indent) append(state, content);
    else take(state, content, indent, index + 1);
  }
  return state;
}

function append({ section, option }: State, content: string): void {
  if (section === null || option === null) return;
  section.set(option, `${section.get(option) ?? ''}\n${content}`.trimStart());
}

function take(state: State, content: string, indent: number, line: number): void {
  state.indent = indent;
  const header = content.startsWith('[') ? content.indexOf(']') : -1;
  if (header > 1) open(state, content.slice(1, content.lastIndexOf(']')), line);
  else set(state, content, line);
}

function open(state: State, name: string, line: number): void {
  if (state.sections.has(name) && name !== 'DEFAULT') {
    state.fault ??= `line ${line} opens the section \`[${name}]\` a second time`;
  }
  state.section = state.sections.get(name) ?? new Map();
  state.sections.set(name, state.section);
  state.option = null;
}

function set(state: State, content: string, line: number): void {
  const split = /[=:]/.exec(content)?.index ?? -1;
  if (state.section === null || split <= 0) {
    state.fault ??=
      state.section === null ? `line ${line} stands before the first \`[section]\`` : `line ${line} has no \`=\``;
    state.option = null;
    return;
  }
  const option = content.slice(0, split).trimEnd().toLowerCase();
  if (state.section.has(option)) state.fault ??= `line ${line} sets \`${option}\` a second time`;
  state.section.set(option, content.slice(split + 1).trim());
  state.option = option;
}

/** An option with its `%(name)s` filled in, or the name that nothing sets. */
export type Filled =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'unset' }
  | { readonly kind: 'unfilled'; readonly name: string };

/** How many values may lead to each other. Source: `MAX_INTERPOLATION_DEPTH` of configparser. */
const deepest = 10;
/** What a value may grow to, in characters. */
const longest = 10_000;

/** The value of an option of a section or of `[DEFAULT]`, with `%(here)s` replaced by `here`, and `%%` by `%`. */
export function optionOf(ini: Ini, section: string, option: string, here: string): Filled {
  const options = ini.sections.get(section);
  const defaults = ini.sections.get('DEFAULT');
  const filled = new Map<string, string | null>();
  const valueOf = (name: string, depth: number): string | null => {
    const raw = options?.get(name) ?? defaults?.get(name);
    if (raw === undefined) return name === 'here' ? here : null;
    const known = filled.get(name);
    if (known !== undefined || depth > deepest) return known ?? null;
    filled.set(name, null);
    const inner = fill(raw, (other) => valueOf(other, depth + 1));
    const value = inner.kind === 'value' ? inner.value : null;
    filled.set(name, value);
    return value;
  };
  const raw = options?.get(option) ?? defaults?.get(option);
  return raw === undefined ? { kind: 'unset' } : fill(raw, (name) => valueOf(name, 1));
}

/** Fills `%(name)s` in, as Python's `%` operator does. Linear in what comes out, which is capped. */
export function fill(raw: string, valueOf: (name: string) => string | null): Filled {
  let value = '';
  let at = 0;
  for (const found of raw.matchAll(/%(?:%|\(([^()\n]{1,100})\)s)/g)) {
    const name = found[1]?.toLowerCase();
    const inner = name === undefined ? '%' : valueOf(name);
    if (inner === null || value.length > longest) return { kind: 'unfilled', name: name ?? '%' };
    value += raw.slice(at, found.index) + inner;
    at = found.index + found[0].length;
  }
  return { kind: 'value', value: value + raw.slice(at) };
}
