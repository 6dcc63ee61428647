import { tune } from './v8-flags.ts';

/** V8 optimises code that is over before that pays, and collects garbage on threads that cost more than they save. */
const short = [
  ...['--no-opt', '--no-parallel-scavenge', '--no-incremental-marking', '--no-concurrent-marking'],
  // What is made of a report is kept to the end: the less of it is copied from room to room, the better.
  '--semi-space-growth-factor=1',
];
/** What outlives two rounds lives to the end, so that looking through all of it again and again frees next to nothing. */
const roomy = ['--heap-growing-percent=3000'];
/** What is made of a very large report is kept to the end: room for garbage that grows with it is room for nothing. */
const spare = ['--heap-growing-percent=20'];

/** Bytes from which reading a file is most of the run. */
const long = 10_000_000;
/** Bytes from which a file leaves so much behind that room for garbage is dear. */
const large = 200_000_000;

/**
 * Tells V8 that a process which reads so many bytes is over soon. Measured: a sixth of the CPU for 50 MB of coverage and 40 MB of
 * diff, 100 MB of memory for 500 MB. Node 24 is what the flags were measured on; another has others.
 */
export function tuneFor(bytes: number): void {
  if (bytes < long) return;
  tune([...short, ...(bytes > large ? spare : roomy)]);
}
