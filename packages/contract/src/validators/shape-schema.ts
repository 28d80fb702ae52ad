export type ShapeType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

/**
 * What remains of a JSON Schema when annotations are gone and every `$ref` is the definition itself: the generated `shape-schemas.ts` is
 * written in it. Only the keywords listed here exist; generation fails at any other.
 */
export interface ShapeSchema {
  readonly type?: ShapeType | readonly ShapeType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'date' | 'date-time';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: ShapeSchema;
  readonly contains?: ShapeSchema;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  readonly additionalProperties?: false | ShapeSchema;
  readonly unevaluatedProperties?: false;
  readonly allOf?: readonly ShapeSchema[];
  readonly anyOf?: readonly ShapeSchema[];
  readonly not?: ShapeSchema;
  readonly if?: ShapeSchema;
  readonly then?: ShapeSchema;
  readonly else?: ShapeSchema;
  /** Always with a discriminator: `branches` by the value of the field `tag`. */
  readonly union?: { readonly tag: string; readonly branches: Readonly<Record<string, ShapeSchema>> };
}

/** Says at once whether a value has the shape of an entity; generated into `shape-tests.ts`. */
export type ShapeTest = (value: unknown) => boolean;
