import { useT } from '../../ui/i18n/useT.ts';

interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onReset: () => void;
}

export function ZoomButtons({ onZoom, onReset }: ZoomButtonsProps) {
  const t = useT('map');
  return (
    <div className="zoom-buttons">
      <button type="button" aria-label={t('zoomIn')} onClick={() => onZoom(1.6)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={t('zoomOut')} onClick={() => onZoom(1 / 1.6)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={t('zoomReset')} onClick={onReset}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
    </div>
  );
}
