/** From `start` to before `end`, in bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A list or object that is too long to be held whole. */
export interface Long {
  readonly end: number;
  /** Of a list: where it may be cut, ascending: before and behind every long element, and behind others some way apart. */
  readonly cuts: readonly number[];
  /** Whether its objects were noted as rows. */
  readonly hasRows: boolean;
}

interface Kind {
  readonly isLong: boolean;
  readonly hasRows: boolean;
}

/** Where the values of a file stand, and the long ones among and within them, by where they start. */
export interface Layout {
  readonly values: Span[];
  readonly long: ReadonlyMap<number, Long>;
  /** A list or object ends that stands so deep: one that is long, or some way behind the last cut of what it stands in. */
  readonly close: (depth: number, span: Span, kind: Kind) => void;
}

/** From how many bytes on a list is read piece by piece, and how long a piece is. */
export interface Sizes {
  readonly longFrom: number;
  readonly piece: number;
}

/** Each call costs, and so does memory: measured on reports of 50 MB. */
export const usualSizes: Sizes = { longFrom: 1024 * 1024, piece: 48 * 1024 };

/** The layout of a file, told the ends of its lists and objects in their order. */
export function layoutOf(): Layout {
  const values: Span[] = [];
  const long = new Map<number, Long>();
  const cuts: number[][] = [];
  return {
    values,
    long,
    close: (depth, { start, end }, { hasRows, isLong }) => {
      if (isLong) long.set(start, { end, cuts: cuts[depth + 1] ?? [], hasRows });
      if (cuts.length > depth + 1) cuts.length = depth + 1;
      if (depth === 0) {
        values.push({ start, end });
        return;
      }
      const own = (cuts[depth] ??= []);
      if (isLong) own.push(start);
      own.push(end);
    },
  };
}
