import type { ExportTabProps } from '../exportTabs.ts';

/** The view or slide as a picture. */
export function PictureTab({ subject }: ExportTabProps) {
  return <p>{subject.slide?.title}</p>;
}
