import { MocksError } from '../errors.ts';

const oldestMajor = 24;

/** Says in words what Node would say with a stack trace. Errors: {@link MocksError} `mocks/node-too-old`. */
export const assertNodeVersion = (version: string = process.versions.node): void => {
  if (Number.parseInt(version, 10) >= oldestMajor) return;
  const message = `Failed to start the mocks: they need Node ${oldestMajor} or later, this is ${version}. Run the tests on Node ${oldestMajor}.`;
  throw new MocksError('mocks/node-too-old', message, { version });
};
