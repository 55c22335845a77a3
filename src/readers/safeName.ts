/** Control characters and those that turn the direction of writing, with which a name looks like another. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** May a path below a folder or archive be taken as it stands? No climbing out, no root, no deceiving characters. */
export function isSafePath(name: string): boolean {
  if (DECEIVING.test(name) || name.includes('\\') || /^[a-z]:/i.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
