import { expect, it } from 'vitest';

import { rollbackCommand } from './rollback.ts';

const tree = { config: 'alembic.ini', section: null, path: 'alembic/versions' };

it.each([
  ['a1', tree, 'alembic downgrade a1'],
  [null, tree, 'alembic downgrade base'],
  ['b2@a1', tree, 'alembic downgrade b2@a1'],
  ['a1', { ...tree, config: null }, 'alembic downgrade a1'],
  ['a1', { ...tree, config: 'pyproject.toml' }, 'alembic downgrade a1'],
  ['a1', { ...tree, section: 'tenants' }, 'alembic -n tenants downgrade a1'],
  ['a1', { ...tree, config: 'jobs.ini' }, 'alembic -c jobs.ini downgrade a1'],
  ['a1', { ...tree, config: 'api/alembic.ini' }, 'alembic -c api/alembic.ini downgrade a1'],
  [
    'a1',
    { ...tree, config: 'api/alembic.ini', call: { command: 'alembic', folder: 'api' } },
    'cd api && alembic downgrade a1',
  ],
  [
    'a1',
    { ...tree, config: 'api/jobs.ini', call: { command: 'alembic', folder: 'api' } },
    'cd api && alembic -c jobs.ini downgrade a1',
  ],
  [
    'a1',
    { config: null, section: null, path: 'migrations/versions', call: { command: 'flask db', folder: '' } },
    'flask db downgrade a1',
  ],
  [
    'a1',
    { config: null, section: null, path: 'api/db/versions', call: { command: 'flask db', folder: '' } },
    'flask db downgrade -d api/db a1',
  ],
  ['a1; rm -rf x', { ...tree, section: "it's" }, String.raw`alembic -n 'it'\''s' downgrade 'a1; rm -rf x'`],
])('goes back to %s in %o', (to, place, command) => {
  expect(rollbackCommand(to, place)).toBe(command);
});
