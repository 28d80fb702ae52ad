import { startPortal } from '../../../examples/portal/server.ts';
import { addresses, endWith, secretOf } from './environment.ts';

const server = await startPortal({
  port: addresses.portal.port,
  platform: addresses.platform.origin,
  platformLocal: addresses.platform.local,
  clients: { portal: 'portal', window: 'window-desk' },
  secret: secretOf('PORTAL_SECRET'),
});
endWith(() => new Promise((resolve) => server.close(resolve)));
