import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses, SiteName } from './addresses.ts';
import { loadSecrets } from './secrets.ts';
import { Service, serviceFile } from './service.ts';

const root = join(import.meta.dirname, '../..');

export type DemoServices = Record<SiteName, Service>;

/** Starts all sites of the demo on one state folder, in the order in which they need each other. */
export async function startServices(addresses: Addresses, stateFolder: string, database?: string): Promise<DemoServices> {
  mkdirSync(stateFolder, { recursive: true });
  const secrets = loadSecrets(stateFolder);
  const env = {
    DEMO_ADDRESSES: JSON.stringify(addresses),
    DEMO_STATE: stateFolder,
    DEMO_DATABASE: database ?? join(stateFolder, 'platform.db'),
    PORTAL_SECRET: secrets.portal,
    POLICE_CONNECTOR_SECRET: secrets.policeConnector,
    POLICE_TRUSTED_SECRET: secrets.policeTrusted,
  };
  const service = (name: SiteName, command: string[], readyPath: string): Service =>
    new Service({ name, command, env, readyUrl: `${addresses[name].local}${readyPath}`, logFile: join(stateFolder, 'logs', `${name}.log`) });

  const services: DemoServices = {
    platform: service('platform', [serviceFile('platform.ts')], '/api/v1/catalog/bundles'),
    portal: service('portal', [serviceFile('portal.ts')], '/'),
    health: service('health', [serviceFile('health.ts')], '/'),
    police: service('police', [serviceFile('police.ts')], '/'),
    connector: service('connector', [join(root, 'packages/cli/src/main.ts'), 'run', writeConnectorConfig(addresses, stateFolder)], '/'),
  };
  try {
    await services.platform.start();
    await Promise.all([services.portal.start(), services.health.start(), services.police.start()]);
    await services.connector.start();
  } catch (error) {
    await stopServices(services);
    throw error;
  }
  return services;
}

export async function stopServices(services: DemoServices): Promise<void> {
  await Promise.all(Object.values(services).map((service) => service.stop()));
}

/** The department's own configuration with this run's addresses and files in place of the example's. */
function writeConnectorConfig(addresses: Addresses, stateFolder: string): string {
  const config = JSON.parse(readFileSync(join(root, 'examples/legacy-department/connector.json'), 'utf8')) as {
    platform: { baseUrl: string };
    source: { url: string };
    stateFile: string;
    operations: { port: number };
    signOn: { platformUrl: string; trustedLoginUrl: string };
  };
  config.platform.baseUrl = addresses.platform.local;
  config.source.url = `sqlite:${join(stateFolder, 'police.db')}`;
  config.stateFile = join(stateFolder, 'connector.db');
  config.operations.port = addresses.connector.port;
  config.signOn.platformUrl = addresses.platform.origin;
  config.signOn.trustedLoginUrl = `${addresses.police.origin}/login/trusted`;
  const file = join(stateFolder, 'connector.json');
  writeFileSync(file, JSON.stringify(config, null, 2));
  return file;
}
