import { useEffect } from 'react';
import { useDataset } from './data/DataStoreProvider.tsx';
import { regionDirectory, type RegionDirectory } from './data/regionDirectory.ts';
import { resolveRegion, resolveRegionWithPinyin } from './data/resolveRegion.ts';
import { useAppStoreApi } from './state/AppStoreProvider.tsx';

/** Puts ids in the place of the names and pinyin that a link may carry; what names no region is let go. */
export function useResolvedRegions(): void {
  const store = useAppStoreApi();
  const directory = regionDirectory(useDataset());
  useEffect(() => {
    let isCurrent = true;
    const settle = async () => {
      const { region, compared } = store.getState();
      const isKnown = [region, ...compared].every((id) => id === null || directory.has(regionPart(id)));
      if (isKnown) return;
      const found = await Promise.all([region, ...compared].map((asked) => idOf(directory, asked)));
      if (!isCurrent) return;
      const [first = null, ...rest] = found;
      store.setState({ region: first, compared: rest.filter((id) => id !== null) });
    };
    void settle();
    const stop = store.subscribe(() => void settle());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [store, directory]);
}

async function idOf(directory: RegionDirectory, asked: string | null): Promise<string | null> {
  if (asked === null) return null;
  const name = regionPart(asked);
  const id = resolveRegion(directory, name) ?? (await resolveRegionWithPinyin(directory, name));
  return id === null ? null : id + asked.slice(name.length);
}

/** Compare writes a region as one document shows it as `150000@<document>`. */
function regionPart(asked: string): string {
  return asked.split('@', 1)[0] ?? asked;
}
