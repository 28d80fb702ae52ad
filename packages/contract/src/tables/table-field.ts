/** How a field is written in JSON. `date` and `moment` are strings, `code` the name of an entry of a code list. */
export type FieldType = 'text' | 'integer' | 'number' | 'boolean' | 'code' | 'date' | 'moment' | 'list' | 'object';

/** 交换表的一个字段. What a reader of files has to know of a field; the rules it must keep are in the schema. */
export interface TableField {
  /** Name in the contract, e.g. `projectNo`. */
  readonly name: string;
  /** 中文名称, e.g. `办件编号`. */
  readonly title: string;
  readonly titleEn: string;
  readonly type: FieldType;
  /** The schema the field refers to, or its entries do: a code list (`applyerType`, a key of `labels`) or a shared shape (`personName`). */
  readonly of?: string;
  /** Always required; what is required on a condition is not. */
  readonly required: boolean;
  /** The fields of the object, or of each object in the list. */
  readonly fields?: readonly TableField[];
}
