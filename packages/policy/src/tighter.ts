/**
 * Which way a setting is stricter. `higher`, `lower`: numbers, where null sets no limit. `subset`: a list may only lose
 * members; null, meaning all, is the widest. `on`: false may become true. Source: DESIGN §8.
 */
export type Direction = 'higher' | 'lower' | 'subset' | 'on';

export type Strictness = 'tighter' | 'same' | 'looser';

/** Whether a new value is stricter than the old one. What cannot be compared is `looser`: not knowing is never a pass. */
export function isTighter(direction: Direction, from: unknown, to: unknown): Strictness {
  if (isEqual(from, to)) {
    return 'same';
  }
  switch (direction) {
    case 'higher':
      return ofNumbers(from, to, 1);
    case 'lower':
      return ofNumbers(from, to, -1);
    case 'subset':
      return ofLists(from, to);
    case 'on':
      return to === true && isOff(from) ? 'tighter' : isOff(from) && isOff(to) ? 'same' : 'looser';
  }
}

/** Whether two JSON values say the same, whatever the order of their keys; undefined is null. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function ofNumbers(from: unknown, to: unknown, sign: 1 | -1): Strictness {
  if (typeof to !== 'number' || Number.isNaN(to)) {
    return 'looser';
  }
  if (isAbsent(from)) {
    return 'tighter';
  }
  return typeof from === 'number' && sign * (to - from) > 0 ? 'tighter' : 'looser';
}

function ofLists(from: unknown, to: unknown): Strictness {
  if (!Array.isArray(to)) {
    return 'looser';
  }
  if (isAbsent(from)) {
    return 'tighter';
  }
  if (!Array.isArray(from)) {
    return 'looser';
  }
  const before = new Set(from.map(canonical));
  const after = new Set(to.map(canonical));
  if ([...after].some((item) => !before.has(item))) {
    return 'looser';
  }
  return after.size === before.size ? 'same' : 'tighter';
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function isOff(value: unknown): boolean {
  return value === false || isAbsent(value);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) => {
    const isNotJson = typeof inner === 'number' && !Number.isFinite(inner);
    return isNotJson ? { number: String(inner) } : isMap(inner) ? sortedByKey(inner) : inner;
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
