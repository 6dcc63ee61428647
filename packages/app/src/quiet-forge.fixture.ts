import { type Fact, unavailable } from '@cm/model';

import type { ForgePort } from './forge-port.ts';

/** Writes a question down, and answers it. */
type Answer = <T>(question: string, given: () => Fact<T>) => Promise<Fact<T>>;

const none = (): Fact<never> => unavailable('not asked for here.');

/** What no test of the harness asks a forge. */
export function quietForge(
  answer: Answer,
): Pick<
  ForgePort,
  | 'activity'
  | 'alerts'
  | 'artifactArchive'
  | 'artifactFile'
  | 'artifacts'
  | 'branchRules'
  | 'changeRecord'
  | 'collaborators'
  | 'comment'
  | 'commitComments'
  | 'commitFiles'
  | 'commitsWithStatus'
  | 'compareFiles'
  | 'compareStatus'
  | 'issue'
  | 'keepIssues'
  | 'labels'
  | 'openPullRequests'
  | 'protection'
  | 'pullRequestDiff'
  | 'pullRequestFiles'
  | 'repository'
  | 'requirements'
  | 'rootNames'
  | 'setStatus'
  | 'statuses'
  | 'tagObject'
  | 'tagRef'
  | 'teamMembers'
  | 'workflowRun'
> {
  return {
    repository: () => answer('repository', none),
    compareStatus: () => answer('compare', none),
    openPullRequests: () => answer('open pull requests', none),
    pullRequestFiles: () => answer('files', none),
    tagRef: () => answer('tag', none),
    tagObject: () => answer('tag object', none),
    issue: () => answer('issue', none),
    rootNames: () => answer('root', none),
    artifacts: () => answer('artifacts', none),
    workflowRun: () => answer('run', none),
    artifactArchive: () => answer('artifact', none),
    artifactFile: () => answer('artifact', none),
    comment: () => answer('comment', none),
    commitFiles: () => answer('commit', none),
    statuses: () => answer('statuses', none),
    setStatus: () => answer('status', none),
    commitsWithStatus: () => answer('statuses', none),
    alerts: () => answer('alerts', none),
    labels: () => answer('labels', none),
    keepIssues: () => answer('issues', none),
    branchRules: () => answer('rules', none),
    requirements: () => answer('requirements', none),
    changeRecord: () => answer('record', none),
    pullRequestDiff: () => answer('diff', none),
    compareFiles: () => answer('compare', none),
    collaborators: () => answer('collaborators', none),
    teamMembers: () => answer('team', none),
    activity: () => answer('activity', none),
    commitComments: () => answer('comments', none),
    protection: () => answer('protection', none),
  };
}
