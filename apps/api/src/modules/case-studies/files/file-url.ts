/** The path that a stored object is served under. */
export const fileUrl = (name: string): string => `/files/${name}`;
