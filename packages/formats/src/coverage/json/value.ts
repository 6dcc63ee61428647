/** A JSON map. Read it with `field`: names such as `constructor` or `__proto__` are then nothing special. */
export type JsonMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a map holds itself under a name; what it inherits does not count. */
export function field(map: JsonMap, name: string): unknown {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

/** The map under a name of what may be a map; null without one. */
export function mapIn(value: unknown, name: string): JsonMap | null {
  const inner = isMap(value) ? field(value, name) : null;
  return isMap(inner) ? inner : null;
}

/** The list under a name of what may be a map; null without one. */
export function listIn(value: unknown, name: string): readonly unknown[] | null {
  const inner = isMap(value) ? field(value, name) : null;
  return Array.isArray(inner) ? (inner as readonly unknown[]) : null;
}

/** The text under a name of what may be a map; null without one, or where it is empty. */
export function textIn(value: unknown, name: string): string | null {
  const inner = isMap(value) ? field(value, name) : null;
  return typeof inner === 'string' && inner !== '' ? inner : null;
}

/** The number under a name of what may be a map; not a number where there is none. */
export function numberIn(value: unknown, name: string): number {
  return isMap(value) ? numberOf(field(value, name)) : Number.NaN;
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/** A line number as a number; not a number where it is no whole one. */
export function lineOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : Number.NaN;
}

/** The line number under a name of what may be a map. */
export function lineIn(value: unknown, name: string): number {
  return isMap(value) ? lineOf(field(value, name)) : Number.NaN;
}

/** Outside text for a message: in quotes, its odd characters written out, cut at 100. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
