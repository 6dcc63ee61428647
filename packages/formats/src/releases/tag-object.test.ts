import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readTagObject } from './tag-object.ts';
import type { TagObject } from './tag-object.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const header = `object ${sha}\ntype commit\ntag v1.2.3\ntagger Ada Example <ada@acme.test> 1759831200 +0200\n`;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function tag(text: string | Uint8Array): TagObject {
  const reading = readTagObject(typeof text === 'string' ? bytes(text) : text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.tag;
}

describe('readTagObject', () => {
  it('reads the tag of the policy', () => {
    expect(tag(`${header}\nRelease version 1.2.3\n\nChanges:\n- Feature X added\n`)).toEqual({
      object: sha,
      type: 'commit',
      name: 'v1.2.3',
      tagger: { name: 'Ada Example', email: 'ada@acme.test', seconds: 1759831200, zone: '+0200' },
      message: 'Release version 1.2.3\n\nChanges:\n- Feature X added\n',
      signature: null,
      trailing: '',
    });
  });

  it.each([
    ['a tag of a tag', header.replace('commit', 'tag'), { type: 'tag' }],
    ['a hash of SHA-256', header.replace(sha, sha.repeat(2).slice(0, 64)), { object: sha.repeat(2).slice(0, 64) }],
    ['no tagger', header.replace(/tagger.*\n/, ''), { tagger: null, message: 'x' }],
    ['CRLF', header.replaceAll('\n', '\r\n'), { name: 'v1.2.3', message: 'x' }],
    ['headers of later gits', `${header}gpgsig-sha256 a\n b\n c\n`, { name: 'v1.2.3', message: 'x' }],
  ])('%s', (_, lines, expected) => {
    expect(tag(`${lines}${lines.includes('\r') ? '\r' : ''}\nx`)).toMatchObject(expected);
  });

  it.each([
    ['Ada <ada@acme.test>', { name: 'Ada', email: 'ada@acme.test', seconds: null, zone: null }],
    ['Ada <ada@acme.test> 12', { name: 'Ada', email: 'ada@acme.test', seconds: 12, zone: null }],
    ['Ada <ada@acme.test> soon', { name: 'Ada', email: 'ada@acme.test', seconds: null, zone: null }],
    ['<> 5 -0330', { name: '', email: '', seconds: 5, zone: '-0330' }],
    ['Ada', { name: 'Ada', email: '', seconds: null, zone: null }],
    ['Ada <ada', { name: 'Ada', email: 'ada', seconds: null, zone: null }],
  ])('tagger %s', (tagger, person) => {
    expect(tag(`object ${sha}\ntype commit\ntag v1\ntagger ${tagger}\n\nx`).tagger).toEqual(person);
  });

  it.each([
    ['an empty object', '', 'line 1 is missing'],
    ['a commit', `tree ${sha}\nauthor A <a@acme.test> 1 +0000\n\nfeat: x\n`, 'line 1 is "tree 0123'],
    ['a short id', 'object 0123\ntype commit\ntag v1\n\nx', 'line 1 is "object 0123"'],
    ['an unknown type', `object ${sha}\ntype note\ntag v1\n\nx`, 'line 2 is "type note"'],
    ['no name', `object ${sha}\ntype commit\n\nx`, 'line 3 is missing'],
  ])('%s is no annotated tag', (_, text, problem) => {
    expect(readTagObject(bytes(text))).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it('reads another encoding, and replaces what is no text', () => {
    const latin = `${header}encoding ISO-8859-1\n\nf\u00fcr alle`;
    expect(tag(Uint8Array.from(latin, (letter) => letter.charCodeAt(0))).message).toBe('für alle');
    expect(tag(Uint8Array.from(`${header}\nf\u00fcr`, (letter) => letter.charCodeAt(0))).message).toBe('f\ufffdr');
    expect(tag(`${header}encoding no-such\n\nfür`).message).toBe('für');
  });
});

describe('signatures', () => {
  it.each([
    ['pgp', 'PGP SIGNATURE'],
    ['pgp', 'PGP MESSAGE'],
    ['ssh', 'SSH SIGNATURE'],
    ['x509', 'SIGNED MESSAGE'],
  ])('%s: %s', (format, label) => {
    const block = `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
    expect(tag(`${header}\nRelease\n\n${block}`)).toMatchObject({
      message: 'Release\n\n',
      signature: { format, text: block, complete: true },
      trailing: '',
    });
    expect(tag(`${header}\nRelease\n${block.replaceAll('\n', '\r\n')}`).signature).toMatchObject({ complete: true });
  });

  const open = '-----BEGIN SSH SIGNATURE-----\nAAAA\n';
  const block = `${open}-----END SSH SIGNATURE-----\n`;

  it('keeps apart what stands below, which nothing vouches for', () => {
    expect(tag(`${header}\nx\n${block}Changes:\n- hidden\n`)).toMatchObject({
      message: 'x\n',
      signature: { text: block },
      trailing: 'Changes:\n- hidden\n',
    });
  });

  it('takes the last block, as git does', () => {
    expect(tag(`${header}\nx\n${block}y\n${block}`)).toMatchObject({ message: `x\n${block}y\n`, trailing: '' });
  });

  it('takes a block without its last line to the end', () => {
    expect(tag(`${header}\nx\n${open}more`).signature).toEqual({ format: 'ssh', text: `${open}more`, complete: false });
  });

  it.each(['see -----BEGIN SSH SIGNATURE-----', '-----BEGIN CERTIFICATE-----', '----BEGIN SSH SIGNATURE----'])(
    'sees none in %j',
    (line) => {
      expect(tag(`${header}\nx\n${line}\n`).signature).toBeNull();
    },
  );
});

it('never throws, and loses nothing of the message', () => {
  const piece = fc.constantFrom(
    ...[
      'object ',
      sha,
      '\n',
      'type ',
      'commit',
      'tag v1\n',
      'tagger ',
      '<',
      '>',
      ' 1',
      '\r\n',
      ' ',
      'x',
      'encoding utf-16\n',
    ],
    ...['-----BEGIN PGP SIGNATURE-----\n', '-----END PGP SIGNATURE-----\n', '-----BEGIN SSH SIGNATURE-----', '\0', 'é'],
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (rest) => {
      readTagObject(bytes(rest));
      const { message, signature, trailing } = tag(`${header}\n${rest}`);
      expect(`${message}${signature?.text ?? ''}${trailing}`).toBe(rest);
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.uint8Array(), (raw) => void readTagObject(raw)));
});
