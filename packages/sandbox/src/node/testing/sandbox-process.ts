import { startSandbox } from '../start-sandbox.ts';

/** A sandbox in a process of its own, to be killed: `sandbox-process.ts <port> <database>` prints its URL. */
const [port = '0', database = ':memory:'] = process.argv.slice(2);
const { url } = await startSandbox({ port: Number(port), database });
process.stdout.write(`${url}\n`);
