import { createServer } from 'node:net';
import type { Addresses } from './addresses.ts';
import { addressesFrom } from './addresses.ts';
import { DemoError } from './demo-error.ts';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** @throws DemoError naming the taken port and what to do */
export async function assertPortsFree(addresses: Addresses): Promise<void> {
  for (const { name, port } of Object.values(addresses)) {
    if (await isFree(port)) continue;
    throw new DemoError(
      `Failed to start the demo: port ${port} (${name}) is taken by another program, perhaps a demo that still runs. ` +
        `Stop it, or choose other ports: npx -y pnpm@12 demo --port-base ${port + 100}`,
    );
  }
}

/** Five free ports in a row, for runs that nobody has to type the address of. */
export async function findPortBase(from: number): Promise<number> {
  for (let base = from; base < from + 2_000; base += 10) {
    const free = await Promise.all(Object.values(addressesFrom(base)).map(({ port }) => isFree(port)));
    if (free.every(Boolean)) return base;
  }
  throw new DemoError(`Failed to find free ports above ${from}. Name some: npx -y pnpm@12 demo --port-base <port>`);
}
