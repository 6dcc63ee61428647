const encoder = new TextEncoder();

/** Length of a text in UTF-8 bytes, as platforms count a job summary. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/** Cuts a text to at most `limit` UTF-16 units, the marker included, never inside a code point. */
export function truncate(text: string, limit: number, marker = '…'): string {
  if (text.length <= limit) return text;
  const room = limit - marker.length;
  if (room < 0) return '';
  const last = text.charCodeAt(room - 1);
  const splits = room > 0 && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? room - 1 : room) + marker;
}
