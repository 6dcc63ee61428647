import type { GitCommit } from '@cm/app';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type BatchAnswer, createBatchParser } from './batch-parser.ts';
import { commitCap, createLogParser } from './log-parser.ts';
import { entryOf, pathSpecOf } from './tree.ts';

const sha = 'a'.repeat(40);

/** Cuts bytes where the test says, as a pipe may cut them anywhere. */
function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const parts: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...parts, bytes.subarray(at)];
}

const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\n\0]/g, '').toWellFormed());
const message = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '').toWellFormed());
const plainCommit: GitCommit = {
  sha,
  parents: [],
  authorName: 'A',
  authorEmail: 'a@acme.test',
  committerName: 'A',
  committerEmail: 'a@acme.test',
  message: '',
};
const commit: fc.Arbitrary<GitCommit> = fc.record({
  sha: fc.constant(sha),
  parents: fc.array(fc.constant('b'.repeat(40)), { maxLength: 3 }),
  authorName: line,
  authorEmail: line,
  committerName: line,
  committerEmail: line,
  message,
});

function recordOf(one: GitCommit): string {
  const people = [one.authorName, one.authorEmail, one.committerName, one.committerEmail];
  return `>${one.sha} ${one.parents.join(' ')}\n${people.join('\n')}\n${one.message}\0`;
}

function entry(mode: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(20, 32)]);
}

describe('the log parser', () => {
  test('gives back every commit, wherever the pipe cuts', () => {
    fc.assert(
      fc.property(fc.array(commit, { maxLength: 5 }), fc.array(fc.nat(40)), (commits, sizes) => {
        const read: GitCommit[] = [];
        const parser = createLogParser((one) => read.push(one));
        for (const part of cut(Buffer.from(commits.map(recordOf).join('')), sizes))
          expect(parser.push(part)).toBe(true);
        expect(read).toEqual(commits);
        expect(parser.whole()).toBe(true);
      }),
    );
  });

  test('decodes long messages each for itself, wherever in them a character beyond ASCII is', () => {
    const long = fc
      .tuple(fc.nat(9000), fc.nat(9000), fc.constantFrom('', 'é', '日本', '\u{1f600}', '\u00a0'))
      .map(([before, after, odd]) => `${'x'.repeat(before)}${odd}${'y'.repeat(after)}`);
    fc.assert(
      fc.property(fc.array(long, { maxLength: 6 }), (messages) => {
        const commits = messages.map((text) => ({ ...plainCommit, message: text }));
        const read: GitCommit[] = [];
        createLogParser((one) => read.push(one)).push(Buffer.from(commits.map(recordOf).join('')));
        expect(read).toEqual(commits);
      }),
    );
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (chunks) => {
        const parser = createLogParser(() => undefined);
        for (const chunk of chunks) parser.push(Buffer.from(chunk));
        expect(typeof parser.whole()).toBe('boolean');
      }),
    );
  });

  test('says that the output was cut short', () => {
    const parser = createLogParser(() => undefined);
    parser.push(Buffer.from(`>${sha} \nA\na@acme.test\nA\na@acme.test\nfeat: cut sho`));
    expect(parser.whole()).toBe(false);
  });

  test('reads a message of 30 MB without a line break in time that grows with its length, and gives up beyond the cap', () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const read: GitCommit[] = [];
    const parser = createLogParser((one) => read.push(one));
    const started = performance.now();
    parser.push(Buffer.from(`>${sha} \nA\na@acme.test\nA\na@acme.test\n`));
    for (let index = 0; index < 480; index += 1) expect(parser.push(chunk)).toBe(true);
    parser.push(Buffer.from('\0'));
    expect(read[0]?.message.length).toBe(480 * 64 * 1024);
    const chunks = Math.ceil(commitCap / chunk.length) + 1;
    const answers = Array.from({ length: chunks }, () => parser.push(chunk));
    expect(answers.at(-1)).toBe(false);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the batch parser', () => {
  test('gives back every object, wherever the pipe cuts', () => {
    const object = fc.record({ name: fc.constantFrom('blob', 'tree', 'commit', 'tag'), bytes: fc.uint8Array() });
    fc.assert(
      fc.property(fc.array(fc.option(object), { maxLength: 5 }), fc.array(fc.nat(30)), (objects, sizes) => {
        const answers: BatchAnswer[] = [];
        const parser = createBatchParser(1000, (answer) => answers.push(answer));
        const parts: Uint8Array[] = [];
        for (const [index, one] of objects.entries()) {
          parser.expect(`spec ${index}`);
          parts.push(
            Buffer.from(one === null ? `spec ${index} missing\n` : `${sha} ${one.name} ${one.bytes.length}\n`),
          );
          if (one !== null) parts.push(one.bytes, Buffer.from('\n'));
        }
        for (const part of cut(Buffer.concat(parts), sizes)) {
          parser.push(part);
          // As a file is read: into the same memory each time.
          part.fill(0);
        }
        expect(answers).toEqual(
          objects.map((one, index) =>
            one === null
              ? { kind: 'missing', spec: `spec ${index}` }
              : { kind: 'found', spec: `spec ${index}`, id: sha, type: one.name, bytes: new Uint8Array(one.bytes) },
          ),
        );
      }),
    );
  });

  test.each([
    [`${sha} blob 1001\n`, 'refused'],
    ['something else\n', 'refused'],
    ['abc ambiguous\n', 'ambiguous'],
    [`${sha} submodule\n`, 'missing'],
    ['a name that ends in blob 12 missing\n', 'missing'],
  ])('%j is %s', (output, kind) => {
    const answers: BatchAnswer[] = [];
    const parser = createBatchParser(1000, (answer) => answers.push(answer));
    parser.expect('asked');
    parser.push(Buffer.from(output));
    expect(answers).toMatchObject([{ kind }]);
  });
});

describe('a path in a revision expression', () => {
  test.each([
    ['HEAD:a/b.yml', { revision: 'HEAD', path: ['a', 'b.yml'] }],
    ['HEAD:a:b', { revision: 'HEAD', path: ['a:b'] }],
    ['HEAD^{/fix: x}', null],
    ['HEAD^{/fix: x}:a', { revision: 'HEAD^{/fix: x}', path: ['a'] }],
    ['HEAD', null],
    ['HEAD:', null],
    [':a', null],
  ])('%s', (spec, expected) => expect(pathSpecOf(spec)).toEqual(expected));

  test('is looked up in a tree by its whole name', () => {
    const tree = Buffer.concat([entry('100644', 'a b'), entry('40000', 'docs'), entry('160000', 'vendor')]);
    const names = ['a b', 'docs', 'vendor', 'a', 'doc', 'vendor2'];
    expect(names.map((name) => entryOf(tree, name, 20))).toEqual([
      'object',
      'object',
      'submodule',
      'absent',
      'absent',
      'absent',
    ]);
    expect(entryOf(Buffer.from('no tree'), 'x', 20)).toBe('object');
  });
});
