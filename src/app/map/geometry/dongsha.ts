import { project } from '../../../core/plane/projection.ts';

/** 东沙岛, too small for the boundaries: a dot marks it wherever the South China Sea is drawn. Units of the plane. */
export const DONGSHA = project([116.73, 20.7]);
