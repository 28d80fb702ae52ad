export { tableFields } from '../generated/table-fields.ts';
export type { FieldType, TableField } from './table-field.ts';
