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

/** Makes a scanner of its code: base64 text in the sources, so that they name no file, and the file's bytes in a release tree. */
export function instanceOf(code: string | Uint8Array): ScannerExports {
  const bytes = typeof code === 'string' ? Uint8Array.from(atob(code), (character) => character.charCodeAt(0)) : code;
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as ScannerExports;
}
