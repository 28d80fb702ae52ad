import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets between the demo's own servers, made on the first start and kept with its data. */
export type DemoSecrets = { portal: string; policeConnector: string; policeTrusted: string };

export function loadSecrets(folder: string): DemoSecrets {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoSecrets;
  const make = (): string => randomBytes(24).toString('base64url');
  const secrets = { portal: make(), policeConnector: make(), policeTrusted: make() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
