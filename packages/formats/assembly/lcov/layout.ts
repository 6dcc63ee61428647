// Where everything stands in the memory of `lcov.ts`, and the bytes that it looks for.

/** Cells, four bytes each, from address 0. The same names and places as in scanner.ts. */
export const capacityAt: usize = 0;
export const nameRoomAt: usize = 4;
export const isFullAt: usize = 8;
export const mostHitsAt: usize = 12;
export const readAt: usize = 16;
export const linesAt: usize = 20;
export const lastLineAt: usize = 24;
export const hitBitsAt: usize = 28;
export const coveredAt: usize = 32;
export const disorderAt: usize = 36;
export const waysAt: usize = 40;
export const lastWayLineAt: usize = 44;
export const lastWayAt: usize = 48;
export const wayBitsAt: usize = 52;
export const wayHitBitsAt: usize = 56;
export const waysTakenAt: usize = 60;
export const wayDisorderAt: usize = 64;
export const functionsAt: usize = 68;
export const calledAt: usize = 72;
export const namesAt: usize = 76;
export const nextNameAt: usize = 80;
export const lastFunctionAt: usize = 84;
export const functionDisorderAt: usize = 88;
export const callBitsAt: usize = 92;
export const functionsCalledAt: usize = 96;
/** Six of them: LF, LH, BRF, BRH, FNF, FNH. */
export const totalsAt: usize = 100;

export const windowAt: usize = 1024;
export const windowRoom: usize = 0x12_0000;
export const outboxRoom: usize = 0x10_0000;
export const columnsAt: usize = windowAt + windowRoom + outboxRoom;

export const comma: u32 = 44;
export const newline: u32 = 10;
