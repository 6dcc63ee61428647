import type { ExtendsReference } from './types.ts';

/** `owner/repo/path@commit`. */
export const extendsForm = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@\s]{1,300})@([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

/** The parts of an `extends` value, or null where it has not that form. */
export function parseExtendsReference(text: string): ExtendsReference | null {
  const match = extendsForm.exec(text);
  if (match === null) {
    return null;
  }
  const [, repository = '', path = '', commit = ''] = match;
  const parts = [...repository.split('/'), ...path.split('/')];
  return parts.some((part) => part === '' || part === '.' || part === '..') ? null : { repository, path, commit };
}
