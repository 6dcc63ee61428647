import { shellWord } from '@cm/model';

import type { FoundTree } from '../format.ts';

/** Configurations that Alembic finds by itself. */
const usual = ['alembic.ini', 'pyproject.toml'];

/**
 * The command that undoes everything above a revision. Never `-1`, which undoes one step of several. With several parts where
 * Alembic would not find the tree by itself.
 */
export function rollbackCommand(
  to: string | null,
  { section, config, path, call }: Pick<FoundTree, 'section' | 'config' | 'path' | 'call'>,
): string {
  const target = shellWord(to ?? 'base');
  if (call?.command === 'flask db') return flaskCommand(path.replace(/\/versions$/, ''), target);
  const folder = call?.folder ?? '';
  const own = configWithin(folder, config);
  const options = [
    ...(usual.includes(own) ? [] : ['-c', shellWord(own)]),
    ...(section === null ? [] : ['-n', shellWord(section)]),
  ];
  const command = ['alembic', ...options, 'downgrade', target].join(' ');
  return folder === '' ? command : `cd ${shellWord(folder)} && ${command}`;
}

function configWithin(folder: string, config: string | null): string {
  if (config === null) return 'alembic.ini';
  return folder === '' ? config : config.slice(folder.length + 1);
}

function flaskCommand(folder: string, target: string): string {
  const place = folder === 'migrations' ? [] : ['-d', shellWord(folder)];
  return ['flask db downgrade', ...place, target].join(' ');
}
