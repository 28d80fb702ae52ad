import type { BundleSummary, Statistics } from '@lianban/contract';
import { Hono } from 'hono';
import { listLoginAccounts } from '../login/list-login-accounts.ts';
import type { PagesEnv } from '../pages-env.ts';
import type { PagesServices } from '../pages-services.ts';
import { homePage } from '../pages/home-page.ts';
import { statisticsPage } from '../pages/statistics-page.ts';
import { listEntrances } from './list-entrances.ts';

/** The client where applicants apply for bundles, by its well-known id. */
const portalClientId = 'portal';

/** `/` and `/statistics`: public pages over the same API that everyone else reads. */
export function createHomeRoutes({ platform }: PagesServices): Hono<PagesEnv> {
  const read = async <T>(path: string): Promise<T> => {
    const response = await platform.fetch(new Request(new URL(path, platform.issuer)));
    return (await response.json()) as T;
  };
  const readStatistics = () => read<Statistics>('/api/v1/statistics');

  return new Hono<PagesEnv>()
    .get('/', async (c) => {
      const entrances = listEntrances(platform.clients.list()).sort((one, other) => Number(other.clientId === portalClientId) - Number(one.clientId === portalClientId));
      const [{ bundles }, statistics, accounts] = await Promise.all([
        read<{ bundles: BundleSummary[] }>('/api/v1/catalog/bundles'),
        readStatistics(),
        listLoginAccounts(platform.db, c.var.page.strings),
      ]);
      const portalHref = entrances.find((entrance) => entrance.clientId === portalClientId)?.href;
      c.header('Cache-Control', 'no-store');
      return c.html(homePage({ context: c.var.page, bundles, statistics, entrances, portalHref, accounts }));
    })
    .get('/statistics', async (c) => {
      c.header('Cache-Control', 'no-store');
      return c.html(statisticsPage({ context: c.var.page, statistics: await readStatistics() }));
    });
}
