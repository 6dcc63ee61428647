import type { Arguments } from '../arguments.ts';
import { argumentsOf, optionSet, valueOf, valuesOf } from '../arguments.ts';
import type { Draft, Reader } from '../draft.ts';

const composeOptions = optionSet(
  '-f --file -p --project-name --profile --env-file --project-directory --ansi --parallel -t --timeout --scale --pull --wait-timeout',
);
const serviceOptions = optionSet(
  '--image --replicas --env-add --env-rm --label-add --label-rm --limit-cpu --limit-memory --rollback-parallelism ' +
    '--rollback-delay --rollback-order --update-parallelism --update-delay --update-order --network-add --network-rm ' +
    '--config-add --config-rm --secret-add --secret-rm --mount-add --mount-rm --publish-add --publish-rm --constraint-add ' +
    '--constraint-rm --stop-grace-period --args -H --host -c --context',
);
const stackOptions = optionSet('-c --compose-file --prune --resolve-image --context -H --host');
const composeVerbs = new Set(['up', 'down', 'restart', 'pull', 'start', 'stop', 'create', 'rm', 'kill']);

const docker: Reader = ({ words }) => {
  const at = words.findIndex((word) => word === 'compose' || word === 'service' || word === 'stack');
  const before = words.slice(0, Math.max(at, 0));
  if (at === -1 || before.some((word, index) => !word.startsWith('-') && before[index - 1]?.startsWith('-') !== true)) {
    return [];
  }
  const rest = words.slice(at + 1);
  if (words[at] === 'compose') return compose(rest);
  return words[at] === 'service' ? service(rest) : stack(rest);
};

function service(words: readonly string[]): readonly Draft[] {
  const given = argumentsOf(words, serviceOptions);
  const [verb] = given.positionals;
  const name = given.positionals.length > 1 ? (given.positionals.at(-1) ?? null) : null;
  const image = valueOf(given, '--image');
  const common = { kind: 'docker-service-update', target: name, service: name, image } as const;
  if (verb === 'rollback') return [{ ...common, rollback: true }];
  const rollback = given.options.has('--rollback') && valueOf(given, '--rollback') !== 'false';
  return verb === 'update' && (rollback || image !== null) ? [{ ...common, rollback }] : [];
}

function stack(words: readonly string[]): readonly Draft[] {
  const given = argumentsOf(words, stackOptions);
  const [verb, name = null] = given.positionals;
  if (verb !== 'deploy' && verb !== 'up') return [];
  const files = valuesOf(given.options, ['-c', '--compose-file']);
  return [{ kind: 'docker-stack-deploy', target: name, stack: name, files }];
}

function compose(words: readonly string[]): readonly Draft[] {
  const given: Arguments = argumentsOf(words, composeOptions);
  const [verb = '', ...services] = given.positionals;
  if (!composeVerbs.has(verb)) return [];
  const files = valuesOf(given.options, ['-f', '--file']);
  return [{ kind: 'compose', verb, target: services[0] ?? null, services, files }];
}

/** Docker, its Compose and its Swarm. */
export const containers: Readonly<Record<string, Reader>> = {
  docker,
  podman: docker,
  'docker-compose': ({ words }) => compose(words),
  'podman-compose': ({ words }) => compose(words),
};
