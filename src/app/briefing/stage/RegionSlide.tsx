import { useMemo } from 'react';
import { leadingClaim } from '../../../core/briefing/madeSentences.ts';
import type { ProfileEntry } from '../../../core/analysis/profile.ts';
import { listOf } from '../../../core/analysis/phrasing.ts';
import { parseSubject, profileOfSubject } from '../../../core/analysis/subject.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useFilteredClaims } from '../../data/useFilteredClaims.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { useBriefNames } from '../useBriefNames.ts';
import { groupByQuote } from './groupByQuote.ts';
import { QuoteSource } from './QuoteSource.tsx';
import { SlideText } from './SlideText.tsx';
import type { SlideProps } from './Stage.tsx';

/** Quotes on one slide; the industries of the rest are counted. */
const MOST_GROUPS = 4;

/** What a place puts first, in the order of its documents, each with its sentence. */
export function RegionSlide({ slide }: SlideProps) {
  const t = useT('briefing');
  const { areas } = useDataset();
  const claims = useFilteredClaims();
  const region = useAppStore((state) => state.region) ?? '';
  const compared = useAppStore((state) => state.compared);
  const key = compared.find((other) => parseSubject(other).region === region) ?? region;
  const profile = useMemo(() => profileOfSubject(parseSubject(key), claims, areas), [key, claims, areas]);
  const groups = useMemo(() => groupByQuote([...profile.entries.values()]), [profile]);
  const rest = groups.slice(MOST_GROUPS).flat().length;
  return (
    <div className="stage-body">
      <h2 className="stage-title">{slide.title}</h2>
      <SlideText text={slide.text} />
      {groups.length === 0 ? <p className="stage-empty">{t('stage.noPriority')}</p> : null}
      <ul className="stage-entries">
        {groups.slice(0, MOST_GROUPS).map((group) => (
          <Group key={group[0]?.industry} entries={group} />
        ))}
      </ul>
      {rest > 0 ? <p className="stage-rest">{t('stage.moreIndustries', { count: rest })}</p> : null}
    </div>
  );
}

function Group({ entries }: { readonly entries: readonly ProfileEntry[] }) {
  const names = useBriefNames();
  const lang = useAppStore((state) => state.lang);
  const [first] = entries;
  if (!first) return null;
  const claim = leadingClaim(first);
  return (
    <li>
      <div className="stage-entry-name">
        <strong>
          {listOf(
            entries.map(({ industry }) => names.industry(industry)),
            lang,
          )}
        </strong>
        <StatusMark status={first.strongest} withWord />
      </div>
      <blockquote>
        <p className="stage-quote">{claim.evidence.exact.trim()}</p>
        <QuoteSource title={names.title(claim.document)} date={claim.date} />
      </blockquote>
    </li>
  );
}
