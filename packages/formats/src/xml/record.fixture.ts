import { XmlScanner } from './scanner.ts';
import { vocabulary } from './vocabulary.ts';

const words = vocabulary(['a', 'b', 'line', 'source'], ['n', 'name', 'number', 'hits'], ['source']);

export interface Recorded {
  /** One line for each start and end of a known element. */
  readonly events: readonly string[];
  readonly problem: string | null;
}

/** What the scanner tells of a document that comes in windows of the given sizes, the last one as large as needed. */
export function recorded(bytes: Uint8Array, sizes: readonly number[] = []): Recorded {
  const events: string[] = [];
  const scanner = new XmlScanner(words, {
    open: (element, attributes) => {
      const values = words.attributes.map((name, index) => [name, attributes.text(index), attributes.number(index)]);
      const present = values
        .filter(([, text]) => text !== null)
        .map(([name, text, number]) => `${name}=${text}(${number})`);
      events.push(`<${words.elements[element]} ${present.join(' ')}`);
      return null;
    },
    close: (element, text) => {
      events.push(`>${words.elements[element]} ${text}`);
      return null;
    },
  });
  let at = 0;
  for (const size of sizes) {
    scanner.push(bytes.subarray(at, at + size));
    at += size;
  }
  if (at < bytes.length) scanner.push(bytes.subarray(at));
  return { events, problem: scanner.end() };
}

export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
