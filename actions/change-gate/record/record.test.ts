import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { recordRules } from '../rules/record.ts';
import { judgeRecord } from './index.ts';
import { bot, filled, form, list, whole } from './bodies.fixture.ts';
import { type Told, viewOf as viewWith, withOutcome } from './record.fixture.ts';

const documents = new URL('../../../workflows-templates/documents/', import.meta.url);

/** A file that the suite offers, as it stands on the default branch of those who copied it. */
function offered(path: string) {
  return { path: `.github/${path}`, text: readFileSync(new URL(path, documents), 'utf8') };
}

const policyTemplate = offered('PULL_REQUEST_TEMPLATE.md');
const policyForm = offered('ISSUE_TEMPLATE/change-request.yml');

function viewOf(told: Told) {
  return viewWith({ templates: [policyTemplate], ...told });
}

const untouched = policyTemplate.text;
const checklist = [
  'checklist-requirements',
  'checklist-security',
  'checklist-tests',
  'checklist-documentation',
  'checklist-performance',
  'checklist-breaking-changes',
  'checklist-rollback',
];
const request = ['header', 'description', 'justification', 'impact', 'testing', 'rollback'].map(
  (name) => `request-${name}`,
);

/** What is red; everything else is not. */
const cases: readonly (readonly [name: string, told: Told, red: readonly string[]])[] = [
  ['a request and a checklist that are whole', { body: whole }, []],
  [
    'the template, filed as it is',
    { body: untouched },
    [...request.filter((name) => name !== 'request-rollback'), ...checklist],
  ],
  [
    'the template, filed as it is, with a migration',
    { body: untouched, files: ['migrations/1.sql'] },
    [...request, ...checklist],
  ],
  ['no description at all', { body: '' }, [...request.slice(0, 5), ...checklist]],
  ['a type that nobody chose', { body: whole.replace('Bug', 'Feature/Bug/Security') }, ['request-header']],
  [
    'the template’s name and day left in',
    { body: `${whole}\n**Requester:** Name\n**Date:** YYYY-MM-DD` },
    ['request-header'],
  ],
  ['a day that no calendar has', { body: `${whole}\n**Date:** 2026-02-30` }, ['request-header']],
  [
    'a justification put off',
    { body: whole.replace('Customers were charged twice.', 'TBD') },
    ['request-justification'],
  ],
  ['an impact without a risk', { body: whole.replace('assessment: low', 'assessment:') }, ['request-impact']],
  [
    'a migration without a way back',
    { body: whole.replace('git revert', ''), files: ['db/migrations/2.py'] },
    ['request-rollback'],
  ],
  ['code alone without a way back', { body: whole.replace('git revert', '') }, []],
  ['a deleted item', { body: whole.replace('- [x] Documentation updated\n', '') }, ['checklist-documentation']],
  ['an open item', { body: whole.replace('[x] Tests', '[ ] Tests') }, ['checklist-tests']],
  [
    'an item struck through with a reason',
    { body: whole.replace('[x] Performance impact assessed', '[ ] ~~Performance impact assessed~~ no runtime code') },
    [],
  ],
  [
    'an item struck through without one',
    { body: whole.replace('Performance impact assessed', '~~Performance impact assessed~~') },
    ['checklist-performance'],
  ],
  ['an item twice, once open', { body: `${whole}\n- [ ] Documentation updated` }, ['checklist-documentation']],
  ['the checklist in a code fence', { body: `${filled}\n\`\`\`${list}\`\`\`` }, checklist],
  ['the checklist with stars, in a quote', { body: filled + list.replaceAll('- [x]', '> * [x]') }, []],
  [
    'an item that the policy file adds',
    { body: whole, settings: { checklist: ['Runbook updated'] } },
    ['checklist-extra'],
  ],
  ['that item, ticked', { body: `${whole}- [x] Runbook is updated`, settings: { checklist: ['Runbook updated'] } }, []],
  ['a standard change with a sentence', { body: 'Retries stop.', category: 'standard' }, []],
  ['a standard change without a word', { body: '', category: 'standard' }, ['request-description']],
  ['a standard change with the template as it is', { body: untouched, category: 'standard' }, ['request-description']],
  [
    'an emergency with an incident',
    { body: '### Description\nRetries stop.\n### Impact\nPayments only.', category: 'emergency', incident: 'INC-12' },
    [],
  ],
  [
    'an emergency without any reason',
    { body: '### Description\nRetries stop.\n### Impact\nPayments only.', category: 'emergency' },
    ['request-justification'],
  ],
  ['a team that never heard of it', { body: 'Retries stop.', templates: [] }, []],
  [
    'a team with a template of its own',
    {
      body: 'Retries stop.',
      templates: [{ path: '.github/pull_request_template.md', text: '## Description\n\n## Testing\n' }],
    },
    [],
  ],
  [
    'the same, where the policy file asks for the record',
    { body: '', templates: [], settings: { requireRecord: true } },
    [...request.slice(0, 5), ...checklist],
  ],
  [
    'a team with the issue form alone',
    { body: 'Retries stop.', templates: [policyForm] },
    ['request-header', 'request-justification', 'request-impact', 'request-testing'],
  ],
  [
    'the record in the linked issue',
    { body: `Retries stop.\n${list}`, closes: [{ number: 3, repository: 'acme/webshop', body: form }] },
    [],
  ],
  [
    'the record in an issue of another repository',
    { body: `Retries stop.\n${list}`, closes: [{ number: 3, repository: 'mallory/x', body: form }] },
    ['request-header', 'request-justification', 'request-impact', 'request-testing'],
  ],
  [
    'the linked issue says what the template left open',
    { body: untouched.replaceAll('- [ ]', '- [x]'), closes: [{ number: 3, repository: 'acme/webshop', body: form }] },
    ['request-header'],
  ],
  ['a bot', { body: 'Bumps lodash.', author: bot, commits: [['dependabot[bot]']] }, []],
  [
    'a machine user that the policy names',
    {
      body: '',
      author: { login: 'acme-bot', type: 'User' },
      settings: { bots: ['Acme-Bot'] },
      commits: [['acme-bot']],
    },
    [],
  ],
  [
    'a machine user that nobody names',
    { body: '', author: { login: 'acme-bot', type: 'User' }, commits: [['acme-bot']] },
    [...request.slice(0, 5), ...checklist],
  ],
  [
    'a bot, and somebody who pushed to its branch',
    { body: 'Bumps lodash.', author: bot, commits: [['dependabot[bot]'], ['mallory']] },
    ['request-header', ...request.slice(2, 5), ...checklist],
  ],
  [
    'a bot with a co-author',
    { body: 'Bumps lodash.', author: bot, commits: [['dependabot[bot]', 'mallory']] },
    ['request-header', ...request.slice(2, 5), ...checklist],
  ],
  ['a description on a laptop', { body: whole, laptop: true }, []],
  ['no description on a laptop', { body: null, laptop: true }, []],
  ['line ends of Windows', { body: whole.replaceAll('\n', '\r\n') }, []],
  ['capitals', { body: whole.toUpperCase() }, []],
];

describe('what is red', () => {
  it.each(cases)('%s', (_, told, red) => {
    expect(withOutcome(judgeRecord(viewOf(told)).verdicts, 'error')).toEqual(red);
  });

  it.each(cases)('%s: one verdict of each rule', (_, told) => {
    const rules = judgeRecord(viewOf(told)).verdicts.map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual(recordRules.map(({ id }) => id).toSorted());
  });
});
