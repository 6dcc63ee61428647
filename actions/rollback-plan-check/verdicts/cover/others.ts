import type { PlanCommand } from '@cm/formats/plan';

import type { FlagPart, ServicePart, TerraformPart, ToolPart } from '../../facts.ts';
import { imageCommands } from '../sequence.ts';
import { isAmong, someOf } from './names.ts';
import { commandsOf, type Cover, hasRevert, type Held, missing } from './types.ts';

/** Whether the plan takes a service of a Compose or stack file back. */
export function coverService(part: ServicePart, { plan }: Held): Cover {
  const updated = commandsOf(plan, 'docker-service-update').find(
    ({ service, rollback, image }) => isService(service, part.target) && (rollback || image !== null),
  );
  const again = hasRevert(plan)
    ? (commandsOf(plan, 'docker-stack-deploy').find(({ files }) =>
        part.because.every((path) => isAmong(path, files)),
      ) ??
      commandsOf(plan, 'compose').find(
        ({ verb, services, files }) =>
          verb === 'up' &&
          (services.length === 0 || services.includes(part.target)) &&
          (files.length === 0 || part.because.every((path) => isAmong(path, files))),
      ))
    : undefined;
  const by = (part.fate === 'removed' ? undefined : updated) ?? again;
  if (by !== undefined)
    return by === updated && part.fate === 'added'
      ? { state: 'covered', by, soft: newService(part) }
      : { state: 'covered', by };
  const why =
    part.fate === 'removed' && updated !== undefined
      ? `${part.target} is taken out, and a removed service has nothing to go back to`
      : null;
  return { state: 'missing', why };
}

function newService({ target }: ServicePart): string {
  return `The service ${target} is new with this change: where it was not there before, it has nothing to go back to. \`docker service rm ${target}\` takes it away.`;
}

/** `api`, or with its stack in front: `shop_api`. */
export function isService(name: string | null, service: string): boolean {
  return name !== null && (name === service || name.endsWith(`_${service}`));
}

/** Whether the plan applies the old files of a Terraform folder, or destroys what is new. */
export function coverTerraform(part: TerraformPart, { plan }: Held): Cover {
  const own = commandsOf(plan, 'terraform').filter(
    ({ directory, hasPlaceholder }) =>
      !hasPlaceholder && (directory === null || isAmong(part.target, [directory]) || part.target === '.'),
  );
  const by =
    own.find(({ verb }) => (verb === 'apply' && hasRevert(plan)) || verb === 'state-push') ??
    own.find(({ verb, targets }) => verb === 'destroy' && targets.length > 0);
  if (by !== undefined) return { state: 'covered', by };
  return own.some(({ verb }) => verb === 'apply')
    ? { state: 'missing', why: 'the files have to be the old ones before they are applied: revert the change first' }
    : missing;
}

/** Whether the plan turns a flag off, or brings a removed one back. */
export function coverFlag(part: FlagPart, { plan }: Held): Cover {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-.]/g, '_');
  const found = commandsOf(plan, 'feature-flag').find(({ flag }) => plain(flag) === plain(part.target));
  if (found !== undefined) return { state: 'covered', by: found };
  const revert = commandsOf(plan, 'git-revert')[0];
  return part.fate === 'removed' && revert !== undefined ? { state: 'covered', by: revert } : missing;
}

/** Whether the plan has the command that a row of the policy asks for. */
export function coverTool(part: ToolPart, { plan }: Held): Cover {
  const own = commandsOf(plan, 'tool').filter(({ tool, hasPlaceholder }) => tool === part.row.name && !hasPlaceholder);
  const { names } = part;
  const right = own.find(({ target }) => names === null || (target !== null && names.includes(target)));
  if (right !== undefined) return { state: 'covered', by: right };
  const [first] = own;
  if (first === undefined) return missing;
  const message = `\`${first.text}\` names \`${first.target ?? 'nothing'}\`. It has to be one of ${someOf(names ?? [])}.`;
  return { state: 'wrong', line: first.line, message };
}

const bringsCodeBack: ReadonlySet<PlanCommand['kind']> = new Set([
  ...imageCommands,
  'git-revert',
  'feature-flag',
  'script',
  'tool',
]);

/** Code goes back with the commit: nobody has to write that, unless the policy says so. */
export function coverCode({ plan, settings }: Held): Cover {
  const by = plan.commands.find(({ kind, hasPlaceholder }) => bringsCodeBack.has(kind) && !hasPlaceholder);
  if (by !== undefined) return { state: 'covered', by };
  return settings.always ? missing : { state: 'derived' };
}
