import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  fieldNames,
  formTemplate,
  readRecord,
  reviewItems,
  sectionNames,
  templateParts,
  writeChecklist,
  writeRecord,
  writeTemplate,
} from './index.ts';

const documents = new URL('../../../../workflows-templates/documents/', import.meta.url);
const all = { fields: fieldNames, sections: sectionNames };
const everyPart = { parts: [...fieldNames, ...sectionNames], items: reviewItems.map(({ key }) => key) };

describe('a request to paste', () => {
  it('is no answer before it is filled in', () => {
    const { fields, sections } = readRecord(writeRecord({ ...all, known: {} }), { templates: [] });
    expect(Object.values(fields).map(({ state }) => state)).toEqual(Array(4).fill('placeholder'));
    expect(Object.values(sections).map(({ state }) => state)).toEqual(Array(5).fill('placeholder'));
  });

  it('keeps what is known', () => {
    const known = {
      type: 'Bug',
      requester: '@alice',
      date: '2026-11-23',
      rollback: 'Revert the commit: `git revert`.',
    };
    const { fields, sections } = readRecord(writeRecord({ ...all, known }), { templates: [] });
    expect([fields.type.value, fields.requester.value, fields.date.value]).toEqual(['Bug', '@alice', '2026-11-23']);
    expect(sections.rollback.state).toBe('filled');
  });

  it('is whole once the brackets are replaced', () => {
    const pasted = writeRecord({ ...all, known: { date: '2026-11-23' } }).replaceAll(/\[[^\]]*\]/g, 'an answer');
    const { fields, sections } = readRecord(pasted, { templates: [] });
    expect([...Object.values(fields), ...Object.values(sections)].map(({ state }) => state)).toEqual(
      Array(9).fill('filled'),
    );
  });
});

describe('a template', () => {
  it('that is printed asks for all that the policy asks for, and for the own items', () => {
    const extra = { key: 'runbook', text: 'Runbook updated' };
    const { parts, items } = templateParts(writeTemplate(all, [extra.text]), [...reviewItems, extra]);
    expect({ parts, items }).toEqual({ parts: everyPart.parts, items: [...everyPart.items, 'runbook'] });
  });

  it('of the suite does so too', () => {
    const text = readFileSync(new URL('PULL_REQUEST_TEMPLATE.md', documents), 'utf8');
    expect(templateParts(text)).toEqual(everyPart);
  });

  it('of an issue form has every part of the request', () => {
    const form = readFileSync(new URL('ISSUE_TEMPLATE/change-request.yml', documents), 'utf8');
    expect(templateParts(formTemplate(form))).toEqual({ parts: everyPart.parts, items: [] });
  });

  it('has the boxes that are printed', () => {
    const items = readRecord(writeChecklist(reviewItems), { templates: [] }).checklist;
    expect(items.map(({ item, state }) => [item, state])).toEqual(reviewItems.map(({ key }) => [key, 'open']));
  });
});

it('an issue form with a text beforehand, in a block or in quotes', () => {
  const form = [
    'body:',
    '  - type: textarea',
    '    attributes:',
    "      label: 'Testing plan'",
    '      value: |',
    '        Covered by CI.',
    '    validations:',
    '      required: true',
  ].join('\n');
  expect(formTemplate(form)).toBe('### Testing plan\n\nCovered by CI.');
});
