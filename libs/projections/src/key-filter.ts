const BITS = 2 ** 23;
const PROBES = 3;

/** Keys, in one megabyte: it never denies one that was added, and rarely confirms one that was not (half a million keys: one in 200). A Bloom filter. */
export class KeyFilter {
  private readonly bits = new Uint32Array(BITS / 32);

  add(key: string): void {
    const [first, step] = hashes(key);
    for (let i = 0; i < PROBES; i += 1) {
      const bit = (first + i * step) & (BITS - 1);
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  has(key: string): boolean {
    const [first, step] = hashes(key);
    for (let i = 0; i < PROBES; i += 1) {
      const bit = (first + i * step) & (BITS - 1);
      if ((this.bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

/** Two independent numbers: FNV-1a, and what a second multiplication makes of it. */
const hashes = (key: string): readonly [number, number] => {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return [h >>> 0, (Math.imul(h, 0x85ebca6b) >>> 9) | 1];
};
