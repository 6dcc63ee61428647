import type { Report } from '@cm/model';

import { utf8Bytes } from './escape/truncate.ts';
import { SUMMARY_BYTES } from './limits.ts';
import { toPage } from './markdown/page.ts';

/** A report as a job summary: GitHub-flavoured Markdown of less than 900 KiB in UTF-8 that names every failing rule. `sections`: see `Judgement`. */
export function toSummary(report: Report, sections: readonly string[] = []): string {
  return toPage(report, { limit: SUMMARY_BYTES - 1, measure: utf8Bytes, before: '', sections });
}
