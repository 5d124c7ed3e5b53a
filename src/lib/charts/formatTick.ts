import { format } from 'd3-format';

const grouped = format(',');

/** The number at a tick of an axis: thousands grouped, no idle zeros. */
export const formatTick = (tick: number): string => grouped(tick);
