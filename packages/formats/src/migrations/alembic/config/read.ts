import type { FolderView } from '../../format.ts';
import type { Entry } from './entry.ts';
import { iniEntries } from './ini-entries.ts';
import { folderOf } from './locate.ts';

/** What a configuration file that could not be read leaves behind: nothing but the reason. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

export interface Configured {
  readonly entries: readonly Entry[];
  readonly unread: readonly Unread[];
}

/** What all configuration files say of trees. `named`: one that the user named, which counts whatever it is called. */
export async function readConfigs(view: FolderView, paths: readonly string[]): Promise<Configured> {
  const { texts, unread } = await readTexts(view, paths);
  const tomls = new Map<string, Entry>();
  for (const [path, text] of texts) {
    if (!path.endsWith('.toml') || !/script_location|tool\.alembic/.test(text)) continue;
    const { tomlEntry } = await import('./toml-entry.ts');
    const entry = tomlEntry(path, text);
    if (entry !== null) tomls.set(folderOf(path), entry);
  }
  const inis = [...texts].filter(([path, text]) => isAlembicIni(path, text));
  const entries = inis.flatMap(([path, text]) => iniEntries(path, text, tomls.get(folderOf(path)) ?? null));
  return { entries: [...withToml(entries, tomls), ...alone(entries, tomls)], unread };
}

/** An INI file with no script folder of its own leaves the word to the pyproject.toml beside it, and gives its addresses only. */
function withToml(entries: readonly Entry[], tomls: ReadonlyMap<string, Entry>): readonly Entry[] {
  return entries.map((entry) => {
    const toml = entry.section === null ? tomls.get(folderOf(entry.config)) : undefined;
    if (toml === undefined || entry.script !== toml.script) return entry;
    return { ...entry, config: toml.config, problems: [...entry.problems, ...toml.problems] };
  });
}

/** Those that no alembic.ini beside them overrides. */
function alone(entries: readonly Entry[], tomls: ReadonlyMap<string, Entry>): readonly Entry[] {
  const usual = entries.filter(
    ({ section, config }) => section === null && /(?:^|\/)(?:alembic\.ini|pyproject\.toml)$/.test(config),
  );
  const taken = new Set(usual.map(({ config }) => folderOf(config)));
  return [...tomls].filter(([folder]) => !taken.has(folder)).map(([, toml]) => toml);
}

function isAlembicIni(path: string, text: string): boolean {
  if (path.endsWith('.toml')) return false;
  return (
    text.includes('script_location') ||
    (path.slice(path.lastIndexOf('/') + 1) === 'alembic.ini' && text.includes('[alembic]'))
  );
}

async function readTexts(
  view: FolderView,
  paths: readonly string[],
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly unread: readonly Unread[] }> {
  const texts = new Map<string, string>();
  const unread: Unread[] = [];
  const note = (path: string, bytes: Uint8Array | null | undefined): void => {
    if (bytes !== null && bytes !== undefined) texts.set(path, decoder.decode(bytes));
  };
  const together = await view.read(paths);
  if (together.status === 'available') {
    for (const [index, path] of paths.entries()) note(path, together.value[index]);
    return { texts, unread };
  }
  const apart = await Promise.all(paths.map((path) => view.read([path])));
  for (const [index, path] of paths.entries()) {
    const read = apart[index];
    if (read?.status === 'available') note(path, read.value[0]);
    else if (read !== undefined && path.endsWith('.ini')) unread.push({ path, reason: read.reason });
  }
  return { texts, unread };
}

const decoder = new TextDecoder();
