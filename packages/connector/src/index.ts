export type { ColumnMapping, ConnectorConfig, DispatchColumn, DispatchMapping, MomentPattern, SignOnMapping, TableMapping } from './config/config.ts';
export { parseConfig } from './config/parse-config.ts';
export type { DeliveryPort } from './delivery/delivery-port.ts';
export { ConnectorError } from './errors.ts';
export type { ConnectorErrorCode } from './errors.ts';
export type { TableCounts } from './outbox/reconcile.ts';
export type { Refusal } from './outbox/refusals.ts';
export { startConnector } from './start-connector.ts';
export type { Connector, ConnectorOptions } from './start-connector.ts';
