import { readLedger, writeLedger } from '@cm/app/ledger';

import { branch, portsOf, valueOf, writing } from './support.ts';

/** A process that writes one entry after the other, for the race of several: `node writer.ts CLONE NAME COUNT`. */
const [clone = '', name = '', count = '0'] = process.argv.slice(2);
for (let entry = 1; entry <= Number(count); entry += 1) {
  const ports = portsOf(clone);
  const from = valueOf(await readLedger(ports, branch));
  const { retries } = valueOf(await writeLedger(ports, writing([`${name} ${entry}`], { from })));
  process.stdout.write(`${retries}\n`);
}
