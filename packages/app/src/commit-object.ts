/** Parent hashes of a raw commit object, true even where a shallow clone has cut the history. */
export function parentsOf(raw: Uint8Array): readonly string[] {
  const parents: string[] = [];
  for (let at = 0; at < raw.length && raw[at] !== lineFeed;) {
    const feed = raw.indexOf(lineFeed, at);
    const end = feed === -1 ? raw.length : feed;
    const line = String.fromCharCode(...raw.subarray(at, Math.min(end, at + longest)));
    if (line.startsWith('parent ')) parents.push(line.slice('parent '.length));
    at = end + 1;
  }
  return parents;
}

const lineFeed = 10;
/** Bytes of a line that are looked at: `parent ` and a SHA-256 in hexadecimal digits, with room to spare. */
const longest = 100;
