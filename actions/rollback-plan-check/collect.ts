import type { Context, Ports } from '@cm/app';
import { type Entries, entriesBetween, entriesOfChange } from '@cm/app/migrations';
import { queuedPulls } from '@cm/app/queue';

import { bodyByNumber, bodyOf, type FoundBody } from './collect/body.ts';
import { inventoryOf } from './collect/inventory.ts';
import { partsOfChange } from './collect/parts.ts';
import { templatesOf } from './collect/templates.ts';
import type { CaseFacts, PlanFacts } from './facts.ts';
import type { inputs } from './inputs.ts';
import type { Settings } from './settings.ts';

type Asked = Context<typeof inputs, Settings>;

/** Finds what each pull request changes, what its plan says, and what the plan may be held against. */
export async function collect(ports: Ports, asked: Asked): Promise<PlanFacts> {
  const { change } = asked;
  if (change.kind === 'merge-group') return groupFacts(ports, asked);
  const laptop = change.change.event === 'cli';
  if (change.kind !== 'pull-request' && !(laptop && change.kind === 'range')) {
    const reason = 'A plan is judged on pull requests and in the merge queue, before the change lands.';
    return { scope: { kind: 'none', reason }, cases: [] };
  }
  const entries = await entriesOfChange(ports, change);
  if (entries.kind === 'problem') return unread(entries);
  if (entries.kind === 'none') return { scope: { kind: 'none', reason: entries.reason }, cases: [] };
  const known = { commit: entries.tip, entries: entries.base };
  return {
    scope: { kind: 'change' },
    cases: [await caseFacts(ports, asked, entries, await bodyOf(ports, asked), known)],
  };
}

function unread({ reason, fix }: { readonly reason: string; readonly fix: string }): PlanFacts {
  return { scope: { kind: 'unread', reason, fix }, cases: [] };
}

/** A merge group: each of its pull requests is held against what itself brings. */
async function groupFacts(ports: Ports, asked: Asked): Promise<PlanFacts> {
  const pulls = await queuedPulls(ports, asked.change);
  if ('reason' in pulls) return unread(pulls);
  const cases: CaseFacts[] = [];
  for (const { number, base, head } of pulls) {
    const entries = await entriesBetween(ports, base, head);
    if (entries.status === 'unavailable')
      return unread({ reason: entries.reason, fix: 'Give actions/checkout `fetch-depth: 0`.' });
    const body = await bodyByNumber(ports, asked, number);
    cases.push(await caseFacts(ports, asked, entries.value, body, { commit: base, entries: entries.value.base }));
  }
  return { scope: { kind: 'change' }, cases };
}

async function caseFacts(
  ports: Ports,
  asked: Asked,
  entries: { readonly base: Entries; readonly head: Entries },
  { author, body, number, text }: FoundBody,
  known: { readonly commit: string; readonly entries: Entries },
): Promise<CaseFacts> {
  const { settings } = asked;
  const { diff, parts, unread: missing } = await partsOfChange(ports, entries, settings);
  const templates = await templatesOf(ports, asked, known);
  const { defaultHeadings, readPlan } = await import('@cm/formats/plan');
  const plan = readPlan(text, {
    headings: [...defaultHeadings, ...settings.headings],
    templates: templates.status === 'available' ? templates.value : [],
    tools: settings.tools.map(({ name, command }) => ({ name, command })),
  });
  return {
    number,
    author,
    body,
    templatesUnread: templates.status === 'available' ? null : templates.reason,
    plan,
    changed: diff.all.length,
    parts,
    unread: missing,
    inventory: await inventoryOf(diff, plan),
    roundtrip: await triedOf(ports, asked),
  };
}

async function triedOf(ports: Ports, { change, inputs }: Asked): Promise<CaseFacts['roundtrip']> {
  const path = inputs['roundtrip-report'];
  return path === undefined ? null : (await import('./collect/roundtrip.ts')).roundtripOf(ports, change, path);
}
