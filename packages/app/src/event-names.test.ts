import {
  createEvent,
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '@cm/testkit';
import { expect, test } from 'vitest';

import { eventNameOf } from './events.ts';

test.each([
  ['pull_request', pullRequestEvent().payload],
  ['pull_request_review', pullRequestReviewEvent().payload],
  ['pull_request_review_comment', { ...pullRequestEvent().payload, comment: { id: 1 } }],
  ['issue_comment', issueCommentEvent().payload],
  ['issue_comment', issueCommentEvent({ pullRequest: false }).payload],
  ['schedule', scheduleEvent().payload],
  ['merge_group', mergeGroupEvent().payload],
  ['push', pushEvent().payload],
  ['create', createEvent().payload],
  ['delete', { ref: 'v1', ref_type: 'tag' }],
  ['workflow_run', workflowRunEvent().payload],
  ['workflow_dispatch', workflowDispatchEvent().payload],
  [null, { zen: 'x' }],
  [null, 'text'],
])('a payload of %s is recognised', (name, payload) => expect(eventNameOf(payload)).toBe(name));
