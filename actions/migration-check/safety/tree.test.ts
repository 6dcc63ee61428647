import type { FoundTree } from '@cm/formats/migrations-model';
import { describe, expect, it } from 'vitest';

import { settings } from './operations.fixture.ts';
import { swallowedNotice, timeoutNotice } from './tree.ts';

const tree: FoundTree = {
  tool: 'alembic',
  path: 'migrations',
  folders: ['migrations/versions'],
  config: 'alembic.ini',
  section: null,
  sources: [],
  dialects: ['postgresql'],
  settings,
  problems: [],
};

describe('timeouts', () => {
  it.each([
    ['none', {}, ['postgresql'], true],
    ['a lock timeout', { lockTimeout: true }, ['postgresql'], false],
    ['a statement timeout only', { statementTimeout: true }, ['postgresql'], true],
    ['none, and nobody says which database', {}, null, true],
    ['none, on SQLite', {}, ['sqlite'], false],
  ] as const)('%s', (_, given, dialects, noticed) => {
    expect(timeoutNotice({ ...tree, dialects, settings: { ...settings, ...given } }) !== null).toBe(noticed);
  });

  it.each([
    ['mysql', false],
    ['postgresql', true],
    [null, true],
  ] as const)('of migrations that nothing but the input says are for %s', (dialect, noticed) => {
    expect(timeoutNotice({ ...tree, dialects: null }, dialect) !== null).toBe(noticed);
  });

  it('names the top folder', () => {
    expect(timeoutNotice({ ...tree, path: '' })?.message).toContain('The migrations in the top folder set');
  });

  it('says what to write, and where', () => {
    const notice = timeoutNotice(tree);
    expect(notice?.path).toBe('migrations/env.py');
    expect(notice?.remedy).toContain("SET lock_timeout = '5s'");
    expect(timeoutNotice({ ...tree, tool: 'goose' })?.remedy).toContain('ALTER ROLE');
  });
});

describe('errors that env.py hides', () => {
  it('are told with their line', () => {
    const notice = swallowedNotice({ ...tree, settings: { ...settings, swallowsErrorsAt: 71 } });
    expect([notice?.path, notice?.line]).toEqual(['migrations/env.py', 71]);
    expect(swallowedNotice(tree)).toBeNull();
  });
});
