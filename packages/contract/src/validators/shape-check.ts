/** What the generated shape checks report: Ajv's errors without messages and schema paths. */
export interface ShapeError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A function compiled from one schema; after a call that answers `false` its `errors` say why. */
export interface ShapeCheck {
  (value: unknown): boolean;
  errors?: ShapeError[] | null;
}
