import type { HunkLine, LineHit } from '../types.ts';

/** Whether GitHub runs the file, or an action that it describes. */
export function workflowKind(path: string): 'workflow' | 'action' | null {
  if (/^\.github\/workflows\/[^/]{1,250}\.ya?ml$/.test(path)) return 'workflow';
  if (/(?:^|\/)action\.ya?ml$/.test(path) || path.startsWith('.github/actions/')) return 'action';
  return /(?:^|\/)workflow[s]?-templates\/[^/]{1,250}\.ya?ml$/.test(path) ? 'workflow' : null;
}

const scopes =
  'actions|artifact-metadata|attestations|checks|contents|deployments|discussions|id-token|issues|models|packages|pages|pull-requests|repository-projects|security-events|statuses';
const scopeLine = new RegExp(`^(?:${scopes}):\\s{0,8}(read|write|none)\\b`);
const flow = /^permissions:\s{0,8}(\S.{0,200})/;

/**
 * What a line of a workflow says of who may do what. A right to read that is added is none: GitHub gives it by itself.
 * Each right that is taken away or changed is one, and so is each that lets a job write.
 */
export function permissionOf({ text, side }: HunkLine): LineHit | null {
  const line = text.trim().replace(/^- /, '').slice(0, 300);
  const found = rightOf(line, side) ?? triggerOf(line);
  return found === null ? null : { area: 'authentication', because: 'permission', evidence: found };
}

function rightOf(line: string, side: HunkLine['side']): string | null {
  const right = scopeLine.exec(line);
  if (right !== null) return side === 'removed' || right[1] === 'write' ? right[0] : null;
  const inline = flow.exec(line)?.[1];
  if (inline !== undefined) return side === 'removed' || inline.includes('write') ? line : null;
  return line === 'permissions:' && side === 'removed' ? line : null;
}

/** What makes a workflow run with more than the change itself may have. */
function triggerOf(line: string): string | null {
  if (/^secrets:\s{0,8}inherit\b/.test(line)) return line;
  if (/^(?:if|run|name|github)\b/.test(line)) return null;
  return /^(?:on:\s{0,8}\[?.{0,80}?)?\b(pull_request_target|workflow_run)\b/.exec(line)?.[1] ?? null;
}

/** Names of the secrets that a line takes, beside the job's own token. */
export function secretsOf(text: string): readonly string[] {
  if (!text.includes('secrets')) return [];
  const found = text.slice(0, 2000).matchAll(/\bsecrets(?:\.|\[["'])(\w{1,100})/g);
  return [...found].map(([, name = '']) => name).filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN');
}

/** The action or the workflow of somebody else that a line uses, without its version; GitHub's own are part of the platform. */
export function actionUsed(text: string): string | null {
  const line = text.trim().slice(0, 400);
  const name = /^(?:- )?["']?uses["']?:\s{0,8}["']?(docker:\/\/[\w./-]{1,200}|[\w.-]{1,100}\/[\w./-]{1,200})/.exec(
    line,
  )?.[1];
  if (name === undefined || name.startsWith('./') || name.startsWith('../')) return null;
  return /^(?:actions|github)\//.test(name) ? null : name.toLowerCase();
}
