/** Reads a body as it comes, and no further than the cap: what its headers say of its length is not relied on. Null beyond. */
export async function readBody(body: AsyncIterable<Uint8Array>, cap: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > cap) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
