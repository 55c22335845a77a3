import { useDeferredValue, useMemo, useState } from 'react';
import { useReload } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { EmptyState } from '../../ui/base/EmptyState.tsx';
import { LoadNotice } from '../../ui/base/LoadNotice.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ComplianceList } from '../compliance/ComplianceList.tsx';
import type { ExportTabProps } from '../exportTabs.ts';
import { PictureForm } from './PictureForm.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { PictureActions } from './PictureActions.tsx';
import { sizeOf, type PictureSettings } from './pictureSettings.ts';
import type { PictureContext } from '../../picture/renderPicture.ts';
import { usePicture, usePictureContext } from './usePicture.ts';
import './pictureTab.css';

/** The view or slide as a picture: how it will look, in which size, and what a published map must have. */
export function PictureTab({ subject }: ExportTabProps) {
  const context = usePictureContext();
  const reload = useReload();
  if (context.state !== 'ready') return <LoadNotice state={context} onRetry={() => reload('boundaries')} />;
  return <PictureMaker subject={subject} context={context.value} />;
}

function PictureMaker({ subject, context }: ExportTabProps & { readonly context: PictureContext }) {
  const t = useT('export-picture');
  const lang = useAppStore((state) => state.lang);
  const [settings, setSettings] = useState<PictureSettings>({
    size: 'wide',
    width: 1600,
    height: 900,
    language: lang,
    theme: 'light',
    scale: '2',
    reviewNumber: '',
  });
  // Typing stays quick: the picture follows a moment later.
  const { size, width, height, language, theme, reviewNumber } = useDeferredValue(settings);
  const options = useMemo(
    () => ({ ...sizeOf({ size, width, height }), language, theme }),
    [size, width, height, language, theme],
  );
  const withNumber = useMemo(() => ({ ...context, reviewNumber }), [context, reviewNumber]);
  const picture = usePicture(subject, withNumber, options);
  if (picture === null) {
    return (
      <EmptyState name="no-picture" title={t('nothing.title')}>
        <p>{t('nothing.body')}</p>
      </EmptyState>
    );
  }
  return (
    <div className="picture-tab">
      <PicturePreview picture={picture} />
      <PictureForm settings={settings} onChange={(patch) => setSettings((now) => ({ ...now, ...patch }))} />
      <PictureActions picture={picture} scale={Number(settings.scale)} />
      <ComplianceList
        svg={picture.svg}
        reviewNumber={settings.reviewNumber}
        onReviewNumber={(next) => setSettings((now) => ({ ...now, reviewNumber: next }))}
      />
    </div>
  );
}
