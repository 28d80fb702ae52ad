/** 编号. Injected wherever a new id is needed below the elements. */
export interface Ids {
  /** A new id; `kind` says for what, e.g. `application`. */
  next(kind: string): string;
}
