import { defineStrings } from './define-strings.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

/** The shared words, namespace `base`. */
export const baseStrings = defineStrings('base', { 'zh-CN': zhCn, en });
