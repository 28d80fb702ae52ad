import { join } from 'node:path';
import { startLegacySystem } from '../../../examples/legacy-department/system/server.ts';
import { addresses, endWith, secretOf, stateFolder } from './environment.ts';

const server = await startLegacySystem({ port: addresses.police.port, file: join(stateFolder, 'police.db'), trustedSecret: secretOf('POLICE_TRUSTED_SECRET') });
endWith(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
