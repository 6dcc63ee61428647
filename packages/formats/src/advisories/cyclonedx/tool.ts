import { isList, part, type Shape, shapes, text } from '../common/shape.ts';
import type { AdvisoryReport } from '../format.ts';

/** What wrote the file: the first of a list until 1.4, of `components` or `services` since 1.5. */
export function toolOf(root: Shape): AdvisoryReport['tool'] {
  const { tools } = part(root['metadata']);
  const lists = isList(tools) ? [tools] : [part(tools)['components'], part(tools)['services']];
  for (const list of lists) {
    for (const { name, version } of shapes(list)) {
      const known = text(name);
      if (known !== null) return { name: known, version: text(version) };
    }
  }
  return null;
}
