import { useId } from 'react';

/** Names the textures of one drawing: several stand on a page that prints slides, each in a hue of its own. */
export function usePatternPrefix(): string {
  return `map${useId().replace(/\W/g, '')}`;
}
