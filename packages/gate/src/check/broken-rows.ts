/** Which lines of a file hold a broken row: one bit a line, so that five million lines take 600 KB. */
export class BrokenRows {
  #bits = new Uint8Array(1_024);
  #count = 0;

  add(line: number): void {
    const place = line >> 3;
    if (place >= this.#bits.length) {
      const larger = new Uint8Array(Math.max(place + 1, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    const bit = 1 << (line & 7);
    const byte = this.#bits[place] ?? 0;
    if ((byte & bit) !== 0) return;
    this.#bits[place] = byte | bit;
    this.#count += 1;
  }

  has(line: number): boolean {
    return ((this.#bits[line >> 3] ?? 0) & (1 << (line & 7))) !== 0;
  }

  get count(): number {
    return this.#count;
  }
}
