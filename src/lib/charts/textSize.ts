/** The size of every text in a chart, in pixels. */
export const textSize = 13;
