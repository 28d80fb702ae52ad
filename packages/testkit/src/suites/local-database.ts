import { connect } from 'node:net';

/** Where a test server listens by convention; it trusts local connections and has an empty database `test`. */
const servers = {
  postgres: { name: 'PostgreSQL', port: 5432, url: 'postgres://postgres@127.0.0.1:5432/test' },
  mariadb: { name: 'MariaDB', port: 3306, url: 'mysql://root@127.0.0.1:3306/test' },
} as const;

export interface LocalDatabase {
  readonly url: string;
  readonly isReachable: boolean;
  /** For the title of a suite: the server's name, and why the suite is skipped when it is. */
  readonly label: string;
}

/**
 * Looks for a database server on this machine, so that suites for it run where there is one and are skipped by name elsewhere:
 * `describe.skipIf(!postgres.isReachable)(`the outbox on ${postgres.label}`, …)`. Only in Node.
 */
export const findLocalDatabase = async (kind: keyof typeof servers): Promise<LocalDatabase> => {
  const { name, port, url } = servers[kind];
  const isReachable = await canConnect(port);
  return { url, isReachable, label: isReachable ? name : `${name} (no server at 127.0.0.1:${port})` };
};

const canConnect = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 });
    const answer = (isReachable: boolean) => (): void => {
      socket.destroy();
      resolve(isReachable);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
