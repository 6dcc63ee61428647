import { beforeAll, describe, expect, it } from 'vitest';

import { diffRows } from '../../actions/rollback-plan-check/diffs.fixture.ts';
import type { OpenPullRequest } from './support/pull-request.ts';
import { edited } from './support/rollback-events.ts';
import { opened } from './support/rollback-plan.ts';

// One revision, c3, that stands on b2. Its plan is written in five layouts, well and badly.
const row = diffRows.find(({ name }) => name === 'one revision');

const undo: (() => void | Promise<void>)[] = [];
let pull: OpenPullRequest;
beforeAll(async () => {
  if (row === undefined) throw new Error('there is no such row');
  pull = await opened(row, 'Adds it.', { finished: (one) => undo.push(one) });
  return async () => {
    for (const one of undo) await one();
  };
});

const rest = 'It was looked at on staging.';

const layouts: readonly (readonly [string, (text: string) => string])[] = [
  ['a heading', (text) => `Adds it.\n\n## Rollback plan\n\n${text}\n\n## Testing\n\n${rest}\n`],
  [
    'an underlined heading',
    (text) => `Adds it.\n\nBackout plan\n------------\n\n${text}\n\nTesting\n-------\n\n${rest}\n`,
  ],
  ['a bold line', (text) => `Adds it.\n\n**Rollback plan:**\n\n${text}\n\n**Testing:**\n\n${rest}\n`],
  [
    'a part that folds',
    (text) =>
      `Adds it.\n\n<details>\n<summary>🔙 Rollback plan</summary>\n\n${text}\n\n</details>\n\n<details>\n<summary>Testing</summary>\n\n${rest}\n\n</details>\n`,
  ],
  [
    'an issue form',
    (text) =>
      `### What\r\n\r\nAdds it.\r\n\r\n### How to roll back\r\n\r\n${text}\r\n\r\n### Testing\r\n\r\n${rest}\r\n`,
  ],
];

const good = [
  '`alembic downgrade b2`',
  '1. From the new image:\n   ```bash\n   alembic downgrade -1\n   ```\n2. Revert this pull request.',
  'The schema stays as it is: the previous image is compatible with it.',
];

const bad: readonly (readonly [string, string])[] = [
  ['', 'section-empty'],
  ['_No response_', 'section-empty'],
  ['TODO', 'unfinished'],
  ['N/A', 'not-applicable'],
  ['See above.', 'points-elsewhere'],
  ['Revert the merge commit.', 'revert-not-enough'],
  ['`alembic downgrade <revision>`', 'placeholder'],
  ['`alembic downgrade zz99`', 'downgrade-target'],
  ['<!-- `alembic downgrade b2` -->', 'section-empty'],
];

const size = 65_536;
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const hostile: readonly (readonly [string, string, string])[] = [
  ['nested quotes', filled('>'), 'section-missing'],
  ['emphasis', filled('*_'), 'section-missing'],
  ['open links', filled('[a]('), 'section-missing'],
  [
    '10,000 headings',
    Array.from({ length: 10_000 }, (_, at) => `# ${at}`)
      .join('\n')
      .slice(0, size),
    'section-missing',
  ],
  ['open comments below the heading', `## Rollback plan\n${filled('<!--\n')}`.slice(0, size), 'section-empty'],
  ['a plan in a comment', 'Adds it.\n\n<!--\n## Rollback plan\n\n`alembic downgrade b2`\n-->\n', 'section-missing'],
  ['a plan in a fence', 'Adds it.\n\n```\n## Rollback plan\n\nalembic downgrade b2\n```\n', 'section-missing'],
  ['a plan that is struck out', '## Rollback plan\n\n~~`alembic downgrade b2`~~\n', 'part-not-covered'],
  ['a plan that says not to', '## Rollback plan\n\nDo not run `alembic downgrade b2`.\n', 'part-not-covered'],
];

async function redOf(body: string): Promise<readonly string[]> {
  return (await pull.run({ action: 'rollback-plan-check', event: edited(pull, body) })).red;
}

describe.each(layouts)('in %s', (_, written) => {
  it.each(good)('“%s” is a plan', async (text) => {
    expect(await redOf(written(text))).toEqual([]);
  });

  it.each(bad)('“%s” is none', async (text, rule) => {
    expect(await redOf(written(text))).toContain(`rollback-plan-check/${rule}`);
  });
});

describe('that is hostile', () => {
  it.each(hostile)('%s', async (_, body, rule) => {
    expect(await redOf(body)).toContain(`rollback-plan-check/${rule}`);
  });
});

it('at least 60 bodies are tried', () => {
  expect(layouts.length * (good.length + bad.length) + hostile.length).toBeGreaterThanOrEqual(60);
});
