import type { ComponentType, LazyExoticComponent } from 'react';
import type { Deck, Slide } from '../../core/briefing/deck.ts';
import { lazyView } from '../ui/lazyPart.tsx';

/** What is handed out: the view as it stands, or in Briefing the open slide and its deck. */
export interface ExportSubject {
  /** Query of the page's address without `?`, without language and theme. */
  readonly query: string;
  readonly slide: Slide | null;
  readonly deck: Deck | null;
}

export interface ExportTabProps {
  readonly subject: ExportSubject;
}

export type ExportTabId = 'picture' | 'slides' | 'data' | 'embed';

interface ExportTab {
  readonly id: ExportTabId;
  readonly component: LazyExoticComponent<ComponentType<ExportTabProps>>;
}

/** The tabs of the export dialog, in their order; names are `tab.<id>` in export.json. Each loads when first shown. */
export const EXPORT_TABS: readonly ExportTab[] = [
  {
    id: 'picture',
    component: lazyView<ExportTabProps>(async () => (await import('./picture/PictureTab.tsx')).PictureTab),
  },
  {
    id: 'slides',
    component: lazyView<ExportTabProps>(async () => (await import('./pptx/SlidesTab.tsx')).SlidesTab),
  },
  {
    id: 'data',
    component: lazyView<ExportTabProps>(async () => (await import('./files/DataTab.tsx')).DataTab),
  },
  {
    id: 'embed',
    component: lazyView<ExportTabProps>(async () => (await import('./embed/EmbedTab.tsx')).EmbedTab),
  },
];
