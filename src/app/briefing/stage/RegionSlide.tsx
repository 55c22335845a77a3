import { useMemo } from 'react';
import { leadingClaim } from '../../../core/briefing/madeSentences.ts';
import type { ProfileEntry } from '../../../core/analysis/profile.ts';
import { parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useFilteredClaims } from '../../data/useFilteredClaims.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useBriefNames } from '../useBriefNames.ts';
import { QuoteSource } from './QuoteSource.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';

/** Industries with their quote on one slide; the rest is counted. */
const MOST_ENTRIES = 4;

/** What a place puts first, in the order of its documents, each with its sentence. */
export function RegionSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const { areas } = useDataset();
  const claims = useFilteredClaims();
  const region = useAppStore((state) => state.region) ?? '';
  const compared = useAppStore((state) => state.compared);
  const key = compared.find((other) => parseSubject(other).region === region) ?? region;
  const profile = useMemo(() => profileOfSubject(parseSubject(key), claims, areas), [key, claims, areas]);
  const entries = [...profile.entries.values()];
  const rest = entries.length - MOST_ENTRIES;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      {entries.length === 0 ? <p className="stage-empty">{t('stage.noPriority')}</p> : null}
      <ul className="stage-entries">
        {entries.slice(0, MOST_ENTRIES).map((entry) => (
          <Entry key={entry.industry} entry={entry} />
        ))}
      </ul>
      {rest > 0 ? <p className="stage-rest">{t('stage.moreIndustries', { count: rest })}</p> : null}
    </div>
  );
}

function Entry({ entry }: { readonly entry: ProfileEntry }) {
  const names = useBriefNames();
  const claim = leadingClaim(entry);
  return (
    <li>
      <div className="stage-entry-name">
        <strong>{names.industry(entry.industry)}</strong>
        <StatusMark status={entry.strongest} withWord />
      </div>
      <blockquote>
        <p className="stage-quote">{claim.evidence.exact.trim()}</p>
        <QuoteSource title={names.title(claim.document)} date={claim.date} />
      </blockquote>
    </li>
  );
}
