/**
 * One word of a POSIX shell command, so that text from outside can stand in a command that a person copies: plain words
 * as they are, all others in single quotes. A NUL, which no argument can hold, is dropped; a leading `-` stays one.
 */
export function shellWord(text: string): string {
  const word = text.replaceAll('\0', '');
  return plainWord.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Nothing in it means anything to a shell, wherever it stands. */
const plainWord = /^[A-Za-z0-9_./:@%+,-]+$/;
