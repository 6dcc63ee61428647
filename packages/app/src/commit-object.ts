/** Parent hashes of a raw commit object, true even where a shallow clone has cut the history. */
export function parentsOf(raw: Uint8Array): readonly string[] {
  const header = new TextDecoder().decode(raw.subarray(0, 64 * 1024));
  const parents: string[] = [];
  for (const line of header.split('\n')) {
    if (line === '') break;
    if (line.startsWith('parent ')) parents.push(line.slice('parent '.length));
  }
  return parents;
}
