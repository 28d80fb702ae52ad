// Generated from targets/shandong.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { TargetMapping } from '../types.ts';

export const mapping: TargetMapping = {
 "$schema": "../schemas/targets/target-mapping.schema.json",
 "$comment": "standards §12 SD (S); tables not in standards.md",
 "name": "shandong",
 "title": {
  "zh": "山东（ea_jc）",
  "en": "Shandong (ea_jc)"
 },
 "description": {
  "zh": "只有传输码：没有见到该目标的表结构，拿到后在 tables 中补上。",
  "en": "Digits only: no tables of this target were seen; add them to tables once you have them."
 },
 "digitsOf": "shandong",
 "tables": {}
};
