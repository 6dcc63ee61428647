import type { Format } from './format.ts';
import { openGo } from './go/reader.ts';

/** The stream of `go test -json`. Source: `go doc test2json`, and `go help test` for builds (Go 1.24). */
export const format: Format = {
  name: 'go',
  title: '`go test -json`',
  detect: isGo,
  open: openGo,
};

/** Other lines may stand before the first event: what `go` says of downloads. */
const event =
  /^(?:\uFEFF)?\{"(?:Time|Action|ImportPath)":[^\n]{0,3000}?"?Action":"(?:start|run|pause|cont|pass|bench|fail|output|skip|build-output|build-fail)"/m;

function isGo(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head);
  return event.test(text) && /"(?:Package|ImportPath)":"/.test(text);
}
