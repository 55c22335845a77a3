import { useId, useState } from 'react';
import type { Crowd, CrowdMember } from '../../../core/analysis/crowding.ts';
import type { Profile } from '../../../core/analysis/profile.ts';
import { STATUSES } from '../../../core/model/index.ts';
import { regionPath } from '../../data/regionDirectory.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { Button } from '../../ui/base/Button.tsx';
import { useT } from '../../ui/i18n/useT.ts';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';
import { ClaimQuote } from '../shared/ClaimQuote.tsx';
import { PanelSection } from '../shared/PanelHead.tsx';
import { useNames } from '../shared/useNames.ts';
import './industry.css';

interface WhoSectionProps {
  readonly crowd: Crowd;
  readonly profiles: ReadonlyMap<string, Profile>;
}

/** Regions by their strongest status, earliest first; each opens to its sentences. */
export function WhoSection({ crowd, profiles }: WhoSectionProps) {
  const t = useT('panels');
  const shell = useT();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <PanelSection title={t('industry.who')} note={t('industry.whoNote')}>
      {STATUSES.map((status) => {
        const members = crowd.members.filter(({ strongest }) => strongest === status);
        if (members.length === 0) return null;
        return (
          <section key={status} className="who-group" aria-label={shell(`status.${status}`)}>
            <h3 className="who-heading">
              <StatusMark status={status} withWord />
              <span className="who-hint">{shell(`statusHint.${status}`)}</span>
              <span className="who-count">{members.length}</span>
            </h3>
            <ul>
              {members.map((member) => (
                <WhoRow
                  key={member.region}
                  member={member}
                  entry={profiles.get(member.region)?.entries.get(crowd.industry)}
                  isOpen={open === member.region}
                  onToggle={() => setOpen(open === member.region ? null : member.region)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </PanelSection>
  );
}

interface WhoRowProps {
  readonly member: CrowdMember;
  readonly entry: ReturnType<Profile['entries']['get']>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function WhoRow({ member, entry, isOpen, onToggle }: WhoRowProps) {
  const t = useT('panels');
  const names = useNames();
  const id = useId();
  const openRegion = useAppStore((state) => state.openRegion);
  const [above] = regionPath(names.directory, member.region);
  const isBelow = above !== undefined && above.id !== member.region;
  return (
    <li className="who-row" data-open={isOpen}>
      <button
        type="button"
        className="who-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className="who-name">
          {names.region(member.region)}
          {isBelow ? <span className="who-above">{names.region(above.id)}</span> : null}
        </span>
        <span className="who-marks">
          {member.statuses.map((status) => (
            <StatusMark key={status} status={status} />
          ))}
        </span>
        <span className="who-since">{member.first.date ?? t('undated')}</span>
      </button>
      {isOpen && entry ? (
        <div id={id}>
          {entry.claims.map((claim) => (
            <ClaimQuote key={claim.id} claim={claim} />
          ))}
          <Button look="quiet" onClick={() => openRegion(member.region)}>
            {t('industry.toRegion', { region: names.region(member.region) })}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
