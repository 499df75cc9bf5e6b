{
  const { dataset } = document.documentElement;
  const { base = '/' } = dataset;
  const showItalics = () => document.querySelector('link[media]')?.removeAttribute('media');
  dataset.js = '';
  try {
    const theme = localStorage.getItem(base + 'theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (localStorage.getItem(base + 'slash')) dataset.slash = 'off';
  } catch {}
  if (document.referrer.startsWith(location.origin + base)) showItalics();
  else
    addEventListener('load', () =>
      document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(showItalics))),
    );
}
