/**
 * What a format reads of the long lists of its reports: whatever else stands there is checked and left out before anything is
 * parsed, which is most of such a report. Keys are parted by spaces.
 */
export interface Wanted {
  /** Keys of the outermost object under which this holds. Elsewhere everything is kept. */
  readonly below: string;
  /** Keys that are read at any depth below. */
  readonly keys: readonly string[];
  /** Keys of which everything is kept that stands below: whoever reads them takes whatever keys they have. */
  readonly whole: string;
  /** Those of the keys, here or outermost, whose lists hold rows: see `passing`. */
  readonly rows: string;
}

interface Learnable {
  readonly mode: number;
  readonly next: number;
  readonly key: string;
}

const whole = 0;
const outermost = 1;
/** Beside the mode: the list that stands there holds rows. */
const rowsMode = 0x1_0000;

/** The same as the scanner takes it: which key of objects of a mode is kept, and of which mode its value is. */
export function learnable(wanted: readonly Wanted[]): readonly Learnable[] {
  return wanted.flatMap(({ below, keys, rows, whole: all }, index) => {
    const mode = outermost + 1 + index;
    const holding = words(rows);
    const nextOf = (key: string): number => (holding.includes(key) ? mode + rowsMode : mode);
    return [
      ...words(below).map((key) => ({ mode: outermost, next: nextOf(key), key })),
      ...keys.flatMap(words).map((key) => ({ mode, next: nextOf(key), key })),
      ...words(all).map((key) => ({ mode, next: whole, key })),
    ];
  });
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
