import type { ClientRegistration } from '@lianban/sandbox';
import type { Command } from 'commander';
import { assertNodeVersion } from '../assert-node-version.ts';
import { describeSandbox } from '../clients/describe-sandbox.ts';
import { parseClients } from '../clients/parse-clients.ts';
import { CliError } from '../errors.ts';
import { readText } from '../read-text.ts';
import { stopOnSignal } from '../stop-on-signal.ts';

/** `lianban sandbox`: the platform to train and test against, on this machine. */
export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('Run the sandbox platform')
    .option('--port <number>', 'port, 0 for any free one', '7001')
    .option('--database <file or URL>', 'a file, ":memory:" or postgres://…', 'lianban-sandbox.db')
    .option('--issuer <url>', 'address that browsers use; default http://localhost:<port>')
    .option('--clients <file>', 'the pages and servers that may use it, a JSON file; default: the connector of the training seed')
    .action(async ({ port, database, issuer, clients: file }: { port: string; database: string; issuer?: string; clients?: string }) => {
      assertNodeVersion('start the sandbox');
      const number = readPort(port);
      // Loaded here, because no other command needs all of it.
      const [{ DEFAULT_SEED }, { startSandbox }] = await Promise.all([import('@lianban/sandbox'), import('@lianban/sandbox/node')]);
      const clients = file === undefined ? withoutPages(DEFAULT_SEED.clients) : parseClients(readText(file), file, Object.keys(DEFAULT_SEED.connections));
      const sandbox = await startSandbox({ port: number, database, clients, ...(issuer === undefined ? {} : { issuer }) });
      console.log(describeSandbox(sandbox.url, sandbox.platform.clients.list(), DEFAULT_SEED));
      stopOnSignal(() => sandbox.close());
    });
}

/** The seed's pages belong to the demonstration, and nobody serves them here: what pushes stays. */
const withoutPages = (clients: readonly ClientRegistration[]): ClientRegistration[] =>
  clients.filter(({ grants }) => grants.includes('exchange')).map(({ ticketUrl: _ticketUrl, ...client }) => ({ ...client, grants: ['exchange'] }));

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CliError('cli/invalid-argument', `Failed to start the sandbox: "${text}" is no port. Give a number below 65536.`, { port: text });
}
