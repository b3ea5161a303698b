/** What is made for each locale once: a formatter of `Intl` takes far longer to make than to use, and a list uses hundreds. */
export const perLocale = <Made>(make: (locale: string) => Made): ((locale: string) => Made) => {
  const known = new Map<string, Made>();
  return (locale) => {
    const made = known.get(locale) ?? make(locale);
    known.set(locale, made);
    return made;
  };
};
