/** The place was given before they were heard: what they think is still asked. */
export const late = {
  still: 'De plek is al gegeven. U mag nog steeds zeggen wat u ervan vindt.',
  asked: 'De plek is al gegeven. Wat u vindt, telt nog steeds. De coördinator leest het.',
  next: 'De coördinator leest dit en neemt contact met u op. Bel gerust zelf als het lang duurt.',
};

/** The same for a youth. */
export const lateInformal: typeof late = {
  still: 'De plek is al gegeven. Je mag nog steeds zeggen wat je ervan vindt.',
  asked: 'De plek is al gegeven. Wat jij vindt, telt nog steeds. De coördinator leest het.',
  next: 'De coördinator leest dit en neemt contact met je op. Bel gerust zelf als het lang duurt.',
};
