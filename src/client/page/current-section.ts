/** Marks the contents entry of the section being read. */
export function start(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      markCurrent(sections);
    });
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
}

function markCurrent(sections: readonly { link: HTMLElement; heading: HTMLElement }[]): void {
  const line = innerHeight / 3;
  const passed = sections.filter(({ heading }) => heading.getBoundingClientRect().top < line);
  const current = (passed.at(-1) ?? sections[0])?.link;
  for (const { link } of sections) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
