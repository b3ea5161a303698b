/** Has the browser itself fetch a file of our own origin: it streams to disk, however large it is. */
export const download = (url: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
};
