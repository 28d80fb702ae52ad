import type { JsonPointer } from '@lianban/contract';

import { FormEngineError } from '../errors.ts';
import { isInheritedName } from './is-inherited-name.ts';
import { toPointer } from './json-pointer.ts';

/**
 * Where the unified answers keep a data element of a subject. Every package that meets an element goes through here.
 *
 * Shape: facts of a person lose the word `person`; other entities keep theirs.
 * `('child', 'person.name')` → `/child/name`; `('child', 'birth.place')` → `/child/birthPlace`.
 * Errors: `form-engine/invalid-definition` when subject or element is not made of plain words, or the subject is `items`.
 */
export function toAnswerPointer(subject: string, element: string): JsonPointer {
  const words = element.split('.');
  if (!isWord(subject) || subject === 'items' || words.length < 2 || !words.every(isWord)) {
    throw new FormEngineError(
      'form-engine/invalid-definition',
      `Failed to place element "${element}" of subject "${subject}": both must be plain words, the element like "person.name", the subject not "items". Correct x-element or x-subject.`,
      { subject, element },
    );
  }
  const [entity = '', ...rest] = words;
  const [first = '', ...others] = entity === 'person' ? rest : words;
  return toPointer([subject, first + others.map(capitalize).join('')]);
}

const isWord = (text: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(text) && !isInheritedName(text);
const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
