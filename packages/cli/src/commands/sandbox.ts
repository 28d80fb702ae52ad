import type { Command } from 'commander';
import { startSandbox } from '@lianban/sandbox/node';
import { CliError } from '../errors.ts';

/** `lianban sandbox`: the platform to train and test against, on this machine. */
export function addSandbox(program: Command): void {
  program
    .command('sandbox')
    .description('Run the sandbox platform')
    .option('--port <number>', 'port', '7001')
    .option('--database <file or URL>', 'a file, ":memory:" or postgres://…', 'lianban-sandbox.db')
    .option('--issuer <url>', 'address that browsers use')
    .action(async ({ port, database, issuer }: { port: string; database: string; issuer?: string }) => {
      const number = Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new CliError('cli/invalid-argument', `Failed to start the sandbox: "${port}" is no port. Give a number below 65536.`, { port });
      const sandbox = await startSandbox({ port: number, database, issuer: issuer ?? `http://localhost:${number}` });
      console.log(`Sandbox platform: ${sandbox.url}`);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
    });
}
