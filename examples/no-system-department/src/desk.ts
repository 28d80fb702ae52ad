import '@lianban/elements';
import type { LianbanPlatform } from '@lianban/elements';
import { createPlatformClient } from '@lianban/platform-client';

/** A department without a system: this static page is all it needs. `/config.json` is one line written at deployment. */
async function start(): Promise<void> {
  const { platform, clientId } = (await (await fetch('/config.json')).json()) as { platform: string; clientId: string };
  const provider = document.querySelector('lianban-platform') as LianbanPlatform;
  provider.platform = createPlatformClient({ baseUrl: platform, oidc: { issuer: `${platform}/oidc`, clientId, redirectUri: `${location.origin}/` } });
  provider.addEventListener('lianban-case-selected', (event) => document.querySelector('lianban-case-desk')?.setAttribute('case', event.projectNo));
}

void start();
