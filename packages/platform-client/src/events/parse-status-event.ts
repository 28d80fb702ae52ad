import type { StatusEvent } from '@lianban/contract';

/** The status event in one message, or `undefined` when it is none: another kind of message must not stop the stream. */
export const parseStatusEvent = (text: string): StatusEvent | undefined => {
  try {
    const value = JSON.parse(text) as Partial<StatusEvent> | null;
    const isEvent = typeof value?.id === 'string' && typeof value.type === 'string' && typeof value.data?.projectNo === 'string';
    return isEvent ? (value as StatusEvent) : undefined;
  } catch {
    return undefined;
  }
};
