/** `2026-11.jsonl`: the file of an entry, by the month of its time in UTC. */
export function fileOf(time: string): string {
  return `${time.slice(0, 7)}.jsonl`;
}

/** Whether a file of the branch holds entries. */
export function isLedgerFile(name: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])\.jsonl$/.test(name);
}
