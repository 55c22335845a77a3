import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exampleClaim } from '../../../src/core/analysis/exampleClaim.ts';
import { packHeads } from '../../../src/core/model/index.ts';
import {
  DataStoreProvider,
  DatasetProvider,
  useDataset,
  useFirstDatasetState,
  WholeDataset,
} from '../../../src/app/data/DataStoreProvider.tsx';
import { createDataStore, type DataStore } from '../../../src/app/data/dataStore.ts';
import type { DatasetFiles } from '../../../src/app/data/datasetFiles.ts';
import { headClaims } from '../../../src/app/data/headClaims.ts';
import { DATASET } from '../panels/fixture.ts';

const { claims, ...rest } = DATASET;
const claimHeads = headClaims(packHeads(claims, exampleClaim(claims)));

function Quotes() {
  return <output>{useDataset().claims[0]?.evidence.exact}</output>;
}

function Page() {
  const loaded = useFirstDatasetState(false);
  if (loaded.state !== 'ready') return <p>{loaded.state}</p>;
  return (
    <DatasetProvider dataset={loaded.value}>
      <p>{loaded.value.claims.length} claims</p>
      <WholeDataset otherwise={({ state }) => <output>{state}</output>}>
        <Quotes />
      </WholeDataset>
    </DatasetProvider>
  );
}

function show(files: Partial<DatasetFiles>): DataStore {
  const store = createDataStore((name) => Promise.reject(new Error(`no ${name}`)), files);
  render(
    <DataStoreProvider store={store}>
      <Page />
    </DataStoreProvider>,
  );
  return store;
}

describe('the first picture', () => {
  it('counts claims before their quotes are there; what quotes waits and says why', async () => {
    show({ ...rest, claimHeads });
    expect(screen.getByText(`${claims.length} claims`)).toBeInTheDocument();
    expect(await screen.findByText('failed')).toBeInTheDocument();
  });

  it('gives quotes where the whole claims are there', () => {
    show({ ...rest, claimHeads, claims });
    expect(screen.getByRole('status')).toHaveTextContent(claims[0]!.evidence.exact);
  });

  it('stands on the whole claims where there are no heads', async () => {
    show({ ...rest, claims });
    expect(await screen.findByText(`${claims.length} claims`)).toBeInTheDocument();
  });

  it('refuses to give a passage that is not loaded', () => {
    expect(() => claimHeads.claims[0]!.evidence).toThrow('outside of <WholeDataset>');
  });
});
