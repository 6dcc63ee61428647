import { items, part, type Shape, shape, shapes, text } from '../common/shape.ts';
import { analysisOf } from '../cyclonedx/analysis.ts';
import { affectedBy, type Component, componentsOf } from '../cyclonedx/components.ts';
import { idsOf } from '../cyclonedx/vulnerability.ts';
import { type Entry, entry, type Imported, type Importer, shown } from './ignore.ts';
import { elementLines } from './json-lines.ts';
import { readJson } from './json.ts';

/** CycloneDX with `analysis` of vulnerabilities, in a file of its own or beside components. */
export const cyclonedx: Importer = { format: 'cyclonedx', read };

function read(source: string): Imported {
  const root = shape(readJson(source)) ?? {};
  const components = componentsOf(root);
  const lines = elementLines(source, 'vulnerabilities');
  const entries: Entry[] = [];
  const problems: Imported['problems'][number][] = [];
  for (const [index, item] of [...items(root['vulnerabilities'])].entries()) {
    const line = lines[index] ?? null;
    const found = entriesOf(part(item), components);
    entries.push(...found.entries.map((one) => ({ ...one, line })));
    for (const message of found.problems) problems.push({ line, message });
  }
  return { entries, problems };
}

interface Found {
  readonly entries: readonly Entry[];
  readonly problems: readonly string[];
}

function entriesOf(found: Shape, components: ReadonlyMap<string, Component>): Found {
  const { state, reason, lacksReason } = analysisOf(found);
  const known = idsOf(found);
  if (state === null || state === 'affected') return { entries: [], problems: [] };
  if (known.length === 0) return { entries: [], problems: ['The vulnerability has no `id`.'] };
  if (lacksReason) {
    const message = `The analysis of ${known[0]} says \`not_affected\` and not why, so it does not count. Add a \`justification\`.`;
    return { entries: [], problems: [message] };
  }
  const entries: Entry[] = [];
  const problems: string[] = [];
  const affected = [...shapes(found['affects'])].map(({ ref }) => text(ref));
  for (const reference of affected.length > 0 ? affected : [null]) {
    const name = affectedBy(reference, components)?.package;
    if (name === undefined || name === null) problems.push(unnamed(known[0] ?? '', reference));
    else entries.push(entry({ ids: known, package: name.purl ?? name.name, version: name.version, reason, state }));
  }
  return { entries, problems };
}

function unnamed(id: string, reference: string | null): string {
  const about =
    reference === null ? 'no component' : `${shown(reference)}, which is no component of the file and no package URL`;
  return `The analysis of ${id} is about ${about}. Name the package in \`affects\`, by its \`bom-ref\` or its package URL.`;
}
