/** Stands, in markup that is drawn before its page, for the way from the page to the root. */
export const rootMark = '%root%/';
