import { describe, expect, test } from 'vitest';
import { parseClients } from './parse-clients.ts';

const page = { clientId: 'my-page', name: '我的网页', grants: ['oidc'], origins: ['http://localhost:8080'], redirectUris: ['http://localhost:8080/'] };
const connector = { clientId: 'my-connector', name: '前置机', secret: 'agreed', grants: ['exchange'], deptKey: 'police' };
const parse = (content: unknown) => parseClients(typeof content === 'string' ? content : JSON.stringify(content), 'clients.json', ['health', 'police']);

describe('parseClients', () => {
  test('takes a page and a connector, which has no origin', () => {
    expect(parse([page, connector])).toEqual([page, { ...connector, origins: [] }]);
  });

  test.each([
    ['no JSON', '[{', 'it is not JSON'],
    ['one client without a list', page, '/ is not a list'],
    ['no object', [7], '/0 is not an object'],
    ['a misspelt member', [{ ...page, redirectUri: 'http://localhost:8080/' }], '/0/redirectUri is unknown. Use clientId, '],
    ['no id', [{ ...page, clientId: ' ' }], '/0/clientId is missing'],
    ['no name', [{ ...page, name: undefined }], '/0/name is missing'],
    ['an unknown grant', [{ ...page, grants: ['oauth'] }], '/0/grants is not a list of oidc, ticket, exchange'],
    ['a path in an origin', [{ ...page, origins: ['http://localhost:8080/'] }], '/0/origins holds "http://localhost:8080/", which is no origin. Write http://localhost:8080,'],
    ['another protocol', [{ ...page, redirectUris: ['ftp://localhost/'] }], '/0/redirectUris holds what is no http or https address'],
    ['an address instead of a list', [{ ...page, redirectUris: 'http://localhost:8080/' }], '/0/redirectUris is not a list'],
    ['no way back to the page', [{ ...page, redirectUris: [] }], '/0/redirectUris is missing, which the grant "oidc" needs'],
    ['no address for tickets', [{ ...page, grants: ['ticket'], secret: 's' }], '/0/ticketUrl is missing, which the grant "ticket" needs'],
    ['no secret for pushing', [{ ...connector, secret: undefined }], '/0/secret is missing, which the grant "exchange" needs'],
    ['an unknown department', [{ ...connector, deptKey: 'fire' }], '/0/deptKey is no department here. Use one of health, police'],
    ['an id that is taken', [page, page], '/1/clientId repeats "my-page"'],
  ])('refuses %s and says where', (_what, content, words) => {
    expect(() => parse(content)).toThrow(expect.objectContaining({ code: 'cli/bad-clients', message: expect.stringContaining(`clients.json: ${words}`) }));
  });
});
