import { parse, TomlError } from 'smol-toml';

import { type Entry, hereMark } from './entry.ts';
import { fill } from './ini.ts';

/** What `[tool.alembic]` of a pyproject.toml says; null where there is no such table. */
export function tomlEntry(config: string, text: string): Entry | null {
  const table = tableOf(text);
  if (table === null) return null;
  if (typeof table === 'string') return { ...nothing(config), problems: [`${config}: ${table}`] };
  const problems: string[] = [];
  const path = (name: string, value: unknown): string | null => {
    if (typeof value !== 'string') {
      problems.push(`${config}: \`${name}\` of [tool.alembic] must be text. Write it in quotes.`);
      return null;
    }
    const filled = fill(value, (own) => (own === 'here' ? hereMark : null));
    if (filled.kind === 'value') return filled.value;
    problems.push(
      `${config}: \`${name}\` of [tool.alembic] holds a \`%(…)s\` other than \`%(here)s\`. Write the path out.`,
    );
    return null;
  };
  const paths = (name: string): readonly string[] => {
    const value = table[name] ?? [];
    return (Array.isArray(value) ? value : [value]).flatMap((item) => path(name, item) ?? []);
  };
  return {
    ...nothing(config),
    script: table['script_location'] === undefined ? null : path('script_location', table['script_location']),
    versions: paths('version_locations'),
    recursive: table['recursive_version_locations'] === true,
    packages: paths('prepend_sys_path'),
    problems,
  };
}

function nothing(config: string): Entry {
  return { config, section: null, script: null, versions: [], recursive: false, packages: [], urls: [], problems: [] };
}

type Table = Readonly<Record<string, unknown>>;

/** The table; why the file cannot be read, as half a sentence; or null where it has none. */
function tableOf(text: string): Table | string | null {
  try {
    const tool = parse(text)['tool'];
    const own = isTable(tool) ? tool['alembic'] : undefined;
    return isTable(own) ? own : null;
  } catch (error) {
    const line = error instanceof TomlError ? ` at line ${error.line}` : '';
    return `it is no valid TOML${line}, so Alembic refuses it. Correct that line.`;
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
