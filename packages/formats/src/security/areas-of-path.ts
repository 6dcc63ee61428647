import { kindOfFile } from './read/kind.ts';
import { nameWords } from './read/words.ts';
import { areaByExtension, areaByFolder, areaByName, areaByPair, areaByWord } from './tables/names.ts';
import type { SecurityArea } from './types.ts';

/** An area that a path names, and the part of the path that does. */
export interface PathHit {
  readonly area: SecurityArea;
  readonly evidence: string;
}

/** Areas that a path names by itself, each once. Documents, style sheets, translations and lock files name none. */
export function areasOfPath(path: string): readonly PathHit[] {
  const { kind } = kindOfFile(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const byEnd = dot === -1 ? undefined : areaByExtension.get(name.slice(dot + 1).toLowerCase());
  const found = new Map<SecurityArea, string>();
  const add = (area: SecurityArea | undefined, evidence: string): void => {
    if (area !== undefined && !found.has(area)) found.set(area, evidence);
  };
  add(byEnd, name);
  if (kind !== 'text' || isTranslation(path)) return listOf(found);
  add(areaByName.get(name.toLowerCase()), name);
  if (isMigration(path)) add('data-access', name);
  if (isRepositoryClass(name)) add('data-access', name);
  const segments = path.split('/').slice(-20);
  for (const [at, segment] of segments.entries()) {
    const last = at === segments.length - 1;
    if (!last) add(areaByFolder.get(segment.toLowerCase()), `${segment}/`);
    addWords(segment, add);
  }
  return listOf(found);
}

function addWords(segment: string, add: (area: SecurityArea | undefined, evidence: string) => void): void {
  const words = nameWords(segment);
  for (const [at, word] of words.entries()) {
    add(areaByWord.get(word), segment);
    add(areaByPair.get(`${word} ${words[at + 1] ?? ''}`), segment);
  }
}

function listOf(found: ReadonlyMap<SecurityArea, string>): readonly PathHit[] {
  return [...found].map(([area, evidence]) => ({ area, evidence }));
}

/** Texts for people, whatever page they stand on. */
function isTranslation(path: string): boolean {
  return /(?:^|\/)(?:locales?|i18n|l10n|lang|translations?)\/(?:[^/]{1,100}\/){0,3}[^/]{1,100}\.(?:json|ya?ml|properties|php|ts|js|toml)$/i.test(
    path.slice(-500),
  );
}

/** Scripts of migration tools: in their folder, with a number, a version or a hash as name, or SQL. */
function isMigration(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  if (name === 'alembic.ini') return true;
  if (!folders.some((folder) => migrationFolders.has(folder))) return false;
  const parent = folders.at(-1) ?? '';
  return (
    /^[vrum]?[0-9]{3}|^[vru][0-9_]{1,9}_|^r__|^env\.py$|changelog/.test(name) ||
    parent === 'versions' ||
    /^[0-9]{3}/.test(parent)
  );
}

const migrationFolders: ReadonlySet<string> = new Set(['migrations', 'migration', 'migrate', 'alembic']);

/** `OrderRepository.java`, `UserDao.kt`: a class that keeps data. */
function isRepositoryClass(name: string): boolean {
  return /[a-z0-9](?:Repository|Dao|DAO)(?:Impl)?\.(?:java|kt|scala|groovy|cs|php|ts|js|swift|dart)$/.test(name);
}
