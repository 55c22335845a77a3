/** Explicit registry of the model: the only barrel of the core. */
export * from './checkDataset.ts';
export * from './claim.ts';
export * from './claimHeads.ts';
export * from './dataset.ts';
export * from './diagnostic.ts';
export * from './document.ts';
export * from './documentPart.ts';
export * from './manifest.ts';
export * from './pageFiles.ts';
export * from './parseDataset.ts';
export * from './region.ts';
export * from './taxonomy.ts';
