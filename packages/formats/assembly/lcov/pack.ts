// Finished columns, as narrow as their numbers allow.

/** Sixteen bytes of the numbers of eight cells, of which the first eight count. None may be above 255. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function bytesOf(one: v128, two: v128): v128 {
  const eight = i16x8.narrow_i32x4_u(one, two);
  return i8x16.narrow_i16x8_u(eight, eight);
}

/** Copies numbers to a place, as narrow as `bits` allow, and up to 15 bytes behind them; gives where they end. */
export function pack(column: usize, count: u32, bits: u32, to: usize): usize {
  if (bits > 0xffff) {
    memory.copy(to, column, usize(count) << 2);
    return to + (usize(count) << 2);
  }
  const step: usize = bits > 0xff ? 16 : 8;
  let target = to;
  for (let at = column; at < column + (usize(count) << 2); at += 32) {
    const one = v128.load(at);
    const two = v128.load(at + 16);
    v128.store(target, step == 16 ? i16x8.narrow_i32x4_u(one, two) : bytesOf(one, two));
    target += step;
  }
  return to + (usize(count) << (bits > 0xff ? 1 : 0));
}

/**
 * The same of hits, few of which are large: a byte for each, where 255 stands for the next of the numbers that stand behind
 * them from a whole word on. Gives 0 where that is longer than two bytes for each.
 */
export function packHits(column: usize, count: u32, to: usize): usize {
  const last = column + (usize(count) << 2);
  let target = to;
  for (let at = column; at < last; at += 32) {
    const most = i32x4.splat(0xff);
    v128.store(target, bytesOf(i32x4.min_u(v128.load(at), most), i32x4.min_u(v128.load(at + 16), most)));
    target += 8;
  }
  target = (to + count + 3) & ~3;
  const limit = to + (usize(count) << 1);
  for (let at = column; at < last; at += 4) {
    const hits = load<u32>(at);
    if (hits < 0xff) continue;
    if (target >= limit) return 0;
    store<u32>(target, hits);
    target += 4;
  }
  return target;
}
