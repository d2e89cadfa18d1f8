import { z } from 'zod';
import {
  type Experience,
  type Score,
  type Scores,
  moments,
  scores,
  themes,
} from '../domain/experience.ts';
import { oneOf, text } from './forms.ts';

/** A radio of the scale, or nothing: every question may be left open. */
const score = z
  .string()
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .pipe(z.literal([...scores, null], { error: 'choose-one' }));

/** The four questions and a line, as each of the forms asks them. */
const asked = {
  moment: oneOf(moments),
  safety: score,
  bond: score,
  attunement: score,
  ordinary: score,
  note: text(300).default(''),
  /** The warning about its words was read, and they are meant. */
  anyway: z.literal('yes').optional(),
  skip: z.literal('yes').optional(),
};

export const TeamForm = z.strictObject(asked);
export const FamilyForm = z.strictObject({ ...asked, contact: z.literal('yes').optional() });

/** What was filled in; who would rather not said nothing, whatever stands on the form. */
export function filledIn(form: z.infer<typeof TeamForm>) {
  const { moment, note, skip } = form;
  const isSkipped = skip !== undefined;
  const said = Object.fromEntries(
    themes.map((theme): [string, Score | null] => [theme, isSkipped ? null : form[theme]]),
  ) as Scores;
  return { moment, scores: said, note: isSkipped ? '' : note };
}

/** An earlier answer, as the form shows it again. */
export const typedOf = (earlier: Pick<Experience, 'scores' | 'note'> | undefined) =>
  earlier === undefined ? {} : { ...earlier.scores, note: earlier.note };

/** The four questions with their five answers, in the words of who is asked. */
export function questionsIn(words: {
  readonly questions: Readonly<Record<(typeof themes)[number], string>>;
  readonly ordinaryHint: string;
  readonly scale: Readonly<Record<Score, string>>;
}) {
  const options = scores.map((value) => ({ value, label: words.scale[value] }));
  return themes.map((name) => ({
    name,
    label: words.questions[name],
    hint: name === 'ordinary' ? words.ordinaryHint : undefined,
    options,
  }));
}
