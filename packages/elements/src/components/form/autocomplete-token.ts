import type { UnifiedField } from '@lianban/form-engine';

const tokens: Readonly<Record<string, string>> = { 'person.name': 'name', 'person.mobile': 'tel', 'person.birthDate': 'bday', 'person.address': 'street-address', 'delivery.address': 'street-address', 'person.sex': 'sex' };

/** The HTML autofill token: only for the applicant, because a browser knows its user and nobody else. */
export const autocompleteToken = ({ subject, element }: Pick<UnifiedField, 'subject' | 'element'>): string =>
  (subject === 'applicant' && element !== undefined ? tokens[element] : undefined) ?? 'off';
