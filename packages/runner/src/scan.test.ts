import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Fact } from '@cm/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { nodeFiles } from './files.ts';

const posix = process.platform !== 'win32';
const mebibyte = 1024 * 1024;
const windowBytes = 256 * 1024;
let top: string;
let root: string;
beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'cm-scan-')));
  root = join(top, 'work');
  mkdirSync(join(root, 'folder'), { recursive: true });
  writeFileSync(join(top, 'secret.info'), 'secret');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

function pattern(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) bytes[at] = (at * 31 + (at >> 12)) & 0xff;
  return bytes;
}

const reason = (fact: Fact<unknown>): string => (fact.status === 'unavailable' ? fact.reason : 'it was read');

describe('a scan', () => {
  test.each([0, 1, 1000, windowBytes - 1, windowBytes, windowBytes + 1, 3 * mebibyte + 7])(
    'of %i bytes gives every byte once, in order, and the hash',
    async (length) => {
      const content = pattern(length);
      writeFileSync(join(root, 'report.info'), content);
      const windows: Buffer[] = [];
      const buffers = new Set<ArrayBufferLike>();
      const scanned = await nodeFiles(root).scan('report.info', length, (bytes) => {
        buffers.add(bytes.buffer);
        windows.push(Buffer.from(bytes));
        return null;
      });
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect(scanned).toEqual({ status: 'available', value: { bytes: length, sha256 } });
      expect(Buffer.concat(windows).equals(content)).toBe(true);
      expect(windows.length).toBe(Math.ceil(length / windowBytes));
      expect(buffers.size).toBeLessThanOrEqual(1);
    },
  );

  test('ends where the reader says so, with its reason', async () => {
    writeFileSync(join(root, 'report.info'), pattern(3 * mebibyte));
    let windows = 0;
    const scanned = nodeFiles(root).scan('report.info', 4 * mebibyte, () => {
      windows += 1;
      return 'Line 3 is no record.';
    });
    expect(reason(await scanned)).toBe('Line 3 is no record.');
    expect(windows).toBe(1);
  });

  test('does not hide a defect of the reader behind the file', async () => {
    writeFileSync(join(root, 'report.info'), 'x');
    const scanned = nodeFiles(root).scan('report.info', 10, () => {
      throw new TypeError('a defect');
    });
    await expect(scanned).rejects.toThrow('a defect');
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, mebibyte)],
  ])('of a file that %s meanwhile is unavailable', async (_, change) => {
    const path = join(root, 'report.info');
    writeFileSync(path, pattern(2 * mebibyte));
    const scanned = await nodeFiles(root).scan('report.info', 4 * mebibyte, () => {
      change(path);
      return null;
    });
    expect(reason(scanned)).toContain('changed while it was read');
  });

  test.each([
    ['../secret.info', 'not inside the workspace'],
    ['/etc/hosts', 'not inside the workspace'],
    ['absent.info', 'There is no file'],
    ['folder', 'is a folder'],
  ])('of %s is unavailable', async (path, expected) => {
    expect(reason(await nodeFiles(root).scan(path, 100, () => null))).toContain(expected);
  });

  test.runIf(posix)('follows no link out of the workspace, and waits for no pipe', async () => {
    symlinkSync(join(top, 'secret.info'), join(root, 'link.info'));
    execFileSync('sh', ['-c', 'mkfifo pipe.info'], { cwd: root });
    const files = nodeFiles(root);
    const seen: string[] = [];
    const scan = (path: string) => files.scan(path, 100, (bytes) => (seen.push(String(bytes)), null));
    expect(reason(await scan('link.info'))).toContain('leads out of the workspace');
    expect(reason(await scan('pipe.info'))).toContain('no ordinary file');
    expect(seen).toEqual([]);
  });

  test('of a file over the limit is unavailable before anything is read', async () => {
    writeFileSync(join(root, 'report.info'), 'x'.repeat(101));
    const scanned = nodeFiles(root).scan('report.info', 100, () => 'read');
    expect(reason(await scanned)).toContain('holds 101 bytes; at most 100 are read');
  });
});
