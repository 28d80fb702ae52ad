/** FNV-1a over the UTF-16 units of a key; another `seed` spreads the keys of one partition anew. */
export const hashKey = (key: string, seed: number): number => {
  let hash = (2_166_136_261 ^ Math.imul(seed, 0x9e37_79b1)) >>> 0;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 16_777_619);
  // The low bits of FNV follow the last sign too closely.
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x85eb_ca6b) ^ (hash >>> 13)) >>> 0;
};
