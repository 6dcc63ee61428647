import type { ForgeAccount } from './forge-port.ts';

/** What a commit status says. */
export interface NewStatus {
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  /** At most 140 characters. */
  readonly description: string;
}

export interface ForgeStatus {
  readonly context: string;
  /** Outside text; empty where there is none. */
  readonly description: string;
  /** Null where GitHub does not say. */
  readonly state: NewStatus['state'] | null;
  /** Who set it; null where GitHub does not say. */
  readonly by: ForgeAccount | null;
}

export interface StickyComment {
  /** An HTML comment that names the control: `<!-- cm-actions coverage-gate -->`. */
  readonly marker: string;
  /** Markdown; with the marker at most 65,000 characters. */
  readonly body: string;
  /** The token's own comment, where somebody looked it up already; null: there is none. Left out, it is looked for. */
  readonly known?: { readonly id: number; readonly body: string; readonly url: string | null } | null;
}

export interface CommentDone {
  readonly done: 'created' | 'updated' | 'unchanged';
  /** Where it can be read; null where GitHub does not say. */
  readonly url: string | null;
}

export interface IssuesKept {
  readonly created: number;
  readonly closed: number;
}
