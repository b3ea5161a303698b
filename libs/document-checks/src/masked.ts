/** Whether digits of a number are covered: by a run of X, or by any sign that stands for a digit. */
export const isMasked = (number: string): boolean => /[*•●∙█#]|X{3,}/i.test(number.replace(/\s/g, ''));
