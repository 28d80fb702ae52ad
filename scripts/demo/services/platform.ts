import { startSandbox } from '@lianban/sandbox/node';
import { clientsOf } from './clients.ts';
import { addresses, endWith, secretOf } from './environment.ts';

const sandbox = await startSandbox({
  port: addresses.platform.port,
  issuer: addresses.platform.origin,
  database: process.env['DEMO_DATABASE'] ?? ':memory:',
  clients: clientsOf(addresses, { portal: secretOf('PORTAL_SECRET'), policeConnector: secretOf('POLICE_CONNECTOR_SECRET') }),
  log: (entry) => console.log(JSON.stringify(entry)),
});
endWith(() => sandbox.close());
