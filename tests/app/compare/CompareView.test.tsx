import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { CompareView } from '../../../src/app/compare/CompareView.tsx';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { DataStoreProvider, DatasetProvider } from '../../../src/app/data/DataStoreProvider.tsx';
import { createAppStore } from '../../../src/app/state/appStore.ts';
import { AppStoreProvider } from '../../../src/app/state/AppStoreProvider.tsx';
import type { Choices } from '../../../src/app/state/choices.ts';
import { createI18n } from '../../../src/app/ui/i18n/createI18n.ts';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';
import { DATASET } from './dataset.ts';

function show(choices: Partial<Choices>) {
  const store = createAppStore({ view: 'compare', ...choices });
  const data = createDataStore(() => Promise.reject(new Error('not in this test')), { figures: [] });
  render(
    <I18nextProvider i18n={createI18n(store.getState().lang, RESOURCES)}>
      <AppStoreProvider store={store}>
        <DataStoreProvider store={data}>
          <DatasetProvider dataset={DATASET}>
            <CompareView />
          </DatasetProvider>
        </DataStoreProvider>
      </AppStoreProvider>
    </I18nextProvider>,
  );
  return store;
}

const rowNames = () => screen.getAllByRole('row').flatMap((row) => row.dataset['industry'] ?? []);

describe('two regions', () => {
  it('sums up in a sentence and says in each row how they differ', () => {
    show({ compared: ['150200', '150600'] });
    expect(screen.getByTestId('compare-sentence')).toHaveTextContent(
      '包头与鄂尔多斯都把氢能列为重点；只有包头提到碳纤维。',
    );
    expect(rowNames()).toEqual(['hydrogen', 'carbon-fibre']);
    const row = screen.getByRole('row', { name: /碳纤维/ });
    expect(row).toHaveTextContent('只有包头');
    expect(row).toHaveTextContent('有资料，未提及');
  });
  it('opens a row with the quotes side by side, and keeps it in the options', async () => {
    const store = show({ compared: ['150200', '150600'] });
    await userEvent.click(screen.getByRole('button', { name: /^氢能/ }));
    expect(screen.getAllByRole('button', { name: '原文' })).toHaveLength(2);
    expect(store.getState().compareOptions).toEqual(['open:hydrogen']);
  });
  it('opens the passage of a quote', async () => {
    const store = show({ compared: ['150200', '150600'], compareOptions: ['open:hydrogen'] });
    const [first] = screen.getAllByRole('button', { name: '原文' });
    if (first) await userEvent.click(first);
    expect(store.getState().claim).toBe('d1/150200/hydrogen/planned/1');
  });
  it('shows only the rows of a chosen group', async () => {
    show({ compared: ['150200', '150600'] });
    await userEvent.click(screen.getByRole('button', { name: /只有包头/ }));
    expect(rowNames()).toEqual(['carbon-fibre']);
  });
  it('walks the rows by arrow keys', async () => {
    show({ compared: ['150200', '150600'] });
    screen.getByRole('button', { name: /^氢能/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^碳纤维/ })).toHaveFocus();
  });
  it('never shows a region without documents as one without plans', () => {
    show({ compared: ['150200', '150400'] });
    expect(screen.getByRole('note')).toHaveTextContent('赤峰：无资料');
    expect(within(screen.getByRole('row', { name: /碳纤维/ })).getByText('无资料')).toBeInTheDocument();
  });
  it('warns of older and fewer documents', () => {
    show({ compared: ['150100', '150600'] });
    expect(screen.getByRole('note')).toHaveTextContent('鄂尔多斯：1 份文件，最多的有 2 份。');
  });
  it('speaks English', () => {
    show({ compared: ['150200', '150600'], lang: 'en' });
    expect(screen.getByTestId('compare-sentence')).toHaveTextContent(
      'Both Baotou and Ordos list hydrogen as a priority; only Baotou mentions carbon fibre.',
    );
    expect(screen.getByRole('columnheader', { name: /Baotou/ })).toHaveTextContent('2 industries');
    expect(screen.getByRole('columnheader', { name: /Ordos/ })).toHaveTextContent('1 industry');
  });
});

describe('four regions', () => {
  it('filters the table by an intersection of the UpSet', async () => {
    const store = show({ compared: ['150100', '150200', '150300', '150600'] });
    await userEvent.click(screen.getByRole('button', { name: '只有呼和浩特与乌海：1 个产业' }));
    expect(rowNames()).toEqual(['wind-power']);
    expect(store.getState().compareOptions).toEqual(['group:0.2']);
  });
});

describe('an area', () => {
  it('stands as one column over its members', () => {
    show({ compared: ['area:呼包鄂', '150300'] });
    expect(screen.getByRole('columnheader', { name: /呼包鄂/ })).toHaveTextContent('4 个产业');
  });
});

describe('two documents of one region', () => {
  it('offers to part the documents, and lists what changed', async () => {
    const store = show({ compared: ['150100'] });
    await userEvent.click(screen.getByRole('button', { name: /分开看文件/ }));
    expect(store.getState().compared).toEqual(['150100@d0', '150100@d1']);
    expect(screen.getByTestId('compare-sentence')).toHaveTextContent(
      '与2023-07-17相比，2024-01-31新提到风电；阶段提升的有氢能；未再提到稀土。',
    );
    expect(screen.getByText('未再提到只说明较晚的文件没有写，不等于取消。')).toBeInTheDocument();
  });
});

describe('all regions', () => {
  it('says who crowds where, counted in regions', async () => {
    show({ compareOptions: ['tab:crowd', 'level:prefecture'] });
    expect(screen.getByTestId('crowd-sentence')).toHaveTextContent(
      '4个地区中有4个提到氢能；最早称之为未来产业的是呼和浩特（2023-07-17）。',
    );
  });
  it('walks the matrix by keys and reads each cell', async () => {
    show({ compareOptions: ['level:prefecture', 'order:code', 'by:industry'] });
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(screen.getByRole('gridcell')).toHaveTextContent('包头 · 氢能：规划，1 个产业（氢能）');
    expect(screen.getByRole('heading', { name: '包头 · 氢能' })).toBeInTheDocument();
  });
  it('gives the matrix in words', async () => {
    show({ compareOptions: ['level:prefecture', 'order:code'] });
    await userEvent.click(screen.getByText('以表格显示'));
    expect(await screen.findByRole('row', { name: /乌海/ })).toHaveTextContent('风电 (已有) · 氢能 (未来)');
  });
  it('says that no document says so where peers name what a region does not', async () => {
    show({ compareOptions: ['tab:niche', 'level:prefecture', 'niche:150600'] });
    await userEvent.click(screen.getByText('同级地区'));
    const [wind] = screen.getAllByText('没有文件说鄂尔多斯发展它');
    expect(wind).toBeInTheDocument();
  });
  it('names the level that has no documents', () => {
    show({ compareOptions: ['level:county'] });
    expect(screen.getByText('这一级没有资料')).toBeInTheDocument();
  });
});
