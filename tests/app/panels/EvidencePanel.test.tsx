import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EvidencePanel } from '../../../src/app/panels/EvidencePanel.tsx';
import type { SourceDocument } from '../../../src/core/model/index.ts';
import { DATASET, DOCUMENTS, FIGURES } from './fixture.ts';
import { expectAccessible } from './expectAccessible.ts';
import { show } from './show.tsx';

/** The reader of documents, in this thread. */
vi.mock('../../../src/app/own/askReadout.ts', async () => {
  const { rawOf } = await import('../../../src/app/own/worker/readDataset.ts');
  const { readOut } = await import('../../../src/app/own/worker/readout.ts');
  const { LEXICON } = await import('../own/samples.ts');
  return { askReadout: (source: SourceDocument) => Promise.resolve(readOut(rawOf(source), LEXICON)) };
});

const SILENT: SourceDocument = {
  ...DOCUMENTS[0]!,
  id: 'silent',
  file: 'silent.txt',
  region: null,
  text: '有人问起氢能。',
  blocks: [],
};
const { text: _text, blocks: _blocks, ...RECORD } = SILENT;
const WITH_SILENT = { ...DATASET, sources: [...DATASET.sources, RECORD] };

const chosenText = () =>
  [...document.querySelectorAll('[data-chosen="true"]')].map((mark) => mark.textContent).join('');

describe('a passage in its document', () => {
  it('marks the chosen one and all others of the document', () => {
    show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    expect(chosenText()).toBe('包头市将培育氢能和风电产业');
    expect(document.querySelectorAll('.passage-badge')).toHaveLength(5);
    expect(screen.getByText('原文一致')).toBeInTheDocument();
  });
  it('steps through the passages by button and by n and p', async () => {
    const store = show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    await userEvent.click(screen.getByRole('button', { name: /下一条/ }));
    expect(store.getState().claim).toBe('c-wind');
    await userEvent.keyboard('n');
    expect(store.getState().claim).toBe('c-rare');
    await userEvent.keyboard('p');
    expect(store.getState().claim).toBe('c-wind');
  });
  it('keeps overlapping passages apart: each has its badge', async () => {
    const store = show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    await userEvent.click(screen.getByRole('button', { name: '包头 · 风电 · 规划' }));
    expect(store.getState().claim).toBe('c-wind');
    expect(chosenText()).toBe('包头市将培育氢能和风电产业');
  });
  it('shows text as text: nothing in a document becomes markup', () => {
    show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    expect(document.querySelector('.document-text img')).toBeNull();
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>▯倒▯/)).toBeInTheDocument();
  });
  it('folds boilerplate and shows it on request', async () => {
    show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    expect(screen.queryByText('网站首页 > 新闻')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /已折叠 1 段/ }));
    expect(screen.getByText('网站首页 > 新闻')).toBeInTheDocument();
  });
  it('says why: the words that told the region, the rule and words that told the status', async () => {
    show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    const why = screen.getByText('程序为什么这样判断').closest('details')!;
    expect(why).toHaveTextContent('句中点名 包头');
    expect(await within(why).findByText(/规则 planned-verb/)).toBeInTheDocument();
    expect(document.querySelector('.document-text .why-cue')).toHaveTextContent('培育');
  });
  it('says so where no word decided the status', () => {
    show(<EvidencePanel />, { choices: { claim: 'c-rare' } });
    expect(screen.getByText(/没有起决定作用的字词/)).toBeInTheDocument();
  });
  it('opens the passage of a figure', () => {
    show(<EvidencePanel />, { choices: { claim: 'f-rare' } });
    expect(chosenText()).toBe('突破千亿元');
  });
  it('links to web addresses only, with the passage as text fragment', () => {
    show(<EvidencePanel />, { choices: { claim: 'c-rare' } });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://example.org/a',
      `https://example.org/a#:~:text=${encodeURIComponent('稀土产业产值突破千亿元')}`,
    ]);
  });
  it('makes no link of an address that is a script', () => {
    show(<EvidencePanel />, { choices: { claim: 'c-hefei' } });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('无网址')).toBeInTheDocument();
  });
  it('gives the quote with its citation in three formats', async () => {
    show(<EvidencePanel />, { choices: { claim: 'c-rare' } });
    await userEvent.click(screen.getByRole('button', { name: '复制引文' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '可复制的文字' });
    expect(field.value).toBe(
      '“稀土产业产值突破千亿元”（测试报：《包头：加快发展》，2024-03-06） https://example.org/a',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'GB/T 7714' }));
    expect(field.value).toMatch(
      /^测试报\. 包头：加快发展\[N\/OL\]\. \(2024-03-06\)\[\d{4}-\d\d-\d\d\]\. https:/,
    );
  });
  it.each(['zh', 'en'] as const)('has no accessibility violation in %s', async (lang) => {
    show(<EvidencePanel />, { choices: { claim: 'c-hydrogen', lang } });
    await expectAccessible();
  });
});

describe('a document without a chosen passage', () => {
  beforeAll(() => import('../../../src/app/own/askReadout.ts'));

  it('opens by its own id, says why nothing was claimed and underlines what was recognised', async () => {
    show(<EvidencePanel />, {
      choices: { claim: SILENT.id },
      files: { documents: [...DOCUMENTS, SILENT] },
      dataset: WITH_SILENT,
    });
    expect(screen.getByText(/有人问起氢能/)).toBeInTheDocument();
    expect(await screen.findByText('这篇没有收下一条记录。')).toBeInTheDocument();
    expect(document.querySelector('.readout')).toHaveTextContent('认不出说的是哪个地区');
    expect(document.querySelector('.document-text .why-industry')).toHaveTextContent('氢能');
    expect(screen.queryByRole('button', { name: /下一条/ })).toBeNull();
    await expectAccessible();
  });

  it('is read once more only when somebody asks, where it has claims', async () => {
    show(<EvidencePanel />, { choices: { claim: 'c-hydrogen' } });
    expect(document.querySelector('.why-industry')).toBeNull();
    await userEvent.click(screen.getByText('这篇里读到了什么'));
    expect(await screen.findByText('认出的产业词')).toBeInTheDocument();
    expect(screen.queryByText('这篇没有收下一条记录。')).toBeNull();
  });
});

describe('what cannot be shown', () => {
  it('marks nothing and says so where the text says something else', () => {
    const changed = DOCUMENTS.map((one) => ({ ...one, text: one.text.replace('突破', '低于') }));
    show(<EvidencePanel />, { choices: { claim: 'c-rare' }, files: { documents: changed, figures: [] } });
    expect(document.querySelector('[data-state="quote-differs"]')).toBeInTheDocument();
    expect(chosenText()).toBe('');
    expect(screen.getByText(/有 1 条引文与本文不符/)).toBeInTheDocument();
  });
  it('names an unknown claim', () => {
    show(<EvidencePanel />, { choices: { claim: 'gone' } });
    expect(document.querySelector('[data-state="unknown-claim"]')).toHaveTextContent('gone');
  });
  it('names a file that failed and offers to fetch it again', async () => {
    show(<EvidencePanel />, { choices: { claim: 'c-rare' }, files: { figures: FIGURES } });
    expect(await screen.findByRole('alert')).toHaveTextContent('documents.json');
    expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument();
  });
});
