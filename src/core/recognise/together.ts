/** Enough documents to warm each stage up, few enough to hold what it hands on: some 25 MB. */
const MOST_DOCUMENTS = 120;
/** UTF-16 units of text after which no further document joins the others. */
const MOST_UNITS = 400_000;

/** Whether so many documents with so many UTF-16 units between them should now go through the stages together. */
export const isGroup = (documents: number, units: number): boolean =>
  documents >= MOST_DOCUMENTS || units >= MOST_UNITS;
