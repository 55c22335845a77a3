import { useState } from 'react';
import type { Profile, ProfileEntry } from '../../../core/analysis/profile.ts';
import type { Status } from '../../../core/model/index.ts';
import { DOT_GROUPINGS, type DotGrouping } from '../../charts/statusDots/layout.ts';
import { StatusDots } from '../../charts/statusDots/StatusDots.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { Segmented } from '../../ui/base/Segmented.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { ClusterGlyph } from '../../ui/marks/ClusterGlyph.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { ClaimQuote } from '../shared/ClaimQuote.tsx';
import { FilterHint } from '../shared/FilterNotice.tsx';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';

/** Quotes shown at once when a row is opened. */
const FIRST_QUOTES = 3;

interface PrioritySectionProps {
  readonly profile: Profile;
  /** Claims of the region that the filters hide. */
  readonly hidden: number;
}

/** The region's priorities in the order of its documents; each opens to its sentences. */
export function PrioritySection({ profile, hidden }: PrioritySectionProps) {
  const t = useT('panels');
  const names = useNames();
  const [grouping, setGrouping] = useState<DotGrouping>('cluster');
  const first = profile.entries.keys().next().value ?? null;
  const [open, setOpen] = useState<string | null>(first);
  return (
    <PanelSection
      title={t('region.priorities')}
      note={t('region.prioritiesNote')}
      aside={
        <Segmented
          label={t('region.grouping')}
          value={grouping}
          options={DOT_GROUPINGS.map((id) => ({ id, label: t(`region.groupingName.${id}`) }))}
          onChange={setGrouping}
        />
      }
    >
      <FilterHint hidden={hidden} />
      <StatusDots
        profile={profile}
        lang={names.lang}
        grouping={grouping}
        label={t('region.priorities')}
        heading={(key) =>
          grouping === 'cluster' ? <ClusterHead id={key} /> : <StatusMark status={key as Status} withWord />
        }
        nameOf={(entry) => names.industry(entry.industry)}
        open={open}
        onToggle={(industry) => setOpen((now) => (now === industry ? null : industry))}
        detail={(entry) => <EntryDetail entry={entry} />}
      />
    </PanelSection>
  );
}

function ClusterHead({ id }: { readonly id: string }) {
  const names = useNames();
  const cluster = names.clusterOf(id);
  return (
    <>
      {cluster ? <ClusterGlyph cluster={cluster} size={18} /> : null}
      <span>{names.cluster(id)}</span>
    </>
  );
}

/** One quote for every status first, so that none of the region's statuses stays without its sentence. */
function EntryDetail({ entry }: { readonly entry: ProfileEntry }) {
  const t = useT('panels');
  const names = useNames();
  const openIndustry = useAppStore((state) => state.openIndustry);
  const [isWhole, setIsWhole] = useState(false);
  const leading = entry.statuses.flatMap(
    (status) => entry.claims.find((claim) => claim.status === status) ?? [],
  );
  const ordered = [...leading, ...entry.claims.filter((claim) => !leading.includes(claim))];
  const visible = isWhole ? ordered : ordered.slice(0, Math.max(FIRST_QUOTES, leading.length));
  const rest = ordered.length - visible.length;
  return (
    <>
      {visible.map((claim) => (
        <ClaimQuote key={claim.id} claim={claim} />
      ))}
      <p className="button-row">
        {rest > 0 ? (
          <Button look="quiet" onClick={() => setIsWhole(true)}>
            {t('quote.more', { count: rest })}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => openIndustry(entry.industry)}>
          {t('region.whoElse', { industry: names.industry(entry.industry) })}
        </Button>
      </p>
    </>
  );
}
