import type { Batch, JsonObject } from '@lianban/contract';
import { ContractError, digestRows, parseBatchBody } from '@lianban/contract';
import { validateBatch } from '@lianban/contract/validators';
import { SandboxError } from '../errors.ts';
import { assertValid } from '../http/assert-valid.ts';
import { readBody } from '../http/read-body.ts';
import type { PlatformServices } from '../platform-services.ts';
import { inflate } from './inflate.ts';
import { loadDigest } from './load-digest.ts';

/** As many as a batch may announce in its header. */
const MAX_ROWS = 10_000;

const CONTRACT_VERSIONS = new Set(['1.0']);

/**
 * Reads a pushed batch and holds it against its own header: version, count and digest.
 * Errors: {@link SandboxError} `batch/not-readable`, `batch/contract-version-unknown`, `batch/count-mismatch`,
 * `batch/digest-mismatch`, `request/body-too-large`, `request/encoding-not-supported`.
 */
export async function readBatch(
  services: PlatformServices,
  request: Request,
): Promise<{ batch: Batch; rows: JsonObject[] }> {
  const limit = services.limits.batchMaxSizeBytes;
  const sent = await readBody(request, limit);
  const body = await inflate(services, sent, request.headers.get('Content-Encoding'), limit);
  const { batch: header, lines, rows } = parse(body);
  const version = header['contractVersion'];
  if (typeof version === 'string' && !CONTRACT_VERSIONS.has(version)) {
    throw new SandboxError(
      'batch/contract-version-unknown',
      `Failed to read the batch: contract version "${version.slice(0, 16)}" is not one of ${[...CONTRACT_VERSIONS].join(', ')}. Send rows of a known version.`,
      { known: [...CONTRACT_VERSIONS] },
    );
  }
  const batch = assertValid(validateBatch, header, 'batch/not-readable');
  if (batch.rowCount !== rows.length) {
    throw new SandboxError(
      'batch/count-mismatch',
      `Failed to read the batch: its header says ${batch.rowCount} rows, its body has ${rows.length}. Seal the batch again.`,
      { said: batch.rowCount, found: rows.length },
    );
  }
  const digest = await loadDigest(batch.digestAlgorithm);
  if ((await digestRows(lines, digest)) !== batch.digest) {
    throw new SandboxError(
      'batch/digest-mismatch',
      'Failed to read the batch: the digest in its header is not that of its rows. Send the bytes that were sealed.',
    );
  }
  return { batch, rows };
}

function parse(body: Uint8Array): ReturnType<typeof parseBatchBody> {
  try {
    return parseBatchBody(new TextDecoder('utf-8', { fatal: true }).decode(body), { maxRows: MAX_ROWS });
  } catch (cause) {
    const line = cause instanceof ContractError ? cause.details['line'] : undefined;
    throw new SandboxError(
      'batch/not-readable',
      `Failed to read the batch: ${line === undefined ? 'it is not UTF-8' : `line ${String(line)} is not a JSON object of a row's size, or is beyond ${MAX_ROWS} rows`}. Send NDJSON: {"batch":…} first, then one row per line.`,
      { line },
      { cause },
    );
  }
}
