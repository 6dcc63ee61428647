import { otherEncoding } from '../../bytes/encoding.ts';

import type { SourceFile } from '../format.ts';
import { linkFault } from '../bytes/link.ts';

/** A file's text, or why it has none. */
export type FileText = { readonly text: string } | { readonly reason: string };

/** The text of a migration's file, without a byte order mark. */
export function textOfFile({ bytes }: SourceFile): FileText {
  const link = linkFault(bytes);
  if (link !== null) return { reason: link };
  const other = otherEncoding(bytes, 0, bytes.length);
  if (other !== null) return { reason: other };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'it is not written in UTF-8. Save it as UTF-8' };
  }
}
