import { collectFacts } from '@/commands/collectFacts';
import { loadText } from '@/i18n/makeText';
import type { Language } from '@/i18n/messages';
import type { NameMode } from '@/model/maskNames';
import type { Sheet } from '@/picture/sheet';
import { systemClock } from '@/platform/clock';
import { buildReport } from '@/report/buildReport';
import type { SectionId } from '@/report/types';
import type { Session } from '@/session/createSession';
import { paintCanvas, toPng } from '../picture/paintCanvas';
import type { Format } from './choices';

/** How far the making of a file is. */
export interface Step {
  readonly work: 'reading' | 'writing';
  /** Share of all the work, 0 to 1. */
  readonly share: number;
}

export interface Asked {
  readonly format: Format;
  readonly language: Language;
  readonly sections: readonly SectionId[];
  readonly names: NameMode;
  readonly onStep: (step: Step) => void;
  readonly signal: AbortSignal;
}

/** px of a picture in a document for one px of its page: sharp on paper. */
const PNG_SCALE = 3;
/** Reading the maps is about as much work as writing the file. */
const HALF = 0.5;

/**
 * Makes a report of the open project as the bytes of a file. The writers are loaded when they are needed.
 *
 * @returns rejects when it is called off, and when the file cannot be made
 */
export async function makeReport(session: Session, asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const { format, language, sections, names, onStep, signal } = asked;
  onStep({ work: 'reading', share: 0 });
  const text = await loadText(language);
  const facts = await collectFacts(session, {
    text,
    names,
    onStep: (done, all) => onStep({ work: 'reading', share: (done / all) * HALF }),
    signal,
  });
  if (facts === null) throw new DOMException('makeReport: called off', 'AbortError');
  const report = buildReport(facts, { sections });
  const onDone = async (done: number, all: number) => {
    onStep({ work: 'writing', share: HALF + (done / all) * HALF });
    await aTurn();
    signal.throwIfAborted();
  };
  await onDone(0, 1);
  const { documentWords } = await import('@/transfer/documents/documentWords');
  const words = documentWords(text);
  if (format === 'pptx') {
    const { writePptx } = await import('@/transfer/documents/slides/writePptx');
    return writePptx(report, words, onDone);
  }
  const { writeDocx } = await import('@/transfer/documents/document/writeDocx');
  return writeDocx(report, { words, drawPng, whole: text.whole, onSection: onDone });
}

/** Lets the page draw how far it is. */
const aTurn = () => new Promise<void>((resolve) => systemClock.after(0, resolve));

async function drawPng(sheet: Sheet): Promise<Uint8Array> {
  const canvas = paintCanvas(sheet, PNG_SCALE);
  if (!canvas) throw new Error('drawPng: the browser gave no canvas');
  return toPng(canvas, PNG_SCALE);
}
