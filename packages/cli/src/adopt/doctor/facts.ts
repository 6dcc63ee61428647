import type { AnyAction, ForgeRequirements } from '@cm/app';
import type { Fact } from '@cm/model';

import type { OwnWorkflow, Running } from './running.ts';

/** What the doctor looked at. Nothing of it is executed. */
export interface DoctorFacts {
  readonly controls: readonly Pick<AnyAction, 'name' | 'permissions' | 'title'>[];
  readonly workflows: readonly OwnWorkflow[];
  /** Files that could not be read, each with the reason. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  readonly running: readonly Running[];
  readonly branch: string | null;
  /** What the default branch requires; the reason where that could not be asked. */
  readonly requirements: Fact<ForgeRequirements>;
  readonly policy: PolicyState;
  /** The label that opens the emergency path; null where nothing here runs `change-gate`, or the policy is not known. */
  readonly emergencyLabel: LabelState | null;
  readonly hook: Fact<boolean>;
  /** What `cm template-check` has against the files that take something of the suite. */
  readonly remarks: Fact<readonly Problem[]>;
}

/** A label by the policy's name for it, and whether the repository has it; the reason where that could not be asked. */
export interface LabelState {
  readonly name: string;
  readonly there: Fact<boolean>;
}

/** `none`: no file on the default branch, so the built-in policy holds. `waiting`: there is one that has not landed. */
export type PolicyState =
  | { readonly kind: 'none' | 'waiting' }
  | { readonly kind: 'valid'; readonly mode: 'audit' | 'enforce'; readonly source: string }
  | { readonly kind: 'wrong' | 'unreadable'; readonly sentences: readonly string[] };

/** Something to mend. */
export interface Problem {
  readonly id: string;
  /** File and line, or what it is about. */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** How a control stands. */
export interface ControlState {
  readonly control: string;
  readonly state: 'advisory' | 'beside' | 'not-running' | 'required' | 'unknown';
  /** One sentence. */
  readonly reason: string;
  readonly places: readonly Place[];
}

export interface Place {
  readonly workflow: string;
  readonly line: number;
  readonly events: readonly string[];
  readonly check: string | null;
  readonly given: Readonly<Record<string, string>>;
  readonly conditional: boolean;
  /** Null: the workflow does not say what its token may do. */
  readonly lacks: readonly Lack[] | null;
}

/** A permission that the token of a job does not have. */
export interface Lack {
  readonly permission: string;
  readonly why: string;
  /** Whether the control does without. */
  readonly optional: boolean;
}

export interface Diagnosis {
  readonly controls: readonly ControlState[];
  readonly problems: readonly Problem[];
  /** What could not be told, and what would tell it. */
  readonly unknown: readonly string[];
  /** Neither wrong nor needed. */
  readonly hints: readonly string[];
}
