/** For a current Chromium: no window, no sandbox (tests run as root), and nothing that calls home. */
export const newestChromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For the builds of chrome-aws-lambda, which carry no sandbox and no zygote. */
export const oldChromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // Without it every third Chromium 90 hangs for ever at its start while the machine is busy: its threads wait for each other's GPU channel.
  '--disable-gpu-compositing',
  '--single-process',
  '--no-zygote',
];
