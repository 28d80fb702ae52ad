import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesFrom } from './addresses.ts';
import { buildPages } from './build-pages.ts';
import { DemoError } from './demo-error.ts';
import { readOptions } from './options.ts';
import { assertPortsFree, findPortBase } from './ports.ts';
import { printWelcome } from './welcome.ts';
import { startServices, stopServices } from './start-services.ts';

const root = join(import.meta.dirname, '../..');

async function runDemo(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const stateFolder = join(root, '.demo', options.check ? 'check' : 'data');
  if (options.reset || options.check) await rm(stateFolder, { recursive: true, force: true });
  const addresses = addressesFrom(options.portBase ?? (options.check ? await findPortBase(7_201) : 7_001));
  await assertPortsFree(addresses);
  await buildPages();
  const services = await startServices(addresses, stateFolder, options.database);
  if (options.check) {
    const { checkStory } = await import('./check/check-story.ts');
    try {
      await checkStory({ addresses, services, faults: options.faults, screenshotFolder: join(root, '.demo', 'screenshots') });
    } finally {
      await stopServices(services);
    }
    return;
  }
  printWelcome(addresses, stateFolder);
  let stops = 0;
  process.on('SIGINT', () => {
    stops += 1;
    if (stops > 1) return;
    console.log('\nStopping … (the data stays; --reset begins anew)');
    void stopServices(services).then(() => process.exit(0));
  });
  process.once('SIGTERM', () => void stopServices(services).then(() => process.exit(0)));
}

try {
  await runDemo();
} catch (error) {
  if (!(error instanceof DemoError)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
