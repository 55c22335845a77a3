import { DOCUMENT_KINDS } from '../../../core/model/index.ts';
import { BarList } from '../../charts/barList/BarList.tsx';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { regionLabel } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';
import { AGES, coverageOf, type RegionCoverage } from './coverageCounts.ts';

const coverage = memoizeByObject(coverageOf);

/** Which regions have documents, of what kind, how old: what the map's silence is worth. */
export function CoverageSection() {
  const t = useT('panels');
  const shell = useT();
  const dataset = useDataset();
  const { kinds, ages, provinces, prefectures } = coverage(dataset);
  const covered = provinces.filter(({ documents }) => documents > 0).length;
  const documentsText = (count: number) => t('coverage.documents', { count });
  return (
    <PanelSection
      title={t('coverage.title')}
      note={t('coverage.note', {
        provinces: covered,
        allProvinces: provinces.length,
        prefectures: prefectures.covered,
        allPrefectures: prefectures.all,
      })}
    >
      <div className="coverage-bars">
        <div>
          <h3 className="coverage-heading">{t('coverage.kinds')}</h3>
          <BarList
            rows={DOCUMENT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
              id: kind,
              value: kinds.get(kind) ?? 0,
              label: shell(`kind.${kind}`),
              valueText: documentsText(kinds.get(kind) ?? 0),
            }))}
          />
        </div>
        <div>
          <h3 className="coverage-heading">
            {t('coverage.ages', { date: dataset.manifest.newestDocument ?? t('undated') })}
          </h3>
          <BarList
            rows={AGES.map((age) => ({
              id: age,
              value: ages.get(age) ?? 0,
              label: t(`coverage.age.${age}`),
              valueText: documentsText(ages.get(age) ?? 0),
            }))}
          />
        </div>
      </div>
      <h3 className="coverage-heading">{t('coverage.provinces')}</h3>
      <ul className="coverage-grid">
        {provinces.map((province) => (
          <ProvinceCell key={province.region} province={province} />
        ))}
      </ul>
    </PanelSection>
  );
}

function ProvinceCell({ province }: { readonly province: RegionCoverage }) {
  const t = useT('panels');
  const names = useNames();
  const openRegion = useAppStore((state) => state.openRegion);
  const { region, documents, newest, claims } = province;
  return (
    <li>
      <button
        type="button"
        className="coverage-cell"
        data-covered={documents > 0}
        onClick={() => openRegion(region)}
      >
        <span className="coverage-name">{regionLabel(names.directory, region, names.lang)}</span>
        <span className="coverage-more">
          {documents === 0
            ? t('coverage.noDocument')
            : [t('coverage.documents', { count: documents }), t('coverage.claims', { count: claims }), newest?.slice(0, 7)]
                .filter(Boolean)
                .join(' · ')}
        </span>
      </button>
    </li>
  );
}
