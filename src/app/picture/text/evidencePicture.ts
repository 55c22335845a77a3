import { sourceOf } from '../../../core/briefing/citedText.ts';
import type { SlideSource } from '../../../core/briefing/deck.ts';
import { MOST_QUOTES } from '../../../core/briefing/madeForMe.ts';
import { claimsOfSubject, parseSubject } from '../../../core/analysis/subject.ts';
import type { Claim } from '../../../core/model/index.ts';
import { sourcesById } from '../../data/indexes.ts';
import type { Area, PictureKind, Scene, Words } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeBlock, writeLine } from '../svg/write.ts';
import { plainLines } from './citedLines.ts';

interface Card {
  readonly label: string;
  readonly source: SlideSource;
}

/** Quotes with document and date: those of the slide, else the first that the view shows. */
export function evidencePicture(words: Words | null): PictureKind {
  return {
    name: 'evidence',
    title: ({ t }) => t('shell:question.data'),
    lead: ({ t, claims }) => (words ? '' : t('quotes', { count: claims.length })),
    claims: claimsShown,
    note: 'chart',
    hidesText: true,
    draw: (scene, area) => ({
      defs: [],
      elements: [part('quotes', drawCards(scene, cardsOf(scene, words), area))],
    }),
  };
}

/** Claims of the view, of its regions where it names some. */
export function claimsShown({ choices, claims, dataset }: Scene): readonly Claim[] {
  if (choices.compared.length === 0) return claims;
  const found = choices.compared.flatMap((key) => claimsOfSubject(parseSubject(key), claims, dataset.areas));
  return [...new Set(found)];
}

function cardsOf(scene: Scene, words: Words | null): Card[] {
  const { naming, dataset } = scene;
  if (words && words.sources.length > 0) {
    const labels = plainLines(words.text);
    const isLabelled = labels.length === words.sources.length;
    return words.sources.slice(0, MOST_QUOTES).map((source, index) => ({
      source,
      label: isLabelled ? (labels[index] ?? '') : '',
    }));
  }
  const titleOf = (id: string) => sourcesById(dataset).get(id)?.title ?? id;
  return claimsShown(scene)
    .slice(0, MOST_QUOTES)
    .map((claim) => ({
      label: `${naming.region(claim.region)} · ${naming.industry(claim.industry)}`,
      source: sourceOf(claim, titleOf),
    }));
}

function drawCards(scene: Scene, cards: readonly Card[], area: Area): SvgElement[] {
  const { palette, t } = scene;
  const each = Math.min(area.height / Math.max(1, cards.length), 150);
  return cards.flatMap(({ label, source }, index) => {
    const y = area.y + index * each;
    const most = Math.max(1, Math.floor((each - 48) / 21));
    const quote = writeBlock(
      `“${source.quote.trim()}”`,
      { x: area.x + 14, y: y + (label === '' ? 2 : 22) },
      { size: 14.5, fill: palette.ink, width: area.width - 20, most },
    );
    const below = y + (label === '' ? 2 : 22) + quote.height + 14;
    const where = `${source.title} · ${source.date ?? t('briefing:stage.undated')}`;
    return [
      el('line', {
        x1: area.x + 2,
        x2: area.x + 2,
        y1: y + 4,
        y2: below,
        stroke: palette.accent,
        'stroke-width': 3,
      }),
      ...(label === ''
        ? []
        : [
            writeLine(
              shorten(label, 14, area.width - 20, true),
              { x: area.x + 14, y: y + 16 },
              { size: 14, fill: palette.ink, weight: 600 },
            ),
          ]),
      ...quote.elements,
      writeLine(
        shorten(where, 11.5, area.width - 20),
        { x: area.x + 14, y: below },
        { size: 11.5, fill: palette.ink3 },
      ),
    ];
  });
}
