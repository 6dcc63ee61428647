import type { TrackedTicket } from '@cm/app';
import type { Fact } from '@cm/model';

/** What the trackers say of the tickets that the change names, or why nobody was asked. */
export type TicketFacts =
  | { readonly asked: false; readonly reason: string }
  | {
      readonly asked: true;
      readonly found: ReadonlyMap<string, Fact<TrackedTicket>>;
      /** Tickets of a form that no tracker keeps. */
      readonly untracked: readonly string[];
      /** Tickets over the number that is asked for. */
      readonly left: readonly string[];
      readonly landing: LandingTime;
    };

/** When the change landed, or lands at the earliest. Milliseconds since 1970-01-01 UTC. */
export interface LandingTime {
  /** A ticket made later is none of its reasons. */
  readonly latest: number;
  /** A ticket closed earlier no longer asked for anything. Before `latest` where several changes landed. */
  readonly earliest: number;
  readonly landed: boolean;
}
