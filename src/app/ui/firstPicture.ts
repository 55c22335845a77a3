/** Where no first picture comes: the map's data are late or broken. */
const PATIENCE_MS = 2000;

let report: () => void = () => undefined;

let isPainted = false;

const painted = new Promise<void>((resolve) => {
  report = () => {
    isPainted = true;
    resolve();
  };
});

/** Does the first picture stand, or has it been waited for long enough? */
export function isFirstPictureShown(): boolean {
  return isPainted;
}

/** The map is in the page, then drawn: menus must not compete with that. */
const DRAWING_MS = 300;

/** Says that the map, or the view without one, stands; called once it is in the page. */
export function reportFirstPicture(): void {
  requestAnimationFrame(() => setTimeout(report, DRAWING_MS));
}

/** What nobody needs in the first moment (menus) loads after the map is painted, so that the map comes sooner. */
export async function afterFirstPicture<T>(load: () => Promise<T>): Promise<T> {
  setTimeout(report, PATIENCE_MS);
  await painted;
  return load();
}
