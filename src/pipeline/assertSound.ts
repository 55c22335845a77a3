import { checkDataset, parseDataset, type Dataset } from '../core/model/index.ts';
import { checkGeometry } from './checkGeometry.ts';

/** Parses the dataset as the page will, and checks its promises. Throws, quoting the faults: they are our bugs. */
export function assertSound(dataset: Dataset): void {
  const faults = [...checkDataset(parseDataset(dataset)), ...checkGeometry(dataset.regions.features)];
  if (faults.length === 0) return;
  throw new Error(`the dataset breaks ${faults.length} promise(s):\n${faults.slice(0, 20).join('\n')}`);
}
