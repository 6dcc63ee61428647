// Where everything stands in the memory of `json.ts`, and the names of its states.

/** Cells, four bytes each, from address 0. The same names and places as in scanner.ts. */
export const stateAt: usize = 0;
export const depthAt: usize = 4;
export const outAt: usize = 8;
export const eventsAt: usize = 12;
export const errorAt: usize = 16;
export const baseAt: usize = 20;
export const longFromAt: usize = 24;
export const pieceAt: usize = 28;
export const valuesAt: usize = 32;

/** By depth: where it starts, where it was cut last, what it is. */
export const stackAt: usize = 1024;
export const deepest: u32 = 500;
/** Keys by their hash: mode, mode of the value, length, eight bytes, address of the whole. */
export const keysAt: usize = 0x3000;
export const keyMask: u32 = 0x3ff;
export const eventRoom: u32 = 0x800;
export const eventListAt: usize = 0x1_0000;
export const windowAt: usize = 0x2_0000;

/** What may come next. From `inText` on: the rest of something that has begun. */
export const top: u32 = 0;
export const value: u32 = 1;
export const valueOrEnd: u32 = 2;
export const key: u32 = 3;
export const keyOrEnd: u32 = 4;
export const colon: u32 = 5;
export const after: u32 = 6;
export const nothing: u32 = 7;
export const ended: u32 = 8;
export const inText: u32 = 9;
export const inKey: u32 = 10;
export const inNumber: u32 = 11;
export const inWord: u32 = 12;

export const quote: u32 = 0x22;
export const backslash: u32 = 0x5c;
export const bad: u32 = 99;
export const isObject: u32 = 1;
export const hasMembers: u32 = 2;
/** The mode of a file's outermost object: unknown keys are kept. Mode 0 keeps everything; of others, unknown keys are left out. */
export const outermost: u32 = 1;
