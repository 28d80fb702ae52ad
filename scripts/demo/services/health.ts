import { startDeskSite } from '../../../examples/no-system-department/server.ts';
import { addresses, endWith } from './environment.ts';

const server = await startDeskSite({ port: addresses.health.port, platform: addresses.platform.origin, clientId: 'health-desk' });
endWith(() => new Promise((resolve) => server.close(resolve)));
