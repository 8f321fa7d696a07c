import { LIMITS } from '@/model/limits';
import { cutWhole } from '../pasted/cleanText';
import { nameKey } from '../pasted/nameKey';

/**
 * Titles that tell maps apart: who has the title of an earlier one gets a number after it.
 *
 * @param titles at most a few dozen
 * @param untitled stands for an empty one
 */
export function distinctTitles(titles: readonly string[], untitled: string): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = cutWhole(title.trim() || untitled, LIMITS.name - 8);
    let found = plain;
    for (let number = 2; taken.has(nameKey(found)); number++) found = `${plain} (${number})`;
    taken.add(nameKey(found));
    return found;
  });
}
