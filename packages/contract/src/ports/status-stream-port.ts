import type { StatusEvent } from '../generated/types.ts';
import type { Cancellation } from './web-types.ts';

/** `waiting`: the connection is lost and will be tried again. */
export type StreamState = 'connecting' | 'open' | 'waiting';

/** 状态推送. Live events; the implementation reconnects and resumes after the last event it has seen. */
export interface StatusStreamPort {
  subscribe(
    filter: { applicationId?: string },
    listener: (event: StatusEvent) => void,
    options: { signal: Cancellation; onState?: (state: StreamState) => void },
  ): void;
}
