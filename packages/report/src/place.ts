import type { Location } from '@cm/model';

import { NAME } from './limits.ts';
import { truncate } from './escape/truncate.ts';

/** Where a finding points, in words: `label`, then `name` (shown as code), then `detail`. Each may be empty; all raw. */
export interface Place {
  readonly label: string;
  readonly name: string;
  readonly detail: string;
}

const parts = {
  title: 'title',
  body: 'body',
  branch: 'branch name',
  predicted: 'predicted merge message',
} as const;

type Describe = { readonly [K in Location['kind']]: (location: Extract<Location, { kind: K }>) => Place };

const describe: Describe = {
  file: ({ path, line, column }) => {
    const at = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    return { label: '', name: truncate(path, NAME) + at, detail: '' };
  },
  commit: ({ sha, line }) => ({ label: 'commit', name: shortSha(sha), detail: atLine(line) }),
  'pull-request': ({ number, part, line }) => ({
    label: `pull request ${number}`,
    name: '',
    detail: [part === undefined ? '' : parts[part], atLine(line)].filter((word) => word !== '').join(', '),
  }),
  revision: ({ id, path }) => ({
    label: 'revision',
    name: truncate(id, NAME),
    detail: path === undefined ? '' : `in ${truncate(path, NAME)}`,
  }),
  advisory: ({ id, package: of }) => ({
    label: '',
    name: truncate(id, NAME),
    detail: of === undefined ? '' : `in ${truncate(of, NAME)}`,
  }),
  repository: ({ name }) => ({ label: 'repository', name: truncate(name ?? '', NAME), detail: '' }),
};

function atLine(line: number | undefined): string {
  return line === undefined ? '' : `line ${line}`;
}

/** The first eight digits of an object id, as a person names a commit. */
export function shortSha(sha: string): string {
  return sha.slice(0, 8);
}

/** Describes a location; null where the finding has none. */
export function placeOf(location: Location | null): Place | null {
  if (location === null) return null;
  return (describe[location.kind] as (location: Location) => Place)(location);
}

/** A place as plain text, or the empty string. */
export function placeText(location: Location | null): string {
  const place = placeOf(location);
  if (place === null) return '';
  const where = [place.label, place.name].filter((word) => word !== '').join(' ');
  return [where, place.detail].filter((word) => word !== '').join(', ');
}
