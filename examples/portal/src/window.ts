import '@lianban/elements';
import type { LianbanPlatform } from '@lianban/elements';
import { createPlatformClient } from '@lianban/platform-client';
import { loadSiteConfig } from './site.ts';

/** 综合窗口: departments that work on the platform itself (here 人社 and 医保) share this page; each officer sees the own department's cases. */
async function start(): Promise<void> {
  const { platform, clients } = await loadSiteConfig();
  const provider = document.querySelector('lianban-platform') as LianbanPlatform;
  provider.platform = createPlatformClient({
    baseUrl: platform,
    oidc: { issuer: `${platform}/oidc`, clientId: clients.window, redirectUri: `${location.origin}/window.html` },
  });
  provider.addEventListener('lianban-case-selected', (event) => document.querySelector('lianban-case-desk')?.setAttribute('case', event.projectNo));
}

void start();
