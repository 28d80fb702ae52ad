// Generated from targets/rating.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { TargetMapping } from '../types.ts';

export const mapping: TargetMapping = {
 "$schema": "../schemas/targets/target-mapping.schema.json",
 "$comment": "standards §4, §12 (S2); the interface is JSON per system, not a table",
 "name": "rating",
 "title": {
  "zh": "好差评接口（C0109）",
  "en": "Rating interfaces (C0109)"
 },
 "description": {
  "zh": "只有传输码：没有见到该目标的表结构，拿到后在 tables 中补上。",
  "en": "Digits only: no tables of this target were seen; add them to tables once you have them."
 },
 "digitsOf": "rating",
 "tables": {}
};
