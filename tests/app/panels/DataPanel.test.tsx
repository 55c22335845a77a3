import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataPanel } from '../../../src/app/panels/DataPanel.tsx';
import { ClaimTable } from '../../../src/app/panels/data/ClaimTable.tsx';
import { tableRows } from '../../../src/app/panels/data/tableRows.ts';
import { namesOf } from '../../../src/app/panels/shared/useNames.ts';
import { CLAIMS, DATASET } from './fixture.ts';
import { expectAccessible } from './expectAccessible.ts';
import { show } from './show.tsx';

/** jsdom lays nothing out; the virtual table needs a height to know what is in sight. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
});
afterEach(() => vi.restoreAllMocks());

const quotes = () =>
  within(screen.getByRole('table', { name: '全部记录' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[3]?.textContent);

describe('the table of claims', () => {
  it('holds every claim and sorts by a column, both ways', async () => {
    show(<DataPanel />);
    expect(quotes()).toHaveLength(5);
    const header = screen.getByRole('columnheader', { name: /阶段/ });
    await userEvent.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect(quotes()[0]).toBe('稀土产业产值突破千亿元');
    await userEvent.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(quotes()[0]).toBe('专家建议赤峰发展氢能');
  });
  it('filters by words, region, status and document', async () => {
    const store = show(<DataPanel />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '阶段' }), 'planned');
    expect(store.getState().filters.statuses).toEqual(['planned']);
    expect(quotes()).toHaveLength(2);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '阶段' }), 'existing');
    expect(store.getState().filters.statuses).toEqual(['planned', 'existing']);
    expect(quotes()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: /^去掉 规划/ }));
    expect(quotes()).toEqual(['稀土产业产值突破千亿元']);
    await userEvent.click(screen.getByRole('button', { name: '全部清除' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '文件' }), 'd2');
    expect(store.getState().tableDocuments).toEqual(['d2']);
    await userEvent.click(screen.getByRole('button', { name: '全部清除' }));
    await userEvent.type(screen.getByRole('searchbox', { name: '地区' }), '合肥');
    await vi.waitFor(() => expect(quotes()).toEqual(['合肥市布局氢能等未来产业']));
    expect(screen.getAllByText('显示 1 条，共 5 条')[0]).toBeInTheDocument();
  });
  it('says which filter of its own leaves nothing and lifts it', async () => {
    show(<DataPanel />);
    await userEvent.type(screen.getByRole('searchbox', { name: '地区' }), '没有这里');
    await userEvent.click(await screen.findByRole('button', { name: '去掉这两个条件' }, { timeout: 5000 }));
    await vi.waitFor(() => expect(quotes()).toHaveLength(5));
    expect(screen.getByRole('searchbox', { name: '地区' })).toHaveValue('');
  });
  it('opens the document of a sentence', async () => {
    const store = show(<DataPanel />);
    await userEvent.click(screen.getByRole('button', { name: '稀土产业产值突破千亿元' }));
    expect(store.getState().claim).toBe('c-rare');
  });
  it('draws only the rows in sight of 50,000, and sorts them in good time', async () => {
    const claims = Array.from({ length: 50_000 }, (_, index) => ({
      ...CLAIMS[index % CLAIMS.length]!,
      id: `c${index}`,
    }));
    show(<DataPanel />, { dataset: { ...DATASET, claims } });
    expect(quotes().length).toBeLessThan(60);
    expect(screen.getByRole('table', { name: '全部记录' })).toHaveAttribute('aria-rowcount', '50001');
    const header = screen.getByRole('columnheader', { name: /地区/ });
    await userEvent.click(within(header).getByRole('button'));
    expect(quotes()[0]).toContain('包头');
  });
  it.each([
    { mostPrinted: 2_000, printed: 80, left: null },
    { mostPrinted: 70, printed: 70, left: '打印的是前 70 条，共 80 条；全部记录可在页面上下载。' },
  ])('prints all rows up to $mostPrinted, and says what is left out', ({ mostPrinted, printed, left }) => {
    const claims = Array.from({ length: 80 }, (_, index) => ({ ...CLAIMS[0]!, id: `c${index}` }));
    const rows = tableRows(claims, namesOf(DATASET, 'zh'), DATASET.taxonomy);
    show(<ClaimTable rows={rows} mostPrinted={mostPrinted} />);
    const drawn = () => document.querySelectorAll('.claim-table-body > .claim-row').length;
    expect(drawn()).toBeLessThan(60);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toBe(printed);
    expect(document.querySelector('.claim-table-rest')?.textContent ?? null).toBe(left);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(drawn()).toBeLessThan(60);
    expect(document.querySelector('.claim-table-rest')).toBeNull();
  });
  it('says which provinces have documents and which have none', () => {
    show(<DataPanel />);
    const coverage = screen.getByRole('region', { name: '资料覆盖' });
    expect(coverage).toHaveTextContent('3 个省级地区中 2 个有资料，4 个地级地区中 3 个有资料');
    expect(within(coverage).getByRole('button', { name: /上海/ })).toHaveTextContent('无资料');
  });
  it.each(['zh', 'en'] as const)('has no accessibility violation in %s', async (lang) => {
    show(<DataPanel />, { choices: { lang } });
    await expectAccessible();
  });
});
