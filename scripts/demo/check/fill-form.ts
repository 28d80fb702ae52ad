import type { Page } from 'playwright-core';

/** What the story's mother answers where no register knew it, by field path. */
const answers: Record<string, string> = {
  '/child/name': '林安然', '/child/sex': '男', '/child/birthDate': '2026-11-10', '/child/birthTime': '08:30', '/child/ethnicity': '汉族',
};

const today = '2026-11-10';

/** Fills every visible, empty, writable field as a person would: by its kind, with what fits its label. @returns how many were typed */
export async function fillForm(page: Page): Promise<number> {
  let typed = 0;
  // Answers make further fields visible, so look again until nothing is left.
  for (let round = 0; round < 5; round += 1) {
    const fields = await page.locator('lianban-form [name^="/"]').all();
    let changed = 0;
    for (const field of fields) {
      if (!(await field.isVisible())) continue;
      const state = await field.evaluate((element) => {
        const { value, label, readonly, provenance } = element as unknown as { value: unknown; label: string; readonly: boolean; provenance?: { locked?: boolean } };
        return { isEmpty: value === undefined || value === '' || value === null, label, isLocked: readonly || provenance?.locked === true, kind: element.localName };
      });
      if (!state.isEmpty || state.isLocked) continue;
      await fillField(field, (await field.getAttribute('name')) ?? '', state.kind, state.label);
      changed += 1;
    }
    typed += changed;
    if (changed === 0) break;
  }
  return typed;
}

async function fillField(field: ReturnType<Page['locator']>, path: string, kind: string, label: string): Promise<void> {
  const given = answers[path];
  const input = field.locator('input, textarea').first();
  switch (kind) {
    case 'lianban-date-field': {
      const [year = '', month = '', day = ''] = (given ?? today).split('-');
      await field.locator('#year-input').fill(year);
      await field.locator('#month-input').fill(month);
      await field.locator('#day-input').fill(day);
      return;
    }
    case 'lianban-radio-field':
      return void (await (given ? field.getByText(given, { exact: true }) : field.locator('label').first()).click());
    case 'lianban-select-field': {
      const select = field.locator('select');
      return void (await select.selectOption(given ? { label: given } : { index: 1 }));
    }
    case 'lianban-checkbox-field':
    case 'lianban-checkboxes-field':
      return void (await field.locator('label').first().click());
    default:
      return input.fill(given ?? textFor(kind, label));
  }
}

function textFor(kind: string, label: string): string {
  if (kind === 'lianban-phone-field') return '13900000001';
  if (kind === 'lianban-id-number-field') return '529900198801010014';
  if (kind === 'lianban-person-name-field') return '林致远';
  if (kind === 'lianban-money-field') return '6800';
  if (kind === 'lianban-number-field') return /体重/.test(label) ? '3300' : /身长|身高/.test(label) ? '50' : /孕周/.test(label) ? '39' : '1';
  if (/账号|卡号/.test(label)) return '6222000000000000001';
  if (/时间/.test(label)) return '08:30';
  if (/银行/.test(label)) return '青禾市农村商业银行';
  if (/机构|医院/.test(label)) return '青禾市妇幼保健院';
  if (/地址|住址/.test(label)) return '示例省青禾市和风路 8 号 2 单元 301 室';
  if (/籍贯|出生地|地点/.test(label)) return '示例省青禾市';
  return '无特殊情况';
}
