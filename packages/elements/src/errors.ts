import { LianbanError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type ElementsErrorCode =
  | 'elements/defined-twice'
  | 'elements/platform-missing'
  | 'elements/property-invalid'
  | 'elements/field-unknown';

/** The one error class of `@lianban/elements`. */
export class ElementsError extends LianbanError<ElementsErrorCode> {}
