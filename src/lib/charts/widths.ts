/** The widths in which every chart is drawn; a container query shows the one that fits. */
export const widths = [320, 640, 960] as const;
