import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { FrameId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import type { MapQuestion } from '@/stages/questions/mapQuestions';

/** One of several, by its id. */
export interface FieldChoice {
  readonly id: string;
  readonly label: Message;
}

interface FieldBase {
  /** Unique in its worksheet; part of the key that it is stored under. */
  readonly id: string;
  readonly label: Message;
  /** One muted line under it; null for none. */
  readonly hint: Message | null;
}

/** A field that somebody fills in, told as data: screens draw it, reports print it. */
export type FieldSpec =
  /** One line of text. */
  | (FieldBase & { readonly kind: 'line' })
  /** Several lines of text. */
  | (FieldBase & {
      readonly kind: 'text';
      /** A question that the map answers too: its answer stands beside one's own. */
      readonly reads?: MapQuestion;
    })
  | (FieldBase & { readonly kind: 'choice'; readonly choices: readonly FieldChoice[] })
  /** 1 to `most`; nothing until somebody judges. */
  | (FieldBase & {
      readonly kind: 'level';
      readonly most: number;
      readonly ends: readonly [Message, Message];
    })
  | (FieldBase & { readonly kind: 'tick' })
  /** A day as `YYYY-MM-DD`. */
  | (FieldBase & { readonly kind: 'day' })
  /** One actor of the project, by id; one that was deleted reads as nothing. */
  | (FieldBase & { readonly kind: 'actor' });

/** What a worksheet has one row for. */
export type RowsOf =
  /** Every actor of the project: rows come and go with them. */
  | 'actors'
  /** Ties of a frame, by tie id. */
  | 'ties'
  /** Rows of the user's own, added and taken away by hand. */
  | 'own';

/**
 * The written half of an exercise. Fields are stored one by one in `Project.worksheets[id]`, so that two people who
 * write in different ones keep both; those of a row under `<row>/<field>`.
 */
export interface Worksheet {
  readonly id: string;
  readonly title: Message;
  /** What it is for, in one or two sentences. */
  readonly about: Message;
  readonly fields: readonly FieldSpec[];
  readonly rows: { readonly of: RowsOf; readonly columns: readonly FieldSpec[] } | null;
  /** What stands in the way of filling it in sensibly as the project is now; null for nothing. */
  readonly remark?: (project: Project) => Message | null;
}

/** What checks look at: the project as it is now, never what somebody claims of it. */
export interface MapFacts {
  readonly project: Project;
  /** The frame in view. */
  readonly frame: Frame;
  /** The measures of a frame; null while they are not known. */
  readonly resultOf: (frame: FrameId) => AnalysisResult | null;
}

/** Something the map has to show before a step counts as done. */
export interface Check {
  /** Unique in its exercise. */
  readonly id: string;
  /** What is asked for, as a sentence that is true once it is met. */
  readonly text: Message;
  /** null while the numbers that it needs are not known. */
  readonly isMet: (facts: MapFacts) => boolean | null;
}

/** Where a step sends people: a part of the app that does it. */
export const STEP_PLACES = [
  'question',
  'names',
  'pass',
  'between',
  'ties',
  'matrix',
  'reading',
  'grid',
  'guide',
  'compare',
  'newFrame',
  'report',
  'worksheets',
] as const;
export type StepPlace = (typeof STEP_PLACES)[number];

/** One step of an exercise. */
export interface Step {
  /** Unique in its exercise. */
  readonly id: string;
  readonly title: Message;
  /** What to do, and why, in two or three sentences. */
  readonly about: Message;
  /** Questions to think and talk about. */
  readonly prompts: readonly Message[];
  /** What is written down in this step, in the exercise's own worksheet. */
  readonly fields: readonly FieldSpec[];
  /** Ids of worksheets that belong to the step. */
  readonly worksheets: readonly string[];
  readonly checks: readonly Check[];
  readonly places: readonly StepPlace[];
}

/** What a facilitator needs to lead it. */
export interface Facilitation {
  /** How the time is divided. */
  readonly timing: Message;
  readonly ask: readonly Message[];
  readonly lookFor: readonly Message[];
}

/** A question of the self-check with an answer to compare one's own with. */
export interface SelfCheck {
  readonly id: string;
  readonly question: Message;
  readonly answer: Message;
}

/** An exercise of the training, as a record: everything that screens and reports show of it. */
export interface Exercise {
  readonly id: string;
  /** The record of `Project.worksheets` that holds what is written in its steps. */
  readonly worksheet: string;
  readonly title: Message;
  /** The chapter of the module that it belongs to. */
  readonly chapter: Message;
  readonly about: Message;
  /** How long a group needs, minutes. */
  readonly minutes: number;
  readonly steps: readonly Step[];
  readonly selfChecks: readonly SelfCheck[];
  readonly facilitation: Facilitation;
}
