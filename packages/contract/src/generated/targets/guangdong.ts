// Generated from targets/guangdong.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { TargetMapping } from '../types.ts';

export const mapping: TargetMapping = {
 "$schema": "../schemas/targets/target-mapping.schema.json",
 "$comment": "standards §12 GD (S); tables not in standards.md",
 "name": "guangdong",
 "title": {
  "zh": "广东（SBLSH）",
  "en": "Guangdong (SBLSH)"
 },
 "description": {
  "zh": "只有传输码：没有见到该目标的表结构，拿到后在 tables 中补上。",
  "en": "Digits only: no tables of this target were seen; add them to tables once you have them."
 },
 "digitsOf": "guangdong",
 "tables": {}
};
