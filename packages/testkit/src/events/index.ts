export { issueCommentEvent, type IssueCommentEventOptions } from './issue-comment.ts';
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
export { pullRequestReviewEvent, type PullRequestReviewEventOptions } from './review.ts';
export { type EventFixture, type EventPlace, noCommit, type Payload } from './seed.ts';
export { workflowRunEvent, type WorkflowRunEventOptions } from './workflow-run.ts';
export { scheduleEvent, workflowDispatchEvent } from './workflow-dispatch.ts';
