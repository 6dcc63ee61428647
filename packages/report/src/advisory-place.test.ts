import type { Location } from '@cm/model';
import { expect, it } from 'vitest';

import { finding, reportOf } from '../test/samples.ts';
import { toAnnotations } from './annotations.ts';
import { fingerprint } from './fingerprint.ts';
import { toSarif } from './sarif.ts';

const location: Location = {
  kind: 'advisory',
  id: 'CVE-2026-1',
  package: 'pkg:npm/cart',
  aliases: ['GHSA-aaaa-bbbb-cccc'],
  path: 'web/package-lock.json',
};
const message = 'CVE-2026-1 in cart is overdue since 1 h.';

it('shows a vulnerability at its manifest', () => {
  const [annotation] = toAnnotations(reportOf([finding({ location, message })]));
  expect(annotation).toMatchObject({ file: 'web/package-lock.json', message: expect.stringMatching(/^CVE-2026-1 in/) });
  expect(toSarif(reportOf([finding({ location, message })]))).toContain('"uri": "web/package-lock.json"');
});

it('knows the same one in another manifest, and an hour later', () => {
  const key = (place: Location, text: string): string =>
    fingerprint(finding({ location: place, message: text }), new Map());
  const moved = { ...location, path: 'package-lock.json' } as Location;
  expect(key(moved, 'CVE-2026-1 in cart is overdue since 2 h.')).toBe(key(location, message));
  expect(key({ ...location, package: 'pkg:npm/till' } as Location, message)).not.toBe(key(location, message));
});
