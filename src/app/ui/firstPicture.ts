/** A page without a map (a table, the method) has no first picture to wait for. */
const PATIENCE_MS = 1500;

let report: () => void = () => undefined;

const painted = new Promise<void>((resolve) => {
  report = resolve;
});

/** Says that the map stands; called once it is in the page. */
export function reportFirstPicture(): void {
  requestAnimationFrame(() => setTimeout(report));
}

/** What nobody needs in the first moment (menus) loads after the map is painted, so that the map comes sooner. */
export async function afterFirstPicture<T>(load: () => Promise<T>): Promise<T> {
  setTimeout(report, PATIENCE_MS);
  await painted;
  return load();
}
