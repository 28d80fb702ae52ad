import type { UploadedFile } from '@lianban/contract';
import { validateUploadedFile } from '@lianban/contract/validators';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDialect } from '../node/open-dialect.ts';
import { PDF } from '../testing/newborn-story.ts';
import { createTestPlatform, TEST_ISSUER } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

let it: TestPlatform;
beforeAll(async () => {
  it = await createTestPlatform({ dialect: await openDialect(':memory:'), limits: { uploadMaxSizeBytes: 1000 } });
});
afterAll(() => it.platform.close());

const send = (content: Uint8Array, mediaType: string, name = '住院分娩记录.pdf') =>
  it.ask<UploadedFile>('chen.xiaoyu', 'POST', '/api/v1/uploads', {
    body: content,
    headers: { 'Content-Type': mediaType, 'Lianban-File-Name': encodeURIComponent(name) },
  });

test('a file comes back to its owner byte for byte, as a download', async () => {
  const { status, body } = await send(PDF, 'application/pdf');
  expect(status).toBe(201);
  expect(validateUploadedFile(body)).toMatchObject({ valid: true });
  expect(body).toMatchObject({ fileName: '住院分娩记录.pdf', mediaType: 'application/pdf', sizeBytes: PDF.byteLength });
  const { accessToken } = await it.platform.tokens.issue({ sub: 'acct-chen.xiaoyu', clientId: 'portal' });
  const response = await it.platform.fetch(
    new Request(`${TEST_ISSUER}/api/v1/uploads/${body.fileId}`, { headers: { Authorization: `Bearer ${accessToken}` } }),
  );
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
  expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('住院分娩记录.pdf')}`);
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('is not found by anybody else', async () => {
  const { body } = await send(PDF, 'application/pdf');
  for (const who of ['wang.jianguo', 'officer.health', 'supervisor']) {
    expect((await it.ask(who, 'GET', `/api/v1/uploads/${body.fileId}`)).problem).toMatchObject({ status: 404, code: 'upload/not-found' });
  }
});

test('what is not the type it says, or none that materials may have, is refused', async () => {
  const html = new TextEncoder().encode('<script>alert(1)</script>');
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  for (const [content, mediaType] of [
    [html, 'text/html'],
    [html, 'application/pdf'],
    [png, 'image/jpeg'],
    [new Uint8Array(0), 'image/png'],
  ] as const) {
    expect((await send(content, mediaType)).problem).toMatchObject({ status: 415, code: 'upload/type-not-accepted' });
  }
  expect((await send(png, 'image/png; charset=binary')).status).toBe(201);
});

test('what is too large is refused, whether its length is told or not', async () => {
  const large = new Uint8Array(1001);
  large.set(PDF);
  expect((await send(large, 'application/pdf')).problem).toMatchObject({ status: 413, code: 'upload/too-large' });
  const { accessToken } = await it.platform.tokens.issue({ sub: 'acct-chen.xiaoyu', clientId: 'portal' });
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(600)),
  });
  const request = { method: 'POST', body: stream, duplex: 'half', headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/pdf' } };
  const response = await it.platform.fetch(new Request(`${TEST_ISSUER}/api/v1/uploads`, request as RequestInit));
  expect(response.status).toBe(413);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\照片.jpg', '照片.jpg'],
  ['a\r\nSet-Cookie: b', 'aSet-Cookie: b'],
  ['', 'file'],
])('a name %j is kept as %j', async (name, kept) => {
  expect((await send(PDF, 'application/pdf', name)).body.fileName).toBe(kept);
});
