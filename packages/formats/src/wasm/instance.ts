/** By pages of 64 kB; `grow` throws a RangeError where there is no more room. */
export interface ScannerMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

/** What every scanner that is written in `packages/formats/assembly` has. */
export interface ScannerExports {
  readonly memory: ScannerMemory;
  /** Reads from one address to another; gives where it stopped. */
  readonly scan: (start: number, limit: number) => number;
}

/** Makes a scanner of its code, which stands in the source as base64 text: a bundle then has no other file to find. */
export function instanceOf(code: string): ScannerExports {
  const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as ScannerExports;
}
