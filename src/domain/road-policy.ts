import { z } from 'zod';

const days = (least: number, most: number) => z.int().min(least).max(most);

/** Which steps a region asks for before a youth is accepted, and within how many days. */
export const RoadPolicy = z
  .strictObject({
    providerYesFirst: z.boolean(),
    releaseFirst: z.boolean(),
    visitFirst: z.boolean(),
    mostAtOnce: days(1, 10),
    providerAnswerDays: days(1, 60),
    familyAnswerDays: days(1, 60),
    expiryDays: days(1, 120),
    holdDays: days(1, 30),
    crisisHoldHours: days(1, 336),
    declinesToEscalate: days(1, 30),
    vacancyDays: days(1, 90),
    // Policies that were kept before there was such advice go on without it.
    holdBackAdvice: z.boolean().default(false),
  })
  .readonly();
export type RoadPolicy = z.infer<typeof RoadPolicy>;

/** What a region starts with. Days are working days, except those of a vacancy. */
export const defaultRoad: RoadPolicy = {
  providerYesFirst: true,
  releaseFirst: true,
  visitFirst: false,
  mostAtOnce: 3,
  providerAnswerDays: 5,
  familyAnswerDays: 5,
  expiryDays: 20,
  holdDays: 5,
  crisisHoldHours: 48,
  declinesToEscalate: 5,
  vacancyDays: 14,
  holdBackAdvice: false,
};
