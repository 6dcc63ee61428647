import { type DependencyReader, section } from './reader.ts';

const cargoOther = new Set(
  'version edition rust-version resolver name lto opt-level panic license description authors channel'.split(' '),
);

/** `Cargo.toml`: names with versions, and tables such as `[dependencies.serde]`. Crates of the same repository are none. */
export function cargoReader(): DependencyReader {
  const within = section();
  return (line) => {
    within.at(line);
    const text = line.text.trim().slice(0, 800);
    const table = /^\[([^\]]{1,160})\]$/.exec(text)?.[1];
    if (table !== undefined) {
      within.enter(table);
      const named = /dependencies\.([\w-]{1,100})$/.exec(table)?.[1];
      return named === undefined ? [] : [named];
    }
    return within.name === undefined || within.name.endsWith('dependencies') ? crateIn(text) : [];
  };
}

function crateIn(text: string): readonly string[] {
  const [, name, value = ''] = /^([\w-]{1,100})\s{0,40}=\s{0,40}(.{0,600})$/.exec(text) ?? [];
  if (name === undefined || cargoOther.has(name) || /\bworkspace\s?=\s?true/.test(value)) return [];
  const asked = /^"[\^~<>=*]{0,2}\s?[0-9*]|^\{.{0,400}\b(?:version|git|registry)\s?=/.test(value);
  return asked ? [/\bpackage\s?=\s?"([\w-]{1,100})"/.exec(value)?.[1] ?? name] : [];
}

/** Gradle's `libs.versions.toml`. */
export function catalogueReader(): DependencyReader {
  return ({ text }) => {
    const line = text.slice(0, 600);
    const module =
      /\bmodule\s?=\s?"([\w.-]{1,150}:[\w.-]{1,150})"/.exec(line)?.[1] ??
      /=\s?"([\w.-]{1,150}:[\w.-]{1,150}):/.exec(line)?.[1];
    const group = /\bgroup\s?=\s?"([\w.-]{1,150})"/.exec(line)?.[1];
    const name = /\bname\s?=\s?"([\w.-]{1,150})"/.exec(line)?.[1];
    const plugin = /\bid\s?=\s?"([\w.-]{1,150})"/.exec(line)?.[1];
    const found = module ?? (group !== undefined && name !== undefined ? `${group}:${name}` : plugin);
    return found === undefined ? [] : [found];
  };
}
