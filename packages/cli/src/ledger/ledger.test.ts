import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { append, type EntryDraft, type Head } from '@cm/ledger';
import { nodeHash } from '@cm/runner/node-ports';
import { beforeEach, describe, expect, it } from 'vitest';

import { runCm } from '../world.fixture.ts';

const { sha256 } = nodeHash();
const october = Date.parse('2026-10-31T10:00:00Z');
const drafts: readonly EntryDraft[] = [
  { kind: 'detected', payload: { id: 'CVE-2026-1', note: 'two words', score: 7.5 } },
  { kind: 'detected', payload: { id: '=cmd()', note: '\u001b[31mred\u202e' } },
  { kind: 'heartbeat', payload: { scanner: 'trivy', tags: ['a=b'] } },
];

let folder = '';
let head: Head;
let texts: ReadonlyMap<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cm-ledger-'));
  const first = append(null, drafts.slice(0, 2), { now: october, policy: 'p' }, sha256);
  const second = append(first?.head ?? null, drafts.slice(2), { now: october + 86_400_000, policy: 'p' }, sha256);
  head = second?.head ?? { seq: 0, hash: '', time: '' };
  texts = new Map([...(first?.files ?? []), ...(second?.files ?? [])]);
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  return () => rmSync(folder, { recursive: true, force: true });
});

