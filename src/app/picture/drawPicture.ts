import { FONT } from './palette.ts';
import { layoutFrame } from './parts/frame.ts';
import type { Picture } from './pictureTypes.ts';
import type { PictureKind, Scene, Words } from './scene.ts';
import { el, part, serialise, type SvgElement } from './svg/element.ts';

/** Frame and drawing as one SVG that needs nothing else: no style sheet, no font file, no script, no image. */
export function drawPicture(scene: Scene, kind: PictureKind, words: Words | null): Picture {
  const { root, title } = pictureElement(scene, kind, words);
  const { width, height } = scene.options;
  return { svg: serialise(root), width, height, title };
}

/** The same as elements, for a page that shows it. */
export function pictureElement(
  scene: Scene,
  kind: PictureKind,
  words: Words | null,
): { readonly root: SvgElement; readonly title: string } {
  const { options, size, palette, t, lang } = scene;
  const { width, height } = options;
  const frame = layoutFrame(scene, kind, words);
  const { defs, elements } = kind.draw(scene, frame.area);
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${size.width.toFixed(2)} ${size.height.toFixed(2)}`,
      'font-family': FONT,
      'font-size': 13,
      'xml:lang': lang === 'zh' ? 'zh-CN' : lang,
      role: 'img',
      'data-picture': kind.name,
    },
    [
      el('title', {}, [frame.title]),
      el('desc', {}, [[t(`desc.${kind.name}`), frame.lead.replaceAll('\n', ' ')].filter(Boolean).join(' ')]),
      el('defs', {}, defs),
      ...(options.isBare
        ? []
        : [
            el('rect', { width: size.width, height: size.height, fill: palette.paper, 'data-part': 'paper' }),
          ]),
      part('drawing', elements),
      ...frame.header,
      part('foot', frame.footer),
    ],
  );
  return { root, title: frame.title };
}
