import { expect, test } from 'vitest';
import { inflate } from './inflate.ts';

test.each(['constructor', 'toString', '__proto__', 'br'])('the encoding "%s", which every object inherits or nobody knows, is not supported', async (encoding) => {
  const body = new TextEncoder().encode('{"batch":{}}');
  await expect(inflate({ decompress: {} }, body, encoding, 1000)).rejects.toMatchObject({ code: 'request/encoding-not-supported' });
});
