import {
  createEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '@cm/testkit';
import { expect, test } from 'vitest';

import { eventNameOf } from './events.ts';

test.each([
  ['pull_request', pullRequestEvent().payload],
  ['merge_group', mergeGroupEvent().payload],
  ['push', pushEvent().payload],
  ['create', createEvent().payload],
  ['delete', { ref: 'v1', ref_type: 'tag' }],
  ['workflow_run', workflowRunEvent().payload],
  ['workflow_dispatch', workflowDispatchEvent().payload],
  [null, { zen: 'x' }],
  [null, 'text'],
])('a payload of %s is recognised', (name, payload) => expect(eventNameOf(payload)).toBe(name));
