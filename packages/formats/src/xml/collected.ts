/** Bytes that are kept past their window. */
export class Collected {
  length = 0;
  bytes: Uint8Array = new Uint8Array(256);

  add(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** What was kept; holds until the next byte. */
  all(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
