import type { InlineParts } from '@/exercises/ui/path/places';
import { AddTie } from '@/table/AddTie';
import { NextTiesOf } from './NextTiesOf';

/** Parts of a step of an exercise that other features bring. */
export const PATH_PARTS: InlineParts = { Ties: AddTie, NextTies: NextTiesOf };
