import { fieldNames, sectionNames, writeChecklist, writeTemplate } from '@cm/formats/record';
import { reviewItems } from '@cm/formats/review-items';
import type { Verdict } from '@cm/model';
import { decided } from '@cm/model/verdict';
import { listed } from '@cm/model/words';

import { template } from '../rules/record.ts';
import type { CaseView } from '../view.ts';
import { allParts, type Part, partWords } from './needs.ts';
import type { Adopted } from './templates.ts';
import { itemsOf } from './templates.ts';

/** Whether the default branch's templates ask for all that the policy asks for; the finding prints what to add once. */
export function judgeTemplate({ settings }: Pick<CaseView, 'settings'>, adopted: Adopted): Verdict {
  const parts = allParts.filter((part) => !adopted.parts.has(part));
  const items = itemsOf(settings).filter(({ key }) => !adopted.items.has(key));
  if (parts.length === 0 && items.length === 0) return decided(template, 'It has all of it.');
  const names = [...parts.map((part) => partWords[part]), ...items.map(({ text }) => `“${text}”`)];
  const message = `No template of the default branch asks for ${listed(names, 20)}.`;
  const path = adopted.path ?? '.github/PULL_REQUEST_TEMPLATE.md';
  const remedy = `Add this to \`${path.replaceAll('`', '')}\` on the default branch, once:\n\n${textFor(settings.checklist, parts, items)}`;
  return decided(template, 'Something is missing in it.', [
    { outcome: 'fail', message, remedy, location: adopted.path === null ? null : { kind: 'file', path: adopted.path } },
  ]);
}

function textFor(
  extra: readonly string[],
  parts: readonly Part[],
  items: readonly { readonly text: string }[],
): string {
  const named = new Set(parts);
  const asked = {
    fields: fieldNames.filter((name) => named.has(name)),
    sections: sectionNames.filter((name) => named.has(name)),
  };
  if (items.length >= reviewItems.length) return writeTemplate(asked, extra);
  const record = parts.length === 0 ? '' : writeTemplate(asked, []).split('\n\n## Review Checklist')[0];
  return [record, items.length === 0 ? '' : writeChecklist(items)].filter((text) => text !== '').join('\n\n');
}
