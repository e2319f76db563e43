import { exp } from './math.ts';

export const logTwo = 0.6931471805599453;

/** Share left after `time` of a quantity with this half-life, both in the same unit. */
export const halving = (time: number, halfLife: number): number => exp((-logTwo * time) / halfLife);
