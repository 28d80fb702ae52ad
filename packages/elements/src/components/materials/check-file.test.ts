import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file.ts';

const material = { accept: ['image/jpeg', 'application/pdf'], maxSizeBytes: 1000 };
const file = (name: string, type: string, size = 10) => ({ name, type, size });

describe('checkFile', () => {
  it('lets accepted types pass', () => {
    expect(checkFile(file('a.jpg', 'image/jpeg'), material)).toBeUndefined();
  });

  it('goes by the ending of the name where the system knows no type', () => {
    expect(checkFile(file('出院小结.PDF', ''), material)).toBeUndefined();
    expect(checkFile(file('出院小结.docx', ''), material)).toBe('typeNotAccepted');
  });

  it('refuses other types, empty files and files over the limit, the limit itself is allowed', () => {
    expect(checkFile(file('a.png', 'image/png'), material)).toBe('typeNotAccepted');
    expect(checkFile(file('a.jpg', 'image/jpeg', 0), material)).toBe('empty');
    expect(checkFile(file('a.jpg', 'image/jpeg', 1001), material)).toBe('tooLarge');
    expect(checkFile(file('a.jpg', 'image/jpeg', 1000), material)).toBeUndefined();
  });

  it('understands image/* and an empty list as “any”', () => {
    expect(checkFile(file('a.png', 'image/png'), { ...material, accept: ['image/*'] })).toBeUndefined();
    expect(checkFile(file('a.zip', 'application/zip'), { ...material, accept: [] })).toBeUndefined();
  });
});
