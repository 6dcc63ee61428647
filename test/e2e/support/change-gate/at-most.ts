/** Lets so many run at once, each lane one after another; the others wait their turn. */
export function atMost(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const lanes: Promise<unknown>[] = Array.from({ length: count }, () => Promise.resolve());
  let turn = 0;
  return (work) => {
    const lane = turn % count;
    turn += 1;
    const done = (lanes[lane] ?? Promise.resolve()).then(work);
    // Whoever waits behind it does not care how it ended.
    lanes[lane] = done.catch(() => undefined);
    return done;
  };
}
