export { color } from './color.ts';
export { largePrint } from './large-print.ts';
export { focus, radius, shadow } from './shape.ts';
export { control, space } from './space.ts';
export { type } from './type.ts';
