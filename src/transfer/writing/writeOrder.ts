import { WRITERS } from '../formats/writers';
import { writeXlsx } from '../formats/xlsx/writeXlsx';
import type { WritingOrder, Written } from './writingMessages';

/** Writes the whole file of an order, on the thread that calls. Cost as its writer. */
export async function writeOrder(order: WritingOrder): Promise<Written> {
  return order.kind === 'network' ? WRITERS[order.format].write(order.network) : writeXlsx(order.sheets);
}
