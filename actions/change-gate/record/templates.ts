import { formTemplate, templateParts } from '@cm/formats/record';
import { reviewItems } from '@cm/formats/review-items';
import type { ChecklistItem } from '@cm/formats/record';

import type { TemplateFile } from '../facts.ts';
import type { Settings } from '../settings.ts';
import type { Part } from './needs.ts';

/** What the default branch asks of every change. */
export interface Adopted {
  readonly parts: ReadonlySet<Part>;
  /** Keys of items of the checklist. */
  readonly items: ReadonlySet<string>;
  /** Texts of the templates, as Markdown. */
  readonly texts: readonly string[];
  /** Where the pull request template stands; null where there is none. */
  readonly path: string | null;
}

/** A template asks for a change request where it has so many of its five sections: "Description, Testing" alone is older than the policy. */
const fewestSections = 4;
const sections: ReadonlySet<Part> = new Set(['description', 'justification', 'impact', 'testing', 'rollback']);

/** The policy's seven items, and those that the policy file adds. */
export function itemsOf({ checklist }: Pick<Settings, 'checklist'>): readonly ChecklistItem[] {
  return [...reviewItems, ...checklist.map((text) => ({ key: `extra: ${text}`, text }))];
}

/** Reads what the templates of the default branch ask for. Only those of pull requests have a review checklist. */
export function adoptedBy(files: readonly TemplateFile[], settings: Pick<Settings, 'checklist'>): Adopted {
  const items = itemsOf(settings);
  const read = files.map(({ path, text }) => {
    const markdown = /\.ya?ml$/i.test(path) ? formTemplate(text) : text;
    return { path, markdown, isForm: path.includes('ISSUE_TEMPLATE'), ...templateParts(markdown, items) };
  });
  const asking = read.filter(({ parts }) => parts.filter((part) => sections.has(part)).length >= fewestSections);
  const ofPulls = read.filter(({ isForm }) => !isForm);
  return {
    parts: new Set(asking.flatMap(({ parts }) => parts)),
    items: new Set(ofPulls.flatMap((one) => one.items)),
    texts: read.map(({ markdown }) => markdown),
    path: ofPulls[0]?.path ?? null,
  };
}
