import type { Draft } from '@lianban/contract';

import { PlatformClientError } from '../errors.ts';
import type { DraftKeys, DraftPerson } from './draft-keys.ts';
import type { SealedDraft } from './sealed-draft.ts';

/** What a sealed draft belongs to; changing any of it makes the seal invalid. */
export interface DraftPlace extends Pick<SealedDraft, 'owner' | 'name' | 'format' | 'revision' | 'savedMs'> {
  readonly person: DraftPerson;
}

const encoder = new TextEncoder();

const toAdditionalData = ({ person, owner, name, format, revision, savedMs }: DraftPlace): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify([person.platform, person.sub, owner, name, format, revision, savedMs]));

/** Encrypts with AES-256-GCM under a fresh 96-bit nonce; person, place and revision are authenticated with it. */
export const sealDraft = async (keys: DraftKeys, place: DraftPlace, draft: Draft): Promise<SealedDraft> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { person: _person, ...record } = place;
  const algorithm = { name: 'AES-GCM', iv, additionalData: toAdditionalData(place) };
  const sealed = await crypto.subtle.encrypt(algorithm, keys.seal, encoder.encode(JSON.stringify(draft)));
  return { ...record, iv, sealed };
};

/** Errors: `draft/unreadable` when key, person or bytes are not those it was sealed with, or its layout is unknown. */
export const openDraft = async (keys: DraftKeys, person: DraftPerson, record: SealedDraft): Promise<Draft> => {
  const format: number = record.format;
  if (format !== 1) throw unreadable(`its format ${format} is not known to this version`);
  try {
    const algorithm = { name: 'AES-GCM', iv: record.iv, additionalData: toAdditionalData({ ...record, person }) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, keys.seal, record.sealed))) as Draft;
  } catch (error) {
    throw unreadable('it was sealed with another key or was changed since', error);
  }
};

const unreadable = (why: string, cause?: unknown): PlatformClientError =>
  new PlatformClientError(
    'draft/unreadable',
    `Failed to open the draft on this device: ${why}. Begin anew; the next save replaces it.`,
    {},
    { cause },
  );
