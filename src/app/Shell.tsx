import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { WholeDataset } from './data/DataStoreProvider.tsx';
import { Header } from './Header.tsx';
import { MapStage } from './map/MapStage.tsx';
import { useAppStore } from './state/AppStoreProvider.tsx';
import { ErrorBoundary } from './ui/base/ErrorBoundary.tsx';
import { LoadNotice } from './ui/base/LoadNotice.tsx';
import { afterFirstPicture, reportFirstPicture } from './ui/firstPicture.ts';
import { useShortcut } from './ui/shortcuts/useShortcut.ts';
import { ViewTitle } from './ViewTitle.ts';
import { useTopOfPlace } from './useTopOfPlace.ts';
import { useResolvedRegions } from './useResolvedRegions.ts';
import { lazyPart, lazyView } from './ui/lazyPart.tsx';
import { SearchPalette, VIEW_ENTRIES } from './views.tsx';
import './shell.css';

const KeysDialog = lazyView(async () => (await import('./ui/shortcuts/KeysDialog.tsx')).KeysDialog);

const EvidenceSheet = lazyView(async () => (await import('./EvidenceSheet.tsx')).EvidenceSheet);

const AddView = lazyPart(async () => (await afterFirstPicture(() => import('./AddView.tsx'))).AddView);

/** Also lets the service worker fetch the rest of the page, which must not compete with the first picture. */
const PageNotices = lazyPart(
  async () => (await afterFirstPicture(() => import('./offline/PageNotices.tsx'))).PageNotices,
);

const EmbedFoot = lazyPart(async () => (await import('./export/embed/EmbedFoot.tsx')).EmbedFoot);

/** Takes files that are dropped on the page, and brings the user's own documents. */
const OwnGate = lazyPart(async () => (await afterFirstPicture(() => import('./own/OwnGate.tsx'))).OwnGate);

type Overlay = 'search' | 'keys' | null;

/** Header, map and side panel or full view, and what opens over them. */
export function Shell() {
  const view = useAppStore((state) => state.view);
  const embed = useAppStore((state) => state.embed);
  const hasClaim = useAppStore((state) => state.claim !== null);
  const [overlay, setOverlay] = useState<Overlay>(null);
  useResolvedRegions();
  useShellShortcuts(setOverlay);
  const { layout, component: ViewComponent } = VIEW_ENTRIES[view];
  const close = () => setOverlay(null);
  const panel = useRef<HTMLDivElement>(null);
  useTopOfPlace(
    panel,
    useAppStore(({ region, industry }) => `${view} ${region} ${industry}`),
  );
  const hasMap = layout === 'map';
  useEffect(() => {
    if (!hasMap) reportFirstPicture();
  }, [hasMap]);
  return (
    <div className="shell" data-view={view} data-embed={embed}>
      {embed ? null : <Header onSearch={() => setOverlay('search')} onKeys={() => setOverlay('keys')} />}
      <ViewTitle />
      <Suspense>{embed ? null : <PageNotices />}</Suspense>
      <Suspense>{embed ? null : <OwnGate />}</Suspense>
      <main id="main" className={`main main-${layout}`} tabIndex={-1}>
        {hasMap ? (
          <ErrorBoundary>
            <MapStage />
          </ErrorBoundary>
        ) : null}
        {embed && hasMap ? null : (
          <div className="view" ref={panel}>
            <ErrorBoundary resetKey={view}>
              <Suspense fallback={<LoadNotice state={{ state: 'loading' }} />}>
                {view === 'map' ? <ViewComponent /> : quoting(<ViewComponent />)}
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
      </main>
      <Suspense>
        {embed ? quoting(<EmbedFoot />, true) : <AddView />}
        {hasClaim ? quoting(<EvidenceSheet />, true) : null}
        {overlay === 'search' ? quoting(<SearchPalette isOpen onClose={close} />, true) : null}
        {overlay === 'keys' ? <KeysDialog isOpen onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

/** What shows passages waits for them, the map does not; what opens over the page leaves no notice of its waiting. */
function quoting(part: ReactNode, isOver = false): ReactNode {
  return (
    <WholeDataset
      otherwise={(state) => (isOver && state.state === 'loading' ? null : <LoadNotice state={state} />)}
    >
      {part}
    </WholeDataset>
  );
}

function useShellShortcuts(setOverlay: (overlay: Overlay) => void): void {
  const goUp = useAppStore((state) => state.goUp);
  const region = useAppStore((state) => state.region);
  const toggleCompared = useAppStore((state) => state.toggleCompared);
  useShortcut('/', () => setOverlay('search'));
  useShortcut('?', () => setOverlay('keys'));
  useShortcut('Escape', goUp);
  useShortcut('c', () => region !== null && toggleCompared(region), region !== null);
}
