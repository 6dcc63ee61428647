import type { RuleDefinition } from '@cm/model';
import type * as z from 'zod/mini';

import type { AnyAction, Tightening } from './define.ts';
import { harnessRules } from './harness-rules.ts';

/** What a policy file may speak of: every control's section and every rule. Loaded only where there is such a file. */
export interface Catalogue {
  readonly sections: Readonly<Record<string, z.ZodMiniType>>;
  /** Every control's built-in settings. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly rules: readonly RuleDefinition[];
  /** Which way each setting is stricter, by control and setting. */
  readonly directions: Readonly<Record<string, Readonly<Record<string, Tightening['direction']>>>>;
}

/**
 * Makes a catalogue: of every control, or of those that `speaksOf` picks by name. A policy file names what it speaks of,
 * so that a start does not grow with the suite.
 */
export type CatalogueOf = (speaksOf?: (control: string) => boolean) => Promise<Catalogue>;

/** The controls there are, by name, each with its code on demand. */
type Loadable = Readonly<Record<string, { readonly name: string; readonly load: () => Promise<AnyAction> }>>;

/** The catalogue of the control that runs, and of the others that are asked for. */
export function catalogueWith(registry: Loadable, own: string): CatalogueOf {
  return async (speaksOf = () => true) => {
    const entries = Object.values(registry).filter(({ name }) => name === own || speaksOf(name));
    return catalogueOf(await Promise.all(entries.map((entry) => entry.load())));
  };
}

/**
 * The catalogue of a set of actions, and the one rule of the harness whose level is for a policy to say. The others stop
 * a run: no policy can switch them off, so a file that names one is told so, and not silently disregarded.
 */
export async function catalogueOf(actions: readonly AnyAction[]): Promise<Catalogue> {
  const sections = await Promise.all(actions.map(async (action) => [action.name, await action.settings()] as const));
  return {
    sections: Object.fromEntries(sections),
    defaults: Object.fromEntries(actions.map((action) => [action.name, action.defaults])),
    rules: [harnessRules.gateChange, ...actions.flatMap((action) => action.rules)],
    directions: Object.fromEntries(actions.map((action) => [action.name, directionsOf(action)])),
  };
}

function directionsOf(action: AnyAction): Record<string, Tightening['direction']> {
  return { ...inputDirections(action), ...action.directions };
}

function inputDirections(action: AnyAction): Record<string, Tightening['direction']> {
  const specs: AnyAction['inputs'] = action.inputs;
  const found: Record<string, Tightening['direction']> = {};
  for (const spec of Object.values(specs)) {
    if (spec.tightens !== undefined) found[spec.tightens.setting] = spec.tightens.direction;
  }
  return found;
}
