import type { Clause } from '@cm/model';
import { clausesOf, documented, monitoringAndChange, notYet, people } from './build.ts';

const section = 'Post-Implementation Review';
const review = documented('documents/post-implementation-review.md');
const tracked = notYet('after issue 8: review items with due times, opened by the deployment');

/** Policy section "Post-Implementation Review". */
export const implementationReview: readonly Clause[] = [
  ...clausesOf(
    [section, 'Review Timeline'],
    [
      {
        id: 'implementation-review.health-check',
        lines: [[391, 391]],
        text: 'A change is checked for health immediately after its deployment.',
        reading: 'All three times count from the end of the production deployment.',
        criteria: monitoringAndChange,
        enforcedBy: [review, notYet('issue 8, deploy workflow: health check')],
      },
      {
        id: 'implementation-review.initial-assessment',
        lines: [[392, 392]],
        text: 'A change is assessed 24 hours after its deployment.',
        reading: 'Due 24 hours after, so that a day of use can be judged; not within the first 24 hours.',
        criteria: monitoringAndChange,
        enforcedBy: [people('The author of the change looks at its metrics.'), review, tracked],
      },
      {
        id: 'implementation-review.full-review',
        lines: [[393, 393]],
        text: 'A change is fully reviewed one week after its deployment.',
        reading: 'Seven days, 168 hours. One review may cover several changes that were deployed together.',
        enforcedBy: [people('The team goes through the checklist below.'), review, tracked],
      },
    ],
  ),
  ...clausesOf(
    [section, 'Review Checklist'],
    [
      {
        id: 'implementation-review.checklist',
        lines: [[397, 402]],
        text: 'The review confirms that objectives were achieved, nothing unexpected happened, performance and security hold, documentation is complete and lessons are written down.',
        criteria: monitoringAndChange,
        enforcedBy: [people('The team answers each of the six items for the change.'), review, tracked],
      },
    ],
  ),
];
