import { available, type Fact, unavailable } from '@cm/model';

/** A file in a zip file, as its directory describes it. */
export interface ZipEntry {
  readonly method: 'stored' | 'deflated';
  readonly packed: Buffer;
  /** Of the content. */
  readonly size: number;
  readonly crc: number;
}

/** Signatures and lengths of the parts. Source: PKWARE, APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16. */
const localHeader = { signature: 0x04034b50, length: 30 };
const directoryHeader = { signature: 0x02014b50, length: 46 };
const endRecord = { signature: 0x06054b50, length: 22 };

const longestNote = 0xffff;
const mostEntries = 10_000;

const notZip = 'it is no zip file, or a damaged one.';

/** Finds a file by its exact name in the directory at the end of a zip file; null where the directory does not name it. */
export function findEntry(zip: Buffer, name: string): Fact<ZipEntry | null> {
  if (!isPlain(name)) return unavailable('that is no plain path of a file.');
  const directory = directoryOf(zip);
  if (directory.status === 'unavailable') return directory;
  const wanted = Buffer.from(name);
  const found = directory.value.headers.filter((header) => nameIn(header).equals(wanted));
  if (found.length > 1) return unavailable('the zip file holds two files of that name.');
  return found[0] === undefined ? available(null) : entryAt(zip, found[0], directory.value.start);
}

/** The names of all files of a zip file, each once, sorted; what is no plain path of a file is left out. */
export function listEntries(zip: Buffer): Fact<readonly string[]> {
  const directory = directoryOf(zip);
  if (directory.status === 'unavailable') return directory;
  const names = directory.value.headers.map((header) => nameIn(header).toString('utf8'));
  return available([...new Set(names)].filter(isPlain).toSorted());
}

interface Directory {
  readonly headers: readonly Buffer[];
  /** Where it stands in the zip file. */
  readonly start: number;
}

function directoryOf(zip: Buffer): Fact<Directory> {
  const end = endOf(zip);
  if (end === null) return unavailable(notZip);
  const count = zip.readUInt16LE(end + 10);
  const [length, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  if (zip.readUInt32LE(end + 4) !== 0) return unavailable('the zip file is one of several parts.');
  if (count === 0xffff || length === 0xffffffff || start === 0xffffffff) return unavailable(tooLarge);
  if (count > mostEntries) return unavailable(`the zip file holds more than ${mostEntries} files.`);
  if (start + length > end) return unavailable(notZip);
  const headers = headersOf(zip.subarray(start, start + length), count);
  return headers === null ? unavailable(notZip) : available({ headers, start });
}

const tooLarge = 'the zip file is of the kind for more than 4 GiB, which is not read.';

function isPlain(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\0]/.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Where the end record stands: the last one whose note reaches exactly to the end of the file. */
function endOf(zip: Buffer): number | null {
  const last = zip.length - endRecord.length;
  for (let at = last; at >= Math.max(0, last - longestNote); at -= 1) {
    if (zip.readUInt32LE(at) === endRecord.signature && zip.readUInt16LE(at + 20) === last - at) return at;
  }
  return null;
}

/** The header of each file; null where the directory is not what it says. */
function headersOf(directory: Buffer, count: number): readonly Buffer[] | null {
  const found: Buffer[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + directoryHeader.length > directory.length) return null;
    if (directory.readUInt32LE(at) !== directoryHeader.signature) return null;
    const nameEnd = at + directoryHeader.length + directory.readUInt16LE(at + 28);
    const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length) return null;
    found.push(directory.subarray(at, next));
    at = next;
  }
  return found;
}

function nameIn(header: Buffer): Buffer {
  return header.subarray(directoryHeader.length, directoryHeader.length + header.readUInt16LE(28));
}

const linkMode = 0o12;

function entryAt(zip: Buffer, header: Buffer, directoryAt: number): Fact<ZipEntry> {
  const [flags, method, mode] = [header.readUInt16LE(8), header.readUInt16LE(10), header.readUInt16LE(40)];
  const [crc, packed, size] = [header.readUInt32LE(16), header.readUInt32LE(20), header.readUInt32LE(24)];
  const at = header.readUInt32LE(42);
  if ((flags & 0b10_0000_0100_0001) !== 0) return unavailable('it is encrypted.');
  if (mode >> 12 === linkMode) return unavailable('it is a link.');
  if (method !== 0 && method !== 8) return unavailable(`it is packed in a way that is not read (${method}).`);
  if ([packed, size, at].includes(0xffffffff)) return unavailable(tooLarge);
  if (at + localHeader.length > directoryAt || zip.readUInt32LE(at) !== localHeader.signature)
    return unavailable(notZip);
  const start = at + localHeader.length + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (start + packed > directoryAt) return unavailable(notZip);
  const content = zip.subarray(start, start + packed);
  return available({ method: method === 0 ? 'stored' : 'deflated', packed: content, size, crc });
}
