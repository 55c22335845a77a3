/** Texts of a namespace: keys to words, nested. */
export type Namespace = Readonly<Record<string, unknown>>;
/** Texts of one language by namespace; a namespace is one file, named after the part of the page that owns it. */
export type Texts = Readonly<Record<string, Namespace>>;

/** Names the namespaces after their files. */
export function collectTexts(files: Readonly<Record<string, Namespace>>): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [/(\w+)\.json$/.exec(path)?.[1] ?? path, texts]),
  );
}
