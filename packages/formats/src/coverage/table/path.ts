/**
 * A path as reports of one project may all write it: `/` for `\`, no `file://`, no `./` in front, no carriage return at
 * the end. `.` and `..` inside stay: who matches paths refuses them.
 */
export function reportPath(written: string): string {
  const text = written.endsWith('\r') ? written.slice(0, -1) : written;
  const plain = /^file:\/\//i.test(text) ? fromUrl(text) : text;
  let path = plain.includes('\\') ? plain.replaceAll('\\', '/') : plain;
  while (path.startsWith('./')) path = path.slice(2);
  return path;
}

/** `file:///C:/a%20b` is `C:/a b`; what is no proper escape stays as it stands. */
function fromUrl(url: string): string {
  const path = url.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
