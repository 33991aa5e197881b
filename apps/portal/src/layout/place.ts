/** Id of the section being read: the last one whose heading has passed the top of the window. */
export function sectionInView(): string | undefined {
  if (window.scrollY < 80) return undefined;
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')];
  return sections.filter((section) => section.getBoundingClientRect().top < window.innerHeight / 3).at(-1)?.id;
}
