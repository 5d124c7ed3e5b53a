export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the site. */
export type Text = Record<Language, string>;
