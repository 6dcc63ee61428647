import { items, number, part, type Shape, shape, shapes, text, texts, title } from '../common/shape.ts';
import { linesTold } from './told.ts';

/** A rule of a run, without its long texts. */
export interface Rule {
  readonly id: string | null;
  readonly name: string;
  readonly title: string;
  readonly url: string | null;
  /** `error`, `warning`, `note`, `none`; null where it says none. */
  readonly level: string | null;
  /** `security-severity`: a number as a text, or a word. */
  readonly severity: unknown;
  readonly tags: readonly string[];
  readonly description: string | null;
  readonly purls: readonly string[];
  /** What its help tells as `Key: value`, as scanners of packages write it. */
  readonly told: ReadonlyMap<string, string>;
  readonly messages: Shape;
}

/** The rules of a run: of its driver, and of its extensions, where CodeQL keeps them. */
export interface Rules {
  readonly of: (result: Shape) => Rule | null;
  readonly all: readonly Rule[];
}

/** Reads the rules of a run. Which one a result follows, it says by index, by id, or by an id with a part behind it. */
export function rulesOf(tool: unknown): Rules {
  const { driver, extensions } = part(tool);
  const components = [part(driver), ...[...items(extensions)].map(part)].map(({ rules }) =>
    [...shapes(rules)].map(ruleOf),
  );
  const all = components.flat();
  const byId = new Map<string, Rule>();
  for (const rule of all) if (rule.id !== null && !byId.has(rule.id)) byId.set(rule.id, rule);
  return { all, of: (result) => byIndex(result, components) ?? byName(idOfResult(result), byId) };
}

/** The id of a result's rule, as the result writes it. */
export function idOfResult(result: Shape): string | null {
  return text(result['ruleId']) ?? text(part(result['rule'])['id']);
}

function byIndex(result: Shape, components: readonly (readonly Rule[])[]): Rule | null {
  const reference = part(result['rule']);
  const extension = number(part(reference['toolComponent'])['index']) ?? -1;
  const index = number(reference['index']) ?? number(result['ruleIndex']) ?? -1;
  const rule = components[extension + 1]?.[index];
  const id = idOfResult(result);
  if (rule === undefined) return null;
  return id === null || rule.id === null || id === rule.id || id.startsWith(`${rule.id}/`) ? rule : null;
}

function byName(id: string | null, byId: ReadonlyMap<string, Rule>): Rule | null {
  if (id === null) return null;
  const own = byId.get(id);
  if (own !== undefined) return own;
  const parent = id.lastIndexOf('/');
  return parent < 0 ? null : (byId.get(id.slice(0, parent)) ?? null);
}

function ruleOf(rule: Shape): Rule {
  const { properties, defaultConfiguration, help, shortDescription, fullDescription } = rule;
  const { tags, purls, ...more } = part(properties);
  return {
    id: text(rule['id']),
    name: title(rule['name']),
    title: title(part(shortDescription)['text'], rule['name'], part(fullDescription)['text']),
    url: text(rule['helpUri']),
    level: text(part(defaultConfiguration)['level']),
    severity: more['security-severity'],
    tags: texts(tags),
    description: text(title(part(fullDescription)['text'])),
    purls: texts(purls),
    told: linesTold(part(help)['text'], part(help)['markdown']),
    messages: shape(rule['messageStrings']) ?? {},
  };
}
