import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTarget } from '@lianban/contract/targets';
import { describe, expect, test } from 'vitest';

const readGuide = (language: string): string => readFileSync(join(import.meta.dirname, `../../../../docs/guides/add-a-target.${language}.md`), 'utf8');
const fragmentsOf = (guide: string): Record<string, unknown>[] => [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(`{${text}}`) as Record<string, unknown>);

describe.each(['en', 'zh-CN'])('the guide add-a-target.%s', (language) => {
  const [table, digits] = fragmentsOf(readGuide(language));

  test('shows a table and digits that make a working mapping', () => {
    const target = createTarget({ name: 'qinghe', title: { zh: '青禾', en: 'Qinghe' }, digitsOf: 'national', tables: table, ...digits });
    const { wireRows } = target.toWireRows('caseResult', { projectNo: 'QH20261122000001', resultType: 'correctionOverdue', resultDate: '2026-11-22T09:30:00+08:00' });
    expect(wireRows).toEqual([{ wireTable: 'qh_result', columns: { project_no: 'QH20261122000001', result_type: '4', result_date: '20261122093000' } }]);
    expect(target.parseWireRow('qh_result', wireRows[0]?.columns ?? {}).row['resultType']).toBe('withdrawn');
  });

  test('names every form that the schema knows', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../contract/schemas/targets/target-mapping.schema.json'), 'utf8')) as { $defs: { TargetColumn: { properties: { form: { enum: string[] } } } } };
    for (const form of schema.$defs.TargetColumn.properties.form.enum) expect(readGuide(language)).toContain(`\`${form}\``);
  });
});
