import { z } from 'zod';
import { citation, citations, id, line, position, prose, reference } from './fields.ts';

/** A programme of scrutiny or self-evaluation, with the indicators that it used. */
export const activity = z.strictObject({
  id: id(),
  /** Its position in time among the activities. */
  number: position(),
  title: line(),
  about: prose(),
  /** When it ran, in words ("September 2018 to November 2020"). */
  when: line(),
  /** Whether it is done. */
  progress: z.enum(['planned', 'running', 'complete', 'unknown']),
  /** The date to which the source speaks. */
  asAt: line(),
  partners: z.array(line()).readonly(),
  areas: z.array(line()).readonly(),
  outputs: z.array(line()).readonly(),
  /** Indicators that its reports comment on. */
  reported: z.array(reference('indicators')).readonly(),
  /** Those of the reported that were given a level. */
  evaluated: z.array(reference('indicators')).readonly(),
  /** Indicators that it took into account without reporting on each. */
  considered: z.array(reference('indicators')).readonly(),
  /** Where documents disagree, or what the reader must not conclude. */
  notes: z.array(prose()).readonly(),
  ...citations,
});

/** A stage of how the inspections worked. */
export const processStage = z.strictObject({
  id: id(),
  number: position(),
  title: line(),
  about: prose(),
  weeks: z
    .array(
      z.strictObject({
        week: position(),
        inspectors: prose(),
        service: prose().optional(),
        deadline: line().optional(),
      }),
    )
    .readonly(),
  ...citations,
});

/** What scrutiny found about an indicator. */
export const finding = z.strictObject({
  id: id(),
  kind: z.enum(['strength', 'improvement']),
  indicator: reference('indicators'),
  activity: reference('activities'),
  text: prose(),
  /** Whether the document ties it to the indicator, or we infer it. */
  link: z.enum(['stated', 'inferred']),
  cites: citation,
});

/** One of the messages that a report puts first. */
export const keyMessage = z.strictObject({
  id: id(),
  number: position(),
  text: prose(),
  indicators: z.array(reference('indicators')).readonly(),
  cites: citation,
});

/** A number that a source reports. */
export const figure = z.strictObject({ id: id(), value: line(), meaning: prose(), ...citations });

export type Finding = z.infer<typeof finding>;
export type Activity = z.infer<typeof activity>;
