export { mergeGroupEvent, type MergeGroupEventOptions } from './merge-group.ts';
export { pullRequestEvent, type PullRequestEventOptions } from './pull-request.ts';
export {
  createEvent,
  type EventCommit,
  pushEvent,
  type PushEventOptions,
  tagPushEvent,
  type TagPushEventOptions,
} from './push.ts';
export { type EventFixture, type EventPlace, noCommit, type Payload } from './seed.ts';
export { workflowRunEvent, type WorkflowRunEventOptions } from './workflow-run.ts';
export { workflowDispatchEvent } from './workflow-dispatch.ts';
