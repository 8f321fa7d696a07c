import type { Edit } from '../edit';
import type { ActorId, TieId } from '../ids';
import { REASONS, reasonField } from '../reasons';
import type { Fields, Frame } from '../types';
import { label } from './label';

/**
 * Sets fields of a worksheet, which is made with its first field. Each field is one value: two people who write
 * in different fields keep both.
 *
 * @param set fields to write; `undefined` takes one away. `id` and `deleted` are not names of fields.
 */
export function changeWorksheet(id: string, set: Fields, burst?: string): Edit {
  return {
    label: label('changeWorksheet'),
    changes: [{ on: 'worksheet', id, set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/** As `changeWorksheet`, for what is planned: proposals that were turned down, reasons of changes. */
export function changePlan(id: string, set: Fields, burst?: string): Edit {
  return {
    label: label('changePlan'),
    changes: [{ on: 'plan', id, set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Writes why an actor or a tie came, went or changed in a frame; '' takes the reason away. */
export function writeReason(frame: Frame, subject: ActorId | TieId, reason: string, burst?: string): Edit {
  const set = { [reasonField(frame.id, subject)]: reason === '' ? undefined : reason };
  return { ...changePlan(REASONS, set, burst), label: label('writeReason', frame.title) };
}
