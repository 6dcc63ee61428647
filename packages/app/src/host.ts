import type { AfterWaivers, OutputFile, Report, RunRecord, Standing } from '@cm/model';

import type { EventSource } from './change.ts';
import type { CommentRequest } from './comment-request.ts';
import type { Ports } from './ports.ts';
import type { StatusRequest } from './status-request.ts';

/** What a surface (runner or CLI) hands to `run()`. */
export interface Host {
  readonly surface: 'action' | 'cli';
  readonly ports: Ports;
  readonly event: EventSource;
  /** Inputs as text, by input name; for an action, every `INPUT_*` that is set, whatever its name. */
  readonly rawInputs: ReadonlyMap<string, string>;
  /** `cm --policy FILE`: overrides where the policy is read. Never set by an action. */
  readonly policyFile: PolicyFile | null;
  /** SHA-256 of the built-in policy for the control that runs, where it was worked out when this was built. */
  readonly builtInSha256?: string;
  /** An organisation's default, which its release tree holds: it stands in the place of the built-in policy. */
  readonly defaultPolicy?: PolicyFile | null;
  readonly run: Omit<RunRecord, 'evaluatedAt'>;
  readonly tool: Report['tool'];
  /** Files of the release tree that runs which are not as they were released, each with what is wrong; none in a checkout. */
  readonly brokenParts?: () => readonly string[];
}

export interface PolicyFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What `run()` gives back: the surface emits it (annotations and summary, or text and JSON) and exits with `exitCode`. */
export interface RunResult {
  readonly report: Report;
  /** Of the outcome, or 0 under `mode: audit`. */
  readonly exitCode: 0 | 1 | 2;
  readonly outputs: Readonly<Record<string, string>>;
  /** Files of the control, for the surface to write. */
  readonly files: readonly OutputFile[];
  /** See `Judgement.sections`. */
  readonly sections: readonly string[];
  /** The comment to keep on the pull request; null for none. */
  readonly comment: CommentRequest | null;
  /** The commit status to set, in whose place the step is green; null or left out for none. */
  readonly status?: StatusRequest | null;
  /** The outcome is `fail`, and nothing but what the control waits for is wrong. Never under `mode: audit`. */
  readonly pending?: boolean;
  /** What it waits for, in a few words: set where `pending` is. */
  readonly pendingWords?: string;
  /** See `Judgement.standing`. */
  readonly standing?: Standing;
  /** The issues to keep open; null where the control keeps none. */
  readonly issues?: NonNullable<AfterWaivers['issues']> | null;
}
