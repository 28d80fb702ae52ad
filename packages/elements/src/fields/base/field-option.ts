/** One choice of a select, radio or checkboxes field. */
export interface FieldOption {
  value: string | number | boolean;
  label: string;
  help?: string;
}

/** The text an option has in HTML attributes; `findOption` leads back to the typed value. */
export const toOptionKey = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** The option a value stands for, compared by its text so that `1` and `"1"` meet. */
export const findOption = (options: readonly FieldOption[], value: unknown): FieldOption | undefined =>
  options.find((option) => toOptionKey(option.value) === toOptionKey(value));