const cm = (...args: readonly string[]) => runCm(['ledger', ...args], { cwd: folder });
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('cm ledger verify', () => {
  it.each([
    ['a folder', ['--dir', '.']],
    ['files after each other', ['--file', '2026-10.jsonl', '2026-11.jsonl']],
    ['files one by one', ['--file', '2026-11.jsonl', '--file', '2026-10.jsonl']],
  ])('%s that is whole: exit 0', async (_, args) => {
    const { code, err, out } = await cm('verify', ...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('The ledger is whole: 3 entries in 2 files, 2026-10-31 to 2026-11-01.');
    expect(out).toContain(`--expect 3:${head.hash}`);
    expect(squeezed(out)).toContain('Any workflow of the repository with contents: write can still append entries.');
    expect(squeezed(out)).toContain('GITHUB_TOKEN cannot be in a bypass list.');
  });

  it('altered: exit 1, with the first bad line', async () => {
    writeFileSync(join(folder, '2026-10.jsonl'), (texts.get('2026-10.jsonl') ?? '').replace('two', 'too'));
    const { code, out } = await cm('verify', '--dir', '.');
    expect(code).toBe(1);
    expect(squeezed(out)).toContain('The ledger is altered: folder ., 2026-10.jsonl, line 1. It was altered:');
    const json = await cm('verify', '--dir', '.', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      state: 'altered',
      entries: 0,
      at: { file: '2026-10.jsonl', line: 1 },
    });
  });

  it('cut: exit 0 without an anchor, 1 with one', async () => {
    rmSync(join(folder, '2026-11.jsonl'));
    expect((await cm('verify', '--dir', '.')).code).toBe(0);
    const { code, out } = await cm('verify', '--dir', '.', '--expect', `3:${head.hash}`);
    expect(code).toBe(1);
    expect(squeezed(out)).toContain('The ledger ends at entry 2, and entry 3 was anchored: its end was cut off.');
  });

  it('with anchors that it holds: exit 0, and says how many', async () => {
    const one = `3:${head.hash}`;
    const { code, out } = await cm('verify', '--dir', '.', '--expect', one, '--expect', one);
    expect(code).toBe(0);
    expect(out).toContain('with anchors: 2 given; the ledger holds all of them');
    const json = await cm('verify', '--dir', '.', '--expect', one, '--json');
    expect(JSON.parse(json.out)).toEqual({
      state: 'whole',
      source: 'folder .',
      branch: null,
      commit: null,
      files: 2,
      entries: 3,
      first: '2026-10-31T10:00:00.000Z',
      head,
      at: null,
      anchors: { expected: 1, seen: null, missed: null },
      trust: { level: null, rules: null },
    });
  });

  it('what it exports, and no part of it', async () => {
    const { out } = await cm('export', '--dir', '.');
    expect(out).toBe([...texts.values()].join(''));
    writeFileSync(join(folder, 'copy.txt'), out);
    expect((await cm('verify', '--file', 'copy.txt', '--expect', `3:${head.hash}`)).code).toBe(0);
    writeFileSync(join(folder, 'copy.txt'), out.slice(out.indexOf('\n') + 1));
    expect((await cm('verify', '--file', 'copy.txt')).code).toBe(1);
  });

  it.each([
    ['a folder that is not there', ['verify', '--dir', 'none'], '--dir none is no folder'],
    ['a file that is not there', ['verify', '--file', 'none.jsonl'], 'none.jsonl could not be read'],
    ['no repository', ['verify'], 'The ledger (branch cm-ledger of origin) could not be read'],
    ['two ledgers at once', ['verify', '--dir', '.', '--branch', 'x'], 'Give one of --branch, --dir and --file'],
    ['an anchor that is none', ['verify', '--dir', '.', '--expect', '3:abc'], '--expect 3:abc names no entry'],
    ['anchors without a token', ['verify', '--dir', '.', '--anchors'], 'set GITHUB_TOKEN'],
    ['a word too many', ['verify', 'all'], '"all" is no flag'],
    ['a time that is none', ['show', '--dir', '.', '--since', 'monday'], '--since monday is no time'],
    ['a format that is none', ['export', '--dir', '.', '--format', 'xlsx'], '--format xlsx is none of'],
    ['a part that is none', ['verfy'], 'The nearest to "verfy" is verify.'],
    ['nothing', [], 'Write: cm ledger verify|show|export.'],
  ])('%s: exit 2', async (_, args, said) => {
    const { code, err, out } = await cm(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('an altered ledger is neither shown nor exported: exit 1', async () => {
    writeFileSync(join(folder, '2026-11.jsonl'), '{}\n');
    for (const part of ['show', 'export']) {
      const { code, err, out } = await cm(part, '--dir', '.');
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('The ledger is altered: folder ., 2026-11.jsonl, line 1.');
    }
  });
});

describe('cm ledger show', () => {
  it('gives an entry a line, and outside text cannot steer the terminal', async () => {
    const { out } = await cm('show', '--dir', '.');
    expect(out.split('\n')).toEqual([
      '1  2026-10-31T10:00:00.000Z  detected   id=CVE-2026-1 note="two words" score=7.5',
      '2  2026-10-31T10:00:00.000Z  detected   id="=cmd()" note="\\u001b[31mred[U+202E RLO]"',
      '3  2026-11-01T10:00:00.000Z  heartbeat  scanner=trivy tags=["a=b"]',
      '',
    ]);
    expect(out).not.toContain('\u001b');
  });

  it.each([
    [['--kind', 'heartbeat'], [3]],
    [
      ['--kind', 'heartbeat', '--kind', 'detected'],
      [1, 2, 3],
    ],
    [['--since', '2026-11-01'], [3]],
    [['--since', '2026-11-01T10:00:00Z', '--kind', 'detected'], []],
  ])('%j: entries %j', async (flags, seqs) => {
    const { code, out } = await cm('show', '--dir', '.', '--json', ...flags);
    const { entries } = JSON.parse(out) as { readonly entries: readonly { readonly seq: number }[] };
    expect([code, entries.map(({ seq }) => seq)]).toEqual([0, seqs]);
  });

  it('says so where nothing is meant', async () => {
    expect((await cm('show', '--dir', '.', '--kind', 'fixed')).out).toBe(
      'None of the 3 entries of the ledger is meant.\n',
    );
  });
});

it('cm ledger export --format csv begins no formula', async () => {
  const { out } = await cm('export', '--dir', '.', '--format', 'csv');
  expect(out.split('\r\n')[2]).toContain(",detected,'=cmd(),");
});

it.each([['verify'], ['show'], ['export']])('cm ledger %s --help', async (part) => {
  const { code, out } = await cm(part, '--help');
  expect(code).toBe(0);
  expect(out).toContain(`cm ledger ${part} [flags]`);
});
