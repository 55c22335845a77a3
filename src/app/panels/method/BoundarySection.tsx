import { useDataset } from '../../data/DataStoreProvider.tsx';
import { isOurBoundaries } from '../../map/parts/ourBoundaries.ts';
import { useT } from '../../ui/i18n/useT.ts';
import { displayText } from '../shared/displayText.ts';
import { PanelSection } from '../shared/PanelHead.tsx';

/** Where the boundaries come from, of when they are, and what a public map needs. */
export function BoundarySection() {
  const t = useT('panels');
  const { boundaries } = useDataset().manifest;
  const isOurs = isOurBoundaries(boundaries.source);
  const rows = [
    [t('method.boundarySource'), isOurs ? t('method.ourSource') : boundaries.source],
    [t('method.boundaryLicence'), boundaries.licence],
    [t('method.boundaryVintage'), isOurs ? t('method.ourVintage') : boundaries.vintage],
    [t('method.boundaryNote'), boundaries.note],
  ] as const;
  return (
    <PanelSection title={t('method.boundaries')} note={t('method.boundariesNote')}>
      <dl className="method-facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{displayText(value)}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}
