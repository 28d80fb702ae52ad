// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { ShapeCheck } from '../../validators/shape-check.ts';

export declare const hasShape: ShapeCheck;
