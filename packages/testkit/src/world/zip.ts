import { crc32, deflateRawSync } from 'node:zlib';

import { bytesOf } from './object-id.ts';
import type { WorldFile } from './types.ts';

/** Files as one zip file, as GitHub serves an artifact. Source: PKWARE, APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
export function zipOf(files: Readonly<Record<string, WorldFile>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, file] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), bytesOf(file)];
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, packed]));
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), common, place, path]));
    at += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries, ...directory, end]);
}
