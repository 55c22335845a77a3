import type { ComponentType, LazyExoticComponent } from 'react';
import { OverviewPanel } from './map/overview/OverviewPanel.tsx';
import type { View } from './state/choices.ts';
import { lazyView } from './ui/lazyPart.tsx';

type ViewComponent = LazyExoticComponent<ComponentType>;

interface ViewEntry {
  /** `map`: the component stands in the side panel beside the map; `full`: it has the page to itself. */
  readonly layout: 'map' | 'full';
  readonly component: ComponentType | ViewComponent;
}

/** Every view, in the order of the tabs; texts are `view.<id>` and `question.<id>` in shell.json. */
export const VIEW_ENTRIES: Readonly<Record<View, ViewEntry>> = {
  map: {
    layout: 'map',
    component: OverviewPanel,
  },
  region: {
    layout: 'map',
    component: lazyView(async () => (await import('./panels/RegionPanel.tsx')).RegionPanel),
  },
  industry: {
    layout: 'map',
    component: lazyView(async () => (await import('./panels/IndustryPanel.tsx')).IndustryPanel),
  },
  compare: {
    layout: 'full',
    component: lazyView(async () => (await import('./compare/CompareView.tsx')).CompareView),
  },
  brief: {
    layout: 'full',
    component: lazyView(async () => (await import('./briefing/BriefingView.tsx')).BriefingView),
  },
  data: {
    layout: 'full',
    component: lazyView(async () => (await import('./panels/DataPanel.tsx')).DataPanel),
  },
  method: {
    layout: 'full',
    component: lazyView(async () => (await import('./panels/MethodPanel.tsx')).MethodPanel),
  },
};

/** Loaded only when a passage is opened. */
export const EvidencePanel: ViewComponent = lazyView(
  async () => (await import('./panels/EvidencePanel.tsx')).EvidencePanel,
);

interface SearchPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Loaded only when someone searches. */
export const SearchPalette: LazyExoticComponent<ComponentType<SearchPaletteProps>> = lazyView(
  async () => (await import('./panels/SearchPalette.tsx')).SearchPalette,
);
