import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { CorrectClaim } from '../../../src/app/corrections/CorrectClaim.tsx';
import { CorrectionNote } from '../../../src/app/corrections/CorrectionNote.tsx';
import { CorrectionSection } from '../../../src/app/corrections/list/CorrectionSection.tsx';
import { TermSection } from '../../../src/app/corrections/list/TermSection.tsx';
import { selectedSpan, sourceOffset } from '../../../src/app/corrections/selection/selectedSpan.ts';
import { createCorrectionStore } from '../../../src/app/corrections/store/correctionStore.ts';
import { CorrectionStoreContext } from '../../../src/app/corrections/store/useCorrections.ts';
import { displayText } from '../../../src/app/ui/displayText.ts';
import { unmappedDiagnostic } from '../../../src/core/recognise/unmapped.ts';
import type { Claim } from '../../../src/core/model/index.ts';
import { expectAccessible } from '../panels/expectAccessible.ts';
import { DATASET, DOCUMENTS } from '../panels/fixture.ts';
import { show } from '../panels/show.tsx';

const HYDROGEN = DATASET.claims.find(({ id }) => id === 'c-hydrogen')!;

function blocked(): never {
  throw new Error('blocked');
}

/** Shows a part over a store of its own; storage is refused, so that tests share nothing. */
function showWith(part: ReactNode, options: Parameters<typeof show>[1] = {}) {
  const corrections = createCorrectionStore(blocked);
  show(<CorrectionStoreContext value={corrections}>{part}</CorrectionStoreContext>, options);
  return corrections;
}

async function openForm() {
  await userEvent.click(screen.getByRole('button', { name: '核对' }));
  return within(await screen.findByRole('dialog'));
}

describe('the form beside a claim', () => {
  it('takes a region that is found by typing, and no other text', async () => {
    const corrections = showWith(<CorrectClaim claim={HYDROGEN} />);
    const form = await openForm();
    expect(form.getByRole('button', { name: '保存' })).toBeDisabled();
    const field = form.getByRole('combobox', { name: '地区' });
    await userEvent.type(field, '合肥');
    expect(form.getByRole('option', { selected: true })).toHaveTextContent('合肥');
    expect(form.getByRole('button', { name: '保存' })).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(form.getByRole('textbox', { name: /理由/ }), '见标题');
    await expectAccessible();
    await userEvent.click(form.getByRole('button', { name: '保存' }));
    expect(corrections.getState().list).toMatchObject([
      { kind: 'wrong-region', said: { region: '150200' }, now: { region: '340100' }, reason: '见标题' },
    ]);
    expect(corrections.getState().name).toBe('');
  });

  it('opens with the focus on what is asked first', async () => {
    showWith(<CorrectClaim claim={HYDROGEN} />);
    const form = await openForm();
    expect(form.getByRole('radio', { name: '地区不对' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(form.getByRole('radio', { name: '产业不对' })).toBeChecked();
  });

  it('does not save what the program says anyway', async () => {
    showWith(<CorrectClaim claim={HYDROGEN} />);
    const form = await openForm();
    await userEvent.click(form.getByRole('radio', { name: '阶段不对' }));
    await userEvent.click(form.getByRole('radio', { name: '规划' }));
    expect(form.getByText('与程序的判断相同')).toBeInTheDocument();
    expect(form.getByRole('button', { name: '保存' })).toBeDisabled();
  });

  it('remembers a name only when asked', async () => {
    const corrections = showWith(<CorrectClaim claim={HYDROGEN} />);
    const form = await openForm();
    await userEvent.click(form.getByRole('radio', { name: '判得对' }));
    await userEvent.type(form.getByRole('textbox', { name: /署名/ }), '李');
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: '保存' }));
    expect(corrections.getState()).toMatchObject({ name: '李', list: [{ kind: 'confirm', name: '李' }] });
  });

  it('corrects what the program said, not what somebody corrected before', async () => {
    const was = { region: '150200', industry: HYDROGEN.industry, status: HYDROGEN.status };
    const correction = { id: 'k', kind: 'wrong-status', was, reason: null, name: null } as const;
    const corrections = showWith(<CorrectClaim claim={{ ...HYDROGEN, status: 'future', correction }} />);
    const form = await openForm();
    await userEvent.click(form.getByRole('radio', { name: /没有这个意思/ }));
    await userEvent.click(form.getByRole('button', { name: '保存' }));
    expect(corrections.getState().list).toMatchObject([{ kind: 'not-a-claim', said: was }]);
  });
});

