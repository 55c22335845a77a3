import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BriefingView } from '../../../src/app/briefing/BriefingView.tsx';
import { STORAGE_KEY } from '../../../src/app/briefing/decks/deckStorage.ts';
import { createDeckStore } from '../../../src/app/briefing/decks/deckStore.ts';
import { formatDeck } from '../../../src/core/briefing/parseDeck.ts';
import { show } from './show.tsx';

const BOTH = { compared: ['150200', '150600'] };
const order = () =>
  within(screen.getByRole('navigation', { name: '页' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const openSlide = () =>
  within(screen.getByRole('navigation', { name: '页' })).getByRole('button', { current: true });

async function made(choices = {}) {
  const shown = show(<BriefingView />, { ...BOTH, ...choices });
  await userEvent.click(screen.getByRole('button', { name: '替我做一份' }));
  return shown;
}

describe('the Briefing view', () => {
  it('explains itself when empty and makes a deck from the selection', async () => {
    await made();
    expect(screen.getByLabelText('演示稿标题')).toHaveValue('包头与鄂尔多斯的重点产业');
    expect(order()).toHaveLength(7);
    expect(screen.getByRole('article', { name: /^第 1 页/ })).toHaveTextContent('依据1份文件的3条引文。');
  });

  it('reorders by keyboard and says so; the moved slide keeps the focus', async () => {
    await made();
    openSlide().focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(order()[1]).toBe('2包头与鄂尔多斯的重点产业');
    expect(openSlide()).toHaveFocus();
    expect(screen.getByText('“包头与鄂尔多斯的重点产业”现在是第 2 页，共 7 页。')).toBeInTheDocument();
  });

  it('duplicates, deletes by key, and takes the deletion back', async () => {
    await made();
    await userEvent.click(screen.getByRole('button', { name: '复制' }));
    expect(order()).toHaveLength(8);
    openSlide().focus();
    await userEvent.keyboard('{Delete}');
    expect(order()).toHaveLength(7);
    const notice = screen.getByText(/^已删除/).parentElement;
    if (notice) await userEvent.click(within(notice).getByRole('button', { name: '撤销' }));
    expect(order()).toHaveLength(8);
  });

  it('edits title, text and notes, seen at once on the slide', async () => {
    const { decks } = await made();
    const title = screen.getByLabelText(/^标题/);
    await userEvent.clear(title);
    await userEvent.type(title, '新标题');
    expect(screen.getByRole('heading', { name: '新标题' })).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/^备注/), '慢讲');
    expect(decks.getState().decks[0]?.deck.slides[0]).toMatchObject({ title: '新标题', notes: '慢讲' });
  });

  it('keeps decks in the browser, several of them', async () => {
    await made();
    await userEvent.click(screen.getByRole('button', { name: '新演示稿' }));
    const again = createDeckStore(() => window.localStorage).getState();
    expect(again.decks.map(({ deck }) => deck.slides.length)).toEqual([7, 0]);
    await userEvent.selectOptions(screen.getByLabelText('演示稿'), 'deck-1');
    expect(order()).toHaveLength(7);
  });

  it('takes a deleted deck back', async () => {
    await made();
    await userEvent.click(screen.getByRole('button', { name: '删除演示稿' }));
    expect(screen.getByText('还没有演示稿')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(order()).toHaveLength(7);
  });

  it('says when the browser keeps nothing, and works all the same', async () => {
    const blocked = createDeckStore(() => {
      throw new Error('blocked');
    });
    show(<BriefingView />, BOTH, blocked);
    expect(screen.getByText(/^浏览器不允许保存/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '替我做一份' }));
    expect(order()).toHaveLength(7);
  });

  it('opens a file, and names what is wrong with another', async () => {
    const { decks } = await made();
    const deck = decks.getState().decks[0]?.deck;
    if (!deck) throw new Error('no deck was made');
    const file = (text: string) => new File([text], 'deck.json', { type: 'application/json' });
    const chooser = screen.getByLabelText('打开文件', { selector: 'input' });
    await userEvent.upload(chooser, file(formatDeck({ ...deck, title: '来自文件' })));
    expect(await screen.findByDisplayValue('来自文件')).toBeInTheDocument();
    await userEvent.upload(chooser, file('{"version":9}'));
    expect(await screen.findByRole('alert')).toHaveTextContent('版本 9');
  });

  it('hands out decks that it cannot read before it lets them go', async () => {
    const later = { id: 'deck-7', deck: { version: 2, title: '未来的演示稿' } };
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify({ decks: [later], current: null }));
    URL.createObjectURL = vi.fn(() => 'blob:x');
    URL.revokeObjectURL = vi.fn();
    const decks = createDeckStore(() => window.localStorage);
    show(<BriefingView />, BOTH, decks);
    expect(screen.getByText(/有 1 份演示稿读不出来/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '从浏览器中移除' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '下载原件' }));
    const [blob] = vi.mocked(URL.createObjectURL).mock.calls[0] ?? [];
    expect(JSON.parse(await (blob as Blob).text())).toEqual([later]);
    await userEvent.click(screen.getByRole('button', { name: '从浏览器中移除' }));
    expect(decks.getState().unread).toEqual([]);
  });

  it('opens a deck that was handed out with the page', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.id = 'page-decks';
    block.textContent = JSON.stringify({ 'file-1': { version: 1, title: '随文件来的', slides: [] } });
    document.body.append(block);
    show(<BriefingView />, { deck: 'file-1', slide: 1 });
    expect(await screen.findByDisplayValue('随文件来的')).toBeInTheDocument();
    block.remove();
  });

  it('opens a deck that comes with the page by its name', async () => {
    show(<BriefingView />, { deck: 'baotou-ordos', slide: 3 });
    expect(await screen.findByDisplayValue('包头与鄂尔多斯的重点产业')).toBeInTheDocument();
    expect(openSlide()).toHaveTextContent('3');
  });

  it('says when there is no deck of that name', () => {
    show(<BriefingView />, { deck: 'nobody' });
    expect(screen.getByText('没有名为“nobody”的演示稿。')).toBeInTheDocument();
  });
});

describe('presenting', () => {
  const slideNow = () => within(screen.getByRole('dialog')).getByRole('article').getAttribute('aria-label');

  it('turns slides by keys, shows black and notes, and leaves', async () => {
    await made();
    await userEvent.click(screen.getByRole('button', { name: '放映' }));
    expect(screen.getByRole('dialog')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight} ');
    expect(slideNow()).toMatch(/^第 3 页/);
    await userEvent.keyboard('{ArrowLeft}{End}');
    expect(slideNow()).toMatch(/^第 7 页/);
    await userEvent.keyboard('{ArrowRight}{Home}b');
    expect(screen.getByTestId('black')).toBeInTheDocument();
    await userEvent.keyboard('bn');
    expect(slideNow()).toMatch(/^第 1 页/);
    expect(screen.getByRole('complementary', { name: '备注' })).toHaveTextContent('文件d1 · 2024-01-31');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('draws each slide from its query', async () => {
    await made({ slide: 1 });
    await userEvent.click(screen.getByRole('button', { name: '放映' }));
    const kinds: (string | null | undefined)[] = [];
    for (let i = 0; i < 7; i++) {
      kinds.push(within(screen.getByRole('dialog')).getByRole('article').getAttribute('data-kind'));
      await userEvent.keyboard('{ArrowRight}');
    }
    expect(kinds).toEqual(['cover', 'map', 'region', 'region', 'compare', 'evidence', 'sources']);
  });
});
