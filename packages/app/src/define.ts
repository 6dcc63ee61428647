import type { Judgement, RuleDefinition } from '@cm/model';
import type { Policy } from '@cm/policy';
import type * as z from 'zod/mini';

import type { ChangeContext, CliRange } from './change.ts';
import type { Ports } from './ports.ts';

/** Reads the text of an input: a zod schema, or a reader without one where a start is too dear for zod (ADR 8). */
export interface InputReader<T> {
  readonly safeParse: (
    text: string,
  ) => { readonly success: true; readonly data: T } | { readonly success: false; readonly data?: undefined };
}

/**
 * One input of an action, or one flag of the CLI, given as text by the runner or the shell.
 * Source of action.yml, the README table, the CLI flags and the typings.
 */
export interface InputSpec<T = unknown> {
  /** Loads what checks and reads the text; absent: any text will do. Lazy, because zod costs half a bare start (ADR 8). */
  readonly schema?: () => Promise<InputReader<T>>;
  /** One sentence; Markdown. */
  readonly description: string;
  /** As text, as it stands in action.yml. Absent: the input is undefined when not given. */
  readonly default?: string;
  readonly required?: boolean;
  /** Taken to the letter: not trimmed, and an empty text counts as given. */
  readonly verbatim?: true;
  /**
   * `cm` takes the file that git keeps a message in while it is written; named without a file, git’s own. What the
   * control gets is the message that git will store. Goes with `only: 'cli'` and `verbatim`.
   */
  readonly edited?: true;
  /**
   * Names folders or files of the repository that is judged. `cm` takes the repository that holds the first of them where
   * `--repo` names none, and reads them from where the person stands.
   */
  readonly folder?: true;
  /** A yes-or-no input: its CLI flag may stand alone. */
  readonly flag?: true;
  /** Its value is never shown, in no message and no report. */
  readonly secret?: true;
  /** `cli`: only `cm` has it. `action`: only the action has it. */
  readonly only?: 'cli' | 'action';
  /** What may be given, in words: shown when a value is refused. */
  readonly allowed: string;
  /** Present where the input affects a verdict: it may only make this policy setting stricter (DESIGN §8). */
  readonly tightens?: Tightening;
}

/** `higher`, `lower`: numbers. `subset`: a list may only lose members; null, meaning all, is the widest. `on`: false may become true. */
export interface Tightening {
  readonly setting: string;
  readonly direction: 'higher' | 'lower' | 'subset' | 'on';
}

export type InputSpecs = Readonly<Record<string, InputSpec>>;
export type InputValues<I extends InputSpecs> = {
  readonly [K in keyof I]: InputValue<I[K]> | undefined;
};
type InputValue<Spec> = Spec extends { readonly schema: () => Promise<InputReader<infer T>> } ? T : string;

/** Permissions of the job's token, and what each is for. */
export type Permissions = Readonly<
  Record<string, { readonly access: 'read' | 'write'; readonly why: string; readonly optional?: boolean }>
>;

export interface Context<I extends InputSpecs, S> {
  readonly inputs: InputValues<I>;
  /** The policy's section for this control, tightened by inputs. */
  readonly settings: S;
  readonly change: ChangeContext;
  readonly trusted: TrustedPlace;
  /** `cli`: on a laptop, where what needs GitHub does not apply without a token. */
  readonly surface?: 'action' | 'cli';
  /**
   * File of the workflow that runs, or on `workflow_run` of the one that ran (`.github/workflows/ci.yml`); null or left out
   * where unknown.
   */
  readonly workflow?: string | null;
  /** What the policy says beside the control's section. Of other controls it has those that the policy file speaks of. */
  readonly policy?: Pick<Policy, 'adoptedAt' | 'controls' | 'protectedBases' | 'waivers'>;
}

/**
 * Where the policy was read, and where everything else that judges a change has to be read (DESIGN §8). Without a commit
 * the branch has to be asked for its files at GitHub; without a branch, too, there is nothing to read.
 */
export interface TrustedPlace {
  readonly commit: string | null;
  readonly branch: string | null;
}

/** The one shape of an action: `collect` asks the ports, `judge` decides, nothing else. Source: DESIGN §4. */
export interface ActionDefinition<I extends InputSpecs = InputSpecs, S = unknown, F = unknown> {
  readonly name: string;
  readonly title: string;
  /** One sentence for action.yml and the tables. */
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: I;
  /** Its action.yml is a composite action over a JavaScript step, because it runs what the change brings (ADR 14). */
  readonly composite?: true;
  /** Loads the schema of the policy file's `controls.<name>` section; parsing `{}` gives `defaults`. */
  readonly settings: () => Promise<z.ZodMiniType<S>>;
  /** The built-in default of the section, so that a run without a policy file starts without zod. A test compares them. */
  readonly defaults: S;
  /** Which way a setting that no input tightens is stricter; a setting with no direction counts as looser when changed. */
  readonly directions?: Readonly<Record<string, Tightening['direction']>>;
  /** Control-specific outputs, beside `outcome`, `report` and `findings`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  /** Types of `pull_request` that change what it judges, beside those that start a workflow by themselves. */
  readonly pullRequestTypes?: readonly string[];
  readonly rules: readonly RuleDefinition[];
  /** All that it judges stands at GitHub, so that there is nothing to see without a token. */
  readonly needsGitHub?: true;
  /**
   * Whether the CLI's `--message`-like inputs make a repository unnecessary. `where-there-is-one`: on a laptop outside of
   * a repository the control judges what it can. `range`: what was typed on a laptop; null on a runner.
   */
  readonly needsRepository?: (inputs: InputValues<I>, range: CliRange | null) => boolean | 'where-there-is-one';
  readonly collect: (ports: Ports, context: Context<I, S>) => Promise<F>;
  /** Pure; never throws on facts that `collect` can give. A promise only where part of it is loaded late (ADR 10). */
  readonly judge: (facts: F, settings: S) => Judgement | Promise<Judgement>;
}

/** Infers the types of an action from its parts. */
export function defineAction<const I extends InputSpecs, S, F>(
  action: ActionDefinition<I, S, F>,
): ActionDefinition<I, S, F> {
  return action;
}

/** An action whose types are forgotten, as the registry and `run` handle it. */
// `never` where a definition takes a value and `unknown` where it gives one: `run` alone pairs them, from one definition.
export type AnyAction = Omit<ActionDefinition, 'needsRepository' | 'collect' | 'judge'> & {
  readonly needsRepository?: (inputs: never, range: CliRange | null) => boolean | 'where-there-is-one';
  readonly collect: (ports: Ports, context: never) => Promise<unknown>;
  readonly judge: (facts: never, settings: never) => Judgement | Promise<Judgement>;
};
