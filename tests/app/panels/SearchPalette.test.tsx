import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SearchPalette } from '../../../src/app/panels/SearchPalette.tsx';
import { expectAccessible } from './expectAccessible.ts';
import { show } from './show.tsx';

const palette = () => <SearchPalette isOpen onClose={vi.fn()} />;
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('the search', () => {
  it('opens with what there is most of', () => {
    show(palette());
    expect(options()[0]).toContain('包头市');
  });
  it.each([
    ['包头', '包头市'],
    ['baotou', '包头市'],
    ['bt', '包头市'],
    ['沪', '上海市'],
    ['Inner', '内蒙古自治区'],
    ['qingneng', '氢能'],
    ['突破千亿', '稀土产业产值突破千亿元'],
  ])('finds by %s', async (query, found) => {
    show(palette());
    await userEvent.type(screen.getByRole('combobox'), query);
    await vi.waitFor(() => expect(options()[0]).toContain(found), { timeout: 5000 });
  });
  it('is driven by the keyboard: arrows choose, Enter opens', async () => {
    const store = show(palette());
    await userEvent.type(screen.getByRole('combobox'), '氢能');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('氢能');
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('包头市将培育氢能和风电产业');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().claim).toBe('c-hydrogen');
  });
  it('opens an industry with a click', async () => {
    const store = show(palette());
    await userEvent.type(screen.getByRole('combobox'), '氢能');
    await userEvent.click(screen.getByRole('option', { selected: true }));
    expect(store.getState()).toMatchObject({ view: 'industry', industry: 'hydrogen' });
  });
  it('says when nothing is found', async () => {
    show(palette());
    await userEvent.type(screen.getByRole('combobox'), '某某某');
    expect(await screen.findByText('没有找到“某某某”。')).toBeInTheDocument();
  });
  it.each(['zh', 'en'] as const)('has no accessibility violation in %s', async (lang) => {
    show(palette(), { choices: { lang } });
    await expectAccessible();
  });
});
