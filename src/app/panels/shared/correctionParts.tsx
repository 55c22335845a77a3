import { Suspense } from 'react';
import type { Claim, SourceDocument } from '../../../core/model/index.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { afterFirstPicture } from '../../ui/firstPicture.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';

const Note = lazyPart(async () => (await import('../../corrections/CorrectionNote.tsx')).CorrectionNote);

const Correct = lazyPart(
  async () => (await afterFirstPicture(() => import('../../corrections/CorrectClaim.tsx'))).CorrectClaim,
);

const Add = lazyPart(
  async () => (await import('../../corrections/selection/AddFromSelection.tsx')).AddFromSelection,
);

const Rejected = lazyPart(
  async () => (await import('../../corrections/list/RejectedSection.tsx')).RejectedSection,
);

const List = lazyPart(
  async () => (await import('../../corrections/list/CorrectionSection.tsx')).CorrectionSection,
);

const Terms = lazyPart(async () => (await import('../../corrections/list/TermSection.tsx')).TermSection);

interface NoteProps {
  readonly claim: Claim;
  readonly isRejected?: boolean;
}

/** What a person said of the claim, where one did. */
export function ClaimCorrection(props: NoteProps) {
  if (!props.claim.correction) return null;
  return (
    <Suspense>
      <Note {...props} />
    </Suspense>
  );
}

interface CheckProps {
  readonly claim: Claim;
  readonly withConfirm?: boolean;
}

/** The button that confirms or corrects; a page inside another page has none. */
export function CheckClaim(props: CheckProps) {
  const isEmbedded = useAppStore((state) => state.embed);
  if (isEmbedded) return null;
  return (
    <Suspense>
      <Correct {...props} />
    </Suspense>
  );
}

/** Offers to add a claim while text of the document is selected. */
export function AddSelected({ source }: { readonly source: SourceDocument }) {
  return (
    <Suspense>
      <Add source={source} />
    </Suspense>
  );
}

/** What was struck out, where something was. */
export function RejectedClaims({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <Suspense>
      <Rejected claims={claims} />
    </Suspense>
  );
}

/** All corrections, and the words that wait for an owner. */
export function CorrectionSections() {
  return (
    <Suspense>
      <List />
      <Terms />
    </Suspense>
  );
}
