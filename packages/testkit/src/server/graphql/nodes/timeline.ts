import type { WorldDeed, WorldPull } from '../../../world/types.ts';
import { nodeId } from '../../present/account.ts';
import { type Args, connection, type Node } from '../served.ts';
import { actorNode } from './account.ts';
import { type Asked, may } from './asked.ts';
import { commitNode } from './commit.ts';
import { labelNode } from './label.ts';

type Event = Node & { readonly __typename: string; readonly createdAt: string };

/** Kinds that the testkit's worlds hold; any other that is asked for is not served. */
const kinds: Readonly<Record<string, string>> = {
  LABELED_EVENT: 'LabeledEvent',
  UNLABELED_EVENT: 'UnlabeledEvent',
  RENAMED_TITLE_EVENT: 'RenamedTitleEvent',
  HEAD_REF_FORCE_PUSHED_EVENT: 'HeadRefForcePushedEvent',
  READY_FOR_REVIEW_EVENT: 'ReadyForReviewEvent',
  CONVERT_TO_DRAFT_EVENT: 'ConvertToDraftEvent',
  BASE_REF_CHANGED_EVENT: 'BaseRefChangedEvent',
};

/** `timelineItems`, oldest first, of the kinds that are asked for. */
export function timeline(asked: Asked, pull: WorldPull): unknown {
  const all = eventsOf(asked, pull).toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  return connection(
    ({ itemTypes }: Args) => wanted(all, itemTypes),
    (event) => event,
    {
      args: ['itemTypes'],
    },
  );
}

function wanted(all: readonly Event[], itemTypes: unknown): readonly Event[] {
  const asked = Array.isArray(itemTypes) ? itemTypes.map(String) : ['every kind'];
  const unknown = asked.find((kind) => !Object.hasOwn(kinds, kind));
  if (unknown !== undefined) throw new Error(`timelineItems of ${unknown} are not served yet`);
  const names = new Set(asked.map((kind) => kinds[kind]));
  return all.filter(({ __typename: name }) => names.has(name));
}

function eventsOf(asked: Asked, pull: WorldPull): readonly Event[] {
  const make = (kind: string, { at, by }: WorldDeed, more: Node): Event => ({
    __typename: kind,
    id: nodeId(`${kind} ${pull.number} ${at}`),
    createdAt: at,
    actor: () => actorNode(by),
    ...more,
  });
  const commit = (sha: string | null | undefined) => () =>
    sha === null || sha === undefined || !may(asked, 'contents:read') ? null : commitNode(asked, sha);
  return [
    ...(pull.labelEvents ?? []).map((deed) =>
      make(deed.put ? 'LabeledEvent' : 'UnlabeledEvent', deed, { label: labelNode(deed.label) }),
    ),
    ...(pull.renames ?? []).map((deed) =>
      make('RenamedTitleEvent', deed, { previousTitle: deed.from, currentTitle: deed.to }),
    ),
    ...(pull.forcePushes ?? []).map((deed) =>
      make('HeadRefForcePushedEvent', deed, { beforeCommit: commit(deed.before), afterCommit: commit(deed.after) }),
    ),
    ...(pull.draftEvents ?? []).map((deed) =>
      make(deed.ready ? 'ReadyForReviewEvent' : 'ConvertToDraftEvent', deed, {}),
    ),
    ...(pull.retargets ?? []).map((deed) =>
      make('BaseRefChangedEvent', deed, { previousRefName: deed.from, currentRefName: deed.to }),
    ),
  ];
}
