import type { Message } from '@/i18n/messages';
import type { ImportProgress } from '@/transfer/importing/types';
import type { FileReadingState } from './useFileReading';

const STEPS: Record<ImportProgress['step'], Message> = {
  opening: ($) => $.importing.step.opening,
  reading: ($) => $.importing.step.reading,
  joining: ($) => $.importing.step.joining,
};

/** What a reading is at; one that comes after another is told as a whole, not step by step. */
export function readingStep({ reading, progress }: FileReadingState): Message {
  if (reading !== null) return ($) => $.importing.step.again;
  return STEPS[progress?.step ?? 'opening'];
}
