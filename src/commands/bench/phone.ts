/** The screen of those who have a slow line and a slow processor. */
export const phone = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 3,
	isMobile: true
};
