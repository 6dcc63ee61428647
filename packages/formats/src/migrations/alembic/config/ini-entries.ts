import { type Entry, hereMark } from './entry.ts';
import { type Ini, optionOf, readIni } from './ini.ts';
import { splitLocations } from './separator.ts';

/** What `pyproject.toml` beside an INI file says, which holds where the INI file is silent. */
export type Fallback = Pick<Entry, 'script' | 'versions' | 'recursive' | 'packages'> | null;

/** The trees that an INI file tells of: `[alembic]`, and each other section with locations of its own. */
export function iniEntries(config: string, text: string, fallback: Fallback): readonly Entry[] {
  const ini = readIni(text);
  const fault = ini.fault === null ? [] : [`${config}: ${ini.fault}, so Alembic refuses the file. Correct that line.`];
  return [...ini.sections.keys()]
    .filter((name) => name !== 'DEFAULT' && (name === 'alembic' || hasLocation(ini, name)))
    .map((name) => entryOf(config, ini, name, { fallback: name === 'alembic' ? fallback : null, fault }));
}

function hasLocation(ini: Ini, name: string): boolean {
  const own = ini.sections.get(name);
  if (own?.has('script_location') === true) return true;
  return own?.has('version_locations') === true && ini.sections.get('DEFAULT')?.has('script_location') === true;
}

function entryOf(
  config: string,
  ini: Ini,
  name: string,
  { fallback, fault }: { readonly fallback: Fallback; readonly fault: readonly string[] },
): Entry {
  const problems = [...fault];
  const read = reader(config, ini, name, problems);
  const locations = read('version_locations');
  const split = splitLocations(locations ?? '', read('path_separator') ?? read('version_path_separator'));
  if (locations !== null && split.problem !== null) problems.push(`${config}: ${split.problem}`);
  if (read('sourceless') === 'true') problems.push(`${config}: ${sourceless}`);
  const other = fallback ?? silent;
  return {
    config,
    section: name === 'alembic' ? null : name,
    script: read('script_location') ?? other.script,
    versions: locations === null ? other.versions : split.paths,
    recursive: truth(read('recursive_version_locations')) ?? other.recursive,
    packages: (read('prepend_sys_path') ?? '').split(/[,:; \n]+/).filter((path) => path !== ''),
    urls: urlsOf(ini, name, read),
    problems: [...new Set(problems)],
  };
}

const silent = { script: null, versions: [], recursive: false };

const sourceless =
  '`sourceless = true` lets Alembic run compiled files too, which are not read here. Commit the .py files.';

type Read = (option: string) => string | null;

/** Reads options of a section, null for none; notes those that cannot be filled in. */
function reader(config: string, ini: Ini, name: string, problems: string[]): Read {
  return (option) => {
    const filled = optionOf(ini, name, option, hereMark);
    if (filled.kind === 'unfilled') {
      problems.push(
        `${config}: \`${option}\` needs a value for \`%(${filled.name})s\`, which the file does not set. Write the path out.`,
      );
    }
    return filled.kind === 'value' && filled.value !== '' ? filled.value : null;
  };
}

/** Alembic takes `true` alone for true. */
function truth(value: string | null): boolean | null {
  return value === null ? null : value === 'true';
}

/** The address of the section, and those of the sections that `databases` lists (the template for several databases). */
function urlsOf(ini: Ini, name: string, read: Read): readonly string[] {
  const others = (read('databases') ?? '').split(/[\s,]+/);
  return [name, ...others].flatMap((section) => ini.sections.get(section)?.get('sqlalchemy.url') ?? []);
}
