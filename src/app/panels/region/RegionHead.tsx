import type { Profile } from '../../../core/analysis/profile.ts';
import { regionPath } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { MAX_COMPARED } from '../../state/choices.ts';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelHead } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

interface RegionHeadProps {
  readonly id: string;
  readonly profile: Profile | undefined;
  readonly documents: number;
}

/** The question with the region's name, what is known in one sentence, and “add to compare”. */
export function RegionHead({ id, profile, documents }: RegionHeadProps) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const lead = profile
    ? t('region.lead', {
        documents,
        industries: profile.entries.size,
        claims: profile.claimCount,
        newest: profile.newest ?? t('undated'),
      })
    : null;
  return (
    <PanelHead
      above={<Path id={id} />}
      title={shell('question.regionOf', { region: names.region(id) })}
      lead={lead}
      actions={<CompareButton id={id} />}
    />
  );
}

function Path({ id }: { readonly id: string }) {
  const t = useT('panels');
  const shell = useT();
  const names = useNames();
  const openRegion = useAppStore((state) => state.openRegion);
  const above = regionPath(names.directory, id).slice(0, -1);
  const level = names.directory.get(id)?.level;
  return (
    <nav className="region-path" aria-label={t('region.path')}>
      <button type="button" className="link-button" onClick={() => openRegion(null)}>
        {t('region.country')}
      </button>
      {above.map((region) => (
        <span key={region.id}>
          <span aria-hidden="true">›</span>
          <button type="button" className="link-button" onClick={() => openRegion(region.id)}>
            {names.region(region.id)}
          </button>
        </span>
      ))}
      {level ? <span className="region-level">{shell(`level.${level}`)}</span> : null}
    </nav>
  );
}

function CompareButton({ id }: { readonly id: string }) {
  const t = useT('panels');
  const compared = useAppStore((state) => state.compared);
  const toggleCompared = useAppStore((state) => state.toggleCompared);
  const setView = useAppStore((state) => state.setView);
  const isCompared = compared.includes(id);
  const isFull = !isCompared && compared.length >= MAX_COMPARED;
  return (
    <>
      <Button
        aria-pressed={isCompared}
        disabled={isFull}
        aria-keyshortcuts="c"
        onClick={() => toggleCompared(id)}
      >
        {t(isCompared ? 'region.compared' : 'region.compare')} <kbd aria-hidden="true">c</kbd>
      </Button>
      {compared.length > 0 ? (
        <Button look="quiet" onClick={() => setView('compare')}>
          {t('region.toCompare', { count: compared.length })}
        </Button>
      ) : null}
      {isFull ? <span className="panel-note">{t('region.compareFull', { count: MAX_COMPARED })}</span> : null}
    </>
  );
}
