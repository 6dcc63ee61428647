export { anchorsOf, type SeenAnchor } from './anchors.ts';
export { readLedgerFile } from './file.ts';
export { type LedgerReading, readLedger } from './read.ts';
export { type LedgerWriting, type LedgerWritten, writeLedger } from './write.ts';
