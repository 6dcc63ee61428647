import {
  type ForgeAccount,
  type ForgeChangeRecord,
  type ForgeLabelling,
  type ForgeRename,
  hashOf,
  recordOf,
  textOf,
} from '@cm/app';

import { actorOf, type Part, partOf } from './change-parts.ts';

type ForcePush = ForgeChangeRecord['forcePushes'][number];

type Event =
  | { readonly kind: 'labelled'; readonly event: ForgeLabelling }
  | { readonly kind: 'renamed'; readonly event: ForgeRename }
  | { readonly kind: 'retargeted'; readonly event: ForgeRename }
  | { readonly kind: 'pushed'; readonly event: ForcePush };

/** The newest events of a pull request, oldest of them first, sorted by what they are. */
export function timelineOf(data: unknown): Pick<
  ForgeChangeRecord,
  'labelled' | 'renames' | 'forcePushes' | 'retargets'
> & {
  readonly whole: boolean;
} {
  const { items, whole }: Part<Event> = partOf(data, eventOf);
  return {
    labelled: items.flatMap((item) => (item.kind === 'labelled' ? [item.event] : [])),
    renames: items.flatMap((item) => (item.kind === 'renamed' ? [item.event] : [])),
    retargets: items.flatMap((item) => (item.kind === 'retargeted' ? [item.event] : [])),
    forcePushes: items.flatMap((item) => (item.kind === 'pushed' ? [item.event] : [])),
    whole,
  };
}

function eventOf(data: unknown): Event | null {
  const event = recordOf(data);
  const at = textOf(event?.['createdAt']);
  if (event === null || at === null) return null;
  const by = actorOf(event['actor']);
  switch (event['__typename']) {
    case 'LabeledEvent':
      return labelling(at, by, event['label'], true);
    case 'UnlabeledEvent':
      return labelling(at, by, event['label'], false);
    case 'RenamedTitleEvent':
      return changed('renamed', { at, by }, event['previousTitle'], event['currentTitle']);
    case 'BaseRefChangedEvent':
      return changed('retargeted', { at, by }, event['previousRefName'], event['currentRefName']);
    case 'HeadRefForcePushedEvent':
      return { kind: 'pushed', event: { at, by, after: hashOf(recordOf(event['afterCommit'])?.['oid']) } };
    default:
      return null;
  }
}

function changed(
  kind: 'renamed' | 'retargeted',
  deed: Pick<ForgeRename, 'at' | 'by'>,
  before: unknown,
  after: unknown,
): Event | null {
  const [from, to] = [textOf(before), textOf(after)];
  return from === null || to === null ? null : { kind, event: { ...deed, from, to } };
}

function labelling(at: string, by: ForgeAccount | null, data: unknown, put: boolean): Event | null {
  const label = textOf(recordOf(data)?.['name']);
  return label === null ? null : { kind: 'labelled', event: { at, by, label, put } };
}
