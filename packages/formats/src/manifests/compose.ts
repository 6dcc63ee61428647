import { blocksOf, linesOf, meaningOf } from './blocks.ts';

/** The services of a Compose or stack file by name, each with its meaning, compared and never shown; null where it has none. Linear. */
export function composeServices(text: string): ReadonlyMap<string, string> | null {
  const blocks = blocksOf(linesOf(text));
  const services = blocks?.find(({ key }) => key === 'services');
  if (services === undefined) return null;
  const inner = services.lines.length === 0 ? [] : blocksOf(services.lines);
  if (inner === null || (services.inline !== '' && !services.inline.startsWith('#'))) return null;
  return new Map(inner.map(({ key, inline, lines }) => [key, `${inline}\n${meaningOf(lines)}`]));
}
