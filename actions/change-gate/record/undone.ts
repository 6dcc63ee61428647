import type { Fact } from '@cm/model';
import type { ForgeDiffFile, ForgeDiffFiles } from '@cm/app';

import type { Answer } from '../view.ts';

/** Folders and names of what runs on after its files are back. Whether it does, rollback-plan-check finds out. */
const folders =
  /(?:^|\/)(?:migrations?|migrate|alembic|k8s|kubernetes|manifests|helm|charts?|kustomize|overlays|terraform|infra|infrastructure|ansible|flyway|liquibase)\//i;
const names =
  /(?:\.sql|\.tf|\.tfvars|\.hcl|schema\.prisma)$|(?:^|\/)(?:Chart\.ya?ml|kustomization\.ya?ml|(?:docker-)?(?:compose|stack)[\w.-]{0,60}\.ya?ml|alembic\.ini)$/i;

/** Whether reverting the commit is the whole way back, as far as paths and hunks say. */
export function isUndoneByRevert(files: Fact<ForgeDiffFiles>): { readonly answer: Answer; readonly why: string } {
  if (files.status === 'unavailable') return { answer: 'untold', why: files.reason };
  const other = files.value.files.find(needsMore);
  if (other !== undefined) return { answer: 'no', why: other.path };
  return files.value.whole
    ? { answer: 'yes', why: '' }
    : { answer: 'untold', why: 'There are more files than GitHub lists.' };
}

function needsMore({ path, previous, patch }: ForgeDiffFile): boolean {
  const both = [path, previous ?? ''];
  if (both.some((name) => folders.test(name) || names.test(name))) return true;
  return /\.ya?ml$/i.test(path) && patch !== null && patch.includes('apiVersion:');
}
