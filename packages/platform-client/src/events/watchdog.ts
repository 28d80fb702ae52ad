/** Calls `onSilence` when nobody has fed it for so many milliseconds. */
export const createWatchdog = (silenceMs: number, onSilence: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    feed: (): void => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, silenceMs);
    },
    stop: (): void => clearTimeout(timer),
  };
};
