import type { Command } from 'commander';
import { CliError } from '../errors.ts';
import { stopOnSignal } from '../stop-on-signal.ts';

/** `lianban sandbox`: the platform to train and test against, on this machine. */
export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('Run the sandbox platform')
    .option('--port <number>', 'port, 0 for any free one', '7001')
    .option('--database <file or URL>', 'a file, ":memory:" or postgres://…', 'lianban-sandbox.db')
    .option('--issuer <url>', 'address that browsers use; default http://localhost:<port>')
    .action(async ({ port, database, issuer }: { port: string; database: string; issuer?: string }) => {
      const number = readPort(port);
      // Loaded here, because no other command needs all of it.
      const { startSandbox } = await import('@lianban/sandbox/node');
      const sandbox = await startSandbox({ port: number, database, ...(issuer === undefined ? {} : { issuer }) });
      console.log(`Sandbox platform: ${sandbox.url}`);
      stopOnSignal(() => sandbox.close());
    });
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CliError('cli/invalid-argument', `Failed to start the sandbox: "${text}" is no port. Give a number below 65536.`, { port: text });
}
