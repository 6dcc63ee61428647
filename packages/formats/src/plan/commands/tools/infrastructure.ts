import { argumentsOf, optionSet, valueOf, valuesOf } from '../arguments.ts';
import type { Draft, Reader } from '../draft.ts';
import { wholeNumber } from '../draft.ts';
import type { Terraform } from '../types.ts';

const terraformOptions = optionSet('-target --target -var -var-file -chdir -state -replace -lock-timeout -parallelism');
const gitOptions = optionSet('-m --mainline -C -c -S --git-dir --work-tree -X --strategy');
const argocdOptions = optionSet(
  '--server --auth-token --timeout --revision --grpc-web-root-path -N --app-namespace --project',
);
const fluxOptions = optionSet('-n --namespace --context --kubeconfig --timeout');

function terraform(tool: Terraform['tool']): Reader {
  return ({ words }) => {
    const given = argumentsOf(words, terraformOptions);
    const names = given.positionals.filter((word) => word !== 'run-all' && word !== 'run');
    const isState = names[0] === 'state' && names[1] === 'push';
    const [first] = names;
    if (!isState && first !== 'apply' && first !== 'destroy') return [];
    const verb = isState ? 'state-push' : first === 'destroy' || given.options.has('-destroy') ? 'destroy' : 'apply';
    const targets = valuesOf(given.options, ['-target', '--target']);
    return [
      { kind: 'terraform', tool, verb, target: targets[0] ?? null, targets, directory: valueOf(given, '-chdir') },
    ];
  };
}

const git: Reader = ({ words }) => {
  const given = argumentsOf(words, gitOptions);
  const [verb, ...commits] = given.positionals;
  if (verb !== 'revert' || ['--abort', '--quit', '--skip'].some((option) => given.options.has(option))) return [];
  return [revert(commits, wholeNumber(valueOf(given, '-m', '--mainline')))];
};

const gh: Reader = ({ words }) => {
  const { positionals } = argumentsOf(
    words,
    optionSet('-R --repo -t --title -b --body -F --body-file -r --ref -f --field'),
  );
  const [area, verb, name = null] = positionals;
  if (area === 'pr' && verb === 'revert') return [{ ...revert([], null), target: name }];
  if (area !== 'workflow' || verb !== 'run' || name === null) return [];
  return [{ kind: 'script', runner: 'workflow', task: name, target: name }];
};

function revert(commits: readonly string[], mainline: number | null): Draft {
  return { kind: 'git-revert', target: commits[0] ?? null, commits, mainline };
}

const argocd: Reader = ({ words }) => {
  const given = argumentsOf(words, argocdOptions);
  const [area, verb, app = null, id = null] = given.positionals;
  const revision = verb === 'rollback' ? id : valueOf(given, '--revision');
  if (area !== 'app' || (verb !== 'rollback' && (verb !== 'sync' || revision === null))) return [];
  return [{ kind: 'argocd-rollback', target: app, app, revision }];
};

const flux: Reader = ({ words }) => {
  const [verb, ...rest] = argumentsOf(words, fluxOptions).positionals;
  if (verb !== 'reconcile' && verb !== 'resume' && verb !== 'suspend') return [];
  const name = rest.length > 1 ? (rest.at(-1) ?? null) : null;
  const resource = rest.slice(0, -1).join('/');
  if (name === null) return [];
  return [{ kind: 'flux', verb, resource, name, target: `${resource}/${name}` }];
};

/** Terraform and its kin, git, GitHub's program, Argo CD and Flux. */
export const infrastructure: Readonly<Record<string, Reader>> = {
  terraform: terraform('terraform'),
  tofu: terraform('tofu'),
  terragrunt: terraform('terragrunt'),
  git,
  gh,
  argocd,
  flux,
};
