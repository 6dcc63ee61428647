import { describe, expect, it } from 'vitest';

import { format as clover } from '../clover.ts';
import { format as cobertura } from '../cobertura.ts';
import { format as jacoco } from '../jacoco.ts';
import { readText } from './read.fixture.ts';

const size = 2_000_000;

function times(text: string): string {
  return text.repeat(Math.floor(size / text.length));
}

const start = '<coverage line-rate="1"><packages><class name="a" filename="a">';

/** Each makes a report of about 2 MB that would hurt a reader that goes over something twice. */
const hostile: readonly (readonly [string, string])[] = [
  ['one endless tag', `<coverage ${times('a="1" ')}`],
  ['one endless value', `<coverage line-rate="${times('x')}`],
  ['one endless name', `<${times('a')}`],
  ['open brackets', times('<')],
  ['open elements', times('<a>')],
  ['references', `<coverage line-rate="${times('&lt;')}"/>`],
  ['references without an end', `<coverage>${times('&a')}`],
  ['comments', `<coverage>${times('<!---->')}`],
  ['dashes in a comment', `<coverage><!--${times('- ')}`],
  ['CDATA brackets', `<coverage><![CDATA[${times(']')}`],
  ['instructions', `<coverage>${times('<?a?>')}`],
  [
    'a tag of a new shape each time',
    `${start}${Array.from({ length: 60_000 }, (_, at) => `<line a${at}="1" number="${at}" hits="1"/>`).join('')}`,
  ],
  [
    'gaps of a new length each time',
    `${start}${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}<line number="1" hits="1"/>`).join('')}`,
  ],
  [
    'lines in descending order',
    `${start}${Array.from({ length: 60_000 }, (_, at) => `<line number="${60_000 - at}" hits="1"/>`).join('')}`,
  ],
  [
    'two files in turn',
    `<coverage line-rate="1">${times('<class filename="a"><line number="1" hits="1"/></class><class filename="b"><line number="2" hits="0"/></class>')}</coverage>`,
  ],
  ['many branches', `${start}${times('<line number="1" hits="1" branch="true" condition-coverage="(1/60000)"/>')}`],
];

describe('2 MB of', () => {
  // Some 30 ms each where nothing else runs; machines that run tests are shared.
  it.each(hostile)('%s are read in linear time', (_, text) => {
    const sizes = Array.from({ length: 5000 }, () => 97);
    const started = process.cpuUsage();
    for (const format of [cobertura, jacoco, clover]) readText(format, text, sizes);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});

describe('limits', () => {
  it.each([
    [
      'a path',
      `<coverage><class filename="${'a'.repeat(5000)}"/></coverage>`,
      'the path of a file is longer than 4096 characters',
    ],
    ['a tag', `<coverage line-rate="${'1'.repeat(1_100_000)}"/>`, 'a tag is longer than 1048576 bytes'],
    [
      'roots',
      `<coverage><sources>${'<source>a</source>'.repeat(1001)}</sources></coverage>`,
      'more than 1000 source folders',
    ],
    [
      'text',
      `<coverage><source>${'a'.repeat(70_000)}</source></coverage>`,
      'the text of an element is longer than 65536 bytes',
    ],
    [
      'branches',
      `${start}${times('<line number="1" hits="1" branch="true" condition-coverage="(1/60000)"/>')}`,
      'the report states more than 8000000 branches',
    ],
  ])('%s', (_, text, reason) => {
    expect(readText(cobertura, text)).toMatchObject({ status: 'unavailable', reason: expect.stringContaining(reason) });
  });

  it('a very long name of a function stays its own', () => {
    const method = (name: string): string => `<method name="${name}" hits="1"/>`;
    const names = ['x'.repeat(5000), `${'x'.repeat(4999)}y`];
    const fact = readText(cobertura, `<coverage><class filename="a">${names.map(method).join('')}</class></coverage>`);
    const keys = fact.status === 'available' ? (fact.value.files[0]?.functions?.keys ?? []) : [];
    expect(keys.map(({ length }) => length <= 420)).toStrictEqual([true, true]);
  });
});
