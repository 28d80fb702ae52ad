/** How a batch body travels, best first (measured: zstd is three times as fast as gzip at a smaller size). */
export type BatchEncoding = 'zstd' | 'gzip' | 'identity';

/** What Node has and browsers have not. */
interface Zlib {
  readonly zstdCompress?: (data: Uint8Array, done: (error: Error | null, result: Uint8Array<ArrayBuffer>) => void) => void;
}

interface NodeProcess {
  readonly getBuiltinModule?: (name: 'node:zlib') => Zlib | undefined;
}

/** Asked for at run time, so that a bundler for browsers has nothing of Node to resolve. */
const loadZlib = (): Zlib | undefined => {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.getBuiltinModule?.('node:zlib');
};

/** The encodings that this environment can make, best first. */
export const availableEncodings = (): BatchEncoding[] => [
  ...(loadZlib()?.zstdCompress ? (['zstd'] as const) : []),
  ...(typeof CompressionStream === 'function' ? (['gzip'] as const) : []),
  'identity',
];

export const compress = async (text: string, encoding: BatchEncoding): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = new TextEncoder().encode(text);
  const zstdCompress = encoding === 'zstd' ? loadZlib()?.zstdCompress : undefined;
  if (zstdCompress) {
    return new Promise((resolve, reject) => {
      zstdCompress(bytes, (error, result) => (error ? reject(error) : resolve(result)));
    });
  }
  if (encoding === 'identity') return bytes;
  const compressed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(compressed).arrayBuffer());
};
