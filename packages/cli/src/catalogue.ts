import { type AnyAction, type Catalogue, catalogueOf } from '@cm/app';

import type { World } from './world.ts';

/** Every control with its code, in the registry's order. */
export async function allActions(world: Pick<World, 'registry'>): Promise<readonly AnyAction[]> {
  return Promise.all(Object.values(world.registry).map((entry) => entry.load()));
}

/** What a policy file may speak of. Loads every control, so it is asked for only where there is such a file. */
export async function fullCatalogue(world: Pick<World, 'registry'>): Promise<Catalogue> {
  return catalogueOf(await allActions(world));
}
