import { describe, expect, it } from 'vitest';

import { bot, form, list, whole } from './bodies.fixture.ts';
import { judgeRecord } from './index.ts';
import { outcomes, viewOf } from './record.fixture.ts';

describe('what waits for a person', () => {
  it('is an open box, and neither a deleted item nor one that is struck through without a reason', () => {
    const body = whole
      .replace('[x] Tests', '[ ] Tests')
      .replace('- [x] Documentation updated\n', '')
      .replace('Performance impact assessed', '~~Performance impact assessed~~');
    const { waiting, todo } = judgeRecord(viewOf({ body }));
    expect(waiting).toEqual(['change-gate/checklist-tests']);
    expect(todo).toEqual(['1 box of the review checklist (from a reviewer)']);
  });

  it('is the author, where a part of the request is missing', () => {
    const { todo } = judgeRecord(viewOf({ body: whole.replace('Customers were charged twice.', '') }));
    expect(todo).toEqual(["the change request's justification (from `alice`)"]);
  });
});

describe('a team that never heard of it', () => {
  const { verdicts } = judgeRecord(
    viewOf({ body: 'Retries stop.', templates: [], files: ['shop/api/pay.py', 'README.md'] }),
  );

  it('gets one warning with all that is missing, and quiet rows for the rest', () => {
    expect(outcomes(verdicts)).toMatchObject({
      'request-header': 'warning',
      'request-description': 'pass',
      'request-justification': 'notice',
      'request-rollback': 'pass',
      'checklist-tests': 'idle',
      template: 'warning',
    });
  });

  it('is told what is missing, with a text to paste that has what is known', () => {
    const [finding] = verdicts.flatMap(({ findings }) => findings);
    expect(finding?.message).toContain('The description has no type and no priority.');
    expect(finding?.message).toContain('lacks type, priority, justification, impact analysis, testing plan.');
    expect(finding?.remedy).toContain('**Type:** Feature\n');
    expect(finding?.remedy).toContain('- Affected components: `shop/api`, `README.md`\n');
  });

  it('is shown the template to add once', () => {
    const remedy = verdicts.at(-1)?.findings[0]?.remedy ?? '';
    expect(remedy).toContain('`.github/PULL_REQUEST_TEMPLATE.md`');
    for (const line of ['**Type:** Feature/Bug/Security', '### Rollback Plan', '- [ ] Tests included and passing'])
      expect(remedy).toContain(line);
  });
});

describe('what is recorded', () => {
  it('of a bot follows from its title and its files', () => {
    const told = {
      body: '',
      author: bot,
      commits: [['dependabot[bot]']],
      title: 'Bump lodash from 4.17.20 to 5.0.0',
      files: ['package.json'],
    };
    expect(judgeRecord(viewOf(told)).facts['changeRequest']).toMatchObject({
      derivedFor: 'dependabot[bot]',
      type: { state: 'derived', text: 'Dependency update' },
      date: { text: '2026-11-23' },
      description: { text: 'Bump lodash from 4.17.20 to 5.0.0' },
      impact: { text: 'lodash from 4.17.20 to 5.0.0, a major step. Files: package.json.' },
      rollback: { text: 'git revert' },
    });
  });

  it('of an issue names it', () => {
    const told = { body: list, closes: [{ number: 3, repository: 'acme/webshop', body: form }] };
    const { facts, verdicts } = judgeRecord(viewOf(told));
    expect(facts['changeRequest']).toMatchObject({ impact: { state: 'filled', issue: 3 } });
    expect(verdicts.find(({ rule }) => rule.endsWith('/request-impact'))?.reason).toContain('#3');
  });

  it('of requester and day is what GitHub says', () => {
    expect(judgeRecord(viewOf({ body: whole })).facts['changeRequest']).toMatchObject({
      requester: { state: 'derived', text: 'alice' },
      date: { state: 'derived', text: '2026-11-23' },
    });
  });
});

describe('what could not be read', () => {
  it('is no pass: the templates', () => {
    const { verdicts } = judgeRecord(viewOf({ body: whole, templates: null }));
    expect(new Set(Object.values(outcomes(verdicts)))).toEqual(new Set(['unknown']));
    expect(verdicts.flatMap(({ findings }) => findings)).toHaveLength(1);
  });

  it('is no pass: the files, where nobody wrote a way back', () => {
    const { verdicts } = judgeRecord(viewOf({ body: whole.replace('git revert', ''), files: null }));
    expect(outcomes(verdicts)).toMatchObject({ 'request-rollback': 'unknown', 'request-impact': 'pass' });
  });
});
