/** `CaseAccept` → `case-accept`, the name of its file. */
export const toKebabCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
