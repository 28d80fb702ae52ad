import { Hono } from 'hono';
import type { PlatformServices } from '../platform-services.ts';
import { loadStatistics } from './load-statistics.ts';

/** `/api/v1/statistics`: the bulletin's figures, public. */
export function createStatisticsRoutes(services: PlatformServices): Hono {
  return new Hono().get('/api/v1/statistics', async (c) => c.json(await loadStatistics(services)));
}