describe('the note on a claim', () => {
  const marked = (kind: NonNullable<Claim['correction']>['kind'], was: boolean): Claim => ({
    ...HYDROGEN,
    correction: {
      id: 'k',
      kind,
      was: was ? { region: '150200', industry: HYDROGEN.industry, status: 'existing' } : null,
      reason: '<b>理由</b>\u202E',
      name: '李',
    },
  });

  it('says what the program had said, as text whatever it holds', () => {
    showWith(<CorrectionNote claim={marked('wrong-status', true)} />);
    expect(screen.getByText(/程序原判：包头市 · .* · 已有/)).toBeInTheDocument();
    expect(screen.getByText('理由：<b>理由</b>▯')).toBeInTheDocument();
  });

  it('strikes through what was struck out', () => {
    showWith(<CorrectionNote claim={marked('not-a-claim', true)} isRejected />);
    expect(document.querySelector('s')).toHaveTextContent('包头市');
  });

  it('tells an added claim and a confirmed one', () => {
    showWith(
      <>
        <CorrectionNote claim={marked('add-claim', false)} />
        <CorrectionNote claim={marked('confirm', true)} />
      </>,
    );
    expect(screen.getByText('人工补充')).toBeInTheDocument();
    expect(screen.getByText('人工确认')).toBeInTheDocument();
    expect(screen.queryByText(/程序原判/)).toBeNull();
  });
});

describe('the list of corrections', () => {
  it('takes a file in, and tells what of it could not be read', async () => {
    const corrections = showWith(<CorrectionSection />);
    const alias = { id: 'k1', kind: 'alias', created: '2026-01-01', term: '风机', industry: 'wind' };
    const text = JSON.stringify({ version: 1, corrections: [alias, { ...alias, id: 'k2', created: 'x' }] });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    fireEvent.change(input, { target: { files: [new File([text], 'corrections.json')] } });
    await waitFor(() => expect(screen.getByText('导入了 1 条')).toBeInTheDocument());
    expect(screen.getByText(/corrections\.1\.created：应为/)).toBeInTheDocument();
    expect(corrections.getState().list).toEqual([alias]);
    expect(screen.getByText('浏览器不允许保存；关闭页面前请先导出。')).toBeInTheDocument();
    await expectAccessible();
  });
});

describe('words that no entry knows', () => {
  const source = { ...DOCUMENTS[0]!, text: '发展首店经济。', blocks: [] };
  const remark = unmappedDiagnostic(source.text, source.file, { start: 2, end: 6 });

  it('stand with their sentence until somebody says what they are', async () => {
    const corrections = showWith(<TermSection />, { files: { documents: [source], diagnostics: [remark] } });
    expect(screen.getByText('出现 1 次 · 1 篇文档')).toBeInTheDocument();
    expect(document.querySelector('.term-context')).toHaveTextContent('发展首店经济。');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: '不是产业' }));
    expect(corrections.getState().list).toMatchObject([{ kind: 'not-an-industry', term: '首店经济' }]);
    expect(screen.getByText('没有待看的词。')).toBeInTheDocument();
  });
});

describe('selected text', () => {
  const text = '甲\u200B乙\r\n丙丁\u202E戊';

  function slices(cuts: readonly number[]): Element {
    const place = document.createElement('div');
    for (let i = 1; i < cuts.length; i++) {
      const [from = 0, to = 0] = [cuts[i - 1], cuts[i]];
      const span = document.createElement('span');
      span.dataset['from'] = String(from);
      span.dataset['to'] = String(to);
      span.textContent = displayText(text.slice(from, to));
      place.append(span);
    }
    document.body.append(place);
    return place;
  }

  function select(place: Element, [first, start]: [number, number], [last, end]: [number, number]) {
    const range = document.createRange();
    range.setStart(place.children[first]!.firstChild!, start);
    range.setEnd(place.children[last]!.firstChild!, end);
    const selection = document.getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
    return selectedSpan(place, selection, text);
  }

  it('is found in the text itself, whatever is not shown of it', () => {
    const place = slices([0, 5, text.length]);
    expect(select(place, [0, 1], [1, 2])).toEqual({ start: 2, end: 7 });
    expect(text.slice(2, 7)).toBe('乙\r\n丙丁');
    place.remove();
  });

  it('is nothing where only blanks are selected', () => {
    const place = slices([0, 3, 5, text.length]);
    expect(select(place, [1, 0], [1, 1])).toBeNull();
    place.remove();
  });

  it('counts units of the text, not of what is shown', () => {
    expect(sourceOffset(text, 0)).toBe(0);
    expect(sourceOffset(text, 2)).toBe(3);
    expect(sourceOffset(text, 99)).toBe(text.length);
  });
});
