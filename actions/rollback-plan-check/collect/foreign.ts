import type { ForeignMigrationPart } from '../facts.ts';
import { textOf } from './changed.ts';
import { type Diff, type FoundParts, noParts, unreadParts } from './diff.ts';
import { folderOf, nameOf } from './places.ts';

type Tool = ForeignMigrationPart['tool'];

/** Migration tools that are told by where their files stand and by one word in them. Source: each tool's own manual. */
const tools: readonly { readonly tool: Tool; readonly path: RegExp; readonly word: string }[] = [
  { tool: 'django', path: /(?:^|\/)migrations\/\d{4}_\w+\.py$/, word: 'migrations.Migration' },
  { tool: 'rails', path: /(?:^|\/)db\/(?:\w+_)?migrate\/\d{14}_\w+\.rb$/, word: 'ActiveRecord::Migration' },
  { tool: 'prisma', path: /(?:^|\/)prisma\/migrations\/[^/]+\/migration\.sql$/, word: '' },
  { tool: 'typeorm', path: /\.[cm]?[jt]s$/, word: 'MigrationInterface' },
  { tool: 'sequelize', path: /(?:^|\/)migrations\/[^/]+\.[cm]?[jt]s$/, word: 'queryInterface' },
  { tool: 'knex', path: /(?:^|\/)migrations\/[^/]+\.[cm]?[jt]s$/, word: 'knex' },
  { tool: 'liquibase', path: /\.(?:xml|ya?ml|sql|json)$/, word: 'databaseChangeLog' },
];

/** New migrations of tools that are not read any deeper. */
export async function foreignParts(diff: Diff, taken: ReadonlySet<string>): Promise<FoundParts> {
  const added = diff.all.filter(({ path, before, after }) => before === null && after !== null && !taken.has(path));
  const candidates = added.filter(({ path }) => isCandidate(path));
  if (candidates.length === 0) return noParts;
  const texts = await diff.texts(candidates.map(({ after }) => after));
  if (texts.status === 'unavailable') return unreadParts(texts.reason);
  const found = new Map<string, { tool: Tool; paths: string[] }>();
  for (const { path, after } of candidates) {
    const text = textOf(texts.value, after);
    const tool = tools.find((one) => one.path.test(path) && text.includes(one.word))?.tool;
    if (tool === undefined) continue;
    const key = `${tool}\0${tool === 'prisma' ? folderOf(folderOf(path)) : folderOf(path)}`;
    const other = found.get(key);
    if (other === undefined) found.set(key, { tool, paths: [path] });
    else other.paths.push(path);
  }
  return { parts: [...found.values()].map(({ tool, paths }) => partOf(tool, paths, diff)), unread: [] };
}

/** By its path alone, so that not every new file is read. */
function isCandidate(path: string): boolean {
  if (path.endsWith('.ts') || path.endsWith('.js')) return /migrat/i.test(path);
  if (/\.(?:xml|ya?ml|sql|json)$/.test(path)) return /changelog|liquibase|prisma\/migrations/i.test(path);
  return tools.some((one) => one.path.test(path));
}

function partOf(tool: Tool, paths: readonly string[], { head }: Diff): ForeignMigrationPart {
  const first = paths.toSorted()[0] ?? '';
  const base = { kind: 'foreign-migration', tool, because: paths, steps: paths.length, app: null, target: '' } as const;
  if (tool === 'django') {
    const folder = folderOf(first);
    const app = nameOf(folderOf(folder));
    const before = [...head.keys()]
      .filter(
        (path) => folderOf(path) === folder && /^\d{4}_/.test(nameOf(path)) && path < first && !paths.includes(path),
      )
      .toSorted()
      .at(-1);
    const target = before === undefined ? 'zero' : nameOf(before).replace(/\.py$/, '');
    return { ...base, app, target, commands: [`python manage.py migrate ${app} ${target}`] };
  }
  return { ...base, commands: commandsOf(tool, paths.length) };
}

function commandsOf(tool: Tool, steps: number): readonly string[] {
  switch (tool) {
    case 'rails':
      return [`bin/rails db:rollback STEP=${steps}`];
    case 'liquibase':
      return [`liquibase rollback-count --count=${steps}`];
    case 'sequelize':
    case 'typeorm':
    case 'knex':
      return Array.from({ length: Math.min(steps, 20) }, () => onceOf(tool));
    default:
      return [];
  }
}

function onceOf(tool: 'sequelize' | 'typeorm' | 'knex'): string {
  const once = {
    sequelize: 'npx sequelize-cli db:migrate:undo',
    typeorm: 'npx typeorm migration:revert',
    knex: 'npx knex migrate:down',
  };
  return once[tool];
}
