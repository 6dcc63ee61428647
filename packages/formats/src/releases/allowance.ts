/** Bounds work whose amount outside text decides: `spend` says whether there is enough left, and takes it. */
export interface Allowance {
  readonly spend: (steps: number) => boolean;
}

/** Once it is used up it stays so, because answers after a gap could not be trusted. */
export function allowance(steps: number): Allowance {
  let left = steps;
  return {
    spend: (wanted) => {
      left -= wanted;
      if (left < 0) left = -1;
      return left >= 0;
    },
  };
}
