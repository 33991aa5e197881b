/** The list of case studies in one state. */
export const listAddress = (state: string) => `/caseStudies?filter=${encodeURIComponent(JSON.stringify({ state }))}`;
