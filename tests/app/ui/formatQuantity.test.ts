import { expect, it } from 'vitest';
import { formatQuantity } from '../../../src/app/ui/formatQuantity.ts';

it('parts a Latin unit from its number and leaves Chinese units and signs at it', () => {
  expect(formatQuantity(36, 'million visitors')).toBe('36 million visitors');
  expect(formatQuantity(4573, '亿元')).toBe('4573亿元');
  expect(formatQuantity(42.9, '%')).toBe('42.9%');
});
