/** Longest target of a link that is looked at. */
const longest = 500;

/** Why a file is none to read: git has a symbolic link as a file that holds its target, on one line without an end. Null for any other file. */
export function linkFault(bytes: Uint8Array): string | null {
  if (bytes.length > longest || bytes.includes(0x0a)) return null;
  const target = new TextDecoder('utf-8').decode(bytes);
  if (!/^[^'"=;#()]*[^'"=;#()/]\.(?:py|sql)$/.test(target)) return null;
  return `It is a symbolic link to ${target}, and links are not followed. Put the file itself in its place.`;
}
