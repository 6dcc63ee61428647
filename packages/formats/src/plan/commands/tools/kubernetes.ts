import type { Arguments } from '../arguments.ts';
import { argumentsOf, optionSet, valueOf, valuesOf } from '../arguments.ts';
import type { Call, Draft, Reader } from '../draft.ts';
import { wholeNumber } from '../draft.ts';
import type { KubectlChange } from '../types.ts';

const kubectlOptions = optionSet(
  '-n --namespace --context --cluster --kubeconfig --user --as -s --server --to-revision -l --selector -f --filename -k ' +
    '--kustomize -c --container --timeout --replicas -p --patch --patch-file --type --field-manager --request-timeout -o --output',
);
const helmOptions = optionSet(
  '-n --namespace --kube-context --kubeconfig --timeout --history-max --kube-as-user --revision',
);

const shortNames: Readonly<Record<string, string>> = {
  deploy: 'deployment',
  deployments: 'deployment',
  sts: 'statefulset',
  statefulsets: 'statefulset',
  ds: 'daemonset',
  daemonsets: 'daemonset',
  po: 'pod',
  pods: 'pod',
  svc: 'service',
  services: 'service',
  cm: 'configmap',
  configmaps: 'configmap',
  ing: 'ingress',
  ingresses: 'ingress',
  hpa: 'horizontalpodautoscaler',
  cj: 'cronjob',
  cronjobs: 'cronjob',
  jobs: 'job',
  rollouts: 'rollout',
};

interface Resource {
  readonly resource: string | null;
  readonly name: string | null;
  readonly target: string | null;
}

const verbs: readonly KubectlChange['verb'][] = ['apply', 'delete', 'patch', 'replace', 'scale'];

const kubectl: Reader = ({ words }) => {
  const given = argumentsOf(words, kubectlOptions);
  const [verb = '', second = '', ...rest] = given.positionals;
  if (verb === 'rollout') return second === 'undo' ? undo(rest, given) : [];
  if (verb === 'argo') return argoUndo([second, ...rest], given);
  if (verb === 'set') return second === 'image' || second === 'env' ? change(`set-${second}`, rest, given) : [];
  const known = verbs.find((name) => name === verb);
  return known === undefined ? [] : change(known, second === '' ? [] : [second, ...rest], given);
};

/** `kubectl argo rollouts undo NAME`. */
function argoUndo([area, verb, ...names]: readonly string[], given: Arguments): readonly Draft[] {
  if (area !== 'rollouts' || verb !== 'undo') return [];
  return undo(
    names.map((name) => `rollout/${name}`),
    given,
  );
}

function undo(names: readonly string[], given: Arguments): readonly Draft[] {
  const common = {
    kind: 'kubectl-rollout-undo',
    namespace: valueOf(given, '-n', '--namespace'),
    revision: wholeNumber(valueOf(given, '--to-revision')),
  } as const;
  const resources = resourcesOf(names);
  if (resources.length > 0) return resources.map((resource) => ({ ...common, ...resource }));
  return [{ ...common, resource: null, name: null, target: valueOf(given, '-f', '--filename', '-k', '--kustomize') }];
}

function change(verb: KubectlChange['verb'], names: readonly string[], given: Arguments): readonly Draft[] {
  const files = valuesOf(given.options, ['-f', '--filename', '-k', '--kustomize']);
  const named = resourcesOf(names.filter((name) => !name.includes('=')));
  const [first] = named;
  const place = first ?? { resource: null, name: null, target: files[0] ?? null };
  return [{ kind: 'kubectl-change', verb, ...place, namespace: valueOf(given, '-n', '--namespace'), files }];
}

/** `deployment/api deployment/web`, or `deployment api web`. */
function resourcesOf(names: readonly string[]): readonly Resource[] {
  const [first, ...rest] = names;
  if (first === undefined) return [];
  if (names.some((name) => name.includes('/'))) return names.filter((name) => name.includes('/')).map(joined);
  if (rest.length === 0) return [{ resource: first, name: null, target: first }];
  const resource = longName(first);
  return rest.map((name) => ({ resource, name, target: `${resource}/${name}` }));
}

function joined(text: string): Resource {
  const slash = text.indexOf('/');
  const resource = longName(text.slice(0, slash));
  const name = text.slice(slash + 1);
  return { resource, name: name === '' ? null : name, target: `${resource}/${name}` };
}

function longName(text: string): string {
  const lower = text.toLowerCase();
  const kind = lower.slice(0, lower.includes('.') ? lower.indexOf('.') : lower.length);
  return Object.hasOwn(shortNames, kind) ? (shortNames[kind] ?? kind) : kind;
}

function helm({ words }: Call): readonly Draft[] {
  const given = argumentsOf(words, helmOptions);
  const [verb, release = null, revision] = given.positionals;
  if (verb !== 'rollback') return [];
  const namespace = valueOf(given, '-n', '--namespace');
  return [{ kind: 'helm-rollback', target: release, release, revision: wholeNumber(revision), namespace }];
}

/** kubectl, oc and helm. */
export const kubernetes: Readonly<Record<string, Reader>> = { kubectl, oc: kubectl, k: kubectl, helm, helm3: helm };
