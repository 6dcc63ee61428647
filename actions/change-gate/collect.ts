import type { Context, Ports } from '@cm/app';
import { unavailable } from '@cm/model';

import { laptopCase } from './collect/laptop.ts';
import { peopleFor } from './collect/people.ts';
import { pullCase } from './collect/pull.ts';
import { ownersOf, templatesOf } from './collect/trusted.ts';
import type { CaseFacts, ChangeGateFacts, LandedFacts, ScopeFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

export type Asked = Context<typeof inputs, Settings>;

/** Finds what a change is, who wrote it and who approved it; on the default branch, what landed and what still waits. */
export async function collect(ports: Ports, asked: Asked): Promise<ChangeGateFacts> {
  const found = await scopeFacts(ports, asked);
  const { scope } = found;
  const idle = scope.kind === 'none' || scope.kind === 'unread';
  const owners = idle ? nothing : await ownersOf(ports, asked);
  return {
    ...found,
    now: ports.clock.now(),
    people: idle ? nobody : await peopleFor(ports, asked, { ...found, owners }),
    templates: idle ? nothing : await templatesOf(ports, asked),
    owners,
    tickets: ticketTemplates(asked),
  };
}

const nothing = unavailable('Nothing was judged.');
const nobody = { collaborators: nothing, teams: new Map() };

interface Found {
  readonly scope: ScopeFacts;
  readonly cases: readonly CaseFacts[];
  readonly landed: LandedFacts | null;
}

async function scopeFacts(ports: Ports, asked: Asked): Promise<Found> {
  const { change } = asked;
  const { kind, pullRequest } = change;
  if (isLaptop(ports, asked)) return laptopCase(ports, asked);
  if (kind === 'pull-request' && pullRequest !== null) {
    const cases = [await pullCase(ports, asked, pullRequest.number, null)];
    return { scope: { kind: 'change' }, cases, landed: null };
  }
  if (kind === 'merge-group') return queueFacts(ports, asked);
  if (onDefault(asked)) return (await import('./collect/landed.ts')).landedFacts(ports, asked);
  const reason = kind === 'tag' ? 'A tag is judged by commit-lint.' : 'Judged once there is a pull request.';
  return { scope: { kind: 'none', reason }, cases: [], landed: null };
}

/** A range, or the event of a pull request where nobody may ask GitHub. */
function isLaptop({ forge }: Ports, { change, surface }: Asked): boolean {
  if (change.kind === 'range') return change.change.event === 'cli';
  return surface === 'cli' && !forge.hasToken && change.kind === 'pull-request';
}

/** A push to the default branch, the schedule, or by hand there. */
function onDefault({ change: { branch, defaultBranch, kind, push } }: Asked): boolean {
  if (kind === 'push') return push?.toDefaultBranch === true;
  return kind === 'range' && branch !== null && branch === defaultBranch;
}

/** A merge group: each of its pull requests is judged again, because reviews and texts may have changed since. */
async function queueFacts(ports: Ports, asked: Asked): Promise<Found> {
  const { queuedPulls } = await import('@cm/app/queue');
  const pulls = await queuedPulls(ports, asked.change);
  if ('reason' in pulls) return { scope: { kind: 'unread', ...pulls }, cases: [], landed: null };
  const cases: CaseFacts[] = [];
  for (const { number } of pulls) cases.push(await pullCase(ports, asked, number, null));
  return { scope: { kind: 'change', isQueued: true }, cases, landed: null };
}

/** What a ticket looks like is commit-lint's to say: one place for both. Source: policy file, `controls.commit-lint.tickets`. */
function ticketTemplates({ policy }: Asked): readonly string[] {
  const section = policy?.controls['commit-lint'];
  const tickets: unknown =
    typeof section === 'object' && section !== null ? Reflect.get(section, 'tickets') : undefined;
  return Array.isArray(tickets) ? tickets.filter((one) => typeof one === 'string') : usualTickets;
}

const usualTickets = ['{KEY}-{n}', '#{n}'];
