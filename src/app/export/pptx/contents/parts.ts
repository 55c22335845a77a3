import type { SlideSource } from '../../../../core/briefing/deck.ts';
import { STATUSES, type Status } from '../../../../core/model/index.ts';
import { textLines } from '../../../briefing/stage/textLines.ts';
import type { CellLines, Line, Run } from '../pageModel.ts';
import { plainText } from '../plainText.ts';
import type { SlideScene } from '../slideScene.ts';

/** The sentences of the slide; marks stand raised behind them. */
export function bodyLines({ slide }: SlideScene): readonly Line[] {
  return textLines(slide.text).map(({ text, marks }): Line => {
    const run: Run = { text: plainText(text) };
    return marks === null ? [run] : [run, { text: ` ${plainText(marks)}`, tone: 'faint', isRaised: true }];
  });
}

/** Where the sentences come from: the first document, and how many places there are; null for a slide without. */
export function footLine({ slide, t, addressOf }: SlideScene): Line | null {
  const [first] = slide.sources;
  if (!first) return null;
  const source = t('briefing:stage.source', {
    title: plainText(first.title),
    date: first.date ?? t('briefing:stage.undated'),
  });
  const more =
    slide.sources.length > 1 ? ` ${t('briefing:stage.more', { count: slide.sources.length })}` : '';
  return [
    { text: source, tone: 'soft', link: addressOf(first) },
    { text: more, tone: 'soft' },
  ];
}

/** What the speaker reads: own notes, then every source with its quote and address, then the view of the slide. */
export function noteLines(scene: SlideScene, cited: readonly SlideSource[] = []): readonly Line[] {
  const { slide, t, addressOf } = scene;
  const sources = slide.sources.length > 0 ? slide.sources : cited;
  return [
    ...slide.notes
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Line => [{ text: plainText(line) }]),
    ...(sources.length > 0 ? [[{ text: t('export-files:pptx.noteSources'), isBold: true }]] : []),
    ...sources.flatMap((source, index) => noteOfSource(scene, source, index + 1, addressOf(source))),
    [{ text: t('export-files:pptx.noteView', { query: `?${plainText(slide.query)}` }), tone: 'faint' }],
  ];
}

function noteOfSource({ t }: SlideScene, source: SlideSource, place: number, address: string | null): Line[] {
  const title = `《${plainText(source.title)}》`;
  const date = source.date ?? t('briefing:stage.undated');
  const words: Line = [{ text: `[${place}] “${plainText(source.quote)}” — ${title}${date}` }];
  return address === null ? [words] : [words, [{ text: address, link: address }]];
}

/** Title and date of a document, as a cell. */
export function sourceCell({ t, addressOf }: SlideScene, source: SlideSource): CellLines {
  return [
    [{ text: plainText(source.title), link: addressOf(source) }],
    [{ text: source.date ?? t('briefing:stage.undated'), tone: 'faint' }],
  ];
}

const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  existing: '●',
  planned: '◐',
  future: '○',
  proposed: '△',
};

export function statusSign(status: Status): string {
  return STATUS_SIGNS[status];
}

/** `● 已有` */
export function statusText({ names }: SlideScene, status: Status): string {
  return `${STATUS_SIGNS[status]} ${names.status(status)}`;
}

/** What the four signs mean. */
export function statusWords(scene: SlideScene): string {
  return STATUSES.map((status) => statusText(scene, status)).join('   ');
}
