import type { WorkedExample } from '../../actions/worked-example.ts';
import type { Placement } from '../../matching/plan.ts';
import { optionsOf } from '../../matching/explain/options.ts';
import { whyHere } from '../../matching/explain/why-here.ts';
import { whyNot } from '../../matching/explain/why-not.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Text } from '../../domain/text.ts';
import { examplePicture } from '../../pictures/example.ts';

interface Speech {
  readonly words: Catalogue['howItWorks']['example'];
  readonly format: Formats;
  readonly inWords: (sentence: Text) => string;
}

/** The example as it is told: who lives how far from which house, what came out, and why. Nothing in it is fixed here. */
export function exampleView({ table, plan }: WorkedExample, { words, format, inWords }: Speech) {
  const houses = table.groups.map(({ code }) => code);
  const isNearest = ({ youth, group }: Placement): boolean => {
    const options = optionsOf(table, plan, youth);
    const least = Math.min(...options.map(({ homeTenths }) => homeTenths));
    return options.some((one) => one.group === group && one.homeTenths === least);
  };
  /** Each reason once, with the houses it is about. */
  const whyNotElsewhere = (youth: string): string[] => {
    const about = new Map<string, string[]>();
    for (const house of houses)
      for (const { why } of whyNot(table, youth, house).saysNo)
        about.set(inWords(why), [...(about.get(inWords(why)) ?? []), words.house(house)]);
    return [...about].map(([why, names]) => words.saysNo(format.list(names), why));
  };
  return {
    houses,
    /** A place for everybody, and not everybody's nearest: with other numbers it might come out otherwise. */
    showsLesson: plan.unplaced.length === 0 && !plan.placements.every(isNearest),
    picture: examplePicture(
      'example',
      {
        youths: table.youths.map(({ code, homes: [home] }) => ({ name: code, ...atHome(home) })),
        houses: table.groups.map(({ code, location }) => ({ name: code, ...location })),
        ways: plan.placements.map(({ youth, group }) => ({ youth, house: group })),
      },
      words.picture,
    ),
    youths: table.youths.map(({ code }) => {
      const options = optionsOf(table, plan, code);
      const group = plan.placements.find(({ youth }) => youth === code)?.group;
      return {
        name: code,
        cells: houses.map((house) => {
          const option = options.find((one) => one.group === house);
          return option === undefined
            ? words.doesNotFit
            : words.km(format.number(option.homeTenths / 10));
        }),
        isPlaced: group !== undefined,
        goesTo: group ?? words.nowhere,
        because: [
          ...(group === undefined ? [] : whyHere(table, plan, code).sentences.map(inWords)),
          ...whyNotElsewhere(code),
        ],
      };
    }),
  };
}

function atHome<Home>(home: Home | undefined): Home {
  if (home === undefined) throw new Error('Somebody in the example has no home');
  return home;
}
