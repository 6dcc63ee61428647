import { parse } from 'smol-toml';

import type { FolderView } from '../format.ts';
import { folderOf, inside, isForeign, nameOf, withoutSlash } from './paths.ts';

/** What a configuration says of where its migrations are. */
export interface FlywayConfig {
  readonly path: string;
  /** Folders, from the root of the view. */
  readonly locations: readonly string[];
  readonly problems: readonly string[];
}

const mostConfigs = 50;

/** Reads every `flyway.toml` and `flyway.conf` that names locations. */
export async function flywayConfigs(view: FolderView): Promise<readonly FlywayConfig[]> {
  const paths = view.paths
    .filter((path) => ['flyway.toml', 'flyway.conf'].includes(nameOf(path)) && !isForeign(path))
    .slice(0, mostConfigs);
  const read = paths.length === 0 ? null : await view.read(paths);
  if (read === null || read.status === 'unavailable') return [];
  return paths.flatMap((path, index) => {
    const bytes = read.value[index];
    if (bytes === null || bytes === undefined) return [];
    const settings = settingsOf(path, new TextDecoder('utf-8').decode(bytes));
    const locations = settings.locations.flatMap((location) => foldersAt(view, path, location));
    return locations.length === 0 ? [] : [{ path, locations, problems: problemsOf(path, settings) }];
  });
}

interface Settings {
  readonly locations: readonly string[];
  /** Settings that give its files other names. */
  readonly naming: readonly string[];
}

const naming = ['sqlMigrationPrefix', 'sqlMigrationSeparator', 'sqlMigrationSuffixes', 'undoSqlMigrationPrefix'];

function problemsOf(path: string, settings: Settings): readonly string[] {
  return settings.naming.map(
    (name) =>
      `${path} sets \`${name}\`, and only Flyway's usual names (\`V1__add_users.sql\`) are read: files with other names are not judged. Remove that setting.`,
  );
}

function settingsOf(path: string, text: string): Settings {
  if (!path.endsWith('.toml')) return confSettings(text);
  try {
    const { flyway } = parse(text);
    if (typeof flyway !== 'object' || flyway === null || Array.isArray(flyway)) return { locations: [], naming: [] };
    const table = flyway as Readonly<Record<string, unknown>>;
    const { locations } = table;
    const list: readonly unknown[] = Array.isArray(locations) ? locations : [];
    return {
      locations: list.filter((item): item is string => typeof item === 'string'),
      naming: naming.filter((name) => table[name] !== undefined),
    };
  } catch {
    return { locations: [], naming: [] };
  }
}

function confSettings(text: string): Settings {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    const name = line.slice(0, at).trim();
    if (at > 0 && name.startsWith('flyway.')) found.set(name.slice('flyway.'.length), line.slice(at + 1).trim());
  }
  const locations = (found.get('locations') ?? '').split(',').map((item) => item.trim());
  return { locations: locations.filter((item) => item !== ''), naming: naming.filter((name) => found.has(name)) };
}

/** Folders of one location: of the file system, from the configuration or the root; of the class path, wherever resources are. */
function foldersAt(view: FolderView, config: string, location: string): readonly string[] {
  const [scheme = '', rest] = location.includes(':') ? splitOnce(location) : ['filesystem', location];
  const folder = withoutSlash(rest ?? '');
  const has = (path: string): boolean => view.paths.some((file) => file.startsWith(`${path}/`));
  if (scheme === 'filesystem') return [inside(folderOf(config), folder), folder].filter(has).slice(0, 1);
  if (scheme !== 'classpath') return [];
  const end = `/resources/${folder}/`;
  const found = view.paths.flatMap((path) => {
    const at = `/${path}`.indexOf(end);
    return at < 0 ? [] : [path.slice(0, at + end.length - 2)];
  });
  return [...new Set(found)];
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return [text.slice(0, at), text.slice(at + 1)];
}
