import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type ConnectorErrorCode =
  | 'connector/bad-config'
  | 'connector/column-missing'
  | 'connector/dispatch-not-written'
  | 'connector/key-missing'
  | 'connector/key-repeated'
  | 'connector/moment-missing'
  | 'connector/port-taken'
  | 'connector/secret-missing'
  | 'connector/source-unreadable'
  | 'connector/state-unusable'
  | 'connector/unknown-code'
  | 'connector/unreadable-moment';

/** The one error class of `@lianban/connector`. */
export class ConnectorError extends LianbanError<ConnectorErrorCode> {}
