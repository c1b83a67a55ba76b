/** Numbers of a few bits, one after the other, as bytes. */

/** Collects numbers of so many bits, the highest bit first. */
export class BitWriter {
  private readonly bits: boolean[] = [];

  /** Writes a whole number from 0 to 2 to the power of `count`, less 1. */
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) this.bits.push(Math.floor(value / 2 ** bit) % 2 === 1);
  }

  /** What was written, filled with zeros to a multiple of so many bytes, and at least one such block. */
  bytes(block: number): Uint8Array<ArrayBuffer> {
    const count = Math.max(1, Math.ceil(this.bits.length / 8 / block)) * block;
    const made = new Uint8Array(count);
    for (const [index, bit] of this.bits.entries()) {
      if (bit) made[index >> 3] = (made[index >> 3] as number) | (128 >> (index & 7));
    }
    return made;
  }
}

/** Gives numbers back in the order written; past the end, `Damaged` is thrown. */
export class BitReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  read(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.at++) {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new Damaged();
      value = value * 2 + ((byte >> (7 - (this.at & 7))) & 1);
    }
    return value;
  }

  /** How many bits are left. */
  left(): number {
    return this.bytes.length * 8 - this.at;
  }
}

/** Bytes that no answers were ever packed into. */
export class Damaged extends Error {}
