import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { IndustryPanel } from '../../../src/app/panels/IndustryPanel.tsx';
import { NO_FILTERS } from '../../../src/app/state/choices.ts';
import { expectAccessible } from './expectAccessible.ts';
import { show } from './show.tsx';

const HYDROGEN = { view: 'industry', industry: 'hydrogen' } as const;

describe('an industry', () => {
  it('says who, at which status, since when', () => {
    show(<IndustryPanel />, { choices: HYDROGEN });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('谁在发展氢能？处于什么阶段？');
    expect(screen.getByText(/3 个地区提到：规划 1、未来 1、建议 1。/)).toHaveTextContent('2024-03-06');
    const planned = screen.getByRole('region', { name: '规划' });
    expect(within(planned).getByRole('button')).toHaveTextContent(/包头内蒙古.*2024-03-06/);
  });
  it('shows the sentence of a region in one click and its document in another', async () => {
    const store = show(<IndustryPanel />, { choices: HYDROGEN });
    await userEvent.click(within(screen.getByRole('region', { name: '规划' })).getByRole('button'));
    expect(screen.getByText('包头市将培育氢能和风电产业')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '看全文中的这句话' }));
    expect(store.getState().claim).toBe('c-hydrogen');
  });
  it('sets its crowd beside the others of its cluster and names what goes with it', () => {
    show(<IndustryPanel />, { choices: HYDROGEN });
    expect(screen.getByRole('region', { name: '扎堆与空白' })).toHaveTextContent('排第 1');
    expect(screen.getByRole('region', { name: '常与之同列的产业' })).toHaveTextContent('风电1 地');
  });
  it('lists regions with documents that do not mention it', () => {
    show(<IndustryPanel />, { choices: { view: 'industry', industry: 'wind' } });
    const silent = screen.getByRole('region', { name: '有资料、未提及的 2 个省市' });
    expect(silent).toHaveTextContent('未提及不等于没有');
    expect(silent).toHaveTextContent('赤峰合肥');
  });
  it('names the filter that leaves nothing', async () => {
    const filters = { ...NO_FILTERS, clusters: ['new-materials'] };
    const store = show(<IndustryPanel />, { choices: { ...HYDROGEN, filters } });
    await userEvent.click(screen.getByRole('button', { name: '去掉“产业集群”' }));
    expect(store.getState().filters.clusters).toEqual([]);
  });
  it('offers all industries with the number of regions before one is chosen', async () => {
    const store = show(<IndustryPanel />, { choices: { view: 'industry' } });
    await userEvent.click(screen.getByRole('button', { name: /氢能 3/ }));
    expect(store.getState().industry).toBe('hydrogen');
  });
  it('says so when a link names an industry that does not exist', () => {
    show(<IndustryPanel />, { choices: { view: 'industry', industry: 'teleport' } });
    expect(screen.getByText('没有名为 teleport 的产业。')).toBeInTheDocument();
  });
  it.each(['zh', 'en'] as const)('has no accessibility violation in %s', async (lang) => {
    show(<IndustryPanel />, { choices: { ...HYDROGEN, lang } });
    await expectAccessible();
  });
});
