import { parse } from 'yaml';

/** What the runner reads of an action.yml. */
interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs?: { readonly using?: string; readonly main?: string };
}

/** An action.yml that may be run: its Node entry, and the defaults of its inputs as written. */
export interface ActionManifest {
  readonly main: string;
  readonly defaults: ReadonlyMap<string, string>;
}

/** Reads an action.yml; throws where the runner could not run it on Node 24. */
export function parseManifest(text: string): ActionManifest {
  const file = parse(text) as ActionFile | null;
  const { main, using } = file?.runs ?? {};
  if (using !== 'node24' || main === undefined) {
    throw new Error(`the action.yml does not say 'using: node24' with a 'main', but: ${using ?? 'nothing'}`);
  }
  const defaults = Object.entries(file?.inputs ?? {}).map(
    ([name, input]) =>
      [name, input?.default === undefined || input.default === null ? '' : String(input.default)] as const,
  );
  return { main, defaults: new Map(defaults) };
}

/**
 * The `INPUT_*` variables of a step: given inputs, then the defaults of all declared ones, an empty text where there is
 * none. Upper case, a space becomes `_`, a hyphen stays. Source: actions/runner, ActionRunner and Handler.
 */
export function inputVariables(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const defaults = [...manifest.defaults].filter(([name]) => !names.has(name.toLowerCase()));
  const all = [
    ...Object.entries(given),
    ...defaults.map(([name, value]) => [name, evaluate(name, value, token)] as const),
  ];
  return Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

function evaluate(name: string, value: string, token: string): string {
  const text = value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (text.includes('${{')) {
    throw new Error(`the default of input '${name}' needs an expression that this runner does not know: ${value}`);
  }
  return text;
}
