import type { Ignores } from './index.ts';

/** Of each entry: line, ids, package and version, paths, state, end, reason. */
export function told({ entries }: Ignores): readonly string[] {
  return entries.map(({ source, ids, package: name, version, paths, state, expires, reason }) =>
    [source.line, ids.join('='), name, version, paths.join(','), state, expires?.slice(0, 10), reason]
      .map((part) => part ?? '-')
      .join(' | '),
  );
}

/** Of each problem: line and message. */
export function wrong({ problems }: Ignores): readonly string[] {
  return problems.map(({ line, message }) => `${line ?? '-'}: ${message}`);
}
