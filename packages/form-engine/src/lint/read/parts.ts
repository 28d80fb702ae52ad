import { isObject } from '../../pointers/answer-tree.ts';
import type { Part } from './read-definition.ts';

/** The objects of a list, each with its place in it; what is no object is left to the schema. */
export const listParts = (value: unknown): { readonly part: Part; readonly index: number }[] =>
  Array.isArray(value) ? value.flatMap((part: unknown, index) => (isObject(part) ? [{ part, index }] : [])) : [];

/** The texts of a list. */
export const listTexts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []);

/** A text that is one and not empty. */
export const readText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
