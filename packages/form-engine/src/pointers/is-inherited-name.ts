/** Names that every object inherits (`constructor`, `__proto__`, `toString` …): reading one would not read an answer. */
export const isInheritedName = (name: string): boolean => name in Object.prototype;
