/** Tells V8 that the process is over soon. Node 24 is what the flags were measured on: another has others, and is told nothing. */
export function tune(flags: readonly string[]): void {
  if (Number.parseInt(process.versions.node, 10) !== 24) return;
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of flags) v8.setFlagsFromString(flag);
}

const setBack = new Set<readonly string[]>();

/**
 * The same until the process ends: V8 keeps compiled code only for one that starts with the flags it ended with. However
 * often it is asked, the process listens once for each `normal`: Node warns of an eleventh listener.
 */
export function tuneUntilExit(flags: readonly string[], normal: readonly string[]): void {
  tune(flags);
  if (setBack.has(normal)) return;
  setBack.add(normal);
  process.once('exit', () => tune(normal));
}
