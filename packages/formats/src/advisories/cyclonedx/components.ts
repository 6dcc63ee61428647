import { packageOf, purlOf } from '../common/purl.ts';
import { isList, items, part, type Shape, shape, shapes, text } from '../common/shape.ts';
import type { PackageName } from '../model/advisory.ts';

/** A component, as something that can have a vulnerability. */
export interface Component {
  readonly package: PackageName | null;
  readonly path: string | null;
}

const paths = /^(?:syft:location:0:path|aquasecurity:trivy:FilePath)$/;

/** Every component of a file by its reference, also those within others, and what the file itself is about. */
export function componentsOf(root: Shape): ReadonlyMap<string, Component> {
  const found = new Map<string, Component>();
  const waiting: unknown[] = [root['components'], root['services'], [part(root['metadata'])['component']]];
  while (waiting.length > 0) {
    for (const item of items(waiting.pop())) {
      const component = shape(item);
      if (component === null) continue;
      const reference = text(component['bom-ref']) ?? text(component['purl']);
      if (reference !== null) found.set(reference, componentOf(component));
      if (isList(component['components'])) waiting.push(component['components']);
    }
  }
  return found;
}

/**
 * What a vulnerability affects: a component of this file, or of another one, whose address ends in its reference
 * (`urn:cdx:serial/1#pkg:npm/cart@1.0.0`). A reference that is a package URL is enough.
 */
export function affectedBy(reference: unknown, components: ReadonlyMap<string, Component>): Component | null {
  const written = text(reference);
  if (written === null) return null;
  const short = written.startsWith('urn:cdx:') ? decoded(written.slice(written.indexOf('#') + 1)) : written;
  const known = components.get(written) ?? components.get(short);
  if (known !== undefined) return known;
  return purlOf(short) === null ? null : { package: packageOf({ purl: short }), path: null };
}

function componentOf(component: Shape): Component {
  const { group, name } = component;
  const whole = [text(group), text(name)].filter((word) => word !== null).join('/');
  const [place] = shapes(part(component['evidence'])['occurrences']);
  const property = [...shapes(component['properties'])].find((one) => paths.test(text(one['name']) ?? ''));
  return {
    package: packageOf({
      purl: component['purl'],
      name: purlOf(component['purl'])?.name ?? whole,
      version: component['version'],
    }),
    path: text(place?.['location']) ?? text(property?.['value']),
  };
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
