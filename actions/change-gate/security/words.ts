import type { SecurityHit } from '@cm/formats/security';
import { counted, listed } from '@cm/model/words';

import type { SecurityArea } from '../settings.ts';
import type { Touched } from './touched.ts';

const titles: Readonly<Record<SecurityArea, string>> = {
  authentication: 'authentication or authorization',
  encryption: 'encryption',
  'api-security': 'API security',
  'data-access': 'data access',
  'third-party': 'third-party integrations',
};

const mostPlaces = 5;

/** `encryption (src/a.ts:3 imports node:crypto), data access (db/users.sql)`: at most five places, shared out among the areas. */
export function areaWords({ areas, hits }: Touched): string {
  const own = areas.map((area) => ({ area, hits: hits.filter((hit) => hit.area === area) }));
  const shown = own.map(() => 1);
  for (let left = mostPlaces - own.length, round = 1; left > 0 && round < mostPlaces; round += 1) {
    for (const [at, { hits: places }] of own.entries()) {
      if (left <= 0 || places.length <= round) continue;
      shown[at] = round + 1;
      left -= 1;
    }
  }
  return own
    .map(({ area, hits: places }, at) => {
      const rest = places.length - (shown[at] ?? 0);
      const more = rest > 0 ? `; and ${counted(rest, 'more place')}` : '';
      return `${titles[area]} (${places.slice(0, shown[at]).map(placeWords).join('; ')}${more})`;
    })
    .join(', ');
}

/** `package.json:12 adds stripe`. */
export function placeWords({ path, line, because, evidence, removed }: SecurityHit): string {
  const where = `${path.slice(0, 200)}${line === null ? '' : `:${line}`}`;
  const found = evidence.replaceAll('\n', ' ').trim();
  switch (because) {
    case 'deleted':
      return `${where} is deleted`;
    case 'path':
      return line === null && !path.includes(found) ? `${where}, renamed from ${found}` : where;
    case 'dependency':
      return `${where} adds ${found}`;
    case 'import':
      return `${where} ${removed ? 'no longer imports' : 'imports'} ${found}`;
    default:
      return `${where} ${removed ? 'takes away' : 'has'} ${found}`;
  }
}

/** What was not to be seen, as a sentence; empty where everything was. */
export function unreadWords({ unread, more }: Touched): string {
  const [first] = unread;
  const files = first === undefined ? '' : `${listed(unread.map(({ path }) => path))}: ${first.reason}.`;
  return [files, more ?? ''].filter((part) => part !== '').join(' ');
}
