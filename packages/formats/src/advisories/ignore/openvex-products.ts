import { purlOf } from '../common/purl.ts';
import { items, part, type Shape, text } from '../common/shape.ts';
import { shown } from './ignore.ts';

interface Packages {
  readonly packages: readonly { readonly package: string; readonly version: string | null }[];
  readonly problems: readonly string[];
}

/** What images are called: a statement on one says nothing of the packages in it, unless it names them. */
const images = /^pkg:(?:oci|docker)\//;

/** The packages that a statement is about: the subcomponents of its products where it names any, else its products. */
export function packagesOf(statement: Shape, id: string): Packages {
  const packages: Packages['packages'][number][] = [];
  const problems: string[] = [];
  const shared = [...items(statement['subcomponents'])];
  for (const product of items(statement['products'])) {
    const own = [...items(part(product)['subcomponents']), ...shared];
    for (const named of own.length > 0 ? own : [product]) {
      const found = purlOf(addressOf(named));
      if (found !== null && (own.length > 0 || !images.test(found.purl)))
        packages.push({ package: found.purl, version: found.version });
      else problems.push(unnamed(id, addressOf(named) ?? named));
    }
  }
  if (packages.length === 0 && problems.length === 0) problems.push(unnamed(id, 'nothing'));
  return { packages, problems };
}

function unnamed(id: string, named: unknown): string {
  return (
    `The statement on ${id} is about ${shown(named)}, and that is no package. ` +
    'Name the package that has the vulnerability by its package URL, as a product or under its `subcomponents`.'
  );
}

/** A text in 0.0.1; an address or identifiers in 0.2.0. */
function addressOf(product: unknown): string | null {
  const { identifiers } = part(product);
  return text(part(identifiers)['purl']) ?? text(part(product)['@id']) ?? text(product);
}
