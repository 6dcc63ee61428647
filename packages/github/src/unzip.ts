import { available, type Fact, unavailable } from '@cm/model';

import { findEntry, type ZipEntry } from './zip-directory.ts';

/** A file that is so much smaller packed, and not small, was made to fill memory. */
const ratioCap = 200;
const ratioFreeBytes = 1024 * 1024;

/** Takes one file out of a zip file, by its exact name; null where it is not in there. Nothing is written to disk. */
export async function unzipOne(zip: Uint8Array, name: string, maxBytes: number): Promise<Fact<Uint8Array | null>> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.length);
  const found = findEntry(bytes, name);
  if (found.status === 'unavailable' || found.value === null) return found as Fact<null>;
  const entry = found.value;
  if (entry.size > maxBytes) return unavailable(`it holds ${entry.size} bytes; at most ${maxBytes} are read.`);
  if (entry.size > ratioFreeBytes && entry.size > ratioCap * entry.packed.length) {
    return unavailable(`it is packed more than ${ratioCap} times, as no file of this kind is.`);
  }
  const content = await unpacked(entry);
  return content === null
    ? unavailable('its content is damaged. Run the workflow that made it again.')
    : available(content);
}

async function unpacked({ method, packed, size, crc }: ZipEntry): Promise<Uint8Array | null> {
  const { crc32, inflateRawSync } = await import('node:zlib');
  try {
    const content = method === 'stored' ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    const whole = content.length === size && crc32(content) === crc;
    return whole ? new Uint8Array(content) : null;
  } catch {
    return null;
  }
}
