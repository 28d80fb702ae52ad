import '@lianban/elements';
import type { LianbanPlatform } from '@lianban/elements';
import { createPlatformClient } from '@lianban/platform-client';
import { bindLargePrint, loadSiteConfig } from './site.ts';

async function start(): Promise<void> {
  bindLargePrint(document.querySelector('[data-large]'));
  const { platform, clients } = await loadSiteConfig();
  const provider = document.querySelector('lianban-platform') as LianbanPlatform;
  provider.platform = createPlatformClient({
    baseUrl: platform,
    oidc: { issuer: `${platform}/oidc`, clientId: clients.portal, redirectUri: `${location.origin}/` },
    ticketExchange: '/sso/ticket',
  });

  // Pages about one application or one case are told which by their address; the numbers are no secret and no identity.
  const address = new URLSearchParams(location.search);
  for (const tag of ['lianban-progress', 'lianban-correction']) document.querySelector(tag)?.setAttribute('application', address.get('application') ?? '');
  document.querySelector('lianban-rating')?.setAttribute('case', address.get('case') ?? '');

  const open = (page: string, key: string, value: string): void => location.assign(`/${page}?${key}=${encodeURIComponent(value)}`);
  provider.addEventListener('lianban-application-selected', (event) => open('case.html', 'application', event.applicationId));
  provider.addEventListener('lianban-correction-requested', (event) => open('correct.html', 'application', event.applicationId));
  provider.addEventListener('lianban-rating-requested', (event) => open('rate.html', 'case', event.projectNo));
}

void start();
