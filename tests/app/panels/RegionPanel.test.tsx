import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RegionPanel } from '../../../src/app/panels/RegionPanel.tsx';
import { NO_FILTERS } from '../../../src/app/state/choices.ts';
import { CLAIMS, DATASET, DOCUMENTS } from './fixture.ts';
import { expectAccessible } from './expectAccessible.ts';
import { show } from './show.tsx';

const BAOTOU = { view: 'region', region: '150200' } as const;

describe('a region with claims', () => {
  it('answers its question with priorities in document order, grouped by cluster', () => {
    show(<RegionPanel />, { choices: BAOTOU });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('包头优先发展什么？依据是什么？');
    const list = screen.getByRole('group', { name: '重点产业' });
    const groups = within(list).getAllByRole('heading', { level: 3 });
    expect(groups.map(({ textContent }) => textContent)).toEqual(['能新能源2', '材新材料1']);
  });
  it('opens a row to its sentence, checked against the document, and from there the document', async () => {
    const store = show(<RegionPanel />, { choices: BAOTOU });
    await userEvent.click(screen.getByRole('button', { name: /^稀土新材料/ }));
    const quote = screen.getByText('稀土产业产值突破千亿元').closest('figure')!;
    expect(quote).toHaveTextContent('原文一致');
    expect(quote).toHaveTextContent('2024-03-06');
    await userEvent.click(within(quote).getByRole('button', { name: '看全文中的这句话' }));
    expect(store.getState().claim).toBe('c-rare');
  });
  it('does not call a quote verbatim that the document does not bear out', () => {
    const [first, ...rest] = DOCUMENTS;
    const changed = [{ ...first!, text: first!.text.replace('培育', '取消') }, ...rest];
    show(<RegionPanel />, { choices: BAOTOU, files: { documents: changed, figures: [] } });
    expect(screen.getByText('与原文不符')).toBeInTheDocument();
  });
  it('groups by status on request', async () => {
    show(<RegionPanel />, { choices: BAOTOU });
    await userEvent.click(screen.getByRole('radio', { name: '按阶段' }));
    const groups = within(screen.getByRole('group', { name: '重点产业' })).getAllByRole('heading', {
      level: 3,
    });
    expect(groups.map(({ textContent }) => textContent)).toEqual(['已有1', '规划2']);
  });
  it('draws the figures of its documents and opens their passage', async () => {
    const store = show(<RegionPanel />, { choices: BAOTOU });
    await userEvent.click(screen.getByRole('button', { name: /稀土产业产值/ }));
    expect(store.getState().claim).toBe('f-rare');
  });
  it('names the regions with the most similar set and the documents behind it', () => {
    show(<RegionPanel />, { choices: BAOTOU });
    const similar = screen.getByRole('region', { name: '重点最相近的地区' });
    expect(similar).toHaveTextContent('赤峰');
    expect(similar).toHaveTextContent('3 项中共有 1 项： 氢能');
    expect(screen.getByRole('region', { name: '依据的文件' })).toHaveTextContent('包头：加快发展');
  });
  it('adds itself to Compare and leads to its province', async () => {
    const store = show(<RegionPanel />, { choices: BAOTOU });
    await userEvent.click(screen.getByRole('button', { name: /加入对比/ }));
    expect(store.getState().compared).toEqual(['150200']);
    await userEvent.click(screen.getByRole('button', { name: '内蒙古' }));
    expect(store.getState().region).toBe('150000');
  });
  it.each(['zh', 'en'] as const)('has no accessibility violation in %s', async (lang) => {
    show(<RegionPanel />, { choices: { ...BAOTOU, lang } });
    await expectAccessible();
  });
});

describe('the named states of a region', () => {
  it('says “no document”, not “no plan”, where nothing was collected', () => {
    show(<RegionPanel />, { choices: { view: 'region', region: '310000' } });
    expect(document.querySelector('[data-state="no-document"]')).toHaveTextContent('没有资料不等于没有规划');
  });
  it('says where documents speak only of units below', () => {
    show(<RegionPanel />, { choices: { view: 'region', region: '340000' } });
    expect(document.querySelector('[data-state="no-document"]')).toHaveTextContent('说到了它的下级地区');
    expect(screen.getByRole('region', { name: '下级地区' })).toHaveTextContent('合肥 1');
  });
  it('says so where documents hold no priority, and lists the units below that have some', () => {
    show(<RegionPanel />, { choices: { view: 'region', region: '150000' } });
    expect(document.querySelector('[data-state="no-priority"]')).toHaveTextContent('1 份文件');
    expect(screen.getByRole('region', { name: '下级地区' })).toHaveTextContent('包头 3赤峰 1');
  });
  it('names the filter that leaves nothing and lifts it in one click', async () => {
    const filters = { ...NO_FILTERS, statuses: ['future'] as const };
    const store = show(<RegionPanel />, { choices: { ...BAOTOU, filters } });
    expect(document.querySelector('[data-state="filter-empty"]')).toHaveTextContent('有 3 条记录');
    await userEvent.click(screen.getByRole('button', { name: '去掉“阶段”' }));
    expect(store.getState().filters).toEqual(NO_FILTERS);
  });
  it('says how many claims a filter hides', () => {
    const filters = { ...NO_FILTERS, statuses: ['existing'] as const };
    show(<RegionPanel />, { choices: { ...BAOTOU, filters } });
    expect(screen.getByText(/当前筛选隐去了 2 条/)).toBeInTheDocument();
  });
  it('offers every region with claims before one is chosen', async () => {
    const store = show(<RegionPanel />, { choices: { view: 'region' } });
    await userEvent.type(screen.getByRole('searchbox'), 'hef');
    await userEvent.click(screen.getByRole('button', { name: /合肥/ }));
    expect(store.getState().region).toBe('340100');
  });
  it('shows a figures file that failed, and the rest all the same', async () => {
    show(<RegionPanel />, { choices: BAOTOU, files: { documents: DOCUMENTS } });
    expect(await screen.findByRole('alert')).toHaveTextContent('figures.json');
    expect(screen.getByRole('group', { name: '重点产业' })).toBeInTheDocument();
  });
});

it('keeps claims of units below out of the region above', () => {
  show(<RegionPanel />, {
    choices: { view: 'region', region: '150000' },
    dataset: { ...DATASET, claims: CLAIMS },
  });
  expect(screen.queryByRole('group', { name: '重点产业' })).toBeNull();
});
