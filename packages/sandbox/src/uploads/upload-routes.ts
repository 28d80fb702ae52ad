import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readBody } from '../http/read-body.ts';
import type { PlatformServices } from '../platform-services.ts';
import { loadUpload } from './load-upload.ts';
import { storeUpload } from './store-upload.ts';

const NAME_MAX_LENGTH = 200;

/** `/api/v1/uploads`: files of materials, one request each. */
export function createUploadRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  routes.post('/api/v1/uploads', requireBearer(services, 'applicant'), async (c) => {
    const content = await readBody(c.req.raw, services.limits.uploadMaxSizeBytes, 'upload/too-large');
    const file = await storeUpload(services, {
      ownerSub: c.var.account.sub,
      mediaType: (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      fileName: toFileName(c.req.header('Lianban-File-Name')),
      content,
    });
    return c.json(file, 201);
  });
  routes.get('/api/v1/uploads/:fileId', requireBearer(services), async (c) => {
    const { file, content } = await loadUpload(services.db, c.var.account, c.req.param('fileId'));
    return c.body(content, 200, {
      'Content-Type': file.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
    });
  });
  return routes;
}

/** The name that the person's device gave the file, without folders and control characters. */
function toFileName(header: string | undefined): string {
  let name = '';
  try {
    name = decodeURIComponent(header ?? '');
  } catch {
    // A name that cannot be read is no reason to refuse the file.
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  const clean = name.replace(/^.*[/\\]/, '').replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return clean === '' ? 'file' : clean.slice(0, NAME_MAX_LENGTH);
}
