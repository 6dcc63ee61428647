import { error, warning } from '../finding.ts';
import type { Rule, Surroundings, WorkflowFinding } from '../model.ts';
import { isCommit, referenceOf } from '../uses.ts';
import type { Scalar } from '../yaml/value.ts';

/** Whatever is not ours is taken at a commit that nobody can move, with the version beside it for people and bots. */
export const pins: Rule = ({ jobs, steps }, around) =>
  [...jobs, ...steps].flatMap(({ uses }) => (uses === null ? [] : ofReference(uses, around)));

function ofReference(uses: Scalar, around: Surroundings): readonly WorkflowFinding[] {
  const text = String(uses.value);
  const reference = referenceOf(text);
  if (reference.kind === 'named') return ofNamed(uses, text, reference.repository, reference.ref, around);
  if (reference.kind === 'docker') return reference.hasDigest ? [] : [noDigest(uses.line, text)];
  if (reference.kind === 'local') return around.form === 'any' ? [local(uses.line, text)] : [];
  return reference.kind === 'odd' ? [odd(uses.line, text)] : [];
}

function ofNamed(
  { comment, line }: Scalar,
  text: string,
  repository: string,
  ref: string | null,
  { suite, trusted }: Surroundings,
): readonly WorkflowFinding[] {
  if (ref === null || ref === '') return [odd(line, text)];
  const [owner = ''] = repository.split('/');
  const known = [suite.repository, ...trusted].map((name) => name.toLowerCase());
  if (known.includes(owner.toLowerCase()) || known.includes(repository.toLowerCase())) return [];
  if (!isCommit(ref)) return [movable(line, text)];
  return /^\S{0,20}?v?\d/.test(comment) ? [] : [noVersion(line, text)];
}

function movable(line: number, text: string): WorkflowFinding {
  const remedy =
    'Write the 40 digits of the commit after "@", and the version behind it: `@8e8c483d… # v6.0.1`. `git ls-remote` tells the commit of a tag.';
  return error(
    'pinned',
    line,
    `"${text}" is a name that its owner, or whoever takes the account over, can move.`,
    remedy,
  );
}

function noVersion(line: number, text: string): WorkflowFinding {
  const remedy = 'Write the version behind it, such as `# v6.0.1`: Dependabot and Renovate keep both up to date.';
  return error('version-comment', line, `Nobody can tell which version "${text}" is.`, remedy);
}

function noDigest(line: number, text: string): WorkflowFinding {
  return error('pinned', line, `The tag of "${text}" can be moved.`, 'Write its digest: `docker://name@sha256:…`.');
}

function odd(line: number, text: string): WorkflowFinding {
  const remedy = 'Write `owner/name@commit # version`, `owner/name/path@commit # version`, or `$/path` for your own.';
  return error('reference', line, `"${text}" is no reference that GitHub takes.`, remedy);
}

function local(line: number, text: string): WorkflowFinding {
  const message = `"${text}" is whatever lies in the checked-out folder by then; an earlier step may have changed it.`;
  const path = text.replace(/^\.\//, '');
  const remedy = `On github.com, write "$/${path}": the file at the commit that runs. GitHub Enterprise Server has only this form.`;
  return warning('local', line, message, remedy);
}
