import { serve, type ServerType } from '@hono/node-server';
import { ConnectorError } from '../errors.ts';

/** Opens the operations page. @throws ConnectorError `connector/port-taken` */
export function listen(fetch: (request: Request) => Response | Promise<Response>, { port, host }: { port: number; host: string }): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new ConnectorError('connector/port-taken', `Failed to open the operations page: port ${port} is taken. Stop what uses it or change /operations/port.`, { port }, { cause })
          : cause,
      ),
    );
  });
}
