/** UTF-16 units of a body that are read: twice what GitHub stores. */
const longest = 131_072;

/** A body as the reader of its blocks takes it; `truncated`: nothing is proved about its end. */
export function bodyText(body: string): { readonly text: string; readonly truncated: boolean } {
  const text = body
    .slice(0, longest)
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll('\0', '\ufffd')
    .replace(/^\ufeff/u, '');
  return { text, truncated: body.length > longest };
}
