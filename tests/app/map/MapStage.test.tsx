import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { packSketch, Sketch } from '../../../src/core/plane/sketch.ts';
import { MapStage } from '../../../src/app/map/MapStage.tsx';
import { OverviewPanel } from '../../../src/app/map/overview/OverviewPanel.tsx';
import { show } from '../panels/show.tsx';
import { BOUNDARIES } from './fixture.ts';

/** jsdom lays nothing out: every element is as large as a small screen. */
beforeAll(() => {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, value: 800 },
    clientHeight: { configurable: true, value: 600 },
  });
  // Nor does it paint; what a canvas gets is tested by numbers in paintPixels.test.ts.
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Views that are loaded on demand. */
const LATE = { timeout: 8000 };

const files = { boundaries: BOUNDARIES };
const label = (id: string) => document.querySelector(`[data-label="${id}"]`);

/** Where the label of a region stands: a point in the region. */
function pointOf(id: string): { readonly clientX: number; readonly clientY: number } {
  const [, x, y] = /translate\((\S+) (\S+)\)/.exec(label(id)?.getAttribute('transform') ?? '') ?? [];
  return { clientX: Number(x), clientY: Number(y) };
}

describe('the map', () => {
  it('prints name and number, and tells "no document" from the rest', async () => {
    show(<MapStage />, { files, choices: { gl: 'off' } });
    await screen.findByRole('application');
    expect(label('150000')).toHaveAttribute('data-look', 'scale-2');
    expect(label('150000')).toHaveTextContent('内蒙古2');
    expect(label('110000')).toHaveAttribute('data-look', 'no-document');
  });

  it('opens the region that is clicked', async () => {
    const store = show(<MapStage />, { files, choices: { gl: 'off' } });
    await screen.findByRole('application');
    fireEvent.click(screen.getByRole('application'), pointOf('340000'));
    expect(store.getState()).toMatchObject({ view: 'region', region: '340000' });
  });

  it('picks regions for comparison with Ctrl or Cmd and leads there', async () => {
    const store = show(<MapStage />, { files, choices: { gl: 'off' } });
    await screen.findByRole('application');
    expect(screen.queryByRole('button', { name: /去对比/ })).toBeNull();
    const map = screen.getByRole('application');
    fireEvent.click(map, { ...pointOf('340000'), ctrlKey: true });
    fireEvent.click(map, { ...pointOf('110000'), metaKey: true });
    expect(store.getState()).toMatchObject({ view: 'map', region: null, compared: ['340000', '110000'] });
    await userEvent.click(screen.getByRole('button', { name: '去对比：已选 2 个地区' }));
    expect(store.getState().view).toBe('compare');
  });

  it('is one Tab stop: arrows move and are read aloud, Enter opens', async () => {
    const store = show(<MapStage />, { files, choices: { gl: 'off', mapLevel: 'prefecture' } });
    const map = await screen.findByRole('application');
    map.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent('包头市');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent('赤峰市');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().region).toBe('150400');
  });

  it('shows the status of one industry as texture', async () => {
    show(<MapStage />, {
      files,
      choices: { gl: 'off', mapLevel: 'prefecture', view: 'industry', industry: 'hydrogen' },
    });
    await screen.findByRole('application');
    expect(label('150200')).toHaveAttribute('data-look', 'planned');
    expect(label('150400')).toHaveAttribute('data-look', 'proposed');
    expect(label('340100')).toHaveAttribute('data-look', 'future');
    expect(document.querySelector('.map')).toHaveAttribute('data-family', 'energy');
  });

  it('opens with the sketch and asks for no more', async () => {
    show(<MapStage />, { files: { sketch: new Sketch(packSketch(BOUNDARIES)) }, choices: { gl: 'off' } });
    await screen.findByRole('application');
    expect(label('150000')).toHaveTextContent('内蒙古2');
    fireEvent.click(screen.getByRole('application'), pointOf('340000'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when the boundaries do not load', async () => {
    show(<MapStage />, { files: {} });
    expect(await screen.findByRole('alert')).toHaveTextContent('boundaries.json');
  });

  it('is as well a grid of 34 tiles and a table', async () => {
    const store = show(<MapStage />, { files });
    act(() => store.getState().setBasemap('tile'));
    expect(await screen.findAllByRole('button', { name: /内蒙古|安徽/ }, LATE)).not.toEqual([]);
    act(() => store.getState().setBasemap('table'));
    expect(within(await screen.findByRole('table', {}, LATE)).getAllByRole('row').length).toBeGreaterThan(1);
  });
});

describe('beside the map', () => {
  it('one sentence with live numbers, an open example, chips and a list', () => {
    show(<OverviewPanel />);
    expect(screen.getByText(/2 份文件里/)).toHaveTextContent('5 条引文');
    expect(screen.getByRole('figure')).toHaveTextContent('氢能');
    expect(screen.getByRole('button', { name: /新能源/ })).toHaveTextContent('3');
    expect(screen.getByRole('button', { name: /内蒙古/ })).toBeInTheDocument();
  });

  it('answers a click with the pressed chip alone; question, counts and list follow', async () => {
    const store = show(<OverviewPanel />);
    const question = screen.getByRole('heading', { level: 1 });
    const asked = question.textContent;
    const chip = screen.getByRole('button', { name: /新材料/ });
    act(() => store.getState().toggleFilter('clusters', 'new-materials'));
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(question).toHaveTextContent(asked ?? '');
    expect(screen.queryByRole('button', { name: '清除' })).toBeNull();
    expect(await screen.findByRole('button', { name: '清除' })).toBeInTheDocument();
    expect(question).toHaveTextContent('新材料');
  });

  it('a filter that leaves nothing is named and undone by one click', async () => {
    const store = show(<OverviewPanel />);
    act(() => store.getState().setFilters({ clusters: ['new-materials'], statuses: ['future'] }));
    await screen.findByText('没有符合条件的引文');
    await userEvent.click(screen.getByRole('button', { name: '去掉「阶段」' }));
    expect(store.getState().filters.statuses).toEqual([]);
  });
});
