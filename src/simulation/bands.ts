/** A mean over seeds, and how far to both sides its 95 % confidence band reaches (Student's t). */
export interface Band {
  readonly mean: number;
  readonly margin: number;
}

// 97.5 % quantiles of Student's t, by degrees of freedom from 1; beyond the list the normal one is close enough.
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
];
const normalQuantile = 1.96;

export function bandOf(values: readonly number[]): Band {
  const mean = sum(values) / values.length;
  if (values.length < 2) return { mean, margin: NaN };
  const variance = sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
  const quantile = quantiles[values.length - 2] ?? normalQuantile;
  return { mean, margin: quantile * Math.sqrt(variance / values.length) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
