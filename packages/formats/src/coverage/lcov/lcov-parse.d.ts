/** The package has no types of its own; tests compare what it reads with what we read. */
declare module 'lcov-parse' {
  interface Part<Detail> {
    readonly found: number;
    readonly hit: number;
    readonly details: readonly Detail[];
  }
  export interface LcovRecord {
    readonly file: string;
    readonly lines: Part<{ readonly line: number; readonly hit: number }>;
    readonly branches: Part<{ readonly line: number; readonly taken: number }>;
    readonly functions: Part<{ readonly name: string; readonly hit?: number }>;
  }
  const parse: {
    readonly source: (text: string, done: (error: string | null, records?: readonly LcovRecord[]) => void) => void;
  };
  export default parse;
}
