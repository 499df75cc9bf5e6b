{
  const { dataset } = document.documentElement;
  dataset.js = '';
  try {
    const { base = '/' } = dataset;
    const theme = localStorage.getItem(base + 'theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (localStorage.getItem(base + 'slash')) dataset.slash = 'off';
  } catch {}
}
