import type { Dialect } from '@cm/formats/migrations-model';
import type { Plan } from '@cm/formats/plan';

import type { ToolRow } from './settings.ts';

/** What `rollback-plan-check` saw. Everything that a verdict needs, and nothing that a judge would have to ask for. */
export interface PlanFacts {
  readonly scope: ScopeFacts;
  /** One for each pull request: a merge group may bring several. */
  readonly cases: readonly CaseFacts[];
}

/** `none`: proved that no plan is asked for here. `unread`: it could not be told what changed, or whose it is. */
export type ScopeFacts =
  | { readonly kind: 'change' }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string };

/** One pull request, or one range on a laptop. */
export interface CaseFacts {
  /** Null on a laptop. */
  readonly number: number | null;
  readonly author: AuthorFacts | null;
  readonly body: BodyFacts;
  /** Why the templates of the trusted branch could not be read; null where they could. */
  readonly templatesUnread: string | null;
  /** Empty where the body could not be read. */
  readonly plan: Plan;
  /** Files that the change adds, changes or deletes: how many there are. */
  readonly changed: number;
  readonly parts: readonly Part[];
  /** What of the diff could not be read, each with what to do. */
  readonly unread: readonly Unread[];
  /** What the repository says it deploys; null where the plan names nothing that would have to be looked up. */
  readonly inventory: Inventory | null;
  /** What a round trip on a real database proves; null where no report of one was given. */
  readonly roundtrip: RoundtripFacts | null;
}

/** `tried`: these revisions went down and up again, at this commit. `refused`: the report says nothing good of this commit. */
export type RoundtripFacts =
  | {
      readonly kind: 'tried';
      readonly path: string;
      readonly revisions: readonly string[];
      readonly run: string | null;
    }
  | { readonly kind: 'refused' | 'unread'; readonly path: string; readonly reason: string };

export interface Unread {
  readonly reason: string;
  readonly fix: string;
  readonly path: string | null;
}

export interface AuthorFacts {
  readonly login: string;
  /** GitHub's own word, or the policy's. */
  readonly bot: boolean;
}

/** `api`: as GitHub has it now. `event`: the copy that came with the event. */
export type BodyFacts =
  | { readonly kind: 'read'; readonly source: 'api' | 'event' | 'given'; readonly note: string | null }
  | { readonly kind: 'unread'; readonly reason: string; readonly fix: string };

/** Names by which things are rolled back, at the head. */
export interface Inventory {
  /** `deployment/api`. */
  readonly workloads: readonly string[];
  readonly releases: readonly string[];
  readonly services: readonly string[];
  /** Argo CD's applications. */
  readonly applications: readonly string[];
  /** False: there are more files than are looked into, or some could not be read. */
  readonly whole: boolean;
}

interface PartBase {
  /** What has to be named; empty where nothing does. */
  readonly target: string;
  readonly because: readonly string[];
}

/** What became of a thing. */
export type Fate = 'added' | 'changed' | 'removed';

/** One thing that the change touches and that has a way back of its own. */
export type Part =
  | MigrationPart
  | ForeignMigrationPart
  | RestorePart
  | WorkloadPart
  | ObjectPart
  | HelmPart
  | ServicePart
  | TerraformPart
  | FlagPart
  | ToolPart
  | CodePart;

/** New revisions of one history. `target`: the revision to go back to, `base` for none. */
export interface MigrationPart extends PartBase {
  readonly kind: 'migration';
  readonly tool: string;
  /** The commands that undo it, one after another; none where the tool has none. */
  readonly commands: readonly string[];
  /** The first new revision that `target` is the parent of. */
  readonly first: string;
  /** Ids that the change adds, in the order of the files. */
  readonly added: readonly string[];
  /** Every revision with what it stands on, once the change is merged. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** The configuration and its section that a command has to name; null for the usual ones. */
  readonly config: string | null;
  readonly section: string | null;
  /** Other histories change too, so a command without a target is of none of them. */
  readonly several: boolean;
  /** Null where the image that is there now works with the new schema; else the first thing that may break it. */
  readonly notAdditive: string | null;
}

/** New migrations of a tool that is known by the names of its files alone. */
export interface ForeignMigrationPart extends PartBase {
  readonly kind: 'foreign-migration';
  readonly tool: 'django' | 'rails' | 'knex' | 'sequelize' | 'typeorm' | 'prisma' | 'liquibase';
  /** How many the change adds. */
  readonly steps: number;
  /** The Django application, where it is one. */
  readonly app: string | null;
  /** The commands that undo it; none where none can be told. */
  readonly commands: readonly string[];
}

/** Data that going back does not bring back. `target`: the revisions, or the resource. */
export interface RestorePart extends PartBase {
  readonly kind: 'restore';
  readonly of: 'database' | 'resource';
  /** One sentence that says what is lost. */
  readonly reason: string;
  readonly dialect: Dialect | null;
}

/** `target`: `deployment/api`. */
export interface WorkloadPart extends PartBase {
  readonly kind: 'workload';
  readonly fate: Fate;
  /** As its manifest says; null where that leaves it open. */
  readonly namespace: string | null;
  /** Its names as clusters may have them: a kustomization puts something before or behind; `${X}` stands for anything. */
  readonly names: readonly string[];
}

/** An object of Kubernetes that has no history of its own. `target`: `configmap/api`. */
export interface ObjectPart extends PartBase {
  readonly kind: 'object';
  readonly fate: Fate;
  readonly namespace: string | null;
}

/** `target`: the chart. `releases`: names that install it, as far as the repository says; else the chart's own. */
export interface HelmPart extends PartBase {
  readonly kind: 'helm';
  readonly releases: readonly string[];
}

/** `target`: the service of a Compose or stack file. */
export interface ServicePart extends PartBase {
  readonly kind: 'service';
  readonly fate: Fate;
}

/** `target`: the folder, `.` for the root. */
export interface TerraformPart extends PartBase {
  readonly kind: 'terraform';
}

/** `target`: the flag. */
export interface FlagPart extends PartBase {
  readonly kind: 'flag';
  readonly fate: Fate;
}

/** A row of the policy. `target`: the row's name. */
export interface ToolPart extends PartBase {
  readonly kind: 'tool';
  readonly row: ToolRow;
  /** What may be named; null: anything. */
  readonly names: readonly string[] | null;
}

/** Everything else: undone by reverting the commit. */
export interface CodePart extends PartBase {
  readonly kind: 'code';
}
