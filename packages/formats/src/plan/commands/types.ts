interface CommandBase {
  /** What is rolled back, in the words of the kind (see each); null where the command does not say. */
  readonly target: string | null;
  readonly line: number;
  /** The command as written, on one line, at most 300 characters. */
  readonly text: string;
  readonly source: 'fence' | 'code' | 'line';
  /** Number of the step that it stands in, where steps are numbered. */
  readonly step: number | null;
  /** The container, pod, service or host that it runs in: `deploy/api` of `kubectl exec deploy/api -- …`. Null: on the spot. */
  readonly inside: string | null;
  /** Whether a placeholder stands in it. */
  readonly hasPlaceholder: boolean;
}

export interface AlembicDowngrade extends CommandBase {
  /** `target`: the argument as written (`-1`, `base`, `ae1027`, `ae1027-2`). */
  readonly kind: 'alembic-downgrade';
  /** Revision (also a short one, `base`, or the anchor of a relative one); null for `-1`. */
  readonly to: string | null;
  /** How many revisions below the current one, or below `to`; null without a number. */
  readonly steps: number | null;
  /** `-c FILE`, and `-n SECTION`. */
  readonly config: string | null;
  readonly section: string | null;
}

/** Another migration tool's way down. */
export interface MigrationDown extends CommandBase {
  /** `target`: as `to`, or the number of steps as written; null for the tool's default. */
  readonly kind: 'migration-down';
  readonly tool:
    | 'dbmate'
    | 'flyway'
    | 'golang-migrate'
    | 'goose'
    | 'sqlx'
    | 'django'
    | 'rails'
    | 'knex'
    | 'liquibase'
    | 'sequelize'
    | 'typeorm'
    | 'atlas';
  /** Version that it goes down to; null where it counts steps. */
  readonly to: string | null;
  /** Null: to `to`, or all (`everything`). */
  readonly steps: number | null;
  /** Down to nothing: `goose reset`, `migrate down -all`. */
  readonly everything: boolean;
}

/** One for each resource named; `target`: `deployment/api`. */
export interface KubectlRolloutUndo extends CommandBase {
  readonly kind: 'kubectl-rollout-undo';
  /** Long singular name: `deployment`, `statefulset`, `daemonset`; null with `-f`. */
  readonly resource: string | null;
  readonly name: string | null;
  readonly namespace: string | null;
  readonly revision: number | null;
}

/** Another kubectl command that can bring an old state back; `target`: `deployment/api`, or the file of `apply`. */
export interface KubectlChange extends CommandBase {
  readonly kind: 'kubectl-change';
  readonly verb: 'apply' | 'delete' | 'patch' | 'replace' | 'scale' | 'set-env' | 'set-image';
  readonly resource: string | null;
  readonly name: string | null;
  readonly namespace: string | null;
  /** `-f` and `-k`. */
  readonly files: readonly string[];
}

/** `target`: the release. */
export interface HelmRollback extends CommandBase {
  readonly kind: 'helm-rollback';
  readonly release: string | null;
  /** 0 and null: the previous one. */
  readonly revision: number | null;
  readonly namespace: string | null;
}

/** `target`: the service. */
export interface DockerServiceUpdate extends CommandBase {
  readonly kind: 'docker-service-update';
  readonly service: string | null;
  /** False: `--image OLD` without `--rollback`. */
  readonly rollback: boolean;
  readonly image: string | null;
}

/** `target`: the first service, or null for all. */
export interface Compose extends CommandBase {
  readonly kind: 'compose';
  readonly verb: string;
  readonly services: readonly string[];
  readonly files: readonly string[];
}

/** `target`: the stack. */
export interface StackDeploy extends CommandBase {
  readonly kind: 'docker-stack-deploy';
  readonly stack: string | null;
  readonly files: readonly string[];
}

/** `apply` or `destroy` (also tofu and terragrunt); `target`: the first `-target`, or null. */
export interface Terraform extends CommandBase {
  readonly kind: 'terraform';
  readonly tool: 'terraform' | 'tofu' | 'terragrunt';
  readonly verb: 'apply' | 'destroy' | 'state-push';
  readonly targets: readonly string[];
  /** `-chdir`. */
  readonly directory: string | null;
}

/** `target`: the first commit. Also "revert this pull request" in words: `target` null. */
export interface GitRevert extends CommandBase {
  readonly kind: 'git-revert';
  readonly commits: readonly string[];
  /** `-m`. */
  readonly mainline: number | null;
}

/** `target`: the application. */
export interface Argocd extends CommandBase {
  readonly kind: 'argocd-rollback';
  readonly app: string | null;
  readonly revision: string | null;
}

/** `target`: `helmrelease/api`. */
export interface Flux extends CommandBase {
  readonly kind: 'flux';
  readonly verb: 'reconcile' | 'resume' | 'suspend';
  readonly resource: string | null;
  readonly name: string | null;
}

/** In words ("turn off the flag `new_search`") or as a setting (`FEATURE_X=false`); `target`: the flag. */
export interface FeatureFlag extends CommandBase {
  readonly kind: 'feature-flag';
  readonly flag: string;
}

/** A database or a volume brought back from a backup; `target`: the database or instance. */
export interface Restore extends CommandBase {
  readonly kind: 'restore';
  /** `pg_restore`, `mysql`, `aws rds`, … */
  readonly tool: string;
  /** The dump, snapshot or point in time that it comes from. */
  readonly from: string | null;
}

/** A repository's own way: `make rollback`, `npm run db:down`, `./scripts/rollback.sh`; `target`: the task or the file. */
export interface Script extends CommandBase {
  readonly kind: 'script';
  readonly runner: 'make' | 'just' | 'task' | 'npm' | 'file' | 'workflow';
  readonly task: string;
}

/** A row of the policy, or of the built-in table of hosting tools (`heroku`, `kamal`, …); `target`: its `{target}`. */
export interface ToolCommand extends CommandBase {
  readonly kind: 'tool';
  /** The row's name. */
  readonly tool: string;
  /** What stood in place of each `{name}`. */
  readonly values: Readonly<Record<string, string>>;
}

/** One thing to run. Never executed; read by words. */
export type PlanCommand =
  | AlembicDowngrade
  | MigrationDown
  | KubectlRolloutUndo
  | KubectlChange
  | HelmRollback
  | DockerServiceUpdate
  | Compose
  | StackDeploy
  | Terraform
  | GitRevert
  | Argocd
  | Flux
  | FeatureFlag
  | Restore
  | Script
  | ToolCommand;

export type CommandKind = PlanCommand['kind'];
