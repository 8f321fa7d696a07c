import type { InlineParts } from '@/exercises/ui/path/places';
import { AddTie } from '@/table/AddTie';
import { QuickNames } from './QuickNames';

/** Parts of a step of an exercise that other features bring. */
export const PATH_PARTS: InlineParts = { names: QuickNames, ties: AddTie };
