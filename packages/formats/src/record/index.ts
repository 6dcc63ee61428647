/** A change request and the review checklist out of the words of a pull request, and the texts to paste where they are missing. */
export { reviewItems } from './checklist/review-items.ts';
export { formTemplate } from './form.ts';
export { fieldNames, sectionNames } from './names.ts';
export { readRecord } from './read.ts';
export { templateParts } from './templates.ts';
export type { TemplateParts } from './templates.ts';
export { writeChecklist, writeRecord, writeTemplate } from './write.ts';
export type * from './types.ts';
