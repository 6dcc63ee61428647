/** `12,345`. */
export function thousands(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 line`, `2 lines`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a, b and 3 more`: outside text, each cut short. */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).map((item) => (item.length > 200 ? `${item.slice(0, 200)}…` : item));
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${thousands(rest)} more` : shown.join(', ');
}
