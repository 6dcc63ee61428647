import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { TestReport } from './format.ts';
import { reportIn, tally } from './common/read.fixture.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

function read(name: string): TestReport {
  return reportIn(fixture(name));
}

/** Each test that did not pass, with why and where. */
function told({ cases, suiteErrors }: TestReport): readonly string[] {
  const bad = cases.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
  return [...bad.map(({ id, ...rest }) => ({ name: id, ...rest })), ...suiteErrors].map(
    ({ name, message, place }) => `${name} | ${message} | ${place?.path ?? ''}:${place?.line ?? ''}`,
  );
}

// What the tools said themselves at the end of the same runs; Surefire and Mocha count hooks and retries as here.
describe('what a tool wrote is counted as the tool counts it', () => {
  it.each([
    ['junit/pytest.xml', 'junit', '5 passed, 1 failed, 2 error, 2 skipped, 1 flaky, 0 suite'],
    ['junit/pytest-xunit1.xml', 'junit', '4 passed, 1 failed, 1 error, 2 skipped, 0 flaky, 0 suite'],
    ['junit/pytest-skipped.xml', 'junit', '0 passed, 0 failed, 0 error, 1 skipped, 0 flaky, 0 suite'],
    ['junit/pytest-none.xml', 'junit', '0 passed, 0 failed, 0 error, 0 skipped, 0 flaky, 0 suite'],
    ['junit/vitest.xml', 'junit', '2 passed, 2 failed, 0 error, 2 skipped, 0 flaky, 0 suite'],
    ['junit/jest-junit.xml', 'junit', '3 passed, 1 failed, 0 error, 1 skipped, 0 flaky, 0 suite'],
    ['junit/mocha.xml', 'junit', '1 passed, 2 failed, 0 error, 0 skipped, 0 flaky, 0 suite'],
    ['junit/surefire.xml', 'junit', '2 passed, 1 failed, 1 error, 1 skipped, 1 flaky, 0 suite'],
    ['junit/phpunit.xml', 'junit', '1 passed, 1 failed, 1 error, 1 skipped, 0 flaky, 0 suite'],
    ['junit/gotestsum.xml', 'junit', '4 passed, 5 failed, 0 error, 1 skipped, 0 flaky, 0 suite'],
    ['json/jest.json', 'jest', '2 passed, 1 failed, 0 error, 2 skipped, 1 flaky, 1 suite'],
    ['json/vitest.json', 'vitest', '2 passed, 1 failed, 0 error, 2 skipped, 1 flaky, 1 suite'],
    ['go/good.json', 'go', '1 passed, 0 failed, 0 error, 1 skipped, 0 flaky, 0 suite'],
    ['go/price.json', 'go', '2 passed, 1 failed, 0 error, 1 skipped, 0 flaky, 0 suite'],
    ['go/bad.json', 'go', '0 passed, 0 failed, 0 error, 0 skipped, 0 flaky, 1 suite'],
    ['go/boom.json', 'go', '1 passed, 1 failed, 0 error, 0 skipped, 0 flaky, 0 suite'],
    ['go/slow.json', 'go', '1 passed, 0 failed, 0 error, 0 skipped, 0 flaky, 1 suite'],
    ['go/empty.json', 'go', '0 passed, 0 failed, 0 error, 0 skipped, 0 flaky, 0 suite'],
    ['go/reruns.json', 'go', '4 passed, 2 failed, 0 error, 1 skipped, 0 flaky, 2 suite'],
  ])('%s', (name, format, counts) => {
    const report = read(name);
    expect([report.format, tally(report), report.hidden]).toEqual([format, counts, null]);
  });
});

describe('what failed is named, with why and where', () => {
  it.each([
    [
      'junit/pytest.xml',
      [
        "tests.test_import | ModuleNotFoundError: No module named 'nothing_of_this_name' | tests/test_import.py:1",
        'tests.test_cart › test_total | assert 7 == 8 | tests/test_cart.py:10',
        'tests.test_cart › test_saves | failed on setup with "RuntimeError: no database" | tests/test_cart.py:28',
      ],
    ],
    [
      'junit/surefire.xml',
      [
        'acme.CartTest › breaks | no database | acme/CartTest.java:12',
        'acme.CartTest › total | the total ==> expected: <8> but was: <7> | acme/CartTest.java:9',
      ],
    ],
    [
      'junit/phpunit.xml',
      [
        'Acme.CartTest › testTotal | Failed asserting that 7 is identical to 8. | /app/tests/CartTest.php:16',
        'Acme.CartTest › testSaves | RuntimeException: no database | /app/tests/CartTest.php:21',
      ],
    ],
    [
      'json/vitest.json',
      [
        'src/cart.test.js › the cart › totals & "quotes" | AssertionError: expected 7 to be 8 // Object.is equality | /app/src/cart.test.js:11',
        'src/broken.test.js | no database | /app/src/broken.test.js:',
      ],
    ],
    [
      'json/jest.json',
      [
        'src/cart.test.js › the cart › totals & "quotes" | Error: expect(received).toBe(expected) // Object.is equality | /app/src/cart.test.js:9',
        'src/broken.test.js | no database | src/broken.test.js:1',
      ],
    ],
    [
      'go/price.json',
      [
        'acme.example/shop/price › TestTable/two_&_three | price_test.go:15: got "two & three", want "one" | acme.example/shop/price/price_test.go:15',
      ],
    ],
    [
      'go/bad.json',
      ['acme.example/shop/bad | the build failed: bad/bad_test.go:6:2: undefined: missing | bad/bad_test.go:6'],
    ],
    [
      'go/boom.json',
      [
        'acme.example/shop/boom › TestBoom | panic: assignment to entry in nil map [recovered, repanicked] | /app/boom/boom_test.go:9',
      ],
    ],
    [
      'go/slow.json',
      ['acme.example/shop/slow | the package failed, and no test of it did: see what TestMain and its exit do | :'],
    ],
  ])('%s', (name, expected) => {
    expect(told(read(name))).toEqual(expected);
  });
});

describe('the date of a report is its own', () => {
  it.each([
    ['junit/pytest.xml', '2026-11-23T00:11:49.913Z', true],
    ['junit/jest-junit.xml', '2026-11-23T00:11:53.000Z', false],
    ['junit/gotestsum.xml', '2026-11-23T00:11:52.000Z', true],
    ['json/vitest.json', '2026-11-23T00:11:54.126Z', true],
    ['go/price.json', '2026-11-23T00:11:51.417Z', true],
  ])('%s', (name, at, zoned) => {
    const { startedAt } = read(name);
    expect([new Date(startedAt?.at ?? 0).toISOString(), startedAt?.zoned]).toEqual([at, zoned]);
  });

  it.each(['junit/surefire.xml', 'junit/phpunit.xml'])('%s has none', (name) => {
    expect(read(name).startedAt).toBeNull();
  });
});
