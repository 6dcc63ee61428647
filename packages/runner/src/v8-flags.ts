/**
 * Tells V8 that the process is over soon, from now to its end. Node 24 is what the flags were measured on: another has others, and
 * is told nothing. V8 takes what it kept of a script only under the flags under which it was loaded when it was kept.
 */
export function tune(flags: readonly string[]): void {
  if (Number.parseInt(process.versions.node, 10) !== 24) return;
  const v8 = process.getBuiltinModule('node:v8');
  for (const flag of flags) v8.setFlagsFromString(flag);
}
