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
/** Leaves and rows that nobody has taken yet, and how many leaves there were before those. */
export const leavesAt: usize = 36;
export const rowsAt: usize = 40;
export const leavesBeforeAt: usize = 44;

/** By depth: where it starts, where it was cut last, what it is. */
export const stackAt: usize = 1024;
export const deepest: u32 = 500;
/** Keys by their hash: mode, mode of the value, length, eight bytes, address of the whole. */
export const keysAt: usize = 0x3000;
export const keyMask: u32 = 0x3ff;
export const eventRoom: u32 = 0x800;
export const eventListAt: usize = 0x1_0000;
/** What the row that is under way is made of, in two bytes each. */
export const tokensAt: usize = 0x1_8000;
export const tokenRoom: u32 = 0x800;
/** Rows: start, end, number of its first leaf, number of its shape. */
export const rowListAt: usize = 0x1_9000;
export const rowRoom: u32 = 0x400;
/** Leaves: start and length, or the number of a word. */
export const leafListAt: usize = 0x1_d000;
export const leafRoom: u32 = 0x2000;
/** Shapes of rows by their hash, in the order of their numbers (address, count of tokens), and their tokens. */
export const shapesAt: usize = 0x2_d000;
export const shapeMask: u32 = 0x3ff;
export const shapeListAt: usize = 0x2_f000;
export const shapeRoom: u32 = 0x200;
export const shapeTextAt: usize = 0x3_0000;
export const shapeTextRoom: u32 = 0x1_0000;
/** Words by their hash, in the order of their numbers (address, length), and their bytes. */
export const wordsAt: usize = 0x4_0000;
export const wordMask: u32 = 0x3fff;
export const wordListAt: usize = 0x6_0000;
export const wordRoom: u32 = 0x2000;
export const wordTextAt: usize = 0x7_0000;
export const wordTextRoom: u32 = 0x8_0000;
/** Hashes of texts that were met once. */
export const onceAt: usize = 0xf_0000;
export const onceMask: u32 = 0x3fff;
/** By the slot of a key: how many texts were looked up, and how many were words. */
export const columnsAt: usize = 0x10_0000;
export const columnMask: u32 = 0x3ff;
export const windowAt: usize = 0x11_0000;

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
/** The objects of this list are rows. */
export const holdsRows: u32 = 4;
/** It is a row, or a part of one. */
export const inRow: u32 = 8;
/** It stands among rows, and is none. */
export const besideRows: u32 = 16;
/** Added to the mode of a key's value: its list holds rows. */
export const rowsMode: u32 = 0x1_0000;
/** The mode of a file's outermost object: unknown keys are kept. Mode 0 keeps everything; of others, unknown keys are left out. */
export const outermost: u32 = 1;

/** Tokens of a row. From `firstKey` on keys that were learned, by their slot, and from `firstWord` on others, by their word. */
export const opensObject: u32 = 0;
export const opensList: u32 = 1;
export const ends: u32 = 2;
export const textLeaf: u32 = 3;
export const otherLeaf: u32 = 4;
export const firstKey: u32 = 8;
export const firstWord: u32 = firstKey + keyMask + 1;
/** Beside a length: the text has escapes. Instead of one: it is a word, or a whole number. */
export const hasEscapes: u32 = 0x8000_0000;
export const isWord: u32 = 0x4000_0000;
export const isWhole: u32 = 0x2000_0000;
