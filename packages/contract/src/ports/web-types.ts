declare global {
  // Empty, so that packages without DOM compile; both merge with the full declarations wherever DOM or Node types are loaded.
  interface AbortSignal {}
  interface Blob {}
}

/** A file as a page hands it over: a `File`, or a `Blob` with a name. 文件 */
export type NamedBlob = Blob & { name?: string };

/** Ends what was begun; the web's `AbortSignal`. */
export type Cancellation = AbortSignal;
