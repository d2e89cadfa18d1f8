/** So long a matching may still take to make a whole plan of what it has, once somebody says that it is enough. */
export const closingSeconds = 4;

/** Its last words are waited for a little longer; who holds on is ended. */
export const patienceSeconds = 6;

/** And so long to work out again what is proven of that plan. */
export const provingSeconds = 12;
