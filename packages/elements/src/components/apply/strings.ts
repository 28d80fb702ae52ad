import { defineStrings } from '../../strings/define-strings.ts';
import type { Translate } from '../../strings/define-strings.ts';
import { applyEn } from './strings-en.ts';
import { applyZhCn } from './strings-zh-cn.ts';

export const applyStrings = defineStrings('apply', { 'zh-CN': applyZhCn, en: applyEn });

/** The words as the element binds them. */
export type ApplyWords = Translate<typeof applyZhCn>;
