import { whereabouts } from '../../../../actions/whereabouts.ts';
import type { Point } from '../../../../domain/gazetteer.ts';
import type { PageDeps } from '../../../page-deps.ts';

/** Where it lies, as somebody wrote it: a town, a postcode, both, or two numbers from a map. */
export function pointOf(deps: PageDeps, typed: string): Point | undefined {
  const numbers = onMap.exec(typed)?.slice(1).map(asNumber);
  if (numbers !== undefined) {
    const [lat = NaN, lon = NaN] = numbers;
    return isHere({ lat, lon }) ? { lat, lon } : undefined;
  }
  const { postcode = '', place = '' } = address.exec(typed)?.groups ?? {};
  const found = whereabouts(deps)(postcode, place);
  return found && { lat: found.lat, lon: found.lon };
}

const onMap = /^\s*(\d{1,2}[.,]\d{1,6})(?:\s*[,;]\s*|\s+)(\d{1,2}[.,]\d{1,6})\s*$/;
const address =
  /^\s*(?<postcode>[1-9]\d{3}(?:\s?[A-Za-z]{2}(?![A-Za-z]))?)?[\s,]*(?<place>.*?)\s*$/;

const asNumber = (typed: string): number => Number(typed.replace(',', '.'));

/** In this country, and a little around it. */
const isHere = ({ lat, lon }: Point): boolean =>
  lat >= 50.5 && lat <= 53.8 && lon >= 3 && lon <= 7.5;
