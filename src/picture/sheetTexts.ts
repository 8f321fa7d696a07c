import type { Sheet } from './sheet';

/** Everything that is written on a page, one line after the other. */
export function textsOf({ parts }: Pick<Sheet, 'parts'>): string {
  return parts
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])))
    .join('\n');
}
