import { isMobile } from './is-mobile.ts';

export type ParsedPhone =
  | { valid: true; kind: 'mobile' }
  | { valid: true; kind: 'landline'; areaCode: string; number: string; extension?: string }
  | { valid: true; kind: 'short'; number: string; areaCode?: string }
  | { valid: false };

const areaCode = '0(?:10|2\\d|[3-9]\\d{2})';
const landline = /* @__PURE__ */ new RegExp(`^(${areaCode})-?([2-9]\\d{6,7})(?:-(\\d{1,6}))?$`);
const short = /* @__PURE__ */ new RegExp(`^(?:(${areaCode})-?)?(1[02]\\d{3}|9[56]\\d{3})$`);

/**
 * 电话号码: a mobile, a landline with its area code, or a short number such as 12345 or 12366, with an area code where it is called from elsewhere.
 * Shape: digits and hyphens only. A landline without area code is refused: nobody can call it from another place. Source: standards §6 (B).
 */
export const parsePhone = (text: string): ParsedPhone => {
  if (isMobile(text)) return { valid: true, kind: 'mobile' };
  const [, area, number, extension] = landline.exec(text) ?? [];
  if (area !== undefined && number !== undefined) return { valid: true, kind: 'landline', areaCode: area, number, ...(extension === undefined ? {} : { extension }) };
  const [, region, digits] = short.exec(text) ?? [];
  if (digits === undefined) return { valid: false };
  return { valid: true, kind: 'short', number: digits, ...(region === undefined ? {} : { areaCode: region }) };
};
