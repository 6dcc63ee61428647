import { isList, part, type Shape, shapes, text, title } from '../common/shape.ts';

/** What was met on the way through a report. */
export interface Seen {
  targets: number;
  /** Of a cluster: what could not be scanned, and why. */
  failed: string[];
}

/** Every result of a report, wherever its kind of report keeps it. */
export function* resultsOf(value: unknown, seen: Seen): Generator<Shape, void> {
  const root = part(value);
  yield* counted(isList(value) ? value : root['Results'], seen);
  if (text(root['ClusterName']) === null) return;
  for (const key of ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations']) {
    for (const resource of shapes(root[key])) {
      seen.targets += 1;
      const told = text(resource['Error']);
      if (told !== null) seen.failed.push(`${nameOf(resource)} (${title(told)})`);
      yield* counted(resource['Results'], seen);
    }
  }
}

function* counted(list: unknown, seen: Seen): Generator<Shape, void> {
  for (const result of shapes(list)) {
    seen.targets += 1;
    yield result;
  }
}

function nameOf({ Namespace, Kind, Name }: Shape): string {
  return (
    [Namespace, Kind, Name]
      .map(text)
      .filter((word) => word !== null)
      .join('/') || 'a resource of the cluster'
  );
}
