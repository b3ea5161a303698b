/** The lines of what somebody typed, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);
