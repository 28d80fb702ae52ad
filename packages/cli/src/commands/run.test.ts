import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runLianban, startLianban, type Run } from '../testing/run-lianban.ts';

const env = { CLIENT_SECRET: 'agreed-with-the-platform' };
let folder: string;

const config = (): Record<string, unknown> => ({
  department: { deptCode: '11529900MB9Q000276', deptName: '青禾市公安局' },
  // Nobody listens there: the connector starts all the same and says what is wrong.
  platform: { baseUrl: 'http://127.0.0.1:9', clientId: 'police-connector', secretEnv: 'CLIENT_SECRET' },
  source: { url: 'sqlite:legacy.db' },
  stateFile: 'state/outbox.db',
  sourceSystem: 'old',
  dataSource: '152',
  tables: [{ table: 'caseStep', query: 'SELECT ID, BH, T FROM JL', key: 'ID', changedAt: 'T', columns: { projectNo: { column: 'BH' } } }],
  operations: { port: 0 },
});

/** Writes a configuration and runs it to its end. */
async function run(content: unknown, variables: Record<string, string> = env): Promise<Run> {
  writeFileSync(join(folder, 'connector.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return runLianban(['run', join(folder, 'connector.json')], { env: variables });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianban-run-'));
  const legacy = new DatabaseSync(join(folder, 'legacy.db'));
  legacy.exec('CREATE TABLE JL (ID INTEGER PRIMARY KEY, BH TEXT, T TEXT)');
  legacy.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lianban run', () => {
  test.each([
    ['no JSON', '{ "department": ', /: it is not JSON \(.*\)\. Mend the file\. \[connector\/bad-config\]/],
    ['not even an object', 'null', /: \/ is not an object\. .* \[connector\/bad-config\]/],
    ['without a department', { ...config(), department: undefined }, /: \/department is not an object\. Write it as .* \[connector\/bad-config\]/],
    ['with a table that does not exist', { ...config(), tables: [{ table: 'cases' }] }, /: \/tables\/0\/table names the unknown exchange table "cases"\. Use one of: .* \[connector\/bad-config\]/],
    ['with a query that writes', { ...config(), tables: [{ table: 'caseStep', query: 'DELETE FROM JL' }] }, /: \/tables\/0\/query is not a SELECT\. The connector only reads; .* \[connector\/bad-config\]/],
    ['with a source that is not there', { ...config(), source: { url: 'sqlite:missing.db' } }, /^Failed to open the source sqlite:.*missing\.db: the file does not exist\. Check .* \[connector\/source-unreadable\]/],
    ['with a state that is another file', { ...config(), stateFile: 'connector.json' }, /^Failed to open the connector's state .*\. Name a file .* \[connector\/state-unusable\]/],
  ])('stops at a configuration %s', async (_what, content, message) => {
    const { exitCode, output, errors } = await run(content);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(message);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'state'))).toBe(false);
  });

  test('stops at a configuration that is not there', async () => {
    const { exitCode, errors } = await runLianban(['run', join(folder, 'other.json')], { env });
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^Failed to read .*other\.json: ENOENT.*\. Check the path\. \[cli\/file-unreadable\]\n$/);
  });

  test('names the variable of the secret that it misses, and takes an empty one for none', async () => {
    for (const variables of [{}, { CLIENT_SECRET: '' }]) {
      const { exitCode, errors } = await run(config(), variables);
      expect(exitCode).toBe(2);
      expect(errors).toBe('Failed to start the connector: the environment variable CLIENT_SECRET is empty. Set it to the client secret agreed with the platform. [cli/invalid-argument]\n');
    }
  });

  test('names the variable of the sign-on secret that it misses', async () => {
    const { exitCode, errors } = await run({ ...config(), signOn: { trustedLoginUrl: 'http://police.example/login/trusted', secretEnv: 'TRUSTED_SECRET', accounts: {} } });
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/the environment variable TRUSTED_SECRET is empty\. .* \[connector\/secret-missing\]/);
  });

  test('stops when the port of its page is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { exitCode, errors } = await run({ ...config(), operations: { port } });
    other.close();
    expect(exitCode).toBe(2);
    expect(errors).toMatch(new RegExp(`port ${port} is taken\\. .* \\[connector/port-taken\\]`));
  });

  test('runs until it is asked to stop, and says where its page is and what is wrong meanwhile', async () => {
    writeFileSync(join(folder, 'connector.json'), JSON.stringify(config()));
    const command = startLianban(['run', 'connector.json'], { env, cwd: folder });
    const url = /operations page (\S+)/.exec(await command.waitFor(/operations page \S+\n/))?.[1] ?? '';
    expect(await (await fetch(url)).text()).toContain('青禾市公安局');
    expect(existsSync(join(folder, 'state/outbox.db'))).toBe(true);
    const { exitCode, output, errors } = await command.stop();
    expect(exitCode).toBe(0);
    expect(output).toBe(`青禾市公安局: connector runs, operations page ${url}\n`);
    expect(errors).not.toContain(env.CLIENT_SECRET);
  });
});
