import type { Report } from '@cm/model';

import { COMMENT_LENGTH } from './limits.ts';
import { toPage } from './markdown/page.ts';

/** The hidden line by which a control finds its own comment again, so that it edits one comment and adds no second. */
export function commentMarker(control: string): string {
  const name = control.replace(/[^A-Za-z0-9]+/gu, '-').slice(0, 100);
  return `<!-- cm-actions:${name} -->`;
}

/**
 * A report as a pull-request comment: Markdown of less than 65,000 characters, its marker first. The same result on the same
 * change is the same text, so that it need not be written again. `sections`: see `Judgement`; `waits`: only people are missing.
 */
export function toComment(report: Report, sections: readonly string[] = [], waits = false): string {
  const before = `${commentMarker(report.control)}\n`;
  return toPage(report, {
    limit: COMMENT_LENGTH - 1,
    measure: (text) => text.length,
    before,
    sections,
    kept: true,
    waits,
  });
}
