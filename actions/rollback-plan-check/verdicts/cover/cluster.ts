import type { KubectlChange, KubectlRolloutUndo, Plan } from '@cm/formats/plan';

import type { HelmPart, ObjectPart, WorkloadPart } from '../../facts.ts';
import { isAmong, isNamed } from './names.ts';
import { commandsOf, type Cover, hasRevert, type Held, missing } from './types.ts';

/** Whether the plan brings a workload back as it was. */
export function coverWorkload(part: WorkloadPart, held: Held): Cover {
  const plan = planFor(part, held);
  const by = part.fate === 'added' ? deletion(part, plan) : (undo(part, plan) ?? applied(part, plan));
  if (part.fate === 'removed') {
    const again = applied(part, plan);
    const why = `${part.target} is deleted, and \`kubectl rollout undo\` brings no deleted object back`;
    return again === null ? { state: 'missing', why } : { state: 'covered', by: again };
  }
  if (by !== null) return { state: 'covered', by };
  const other = controller(held);
  if (other !== null) return { state: 'covered', by: other };
  const undone = part.fate === 'added' ? undo(part, plan) : null;
  if (undone === null) return missing;
  const soft = `${part.target} is new with this change: where it was not there before, \`${undone.text}\` has nothing to go back to. \`kubectl delete ${part.target}\` takes it away.`;
  return { state: 'covered', by: undone, soft };
}

/** Where the change touches things of one name in several namespaces, a command that names none, or another one, is not of this. */
function planFor({ kind, target, namespace }: WorkloadPart | ObjectPart, { facts, plan }: Held): Plan {
  const twin = facts.parts.some((part) => part.kind === kind && part.target === target && part.namespace !== namespace);
  if (!twin) return plan;
  const commands = plan.commands.filter(
    (command) =>
      (command.kind !== 'kubectl-rollout-undo' && command.kind !== 'kubectl-change') ||
      command.namespace === namespace ||
      (command.kind === 'kubectl-change' && command.files.length > 0),
  );
  return { ...plan, commands };
}

function kindOf(target: string): string {
  return target.slice(0, target.indexOf('/'));
}

/** `kubectl rollout undo`, or an older image set by hand. */
function undo({ target, names, because }: WorkloadPart, plan: Plan): KubectlRolloutUndo | KubectlChange | null {
  const isOwn = ({ resource, name }: { readonly resource: string | null; readonly name: string | null }): boolean =>
    resource === kindOf(target) && name !== null && isNamed(name, names);
  const undone = commandsOf(plan, 'kubectl-rollout-undo').find(
    (command) => isOwn(command) || (command.name === null && because.some((path) => command.text.includes(path))),
  );
  const image = commandsOf(plan, 'kubectl-change').find(
    (command) => command.verb === 'set-image' && !command.hasPlaceholder && isOwn(command),
  );
  return undone ?? image ?? null;
}

/** Old files applied again: they have to be old first. */
function applied({ because }: { readonly because: readonly string[] }, plan: Plan): KubectlChange | null {
  if (!hasRevert(plan)) return null;
  const found = commandsOf(plan, 'kubectl-change').find(
    ({ verb, files }) =>
      (verb === 'apply' || verb === 'replace') &&
      because.every((path) => isAmong(path, files) || isKustomized(path, files)),
  );
  return found ?? null;
}

/** `apply -k overlays/prod` takes whatever the kustomization there reaches. */
function isKustomized(path: string, files: readonly string[]): boolean {
  return files.some(
    (file) => path.split('/', 1)[0] === file.replace(/^\.\//, '').split('/', 1)[0] && !/\.\w+$/.test(file),
  );
}

function deletion({ target, because }: WorkloadPart | ObjectPart, plan: Plan): KubectlChange | null {
  const found = commandsOf(plan, 'kubectl-change').find(
    (command) =>
      command.verb === 'delete' &&
      (`${command.resource ?? ''}/${command.name ?? ''}` === target ||
        because.every((path) => isAmong(path, command.files))),
  );
  return found ?? null;
}

/** What a controller does that keeps the cluster at what git, or an older sync, says. */
function controller({ plan, facts, settings }: Held) {
  const known = [...(facts.inventory?.applications ?? []), ...settings.names];
  const argo = commandsOf(plan, 'argocd-rollback').find(({ app }) => app !== null && isNamed(app, known));
  const flux = hasRevert(plan) ? commandsOf(plan, 'flux').find(({ verb }) => verb === 'reconcile') : undefined;
  return argo ?? flux ?? null;
}

/** Whether the plan brings an object back that Kubernetes keeps no history of. */
export function coverObject(part: ObjectPart, held: Held): Cover {
  const plan = planFor(part, held);
  const by =
    (part.fate === 'removed' ? null : deletion(part, plan)) ??
    applied(part, plan) ??
    byName(part, plan) ??
    controller(held);
  if (by !== null) return { state: 'covered', by };
  const late = commandsOf(plan, 'kubectl-change').some(({ files }) =>
    part.because.some((path) => isAmong(path, files)),
  );
  return late && !hasRevert(plan)
    ? { state: 'missing', why: 'the file has to be the old one before it is applied: revert the change first' }
    : missing;
}

function byName({ target }: ObjectPart, plan: Plan): KubectlChange | null {
  const found = commandsOf(plan, 'kubectl-change').find(
    ({ verb, resource, name, hasPlaceholder }) =>
      verb !== 'delete' && verb !== 'apply' && !hasPlaceholder && `${resource ?? ''}/${name ?? ''}` === target,
  );
  return found ?? null;
}

/** Whether the plan takes a chart's release back. */
export function coverHelm(part: HelmPart, held: Held): Cover {
  const known = [...part.releases, ...held.settings.names];
  const found = commandsOf(held.plan, 'helm-rollback').find(
    ({ release }) => release !== null && isNamed(release, known),
  );
  const by = found ?? controller(held);
  return by === null ? missing : { state: 'covered', by };
}
