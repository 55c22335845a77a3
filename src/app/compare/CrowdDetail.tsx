import { cooccurring } from '../../core/analysis/cooccurrence.ts';
import type { Crowd, Firsts } from '../../core/analysis/crowding.ts';
import { regionsOf } from '../../core/analysis/phrasing.ts';
import type { Profile } from '../../core/analysis/profile.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { Button } from '../ui/base/Button.tsx';
import { useT } from '../ui/i18n/useT.ts';
import type { CompareNaming } from './naming.ts';
import { QuoteButton } from './QuoteButton.tsx';

interface CrowdDetailProps {
  readonly crowd: Crowd;
  readonly profiles: readonly Profile[];
  readonly naming: CompareNaming;
}

/** The regions that name one industry, earliest first, each with its quote; who was first; what goes with it. */
export function CrowdDetail({ crowd, profiles, naming }: CrowdDetailProps) {
  const t = useT('compare');
  const openIndustry = useAppStore((state) => state.openIndustry);
  const name = naming.industry(crowd.industry);
  const companions = cooccurring(crowd.industry, profiles, { limit: 5, minRegions: 2 });
  return (
    <section className="crowd-detail" aria-label={t('crowd.who', { name })}>
      <h2>{t('crowd.who', { name })}</h2>
      <dl className="crowd-firsts">
        <dt>{t('crowd.first')}</dt>
        <dd>
          <FirstText firsts={crowd.first} naming={naming} none={t('crowd.undated')} />
        </dd>
        <dt>{t('crowd.firstFuture')}</dt>
        <dd>
          <FirstText firsts={crowd.firstFuture} naming={naming} none={t('crowd.noFuture')} />
        </dd>
        {companions.length > 0 && (
          <>
            <dt>{t('crowd.with')}</dt>
            <dd>
              {companions
                .map(({ industry, regions }) => `${naming.industry(industry)} ${regions.length}`)
                .join(' · ')}
            </dd>
          </>
        )}
      </dl>
      <Button onClick={() => openIndustry(crowd.industry)}>{t('crowd.toIndustry', { name })}</Button>
      <ol className="crowd-members">
        {crowd.members.map((member) => (
          <li key={member.region}>
            <QuoteButton claim={member.first} naming={naming} withRegion />
          </li>
        ))}
      </ol>
    </section>
  );
}

function FirstText({
  firsts,
  naming,
  none,
}: {
  readonly firsts: Firsts | null;
  readonly naming: CompareNaming;
  readonly none: string;
}) {
  const t = useT('compare');
  const lang = useAppStore((state) => state.lang);
  if (!firsts) return <>{none}</>;
  const names = regionsOf(
    firsts.claims.map((claim) => naming.region(claim.region)),
    lang,
  );
  const tie = firsts.claims.length > 1 ? ` · ${t('crowd.sameDay')}` : '';
  return (
    <>
      {names} ({firsts.date}
      {tie})
    </>
  );
}
